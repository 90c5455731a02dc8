"""Filters on the work list: each an object with the same four methods and one signal.

The list knows no filter by name: it asks each to add its demand to a ``Vraag``, and runs that. So a
filter is added without touching the list or its page. What a filter holds are texts, so that a ``Vraag``
can be kept as a view (``domain/weergave.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.domain.weergave import Filterwaarde
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Kader, Rij

Toets = Callable[[Rij], bool]
JA = "ja"
"""The value of a filter that is on."""


class Vraag:
    """What the filters together ask for: the values of each that asks something, and how it is checked."""

    def __init__(self, filters: Iterable[Filterwaarde] = ()) -> None:
        self.filters: tuple[Filterwaarde, ...] = tuple(filters)
        self._toetsen: list[tuple[str, Toets]] = []

    def eis(self, sleutel: str, waarden: Iterable[str], toets: Toets) -> None:
        """Adds a demand."""
        self.filters = (*self.filters, Filterwaarde(sleutel, tuple(waarden)))
        self._toetsen.append((sleutel, toets))

    def waarden(self, sleutel: str) -> tuple[str, ...]:
        """What is asked of one filter, nothing where it is not asked anything."""
        return next((f.waarden for f in self.filters if f.sleutel == sleutel), ())

    def kies(self, rijen: Iterable[Rij], *, behalve: str = "") -> list[Rij]:
        """The lines that meet every demand, in their order; ``behalve`` leaves one demand out of it."""
        left = list(rijen)
        for key, toets in self._toetsen:
            if key != behalve:
                left = [rij for rij in left if toets(rij)]
        return left


@dataclass(frozen=True, slots=True)
class Facet:
    """A value that can be chosen, with how many lines of the others' choice have it."""

    waarde: str
    naam: str
    aantal: int


