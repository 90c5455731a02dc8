"""A working day played with a real mouse and keyboard: from the first run to what goes out on paper.

What is clicked is what a user clicks. ``Werkdag`` is played by the test (with 20,000 zaken and a slow server) and for
the pictures of the help (light and dark); after each step it calls ``na``, which takes a picture or measures.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.desktop.scenario import BLAD
from tests.desktop.venster import Venster

MOTIVERING = "Tekeningen ontbreken nog"
TOELICHTING = "Uw aanvraag is compleet."


class Werkdag:
    """The steps are done in their order; each leaves QGIS as the next one needs it."""

    schaal = 2500
    """Of the map that the lasso is drawn on: a handful of zaken."""

    def __init__(self, qgis: Venster, *, voor: Callable[[str], None], na: Callable[[str], None]) -> None:
        self.qgis = qgis
        self._voor, self._na = voor, na
        self.zaak = ""
        self.gezien: dict[str, Any] = {}

    def speel(self, *, zonder: tuple[str, ...] = ()) -> dict[str, Any]:
        """All steps; answers what came of them."""
        for naam in ("eerste_keer", "laden", "filteren", "zoeken", "openen", "voortzetten", "verlengen", "opschorten",
                     "afronden", "lasso", "omwonenden", "afdrukken"):  # fmt: skip
            if naam not in zonder:
                self._voor(naam)
                getattr(self, naam)()
                self._na(naam)
        return self.gezien

    # -- steps -----------------------------------------------------------------------------------

    def eerste_keer(self) -> None:
        """QGIS as it is after installing: a click on the button of the toolbar opens the welcome."""
        qgis = self.qgis
        qgis.wacht("'portaal_leefomgeving_plugin' in plugins", wat="de plugin")
        qgis.klik_op(*qgis.vraag("midden_actie('portaal_actie_paneel')"))
        qgis.wacht("zichtbaar('leeg_voorbeeld')", wat="het welkom")
        qgis.rustig(0.5)

    def laden(self) -> None:
        """The example municipality, by its button."""
        qgis = self.qgis
        qgis.klik("leeg_voorbeeld")
        qgis.wacht(f"{BLAD}.bureau.bijgewerkt is not None and not {BLAD}.bureau.bezig", hoelang=120, wat="het laden")
        self.rust()
        self.gezien["zaken"] = qgis.vraag(f"len({BLAD}.paneel.werk.rijen)")

    def filteren(self) -> None:
        """The chip of the term, its first value by the keyboard, and Esc."""
        qgis = self.qgis
        before = qgis.vraag(f"{BLAD}.paneel.werk.model.rowCount()")
        qgis.klik("chip_termijn")
        qgis.wacht("zichtbaar('keuzelijst_waarden_termijn')", wat="de keuzelijst")
        qgis.toets("space")
        qgis.toets("Escape")
        qgis.wacht(f"{BLAD}.paneel.werk.model.rowCount() < {before}", wat="het filter")
        self.gezien["gefilterd"] = qgis.vraag(f"{BLAD}.paneel.werk.model.rowCount()")

    def zoeken(self) -> None:
        """Ctrl+F, a number, and everything off again."""
        qgis = self.qgis
        qgis.klik("chip_wis")
        # one that stands by itself, so that a click on the map means it alone; looking for it is not the desk's time
        self.zaak = qgis.doe(
            f"rijen = [z for z in {BLAD}.paneel.werk.rijen if z.kader]\n"
            "def alleen(z):\n    x, y = z.kader[0], z.kader[1]\n"
            "    return not any(o is not z and abs(o.kader[0] - x) < 25 and abs(o.kader[1] - y) < 25 for o in rijen)\n"
            f"zaak = next(z.regel for z in rijen if {self._geschikt('z.regel')} and alleen(z))\n"
            "uit = zaak.uuid",
            stil=True,
        )
        qgis.klik("portaal_zakenlijst")
        qgis.toets("ctrl+f")
        qgis.typ(qgis.vraag("zaak.identificatie"))
        qgis.wacht(f"{BLAD}.paneel.werk.model.rowCount() == 1", wat="de gezochte zaak")
        self.gezien["gezocht"] = qgis.vraag(f"{BLAD}.paneel.werk.model.rijen[0].regel.uuid") == self.zaak

    def openen(self) -> None:
        """The zaak found is brought into view, and opened by a click on the map."""
        qgis = self.qgis
        qgis.klik("chip_wis")
        qgis.doe(f"{BLAD}.zoom_naar_zaak({self.zaak!r})\niface.mapCanvas().zoomScale(500)")
        self.rust()
        qgis.klik_op(*qgis.vraag("midden_actie('portaal_actie_zaak')"))
        qgis.klik_op(*self._op_kaart(self.zaak))
        qgis.wacht(f"{BLAD}.paneel.dossier.uuid == {self.zaak!r} and zichtbaar('portaal_dossier')", wat="het dossier")
        qgis.wacht("zoek('dossier_groene_baan').property('klaar') and zoek('dossier_tijdlijn').property('klaar')",
                   hoelang=60, wat="de delen van het dossier")  # fmt: skip
        self.rust()

    def voortzetten(self) -> None:
        """Ctrl+Enter, the words for the applicant, and the button."""
        qgis = self.qgis
        before = self._status()
        qgis.toets("ctrl+Return")
        qgis.wacht("zichtbaar('volgende_status_toelichting')", hoelang=60, wat="Volgende status")
        qgis.klik("volgende_status_toelichting")
        qgis.typ(TOELICHTING)
        self._zet("volgende_status", lambda: self._status() != before)
        self.gezien["voortgezet"] = [before, self._status()]

    def verlengen(self) -> None:
        """Ctrl+E, the reason, and the button."""
        self._met_motivering("ctrl+e", "verlengen", "bool(z.verlengd_met)")

    def opschorten(self) -> None:
        """Ctrl+Shift+O, the reason, and the button."""
        self._met_motivering("ctrl+shift+o", "opschorten", "z.opgeschort")

    def afronden(self) -> None:
        """The next zaak of the list that can be closed: Ctrl+R, a result, and the button."""
        qgis = self.qgis
        other = qgis.doe(
            f"uit = next(z.regel.uuid for z in {BLAD}.paneel.werk.rijen if {self._geschikt('z.regel')}"
            f" and z.regel.uuid != {self.zaak!r})",
            stil=True,
        )
        qgis.doe(f"{BLAD}.open_zaak({other!r})")
        qgis.wacht("zoek('dossier_tijdlijn').property('klaar')", hoelang=60, wat="het dossier")
        qgis.klik("dossier_nummer")
        qgis.toets("ctrl+r")
        qgis.wacht("zichtbaar('afronden_resultaat')", hoelang=60, wat="Zaak afronden")
        qgis.doe("zoek('afronden_resultaat').setFocus()")
        qgis.toets("Down")
        self._zet("afronden", lambda: qgis.vraag(f"{self._in_store(other)}.einddatum is not None"))
        self.gezien["afgerond"] = qgis.vraag(f"{self._in_store(other)}.resultaat != ''")

    def lasso(self) -> None:
        """Back to the list; drawn around zaken on the map; given to a colleague, after seeing what each has in hand."""
        qgis = self.qgis
        if qgis.vraag("zichtbaar('dossier_terug')"):
            qgis.klik("dossier_terug")
        qgis.doe(f"{BLAD}.zoom_naar_zaak({self.zaak!r})\niface.mapCanvas().zoomScale({self.schaal})")
        self.rust()
        qgis.klik_op(*qgis.vraag("midden_actie('portaal_actie_lasso')"))
        left, top, right, bottom = qgis.doe(
            "v = iface.mapCanvas().viewport()\n"
            "a, b = v.mapToGlobal(v.rect().topLeft()), v.mapToGlobal(v.rect().bottomRight())\n"
            "uit = [a.x() + 30, a.y() + 90, b.x() - 30, b.y() - 30]",
            stil=True,
        )
        qgis.sleep([(left, top), (right, top), (right, bottom), (left, bottom), (left, top + 40)])
        qgis.wacht(f"len({BLAD}.paneel.werk.gekozen()) > 1", wat="de lasso")
        self.gezien["lasso"] = qgis.vraag(f"len({BLAD}.paneel.werk.gekozen())")
        self._na("lasso_gekozen")
        qgis.klik("bulk_toewijzen")
        qgis.wacht("zichtbaar('bulk_collega') and zoek('bulk_collega').count() > 2", hoelang=60, wat="de collega's")
        qgis.doe("zoek('bulk_collega').setFocus()")
        qgis.toets("Down")
        qgis.klik("bulk_ok")
        qgis.wacht(
            "zichtbaar('bulk_lijst') and zoek('bulk_lijst').topLevelItemCount() > 0", hoelang=300, wat="het overzicht"
        )
        who = qgis.vraag("zoek('bulk_collega').medewerker.id")
        if qgis.vraag("zoek('bulk_ok').isEnabled()"):
            qgis.klik("bulk_ok")
            qgis.wacht("zoek('bulk_ok').text() == 'Sluiten'", hoelang=400, wat="het toewijzen")
        given = (
            f"sum(r.regel.behandelaar == {who!r} for r in {BLAD}.paneel.werk.rijen"
            f" if r.sleutel in set({BLAD}.paneel.werk.gekozen()))"
        )
        qgis.wacht(f"{given} > 1", hoelang=60, wat="de lijst na het toewijzen")
        self.gezien["toegewezen"] = qgis.vraag(given)
        self._na("lasso_toegewezen")
        qgis.toets("Escape")
        qgis.wacht("not zichtbaar('bulk')", wat="het sluiten")

    def omwonenden(self) -> None:
        """From a dossier, under Meer."""
        self._uit_meer("dossier_omwonenden", "omwonenden")

    def afdrukken(self) -> None:
        """A situation sketch, under Meer."""
        self._uit_meer("dossier_situatieschets", "situatieschets")

    # -- what steps share ------------------------------------------------------------------------

    def rust(self) -> None:
        """The map is drawn and nothing is waited for."""
        self.qgis.wacht_kaart()
        self.qgis.rustig(0.7)

    def _uit_meer(self, actie: str, venster: str) -> None:
        qgis = self.qgis
        qgis.doe(f"{BLAD}.open_zaak({self.zaak!r})")
        qgis.wacht("zoek('dossier_tijdlijn').property('klaar')", hoelang=60, wat="het dossier")
        qgis.klik("dossier_meer")
        qgis.wacht("zichtbaar('dossier_meer_menu')", wat="het menu Meer")
        x, y = qgis.doe(
            f"m = zoek('dossier_meer_menu')\na = [a for a in m.actions() if a.objectName() == {actie!r}][0]\n"
            "p = m.mapToGlobal(m.actionGeometry(a).center())\nuit = [p.x(), p.y()]",
            stil=True,
        )
        qgis.klik_op(x, y)
        qgis.wacht(f"zichtbaar({venster!r})", hoelang=60, wat=venster)
        qgis.rustig(2.5)
        self.gezien[venster] = True
        self._na(f"{venster}_venster")
        qgis.doe(f"zoek({venster!r}).close()")
        qgis.wacht(f"not zichtbaar({venster!r})", wat="het sluiten")

    def _met_motivering(self, toets: str, venster: str, gedaan: str) -> None:
        qgis = self.qgis
        qgis.klik("dossier_nummer")
        qgis.toets(toets)
        qgis.wacht(f"zichtbaar('{venster}_motivering')", hoelang=60, wat=venster)
        qgis.klik(f"{venster}_motivering")
        qgis.typ(MOTIVERING)
        self._zet(venster, lambda: qgis.doe(f"z = {self._in_store(self.zaak)}\nuit = {gedaan}", stil=True))
        self.gezien[venster] = True

    def _zet(self, venster: str, gedaan: Callable[[], Any]) -> None:
        """Presses the button of a dialog when it can be pressed, and sees that it was done."""
        qgis = self.qgis
        qgis.wacht(f"zoek('{venster}_ok').isEnabled()", hoelang=30, wat=f"de knop van {venster}")
        self._na(f"{venster}_venster")
        qgis.klik(f"{venster}_ok")
        qgis.wacht(f"not zichtbaar({venster!r})", hoelang=90, wat=f"het einde van {venster}")
        if not gedaan():
            raise AssertionError(f"{venster}: niet in het werkbestand")
        qgis.wacht("zoek('dossier_tijdlijn').property('klaar')", hoelang=60, wat="het dossier")
        qgis.rustig(0.5)

    def _status(self) -> str:
        return str(self.qgis.vraag(f"{self._in_store(self.zaak)}.status_omschrijving"))

    def _op_kaart(self, uuid: str) -> list[int]:
        return list(
            self.qgis.doe(
                "from qgis.core import QgsGeometry\nvorm = QgsGeometry()\n"
                f"vorm.fromWkb({self._in_store(uuid)}.locatie.geometrie)\n"
                "punt = vorm.pointOnSurface().asPoint()\nuit = pixel_rd(punt.x(), punt.y())",
                stil=True,
            )
        )

    @staticmethod
    def _in_store(uuid: str) -> str:
        return f"{BLAD}.bureau.werkbestand.zaak({uuid!r})"

    @staticmethod
    def _geschikt(regel: str) -> str:
        """An ordinary application of which all deeds can be done."""
        return (
            f"{regel}.zaaktype_identificatie == 'OV-REG' and {regel}.einddatum is None and not {regel}.opgeschort"
            f" and not {regel}.eerder_opgeschort and not {regel}.verlengd_met and {regel}.locatie.betrouwbaar"
            f" and {regel}.status_volgnummer == 2 and {regel}.fataal is not None and z.dagen > 10"
        )
