"""The zaken on the screen: as a list of painted lines or as a table with columns, with one selection."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableView, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Lijstbeeld, Sortering
from portaal_leefomgeving_plugin.gui.werk.delegate import TermijnCel, WerkvoorraadDelegate, regelhoogte
from portaal_leefomgeving_plugin.gui.werk.kolommen import kolommen
from portaal_leefomgeving_plugin.gui.werk.model import WerkvoorraadModel

CEL_LUCHT = 3
"""Above and below the text of a row of the table, in pixels."""


class Zakenlijst(QStackedWidget):
    """Shows lines that are handed to it, keeps what is selected, and says what the user does."""

    keuze_veranderd = pyqtSignal()
    """The user selected other lines."""
    geopend = pyqtSignal(str)
    menu_gevraagd = pyqtSignal(str, QPoint)
    """The key (Zaaksleutel) of a zaak, and where on the screen."""
    sortering_gevraagd = pyqtSignal(object)
    """A Sortering, by a click on the heading of a column."""
    kolommen_versleept = pyqtSignal(list)
    """The codes of the columns in their new order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("portaal_zaken_beeld")
        self._stil = False
        self.model = WerkvoorraadModel(self)
        self.lijst = _Lijst(self)
        self.lijst.setModel(self.model)
        self.delegate = WerkvoorraadDelegate(self.lijst)
        self.lijst.setItemDelegate(self.delegate)
        self.delegate.open_gevraagd.connect(self._open)
        self.tabel = _Tabel(self)
        self.tabel.setModel(self.model)
        own = self.tabel.selectionModel()
        self.tabel.setSelectionModel(self.lijst.selectionModel())
        own.deleteLater()
        self._termijncel = TermijnCel(self.tabel)
        for view in (self.lijst, self.tabel):
            view.setAccessibleName(self.tr("Zaken"))
            view.activated.connect(self._open)
            view.customContextMenuRequested.connect(lambda where, v=view: self._menu(v, where))
            self.addWidget(view)
        self.lijst.selectionModel().selectionChanged.connect(self._keuze)
        self.tabel.horizontalHeader().sectionClicked.connect(self._kop_geklikt)
        self.tabel.horizontalHeader().sectionMoved.connect(self._kop_versleept)
        self.zet_kolommen(())

    # -- what it is handed -----------------------------------------------------------------------

    def zet_kolommen(self, codes: Sequence[str]) -> None:
        """A table of these columns; none: the list."""
        chosen, current = self.gekozen(), self.huidig
        columns = kolommen(codes)
        self._stil = True
        for nr, column in enumerate(self.model.kolommen):
            if column.code == "termijn":
                self.tabel.setItemDelegateForColumn(nr, None)
        self.model.zet_kolommen(columns)
        letter = self.fontMetrics().averageCharWidth()
        for nr, column in enumerate(columns):
            if column.code == "termijn":
                self.tabel.setItemDelegateForColumn(nr, self._termijncel)
            self.tabel.horizontalHeader().resizeSection(nr, column.breed * letter)
        header = self.tabel.horizontalHeader()
        for nr in range(header.count() if columns else 0):  # where a heading was dragged to before counts no more
            header.moveSection(header.visualIndex(nr), nr)
        self._stil = False
        page = self.tabel if columns else self.lijst
        had_focus = self.lijst.hasFocus() or self.tabel.hasFocus()
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        if had_focus:
            page.setFocus()
        self.kies(chosen, current)

    def zet_sortering(self, sortering: Sortering) -> None:
        """What the lines are sorted by, for the arrow in the heading."""
        codes = [k.code for k in self.model.kolommen]
        where = codes.index(sortering.kolom) if sortering.kolom in codes else -1
        order = Qt.SortOrder.DescendingOrder if sortering.aflopend else Qt.SortOrder.AscendingOrder
        self.tabel.horizontalHeader().setSortIndicator(where, order)

    def met_systeem(self, aan: bool) -> None:
        """Whether lines say which connection they are of."""
        self.delegate.met_systeem = aan
        self.lijst.viewport().update()

    def toon(self, beeld: Lijstbeeld) -> bool:
        """Shows these lines; whether other zaken are selected now, since some are not shown any more."""
        chosen, current = self.gekozen(), self.huidig
        offset = self._beeld.verticalScrollBar().value()
        self.model.zet(beeld)
        self.kies(chosen, current)
        self._beeld.verticalScrollBar().setValue(offset)
        return self.gekozen() != chosen

    def kies(self, sleutels: Sequence[str], huidig: str = "") -> None:
        """Selects these zaken, in silence. ``huidig``: the line that the keyboard is at, the first where it is not."""
        self._stil = True
        flag = QItemSelectionModel.SelectionFlag
        selection = self.lijst.selectionModel()
        selection.select(self.model.keuze(sleutels), flag.ClearAndSelect)
        where = self.model.index_van(huidig)
        if not where.isValid():
            where = self.model.index(0, 0)
        selection.setCurrentIndex(where, flag.NoUpdate)
        self._stil = False

    def toon_regel(self, sleutel: str) -> None:
        """Brings a line into view where it is not, with those around it: at the edge the next bar would cover it."""
        where, view = self.model.index_van(sleutel), self._beeld
        if where.isValid() and not view.viewport().rect().contains(view.visualRect(where)):
            view.scrollTo(where, QAbstractItemView.ScrollHint.PositionAtCenter)

    # -- what can be asked of it -----------------------------------------------------------------

    def gekozen(self) -> list[str]:
        """The keys of the selected lines, in the order of the list."""
        ranges = self.lijst.selectionModel().selection()
        rows = {row for one in ranges for row in range(one.top(), one.bottom() + 1)}
        return [self.model.rijen[row].sleutel for row in sorted(rows)]

    @property
    def huidig(self) -> str:
        """The zaak that the keyboard is at."""
        return self.model.sleutel(self.lijst.currentIndex())

    @property
    def _beeld(self) -> QAbstractItemView:
        return self.tabel if self.model.kolommen else self.lijst

    # -- inside ----------------------------------------------------------------------------------

    def _keuze(self) -> None:
        if not self._stil:
            self.keuze_veranderd.emit()

    def _open(self, index: QModelIndex) -> None:
        if sleutel := self.model.sleutel(index):
            self.geopend.emit(sleutel)

    def _menu(self, view: QAbstractItemView, where: QPoint) -> None:
        if sleutel := self.model.sleutel(view.indexAt(where)):
            self.menu_gevraagd.emit(sleutel, view.viewport().mapToGlobal(where))

    def _kop_geklikt(self, nummer: int) -> None:
        header = self.tabel.horizontalHeader()
        code = self.model.kolommen[nummer].code
        again = header.sortIndicatorSection() == nummer
        down = again and header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        self.sortering_gevraagd.emit(Sortering(code, down))

    def _kop_versleept(self, _wat: int, _van: int, _naar: int) -> None:
        if self._stil:
            return
        header = self.tabel.horizontalHeader()
        codes = [self.model.kolommen[header.logicalIndex(nr)].code for nr in range(header.count())]
        self.kolommen_versleept.emit(codes)


