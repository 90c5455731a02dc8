"""The green lane: rules held against sources, for as many zaken as there are, with what each verdict stands on.

Pure Python over shapely and numpy. It takes a partition of zaken and the sources that touch it, so the same
function runs in QGIS, in a nightly job, or on the workers of a Dask cluster (design, decision 7).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import numpy as np

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.verdict import Bronstand, GroeneBaan, OnbekendReden
from portaal_leefomgeving_plugin.green_lane.beslissing import (
    GEWICHT,
    Bronoordeel,
    Feiten,
    Geldt,
    Gewicht,
    Plaats,
    beslis,
    weeg_bron,
)
from portaal_leefomgeving_plugin.green_lane.dekking import gedekt, vorm_goed
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.nabij import dichtstbij
from portaal_leefomgeving_plugin.green_lane.omvatten import omvat
from portaal_leefomgeving_plugin.green_lane.paren import GEEN, Paren, samen
from portaal_leefomgeving_plugin.green_lane.plekken import Plekken, ToetsZaak
from portaal_leefomgeving_plugin.green_lane.raken import raak
from portaal_leefomgeving_plugin.green_lane.regel import Aantal, Afstand, Deel, Regel
from portaal_leefomgeving_plugin.green_lane.tabel import OORDELEN, REDENEN, RELATIES, Toetstabel, Uitkomst
from portaal_leefomgeving_plugin.green_lane.trappen import binnen, op_aantal, op_deel
from portaal_leefomgeving_plugin.green_lane.vormen import Vlaggen
from portaal_leefomgeving_plugin.green_lane.wegen import Gewichten, geldigheid, gewichten

__all__ = ["ToetsZaak", "toets", "toets_tabel"]


@np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
def toets(
    zaken: Sequence[ToetsZaak],
    regels: Iterable[Regel],
    lagen: Mapping[str, BronLaag],
    bronnen: Mapping[str, Bron],
    *,
    nu: datetime,
    taal: str = "nl",
) -> Sequence[GroeneBaan]:
    """A GroeneBaan per zaak, in the same order, with a finding per rule; each is made when it is asked for.

    ``bronnen`` is the register of this connection, ``lagen`` what of it is at hand, both by source id;
    ``nu`` is aware. What is missing, broken or doubtful ends in onbekend, with the reason; never in groen.
    """
    return toets_tabel(zaken, regels, lagen, bronnen, nu=nu).banen(taal)


@np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
def toets_tabel(
    zaken: Sequence[ToetsZaak],
    regels: Iterable[Regel],
    lagen: Mapping[str, BronLaag],
    bronnen: Mapping[str, Bron],
    *,
    nu: datetime,
) -> Toetstabel:
    """The same as columns (see ``tabel``): for exports and big numbers."""
    if nu.tzinfo is None:
        raise ValueError("nu has no zone")
    plekken = Plekken(zaken)
    ordered = list(regels)
    outcomes: dict[str, Uitkomst] = {}
    for bron_id in dict.fromkeys(r.bron for r in ordered):
        group = [r for r in ordered if r.bron == bron_id]
        check = _Brontoets(zaken, plekken, bronnen.get(bron_id), lagen.get(bron_id), nu)
        outcomes |= {r.id: check.regel(r) for r in group}
    return Toetstabel([z.uuid for z in zaken], nu, tuple(outcomes[r.id] for r in ordered))


class _Brontoets:
    """All rules of one source. What they share (who touches what) is worked out once."""

    def __init__(
        self, zaken: Sequence[ToetsZaak], plekken: Plekken, bron: Bron | None, laag: BronLaag | None, nu: datetime
    ) -> None:
        self._zaken = zaken
        self._plekken = plekken
        self._bron = bron
        self._laag = laag if bron is not None else None
        if bron is None:
            self._oordeel = Bronoordeel(False, OnbekendReden.BRON_ONTBREEKT, False)
        else:
            present = len(laag.features) if laag else 0
            self._oordeel = weeg_bron(bron, laag.stand if laag else None, aanwezig=present, nu=nu)
        self._geraakt: Paren | None = None

    def regel(self, regel: Regel) -> Uitkomst:
        """What ``regel`` says of each zaak."""
        applies = geldigheid(regel, self._zaken)
        laag = self._laag
        if laag is None:
            none = np.zeros(len(self._zaken), dtype=np.int8)
            return self._uitkomst(regel, GEEN, none[:0], self._beslist(applies, none, none, none, none))
        with laag.slot:
            said = gewichten(laag, regel)
            paren, weight = self._paren(laag, regel, said, applies)
            worst = _ergste(weight, paren, len(self._zaken))
            covered = gedekt(laag, self._plekken, regel.zoekafstand)
            whole = vorm_goed(laag, self._plekken, said, regel.zoekafstand)
            held = worst == Gewicht.GROEN
            if held.any() and not self._oordeel.negatief_bewijs:
                held = omvat(laag, self._plekken, paren, held, regel)
            return self._uitkomst(regel, paren, weight, self._beslist(applies, worst, covered, whole, held))

    def _paren(self, laag: BronLaag, regel: Regel, said: Gewichten, applies: Gewichten) -> tuple[Paren, Gewichten]:
        """The pairs that a rule stands on, with what each says; slivers say nothing, but are kept as evidence."""
        if self._geraakt is None:
            self._geraakt = raak(laag, self._plekken)
        paren = self._geraakt
        about = (said[paren.feature] != Gewicht.NIETS) & (applies[paren.zaak] != Geldt.NEE)
        paren = paren if about.all() else paren.neem(about)
        weight = said[paren.feature]
        counts = paren.telt(regel.minste_m2, regel.minste_m)
        weight[~counts] = Gewicht.NIETS
        judge = regel.beoordeling
        if isinstance(judge, Deel):
            return paren, op_deel(judge, said, laag, self._plekken, paren, counts)
        if isinstance(judge, Aantal):
            paren = self._alle(laag, said, applies, judge.binnen_m) if judge.binnen_m > 0.0 else paren.neem(counts)
            return paren, op_aantal(judge, said, self._plekken, paren)
        if not isinstance(judge, Afstand):
            return paren, weight
        nearest = self._nabij(laag, said, applies, _ergste(weight, paren, len(self._zaken)), judge.zoekafstand)
        paren = samen([paren, nearest])
        # what was not met already is near, be it at 0 m: a shared border, a sliver
        counts = np.concatenate([counts, np.zeros(len(nearest), dtype=np.bool_)])
        return paren, _op_afstand(judge, said[paren.feature], paren, counts)

    def _nabij(self, laag: BronLaag, said: Gewichten, applies: Gewichten, worst: Gewichten, afstand: float) -> Paren:
        """The nearest feature of zaken that touch none; of those that cannot be told apart, the nearest as well."""
        if afstand <= 0.0:
            return GEEN
        open_ = (worst == Gewicht.NIETS) & (applies != Geldt.NEE)
        who = np.flatnonzero(open_[self._plekken.zaak])
        kinds = said[laag.feature]
        return samen(
            [
                dichtstbij(laag, np.flatnonzero(of_kind), self._plekken, who, afstand)
                for of_kind in (kinds > Gewicht.ONBEKEND, kinds == Gewicht.ONBEKEND)
            ]
        )

    def _alle(self, laag: BronLaag, said: Gewichten, applies: Gewichten, afstand: float) -> Paren:
        """Every feature that the rule is about within ``afstand`` m, for a rule that counts them."""
        who = np.flatnonzero((applies != Geldt.NEE)[self._plekken.zaak])
        return binnen(laag, self._plekken, who, np.flatnonzero(said[laag.feature] != Gewicht.NIETS), afstand)

    def _beslist(
        self,
        applies: Gewichten,
        worst: Gewichten,
        covered: Vlaggen | Gewichten,
        whole: Vlaggen | Gewichten,
        held: Vlaggen | Gewichten,
    ) -> tuple[Gewichten, Gewichten, Gewichten]:
        """The verdict for each zaak: ``beslis`` is asked once for each combination of facts that occurs."""
        code = applies.astype(np.int16)  # up to 360 combinations: more than the columns themselves can hold
        for base, fact in ((3, self._plekken.locatie), (5, worst), (2, covered), (2, whole), (2, held)):
            code = code * np.int16(base) + fact
        combos, back = np.unique(code, return_inverse=True)
        table = np.array([self._codes(int(c)) for c in combos], dtype=np.int8).reshape(-1, 3)
        return table[back, 0], table[back, 1], table[back, 2]

    def _codes(self, code: int) -> tuple[int, int, int]:
        code, held = divmod(code, 2)
        code, whole = divmod(code, 2)
        code, covered = divmod(code, 2)
        code, worst = divmod(code, 5)
        applies, place = divmod(code, 3)
        facts = Feiten(Geldt(applies), Plaats(place), Gewicht(worst), bool(covered), bool(whole), bool(held))
        said = beslis(facts, self._oordeel)
        return RELATIES.index(said.relatie), OORDELEN.index(said.oordeel), REDENEN.index(said.reden)

    def _uitkomst(
        self, regel: Regel, paren: Paren, weight: Gewichten, said: tuple[Gewichten, Gewichten, Gewichten]
    ) -> Uitkomst:
        stand = self._laag.stand if self._laag else _nooit_opgehaald(self._bron)
        return Uitkomst(regel, self._bron, self._laag, stand, *said, paren, weight)


def _ergste(weight: Gewichten, paren: Paren, n: int) -> Gewichten:
    """Per zaak the greatest weight among its pairs."""
    worst = np.zeros(n, dtype=np.int8)
    for level in (Gewicht.GROEN, Gewicht.ONBEKEND, Gewicht.AANDACHT, Gewicht.KNELPUNT):
        worst[paren.zaak[weight == level]] = level
    return worst


def _op_afstand(judge: Afstand, said: Gewichten, paren: Paren, counts: Vlaggen) -> Gewichten:
    """The weight of each pair by how far it is. A sliver is no touch, but it lies at 0 m all the same."""
    weight = np.zeros(len(paren), dtype=np.int8)
    for tot_m, oordeel in reversed(judge.trappen):
        within = (paren.afstand <= tot_m) if tot_m > 0.0 else counts & (paren.afstand <= 0.0)
        weight[within] = GEWICHT[oordeel]
    unsure = (said == Gewicht.ONBEKEND) & (weight != Gewicht.NIETS)
    weight[unsure] = Gewicht.ONBEKEND
    return weight


def _nooit_opgehaald(bron: Bron | None) -> Bronstand | None:
    """What there is to say about a source that was never fetched."""
    if bron is None:
        return None
    return Bronstand(
        bron=bron.id,
        titel=bron.titel,
        url=bron.url,
        bereikt=False,
        volledig=False,
        paginas=0,
        aantal=0,
        aantal_gemeld=None,
        opgehaald_op=None,
        gegevens_van=bron.gegevens_van,
        geldig_tot=bron.geldig_tot,
        sha256="",
        licentie=bron.licentie,
        negatief_bewijs=bron.negatief_bewijs,
        dekking=None,
    )
