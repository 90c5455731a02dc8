"""The first time: a wizard that is walked to its end against the real gemeente, and a tour along real widgets."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QPushButton, QVBoxLayout, QWidget, QWizard

from portaal_leefomgeving_plugin.domain.termijn import Procedure
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang
from portaal_leefomgeving_plugin.gui.eerste_keer.rondleiding import Halte, Rondleiding
from portaal_leefomgeving_plugin.gui.eerste_keer.wizard import VerbindingWizard
from portaal_leefomgeving_plugin.host.credentials import onthoud_voor_sessie
from tests.gemeente import Gemeente
from tests.qgis.gui.test_echt import WACHT_MS, bureau  # noqa: F401


@pytest.fixture
def wizard(bureau, qtbot):  # noqa: F811
    made = VerbindingWizard(bureau)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.reject()


def verder(wizard: QWizard) -> None:
    button = wizard.button(QWizard.WizardButton.NextButton)
    assert button.isEnabled(), wizard.currentPage().objectName()
    button.click()


def test_a_name_is_needed_and_a_code_that_is_one(wizard):
    button = wizard.button(QWizard.WizardButton.NextButton)
    assert not button.isEnabled()
    wizard.naam.naam.setText("Onze gemeente")
    assert button.isEnabled()
    wizard.naam.code.setText("GM12")
    assert not button.isEnabled()
    assert "GM met vier cijfers" in wizard.naam.melding.text()
    wizard.naam.code.setText("gm0034")
    assert button.isEnabled()


def test_one_address_proposes_the_others_and_fills_in_none_of_them(wizard):
    page = wizard.adressen
    page.plak.setText("https://openzaak.voorbeeld.nl/zaken/api/v1/zaken")
    assert page.velden["zaken"].text() == "https://openzaak.voorbeeld.nl/zaken/api/v1"
    assert [page.velden[o].text() for o in ("catalogi", "documenten", "besluiten")] == ["", "", ""]
    assert not page.isComplete()
    page.voorstellen["catalogi"].click()
    assert page.velden["catalogi"].text() == "https://openzaak.voorbeeld.nl/catalogi/api/v1"
    assert page.isComplete()
    page.alles.click()
    assert page.velden["besluiten"].text() == "https://openzaak.voorbeeld.nl/besluiten/api/v1"
    page.plak.setText("https://openzaak.voorbeeld.nl/iets")
    assert not page.alles.isEnabled()
    assert "niet te zien" in page.uitleg.text()
    assert page.velden["catalogi"].text()


def test_nothing_is_kept_before_the_end(wizard, bureau):  # noqa: F811
    wizard.naam.naam.setText("Onze gemeente")
    verder(wizard)
    wizard.reject()
    assert bureau.instellingen.verbindingen() == []
    assert bureau.instellingen.medewerker is None


def test_from_a_name_to_a_connection_that_answers_with_its_procedures(wizard, bureau, qtbot):  # noqa: F811
    gemeente = Gemeente()
    try:
        raw = gemeente.gegevens
        onthoud_voor_sessie("sessie:zgw", gebruiker=raw["zgw"]["client_id"], sleutel=raw["zgw"]["geheim"])
        real = gemeente.verbinding()
        wizard.naam.naam.setText("Voorbeeldstad")
        wizard.naam.eigen_id.setText("t.ester")
        verder(wizard)
        wizard.adressen.plak.setText(real.zaken)
        for onderdeel in ("catalogi", "documenten", "besluiten"):
            wizard.adressen.velden[onderdeel].setText(getattr(real, onderdeel))
        verder(wizard)
        wizard.inlog.toegang.zet(Toegang(Inlogwijze.ZGW_JWT, "sessie:zgw"))
        verder(wizard)
        verder(wizard)
        qtbot.waitUntil(lambda: bool(wizard.test.samen.text()), timeout=WACHT_MS)
        assert wizard.test.gelukt, wizard.test.samen.text()
        assert wizard.test.uitslag.topLevelItemCount() >= 4
        verder(wizard)
        qtbot.waitUntil(lambda: wizard.procedures.tabel.rowCount() > 0, timeout=WACHT_MS)
        choice = wizard.procedures.tabel.findChild(QComboBox, "procedure_procedure_OV-REG")
        choice.setCurrentIndex(choice.findData(Procedure.REGULIER_8))
        verder(wizard)
        wizard.klaar.laden.setChecked(False)
        with qtbot.waitSignal(wizard.gemaakt) as told:
            wizard.button(QWizard.WizardButton.FinishButton).click()
        (made,) = bureau.instellingen.verbindingen()
        assert told.args == [made.id, False, False]
        assert (made.naam, made.zaken, made.toegang_zgw.authcfg) == (
            "Voorbeeldstad",
            real.zaken.rstrip("/"),
            "sessie:zgw",
        )
        assert bureau.instellingen.medewerker.id == "t.ester"
        assert set(bureau.instellingen.procedures()) == {"OV-REG"}
    finally:
        gemeente.stop()


def test_a_system_that_does_not_answer_says_what_to_do_and_one_may_go_on(wizard, qtbot):
    wizard.naam.naam.setText("Onze gemeente")
    verder(wizard)
    for onderdeel in ("zaken", "catalogi"):
        wizard.adressen.velden[onderdeel].setText(f"http://127.0.0.1:9/{onderdeel}/api/v1")
    verder(wizard)
    wizard.inlog.toegang.zet(Toegang(Inlogwijze.GEEN))
    verder(wizard)
    verder(wizard)
    qtbot.waitUntil(lambda: "antwoorden niet goed" in wizard.test.samen.text(), timeout=WACHT_MS)
    told = [wizard.test.uitslag.topLevelItem(nr).text(1) for nr in range(wizard.test.uitslag.topLevelItemCount())]
    assert any(len(words) > 30 for words in told)
    verder(wizard)
    qtbot.waitUntil(lambda: wizard.procedures.opnieuw.isVisible(), timeout=WACHT_MS)
    verder(wizard)


# -- the tour -------------------------------------------------------------------------------------


@pytest.fixture
def venster(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    column = QVBoxLayout(made)
    made.knoppen = [QPushButton(f"knop {nr}", made) for nr in range(3)]
    for button in made.knoppen:
        column.addWidget(button)
    made.show()
    return made


def tocht(venster, **anders) -> Rondleiding:
    stops = [Halte(f"h{nr}", f"titel {nr}", "tekst", lambda nr=nr: venster.knoppen[nr]) for nr in range(3)]
    return Rondleiding(stops, venster)


def test_the_tour_points_at_one_thing_after_another_and_ends(venster, qtbot):
    tour = tocht(venster)
    tour.begin()
    assert tour.bel.isVisible()
    assert tour.halte.naam == "h0"
    assert not tour.bel.vorige.isEnabled()
    QTest.keyClick(tour.bel.volgende, Qt.Key.Key_Right)
    assert tour.halte.naam == "h1"
    assert tour._kader.geometry().contains(venster.knoppen[1].geometry())
    assert not tour.bel.geometry().intersects(venster.knoppen[1].geometry()) or venster.knoppen[1].width() > 500
    QTest.keyClick(tour.bel.volgende, Qt.Key.Key_Left)
    assert tour.halte.naam == "h0"
    tour.ga(1)
    tour.ga(1)
    with qtbot.waitSignal(tour.gestopt) as told:
        tour.bel.volgende.click()
    assert told.args == [True]


def test_what_is_not_in_view_is_passed_over_and_esc_stops(venster, qtbot):
    venster.knoppen[1].hide()
    tour = tocht(venster)
    tour.begin()
    tour.ga(1)
    assert tour.halte.naam == "h2"
    with qtbot.waitSignal(tour.gestopt) as told:
        QTest.keyClick(tour.bel.volgende, Qt.Key.Key_Escape)
    assert told.args == [False]
    QApplication.processEvents()
    assert [w.objectName() for w in venster.findChildren(QWidget) if w.objectName().startswith("rondleiding")
            and w.isVisible()] == []  # fmt: skip


def test_every_stop_of_the_real_tour_is_in_the_panel(open_paneel, loket, qtbot):
    from qgis.gui import QgsMapCanvas

    from portaal_leefomgeving_plugin.gui.eerstekeerwerk import EersteKeer

    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.show()
    work = EersteKeer(loket, open_paneel, canvas, open_paneel)
    for stop in work._haltes():
        if stop.naam in ("open", "lasso"):  # buttons of QGIS's own toolbar: seen in tests/desktop
            continue
        stop.vooraf()
        QApplication.processEvents()
        assert stop.waar() is not None, stop.naam
        assert stop.waar().isVisible(), stop.naam
    work.sluit()