class _Regels(QTableView):
    """Lines of one height that are chosen whole.

    A QTableView for the list too: QListView and QTreeView ask the model something of every line whenever it is
    reset, and a model in Python takes a tenth of a second to answer that for 20,000 of them.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._meet()

    def hoogte(self) -> int:
        """Of a line, in pixels, with the font as it is."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the line that the keyboard is at, on every platform."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, actie: QAbstractItemView.CursorAction, toetsen: Qt.KeyboardModifier | Qt.KeyboardModifiers
    ) -> QModelIndex:
        """Home and End go to the first and the last line, not along the line."""
        if actie in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            last = self.model().rowCount() - 1
            return self.model().index(0 if actie == QAbstractItemView.CursorAction.MoveHome else last, 0)
        return super().moveCursor(actie, toetsen)

    def changeEvent(self, event: QEvent) -> None:
        """Another font, other lines."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._meet()

    def _meet(self) -> None:
        self.verticalHeader().setMinimumSectionSize(self.hoogte())
        self.verticalHeader().setDefaultSectionSize(self.hoogte())


class _Lijst(_Regels):
    """One column of painted lines, as wide as there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("portaal_zakenlijst")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setObjectName("portaal_zakenlijst_kop")
        header.hide()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def hoogte(self) -> int:
        """Of two lines of text."""
        return regelhoogte(self.fontMetrics())


class _Tabel(_Regels):
    """Columns under headings that sort and can be dragged."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("portaal_zakentabel")
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        header.setObjectName("portaal_zakentabel_kop")
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def hoogte(self) -> int:
        """Of one line of text, with the air that a tree of QGIS has."""
        return self.fontMetrics().height() + 2 * CEL_LUCHT
