"""What each feature of a source says to a rule, before any zaak is looked at; and which zaken a rule is for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.cql2 import geldt
from portaal_leefomgeving_plugin.green_lane.beslissing import GEWICHT, Geldt, Gewicht
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.plekken import ToetsZaak
from portaal_leefomgeving_plugin.green_lane.regel import (
    ZAAKVELDEN,
    Aantal,
    Afstand,
    Conditie,
    Deel,
    Filter,
    Klassen,
    Norm,
    Regel,
    Toepassing,
    Treffer,
)
from portaal_leefomgeving_plugin.green_lane.rules import gelijk
from portaal_leefomgeving_plugin.green_lane.vormen import Vlaggen

Gewichten = NDArray[np.int8]


def gewichten(laag: BronLaag, regel: Regel) -> Gewichten:
    """Per feature a ``Gewicht``. For a rule of steps (distance, share, count) it is that of the last (see engine)."""
    key = ("gewicht", regel.beoordeling, regel.filter)
    if key not in laag.geheugen:
        laag.geheugen[key] = _gewichten(laag, regel)
    return cast("Gewichten", laag.geheugen[key])


def _gewichten(laag: BronLaag, regel: Regel) -> Gewichten:
    said = _zonder_filter(laag, regel)
    # a shape that had to be put right shows where something is, not that nothing is the matter
    said[laag.hersteld & (said == Gewicht.GROEN)] = Gewicht.ONBEKEND
    if regel.filter is not None:
        meant, unsure = _gefilterd(laag, regel.filter)
        said[unsure & (said != Gewicht.NIETS)] = Gewicht.ONBEKEND
        said[~meant & ~unsure] = Gewicht.NIETS
    return said


def _zonder_filter(laag: BronLaag, regel: Regel) -> Gewichten:
    n, judge = len(laag.features), regel.beoordeling
    if isinstance(judge, Treffer):
        return np.full(n, GEWICHT[judge.oordeel], dtype=np.int8)
    if isinstance(judge, Afstand | Deel | Aantal):
        return np.full(n, GEWICHT[judge.trappen[-1][1]], dtype=np.int8)
    if isinstance(judge, Klassen):
        known = {value: GEWICHT[oordeel] for value, oordeel in judge.waarden}
        values = laag.teksten(judge.attribuut)
        return np.fromiter((known.get(v, Gewicht.ONBEKEND) for v in values), dtype=np.int8, count=n)
    return _tegen_norm(laag, judge)


def _tegen_norm(laag: BronLaag, norm: Norm) -> Gewichten:
    value = laag.getallen(norm.attribuut)
    with np.errstate(invalid="ignore"):
        # of a class the upper end is compared: what may be above the standaardwaarde is not groen
        above = (value > norm.standaard) | (value + norm.klassebreedte > norm.standaard)
        missing = ~((value >= norm.van) & (value <= norm.tot))
        far_above = np.zeros(len(value), dtype=np.bool_) if norm.grens is None else value > norm.grens
    said = np.where(above, Gewicht.AANDACHT, Gewicht.GROEN).astype(np.int8)
    said[far_above] = Gewicht.KNELPUNT
    said[missing] = Gewicht.ONBEKEND
    return said


def _gefilterd(laag: BronLaag, keuze: Filter | Conditie) -> tuple[Vlaggen, Vlaggen]:
    """Which features are meant, and of which it cannot be told."""
    if isinstance(keuze, Conditie):
        answers = [geldt(keuze.voorwaarde, f.attributen) for f in laag.features]
        count = len(answers)
        return (
            np.fromiter((a is True for a in answers), dtype=np.bool_, count=count),
            np.fromiter((a is None for a in answers), dtype=np.bool_, count=count),
        )
    values = laag.teksten(keuze.attribuut)
    n = len(values)
    named = np.fromiter((v in keuze.waarden for v in values), dtype=np.bool_, count=n)
    unsure = np.fromiter((not v for v in values), dtype=np.bool_, count=n)
    return (~named if keuze.omgekeerd else named) & ~unsure, unsure


def geldigheid(regel: Regel, zaken: Sequence[ToetsZaak]) -> NDArray[np.int8]:
    """Per zaak a ``Geldt``."""
    made = np.zeros(len(zaken), dtype=np.int8)
    if regel.toepassing is None:
        return made
    meant = regel.toepassing
    pattern = re.compile("|".join(_patroon(w) for w in meant.woorden)) if meant.woorden else None
    known: dict[tuple[object, ...], Geldt] = {}
    for nr, zaak in enumerate(zaken):
        key = (zaak.zaaktype_identificatie, zaak.zaaktype_omschrijving, zaak.omschrijving, zaak.activiteiten)
        if key not in known:
            known[key] = _geldt(meant, pattern, zaak)
        made[nr] = known[key]
    return made


def _geldt(meant: Toepassing, pattern: re.Pattern[str] | None, zaak: ToetsZaak) -> Geldt:
    named = _genoemd(meant, pattern, zaak) if meant.zaaktypen or meant.woorden or meant.activiteiten else Geldt.JA
    if meant.voorwaarde is None or named is Geldt.NEE:
        return named
    answer = geldt(meant.voorwaarde, {field: getattr(zaak, field) for field in ZAAKVELDEN})
    if answer is False:
        return Geldt.NEE
    return Geldt.ONBEKEND if answer is None else named


def _genoemd(meant: Toepassing, pattern: re.Pattern[str] | None, zaak: ToetsZaak) -> Geldt:
    """Whether one of the names of a rule is among those of the zaak."""
    if gelijk(zaak.zaaktype_identificatie) in meant.zaaktypen:
        return Geldt.JA
    if any(gelijk(a) in meant.activiteiten for a in zaak.activiteiten or ()):
        return Geldt.JA
    if pattern is not None:
        if pattern.search(_kaal(f"{zaak.omschrijving}\n{zaak.zaaktype_omschrijving}")):
            return Geldt.JA
        if not zaak.omschrijving.strip():
            return Geldt.ONBEKEND  # the word may well be missing with the rest of it
    if meant.activiteiten and zaak.activiteiten is None:
        return Geldt.ONBEKEND
    if meant.zaaktypen and not zaak.zaaktype_identificatie.strip():
        return Geldt.ONBEKEND
    return Geldt.NEE


def _patroon(woord: str) -> str:
    inner = r"\w*".join(re.escape(part) for part in _kaal(woord).split("*"))
    return rf"(?<!\w){inner}(?!\w)"


def _kaal(text: str) -> str:
    """Without case and accents, so that a cliënt is a client."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
