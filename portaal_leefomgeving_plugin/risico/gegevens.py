"""What a score is made of: the objects, and what the store holds about them and around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.risico import Maat, Reden, RisicoReden
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.plekken import Plekken, ToetsZaak
from portaal_leefomgeving_plugin.green_lane.regel import Regel

Getallen = NDArray[np.float64]
Codes = NDArray[np.int8]
Nummers = NDArray[np.int32]

REDENEN: tuple[Reden | None, ...] = (None, *OnbekendReden, *RisicoReden)
"""A code in a column of reasons is the place in this."""

CODE: Mapping[Reden | None, int] = {reden: nr for nr, reden in enumerate(REDENEN)}

GEDAAN = frozenset({"uitgevoerd", "rapport_concept", "rapport_definitief", "afgerond"})
"""Statuses of an inspectie that has taken place (facts on the product, section 3d)."""

GEPLAND = frozenset({"gepland", "toegewezen", "in_uitvoering"})


@dataclass(frozen=True)
class Objecten:
    """What is scored: zaken, or places without one. ``urls`` are those of the zaken, empty for others.

    ``velden``: columns of numbers of the objects' own, NaN where empty.
    """

    zaken: Sequence[ToetsZaak]
    namen: Sequence[str]
    urls: Sequence[str]
    velden: Mapping[str, Getallen] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.zaken)

    @cached_property
    def plekken(self) -> Plekken:
        """Their shapes."""
        return Plekken(self.zaken)


@dataclass(frozen=True, slots=True)
class Registerstand:
    """How far what is not found in a register of ours is evidence: ``volledig`` at ``moment``, and not too old."""

    naam: str
    volledig: bool
    moment: datetime | None
    verouderd: bool = False

    @property
    def reden(self) -> RisicoReden | None:
        """Why its silence says nothing; None where it does say something."""
        if self.moment is None:
            return RisicoReden.REGISTER_NIET_OPGEHAALD
        if not self.volledig:
            return RisicoReden.REGISTER_ONVOLLEDIG
        return RisicoReden.REGISTER_VEROUDERD if self.verouderd else None


@dataclass(frozen=True, slots=True)
class Signaalzaak:
    """A zaak that may be a signal: its words and place, and the day it began."""

    zaak: ToetsZaak
    begin: date


@dataclass(frozen=True, slots=True)
class Gegevens:
    """All that is known besides the objects. ``nu`` is aware.

    ``regels``: those of the green lane; ``regels_heel``: there are no others, none of them could not be read.
    """

    lagen: Mapping[str, BronLaag]
    bronnen: Mapping[str, Bron]
    regels: Sequence[Regel]
    inspecties: Sequence[Inspectie]
    inspectiestand: Registerstand
    signalen: Sequence[Signaalzaak]
    zaakstand: Registerstand
    nu: datetime
    vandaag: date
    taal: str = "nl"
    regels_heel: bool = True


@dataclass(frozen=True, slots=True)
class Meting:
    """One factor of all objects: its range (``laag`` to ``hoog``, equal where it is known), and what that stands on.

    ``naam`` is a place in ``namen``, -1 for none; ``reden`` one in ``REDENEN``.
    """

    laag: Getallen
    hoog: Getallen
    maat: Maat
    getal: Getallen
    naam: Nummers
    namen: tuple[str, ...]
    reden: Codes
    bron: str = ""
    bron_datum: date | None = None

    @classmethod
    def leeg(cls, aantal: int, reden: Reden, maat: Maat = Maat.GEEN) -> Meting:
        """Nothing is known of any."""
        return cls(
            np.zeros(aantal),
            np.ones(aantal),
            maat,
            np.full(aantal, np.nan),
            np.full(aantal, -1, dtype=np.int32),
            (),
            np.full(aantal, CODE[reden], dtype=np.int8),
        )

    @property
    def bekend(self) -> NDArray[np.bool_]:
        """Of which objects there is one value."""
        known: NDArray[np.bool_] = self.laag == self.hoog
        return known


def getal_kolom(aantal: int) -> Getallen:
    """A column without numbers yet."""
    return np.full(aantal, np.nan)


def naam_kolom(aantal: int) -> Nummers:
    """A column without names yet."""
    return np.full(aantal, -1, dtype=np.int32)


def reden_kolom(aantal: int) -> Codes:
    """A column in which there is nothing the matter yet."""
    return np.zeros(aantal, dtype=np.int8)
