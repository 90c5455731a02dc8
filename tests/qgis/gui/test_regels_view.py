"""The rules of a place as the user reads them: real packages, in the real widget."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import shapely
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QScrollArea

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket, met_grens
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan, RegelsHier
from portaal_leefomgeving_plugin.gui.plek.regels_export import schrijf_pdf, schrijf_xlsx
from portaal_leefomgeving_plugin.gui.plek.regels_uitleg import uitleg_html
from portaal_leefomgeving_plugin.gui.plek.regels_view import RegelsView
from portaal_leefomgeving_plugin.services.regels_indelen import Indeling
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from tests.unit.stop.bouwpakket import leden, zip_van

MAP = "data/stop-tpod/download-packages"
ERMELO, ZALTBOMMEL = "gm0233_ermelo_omgevingsplan_download.zip", "gm0297_gemeentestad_zaltbommel_download.zip"
BEELDEN = Path(__file__).parents[3] / "build" / "beelden"


def vak(*bounds: float) -> RdWkb:
    return RdWkb(shapely.to_wkb(shapely.box(*bounds)))


def hier(plan: Omgevingsplan, plek: RdWkb, grens: RdWkb | None = None) -> RegelsHier:
    return PlanIndex(met_grens(plan, grens)).hier(plek)


@pytest.fixture
def klein() -> RegelsHier:
    return hier(lees_pakket(zip_van(leden()), naam="p"), vak(130080, 470000, 130140, 470100))


@pytest.fixture
def ermelo(gedeeld: Path) -> RegelsHier:
    plan = lees_pakket(gedeeld / MAP / ERMELO, naam=ERMELO)
    return hier(plan, RdWkb(shapely.to_wkb(shapely.Point(170000, 480000))), vak(160000, 470000, 180000, 490000))


@pytest.fixture
def view(qgis_app, qtbot) -> RegelsView:
    made = RegelsView("regels")
    qtbot.addWidget(made)
    made.resize(400, 700)
    made.show()
    return made


def titels(view: RegelsView) -> list[str]:
    model = view.boom.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def kies(view: RegelsView, titel: str) -> None:
    index = next(i for i in view.boom.bladen() if i.data() == titel)
    view.boom.setCurrentIndex(index)


def test_each_grouping_holds_the_same_rules(view, klein):
    view.toon(klein)
    assert [t for t in titels(view) if t.startswith(("Bouwen", "Slopen"))] == ["Bouwen (1)", "Slopen (1)"]
    view.indeling.setCurrentIndex(view.indeling.findData(Indeling.DOCUMENT))
    view.indeling.activated.emit(view.indeling.currentIndex())
    assert titels(view)[0] == "Hoofdstuk 1 Bouwen › Afdeling 1.1 Alge&meen (1)"


def test_a_kwalificatie_leaves_only_its_rules_and_the_export_follows(view, klein):
    view.toon(klein)
    view.soort.setCurrentIndex(view.soort.findData("Verbod"))
    view.soort.activated.emit(view.soort.currentIndex())
    assert {h.regel.identificatie.rpartition(".")[2] for h in view.getoond()} == {"wijk"}
    view.kopieer()
    text = QApplication.clipboard().text()
    assert "slopen: Verbod" in text
    assert "beslist" in text


def test_several_values_of_a_norm_are_all_shown_with_the_sentence_and_their_source(view, klein):
    view.toon(klein)
    norms = [i for i in view.boom.bladen() if i.data() == "bouwhoogte"]
    assert len(norms) == 2
    html = uitleg_html(view.boom.inhoud(norms[0]), klein)
    assert "meerdere normen; welke voorgaat volgt uit de regeltekst" in html
    assert "Artikel 1.1 lid 1" in html


def test_the_share_of_the_plot_is_told_in_percent_and_square_metres(view, klein):
    view.toon(klein)
    assert "telt niet mee" in view.plan.text()
    area = next(i for i in view.boom.bladen() if i.data() == "oost")
    html = uitleg_html(view.boom.inhoud(area), klein)
    assert "66" in html
    assert "4.000 m²" in html or "4000 m²" in html or "4,000 m²" in html


def test_a_reference_in_the_text_opens_its_werkingsgebied_or_the_artikel_and_leads_back(gedeeld, view, qtbot):
    plan = lees_pakket(gedeeld / MAP / ZALTBOMMEL, naam=ZALTBOMMEL)
    view.toon(hier(plan, RdWkb(shapely.to_wkb(shapely.Point(138150, 423750)))))
    kies(view, "Artikel 2.3 Toepassingsbereik") if any(
        i.data() == "Artikel 2.3 Toepassingsbereik" for i in view.boom.bladen()
    ) else view.boom.setCurrentIndex(view.boom.bladen()[0])
    before = view.uitleg.tekst.text()
    assert "href='io:gm0297_1__cmp_I__content_o_1__list_o_1__item_o_1__ref_o_1'" in before
    with qtbot.waitSignal(view.werkingsgebied_gevraagd) as asked:
        view.uitleg.tekst.linkActivated.emit("io:gm0297_1__cmp_I__content_o_1__list_o_1__item_o_1__ref_o_1")
    assert asked.args == ["nl.imow-gm0297.gebied.2019000001"]
    view.uitleg.tekst.linkActivated.emit("tekst:chp_2__subchp_2.2__art_2.4")
    assert "Artikel 2.4" in view.uitleg.tekst.text()
    view.uitleg.tekst.linkActivated.emit("terug:")
    assert view.uitleg.tekst.text() == before


def test_a_reference_to_several_areas_offers_each_and_one_to_nothing_says_so(gedeeld, view):
    plan = lees_pakket(gedeeld / MAP / ZALTBOMMEL, naam=ZALTBOMMEL)
    view.toon(hier(plan, RdWkb(shapely.to_wkb(shapely.Point(138150, 423750)))))
    view.uitleg.tekst.linkActivated.emit("io:gm0297_1__cmp_I__content_o_1__list_o_1__item_o_4__ref_o_1")
    assert view.uitleg.tekst.text().count("href='gebied:") >= 4
    view.uitleg.tekst.linkActivated.emit("io:nergens")
    assert "geen gebied" in view.uitleg.tekst.text()


def test_ermelo_is_one_folded_line_that_opens_into_the_chapters_of_the_plan(view, ermelo, qtbot):
    view.toon(ermelo)
    assert titels(view) == ["Gelden in de hele gemeente (592)"]
    assert not view.boom.isExpanded(view.boom.model().index(0, 0))
    view.indeling.setCurrentIndex(view.indeling.findData(Indeling.DOCUMENT))
    view.indeling.activated.emit(view.indeling.currentIndex())
    wide = view.boom.model().index(0, 0)
    view.boom.expand(wide)
    inside = [view.boom.model().index(row, 0, wide) for row in range(view.boom.model().rowCount(wide))]
    assert 5 < len(inside) < 40
    assert len(view.boom.bladen()) == 592
    QApplication.processEvents()
    # every line is as high as it needs, and wholly within the width
    assert all(view.boom.visualRect(i).right() <= view.boom.viewport().width() for i in inside)
    view.zoek.setText("dakkapel")
    qtbot.waitUntil(lambda: len(view.boom.bladen()) < 592)
    assert 0 < len(view.boom.bladen()) < 20


def test_a_picture_of_ermelo(ermelo, qtbot):
    scroll, view = QScrollArea(), RegelsView("regels")
    qtbot.addWidget(scroll)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(view)
    scroll.resize(440, 900)
    scroll.show()
    view.toon(ermelo)
    view.indeling.setCurrentIndex(view.indeling.findData(Indeling.DOCUMENT))
    view.indeling.activated.emit(view.indeling.currentIndex())
    wide = view.boom.model().index(0, 0)
    view.boom.expand(wide)
    part = view.boom.model().index(2, 0, wide)
    view.boom.expand(part)
    view.boom.setCurrentIndex(view.boom.model().index(1, 0, part))
    for _ in range(5):
        QApplication.processEvents()
    picture = scroll.grab().toImage()
    BEELDEN.mkdir(parents=True, exist_ok=True)
    target = BEELDEN / "regels_ermelo.png"
    assert picture.save(os.fspath(target))
    tones = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(tones) > 8  # something is painted


def test_a_workbook_and_a_pdf_are_written(qgis_app, tmp_path, klein):
    schrijf_xlsx(tmp_path / "r.xlsx", klein, klein.regels, "RD 1, 2")
    assert (tmp_path / "r.xlsx").read_bytes()[:2] == b"PK"
    schrijf_pdf(tmp_path / "r.pdf", klein, klein.regels, "RD 1, 2")
    pdf = (tmp_path / "r.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert len(pdf) > 5_000
    with pytest.raises(OSError, match=r"No such file"):
        schrijf_pdf(tmp_path / "geen" / "map.pdf", klein, klein.regels, "")
