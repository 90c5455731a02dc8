"""The steps of a zaak, painted as a line of circles: done, passed over, now, still to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from qgis.PyQt.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from portaal_leefomgeving_plugin.domain.dossier import Dossier
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import TEKST_CONTRAST, Accent, gedempt, leesbaar, meng
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import teken
from portaal_leefomgeving_plugin.host.wording import datum

STRAAL = 9
RAND = 4


class Stapstand(Enum):
    """Where a step stands, seen from the zaak."""

    GEDAAN = "gedaan"
    OVERGESLAGEN = "overgeslagen"
    HUIDIG = "huidig"
    KOMT = "komt"


@dataclass(frozen=True, slots=True)
class Stapbeeld:
    """One step: its name, where it stands, and since when."""

    naam: str
    stand: Stapstand
    gezet: datetime | None


def stapbeelden(dossier: Dossier) -> tuple[Stapbeeld, ...]:
    """The steps of the zaaktype as this zaak went through them.

    A zaak may have gone back or passed over steps: a step before the current one that was never set
    is shown as passed over, not as done.
    """
    current = dossier.huidige_status
    here = dossier.zaaktype.statustype(current.statustype) if current else None
    place = here.volgnummer if here else 0
    when: dict[str, datetime] = {}
    for set_status in dossier.statussen:
        status = set_status.status
        when[status.statustype] = max(status.datum_gezet, when.get(status.statustype, status.datum_gezet))
    beelden = []
    for statustype in dossier.zaaktype.statustypen:
        if statustype.volgnummer == place:
            stand = Stapstand.HUIDIG
        elif statustype.volgnummer > place:
            stand = Stapstand.KOMT
        else:
            stand = Stapstand.GEDAAN if statustype.url in when else Stapstand.OVERGESLAGEN
        gezet = None if stand is Stapstand.KOMT else when.get(statustype.url)
        beelden.append(Stapbeeld(statustype.omschrijving, stand, gezet))
    return tuple(beelden)


class StappenBeeld(QWidget):
    """Draws the steps; names below them where they fit, else the one that counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dossier_stappen")
        self._stappen: tuple[Stapbeeld, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def toon(self, stappen: Sequence[Stapbeeld]) -> None:
        """Other steps."""
        self._stappen = tuple(stappen)
        self.setVisible(bool(self._stappen))
        self.setAccessibleName(self._voorlezen())
        self.update()

    def sizeHint(self) -> QSize:
        """A line of circles and a line of text."""
        return QSize(200, 2 * STRAAL + QFontMetrics(self.font()).height() + 3 * RAND)

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line, circles, names."""
        if not self._stappen:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        ground = self.palette().color(QPalette.ColorRole.Window)
        text = leesbaar(self.palette().color(QPalette.ColorRole.WindowText), ground, TEKST_CONTRAST)
        accent = leesbaar(Accent.BLAUW.kleur, ground)
        quiet = leesbaar(meng(text, ground, 0.5), ground)
        middles = self._middens()
        for nr in range(len(middles) - 1):
            passed = self._stappen[nr + 1].stand is not Stapstand.KOMT
            painter.setPen(QPen(accent if passed else quiet, 2 if passed else 1))
            painter.drawLine(middles[nr] + QPointF(STRAAL, 0), middles[nr + 1] - QPointF(STRAAL, 0))
        for stap, middle in zip(self._stappen, middles, strict=True):
            self._cirkel(painter, stap, middle, accent, quiet, ground)
        self._namen(painter, middles, text)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """The name of the step under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._stappen:
            middles = self._middens()
            nr = min(range(len(middles)), key=lambda n: abs(middles[n].x() - event.pos().x()))
            QToolTip.showText(event.globalPos(), self._woorden(self._stappen[nr]), self)
            return True
        return super().event(event)

    def _middens(self) -> list[QPointF]:
        count = len(self._stappen)
        y = RAND + STRAAL
        if self._namen_passen():
            cell = self.width() / count
            return [QPointF(cell * (nr + 0.5), y) for nr in range(count)]
        first, last = STRAAL + 2, self.width() - STRAAL - 2
        return [QPointF(first + (last - first) * nr / max(count - 1, 1), y) for nr in range(count)]

    def _namen_passen(self) -> bool:
        metrics = QFontMetrics(self._vet())
        cell = self.width() / len(self._stappen) - 6
        return all(metrics.horizontalAdvance(s.naam) <= cell for s in self._stappen)

    def _cirkel(
        self, painter: QPainter, stap: Stapbeeld, middle: QPointF, accent: QColor, quiet: QColor, ground: QColor
    ) -> None:
        box = QRectF(middle.x() - STRAAL, middle.y() - STRAAL, 2 * STRAAL, 2 * STRAAL)
        if stap.stand is Stapstand.GEDAAN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(box)
            teken(painter, "stand_goed", box.adjusted(3, 3, -3, -3), leesbaar(ground, accent))
        elif stap.stand is Stapstand.HUIDIG:
            painter.setPen(QPen(accent, 2.5))
            painter.setBrush(ground)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(middle, STRAAL / 2.4, STRAAL / 2.4)
        else:
            dashed = stap.stand is Stapstand.OVERGESLAGEN
            painter.setPen(QPen(quiet, 1.4, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
            painter.setBrush(ground)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))

    def _namen(self, painter: QPainter, middles: list[QPointF], text: QColor) -> None:
        top, height = 2 * STRAAL + 2 * RAND, QFontMetrics(self.font()).height()
        quiet = gedempt(self.palette(), self.palette().color(QPalette.ColorRole.Window))
        centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        if self._namen_passen():
            cell = self.width() / len(self._stappen)
            for nr, stap in enumerate(self._stappen):
                now = stap.stand is Stapstand.HUIDIG
                painter.setFont(self._vet() if now else self.font())
                painter.setPen(text if now else quiet)
                painter.drawText(QRectF(cell * nr, top, cell, height), centre, stap.naam)
            return
        here = next((nr for nr, s in enumerate(self._stappen) if s.stand is Stapstand.HUIDIG), None)
        if here is None:
            painter.setPen(quiet)
            painter.drawText(QRect(0, top, self.width(), height), 0, self.tr("nog geen status"))
            return
        metrics = QFontMetrics(self._vet())
        name = metrics.elidedText(self._stappen[here].naam, Qt.TextElideMode.ElideRight, self.width())
        width = metrics.horizontalAdvance(name)
        left = int(min(max(middles[here].x() - width / 2, 0), self.width() - width))
        painter.setFont(self._vet())
        painter.setPen(text)
        painter.drawText(QRect(left, top, width + 1, height), 0, name)
        self._volgende_naam(painter, here, left + width, QRect(0, top, self.width(), height), quiet)

    def _volgende_naam(self, painter: QPainter, here: int, after: int, line: QRect, quiet: QColor) -> None:
        """Beside the current name, in quiet, what comes next (or what the last step is), if it fits."""
        painter.setFont(self.font())
        painter.setPen(quiet)
        metrics = QFontMetrics(self.font())
        right = int(Qt.AlignmentFlag.AlignRight)
        if here + 1 < len(self._stappen):
            words = self._stappen[here + 1].naam
            if here + 2 < len(self._stappen):
                words += " …"
            if metrics.horizontalAdvance(words) + 16 < line.width() - after:
                painter.drawText(line, right, words)

    def _vet(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _woorden(self, stap: Stapbeeld) -> str:
        words = {
            Stapstand.GEDAAN: self.tr("gedaan"),
            Stapstand.OVERGESLAGEN: self.tr("overgeslagen"),
            Stapstand.HUIDIG: self.tr("huidige status"),
            Stapstand.KOMT: self.tr("nog niet"),
        }[stap.stand]
        since = f", {datum(stap.gezet.astimezone().date())}" if stap.gezet else ""
        return f"{stap.naam}: {words}{since}"

    def _voorlezen(self) -> str:
        for nr, stap in enumerate(self._stappen):
            if stap.stand is Stapstand.HUIDIG:
                return self.tr("Stap {nr} van {alle}: {naam}").format(
                    nr=nr + 1, alle=len(self._stappen), naam=stap.naam
                )
        return self.tr("Nog geen status")
