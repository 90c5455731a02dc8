"""The chips above the work list: each shows one filter and lets it be set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QLocale, QPoint, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction, QActionGroup, QIcon, QKeyEvent, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import teken
from portaal_leefomgeving_plugin.gui.werk.filter import (
    EnkelFilter,
    KeuzeFilter,
    SchakelFilter,
    WerkFilter,
)

ZOEK_VANAF = 8
RAND = 7
WAARDE = int(Qt.ItemDataRole.UserRole) + 1
MAX_BREED_EM = 16


class Chip(QToolButton):
    """A button in the theme's own style; bold while its filter asks something."""

    def __init__(self, filter_: WerkFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = filter_
        self.setObjectName(f"chip_{filter_.sleutel}")
        self.setAutoRaise(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        filter_.veranderd.connect(self.toon)

    def toon(self) -> None:
        """Shows what the filter asks."""
        font = self.font()
        font.setBold(self.filter.actief)
        self.setFont(font)

    @property
    def _opent(self) -> bool:
        """Whether it opens a list, which an arrow tells."""
        return False

    def sizeHint(self) -> QSize:
        """Text, and room for the arrow."""
        size = super().sizeHint()
        return QSize(self._breed(), size.height()) if self._opent else size

    def minimumSizeHint(self) -> QSize:
        """No smaller than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The theme's own button; where it opens a list the words stand left and an arrow right, in every style."""
        if not self._opent:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        option.features = QStyleOptionToolButton.ToolButtonFeature(0)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        colour = self.palette().color(group, QPalette.ColorRole.ButtonText)
        side = self.fontMetrics().ascent()
        words = self.rect().adjusted(RAND, 0, -RAND - side, 0)
        painter.setPen(colour)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())
        arrow = QRectF(self.width() - RAND + 2 - side, (self.height() - side) / 2 + 1, side, side)
        teken(painter, "volgende", arrow, colour)

    def _breed(self) -> int:
        metrics = self.fontMetrics()
        return 2 * RAND + metrics.horizontalAdvance(self.text()) + 4 + metrics.ascent()

    def _tekst(self, text: str) -> None:
        width = self.fontMetrics().averageCharWidth() * MAX_BREED_EM * 2
        self.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width))
        self.setAccessibleName(text)


