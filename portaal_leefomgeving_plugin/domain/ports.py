"""What the core asks of the place it runs in: time, workers, progress. QGIS or plain Python provides them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Clock(Protocol):
    """The time, so that tests can set it."""

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """The day in Europe/Amsterdam, which is the day the law counts in."""
        ...


class Executor(Protocol):
    """Runs calls side by side, a bounded number at a time."""

    def map(self, work: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """Results in the order of ``items``; the first error is raised, the rest is then given up."""
        ...

    def start(self, work: Callable[[], R]) -> Callable[[], R]:
        """Begins ``work`` beside the caller; the answer waits for it and gives its result or raises its error."""
        ...


class Progress(Protocol):
    """How far a deed is, and whether its user still wants it."""

    def step(self, what: str, done: int, total: int | None = None) -> None:
        """``what`` is a code that wording knows ("zaken", "statussen"); ``total`` None: not known."""
        ...

    def check(self) -> None:
        """Raises ``Cancelled`` where the user has stopped the deed. Call it at least every half second."""
        ...
