"""A place by its coordinates, as people write them: "155000 463000", "155.000, 463.000", "52,1 5,4" or "52.1, 5.4"."""

from __future__ import annotations

import re

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.geojson import vormen_naar_rd
from portaal_leefomgeving_plugin.connectors.stop.gio import RD_BEREIK
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden, PlekSoort

_GETAL = r"\d{1,3}(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
_PAAR = re.compile(
    rf"\s*(?:rd\b)?\s*x?\s*=?\s*(?P<een>{_GETAL})\s*(?:[,;/]?\s+|[;/]|,(?=\d{{6}}(?!\d)))\s*y?\s*=?\s*(?P<ander>{_GETAL})\s*",
    re.IGNORECASE,
)


def zoek_coordinaten(tekst: str) -> Gevonden | None:
    """The point, None where these are no coordinates in the Netherlands.

    RD has x before y, degrees have the latitude first; no place here can be both. A number with one point and three
    digits behind it ("155.000") is thousands in RD and a fraction in degrees: whichever lies in the Netherlands.
    """
    found = _PAAR.fullmatch(tekst)
    if found is None:
        return None
    one, other = found["een"], found["ander"]
    x, y = _metres(one), _metres(other)
    west, south, east, north = RD_BEREIK
    if west <= x <= east and south <= y <= north:
        return _punt(RdWkb(shapely.to_wkb(shapely.Point(x, y))), f"RD {x:.0f}, {y:.0f}")
    lat, lon = _graden(one), _graden(other)
    if 50 <= lat <= 56 and 2 <= lon <= 8:
        (shape,) = vormen_naar_rd(np.array([shapely.Point(lon, lat)], dtype=object))
        return _punt(RdWkb(shapely.to_wkb(shape)), f"{lat}, {lon}")
    return None


def _punt(plek: RdWkb, naam: str) -> Gevonden:
    return Gevonden(id=naam, soort=PlekSoort.COORDINATEN, weergave=naam, identificatie="", plek=plek)


def _metres(text: str) -> float:
    """Points part thousands, unless what is behind the only one is no group of three."""
    whole, comma, rest = text.partition(",")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", whole):
        whole = whole.replace(".", "")
    return float(f"{whole}.{rest}") if comma else float(whole)


def _graden(text: str) -> float:
    return float(text.replace(",", ".")) if text.count(".") + text.count(",") <= 1 else -1.0
