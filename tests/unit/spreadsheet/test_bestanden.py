"""Opening a sheet: whatever wrote it, its rows come as they stand there; what is no sheet is refused."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from portaal_leefomgeving_plugin.connectors.spreadsheet import lees_blad, open_bestand
from portaal_leefomgeving_plugin.domain.errors import FileFault, PortaalError, UnreadableFile
from tests.unit.spreadsheet.bouw import als_csv, als_xlsx


@pytest.mark.parametrize("scheiding", [";", ",", "\t", "|"])
@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_csv_is_read_whatever_separates_and_encodes_it(tmp_path: Path, scheiding: str, codering: str) -> None:
    rows = (("1", "café; 3,5 m | groot"), ("2", 'met "aanhaling"'))
    path = als_csv(tmp_path, rows, ("nummer", "omschrijving"), scheiding=scheiding, codering=codering)
    sheet = lees_blad(path)
    assert sheet.koppen == ("nummer", "omschrijving")
    assert [r.cellen for r in sheet.rijen] == [*rows]


def test_the_line_that_excel_puts_first_is_no_heading(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=,\nnummer,omschrijving\n1,a;b\n")
    assert lees_blad(path).rijen[0].cellen == ("1", "a;b")


def test_rows_keep_the_numbers_that_they_have_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('\n\nnummer;tekst\n1;"over\ntwee regels"\n\n2;b\n')
    sheet = lees_blad(path)
    assert [(r.nummer, r.cellen) for r in sheet.rijen] == [(4, ("1", "over\ntwee regels")), (6, ("2", "b"))]
    book = Workbook()
    book.active["B3"], book.active["C3"] = "nummer", "tekst"
    book.active["B7"], book.active["C7"] = 1, "a"
    book.save(tmp_path / "a.xlsx")
    sheet = lees_blad(tmp_path / "a.xlsx")
    assert sheet.koppen == ("nummer", "tekst")
    assert [(r.nummer, r.cellen) for r in sheet.rijen] == [(7, (1, "a"))]


def test_what_a_workbook_holds_comes_as_it_is(tmp_path: Path) -> None:
    row = (12, 3.25, True, date(2026, 11, 3), datetime(2026, 11, 3, 14, 30), "tekst", None, "007")
    path = als_xlsx(tmp_path, [row], ("a", "b", "c", "d", "e", "f", "g", "h"))
    (found,) = lees_blad(path).rijen
    assert found.cellen == row


def test_a_formula_counts_for_the_value_that_was_saved_and_an_error_is_one(tmp_path: Path) -> None:
    path = als_xlsx(tmp_path, [("=1+1", "#N/A")], ("a", "b"))
    raw = zipfile.ZipFile(path)
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as out:
        for member in raw.namelist():
            content = raw.read(member)
            if member.endswith("sheet1.xml"):
                content = content.replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>").replace(
                    b"<f>1+1</f><v />", b"<f>1+1</f><v>2</v>"
                )
            out.writestr(member, content)
    raw.close()
    path.write_bytes(changed.getvalue())
    assert lees_blad(path).rijen[0].cellen == (2, "#N/A")


def test_days_of_a_workbook_that_counts_from_1904_are_those_that_it_shows(tmp_path: Path) -> None:
    path = als_xlsx(tmp_path, [(date(2026, 11, 3),)], ("dag",))
    book = load_workbook(path)
    book.epoch = datetime(1904, 1, 1)
    book.save(path)
    (row,) = lees_blad(path).rijen
    assert row.cellen == (load_workbook(path).active["A2"].value.date(),)


def test_sheets_can_be_chosen_and_hidden_ones_are_not_there(tmp_path: Path) -> None:
    path = als_xlsx(tmp_path, Tweede=[("nummer",), ("T-1",)], Geheim=[("x",), (1,)])
    book = load_workbook(path)
    book["Geheim"].sheet_state = "hidden"
    book.save(path)
    found = open_bestand(path)
    assert found.bladen == ("Gegevens", "Tweede")
    assert (found.naam, len(found.sha256)) == ("zaken.xlsx", 64)
    assert lees_blad(path, "Tweede").rijen[0].cellen == ("T-1",)
    with pytest.raises(UnreadableFile):
        lees_blad(path, "Derde")


def test_cells_without_a_heading_and_headings_that_are_there_twice_are_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("nummer;;naam;naam\n1;los;a;b;over\n")
    sheet = lees_blad(path)
    assert sheet.koppen == ("nummer", "kolom B", "naam", "naam (2)", "kolom E")
    assert sheet.rijen[0].cellen == ("1", "los", "a", "b", "over")


def _alles(path: Path) -> None:
    open_bestand(path)
    lees_blad(path)


def _zip(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("inhoud", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "oud_excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "versleuteld"),
        (b"PK\x03\x04 afgekapt", "geen_werkmap"),
        (_zip(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "geen_werkmap"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "geen_werkmap"),
        (b"nummer;omschrijving\n", "geen_rijen"),
        (b";;;\n;;\n", "geen_kolommen"),
    ],
)
def test_what_is_no_sheet_is_refused(tmp_path: Path, inhoud: bytes, code: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(inhoud)
    with pytest.raises(UnreadableFile) as told:
        _alles(path)
    assert told.value.code == code


def test_a_workbook_with_a_dtd_or_a_bomb_in_it_is_refused(tmp_path: Path) -> None:
    path = als_xlsx(tmp_path)
    with zipfile.ZipFile(path) as raw:
        members = {n: raw.read(n) for n in raw.namelist()}
    evil = dict(members)
    evil["xl/workbook.xml"] = b'<!DOCTYPE x [<!ENTITY a "b">]>' + members["xl/workbook.xml"].partition(b"?>")[2]
    path.write_bytes(_zip(**evil))
    with pytest.raises(UnreadableFile):
        open_bestand(path)
    path.write_bytes(_zip(**{**members, "xl/worksheets/sheet1.xml": b" " * (300 << 20)}))
    with pytest.raises(UnreadableFile) as told:
        lees_blad(path)
    assert told.value.code == "te_groot"


def test_wherever_a_workbook_was_cut_off_it_is_refused_and_nothing_else_happens(tmp_path: Path) -> None:
    whole = als_xlsx(tmp_path).read_bytes()
    path = tmp_path / "half.xlsx"
    for length in range(1, len(whole) - 1, 397):
        path.write_bytes(whole[:length])
        with pytest.raises(PortaalError):
            _alles(path)


def test_a_file_that_is_not_there_or_empty_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileFault):
        lees_blad(tmp_path / "weg.csv")
    (tmp_path / "leeg.csv").write_text(" \n")
    with pytest.raises(FileFault) as told:
        lees_blad(tmp_path / "leeg.csv")
    assert told.value.code == "leeg"


BLAD = """<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>dag</t></is></c></row>
<row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" s="1"><v>46329</v></c><c r="D2" t="str"><f>A2</f><v>los</v></c></row>
<row r="4"><c><v>1E3</v></c><c t="b"><v>1</v></c><c s="2"><v>0.5</v></c></row>
</sheetData></worksheet>"""
TEKSTEN = """<sst xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><si><t>nummer</t></si>
<si><r><t>vet </t></r><r><t>en niet</t></r><rPh sb="0" eb="1"><t>uitspraak</t></rPh></si></sst>"""
STIJLEN = """<styleSheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">
<numFmts><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy;@"/>
<numFmt numFmtId="165" formatCode="0&quot; dagen&quot;"/>
</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>"""
BOEK = """<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"
xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets>
<sheet name="Blad één" sheetId="1" r:id="rId7"/></sheets></workbook>"""
KOPPELING = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId7" Type="x" Target="worksheets/blad1.xml"/></Relationships>"""


def test_the_strict_spelling_rich_text_and_own_formats_are_read(tmp_path: Path) -> None:
    path = tmp_path / "strict.xlsx"
    path.write_bytes(
        _zip(**{
            "xl/workbook.xml": BOEK.encode(), "xl/_rels/workbook.xml.rels": KOPPELING.encode(),
            "xl/worksheets/blad1.xml": BLAD.encode(), "xl/sharedStrings.xml": TEKSTEN.encode(),
            "xl/styles.xml": STIJLEN.encode(),
        })
    )  # fmt: skip
    sheet = lees_blad(path)
    assert (sheet.naam, sheet.koppen) == ("Blad één", ("nummer", "kolom B", "dag", "kolom D"))
    assert [(r.nummer, r.cellen) for r in sheet.rijen] == [
        (2, ("vet en niet", None, date(2026, 11, 3), "los")),
        (4, (1000, True, 0.5, None)),
    ]
