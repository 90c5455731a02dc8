"""When a request that may be repeated is worth repeating, and how long to wait first."""

from __future__ import annotations

from email.utils import parsedate_to_datetime

from portaal_leefomgeving_plugin.domain.errors import AnswerReason, Unreachable, UnreachableReason, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.ports import Clock

PAUZES = (0.4, 1.2, 3.0)
"""Seconds before the second, third and fourth attempt at a request that may be repeated."""

LANGSTE_PAUZE = 20.0
"""A server that asks (Retry-After) for more than this is reported instead of waited for."""

DRUK = frozenset({429, 500, 502, 503, 504})


def pauze_gevraagd(status: int, retry_after: str, poging: int, clock: Clock) -> float | None:
    """How long to wait after a busy or failing server, None: do not try again."""
    if status not in DRUK or poging >= len(PAUZES):
        return None
    value = retry_after.strip()
    if not value:
        return PAUZES[poging]
    if value.isdecimal():
        asked = float(value)
    else:
        try:
            asked = (parsedate_to_datetime(value) - clock.now()).total_seconds()
        except (TypeError, ValueError, IndexError):
            return PAUZES[poging]
    return max(asked, PAUZES[poging]) if asked <= LANGSTE_PAUZE else None


def pauze_na(fout: Unreachable | UnreadableAnswer, poging: int) -> float | None:
    """How long to wait after an answer that did not come, or not whole; None: trying again has no use."""
    if isinstance(fout, UnreadableAnswer):
        hopeful = fout.reason is AnswerReason.AFGEKAPT
        most = len(PAUZES)
    else:
        hopeful = fout.reason in (UnreachableReason.VERBINDING, UnreachableReason.AFGEBROKEN, UnreachableReason.TIJD)
        most = 1 if fout.reason is UnreachableReason.TIJD else len(PAUZES)
    return PAUZES[poging] if hopeful and poging < most else None
