"""A STOP fragment as HTML: what it says, how it is laid out, where its links go, and that nothing in it is code."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.connectors.stop import als_html, lees_pakket

NS = 'xmlns="https://standaarden.overheid.nl/stop/imop/tekst/"'


def html(inner: str) -> str:
    return als_html(f"<Artikel {NS}><Kop><Opschrift>Kop</Opschrift></Kop><Inhoud>{inner}</Inhoud></Artikel>")


def test_the_heading_is_left_out_and_the_text_is_escaped():
    assert html("<Al>a &lt;script&gt; &amp; b</Al>").count("a &lt;script&gt; &amp; b") == 1
    assert "Kop" not in html("<Al>a</Al>")


def test_of_a_lid_the_number_is_left_out_and_of_the_leden_in_an_artikel_it_is_not():
    lid = "<Lid><LidNummer>2.</LidNummer><Inhoud><Al>a</Al></Inhoud></Lid>"
    assert "2." not in als_html(lid.replace("<Lid>", f"<Lid {NS}>"))
    assert "2.</td>" in als_html(f"<Artikel {NS}>{lid}</Artikel>")


def test_a_list_keeps_its_own_numbers_and_what_is_nested_in_it():
    out = html("<Lijst><Li><LiNummer>a.</LiNummer><Al>een</Al><Lijst><Li><LiNummer>1°.</LiNummer><Al>twee</Al></Li>"
               "</Lijst></Li></Lijst>")  # fmt: skip
    assert out.count("<table") == 2
    assert re.findall(r">(a\.|1°\.)</td>", out) == ["a.", "1°."]


def test_a_table_has_its_head_its_title_and_its_joined_cells():
    out = html(
        '<table><title>T</title><tgroup cols="2"><colspec colname="c1"/><colspec colname="c2"/><thead><row>'
        '<entry namest="c1" nameend="c2"><Al>H</Al></entry></row></thead><tbody><row><entry morerows="1"><Al>x</Al>'
        "</entry><entry><Al>y</Al></entry></row></tbody></tgroup></table>"
    )
    assert "<th align='left' valign='top' colspan='2'>" in out
    assert "<td align='left' valign='top' rowspan='2'>" in out
    assert "<b>T</b>" in out


def test_references_are_links_that_say_what_they_are_about():
    out = html(
        '<Al><IntRef ref="chp_1">1</IntRef> <IntIoRef ref="w__ref_1">Zone</IntIoRef> '
        '<ExtRef ref="https://a.nl/?x=1&amp;y=2">wet</ExtRef> <ExtRef ref="javascript:x">nee</ExtRef></Al>'
    )
    assert re.findall(r"href='([^']*)'", out) == ["tekst:chp_1", "io:w__ref_1", "https://a.nl/?x=1&amp;y=2"]
    assert "nee" in out


def test_what_is_struck_out_is_not_shown_and_a_note_comes_last():
    out = html("<Al>wel<VerwijderdeTekst>niet</VerwijderdeTekst><Noot><NootNummer>1</NootNummer><Al>noot</Al></Noot>"
               " verder</Al>")  # fmt: skip
    assert "niet" not in out
    assert out.index("verder") < out.index("noot")


@pytest.mark.parametrize("name", ["gm0233_ermelo_omgevingsplan_download.zip",
                                  "gm0297_gemeentestad_zaltbommel_download.zip"])  # fmt: skip
def test_every_word_of_every_real_rule_is_in_its_html(gedeeld: Path, name: str):
    plan = lees_pakket(gedeeld / "data/stop-tpod/download-packages" / name, naam=name)
    for tekst in plan.regelteksten.values():
        shown = _letters(unescape(re.sub(r"<[^>]*>", "", als_html(tekst.xml))))
        assert not _letters(tekst.inhoud) - shown, tekst.wid


def _letters(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w", text))
