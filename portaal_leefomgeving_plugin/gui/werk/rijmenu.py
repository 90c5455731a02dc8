"""The menu of a zaak in the work list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QAction, QGuiApplication
from qgis.PyQt.QtWidgets import QMenu, QWidget

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Rijdaden:
    """What the list can do with a zaak, by its key (Zaaksleutel)."""

    open: Callable[[str], object]
    zoom: Callable[[str], object]
    extern: Callable[[str], object]


def maak_rijmenu(sleutel: str, regel: ZaakRegel | None, daden: Rijdaden, parent: QWidget) -> QMenu:
    """``regel``: None where the zaak is not known any more. The menu goes when it is closed."""
    menu = QMenu(parent)
    menu.setObjectName("rij_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def copy(_sleutel: str) -> None:
        if regel is not None:
            QGuiApplication.clipboard().setText(regel.identificatie)

    has_place = regel is not None and regel.locatie.geometrie is not None
    for name, sign, words, deed, can in (
        ("rij_open", "open_rij", translate("Rijmenu", "Dossier openen"), daden.open, True),
        ("rij_zoom", "zoom", translate("Rijmenu", "Zoom naar zaak"), daden.zoom, has_place),
        ("rij_extern", "extern", translate("Rijmenu", "Open in zaaksysteem"), daden.extern, True),
        ("rij_kopieer", "kopieer", translate("Rijmenu", "Zaaknummer kopiëren"), copy, True),
    ):
        action = QAction(icoon(sign, parent.palette()), words, menu)
        action.setObjectName(name)
        action.setEnabled(can)
        action.triggered.connect(lambda _checked=False, d=deed: d(sleutel))
        menu.addAction(action)
    return menu
