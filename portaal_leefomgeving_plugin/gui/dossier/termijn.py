"""The term in a dossier: how pressing it is, the three dates apart, and how ours came about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.termijn import Termijn, TermijnOnbekend
from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import maak_rijen
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.termijnchip import TermijnChip
from portaal_leefomgeving_plugin.gui.bouwstenen.termijntekst import stap_met_artikel, termijn_kort, termijn_voluit
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.host.wording import datum, termijn_onbekend


class TermijnBeeld(QWidget):
    """A chip, a sentence, and on demand the arithmetic with its articles."""

    def __init__(self, instellingen: Instellingen, vandaag: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dossier_termijn")
        self._instellingen = instellingen
        self._vandaag = vandaag
        self.chip = TermijnChip(self)
        self.zin = QLabel(self)
        self.zin.setObjectName("termijn_zin")
        self.zin.setTextFormat(Qt.TextFormat.PlainText)
        self.zin.setWordWrap(True)
        self.zin.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.meer = QToolButton(self)
        self.meer.setObjectName("termijn_berekening")
        self.meer.setCheckable(True)
        self.meer.setAutoRaise(True)
        self.meer.setToolTip(self.tr("Hoe is deze datum berekend?"))
        self.meer.setAccessibleName(self.tr("Berekening van de termijn"))
        self.meer.toggled.connect(self._vouw)
        self.uitleg = QLabel(self)
        self.uitleg.setObjectName("termijn_uitleg")
        self.uitleg.setTextFormat(Qt.TextFormat.RichText)
        self.uitleg.setWordWrap(True)
        self.uitleg.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.chip)
        top.addWidget(self.zin, 1)
        top.addWidget(self.meer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.uitleg)
        self._vouw(False)
        hulptoets(self, "termijnen")

    def toon(self, regel: ZaakRegel, termijn: Termijn | None) -> None:
        """``termijn`` None: not computed yet, the line alone is shown."""
        rij = maak_rijen([regel], self._vandaag(), self._instellingen.procedures())[0]
        short = termijn_kort(rij.klasse, rij.dagen)
        if rij.klasse is Termijnklasse.ONBEKEND and termijn is not None and _geen_termijn(termijn):
            short = self.tr("geen termijn")  # known, and something else than not knowing
        self.chip.toon(rij.klasse, short)
        self.zin.setText(self._zin(rij.klasse, termijn, termijn_voluit(rij)))
        text = self._uitleg(termijn) if termijn else ""
        self.uitleg.setText(text)
        self.meer.setVisible(bool(text))
        for widget in (self.chip, self.zin):
            widget.setToolTip(text)
        self._vouw(self.meer.isChecked())

    def _zin(self, klasse: Termijnklasse, termijn: Termijn | None, voluit: str) -> str:
        words = voluit[:1].upper() + voluit[1:] + "."
        if termijn is None or klasse is Termijnklasse.AFGEHANDELD:
            return words
        if klasse is Termijnklasse.ONBEKEND and termijn.onbekend is not None:
            return _als_zin(termijn_onbekend(termijn.onbekend))
        if termijn.onbekend is not None:
            words += " " + _als_zin(termijn_onbekend(termijn.onbekend))
        if termijn.verschilt:
            words += " " + self.tr("Let op: het zaaksysteem heeft een andere datum.")
        return words

    def _uitleg(self, termijn: Termijn) -> str:
        """The dates in a table, the steps below it."""
        rows = []
        for name, day in (
            (self.tr("In het zaaksysteem"), termijn.van_server),
            (self.tr("Volgens de wet"), termijn.kaal),
            (self.tr("Met Algemene termijnenwet"), termijn.met_atw),
        ):
            if day is None:
                words = f"<i>{escape(self.tr('niet bekend'))}</i>"
            elif day == termijn.vroegste:
                words = f"<b>{escape(datum(day))}</b> {escape(self.tr('(vroegste)'))}"
            else:
                words = escape(datum(day))
            if day is not None and day is termijn.met_atw and termijn.dag_onzeker:
                words += " " + escape(self.tr("(voorlopig)"))
            rows.append(f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td>{words}</td></tr>")
        notes = []
        if termijn.voorlopig:
            notes.append(self.tr("De termijn staat stil; het einde is voorlopig."))
        if termijn.atw_twijfel:
            notes.append(self.tr("Of de Algemene termijnenwet hier geldt, is niet zeker."))
        steps = [f"<li>{escape(stap_met_artikel(s))}</li>" for s in termijn.stappen]
        text = f"<table cellspacing='0' cellpadding='1'>{''.join(rows)}</table>"
        if steps:
            text += f"<ol style='margin: 4px 0 0 -20px'>{''.join(steps)}</ol>"
        return text + "".join(f"<p style='margin: 4px 0 0 0'>{escape(n)}</p>" for n in notes)

    def _vouw(self, open_: bool) -> None:
        self.uitleg.setVisible(open_ and bool(self.uitleg.text()))
        self.meer.setIcon(icoon("vorige" if open_ else "volgende", self.palette()))


def _geen_termijn(termijn: Termijn) -> bool:
    return termijn.onbekend is TermijnOnbekend.GEEN_TERMIJN


def _als_zin(words: str) -> str:
    return words[:1].upper() + words[1:] + ("" if words.endswith(".") else ".")
