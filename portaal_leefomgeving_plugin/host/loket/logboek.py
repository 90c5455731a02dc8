"""What the logbook keeps beside deeds: views of the work list. It needs no login."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering
from portaal_leefomgeving_plugin.store.logboek import Logboek

T = TypeVar("T")


class Bijgehouden(Uitvoering):
    """Work in the logbook."""

    def in_logboek(self, werk: Callable[[Logboek], T], klaar: Callable[[T], None], mislukt: Mislukt) -> None:
        """Does ``werk`` with the logbook, on a worker."""
        plaats = self._plaats
        self._doe("lezen", lambda _p: werk(plaats.logboek), klaar, mislukt, stil=True)
