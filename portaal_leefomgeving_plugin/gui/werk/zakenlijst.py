"""The zaken on the screen: as a list of painted lines or as a table with columns, with one selection."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QListView, QStackedWidget, QTreeView, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Rij, Sortering
from portaal_leefomgeving_plugin.gui.werk.delegate import TermijnCel, WerkvoorraadDelegate
from portaal_leefomgeving_plugin.gui.werk.kolommen import kolommen
from portaal_leefomgeving_plugin.gui.werk.model import WerkvoorraadModel


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
        self.tabel.header().sectionClicked.connect(self._kop_geklikt)
        self.tabel.header().sectionMoved.connect(self._kop_versleept)
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
            self.tabel.header().resizeSection(nr, column.breed * letter)
        header = self.tabel.header()
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
        self.tabel.header().setSortIndicator(where, order)

    def met_systeem(self, aan: bool) -> None:
        """Whether lines say which connection they are of."""
        self.delegate.met_systeem = aan
        self.lijst.viewport().update()

    def toon(self, rijen: Sequence[Rij]) -> bool:
        """Shows these lines; whether other zaken are selected now, since some are not shown any more."""
        chosen, current = self.gekozen(), self.huidig
        offset = self._beeld.verticalScrollBar().value()
        self.model.zet(rijen)
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
        """Brings a line into view."""
        where = self.model.index_van(sleutel)
        if where.isValid():
            self._beeld.scrollTo(where)

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
        header = self.tabel.header()
        code = self.model.kolommen[nummer].code
        again = header.sortIndicatorSection() == nummer
        down = again and header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        self.sortering_gevraagd.emit(Sortering(code, down))

    def _kop_versleept(self, _wat: int, _van: int, _naar: int) -> None:
        if self._stil:
            return
        header = self.tabel.header()
        codes = [self.model.kolommen[header.logicalIndex(nr)].code for nr in range(header.count())]
        self.kolommen_versleept.emit(codes)


def _stel_in(view: QAbstractItemView) -> None:
    """What list and table have in common."""
    view.setFrameShape(QAbstractItemView.Shape.NoFrame)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setMouseTracking(True)


def _opent(view: QAbstractItemView, event: QKeyEvent) -> bool:
    """Enter opens the line that the keyboard is at, on every platform."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and view.currentIndex().isValid():
        view.activated.emit(view.currentIndex())
        event.accept()
        return True
    return False


class _Lijst(QListView):
    """Lines of one height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("portaal_zakenlijst")
        _stel_in(self)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if not _opent(self, event):
            super().keyPressEvent(event)


class _Tabel(QTreeView):
    """Rows of one height under headings that sort and can be dragged."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("portaal_zakentabel")
        _stel_in(self)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        header = self.header()
        header.setObjectName("portaal_zakentabel_kop")
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if not _opent(self, event):
            super().keyPressEvent(event)
