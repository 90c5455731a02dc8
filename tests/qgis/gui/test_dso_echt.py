"""DSO, toepasbare regels and terms at the desk, on the real Bureau and the embedded gemeente."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shapely
from qgis.PyQt.QtCore import QLocale, QPoint
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QFileDialog

from portaal_leefomgeving_plugin.connectors.dso import DsoRegeling
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import GebiedHier
from portaal_leefomgeving_plugin.domain.toepasbaar import Regelbeheerobject
from portaal_leefomgeving_plugin.domain.verbinding import DsoWortels
from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import INHOUD
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.gui.opties.bezwaren import bezwaren
from portaal_leefomgeving_plugin.gui.opties.verbindingen import VerbindingenTab
from portaal_leefomgeving_plugin.gui.plek.dso_documenten import DsoDocumenten
from portaal_leefomgeving_plugin.gui.plek.toepasbare_regels import ToepasbareRegels
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock

WACHT_MS = 60_000


@pytest.fixture(scope="module")
def bureau(qgis_app, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bureau]:
    patch = pytest.MonkeyPatch()
    patch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path_factory.mktemp("winkel")))
    made = Bureau()
    yield made
    made.stop()
    made.deleteLater()
    patch.undo()


@pytest.fixture
def paneel(bureau: Bureau, qtbot) -> Iterator[PortaalDock]:
    made = PortaalDock(Bladen(bureau, SystemClock().today))
    qtbot.addWidget(made)
    made.resize(440, 1000)
    made.show()
    loaded: list[object] = []
    bureau.start_voorbeeldgemeente(lambda: loaded.append(1))
    qtbot.waitUntil(lambda: bool(loaded) and not bureau.bezig, timeout=WACHT_MS)
    yield made
    made.sluit()


def plek_in(bureau: Bureau, naam: str) -> RdWkb:
    """A square of 40 m in the first area of a gebiedsaanwijzing."""
    plan = bureau.loket.plaats.plan().plan
    (named,) = plan.gebiedsaanwijzingen[f"nl.imow-gm9999.gebiedsaanwijzing.{naam}"].locaties
    members = (plan.locaties[ident].geometrie for ident in sorted(plan.met_leden(named)))
    shape = next(shapely.from_wkb(wkb) for wkb in members if wkb is not None)
    return RdWkb(shapely.to_wkb(shapely.point_on_surface(shape).buffer(20, cap_style="square")))


def wacht(qtbot, ja) -> None:
    qtbot.waitUntil(ja, timeout=WACHT_MS)


def kies(boom, past) -> object:
    """Makes the row current whose contents fit."""
    index = next(i for i in boom.bladen() if past(i.data(INHOUD)))
    boom.setCurrentIndex(index)
    return index.data(INHOUD)


def test_documents_are_read_beside_the_plan_and_a_draft_is_compared(paneel, bureau, qtbot, plaatje):
    paneel.toon_plek(plek_in(bureau, "stilte"))
    plek = paneel.plek
    wacht(qtbot, lambda: plek.regels_hier.property("klaar"))
    plek.documenten.click()
    window: DsoDocumenten = plek._documenten
    wacht(qtbot, lambda: window.boom.aantal() == 6)
    plaatje(window, "dso_documenten")
    kies(window.boom, lambda r: isinstance(r, DsoRegeling) and r.ontwerp)
    assert (window.laden.isEnabled(), window.erbij.isEnabled(), window.vergelijk.isEnabled()) == (False, False, True)
    window.vergelijk.click()
    difference = plek._verschil
    wacht(qtbot, lambda: difference.boom.isVisible() or "geen verschil" in difference.kop.text().lower())
    difference.hier.setChecked(False)
    assert difference.boom.aantal() > 2
    plaatje(difference, "dso_ontwerp_verschil")
    kies(window.boom, lambda r: isinstance(r, DsoRegeling) and r.soort == "Omgevingsverordening")
    window.erbij.click()
    wacht(qtbot, lambda: bureau.bezig)
    wacht(qtbot, lambda: not bureau.bezig)
    assert bureau.verbinding.regelingen == ("/akn/nl/act/pv99/2026/omgevingsverordening",)
    paneel.toon_plek(plek_in(bureau, "stilte"))
    wacht(qtbot, lambda: plek.regels_hier.property("klaar"))
    assert any("pv99" in h.regel.identificatie for h in plek.regels.getoond())


def test_the_rules_can_be_cut_down_to_one_part_and_to_larger_overlaps(paneel, bureau, qtbot, plaatje):
    paneel.toon_plek(plek_in(bureau, "evenementen"))
    view = paneel.plek.regels
    wacht(qtbot, lambda: paneel.plek.regels_hier.property("klaar"))
    everything = len(view.getoond())
    assert view.minste.isVisible()
    view.deel.setCurrentIndex(1)
    view.deel.activated.emit(1)
    part = view.getoond()
    assert 0 < len(part) < everything
    plaatje(paneel, "plek_deel")
    view.deel.setCurrentIndex(0)
    view.deel.activated.emit(0)
    area = kies(view.boom, lambda r: isinstance(r, GebiedHier))
    (first, *_rest) = [h for h in view._regels.regels if area.identificatie in h.locaties]
    assert f"regel:{first.regel.identificatie}" in view.uitleg.tekst.text()
    view.uitleg.tekst.linkActivated.emit(f"regel:{first.regel.identificatie}")
    assert view._gekozen.regel.identificatie == first.regel.identificatie
    view.minste.setValue(10_000.0)
    wacht(qtbot, lambda: view._regels.minste_m2 == 10_000.0)
    assert QLocale().toString(10_000.0, "g", 6) in view.plan.text()


def test_an_activiteit_is_found_its_questions_filled_in_and_a_conclusion_follows(paneel, bureau, qtbot, plaatje):
    paneel.toon_plek(plek_in(bureau, "groenstructuur"))
    paneel.plek.toepasbaar.click()
    window: ToepasbareRegels = paneel.plek._toepasbaar
    window.zoek.setText("boom")
    window.zoekknop.click()
    wacht(qtbot, lambda: window.boom.aantal() > 2)
    found = kies(window.boom, lambda r: isinstance(r, Regelbeheerobject))
    window.boom.geactiveerd.emit(found)
    wacht(qtbot, lambda: window.vragen.boom is not None)
    fields = window.vragen._velden
    wacht(qtbot, lambda: fields["U2"].antwoord() is True)
    assert "niet te bepalen" in window.vragen.uitkomst.tekst.text()
    fields["U4"].zet(False)
    wacht(qtbot, lambda: "<b>verbod</b>" in window.vragen.uitkomst.tekst.text())
    plaatje(window, "toepasbare_regels")
    fields["U3"]._regel.setText("1.234")
    assert "niet te lezen" in fields["U3"].noot.text()
    asked: list[str] = []
    paneel.werkingsgebied_gevraagd.connect(asked.append)
    window.vragen.over.koppeling.emit("gebied:nl.imow-gm9999.gebied.x")
    assert asked == ["nl.imow-gm9999.gebied.x"]


def test_a_file_is_read_and_the_answers_of_a_verzoek_stand_beside_its_questions(
    paneel, bureau, qtbot, gedeeld, plaatje
):
    paneel.plek._toepasbare_regels()
    window: ToepasbareRegels = paneel.plek._toepasbaar
    name = "Conclusie Kappen van een boom - Initiele versie.zip"
    window.lees(gedeeld / "data/sttr/gemeentestad-toepasbareRegels" / name)
    wacht(qtbot, lambda: window.vragen.boom is not None)
    bureau.lees_verzoek(gedeeld / "data/stam/SYNTHETIC_verzoekbericht_shape.xml", window.zet_verzoek, window._fout)
    # the message asks about the stem in other words, so nothing is taken over; that is told
    wacht(qtbot, lambda: "0 van 1" in window.kop.text())
    tree = window.vragen.boom
    rules = tuple(replace(r, tekst="Wat is de stamomtrek?") if r.identificatie == "UitvId0001" else r
                  for r in tree.uitvoeringsregels)  # fmt: skip
    window._vul((replace(tree, uitvoeringsregels=rules),))
    assert "1 van 1" in window.kop.text()
    assert window.vragen.antwoorden() == {"UitvId0001": 120}
    assert "120" in window.vragen._velden["UitvId0001"].noot.text()
    plaatje(window, "toepasbare_regels_verzoek")


def test_a_word_of_a_rule_is_explained_with_its_source(paneel, bureau, qtbot):
    paneel.toon_plek(plek_in(bureau, "kom"))
    view = paneel.plek.regels
    wacht(qtbot, lambda: paneel.plek.regels_hier.property("klaar"))
    box = view.uitleg
    box.toon("<p>Het is verboden een boom te kappen.</p>")
    view.resize(400, 300)
    spots = [(x, y) for y in range(2, 40, 6) for x in range(2, 380, 4)]
    words = {box.woord_op(QPoint(x, y)) for x, y in spots}
    assert {"boom", "verboden", "kappen."} & words
    told: list[str] = []
    bureau.loket.begrip(
        "boom", lambda uitleg: told.extend(b.term for b in uitleg.passend), lambda fout: told.append(str(fout))
    )
    wacht(qtbot, lambda: told == ["boom"])
    box.tekst.setSelection(box.tekst.text().find("boom") - 3, 4)
    view.findChild(QAction, "plek_regels_lijst_begrip").trigger()
    wacht(qtbot, lambda: "Stelselcatalogus" in box.tekst.text())


def test_the_options_fill_in_all_roots_at_once_and_keep_the_shape_of_answers(paneel, bureau, qtbot, tmp_path, plaatje,
                                                                             monkeypatch):  # fmt: skip
    tab = VerbindingenTab(bureau)
    qtbot.addWidget(tab)
    tab.resize(820, 700)
    tab.show()
    assert tab.dso.omgeving.currentText() == "eigen adressen"
    tab.dso.omgeving.setCurrentIndex(2)
    tab.dso.omgeving.activated.emit(2)
    assert tab.lees().dso == DsoWortels.op("https://service.pre.omgevingswet.overheid.nl")
    tab.dso.zet(bureau.verbinding.dso)
    tab._velden["regelingen"].setText("geen-naam")
    assert any("Ook lezen" in problem for problem in bezwaren(tab.lees()))
    tab._velden["regelingen"].setText("")
    path = tmp_path / "vorm.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    tab.vormknop.click()
    wacht(qtbot, path.exists)
    assert "oorbeeldstad" not in path.read_text(encoding="utf-8")
    tab.formulier.parent().parent().ensureWidgetVisible(tab.toegang_dso)
    plaatje(tab, "opties_dso")
