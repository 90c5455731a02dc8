"""The time in the Netherlands: the day that the law counts in, and the offset in which a closing day is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def in_nederland(moment: datetime) -> datetime:
    """``moment`` (aware) by the clocks of Europe/Amsterdam."""
    return moment.astimezone(_zone() or _zone_by_rule(moment))


@cache
def _zone() -> ZoneInfo | None:
    """The zone, None on a Windows that has no zone data and whose Python lacks tzdata."""
    try:
        return ZoneInfo("Europe/Amsterdam")
    except (ZoneInfoNotFoundError, OSError):
        return None


def _zone_by_rule(moment: datetime) -> tzinfo:
    """Summer time by directive 2000/84/EC: from the last Sunday of March to that of October, at 01:00 UTC."""
    utc = moment.astimezone(UTC)
    summer = _last_sunday(utc.year, 3) <= utc < _last_sunday(utc.year, 10)
    return timezone(timedelta(hours=2 if summer else 1))


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)  # March and October both have 31 days
    return last - timedelta(days=(last.weekday() + 1) % 7)
