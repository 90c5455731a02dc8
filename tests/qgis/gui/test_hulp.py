"""F1: opens the page of where the user is, also where QGIS has a shortcut of its own for that key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen import hulp
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import BEGIN, hulp_pad, hulptoets


class Browser(QObject):
    """Stands where the user's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.geopend: list[str] = []

    @pyqtSlot(QUrl)
    def open(self, adres: QUrl) -> None:
        self.geopend.append(adres.fileName())


@pytest.fixture
def browser(qgis_app: object) -> Iterator[Browser]:
    found = Browser()
    QDesktopServices.setUrlHandler("file", found, "open")
    yield found
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def venster(qgis_app: object) -> Iterator[QMainWindow]:
    """A window with QGIS's F1, and in it one part of help within another."""
    window = QMainWindow()
    own = QAction("Help", window)
    own.setShortcut(QKeySequence("F1"))
    window.addAction(own)
    outer = QWidget()
    outer.setLayout(QVBoxLayout())
    inner = QWidget()
    inner.setLayout(QVBoxLayout())
    for parent, name in ((outer, "buiten"), (inner, "binnen")):
        field = QLineEdit()
        field.setObjectName(name)
        parent.layout().addWidget(field)
    outer.layout().addWidget(inner)
    window.setCentralWidget(outer)
    hulptoets(outer, "index")
    hulptoets(inner, "dossier")
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(("waar", "bladzijde"), [("buiten", "index.html"), ("binnen", "dossier.html")])
def test_f1_opens_the_page_of_the_innermost_part(
    venster: QMainWindow, browser: Browser, waar: str, bladzijde: str
) -> None:
    field = venster.findChild(QLineEdit, waar)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert browser.geopend == [bladzijde]


def test_other_keys_open_nothing(venster: QMainWindow, browser: Browser) -> None:
    field = venster.findChild(QLineEdit, "binnen")
    QTest.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "F1")
    assert (browser.geopend, field.text()) == ([], "F1")


@pytest.mark.parametrize(("taal", "map_"), [("nl", "help"), ("en", "en")])
def test_help_speaks_the_language_of_the_interface(taal: str, map_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hulp, "taal", lambda: taal)
    assert (hulp_pad("dossier").parent.name, hulp_pad("dossier").name) == (map_, "dossier.html")
    assert hulp_pad("bestaat_niet") == hulp_pad(BEGIN)
    assert hulp_pad(BEGIN).parent.name == map_


def test_an_unknown_page_leads_to_the_first() -> None:
    assert hulp_pad("bestaat_niet") == hulp_pad(BEGIN)
