"""Looks up many small things by uuid in little memory: 20 bytes for each, whatever there are of them.

A sweep of 200,000 statussen as records in a dict takes some 150 MB (measured); as rows here, with what is
remembered of each beside it in arrays, 7 MB.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.connectors.vegen import Sleutel

_HELFT = (1 << 64) - 1


class Naslag:
    """Numbers of rows by key. Rows are added first; looking up sorts them once."""

    def __init__(self) -> None:
        self._hoog = array("Q")
        self._laag = array("Q")
        self._anders: dict[str, int] = {}
        self._orde: NDArray[np.uint32] | None = None

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self._hoog)

    def voeg(self, sleutel: Sleutel) -> int:
        """Adds a row under ``sleutel``; answers its number. Of two rows with the same key the first is found."""
        row = len(self._hoog)
        if isinstance(sleutel, str):  # no uuid: rare, and kept apart
            self._anders.setdefault(sleutel, row)
            sleutel = 0
        self._hoog.append(sleutel >> 64)
        self._laag.append(sleutel & _HELFT)
        self._orde = None
        return row

    def vind(self, sleutels: Sequence[Sleutel]) -> list[int | None]:
        """The row of each key, None where there is none."""
        if self._orde is None:
            # frombuffer shares the arrays' memory: neither is added to while it does
            self._orde = np.lexsort((_getallen(self._laag), _getallen(self._hoog))).astype(np.uint32)
        hoog, laag, orde = _getallen(self._hoog), _getallen(self._laag), self._orde
        wanted = np.array([0 if isinstance(s, str) else s >> 64 for s in sleutels], dtype=np.uint64)
        begins = np.searchsorted(hoog, wanted, side="left", sorter=orde).tolist()
        found: list[int | None] = []
        for key, at in zip(sleutels, begins):
            found.append(self._anders.get(key) if isinstance(key, str) else _vanaf(key, at, hoog, laag, orde))
        return found


def _vanaf(
    key: int, at: int, hoog: NDArray[np.uint64], laag: NDArray[np.uint64], orde: NDArray[np.uint32]
) -> int | None:
    high, low = key >> 64, key & _HELFT
    while at < len(orde):
        row = int(orde[at])
        if int(hoog[row]) != high:
            return None
        if int(laag[row]) == low:
            return row
        at += 1
    return None


def _getallen(waarden: array[int]) -> NDArray[np.uint64]:
    return np.frombuffer(waarden, dtype=np.uint64) if waarden else np.zeros(0, dtype=np.uint64)
