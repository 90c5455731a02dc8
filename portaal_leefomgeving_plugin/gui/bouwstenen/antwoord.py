"""Late answers: only the answer to the last question of a kind counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from portaal_leefomgeving_plugin.domain.errors import PortaalError

T = TypeVar("T")


class LaatsteVraag:
    """One kind of question. What answers an earlier one is dropped, well or not; so is what comes for a view that
    Qt has taken down meanwhile.
    """

    def __init__(self) -> None:
        self._nummer = 0

    def stel(
        self, klaar: Callable[[T], None], mislukt: Callable[[PortaalError], None]
    ) -> tuple[Callable[[T], None], Callable[[PortaalError], None]]:
        """The same two callables, which do nothing once another question was put."""
        self._nummer += 1
        nummer = self._nummer

        def af(antwoord: T) -> None:
            if nummer == self._nummer and _is_er(klaar):
                klaar(antwoord)

        def fout(waarom: PortaalError) -> None:
            if nummer == self._nummer and _is_er(mislukt):
                mislukt(waarom)

        return af, fout

    def vergeet(self) -> None:
        """Nobody waits for an answer any more."""
        self._nummer += 1


def _is_er(ontvanger: Callable[..., Any]) -> bool:
    """Whether the object that a method belongs to still exists at Qt's side; anything else does."""
    owner = getattr(ontvanger, "__self__", None)
    return not (isinstance(owner, QObject) and sip.isdeleted(owner))
