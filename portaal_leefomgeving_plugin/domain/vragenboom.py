"""Toepasbare regels: the questions of a vergunningcheck, and the tables that lead from answers to a conclusion.

After STTR / IMTR 1 to 3, which is DMN 1.1 with questions attached. What a question means for a permit follows
from the tables; ``domain/vragenboom_uitkomst.py`` evaluates them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class UitvoeringsregelSoort(StrEnum):
    """How an input gets its value (IMTR 3.0.1)."""

    VRAAG = "vraag"
    BIJLAGE = "bijlage"
    GEO_VERWIJZING = "geoVerwijzing"
    VASTE_WAARDE = "vasteWaarde"
    VASTE_WAARDE_VOORBEHOUD = "vasteWaardeVoorbehoud"
    IMPLICIET_ANTWOORD = "implicietAntwoord"
    HERBRUIKBARE_BESLISSING = "herbruikbareBeslissing"
    UITKOMST_HERBRUIKBARE_BESLISSING = "uitkomstHerbruikbareBeslissing"
    REGISTERBEVRAGING = "registerBevraging"
    REGISTERBEVRAGING_API = "registerbevragingAPIProfiel"
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True)
class Regelgroep:
    """A heading over questions."""

    identificatie: str
    naam: str
    prioriteit: int | None


@dataclass(frozen=True, slots=True)
class Uitvoeringsregel:
    """A question, a document to hand in, or another way by which an input is filled.

    ``tekst`` is the question, the kind of bijlage or the fixed value; ``locaties`` are the OW locations whose
    hit answers a geoVerwijzing.
    """

    identificatie: str
    soort: UitvoeringsregelSoort
    groep: str
    prioriteit: int | None
    tekst: str
    gegevenstype: str
    opties: tuple[str, ...]
    meerdere_opties: bool
    locaties: tuple[str, ...]
    toelichtingen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Invoer:
    """An input of a table, with the uitvoeringsregel that fills it ("": none).

    ``variabele`` is what tables call it, where that is not ``naam``.
    """

    identificatie: str
    naam: str
    type: str
    uitvoeringsregel: str
    variabele: str = ""


@dataclass(frozen=True, slots=True)
class Beslisregel:
    """A row of a table: a condition per column ("-": any), and the outcome."""

    voorwaarden: tuple[str, ...]
    uitkomsten: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beslissing:
    """A decision: its columns, its rows, and what it stands on.

    ``uitkomstwaarden`` are its possible outcomes in the order of their weight, ``standaard`` the outcome where no row
    holds ("": none), ``aggregatie`` what a table that collects makes of its rows (SUM, ...); all as they are written.
    """

    identificatie: str
    naam: str
    functionele_structuur: str  # what it concludes about; "" where it is a step on the way
    vereist_invoer: tuple[str, ...]
    vereist_beslissingen: tuple[str, ...]
    kolommen: tuple[str, ...]
    hit_policy: str
    regels: tuple[Beslisregel, ...]
    uitdrukking: str  # of a decision that is no table
    variabele: str = ""
    uitkomstwaarden: tuple[str, ...] = ()
    standaard: str = ""
    aggregatie: str = ""

    @property
    def activiteit(self) -> str:
        """The activiteit in the functioneleStructuurRef: "nl.imow-gm0297.activiteit.2019000810"."""
        found = _ACTIVITEIT.search(self.functionele_structuur)
        return found.group(2) if found else ""

    @property
    def typering(self) -> str:
        """ "Conclusie", "IndieningsvereistenVergunning", ...; "" where it is a step on the way."""
        found = _ACTIVITEIT.search(self.functionele_structuur)
        return found.group(1) if found else ""


_ACTIVITEIT = re.compile(r"([A-Za-z]*?)(nl\.imow-[a-z]+\d+\.activiteit\.[^/#\s]+)$")


@dataclass(frozen=True, slots=True)
class Vragenboom:
    """One STTR file. ``onopgelost``: references that nothing in it answers; ``versie``: that of its namespace."""

    naam: str
    namespace: str
    versie: str
    groepen: tuple[Regelgroep, ...]
    uitvoeringsregels: tuple[Uitvoeringsregel, ...]
    invoer: tuple[Invoer, ...]
    beslissingen: tuple[Beslissing, ...]
    onopgelost: tuple[tuple[str, str], ...]

    @property
    def conclusies(self) -> tuple[Beslissing, ...]:
        """The decisions that say something about an activiteit; without any, those that no other stands on."""
        about = tuple(b for b in self.beslissingen if b.functionele_structuur)
        if about:
            return about
        used = {ident for b in self.beslissingen for ident in b.vereist_beslissingen}
        return tuple(b for b in self.beslissingen if b.identificatie not in used)

    @property
    def activiteiten(self) -> tuple[str, ...]:
        """The activiteiten it is about."""
        return tuple(dict.fromkeys(b.activiteit for b in self.beslissingen if b.activiteit))

    @property
    def locaties(self) -> tuple[str, ...]:
        """The locations that its geoVerwijzingen ask about."""
        return tuple(dict.fromkeys(loc for r in self.uitvoeringsregels for loc in r.locaties))

    def vragen(self) -> tuple[tuple[Regelgroep | None, tuple[Uitvoeringsregel, ...]], ...]:
        """The uitvoeringsregels by group, both in the order of their priority; without a group last."""
        last = len(self.uitvoeringsregels) + 1
        groups = sorted(self.groepen, key=lambda g: _rang(g.prioriteit))
        placed: list[tuple[Regelgroep | None, tuple[Uitvoeringsregel, ...]]] = []
        known = {g.identificatie for g in groups}
        nth = {r.identificatie: nr for nr, r in enumerate(self.uitvoeringsregels)}
        ordered = sorted(self.uitvoeringsregels, key=lambda r: (_rang(r.prioriteit), nth.get(r.identificatie, last)))
        for group in groups:
            placed.append((group, tuple(r for r in ordered if r.groep == group.identificatie)))
        placed.append((None, tuple(r for r in ordered if r.groep not in known)))
        return tuple((group, rules) for group, rules in placed if rules)

    def gegevenstype(self, regel: Uitvoeringsregel) -> str:
        """The kind of value that answers it: as it says itself, else as the input that it fills does, in lower case.

        Where something lies and whether a document is there are told by yes or no.
        """
        if regel.gegevenstype:
            return regel.gegevenstype.lower()
        if regel.soort in (UitvoeringsregelSoort.GEO_VERWIJZING, UitvoeringsregelSoort.BIJLAGE):
            return "boolean"
        fills = next((i.type for i in self.invoer if i.uitvoeringsregel == regel.identificatie and i.type), "")
        return fills.lower() or "string"

    def gebruikt_door(self, uitvoeringsregel: str) -> tuple[Beslissing, ...]:
        """The decisions that an answer goes into at once."""
        inputs = {i.identificatie for i in self.invoer if i.uitvoeringsregel == uitvoeringsregel}
        return tuple(b for b in self.beslissingen if inputs & set(b.vereist_invoer))


def _rang(prioriteit: int | None) -> tuple[bool, int]:
    return prioriteit is None, prioriteit or 0
