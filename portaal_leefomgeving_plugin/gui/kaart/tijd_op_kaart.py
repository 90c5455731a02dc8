"""The time that the map shows, by QGIS's own temporal controller: set from a bar of time, and given back after."""

from __future__ import annotations

from datetime import date

from qgis.core import Qgis, QgsDateTimeRange, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, QTime, pyqtSignal


class TijdOpKaart(QObject):
    """``getoond`` tells a time that was chosen in QGIS's own panel."""

    getoond = pyqtSignal(object, object)
    """The first and last day that the map shows; None: all."""

    def __init__(self, kaart: QgsMapCanvas) -> None:
        super().__init__(kaart)
        self._kaart = kaart
        self._was: tuple[Qgis.TemporalNavigationMode, QgsDateTimeRange] | None = None
        self._zelf = False
        self._regelaar = self._zoek()
        if self._regelaar is not None:
            self._regelaar.updateTemporalRange.connect(self._veranderd)

    @property
    def aan(self) -> bool:
        """Whether we set the time of the map."""
        return self._was is not None

    def toon(self, van: date | None, tot: date | None) -> None:
        """Only what was there from ``van`` up to and including ``tot``; None: what the map showed before."""
        if van is None or tot is None:
            self._geef_terug()
            return
        span = QgsDateTimeRange(_begin(van), _begin(date.fromordinal(tot.toordinal() + 1)), True, False)
        controller = self._regelaar
        if controller is None:  # a map without a controller (a second map window)
            self._was = self._was or (Qgis.TemporalNavigationMode.Disabled, _ALTIJD)
            self._kaart.setTemporalRange(span)
            return
        if self._was is None:
            self._was = (controller.navigationMode(), controller.temporalExtents())
        self._zelf = True
        try:
            controller.setNavigationMode(Qgis.TemporalNavigationMode.FixedRange)
            controller.setTemporalExtents(span)
        finally:
            self._zelf = False

    def sluit(self) -> None:
        """The desk goes: the map's time is the user's again."""
        self._geef_terug()
        if self._regelaar is not None:
            self._regelaar.updateTemporalRange.disconnect(self._veranderd)

    def _zoek(self) -> QgsTemporalNavigationObject | None:
        found = self._kaart.temporalController()
        return found if isinstance(found, QgsTemporalNavigationObject) else None

    def _geef_terug(self) -> None:
        if self._was is None:
            return
        mode, extents = self._was
        self._was = None
        if self._regelaar is None:
            self._kaart.setTemporalRange(_ALTIJD)
            return
        self._zelf = True
        try:
            self._regelaar.setTemporalExtents(extents)
            self._regelaar.setNavigationMode(mode)
        finally:
            self._zelf = False

    def _veranderd(self, span: QgsDateTimeRange) -> None:
        if self._zelf:
            return
        if span.isInfinite() or not span.begin().isValid() or not span.end().isValid():
            self.getoond.emit(None, None)
        else:
            self.getoond.emit(span.begin().date().toPyDate(), span.end().date().toPyDate())


_ALTIJD = QgsDateTimeRange(QDateTime(), QDateTime())


def _begin(dag: date) -> QDateTime:
    return QDateTime(QDate(dag.year, dag.month, dag.day), QTime(0, 0))
