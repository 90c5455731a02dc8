"""Doelen of a municipality: what was planned for a period, and how much of it is done (Omgevingsbesluit 13.11).

A doel counts what the store holds. What cannot be counted (a zaak whose term is not known, an inspectie
without a day or a place) is told apart: it may or may not have been done.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.overzicht import Geteld, Tijdigheid, ZonderWijk

NAAM_TEKENS = 80


class Telwijze(StrEnum):
    """What a doel counts."""

    ZAKEN_ONTVANGEN = "zaken_ontvangen"
    ZAKEN_AFGEHANDELD = "zaken_afgehandeld"
    ZAKEN_OP_TIJD = "zaken_op_tijd"  # percent of those closed of which it can be told
    INSPECTIES_GEDAAN = "inspecties_gedaan"

    @property
    def percentage(self) -> bool:
        """Whether planned and done are percents."""
        return self is Telwijze.ZAKEN_OP_TIJD


@dataclass(frozen=True, slots=True)
class Doel:
    """What was planned: ``gepland`` (a number, or percents) in the days from ``vanaf`` up to and including ``tot``.

    ``soort`` narrows it to one zaaktype (by its omschrijving) or controletype; ``wijk`` to one wijk; empty: all.
    ``code`` is the municipality's own, of its doelenboom.
    """

    naam: str
    telwijze: Telwijze
    gepland: int
    vanaf: date
    tot: date
    soort: str = ""
    wijk: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class GeteldeInspectie:
    """An inspectie as a doel counts it: ``op`` the day it was done, None where that is not known."""

    soort: str
    op: date | None
    uitgevoerd: bool
    wijk: str | ZonderWijk | None = None


@dataclass(frozen=True, slots=True)
class Doelstand:
    """How far a doel is: ``gedaan`` None where nothing can be told. ``onbekend``: how many could not be counted.

    ``verwacht``: what would be done by now where it went evenly; of percents what was planned.
    """

    doel: Doel
    gedaan: int | None
    verwacht: int
    onbekend: int

    @property
    def deel(self) -> float | None:
        """Done of planned, 0 and up; None where that cannot be told."""
        if self.gedaan is None or self.doel.gepland <= 0:
            return None
        return self.gedaan / self.doel.gepland

    @property
    def op_koers(self) -> bool | None:
        """Whether as much is done as was to be by now."""
        return None if self.gedaan is None else self.gedaan >= self.verwacht


def doelstand(doel: Doel, zaken: Sequence[Geteld], inspecties: Sequence[GeteldeInspectie], peildag: date) -> Doelstand:
    """How far a doel is on ``peildag``."""
    until = min(doel.tot, peildag)
    if doel.telwijze is Telwijze.INSPECTIES_GEDAAN:
        done, unknown = _inspecties(doel, inspecties, until)
        return Doelstand(doel, done, _verwacht(doel, peildag), unknown)
    ours = [z for z in zaken if doel.soort in ("", z.regel.zaaktype_omschrijving)]
    if doel.telwijze is Telwijze.ZAKEN_ONTVANGEN:
        ours = [z for z in ours if doel.vanaf <= z.regel.startdatum <= until]
    else:
        ours = [z for z in ours if z.regel.einddatum is not None and doel.vanaf <= z.regel.einddatum <= until]
    ours, nowhere = _in_wijk(doel.wijk, ours)
    if doel.telwijze is not Telwijze.ZAKEN_OP_TIJD:
        return Doelstand(doel, len(ours), _verwacht(doel, peildag), nowhere)
    in_time = sum(z.tijdigheid is Tijdigheid.OP_TIJD for z in ours)
    late = sum(z.tijdigheid in (Tijdigheid.TE_LAAT, Tijdigheid.HANGT_AF) for z in ours)
    told = in_time + late
    unknown = sum(z.tijdigheid in (Tijdigheid.ONBEKEND, Tijdigheid.NIET_INGESTELD) for z in ours)
    return Doelstand(doel, in_time * 100 // told if told else None, doel.gepland, unknown + nowhere)


def _verwacht(doel: Doel, peildag: date) -> int:
    whole = (doel.tot - doel.vanaf).days + 1
    past = min(max((peildag - doel.vanaf).days + 1, 0), whole)
    return doel.gepland * past // whole if whole > 0 else doel.gepland


def _in_wijk(wijk: str, zaken: Iterable[Geteld]) -> tuple[list[Geteld], int]:
    """Those of a wijk; and how many may or may not lie in it, since their place is not known."""
    group = list(zaken)
    if not wijk:
        return group, 0
    nowhere = sum(z.wijk is None or z.wijk is ZonderWijk.GEEN_LOCATIE for z in group)
    return [z for z in group if z.wijk == wijk], nowhere


def _inspecties(doel: Doel, inspecties: Iterable[GeteldeInspectie], tot: date) -> tuple[int, int]:
    done = unknown = 0
    for one in inspecties:
        if not one.uitgevoerd or doel.soort not in ("", one.soort):
            continue
        nowhere = bool(doel.wijk) and (one.wijk is None or one.wijk is ZonderWijk.GEEN_LOCATIE)
        if one.op is not None and not doel.vanaf <= one.op <= tot:
            continue
        if one.op is None or nowhere:
            unknown += 1
        elif doel.wijk in ("", one.wijk):
            done += 1
    return done, unknown
