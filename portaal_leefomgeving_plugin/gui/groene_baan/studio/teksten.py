"""The studio's third page: what the rule is called, what it says, which norm it refers to, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.wording import datum, oordeel
from portaal_leefomgeving_plugin.services.regelontwerp import (
    Normtekst,
    Regelontwerp,
    Tweetalig,
    Vraag,
    voorbeeldteksten,
)

VOLGORDE = (Oordeel.KNELPUNT, Oordeel.AANDACHT, Oordeel.GROEN, Oordeel.ONBEKEND)
GROEN_GERAAKT = "groen_geraakt"


class OordeelVak(QGroupBox):
    """What is said, and advised, with one verdict."""

    veranderd = pyqtSignal()

    def __init__(self, code: str, titel: str, parent: QWidget | None = None) -> None:
        super().__init__(titel, parent)
        self.setObjectName(f"studio_vak_{code}")
        self.nl = self._regel(f"studio_{code}_nl", self.tr("Nederlands"))
        self.en = self._regel(f"studio_{code}_en", self.tr("leeg: de Nederlandse tekst"))
        self.advies_nl = self._vak(f"studio_{code}_advies_nl", self.tr("een advies per regel"))
        self.advies_en = self._vak(f"studio_{code}_advies_en", self.tr("in het Engels; leeg: het Nederlandse"))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Melding"), self.nl)
        form.addRow(self.tr("Engels"), self.en)
        form.addRow(self.tr("Wat nu"), self.advies_nl)
        form.addRow(self.tr("Engels"), self.advies_en)

    def lees(self) -> Tweetalig:
        """The text."""
        return Tweetalig(self.nl.text(), self.en.text())

    def adviezen(self) -> tuple[Tweetalig, ...]:
        """One for each line that is filled in."""
        dutch = [line.strip() for line in self.advies_nl.toPlainText().splitlines()]
        english = [line.strip() for line in self.advies_en.toPlainText().splitlines()]
        english += [""] * (len(dutch) - len(english))
        return tuple(Tweetalig(nl, en) for nl, en in zip(dutch, english) if nl)

    def zet(self, tekst: Tweetalig, adviezen: tuple[Tweetalig, ...]) -> None:
        """Shows them."""
        self.nl.setText(tekst.nl)
        self.en.setText(tekst.en)
        self.advies_nl.setPlainText("\n".join(a.nl for a in adviezen))
        self.advies_en.setPlainText("\n".join(a.en for a in adviezen).strip())

    def _regel(self, naam: str, voorbeeld: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setObjectName(naam)
        edit.setMaxLength(2_000)
        edit.setPlaceholderText(voorbeeld)
        edit.textChanged.connect(lambda _text: self.veranderd.emit())
        return edit

    def _vak(self, naam: str, voorbeeld: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(self)
        edit.setObjectName(naam)
        edit.setPlaceholderText(voorbeeld)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(3 * self.fontMetrics().lineSpacing())
        edit.textChanged.connect(self.veranderd.emit)
        return edit


class NormVak(QGroupBox):
    """A norm: what it says, where it stands, and whether a person read it there."""

    veranderd = pyqtSignal()

    def __init__(self, naam: str, titel: str, parent: QWidget | None = None) -> None:
        super().__init__(titel, parent)
        self.setObjectName(naam)
        self._gecontroleerd: date | None = None
        self.nl = self._regel(f"{naam}_nl", self.tr("wat de norm zegt, in gewone taal"))
        self.en = self._regel(f"{naam}_en", self.tr("leeg: de Nederlandse tekst"))
        self.artikel = self._regel(f"{naam}_artikel", self.tr("bijvoorbeeld Bkl 5.89i, of artikel 4.12 omgevingsplan"))
        self.url = self._regel(f"{naam}_url", "https://wetten.overheid.nl/…")
        self.gelezen = QCheckBox(self.tr("Ik heb deze norm in de wettekst of regeling nagelezen"), self)
        self.gelezen.setObjectName(f"{naam}_geverifieerd")
        self.gelezen.clicked.connect(self._gelezen)
        self.wanneer = TekstLabel(f"{naam}_wanneer", self, stil=True)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Norm"), self.nl)
        form.addRow(self.tr("Engels"), self.en)
        form.addRow(self.tr("Artikel"), self.artikel)
        form.addRow(self.tr("Vindplaats"), self.url)
        form.addRow("", self.gelezen)
        form.addRow("", self.wanneer)

    def lees(self) -> Normtekst:
        """What is filled in."""
        return Normtekst(
            Tweetalig(self.nl.text(), self.en.text()),
            self.artikel.text(),
            self.gelezen.isChecked(),
            self.url.text(),
            self._gecontroleerd,
        )

    def zet(self, norm: Normtekst) -> None:
        """Shows a norm."""
        self.nl.setText(norm.omschrijving.nl)
        self.en.setText(norm.omschrijving.en)
        self.artikel.setText(norm.artikel)
        self.url.setText(norm.bron_url)
        self.gelezen.setChecked(norm.geverifieerd)
        self._gecontroleerd = norm.gecontroleerd_op
        self._toon()

    def _gelezen(self, ja: bool) -> None:
        self._gecontroleerd = SystemClock().today() if ja else None
        self._toon()
        self.veranderd.emit()

    def _toon(self) -> None:
        if self.gelezen.isChecked():
            self.wanneer.setText(self.tr("Nagelezen op {dag}.").format(dag=datum(self._gecontroleerd) or "?"))
        else:
            self.wanneer.setText(self.tr("Bij elke bevinding komt te staan: norm nog niet bevestigd."))

    def _regel(self, naam: str, voorbeeld: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setObjectName(naam)
        edit.setPlaceholderText(voorbeeld)
        edit.textChanged.connect(lambda _text: self.veranderd.emit())
        return edit


class TekstBlad(QScrollArea):
    """All texts of a rule. Those of the question that was asked are offered until someone writes their own."""

    veranderd = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("studio_tekstblad")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._aangeboden: Mapping[str, Tweetalig] = {}
        self._overig: Mapping[str, Tweetalig] = {}
        self._bouw()

    def lees(self, ontwerp: Regelontwerp) -> Regelontwerp:
        """``ontwerp`` with what is filled in here."""
        texts = {code: box.lees() for code, box in self._vakken().items()}
        return replace(
            ontwerp,
            titel=Tweetalig(self.titel_nl.text(), self.titel_en.text()),
            norm=self.norm.lees(),
            bij_grens=self.bij_grens.lees(),
            meldingen={**self._overig, **texts},
            adviezen={o: advice for o, box in self.vakken.items() if (advice := box.adviezen())},
        )

    def zet(self, ontwerp: Regelontwerp) -> None:
        """Shows a draft."""
        self.titel_nl.setText(ontwerp.titel.nl)
        self.titel_en.setText(ontwerp.titel.en)
        self.norm.zet(ontwerp.norm)
        self.bij_grens.zet(ontwerp.bij_grens)
        self._overig = {k: v for k, v in ontwerp.meldingen.items() if k not in self._vakken()}
        for verdict, box in self.vakken.items():
            box.zet(ontwerp.meldingen.get(verdict.value, Tweetalig()), ontwerp.adviezen.get(verdict, ()))
        self.geraakt.zet(ontwerp.meldingen.get(GROEN_GERAAKT, Tweetalig()), ())
        self._aangeboden = {}
        self.volg(ontwerp)

    def volg(self, ontwerp: Regelontwerp) -> None:
        """Another question: its verdicts have a box, and texts that nobody wrote follow it."""
        offered = voorbeeldteksten(ontwerp.vraag)
        for code, box in self._vakken().items():
            if box.lees() in (Tweetalig(), self._aangeboden.get(code)) and code in offered:
                box.nl.setText(offered[code].nl)
                box.en.setText(offered[code].en)
        if not self._overig:
            self._overig = {k: offered[k] for k in ("niet_van_toepassing",)}
        self._aangeboden = offered
        for verdict, box in self.vakken.items():
            box.setVisible(verdict in (*ontwerp.oordelen, Oordeel.GROEN, Oordeel.ONBEKEND))
        self.geraakt.setVisible(ontwerp.vraag is Vraag.WAARDE)
        self.bij_grens.setVisible(ontwerp.vraag is Vraag.WAARDE and ontwerp.grens is not None)

    def _vakken(self) -> dict[str, OordeelVak]:
        return {**{o.value: box for o, box in self.vakken.items()}, GROEN_GERAAKT: self.geraakt}

    def _bouw(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        self.titel_nl, self.titel_en = (self._regel(f"studio_titel_{t}") for t in ("nl", "en"))
        self.titel_nl.setPlaceholderText(self.tr("bijvoorbeeld Speelplek op verontreinigde grond"))
        self.titel_en.setPlaceholderText(self.tr("leeg: de Nederlandse tekst"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Titel"), self.titel_nl)
        form.addRow(self.tr("Engels"), self.titel_en)
        column.addLayout(form)
        self.norm = NormVak("studio_norm", self.tr("Norm (bij een waarde: de standaardwaarde)"), inside)
        self.bij_grens = NormVak("studio_norm_grens", self.tr("Norm van de grenswaarde (leeg: dezelfde)"), inside)
        column.addWidget(self.norm)
        column.addWidget(self.bij_grens)
        words = self.tr("In een melding in te vullen: {plaatsen}")
        places = "{naam} {waarde} {eenheid} {afstand} {overlap} {standaard} {grens} {aantal}"
        column.addWidget(TekstLabel("studio_plaatsen", inside, tekst=words.replace("{plaatsen}", places), stil=True))
        titles = {o: self.tr("Bij {oordeel}").format(oordeel=oordeel(o)) for o in VOLGORDE}
        self.vakken = {o: OordeelVak(o.value, titles[o], inside) for o in VOLGORDE}
        self.geraakt = OordeelVak(GROEN_GERAAKT, self.tr("Geraakt, en toch geen aanwijzing"), inside)
        self.geraakt.advies_nl.hide()
        self.geraakt.advies_en.hide()
        for box in (*self.vakken.values(), self.geraakt):
            column.addWidget(box)
            box.veranderd.connect(self.veranderd)
        for norm in (self.norm, self.bij_grens):
            norm.veranderd.connect(self.veranderd)
        column.addStretch(1)
        self.setWidget(inside)

    def _regel(self, naam: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setObjectName(naam)
        edit.setMaxLength(200)
        edit.textChanged.connect(lambda _text: self.veranderd.emit())
        return edit
