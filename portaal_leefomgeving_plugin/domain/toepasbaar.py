"""What the registers of DSO say of activiteiten and terms: what may be looked up by a word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Regelbeheerobject:
    """A set of toepasbare regels about an activiteit: "Conclusie", "Indieningsvereisten" or "Maatregelen"."""

    typering: str
    functionele_structuur: str


@dataclass(frozen=True, slots=True)
class RegisterActiviteit:
    """An activiteit as the register (RTR) has it; ``gezag`` is "gm0995", "" where it does not say."""

    identificatie: str  # nl.imow-gm0995.activiteit.HoutopstandVellen
    omschrijving: str
    gezag: str
    regels: tuple[Regelbeheerobject, ...]


@dataclass(frozen=True, slots=True)
class Werkzaamheid:
    """What someone does, in everyday words, with the words by which it is found."""

    urn: str
    omschrijving: str
    functionele_structuur: str
    trefwoorden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Begrip:
    """A term of the Stelselcatalogus. ``kader`` is the scheme that it stands in, ``eigenaar`` who keeps it."""

    term: str
    definitie: str
    uri: str
    kader: str
    eigenaar: str
    vanaf: date | None


@dataclass(frozen=True, slots=True)
class Begrippen:
    """What the catalogue says of a word, and when it was asked; empty: it does not know the word."""

    woord: str
    begrippen: tuple[Begrip, ...]
    opgehaald: datetime
