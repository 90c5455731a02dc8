"""What adds the page of Portaal Leefomgeving to QGIS's options; the page itself is made when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from portaal_leefomgeving_plugin.resources import resource

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau

SLEUTEL = "portaal_leefomgeving"


class OptiesFabriek(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened; ``bureau`` gives the desk it is about."""

    def __init__(self, bureau: Callable[[], Bureau]) -> None:
        super().__init__("Portaal Leefomgeving", QIcon(str(resource("icons", "portaal.svg"))), SLEUTEL)
        self._bureau = bureau

    def createWidget(self, parent: QWidget | None) -> QgsOptionsPageWidget:
        """The page."""
        from portaal_leefomgeving_plugin.gui.opties.blad import OptiesBlad

        return OptiesBlad(self._bureau(), parent)
