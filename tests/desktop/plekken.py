"""Pictures of windows and places that the working day does not come by: each opened, filled, and closed again."""

from __future__ import annotations

from pathlib import Path

from tests.desktop.scenario import BLAD
from tests.desktop.venster import Venster
from tests.unit.stam import bouw

LIJST = """vergunningnummer;soort;omschrijving;datum_besluit;x;y
V-2019-014;vergunning;Kappen van twee eiken;14-03-2019;159060;526420
V-2020-201;vergunning;Uitbouw achterzijde;31-02-2020;159105;526470
V-2021-088;vergunning;Plaatsen van een dakkapel;8-6-2021;159140;526433
"""
"""A sheet of one's own with a date that does not exist."""


class Plekken:
    """``uit`` is where the pictures go, beside the files that are opened."""

    def __init__(self, qgis: Venster, uit: Path) -> None:
        self.qgis = qgis
        self.uit = uit

    def alle(self, zaak: str) -> None:
        """Each in turn; ``zaak`` is open in the dossier."""
        self.termijnen()
        self.overzicht()
        self.studio()
        self.verzoek(zaak)
        self.inlezen()
        self.dso()
        self.risico()

    def termijnen(self) -> None:
        """How the date of a zaak came about."""
        self.qgis.doe("zoek('termijn_berekening').click()")
        self.qgis.rustig(0.5)
        self.qgis.foto(self.uit / "termijnen.png", "dossier_termijn")
        self.qgis.doe("zoek('termijn_berekening').click()")

    def overzicht(self) -> None:
        """The charts."""
        self.qgis.doe("zoek('portaal_plaatsen').setCurrentIndex(2)")
        self.qgis.rustig(3.0)
        self.qgis.foto(self.uit / "overzicht.png", "portaal_paneel")

    def studio(self) -> None:
        """A rule that came with the plugin, opened in the studio."""
        self._open(f"{BLAD}.paneel.kop.studio_gevraagd.emit()", "regelstudio")
        self.qgis.doe(
            "boom = zoek('studio_regels')\n"
            "alle = [boom.topLevelItem(i).child(k) for i in range(boom.topLevelItemCount())"
            " for k in range(boom.topLevelItem(i).childCount())]\n"
            "boom.setCurrentItem([r for r in alle if 'Speelplek' in r.text(0)][0])"
        )
        self.qgis.rustig(1.5)
        self._foto_en_dicht("regels_maken", "regelstudio")

    def verzoek(self, zaak: str) -> None:
        """A verzoek on the place of ``zaak``."""
        x, y = self.qgis.doe(
            "from qgis.core import QgsGeometry\nv = QgsGeometry()\n"
            f"v.fromWkb({BLAD}.bureau.werkbestand.zaak({zaak!r}).locatie.geometrie)\n"
            "p = v.pointOnSurface().asPoint()\nuit = [round(p.x()), round(p.y())]"
        )
        ring = f"{x} {y} {x + 20} {y} {x + 20} {y + 20} {x} {y + 20} {x} {y}"
        place = bouw.LOCATIE.replace(
            "155000 463000 155020 463000 155020 463020 155000 463020 155000 463000", ring
        )  # fmt: skip
        answers = bouw.specificatie("Welke boomsoort is het?", "Zomereik") + bouw.specificatie(
            "Plant u een nieuwe boom?", "Ja, een linde"
        )
        path = bouw.schrijf(self.uit, bouw.verzoek(locaties=place, specificaties=answers))
        self._open(f"from pathlib import Path\n{BLAD}.inbrengwerk.open_verzoek(Path({str(path)!r}))", "verzoek")
        self.qgis.rustig(1.5)
        self._foto_en_dicht("verzoek", "verzoek")

    def inlezen(self) -> None:
        """A sheet with a row that cannot be."""
        path = self.uit / "vergunningen.csv"
        path.write_text(LIJST, encoding="utf-8")
        self._open(f"{BLAD}.inbrengwerk.open_blad(Path({str(path)!r}))", "blad")
        self.qgis.rustig(2.0)
        self._foto_en_dicht("inlezen", "blad")

    def dso(self) -> None:
        """The documents of DSO at a place."""
        self.qgis.doe("zoek('portaal_plaatsen').setCurrentIndex(1)")
        self.qgis.rustig(0.5)
        self._open("zoek('plek_documenten').click()", "dso_documenten")
        self.qgis.rustig(4.0)
        self._foto_en_dicht("dso", "dso_documenten")

    def risico(self) -> None:
        """Where the analyst begins."""
        self._open("actie('portaal_actie_risico').trigger()", "risico")
        self._foto_en_dicht("risico", "risico")

    def _open(self, code: str, naam: str) -> None:
        self.qgis.doe(code)
        self.qgis.wacht(f"zichtbaar({naam!r})", hoelang=60, wat=naam)
        self.qgis.rustig(0.5)

    def _foto_en_dicht(self, plaatje: str, naam: str) -> None:
        self.qgis.foto(self.uit / f"{plaatje}.png", naam)
        self.qgis.doe(f"zoek({naam!r}).window().close()")
        self.qgis.wacht(f"not zichtbaar({naam!r})", wat=f"het sluiten van {naam}")
