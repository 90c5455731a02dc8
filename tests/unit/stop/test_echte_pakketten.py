"""The real packages, imported without loss: counted and read against the files themselves."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from pathlib import Path

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket, met_grens
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan, RegelGroep, RegelsHier
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex

MAP = "data/stop-tpod/download-packages"
ERMELO, ZALTBOMMEL = "gm0233_ermelo_omgevingsplan_download.zip", "gm0297_gemeentestad_zaltbommel_download.zip"
MINI, LEVERING = "gm9920_mini_download.zip", "gm9920_publicatieopdracht_levering.zip"
ALLE = (ERMELO, ZALTBOMMEL, MINI, LEVERING)


def lees(gedeeld: Path, name: str) -> Omgevingsplan:
    return lees_pakket(gedeeld / MAP / name, naam=name)


def documenten(gedeeld: Path, name: str) -> list[ET.Element]:
    with zipfile.ZipFile(gedeeld / MAP / name) as archive:
        return [ET.fromstring(archive.read(n)) for n in archive.namelist() if n.endswith((".xml", ".gml"))]


def tags(gedeeld: Path, name: str) -> Counter[str]:
    return Counter(e.tag.rpartition("}")[2] for root in documenten(gedeeld, name) for e in root.iter())


@pytest.mark.parametrize("name", ALLE)
def test_every_object_in_the_package_is_in_the_plan(gedeeld: Path, name: str):
    plan, there = lees(gedeeld, name), tags(gedeeld, name)
    assert len(plan.regels) == there["RegelVoorIedereen"] + there["Omgevingswaarderegel"] + there["Instructieregel"]
    assert len(plan.regelteksten) == there["Regeltekst"]
    assert len(plan.activiteiten) == there["Activiteit"]
    assert len(plan.gebiedsaanwijzingen) == there["Gebiedsaanwijzing"]
    assert len(plan.normen) == there["Omgevingsnorm"] + there["Omgevingswaarde"]
    assert sum(len(n.normwaarden) for n in plan.normen.values()) == there["Normwaarde"]
    assert len(plan.locaties) == there["Gebied"] + there["Gebiedengroep"] + there["Ambtsgebied"]
    assert sum(len(r.activiteiten) for r in plan.regels.values()) == there["ActiviteitLocatieaanduiding"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (ERMELO, []),
        (MINI, []),
        (LEVERING, []),
        # the pons, whose GIO a download leaves out, and the top of the tree, that an earlier besluit delivered
        (ZALTBOMMEL, [("activiteit", "nl.imow-gm0297.activiteit.ActInOmgevingsplanGem"),
                      ("geometrie", "e8028788-a5bd-4d1c-ab6e-ae8258c7097d")]),
    ],
)  # fmt: skip
def test_what_is_unresolved_is_what_the_package_lacks(gedeeld: Path, name: str, expected: list[tuple[str, str]]):
    assert sorted({(o.soort, o.verwijzing) for o in lees(gedeeld, name).onopgelost}) == expected


@pytest.mark.parametrize("name", ALLE)
def test_every_word_of_every_rule_is_there_and_nothing_twice(gedeeld: Path, name: str):
    by_wid = {
        e.get("wId"): e
        for root in documenten(gedeeld, name)
        for e in root.iter()
        if e.get("wId") and not e.tag.endswith("}Regeltekst")
    }
    for tekst in lees(gedeeld, name).regelteksten.values():
        element = by_wid[tekst.wid]
        assert _letters(tekst.inhoud) == _letters(_zonder_kop(element)), tekst.wid
        assert (
            ET.canonicalize(tekst.xml, rewrite_prefixes=True).strip()
            == ET.canonicalize(ET.tostring(element, encoding="unicode"), rewrite_prefixes=True).strip()
        )


def _zonder_kop(element: ET.Element) -> str:
    """The text of an element but for its own heading and number; empty elements by their name."""
    words: list[str] = []

    def walk(e: ET.Element, top: bool) -> None:
        name = e.tag.rpartition("}")[2] if isinstance(e.tag, str) else ""
        if name in ("Gereserveerd", "Vervallen"):
            words.append(name)
        if not (top and name in ("Kop", "LidNummer")):
            words.append(e.text or "")
            for child in e:
                walk(child, False)
        words.append("" if top and name == "" else e.tail or "")

    words.append(element.text or "")
    for child in element:
        walk(child, True)
    return "".join(words)


def _letters(text: str) -> str:
    """What remains when blanks and our own separators are taken off."""
    return re.sub(r"[\s:|]", "", text)


def test_the_delivery_layout_gives_the_plan_that_the_download_layout_does(gedeeld: Path):
    download, delivery = lees(gedeeld, MINI), lees(gedeeld, LEVERING)
    assert delivery.regels == download.regels
    assert delivery.locaties == download.locaties
    assert delivery.expression == download.expression
    assert delivery.opschrift == download.opschrift
    assert [(t.wid, t.plaats, t.inhoud) for t in delivery.regelteksten.values()] == [
        (t.wid, t.plaats, t.inhoud) for t in download.regelteksten.values()
    ]


def test_geonovum_s_own_delivery_has_its_pons_and_all_geometries(gedeeld: Path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path in (gedeeld / "data/stop-tpod/gemeentestad/opdracht").iterdir():
            archive.writestr(path.name, path.read_bytes())
    plan = lees_pakket(out.getvalue(), naam="opdracht")
    assert plan.expression.startswith("/akn/nl/act/gm0297/2019/reg456/nld@")
    assert "geometrie" not in {o.soort for o in plan.onopgelost}
    assert len(plan.regels) == len(lees(gedeeld, ZALTBOMMEL).regels)


def test_a_draft_that_takes_away_part_of_a_plan_is_read(gedeeld: Path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path in (gedeeld / "data/stop-tpod/gemeentestad/opdracht_12_ontwerp").iterdir():
            archive.writestr(path.name, path.read_bytes())
    plan = lees_pakket(out.getvalue(), naam="ontwerp")
    assert plan.regels
    assert "nl.imow-gm0297.gebied.2019000007" not in plan.locaties  # status: beëindigen


def test_ermelo_holds_all_over_or_nobody_knows_where(gedeeld: Path):
    plan = lees(gedeeld, ERMELO)
    inside, outside = _punt(170000, 480000), _punt(100000, 400000)
    unknown = PlanIndex(plan).hier(inside)
    assert (len(unknown.regels), unknown.aantal(RegelGroep.GRENS_ONBEKEND)) == (592, 592)
    assert not unknown.grens_bekend
    index = PlanIndex(met_grens(plan, _vak(160000, 470000, 180000, 490000)))
    assert index.hier(inside).aantal(RegelGroep.GEMEENTEBREED) == 592
    assert index.hier(outside).regels == ()


# -- the oracle: worked out by another script, on other code ----------------------------------------


def orakel(gedeeld: Path) -> dict[tuple[int, int], list[str]]:
    answers: dict[tuple[int, int], list[str]] = {}
    lines: list[str] = []
    for line in (gedeeld / "data/stop-tpod/ORACLE-gm0297-points.txt").read_text(encoding="utf-8").splitlines():
        if found := re.match(r"== point RD (\d+) (\d+)", line):
            lines = answers.setdefault((int(found.group(1)), int(found.group(2))), [])
        elif line.strip():
            lines.append(line.strip())
    return answers


def als_orakel(here: RegelsHier) -> list[str]:
    """Our answer in the words of the oracle's."""
    lines = [f"Gebiedsaanwijzing {area.naam}" for area, _groep in here.gebiedsaanwijzingen]
    for rule in here.regels:
        about = [(here.activiteiten[a.activiteit].naam, a.kwalificatie) for a in rule.activiteiten]
        where = rule.regeltekst.wid.partition("__")[2] if rule.regeltekst else ""
        lines.append(f"{rule.regel.soort} {rule.regel.identificatie.rpartition('.')[2]} {where} {about}")
    by_norm: dict[str, list[tuple[str, str]]] = {}
    for found in here.normen:
        value = found.waarde
        said = (
            ("kwantitatieveWaarde", f"{value.kwantitatief:g}")
            if value.kwantitatief is not None
            else ("kwalitatieveWaarde", value.kwalitatief)
            if value.kwalitatief
            else ("waardeInRegeltekst", value.in_regeltekst)
        )
        by_norm.setdefault(f"{found.norm.soort.capitalize()} {found.norm.naam}", []).append(said)
    return [*lines, *(f"{name} {values}" for name, values in by_norm.items())]


