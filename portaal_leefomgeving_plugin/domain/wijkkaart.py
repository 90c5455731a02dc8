"""One number per wijk, to be seen on the map."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from portaal_leefomgeving_plugin.domain.locatie import RdWkb

KLASSEN = 5


@dataclass(frozen=True, slots=True)
class Wijkwaarde:
    """An area of a wijk (EPSG:28992) with its number, None where that is not known."""

    naam: str
    vorm: RdWkb
    waarde: float | None


@dataclass(frozen=True, slots=True)
class Wijkkaart:
    """``titel`` is what the layer is called, ``wat`` what the numbers are; ``eenheid`` stands behind each."""

    titel: str
    wat: str
    waarden: tuple[Wijkwaarde, ...]
    eenheid: str = ""


def grenzen(waarden: Sequence[float], klassen: int = KLASSEN) -> tuple[float, ...]:
    """Round bounds of classes of the same width, from at or below the lowest up to at or above the highest.

    Fixed steps and not equal numbers per class: else a fifth of the wijken would always look bad.
    """
    if not waarden:
        return ()
    low, high = min(waarden), max(waarden)
    if high <= low:
        return (math.floor(low), math.floor(low) + 1)
    raw = (high - low) / klassen
    power = 10 ** math.floor(math.log10(raw))
    step = next(s * power for s in (1, 2, 5, 10) if s * power >= raw)
    begin = math.floor(low / step) * step
    count = math.ceil((high - begin) / step - 1e-9)
    return tuple(round(begin + n * step, 10) for n in range(max(count, 1) + 1))
