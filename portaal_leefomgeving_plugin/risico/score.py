"""The score: from factors with their ranges to an order of objects, and how firm that order is.

score = 100 x effect x kans x actualiteit, each of the three 0 to 1 (facts on the product, section 5b):
effect is the weighted mean of its factors; kans 1 - product of (1 - weight x value); actualiteit
(basis + weight x value) / (basis + weight), so that what was inspected yesterday still has a score.
It never falls when a factor rises: so the range of a score is what the low and the high ends of its factors give.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.risico import Factorbewijs, Factorscore, Onderdeel, Risicoscore
from portaal_leefomgeving_plugin.risico.gegevens import REDENEN, Codes, Getallen, Meting, Objecten
from portaal_leefomgeving_plugin.risico.model import Factor, Risicomodel

VIJFDE = 0.2
"""By so much of itself each weight is varied, one at a time."""

GEEN_KLASSE = -1
Rangen = NDArray[np.int32]


@dataclass(frozen=True)
class Risicotabel:
    """The outcome for all objects, as columns; ``objecten`` in their own order.

    ``klasse`` is a place among the classes of the model, ``GEEN_KLASSE`` where too little is known. ``bijdragen``
    has a column per factor: the points that the score would drop without it.
    """

    model: Risicomodel
    objecten: Objecten
    metingen: tuple[Meting, ...]
    score: Getallen
    laag: Getallen
    hoog: Getallen
    klasse: Codes
    bekend_deel: Getallen
    rang: Rangen
    rang_min: Rangen
    rang_max: Rangen
    bijdragen: Getallen

    @cached_property
    def klasse_onzeker(self) -> NDArray[np.bool_]:
        """Of which objects what is not known could make it another class."""
        return np.asarray(_klasse(self.model, self.laag) != _klasse(self.model, self.hoog))

    def van(self, nr: int, taal: str = "nl") -> Risicoscore:
        """One object as a record, with what each factor stands on."""
        classes = self.model.klassen
        return Risicoscore(
            id=self.objecten.zaken[nr].uuid,
            naam=self.objecten.namen[nr],
            score=float(self.score[nr]),
            laag=float(self.laag[nr]),
            hoog=float(self.hoog[nr]),
            klasse=classes[self.klasse[nr]].titel.in_taal(taal) if self.klasse[nr] != GEEN_KLASSE else "",
            bekend_deel=float(self.bekend_deel[nr]),
            rang=int(self.rang[nr]),
            rang_min=int(self.rang_min[nr]),
            rang_max=int(self.rang_max[nr]),
            factoren=tuple(self._factor(nr, f, taal) for f in range(len(self.metingen))),
        )

    def _factor(self, nr: int, f: int, taal: str) -> Factorscore:
        factor, meting = self.model.factoren[f], self.metingen[f]
        number = float(meting.getal[nr])
        name = int(meting.naam[nr])
        proof = Factorbewijs(
            maat=meting.maat,
            getal=None if np.isnan(number) else number,
            naam=meting.namen[name] if name >= 0 else "",
            reden=REDENEN[meting.reden[nr]],
            bron=meting.bron,
            bron_datum=meting.bron_datum,
        )
        return Factorscore(
            factor=factor.id,
            titel=factor.titel.in_taal(taal),
            onderdeel=factor.onderdeel,
            gewicht=factor.gewicht,
            laag=float(meting.laag[nr]),
            hoog=float(meting.hoog[nr]),
            bijdrage=float(self.bijdragen[nr, f]),
            bewijs=proof,
        )


def bereken(model: Risicomodel, objecten: Objecten, metingen: Mapping[str, Meting]) -> Risicotabel:
    """Scores, classes and ranks. ``metingen`` has one for each factor of the model, by its id."""
    ordered = tuple(metingen[f.id] for f in model.factoren)
    low = np.stack([m.laag for m in ordered], axis=1)
    high = np.stack([m.hoog for m in ordered], axis=1)
    value = voorzichtig(low, high, model.bij_onbekend)
    score = punten(model.factoren, model.basis, value)
    shares = np.array([f.gewicht for f in model.factoren]) / sum(f.gewicht for f in model.factoren)
    known = np.minimum(1.0, (low == high) @ shares)
    least, most = _rangbereik(model, value, score)
    classes = _klasse(model, score)
    classes[known < model.minste_bekend] = GEEN_KLASSE
    return Risicotabel(
        model=model,
        objecten=objecten,
        metingen=ordered,
        score=score,
        laag=punten(model.factoren, model.basis, low),
        hoog=punten(model.factoren, model.basis, high),
        klasse=classes,
        bekend_deel=known,
        rang=rangen(score),
        rang_min=least,
        rang_max=most,
        bijdragen=_bijdragen(model, value, score),
    )


def voorzichtig(laag: Getallen, hoog: Getallen, bij_onbekend: float) -> Getallen:
    """The value that an unknown factor orders by: ``bij_onbekend``, within its own range, and so never low."""
    return np.asarray(np.where(laag == hoog, laag, np.clip(bij_onbekend, laag, hoog)), dtype=np.float64)


def punten(factoren: Sequence[Factor], basis: float, waarden: Getallen) -> Getallen:
    """The score of each row of ``waarden`` (objects by factors), 0 to 100."""
    parts = {part: [nr for nr, f in enumerate(factoren) if f.onderdeel is part] for part in Onderdeel}
    weight = np.array([f.gewicht for f in factoren])
    effect_of, chance_of, since_of = parts[Onderdeel.EFFECT], parts[Onderdeel.KANS], parts[Onderdeel.ACTUALITEIT]
    effect = waarden[:, effect_of] @ weight[effect_of] / weight[effect_of].sum()
    chance = 1.0 - np.prod(1.0 - np.minimum(1.0, weight[chance_of]) * waarden[:, chance_of], axis=1)
    since = np.ones(len(waarden))
    if since_of:
        since = (basis + waarden[:, since_of] @ weight[since_of]) / (basis + weight[since_of].sum())
    # what differs by the rounding of a sum is no difference
    return np.asarray(np.round(np.clip(100.0 * effect * chance * since, 0.0, 100.0), 9), dtype=np.float64)


def rangen(score: Getallen) -> Rangen:
    """1 for the highest; equal scores share a rank."""
    ordered = np.sort(score)
    return np.asarray(1 + len(score) - np.searchsorted(ordered, score, side="right"), dtype=np.int32)


def _rangbereik(model: Risicomodel, waarden: Getallen, score: Getallen) -> tuple[Rangen, Rangen]:
    """The best and the worst rank when each weight is a fifth less or more, one at a time."""
    own = rangen(score)
    least, most = own.copy(), own.copy()
    for nr, factor in enumerate(model.factoren):
        for by in (1.0 - VIJFDE, 1.0 + VIJFDE):
            varied = list(model.factoren)
            varied[nr] = replace(factor, gewicht=factor.gewicht * by)
            rank = rangen(punten(varied, model.basis, waarden))
            np.minimum(least, rank, out=least)
            np.maximum(most, rank, out=most)
    return least, most


def _bijdragen(model: Risicomodel, waarden: Getallen, score: Getallen) -> Getallen:
    drop = np.empty_like(waarden)
    for nr in range(len(model.factoren)):
        without = waarden.copy()
        without[:, nr] = 0.0
        drop[:, nr] = score - punten(model.factoren, model.basis, without)
    return drop


def _klasse(model: Risicomodel, score: Getallen) -> Codes:
    limits = np.array([k.vanaf for k in model.klassen])
    return np.asarray(np.searchsorted(limits, score, side="right") - 1, dtype=np.int8)
