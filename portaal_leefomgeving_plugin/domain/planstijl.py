"""How an area of a plan asks to be drawn: by the style that its GIO brings, or by the symbol of its code.

After Symbology Encoding 1.1 as STOP uses it (FeatureTypeStyle beside a GIO), widths in pixels of 1/96 inch.
"""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Tekenstijl:
    """One symbol. Colours are "#rrggbb", "" for none; ``streep`` are the lengths of dashes and gaps.

    ``vorm`` is the WellKnownName of a mark, ``patroon`` the path of an image that fills an area.
    """

    titel: str = ""
    symboolcode: str = ""
    vulling: str = ""
    vulling_dekking: float = 1.0
    rand: str = ""
    rand_dekking: float = 1.0
    rand_dikte: float = 1.0
    streep: tuple[float, ...] = ()
    vorm: str = ""
    maat: float = 0.0
    hoek: float = 0.0
    patroon: str = ""

    def als_tekst(self) -> str:
        """To keep beside a place, and to tell styles apart by."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def uit_tekst(cls, tekst: str) -> Tekenstijl | None:
        """What ``als_tekst`` wrote; None where this is something else."""
        try:
            said = json.loads(tekst)
            return cls(**{**said, "streep": tuple(map(float, said["streep"]))})
        except (ValueError, TypeError, KeyError):
            return None


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """``veld`` compared with ``waarde`` (text, or numbers where both are); ``tot`` is the far end of a range."""

    veld: str
    teken: str  # =, !=, <, <=, >, >= or "tussen"
    waarde: str
    tot: str = ""

    def past(self, velden: Mapping[str, str]) -> bool:
        """Whether the fields meet it; a field that is not there meets nothing."""
        said = velden.get(self.veld)
        if said is None:
            return False
        if self.teken == "tussen":
            return _vergelijk(said, ">=", self.waarde) and _vergelijk(said, "<=", self.tot)
        return _vergelijk(said, self.teken, self.waarde)


@dataclass(frozen=True, slots=True)
class Tekenregel:
    """A style, and when it holds: all of one of the ``gevallen`` are met, or with ``anders`` no other rule holds."""

    stijl: Tekenstijl
    gevallen: tuple[tuple[Voorwaarde, ...], ...] = ((),)
    anders: bool = False


def kies(regels: tuple[Tekenregel, ...], velden: Mapping[str, str]) -> Tekenstijl | None:
    """The style of what has these fields: that of the last rule that holds, which is drawn uppermost."""
    held = [r for r in regels if not r.anders and any(all(v.past(velden) for v in case) for case in r.gevallen)]
    if held:
        return held[-1].stijl
    return next((r.stijl for r in regels if r.anders), None)


def _vergelijk(een: str, teken: str, ander: str) -> bool:
    """As numbers where both are; words are only the same or another."""
    try:
        left, right = float(een.replace(",", ".")), float(ander.replace(",", "."))
    except ValueError:
        same = een.strip() == ander.strip()
        return same if teken == "=" else teken == "!=" and not same
    return _GETALLEN[teken](left, right)


_GETALLEN: dict[str, Callable[[float, float], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
