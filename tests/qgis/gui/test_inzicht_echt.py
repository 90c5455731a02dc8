"""What the store tells about many zaken or one over time, on the real Bureau and the embedded gemeente."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from qgis.core import QgsFeatureRequest, QgsProject, QgsRenderContext
from qgis.PyQt.QtCore import QDate, QLocale, Qt
from qgis.PyQt.QtGui import QGuiApplication

from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.dock import Plaats, PortaalDock
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.layers import boom, merk
from portaal_leefomgeving_plugin.layers.wijkkaart import Wijklaag
from portaal_leefomgeving_plugin.services.locatie_dokter import Kwaal, Patient
from portaal_leefomgeving_plugin.services.overzicht import UITGEVOERD

WACHT_MS = 60_000


@pytest.fixture(scope="module")
def bureau(qgis_app, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bureau]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path_factory.mktemp("winkel")))
        made = Bureau()
        yield made
        made.stop()
        made.deleteLater()


@pytest.fixture
def paneel(bureau: Bureau, qtbot) -> PortaalDock:
    if bureau.verbinding is None:
        bureau.start_voorbeeldgemeente()
        qtbot.waitUntil(lambda: bureau.bijgewerkt is not None and not bureau.bezig, timeout=WACHT_MS)
    for zaaktype, instelling in bureau.voorbeeldgemeente.procedures().items():
        bureau.instellingen.zet_procedure(zaaktype, instelling)
    made = PortaalDock(Bladen(bureau, SystemClock().today))
    qtbot.addWidget(made, before_close_func=lambda panel: panel.sluit())
    made.resize(420, 1_400)
    made.show()
    qtbot.waitUntil(lambda: made.werk.model.rowCount() > 100, timeout=WACHT_MS)
    return made


def test_the_terms_after_a_besluit_stand_in_the_dossier_and_a_notice_is_kept_with_the_keyboard(paneel, bureau, qtbot):
    regel = next(
        r.regel for r in paneel.werk.rijen
        if r.regel.einddatum is not None and r.regel.resultaat and r.regel.zaaktype_identificatie != ""
    )  # fmt: skip
    paneel.toon_dossier(regel.uuid)
    part = paneel.dossier.rechtsmiddelen
    qtbot.waitUntil(lambda: part.sectie.property("klaar"), timeout=WACHT_MS)
    part.sectie.zet_open(True)
    assert "Dwangsom" in part.uitleg.tekst.text()
    field = part.veld
    assert not field.knop.isEnabled(), "there is nothing to keep yet"
    field.er_is.setFocus()
    qtbot.keyClick(field.er_is, Qt.Key.Key_Space)
    day = QDate.currentDate().addDays(-10)
    field.dag.setDate(day)
    qtbot.keyClick(field.knop, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not field.knop.isEnabled(), timeout=WACHT_MS)
    assert "Ingebrekestelling ontvangen op" in part.uitleg.tekst.text() or "Geen dwangsom" in part.uitleg.tekst.text()
    paneel._terug()
    paneel.toon_dossier(regel.uuid)
    qtbot.waitUntil(lambda: part.sectie.property("klaar"), timeout=WACHT_MS)
    assert field.dag.date() == day
    assert field.er_is.isChecked()


def test_bezwaar_is_shown_with_its_arithmetic_where_the_besluit_was_sent(paneel, bureau, qtbot):
    part = paneel.dossier.rechtsmiddelen
    for rij in paneel.werk.rijen:
        regel = rij.regel
        if regel.einddatum is None or not regel.resultaat:
            continue
        paneel.toon_dossier(regel.uuid)
        qtbot.waitUntil(lambda: part.sectie.property("klaar"), timeout=WACHT_MS)
        if "Bezwaar kaal" in part.uitleg.tekst.text():
            break
    text = part.uitleg.tekst.text()
    assert "Awb 6:7" in text
    assert (regel.einddatum + timedelta(days=42)).strftime("%d-%m-%Y") in text


@pytest.fixture
def overzicht(paneel, qtbot):
    paneel.tabs.setFocus()
    for _ in range(2):
        qtbot.keyClick(paneel.tabs, Qt.Key.Key_Right)
    assert paneel.plaats is Plaats.OVERZICHT
    view = paneel.overzicht
    qtbot.waitUntil(lambda: all(b.sectie.property("klaar") for b in view.blokken), timeout=WACHT_MS)
    return view


def kolom(blok, nr: int) -> list[str]:
    return [row[nr] for row in blok.cijfers.rijen]


def test_the_overview_counts_what_the_list_has_and_is_read_as_a_table(overzicht, paneel, qtbot):
    open_ = sum(r.regel.einddatum is None for r in paneel.werk.rijen)
    assert overzicht.open_.sectie.samenvatting.text().startswith(QLocale().toString(open_))
    assert kolom(overzicht.open_, -1)[-1] == QLocale().toString(open_)
    overzicht.wijk.als_tabel.setChecked(False)
    qtbot.keyClick(overzicht.wijk.als_tabel, Qt.Key.Key_Space)
    assert overzicht.wijk.tabel.isVisible()
    shown = overzicht.wijk.tabel
    assert [shown.item(r, 0).text() for r in range(shown.rowCount())] == kolom(overzicht.wijk, 0)
    assert "(geen betrouwbare locatie)" in kolom(overzicht.wijk, 0)
    assert sum(int(n.replace(".", "").replace(",", "")) for n in kolom(overzicht.wijk, 1)) == open_


def test_charts_are_walked_with_the_arrows_and_copied(overzicht, qtbot):
    chart = overzicht.maand.grafiek
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.huidig == 1
    assert chart.accessibleDescription() == chart.woorden(1)
    qtbot.keyClick(overzicht.maand.csv, Qt.Key.Key_Space)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 13
    assert lines[0].count(";") == 3
    qtbot.keyClick(overzicht.maand.tekst, Qt.Key.Key_Space)
    assert "\t" in QGuiApplication.clipboard().text()


def test_another_period_and_another_measure_are_counted(overzicht, qtbot):
    overzicht.periode.setCurrentIndex(0)
    overzicht.periode.activated.emit(0)
    qtbot.waitUntil(lambda: len(overzicht.maand.cijfers.groepen) == 6, timeout=WACHT_MS)
    overzicht.maat.setCurrentIndex(5)
    overzicht.maat.activated.emit(5)
    assert overzicht.wijk.cijfers.eenheid == "%"


def test_numbers_per_wijk_come_on_the_map_once_and_go(overzicht, bureau, qtbot):
    project = QgsProject()
    group = boom.voeg_groep_toe(project.layerTreeRoot(), "Portaal", merk.GROEP, "vbs", 0)
    wijken = Wijklaag(project, lambda: group, overzicht)
    overzicht.kaart_gevraagd.connect(wijken.toon)
    for measure in (0, 4):
        overzicht.maat.setCurrentIndex(measure)
        overzicht.maat.activated.emit(measure)
        qtbot.keyClick(overzicht.wijk.op_kaart, Qt.Key.Key_Space)
    assert len(project.mapLayers()) == 1
    layer = wijken.laag
    told = {f["wijk"]: f["waarde"] for f in layer.getFeatures()}
    names = [n for n in kolom(overzicht.wijk, 0) if not n.startswith("(")]
    assert set(told) == set(names)
    legend = [r.label() for r in layer.renderer().rootRule().children()]
    assert len(legend) >= 2
    every = QgsFeatureRequest()
    context = QgsRenderContext()
    layer.renderer().startRender(context, layer.fields())
    assert all(layer.renderer().willRenderFeature(f, context) for f in layer.getFeatures(every)), "none is left out"
    layer.renderer().stopRender(context)
    wijken.sluit()
    assert project.mapLayers() == {}


@pytest.fixture
def teammap(overzicht, bureau, qtbot, tmp_path):
    """A folder of a team; the overview is counted anew with it, and without it after."""

    def zet(pad: str) -> None:
        before = overzicht._beeld
        bureau.instellingen.zet_team_bestand(pad)
        # a count that was under way before may come first
        qtbot.waitUntil(lambda: overzicht._beeld is not before and not bureau.werkers._lopend, timeout=WACHT_MS)

    (tmp_path / "team.csv").write_text("id;label;team\n", encoding="utf-8")
    yield lambda: zet(str(tmp_path / "team.csv")) or tmp_path
    bureau.instellingen.zet_team_bestand("")


def test_a_doel_is_filled_in_with_the_keyboard_kept_and_counted(overzicht, bureau, qtbot, teammap):
    folder = teammap()
    qtbot.keyClick(overzicht.bewerk, Qt.Key.Key_Space)
    window = overzicht._venster
    qtbot.keyClick(window.erbij, Qt.Key.Key_Space)
    row = [window.tabel.cellWidget(0, k) for k in range(8)]
    window.accept()
    assert window.melding.isVisible(), "without a name it is no doel"
    qtbot.keyClicks(row[1], "Controles horeca")
    row[5].setFocus()
    row[5].selectAll()
    qtbot.keyClicks(row[5], "400")
    row[6].setDate(QDate(2000, 1, 1))
    row[7].setDate(QDate(2100, 1, 1))
    qtbot.keyClick(window.ok, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: overzicht._venster is None, timeout=WACHT_MS)
    assert "Controles horeca" in (folder / "doelen.json").read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: overzicht.doelen.cijfers is not None, timeout=WACHT_MS)
    (told,) = overzicht.doelen.cijfers.rijen
    done = sum(i.status in UITGEVOERD and i.controledatum is not None for i in bureau.werkbestand.inspecties())
    assert told[2] == QLocale().toString(done)


def test_a_file_of_doelen_that_cannot_be_read_says_so_and_is_not_overwritten(overzicht, qtbot, teammap, tmp_path):
    (tmp_path / "doelen.json").write_text("{")
    teammap()
    assert overzicht.doelen.sectie.samenvatting.text() == "niet gelezen"
    qtbot.keyClick(overzicht.bewerk, Qt.Key.Key_Space)
    assert overzicht._venster is None
    assert overzicht.open_.cijfers is not None, "the rest is counted all the same"


@pytest.fixture
def dokter(overzicht, paneel, qtbot):
    qtbot.keyClick(overzicht.dokter, Qt.Key.Key_Space)
    window = paneel._dokter
    qtbot.waitUntil(lambda: window._spreekuur is not None, timeout=WACHT_MS)
    yield window
    if paneel._dokter is not None:
        window.reject()


def kies(dokter, kwaal: Kwaal) -> Patient:
    index = next(i for i in dokter.boom.bladen() if dokter.boom.inhoud(i).kwaal is kwaal)
    dokter.boom.setCurrentIndex(index)
    return dokter.patient


def test_every_zaak_whose_location_is_not_right_stands_in_the_list_of_the_dokter(dokter, bureau):
    wrong = {z.uuid for z in bureau.werkbestand.zaken() if z.einddatum is None and not z.locatie.betrouwbaar}
    listed = {dokter.boom.inhoud(i).regel.uuid for i in dokter.boom.bladen()}
    assert wrong <= listed
    assert dokter._spreekuur.grens_bekend
    outside = {p.regel.uuid for p in dokter._spreekuur.patienten if p.kwaal is Kwaal.BUITEN_GEMEENTE}
    assert listed == wrong | outside


def test_a_proposal_is_shown_accepted_with_a_reason_and_the_next_is_there(dokter, bureau, paneel, qtbot):
    shown = []
    paneel.plek_zoomen.connect(shown.append)
    patient = kies(dokter, Kwaal.RD_GETALLEN)
    assert shown[-1] == patient.voorstel == dokter.voorstel
    qtbot.keyClick(dokter.boom, Qt.Key.Key_Return)
    window = dokter._venster
    qtbot.waitUntil(lambda: not window.wacht.isVisible(), timeout=WACHT_MS)
    assert not window.ok.isEnabled(), "without a reason nothing is written"
    qtbot.keyClicks(window.reden, "RD-getallen, nagekeken op de kaart")
    qtbot.keyClick(window.reden, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dokter._venster is None, timeout=WACHT_MS)
    assert bureau.werkbestand.zaak(patient.regel.uuid).locatie.betrouwbaar
    assert patient.regel.uuid not in {dokter.boom.inhoud(i).regel.uuid for i in dokter.boom.bladen()}
    assert dokter.patient is not None


def test_a_zaak_without_a_location_is_looked_up_by_its_address(dokter, qtbot):
    for index in [i for i in dokter.boom.bladen() if dokter.boom.inhoud(i).kwaal is Kwaal.ONTBREEKT]:
        dokter.boom.setCurrentIndex(index)
        assert not dokter.neem_over.isEnabled()
        qtbot.keyClick(dokter.zoek, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: "gezocht" not in dokter.melding.tekst.text(), timeout=WACHT_MS)
        if dokter.voorstel is not None:
            break
    assert dokter.neem_over.isEnabled()
    assert dokter._gevonden[dokter.patient.regel.uuid].weergave in dokter.uitleg.text()
