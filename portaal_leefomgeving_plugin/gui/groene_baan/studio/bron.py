"""The studio's first page: which source, what is in it where one points, and which of it the rule is about."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.bron import Bron, Waarde
from portaal_leefomgeving_plugin.domain.cql2 import OnleesbareVoorwaarde, lees
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.wording import datum, tijdstip
from portaal_leefomgeving_plugin.services.bronvoorbeeld import Bronbeeld, cql2

VOORWAARDE = int(Qt.ItemDataRole.UserRole)
WACHT_MS = 400


class BronBlad(QWidget):
    """A source of the register or of the user's own. ``veranderd``: the draft is another."""

    veranderd = pyqtSignal()
    beeld_gevraagd = pyqtSignal()
    """The attributes and the count of the filter are to be read anew."""
    aanwijzen_gevraagd = pyqtSignal(bool)
    halen_gevraagd = pyqtSignal()
    toevoegen_gevraagd = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("studio_bronblad")
        self._bronnen: dict[str, Bron] = {}
        self._standen: dict[str, Bronstand] = {}
        self.plek: RdWkb | None = None
        self.beeld = Bronbeeld(0, (), ())
        self._straks = QTimer(self)
        self._straks.setSingleShot(True)
        self._straks.setInterval(WACHT_MS)
        self._straks.timeout.connect(self.beeld_gevraagd)
        self._bouw()

    @property
    def bron_id(self) -> str:
        """The id of the source that is chosen, empty where none is."""
        return str(self.bron.currentData() or "")

    @property
    def gekozen(self) -> Bron | None:
        """The source that is chosen."""
        return self._bronnen.get(self.bron_id)

    @property
    def filter(self) -> str:
        """The condition on its features, as CQL2 text."""
        return self.voorwaarde.text().strip()

    def toon_bronnen(self, bronnen: Sequence[Bron], standen: dict[str, Bronstand]) -> None:
        """Which there are; the one that was chosen stays chosen."""
        before = self.bron_id
        self._bronnen = {b.id: b for b in bronnen}
        self._standen = dict(standen)
        self.bron.blockSignals(True)
        self.bron.clear()
        self.bron.addItem(self.tr("(kies een bron, of wijs haar aan op de kaart)"), "")
        for source in sorted(bronnen, key=lambda b: b.titel.casefold()):
            self.bron.addItem(source.titel, source.id)
        self.bron.blockSignals(False)
        self.zet(before, self.filter)

    def zet(self, bron_id: str, filter_: str) -> None:
        """Shows the source and filter of a rule; a source that is not there (any more) by its id."""
        if bron_id and self.bron.findData(bron_id) < 0:
            self.bron.addItem(self.tr("{bron} (niet ingesteld)").format(bron=bron_id), bron_id)
        self.bron.blockSignals(True)
        self.bron.setCurrentIndex(max(0, self.bron.findData(bron_id)))
        self.bron.blockSignals(False)
        self.voorwaarde.setText(filter_)
        self._toon_stand()
        self._straks.start()

    def kies(self, bron_id: str) -> None:
        """The user pointed at it on the map."""
        if self.bron.findData(bron_id) >= 0:
            self.bron.setCurrentIndex(self.bron.findData(bron_id))

    def wijs_aan(self, plek: RdWkb) -> None:
        """The place that was pointed at."""
        self.plek = plek
        self.beeld_gevraagd.emit()

    def toon_beeld(self, beeld: Bronbeeld) -> None:
        """The attributes with values that occur, at the place first."""
        self.beeld = beeld
        self.boom.clear()
        number = QLocale().toString
        if self.plek is not None:
            here = QTreeWidgetItem(self.boom, [self.tr("Op de aangewezen plek ({n})").format(n=len(beeld.hier)), ""])
            here.setExpanded(True)
            for nr, feature in enumerate(beeld.hier):
                source = self.gekozen
                name = str(feature.attributen.get(source.naam_attribuut) or feature.id) if source else feature.id
                item = QTreeWidgetItem(here, [name, ""])
                item.setExpanded(nr == 0)
                for attribute, value in feature.attributen.items():
                    self._waarde(item, attribute, attribute, value)
        every = QTreeWidgetItem(
            self.boom, [self.tr("Kenmerken van alle {n} objecten").format(n=number(beeld.aantal)), ""]
        )
        every.setExpanded(True)
        for sample in beeld.voorbeelden:
            words = ", ".join(sample.waarden[:4])
            if sample.getal and sample.van is not None and sample.tot is not None:
                words = self.tr("van {van} tot {tot}").format(
                    van=number(sample.van, "g", 6), tot=number(sample.tot, "g", 6)
                )
            item = QTreeWidgetItem(every, [sample.attribuut, words])
            for value in sample.waarden:
                self._waarde(item, value, sample.attribuut, float(value) if sample.getal else value)
        self._kan_filteren()
        self._toon_filter()

    # -- inside ----------------------------------------------------------------------------------

    def _waarde(self, boven: QTreeWidgetItem, naam: str, attribuut: str, waarde: Waarde) -> None:
        item = QTreeWidgetItem(boven, [naam, "" if naam != attribuut else str("" if waarde is None else waarde)])
        item.setData(0, VOORWAARDE, cql2(attribuut, waarde))

    def _als_filter(self) -> None:
        """Adds the chosen value to the filter: beside values of the same attribute, and with all the others."""
        item = self.boom.currentItem()
        condition = str(item.data(0, VOORWAARDE) or "") if item else ""
        if condition:
            before = self.filter
            self.voorwaarde.setText(f"({before}) AND {condition}" if " OR " in before.upper() else
                                    f"{before} AND {condition}" if before else condition)  # fmt: skip

    def _kan_filteren(self) -> None:
        item = self.boom.currentItem()
        self.gebruik.setEnabled(bool(item and item.data(0, VOORWAARDE)))

    def _filter_gewijzigd(self) -> None:
        self._toon_filter()
        self._straks.start()
        self.veranderd.emit()

    def _toon_filter(self) -> None:
        if not self.filter:
            self.telling.setText(self.tr("Zonder filter gaat de regel over alle objecten van de bron."))
            return
        try:
            lees(self.filter)
        except OnleesbareVoorwaarde as fout:
            self.telling.setText(
                self.tr("Niet te lezen vanaf teken {n}. Voorbeeld: soort = 'speeltuin' AND jaar > 2000").format(
                    n=fout.plek + 1
                )
            )
            return
        number = QLocale().toString
        if self.beeld.gefilterd is None:
            self.telling.setText("")
            return
        words = self.tr("Geldt voor {n} van {alle} objecten.").format(
            n=number(self.beeld.gefilterd), alle=number(self.beeld.aantal)
        )
        if self.beeld.twijfel:
            words += " " + self.tr("Van {n} is het niet te zeggen: die geven onbekend.").format(
                n=number(self.beeld.twijfel)
            )
        self.telling.setText(words)

    def _toon_stand(self) -> None:
        source, stand = self.gekozen, self._standen.get(self.bron_id)
        self.haal.setEnabled(source is not None)
        if not self.bron_id:
            self.stand.setText("")
            return
        if source is None:
            self.stand.setText(self.tr("Deze bron is voor deze verbinding niet ingesteld: de regel geeft onbekend."))
            return
        parts = []
        if stand is None or stand.opgehaald_op is None:
            parts.append(self.tr("Nog niet opgehaald: haal de bron eerst op."))
        else:
            parts.append(
                self.tr("{n} objecten, opgehaald {moment}.").format(
                    n=QLocale().toString(stand.aantal), moment=tijdstip(stand.opgehaald_op)
                )
            )
            if not stand.volledig:
                parts.append(self.tr("Niet volledig opgehaald."))
        if source.negatief_bewijs:
            parts.append(self.tr("Geen treffer telt: de bron is volledig."))
        else:
            parts.append(self.tr("Geen treffer bewijst niets: de regel geeft dan onbekend."))
        if source.verklaring is not None:
            said = source.verklaring
            words = self.tr("Volgens {wie} ({dag}): {tekst}")
            parts.append(words.format(wie=said.medewerker, dag=datum(said.op), tekst=said.tekst))
        self.stand.setText(" ".join(parts))

    def _andere_bron(self) -> None:
        self._toon_stand()
        self.beeld_gevraagd.emit()
        self.veranderd.emit()

    def _bouw(self) -> None:
        self.bron = QComboBox(self)
        self.bron.setObjectName("studio_bron")
        self.bron.setAccessibleName(self.tr("Bron"))
        self.bron.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.bron.setMinimumContentsLength(30)
        self.bron.currentIndexChanged.connect(lambda _nr: self._andere_bron())
        self.wijs = QPushButton(self.tr("Aanwijzen op de kaart"), self)
        self.wijs.setObjectName("studio_aanwijzen")
        self.wijs.setCheckable(True)
        self.wijs.setToolTip(self.tr("Klik op de kaart op een object van de laag waar de regel over gaat"))
        self.wijs.toggled.connect(self.aanwijzen_gevraagd)
        self.haal = self._knop("studio_bron_halen", self.tr("Bron ophalen"), self.halen_gevraagd)
        self.voeg_toe = self._knop("studio_bron_toevoegen", self.tr("Eigen laag of bestand…"), self.toevoegen_gevraagd)
        self.stand = TekstLabel("studio_bron_stand", self, stil=True)
        self.boom = QTreeWidget(self)
        self.boom.setObjectName("studio_kenmerken")
        self.boom.setAccessibleName(self.tr("Kenmerken van de bron"))
        self.boom.setHeaderLabels([self.tr("Kenmerk"), self.tr("Waarden")])
        self.boom.setColumnWidth(0, 280)
        self.boom.currentItemChanged.connect(lambda _nu, _toen: self._kan_filteren())
        self.boom.itemDoubleClicked.connect(lambda _item, _kolom: self._als_filter())
        self.gebruik = QPushButton(self.tr("Waarde in het filter zetten"), self)
        self.gebruik.setObjectName("studio_als_filter")
        self.gebruik.setAutoDefault(False)
        self.gebruik.setEnabled(False)
        self.gebruik.clicked.connect(lambda _on=False: self._als_filter())
        self.voorwaarde = QLineEdit(self)
        self.voorwaarde.setObjectName("studio_filter")
        self.voorwaarde.setPlaceholderText(self.tr("leeg: alle objecten; anders bijvoorbeeld soort = 'speeltuin'"))
        self.voorwaarde.setClearButtonEnabled(True)
        self.voorwaarde.textChanged.connect(lambda _text: self._filter_gewijzigd())
        label = QLabel(self.tr("&Filter op objecten (CQL2)"), self)
        label.setBuddy(self.voorwaarde)
        self.telling = TekstLabel("studio_filter_telling", self, stil=True)
        buttons = QHBoxLayout()
        for widget in (self.wijs, self.haal, self.voeg_toe):
            widget.setAutoDefault(False)
            buttons.addWidget(widget)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bron)
        layout.addLayout(buttons)
        layout.addWidget(self.stand)
        layout.addWidget(self.boom, 1)
        layout.addWidget(self.gebruik, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(label)
        layout.addWidget(self.voorwaarde)
        layout.addWidget(self.telling)

    def _knop(self, naam: str, tekst: str, signaal: pyqtSignal) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.clicked.connect(lambda _on=False: signaal.emit())
        return button
