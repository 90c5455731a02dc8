"""What each system of a connection answered when it was tried: one row each, with what to do where it did not."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.host.wording import bericht, onderdeel
from portaal_leefomgeving_plugin.services.test_connection import TestUitslag


class Uitslagen(QTreeWidget):
    """``toon`` fills it."""

    def __init__(self, naam: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setColumnCount(2)
        self.setMinimumHeight(150)
        self.setAccessibleName(self.tr("Uitslag van de test per systeem"))
        self.header().sectionResized.connect(self._pas_regels)

    def bezig(self) -> None:
        """They are being asked."""
        self.clear()
        QTreeWidgetItem(self, [self.tr("Bezig…"), ""])

    def toon(self, uitslagen: Sequence[TestUitslag]) -> None:
        """What they answered."""
        self.clear()
        for found in uitslagen:
            self._rij(found.onderdeel, self._woorden(found), goed=found.goed)
        self.resizeColumnToContents(0)
        self._pas_regels()

    def voeg_toe(self, naam: str, tekst: str, *, goed: bool) -> None:
        """One row more, about the system ``naam``."""
        self.show()
        self._rij(naam, tekst, goed=goed)
        self.resizeColumnToContents(0)
        self._pas_regels()

    def _rij(self, naam: str, tekst: str, *, goed: bool) -> None:
        item = QTreeWidgetItem(self, [onderdeel(naam), tekst])
        item.setIcon(0, icoon("stand_goed" if goed else "oordeel_aandacht", self.palette()))
        item.setToolTip(1, tekst)

    def _woorden(self, found: TestUitslag) -> str:
        if found.fout is not None:
            words = bericht(found.fout)
            return f"{words.titel}. {words.tekst}"
        parts = [self.tr("antwoordt")]
        if found.onderdeel == "bronnenregister":  # a file of names; whether they answer is not known yet
            parts = [self.tr("gelezen; of de bronnen zelf antwoorden blijkt bij het laden")]
        if found.versie:
            parts.append(self.tr("versie {versie}").format(versie=found.versie))
        if found.aantal is not None and found.onderdeel == "omgevingsplan":  # one file: it has a size
            parts.append(QLocale().formattedDataSize(found.aantal, 0, QLocale.DataSizeFormat.DataSizeSIFormat))
        elif found.aantal is not None:
            parts.append(self.tr("{aantal} gevonden").format(aantal=found.aantal))
        return ", ".join(parts)

    def _pas_regels(self) -> None:
        """Rows as high as their words: a tree wraps them, but does not make room for the lines that come of it."""
        metrics, margin = self.fontMetrics(), 8
        room = QRect(0, 0, self.columnWidth(1) - margin, 0)
        for nr in range(self.topLevelItemCount()):
            item = self.topLevelItem(nr)
            needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), item.text(1)).height() + margin
            item.setSizeHint(1, QSize(0, needed))
