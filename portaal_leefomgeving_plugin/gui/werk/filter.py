"""Filters on the work list: each an object with the same four methods and one signal.

The list knows no filter by name: it asks each to add its demand to a ``Vraag``, and runs that. So a
filter is added without touching the list or its page. What a filter holds is plain data (text, lists,
booleans), so that a ``Vraag`` can be kept as a saved view.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Kader, Rij

Toets = Callable[[Rij], bool]


class Vraag:
    """What the filters together ask for: the value of each that asks something, and how it is checked."""

    def __init__(self, waarden: dict[str, Any] | None = None) -> None:
        self.waarden: dict[str, Any] = dict(waarden or {})
        self._toetsen: list[tuple[str, Toets]] = []

    def eis(self, sleutel: str, waarde: Any, toets: Toets) -> None:
        """Adds a demand."""
        self.waarden[sleutel] = waarde
        self._toetsen.append((sleutel, toets))

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
        return bool(vraag.waarden)


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
            vraag.eis(self.sleutel, self.tekst, lambda rij: all(w in rij.zoek for w in words))

    def zet(self, vraag: Vraag) -> None:
        """The words of ``vraag``."""
        self.zoek(str(vraag.waarden.get(self.sleutel, "")))


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
        self.schakel(bool(vraag.waarden.get(self.sleutel)))


class MijnFilter(SchakelFilter):
    """The zaken of which this medewerker is the behandelaar."""

    def __init__(self, sleutel: str, naam: str, parent: QObject | None = None) -> None:
        super().__init__(sleutel, naam, parent)
        self.mogelijk = False
        self._id = ""

    def voor_medewerker(self, medewerker: Medewerker | None) -> None:
        """Without a medewerker there is no mine, and the filter goes off."""
        self._id = medewerker.id if medewerker else ""
        self.mogelijk = bool(self._id)
        self.aan = self.aan and self.mogelijk
        self.veranderd.emit()

    def pas_toe(self, vraag: Vraag) -> None:
        """Behandelaar is me."""
        own = self._id
        if self.aan and own:
            vraag.eis(self.sleutel, True, lambda rij: rij.regel.behandelaar == own)


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
            vraag.eis(self.sleutel, True, lambda rij: rij.raakt(kader))


class KeuzeFilter(WerkFilter):
    """One or more values of a property. None chosen means: all."""

    facetten_veranderd = pyqtSignal()

    def __init__(
        self,
        sleutel: str,
        naam: str,
        lees: Callable[[Rij], str],
        *,
        noem: Callable[[str], str] = str,
        volgorde: Callable[[str], Any] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(sleutel, naam, parent)
        self.gekozen: frozenset[str] = frozenset()
        self.facetten: list[Facet] = []
        self._lees = lees
        self._noem = noem
        self._volgorde = volgorde or (lambda waarde: noem(waarde).casefold())

    def kies(self, waarden: Iterable[str]) -> None:
        """Other values."""
        chosen = frozenset(waarden)
        if chosen != self.gekozen:
            self.gekozen = chosen
            self.veranderd.emit()

    @property
    def namen(self) -> list[str]:
        """The chosen values in words."""
        return [self._noem(w) for w in sorted(self.gekozen, key=self._volgorde)]

    def pas_toe(self, vraag: Vraag) -> None:
        """Has one of the values."""
        chosen, read = self.gekozen, self._lees
        if chosen:
            vraag.eis(self.sleutel, sorted(chosen), lambda rij: read(rij) in chosen)

    def zet(self, vraag: Vraag) -> None:
        """The values of ``vraag``."""
        self.kies(vraag.waarden.get(self.sleutel, ()))

    def zet_facetten(self, rijen: Sequence[Rij]) -> None:
        """Counts what there is; a chosen value stays in the list with a count of nil."""
        counts = dict.fromkeys(self.gekozen, 0)
        read = self._lees
        for rij in rijen:
            value = read(rij)
            counts[value] = counts.get(value, 0) + 1
        self.facetten = [Facet(w, self._noem(w), counts[w]) for w in sorted(counts, key=self._volgorde)]
        self.facetten_veranderd.emit()


class StandFilter(WerkFilter):
    """Open zaken, closed ones, or both. Open is what the desk begins with."""

    OPEN = "open"
    AFGEHANDELD = "afgehandeld"
    ALLE = "alle"

    def __init__(self, sleutel: str, naam: str, parent: QObject | None = None) -> None:
        super().__init__(sleutel, naam, parent)
        self.stand = self.OPEN

    def kies(self, stand: str) -> None:
        """Another choice; one that does not exist is open."""
        stand = stand if stand in (self.OPEN, self.AFGEHANDELD, self.ALLE) else self.OPEN
        if stand != self.stand:
            self.stand = stand
            self.veranderd.emit()

    def pas_toe(self, vraag: Vraag) -> None:
        """With or without an einddatum."""
        if self.stand != self.ALLE:
            closed = self.stand == self.AFGEHANDELD
            vraag.eis(self.sleutel, self.stand, lambda rij: (rij.regel.einddatum is not None) is closed)
        else:
            vraag.eis(self.sleutel, self.stand, lambda _rij: True)

    def zet(self, vraag: Vraag) -> None:
        """The choice of ``vraag``, open where it has none."""
        self.kies(str(vraag.waarden.get(self.sleutel, self.OPEN)))

    @property
    def actief(self) -> bool:
        """Whether it differs from where the desk begins."""
        return self.stand != self.OPEN
