"""The window "Excel of CSV inlezen": the mapping, what is good and what is not and why, and then all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.blad import Bladsoort, Keuring, slug_van
from portaal_leefomgeving_plugin.domain.errors import MissingDependency, NotAllowed, PortaalError
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.bewaarplek import vraag_pad
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.inbrengen.koppeltabel import Koppeltabel
from portaal_leefomgeving_plugin.host.bladwoorden import (
    rapportwoorden,
    reden,
    samenvatting,
    sjabloonwoorden,
    soort,
    weggelaten,
)
from portaal_leefomgeving_plugin.host.dagen import datum
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst, bericht
from portaal_leefomgeving_plugin.services.blad_inlezen import Bladvoorstel, Ingelezen, Inleesverslag
from portaal_leefomgeving_plugin.services.blad_sjabloon import rapport_csv, rapport_xlsx, sjabloon

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate

MEESTE_AFGEKEURD = 500
"""Rejected rows that the window shows; the report has all of them."""


class BladVenster(QDialog):
    """One file. Nothing goes into the working copy before "Inlezen"."""

    gezet = pyqtSignal(object)
    """An Inleesverslag."""

    def __init__(
        self, bureau: Bureau, loket: Loket | None, voorstel: Bladvoorstel, pad: Path, parent: QWidget | None = None
    ) -> None:
        """``loket``: where the sheet is to be kept; None: nowhere, and then it can only be judged."""
        super().__init__(parent)
        self.setObjectName("blad")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Excel of CSV inlezen"))
        self._bureau = bureau
        self._loket = loket
        self._pad = pad
        self._voorstel = voorstel
        self._keuring: Keuring | None = None
        self._keurt = False
        self._bekend: tuple[Ingelezen, ...] = ()
        self._zetten = False
        self._keurvraag = LaatsteVraag()
        self._vraag = LaatsteVraag()
        self._schrijfvraag = LaatsteVraag()
        self._bouw()
        hulptoets(self, "inlezen")
        self._toon_voorstel()
        self._lees_bekende()

    def sizeHint(self) -> QSize:
        """Room for the table and for what is wrong."""
        em = self.fontMetrics().averageCharWidth()
        return QSize(120 * em, 48 * self.fontMetrics().lineSpacing())

    @property
    def loket(self) -> Loket | None:
        """Where the sheet is to be kept."""
        return self._loket

    def verbind(self, loket: Loket) -> None:
        """The sheet is to be kept here: what was only judged can be read in now."""
        self._loket = loket
        self._lees_bekende()
        self._stand()

    @property
    def bezig(self) -> bool:
        """Whether rows are going into the working copy."""
        return self._zetten

    def accept(self) -> None:
        """Reads it in, once."""
        if self._loket is None or self._zetten or self._keuring is None or not self.ok.isEnabled():
            return
        self._zetten = True
        self.fout.toon("")
        self._stand()
        klaar, mislukt = self._vraag.stel(self._is_gezet, self._niet_gezet)
        self._loket.lees_blad_in(
            self._voorstel,
            self._keuring,
            naam=self.naam.currentText(),
            soort=self._soort,
            alleen_goede=self.alleen_goede.isChecked(),
            vervang=self.vervang.isChecked(),
            klaar=klaar,
            mislukt=mislukt,
        )

    def reject(self) -> None:
        """Not while rows are going in: what came of it has to be told here."""
        if not self._zetten:
            self._vraag.vergeet()
            self._keurvraag.vergeet()
            self._schrijfvraag.vergeet()
            super().reject()

    def laat_los(self) -> None:
        """The desk goes away: nothing more is told here."""
        self._zetten = False
        self.reject()

    # -- what is read ----------------------------------------------------------------------------

    @property
    def _soort(self) -> Bladsoort:
        return Bladsoort(str(self.soort.currentData()))

    def _toon_voorstel(self) -> None:
        """A sheet was opened: its kind and its mapping as they were proposed."""
        found = self._voorstel
        day = datum(found.bestand.datum)
        self.kop.setText(found.bestand.naam)
        self.nu.setText(
            self.tr("{n} rijen, bestand van {datum}").format(n=QLocale().toString(len(found.werkblad.rijen)), datum=day)
        )
        for box, value in ((self.blad, found.werkblad.naam), (self.soort, found.soort.value)):
            box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(value), 0))
            box.blockSignals(False)
        self.koppelingen.toon(found.werkblad, found.soort, found.koppelingen)
        self._keur()

    def _ander_blad(self) -> None:
        self._heropen(None)

    def _andere_soort(self) -> None:
        self._heropen(self._soort)

    def _heropen(self, kind: Bladsoort | None) -> None:
        """Another sheet of the file, or the same as another kind: its mapping is proposed anew."""
        self._keuring, self._keurt = None, True
        self._stand()
        klaar, mislukt = self._keurvraag.stel(self._heropend, self._niet_gekeurd)
        self._bureau.open_blad(self._pad, str(self.blad.currentData() or ""), kind, klaar, mislukt)

    def _heropend(self, voorstel: Bladvoorstel) -> None:
        self._voorstel = voorstel
        self._toon_voorstel()

    def _keur(self) -> None:
        self._keuring, self._keurt = None, True
        self.fout.toon("")
        self._stand()
        klaar, mislukt = self._keurvraag.stel(self._gekeurd, self._niet_gekeurd)
        self._bureau.keur_blad(self._voorstel, self._soort, self.koppelingen.koppelingen, klaar, mislukt)

    def _gekeurd(self, keuring: Keuring) -> None:
        self._keuring, self._keurt = keuring, False
        self.uitslag.toon(samenvatting(keuring), Ernst.WAARSCHUWING if keuring.afgekeurd else Ernst.INFO)
        names = ", ".join(weggelaten(k) for k in keuring.weggelaten)
        self.weggelaten.setText(self.tr("Niet bewaard: {kolommen}.").format(kolommen=names) if names else "")
        self.weggelaten.setVisible(bool(names))
        self._toon_afgekeurde(keuring)
        self._stand()

    def _niet_gekeurd(self, fout: PortaalError) -> None:
        self._keuring, self._keurt = None, False
        self.uitslag.toon("")
        self.weggelaten.hide()
        self.afgekeurd.setRowCount(0)
        self.fout.toon_fout(fout)
        self._stand()

    def _toon_afgekeurde(self, keuring: Keuring) -> None:
        shown = keuring.afgekeurd[:MEESTE_AFGEKEURD]
        self.afgekeurd.setRowCount(len(shown))
        for nr, one in enumerate(shown):
            for column, text in enumerate((str(one.rij), one.kop, reden(one), one.waarde)):
                self.afgekeurd.setItem(nr, column, QTableWidgetItem(text))
        self.afgekeurd.setVisible(bool(shown))

    def _lees_bekende(self) -> None:
        if self._loket is not None:
            self._loket.ingelezen_bladen(self._bekende_gelezen, self.fout.toon_fout)

    def _bekende_gelezen(self, bladen: tuple[Ingelezen, ...]) -> None:
        typed = self.naam.currentText()
        self._bekend = bladen
        self.naam.blockSignals(True)
        self.naam.clear()
        self.naam.addItems([one.naam for one in bladen])
        self.naam.setEditText(typed)
        self.naam.blockSignals(False)
        self._stand()

    # -- the deeds -------------------------------------------------------------------------------

    def _is_gezet(self, verslag: Inleesverslag) -> None:
        self._zetten = False
        self.gezet.emit(verslag)
        super().accept()

    def _niet_gezet(self, fout: PortaalError) -> None:
        self._zetten = False
        self.fout.toon_fout(fout)
        self._stand()

    def _vraag_weg(self) -> None:
        """Rows of earlier files may be among them, which this file does not bring back: so it is asked first."""
        known = self._zelfde
        if known is not None:
            words = self.tr("{n} rijen van '{naam}' verdwijnen van deze computer. Uw bestanden blijven.")
            self.bevestig.toon(
                words.format(n=QLocale().toString(known.aantal), naam=known.naam),
                Ernst.WAARSCHUWING,
                titel=self.tr("Laag weghalen?"),
            )

    def _haal_weg(self) -> None:
        self.bevestig.toon("")
        known = self._zelfde
        if self._loket is not None and known is not None and not self._zetten:
            klaar, mislukt = self._vraag.stel(lambda _niets: self._lees_bekende(), self._niet_gezet)
            self._loket.haal_blad_weg(known, klaar, mislukt)

    def _bewaar_sjabloon(self) -> None:
        kind = self._soort
        title = self.tr("Sjabloon bewaren")
        path = vraag_pad(self, title, self.tr("sjabloon {soort}").format(soort=soort(kind)), "xlsx", "Excel")
        if path is not None:
            words = sjabloonwoorden()
            self._schrijf(path, lambda: sjabloon(kind, words))

    def _bewaar_rapport(self) -> None:
        judged = self._keuring
        if judged is None:
            return
        name = self.tr("afgekeurd {bestand}").format(bestand=self._pad.stem)
        path = vraag_pad(self, self.tr("Afgekeurde rijen bewaren"), name, "xlsx", "Excel")
        if path is None:
            return
        words = rapportwoorden()

        def as_csv(fout: PortaalError) -> None:
            if isinstance(fout, MissingDependency):  # Excel opens that too
                self._schrijf(path.with_suffix(".csv"), lambda: rapport_csv(judged, words))
            else:
                self.fout.toon_fout(fout)

        self._schrijf(path, lambda: rapport_xlsx(judged, words), as_csv)

    def _schrijf(
        self, path: Path, maak: Callable[[], bytes], mislukt: Callable[[PortaalError], None] | None = None
    ) -> None:
        self._bureau.schrijf_bestand(
            path,
            maak,
            *self._schrijfvraag.stel(
                lambda _niets: self.fout.toon(str(path), Ernst.INFO, titel=self.tr("Bewaard")),
                mislukt or self.fout.toon_fout,
            ),
        )

    # -- showing ---------------------------------------------------------------------------------

    @property
    def _zelfde(self) -> Ingelezen | None:
        """The sheet that has the name that was typed."""
        wanted = slug_van(self.naam.currentText())
        return next((one for one in self._bekend if slug_van(one.naam) == wanted), None) if wanted else None

    def _stand(self) -> None:
        judged, known = self._keuring, self._zelfde
        self.wacht.setVisible(self._zetten or self._keurt)
        for widget in (self.koppelingen, self.blad, self.soort, self.naam):
            widget.setEnabled(not self._zetten)
        bad = judged is not None and bool(judged.afgekeurd)
        self.alleen_goede.setVisible(bad)
        self.rapport.setEnabled(bad)
        self.vervang.setVisible(known is not None)
        self.weg.setVisible(known is not None)
        if known is None or self._zetten:
            self.bevestig.toon("")
        self.over_naam.setText(self._over_naam(known))
        why_not = self._waarom_niet()
        self.ok.setEnabled(not self._zetten and not why_not)
        self.ok.setToolTip(why_not)
        self.sluiten.setEnabled(not self._zetten)

    def _over_naam(self, known: Ingelezen | None) -> str:
        if known is None:
            return self.tr("Wordt een nieuwe laag onder 'Ingelezen bestanden'. Zij gaat nooit naar een server.")
        return self.tr(
            "Deze laag is er al: {n} rijen uit {bestand}. Rijen met hetzelfde nummer worden bijgewerkt."
        ).format(n=QLocale().toString(known.aantal), bestand=known.bestand)

    def _waarom_niet(self) -> str:
        if self._loket is None:
            return bericht(NotAllowed("geen_verbinding")).tekst
        if self._loket.alleen_lezen:
            return bericht(NotAllowed("alleen_lezen")).tekst
        if self._keurt:
            return self.tr("Het bestand wordt bekeken.")
        if self._keuring is None:
            return self.tr("Zo is het bestand niet in te lezen: zie de melding.")
        if not slug_van(self.naam.currentText()):
            return bericht(NotAllowed("blad_zonder_naam")).tekst
        if not self._keuring.regels:
            return bericht(NotAllowed("blad_zonder_goede_rijen")).tekst
        if self._keuring.afgekeurd and not self.alleen_goede.isChecked():
            return bericht(NotAllowed("blad_afgekeurde_rijen", n=str(self._keuring.aantal_afgekeurd))).tekst
        return ""

    # -- building --------------------------------------------------------------------------------

    def _bouw(self) -> None:
        self.kop = TekstLabel("blad_bestand", self, vet=True)
        self.nu = TekstLabel("blad_nu", self, stil=True)
        self._bouw_keuzes()
        self.koppelingen = Koppeltabel(self)
        self.koppelingen.veranderd.connect(self._keur)
        self.weggelaten = TekstLabel("blad_weggelaten", self, stil=True)
        self.uitslag = Notitie("blad_uitslag", self)
        self.fout = Notitie("blad_fout", self)
        self.bevestig = Notitie("blad_bevestig", self, knop=self.tr("Ja, weghalen"))
        self.bevestig.gevraagd.connect(self._haal_weg)
        self.wacht = QProgressBar(self)
        self.wacht.setObjectName("blad_wacht")
        self.wacht.setRange(0, 0)
        self.wacht.setTextVisible(False)
        self.wacht.setAccessibleName(self.tr("Bezig"))
        self.afgekeurd = self._afkeurtabel()
        self.alleen_goede = QCheckBox(self.tr("&Alleen de goede rijen inlezen"), self)
        self.alleen_goede.setObjectName("blad_alleen_goede")
        self.vervang = QCheckBox(self.tr("Rijen &weghalen die niet meer in het bestand staan"), self)
        self.vervang.setObjectName("blad_vervang")
        for box in (self.alleen_goede, self.vervang):
            box.toggled.connect(lambda _on: self._stand())
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setObjectName("blad_helften")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.koppelingen)
        halves.addWidget(self._onderhelft())
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([300, 200])
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        layout.addWidget(self.kop)
        layout.addWidget(self.nu)
        layout.addLayout(self._formulier)
        layout.addWidget(self.over_naam)
        layout.addWidget(halves, 1)
        layout.addWidget(self.alleen_goede)
        layout.addWidget(self.vervang)
        layout.addWidget(self.bevestig)
        layout.addWidget(self.fout)
        layout.addWidget(self.wacht)
        layout.addLayout(self._voet())

    def _bouw_keuzes(self) -> None:
        self.blad = QComboBox(self)
        self.blad.setObjectName("blad_blad")
        for name in self._voorstel.bestand.bladen:
            self.blad.addItem(name, name)
        self.blad.currentIndexChanged.connect(lambda _nr: self._ander_blad())
        self.soort = QComboBox(self)
        self.soort.setObjectName("blad_soort")
        for kind in Bladsoort:
            self.soort.addItem(soort(kind), kind.value)
        self.soort.currentIndexChanged.connect(lambda _nr: self._andere_soort())
        self.naam = QComboBox(self)
        self.naam.setObjectName("blad_naam")
        self.naam.setEditable(True)
        self.naam.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.naam.setMinimumContentsLength(16)
        self.naam.setEditText(self._pad.stem[:60])
        self.naam.editTextChanged.connect(lambda _text: self._stand())
        self.over_naam = TekstLabel("blad_over_naam", self, stil=True)
        self._formulier = QFormLayout()
        self._formulier.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if self.blad.count() > 1:
            self._formulier.addRow(self.tr("&Blad"), self.blad)
        else:
            self.blad.hide()
        self._formulier.addRow(self.tr("De rijen &zijn"), self.soort)
        self._formulier.addRow(self.tr("&Naam van de laag"), self.naam)

    def _onderhelft(self) -> QWidget:
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.weggelaten)
        column.addWidget(self.uitslag)
        column.addWidget(self.afgekeurd, 1)
        column.addStretch(0)
        return below

    def _afkeurtabel(self) -> QTableWidget:
        table = QTableWidget(0, 4, self)
        table.setObjectName("blad_afgekeurd")
        table.setAccessibleName(self.tr("Afgekeurde rijen"))
        table.setHorizontalHeaderLabels([self.tr("Rij"), self.tr("Kolom"), self.tr("Reden"), self.tr("Waarde")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        for column, mode in enumerate(("ResizeToContents", "ResizeToContents", "Stretch", "ResizeToContents")):
            header.setSectionResizeMode(column, getattr(QHeaderView.ResizeMode, mode))
        table.setMinimumHeight(4 * table.verticalHeader().defaultSectionSize())
        table.hide()
        return table

    def _voet(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.sjabloon = self._knop("blad_sjabloon", self.tr("Sjabloon bewaren…"), self._bewaar_sjabloon)
        self.rapport = self._knop("blad_rapport", self.tr("Afgekeurde rijen bewaren…"), self._bewaar_rapport)
        self.weg = self._knop("blad_weg", self.tr("Bestaande laag weghalen…"), self._vraag_weg)
        for button in (self.sjabloon, self.rapport, self.weg):
            foot.addWidget(button)
        foot.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.setObjectName("blad_knoppen")
        self.ok: QPushButton = buttons.addButton(self.tr("Inlezen"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName("blad_ok")
        self.ok.setDefault(True)
        self.sluiten: QPushButton = buttons.addButton(self.tr("Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        self.sluiten.setObjectName("blad_sluiten")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot.addWidget(buttons)
        return foot

    def _knop(self, naam: str, tekst: str, doe: Callable[[], None]) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: doe())
        return button
