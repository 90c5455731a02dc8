"""Damaged, huge and ill-meant packages end as UnreadablePackage with a code, and never otherwise."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.connectors import xml
from portaal_leefomgeving_plugin.connectors.stop import lees_pakket, zipbestand
from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from tests.unit.stop.bouwpakket import leden, zip_van


def fout(inhoud: bytes | Path) -> UnreadablePackage:
    with pytest.raises(UnreadablePackage) as caught:
        lees_pakket(inhoud, naam="pakket.zip")
    assert caught.value.package == "pakket.zip"
    return caught.value


def met(name: str, contents: str | bytes) -> bytes:
    return zip_van({**leden(), name: contents})


@pytest.mark.parametrize("inhoud", [b"", b"PK", b"<html>inloggen</html>", b"\x00" * 100])
def test_what_is_no_zip(inhoud: bytes):
    assert fout(inhoud).code in ("geen_zip", "beschadigd")


def test_an_html_page_is_no_zip_and_half_a_zip_is_damaged():
    assert fout(b"<!doctype html><title>Inloggen</title>").code == "geen_zip"
    assert fout(zip_van(leden())[:-200]).code == "beschadigd"


def test_a_path_that_is_not_there_or_a_folder(tmp_path: Path):
    assert fout(tmp_path / "weg.zip").code == "niet_gevonden"
    assert fout(tmp_path).code == "niet_gevonden"


@pytest.mark.parametrize(
    "files", [{}, {"brief.docx": b"x"}, {"pakbon.xml": leden()["pakbon.xml"]}, {"wijk.gml": leden()["IO-1/wijk.gml"]}]
)
def test_a_zip_of_something_else_is_no_package(files: dict[str, str | bytes]):
    assert fout(zip_van(files)).code == "geen_pakket"


@pytest.mark.parametrize(
    "name",
    ["../kwaad.xml", "OW-bestanden/../../kwaad.xml", "/etc/kwaad.xml", "C:/kwaad.xml", "C:kwaad.xml", "..\\kwaad.xml",
     "\\\\server\\kwaad.xml"],
)  # fmt: skip
def test_a_name_that_leads_outside_is_refused(name: str):
    found = fout(met(name, "<x/>"))
    assert found.code == "onveilig_pad"
    assert found.member


def test_dots_in_a_name_are_no_harm():
    assert lees_pakket(met("IO-1/wijk..versie.2.gml", "<x/>"), naam="x").regels


def test_a_link_is_refused():
    info = zipfile.ZipInfo("OW-bestanden/link.xml")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    out = io.BytesIO(zip_van(leden()))
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr(info, "/etc/passwd")
    assert fout(out.getvalue()).code == "onveilig_pad"


def test_the_same_name_twice_is_damage():
    out = io.BytesIO(zip_van(leden()))
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("pakbon.xml", "<Pakbon/>")
    assert fout(out.getvalue()).code == "beschadigd"


def test_a_bomb_is_not_unpacked():
    found = fout(met("OW-bestanden/bom.xml", b"<x>" + b" " * 20_000_000 + b"</x>"))
    assert (found.code, found.member) == ("te_groot", "OW-bestanden/bom.xml")


def test_a_member_that_says_it_is_larger_than_a_document_can_be_is_not_read():
    inhoud = bytearray(zip_van(leden()))
    directory = inhoud.rindex(b"PK\x01\x02")
    struct.pack_into("<I", inhoud, directory + 24, 0xFFFFFFF0)
    assert fout(bytes(inhoud)).code == "te_groot"


def test_limits_on_the_whole_package(monkeypatch: pytest.MonkeyPatch):
    for limit, value in (("MEESTE_LEDEN", 3), ("GROOTSTE_INHOUD", 1000), ("GROOTSTE_PAKKET", 100)):
        with monkeypatch.context() as patched:
            patched.setattr(zipbestand, limit, value)
            assert fout(zip_van(leden())).code == "te_groot"


@pytest.mark.parametrize("name", ["OW-bestanden/regels.xml", "Regeling/Tekst.xml", "IO-1/wijk.gml", "pakbon.xml"])
def test_a_document_that_is_cut_off_is_named(name: str):
    found = fout(met(name, str(leden()[name])[:-30]))
    assert (found.code, found.member) == ("xml", name)


@pytest.mark.parametrize("name", ["OW-bestanden/regels.xml", "Regeling/Tekst.xml", "IO-1/wijk.gml"])
def test_a_document_with_a_dtd_is_refused(name: str):
    original = str(leden()[name])
    body = original[original.index("?>") + 2 :] if original.startswith("<?xml") else original
    evil = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>' + body
    assert fout(met(name, evil)).code == "xml"


def test_a_text_nested_beyond_reason_is_refused():
    deep = "<RegelingCompact>" + "<Hoofdstuk>" * 5000 + "</Hoofdstuk>" * 5000 + "</RegelingCompact>"
    assert fout(met("Regeling/Tekst.xml", deep)).code == "xml"


def test_a_document_of_too_many_tags(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(xml, "MEESTE_TAGS", 100)
    assert fout(zip_van(leden())).code == "te_groot"


def test_a_member_whose_checksum_is_wrong_is_named():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, contents in leden().items():
            archive.writestr(name, contents)
    inhoud = out.getvalue().replace(b"Voorbeeldstad", b"Voorbeeldstal")
    found = fout(inhoud)
    assert (found.code, found.member) == ("beschadigd", "Regeling/Tekst.xml")


def test_an_encrypted_member_is_damage():
    inhoud = bytearray(zip_van(leden()))
    at = 0
    while (at := inhoud.find(b"PK\x01\x02", at)) >= 0:
        inhoud[at + 8] |= 1
        at += 4
    assert fout(bytes(inhoud)).code == "beschadigd"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_compression_that_dso_does_not_use_is_refused(method: int):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, contents in leden().items():
            archive.writestr(name, contents)
    assert fout(out.getvalue()).code == "beschadigd"


HEEL = zip_van(leden())


@given(
    st.lists(st.tuples(st.integers(0, len(HEEL) - 1), st.integers(0, 255)), max_size=20),
    st.integers(0, len(HEEL)),
    st.booleans(),
)
def test_flipped_bytes_and_cuts_give_a_plan_or_the_typed_error(
    flips: list[tuple[int, int]], cut: int, cut_it: bool
) -> None:
    inhoud = bytearray(HEEL)
    for at, value in flips:
        inhoud[at] = value
    _heel_of_typed(bytes(inhoud[:cut] if cut_it else inhoud))


NAMEN = sorted(n for n, contents in leden().items() if isinstance(contents, str))


@given(
    st.sampled_from(NAMEN),
    st.lists(st.tuples(st.integers(0, 6000), st.integers(0, 40), st.sampled_from(
        ["", "<", ">", "&", '"', "</", "<x>", "\u0000", "é", "-1", "nan", "1e400", "Ref", "<Lid>", "</Lid>", "<row>",
         "</entry>", "<Kop>", "<Li>", "<LiNummer>", "<VerwijderdeTekst>", "]]>", "<!--", "xmlns=''", "28992", "4258"]
    )), min_size=1, max_size=4),
)  # fmt: skip
def test_a_mutilated_document_gives_a_plan_or_the_typed_error(name: str, cuts: list[tuple[int, int, str]]) -> None:
    text = str(leden()[name])
    for at, length, insert in cuts:
        at %= len(text) + 1
        text = text[:at] + insert + text[at + length :]
    _heel_of_typed(met(name, text))


TAGS = [
    "Lid", "Artikel", "Kop", "Nummer", "Opschrift", "Inhoud", "Al", "Lijst", "Li", "LiNummer", "LidNummer", "table",
    "row", "entry", "Term", "Definitie", "VerwijderdeTekst", "Gereserveerd", "i", "br", "RegelingOpschrift",
]  # fmt: skip
WIDS = ["", "lid1", "art2", "art3"]
BOMEN = st.recursive(
    st.text("ab <>&é", max_size=5),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.sampled_from(WIDS), st.lists(inner, max_size=4)),
    max_leaves=25,
)  # fmt: skip


def _xml(tree: object) -> str:
    if isinstance(tree, str):
        return tree.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    tag, wid, inner = tree  # type: ignore[misc]
    return f"<{tag} wId='{wid}'>" + "".join(map(_xml, inner)) + f"</{tag}>"


@given(BOMEN)
def test_any_nesting_of_text_elements_is_read(tree: object) -> None:
    """Elements in places where STOP has none: odd text may come of it, but no fall."""
    plan = lees_pakket(met("Regeling/Tekst.xml", f"<RegelingCompact>{_xml(tree)}</RegelingCompact>"), naam="x")
    assert len(plan.regelteksten) == 4


def _heel_of_typed(inhoud: bytes) -> None:
    refused = ""
    try:
        plan = lees_pakket(inhoud, naam="x")
    except UnreadablePackage as caught:
        refused = caught.code
    else:
        assert isinstance(plan, Omgevingsplan)
        PlanIndex(plan)
    assert refused in ("", "geen_zip", "beschadigd", "geen_pakket", "xml", "te_groot", "onveilig_pad")
