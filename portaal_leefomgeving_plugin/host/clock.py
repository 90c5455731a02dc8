"""The time of this machine, in the zone that the law counts in."""

from __future__ import annotations

from datetime import UTC, date, datetime

from portaal_leefomgeving_plugin.domain.tijdzone import in_nederland


class SystemClock:
    """A ``Clock`` (domain/ports.py) that reads the machine's own."""

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The day in Europe/Amsterdam."""
        return in_nederland(self.now()).date()
