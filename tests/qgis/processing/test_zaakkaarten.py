"""The atlas: a page for each zaak with a place, with its own words, and none for what has no place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsFeature, QgsProcessingException, QgsSettings, QgsVectorLayer

from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.afdruk import INSTELLING, kopieer_sjablonen, sjablonen
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.qgis.gui.voorbeelden import regel
from tests.qgis.pdf import SPELING_MM, bladen, bladmaat
from tests.qgis.processing.test_algoritmen import Draai, aanbieder, draai  # noqa: F401  # its fixtures

X, Y = 170_000.0, 520_000.0


def zaak(nr: int, vorm: object) -> ZaakRegel:
    place = GEEN_LOCATIE if vorm is None else Locatie(RdWkb(shapely.to_wkb(vorm)), LocatieKwaliteit.GOED)
    return replace(regel(nr), locatie=place, einddatum=None)


@pytest.fixture
def zaken(qgis_app: object, winkel: Path) -> Iterator[list[ZaakRegel]]:
    """A store with an area, a point, a line, and a zaak without a place."""
    settings = Instellingen()
    settings.bewaar_verbinding(Verbinding("atlas", "Voorbeeldstad", "GM9999"))
    settings.zet_laatste_verbinding("atlas")
    rows = [
        zaak(1, shapely.box(X, Y, X + 10, Y + 20)),
        zaak(2, shapely.Point(X + 50, Y)),
        zaak(3, shapely.LineString([(X, Y + 90), (X + 400, Y + 90)])),
        zaak(4, None),
    ]
    store = Werkbestand.open(winkel / "atlas", clock=SystemClock())
    store.schrijf_zaken(rows)
    store.close()
    yield rows
    settings.verwijder_verbinding("atlas")
    settings.zet_laatste_verbinding("")


def test_each_zaak_with_a_place_has_a_page_of_its_own(draai: Draai, zaken: list[ZaakRegel], tmp_path: Path) -> None:  # noqa: F811
    answer = draai("zaakkaarten", UITVOER=str(tmp_path / "atlas.pdf"))
    assert (answer["BLADEN"], answer["ZONDER_LOCATIE"]) == (3, 1)
    assert any("zonder blad: 1" in said for said in draai.terug.gewaarschuwd)
    pages = bladen(tmp_path / "atlas.pdf")
    assert len(pages) == 3
    for line in zaken[:3]:
        (mine,) = [p for p in pages if line.identificatie in p]
        assert line.zaaktype_omschrijving in mine
        assert "Voorbeeldstad" in mine
    for page in pages:  # the bar follows the scale of its own page: two pieces, together 25 to 60 mm long
        scale = int(re.findall(r"Schaal 1 : (\d+)", page)[0])
        metres = float(re.findall(r"(\d+) m\b", page)[0])
        assert 0.02 <= metres / scale <= 0.06
    scales = {int(s) for p in pages for s in re.findall(r"Schaal 1 : (\d+)", p)}
    assert len(scales) > 1
    assert scales <= {200, 250, 500, 750, 1000, 1500, 2000, 2500, 5000}


def test_only_the_zaken_of_a_layer_are_printed(draai: Draai, zaken: list[ZaakRegel], tmp_path: Path) -> None:  # noqa: F811
    layer = QgsVectorLayer("Point?crs=EPSG:28992&field=uuid:string", "zaken", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([zaken[1].uuid])
    layer.dataProvider().addFeatures([feature])
    assert draai("zaakkaarten", ZAKEN=layer, UITVOER=str(tmp_path / "een.pdf"))["BLADEN"] == 1


def test_nothing_to_print_and_a_layer_of_something_else_are_told(
    draai: Draai,  # noqa: F811
    zaken: list[ZaakRegel],
    tmp_path: Path,
) -> None:
    other = QgsVectorLayer("Point?crs=EPSG:28992&field=naam:string", "bomen", "memory")
    with pytest.raises(QgsProcessingException, match="uuid"):
        draai("zaakkaarten", ZAKEN=other, UITVOER=str(tmp_path / "x.pdf"))
    none = QgsVectorLayer("Point?crs=EPSG:28992&field=uuid:string", "leeg", "memory")
    with pytest.raises(QgsProcessingException, match="geen zaak"):
        draai("zaakkaarten", ZAKEN=none, UITVOER=str(tmp_path / "x.pdf"))
    assert not (tmp_path / "x.pdf").exists()


def test_the_work_list_becomes_a_report(draai: Draai, zaken: list[ZaakRegel], tmp_path: Path) -> None:  # noqa: F811
    answer = draai("werkvoorraad_rapport", UITVOER=str(tmp_path / "werk.pdf"))
    assert answer["ZAKEN"] == len(zaken)
    said = "\n".join(bladen(tmp_path / "werk.pdf"))
    for words in ("Werkvoorraad", "Voorbeeldstad", "Zonder locatie: 1.", *(z.identificatie for z in zaken)):
        assert words in said
    with pytest.raises(QgsProcessingException, match="geen open zaken"):
        draai("werkvoorraad_rapport", BEHANDELAAR="niemand anders", UITVOER=str(tmp_path / "x.pdf"))


def test_a3_is_a_choice_and_a_layout_of_ones_own_goes_before_ours(
    draai: Draai,  # noqa: F811
    zaken: list[ZaakRegel],
    tmp_path: Path,
) -> None:
    names = [s.naam for s in sjablonen("zaakkaart")]
    assert names == ["zaakkaart_a4", "zaakkaart_a3"]
    draai("zaakkaarten", SJABLOON=1, UITVOER=str(tmp_path / "a3.pdf"))
    pages = bladen(tmp_path / "a3.pdf")
    assert len(pages) == 3
    assert all("Zaakkaart" in page and "Bron:" in page for page in pages)
    assert bladmaat(tmp_path / "a3.pdf") == pytest.approx((420.0, 297.0), abs=SPELING_MM)
    own = tmp_path / "eigen"
    try:
        assert kopieer_sjablonen(own) >= 5
        text = (own / "zaakkaart_a4.qpt").read_text(encoding="utf-8")
        (own / "zaakkaart_a4.qpt").write_text(text.replace("Datum: [%", "Onze eigen datum: [%"), encoding="utf-8")
        draai("zaakkaarten", UITVOER=str(tmp_path / "eigen.pdf"))
        assert all("Onze eigen datum" in page for page in bladen(tmp_path / "eigen.pdf"))
    finally:
        QgsSettings().remove(INSTELLING)
