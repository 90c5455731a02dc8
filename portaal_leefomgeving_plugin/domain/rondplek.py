"""What ever happened on and around a place, in one order of time: zaken, besluiten, inspecties, overtredingen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.dossier import Besluit
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel


class Feitsoort(StrEnum):
    """What kind of thing it is."""

    ZAAK = "zaak"
    BESLUIT = "besluit"
    INSPECTIE = "inspectie"
    OVERTREDING = "overtreding"


class Nabijheid(StrEnum):
    """Why it is told: it lies on the place, on its building or parcel, or within the distance."""

    HIER = "hier"
    PAND = "pand"
    PERCEEL = "perceel"
    BINNEN = "binnen"


@dataclass(frozen=True, slots=True)
class Plekfeit:
    """One thing. ``van`` None: when is not known. ``tot``: its last day, None where it is one day, or ``loopt`` still.

    ``meters``: from the place to its real contour, 0 where they touch. ``zaak``: the uuid of the zaak that it
    is or belongs to (its Zaaksleutel, where several stores were looked in), empty where none is known here.
    ``twijfel``: its location cannot be trusted.
    """

    soort: Feitsoort
    van: date | None
    tot: date | None
    loopt: bool
    nabijheid: Nabijheid
    meters: float
    zaak: str
    inhoud: ZaakRegel | Inspectie | Besluit
    plek: RdWkb | None
    twijfel: bool = False

    @property
    def tot_of_met(self) -> date | None:
        """Its last day as far as it goes: ``tot``, or the one day that it is."""
        return self.tot or self.van


@dataclass(frozen=True, slots=True)
class Zoekvraag:
    """Where to look: within ``meters`` (0: only what touches) of ``plek``, and on its ``pand`` or ``perceel`` too.

    ``aangewezen``: uuids of zaken that were pointed at themselves; ``behalve``: the uuid of the zaak whose
    place it is, which is not told of itself.
    """

    plek: RdWkb
    meters: float
    pand: bool = False
    perceel: bool = False
    aangewezen: frozenset[str] = frozenset()
    behalve: str = ""


@dataclass(frozen=True, slots=True)
class RondPlek:
    """What was found, the nearest first. ``gebied``: where was looked (EPSG:28992).

    ``geen_bron``: sources ("pand", "perceel") that were to be looked in and are not in the store.
    ``zonder_locatie``: zaken, ``inspecties_zonder_locatie``: inspecties that have no place and may have been here.
    ``niet_gelezen``: the names of connections whose store could not be read.
    """

    vraag: Zoekvraag
    feiten: tuple[Plekfeit, ...]
    gebied: RdWkb
    geen_bron: tuple[str, ...]
    zonder_locatie: int
    inspecties_zonder_locatie: int
    niet_gelezen: tuple[str, ...] = ()
