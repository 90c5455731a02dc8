"""The line below the work list: how many zaken there are and what is left out, the lasso, and the order."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction, QActionGroup
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Sortering
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon


class Voet(QWidget):
    """Says; and asks for another order or for the lasso."""

    sortering_gevraagd = pyqtSignal(object)
    lasso_gevraagd = pyqtSignal()

    def __init__(self, sortering: Sortering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("werk_voetregel")
        self.tekst = QLabel(self)
        self.tekst.setObjectName("werk_voet")
        self.tekst.setTextFormat(Qt.TextFormat.PlainText)
        self.tekst.setMinimumWidth(60)
        words = self.tr("Zaken kiezen met de lasso: teken op de kaart (Shift erbij, Ctrl eraf)")
        self.lasso = self._knop("werk_lasso", "lasso", words)
        self.lasso.clicked.connect(self.lasso_gevraagd)
        self.sorteerknop = self._knop("werk_sorteer", "sorteer", self.tr("Sorteren"))
        self.sorteerknop.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._acties: dict[Sortering, QAction] = {}
        self.sorteerknop.setMenu(self._menu(sortering))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tekst, 1)
        row.addWidget(self.lasso)
        row.addWidget(self.sorteerknop)

    def toon(self, getoond: int, alle: int, gekozen: int, zonder_locatie: int) -> None:
        """How many are shown of how many, and how many of those are chosen and are not on the map."""
        number = QLocale().toString
        parts = [self.tr("{n} van {alle} zaken").format(n=number(getoond), alle=number(alle))]
        if gekozen > 1:
            parts.append(self.tr("{n} gekozen").format(n=number(gekozen)))
        if zonder_locatie:
            parts.append(self.tr("{n} zonder locatie").format(n=number(zonder_locatie)))
        self.tekst.setText(" · ".join(parts))
        self.tekst.setToolTip(
            self.tr("Zaken zonder locatie staan wel in deze lijst, maar niet op de kaart.") if zonder_locatie else ""
        )

    def wis(self) -> None:
        """There is no list to say anything about."""
        self.tekst.setText("")

    def zet_sortering(self, sortering: Sortering) -> None:
        """Ticks the order that the list has, if the menu has it."""
        for each, action in self._acties.items():
            action.setChecked(each == sortering)

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "sorteerknop"):
            self.lasso.setIcon(icoon("lasso", self.palette()))
            self.sorteerknop.setIcon(icoon("sorteer", self.palette()))

    def _knop(self, naam: str, teken: str, uitleg: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(naam)
        button.setIcon(icoon(teken, self.palette()))
        button.setAutoRaise(True)
        button.setToolTip(uitleg)
        button.setAccessibleName(uitleg)
        return button

    def _menu(self, sortering: Sortering) -> QMenu:
        menu = QMenu(self.sorteerknop)
        menu.setObjectName("werk_sorteer_menu")
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for naam, each, woorden in (
            ("termijn", Sortering("termijn"), self.tr("Op termijn, wat eerst af moet boven")),
            ("zaaknummer", Sortering("zaak"), self.tr("Op zaaknummer")),
            ("nieuwste", Sortering("startdatum", aflopend=True), self.tr("Op startdatum, nieuwste boven")),
            ("status", Sortering("status"), self.tr("Op status")),
            ("behandelaar", Sortering("behandelaar"), self.tr("Op behandelaar")),
        ):
            action = menu.addAction(woorden)
            action.setObjectName(f"sorteer_{naam}")
            action.setCheckable(True)
            action.setChecked(each == sortering)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, s=each: self.sortering_gevraagd.emit(s))
            self._acties[each] = action
        return menu