class WerkFilter(QObject):
    """What every filter honours."""

    veranderd = pyqtSignal()

    def __init__(self, sleutel: str, naam: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sleutel = sleutel
        self.naam = naam

    def pas_toe(self, vraag: Vraag) -> None:
        """Adds the demand of this filter, if it has one."""
        raise NotImplementedError

    def zet(self, vraag: Vraag) -> None:
        """Takes over what ``vraag`` holds for this filter; nothing there: nothing asked."""
        raise NotImplementedError

    def voor_medewerker(self, medewerker: Medewerker | None) -> None:
        """Who works here; None where that is not known."""

    def zet_facetten(self, rijen: Sequence[Rij]) -> None:
        """The lines that the other filters leave, from which this one may show what there is to choose."""

    @property
    def actief(self) -> bool:
        """Whether it asks anything."""
        vraag = Vraag()
        self.pas_toe(vraag)
        return bool(vraag.filters)


class ZoekFilter(WerkFilter):
    """Words that must all occur in number, description, zaaktype, status or behandelaar."""

    def __init__(self, sleutel: str, naam: str, parent: QObject | None = None) -> None:
        super().__init__(sleutel, naam, parent)
        self.tekst = ""

    def zoek(self, tekst: str) -> None:
        """Searches for other words."""
        if tekst.strip() != self.tekst:
            self.tekst = tekst.strip()
            self.veranderd.emit()

    def pas_toe(self, vraag: Vraag) -> None:
        """Every word, in any order and case."""
        words = self.tekst.casefold().split()
        if words:
            vraag.eis(self.sleutel, (self.tekst,), lambda rij: all(w in rij.zoek for w in words))

    def zet(self, vraag: Vraag) -> None:
        """The words of ``vraag``."""
        self.zoek(" ".join(vraag.waarden(self.sleutel)))


class SchakelFilter(WerkFilter):
    """A filter that is on or off."""

    def __init__(self, sleutel: str, naam: str, parent: QObject | None = None) -> None:
        super().__init__(sleutel, naam, parent)
        self.aan = False
        self.mogelijk = True

    def schakel(self, aan: bool) -> None:
        """On or off; on only where it is possible."""
        aan = aan and self.mogelijk
        if aan != self.aan:
            self.aan = aan
            self.veranderd.emit()

    def zet(self, vraag: Vraag) -> None:
        """On where ``vraag`` has it."""
        self.schakel(JA in vraag.waarden(self.sleutel))


class KaartbeeldFilter(SchakelFilter):
    """The zaken whose location lies in what the map shows now."""

    def __init__(self, sleutel: str, naam: str, parent: QObject | None = None) -> None:
        super().__init__(sleutel, naam, parent)
        self._kader: Kader | None = None

    def zet_kader(self, kader: Kader | None) -> None:
        """What the map shows, in EPSG:28992."""
        if kader != self._kader:
            self._kader = kader
            if self.aan:
                self.veranderd.emit()

    def pas_toe(self, vraag: Vraag) -> None:
        """Touches what the map shows."""
        kader = self._kader
        if self.aan and kader is not None:
            vraag.eis(self.sleutel, (JA,), lambda rij: rij.raakt(kader))


class KeuzeFilter(WerkFilter):
    """One or more values of a property. None chosen means: all.

    ``scheiding``: what stands between the values of a line that can have several.
    """

    facetten_veranderd = pyqtSignal()

    def __init__(
        self,
        sleutel: str,
        naam: str,
        lees: Callable[[Rij], str],
        *,
        noem: Callable[[str], str] = str,
        volgorde: Callable[[str], Any] | None = None,
        scheiding: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(sleutel, naam, parent)
        self._scheiding = scheiding
        self.gekozen: frozenset[str] = frozenset()
        self.facetten: list[Facet] = []
        self.waarom_niet = ""
        """In words why the data cannot say; empty where they can."""
        self._lees = lees
        self._noem = noem
        self._volgorde = volgorde or (lambda waarde: noem(waarde).casefold())

    def zet_mogelijk(self, waarom_niet: str) -> None:
        """Whether the data say this of a zaak; empty: they do. What was chosen goes off where they do not."""
        if waarom_niet != self.waarom_niet:
            self.waarom_niet = waarom_niet
            self.kies(() if waarom_niet else self.gekozen)
            self.veranderd.emit()

    def kies(self, waarden: Iterable[str]) -> None:
        """Other values."""
        chosen = frozenset(() if self.waarom_niet else waarden)
        if chosen != self.gekozen:
            self.gekozen = chosen
            self.veranderd.emit()

    @property
    def namen(self) -> list[str]:
        """The chosen values in words."""
        return [self._noem(w) for w in sorted(self.gekozen, key=self._volgorde)]

    def pas_toe(self, vraag: Vraag) -> None:
        """Has one of the values, or more."""
        chosen, values = self.gekozen, self.waarden
        if chosen:
            vraag.eis(self.sleutel, sorted(chosen), lambda rij: not chosen.isdisjoint(values(rij)))

    def zet(self, vraag: Vraag) -> None:
        """The values of ``vraag``."""
        self.kies(vraag.waarden(self.sleutel))

    def zet_facetten(self, rijen: Sequence[Rij]) -> None:
        """Counts what there is; a chosen value stays in the list with a count of nil."""
        counts = dict.fromkeys(self.gekozen, 0)
        for rij in rijen:
            for value in self.waarden(rij):
                counts[value] = counts.get(value, 0) + 1
        self.facetten = [Facet(w, self._noem(w), counts[w]) for w in sorted(counts, key=self._volgorde)]
        self.facetten_veranderd.emit()

    def waarden(self, rij: Rij) -> tuple[str, ...]:
        """What a line counts for."""
        text = self._lees(rij)
        return tuple(text.split(self._scheiding)) if self._scheiding else (text,)


class VerbindingFilter(KeuzeFilter):
    """The connections whose zaken are shown; there is nothing to choose where one is open."""

    namen_veranderd = pyqtSignal()

    def __init__(self, sleutel: str, naam: str, parent: QObject | None = None) -> None:
        self.open: dict[str, str] = {}
        super().__init__(
            sleutel, naam, lambda rij: rij.verbinding, noem=lambda waarde: self.open.get(waarde, waarde), parent=parent
        )

    def zet_namen(self, namen: Mapping[str, str]) -> None:
        """The names of the open connections by id, none where there is nothing to choose. What was closed goes."""
        if dict(namen) != self.open:
            self.open = dict(namen)
            self.namen_veranderd.emit()
        self.kies(self.gekozen)

    def kies(self, waarden: Iterable[str]) -> None:
        """Other connections; one that is not open (of a view, say) is passed over."""
        super().kies(w for w in waarden if w in self.open)


class EnkelFilter(WerkFilter):
    """One choice of a few; ``begin`` is where the desk begins, and what a choice that does not exist becomes."""

    keuzes: tuple[str, ...] = ()
    begin = ""

    def __init__(self, sleutel: str, naam: str, parent: QObject | None = None) -> None:
        super().__init__(sleutel, naam, parent)
        self.keuze = self.begin

    def mogelijk(self, keuze: str) -> bool:
        """Whether this can be chosen now."""
        return keuze in self.keuzes

    def kies(self, keuze: str) -> None:
        """Another choice."""
        keuze = keuze if self.mogelijk(keuze) else self.begin
        if keuze != self.keuze:
            self.keuze = keuze
            self.veranderd.emit()

    def zet(self, vraag: Vraag) -> None:
        """The choice of ``vraag``, where the desk begins if it has none."""
        self.kies(next(iter(vraag.waarden(self.sleutel)), self.begin))

    @property
    def actief(self) -> bool:
        """Whether it differs from where the desk begins."""
        return self.keuze != self.begin


class StandFilter(EnkelFilter):
    """Open zaken, closed ones, or both. Open is what the desk begins with."""

    OPEN = "open"
    AFGEHANDELD = "afgehandeld"
    ALLE = "alle"
    keuzes = (OPEN, AFGEHANDELD, ALLE)
    begin = OPEN

    def pas_toe(self, vraag: Vraag) -> None:
        """With or without an einddatum."""
        if self.keuze != self.ALLE:
            closed = self.keuze == self.AFGEHANDELD
            vraag.eis(self.sleutel, (self.keuze,), lambda rij: (rij.regel.einddatum is not None) is closed)
        else:
            vraag.eis(self.sleutel, (self.keuze,), lambda _rij: True)


class WieFilter(EnkelFilter):
    """Whose zaken: everyone's, one's own, those of one's team, or those that nobody has yet."""

    IEDEREEN = "iedereen"
    MIJN = "mijn"
    TEAM = "team"
    NIEMAND = "niemand"
    keuzes = (IEDEREEN, MIJN, TEAM, NIEMAND)
    begin = IEDEREEN

    def __init__(self, sleutel: str, naam: str, parent: QObject | None = None) -> None:
        super().__init__(sleutel, naam, parent)
        self._ik = ""
        self._team: frozenset[str] = frozenset()

    def mogelijk(self, keuze: str) -> bool:
        """Without a medewerker there is no mine, without a team file no team."""
        if keuze == self.MIJN:
            return bool(self._ik)
        return bool(self._team) if keuze == self.TEAM else super().mogelijk(keuze)

    def voor_medewerker(self, medewerker: Medewerker | None) -> None:
        """Another medewerker, or none: what is not possible any more goes off."""
        self._opnieuw(medewerker.id if medewerker else "", self._team)

    def voor_team(self, ids: Iterable[str]) -> None:
        """The colleagues of one's team, oneself included; none where there is no team file."""
        self._opnieuw(self._ik, frozenset(ids))

    def pas_toe(self, vraag: Vraag) -> None:
        """Behandelaar is me, one of us, or nobody."""
        if self.keuze == self.IEDEREEN:
            return
        wanted = {self.MIJN: frozenset({self._ik}), self.TEAM: self._team, self.NIEMAND: frozenset({""})}[self.keuze]
        vraag.eis(self.sleutel, (self.keuze,), lambda rij: rij.regel.behandelaar in wanted)

    def _opnieuw(self, ik: str, team: frozenset[str]) -> None:
        if (ik, team) == (self._ik, self._team):
            return
        self._ik, self._team = ik, team
        self.keuze = self.keuze if self.mogelijk(self.keuze) else self.begin
        self.veranderd.emit()
