"""Does several things side by side on the Executor, without waiting on itself when that is full."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from portaal_leefomgeving_plugin.domain.ports import Executor

R = TypeVar("R")


class Begonnen(Generic[R]):
    """Work handed to the Executor, which whoever needs its result does itself if nobody has begun it.

    A worker that waits for work queued behind it would wait for ever; this one takes it back.
    """

    def __init__(self, work: Callable[[], R], executor: Executor) -> None:
        self._work = work
        self._lock = threading.Lock()
        self._genomen = False
        self._wacht = executor.start(self._doe)

    def _doe(self) -> R | None:
        return self._work() if self._neem() else None

    def _neem(self) -> bool:
        with self._lock:
            first, self._genomen = not self._genomen, True
            return first

    def uitkomst(self) -> R:
        """The result, or the error, of the work. To be asked once."""
        if self._neem():
            return self._work()
        return self._wacht()  # type: ignore[return-value]  # None only where it was taken back, which is above

    def laat(self) -> None:
        """Gives it up where it has not begun."""
        self._neem()


def samen(executor: Executor, works: Sequence[Callable[[], R]]) -> list[R]:
    """The results of ``works`` in their order. The first error is raised; what had not begun is given up."""
    started = [Begonnen(work, executor) for work in works[1:]]
    try:
        first = [works[0]()] if works else []
        return first + [b.uitkomst() for b in started]
    finally:
        for b in started:
            b.laat()
