"""How pressing the term of a zaak is: the seven classes that list, map, chips and report have in common."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel

DAGEN_GEEL = 14
DAGEN_ORANJE = 7
"""Thresholds of a zaaktype that has none of its own."""


class Termijnklasse(StrEnum):
    """In the order in which they ask for attention."""

    OVERSCHREDEN = "overschreden"
    ORANJE = "oranje"
    GEEL = "geel"
    RUIM = "ruim"
    OPGESCHORT = "opgeschort"
    ONBEKEND = "onbekend"
    AFGEHANDELD = "afgehandeld"


def termijnklasse(regel: ZaakRegel, vandaag: date, geel: int = DAGEN_GEEL, oranje: int = DAGEN_ORANJE) -> Termijnklasse:
    """The class of a line; ``geel`` and ``oranje`` are the thresholds of its zaaktype, in days."""
    if regel.einddatum is not None:
        return Termijnklasse.AFGEHANDELD
    if regel.opgeschort:
        return Termijnklasse.OPGESCHORT
    if regel.fataal is None:
        return Termijnklasse.ONBEKEND
    days = (regel.fataal - vandaag).days
    if days < 0:
        return Termijnklasse.OVERSCHREDEN
    if days <= oranje:
        return Termijnklasse.ORANJE
    return Termijnklasse.GEEL if days <= geel else Termijnklasse.RUIM
