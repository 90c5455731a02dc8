"""The studio on the real desk: a rule made in the form, tried out, marked, switched on, then a line of every zaak."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from portaal_leefomgeving_plugin.domain.locatie import RD
from portaal_leefomgeving_plugin.domain.toetsing import Merk
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, OnbekendReden, Oordeel
from portaal_leefomgeving_plugin.gui.groene_baan.alle import AlleVenster
from portaal_leefomgeving_plugin.gui.groene_baan.studio.venster import StudioVenster
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.loket.regels import BIJGEHOUDEN
from portaal_leefomgeving_plugin.services.regelontwerp import Vraag

WACHT_MS = 60_000
PLAATJES = os.environ.get("PORTAAL_PLAATJES", "")


def plaatje(widget: QWidget, naam: str) -> None:
    """A picture to look at, where one is asked for."""
    if PLAATJES:
        QTest.qWait(200)
        widget.grab().save(str(Path(PLAATJES) / f"{naam}.png"))


@pytest.fixture(scope="module")
def bureau(qgis_app, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bureau]:
    """One example town for the module: loading it is most of the work."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path_factory.mktemp("winkels")))
        made = Bureau()
        done: list[object] = []
        made.start_voorbeeldgemeente(lambda: done.append(None), done.append)
        for _ in range(600):
            QTest.qWait(100)
            if done:
                break
        assert done == [None]
        yield made
        made.stop()
        made.deleteLater()


@pytest.fixture
def kaart(qgis_app) -> Iterator[QgsMapCanvas]:
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(RD))
    canvas.resize(400, 400)
    yield canvas
    canvas.deleteLater()


@pytest.fixture
def studio(bureau: Bureau, kaart: QgsMapCanvas, qtbot) -> StudioVenster:
    bureau.instellingen.zet_medewerker(Medewerker("t.ester", "T. Ester"))
    window = StudioVenster(bureau.loket, kaart, lambda layer: str(layer.customProperty("bron", "")))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window, before_close_func=lambda w: w.laat_los())
    window.resize(1000, 740)
    window.show()
    qtbot.waitUntil(lambda: window._beeld is not None, timeout=WACHT_MS)
    return window


def vul_in(studio: StudioVenster, titel: str) -> None:
    """A rule over the registered contaminated locations."""
    studio.bron.kies("verontreinigde_locatie")
    studio.vraag.soort.setCurrentIndex(studio.vraag.soort.findData(Vraag.RAAKT))
    studio.vraag.raakt.zet(Oordeel.KNELPUNT)
    studio.teksten.titel_nl.setText(titel)
    studio.teksten.norm.nl.setText("Toelaatbare kwaliteit van de bodem")
    studio.teksten.norm.artikel.setText("Bkl 5.89i")
    studio.teksten.vakken[Oordeel.KNELPUNT].advies_nl.setPlainText("Vraag een bodemonderzoek.")


def lijst(studio: StudioVenster) -> dict[str, bool]:
    """The rules of one's own: whether they are on."""
    return {p.regel.id: p.aan for p in studio._beeld.plekken}


def bevindingen(bureau: Bureau, uuid: str, qtbot) -> dict[str, Bevinding]:
    """What the green lane says of a zaak."""
    found: list = []
    bureau.loket.groene_baan(uuid, found.append, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=WACHT_MS)
    return {b.regel: b for b in found[0].bevindingen}


def test_a_rule_is_made_tried_marked_and_switched_on(studio: StudioVenster, bureau: Bureau, qtbot) -> None:
    plaatje(studio, "1-leeg")
    vul_in(studio, "Proef: op een geregistreerde locatie")
    qtbot.waitUntil(lambda: studio.bron.boom.topLevelItemCount() > 0 and studio.bron.beeld.aantal > 0, timeout=WACHT_MS)
    assert studio.bron.beeld.voorbeelden
    plaatje(studio, "2-bron")
    studio.bladen.setCurrentIndex(1)
    plaatje(studio, "3-vraag")
    studio.bladen.setCurrentIndex(2)
    plaatje(studio, "4-teksten")
    studio.bladen.setCurrentIndex(3)
    plaatje(studio, "5-proef-leeg")
    QTest.mouseClick(studio.proef.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: studio.proef.proef is not None, timeout=WACHT_MS)
    tried = studio.proef.proef
    assert tried.telling[Oordeel.KNELPUNT] == len(tried.treffers) == studio.proef.lijst.topLevelItemCount() > 2
    assert studio.treffers.getoond == 1

    first = studio.proef.lijst.topLevelItem(0)
    studio.proef.lijst.setCurrentItem(first)
    QTest.mouseClick(studio.proef._knoppen[0], Qt.MouseButton.LeftButton)
    assert studio.proef.lijst.currentItem() is not first  # on to the next
    QTest.mouseClick(studio.proef._knoppen[1], Qt.MouseButton.LeftButton)
    assert "1 terecht, 1 vals alarm" in studio.proef.uitkomst.text()
    plaatje(studio, "6-proef")
    kept: list = []
    bureau.loket._in_map(
        "lezen", lambda p, _m, _p: p.logboek.merken(tried.regel.id), kept.append, kept.append, rij=BIJGEHOUDEN
    )
    qtbot.waitUntil(lambda: bool(kept), timeout=WACHT_MS)
    assert {m.merk for m in kept[0].values()} == {Merk.TERECHT, Merk.VALS_ALARM}

    before = bevindingen(bureau, tried.treffers[0].zaak.uuid, qtbot)
    assert tried.regel.id not in before
    QTest.mouseClick(studio.aan, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: lijst(studio).get(tried.regel.id) is True, timeout=WACHT_MS)
    plaatje(studio, "7-aan")
    after = bevindingen(bureau, tried.treffers[0].zaak.uuid, qtbot)
    assert after[tried.regel.id].oordeel is Oordeel.KNELPUNT
    assert after[tried.regel.id].adviezen == ("Vraag een bodemonderzoek.",)
    assert len(after[tried.regel.id].regel_hash) == 64

    QTest.mouseClick(studio.aan, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: lijst(studio).get(tried.regel.id) is False, timeout=WACHT_MS)
    assert tried.regel.id not in bevindingen(bureau, tried.treffers[0].zaak.uuid, qtbot)


