"""The dry run of a rule: what it would have said of the zaken of the past two years, before it is switched on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.toetsing import Proefmerk
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, OnbekendReden, Oordeel
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.green_lane.regel import Regel
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst, WaarGetoetst, toetszaak

JAREN = 2
PER_KEER = 500


@dataclass(frozen=True, slots=True)
class Proeftreffer:
    """A zaak of which the rule says aandacht or knelpunt."""

    zaak: ZaakRegel
    bevinding: Bevinding


@dataclass(frozen=True, slots=True)
class Proef:
    """What a dry run gave over ``zaken`` zaken that began on ``vanaf`` or later; ``afgehandeld`` of them are closed.

    ``met_afgehandelde``: whether this connection reads closed zaken at all; where not, most of two years is missing.
    """

    regel: Regel
    vanaf: date
    zaken: int
    afgehandeld: int
    met_afgehandelde: bool
    telling: Mapping[Oordeel, int]
    redenen: Mapping[OnbekendReden, int]
    treffers: tuple[Proeftreffer, ...]


def twee_jaar_terug(dag: date) -> date:
    """The first day that a dry run looks at; from 29 February it is the 28th."""
    try:
        return dag.replace(year=dag.year - JAREN)
    except ValueError:
        return dag.replace(year=dag.year - JAREN, day=28)


def proefdraai(
    waar: WaarGetoetst, dienst: GroeneBaanDienst, regel: Regel, progress: Progress, *, taal: str = "nl"
) -> Proef:
    """Asks ``regel`` of the zaken in the store, against the sources as they are cached now.

    Data of today, on zaken of then: it tells how often the rule would speak, not what held at the time.
    """
    since = twee_jaar_terug(waar.clock.today())
    zaken = [z for z in waar.werkbestand.zaken() if z.startdatum >= since]
    counts: Counter[Oordeel] = Counter()
    reasons: Counter[OnbekendReden] = Counter()
    hits: list[Proeftreffer] = []
    for begin in range(0, len(zaken), PER_KEER):
        progress.check()
        progress.step("proefdraai", begin, len(zaken))
        part = zaken[begin : begin + PER_KEER]
        for zaak, baan in zip(part, dienst.proef([toetszaak(z) for z in part], regel, taal=taal), strict=True):
            (found,) = baan.bevindingen
            counts[found.oordeel] += 1
            if found.oordeel is Oordeel.ONBEKEND and found.reden is not None:
                reasons[found.reden] += 1
            if found.oordeel in (Oordeel.AANDACHT, Oordeel.KNELPUNT):
                hits.append(Proeftreffer(zaak, found))
    progress.step("proefdraai", len(zaken), len(zaken))
    hits.sort(key=lambda t: (t.bevinding.oordeel is not Oordeel.KNELPUNT, t.zaak.identificatie))
    return Proef(
        regel=regel,
        vanaf=since,
        zaken=len(zaken),
        afgehandeld=sum(z.einddatum is not None for z in zaken),
        met_afgehandelde=waar.verbinding.gesloten_zaken,
        telling={o: counts[o] for o in Oordeel},
        redenen=dict(reasons.most_common()),
        treffers=tuple(hits),
    )


@dataclass(frozen=True, slots=True)
class Gemerkt:
    """A dry run with what people made of its hits before, by the uuid of the zaak."""

    proef: Proef
    merken: Mapping[str, Proefmerk]
