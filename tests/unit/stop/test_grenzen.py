"""Packages that are made to exhaust a machine: refused soon, and without taking memory for them."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zipfile

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket
from portaal_leefomgeving_plugin.connectors.stop.herstel import hersteld
from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from tests.unit.stop.bouwpakket import gio, leden, vak, zip_van

SECONDEN = 1.0
"""Of processor time, so that a busy machine does not count."""

RINGEND = "</gml:LinearRing></gml:exterior></gml:Polygon>"

GEHEUGEN = 48 * 1024 * 1024
"""Bytes beside the package itself."""


def weigering(inhoud: bytes) -> UnreadablePackage:
    """The refusal of a package, within the time and memory that it may take."""
    tracemalloc.start()
    started = time.process_time()
    try:
        with pytest.raises(UnreadablePackage) as caught:
            lees_pakket(inhoud, naam="kwaad.zip")
        took = time.process_time() - started
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert took < SECONDEN
    assert peak < GEHEUGEN
    return caught.value


def met(files: dict[str, str | bytes]) -> bytes:
    return zip_van({**leden(), **files})


def test_one_huge_member():
    found = weigering(met({"OW-bestanden/bom.xml": b"<x>" + b" " * 200_000_000 + b"</x>"}))
    assert (found.code, found.member) == ("te_groot", "OW-bestanden/bom.xml")


def test_many_members_that_are_each_small_enough():
    one = b"<x>" + b" " * 8_000_000 + b"</x>"
    assert weigering(met({f"OW-bestanden/bom{nr}.xml": one for nr in range(40)})).code == "te_groot"


def test_members_that_share_their_bytes():
    """Many names in the directory for one and the same piece of the file."""
    inhoud = bytearray(met({"zz.xml": b"<x>" + b" " * 8_000_000 + b"</x>"}))
    start = inhoud.rindex(b"PK\x01\x02")
    end = inhoud.rindex(b"PK\x05\x06")
    entry = bytes(inhoud[start:end])
    count, size = struct.unpack_from("<H", inhoud, end + 10)[0], struct.unpack_from("<I", inhoud, end + 12)[0]
    more = b"".join(entry.replace(b"zz.xml", f"{nr:02d}.xml".encode()) for nr in range(10, 99))
    tail = bytearray(inhoud[end:])
    struct.pack_into("<HH", tail, 8, count + 89, count + 89)
    struct.pack_into("<I", tail, 12, size + len(more))
    assert weigering(bytes(inhoud[:end]) + more + bytes(tail)).code in ("te_groot", "beschadigd")


def test_a_member_that_is_larger_than_it_says():
    inhoud = bytearray(met({"OW-bestanden/zz.xml": b"<x>" + b" " * 300_000_000 + b"</x>"}))
    directory = inhoud.rindex(b"PK\x01\x02")
    struct.pack_into("<I", inhoud, directory + 24, 1_000)
    found = weigering(bytes(inhoud))
    assert (found.code, found.member) == ("beschadigd", "OW-bestanden/zz.xml")


def test_billion_laughs():
    layers = "".join(f'<!ENTITY l{nr} "{f"&l{nr - 1};" * 10}">' for nr in range(1, 10))
    evil = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{layers}]><x>&l9;</x>'
    found = weigering(met({"OW-bestanden/lach.xml": evil}))
    assert (found.code, found.member) == ("xml", "OW-bestanden/lach.xml")


def test_one_long_entity_many_times():
    evil = f'<!DOCTYPE x [<!ENTITY a "{"a" * 100_000}">]><x>{"&a;" * 100_000}</x>'
    assert weigering(met({"OW-bestanden/lang.xml": evil})).code == "xml"


@pytest.mark.parametrize("name", ["../buiten.xml", "OW-bestanden/../../buiten.xml", "/buiten.xml", "C:\\buiten.xml"])
def test_a_path_that_leaves_the_folder(name: str):
    assert weigering(met({name: "<x/>"})).code == "onveilig_pad"


@pytest.mark.parametrize("deel", [0.02, 0.5, 0.98])
def test_a_package_that_was_cut_off(deel: float):
    whole = zip_van(leden())
    assert weigering(whole[: int(len(whole) * deel)]).code == "beschadigd"


def test_a_package_whose_middle_is_lost():
    whole = zip_van(leden())
    third = len(whole) // 3
    assert weigering(whole[:third] + whole[2 * third :]).code == "beschadigd"


def test_attributes_without_end():
    many = "".join(f' a{nr}="1"' for nr in range(300_000))
    assert weigering(met({"OW-bestanden/attributen.xml": f"<x{many}/>"})).code == "xml"


def test_a_large_honest_package_is_read():
    """As tightly packed as OW files come: the limits leave room for them."""
    text = str(leden()["OW-bestanden/activiteiten.xml"])
    one = text[text.index("<sl:stand>") : text.index("</sl:stand>") + len("</sl:stand>")]
    many = "".join(one.replace("activiteit.bouwen", f"activiteit.b{nr}") for nr in range(20_000))
    inhoud = met({"OW-bestanden/meer.xml": text.replace(one, many)})
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archive:
        info = archive.getinfo("OW-bestanden/meer.xml")
    assert info.file_size > 30 * info.compress_size
    assert len(lees_pakket(inhoud, naam="x").activiteiten) == 20_002


def test_an_area_that_is_a_tangle_is_reported_and_not_untied():
    """Putting it right takes GEOS hours; the other areas are there all the same."""
    points = np.random.default_rng(7).uniform(150_000, 151_000, (2_000, 2))
    numbers = " ".join(f"{x:.3f} {y:.3f}" for x, y in (*points, points[0]))
    square = vak(0, 0, 1, 1)
    tangle = square[: square.index("<gml:posList>")] + f"<gml:posList>{numbers}</gml:posList>" + RINGEND
    started = time.process_time()
    plan = lees_pakket(met({"knoop.gml": gio("knoop", knoop=tangle)}), naam="kwaad.zip")
    assert time.process_time() - started < SECONDEN
    assert [(o.soort, o.verwijzing) for o in plan.onopgelost] == [("geometrie_onleesbaar", "knoop")]
    assert sum(loc.geometrie is not None for loc in plan.locaties.values()) > 1


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=4, max_size=9, unique=True))
def test_a_shape_that_crosses_itself_now_and_then_is_put_right(hoeken: list[tuple[int, int]]):
    shape = shapely.polygons([*hoeken, hoeken[0]])
    (sound,) = hersteld(np.array([shape], dtype=object))
    assert sound is not None
    assert shapely.is_valid(sound)
