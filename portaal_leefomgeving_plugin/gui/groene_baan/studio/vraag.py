"""The studio's second page: the question of the rule, its thresholds, and for which zaken it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.groene_baan.studio import woorden
from portaal_leefomgeving_plugin.host.wording import oordeel
from portaal_leefomgeving_plugin.services.regelontwerp import Regelontwerp, Trap, Vraag

ERGER = (Oordeel.AANDACHT, Oordeel.KNELPUNT)
STAPPEN = 3
VERST_M = 50_000.0


class OordeelKeuze(QComboBox):
    """Aandacht or knelpunt."""

    def __init__(self, naam: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setAccessibleName(self.tr("Oordeel"))
        for verdict in ERGER:
            self.addItem(oordeel(verdict), verdict)

    @property
    def oordeel(self) -> Oordeel:
        """What is chosen."""
        return Oordeel(self.currentData())

    def zet(self, waarde: Oordeel) -> None:
        """Chooses."""
        self.setCurrentIndex(max(0, ERGER.index(waarde) if waarde in ERGER else 0))


class Stappen(QWidget):
    """Up to three steps, each a measure and a verdict; the measures must rise."""

    veranderd = pyqtSignal()

    def __init__(self, naam: str, woord: str, eenheid: str, meest: float, cijfers: int, aantal: int = STAPPEN) -> None:
        super().__init__()
        self.setObjectName(naam)
        self._rijen: list[tuple[QCheckBox, QDoubleSpinBox, OordeelKeuze]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for nr in range(aantal):
            used = QCheckBox(woord if nr == 0 else self.tr("en {woord}").format(woord=woord), self)
            used.setObjectName(f"{naam}_gebruik_{nr}")
            used.setChecked(nr == 0)
            used.setEnabled(nr > 0)
            measure = QDoubleSpinBox(self)
            measure.setObjectName(f"{naam}_maat_{nr}")
            measure.setAccessibleName(woord)
            measure.setRange(0.0, meest)
            measure.setDecimals(cijfers)
            measure.setSuffix(eenheid)
            choice = OordeelKeuze(f"{naam}_oordeel_{nr}", self)
            row = QHBoxLayout()
            for widget in (used, measure, choice):
                row.addWidget(widget)
            row.addStretch(1)
            layout.addLayout(row)
            used.toggled.connect(lambda on, m=measure, c=choice: (m.setEnabled(on), c.setEnabled(on)))
            measure.setEnabled(nr == 0)
            choice.setEnabled(nr == 0)
            used.toggled.connect(lambda _on: self.veranderd.emit())
            measure.valueChanged.connect(lambda _v: self.veranderd.emit())
            choice.currentIndexChanged.connect(lambda _nr: self.veranderd.emit())
            self._rijen.append((used, measure, choice))

    def lees(self, schaal: float = 1.0) -> tuple[Trap, ...]:
        """The steps in use, their measures divided by ``schaal``."""
        return tuple((m.value() / schaal, c.oordeel) for used, m, c in self._rijen if used.isChecked())

    def zet(self, trappen: Sequence[Trap], schaal: float = 1.0) -> None:
        """Shows steps."""
        for nr, (used, measure, choice) in enumerate(self._rijen):
            used.setChecked(nr == 0 or nr < len(trappen))
            if nr < len(trappen):
                measure.setValue(trappen[nr][0] * schaal)
                choice.zet(trappen[nr][1])

    @property
    def past(self) -> int:
        """How many steps there is room for."""
        return len(self._rijen)


class VraagBlad(QWidget):
    """What is asked, and what the answer means."""

    veranderd = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("studio_vraagblad")
        self._zet = False
        self._bouw()
        self._kies()

    @property
    def vraag(self) -> Vraag:
        """The question that is chosen."""
        return Vraag(self.soort.currentData())

    def lees(self, ontwerp: Regelontwerp) -> Regelontwerp:
        """``ontwerp`` with what is filled in here."""
        steps = {
            Vraag.DEEL: lambda: self.deel.lees(100.0),
            Vraag.BINNEN: self.binnen.lees,
            Vraag.DICHTSTBIJ: self.dichtstbij.lees,
            Vraag.AANTAL: self.aantal.lees,
        }.get(self.vraag, tuple)()
        return replace(
            ontwerp,
            vraag=self.vraag,
            oordeel=self.raakt.oordeel,
            trappen=steps,
            binnen_m=self.aantal_binnen.value(),
            attribuut=self.attribuut.currentText().strip(),
            eenheid=self.eenheid.text().strip(),
            waarde=(self.van.value(), self.tot.value(), self.standaard.value()),
            grens=self.grens.value() if self.met_grens.isChecked() else None,
            minste_m2=self.minste_m2.value(),
            minste_m=self.minste_m.value(),
            zaaktypen=_lijst(self.zaaktypen.text()),
            woorden=_lijst(self.woorden.text()),
            thema=str(self.thema.currentData()),
            indicatief=self.indicatief.isChecked(),
        )

    def zet(self, ontwerp: Regelontwerp) -> None:
        """Shows a draft."""
        self._zet = True
        self.soort.setCurrentIndex(self.soort.findData(ontwerp.vraag))
        self.raakt.zet(ontwerp.oordeel)
        if ontwerp.vraag is Vraag.DEEL:
            self.deel.zet(ontwerp.trappen, 100.0)
        steps = {Vraag.BINNEN: self.binnen, Vraag.DICHTSTBIJ: self.dichtstbij, Vraag.AANTAL: self.aantal}
        if ontwerp.vraag in steps:
            steps[ontwerp.vraag].zet(ontwerp.trappen)
        self.aantal_binnen.setValue(ontwerp.binnen_m)
        self.attribuut.setEditText(ontwerp.attribuut)
        self.eenheid.setText(ontwerp.eenheid)
        for spin, value in zip((self.van, self.tot, self.standaard), ontwerp.waarde, strict=True):
            spin.setValue(value)
        self.met_grens.setChecked(ontwerp.grens is not None)
        self.grens.setValue(ontwerp.grens or 0.0)
        self.minste_m2.setValue(ontwerp.minste_m2)
        self.minste_m.setValue(ontwerp.minste_m)
        self.zaaktypen.setText("; ".join(ontwerp.zaaktypen))
        self.woorden.setText("; ".join(ontwerp.woorden))
        self.thema.setCurrentIndex(max(0, self.thema.findData(ontwerp.thema)))
        self.indicatief.setChecked(ontwerp.indicatief)
        self._zet = False
        self._kies()

    def past(self, ontwerp: Regelontwerp) -> bool:
        """Whether the form has room for all its steps."""
        room = {Vraag.BINNEN: 1}.get(ontwerp.vraag, STAPPEN)
        return len(ontwerp.trappen) <= room

    def bied_kenmerken(self, namen: Sequence[str]) -> None:
        """The attributes of the source that are numbers."""
        chosen = self.attribuut.currentText()
        self.attribuut.blockSignals(True)
        self.attribuut.clear()
        self.attribuut.addItems(list(namen))
        self.attribuut.setEditText(chosen or (namen[0] if len(namen) == 1 else ""))
        self.attribuut.blockSignals(False)

    # -- inside ----------------------------------------------------------------------------------

    def _kies(self) -> None:
        self._stapel.setCurrentIndex(list(Vraag).index(self.vraag))
        self._stapel.setMaximumHeight(self._stapel.currentWidget().sizeHint().height())
        self.met_overlap.setVisible(self.vraag in (Vraag.RAAKT, Vraag.DEEL, Vraag.WAARDE, Vraag.DICHTSTBIJ))
        self._meld()

    def _meld(self) -> None:
        if not self._zet:
            self.veranderd.emit()

    def _bouw(self) -> None:
        self.soort = QComboBox(self)
        self.soort.setObjectName("studio_vraag")
        self.soort.setAccessibleName(self.tr("Vraag"))
        for question in Vraag:
            self.soort.addItem(woorden.vraag(question), question)
        self.soort.currentIndexChanged.connect(lambda _nr: self._kies())
        self.raakt = OordeelKeuze("studio_raakt_oordeel", self)
        self.deel = Stappen("studio_deel", self.tr("vanaf"), " %", 100.0, 0)
        self.binnen = Stappen("studio_binnen", self.tr("tot en met"), " m", VERST_M, 1, 1)
        self.dichtstbij = Stappen("studio_dichtstbij", self.tr("tot en met"), " m", VERST_M, 1)
        self.aantal = Stappen("studio_aantal", self.tr("vanaf"), self.tr(" stuks"), 1_000_000.0, 0)
        self._stapel = QStackedWidget(self)
        touched = self._bladzijde([(self.tr("Wat geraakt wordt, is"), self.raakt)])
        for page in (
            touched,
            self._bladzijde([(self.tr("Deel van de locatie"), self.deel)]),
            self._bladzijde([(self.tr("Afstand"), self.binnen)]),
            self._bladzijde(
                [
                    (self.tr("Afstand, van dichtbij naar ver"), self.dichtstbij),
                    ("", self._uitleg("studio_nul", self.tr("0 m betekent: geraakt."))),
                ]
            ),
            self._waarde(),
            self._aantal(),
        ):
            self._stapel.addWidget(page)
        layout = QVBoxLayout(self)
        layout.addWidget(self.soort)
        layout.addWidget(self._stapel)
        layout.addWidget(self._overlap())
        layout.addWidget(self._zaken())
        layout.addStretch(1)
        for steps in (self.deel, self.binnen, self.dichtstbij, self.aantal):
            steps.veranderd.connect(self._meld)
        self.raakt.currentIndexChanged.connect(lambda _nr: self._meld())

    def _bladzijde(self, rijen: Sequence[tuple[str, QWidget]]) -> QWidget:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, widget in rijen:
            form.addRow(label, widget)
        return page

    def _waarde(self) -> QWidget:
        self.attribuut = QComboBox(self)
        self.attribuut.setObjectName("studio_attribuut")
        self.attribuut.setEditable(True)
        self.attribuut.editTextChanged.connect(lambda _text: self._meld())
        self.eenheid = QLineEdit(self)
        self.eenheid.setObjectName("studio_eenheid")
        self.eenheid.setPlaceholderText("dB Lden, µg/m³, m")
        self.eenheid.textChanged.connect(lambda _text: self._meld())
        self.van, self.tot, self.standaard, self.grens = (
            self._getal(f"studio_{name}") for name in ("van", "tot", "standaard", "grens")
        )
        self.tot.setValue(1_000.0)
        self.met_grens = QCheckBox(self.tr("er is een grenswaarde; daarboven: knelpunt"), self)
        self.met_grens.setObjectName("studio_met_grens")
        self.met_grens.toggled.connect(self.grens.setEnabled)
        self.met_grens.toggled.connect(lambda _on: self._meld())
        self.grens.setEnabled(False)
        real = QWidget(self)
        row = QHBoxLayout(real)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.van, QLabel(self.tr("tot"), self), self.tot):
            row.addWidget(widget)
        row.addStretch(1)
        real.setToolTip(self.tr("Wat daarbuiten valt is geen waarde maar 'niet gekarteerd': de regel geeft onbekend"))
        return self._bladzijde(
            [
                (self.tr("Kenmerk met de waarde"), self.attribuut),
                (self.tr("Eenheid"), self.eenheid),
                (self.tr("Kan echt zijn van"), real),
                (self.tr("Standaardwaarde; daarboven: aandacht"), self.standaard),
                ("", self.met_grens),
                (self.tr("Grenswaarde"), self.grens),
            ]
        )

    def _aantal(self) -> QWidget:
        self.aantal_binnen = self._getal("studio_aantal_binnen", " m", VERST_M)
        note = self._uitleg("studio_nul_aantal", self.tr("0 m betekent: geraakt."))
        return self._bladzijde(
            [(self.tr("Binnen"), self.aantal_binnen), ("", note), (self.tr("Aantal, oplopend"), self.aantal)]
        )

    def _overlap(self) -> QWidget:
        self.met_overlap = QGroupBox(self.tr("Kleinste overlap die telt"), self)
        self.met_overlap.setObjectName("studio_overlap")
        self.met_overlap.setToolTip(self.tr("Een sliertje tussen twee tekeningen van dezelfde grens telt zo niet mee"))
        self.minste_m2 = self._getal("studio_minste_m2", " m²", 1_000_000.0)
        self.minste_m = self._getal("studio_minste_m", " m", 100_000.0)
        row = QHBoxLayout(self.met_overlap)
        for label, spin in ((self.tr("vlak"), self.minste_m2), (self.tr("lijn"), self.minste_m)):
            row.addWidget(QLabel(label, self))
            row.addWidget(spin)
        row.addStretch(1)
        return self.met_overlap

    def _zaken(self) -> QWidget:
        box = QGroupBox(self.tr("Voor welke zaken"), self)
        form = QFormLayout(box)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.woorden = self._tekst("studio_woorden", self.tr("leeg: alle zaken; anders speeltuin*; *speelplaats"))
        self.zaaktypen = self._tekst("studio_zaaktypen", self.tr("leeg: alle; anders hun identificaties"))
        self.thema = QComboBox(self)
        self.thema.setObjectName("studio_thema")
        for code in woorden.THEMAS:
            self.thema.addItem(woorden.thema(code), code)
        self.thema.currentIndexChanged.connect(lambda _nr: self._meld())
        self.indicatief = QCheckBox(self.tr("alleen een aanwijzing: de kaart is indicatief"), self)
        self.indicatief.setObjectName("studio_indicatief")
        self.indicatief.toggled.connect(lambda _on: self._meld())
        form.addRow(self.tr("Met deze woorden"), self.woorden)
        form.addRow(self.tr("Van deze zaaktypen"), self.zaaktypen)
        form.addRow(self.tr("Thema"), self.thema)
        form.addRow("", self.indicatief)
        return box

    def _tekst(self, naam: str, voorbeeld: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setObjectName(naam)
        edit.setPlaceholderText(voorbeeld)
        edit.textChanged.connect(lambda _text: self._meld())
        return edit

    def _getal(self, naam: str, eenheid: str = "", meest: float = 1e9) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setObjectName(naam)
        spin.setRange(0.0 if eenheid else -1e9, meest)
        spin.setDecimals(1)
        spin.setSuffix(eenheid)
        spin.valueChanged.connect(lambda _v: self._meld())
        return spin

    def _uitleg(self, naam: str, tekst: str) -> TekstLabel:
        return TekstLabel(naam, self, tekst=tekst, stil=True)


def _lijst(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())
