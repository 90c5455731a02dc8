"""The language of the interface, for texts that data files carry themselves (rules)."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QLocale


def taal() -> str:
    """``nl`` where QGIS is set to Dutch, else ``en``."""
    settings = QgsSettings()
    chosen = str(settings.value("locale/userLocale", "")) if settings.value("locale/overrideFlag", False, bool) else ""
    return "nl" if (chosen or QLocale.system().name()).lower().startswith("nl") else "en"
