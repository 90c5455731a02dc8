"""Reads the rules of the green lane from their files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NoReturn

from portaal_leefomgeving_plugin.domain.cql2 import OnleesbareVoorwaarde, Voorwaarde, velden
from portaal_leefomgeving_plugin.domain.cql2 import lees as lees_voorwaarde
from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.verdict import Oordeel, Regelfout
from portaal_leefomgeving_plugin.green_lane.jsonvorm import (
    Schema,
    als_datum,
    controleer,
    controleer_deel,
    lees_json,
    pointer,
)
from portaal_leefomgeving_plugin.green_lane.regel import (
    MINSTE_LENGTE_M,
    MINSTE_OVERLAP_M2,
    ZAAKVELDEN,
    Aantal,
    Afstand,
    Beoordeling,
    Conditie,
    Deel,
    Filter,
    Klassen,
    Norm,
    Regel,
    Tekst,
    Toepassing,
    Treffer,
    Verwijzing,
)
from portaal_leefomgeving_plugin.resources import resource

__all__ = ["OnleesbareRegel", "Regel", "Regelset", "lees_regel", "lees_regels", "load_rules", "zoekafstanden"]

SCHEMA = "groene_baan/regel.schema.json"
PLAATSEN = frozenset({"naam", "waarde", "eenheid", "afstand", "overlap", "standaard", "grens", "aantal"})
"""What a melding may ask to have filled in."""


@dataclass(frozen=True, slots=True)
class OnleesbareRegel:
    """A rule that its file holds and that cannot be used. ``regel`` is its id, or the name of the file."""

    regel: str
    titel: Tekst | None
    fout: Regelfout


@dataclass(frozen=True, slots=True)
class Regelset:
    """What files of rules gave: the rules, and those that could not be read, which are never passed over."""

    regels: tuple[Regel, ...]
    onleesbaar: tuple[OnleesbareRegel, ...] = ()

    def met(self, ander: Regelset) -> Regelset:
        """Both; of two rules of one id the first counts."""
        own = {r.id for r in self.regels}
        return Regelset(
            (*self.regels, *(r for r in ander.regels if r.id not in own)), (*self.onleesbaar, *ander.onleesbaar)
        )


def load_rules(paths: Iterable[Path]) -> tuple[Regel, ...]:
    """The rules of these files, in their order.

    Raises UnreadableConfiguration with a JSON pointer to the place that is wrong; also where there is no
    rule at all, since a green lane without rules would find nothing and look clean.
    """
    found = lees_regels(paths)
    for wrong in found.onleesbaar:
        raise UnreadableConfiguration(path=wrong.fout.pad, where=wrong.fout.plek, code=wrong.fout.code)
    if not found.regels:
        raise UnreadableConfiguration(path="", where="", code="geen_regels")
    return found.regels


def lees_regels(paths: Iterable[Path]) -> Regelset:
    """The rules of these files, in their order, and what could not be read. One mistake costs one rule."""
    regels: dict[str, Regel] = {}
    wrong: list[OnleesbareRegel] = []
    for path in paths:
        waar = str(path)
        try:
            entries = _ruwe_regels(lees_json(path, waar=waar), waar)
        except UnreadableConfiguration as fout:
            wrong.append(OnleesbareRegel(path.name, None, Regelfout(fout.path, fout.where, fout.code)))
            continue
        for nr, raw in enumerate(entries):
            where = pointer("regels", nr)
            try:
                regel = lees_regel(raw, waar=waar, where=where)
                if regel.id in regels:
                    raise UnreadableConfiguration(path=waar, where=where + "/id", code="dubbel")
                regels[regel.id] = regel
            except UnreadableConfiguration as fout:
                wrong.append(_onleesbaar(raw, path, nr, Regelfout(fout.path, fout.where, fout.code)))
    return Regelset(tuple(regels.values()), tuple(wrong))


def lees_regel(raw: Any, *, waar: str, where: str = "") -> Regel:
    """One rule, as JSON has it. Raises UnreadableConfiguration at the first place that is wrong."""
    controleer_deel(raw, _schema(), "regel", waar=waar, where=where)
    return _Lezer(waar, where).regel(raw)


def _ruwe_regels(data: Any, waar: str) -> list[Any]:
    """The entries of a file, itself checked but for what is in them."""
    schema = _schema()
    shape = {k: v for k, v in schema["properties"]["regels"].items() if k != "items"}
    controleer(data, {**schema, "properties": {**schema["properties"], "regels": shape}}, waar=waar)
    entries: list[Any] = data["regels"]
    return entries


def _onleesbaar(raw: Any, path: Path, nr: int, fout: Regelfout) -> OnleesbareRegel:
    """What there is to call it by."""
    known = raw if isinstance(raw, dict) else {}
    name, title = known.get("id"), known.get("titel")
    told = None
    if isinstance(title, dict) and all(isinstance(title.get(t), str) and title[t] for t in ("nl", "en")):
        told = Tekst(title["nl"], title["en"])
    called = name if isinstance(name, str) and name else f"{path.name} ({nr + 1})"
    return OnleesbareRegel(called, told, fout)


def zoekafstanden(regels: Iterable[Regel]) -> Mapping[str, float]:
    """Per source how far beyond a zaak its rules look, in metres: what a fetch has to reach past the boundary."""
    far: dict[str, float] = {}
    for regel in regels:
        far[regel.bron] = max(far.get(regel.bron, 0.0), regel.zoekafstand)
    return far


@cache
def _schema() -> Schema:
    made: Schema = lees_json(resource(SCHEMA), waar=SCHEMA)
    return made


class _Lezer:
    """Makes records of what the schema has passed, and checks what a schema cannot say."""

    def __init__(self, waar: str, where: str) -> None:
        self._waar = waar
        self._where = where

    def regel(self, raw: dict[str, Any]) -> Regel:
        """One rule."""
        beoordeling = self._beoordeling(raw)
        minste = raw.get("minste", {})
        return Regel(
            id=raw["id"],
            versie=raw["versie"],
            thema=raw["thema"],
            bron=raw["bron"],
            titel=_tekst(raw["titel"]),
            beoordeling=beoordeling,
            toepassing=self._toepassing(raw.get("toepassing")),
            filter=self._filter(raw.get("filter")),
            minste_m2=minste.get("overlap_m2", MINSTE_OVERLAP_M2),
            minste_m=minste.get("lengte_m", MINSTE_LENGTE_M),
            verwijzing=self._verwijzing(raw["verwijzing"], "verwijzing") if "verwijzing" in raw else None,
            meldingen=self._meldingen(raw["meldingen"], beoordeling),
            groen_geraakt=self._melding(raw["meldingen"], "groen_geraakt"),
            adviezen=tuple(
                (Oordeel(name), tuple(_tekst(t) for t in texts)) for name, texts in raw.get("adviezen", {}).items()
            ),
            indicatief=raw.get("indicatief", False),
            hash=hash_van(raw),
        )

    def _beoordeling(self, raw: dict[str, Any]) -> Beoordeling:
        if "treffer" in raw:
            return Treffer(Oordeel(raw["treffer"]["oordeel"]))
        if "klassen" in raw:
            return self._klassen(raw["klassen"])
        if "norm" in raw:
            return self._norm(raw["norm"])
        if "deel" in raw:
            return Deel(self._trappen(raw["deel"]["trappen"], "deel", "vanaf"))
        if "aantal" in raw:
            steps = self._trappen(raw["aantal"]["trappen"], "aantal", "vanaf")
            return Aantal(float(raw["aantal"]["binnen_m"]), tuple((int(n), oordeel) for n, oordeel in steps))
        return self._afstand(raw["afstand"]["trappen"])

    def _klassen(self, raw: dict[str, Any]) -> Klassen:
        waarden: dict[str, Oordeel] = {}
        for name, oordeel in raw["waarden"].items():
            if gelijk(name) in waarden:
                self._fout(pointer("klassen", "waarden", name), "dubbel")
            waarden[gelijk(name)] = Oordeel(oordeel)
        return Klassen(tuple(raw["attribuut"]), tuple(waarden.items()))

    def _norm(self, raw: dict[str, Any]) -> Norm:
        grens = raw.get("grens")
        if raw["tot"] <= raw["van"]:
            self._fout("/norm/tot", "te_klein")
        if grens is not None and grens["waarde"] < raw["standaard"]["waarde"]:
            self._fout("/norm/grens/waarde", "te_klein")
        return Norm(
            attribuut=tuple(raw["attribuut"]),
            eenheid=raw["eenheid"],
            van=float(raw["van"]),
            tot=float(raw["tot"]),
            klassebreedte=float(raw.get("klassebreedte", 0.0)),
            standaard=float(raw["standaard"]["waarde"]),
            bij_standaard=self._verwijzing(raw["standaard"]["verwijzing"], "norm", "standaard", "verwijzing"),
            grens=float(grens["waarde"]) if grens else None,
            bij_grens=self._verwijzing(grens["verwijzing"], "norm", "grens", "verwijzing") if grens else None,
            cumulatie=(raw["cumulatie"]["indicator"], raw["cumulatie"]["bron"]) if "cumulatie" in raw else None,
        )

    def _afstand(self, raw: list[dict[str, Any]]) -> Afstand:
        return Afstand(self._trappen(raw, "afstand", "tot_m"))

    def _trappen(self, raw: list[dict[str, Any]], at: str, maat: str) -> tuple[tuple[float, Oordeel], ...]:
        """Steps, each further than the one before."""
        trappen = tuple((float(t[maat]), Oordeel(t["oordeel"])) for t in raw)
        for nr in range(1, len(trappen)):
            if trappen[nr][0] <= trappen[nr - 1][0]:
                self._fout(pointer(at, "trappen", nr, maat), "te_klein")
        return trappen

    def _voorwaarde(self, text: str, *at: str) -> Voorwaarde:
        try:
            return lees_voorwaarde(text)
        except OnleesbareVoorwaarde:
            self._fout(pointer(*at), "geen_voorwaarde")

    def _filter(self, raw: dict[str, Any] | None) -> Filter | Conditie | None:
        if raw is None:
            return None
        if "cql2" in raw:
            return Conditie(self._voorwaarde(raw["cql2"], "filter", "cql2"))
        waarden = raw.get("is", raw.get("is_niet", ()))
        return Filter(tuple(raw["attribuut"]), frozenset(gelijk(w) for w in waarden), omgekeerd="is_niet" in raw)

    def _toepassing(self, raw: dict[str, Any] | None) -> Toepassing | None:
        if raw is None:
            return None
        woorden = tuple(gelijk(w) for w in raw.get("woorden", ()))
        for nr, woord in enumerate(woorden):
            # a word of stars alone would be for every zaak, which leaving it out says more plainly
            if not re.fullmatch(r"\*?[^\s*]+(\*[^\s*]+)*\*?", woord):
                self._fout(pointer("toepassing", "woorden", nr), "patroon")
        voorwaarde = self._voorwaarde(raw["cql2"], "toepassing", "cql2") if "cql2" in raw else None
        if voorwaarde is not None and not velden(voorwaarde) <= set(ZAAKVELDEN):
            self._fout(pointer("toepassing", "cql2"), "onbekend_veld")
        return Toepassing(
            frozenset(gelijk(z) for z in raw.get("zaaktypen", ())),
            woorden,
            frozenset(gelijk(a) for a in raw.get("activiteiten", ())),
            voorwaarde,
        )

    def _meldingen(self, raw: dict[str, Any], beoordeling: Beoordeling) -> tuple[tuple[Oordeel, Tekst], ...]:
        for oordeel in sorted(_mogelijk(beoordeling) - raw.keys()):
            self._fout(pointer("meldingen", oordeel), "ontbreekt")
        made = [(oordeel, self._melding(raw, oordeel.value)) for oordeel in Oordeel]
        return tuple((oordeel, tekst) for oordeel, tekst in made if tekst is not None)

    def _melding(self, raw: dict[str, Any], name: str) -> Tekst | None:
        if name not in raw:
            return None
        for taal, text in raw[name].items():
            wrong = set(re.findall(r"\{([^{}]*)\}", text)) - PLAATSEN
            if wrong or re.sub(r"\{[^{}]*\}", "", text).count("{") or re.sub(r"\{[^{}]*\}", "", text).count("}"):
                self._fout(pointer("meldingen", name, taal), "onbekende_plaats")
        return _tekst(raw[name])

    def _verwijzing(self, raw: dict[str, Any], *at: str) -> Verwijzing:
        return Verwijzing(
            omschrijving=_tekst(raw["omschrijving"]),
            artikel=raw["artikel"],
            geverifieerd=raw["geverifieerd"],
            bron_url=raw.get("bron_url", ""),
            gecontroleerd_op=als_datum(
                raw.get("gecontroleerd_op"), waar=self._waar, where=self._where + pointer(*at, "gecontroleerd_op")
            ),
        )

    def _fout(self, where: str, code: str) -> NoReturn:
        raise UnreadableConfiguration(path=self._waar, where=self._where + where, code=code)


def hash_van(raw: Any) -> str:
    """The sha256 of a rule as JSON has it, however it is laid out: two rules of one hash say the same."""
    return sha256(json.dumps(raw, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def gelijk(text: str) -> str:
    """A text as it is compared: without case and surrounding blanks."""
    return text.strip().casefold()


def _mogelijk(beoordeling: Beoordeling) -> set[str]:
    """The verdicts that a rule can give besides groen and onbekend, which need a text."""
    if isinstance(beoordeling, Treffer):
        return {beoordeling.oordeel.value}
    if isinstance(beoordeling, Norm):
        return {"aandacht"} | ({"knelpunt"} if beoordeling.grens is not None else set())
    if isinstance(beoordeling, Klassen):
        return {o.value for _, o in beoordeling.waarden}
    return {o.value for _, o in beoordeling.trappen}


def _tekst(raw: dict[str, str]) -> Tekst:
    return Tekst(raw["nl"], raw["en"])
