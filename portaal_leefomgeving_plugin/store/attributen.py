"""The attributes of a source as typed columns, and what a column cannot hold beside them.

A column has one type and fifteen sure digits; what came from a service may mix types, use more
digits, or leave an attribute out. Such values are kept as they came, for the checks; the column
then shows the nearest thing.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from portaal_leefomgeving_plugin.domain.bron import BronFeature, Waarde
from portaal_leefomgeving_plugin.store import letterlijk
from portaal_leefomgeving_plugin.store.kolommen import NAAR_SQL, Kolom, Soort

FEATURE_ID = "feature_id"
_BEZET = {"fid", "geom", "rowid", "oid", "_rowid_"}
_GROOTST = 2**63


@dataclass(frozen=True, slots=True)
class Attribuut:
    """An attribute by the name it came with, and the column it has."""

    naam: str
    kolom: str
    soort: Soort


@dataclass(frozen=True, slots=True)
class Attributen:
    """The attributes of a source, in the order in which they were first seen."""

    lijst: tuple[Attribuut, ...]

    @classmethod
    def van(cls, features: Iterable[BronFeature]) -> Attributen:
        """Those that occur in ``features``."""
        seen: dict[str, set[type]] = {}
        for feature in features:
            for name, value in feature.attributen.items():
                seen.setdefault(name, set()).add(type(value))
        taken = _BEZET | {FEATURE_ID}
        made = []
        for name, types in seen.items():
            column = _vrij(name, taken)
            taken.add(column.lower())
            made.append(Attribuut(name, column, _soort(types - {type(None)})))
        return cls(tuple(made))

    @property
    def kolommen(self) -> tuple[Kolom, ...]:
        """The columns of the source's table: its attributes, and the id of the feature."""
        return (*(Kolom(a.kolom, a.soort) for a in self.lijst), Kolom(FEATURE_ID, Soort.TEKST))

    def sql(self, feature: BronFeature) -> str:
        """The values of a feature as literals, a comma before each."""
        values = feature.attributen
        parts = [NAAR_SQL[a.soort](_passend(values.get(a.naam), a.soort)) for a in self.lijst]
        return "".join(f",{p}" for p in (*parts, letterlijk.tekst(feature.id)))

    def anders(self, feature: BronFeature) -> str:
        """What the columns do not hold exactly, as JSON; empty where they hold all."""
        values = feature.attributen
        other = {a.naam: v for a in self.lijst if (v := values.get(a.naam)) is not None and not _past(v, a.soort)}
        absent = [a.naam for a in self.lijst if a.naam not in values]
        return json.dumps([other, absent]) if other or absent else ""

    def lees(self, waarden: list[Any], anders: str | None) -> tuple[str, dict[str, Waarde]]:
        """The feature's id and its attributes, from the values of the columns and from what was kept beside."""
        *values, feature_id = waarden
        found: dict[str, Waarde] = {}
        for attribute, value in zip(self.lijst, values):
            if value is not None and attribute.soort is Soort.JA_NEE:
                value = bool(value)
            found[attribute.naam] = value
        if anders:
            other, absent = json.loads(anders)
            found.update(other)
            for name in absent:
                del found[name]
        return feature_id, found


def _vrij(naam: str, bezet: set[str]) -> str:
    """A column for this attribute: its own name, or that with a number where it is taken (case does not count)."""
    name = naam.replace("\0", "") or "_"
    number, column = 1, name
    while column.lower() in bezet:
        number += 1
        column = f"{name}_{number}"
    return column


def _soort(types: set[type]) -> Soort:
    if types == {bool}:
        return Soort.JA_NEE
    if types == {int}:
        return Soort.GEHEEL
    if types and types <= {int, float}:
        return Soort.REEEL
    return Soort.TEKST


def _past(waarde: Waarde, soort: Soort) -> bool:
    """Whether a column of this kind gives the value back as it is."""
    if soort is Soort.GEHEEL:
        return type(waarde) is int and -_GROOTST <= waarde < _GROOTST
    if soort is Soort.REEEL:
        return type(waarde) is float and math.isfinite(waarde) and float(f"{waarde:.15g}") == waarde
    return isinstance(waarde, str) if soort is Soort.TEKST else type(waarde) is bool


def _passend(waarde: Waarde, soort: Soort) -> Waarde:
    """The value, or the nearest thing that the column can hold."""
    if waarde is None or _past(waarde, soort):
        return waarde
    if soort is Soort.TEKST:
        return json.dumps(waarde)
    if soort is Soort.REEEL and isinstance(waarde, int | float):
        return float(waarde) if abs(waarde) < 1e300 else None
    return None
