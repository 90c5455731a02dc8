"""A sheet in the toolbox: good rows as a layer, bad ones as a table, and a store only where that is asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsWkbTypes

from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.services.blad_inlezen import ingelezen
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.gemeente import Klok
from tests.qgis.processing.test_algoritmen import Draai, aanbieder, draai  # noqa: F401
from tests.unit.spreadsheet.bouw import RIJEN, als_csv, als_xlsx

SLECHT = ("Z-4", "Slecht", "open", "31-02-2026", 155000, 463000)


def test_good_rows_become_a_layer(draai: Draai, tmp_path: Path) -> None:  # noqa: F811
    answer = draai("blad_inlezen", BESTAND=str(als_xlsx(tmp_path)), UITVOER="memory:")
    assert (answer["GOED"], answer["FOUT"]) == (3, 0)
    layer = draai.laag(answer["UITVOER"])
    assert QgsWkbTypes.displayString(layer.wkbType()) == "MultiPoint"
    rows = {f["nummer"]: f for f in layer.getFeatures()}
    assert rows["Z-2"]["startdatum"] == "2026-11-03"
    assert not rows["Z-3"].hasGeometry()
    assert rows["Z-1"].geometry().asMultiPoint()[0].x() == 155_000


def test_bad_rows_stop_it_unless_only_the_good_are_wanted(draai: Draai, tmp_path: Path) -> None:  # noqa: F811
    path = als_csv(tmp_path, [*RIJEN, SLECHT])
    with pytest.raises(QgsProcessingException, match="rij 5, startdatum"):
        draai("blad_inlezen", BESTAND=str(path), UITVOER="memory:", AFGEKEURD="memory:")
    answer = draai("blad_inlezen", BESTAND=str(path), ALLEEN_GOEDE=True, UITVOER="memory:", AFGEKEURD="memory:")
    assert (answer["GOED"], answer["FOUT"]) == (3, 1)
    (row,) = draai.laag(answer["AFGEKEURD"]).getFeatures()
    assert (row["rij"], row["kolom"], row["waarde"]) == (5, "startdatum", "31-02-2026")


def test_columns_about_persons_are_said_to_be_left_out(draai: Draai, tmp_path: Path) -> None:  # noqa: F811
    path = als_csv(tmp_path, [("1", "Zandloper")], ("nummer", "achternaam"))
    answer = draai("blad_inlezen", BESTAND=str(path), UITVOER="memory:")
    assert "achternaam" not in draai.laag(answer["UITVOER"]).fields().names()
    assert any("'achternaam' (gaat over personen)" in line for line in draai.terug.gezegd)
    assert "Zandloper" not in repr(draai.terug.gezegd)


def test_with_a_name_the_rows_are_in_the_store_too(
    draai: Draai,  # noqa: F811
    verbinding: Verbinding,
    winkel: Path,
    tmp_path: Path,
) -> None:
    draai("blad_inlezen", BESTAND=str(als_csv(tmp_path)), NAAM="Oude zaken", UITVOER="memory:")
    store = Werkbestand.open(winkel / verbinding.id, clock=Klok())
    try:
        assert [(b.naam, b.aantal) for b in ingelezen(store)] == [("Oude zaken", 3)]
        assert store.zaken() == []
    finally:
        store.close()
