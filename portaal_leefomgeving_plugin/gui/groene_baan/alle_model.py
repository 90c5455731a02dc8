"""The zaken of a check of all of them, as a table that is read as far as it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QIcon

from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.host.toetswoorden import regels_van
from portaal_leefomgeving_plugin.host.wording import oordeel
from portaal_leefomgeving_plugin.services.toets_alle import ERNST, Zaakuitslag

UUID = int(Qt.ItemDataRole.UserRole)
ZWAARSTE = 2


class ZakenModel(QAbstractTableModel):
    """A row per zaak. ``tekens``: the sign of each verdict."""

    def __init__(self, koppen: Sequence[str], tekens: dict[Oordeel, QIcon], parent: Any = None) -> None:
        super().__init__(parent)
        self._koppen = list(koppen)
        self._tekens = tekens
        self._rijen: list[Zaakuitslag] = []

    def toon(self, rijen: Sequence[Zaakuitslag]) -> None:
        """Other rows."""
        self.beginResetModel()
        self._rijen = list(rijen)
        self.endResetModel()

    def uuid(self, index: QModelIndex) -> str:
        """The zaak of a row."""
        return self._rijen[index.row()].zaak.uuid

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """How many zaken."""
        return 0 if parent is not None and parent.isValid() else len(self._rijen)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """How much is told of each."""
        return 0 if parent is not None and parent.isValid() else len(self._koppen)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a column tells."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._koppen[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; its words are its tooltip too, for a narrow column cuts them off."""
        if not index.isValid():
            return None
        row = self._rijen[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _woorden(row, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == ZWAARSTE:
            return self._tekens[row.ergste]
        return row.zaak.uuid if role == UUID else None


def _woorden(row: Zaakuitslag, kolom: int) -> str:
    if kolom == 0:
        return row.zaak.identificatie
    if kolom == 1:
        return row.zaak.omschrijving
    if kolom == ZWAARSTE:
        return oordeel(row.ergste)
    if kolom <= ZWAARSTE + 3:
        return str(row.telling[ERNST[kolom - ZWAARSTE - 1]])
    if kolom == ZWAARSTE + 4:
        return ", ".join(title for title, _verdict in row.spreekt)
    return "; ".join(regels_van(row.veranderd)) if row.veranderd else ""
