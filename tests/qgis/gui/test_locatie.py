"""A location that is missing or doubtful: found in the list, drawn or accepted, and written with a reason."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.domain.dossierdelen import Dossierdelen, Zaakobject
from portaal_leefomgeving_plugin.domain.errors import Changed
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden, PlekSoort
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.gui.kaart.locatiegereedschap import LocatieGereedschap, Tekensoort
from portaal_leefomgeving_plugin.gui.locatietekenaar import Locatietekenaar
from portaal_leefomgeving_plugin.services.zet_locatie import LocatieGezet, Locatiestand
from tests.qgis.gui.loket import Loket
from tests.qgis.gui.voorbeelden import dossier, plek, punt, regel


@pytest.fixture
def kaart(qgis_app, qtbot) -> QgsMapCanvas:
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(169_900, 519_900, 170_100, 520_100))
    canvas.show()
    return canvas


@pytest.fixture
def gereedschap(kaart: QgsMapCanvas) -> LocatieGereedschap:
    return LocatieGereedschap(kaart)


@pytest.fixture
def tekenaar(kaart: QgsMapCanvas, open_paneel: PortaalDock) -> Iterator[Locatietekenaar]:
    made = Locatietekenaar(kaart, open_paneel)
    yield made
    made.sluit()


def klik(kaart: QgsMapCanvas, x: float, y: float, knop: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    where = kaart.getCoordinateTransform().transform(x, y)
    QTest.mouseClick(kaart.viewport(), knop, pos=where.toQPointF().toPoint())


def toets(kaart: QgsMapCanvas, sleutel: Qt.Key) -> None:
    QTest.keyClick(kaart, sleutel)


def stand(line: ZaakRegel) -> Locatiestand:
    return Locatiestand(line, dossier(line).zaak)


# -- the tool


def test_a_click_is_a_point_in_rd_whatever_the_map_is_in(gereedschap, kaart):
    kaart.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    kaart.zoomToFeatureExtent(QgsRectangle(590_000, 6_830_000, 590_400, 6_830_400))
    drawn = []
    gereedschap.getekend.connect(drawn.append)
    gereedschap.begin(Tekensoort.PUNT)
    gereedschap.zet(QgsPointXY(599_632.0, 6_829_958.0))
    (wkb,) = drawn
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    there = shape.asPoint()
    assert 140_000 < there.x() < 170_000
    assert 450_000 < there.y() < 480_000


def test_an_area_is_clicked_out_and_ended_with_the_right_button(gereedschap, kaart):
    drawn, told = [], []
    gereedschap.getekend.connect(drawn.append)
    gereedschap.gestopt.connect(lambda: told.append(1))
    gereedschap.begin(Tekensoort.VLAK)
    for x, y in ((170_000, 520_000), (170_050, 520_000), (170_050, 520_050)):
        klik(kaart, x, y)
    klik(kaart, 170_050, 520_050, Qt.MouseButton.RightButton)
    shape = QgsGeometry()
    shape.fromWkb(drawn[0])
    assert shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    assert shape.area() == pytest.approx(1_250, abs=80)
    assert told == [1]


def test_a_line_of_one_corner_is_none_and_backspace_takes_back(gereedschap, kaart):
    drawn = []
    gereedschap.getekend.connect(drawn.append)
    gereedschap.begin(Tekensoort.LIJN)
    klik(kaart, 170_000, 520_000)
    toets(kaart, Qt.Key.Key_Return)
    assert drawn == []
    klik(kaart, 170_050, 520_000)
    toets(kaart, Qt.Key.Key_Backspace)
    assert gereedschap.hoeken == 1
    klik(kaart, 170_000, 520_040)
    toets(kaart, Qt.Key.Key_Return)
    shape = QgsGeometry()
    shape.fromWkb(drawn[0])
    assert shape.length() == pytest.approx(40, abs=2)


def test_an_area_that_crosses_itself_is_not_handed_over_and_can_be_drawn_on(gereedschap, kaart):
    drawn, why = [], []
    gereedschap.getekend.connect(drawn.append)
    gereedschap.niet_bruikbaar.connect(why.append)
    gereedschap.begin(Tekensoort.VLAK)
    for x, y in ((170_000, 520_000), (170_050, 520_050), (170_050, 520_000), (170_000, 520_050)):
        gereedschap.zet(QgsPointXY(x, y))
    gereedschap.klaar()
    assert (drawn, why) == ([], ["locatie_ongeldig"])
    gereedschap.neem_terug()
    gereedschap.klaar()
    assert len(drawn) == 1


def test_esc_stops_and_leaves_nothing_on_the_map(gereedschap, kaart):
    told = []
    gereedschap.gestopt.connect(lambda: told.append(1))
    before = len(kaart.scene().items())
    gereedschap.begin(Tekensoort.VLAK)
    gereedschap.zet(QgsPointXY(170_000, 520_000))
    gereedschap.zet(QgsPointXY(170_010, 520_000))
    assert len(kaart.scene().items()) > before
    toets(kaart, Qt.Key.Key_Escape)
    assert told == [1]
    assert len(kaart.scene().items()) == before


# -- the queue


def test_the_queues_of_locations_are_a_filter_of_the_list(open_paneel, qtbot):
    werk = open_paneel.werk
    werk.filters.locatie.kies(["ontbreekt", "twijfelachtig"])
    qtbot.waitUntil(lambda: werk.model.rowCount() == 2)
    told = [werk.model.data(werk.model.index(row, 0), int(Qt.ItemDataRole.ToolTipRole)) for row in range(2)]
    assert any("Zonder locatie" in words for words in told)
    assert any("omgekeerd" in words for words in told)


# -- the dossier


def test_only_a_doubt_with_a_proposal_offers_to_accept_it(open_paneel):
    view = open_paneel.dossier
    for uuid, offered, words in (("uuid-8", True, "Locatie tekenen"), ("uuid-6", False, "Locatie tekenen"),
                                 ("uuid-1", False, "Locatie wijzigen")):  # fmt: skip
        open_paneel.toon_dossier(uuid)
        assert view.locatie.voorstel.isVisible() is offered
        assert view.locatie.teken.text() == words


def test_a_proposal_is_written_after_a_reason_and_not_before(open_paneel, loket: Loket, qtbot):
    told, shown = [], []
    open_paneel.boodschap.connect(told.append)
    open_paneel.locatie_getoond.connect(shown.append)
    line = loket.regels[7]
    open_paneel.toon_dossier(line.uuid)
    open_paneel.dossier.locatie.voorstel.click()
    window = open_paneel.dossier._locatie_venster
    loket.antwoord("bereid_locatie", stand(line))
    assert shown == [line.locatie.geometrie]
    assert not window.ok.isEnabled()
    assert "omgekeerd" in window.nu.text()
    QTest.keyClicks(window.reden, "Assen stonden omgekeerd")
    QTest.mouseClick(window.ok, Qt.MouseButton.LeftButton)
    (asked,) = loket.gevraagd("zet_locatie")
    assert asked.args == (stand(line), line.locatie.geometrie)
    assert asked.kwargs == {"reden": "Assen stonden omgekeerd"}
    fresh = regel(8, locatie=Locatie(line.locatie.geometrie, LocatieKwaliteit.GOED))
    loket.regels[7] = fresh
    loket.antwoord("zet_locatie", LocatieGezet(line.uuid, line.identificatie, fresh.locatie, True, fresh))
    assert "vastgelegd" in told[-1].titel
    assert not open_paneel.dossier.locatie.voorstel.isVisible()
    qtbot.waitUntil(lambda: shown[-1] is None)


def test_a_proposal_that_is_gone_at_the_server_cannot_be_accepted(open_paneel, loket: Loket):
    line = loket.regels[7]
    open_paneel.toon_dossier(line.uuid)
    open_paneel.dossier.locatie.voorstel.click()
    window = open_paneel.dossier._locatie_venster
    loket.antwoord("bereid_locatie", stand(regel(8)))
    QTest.keyClicks(window.reden, "x")
    assert not window.ok.isEnabled()
    assert "intussen" in window.wordt.text()
    window.reject()


def test_what_another_changed_meanwhile_is_told_and_shown_anew_with_the_reason_kept(open_paneel, loket: Loket):
    line = loket.regels[5]
    open_paneel.toon_dossier(line.uuid)
    open_paneel.dossier.leg_vast(punt(170_003, 520_004))
    window = open_paneel.dossier._locatie_venster
    loket.antwoord("bereid_locatie", stand(line))
    QTest.keyClicks(window.reden, "Ingetekend")
    window.accept()
    loket.antwoord("zet_locatie", Changed("OpenZaak", fields=("locatie",)))
    assert "de locatie" in window.fout.tekst.text()
    loket.antwoord("bereid_locatie", stand(regel(6, locatie=plek(170_000, 520_000))))
    assert "5 m" in window.wordt.text()
    assert window.reden.text() == "Ingetekend"
    assert window.ok.isEnabled()
    window.reject()


def met_adres(loket: Loket) -> None:
    address = Zaakobject("o1", "adres", "Langestraat 6, 3811AA Voorbeeldstad", "", "locatie", "")
    loket.antwoord("delen", Dossierdelen((address,), (), (), (), ()))


def test_a_zaak_without_a_location_is_looked_up_by_its_address_and_the_user_decides(open_paneel, loket: Loket):
    open_paneel.toon_dossier("uuid-6")
    beeld = open_paneel.dossier.locatie
    assert not beeld.adres.isVisible()
    met_adres(loket)
    beeld.adres.click()
    found = Gevonden("adr-1", PlekSoort.ADRES, "Langestraat 6, 3811 AA Voorbeeldstad", "", punt(170_060, 520_000))
    loket.antwoord("zoek_locatie", found)
    window = open_paneel.dossier._locatie_venster
    loket.antwoord("bereid_locatie", stand(loket.regels[5]))
    assert "gevonden bij Langestraat 6" in window.wordt.text()
    assert loket.gevraagd("zet_locatie") == []
    window.reject()


def test_an_address_that_is_not_found_says_what_else_can_be_done(open_paneel, loket: Loket):
    told = []
    open_paneel.boodschap.connect(told.append)
    open_paneel.toon_dossier("uuid-6")
    met_adres(loket)
    open_paneel.dossier.locatie.adres.click()
    loket.antwoord("zoek_locatie", None)
    assert "Teken de locatie" in told[0].tekst
    assert open_paneel.dossier._locatie_venster is None


def test_what_is_found_for_one_zaak_is_not_offered_to_another(open_paneel, loket: Loket):
    open_paneel.toon_dossier("uuid-6")
    met_adres(loket)
    open_paneel.dossier.locatie.adres.click()
    open_paneel.toon_dossier("uuid-8")
    assert not open_paneel.dossier.locatie.adres.isVisible()
    loket.antwoord("zoek_locatie", Gevonden("adr-1", PlekSoort.ADRES, "x", "", punt(170_060, 520_000)))
    assert open_paneel.dossier._locatie_venster is None


def test_a_trustworthy_location_is_not_looked_up(open_paneel, loket: Loket):
    open_paneel.toon_dossier("uuid-1")
    met_adres(loket)
    assert not open_paneel.dossier.locatie.adres.isVisible()


# -- the whole way


def test_drawing_from_the_dossier_puts_the_former_tool_back_and_asks_for_a_reason(
    tekenaar, open_paneel, loket: Loket, kaart
):
    pan = QgsMapToolPan(kaart)
    kaart.setMapTool(pan)
    open_paneel.toon_dossier("uuid-6")
    beeld = open_paneel.dossier.locatie
    beeld.teken.menu().actions()[0].trigger()
    assert kaart.mapTool() is tekenaar.gereedschap
    assert "Klik op de kaart" in beeld.notitie.tekst.text()
    klik(kaart, 170_010, 520_020)
    assert kaart.mapTool() is pan
    window = open_paneel.dossier._locatie_venster
    loket.antwoord("bereid_locatie", stand(loket.regels[5]))
    assert "een punt" in window.wordt.text()
    assert tekenaar.voorbeeld.getoond
    assert beeld.notitie.tekst.text() == "Zonder locatie"
    window.reject()
    assert not tekenaar.voorbeeld.getoond


def test_another_zaak_ends_the_drawing(tekenaar, open_paneel, kaart):
    open_paneel.toon_dossier("uuid-6")
    open_paneel.dossier.locatie.tekenen_gevraagd.emit("vlak")
    assert kaart.mapTool() is tekenaar.gereedschap
    open_paneel.toon_dossier("uuid-1")
    assert kaart.mapTool() is not tekenaar.gereedschap
    assert not open_paneel.dossier.locatie.stop.isVisible()


def test_the_stop_button_ends_the_drawing(tekenaar, open_paneel, kaart):
    open_paneel.toon_dossier("uuid-6")
    beeld = open_paneel.dossier.locatie
    beeld.tekenen_gevraagd.emit("lijn")
    beeld.stop.click()
    assert kaart.mapTool() is not tekenaar.gereedschap
    assert beeld.notitie.tekst.text() == "Zonder locatie"
    assert open_paneel.dossier._locatie_venster is None
