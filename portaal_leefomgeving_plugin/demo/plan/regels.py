"""The plan of a town: all chapters, without the rules about ground that this town does not have."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from portaal_leefomgeving_plugin.demo.plan import gemeentebreed, milieu, openbaar, waarden, zones
from portaal_leefomgeving_plugin.demo.plan.activiteiten import activiteiten
from portaal_leefomgeving_plugin.demo.plan.annotaties import aanwijzingen, kaarten, normen
from portaal_leefomgeving_plugin.demo.plan.gebieden import omvang, werkingsgebieden
from portaal_leefomgeving_plugin.demo.plan.vormen import (
    AMBTSGEBIED,
    Aanwijzing,
    Afdeling,
    Artikel,
    Hoofdstuk,
    Lid,
    Norm,
    Plan,
)
from portaal_leefomgeving_plugin.demo.stad.vormen import Stad

VERWIJZING = re.compile(r"\{(?P<norm>norm:)?(?P<sleutel>\w+)(\|(?P<woorden>[^}]+))?\}")
"""A werkingsgebied or a norm that a text names, perhaps in words of its own."""


def bouw_plan(stad: Stad) -> Plan:
    """The plan, numbered by nobody yet."""
    areas = werkingsgebieden(stad)
    norms = tuple(norm for n in normen() if (norm := _norm(n, areas)) is not None)
    named = tuple(a for a in aanwijzingen() if a.waar in areas)
    chapters = (
        gemeentebreed.eerste(stad.naam),
        zones.hoofdstuk(),
        gemeentebreed.bouwen(),
        openbaar.hoofdstuk(),
        milieu.milieu(),
        milieu.bodem(),
        waarden.erfgoed(),
        waarden.water(),
        waarden.natuur(),
        waarden.energie(),
        waarden.infrastructuur(),
        gemeentebreed.laatste(stad.naam),
    )
    sieve = _Zeef(areas, norms, named)
    return Plan(
        naam=stad.naam,
        overheid=stad.gemeentecode.lower(),
        hoofdstukken=tuple(h for chapter in chapters if (h := sieve.hoofdstuk(chapter)).afdelingen),
        gebieden=areas,
        activiteiten=activiteiten(),
        aanwijzingen=named,
        normen=norms,
        kaarten=kaarten(omvang(stad)),
        begrippen=gemeentebreed.BEGRIPPEN,
    )


def _norm(norm: Norm, areas: Collection[str]) -> Norm | None:
    """The norm with the values that hold somewhere in this town."""
    values = tuple(
        replace(value, waar=places) for value in norm.waarden if (places := tuple(w for w in value.waar if w in areas))
    )
    return replace(norm, waarden=values) if values else None


class _Zeef:
    """Leaves out what is about ground that is not there; an artikel or afdeling without rules goes with them."""

    def __init__(self, areas: Collection[str], norms: tuple[Norm, ...], named: tuple[Aanwijzing, ...]) -> None:
        self._areas = {*areas, AMBTSGEBIED}
        self._norms = {norm.sleutel for norm in norms}
        self._named = {aanwijzing.sleutel for aanwijzing in named}

    def hoofdstuk(self, chapter: Hoofdstuk) -> Hoofdstuk:
        parts = (replace(a, artikelen=self._artikelen(a)) for a in chapter.afdelingen)
        return replace(chapter, afdelingen=tuple(a for a in parts if a.artikelen))

    def _artikelen(self, part: Afdeling) -> tuple[Artikel, ...]:
        articles = (replace(a, leden=tuple(kept for r in a.leden if (kept := self._lid(r)))) for a in part.artikelen)
        return tuple(a for a in articles if a.leden)

    def _lid(self, rule: Lid) -> Lid | None:
        places = tuple(w for w in rule.waar if w in self._areas)
        mentioned = VERWIJZING.finditer(rule.tekst)
        if not places or any(m["sleutel"] not in (self._norms if m["norm"] else self._areas) for m in mentioned):
            return None
        return replace(
            rule,
            waar=places,
            aanwijzingen=tuple(a for a in rule.aanwijzingen if a in self._named),
            normen=tuple(n for n in rule.normen if n in self._norms),
        )
