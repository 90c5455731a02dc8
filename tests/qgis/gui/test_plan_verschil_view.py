"""Two versions of the plan in one window, asked for from the place that is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
import shapely
from qgis.PyQt.QtWidgets import QFileDialog

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket
from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.gui.plek.plan_verschil_view import PlanVerschilDialoog
from portaal_leefomgeving_plugin.services.plan_verschil import Vergelijking, vergelijk
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from tests.qgis.gui.voorbeelden import punt, regels
from tests.unit.stop.bouwpakket import TEKST, gio, leden, vak, zip_van

NIEUW = {
    "Regeling/Tekst.xml": TEKST.replace("dan 3 m", "dan 4,5 m"),
    "IO-2/haven.gml": gio("haven", **{"aa-haven": vak(130500, 470000, 130650, 470090)}),
}


def index(**wijziging: str) -> PlanIndex:
    return PlanIndex(lees_pakket(zip_van({**leden(), **wijziging}), naam="p"))


@pytest.fixture
def in_de_haven() -> Vergelijking:
    return vergelijk(index(), index(**NIEUW), RdWkb(shapely.to_wkb(shapely.box(130610, 470010, 130640, 470050))))


@pytest.fixture
def dialoog(qgis_app, qtbot) -> PlanVerschilDialoog:
    made = PlanVerschilDialoog()
    qtbot.addWidget(made)
    made.show()
    return made


def takken(dialoog: PlanVerschilDialoog) -> list[str]:
    model = dialoog.boom.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_first_what_is_about_this_place_then_everything(dialoog, in_de_haven):
    dialoog.toon(in_de_haven)
    # the lid is that of a municipal rule too, whose boundary is not known: it may hold here
    assert takken(dialoog) == ["Geldt hier nu ook (1)", "Teksten (1)", "Werkingsgebieden (1)"]
    dialoog.hier.setChecked(False)
    assert takken(dialoog) == ["Teksten (1)", "Werkingsgebieden (1)"]
    dialoog.boom.setCurrentIndex(dialoog.boom.bladen()[0])
    assert "<s>3</s><u>4,5</u>" in dialoog.uitleg.tekst.text()


def test_choosing_an_area_marks_the_ground_that_came_and_went(dialoog, in_de_haven, qtbot):
    dialoog.toon(in_de_haven)
    area = next(i for i in dialoog.boom.bladen() if i.data() == "haven")
    with qtbot.waitSignal(dialoog.grond_gevraagd) as asked:
        dialoog.boom.setCurrentIndex(area)
    assert shapely.from_wkb(bytes(asked.args[0])).area == pytest.approx(5500)
    with qtbot.waitSignal(dialoog.werkingsgebied_gevraagd) as shown:
        dialoog.boom.geactiveerd.emit(dialoog.boom.inhoud(area))
    assert shown.args == ["nl.imow-gm9999.gebied.haven"]


def test_no_difference_and_no_plan_are_said(dialoog):
    dialoog.toon(vergelijk(index(), index(), None))
    assert "geen verschil" in dialoog.kop.text()
    dialoog.toon(None)
    assert "geen omgevingsplan" in dialoog.kop.text()


def test_the_older_version_is_told_by_its_date():
    old = {
        "Regeling/Identificatie.xml": str(leden()["Regeling/Identificatie.xml"]).replace("nld@1", "nld@2024-01-01;1")
    }
    new = {
        "Regeling/Identificatie.xml": str(leden()["Regeling/Identificatie.xml"]).replace("nld@1", "nld@2026-01-01;1")
    }
    found = vergelijk(index(**new), index(**old), None)
    assert (found.oud.expression[-12:], found.nieuw.expression[-12:]) == ("2024-01-01;1", "2026-01-01;1")


def test_it_is_asked_for_from_the_place_and_a_package_that_is_none_says_so(
    open_paneel, loket, qtbot, monkeypatch, tmp_path
):
    open_paneel.toon_plek(punt(170_012, 520_000))
    loket.antwoord("regels_hier", regels())
    view = open_paneel.plek
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(tmp_path / "ander.zip"), ""))
    view.regels.vergelijk.trigger()
    (asked,) = loket.gevraagd("plan_verschil")
    assert asked.args == (Path(tmp_path / "ander.zip"), view.plek)
    loket.antwoord("plan_verschil", UnreadablePackage(package="ander.zip", code="geen_zip"))
    dialog = view.findChild(PlanVerschilDialoog)
    assert "ander.zip" in dialog.kop.text()
    with qtbot.waitSignal(open_paneel.plek_getoond) as back:
        dialog.reject()
    assert back.args == [view.plek]
