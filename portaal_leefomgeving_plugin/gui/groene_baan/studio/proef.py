"""The studio's last page: the dry run, its hits, and what the user makes of each."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.toetsing import Merk, telling
from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import OORDEEL_TEKEN, icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.groene_baan.studio import woorden
from portaal_leefomgeving_plugin.gui.groene_baan.uitleg import maat
from portaal_leefomgeving_plugin.host.wording import datum, oordeel, reden
from portaal_leefomgeving_plugin.services.proefdraai import Gemerkt, Proef, Proeftreffer

NR = int(Qt.ItemDataRole.UserRole)
MEESTE_REGELS = 500
VOLGORDE = (Oordeel.KNELPUNT, Oordeel.AANDACHT, Oordeel.ONBEKEND, Oordeel.GROEN, Oordeel.NIET_VAN_TOEPASSING)


class ProefBlad(QWidget):
    """What the rule would have said."""

    gevraagd = pyqtSignal()
    """The dry run is to be done."""
    gemerkt = pyqtSignal(str, object)
    """The uuid of a zaak, and the Merk that its hit got (None: none any more)."""
    treffer_gekozen = pyqtSignal(object)
    """The Proeftreffer that is to be shown on the map, None where none is."""
    zaak_gevraagd = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("studio_proefblad")
        self.proef: Proef | None = None
        self.merken: dict[str, Merk] = {}
        self._bouw()
        self._toon()

    def bezig(self) -> None:
        """It runs."""
        self.melding.toon("")
        self.start.setEnabled(False)
        self.start.setText(self.tr("Bezig met proefdraaien…"))

    def toon(self, gemerkt: Gemerkt) -> None:
        """Shows what came of it."""
        self.proef = gemerkt.proef
        self.merken = {zaak: m.merk for zaak, m in gemerkt.merken.items()}
        self._toon()

    def toon_fout(self, fout: PortaalError) -> None:
        """It failed, or was stopped."""
        self._toon()
        self.melding.toon_fout(fout)

    def vergeet(self) -> None:
        """Another rule, or it was changed: what was found is no longer about it."""
        self.proef = None
        self.merken = {}
        self._toon()

    def verouderd(self) -> None:
        """The rule was changed after it was tried; the hits stay in view."""
        if self.proef is not None:
            self.melding.toon(self.tr("De regel is gewijzigd na deze proef. Draai opnieuw proef voor u hem aanzet."))

    # -- inside ----------------------------------------------------------------------------------

    def _toon(self) -> None:
        tried = self.proef
        self.start.setEnabled(True)
        self.start.setText(self.tr("Proefdraaien over de zaken van twee jaar"))
        self.melding.toon("")
        self.lijst.clear()
        for widget in (self.lijst, *self._knoppen):
            widget.setVisible(tried is not None)
        if tried is None:
            self.uitkomst.setText(
                self.tr(
                    "Proefdraaien toetst de regel aan alle zaken van de afgelopen twee jaar die hier geladen zijn, met "
                    "de gegevens van nu. Er verandert niets: u ziet hoe vaak de regel iets zou zeggen, en of dat klopt."
                )
            )
            return
        self._toon_uitkomst(tried)
        signs = {o: icoon(sign, self.palette()) for o, (sign, _accent) in OORDEEL_TEKEN.items()}
        self.lijst.addTopLevelItems(
            [self._rij(nr, hit, signs) for nr, hit in enumerate(tried.treffers[:MEESTE_REGELS])]
        )
        for column in (0, 1, 3):
            self.lijst.resizeColumnToContents(column)
        self._kan()

    def _toon_uitkomst(self, tried: Proef) -> None:
        number = QLocale().toString
        lines = [
            self.tr("{n} zaken vanaf {dag}, waarvan {dicht} afgehandeld: {telling}.").format(
                n=number(tried.zaken),
                dag=datum(tried.vanaf),
                dicht=number(tried.afgehandeld),
                telling=", ".join(f"{number(tried.telling[o])} {oordeel(o)}" for o in VOLGORDE if tried.telling[o])
                or self.tr("geen enkele"),
            )
        ]
        if tried.redenen:
            why = ", ".join(f"{reden(r)} ({number(n)})" for r, n in list(tried.redenen.items())[:3])
            lines.append(self.tr("Waarom onbekend: {redenen}.").format(redenen=why))
        if not tried.met_afgehandelde:
            lines.append(
                self.tr(
                    "Afgehandelde zaken worden voor deze verbinding niet geladen: de proef gaat over de open zaken."
                )
            )
        if len(tried.treffers) > MEESTE_REGELS:
            lines.append(self.tr("Hieronder de eerste {n} treffers.").format(n=number(MEESTE_REGELS)))
        count = telling(self.merken.get(t.zaak.uuid) for t in tried.treffers)
        if tried.treffers:
            parts = ", ".join(f"{number(n)} {woorden.merk(m)}" for m, n in count.items() if n)
            lines.append(self.tr("Van {n} treffers: {delen}.").format(n=number(len(tried.treffers)), delen=parts))
        self.uitkomst.setText("\n".join(lines))

    def _rij(self, nr: int, hit: Proeftreffer, tekens: Mapping[Oordeel, QIcon]) -> QTreeWidgetItem:
        evidence = hit.bevinding.bewijs[0] if hit.bevinding.bewijs else None
        about = f"{evidence.omschrijving or evidence.feature_id}: {maat(evidence)}" if evidence else ""
        item = QTreeWidgetItem(
            [
                hit.zaak.identificatie,
                oordeel(hit.bevinding.oordeel),
                hit.zaak.omschrijving,
                woorden.merk(self.merken.get(hit.zaak.uuid)),
                about,
            ],
        )
        item.setData(0, NR, nr)
        item.setIcon(1, tekens[hit.bevinding.oordeel])
        item.setToolTip(2, hit.zaak.omschrijving)
        item.setToolTip(4, about)
        return item

    def _merk(self, merk: Merk | None) -> None:
        """All chosen rows; then on to the next, so that a list is marked with one key."""
        tried = self.proef
        if tried is None:
            return
        rows = self.lijst.selectedItems()
        for item in rows:
            hit = tried.treffers[item.data(0, NR)]
            if merk is None:
                self.merken.pop(hit.zaak.uuid, None)
            else:
                self.merken[hit.zaak.uuid] = merk
            item.setText(3, woorden.merk(merk))
            self.gemerkt.emit(hit.zaak.uuid, merk)
        self._toon_uitkomst(tried)
        below = self.lijst.itemBelow(rows[-1]) if len(rows) == 1 else None
        if below is not None:
            self.lijst.setCurrentItem(below)

    def _kan(self) -> None:
        chosen = self.lijst.selectedItems()
        for button in self._knoppen:
            button.setEnabled(bool(chosen))
        hit = self._treffer(chosen[0]) if len(chosen) == 1 else None
        self.treffer_gekozen.emit(hit)

    def _treffer(self, item: QTreeWidgetItem) -> Proeftreffer | None:
        return self.proef.treffers[item.data(0, NR)] if self.proef is not None else None

    def _open(self, item: QTreeWidgetItem) -> None:
        hit = self._treffer(item)
        if hit is not None:
            self.zaak_gevraagd.emit(hit.zaak.uuid)

    def _bouw(self) -> None:
        self.start = QPushButton(self)
        self.start.setObjectName("studio_proefdraaien")
        self.start.setAutoDefault(False)
        self.start.clicked.connect(lambda _on=False: self.gevraagd.emit())
        self.melding = Notitie("studio_proef_melding", self)
        self.uitkomst = TekstLabel("studio_proef_uitkomst", self)
        self.lijst = QTreeWidget(self)
        self.lijst.setObjectName("studio_treffers")
        self.lijst.setAccessibleName(self.tr("Treffers van de proef"))
        self.lijst.setRootIsDecorated(False)
        self.lijst.setUniformRowHeights(True)
        self.lijst.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.lijst.setHeaderLabels(
            [self.tr("Zaak"), self.tr("Oordeel"), self.tr("Omschrijving"), self.tr("Uw oordeel"), self.tr("Bewijs")]
        )
        self.lijst.setColumnWidth(2, 220)
        self.lijst.itemSelectionChanged.connect(self._kan)
        self.lijst.itemActivated.connect(lambda item, _column: self._open(item))
        self._knoppen = [
            self._knop("studio_terecht", self.tr("&Terecht"), Merk.TERECHT),
            self._knop("studio_vals", self.tr("&Vals alarm"), Merk.VALS_ALARM),
            self._knop("studio_merk_wis", self.tr("Oordeel &wissen"), None),
        ]
        row = QHBoxLayout()
        for button in self._knoppen:
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.melding)
        layout.addWidget(self.uitkomst)
        layout.addWidget(self.lijst, 1)
        layout.addLayout(row)
        layout.addStretch(0)

    def _knop(self, naam: str, tekst: str, merk: Merk | None) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: self._merk(merk))
        return button
