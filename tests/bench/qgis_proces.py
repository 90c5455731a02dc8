"""QGIS in this process, without a window, for as long as the process lives: it does not outlive its objects well."""

from __future__ import annotations

from qgis.core import QgsApplication

from tests.geen_netwerk import sluit_qt_af

_gestart: list[QgsApplication] = []


def qgis(*, met_vensters: bool = False) -> QgsApplication:
    """The application, started when first asked for; Qt reaches no further than this machine."""
    if not _gestart:
        app = QgsApplication([], met_vensters)
        app.initQgis()
        sluit_qt_af()
        _gestart.append(app)
    return _gestart[0]
