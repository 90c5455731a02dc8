"""Portaal Leefomgeving: zaken, inspecties and the omgevingsplan of a municipality on the map in QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.plugin import PortaalLeefomgeving


def classFactory(iface: Any) -> PortaalLeefomgeving:  # the name and the shape are QGIS's
    """The plugin, as QGIS asks for it."""
    from portaal_leefomgeving_plugin.plugin import PortaalLeefomgeving

    return PortaalLeefomgeving(iface)
