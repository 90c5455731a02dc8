"""The dates of a zaak before and after a deed, with the arithmetic and the articles that it stands on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from portaal_leefomgeving_plugin.domain.termijn import Termijn
from portaal_leefomgeving_plugin.gui.bouwstenen.termijntekst import stap_met_artikel
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.services.termijn_zetten import Datumwissel


class DatumwisselBeeld(QLabel):
    """A small table: what it is, as it is, as it will be; the steps below."""

    def __init__(self, naam: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Datums voor en na"))

    def toon(self, wissel: Datumwissel | None) -> None:
        """Other dates; None: there are none to show yet."""
        self.setVisible(wissel is not None)
        self.setText(self._tekst(wissel) if wissel is not None else "")

    def _tekst(self, wissel: Datumwissel) -> str:
        before, after = wissel.termijn
        rows = [
            (self.tr("Uiterlijk, in het zaaksysteem"), *wissel.uiterlijk),
            (self.tr("Gepland, in het zaaksysteem"), *wissel.gepland),
            (self.tr("Volgens de wet"), before.kaal, after.kaal),
            (self.tr("Met Algemene termijnenwet"), before.met_atw, after.met_atw),
        ]
        shown = [self._rij(*row) for row in rows if row[1] is not None or row[2] is not None]
        head = f"<tr><td></td><td>{self.tr('nu')}&nbsp;&nbsp;</td><td>{self.tr('wordt')}</td></tr>"
        text = f"<table cellspacing='0' cellpadding='1'>{head}{''.join(shown)}</table>"
        return text + self._stappen(after) + "".join(f"<p>{escape(n)}</p>" for n in self._opmerkingen(wissel))

    def _rij(self, naam: str, voor: date | None, na: date | None) -> str:
        unknown = self.tr("niet bekend")
        old, new = (escape(datum(d) or unknown) for d in (voor, na))
        new = f"<b>{new}</b>" if voor != na else new
        return f"<tr><td>{escape(naam)}&nbsp;&nbsp;</td><td>{old}&nbsp;&nbsp;</td><td>{new}</td></tr>"

    def _stappen(self, termijn: Termijn) -> str:
        steps = "".join(f"<li>{escape(stap_met_artikel(s))}</li>" for s in termijn.stappen)
        return f"<ol style='margin: 4px 0 0 -20px'>{steps}</ol>" if steps else ""

    def _opmerkingen(self, wissel: Datumwissel) -> Iterable[str]:
        after = wissel.termijn[1]
        if after.kaal is None:
            yield self.tr(
                "Voor dit zaaktype is geen wettelijke termijn ingesteld; alleen de datums hierboven schuiven."
            )
        elif after.verschilt:
            yield self.tr("Let op: de nieuwe datum in het zaaksysteem is een andere dan die volgens de wet.")
        if after.voorlopig:
            yield self.tr("Het einde is voorlopig.")
