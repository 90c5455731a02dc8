"""One line of the work list, with what sorting, searching and painting need computed once."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter, itemgetter
from typing import Any

from qgis.core import QgsGeometry

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.termijn import TermijnInstelling
from portaal_leefomgeving_plugin.domain.termijnklasse import (
    DAGEN_GEEL,
    DAGEN_ORANJE,
    Termijnklasse,
    termijnklasse,
)
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.domain.zaaksleutel import maak_sleutel

Kader = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax in EPSG:28992, metres."""

_PUNT = b"\x01\x01\x00\x00\x00"
_VER_WEG = 1_000_000
_OP_NUMMER = attrgetter("regel.identificatie")


class Rij:
    """A line. ``dagen``: to the fatal date, negative when past, None where there is none or it does not run.

    ``verbinding`` is the id of the connection that it is of, ``systeem`` what people call that.
    """

    __slots__ = ("_gemeten", "_kader", "dagen", "klasse", "regel", "sleutel", "systeem", "verbinding", "wijk", "zoek")

    def __init__(
        self, regel: ZaakRegel, klasse: Termijnklasse, dagen: int | None, verbinding: str = "", systeem: str = ""
    ) -> None:
        self.regel = regel
        self.verbinding = verbinding
        self.systeem = systeem
        self.sleutel = maak_sleutel(verbinding, regel.uuid)
        """What names it among the zaken of all connections."""
        self.wijk = ""
        """The wijk that it lies in; empty where it lies in none or where there are no wijken."""
        self.klasse = klasse
        self.dagen = dagen
        words = [regel.identificatie, regel.omschrijving, regel.zaaktype_omschrijving]
        words += [regel.status_omschrijving, regel.behandelaar, regel.activiteit, systeem]
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


@dataclass(frozen=True, slots=True)
class Sortering:
    """By which column (a code of ``SLEUTELS``), and which way."""

    kolom: str = "termijn"
    aflopend: bool = False


class Lijstbeeld:
    """The lines that are shown, in their order, and what the list asks of all of them together."""

    __slots__ = ("plaats", "rijen", "zonder_locatie")

    def __init__(self, rijen: Sequence[Rij] = ()) -> None:
        self.rijen = rijen
        self.plaats: dict[str, int] = {rij.sleutel: nr for nr, rij in enumerate(rijen)}
        """Where each stands, by its key."""
        self.zonder_locatie = sum(1 for rij in rijen if rij.regel.locatie.geometrie is None)
        """How many of them the map cannot show."""


@dataclass(frozen=True, slots=True)
class Opgemaakt:
    """Lines in their order. ``beeld``: those of them that were asked for when it was begun, in ``ronde``.

    ``niet_gelezen``: the connections whose zaken are not among them, by name, with why.
    """

    rijen: list[Rij]
    sortering: Sortering
    beeld: Lijstbeeld
    ronde: int
    niet_gelezen: tuple[tuple[str, PortaalError], ...] = ()
    met_wijken: bool = False
    met_activiteiten: bool = False


def maak_rijen(
    regels: Iterable[ZaakRegel],
    vandaag: date,
    procedures: Mapping[str, TermijnInstelling],
    *,
    verbinding: str = "",
    systeem: str = "",
    wijken: Sequence[str] | None = None,
) -> list[Rij]:
    """Lines for the records of a connection, with the thresholds that each zaaktype has (about 1 ms per 1,000)."""
    rows = []
    for regel in regels:
        own = procedures.get(regel.zaaktype_identificatie)
        geel, oranje = (own.dagen_geel, own.dagen_oranje) if own else (DAGEN_GEEL, DAGEN_ORANJE)
        runs = regel.fataal is not None and regel.einddatum is None
        dagen = (regel.fataal - vandaag).days if runs and regel.fataal else None
        rows.append(Rij(regel, termijnklasse(regel, vandaag, geel, oranje), dagen, verbinding, systeem))
    for rij, wijk in zip(rows, wijken or ()):
        rij.wijk = wijk
    return rows


def sorteer(rijen: Iterable[Rij], sortering: Sortering) -> list[Rij]:
    """A sorted copy; lines that are alike stand by number. What has no value comes last, whichever way it goes."""
    key = SLEUTELS[sortering.kolom]
    keyed = [(key(rij), rij) for rij in sorted(rijen, key=_OP_NUMMER)]
    valued = [pair for pair in keyed if pair[0] is not None]
    valued.sort(key=itemgetter(0), reverse=sortering.aflopend)
    return [rij for _key, rij in valued] + [rij for value, rij in keyed if value is None]


def _op_termijn(rij: Rij) -> tuple[bool, bool, int]:
    """What does not run comes after what runs, and closed zaken last."""
    return (
        rij.klasse is Termijnklasse.AFGEHANDELD,
        rij.klasse is Termijnklasse.OPGESCHORT,
        _VER_WEG if rij.dagen is None else rij.dagen,
    )


def _op_status(rij: Rij) -> tuple[int, str]:
    return rij.regel.status_volgnummer or 0, rij.regel.status_omschrijving


SLEUTELS: dict[str, Callable[[Rij], Any]] = {
    "termijn": _op_termijn,
    "status": _op_status,
    "zaak": lambda rij: rij.regel.identificatie,
    "omschrijving": lambda rij: rij.regel.omschrijving.casefold() or None,
    "zaaktype": lambda rij: rij.regel.zaaktype_omschrijving.casefold() or None,
    "activiteit": lambda rij: rij.regel.activiteit.casefold() or None,
    "systeem": lambda rij: rij.systeem.casefold() or None,
    "behandelaar": lambda rij: rij.regel.behandelaar.casefold() or None,
    "wijk": lambda rij: rij.wijk.casefold() or None,
    "fataal": lambda rij: rij.regel.fataal,
    "startdatum": lambda rij: rij.regel.startdatum,
    "registratiedatum": lambda rij: rij.regel.registratiedatum,
    "gepland": lambda rij: rij.regel.einddatum_gepland,
    "uiterlijk": lambda rij: rij.regel.uiterlijke_einddatum,
    "einddatum": lambda rij: rij.regel.einddatum,
    "status_sinds": lambda rij: rij.regel.status_gezet,
    "locatie": lambda rij: rij.regel.locatie.kwaliteit.value,
    "vertrouwelijkheid": lambda rij: rij.regel.vertrouwelijkheid or None,
}
"""What lines are sorted by, per column; None: it has no value there."""


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
