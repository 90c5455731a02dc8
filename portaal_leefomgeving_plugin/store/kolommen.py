"""Records as rows: the columns are the fields of the record, so that its fields are the whitelist.

Nothing about a zaak or an inspectie reaches the disk but what its record in ``domain`` has a field
for (design, decision 3). ``locatie`` becomes the table's geometry, and ``locatie_kwaliteit`` beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from operator import attrgetter
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.store import letterlijk


class Soort(StrEnum):
    """The kinds of column, by their GeoPackage type."""

    TEKST = "TEXT"
    GEHEEL = "INTEGER"
    REEEL = "REAL"
    JA_NEE = "BOOLEAN"
    DAG = "DATE"
    MOMENT = "DATETIME"


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column."""

    naam: str
    soort: Soort


NAAR_SQL: dict[Soort, Callable[[Any], str]] = {
    Soort.TEKST: letterlijk.tekst,
    Soort.GEHEEL: letterlijk.geheel,
    Soort.REEEL: letterlijk.reeel,
    Soort.JA_NEE: letterlijk.ja_nee,
    Soort.DAG: letterlijk.dag,
    Soort.MOMENT: letterlijk.moment,
}
_UIT_JSON: dict[Soort, Callable[[Any], Any]] = {
    Soort.JA_NEE: bool,
    Soort.DAG: date.fromisoformat,
    Soort.MOMENT: datetime.fromisoformat,
}
_SOORTEN: dict[type, Soort] = {
    str: Soort.TEKST,
    int: Soort.GEHEEL,
    float: Soort.REEEL,
    bool: Soort.JA_NEE,
    date: Soort.DAG,
    datetime: Soort.MOMENT,
}


class Regelvorm:
    """How records of one class become rows and come back. They have a field ``locatie``; all else is a column."""

    def __init__(self, record: type) -> None:
        hints = get_type_hints(record)
        self._record = record
        self._velden = tuple(f.name for f in fields(record))
        self.kolommen = tuple(
            Kolom("locatie_kwaliteit", Soort.TEKST) if name == "locatie" else Kolom(name, _soort(hints[name]))
            for name in self._velden
        )
        self._plek = self._velden.index("locatie")
        self._waarden = attrgetter(*(n if n != "locatie" else "locatie.kwaliteit.value" for n in self._velden))
        self._naar_sql = tuple(NAAR_SQL[k.soort] for k in self.kolommen)
        self._uit = tuple((nr, _UIT_JSON[k.soort]) for nr, k in enumerate(self.kolommen) if k.soort in _UIT_JSON)

    def sql(self, regel: Any) -> str:
        """The values of a record as literals, in the order of ``kolommen``, with commas between."""
        return ",".join([to_sql(value) for to_sql, value in zip(self._naar_sql, self._waarden(regel))])

    def regel(self, waarden: list[Any], geometrie: RdWkb | None) -> Any:
        """The record of a row: its values in the order of ``kolommen`` as JSON has them, and its shape."""
        for nr, convert in self._uit:
            if waarden[nr] is not None:
                waarden[nr] = convert(waarden[nr])
        waarden[self._plek] = Locatie(geometrie, LocatieKwaliteit(waarden[self._plek]))
        return self._record(*waarden)

    def namen(self, voor: str = "") -> str:
        """The columns for a statement, quoted, each with ``voor`` before it."""
        return ",".join(f"{voor}{letterlijk.naam(k.naam)}" for k in self.kolommen)


def definities(kolommen: Sequence[Kolom]) -> str:
    """The columns as CREATE TABLE has them."""
    return ",".join(f"{letterlijk.naam(k.naam)} {k.soort}" for k in kolommen)


def _soort(hint: Any) -> Soort:
    """The kind of column for a type; of ``X | None`` that of X, of a NewType that of what it stands on."""
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (part for part in get_args(hint) if part is not type(None))
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    return _SOORTEN[hint]
