"""The dialog in which one chooses the columns of the table, and their order; with the mouse or the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QShortcut,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.werk.kolommen import alle_kolommen

CODE = int(Qt.ItemDataRole.UserRole) + 1


class KolommenKeuze(QDialog):
    """``codes`` are the columns when it is accepted, in their order; at least one."""

    def __init__(self, codes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kolommenkeuze")
        self.setWindowTitle(self.tr("Kolommen van de tabel"))
        uitleg = QLabel(
            self.tr("Vink aan wat u wilt zien. Sleep, of gebruik Alt met een pijl, voor de volgorde."), self
        )
        uitleg.setWordWrap(True)
        self.lijst = QListWidget(self)
        self.lijst.setObjectName("kolommenkeuze_lijst")
        self.lijst.setAccessibleName(self.tr("Kolommen"))
        self.lijst.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.lijst.itemChanged.connect(lambda _item: self._stand())
        self.omhoog = self._knop("kolommenkeuze_omhoog", self.tr("Om&hoog"), "Alt+Up", -1)
        self.omlaag = self._knop("kolommenkeuze_omlaag", self.tr("Om&laag"), "Alt+Down", 1)
        self.knoppen = QDialogButtonBox(self)
        self.ok = self.knoppen.addButton(self.tr("Toepassen"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName("kolommenkeuze_ok")
        cancel = self.knoppen.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("kolommenkeuze_annuleer")
        self.knoppen.accepted.connect(self.accept)
        self.knoppen.rejected.connect(self.reject)
        side = QVBoxLayout()
        side.addWidget(self.omhoog)
        side.addWidget(self.omlaag)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.lijst, 1)
        middle.addLayout(side)
        layout = QVBoxLayout(self)
        layout.addWidget(uitleg)
        layout.addLayout(middle, 1)
        layout.addWidget(self.knoppen)
        self._vul(codes)
        hulptoets(self, "werkvoorraad")

    @property
    def codes(self) -> list[str]:
        """The columns that are ticked, from top to bottom."""
        items = (self.lijst.item(nr) for nr in range(self.lijst.count()))
        return [item.data(CODE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _vul(self, codes: Sequence[str]) -> None:
        known = {k.code: k for k in alle_kolommen()}
        order = [c for c in codes if c in known]
        for code in [*order, *(c for c in known if c not in order)]:
            item = QListWidgetItem(known[code].naam, self.lijst)
            item.setData(CODE, code)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if code in order else Qt.CheckState.Unchecked)
        self.lijst.setCurrentRow(0)
        self.lijst.setMinimumHeight(12 * max(self.lijst.sizeHintForRow(0), self.fontMetrics().height()))
        self._stand()

    def _knop(self, naam: str, tekst: str, toets: str, stap: int) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: self.verplaats(stap))
        key = QShortcut(QKeySequence(toets), self)
        key.setObjectName(f"{naam}_toets")
        key.activated.connect(lambda: self.verplaats(stap))
        return button

    def verplaats(self, stap: int) -> None:
        """Moves the current column up or down."""
        row = self.lijst.currentRow()
        if 0 <= row + stap < self.lijst.count():
            item = self.lijst.takeItem(row)
            self.lijst.insertItem(row + stap, item)
            self.lijst.setCurrentRow(row + stap)

    def _stand(self) -> None:
        self.ok.setEnabled(bool(self.codes))
        self.ok.setToolTip("" if self.codes else self.tr("Kies ten minste een kolom."))
