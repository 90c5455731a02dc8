"""The proof map on paper: true to its scale, and nothing that it says runs over something else."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutUtils,
    QgsPrintLayout,
    QgsTextRenderer,
    QgsUnitTypes,
)

from portaal_leefomgeving_plugin.gui.afdrukken.omwonenden import OmwonendenVenster
from portaal_leefomgeving_plugin.gui.afdrukken.omwonenden_kaart import bewijskaart
from portaal_leefomgeving_plugin.gui.afdrukken.ondergrond import Ondergrond
from portaal_leefomgeving_plugin.gui.bouwstenen.onderwerp import Onderwerp
from portaal_leefomgeving_plugin.host import omwonendenwoorden
from portaal_leefomgeving_plugin.host.afdruk import (
    Inhoud,
    kaart_van,
    maak_layout,
    sjablonen,
)
from portaal_leefomgeving_plugin.services.omwonenden import Omwonenden, Voorbehoud
from tests.qgis.gui.test_omwonenden import (  # noqa: F401  # its fixtures
    bureau,
    gevuld,
    kaart,
    ondergrond,
    onderwerp,
    tekst_van,
    venster,
)

BLADEN = ("omwonenden_a4",)
SPELING_MM = 0.5
DOELEN = (
    "woonfunctie", "bijeenkomstfunctie", "gezondheidszorgfunctie", "industriefunctie", "kantoorfunctie",
    "logiesfunctie", "onderwijsfunctie", "sportfunctie", "overige gebruiksfunctie", "",
)  # fmt: skip


@pytest.fixture
def bezwaard(venster: OmwonendenVenster) -> Omwonenden:  # noqa: F811
    """A list with as many uses as there are and every reservation that can be together."""
    one = venster.gevonden.adressen[0]
    rows = tuple(replace(one, identificatie=str(n), gebruiksdoel=use) for n, use in enumerate(DOELEN * 2))
    reserved = tuple(v for v in Voorbehoud if v is not Voorbehoud.DEKKING_ONBEKEND)
    return replace(venster.gevonden, adressen=rows, voorbehouden=reserved)


@pytest.fixture
def inhoud(bezwaard: Omwonenden, onderwerp: Onderwerp, ondergrond: Ondergrond) -> Inhoud:  # noqa: F811
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
