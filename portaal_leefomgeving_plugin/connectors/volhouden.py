"""Writes until it is known what became of it.

A request that got no answer may have arrived. So before anything is called failed, or done, the server
is asked what it holds; only what cannot double, or was looked for first, is sent again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    PortaalError,
    Refused,
    Rejected,
    ServerFault,
    Unreachable,
    UnreachableReason,
    UnreadableAnswer,
)

T = TypeVar("T")

PAUZES = (0.5, 2.0)
"""Seconds before the second and the third attempt at a write of which it is not known whether it arrived."""

_NOOIT_AANGEKOMEN = (
    UnreachableReason.NAAM,
    UnreachableReason.CERTIFICAAT,
    UnreachableReason.PROXY,
    UnreachableReason.ONVEILIG,
)


def volhouden(
    api: ApiSession, doe: Callable[[], T], ours: Callable[[], T | None], *, url: str, eerst_kijken: bool = False
) -> T:
    """What the server holds after ``doe``, which sends one request.

    ``ours`` looks whether the server has it already: None where it has not. ``eerst_kijken``: it does so
    before each repetition, for what a server would take twice; it may raise (Changed, say) to stop there.
    Raises what ``doe`` raises, and Unreachable or ServerFault where it could not be found out.
    """
    unknown: PortaalError | None = None
    for pause in (*PAUZES, None):
        try:
            if unknown is not None and eerst_kijken and (found := ours()) is not None:
                return found
            return doe()
        except (Unreachable, ServerFault, UnreadableAnswer) as fout:
            if isinstance(fout, Unreachable) and fout.reason in _NOOIT_AANGEKOMEN and unknown is None:
                raise
            unknown = fout
        except (Rejected, Refused) as fout:
            # an earlier attempt of ours can be the very reason: a duplicate, or the zaak is closed by it
            duplicate = isinstance(fout, Rejected) and fout.has("unique")
            found = ours() if duplicate or unknown is not None else None
            if found is not None:
                return found
            raise
        if pause is not None:
            api.wacht(pause)
    return _na_de_laatste(api, ours, unknown, url)


def _na_de_laatste(api: ApiSession, ours: Callable[[], T | None], unknown: PortaalError | None, url: str) -> T:
    """The last look, after the last attempt; where that fails too, the first failure is what counts."""
    try:
        found = ours()
    except (Unreachable, ServerFault, UnreadableAnswer):
        found = None
    if found is not None:
        return found
    if unknown is None:
        raise UnreadableAnswer(api.system, AnswerReason.ANDERE_VORM, url=url)
    raise unknown