def test_what_is_not_filled_in_is_shown_on_its_page_and_nothing_is_written(studio: StudioVenster) -> None:
    before = set(lijst(studio))
    studio.bladen.setCurrentIndex(3)
    QTest.mouseClick(studio.bewaren, Qt.MouseButton.LeftButton)
    assert studio.bladen.currentIndex() == 2  # an id is made of the title
    studio.teksten.titel_nl.setText("Iets")
    QTest.mouseClick(studio.bewaren, Qt.MouseButton.LeftButton)
    assert studio.bladen.currentIndex() == 0
    assert "Bron" in studio.melding.tekst.text()
    assert set(lijst(studio)) == before


def test_the_cross_closes_it_and_what_was_not_saved_is_asked_about_first(studio: StudioVenster, qtbot) -> None:
    studio.teksten.titel_nl.setText("Nog niet bewaard")
    studio.close()
    assert studio.isVisible()
    asked = studio.findChild(QMessageBox, "studio_niet_bewaard")
    next(b for b in asked.buttons() if b.text() == "Annuleren").click()
    assert studio.isVisible()
    studio.close()
    lose = next(
        b for box in studio.findChildren(QMessageBox) for b in box.buttons() if b.text() == "Doorgaan zonder bewaren"
    )
    lose.click()
    assert not studio.isVisible()


def test_a_filter_is_made_of_values_that_occur_and_counted(studio: StudioVenster, qtbot) -> None:
    studio.bron.kies("verontreinigde_locatie")
    qtbot.waitUntil(lambda: studio.bron.beeld.aantal > 0, timeout=WACHT_MS)
    every = studio.bron.boom.topLevelItem(0)
    sample = next(
        every.child(i) for i in range(every.childCount()) if 1 < every.child(i).childCount() < studio.bron.beeld.aantal
    )
    studio.bron.boom.setCurrentItem(sample.child(0))
    QTest.mouseClick(studio.bron.gebruik, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: studio.bron.beeld.gefilterd is not None, timeout=WACHT_MS)
    assert 0 < studio.bron.beeld.gefilterd < studio.bron.beeld.aantal
    assert "Geldt voor" in studio.bron.telling.text()
    studio.bron.voorwaarde.setText("soort = ")
    assert "Niet te lezen" in studio.bron.telling.text()


def test_pointing_at_the_map_chooses_the_source_and_shows_what_is_there(studio: StudioVenster, bureau, qtbot) -> None:
    data = bureau.werkbestand.bron("verontreinigde_locatie")
    place = QgsGeometry()
    place.fromWkb(data.features[0].geometrie)
    spot = bytes(place.pointOnSurface().asWkb())
    layers = [QgsVectorLayer("Polygon", name, "memory") for name in ("Verontreiniging", "Zaken", "Van mijzelf")]
    layers[0].setCustomProperty("bron", "verontreinigde_locatie")
    layers[1].setCustomProperty("bron", "zaken")  # ours, and no source
    studio.bronwerk.wijs(layers[:2], spot, 3.0)
    assert studio.bron.bron_id == "verontreinigde_locatie"
    qtbot.waitUntil(lambda: len(studio.bron.beeld.hier) >= 1, timeout=WACHT_MS)
    assert studio.bron.beeld.hier[0].id == data.features[0].id
    studio.bronwerk.wijs(layers, spot, 3.0)
    said = [a.text() for a in studio.bronwerk.menu.actions() if not a.isSeparator()]
    studio.bronwerk.menu.close()
    assert said == ["Verontreiniging", "Van mijzelf als bron toevoegen…"]
    studio.bronwerk.wijs(layers[1:2], spot, 3.0)
    assert "geen laag iets" in studio.melding.tekst.text()


