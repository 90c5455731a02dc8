"""The lines that the work list shows, as a Qt model: no widgets, no copies, 20,000 of them without a hitch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Rij
from portaal_leefomgeving_plugin.gui.bouwstenen.termijntekst import termijn_voluit
from portaal_leefomgeving_plugin.host.wording import kwaliteit

RIJ = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the whole line."""


class WerkvoorraadModel(QAbstractListModel):
    """What is shown, in order. Which lines those are is decided outside (filters, sorting)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rijen: Sequence[Rij] = ()
        self._plaats: dict[str, int] = {}

    def zet(self, rijen: Sequence[Rij]) -> None:
        """Shows these lines instead of the ones before."""
        self.beginResetModel()
        self._rijen = rijen
        self._plaats = {rij.regel.uuid: nr for nr, rij in enumerate(rijen)}
        self.endResetModel()

    @property
    def rijen(self) -> Sequence[Rij]:
        """What is shown."""
        return self._rijen

    def uuid(self, index: QModelIndex) -> str:
        """The zaak on a line, empty for no line."""
        return self._rijen[index.row()].regel.uuid if index.isValid() else ""

    def index_van(self, uuid: str) -> QModelIndex:
        """Where a zaak stands; invalid where it is not shown."""
        row = self._plaats.get(uuid)
        return QModelIndex() if row is None else self.index(row, 0)

    def buur(self, uuid: str, stap: int) -> str:
        """The zaak ``stap`` lines further; the first one for a zaak that is not shown, empty past the ends."""
        row = self._plaats.get(uuid)
        row = (0 if stap > 0 else -1) if row is None else row + stap
        return self._rijen[row].regel.uuid if 0 <= row < len(self._rijen) else ""

    # -- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        """Lines at the top, none below."""
        return 0 if parent.isValid() else len(self._rijen)

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The line itself, and its words for a tooltip and a screen reader."""
        if not index.isValid() or index.row() >= len(self._rijen):
            return None
        rij = self._rijen[index.row()]
        if role == RIJ:
            return rij
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{rij.regel.identificatie} {rij.regel.omschrijving}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._woorden(rij))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self._woorden(rij))
        return None

    def _woorden(self, rij: Rij) -> list[str]:
        regel = rij.regel
        words = (
            f"{regel.identificatie} {regel.omschrijving}",
            termijn_voluit(rij),
            regel.zaaktype_omschrijving,
            regel.status_omschrijving or self.tr("nog geen status"),
            regel.behandelaar or self.tr("geen behandelaar"),
            kwaliteit(regel.locatie.kwaliteit),
        )
        return [w for w in words if w]
