"""One question with the way to answer it that fits: yes or no, one or more options, a number, a day, words."""

from __future__ import annotations

from html import escape

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.feel import NietBegrepen
from portaal_leefomgeving_plugin.domain.verzoek import Antwoord as VerzoekAntwoord
from portaal_leefomgeving_plugin.domain.vragenboom import Uitvoeringsregel, UitvoeringsregelSoort
from portaal_leefomgeving_plugin.domain.vragenboom_uitkomst import Antwoord, antwoord_uit_tekst
from portaal_leefomgeving_plugin.host.vragenwoorden import soort, waarde

HOOGSTE_LIJST = 120


class Vraagveld(QWidget):
    """Empty while it is not answered."""

    gewijzigd = pyqtSignal()

    def __init__(self, regel: Uitvoeringsregel, gegevenstype: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.regel = regel
        self._type = gegevenstype
        self.setObjectName(f"vraag_{regel.identificatie}")
        self.vraag = QLabel(self)
        self.vraag.setWordWrap(True)
        self.vraag.setTextFormat(Qt.TextFormat.RichText)
        said = escape(regel.tekst or ", ".join(regel.locaties) or regel.identificatie)
        kind = "" if regel.soort is UitvoeringsregelSoort.VRAAG else f" <i>({escape(soort(regel.soort))})</i>"
        self.vraag.setText(said + kind)
        self.vraag.setToolTip("\n\n".join(regel.toelichtingen))
        self.noot = QLabel(self)
        self.noot.setObjectName(f"vraag_{regel.identificatie}_noot")
        self.noot.setWordWrap(True)
        self.noot.setTextFormat(Qt.TextFormat.PlainText)
        self.noot.hide()
        self._keuze: QComboBox | None = None
        self._lijst: QListWidget | None = None
        self._regel: QgsFilterLineEdit | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(self.vraag)
        if regel.soort is UitvoeringsregelSoort.VASTE_WAARDE:
            layout.addWidget(QLabel(regel.tekst, self))
        else:
            layout.addWidget(self._maak())
        layout.addWidget(self.noot)

    def antwoord(self) -> Antwoord | None:
        """None where there is no answer, or none that can be read (which is said below it)."""
        if self._keuze is not None:
            chosen: Antwoord | None = self._keuze.currentData()
            return chosen
        if self._lijst is not None:
            marked = [self._lijst.item(nr) for nr in range(self._lijst.count())]
            found = frozenset(i.text() for i in marked if i is not None and i.checkState() == Qt.CheckState.Checked)
            return found or None
        if self._regel is None or not self._regel.text().strip():
            return None
        try:
            return antwoord_uit_tekst(self.regel, self._regel.text(), self._type)
        except NietBegrepen:
            return None

    def zet(self, antwoord: Antwoord, waarvan: str = "") -> None:
        """Fills in an answer, and says what it is from."""
        if self._keuze is not None:
            wanted = next(iter(antwoord)) if isinstance(antwoord, frozenset) and len(antwoord) == 1 else antwoord
            self._keuze.setCurrentIndex(max(0, self._keuze.findData(wanted)))
        elif self._lijst is not None:
            chosen = antwoord if isinstance(antwoord, frozenset) else {antwoord}
            for nr in range(self._lijst.count()):
                item = self._lijst.item(nr)
                if item is not None:
                    on = item.text() in chosen
                    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        elif self._regel is not None and not isinstance(antwoord, frozenset):
            self._regel.setText(waarde(antwoord))
        if waarvan:
            self.zeg(waarvan)

    def zeg(self, tekst: str) -> None:
        """A line below the answer; "" takes it away."""
        self.noot.setText(tekst)
        self.noot.setVisible(bool(tekst))

    def zeg_verzoek(self, gegeven: VerzoekAntwoord) -> None:
        """What the verzoek says here."""
        if gegeven.ingehouden:
            self.zeg(self.tr("In het verzoek: beantwoord, maar niet gelezen omdat het over een persoon gaat"))
            return
        files = ", ".join(b.naam for b in gegeven.bijlagen)
        said = " · ".join(w for w in (gegeven.antwoord, files) if w)
        self.zeg(self.tr("In het verzoek: {antwoord}").format(antwoord=said))

    # -- inside ----------------------------------------------------------------------------------

    def _maak(self) -> QWidget:
        name = f"vraag_{self.regel.identificatie}_antwoord"
        if self.regel.opties and self.regel.meerdere_opties:
            self._lijst = self._maak_lijst()
            made: QWidget = self._lijst
        elif self.regel.opties or self._type == "boolean":
            self._keuze = QComboBox(self)
            self._keuze.addItem(self.tr("nog niet beantwoord"), None)
            if self.regel.opties:
                for option in self.regel.opties:
                    self._keuze.addItem(option, option)
            else:
                self._keuze.addItem(self.tr("ja"), True)
                self._keuze.addItem(self.tr("nee"), False)
            self._keuze.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self._keuze.setMinimumContentsLength(16)
            self._keuze.currentIndexChanged.connect(self._anders)
            made = self._keuze
        else:
            self._regel = QgsFilterLineEdit(self)
            examples = {"number": self.tr("een getal, bijvoorbeeld 20 of 2,5"), "date": self.tr("jjjj-mm-dd")}
            self._regel.setPlaceholderText(examples.get(self._type, ""))
            self._regel.textChanged.connect(self._anders)
            made = self._regel
        made.setObjectName(name)
        made.setAccessibleName(self.regel.tekst or self.regel.identificatie)
        return made

    def _maak_lijst(self) -> QListWidget:
        box = QListWidget(self)
        for option in self.regel.opties:
            item = QListWidgetItem(option, box)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        rows = box.sizeHintForRow(0) * max(1, box.count()) + 2 * box.frameWidth()
        box.setFixedHeight(min(HOOGSTE_LIJST, rows))
        box.itemChanged.connect(lambda _item: self._anders())
        return box

    def _anders(self) -> None:
        said = self._regel.text().strip() if self._regel is not None else ""
        unread = bool(said) and self.antwoord() is None
        self.zeg(self.tr("Dit is niet te lezen als antwoord op deze vraag; het telt niet mee.") if unread else "")
        self.gewijzigd.emit()
