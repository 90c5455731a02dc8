"""One line of the work list, with what sorting, searching and painting need computed once."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from qgis.core import QgsGeometry

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.termijn import TermijnInstelling
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.termijnklasse import (
    DAGEN_GEEL,
    DAGEN_ORANJE,
    Termijnklasse,
    termijnklasse,
)

Kader = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax in EPSG:28992, metres."""

_PUNT = b"\x01\x01\x00\x00\x00"
_VER_WEG = 1_000_000


class Rij:
    """A line. ``dagen``: to the fatal date, negative when past, None where there is none or it does not run."""

    __slots__ = ("_gemeten", "_kader", "dagen", "klasse", "regel", "zoek")

    def __init__(self, regel: ZaakRegel, klasse: Termijnklasse, dagen: int | None) -> None:
        self.regel = regel
        self.klasse = klasse
        self.dagen = dagen
        words = [regel.identificatie, regel.omschrijving, regel.zaaktype_omschrijving]
        words += [regel.status_omschrijving, regel.behandelaar]
        self.zoek = " ".join(words).casefold()
        self._kader: Kader | None = None
        self._gemeten = False

    @property
    def kader(self) -> Kader | None:
        """The box around its location, made when first asked for; None where it has no location."""
        if not self._gemeten:
            self._kader, self._gemeten = _kader(self.regel.locatie.geometrie), True
        return self._kader

    def raakt(self, kader: Kader) -> bool:
        """Whether its box touches ``kader``. Without a location it touches nothing."""
        own = self.kader
        return own is not None and (
            own[0] <= kader[2] and own[2] >= kader[0] and own[1] <= kader[3] and own[3] >= kader[1]
        )


class Ordening(Enum):
    """What the list is sorted by."""

    TERMIJN = "termijn"
    ZAAKNUMMER = "zaaknummer"
    NIEUWSTE = "nieuwste"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Opgemaakt:
    """Lines in their order."""

    rijen: list[Rij]
    ordening: Ordening


def maak_rijen(regels: Iterable[ZaakRegel], vandaag: date, procedures: Mapping[str, TermijnInstelling]) -> list[Rij]:
    """Lines for the records, with the thresholds that each zaaktype has (about 1 ms per 1,000)."""
    rows = []
    for regel in regels:
        own = procedures.get(regel.zaaktype_identificatie)
        geel, oranje = (own.dagen_geel, own.dagen_oranje) if own else (DAGEN_GEEL, DAGEN_ORANJE)
        runs = regel.fataal is not None and regel.einddatum is None
        dagen = (regel.fataal - vandaag).days if runs and regel.fataal else None
        rows.append(Rij(regel, termijnklasse(regel, vandaag, geel, oranje), dagen))
    return rows


def sorteer(rijen: list[Rij], ordening: Ordening) -> list[Rij]:
    """A sorted copy. By term, what does not run comes after what runs, and closed zaken last."""
    return sorted(rijen, key=_SLEUTELS[ordening])


def _op_termijn(rij: Rij) -> tuple[bool, bool, int, str]:
    return (
        rij.klasse is Termijnklasse.AFGEHANDELD,
        rij.klasse is Termijnklasse.OPGESCHORT,
        _VER_WEG if rij.dagen is None else rij.dagen,
        rij.regel.identificatie,
    )


_SLEUTELS: dict[Ordening, Callable[[Rij], tuple]] = {
    Ordening.TERMIJN: _op_termijn,
    Ordening.ZAAKNUMMER: lambda rij: (rij.regel.identificatie,),
    Ordening.NIEUWSTE: lambda rij: (-rij.regel.startdatum.toordinal(), rij.regel.identificatie),
    Ordening.STATUS: lambda rij: (
        rij.regel.status_volgnummer or 0,
        rij.regel.status_omschrijving,
        rij.regel.identificatie,
    ),
}


def _kader(wkb: RdWkb | None) -> Kader | None:
    if wkb is None:
        return None
    if len(wkb) == 21 and wkb[:5] == _PUNT:
        x, y = struct.unpack_from("<dd", wkb, 5)
        return x, y, x, y
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if geometry.isEmpty():
        return None
    box = geometry.boundingBox()
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
