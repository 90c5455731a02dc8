"""A rule of the green lane as a record: what it asks, of which source, and what the answer means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from portaal_leefomgeving_plugin.domain.cql2 import Voorwaarde
from portaal_leefomgeving_plugin.domain.verdict import NormVerwijzing, Oordeel

MINSTE_OVERLAP_M2 = 1.0
MINSTE_LENGTE_M = 1.0

ZAAKVELDEN = ("zaaktype_identificatie", "zaaktype_omschrijving", "omschrijving")
"""The attributes of a zaak that a condition may ask for."""


@dataclass(frozen=True, slots=True)
class Tekst:
    """A text of a rule, in both languages."""

    nl: str
    en: str

    def in_taal(self, taal: str) -> str:
        """Dutch is the source language: it stands in for any that is not there."""
        return self.en if taal == "en" else self.nl


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """A norm as the rules' file gives it."""

    omschrijving: Tekst
    artikel: str
    geverifieerd: bool
    bron_url: str
    gecontroleerd_op: date | None

    def in_taal(self, taal: str) -> NormVerwijzing:
        """The domain's record of it, for a finding."""
        return NormVerwijzing(
            omschrijving=self.omschrijving.in_taal(taal),
            artikel=self.artikel,
            geverifieerd=self.geverifieerd,
            bron_url=self.bron_url,
            gecontroleerd_op=self.gecontroleerd_op,
        )


@dataclass(frozen=True, slots=True)
class Toepassing:
    """Which zaken a rule is for: any of these. ``woorden`` may hold a * for any letters; all is lower case.

    ``voorwaarde`` narrows that down: a condition on the zaak's own attributes (``ZAAKVELDEN``).
    """

    zaaktypen: frozenset[str]
    woorden: tuple[str, ...]
    activiteiten: frozenset[str] = frozenset()
    voorwaarde: Voorwaarde | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which features a rule is about: those with one of ``waarden``, or with none of them (``omgekeerd``)."""

    attribuut: tuple[str, ...]
    waarden: frozenset[str]
    omgekeerd: bool


@dataclass(frozen=True, slots=True)
class Conditie:
    """Which features a rule is about, by a condition on any of their attributes."""

    voorwaarde: Voorwaarde


@dataclass(frozen=True, slots=True)
class Treffer:
    """Whatever is touched gives this oordeel."""

    oordeel: Oordeel


@dataclass(frozen=True, slots=True)
class Klassen:
    """The oordeel follows from a class of the feature; a class that is not named is no answer."""

    attribuut: tuple[str, ...]
    waarden: tuple[tuple[str, Oordeel], ...]


@dataclass(frozen=True, slots=True)
class Norm:
    """A number of the feature against a standaardwaarde and, where there is one, a grenswaarde.

    A number outside ``van`` to ``tot`` is no number (0 dB means: not mapped). ``klassebreedte``: the
    number is the lower end of a class so wide, so the real value may lie that much higher.
    """

    attribuut: tuple[str, ...]
    eenheid: str
    van: float
    tot: float
    klassebreedte: float
    standaard: float
    bij_standaard: Verwijzing
    grens: float | None
    bij_grens: Verwijzing | None
    cumulatie: tuple[str, str] | None = None  # (indicator, kind of source): which sum of noise it is part of


@dataclass(frozen=True, slots=True)
class Afstand:
    """The oordeel follows from the distance to the nearest feature: (metres, oordeel), from near to far."""

    trappen: tuple[tuple[float, Oordeel], ...]

    @property
    def zoekafstand(self) -> float:
        """Metres beyond which nothing matters."""
        return self.trappen[-1][0]


@dataclass(frozen=True, slots=True)
class Deel:
    """The oordeel follows from the share of the zaak that lies in features: (share from 0 to 1, oordeel), rising."""

    trappen: tuple[tuple[float, Oordeel], ...]


@dataclass(frozen=True, slots=True)
class Aantal:
    """The oordeel follows from how many features lie within ``binnen_m`` (0: touched): (count, oordeel), rising."""

    binnen_m: float
    trappen: tuple[tuple[int, Oordeel], ...]

    @property
    def zoekafstand(self) -> float:
        """Metres beyond which nothing matters."""
        return self.binnen_m


Beoordeling = Treffer | Klassen | Norm | Afstand | Deel | Aantal


@dataclass(frozen=True, slots=True)
class Regel:
    """One question to one source (``resources/groene_baan/regel.schema.json`` says what each field means)."""

    id: str
    versie: str
    thema: str
    bron: str
    titel: Tekst
    beoordeling: Beoordeling
    toepassing: Toepassing | None
    filter: Filter | Conditie | None
    minste_m2: float
    minste_m: float
    verwijzing: Verwijzing | None
    meldingen: tuple[tuple[Oordeel, Tekst], ...]
    groen_geraakt: Tekst | None
    adviezen: tuple[tuple[Oordeel, tuple[Tekst, ...]], ...]
    indicatief: bool
    hash: str = ""  # sha256 of the rule as its file has it

    @property
    def zoekafstand(self) -> float:
        """How far from a zaak the rule looks, in metres; 0 where only touching counts."""
        return self.beoordeling.zoekafstand if isinstance(self.beoordeling, Afstand | Aantal) else 0.0
