"""A risk model as data: which factors, how each is measured, and what it weighs (``resources/risico``).

The sum is fixed, its numbers are not: score = effect x kans x actualiteit (facts on the product, section 5b).
A municipality copies the shipped file and sets its own weights; schema: ``resources/risico/model.schema.json``.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

from portaal_leefomgeving_plugin.domain.cql2 import OnleesbareVoorwaarde, Voorwaarde
from portaal_leefomgeving_plugin.domain.cql2 import lees as lees_voorwaarde
from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.risico import Onderdeel
from portaal_leefomgeving_plugin.green_lane.jsonvorm import Schema, als_datum, controleer, lees_json, pointer
from portaal_leefomgeving_plugin.green_lane.regel import Tekst
from portaal_leefomgeving_plugin.resources import resource

SCHEMA = "risico/model.schema.json"
MEEGELEVERD = "risico/toezicht.json"


@dataclass(frozen=True, slots=True)
class Nabijheid:
    """1 within ``vol_m`` of a feature of ``bron``, falling to 0 at ``nul_m`` (metres)."""

    bron: str
    vol_m: float
    nul_m: float
    filter: Voorwaarde | None = None


@dataclass(frozen=True, slots=True)
class Dichtheid:
    """How many features of ``bron`` lie within ``binnen_m``: ``verzadiging`` of them make 1."""

    bron: str
    binnen_m: float
    verzadiging: int
    filter: Voorwaarde | None = None


@dataclass(frozen=True, slots=True)
class Toetsoordeel:
    """The heaviest verdict of the green lane, of rules with one of ``themas`` (empty: all)."""

    themas: frozenset[str]
    aandacht: float
    knelpunt: float


@dataclass(frozen=True, slots=True)
class Woordklasse:
    """Kinds of activity by the words that tell them (a * stands for any letters)."""

    titel: Tekst
    woorden: tuple[str, ...]
    waarde: float


@dataclass(frozen=True, slots=True)
class Activiteit:
    """The heaviest class whose words are in the names of zaaktype, zaak or activiteit. No word: not known."""

    klassen: tuple[Woordklasse, ...]


@dataclass(frozen=True, slots=True)
class SindsControle:
    """Months since the last inspectie that was done, against ``norm_maanden``; none at all makes 1."""

    norm_maanden: float


@dataclass(frozen=True, slots=True)
class Naleving:
    """The mean of what inspecties of the past ``jaren`` concluded, by ``eindoordelen``."""

    jaren: float
    eindoordelen: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Overtredingen:
    """Overtredingen found in the past ``jaren``: ``verzadiging`` of them make 1."""

    jaren: float
    verzadiging: int


@dataclass(frozen=True, slots=True)
class Signalen:
    """Zaken with one of ``woorden`` within ``binnen_m`` that began in the past ``maanden``."""

    woorden: tuple[str, ...]
    binnen_m: float
    maanden: float
    verzadiging: int


@dataclass(frozen=True, slots=True)
class Veld:
    """A number of the object itself (a column of a layer of the user's): 0 at ``nul``, 1 at ``vol``."""

    naam: str
    nul: float
    vol: float


Meetwijze = (
    Nabijheid | Dichtheid | Toetsoordeel | Activiteit | SindsControle | Naleving | Overtredingen | Signalen | Veld
)


@dataclass(frozen=True, slots=True)
class Factor:
    """One factor. ``gewicht`` above 0; of kans it is at most 1: so much of the chance it can make by itself.

    ``alleen_met_bron``: a connection without its source leaves it out, and says so.
    """

    id: str
    titel: Tekst
    uitleg: Tekst
    onderdeel: Onderdeel
    gewicht: float
    meetwijze: Meetwijze
    alleen_met_bron: bool = False

    @property
    def bron(self) -> str:
        """The source that it looks in; empty where it looks elsewhere."""
        return self.meetwijze.bron if isinstance(self.meetwijze, Nabijheid | Dichtheid) else ""


@dataclass(frozen=True, slots=True)
class Klasse:
    """A class: scores from ``vanaf`` on. Fixed, since with quantiles half of all would always be 'hoog'."""

    id: str
    titel: Tekst
    vanaf: float


@dataclass(frozen=True, slots=True)
class Herkomst:
    """Where a choice of the model comes from."""

    titel: Tekst
    verwijzing: str
    geverifieerd: bool
    gecontroleerd_op: date | None


@dataclass(frozen=True, slots=True)
class Risicomodel:
    """A model as it was read.

    ``bij_onbekend``: what an unknown factor counts for in the score that orders, at least a half;
    ``minste_bekend``: the share of the weights that must be known for a class; ``basis``: what actualiteit is
    just after an inspectie, beside a weight of 1 for the time since; ``koppel_m``: how near an inspectie lies to
    the object that it was of.
    """

    id: str
    versie: str
    titel: Tekst
    toelichting: Tekst
    herkomst: tuple[Herkomst, ...]
    bij_onbekend: float
    minste_bekend: float
    basis: float
    koppel_m: float
    klassen: tuple[Klasse, ...]
    factoren: tuple[Factor, ...]

    def zonder(self, bronnen: Collection[str]) -> tuple[Risicomodel, tuple[Factor, ...]]:
        """The model for a connection with these sources, and the factors that it leaves out for want of theirs."""
        gone = tuple(f for f in self.factoren if f.alleen_met_bron and f.bron and f.bron not in bronnen)
        return (replace(self, factoren=tuple(f for f in self.factoren if f not in gone)), gone) if gone else (self, ())


def lees_model(pad: Path | None = None) -> Risicomodel:
    """The model in a file, or the shipped one. Raises UnreadableConfiguration with a pointer to what is wrong."""
    path = pad or resource(MEEGELEVERD)
    where = str(path)
    data = lees_json(path, waar=where)
    controleer(data, _schema(), waar=where)
    return _Lezer(where).model(data)


@cache
def _schema() -> Schema:
    made: Schema = lees_json(resource(SCHEMA), waar=SCHEMA)
    return made


class _Lezer:
    """Makes records of what the schema has passed, and checks what a schema cannot say."""

    def __init__(self, waar: str) -> None:
        self._waar = waar

    def model(self, raw: dict[str, Any]) -> Risicomodel:
        """All of it."""
        factors = tuple(self._factor(one, nr) for nr, one in enumerate(raw["factoren"]))
        for nr, factor in enumerate(factors):
            if factor.id in {f.id for f in factors[:nr]}:
                self._fout(pointer("factoren", nr, "id"), "dubbel")
        if not any(f.onderdeel is Onderdeel.EFFECT for f in factors):
            self._fout("/factoren", "ontbreekt")  # a product without effect would be 0 for all
        if not any(f.onderdeel is Onderdeel.KANS for f in factors):
            self._fout("/factoren", "ontbreekt")
        classes = tuple(Klasse(k["id"], _tekst(k["titel"]), float(k["vanaf"])) for k in raw["klassen"])
        if classes[0].vanaf != 0.0:
            self._fout("/klassen/0/vanaf", "niet_toegestaan")
        for nr in range(1, len(classes)):
            if classes[nr].vanaf <= classes[nr - 1].vanaf:
                self._fout(pointer("klassen", nr, "vanaf"), "te_klein")
        return Risicomodel(
            id=raw["id"],
            versie=raw["versie"],
            titel=_tekst(raw["titel"]),
            toelichting=_tekst(raw["toelichting"]),
            herkomst=tuple(self._herkomst(one, nr) for nr, one in enumerate(raw["herkomst"])),
            bij_onbekend=float(raw["bij_onbekend"]),
            minste_bekend=float(raw["minste_bekend"]),
            basis=float(raw["actualiteit_basis"]),
            koppel_m=float(raw["koppel_m"]),
            klassen=classes,
            factoren=factors,
        )

    def _herkomst(self, raw: dict[str, Any], nr: int) -> Herkomst:
        day = als_datum(raw.get("gecontroleerd_op"), waar=self._waar, where=pointer("herkomst", nr, "gecontroleerd_op"))
        return Herkomst(_tekst(raw["titel"]), raw["verwijzing"], raw["geverifieerd"], day)

    def _factor(self, raw: dict[str, Any], nr: int) -> Factor:
        part = Onderdeel(raw["onderdeel"])
        if part is Onderdeel.KANS and raw["gewicht"] > 1:
            self._fout(pointer("factoren", nr, "gewicht"), "te_groot")
        return Factor(
            id=raw["id"],
            titel=_tekst(raw["titel"]),
            uitleg=_tekst(raw["uitleg"]),
            onderdeel=part,
            gewicht=float(raw["gewicht"]),
            meetwijze=self._meetwijze(raw, nr),
            alleen_met_bron=raw.get("alleen_met_bron", False),
        )

    def _meetwijze(self, raw: dict[str, Any], nr: int) -> Meetwijze:  # one way of measuring each
        if "nabijheid" in raw:
            m = raw["nabijheid"]
            if m["nul_m"] <= m["vol_m"]:
                self._fout(pointer("factoren", nr, "nabijheid", "nul_m"), "te_klein")
            return Nabijheid(m["bron"], float(m["vol_m"]), float(m["nul_m"]), self._filter(m, nr, "nabijheid"))
        if "dichtheid" in raw:
            m = raw["dichtheid"]
            return Dichtheid(m["bron"], float(m["binnen_m"]), m["verzadiging"], self._filter(m, nr, "dichtheid"))
        if "groene_baan" in raw:
            m = raw["groene_baan"]
            if m["knelpunt"] < m["aandacht"]:
                self._fout(pointer("factoren", nr, "groene_baan", "knelpunt"), "te_klein")
            return Toetsoordeel(frozenset(m["themas"]), float(m["aandacht"]), float(m["knelpunt"]))
        if "activiteit" in raw:
            return Activiteit(
                tuple(
                    Woordklasse(_tekst(k["titel"]), tuple(k["woorden"]), float(k["waarde"])) for k in raw["activiteit"]
                )
            )
        if "sinds_controle" in raw:
            return SindsControle(float(raw["sinds_controle"]["norm_maanden"]))
        if "naleving" in raw:
            m = raw["naleving"]
            return Naleving(float(m["jaren"]), tuple((k, float(v)) for k, v in m["eindoordelen"].items()))
        if "overtredingen" in raw:
            return Overtredingen(float(raw["overtredingen"]["jaren"]), raw["overtredingen"]["verzadiging"])
        if "signalen" in raw:
            m = raw["signalen"]
            return Signalen(tuple(m["woorden"]), float(m["binnen_m"]), float(m["maanden"]), m["verzadiging"])
        m = raw["veld"]
        if m["nul"] == m["vol"]:
            self._fout(pointer("factoren", nr, "veld", "vol"), "niet_toegestaan")
        return Veld(m["naam"], float(m["nul"]), float(m["vol"]))

    def _filter(self, raw: dict[str, Any], nr: int, kind: str) -> Voorwaarde | None:
        if "filter" not in raw:
            return None
        try:
            return lees_voorwaarde(raw["filter"])
        except OnleesbareVoorwaarde:
            self._fout(pointer("factoren", nr, kind, "filter"), "geen_voorwaarde")

    def _fout(self, where: str, code: str) -> NoReturn:
        raise UnreadableConfiguration(path=self._waar, where=where, code=code)


def _tekst(raw: dict[str, str]) -> Tekst:
    return Tekst(raw["nl"], raw["en"])
