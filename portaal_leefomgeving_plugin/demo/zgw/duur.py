"""ISO 8601 durations in years, months, weeks and days, and days counted with them."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

_DUUR = re.compile(r"P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


def plus(dag: date, duur: str) -> date:
    """``dag`` that much later. Raises ValueError where ``duur`` is no duration of whole days."""
    found = _DUUR.fullmatch(duur)
    if found is None:
        raise ValueError(duur)
    years, months, weeks, days = (int(g or 0) for g in found.groups())
    year, month = divmod(dag.year * 12 + dag.month - 1 + years * 12 + months, 12)
    same = date(year, month + 1, min(dag.day, calendar.monthrange(year, month + 1)[1]))
    return same + timedelta(days=7 * weeks + days)
