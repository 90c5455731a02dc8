"""The outcome of a check as columns: one code per zaak and rule, and the pairs that it stands on.

A hundred thousand zaken give a million pairs. As columns they are there at once, and can be handed on as
they are; the domain's records are made of them for as many zaken as are asked for, when they are asked for.
Made all at once they would be millions of objects, and Python's search for cycles among them holds up every
thread, the one that draws the windows too: 0.2 s at 10,000 zaken (measured).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.verdict import (
    Bevinding,
    Bewijs,
    Bronstand,
    GroeneBaan,
    NormVerwijzing,
    OnbekendReden,
    Oordeel,
    Relatie,
)
from portaal_leefomgeving_plugin.green_lane.cumulatie import cumulaties
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.melding import melding
from portaal_leefomgeving_plugin.green_lane.paren import VLAK, Paren
from portaal_leefomgeving_plugin.green_lane.regel import Klassen, Norm, Regel
from portaal_leefomgeving_plugin.green_lane.rules import OnleesbareRegel

RELATIES = tuple(Relatie)
OORDELEN = tuple(Oordeel)
REDENEN: tuple[OnbekendReden | None, ...] = (None, *OnbekendReden)
"""A code in a column is the place in these."""

Codes = NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Voorop:
    """Per zaak one piece of evidence: its feature (-1 for none), and how many pieces there are in all."""

    feature: NDArray[np.int64]
    afstand_m: NDArray[np.float64]
    overlap_m2: NDArray[np.float64]
    overlap_deel: NDArray[np.float64]
    aantal: NDArray[np.int64]


@dataclass(frozen=True)
class Uitkomst:
    """What one rule says of each zaak (``relatie``, ``oordeel``, ``reden``: codes), and the pairs it stands on.

    ``gewicht`` is what each pair says; pairs of zaken that the rule is not for are left out.
    """

    regel: Regel
    bron: Bron | None
    laag: BronLaag | None
    stand: Bronstand | None
    relatie: Codes
    oordeel: Codes
    reden: Codes
    paren: Paren
    gewicht: Codes
    _gemaakt: dict[tuple[object, ...], Bevinding] = field(default_factory=dict, repr=False)

    @cached_property
    def waarden(self) -> NDArray[np.float64] | None:
        """Per feature the number that the rule reads, None where it reads none."""
        judge = self.regel.beoordeling
        return self.laag.getallen(judge.attribuut) if self.laag is not None and isinstance(judge, Norm) else None

    @cached_property
    def _rijen(self) -> tuple[list[int], tuple[NDArray[Any], ...]]:
        """Where each zaak begins, and the pairs, what weighs most first: feature, afstand, soort, maat, geheel."""
        p = self.paren
        size = np.where(np.isnan(p.maat), 0.0, p.maat)
        value = np.zeros(len(p)) if self.waarden is None else np.nan_to_num(self.waarden[p.feature])
        order = np.lexsort((p.feature, p.afstand, -size, -value, -self.gewicht, p.zaak))
        begin = np.searchsorted(p.zaak[order], np.arange(len(self.relatie) + 1))
        return begin.tolist(), tuple(c[order] for c in (p.feature, p.afstand, p.soort, p.maat, p.geheel))

    def voorop(self) -> Voorop:
        """Of each zaak the evidence that weighs most, as columns: the first of what ``bevinding`` gives."""
        begin, (feature, far, kind, size, whole) = self._rijen
        first, count = np.array(begin[:-1], dtype=np.int64), np.diff(begin)
        there = count > 0
        at = first[there]
        nothing = np.full(len(count), np.nan)
        made = Voorop(np.full(len(count), -1, dtype=np.int64), nothing, nothing.copy(), nothing.copy(), count)
        made.feature[there] = feature[at]
        made.afstand_m[there] = np.round(far[at], 1)
        area = (kind[at] == VLAK) & ~np.isnan(size[at])
        made.overlap_m2[there] = np.where(area, np.round(size[at], 1), np.nan)
        with np.errstate(invalid="ignore", divide="ignore"):
            share = np.where(area & (whole[at] > 0.0), np.round(size[at] / whole[at], 4), np.nan)
        made.overlap_deel[there] = np.minimum(share, 1.0)
        return made

    def bevinding(self, nr: int, taal: str) -> Bevinding:
        """The finding of zaak number ``nr``. Findings without evidence are the same record for all zaken."""
        begin, columns = self._rijen
        code = (int(self.relatie[nr]), int(self.oordeel[nr]), int(self.reden[nr]))
        own = slice(begin[nr], begin[nr + 1])
        if own.start < own.stop:
            evidence = tuple([self._bewijs(*row) for row in zip(*(c[own].tolist() for c in columns), strict=True)])
            return self._maak(*code, evidence, taal)
        key = (*code, taal)
        if key not in self._gemaakt:
            self._gemaakt[key] = self._maak(*code, (), taal)
        return self._gemaakt[key]

    def _maak(self, relatie: int, oordeel: int, reden: int, bewijs: tuple[Bewijs, ...], taal: str) -> Bevinding:
        regel, verdict = self.regel, OORDELEN[oordeel]
        norm = regel.beoordeling if isinstance(regel.beoordeling, Norm) else None
        return Bevinding(
            regel=regel.id,
            regel_versie=regel.versie,
            thema=regel.thema,
            titel=regel.titel.in_taal(taal),
            relatie=RELATIES[relatie],
            oordeel=verdict,
            melding=melding(regel, verdict, RELATIES[relatie], bewijs, taal),
            reden=REDENEN[reden],
            norm=_norm(regel, verdict, taal),
            standaardwaarde=norm.standaard if norm else None,
            grenswaarde=norm.grens if norm else None,
            bewijs=bewijs,
            bron=self.stand,
            indicatief=regel.indicatief or (self.bron is not None and self.bron.indicatief),
            adviezen=tuple(t.in_taal(taal) for o, texts in regel.adviezen if o is verdict for t in texts),
            regel_hash=regel.hash,
        )

    def _bewijs(self, nr: int, afstand: float, soort: int, maat: float, geheel: float) -> Bewijs:
        if self.laag is None:
            raise ValueError("pairs without a layer")
        feature = self.laag.features[nr]
        name = feature.attributen.get(self.laag.bron.naam_attribuut)
        area = soort == VLAK and not math.isnan(maat)
        return Bewijs(
            feature_id=feature.id,
            omschrijving="" if name is None else str(name),
            afstand_m=round(afstand, 1),
            overlap_m2=round(maat, 1) if area else None,
            overlap_deel=_deel(maat, geheel) if area else None,
            waarde=self._waarde(nr),
            eenheid=self.regel.beoordeling.eenheid if isinstance(self.regel.beoordeling, Norm) else "",
            geometrie=feature.geometrie,
        )

    def _waarde(self, feature: int) -> float | str | None:
        if self.waarden is not None:
            number = float(self.waarden[feature])
            return None if math.isnan(number) else number
        judge = self.regel.beoordeling
        if self.laag is not None and isinstance(judge, Klassen):
            return self.laag.teksten(judge.attribuut)[feature] or None
        return None


@dataclass(frozen=True)
class Toetstabel:
    """The outcome of all rules for ``zaken`` (their uuids). ``onleesbaar``: rules of which there is none."""

    zaken: Sequence[str]
    getoetst_op: datetime
    uitkomsten: tuple[Uitkomst, ...]
    onleesbaar: tuple[OnleesbareRegel, ...] = ()

    def baan(self, nr: int, taal: str = "nl") -> GroeneBaan:
        """All findings for one of the zaken, in the order of the rules; those that cannot be read come last."""
        found = tuple([u.bevinding(nr, taal) for u in self.uitkomsten])
        unread = tuple(_niet_gelezen(o, taal) for o in self.onleesbaar)
        sums = cumulaties([u.regel for u in self.uitkomsten], found)
        return GroeneBaan(self.zaken[nr], self.getoetst_op, found + unread, sums)

    def banen(self, taal: str = "nl") -> Banen:
        """The same for all of them, each made when it is asked for."""
        return Banen(self, taal)


class Banen(Sequence[GroeneBaan]):
    """The records of a table, in the order of its zaken. None is kept here: who needs one twice keeps it."""

    def __init__(self, tabel: Toetstabel, taal: str) -> None:
        self.tabel = tabel
        self._taal = taal

    def __len__(self) -> int:
        return len(self.tabel.zaken)

    @overload
    def __getitem__(self, nr: int) -> GroeneBaan: ...

    @overload
    def __getitem__(self, nr: slice) -> list[GroeneBaan]: ...

    def __getitem__(self, nr: int | slice) -> GroeneBaan | list[GroeneBaan]:
        if isinstance(nr, slice):
            return [self.tabel.baan(i, self._taal) for i in range(*nr.indices(len(self)))]
        return self.tabel.baan(range(len(self))[nr], self._taal)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # as any sequence that is compared by what it holds


def _niet_gelezen(regel: OnleesbareRegel, taal: str) -> Bevinding:
    """A rule that cannot be read is a finding too: nobody may think that it was asked."""
    return Bevinding(
        regel=regel.regel,
        regel_versie="",
        thema="",
        titel=regel.titel.in_taal(taal) if regel.titel else regel.regel,
        relatie=Relatie.GEEN_GEGEVENS,
        oordeel=Oordeel.ONBEKEND,
        melding="",
        reden=OnbekendReden.REGEL_ONLEESBAAR,
        norm=None,
        standaardwaarde=None,
        grenswaarde=None,
        bewijs=(),
        bron=None,
        indicatief=False,
        adviezen=(),
        regelfout=regel.fout,
    )


def _norm(regel: Regel, oordeel: Oordeel, taal: str) -> NormVerwijzing | None:
    """The norm that decided: above the grenswaarde that one, else the standaardwaarde."""
    if not isinstance(regel.beoordeling, Norm):
        return regel.verwijzing.in_taal(taal) if regel.verwijzing else None
    norm = regel.beoordeling
    if oordeel is Oordeel.KNELPUNT and norm.bij_grens is not None:
        return norm.bij_grens.in_taal(taal)
    return norm.bij_standaard.in_taal(taal)


def _deel(part: float, whole: float) -> float | None:
    return min(1.0, round(part / whole, 4)) if whole > 0.0 else None
