"""Objects of other types than inspecties: which of their properties may be shown, and the history of a record."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

OBJECT = "object_"
"""What the ids of object layers begin with, and their tables."""

SLUG = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class Objectveld:
    """A property of the object's data: where it lies ("locatie.adres"), and what it is called here."""

    pad: str
    naam: str


class Operator(StrEnum):
    """How the Objects API compares a property with a value (2.7)."""

    EXACT = "exact"
    GT = "gt"
    GTE = "gte"
    LT = "lt"
    LTE = "lte"
    ICONTAINS = "icontains"
    IN = "in"  # one of several, with | between


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """A demand on a property: ``a__b__gte__3`` in the interface's own spelling, with ``__`` between the parts."""

    pad: str  # "a.b"
    operator: Operator
    waarde: str

    @classmethod
    def uit_tekst(cls, tekst: str) -> Voorwaarde:
        """Reads the interface's spelling. Raises ValueError."""
        for op in Operator:
            mark = f"__{op.value}__"
            if mark in tekst:
                path, _, value = tekst.partition(mark)
                if path and value:
                    return cls(path.replace("__", "."), op, value)
        raise ValueError(tekst)

    @property
    def tekst(self) -> str:
        """As the interface spells it."""
        return f"{self.pad.replace('.', '__')}__{self.operator.value}__{self.waarde}"


@dataclass(frozen=True, slots=True)
class Objectlaag:
    """An objecttype as a layer on the map. ``velden`` is the whitelist: no other property is read at all."""

    slug: str
    naam: str
    objecttype: str
    velden: tuple[Objectveld, ...] = ()
    voorwaarden: tuple[Voorwaarde, ...] = ()

    @property
    def id(self) -> str:
        """Its id among the sources, and the name of its table."""
        return OBJECT + self.slug


@dataclass(frozen=True, slots=True)
class Objectconfiguratie:
    """What a municipality set for its register of objects.

    ``inspectie_velden``: where its inspecties keep a property that our schema has elsewhere, as pairs of
    our path and its path ("geplandOp", "planning.datum").
    """

    lagen: tuple[Objectlaag, ...] = ()
    inspectie_velden: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Objectrecord:
    """One record of an object: what held from ``begin`` until ``einde``, and whether it was put right.

    ``waarden`` are the values of the paths that were asked for, as text, in their order; empty where absent.
    """

    index: int
    begin: date | None
    einde: date | None
    geregistreerd: date | None
    verbetert: int | None
    verbeterd_door: int | None
    heeft_locatie: bool
    waarden: tuple[str, ...]
