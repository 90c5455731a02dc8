"""What every page of the wizard has in common."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QLabel,
    QWidget,
    QWizardPage,
)

from portaal_leefomgeving_plugin.domain.verbinding import Verbinding


class Blad(QWizardPage):
    """A page. ``vul_in`` gives the connection with what this page knows of it."""

    def __init__(self, naam: str, titel: str, uitleg: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setTitle(titel)
        self.setSubTitle(uitleg)

    def vul_in(self, verbinding: Verbinding) -> Verbinding:
        """Nothing to add."""
        return verbinding

    def verbinding(self) -> Verbinding:
        """The connection as all pages have it now."""
        return self.wizard().verbinding()  # type: ignore[no-any-return]

    def _regel(self, naam: str, voorbeeld: str) -> QgsFilterLineEdit:
        edit = QgsFilterLineEdit(self)
        edit.setObjectName(naam)
        edit.setPlaceholderText(voorbeeld)
        edit.textChanged.connect(self.completeChanged)
        return edit

    def _opmerking(self, naam: str, tekst: str = "") -> QLabel:
        label = QLabel(tekst, self)
        label.setObjectName(naam)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
