"""Notes that colleagues leave with a zaak: read when a dossier is open, in memory only (they may name persons)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

ONDERWERP_TEKENS = 255


@dataclass(frozen=True, slots=True)
class Zaaknotitie:
    """One note. ``extern``: the applicant may see it too."""

    url: str
    onderwerp: str
    tekst: str
    door: str
    moment: datetime
    extern: bool
