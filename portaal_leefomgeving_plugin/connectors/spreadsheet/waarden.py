"""What stands in a cell as a value: days and numbers as Dutch people and programs write them. Nothing is guessed.

Raises Afgekeurd where a cell cannot be read, or can be read in two ways.
"""

from __future__ import annotations

import math
import re
from datetime import date, datetime, timedelta

from portaal_leefomgeving_plugin.connectors.spreadsheet.xlsxbestand import BEGIN_1900, FOUT
from portaal_leefomgeving_plugin.domain.blad import Afkeurreden, Cel
from portaal_leefomgeving_plugin.domain.bron import Waarde

TEKST_TEKENS = 1_000
SLEUTEL_TEKENS = 100
EERSTE_JAAR, LAATSTE_JAAR = 1850, 2150
_SERIES = range(10_000, 110_000)
"""Serials of days that can be meant: 1927 to 2201."""

_MAANDEN = {
    name: nr
    for nr, names in enumerate(
        (("januari", "jan"), ("februari", "feb"), ("maart", "mrt"), ("april", "apr"), ("mei",), ("juni", "jun"),
         ("juli", "jul"), ("augustus", "aug"), ("september", "sep", "sept"), ("oktober", "okt"),
         ("november", "nov"), ("december", "dec")), start=1,
    )
    for name in names
}  # fmt: skip
_NEDERLANDS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2,4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?")
_VOLUIT = re.compile(r"(?:[a-z]+\s+)?(\d{1,2})[ -]([a-z]+)\.?[ -](\d{2,4})")
_GEHEEL = re.compile(r"[+-]?\d+")


class Afgekeurd(Exception):
    """A cell cannot be taken over."""

    def __init__(self, reden: Afkeurreden) -> None:
        super().__init__(reden.value)
        self.reden = reden


def tekst(cel: Cel, *, meeste: int = TEKST_TEKENS) -> str:
    """A cell as text, blanks set right; a whole number without its ".0", a day as ISO 8601."""
    if cel is None:
        return ""
    if isinstance(cel, bool):
        return "ja" if cel else "nee"
    if isinstance(cel, float):
        cel = int(cel) if cel.is_integer() and abs(cel) < 1e15 else cel
    if isinstance(cel, datetime):
        return cel.isoformat(sep=" ", timespec="minutes")
    if isinstance(cel, date):
        return cel.isoformat()
    plain = " ".join("".join(c if c.isprintable() else " " for c in str(cel)).split())
    if is_fout(cel):
        raise Afgekeurd(Afkeurreden.FOUT_IN_CEL)
    if len(plain) > meeste:
        raise Afgekeurd(Afkeurreden.TE_LANG)
    return plain


def dag(cel: Cel, dagen_af: int = 0) -> date | None:
    """A day, None for an empty cell."""
    if isinstance(cel, datetime):
        return _binnen(cel.date())
    if isinstance(cel, date):
        return _binnen(cel)
    if isinstance(cel, bool):
        raise Afgekeurd(Afkeurreden.GEEN_DATUM)
    if isinstance(cel, int | float):
        return _serie(float(cel), dagen_af)
    plain = tekst(cel).lower()
    if not plain:
        return None
    if _GEHEEL.fullmatch(plain) and int(plain) in _SERIES:
        return _serie(float(plain), dagen_af)
    if found := _NEDERLANDS.fullmatch(plain):
        return _uit(found.group(3), int(found.group(2)), found.group(1))
    if (found := _VOLUIT.fullmatch(plain)) and found.group(2) in _MAANDEN:
        return _uit(found.group(3), _MAANDEN[found.group(2)], found.group(1))
    try:
        return _binnen(datetime.fromisoformat(plain).date())
    except ValueError:
        raise Afgekeurd(Afkeurreden.GEEN_DATUM) from None


def getal(cel: Cel) -> float | None:
    """A number, None for an empty cell. "1.234" may be a thousand or one and a bit: Afgekeurd (DUBBELZINNIG)."""
    return _getal(cel, punt=None)


def graad(cel: Cel) -> float | None:
    """A number of degrees: a single point or comma is that of the decimals."""
    return _getal(cel, punt="decimaal")


def meter(cel: Cel) -> float | None:
    """A coordinate in RD: "155.000" is a hundred and fifty-five thousand, since no place lies at 155 metres."""
    return _getal(cel, punt="duizend")


def vrij(cel: Cel) -> Waarde:
    """A property as it comes: numbers stay numbers, days become ISO 8601, the rest is text; None where empty."""
    if isinstance(cel, bool):
        return cel
    if isinstance(cel, int | float):
        return cel if math.isfinite(cel) else None
    return tekst(cel) or None


def is_fout(cel: Cel) -> bool:
    """Whether a cell holds an error of the spreadsheet itself (#N/A)."""
    return isinstance(cel, str) and re.fullmatch(rf"{FOUT}[A-Z/0?!]+", cel.strip()) is not None


def _getal(cel: Cel, *, punt: str | None) -> float | None:
    if isinstance(cel, bool | date):
        raise Afgekeurd(Afkeurreden.GEEN_GETAL)
    if isinstance(cel, int | float):
        return float(cel)
    plain = tekst(cel).replace(" ", "").replace("'", "")
    if not plain:
        return None
    try:
        number = float(_zonder_duizendtallen(plain, punt))
    except ValueError:
        raise Afgekeurd(Afkeurreden.GEEN_GETAL) from None
    if not math.isfinite(number):
        raise Afgekeurd(Afkeurreden.GEEN_GETAL)
    return number


def _zonder_duizendtallen(plain: str, punt: str | None) -> str:
    """With a point for the decimals and nothing for the thousands."""
    dots, commas = plain.count("."), plain.count(",")
    if dots and commas:  # the last of the two is that of the decimals
        if plain.rfind(",") > plain.rfind("."):
            return plain.replace(".", "").replace(",", ".") if commas == 1 else "?"
        return plain.replace(",", "") if dots == 1 else "?"
    mark = "." if dots else ","
    if dots + commas > 1:
        return plain.replace(mark, "") if re.fullmatch(rf"[+-]?\d{{1,3}}(?:\{mark}\d{{3}})+", plain) else "?"
    looks_like_thousands = re.fullmatch(rf"[+-]?[1-9]\d{{0,2}}\{mark}\d{{3}}", plain) is not None
    if mark == "." and looks_like_thousands and punt != "decimaal":
        if punt is None:
            raise Afgekeurd(Afkeurreden.DUBBELZINNIG)
        return plain.replace(".", "")
    return plain.replace(",", ".")


def _serie(number: float, dagen_af: int) -> date:
    if not math.isfinite(number) or int(number) not in _SERIES:
        raise Afgekeurd(Afkeurreden.GEEN_DATUM)
    return _binnen((BEGIN_1900 + timedelta(days=int(number) + dagen_af)).date())


def _uit(jaar: str, maand: int, dag_: str) -> date:
    if len(jaar) == 2:
        raise Afgekeurd(Afkeurreden.EEUW_ONTBREEKT)
    try:
        return _binnen(date(int(jaar), maand, int(dag_)))
    except ValueError:
        raise Afgekeurd(Afkeurreden.GEEN_DATUM) from None


def _binnen(dag_: date) -> date:
    """A year that nobody means (0026, 9999) is a slip of the pen."""
    if not EERSTE_JAAR <= dag_.year <= LAATSTE_JAAR:
        raise Afgekeurd(Afkeurreden.GEEN_DATUM)
    return dag_
