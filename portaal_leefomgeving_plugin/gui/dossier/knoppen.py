"""The buttons of a dossier that act on its zaak, beside that of the next status."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QAction, QPalette
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.sneltoets import met_toets
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon


class HandelingKnoppen(QObject):
    """Makes the buttons in ``parent``, which lays them out. Whether a right is lacking the server says."""

    gevraagd = pyqtSignal(str)
    """The code of a deed: opschorten, hervatten, verlengen, afsluiten, toewijzen, voortzetten."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._opgeschort = self._gesloten = False
        self._tekens: dict[QPushButton | QAction, str] = {}
        self.opschorten = self._knop(parent, "opschorten", lambda: "hervatten" if self._opgeschort else "opschorten")
        self.verlengen = self._knop(parent, "verlengen", lambda: "verlengen")
        # another status opens a closed zaak again
        self.afronden = self._knop(parent, "afronden", lambda: "voortzetten" if self._gesloten else "afsluiten")
        self.verlengen.setText(self.tr("Verlengen…"))
        self.toewijzen = QAction(icoon("toewijzen", parent.palette()), self.tr("Toewijzen…"), parent)
        self.toewijzen.setObjectName("dossier_toewijzen")
        self.toewijzen.triggered.connect(lambda _checked=False: self.gevraagd.emit("toewijzen"))
        self._tekens[self.toewijzen] = "toewijzen"
        self.toetsen: tuple[tuple[QPushButton | QAction, str], ...] = (
            (self.opschorten, "Ctrl+Shift+O"),
            (self.verlengen, "Ctrl+E"),
            (self.afronden, "Ctrl+R"),
            (self.toewijzen, "Ctrl+T"),
        )
        """What is done, and by which key."""

    @property
    def alle(self) -> tuple[QPushButton, ...]:
        """The buttons in the order in which they stand; ``toewijzen`` is for a menu."""
        return (self.opschorten, self.verlengen, self.afronden)

    def toon(self, regel: ZaakRegel) -> None:
        """What this zaak itself makes impossible; the hover says why."""
        self._opgeschort, self._gesloten = regel.opgeschort, regel.einddatum is not None
        self.opschorten.setText(self.tr("Hervatten…") if self._opgeschort else self.tr("Opschorten…"))
        self.afronden.setText(self.tr("Heropenen…") if self._gesloten else self.tr("Afronden…"))
        keys = dict(self.toetsen)
        self.afronden.setToolTip(
            met_toets(
                self.tr("Zet een afgehandelde zaak op een eerdere status")
                if self._gesloten
                else self.tr("Sluit de zaak met een resultaat; eerst ziet u wat er verandert"),
                keys[self.afronden],
            )
        )
        closed = self.tr("De zaak is afgehandeld")
        for button, words in (
            (
                self.opschorten,
                self.tr("Laat de termijn weer lopen; eerst ziet u de datums")
                if self._opgeschort
                else self.tr("Zet de beslistermijn stil; eerst ziet u de datums"),
            ),
            (self.verlengen, self.tr("Verleng de beslistermijn; eerst ziet u de datums")),
            (self.toewijzen, self.tr("Geef de zaak aan een collega; u ziet hoeveel werk ieder heeft")),
        ):
            button.setEnabled(not self._gesloten)
            button.setToolTip(closed if self._gesloten else met_toets(words, keys[button]))

    def kleur(self, palet: QPalette) -> None:
        """Icons follow the theme."""
        for button, sign in self._tekens.items():
            button.setIcon(icoon(sign, palet))

    def _knop(self, parent: QWidget, teken: str, welke: Callable[[], str]) -> QPushButton:
        button = QPushButton(icoon(teken, parent.palette()), "", parent)
        button.setObjectName(f"dossier_{teken}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: self.gevraagd.emit(welke()))
        self._tekens[button] = teken
        return button
