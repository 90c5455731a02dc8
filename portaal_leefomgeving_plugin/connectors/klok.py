"""What the server's clock says, as far as its Date headers tell."""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from portaal_leefomgeving_plugin.domain.ports import Clock

VEILIG = timedelta(seconds=1)
"""Kept from the server's time where it is known: a gateway's clock may not be the application's."""

VEILIG_ONBEKEND = timedelta(seconds=5)
"""Kept from our own clock where the server does not tell its time (bare uwsgi sends no Date)."""


class Serverklok:
    """How far the server's clock is from ours.

    A Date header is whole seconds, rounded down, and has travelled: header minus our clock at
    receipt is never more than the true difference. So the greatest of the last few is nearest.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._verschillen: deque[timedelta] = deque(maxlen=8)

    def hoor(self, date: str | None) -> None:
        """Takes note of a Date header that came in just now."""
        try:
            moment = parsedate_to_datetime(date) if date else None
        except (TypeError, ValueError, IndexError):
            return
        if moment is None:
            return
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        self._verschillen.append(moment - self._clock.now())

    @property
    def gehoord(self) -> bool:
        """Whether the server has told its time."""
        return bool(self._verschillen)

    def nu(self) -> datetime:
        """The server's time, at most a second or so late and never early."""
        return self._clock.now() + max(tuple(self._verschillen), default=timedelta())

    def veilig(self) -> datetime:
        """A moment that is not in the future for the server, in whole milliseconds."""
        moment = self.nu() - (VEILIG if self.gehoord else VEILIG_ONBEKEND)
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
