"""The rules of a place put in groups (by activiteit, thema, gebiedsaanwijzing, document) and narrowed down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.omgevingsplan import NormHier, RegelHier, RegelsHier, Regeltekst

HOOFDDELEN = frozenset({"Regeling", "Boek", "Deel", "Hoofdstuk", "Titel", "Afdeling", "Bijlage", "Divisie"})
"""What a group by document is called after: coarser than a paragraaf, finer than the whole."""


class Indeling(StrEnum):
    """By what the rules are put together."""

    ACTIVITEIT = "activiteit"
    THEMA = "thema"
    GEBIEDSAANWIJZING = "gebiedsaanwijzing"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class RegelDeel:
    """Rules under one name; "" for those that have none of what is grouped by."""

    naam: str
    regels: tuple[RegelHier, ...]


@dataclass(frozen=True, slots=True)
class RegelFilter:
    """What is asked to be seen: all words somewhere in the rule, one of the kwalificaties (empty: any), and one group.

    ``deel`` is the name of a group of ``indeling`` ("" those that have none); without ``indeling`` any.
    """

    woorden: str = ""
    kwalificaties: frozenset[str] = frozenset()
    indeling: Indeling | None = None
    deel: str = ""

    def __bool__(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.woorden.strip() or self.kwalificaties or self.indeling)


def indeel(regels: RegelsHier, welke: Iterable[RegelHier], naar: Indeling) -> tuple[RegelDeel, ...]:
    """``welke`` in groups. A rule about several activiteiten stands in each of their groups.

    Groups come in alphabetical order, those by document in the order of the text; what belongs nowhere comes last.
    """
    groups: dict[str, list[RegelHier]] = {}
    for hier in welke:
        for name in _namen(regels, hier, naar):
            groups.setdefault(name, []).append(hier)
    names = list(groups) if naar is Indeling.DOCUMENT else sorted(groups, key=str.casefold)
    names.sort(key=lambda name: not name)
    return tuple(RegelDeel(name, tuple(groups[name])) for name in names)


def gefilterd(regels: RegelsHier, filter_: RegelFilter) -> tuple[RegelHier, ...]:
    """The rules that the filter lets through, in the order in which they stand."""
    words = filter_.woorden.casefold().split()
    return tuple(
        hier
        for hier in regels.regels
        if (not filter_.kwalificaties or filter_.kwalificaties & {a.kwalificatie for a in hier.activiteiten})
        and (filter_.indeling is None or filter_.deel in _namen(regels, hier, filter_.indeling))
        and _heeft(regels, hier, words)
    )


def kwalificaties(regels: RegelsHier) -> tuple[str, ...]:
    """What the rules here do to an activiteit (Verbod, Vergunningplicht, ...), the most frequent first."""
    counts: dict[str, int] = {}
    for hier in regels.regels:
        for name in {a.kwalificatie for a in hier.activiteiten if a.kwalificatie}:
            counts[name] = counts.get(name, 0) + 1
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))


def activiteit_naam(regels: RegelsHier, identificatie: str) -> str:
    """The name of an activiteit; "" where neither the plan nor its identification has one."""
    known = regels.activiteiten.get(identificatie)
    return known.naam if known else ""


def meervoudig(normen: Sequence[NormHier]) -> frozenset[str]:
    """The norms (identificatie) that have, by themselves or with others of their type and unit, several values here."""
    by: dict[tuple[str, str], list[NormHier]] = {}
    for hier in normen:
        key = (hier.norm.type or hier.norm.naam, hier.norm.eenheid)
        by.setdefault(key, []).append(hier)
    return frozenset(h.norm.identificatie for found in by.values() if len(found) > 1 for h in found)


def plaats_in_document(tekst: Regeltekst | None) -> str:
    """ "Hoofdstuk 2 Bouwen › Afdeling 2.1 Algemeen": where a text stands, down to the afdeling."""
    if tekst is None:
        return ""
    steps = [p for p in tekst.plaats if p.soort in HOOFDDELEN]
    return " › ".join(
        p.opschrift if p.soort == "Regeling" else " ".join(w for w in (p.soort, p.nummer, p.opschrift) if w)
        for p in steps
    )


def _namen(regels: RegelsHier, hier: RegelHier, naar: Indeling) -> Sequence[str]:
    match naar:
        case Indeling.ACTIVITEIT:
            names = [activiteit_naam(regels, a.activiteit) for a in hier.activiteiten]
        case Indeling.THEMA:
            names = list(hier.regel.themas)
        case Indeling.GEBIEDSAANWIJZING:
            areas = {g.identificatie: g for g, _groep in regels.gebiedsaanwijzingen}
            named = [areas[ident] for ident in hier.regel.gebiedsaanwijzingen if ident in areas]
            names = [f"{g.type}: {g.naam}" if g.type else g.naam for g in named]
        case Indeling.DOCUMENT:
            names = [plaats_in_document(hier.regeltekst)]
    return tuple(dict.fromkeys(names)) or ("",)


def _heeft(regels: RegelsHier, hier: RegelHier, woorden: Sequence[str]) -> bool:
    if not woorden:
        return True
    text = hier.regeltekst
    said = [
        *(activiteit_naam(regels, a.activiteit) for a in hier.activiteiten),
        *(a.kwalificatie for a in hier.activiteiten),
        *hier.regel.themas,
    ]
    if text is not None:
        said += [text.aanhaling, text.inhoud, *(p.opschrift for p in text.plaats)]
    whole = " ".join(said).casefold()
    return all(word in whole for word in woorden)
