"""Values as SQL has them: GDAL binds no parameters, so what is written is written out.

Every text is quoted by the one rule that SQLite has (a quote is doubled; a backslash means nothing).
That is why the statements of this room carry ``nosec B608``: all that goes into them passed through here.
"""

from __future__ import annotations

import json
import math
from datetime import UTC, date, datetime
from typing import Any

NIETS = "NULL"


def tekst(waarde: str | None) -> str:
    """A text, exactly; NULL where there is none."""
    if waarde is None:
        return NIETS
    if "\0" in waarde:  # would end the statement
        return f"CAST(X'{waarde.encode('utf-8', 'replace').hex()}' AS TEXT)"
    return "'" + waarde.replace("'", "''") + "'"


def geheel(waarde: int | None) -> str:
    """A whole number of at most 64 bits."""
    return NIETS if waarde is None else str(int(waarde))


def reeel(waarde: float | None) -> str:
    """A number; what SQLite has no number for (no number at all) becomes NULL."""
    if waarde is None or math.isnan(waarde):
        return NIETS
    if math.isinf(waarde):
        return "9e999" if waarde > 0 else "-9e999"
    return repr(float(waarde))


def ja_nee(waarde: bool | None) -> str:
    """A boolean, as GeoPackage has it."""
    return NIETS if waarde is None else "1" if waarde else "0"


def dag(waarde: date | None) -> str:
    """A date, as GeoPackage has it: YYYY-MM-DD."""
    return NIETS if waarde is None else f"'{waarde.isoformat()}'"


def moment(waarde: datetime | None) -> str:
    """A moment, as GeoPackage has it: UTC, to the millisecond (rounded down)."""
    if waarde is None:
        return NIETS
    utc = waarde.astimezone(UTC).replace(tzinfo=None)
    return f"'{utc.isoformat(timespec='milliseconds')}Z'"


def bytes_(waarde: bytes | None) -> str:
    """Bytes."""
    return NIETS if waarde is None else f"X'{waarde.hex()}'"


def als_json(waarde: Any) -> str:
    """Anything that JSON can hold, as a text."""
    return tekst(json.dumps(waarde, ensure_ascii=False, separators=(",", ":")))


def naam(waarde: str) -> str:
    """A table or column, quoted. A name that ends a statement is a mistake of ours."""
    if "\0" in waarde:
        raise ValueError(waarde)
    return '"' + waarde.replace('"', '""') + '"'
