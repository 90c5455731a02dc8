"""The pictures of the help: made while the scenario is played in a real QGIS, then made small.

``make screenshots``. It writes build/screenshots in full colour, and what a page of help shows to resources/help.
The working day (``werkdag.py``) is played twice, in QGIS's light theme and in its dark one: a picture per step.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402

from tests.desktop.plekken import Plekken  # noqa: E402
from tests.desktop.scenario import BLAD, Scenario  # noqa: E402
from tests.desktop.venster import Scherm, Venster  # noqa: E402
from tests.desktop.werkdag import Werkdag  # noqa: E402

HULP = ROOT / "resources" / "help"
KLEUREN = 256
TEKEN_PIXELS = 32
BREED = 1000
"""A picture of the whole window is shown no wider."""
THEMAS = {"": "", "_donker": "Night Mapping"}
STAPPEN = {
    "eerste_keer": "portaal_paneel",
    "filteren": "portaal_paneel",
    "zoeken": "portaal_paneel",
    "openen": "",
    "volgende_status_venster": "volgende_status",
    "verlengen_venster": "verlengen",
    "opschorten_venster": "opschorten",
    "afronden_venster": "afronden",
    "lasso_gekozen": "",
    "lasso_toegewezen": "bulk",
    "omwonenden_venster": "omwonenden",
    "situatieschets_venster": "situatieschets",
}
"""Of which step what is shown: a widget by its name, or the window."""


class Plaatjes(Scenario):
    """The scenario, with a picture of each place that a page of help is about."""

    def laad(self) -> None:
        """Then the work list."""
        super().laad()
        self.qgis.doe("zoek('portaal_paneel').widget().setMinimumWidth(400)")
        self.qgis.rustig(1.0)
        self.qgis.wacht_kaart()
        self.qgis.foto(self.uit / "werkvoorraad.png", "portaal_paneel")
        self.tekens()

    def open_zaak(self) -> str:
        """Then the finding that weighs most in full, what holds at the same spot, and the options."""
        zaak = super().open_zaak()
        qgis = self.qgis
        qgis.doe("boom = zoek('groene_baan_boom'); boom.setCurrentIndex(next(iter(boom.bladen())))")
        qgis.rustig(0.5)
        qgis.foto(self.uit / "groene_baan.png", "dossier_groene_baan")
        qgis.doe(f"{BLAD}.paneel.toon_plek({BLAD}.bureau.werkbestand.zaak({zaak!r}).locatie.geometrie)")
        for naam in ("plek_groene_baan", "plek_regels"):
            qgis.wacht(f"zoek({naam!r}).property('klaar')", wat=naam)
        # the two that come first are known from other pictures
        qgis.doe("for naam in ('plek_rondom_kop', 'plek_groene_baan_kop'): zoek(naam).click()")
        qgis.rustig(1.0)
        qgis.foto(self.uit / "plek.png", "portaal_paneel")
        self.opties()
        qgis.doe(f"{BLAD}.open_zaak({zaak!r})")
        qgis.wacht("zoek('dossier_groene_baan').property('klaar')", wat="het dossier")
        qgis.rustig(1.0)
        Plekken(qgis, self.uit).alle(zaak)
        qgis.doe(f"{BLAD}.open_zaak({zaak!r})")
        qgis.wacht("zoek('dossier_groene_baan').property('klaar')", wat="het dossier")
        qgis.rustig(1.0)
        return zaak

    def opties(self) -> None:
        """The options with the example municipality in them, after the test of its connection."""
        qgis = self.qgis
        qgis.doe(
            "from qgis.PyQt.QtCore import QTimer\n"
            "QTimer.singleShot(0, lambda: iface.showOptionsDialog(iface.mainWindow(), 'portaal_leefomgeving'))"
        )
        qgis.wacht("zichtbaar('verbinding_testen')", wat="de opties")
        qgis.vraag("klik('verbinding_testen')")
        qgis.wacht(
            "zichtbaar('verbinding_testen') and zoek('verbinding_uitslag').topLevelItemCount() > 3", wat="de test"
        )
        qgis.rustig(0.5)
        qgis.foto(self.uit / "opties.png", "opties_portaal")
        qgis.doe("zoek('opties_portaal').window().reject()")
        qgis.wacht("not zichtbaar('opties_portaal')", wat="het sluiten van de opties")

    def tekens(self) -> None:
        """The signs that zaken have on the map, each by itself."""
        self.qgis.doe(
            "from qgis.PyQt.QtCore import QSize\n"
            "from portaal_leefomgeving_plugin.layers.stijl_zaken import punt_symbool\n"
            "from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse\n"
            "for klasse in Termijnklasse:\n"
            f"    beeld = punt_symbool(klasse).asImage(QSize({TEKEN_PIXELS}, {TEKEN_PIXELS}))\n"
            f"    beeld.save({str(self.uit)!r} + f'/teken_{{klasse.value}}.png')"
        )


def verklein(van: Path, naar: Path) -> None:
    """A picture with a palette in place of full colour, without the noise that dithering gives text.

    The palette reaches every hue that there is: the median's would turn the few pixels of a sign into another one's.
    """
    with Image.open(van) as image:
        if van.stem.startswith("teken_"):  # see-through, and small as it is
            image.save(naar, optimize=True)
            return
        whole = image.convert("RGB")
        if van.stem.startswith("werkdag_") and whole.width > BREED:
            whole = whole.resize((BREED, round(whole.height * BREED / whole.width)), Image.Resampling.LANCZOS)
        few = whole.quantize(KLEUREN, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)
        few.save(naar, optimize=True)


def werkdag(uit: Path, achter: str, thema: str) -> None:
    """A picture of each step of a working day, in a theme of QGIS."""
    scherm = Scherm()
    try:
        with Venster(scherm=scherm, thema=thema) as qgis:
            qgis.doe("iface.mainWindow().resize(1560, 940)")

            def na(stap: str) -> None:
                if stap in STAPPEN:
                    qgis.rustig(0.5)
                    qgis.foto(uit / f"werkdag_{stap.removesuffix('_venster')}{achter}.png", STAPPEN[stap])

            Werkdag(qgis, voor=lambda stap: print(f"- {stap}{achter}", flush=True), na=na).speel()
    finally:
        scherm.sluit()


def de_rest(uit: Path) -> None:
    """The pictures of the pages about one place each."""
    scherm = Scherm()
    try:
        with Venster(scherm=scherm) as qgis:
            qgis.doe("iface.mainWindow().resize(1560, 940)")
            Plaatjes(qgis, uit).speel()
    finally:
        scherm.sluit()


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--uit", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--alleen-werkdag", action="store_true", help="leave the other pictures as they are")
    wanted = parser.parse_args()
    wanted.uit.mkdir(parents=True, exist_ok=True)
    for old in wanted.uit.glob("*.png"):
        old.unlink()
    if not wanted.alleen_werkdag:
        de_rest(wanted.uit)
    for achter, thema in THEMAS.items():
        werkdag(wanted.uit, achter, thema)
    for picture in sorted(wanted.uit.glob("*.png")):
        verklein(picture, HULP / picture.name)
    size = sum(p.stat().st_size for p in HULP.rglob("*") if p.is_file())
    print(f"{HULP.relative_to(ROOT)}: {size / 1024:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
