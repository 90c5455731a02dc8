"""How much each colleague has in hand: for who divides the work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel

BINNENKORT = 7
"""Days within which a term ends soon."""


@dataclass(frozen=True, slots=True)
class Werklast:
    """The open zaken of one colleague; ``te_laat`` and ``binnenkort`` by their fatal date, as far as it is known."""

    medewerker: Medewerker
    open: int
    te_laat: int
    binnenkort: int


def werklasten(team: Sequence[Medewerker], regels: Iterable[ZaakRegel], vandaag: date) -> list[Werklast]:
    """Those of the team, in its order, and after them whoever else has open zaken (their id for a name)."""
    counts: dict[str, list[int]] = {m.id: [0, 0, 0] for m in team}
    for regel in regels:
        if regel.einddatum is not None or not regel.behandelaar:
            continue
        count = counts.setdefault(regel.behandelaar, [0, 0, 0])
        count[0] += 1
        if regel.fataal is not None:
            left = (regel.fataal - vandaag).days
            count[1] += left < 0
            count[2] += 0 <= left <= BINNENKORT
    known = {m.id: m for m in team}
    return [Werklast(known.get(who, Medewerker(who, who)), *count) for who, count in counts.items()]
