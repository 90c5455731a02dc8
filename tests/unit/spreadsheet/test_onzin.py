"""Whatever is in a file, it is read or refused in so many words: nothing else comes of it."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.connectors.spreadsheet.keuren import keur
from portaal_leefomgeving_plugin.connectors.spreadsheet.waarden import Afgekeurd, dag, getal, graad, meter, tekst, vrij
from portaal_leefomgeving_plugin.connectors.stam import lees_verzoek
from portaal_leefomgeving_plugin.domain.blad import Bladsoort, Rij, Werkblad, stel_koppelingen_voor
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.services.blad_inlezen import open_blad
from tests.gemeente import Voortgang
from tests.unit.spreadsheet.bouw import KOPPEN, als_xlsx
from tests.unit.stam.bouw import schrijf, verzoek

rustig = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
CELLEN = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=40), st.dates(), st.datetimes(),
    st.sampled_from(["155000", "463.000", "5,38", "52.15", "31-02-2026", "POINT (1 2)", "{", "#N/A", "111222333"]),
)  # fmt: skip


@rustig
@given(rijen=st.lists(st.lists(CELLEN, min_size=8, max_size=8), min_size=1, max_size=12))
def test_every_row_is_either_good_or_rejected_with_its_reason(rijen: list[list[Any]]) -> None:
    headings = ("nummer", "omschrijving", "startdatum", "rd_x", "rd_y", "wkt", "geojson", "status")
    sheet = Werkblad("x", headings, tuple(Rij(nr, tuple(row)) for nr, row in enumerate(rijen, 2)))
    told = keur(sheet, Bladsoort.ZAKEN, stel_koppelingen_voor(Bladsoort.ZAKEN, headings), Voortgang())
    good, bad = {r.rij for r in told.regels}, {a.rij for a in told.afgekeurd}
    assert good | bad == {r.nummer for r in sheet.rijen}
    assert not good & bad
    assert len({r.nummer for r in told.regels}) == len(told.regels)


@given(cel=CELLEN)
def test_a_cell_is_a_value_or_says_why_not(cel: Any) -> None:
    for read in (dag, getal, graad, meter, tekst, vrij):
        with suppress(Afgekeurd):
            read(cel)


@given(dag_=st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_a_day_comes_back_from_every_way_to_write_it(dag_: Any) -> None:
    for written in (dag_.isoformat(), dag_.strftime("%d-%m-%Y"), f"{dag_.day}/{dag_.month}/{dag_.year}"):
        assert dag(written) == dag_


@rustig
@given(inhoud=st.binary(max_size=400))
def test_bytes_that_are_nothing_are_refused(tmp_path: Path, inhoud: bytes) -> None:
    for name, read in (("a.csv", open_blad), ("a.xml", lees_verzoek)):
        path = schrijf(tmp_path, inhoud, name)
        try:
            read(path)
        except PortaalError:
            continue


@rustig
@given(plek=st.integers(min_value=0, max_value=10_000), byte=st.integers(min_value=0, max_value=255))
def test_a_verzoek_with_one_byte_changed_is_read_or_refused(tmp_path: Path, plek: int, byte: int) -> None:
    whole = bytearray(verzoek().encode())
    whole[plek % len(whole)] = byte
    try:
        read = lees_verzoek(schrijf(tmp_path, bytes(whole)))
    except PortaalError:
        return
    assert "Zandloper" not in repr(read.activiteiten)


@rustig
@given(plek=st.integers(min_value=0, max_value=100_000), byte=st.integers(min_value=0, max_value=255))
def test_a_workbook_with_one_byte_changed_inside_is_read_or_refused(tmp_path: Path, plek: int, byte: int) -> None:
    path = als_xlsx(tmp_path, [("Z-1", "a", "", "2026-11-03", 155000, 463000)], KOPPEN)
    with zipfile.ZipFile(path) as raw:
        members = {n: raw.read(n) for n in raw.namelist() if n.endswith((".xml", ".rels"))}
    names = sorted(members)
    name = names[plek % len(names)]
    changed = bytearray(members[name])
    changed[plek % len(changed)] = byte
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for member, content in members.items():
            archive.writestr(member, bytes(changed) if member == name else content)
    path.write_bytes(out.getvalue())
    try:
        open_blad(path)
    except PortaalError:
        return
