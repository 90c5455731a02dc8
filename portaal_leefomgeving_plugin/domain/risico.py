"""What a risk score says of one object, and what it stands on. The score orders work; it says nothing of guilt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden


class Onderdeel(StrEnum):
    """Where in the sum a factor stands: effect x kans x actualiteit (facts on the product, section 5b)."""

    EFFECT = "effect"
    KANS = "kans"
    ACTUALITEIT = "actualiteit"


class RisicoReden(StrEnum):
    """Why a factor is not (wholly) known, beside the reasons of the green lane."""

    REGISTER_NIET_OPGEHAALD = "register_niet_opgehaald"
    REGISTER_ONVOLLEDIG = "register_onvolledig"
    REGISTER_VEROUDERD = "register_verouderd"  # too old for its silence to count
    GEEN_CONTROLE = "geen_controle"  # none in a register that was wholly read
    GEEN_TREFWOORD = "geen_trefwoord"  # what is done here is not told in words that the model knows
    VELD_LEEG = "veld_leeg"
    REGEL_ONLEESBAAR = "regel_onleesbaar"  # a rule of the green lane that was not asked may be the heaviest
    BRON_NIET_VOLLEDIG_BEWIJS = "bron_niet_volledig_bewijs"  # something was found; something worse may be missing


Reden = OnbekendReden | RisicoReden


class Maat(StrEnum):
    """What the number of a piece of evidence counts."""

    GEEN = "geen"
    AFSTAND_M = "afstand_m"
    AANTAL = "aantal"
    DAGEN = "dagen"
    CONTROLES = "controles"
    OVERTREDINGEN = "overtredingen"
    WAARDE = "waarde"


@dataclass(frozen=True, slots=True)
class Factorbewijs:
    """What the value of one factor stands on.

    ``getal`` counts ``maat``; ``naam`` is the feature, inspectie, rule or word that decided; ``bron`` what was
    looked in, of ``bron_datum`` (None: not known). ``reden``: why unknown, or under which reservation it holds.
    """

    maat: Maat
    getal: float | None
    naam: str
    reden: Reden | None
    bron: str
    bron_datum: date | None


@dataclass(frozen=True, slots=True)
class Factorscore:
    """One factor of one object: 0 (no risk to be seen) to 1. Unknown where ``laag`` and ``hoog`` differ.

    ``bijdrage``: by how many points the score would drop without this factor.
    """

    factor: str
    titel: str
    onderdeel: Onderdeel
    gewicht: float
    laag: float
    hoog: float
    bijdrage: float
    bewijs: Factorbewijs

    @property
    def bekend(self) -> bool:
        """Whether there is one value and no range."""
        return self.laag == self.hoog


@dataclass(frozen=True, slots=True)
class Risicoscore:
    """The score of one object, 0 to 100, with the range that the unknown leaves open.

    ``klasse`` is empty where too little is known for one. ``rang``: 1 is the highest score; ``rang_min`` and
    ``rang_max`` are what it becomes when each weight is a fifth less or more.
    """

    id: str
    naam: str
    score: float
    laag: float
    hoog: float
    klasse: str
    bekend_deel: float
    rang: int
    rang_min: int
    rang_max: int
    factoren: tuple[Factorscore, ...]
