"""The composition root: what QGIS starts and stops, and who hears from whom. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from portaal_leefomgeving_plugin.host.taal import taal
from portaal_leefomgeving_plugin.opbouw import Opbouw
from portaal_leefomgeving_plugin.resources import vertaling_pad

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.bureaublad import Bureaublad
    from portaal_leefomgeving_plugin.gui.opties.fabriek import OptiesFabriek
    from portaal_leefomgeving_plugin.processing.provider import PortaalProvider

MENU = "Portaal Leefomgeving"


class PortaalLeefomgeving(QObject):
    """The plugin. What it adds to QGIS at start is a few actions, a page of options and the algorithms;
    the desk itself is made when it is first shown, so that starting QGIS takes no longer."""

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self.iface = iface
        self._opbouw = Opbouw(iface, self)
        self._vertaler: QTranslator | None = None
        self._acties: list[QAction] = []
        self._aanbieder: PortaalProvider | None = None
        self._opties: OptiesFabriek | None = None

    def initProcessing(self) -> None:
        """The algorithms; all that ``qgis_process`` asks for."""
        from portaal_leefomgeving_plugin.processing.provider import PortaalProvider

        self._vertaal()
        self._aanbieder = PortaalProvider()
        QgsApplication.processingRegistry().addProvider(self._aanbieder)

    def initGui(self) -> None:
        """Actions in the toolbar and the menu, and what was open last time."""
        from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon, logo
        from portaal_leefomgeving_plugin.gui.opties.fabriek import OptiesFabriek
        from portaal_leefomgeving_plugin.host.dependencies import ontbrekend

        self.initProcessing()
        self._actie("portaal_actie_paneel", logo(), self.tr("Portaal Leefomgeving"), self._wissel, knop=True)
        for name, sign, words, deed in (
            ("zaak", "kaart_open", self.tr("Open zaak op de kaart"), lambda desk: desk.pak_gereedschap()),
            ("lasso", "lasso", self.tr("Zaken kiezen met de lasso"), lambda desk: desk.pak_lasso()),
            ("verbinding", "verbinding", self.tr("Verbinding maken…"), lambda desk: desk.maak_verbinding()),
            ("rondleiding", "info", self.tr("Rondleiding"), lambda desk: desk.begin_rondleiding()),
            ("risico", "risico", self.tr("Risico en toezicht"), lambda desk: desk.toon_risico()),
        ):
            doe = self._op_bureaublad(deed)
            self._actie(f"portaal_actie_{name}", icoon(sign), words, doe, knop=name in ("zaak", "lasso"))
        self._actie("portaal_actie_hulp", icoon("hulp"), self.tr("Hulp"), self._hulp)
        if not ontbrekend():
            self._opties = OptiesFabriek(lambda: self._opbouw.nu().bureau)
            self.iface.registerOptionsWidgetFactory(self._opties)
        self._opbouw.warm_op()
        if QgsSettings().value("portaal_leefomgeving/paneel_open", False, bool):
            self.iface.initializationCompleted.connect(self._open_weer)

    def unload(self) -> None:
        """Takes away everything that was added."""
        self._opbouw.sluit()
        if self._opties is not None:
            self.iface.unregisterOptionsWidgetFactory(self._opties)
            self._opties = None
        menus = {w for action in self._acties for w in action.associatedWidgets() if isinstance(w, QMenu)}
        for action in self._acties:
            self.iface.removePluginWebMenu(MENU, action)
            self.iface.removeWebToolBarIcon(action)
            action.deleteLater()  # the main window is its parent, and would keep it
        self._acties.clear()
        for menu in menus:
            if menu.isEmpty():
                menu.deleteLater()  # QGIS takes it out of its own menu, and keeps it
        if self._aanbieder is not None:
            QgsApplication.processingRegistry().removeProvider(self._aanbieder)
            self._aanbieder = None
        if self._vertaler is not None:
            QCoreApplication.removeTranslator(self._vertaler)
            self._vertaler = None

    def _vertaal(self) -> None:
        """Source texts are Dutch; where QGIS is not set to Dutch the English ones show."""
        if self._vertaler is None and taal() != "nl":
            self._vertaler = QTranslator()
            if self._vertaler.load(str(vertaling_pad("en"))):
                QCoreApplication.installTranslator(self._vertaler)

    def _actie(self, naam: str, teken: QIcon, tekst: str, doe: Callable[[], None], *, knop: bool = False) -> None:
        action = QAction(teken, tekst, self.iface.mainWindow())
        action.setObjectName(naam)
        action.triggered.connect(lambda _checked=False: doe())
        self.iface.addPluginToWebMenu(MENU, action)
        if knop:
            self.iface.addWebToolBarIcon(action)
        self._acties.append(action)

    @property
    def bureaublad(self) -> Bureaublad | None:
        """The desk; None until it was first shown."""
        return self._opbouw.bureaublad

    def _kan_werken(self) -> bool:
        """Whether all packages are there that the desk stands on; where not, the user is told which are not."""
        from portaal_leefomgeving_plugin.gui.bouwstenen.meldingen import meld
        from portaal_leefomgeving_plugin.host.dependencies import ontbrekend

        missing = ontbrekend() if self.bureaublad is None else []
        for found in missing:
            meld(self.iface.messageBar(), found.fout())
        return not missing

    def _open_weer(self) -> None:
        self.iface.initializationCompleted.disconnect(self._open_weer)
        if self._kan_werken():
            self._opbouw.begin(lambda desk: desk.toon())

    def _wissel(self) -> None:
        if self.bureaublad is not None:
            self.bureaublad.wissel()
        elif self._kan_werken():
            self._opbouw.begin(lambda desk: desk.toon())  # a dock that was just made is in view already

    def _op_bureaublad(self, doe: Callable[[Bureaublad], None]) -> Callable[[], None]:
        return lambda: self._opbouw.begin(doe) if self._kan_werken() else None

    def _hulp(self) -> None:
        from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import open_hulp

        open_hulp("index")
