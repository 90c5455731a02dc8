"""Draws the fictional town, the same for the same seed."""

from __future__ import annotations

import numpy as np

from portaal_leefomgeving_plugin.demo.stad.gebieden import bodemzones, gebieden, natura2000, wijken
from portaal_leefomgeving_plugin.demo.stad.geluid import contouren
from portaal_leefomgeving_plugin.demo.stad.land import HOOFDWEGEN, SPOOR, teken_land
from portaal_leefomgeving_plugin.demo.stad.milieu import speelplekken, verontreinigd
from portaal_leefomgeving_plugin.demo.stad.polder import teken_dijk, teken_groen, teken_polder
from portaal_leefomgeving_plugin.demo.stad.ringen import Punten, binnen, zwaartepunt
from portaal_leefomgeving_plugin.demo.stad.tekening import Tekening
from portaal_leefomgeving_plugin.demo.stad.voorzieningen import teken_voorzieningen
from portaal_leefomgeving_plugin.demo.stad.vormen import Adres, Pand, Perceel, Ring, Stad
from portaal_leefomgeving_plugin.demo.stad.wijken import teken_wijken

NAAM, GEMEENTECODE = "Voorbeeldstad", "GM9999"


def bouw_stad(seed: int) -> Stad:
    """The whole town."""
    land = teken_land()
    board = Tekening(land, np.random.default_rng([seed, 1]))
    for road in HOOFDWEGEN:
        board.straat(*road)
    teken_voorzieningen(board)
    teken_wijken(board)
    teken_polder(board)
    teken_groen(board)
    teken_dijk(board)
    board.zoek_straten()
    parcels, buildings, addresses = _schrijf_in(board)
    spots = verontreinigd(board)
    return Stad(
        naam=NAAM,
        gemeentecode=GEMEENTECODE,
        woonplaats=NAAM,
        grens=land.grens,
        land=land.land,
        straten=tuple(board.straten.values()),
        spoor=SPOOR,
        percelen=parcels,
        panden=buildings,
        adressen=addresses,
        wijken=wijken(land),
        gebieden=gebieden(board),
        bodemzones=bodemzones(land),
        verontreinigd=spots,
        geluid=contouren(),
        natura2000=natura2000(land),
        speelplekken=speelplekken(spots),
    )


def _schrijf_in(board: Tekening) -> tuple[tuple[Perceel, ...], tuple[Pand, ...], tuple[Adres, ...]]:
    """Numbers parcels, buildings and addresses, as a registry does."""
    parcels: list[Perceel] = []
    buildings: list[Pand] = []
    addresses: list[Adres] = []
    last: dict[tuple[str, bool], int] = {}
    codes = {name: _postcode(nr) for nr, name in enumerate(board.straten)}
    for nr, kavel in enumerate(board.kavels, 1):
        section, number = "ABCDEFGHKLMNPRST"[nr // 1_000], nr % 1_000 + 1
        parcel = Perceel(f"VBS00{section}{number:04d}", f"VBS00 {section} {number}", kavel.ring, kavel.gebruik)
        parcels.append(parcel)
        for gebouw in kavel.gebouwen:
            building = Pand(f"999910{len(buildings) + 1:010d}", gebouw.ring, gebouw.bouwjaar, gebouw.doel, parcel.id)
            buildings.append(building)
            if not gebouw.adressen:
                continue
            side = (kavel.straat, kavel.even)
            last[side] = last.get(side, 0 if kavel.even else -1) + 2
            x, y = binnenpunt(gebouw.ring)
            addresses.append(
                Adres(float(x), float(y), kavel.straat, last[side], codes[kavel.straat], NAAM,
                      f"999920{len(addresses) + 1:010d}", parcel.id, building.id)
            )  # fmt: skip
    return tuple(parcels), tuple(buildings), tuple(addresses)


def _postcode(nr: int) -> str:
    """The nr-th postcode of the town; 9999 is that of no place."""
    return f"9999{chr(65 + nr // 26 % 26)}{chr(65 + nr % 26)}"


def binnenpunt(ring: Ring) -> Punten:
    """A point inside: the middle where that lies in it, else the middle of its widest row."""
    middle = zwaartepunt(ring)
    if binnen(middle[None], ring)[0]:
        return middle
    a, b = ring[:-1], ring[1:]
    y = middle[1]
    crossing = (a[:, 1] > y) != (b[:, 1] > y)
    x = np.sort(a[crossing, 0] + (y - a[crossing, 1]) / (b[crossing, 1] - a[crossing, 1]) * (b - a)[crossing, 0])
    widest = int(np.argmax(x[1::2] - x[::2]))
    return np.array([(x[2 * widest] + x[2 * widest + 1]) / 2, y])
