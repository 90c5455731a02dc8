"""The bar below the list when several zaken are chosen: what can be done to all of them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout


class BulkBalk(QWidget):
    """Hidden while fewer than two zaken are chosen."""

    gevraagd = pyqtSignal(str)
    """The code of a deed over the chosen zaken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulk_balk")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._knoppen: dict[str, QPushButton] = {}
        flow = VloeiLayout(self, tussen=6)
        for code, words in (
            ("toewijzen", self.tr("Toewijzen…")),
            ("volgende_status", self.tr("Volgende status…")),
            ("opschorten", self.tr("Opschorten…")),
        ):
            button = QPushButton(icoon(code, self.palette()), words, self)
            button.setObjectName(f"bulk_{code}")
            button.setAutoDefault(False)
            button.setToolTip(self.tr("Voor alle gekozen zaken; eerst ziet u per zaak wat er verandert"))
            deed = "voortzetten" if code == "volgende_status" else code
            button.clicked.connect(lambda _checked=False, d=deed: self.gevraagd.emit(d))
            self._knoppen[code] = button
            flow.addWidget(button)
        self.hide()

    def toon(self, gekozen: Sequence[str]) -> None:
        """Other zaken are chosen."""
        self.setAccessibleName(self.tr("{n} zaken gekozen").format(n=QLocale().toString(len(gekozen))))
        self.setVisible(len(gekozen) > 1)

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_knoppen"):
            for code, button in self._knoppen.items():
                button.setIcon(icoon(code, self.palette()))
