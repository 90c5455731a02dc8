"""A verzoek in the toolbox: places and answers as tables, persons nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer, QgsWkbTypes

from tests.qgis.processing.test_algoritmen import Draai, aanbieder, draai  # noqa: F401
from tests.unit.stam.bouw import BSN, LOCATIE, NUMMER, schrijf, specificatie, verzoek

PUNT = (
    "<vx:projectlocatie><vx:coordinatenOpgegeven><gml:Point srsName='EPSG:28992'><gml:pos>155050 463050</gml:pos>"
    "</gml:Point></vx:coordinatenOpgegeven></vx:projectlocatie>"
)


def test_places_and_answers_become_tables(draai: Draai, tmp_path: Path) -> None:  # noqa: F811
    extra = specificatie("Wat is uw telefoonnummer?", "0612345678")
    path = schrijf(tmp_path, verzoek(specificaties=extra, extra="<vx:toverwoord/>"))
    answer = draai("verzoek_lezen", BESTAND=str(path), LOCATIES="memory:", ANTWOORDEN="memory:")
    assert answer["VERZOEKNUMMER"] == NUMMER
    places = draai.laag(answer["LOCATIES"])
    assert QgsWkbTypes.displayString(places.wkbType()) == "MultiPolygon"
    assert places.crs().authid() == "EPSG:28992"
    (place,) = places.getFeatures()
    assert place.geometry().area() == pytest.approx(400)
    assert place["locatie"] == "9999ZZ 12a"
    rows = list(draai.laag(answer["ANTWOORDEN"]).getFeatures())
    assert [(r["vraag"], r["antwoord"], r["bijlagen"]) for r in rows] == [
        ("Hoe dik is de stam?", "120 cm", "situatie.pdf"),
        ("Wat is uw telefoonnummer?", "(niet gelezen: dit gaat over een persoon)", ""),
    ]
    kept = repr([r.attributes() for r in (*rows, place)]) + repr(draai.terug.gezegd)
    assert "Zandloper" not in kept
    assert BSN not in kept
    assert draai.terug.gewaarschuwd == ["Onbekend onderdeel 'toverwoord' (1 keer)"]


def test_places_of_several_kinds_are_all_there(draai: Draai, tmp_path: Path) -> None:  # noqa: F811
    path = schrijf(tmp_path, verzoek(locaties=LOCATIE + PUNT))
    answer = draai("verzoek_lezen", BESTAND=str(path), LOCATIES=str(tmp_path / "uit.gpkg"), ANTWOORDEN="memory:")
    rows = list(QgsVectorLayer(answer["LOCATIES"], "uit", "ogr").getFeatures())
    assert [f.geometry().isEmpty() for f in rows] == [False, False]


def test_what_is_no_verzoek_is_refused_in_words(draai: Draai, tmp_path: Path) -> None:  # noqa: F811
    path = schrijf(tmp_path, "<definitions/>")
    with pytest.raises(QgsProcessingException, match="geen verzoek"):
        draai("verzoek_lezen", BESTAND=str(path), LOCATIES="memory:", ANTWOORDEN="memory:")
