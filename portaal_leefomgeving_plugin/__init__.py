"""Portaal Leefomgeving: zaken, inspecties and the omgevingsplan of a municipality on the map in QGIS."""


def classFactory(iface):  # noqa: ANN001, ANN201, N802  # the name and the shape are QGIS's
    """The plugin, as QGIS asks for it."""
    from portaal_leefomgeving_plugin.plugin import PortaalLeefomgeving

    return PortaalLeefomgeving(iface)
