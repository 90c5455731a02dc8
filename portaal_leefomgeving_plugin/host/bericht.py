"""A message as the user gets it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ernst(StrEnum):
    """How heavy a message is."""

    INFO = "info"
    WAARSCHUWING = "waarschuwing"
    FOUT = "fout"


@dataclass(frozen=True, slots=True)
class Bericht:
    """A message: a short title and one or two sentences with the next step."""

    titel: str
    tekst: str
    ernst: Ernst
