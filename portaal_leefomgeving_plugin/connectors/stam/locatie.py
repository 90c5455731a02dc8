"""Where a verzoek is about: words and a shape in EPSG:28992."""

from __future__ import annotations

from dataclasses import dataclass

import shapely

from portaal_leefomgeving_plugin.connectors.geojson import hersteld, waarom_niet_te_schrijven
from portaal_leefomgeving_plugin.connectors.stam.elementen import (
    COORDINATEN,
    LOCATIE,
    VORMEN,
    buitenste,
    naam_van,
    tekst,
)
from portaal_leefomgeving_plugin.connectors.stop.gml import Onleesbaar, lees_geometrie
from portaal_leefomgeving_plugin.connectors.xml import Element, lokaal
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verzoek import Verzoeklocatie


@dataclass(frozen=True, slots=True)
class Locaties:
    """The places of a verzoek, and how many shapes among them could not be read."""

    gelezen: tuple[Verzoeklocatie, ...]
    onleesbaar: int


def lees_locaties(verzoek: Element) -> Locaties:
    """The places. A shape that was given in RD goes before the same one in degrees; neither is guessed at."""
    found: list[Verzoeklocatie] = []
    bad = 0
    for element in buitenste(verzoek, LOCATIE):
        shape, given, unreadable = _vorm(element)
        bad += unreadable
        words = _adres(element) or _perceel(element) or tekst(element, "omschrijving", "naam")
        if words or shape is not None or unreadable:
            found.append(Verzoeklocatie(words, shape, given))
    return Locaties(tuple(found), bad)


def _vorm(element: Element) -> tuple[RdWkb | None, str, int]:
    """The shape, the kind of coordinates it was given in, and 1 where there are shapes but none can be read."""
    read: list[tuple[str, RdWkb]] = []
    there = False
    for holder in _houders(element):
        for part in _gml(holder):
            there = True
            try:
                shape = lees_geometrie(part)
            except Onleesbaar:
                continue
            if not shapely.is_valid(shape):
                shape = hersteld(shape)
            wkb = RdWkb(bytes(shapely.to_wkb(shape, output_dimension=2, byte_order=1)))
            if not waarom_niet_te_schrijven(wkb):
                read.append((_soort(part), wkb))
    read.sort(key=lambda found: found[0] != "rd")
    if read:
        return read[0][1], read[0][0], 0
    return None, "", int(there)


def _houders(element: Element) -> list[Element]:
    """What holds coordinates; the place itself where the shape stands in it plainly."""
    return list(buitenste(element, COORDINATEN)) or [element]


def _gml(holder: Element) -> list[Element]:
    """The outermost geometry elements."""
    found: list[Element] = []
    waiting = list(reversed(holder))
    while waiting:
        part = waiting.pop()
        if lokaal(part.tag) in VORMEN:
            found.append(part)
        else:
            waiting += reversed(part)
    return found


def _soort(element: Element) -> str:
    srs = next((e.get("srsName", "") for e in element.iter() if e.get("srsName")), "")
    return "rd" if not srs or srs.rstrip("/").endswith(("28992", "7415")) else "graden"


def _adres(element: Element) -> str:
    """Street and number, or postal code and number, and the place."""
    number = "".join(
        (
            tekst(element, "huisnummer"),
            tekst(element, "huisletter"),
            f"-{extra}" if (extra := tekst(element, "huisnummertoevoeging", "toevoeging")) else "",
        )
    )
    if not number:
        return ""
    street = tekst(element, "openbareruimtenaam", "straatnaam", "straat")
    place = " ".join(p for p in (tekst(element, "postcode"), tekst(element, "woonplaatsnaam", "woonplaats")) if p)
    return ", ".join(p for p in (f"{street} {number}", place) if p) if street else f"{place} {number}".strip()


def _perceel(element: Element) -> str:
    """A parcel by its designation."""
    holder = next(buitenste(element, ("kadastraleaanduiding", "kadastraal")), element)
    parts = [
        tekst(holder, "kadastralegemeente", "kadastralegemeentecode"),
        tekst(holder, "sectie"),
        tekst(holder, "perceelnummer"),
    ]
    if all(parts[1:]):
        return " ".join(p for p in parts if p)
    return tekst(holder, "aanduiding") if naam_van(holder) != naam_van(element) else ""
