"""QGIS's own search bar (Ctrl+K) finds zaken of the open connection, and places by address, parcel or street.

Zaken are matched in memory, by a copy of their lines that is made anew when the desk changes. Places are
asked for as one types, on the locator's own thread; the last word cancels the one before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtGui import QIcon

from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden, Suggestie
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.tasks import LOGBOEK
from portaal_leefomgeving_plugin.resources import resource

translate = QCoreApplication.translate

MEESTE = 25
WACHT_MS = 300
"""How long one may pause while typing before places are asked for."""


@dataclass(frozen=True, slots=True)
class Zoekregel:
    """A zaak as it is searched: ``woorden`` is all that may be typed of it, in lower case."""

    uuid: str
    titel: str
    onder: str
    woorden: str


def zoekregels(regels: list[ZaakRegel]) -> tuple[Zoekregel, ...]:
    """Open zaken first, for they are looked for most."""
    ordered = sorted(regels, key=lambda r: (r.einddatum is not None, r.identificatie))
    return tuple(
        Zoekregel(
            r.uuid,
            f"{r.identificatie}  {r.omschrijving}",
            " · ".join(part for part in (r.zaaktype_omschrijving, r.status_omschrijving, r.behandelaar) if part),
            f"{r.identificatie} {r.omschrijving} {r.zaaktype_omschrijving} {r.behandelaar}".casefold(),
        )
        for r in ordered
    )


def passend(regels: tuple[Zoekregel, ...], gevraagd: str) -> list[Zoekregel]:
    """The lines that hold every word of ``gevraagd``, at most ``MEESTE``."""
    words = gevraagd.casefold().split()
    found = []
    for regel in regels:
        if words and all(word in regel.woorden for word in words):
            found.append(regel)
            if len(found) == MEESTE:
                break
    return found


class Zoekbalk(QObject):
    """The two filters, from ``registreer`` to ``verwijder``."""

    def __init__(
        self,
        iface: object,
        bureau: Bureau,
        *,
        open_zaak: Callable[[str], None],
        open_plek: Callable[[Gevonden], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self.bureau = bureau
        self.open_zaak = open_zaak
        self.open_plek = open_plek
        self.regels: tuple[Zoekregel, ...] = ()
        self._filters: list[QgsLocatorFilter] = []

    def registreer(self) -> None:
        """Adds the filters to QGIS."""
        self._filters = [Zaakfilter(self), Plekfilter(self)]
        for one in self._filters:
            self._iface.registerLocatorFilter(one)  # type: ignore[attr-defined]
        self.bureau.veranderd.connect(self._lees)
        self._lees()

    def verwijder(self) -> None:
        """Takes them away again."""
        self.bureau.veranderd.disconnect(self._lees)
        for one in self._filters:
            self._iface.deregisterLocatorFilter(one)  # type: ignore[attr-defined]
        self._filters.clear()

    def _lees(self) -> None:
        self.bureau.werkvoorraad(zoekregels, self._gelezen, lambda _fout: None)

    def _gelezen(self, regels: tuple[Zoekregel, ...]) -> None:
        self.regels = regels


class Zaakfilter(QgsLocatorFilter):
    """Zaken by number and by words; prefix ``zaak``."""

    def __init__(self, balk: Zoekbalk) -> None:
        super().__init__()
        self._balk = balk
        self._regels: tuple[Zoekregel, ...] = ()

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
        self._regels = self._balk.regels
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        if len(string.strip()) < 2:
            return
        for nr, regel in enumerate(passend(self._regels, string)):
            if feedback.isCanceled():
                return
            result = QgsLocatorResult(self, regel.titel, regel.uuid)
            result.description = regel.onder
            result.score = 1 - nr / (2 * MEESTE)
            result.icon = QIcon(str(resource("icons", "portaal.svg")))
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        uuid = str(result.userData)
        self._balk.open_zaak(uuid)


class Plekfilter(QgsLocatorFilter):
    """Addresses, parcels and streets; prefix ``plek``."""

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
        server = self._balk.bureau.locatieserver()
        if server is not None:
            self._vraag = lambda text, feedback: server.suggereer(text, progress=_Gestopt(feedback))
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
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
            result = QgsLocatorResult(self, suggestie.weergave, suggestie)
            result.group = suggestie.soort.value
            result.score = 0.8 - nr / 50
            result.icon = QIcon(str(resource("icons", "plek.svg")))
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        self._balk.bureau.zoek_plek(result.userData, self._balk.open_plek, None)


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
