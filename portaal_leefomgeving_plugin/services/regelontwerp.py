"""A rule as a person makes it in the studio: what the form holds, and the published JSON it becomes.

Not every rule can be made so: one over classes, or with names of attributes as several sources write them, is
made in its file; ``lees_ontwerp`` then answers None.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.green_lane.jsonvorm import lees_json
from portaal_leefomgeving_plugin.green_lane.regel import MINSTE_LENGTE_M, MINSTE_OVERLAP_M2
from portaal_leefomgeving_plugin.resources import resource

TEKSTEN = "groene_baan/studio/teksten.json"

Trap = tuple[float, Oordeel]


class Vraag(StrEnum):
    """The question that a rule asks of its source."""

    RAAKT = "raakt"  # any feature that is touched
    DEEL = "deel"  # the share of the location that lies in features
    BINNEN = "binnen"  # something lies within a distance
    DICHTSTBIJ = "dichtstbij"  # how far the nearest is, in steps
    WAARDE = "waarde"  # a number of the feature or the raster, against a standaardwaarde and a grenswaarde
    AANTAL = "aantal"  # how many lie within a distance


@dataclass(frozen=True, slots=True)
class Tweetalig:
    """A text in both languages; an English one that was left out is the Dutch one."""

    nl: str = ""
    en: str = ""

    def als_json(self) -> dict[str, str]:
        """As the schema has a text."""
        return {"nl": self.nl.strip(), "en": self.en.strip() or self.nl.strip()}

    @classmethod
    def uit(cls, raw: Mapping[str, str] | None) -> Tweetalig:
        """As it was; a copy of the Dutch text is no English one."""
        if raw is None:
            return cls()
        return cls(raw["nl"], "" if raw["en"] == raw["nl"] else raw["en"])

    def __bool__(self) -> bool:
        return bool(self.nl.strip() or self.en.strip())


@dataclass(frozen=True, slots=True)
class Normtekst:
    """The norm that a rule refers to; ``geverifieerd``: whether a person has read it at its source."""

    omschrijving: Tweetalig = Tweetalig()
    artikel: str = ""
    geverifieerd: bool = False
    bron_url: str = ""
    gecontroleerd_op: date | None = None

    def als_json(self) -> dict[str, Any]:
        """As the schema has a verwijzing."""
        made: dict[str, Any] = {
            "omschrijving": self.omschrijving.als_json(),
            "artikel": self.artikel.strip(),
            "geverifieerd": self.geverifieerd,
        }
        if self.bron_url.strip():
            made["bron_url"] = self.bron_url.strip()
        if self.gecontroleerd_op is not None:
            made["gecontroleerd_op"] = self.gecontroleerd_op.isoformat()
        return made

    @classmethod
    def uit(cls, raw: Mapping[str, Any] | None) -> Normtekst:
        """As it was in the file; the schema has seen to it that the day is one."""
        if raw is None:
            return cls()
        day = raw.get("gecontroleerd_op")
        return cls(
            Tweetalig.uit(raw["omschrijving"]),
            raw["artikel"],
            raw["geverifieerd"],
            raw.get("bron_url", ""),
            date.fromisoformat(day) if day else None,
        )

    def __bool__(self) -> bool:
        return bool(self.omschrijving or self.artikel.strip())


@dataclass(frozen=True, slots=True)
class Regelontwerp:
    """What the form holds. ``trappen`` are the steps of the question: (metres, share or count, verdict).

    ``waarde`` holds the numbers of a norm: (least real, greatest real, standaardwaarde), ``grens`` the grenswaarde.
    """

    id: str = ""
    versie: str = "1"
    thema: str = "overig"
    bron: str = ""
    titel: Tweetalig = Tweetalig()
    vraag: Vraag = Vraag.RAAKT
    oordeel: Oordeel = Oordeel.AANDACHT
    trappen: tuple[Trap, ...] = ()
    binnen_m: float = 0.0
    attribuut: str = ""
    eenheid: str = ""
    waarde: tuple[float, float, float] = (0.0, 0.0, 0.0)
    grens: float | None = None
    bij_grens: Normtekst = Normtekst()
    filter: str = ""  # CQL2 on the features
    zaaktypen: tuple[str, ...] = ()
    woorden: tuple[str, ...] = ()
    minste_m2: float = MINSTE_OVERLAP_M2
    minste_m: float = MINSTE_LENGTE_M
    norm: Normtekst = Normtekst()
    meldingen: Mapping[str, Tweetalig] = field(default_factory=dict)  # by oordeel, and "groen_geraakt"
    adviezen: Mapping[Oordeel, tuple[Tweetalig, ...]] = field(default_factory=dict)
    indicatief: bool = True

    @property
    def oordelen(self) -> tuple[Oordeel, ...]:
        """The verdicts that it can give besides groen and onbekend, the gravest first."""
        if self.vraag is Vraag.RAAKT:
            found = {self.oordeel}
        elif self.vraag is Vraag.WAARDE:
            found = {Oordeel.AANDACHT} | ({Oordeel.KNELPUNT} if self.grens is not None else set())
        else:
            found = {oordeel for _maat, oordeel in self.trappen}
        return tuple(o for o in (Oordeel.KNELPUNT, Oordeel.AANDACHT) if o in found)

    def als_json(self) -> dict[str, Any]:
        """The rule as ``resources/groene_baan/regel.schema.json`` wants it; whether it is one, its reader says."""
        wanted = {"groen", "onbekend", "groen_geraakt", "niet_van_toepassing", *(o.value for o in self.oordelen)}
        made: dict[str, Any] = {
            "id": self.id,
            "versie": self.versie,
            "thema": self.thema,
            "bron": self.bron,
            "titel": self.titel.als_json(),
            "indicatief": self.indicatief,
            **self._vraag(),
            "meldingen": {k: t.als_json() for k, t in self.meldingen.items() if t and k in wanted},
        }
        if self.filter.strip():
            made["filter"] = {"cql2": self.filter.strip()}
        named = {"zaaktypen": list(self.zaaktypen), "woorden": list(self.woorden)}
        if used := {k: v for k, v in named.items() if v}:
            made["toepassing"] = used
        if (self.minste_m2, self.minste_m) != (MINSTE_OVERLAP_M2, MINSTE_LENGTE_M):
            made["minste"] = {"overlap_m2": self.minste_m2, "lengte_m": self.minste_m}
        if self.norm and self.vraag is not Vraag.WAARDE:
            made["verwijzing"] = self.norm.als_json()
        if advice := {o.value: [t.als_json() for t in texts if t] for o, texts in self.adviezen.items() if any(texts)}:
            made["adviezen"] = advice
        return made

    def _vraag(self) -> dict[str, Any]:
        if self.vraag is Vraag.RAAKT:
            return {"treffer": {"oordeel": self.oordeel.value}}
        if self.vraag is Vraag.WAARDE:
            least, most, standard = self.waarde
            norm: dict[str, Any] = {
                "attribuut": [self.attribuut],
                "eenheid": self.eenheid,
                "van": least,
                "tot": most,
                "standaard": {"waarde": standard, "verwijzing": self.norm.als_json()},
            }
            if self.grens is not None:
                text = self.bij_grens if self.bij_grens else self.norm
                norm["grens"] = {"waarde": self.grens, "verwijzing": text.als_json()}
            return {"norm": norm}
        if self.vraag is Vraag.AANTAL:
            steps = [{"vanaf": round(n), "oordeel": o.value} for n, o in self.trappen]
            return {"aantal": {"binnen_m": self.binnen_m, "trappen": steps}}
        if self.vraag is Vraag.DEEL:
            return {"deel": {"trappen": [{"vanaf": n, "oordeel": o.value} for n, o in self.trappen]}}
        return {"afstand": {"trappen": [{"tot_m": n, "oordeel": o.value} for n, o in self.trappen]}}


@cache
def voorbeeldteksten(vraag: Vraag) -> Mapping[str, Tweetalig]:
    """Texts to begin with, by oordeel: what a question finds, in plain words and both languages."""
    data = lees_json(resource(TEKSTEN), waar=TEKSTEN)
    return {k: Tweetalig(**v) for k, v in (data[vraag.value] | data["altijd"]).items()}


def lees_ontwerp(raw: Mapping[str, Any]) -> Regelontwerp | None:
    """What the form shows of a rule that its reader has passed; None where the form would lose something of it."""
    question = _vraag_van(raw)
    if question is None:
        return None
    norm, apart = raw.get("norm", {}), raw.get("toepassing", {})
    limit = norm.get("grens")
    made = Regelontwerp(
        id=raw["id"],
        versie=raw["versie"],
        thema=raw["thema"],
        bron=raw["bron"],
        titel=Tweetalig.uit(raw["titel"]),
        vraag=question,
        oordeel=Oordeel(raw["treffer"]["oordeel"]) if "treffer" in raw else Oordeel.AANDACHT,
        trappen=_trappen_van(raw),
        binnen_m=float(raw.get("aantal", {}).get("binnen_m", 0.0)),
        attribuut=norm.get("attribuut", [""])[0],
        eenheid=norm.get("eenheid", ""),
        waarde=(norm["van"], norm["tot"], norm["standaard"]["waarde"]) if norm else (0.0, 0.0, 0.0),
        grens=limit["waarde"] if limit else None,
        bij_grens=Normtekst.uit(limit["verwijzing"]) if limit else Normtekst(),
        filter=raw.get("filter", {}).get("cql2", ""),
        zaaktypen=tuple(apart.get("zaaktypen", ())),
        woorden=tuple(apart.get("woorden", ())),
        minste_m2=raw.get("minste", {}).get("overlap_m2", MINSTE_OVERLAP_M2),
        minste_m=raw.get("minste", {}).get("lengte_m", MINSTE_LENGTE_M),
        norm=Normtekst.uit(norm["standaard"]["verwijzing"] if norm else raw.get("verwijzing")),
        meldingen={k: Tweetalig.uit(v) for k, v in raw["meldingen"].items()},
        adviezen={Oordeel(k): tuple(Tweetalig.uit(t) for t in v) for k, v in raw.get("adviezen", {}).items()},
        indicatief=raw.get("indicatief", False),
    )
    return made if _zonder_herkomst(made.als_json()) == _zonder_herkomst(raw) else None


def _vraag_van(raw: Mapping[str, Any]) -> Vraag | None:
    if "afstand" in raw:
        return Vraag.BINNEN if len(raw["afstand"]["trappen"]) == 1 else Vraag.DICHTSTBIJ
    named = {"treffer": Vraag.RAAKT, "deel": Vraag.DEEL, "norm": Vraag.WAARDE, "aantal": Vraag.AANTAL}
    return next((question for key, question in named.items() if key in raw), None)


def _trappen_van(raw: Mapping[str, Any]) -> tuple[Trap, ...]:
    for key, measure in (("afstand", "tot_m"), ("deel", "vanaf"), ("aantal", "vanaf")):
        if key in raw:
            return tuple((float(t[measure]), Oordeel(t["oordeel"])) for t in raw[key]["trappen"])
    return ()


def _zonder_herkomst(value: Any) -> Any:
    """Without the notes that say where a norm was read, which the form leaves to who reads it next; numbers alike."""
    if isinstance(value, Mapping):
        return {k: _zonder_herkomst(v) for k, v in value.items() if k != "herkomst"}
    if isinstance(value, list | tuple):
        return [_zonder_herkomst(v) for v in value]
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value
