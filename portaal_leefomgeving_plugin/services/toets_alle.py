"""The green lane over all open zaken: per zaak how it stands, over all of them how often each rule speaks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from portaal_leefomgeving_plugin.domain.ports import Clock, Progress
from portaal_leefomgeving_plugin.domain.toetsing import Veranderd
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, GroeneBaan, Oordeel
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst
from portaal_leefomgeving_plugin.services.toetsgeschiedenis import leg_vast
from portaal_leefomgeving_plugin.store.logboek import Logboek
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

PER_KEER = 250
ERNST = (Oordeel.KNELPUNT, Oordeel.AANDACHT, Oordeel.ONBEKEND, Oordeel.GROEN, Oordeel.NIET_VAN_TOEPASSING)
"""The verdicts, the most pressing first."""


@dataclass(frozen=True, slots=True)
class Zaakuitslag:
    """How one zaak stands. ``ergste``: the most pressing of its verdicts, niet van toepassing where no rule is for it.

    ``spreekt``: titles of the rules that say knelpunt, then aandacht.
    """

    zaak: ZaakRegel
    ergste: Oordeel
    telling: Mapping[Oordeel, int]
    spreekt: tuple[tuple[str, Oordeel], ...]
    veranderd: Veranderd | None


@dataclass(frozen=True, slots=True)
class Regeltelling:
    """How often one rule came to each verdict."""

    regel: str
    titel: str
    telling: Mapping[Oordeel, int]


@dataclass(frozen=True, slots=True)
class Overzicht:
    """All open zaken, the most pressing first."""

    getoetst_op: datetime
    uitslagen: tuple[Zaakuitslag, ...]
    regels: tuple[Regeltelling, ...]

    def zaken(self) -> dict[Oordeel, int]:
        """How many zaken have each verdict as their most pressing one, zeros included."""
        count = Counter(u.ergste for u in self.uitslagen)
        return {o: count[o] for o in ERNST}


def toets_alle(
    werkbestand: Werkbestand,
    logboek: Logboek,
    dienst: GroeneBaanDienst,
    clock: Clock,
    progress: Progress,
    *,
    taal: str = "nl",
) -> Overzicht:
    """Checks every open zaak, and notes with each what changed since it last was otherwise. Can be stopped."""
    zaken = [z for z in werkbestand.zaken() if z.einddatum is None]
    made: list[Zaakuitslag] = []
    per_rule: dict[str, Counter[Oordeel]] = {}
    titles: dict[str, str] = {}
    for begin in range(0, len(zaken), PER_KEER):
        progress.check()
        progress.step("toetsen", begin, len(zaken))
        part = zaken[begin : begin + PER_KEER]
        banen = list(dienst.toets(part, taal=taal))
        moved = leg_vast(logboek, banen)
        made += [_uitslag(z, b, moved.get(z.uuid)) for z, b in zip(part, banen, strict=True)]
        for finding in (f for baan in banen for f in baan.bevindingen):
            per_rule.setdefault(finding.regel, Counter())[finding.oordeel] += 1
            titles.setdefault(finding.regel, finding.titel)
    progress.step("toetsen", len(zaken), len(zaken))
    made.sort(key=lambda u: (ERNST.index(u.ergste), [-u.telling[o] for o in ERNST[:2]], u.zaak.identificatie))
    rules = [Regeltelling(r, titles[r], {o: counts[o] for o in ERNST}) for r, counts in per_rule.items()]
    return Overzicht(clock.now(), tuple(made), tuple(rules))


def _uitslag(zaak: ZaakRegel, baan: GroeneBaan, veranderd: Veranderd | None) -> Zaakuitslag:
    speaks = [b for o in ERNST[:2] for b in baan.bevindingen if b.oordeel is o]
    count = baan.telling()
    worst = next((o for o in ERNST if count[o]), Oordeel.NIET_VAN_TOEPASSING)
    return Zaakuitslag(zaak, worst, count, _titels(speaks), veranderd if veranderd and veranderd.iets else None)


def _titels(bevindingen: Sequence[Bevinding]) -> tuple[tuple[str, Oordeel], ...]:
    return tuple((b.titel, b.oordeel) for b in bevindingen)
