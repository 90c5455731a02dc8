"""What a word in a rule means by the Stelselcatalogus: asked once, kept, and without network told from what is kept."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.dso import Stelselcatalogus
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.ports import Clock
from portaal_leefomgeving_plugin.domain.toepasbaar import Begrip, Begrippen
from portaal_leefomgeving_plugin.store import begrippen as bewaard

VERS = timedelta(days=30)
"""How long an answer is told again without asking."""

KORTSTE = 3
"""Letters of a word that is looked up at least: "de" is in half of the catalogue."""


@dataclass(frozen=True, slots=True)
class Uitleg:
    """What can be told of a word. ``offline``: the catalogue could not be asked now, and why."""

    woord: str
    begrippen: Begrippen | None
    offline: PortaalError | None = None

    @property
    def passend(self) -> tuple[Begrip, ...]:
        """The terms that are the word itself."""
        known = self.begrippen.begrippen if self.begrippen else ()
        return tuple(b for b in known if b.term.casefold() in _vormen(self.woord))


class Begrippenlijst:
    """The words of one connection. Threads may share it."""

    def __init__(self, map_: Path, *, clock: Clock) -> None:
        self._map = map_
        self._clock = clock
        self._slot = threading.Lock()
        self._woorden: dict[str, Begrippen] | None = None

    def uitleg(self, woord: str, catalogus: Stelselcatalogus | None, *, bewaren: bool = True) -> Uitleg:
        """What a word means; from what is kept where that is fresh or the catalogue cannot be asked.

        Raises StoreError where what was found cannot be kept.
        """
        word = woord.strip().casefold()
        if len(word) < KORTSTE:
            return Uitleg(word, None)
        with self._slot:
            if self._woorden is None:
                self._woorden = bewaard.lees(self._map)
            known = self._woorden.get(word)
        if catalogus is None or (known is not None and self._clock.now() - known.opgehaald < VERS):
            return Uitleg(word, known)
        try:
            found = catalogus.zoek(word)
        except PortaalError as fout:
            return Uitleg(word, known, fout)
        with self._slot:
            self._woorden[word] = found
            if bewaren:
                bewaard.bewaar(self._map, self._woorden.values())
        return Uitleg(word, found)


def _vormen(woord: str) -> frozenset[str]:
    """The word, and what it may be the plural or the inflected form of; Dutch endings, no more."""
    forms = {woord}
    for ending in ("en", "s", "e"):
        if woord.endswith(ending) and len(woord) - len(ending) >= KORTSTE:
            stem = woord.removesuffix(ending)
            forms |= {stem, f"{stem}e"}
            if ending == "en" and len(stem) > KORTSTE and stem[-1] == stem[-2]:
                forms.add(stem[:-1])
    return frozenset(forms)
