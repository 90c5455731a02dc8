"""QGIS's own search bar (Ctrl+K) finds zaken of the open connections, activiteiten of the loaded omgevingsplan, and
places by address, parcel or street.

Zaken are matched in memory, by the lines that the work list holds. Places are asked for as one types, on
the locator's own thread; the last word cancels the one before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtGui import QIcon

from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden, Suggestie
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Rij
from portaal_leefomgeving_plugin.gui.werk.elders import omvang
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.tasks import LOGBOEK
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.services.activiteit_in_plan import PlanActiviteit
from portaal_leefomgeving_plugin.services.zoek_coordinaten import zoek_coordinaten

translate = QCoreApplication.translate

MEESTE = 25
WACHT_MS = 300
"""How long one may pause while typing before places are asked for."""


def passend(rijen: Sequence[Rij], gevraagd: str) -> list[Rij]:
    """The zaken that hold every word of ``gevraagd``, at most ``MEESTE``; open ones first, they are looked for most."""
    words = gevraagd.casefold().split()
    found = [rij for rij in rijen if words and all(word in rij.zoek for word in words)]
    return sorted(found, key=lambda rij: (rij.regel.einddatum is not None, rij.regel.identificatie))[:MEESTE]


class Zoekbalk(QObject):
    """The three filters, from ``registreer`` to ``verwijder``. ``rijen``: all lines of the work list as it is now."""

    def __init__(
        self,
        iface: object,
        bureau: Bureau,
        *,
        rijen: Callable[[], Sequence[Rij]],
        open_zaak: Callable[[str], None],
        open_plek: Callable[[Gevonden], None],
        open_activiteit: Callable[[PlanActiviteit], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self.bureau = bureau
        self.open_zaak = open_zaak
        self.open_plek = open_plek
        self.open_activiteit = open_activiteit
        self.rijen = rijen
        self._filters: list[QgsLocatorFilter] = []

    def registreer(self) -> None:
        """Adds the filters to QGIS."""
        self._filters = [Zaakfilter(self), Activiteitfilter(self), Plekfilter(self)]
        for one in self._filters:
            self._iface.registerLocatorFilter(one)  # type: ignore[attr-defined]

    def verwijder(self) -> None:
        """Takes them away again."""
        for one in self._filters:
            self._iface.deregisterLocatorFilter(one)  # type: ignore[attr-defined]
        self._filters.clear()


class Zaakfilter(QgsLocatorFilter):
    """Zaken by number and by words; prefix ``zaak``."""

    def __init__(self, balk: Zoekbalk) -> None:
        super().__init__()
        self._balk = balk
        self._rijen: Sequence[Rij] = ()

    def clone(self) -> Zaakfilter:
        return Zaakfilter(self._balk)

    def name(self) -> str:
        return "portaal_zaken"

    def displayName(self) -> str:
        return translate("Zoekbalk", "Zaken")

    def prefix(self) -> str:
        return "zaak"  # QGIS drops a prefix of fewer than three signs

    def priority(self) -> QgsLocatorFilter.Priority:
        return QgsLocatorFilter.Priority.High

    def flags(self) -> QgsLocatorFilter.Flags:
        return QgsLocatorFilter.Flags(QgsLocatorFilter.Flag.FlagFast)

    def prepare(self, string: str, context: QgsLocatorContext) -> list[str]:
        self._rijen = self._balk.rijen()  # on the main thread; the list replaces its lines, it never changes them
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        if len(string.strip()) < 2:
            return
        several = len({rij.verbinding for rij in self._rijen}) > 1
        for nr, rij in enumerate(passend(self._rijen, string)):
            if feedback.isCanceled():
                return
            regel = rij.regel
            name = f"{regel.identificatie}  {regel.omschrijving}"
            parts = (
                rij.systeem if several else "",
                regel.zaaktype_omschrijving,
                regel.status_omschrijving,
                regel.behandelaar,
            )
            about = " · ".join(part for part in parts if part)
            self.resultFetched.emit(_uitkomst(self, name, rij.sleutel, "portaal", 1 - nr / (2 * MEESTE), about))

    def triggerResult(self, result: QgsLocatorResult) -> None:
        self._balk.open_zaak(str(result.userData))


class Activiteitfilter(QgsLocatorFilter):
    """Activiteiten of the omgevingsplan of the active connection, by name; prefix ``activiteit``. Asks no server."""

    def __init__(self, balk: Zoekbalk) -> None:
        super().__init__()
        self._balk = balk
        self._vind: Callable[[str], Sequence[PlanActiviteit] | None] | None = None

    def clone(self) -> Activiteitfilter:
        return Activiteitfilter(self._balk)

    def name(self) -> str:
        return "portaal_activiteiten"

    def displayName(self) -> str:
        return translate("Zoekbalk", "Activiteiten in het omgevingsplan")

    def prefix(self) -> str:
        return "activiteit"

    def prepare(self, string: str, context: QgsLocatorContext) -> list[str]:
        loket = self._balk.bureau.loket  # on the main thread
        self._vind = loket.vind_activiteiten if loket is not None else None
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        if self._vind is None or len(string.strip()) < 3:
            return
        try:
            found = self._vind(string) or ()
        except PortaalError as fout:
            QgsMessageLog.logMessage(f"Omgevingsplan: {type(fout).__name__}", LOGBOEK)
            return
        for nr, one in enumerate(found[:MEESTE]):
            if feedback.isCanceled():
                return
            score = 0.7 - nr / (4 * MEESTE)
            self.resultFetched.emit(_uitkomst(self, one.activiteit.naam, one, "regels", score, omvang(one)))

    def triggerResult(self, result: QgsLocatorResult) -> None:
        self._balk.open_activiteit(result.userData)


class Plekfilter(QgsLocatorFilter):
    """Addresses, parcels, streets and coordinates; prefix ``plek``."""

    def __init__(self, balk: Zoekbalk) -> None:
        super().__init__()
        self._balk = balk
        self._vraag: Callable[[str, QgsFeedback], list[Suggestie]] | None = None
        self.setUseWithoutPrefix(False)  # a zaaknummer or a name that is typed is not for another's server
        self.setFetchResultsDelay(WACHT_MS)

    def clone(self) -> Plekfilter:
        return Plekfilter(self._balk)

    def name(self) -> str:
        return "portaal_plekken"

    def displayName(self) -> str:
        return translate("Zoekbalk", "Adressen en percelen")

    def prefix(self) -> str:
        return "plek"

    def prepare(self, string: str, context: QgsLocatorContext) -> list[str]:
        loket = self._balk.bureau.loket
        server = loket.locatieserver() if loket is not None else None
        if server is not None:
            self._vraag = lambda text, feedback: server.suggereer(text, progress=_Gestopt(feedback))
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        if (point := zoek_coordinaten(string)) is not None:
            words = translate("Zoekbalk", "coördinaten")
            self.resultFetched.emit(_uitkomst(self, point.weergave, point, "plek", 1.0, words))
            return  # a pair of numbers is no address
        if self._vraag is None or len(string.strip()) < 3:
            return
        try:
            found = self._vraag(string, feedback)
        except Cancelled:
            return
        except PortaalError as fout:
            # said in the log only: a search bar that complains at every letter helps nobody
            QgsMessageLog.logMessage(f"Locatieserver: {type(fout).__name__}", LOGBOEK)
            return
        for nr, suggestie in enumerate(found):
            result = _uitkomst(self, suggestie.weergave, suggestie, "plek", 0.8 - nr / 50)
            result.group = suggestie.soort.value
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        if isinstance(result.userData, Gevonden):
            self._balk.open_plek(result.userData)
            return
        loket = self._balk.bureau.loket
        if loket is not None:
            loket.zoek_plek(result.userData, self._balk.open_plek, None)


def _uitkomst(
    filter_: QgsLocatorFilter, naam: str, wat: object, teken: str, score: float, uitleg: str = ""
) -> QgsLocatorResult:
    """A line of QGIS's list: ``wat`` is what it stands for, ``teken`` the name of its sign, ``score`` 0 to 1."""
    result = QgsLocatorResult(filter_, naam, wat)
    result.description = uitleg
    result.score = score
    result.icon = QIcon(str(resource("icons", f"{teken}.svg")))
    return result


class _Gestopt:
    """The Progress of a search: stopped when the next letter is typed."""

    def __init__(self, feedback: QgsFeedback) -> None:
        self._feedback = feedback

    def step(self, what: str, done: int, total: int | None = None) -> None:
        """Nothing to show."""

    def check(self) -> None:
        """Raises Cancelled."""
        if self._feedback.isCanceled():
            raise Cancelled
