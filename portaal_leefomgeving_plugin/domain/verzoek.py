"""A verzoek from the Omgevingsloket, after STAM v4 as third parties describe it (facts on DSO, section 3).

Unconfirmed: no official message or schema could be had. Who asked is not among it: of initiatiefnemer,
gemachtigde and contactpersoon only that there is one (design, decision 3). Nothing of this goes to disk.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.locatie import RdWkb


class Doel(StrEnum):
    """What the verzoek wants to do; only INITIEREN and CONCEPT begin something new."""

    INITIEREN = "initieren"
    CONCEPT = "concept"
    AANVULLEN = "aanvullen"
    INTREKKEN = "intrekken"
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True)
class Bijlage:
    """A document that came along: its names only, never its contents."""

    naam: str
    soort: str  # documentsoort of DSO


@dataclass(frozen=True, slots=True)
class Antwoord:
    """A question with its answer. ``ingehouden``: the answer is about a person, and was not read."""

    vraag_id: str
    vraag: str
    groep: str
    antwoord: str
    ingehouden: bool
    bijlagen: tuple[Bijlage, ...] = ()


@dataclass(frozen=True, slots=True)
class Verzoekactiviteit:
    """An activiteit that is asked for, with the regelbeheer objects that it was asked under."""

    identificatie: str
    naam: str
    regelbeheerobjecten: tuple[str, ...]
    antwoorden: tuple[Antwoord, ...]


@dataclass(frozen=True, slots=True)
class Verzoeklocatie:
    """One place: in words, and as a shape (EPSG:28992) where it has one that can be read.

    ``opgegeven``: the kind of coordinates that the shape was made of ("rd" or "graden"), empty without one.
    """

    omschrijving: str
    geometrie: RdWkb | None
    opgegeven: str


@dataclass(frozen=True, slots=True)
class NietBegrepen:
    """An element that is not known here: its name, and how often it occurs. Never what stands in it."""

    naam: str
    aantal: int


@dataclass(frozen=True, slots=True)
class Verzoek:
    """One message. ``volgnummer`` counts the messages of one verzoeknummer; texts are empty where absent.

    ``ingehouden`` counts what was left unread because it is about persons, answers included.
    """

    verzoeknummer: str
    volgnummer: str
    doel: Doel
    soort: str
    naam: str
    ingediend: date | None
    bevoegd_gezag: str
    activiteiten: tuple[Verzoekactiviteit, ...]
    locaties: tuple[Verzoeklocatie, ...]
    bijlagen: tuple[Bijlage, ...]
    heeft_initiatiefnemer: bool
    heeft_gemachtigde: bool
    ingehouden: int
    onleesbare_locaties: int
    onleesbare_velden: tuple[str, ...]
    niet_begrepen: tuple[NietBegrepen, ...]

    @property
    def begint_iets(self) -> bool:
        """Whether a new zaak may follow from it; what adds to or withdraws an earlier one has its zaak already."""
        return self.doel not in (Doel.AANVULLEN, Doel.INTREKKEN)
