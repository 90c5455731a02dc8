"""The proof map on paper: A4 or A3 as chosen, true to its scale, and nothing that it says runs over something else."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutUtils,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsTextRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from portaal_leefomgeving_plugin.gui.afdrukken.omwonenden import OmwonendenVenster
from portaal_leefomgeving_plugin.gui.afdrukken.omwonenden_kaart import bewijskaart
from portaal_leefomgeving_plugin.gui.afdrukken.ondergrond import Ondergrond
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.onderwerp import Onderwerp
from portaal_leefomgeving_plugin.host import omwonendenwoorden
from portaal_leefomgeving_plugin.host.afdruk import (
    Inhoud,
    eigen_map,
    kaart_van,
    kopieer_sjablonen,
    maak_layout,
    sjablonen,
)
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.services.omwonenden import Omwonenden, Voorbehoud
from tests.qgis.gui.voorbeelden import regel
from tests.qgis.pdf import SPELING_MM, bladmaat, heeft_auteur, noemt, tekst

BLADEN = {"omwonenden_a4": (210.0, 297.0), "omwonenden_a3": (420.0, 297.0)}
DOELEN = (
    "woonfunctie", "bijeenkomstfunctie", "gezondheidszorgfunctie", "industriefunctie", "kantoorfunctie",
    "logiesfunctie", "onderwijsfunctie", "sportfunctie", "overige gebruiksfunctie", "",
)  # fmt: skip


@pytest.fixture
def bezwaard(venster: OmwonendenVenster) -> Omwonenden:
    """A list with as many uses as there are and every reservation that can be together."""
    one = venster.gevonden.adressen[0]
    rows = tuple(replace(one, identificatie=str(n), gebruiksdoel=use) for n, use in enumerate(DOELEN * 2))
    reserved = tuple(v for v in Voorbehoud if v is not Voorbehoud.DEKKING_ONBEKEND)
    return replace(venster.gevonden, adressen=rows, voorbehouden=reserved)


@pytest.fixture
def inhoud(bezwaard: Omwonenden, onderwerp: Onderwerp, ondergrond: Ondergrond) -> Inhoud:
    words = "Het plaatsen van een dakopbouw met dakterras en het wijzigen van de voorgevel"
    subject = replace(onderwerp, omschrijving=words)
    made = bewijskaart(bezwaard, subject, "de locatie van de zaak", ondergrond, gemeente="Voorbeeldstad")
    longest = "Residents nearby: map as evidence"  # in English
    return replace(made, woorden={**made.woorden, "titel": longest})


@pytest.fixture(params=BLADEN)
def layout(request, inhoud: Inhoud) -> QgsPrintLayout:
    (template,) = (s for s in sjablonen("omwonenden") if s.naam == request.param)
    return maak_layout(template, inhoud)


def onderdelen(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    """What lies on the page."""
    return [i for i in layout.items() if isinstance(i, QgsLayoutItem) and not isinstance(i, QgsLayoutItemPage)]


def soort(layout: QgsPrintLayout, soort: type) -> QgsLayoutItem:
    (found,) = (i for i in onderdelen(layout) if isinstance(i, soort))
    return found


# -- the window -----------------------------------------------------------------------------------


def test_the_paper_that_is_chosen_is_the_page_of_the_pdf(venster, tmp_path):
    paper = venster.beeld.sjabloon
    assert [paper.itemText(n) for n in range(paper.count())] == ["Omwonenden A4", "Omwonenden A3"]
    assert paper.currentText() == "Omwonenden A4"
    for nr, (name, size) in enumerate(BLADEN.items()):
        paper.setCurrentIndex(nr)
        assert venster.bewaar("pdf", tmp_path / f"{name}.pdf"), venster.beeld.melding.tekst.text()
        assert bladmaat(tmp_path / f"{name}.pdf") == pytest.approx(size, abs=SPELING_MM)


def test_what_goes_out_does_not_name_who_works_at_this_computer(venster, tmp_path):
    project = QgsProject.instance()
    about = project.metadata()
    about.setAuthor("N. Aam")  # as QGIS fills it in, with the full name of the account
    project.setMetadata(about)
    project.setDirty(False)
    assert venster.bewaar("pdf", tmp_path / "kaart.pdf")
    assert project.metadata().author() == "N. Aam"  # the project is the user's own
    assert not project.isDirty()
    assert not noemt(tmp_path / "kaart.pdf", "N. Aam")
    assert not heeft_auteur(tmp_path / "kaart.pdf")


def test_a_larger_sheet_says_the_same_at_a_larger_scale(venster, tmp_path):
    said = {}
    for nr, name in enumerate(BLADEN):
        venster.beeld.sjabloon.setCurrentIndex(nr)
        assert venster.bewaar("pdf", tmp_path / f"{name}.pdf")
        said[name] = tekst(tmp_path / f"{name}.pdf")
        for words in (regel(1).identificatie, "Omwonenden: bewijskaart", "Voorbeeldstad", "3 adressen", "Binnen 100 m",
                      "woonfunctie: 3", "Adressen: Adres, opgehaald", "Kaart:", datum(SystemClock().today()),
                      "Locatie van de zaak", "Adres in de lijst", "Zone"):  # fmt: skip
            assert words in said[name]
    # a zone of 100 m around a building of 10 m, with some room: 235 m on 190 mm, and on 277 mm
    assert "Schaal 1 : 1500" in said["omwonenden_a4"]
    assert "Schaal 1 : 1000" in said["omwonenden_a3"]


def test_a_layout_of_ones_own_goes_before_ours_on_each_paper(
    venster,
    gevuld,
    onderwerp,
    kaart,
    ondergrond,
    qtbot,
    tmp_path,
):
    own = tmp_path / "eigen"
    kopieer_sjablonen(own)
    assert eigen_map() == own
    mine = own / "omwonenden_a3.qpt"
    mine.write_text(mine.read_text(encoding="utf-8").replace("Datum: [%", "Getekend op: [%"), encoding="utf-8")
    (own / "omwonenden_a4.qpt").unlink()
    again = OmwonendenVenster(gevuld, gevuld.loket, onderwerp, kaart, ondergrond)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.gevonden is not None, timeout=20_000)
    paper = again.beeld.sjabloon
    assert [paper.itemText(n) for n in range(paper.count())] == ["Omwonenden A4", "Omwonenden A3 (eigen)"]
    paper.setCurrentIndex(1)
    assert again.bewaar("pdf", tmp_path / "a3.pdf")
    assert "Getekend op:" in tekst(tmp_path / "a3.pdf")
    assert bladmaat(tmp_path / "a3.pdf") == pytest.approx(BLADEN["omwonenden_a3"], abs=SPELING_MM)
    again.close()


def test_a_layout_that_went_away_while_the_window_was_open_is_told(venster, tmp_path):
    venster.beeld.sjabloon.clear()
    assert not venster.bewaar("pdf", tmp_path / "x.pdf")
    assert venster.beeld.melding.isVisible()
    assert not (tmp_path / "x.pdf").exists()
    assert venster.bewaar("csv", tmp_path / "x.csv")


def test_a_label_of_the_ground_does_not_hide_an_address(venster, kaart, ondergrond, onderwerp):
    """Labels are drawn over all layers; one as wide as its parcel would cover the points that the map is made for."""
    parcels = QgsVectorLayer("Polygon?crs=EPSG:28992", "percelen", "memory")
    shown = venster.gevonden.adressen
    for address in shown:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(address.x, address.y)).buffer(12, 8))
        parcels.dataProvider().addFeatures([feature])
    text = QgsPalLayerSettings()
    text.fieldName, text.isExpression = "'HHHHHHHHHH'", True
    text.placement = Qgis.LabelPlacement.OverPoint
    form, halo = QgsTextFormat(), QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(2)
    form.setBuffer(halo)
    text.setFormat(form)
    parcels.setLabeling(QgsVectorLayerSimpleLabeling(text))
    parcels.setLabelsEnabled(True)
    QgsProject.instance().addMapLayer(parcels, False)
    kaart.setLayers([parcels])
    content = bewijskaart(venster.gevonden, onderwerp, "hier", ondergrond, gemeente="Voorbeeldstad")
    (template,) = (s for s in sjablonen("omwonenden") if s.naam == "omwonenden_a3")
    layout = maak_layout(template, content)
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=150)
    item = kaart_van(layout)
    place, extent, pixels = item.sceneBoundingRect(), item.extent(), image.width() / BLADEN["omwonenden_a3"][0]
    for address in shown[1:]:  # the first lies on the place of the zaak, which is drawn over it
        x = place.left() + (address.x - extent.xMinimum()) / extent.width() * place.width()
        y = place.bottom() - (address.y - extent.yMinimum()) / extent.height() * place.height()
        assert image.pixelColor(round(x * pixels), round(y * pixels)) == Accent.BLAUW.kleur
    kaart.setLayers([])
    QgsProject.instance().removeMapLayer(parcels.id())


# -- the layouts ----------------------------------------------------------------------------------


def test_the_map_has_the_scale_that_is_said_and_the_bar_and_the_arrow_are_about_it(layout):
    shown = kaart_van(layout)
    size, extent = shown.sizeWithUnits(), shown.extent()
    said = round(shown.scale())
    assert extent.width() / (size.width() / 1_000) == pytest.approx(said, rel=1e-6)
    assert extent.height() / (size.height() / 1_000) == pytest.approx(said, rel=1e-6)
    assert layout.itemById("schaal").currentText() == f"Schaal 1 : {said}"
    bar = soort(layout, QgsLayoutItemScaleBar)
    assert bar.linkedMap() is shown
    assert bar.units() == QgsUnitTypes.DistanceUnit.DistanceMeters
    assert bar.unitsPerSegment() == 25
    assert soort(layout, QgsLayoutItemPicture).linkedMap() is shown
    assert shown.mapRotation() == 0


def test_nothing_lies_off_the_page_or_over_something_else(layout):
    drawn = QgsLayoutExporter(layout).renderPageToImage(0, dpi=50)
    assert not drawn.isNull()  # a legend has no size before it is drawn
    page = layout.pageCollection().page(0).rect()
    on_map = (QgsLayoutItemLegend, QgsLayoutItemPicture)
    apart = [i for i in onderdelen(layout) if not isinstance(i, on_map)]
    for item in onderdelen(layout):
        assert page.contains(item.sceneBoundingRect()), item.id()
    inside = kaart_van(layout).sceneBoundingRect()
    assert all(inside.contains(i.sceneBoundingRect()) for i in onderdelen(layout) if isinstance(i, on_map))
    for one, other in combinations(apart, 2):
        common = one.sceneBoundingRect().intersected(other.sceneBoundingRect())
        # the box of a bar has air around what is drawn
        bar = any(isinstance(i, QgsLayoutItemScaleBar) for i in (one, other))
        assert bar or min(common.width(), common.height()) < SPELING_MM, (one.id(), other.id())


def test_the_longest_texts_fit_their_frames(layout):
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None)
    mm = context.convertToPainterUnits(1.0, Qgis.RenderUnit.Millimeters)
    labels = [i for i in onderdelen(layout) if isinstance(i, QgsLayoutItemLabel)]
    assert len(labels) > 8
    for label in labels:
        box = label.rect()
        needed = QgsTextRenderer.textHeight(
            context, label.textFormat(), label.currentText().split("\n"), Qgis.TextLayoutMode.Rectangle, None,
            Qgis.TextRendererFlag.WrapLines, box.width() * mm,
        ) / mm  # fmt: skip
        assert needed <= box.height(), (label.id(), needed, box.height())


def test_each_reservation_is_on_the_map_and_every_address_is_counted(layout, bezwaard):
    said = " ".join(i.currentText() for i in onderdelen(layout) if isinstance(i, QgsLayoutItemLabel))
    said = " ".join(said.split())
    for words in omwonendenwoorden.voorbehouden(bezwaard):
        assert words in said
    counted = Counter(omwonendenwoorden.telling(bezwaard, meeste=7))
    assert len(counted) == 7
    assert sum(int(line.rpartition(": ")[2]) for line in counted) == len(bezwaard.adressen)
    assert all(line in said for line in counted)
    assert "en 4 andere gebruiksdoelen: 8" in said


def test_the_count_names_each_use_where_there_is_room(bezwaard):
    lines = omwonendenwoorden.telling(bezwaard)
    assert len(lines) == len(DOELEN)
    assert omwonendenwoorden.telling(bezwaard, meeste=len(DOELEN)) == lines
