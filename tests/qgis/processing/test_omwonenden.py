"""The algorithm for neighbours: points by street and number, files for a mail merge, and no list that means nothing."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProcessingException, QgsVectorLayer

from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.services.sync_bronnen import register_van, sync_bronnen
from tests.gemeente import Gemeente, Voortgang
from tests.qgis.processing.test_algoritmen import Draai, aanbieder, draai, plekken  # noqa: F401  # its fixtures

MIDDEN = "POINT (157538.2 526710.7)"


@pytest.fixture
def adressen(gemeente: Gemeente, verbinding: Verbinding, winkel: Path) -> str:
    """The addresses of the town are fetched; answers the place of one of them, as WKT."""
    with gemeente.omgeving(winkel / verbinding.id) as omgeving:
        wanted = [b for b in register_van(verbinding, omgeving.clients.open_data) if b.id in ("adres", "gemeentegrens")]
        assert all(d.stand.volledig for d in sync_bronnen(omgeving, tuple(wanted), Voortgang()))
        data = omgeving.werkbestand.bron("adres")
        assert data is not None
        shape = QgsGeometry()
        shape.fromWkb(data.features[700].geometrie)
    return str(shape.asWkt(3))


def test_addresses_come_by_street_and_number_with_the_zone_and_the_files(
    draai: Draai,  # noqa: F811
    adressen: str,
    tmp_path: Path,
) -> None:
    out_csv, out_xlsx = tmp_path / "buren.csv", tmp_path / "buren.xlsx"
    answer = draai("omwonenden", PLEKKEN=plekken(adressen), AFSTAND=80, UITVOER="memory:", ZONE="memory:",
                   CSV=str(out_csv), XLSX=str(out_xlsx))  # fmt: skip
    layer: QgsVectorLayer = draai.laag(answer["UITVOER"])
    rows = [(f["straat"], f["huisnummer"]) for f in layer.getFeatures()]
    assert len(rows) == answer["AANTAL"] > 5
    assert rows == sorted(rows)
    centre = QgsGeometry.fromWkt(adressen)
    assert max(f.geometry().distance(centre) for f in layer.getFeatures()) <= 80.001
    (zone,) = draai.laag(answer["ZONE"]).getFeatures()
    assert zone["aantal"] == answer["AANTAL"]
    assert zone.geometry().area() == pytest.approx(3.14159 * 80 * 80, rel=0.001)
    with out_csv.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    assert len(lines) == answer["AANTAL"] + 1
    assert [lines[1][3], int(lines[1][4])] == list(rows[0])
    assert out_xlsx.read_bytes().startswith(b"PK")
    assert not draai.terug.gewaarschuwd


def test_a_zone_of_no_metres_is_the_place_itself_and_can_be_left_out(draai: Draai, adressen: str) -> None:  # noqa: F811
    here = {"PLEKKEN": plekken(adressen), "UITVOER": "memory:"}
    assert draai("omwonenden", AFSTAND=0, **here)["AANTAL"] == 1
    assert draai("omwonenden", AFSTAND=0, ZONDER_EIGEN=True, **here)["AANTAL"] == 0


def test_a_zone_over_the_border_warns_that_the_other_side_is_not_in_it(draai: Draai, adressen: str) -> None:  # noqa: F811
    draai("omwonenden", PLEKKEN=plekken(adressen), AFSTAND=60_000, UITVOER="memory:")
    assert any("daarbuiten" in said for said in draai.terug.gewaarschuwd)


def test_without_addresses_there_is_no_empty_list_but_a_reason(draai: Draai, verbinding: Verbinding) -> None:  # noqa: F811
    with pytest.raises(QgsProcessingException, match="adres"):
        draai("omwonenden", PLEKKEN=plekken(MIDDEN), UITVOER="memory:")


@pytest.mark.parametrize("vraag", [{}, {"ZAAK": "ZAAK-BESTAAT-NIET"}])
def test_without_a_place_it_says_so(draai: Draai, verbinding: Verbinding, vraag: dict[str, str]) -> None:  # noqa: F811
    with pytest.raises(QgsProcessingException, match=r"laag|bekend"):
        draai("omwonenden", UITVOER="memory:", **vraag)
