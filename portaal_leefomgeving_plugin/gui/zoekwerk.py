"""The search box of the panel at the real desk: what is not in the list, asked off the UI thread.

The last question counts: an answer to an earlier one is dropped, and its request is broken off.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from html import escape

from qgis.PyQt.QtCore import QObject

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden, Suggestie
from portaal_leefomgeving_plugin.gui.plek.begrip import begrip_html
from portaal_leefomgeving_plugin.gui.werk.elders import Elders
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.tasks import Taak
from portaal_leefomgeving_plugin.services.activiteit_in_plan import PlanActiviteit
from portaal_leefomgeving_plugin.services.begrippen import Uitleg


class Zoekwerk(QObject):
    """Answers ``elders`` by the active connection."""

    def __init__(
        self,
        bureau: Bureau,
        elders: Elders,
        open_plek: Callable[[Gevonden], None],
        open_gebieden: Callable[[Collection[str]], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bureau, self._elders = bureau, elders
        self._open_plek, self._open_gebieden = open_plek, open_gebieden
        self._taak: Taak | None = None
        self._aangewezen = False
        elders.plekken_gevraagd.connect(self._plekken)
        elders.activiteit_gevraagd.connect(self._activiteiten)
        elders.activiteit_gekozen.connect(self.naar_activiteit)
        elders.andere_woorden.connect(self._laat_los)
        elders.begrip_gevraagd.connect(self._begrip)
        elders.plek_gekozen.connect(self._naar_plek)

    def _plekken(self, tekst: str) -> None:
        loket = self._bureau.loket
        server = loket.locatieserver() if loket is not None else None
        if self._taak is not None:
            self._taak.annuleer()
        if server is None:
            self._elders.toon_fout(tekst, NotAllowed("geen_locatieserver"))
            return
        self._taak = self._bureau.werkers.start(
            "zoeken",
            lambda p: server.suggereer(tekst, progress=p),
            partial(self._elders.toon_plekken, tekst),
            partial(self._elders.toon_fout, tekst),
            stil=True,
        )

    def naar_activiteit(self, activiteit: PlanActiviteit) -> None:
        """Points out where the plan has rules about it, and says what a map cannot show."""
        self._aangewezen = self._open_gebieden(activiteit.locaties)
        self._elders.wijs_aan(activiteit, op_kaart=self._aangewezen)

    def _laat_los(self) -> None:
        """The areas of an activiteit do not stay on the map when something else is looked for, or nothing."""
        if self._aangewezen:
            self._aangewezen = False
            self._open_gebieden(())

    def _activiteiten(self, tekst: str) -> None:
        loket = self._bureau.loket
        if loket is None:
            return

        loket.activiteiten_in_plan(
            tekst, partial(self._elders.toon_activiteiten, tekst), partial(self._elders.toon_fout, tekst)
        )

    def _begrip(self, tekst: str) -> None:
        loket = self._bureau.loket
        if loket is None:
            return

        def af(uitleg: Uitleg) -> None:
            words = begrip_html(uitleg) or escape(self.tr("De Stelselcatalogus kent dit woord niet."))
            self._elders.toon_begrip(tekst, words)

        loket.begrip(tekst, af, partial(self._elders.toon_fout, tekst))

    def _naar_plek(self, suggestie: Suggestie) -> None:
        loket = self._bureau.loket
        if loket is not None:
            loket.zoek_plek(suggestie, self._open_plek, partial(self._elders.toon_fout, self._elders.gevraagd))