class SchakelChip(Chip):
    """On or off with a click."""

    def __init__(
        self, filter_: SchakelFilter, uitleg: str, waarom_niet: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(filter_, parent)
        self._filter = filter_
        self._uitleg = uitleg
        self._waarom_niet = waarom_niet
        self.setCheckable(True)
        self.clicked.connect(filter_.schakel)
        self.toon()

    def toon(self) -> None:
        """Pressed while on; not to be pressed, with the reason, where it makes no sense."""
        super().toon()
        self.setChecked(self._filter.aan)
        self.setEnabled(self._filter.mogelijk)
        self.setToolTip(self._uitleg if self._filter.mogelijk else self._waarom_niet)
        self._tekst(self._filter.naam)


class EnkelChip(Chip):
    """One of a few, from a menu. ``namen``: each choice in words; ``waarom_niet``: why one cannot be chosen now."""

    def __init__(
        self,
        filter_: EnkelFilter,
        namen: Mapping[str, str],
        uitleg: str,
        waarom_niet: Mapping[str, str] = MappingProxyType({}),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(filter_, parent)
        self._filter = filter_
        self._namen = namen
        self._waarom_niet = waarom_niet
        menu = QMenu(self)
        menu.setObjectName(f"chip_{filter_.sleutel}_menu")
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        self._acties: dict[str, QAction] = {}
        for keuze, naam in namen.items():
            action = menu.addAction(naam)
            action.setObjectName(f"{filter_.sleutel}_{keuze}")
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, k=keuze: filter_.kies(k))
            self._acties[keuze] = action
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(uitleg)
        self.toon()

    @property
    def _opent(self) -> bool:
        return True

    def toon(self) -> None:
        """The choice as its text."""
        super().toon()
        for keuze, action in self._acties.items():
            can = self._filter.mogelijk(keuze)
            action.setEnabled(can)
            action.setToolTip("" if can else self._waarom_niet.get(keuze, ""))
        self._acties[self._filter.keuze].setChecked(True)
        self._tekst(self._namen[self._filter.keuze])


class KeuzeChip(Chip):
    """One or more values from a list with counts. ``vraag_facetten`` is called before the list opens."""

    def __init__(
        self, filter_: KeuzeFilter, vraag_facetten: Callable[[WerkFilter], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(filter_, parent)
        self._filter = filter_
        self._vraag = vraag_facetten
        self._lijst: KeuzeLijst | None = None
        self.clicked.connect(self.open)
        self.toon()

    def toon(self) -> None:
        """The name, or what is chosen."""
        super().toon()
        names = self._filter.namen
        if not names:
            self._tekst(self._filter.naam)
        elif len(names) == 1:
            self._tekst(f"{self._filter.naam}: {names[0]}")
        else:
            self._tekst(f"{self._filter.naam}: {len(names)}")
        why_not = self._filter.waarom_niet
        self.setEnabled(not why_not)
        self.setToolTip(why_not or ", ".join(names) or self.tr("Kies een of meer"))
        self.setAccessibleDescription(why_not)

    def open(self) -> None:
        """Opens the list below the chip, inside the screen."""
        self._vraag(self._filter)
        if self._lijst is None:
            self._lijst = KeuzeLijst(self._filter, self)
        self._lijst.toon(self.mapToGlobal(QPoint(0, self.height())), self.screen().availableGeometry().right())

    @property
    def _opent(self) -> bool:
        return True


class KeuzeLijst(QFrame):
    """The values with a box each and how many zaken have them; Esc or a click outside closes it."""

    gesloten = pyqtSignal()

    def __init__(self, filter_: KeuzeFilter, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._filter = filter_
        self.setObjectName(f"keuzelijst_{filter_.sleutel}")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.zoekveld = QgsFilterLineEdit(self)
        self.zoekveld.setObjectName(f"keuzelijst_zoek_{filter_.sleutel}")
        self.zoekveld.setPlaceholderText(self.tr("zoek in de lijst"))
        self.zoekveld.setAccessibleName(self.tr("Zoek in de lijst"))
        self.zoekveld.textChanged.connect(self._zoek)
        self.lijst = QListWidget(self)
        self.lijst.setObjectName(f"keuzelijst_waarden_{filter_.sleutel}")
        self.lijst.setAccessibleName(filter_.naam)
        self.lijst.setUniformItemSizes(True)
        self.lijst.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lijst.itemChanged.connect(self._gekozen)
        self.lijst.itemActivated.connect(self._wissel)
        self.wis = QPushButton(self.tr("Alles tonen"), self)
        self.wis.setObjectName(f"keuzelijst_wis_{filter_.sleutel}")
        self.wis.clicked.connect(self._wis)
        knoppen = QHBoxLayout()
        knoppen.addStretch(1)
        knoppen.addWidget(self.wis)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.zoekveld)
        layout.addWidget(self.lijst, 1)
        layout.addLayout(knoppen)

    def toon(self, plek: QPoint, rechts: int) -> None:
        """Fills and opens the list at ``plek`` (global), not past ``rechts``."""
        self._vul()
        rows = min(max(self.lijst.count(), 1), 12)
        row = max(self.lijst.sizeHintForRow(0), self.fontMetrics().height() + 4)
        width = min(max(self.lijst.sizeHintForColumn(0) + 40, 220), 340)
        self.lijst.setFixedHeight(rows * row + 6)
        self.setFixedWidth(width)
        self.zoekveld.setVisible(self.lijst.count() > ZOEK_VANAF)
        self.adjustSize()
        self.move(max(0, min(plek.x(), rechts - width)), plek.y())
        self.show()
        (self.zoekveld if self.lijst.count() > ZOEK_VANAF else self.lijst).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _vul(self) -> None:
        self.lijst.blockSignals(True)
        self.lijst.clear()
        locale = QLocale()
        for facet in self._filter.facetten:
            item = QListWidgetItem(f"{facet.naam}  ({locale.toString(facet.aantal)})")
            item.setData(WAARDE, facet.waarde)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            on = facet.waarde in self._filter.gekozen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.lijst.addItem(item)
        self.lijst.blockSignals(False)
        self.zoekveld.clear()
        self.wis.setEnabled(bool(self._filter.gekozen))
        self.lijst.setCurrentRow(0)

    def _gekozen(self) -> None:
        items = (self.lijst.item(nr) for nr in range(self.lijst.count()))
        self._filter.kies(i.data(WAARDE) for i in items if i.checkState() == Qt.CheckState.Checked)
        self.wis.setEnabled(bool(self._filter.gekozen))

    def _wissel(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _wis(self) -> None:
        self._filter.kies(())
        self.close()

    def _zoek(self, tekst: str) -> None:
        wanted = tekst.casefold()
        for nr in range(self.lijst.count()):
            item = self.lijst.item(nr)
            item.setHidden(wanted not in item.text().casefold())
