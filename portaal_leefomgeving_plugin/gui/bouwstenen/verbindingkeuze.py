"""Which of the open connections a part of the panel is about; not there while one is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket


class Verbindingkeuze(QComboBox):
    """Holds the choice: where what was chosen is closed, the one that is active takes its place."""

    veranderd = pyqtSignal()
    """The user chose another."""

    def __init__(self, naam: str, uitleg: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setToolTip(uitleg)
        self.setAccessibleName(QCoreApplication.translate("Verbindingkeuze", "Volgens welk systeem"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self._loketten: tuple[Loket, ...] = ()
        self.loket: Loket | None = None
        """The one that is asked; None where none is open."""
        self.activated.connect(self._kies)
        self.hide()

    def toon(self, loketten: Sequence[Loket], actief: Loket | None, *, opnieuw: bool = False) -> None:
        """The open connections; ``opnieuw`` begins with the active one."""
        self._loketten = tuple(loketten)
        if opnieuw or self.loket not in self._loketten:
            self.loket = actief
        self.clear()
        words = QCoreApplication.translate("Verbindingkeuze", "volgens {naam}")
        for nr, one in enumerate(self._loketten):
            self.addItem(words.format(naam=one.verbinding.naam))
            if one is self.loket:
                self.setCurrentIndex(nr)
        self.setVisible(len(self._loketten) > 1)

    def _kies(self, nr: int) -> None:
        if self.loket is not self._loketten[nr]:
            self.loket = self._loketten[nr]
            self.veranderd.emit()
