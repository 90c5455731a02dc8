"""What is made of the store once, and kept until it is others."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Onthouden(Generic[T]):
    """A thing that several workers ask for, and that the main thread may tell to forget at any moment.

    What was still being made when it was told so is used by who asked for it, and not kept: a rule that was changed
    meanwhile would else stay unseen until the next change.
    """

    def __init__(self) -> None:
        self._slot = threading.Lock()
        self._ronde = 0
        self._gemaakt: tuple[T] | None = None

    def haal(self, maak: Callable[[], T]) -> T:
        """The thing, made where it was not yet."""
        with self._slot:
            round_, kept = self._ronde, self._gemaakt
        if kept is not None:
            return kept[0]
        made = maak()
        with self._slot:
            if self._ronde == round_:
                self._gemaakt = (made,)
        return made

    def vergeet(self) -> None:
        """The next one who asks has it made anew."""
        with self._slot:
            self._ronde += 1
            self._gemaakt = None
