"""Where permits were given against the plan, and what the plan says there: candidates for a change of the plan.

Which rule a permit deviates from stands in the besluit; no system says it. So each own rule and norm of the spot
is listed, those that could stand in the way (verbod, vergunningplicht, a norm) apart from the others.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import NormHier, RegelGroep, RegelHier, RegelsHier
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex

BELEMMEREND = frozenset({"Verbod", "Vergunningplicht"})
"""What a permit can be needed against."""


@dataclass(frozen=True, slots=True)
class Vergunning:
    """A permit with its place: EPSG:28992."""

    naam: str
    geometrie: RdWkb


@dataclass(frozen=True, slots=True)
class RegelKandidaat:
    """A rule at the spot; ``belemmerend`` where it forbids something or wants a permit for it."""

    hier: RegelHier
    belemmerend: bool


@dataclass(frozen=True, slots=True)
class Kandidaat:
    """A permit with what the plan says there; ``hier`` is all of it, municipal rules included."""

    vergunning: Vergunning
    hier: RegelsHier
    regels: tuple[RegelKandidaat, ...]
    normen: tuple[NormHier, ...]

    @property
    def belemmerend(self) -> int:
        """How many rules could be what is deviated from."""
        return sum(r.belemmerend for r in self.regels)


def kandidaten(
    index: PlanIndex, vergunningen: Iterable[Vergunning], *, ook_gemeentebreed: bool = False
) -> Iterable[Kandidaat]:
    """Each permit with its rules: the spot's own, and where asked for also those that hold everywhere."""
    groups = set(RegelGroep) if ook_gemeentebreed else {RegelGroep.EIGEN}
    for permit in vergunningen:
        here = index.hier(permit.geometrie)
        rules = [
            RegelKandidaat(h, bool(BELEMMEREND & {a.kwalificatie for a in h.activiteiten}))
            for h in here.regels
            if h.groep in groups
        ]
        rules.sort(key=lambda r: not r.belemmerend)
        norms = tuple(n for n in here.normen if n.groep in groups)
        yield Kandidaat(permit, here, tuple(rules), norms)