BINNEN, BUITEN = (138150, 423750), (200000, 500000)
"""The oracle's points, RD: one in the plan's own areas, one far outside the municipality."""

ZALTBOMMEL_GRENS = (130000, 418000, 146000, 430000)
"""Made up: a rectangle with the first point in it and the second not."""


def test_at_the_first_point_our_answer_is_the_oracle_s(gedeeld: Path):
    here = PlanIndex(lees(gedeeld, ZALTBOMMEL)).hier(_punt(*BINNEN))
    assert sorted(als_orakel(here)) == sorted(orakel(gedeeld)[BINNEN])
    assert (here.aantal(RegelGroep.EIGEN), here.aantal(RegelGroep.GRENS_ONBEKEND)) == (16, 4)
    joined = PlanIndex(met_grens(lees(gedeeld, ZALTBOMMEL), _vak(*ZALTBOMMEL_GRENS))).hier(_punt(*BINNEN))
    assert sorted(als_orakel(joined)) == sorted(orakel(gedeeld)[BINNEN])
    assert (joined.aantal(RegelGroep.EIGEN), joined.aantal(RegelGroep.GEMEENTEBREED)) == (16, 4)


def test_the_oracle_s_second_point_holds_only_while_no_boundary_is_given_and_says_so(gedeeld: Path):
    here = PlanIndex(lees(gedeeld, ZALTBOMMEL)).hier(_punt(*BUITEN))
    assert sorted(als_orakel(here)) == sorted(orakel(gedeeld)[BUITEN])
    assert [rule.groep for rule in here.regels] == [RegelGroep.GRENS_ONBEKEND] * 4
    assert not here.grens_bekend


def test_with_a_boundary_a_point_outside_it_gets_nothing_from_the_ambtsgebied(gedeeld: Path):
    joined = met_grens(lees(gedeeld, ZALTBOMMEL), _vak(*ZALTBOMMEL_GRENS))
    nowhere = PlanIndex(joined).hier(_punt(*BUITEN))
    assert (nowhere.regels, nowhere.normen, nowhere.gebiedsaanwijzingen) == ((), (), ())
    assert nowhere.grens_bekend
    # outside another boundary, but in the plan's own areas: those hold, and what is municipal does not
    elsewhere = met_grens(lees(gedeeld, ZALTBOMMEL), _vak(199000, 499000, 201000, 501000))
    own = PlanIndex(elsewhere).hier(_punt(*BINNEN))
    assert {rule.groep for rule in own.regels} == {RegelGroep.EIGEN}
    assert len(own.regels) == 16


def _punt(x: float, y: float) -> RdWkb:
    return RdWkb(shapely.to_wkb(shapely.Point(x, y)))


def _vak(*bounds: float) -> RdWkb:
    return RdWkb(shapely.to_wkb(shapely.box(*bounds)))
