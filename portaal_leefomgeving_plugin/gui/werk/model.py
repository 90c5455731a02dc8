"""The lines that the work list shows, as a Qt model: no widgets, no copies, 20,000 of them without a hitch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelection, QModelIndex, QObject, Qt

from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Lijstbeeld, Rij
from portaal_leefomgeving_plugin.gui.bouwstenen.termijntekst import termijn_voluit
from portaal_leefomgeving_plugin.gui.werk.kolommen import Kolom
from portaal_leefomgeving_plugin.host.wording import kwaliteit

RIJ = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the whole line."""


class WerkvoorraadModel(QAbstractTableModel):
    """What is shown, in order. Which lines those are is decided outside (filters, sorting).

    Without columns there is one, of whole lines, for the list; with columns it is a table.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beeld = Lijstbeeld()
        self._kolommen: tuple[Kolom, ...] = ()

    @property
    def kolommen(self) -> tuple[Kolom, ...]:
        """Those of the table, none for the list."""
        return self._kolommen

    def zet_kolommen(self, kolommen: tuple[Kolom, ...]) -> None:
        """Other columns; what was selected is the caller's to select again."""
        self.beginResetModel()
        self._kolommen = kolommen
        self.endResetModel()

    def zet(self, beeld: Lijstbeeld) -> None:
        """Shows these lines instead of the ones before."""
        self.beginResetModel()
        self._beeld = beeld
        self.endResetModel()

    @property
    def rijen(self) -> Sequence[Rij]:
        """What is shown."""
        return self._beeld.rijen

    @property
    def zonder_locatie(self) -> int:
        """How many of them the map cannot show."""
        return self._beeld.zonder_locatie

    def sleutel(self, index: QModelIndex) -> str:
        """The key of the zaak on a line, empty for no line."""
        return self._beeld.rijen[index.row()].sleutel if index.isValid() else ""

    def index_van(self, sleutel: str) -> QModelIndex:
        """Where a zaak stands; invalid where it is not shown."""
        row = self._beeld.plaats.get(sleutel)
        return QModelIndex() if row is None else self.index(row, 0)

    def keuze(self, sleutels: Iterable[str]) -> QItemSelection:
        """These zaken as a selection: lines that follow each other as one range, for there may be thousands."""
        rows = sorted(self._beeld.plaats[s] for s in sleutels if s in self._beeld.plaats)
        last = self.columnCount() - 1
        selection = QItemSelection()
        begin = 0
        for nr, row in enumerate(rows):
            if nr + 1 == len(rows) or rows[nr + 1] != row + 1:
                selection.select(self.index(rows[begin], 0), self.index(row, last))
                begin = nr + 1
        return selection

    def buur(self, sleutel: str, stap: int) -> str:
        """The zaak ``stap`` lines further; the first one for a zaak that is not shown, empty past the ends."""
        row = self._beeld.plaats.get(sleutel)
        row = (0 if stap > 0 else -1) if row is None else row + stap
        return self._beeld.rijen[row].sleutel if 0 <= row < len(self._beeld.rijen) else ""

    # -- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        """Lines at the top, none below."""
        return 0 if parent.isValid() else len(self._beeld.rijen)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        """One for the list, as many as were chosen for the table."""
        return 0 if parent.isValid() else max(1, len(self._kolommen))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._kolommen):
            return None
        return self._kolommen[section].naam if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The line itself, what stands in its column, and its words for a tooltip and a screen reader."""
        if not index.isValid() or index.row() >= len(self._beeld.rijen):
            return None
        rij = self._beeld.rijen[index.row()]
        if role == RIJ:
            return rij
        if role == Qt.ItemDataRole.DisplayRole:
            if self._kolommen:
                return self._kolommen[index.column()].tekst(rij)
            return f"{rij.regel.identificatie} {rij.regel.omschrijving}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if self._kolommen:
                column = self._kolommen[index.column()]
                return f"{column.naam}: {column.tekst(rij)}"
            return ", ".join(self._woorden(rij))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self._woorden(rij))
        return None

    def _woorden(self, rij: Rij) -> list[str]:
        regel = rij.regel
        words = (
            f"{regel.identificatie} {regel.omschrijving}",
            rij.systeem,
            termijn_voluit(rij),
            regel.zaaktype_omschrijving,
            regel.status_omschrijving or self.tr("nog geen status"),
            regel.behandelaar or self.tr("geen behandelaar"),
            kwaliteit(regel.locatie.kwaliteit),
        )
        return [w for w in words if w]
