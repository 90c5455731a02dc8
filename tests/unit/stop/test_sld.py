"""Style sheets: what a rule says is what is drawn, a filter that is not read draws nothing."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket
from portaal_leefomgeving_plugin.connectors.stop.sld import Stijlblad, lees_bibliotheek, lees_stijlblad
from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.domain.planstijl import kies
from tests.unit.stop.bouwpakket import gio, leden, vak, zip_van

GELIJK = "<o:PropertyIsEqualTo><o:PropertyName>{}</o:PropertyName><o:Literal>{}</o:Literal></o:PropertyIsEqualTo>"


def blad(*regels: str) -> str:
    return ('<s:FeatureTypeStyle xmlns:s="http://www.opengis.net/se" xmlns:o="http://www.opengis.net/ogc" '
            f'xmlns:x="http://www.w3.org/1999/xlink">{"".join(regels)}</s:FeatureTypeStyle>')  # fmt: skip


def regel(naam: str, filter_: str = "", extra: str = "") -> str:
    where = f"<o:Filter>{filter_}</o:Filter>" if filter_ else ""
    fill = '<s:Fill><s:SvgParameter name="fill">#FF0000</s:SvgParameter></s:Fill>'
    return f"<s:Rule><s:Name>{naam}</s:Name>{where}{extra}<s:PolygonSymbolizer>{fill}</s:PolygonSymbolizer></s:Rule>"


def lees(*regels: str) -> Stijlblad:
    return lees_stijlblad(ET.fromstring(blad(*regels)))


@pytest.mark.parametrize(
    ("filter_", "wel", "niet"),
    [
        (GELIJK.format("kwantitatieveNormwaarde", "7"), {"kwantitatieveNormwaarde": "7,0"},
         {"kwantitatieveNormwaarde": "8"}),
        (GELIJK.format("geo:groepID", "a"), {"groepID": "a"}, {}),
        ("<o:PropertyIsBetween><o:PropertyName>v</o:PropertyName><o:LowerBoundary><o:Literal>3</o:Literal>"
         "</o:LowerBoundary><o:UpperBoundary><o:Literal>5</o:Literal></o:UpperBoundary></o:PropertyIsBetween>",
         {"v": "5"}, {"v": "5.1"}),
        (f"<o:Or>{GELIJK.format('v', '1')}{GELIJK.format('v', '2')}</o:Or>", {"v": "2"}, {"v": "3"}),
        (f"<o:And>{GELIJK.format('v', '1')}{GELIJK.format('w', 'x')}</o:And>", {"v": "1", "w": "x"}, {"v": "1"}),
    ],
)  # fmt: skip
def test_a_filter_lets_through_what_it_says(filter_: str, wel: dict[str, str], niet: dict[str, str]):
    sheet = lees(regel("r", filter_))
    assert kies(sheet.regels, wel) is not None
    assert kies(sheet.regels, niet) is None


def test_of_several_rules_the_last_that_holds_is_seen_and_else_is_for_the_rest():
    sheet = lees(regel("alles"), regel("zeven", GELIJK.format("v", "7")))
    assert [kies(sheet.regels, f).titel for f in ({"v": "7"}, {"v": "8"})] == ["zeven", "alles"]
    rest = lees(regel("rest", extra="<s:ElseFilter/>"), regel("zeven", GELIJK.format("v", "7")))
    assert [kies(rest.regels, f).titel for f in ({"v": "7"}, {"v": "8"})] == ["zeven", "rest"]


def test_a_filter_of_another_kind_is_told_and_draws_nothing():
    sheet = lees(regel("raar", "<o:BBOX/>"), regel("niet", f"<o:Not>{GELIJK.format('v', '1')}</o:Not>"))
    assert (sheet.regels, sheet.onleesbaar) == ((), ("raar", "niet"))


def test_a_style_without_its_gio_is_reported():
    files = {**leden(), "elders/stijl.xml": blad(regel("r"))}
    plan = lees_pakket(zip_van(files), naam="p.zip")
    assert [(o.soort, o.van) for o in plan.onopgelost] == [("gio", "elders/stijl.xml")]
    assert plan.stijlen == {}


def test_a_style_in_the_folder_of_a_gio_is_for_its_locations():
    files = {**leden(), "IO-1/wijk.gml": gio("wijk", haven=vak(0, 0, 9, 9)), "IO-1/stijl.xml": blad(regel("r"))}
    plan = lees_pakket(zip_van(files), naam="p.zip")
    drawn = {ident.rpartition(".")[2] for ident, style in plan.stijlen.items() if style.vulling == "#ff0000"}
    assert drawn or any(o.soort == "geometrie" for o in plan.onopgelost)


def test_an_image_is_taken_from_the_folder_and_from_nowhere_else(tmp_path: Path):
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "p.png").write_bytes(b"png")
    (tmp_path / "geheim.png").write_bytes(b"png")

    def graphic(href: str) -> str:
        return f'<s:Graphic><s:ExternalGraphic><s:OnlineResource x:href="{href}"/></s:ExternalGraphic></s:Graphic>'

    def pattern(code: str, href: str) -> str:
        return (f"<s:Rule><s:Name>{code}</s:Name><s:PolygonSymbolizer><s:Fill><s:GraphicFill>{graphic(href)}"
                "</s:GraphicFill></s:Fill></s:PolygonSymbolizer></s:Rule>")  # fmt: skip

    sheet = blad(pattern("vag1", "./p.png"), pattern("vag2", "../geheim.png"), pattern("vag3", "weg.png"))
    (tmp_path / "lib" / "a.sld").write_text(sheet, encoding="utf-8")
    (tmp_path / "lib" / "kapot.sld").write_text("<s:Rule", encoding="utf-8")
    found = lees_bibliotheek(tmp_path / "lib", {"vag1", "vag2", "vag3"})
    assert {code: bool(s.patroon) for code, s in found.symbolen.items()} == {"vag1": True, "vag2": False, "vag3": False}
    assert found.onleesbaar == ("kapot.sld",)


def test_a_folder_or_file_without_a_library_is_refused(tmp_path: Path):
    for path in (tmp_path, tmp_path / "weg.zip"):
        with pytest.raises(UnreadablePackage):
            lees_bibliotheek(path, {"vag1"})
