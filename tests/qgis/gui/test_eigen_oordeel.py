"""A person judges a finding otherwise: with a reason, beside the rule's own, and kept by the desk's real service."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from qgis.PyQt.QtCore import Qt

from portaal_leefomgeving_plugin.domain.errors import NotAllowed, StoreError, StoreReason
from portaal_leefomgeving_plugin.domain.overruling import Overruling
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Oordeel
from portaal_leefomgeving_plugin.gui.groene_baan.eigen_oordeel import EigenOordeel
from portaal_leefomgeving_plugin.gui.groene_baan.view import GroeneBaanView
from tests.qgis.gui.loket import Loket
from tests.qgis.gui.voorbeelden import baan

UUID = "zaak-1"
NU = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


@pytest.fixture
def beeld(loket: Loket, qtbot) -> tuple[GroeneBaanView, EigenOordeel]:
    view = GroeneBaanView()
    qtbot.addWidget(view)
    eigen = EigenOordeel(view, view)
    view.show()
    view.toon(baan())
    eigen.toon(loket, UUID)
    loket.antwoord("bereid_handeling", [])
    return view, eigen


def kies(view: GroeneBaanView, oordeel: Oordeel) -> Bevinding:
    """Chooses the first finding with this verdict."""
    for index in view.boom.bladen():
        found = view.boom.inhoud(index)
        if isinstance(found, Bevinding) and found.oordeel is oordeel:
            view.boom.setCurrentIndex(index)
            return found
    raise AssertionError(oordeel)


def uitleg(view: GroeneBaanView) -> str:
    """What the box below the tree says."""
    return str(view.uitleg.tekst.text())


def overruling(found: Bevinding, **anders) -> Overruling:
    sha = found.bron.sha256 if found.bron else ""
    made = Overruling(
        UUID, found.regel, found.regel_versie, sha, found.oordeel, Oordeel.GROEN, "rapport gezien", "u1", NU
    )
    return replace(made, **anders)


def test_the_button_is_there_for_a_finding_of_a_zaak_only(beeld, qtbot) -> None:
    view, _eigen = beeld
    assert view.eigen.isHidden()
    kies(view, Oordeel.KNELPUNT)
    assert not view.eigen.isHidden()
    place = GroeneBaanView("plek")
    qtbot.addWidget(place)
    place.toon(baan(""))
    kies(place, Oordeel.KNELPUNT)
    assert place.eigen.isHidden()  # a place without a zaak: there is nothing to keep it with


def test_without_a_reason_it_cannot_be_sent_and_with_one_it_is_sent_once(beeld, loket: Loket, qtbot) -> None:
    view, eigen = beeld
    found = kies(view, Oordeel.KNELPUNT)
    qtbot.mouseClick(view.eigen, Qt.MouseButton.LeftButton)
    window = eigen.venster
    assert window is not None
    choices = [window.oordeel.itemData(nr) for nr in range(window.oordeel.count())]
    assert choices == ["groen", "aandacht"]  # not what the rule says already
    assert not window.bewaar.isEnabled()
    window.reden.setPlainText("   ")
    assert not window.bewaar.isEnabled()
    window.reden.setPlainText("x" * 1_001)
    assert not window.bewaar.isEnabled()
    window.reden.setPlainText("rapport gezien")
    qtbot.mouseClick(window.bewaar, Qt.MouseButton.LeftButton)
    assert not window.bewaar.isEnabled()
    assert len(loket.gevraagd("doe_handeling")) == 1
    loket.antwoord("doe_handeling", overruling(found))
    assert eigen.venster is None
    loket.antwoord("bereid_handeling", [overruling(found)])  # read anew
    text = uitleg(view)
    assert "rapport gezien" in text
    assert "knelpunt" in text  # what the rule says stays


def test_a_refusal_leaves_the_words(beeld, loket: Loket, qtbot) -> None:
    view, eigen = beeld
    kies(view, Oordeel.KNELPUNT)
    qtbot.mouseClick(view.eigen, Qt.MouseButton.LeftButton)
    window = eigen.venster
    window.reden.setPlainText("rapport gezien")
    qtbot.mouseClick(window.bewaar, Qt.MouseButton.LeftButton)
    loket.antwoord("doe_handeling", NotAllowed("geen_medewerker"))
    assert "wie u bent" in window.melding.tekst.text()
    assert window.reden.toPlainText() == "rapport gezien"
    assert window.bewaar.isEnabled()
    window.reject()


def test_a_judgement_on_what_is_another_finding_by_now_is_told_to_be_so(beeld) -> None:
    view, _eigen = beeld
    found = kies(view, Oordeel.KNELPUNT)
    view.toon_oordelen([overruling(found, sha256="anders")])
    assert "kijk opnieuw" in uitleg(view)
    view.toon_oordelen([overruling(found)])
    assert "kijk opnieuw" not in uitleg(view)


def test_judgements_that_could_not_be_read_are_not_shown_as_none(beeld, loket: Loket) -> None:
    view, eigen = beeld
    before = view.voet.text()
    eigen.toon(loket, UUID)
    loket.antwoord("bereid_handeling", StoreError(StoreReason.BEZET))
    assert len(view.voet.text()) > len(before)
