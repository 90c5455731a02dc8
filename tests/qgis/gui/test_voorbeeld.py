"""The window in which a document is read: pages, pictures, texts, and why there is nothing to see."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QBuffer, QByteArray, QMarginsF, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPdfWriter
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.domain.errors import Unreachable, UnreachableReason
from portaal_leefomgeving_plugin.gui.dossier.voorbeeld import VoorbeeldVenster
from portaal_leefomgeving_plugin.host.tasks import Werkers
from portaal_leefomgeving_plugin.services.bekijken import beoordeel
from tests.qgis.gui.voorbeelden import dossier, regel

DOCUMENT = dossier(regel(1)).documenten[0]


def pdf_van(bladen: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for nr in range(bladen):
        if nr:
            writer.newPage()
        painter.fillRect(0, 0, 3000 * (nr + 1), 2000, Qt.GlobalColor.black)
    painter.end()
    return bytes(buffer.data())


def png() -> bytes:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)


@pytest.fixture
def venster(loket, qtbot):
    loket.werkers = Werkers()
    made = VoorbeeldVenster(loket, DOCUMENT)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.reject()
    loket.werkers.sluit()


def antwoord(loket, inhoud: bytes, formaat: str = "") -> None:
    loket.antwoord("bekijk_document", beoordeel(replace(DOCUMENT, formaat=formaat), inhoud))


def test_a_pdf_is_paged_through_and_made_larger(venster, loket, qtbot):
    antwoord(loket, pdf_van(3))
    qtbot.waitUntil(lambda: venster.beeld.pixmap() is not None and not venster.beeld.pixmap().isNull())
    assert venster.bladzijde.text() == "1 van 3"
    assert not venster.vorige.isEnabled()
    first, wide = venster.beeld.pixmap().toImage(), venster.beeld.width()
    QTest.keyClick(venster, Qt.Key.Key_PageDown)
    assert venster.bladzijde.text() == "2 van 3"
    qtbot.waitUntil(lambda: venster.beeld.pixmap().toImage() != first)
    venster.ga(1)
    assert not venster.volgende.isEnabled()
    venster.groter.click()
    qtbot.waitUntil(lambda: venster.beeld.width() > wide * 1.2)


def test_a_picture_is_shown_and_a_text_is_there_to_copy_and_not_to_change(venster, loket, qtbot):
    antwoord(loket, png())
    qtbot.waitUntil(lambda: venster.beeld.isVisible() and venster.beeld.pixmap() is not None)
    assert not venster.bladzijde.isVisible()
    antwoord(loket, b"Eerste regel\n<b>geen opmaak</b>")
    assert venster.tekst.isVisible()
    assert venster.tekst.toPlainText() == "Eerste regel\n<b>geen opmaak</b>"
    assert venster.tekst.isReadOnly()


def test_what_cannot_be_shown_says_so_and_can_be_saved(venster, loket, qtbot):
    antwoord(loket, b"PK\x03\x04\x00\x00")
    assert "niet te tonen" in venster.leeg.tekst.text()
    with qtbot.waitSignal(venster.bewaren_gevraagd) as asked:
        venster.leeg.findChild(object, "document_voorbeeld_geen_bewaar").click()
    assert asked.args == [DOCUMENT]


def test_what_fails_says_why_and_can_be_tried_again(venster, loket):
    loket.antwoord("bekijk_document", Unreachable("zaaksysteem", UnreachableReason.AFGEBROKEN))
    assert "zaaksysteem" in venster.leeg.tekst.text() + venster.leeg.titel.text()
    venster.leeg.findChild(object, "document_voorbeeld_opnieuw").click()
    assert len(loket.gevraagd("bekijk_document")) == 2


def test_a_closed_window_keeps_nothing_and_a_late_answer_changes_nothing(venster, loket):
    venster.reject()
    antwoord(loket, b"te laat")
    assert venster.tekst.toPlainText() == ""
    assert venster._voorbeeld is None


def test_a_document_of_the_list_opens_by_the_keyboard(open_paneel, loket, qtbot):
    from portaal_leefomgeving_plugin.services.open_dossier import DossierBeeld

    loket.werkers = Werkers()
    open_paneel.toon_dossier("uuid-1")
    line = regel(1)
    loket.antwoord("dossier", DossierBeeld(line, dossier(line), loket.termijn(line)))
    papers = open_paneel.dossier.lijsten["documenten"].inhoud
    papers.setCurrentIndex(papers.bladen()[0])
    open_paneel.dossier.documentdaden.bekijk.click()
    assert loket.gevraagd("bekijk_document")[0].args[0] == dossier(line).documenten[0]
    open_paneel.dossier.sluit()
    loket.werkers.sluit()
