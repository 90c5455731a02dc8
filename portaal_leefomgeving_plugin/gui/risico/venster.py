"""The steps of an analyst on one small page: each opens its own algorithm, and what it made is input for the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets, open_hulp
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel

BREED = 640


class RisicoVenster(QDialog):
    """Stays open beside what it opens: the steps follow each other."""

    def __init__(self, parent: QWidget | None = None, *, open_algoritme: Callable[[str], None] | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("risico")
        self.setWindowTitle(self.tr("Risico en toezicht"))
        self._open = open_algoritme or self._open_dialoog
        self._dialoog: Any = None
        about = TekstLabel("risico_uitleg", self)
        about.setText(
            self.tr(
                "Begin met de score; wat een stap maakt, kiest u in de volgende. Er gaat niets naar het zaaksysteem of "
                "het register. De score helpt kiezen; een mens beslist."
            )
        )
        steps = QGridLayout()
        for row, (name, title, said) in enumerate(self._stappen()):
            button = QPushButton(title, self)
            button.setObjectName(f"risico_{name}")
            button.setAccessibleDescription(said)
            button.clicked.connect(lambda _checked=False, n=name: self._open(n))
            words = TekstLabel(f"risico_{name}_uitleg", self)
            words.setText(said)
            steps.addWidget(button, row, 0)
            steps.addWidget(words, row, 1)
        steps.setColumnStretch(1, 1)
        buttons = QDialogButtonBox(self)
        buttons.setObjectName("risico_knoppen")
        # with words of our own: those of Qt come in the language of the computer, not of QGIS
        buttons.addButton(self.tr("Hulp"), QDialogButtonBox.ButtonRole.HelpRole).setObjectName("risico_hulp")
        buttons.addButton(self.tr("Sluiten"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName("risico_sluit")
        buttons.rejected.connect(self.reject)
        buttons.helpRequested.connect(lambda: open_hulp("risico"))
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(steps)
        layout.addStretch(1)
        layout.addWidget(buttons)
        hulptoets(self, "risico")
        # text that wraps has no height until its width is known
        self.resize(BREED, layout.totalHeightForWidth(BREED))

    def _stappen(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "risicoscore",
                self.tr("1. Risicoscore…"),
                self.tr("Een score per zaak of object, met bewijs per factor."),
            ),
            (
                "risico_gebieden",
                self.tr("2. Per gebied…"),
                self.tr("Zeshoeken, buurten of wijken, nooit minder dan vijf objecten."),
            ),
            (
                "inspectieplan",
                self.tr("3. Inspectieplan…"),
                self.tr("De hoogste scores die u kunt bezoeken, in dagen die dicht bij elkaar liggen."),
            ),
            (
                "slapende_vergunningen",
                self.tr("4. Slapende vergunningen…"),
                self.tr("Verleende vergunningen waarvan geen gebruik te zien is."),
            ),
            (
                "risico_export",
                self.tr("5. Exporteren…"),
                self.tr("GeoPackage, GeoParquet, Shapefile, CSV, Excel of GeoJSON."),
            ),
            ("risico_atlas", self.tr("6. Atlas (PDF)…"), self.tr("Een blad per gebied, met staven en bronnen.")),
        )

    def _open_dialoog(self, naam: str) -> None:
        # QGIS's own toolbox, not our room of algorithms; only there where a desktop runs
        from processing import createAlgorithmDialog

        self._dialoog = createAlgorithmDialog(f"portaal:{naam}", {})
        if self._dialoog is not None:
            self._dialoog.setObjectName(f"risico_{naam}_dialoog")
            self._dialoog.show()