def test_a_shipped_rule_is_copied_and_not_changed(studio: StudioVenster, qtbot) -> None:
    shipped = next(r for r in studio._beeld.meegeleverd if r.id == "bodem_speelplek_verontreinigd")
    studio.lijst.toon(studio._beeld, shipped.id)
    qtbot.waitUntil(lambda: not studio.bewerkbaar, timeout=WACHT_MS)
    assert studio.stand.text().startswith(shipped.id)
    assert studio.vraag.vraag is Vraag.DICHTSTBIJ  # it can be read
    assert not studio.bewaren.isEnabled()
    assert not studio.aan.isEnabled()
    QTest.mouseClick(studio.lijst.kopie, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: studio.bewerkbaar, timeout=WACHT_MS)
    assert studio.vraag.vraag is Vraag.DICHTSTBIJ
    assert "speeltuin*" in studio.vraag.woorden.text()
    assert studio.ontwerp.id not in ("", shipped.id)
    plaatje(studio, "8-kopie")


def test_a_broken_file_is_named_in_the_list_and_in_every_zaak(studio: StudioVenster, bureau: Bureau, qtbot) -> None:
    folder = bureau.loket.regelmap()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kapot.json").write_text(json.dumps({"versie": "1", "regels": [{"id": "half"}]}))
    try:
        bureau.instellingen.veranderd.emit()
        studio._lees()
        qtbot.waitUntil(lambda: bool(studio._beeld.onleesbaar), timeout=WACHT_MS)
        plaatje(studio, "9-kapot")
        zaak = next(z for z in bureau.werkbestand.zaken() if z.einddatum is None)
        found = bevindingen(bureau, zaak.uuid, qtbot)["half"]
        assert (found.oordeel, found.reden) == (Oordeel.ONBEKEND, OnbekendReden.REGEL_ONLEESBAAR)
    finally:
        (folder / "kapot.json").unlink()
        bureau.instellingen.veranderd.emit()


def test_a_layer_of_ones_own_becomes_a_source_with_what_one_says_of_it(
    studio: StudioVenster, bureau: Bureau, qtbot
) -> None:
    zaak = next(z for z in bureau.werkbestand.zaken() if z.einddatum is None and z.locatie.betrouwbaar)
    layer = QgsVectorLayer(f"Polygon?crs={RD}&field=naam:string", "Speelplekken beheer", "memory")
    feature = QgsFeature(layer.fields())
    place = QgsGeometry()
    place.fromWkb(zaak.locatie.geometrie)
    feature.setGeometry(place.buffer(30.0, 8))
    feature.setAttributes(["De Hoek"])
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    try:
        studio.bronwerk.voeg_toe(layer)
        window = studio.bronwerk.venster
        assert window.titel.text() == "Speelplekken beheer"
        assert not window.ok.isEnabled()  # nothing was said of how complete it is
        window.beslaat.setChecked(True)
        window.volledig.setChecked(True)
        window.verklaring.setPlainText("Alle speelplekken in beheer; bijgehouden door team Buiten.")
        plaatje(window, "10-eigen-bron")
        QTest.mouseClick(window.ok, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: studio.bron.bron_id == "speelplekken_beheer", timeout=WACHT_MS)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    source = studio.bron.gekozen
    assert source.verklaring.medewerker == bureau.instellingen.medewerker.id
    assert source.negatief_bewijs
    studio.vraag.raakt.zet(Oordeel.AANDACHT)
    studio.teksten.titel_nl.setText("Op een speelplek van beheer")
    studio.zet(True)
    qtbot.waitUntil(lambda: lijst(studio).get("op_een_speelplek_van_beheer") is True, timeout=WACHT_MS)
    found = bevindingen(bureau, zaak.uuid, qtbot)["op_een_speelplek_van_beheer"]
    assert found.oordeel is Oordeel.AANDACHT
    assert found.bron.verklaard_door == bureau.instellingen.medewerker.id
    assert found.bewijs[0].omschrijving == "De Hoek"
    bureau.loket.zet_regel("op_een_speelplek_van_beheer", False, lambda _n: None, lambda _f: None)


def test_all_open_zaken_are_checked_and_each_leads_to_its_dossier(bureau: Bureau, qtbot) -> None:
    window = AlleVenster(bureau.loket)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.overzicht is not None, timeout=WACHT_MS)
    plaatje(window, "11-alle")
    open_ = [z for z in bureau.werkbestand.zaken() if z.einddatum is None]
    assert window.model.rowCount() == len(open_) == sum(window.overzicht.zaken().values())
    worst = window.overzicht.uitslagen[0]
    assert worst.ergste is Oordeel.KNELPUNT
    window.regel.setCurrentIndex(2)
    assert 0 < window.model.rowCount() < len(open_)
    window.lijst.setCurrentIndex(window.model.index(0, 0))
    with qtbot.waitSignal(window.zaak_gevraagd) as asked:
        QTest.mouseClick(window.open_zaak, Qt.MouseButton.LeftButton)
    assert asked.args[0] in {z.uuid for z in open_}
    window.close()
