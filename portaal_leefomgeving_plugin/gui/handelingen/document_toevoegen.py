"""The dialog "Document toevoegen": a file, what it is, who may see it; then two calls, told apart where one fails."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import PartlyDone, PortaalError
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.handelingen.volgende_status import REDEN_TEKENS
from portaal_leefomgeving_plugin.host.wording import vertrouwelijkheid
from portaal_leefomgeving_plugin.services.documenten import VERTROUWELIJKHEID, Toegevoegd, Toevoeging

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau

TITEL_TEKENS = 200


class DocumentVenster(QDialog):
    """Adds one document to one zaak. What was half done is done further with the same button."""

    toegevoegd = pyqtSignal(object)
    """A Toegevoegd."""

    def __init__(self, bureau: Bureau, regel: ZaakRegel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("document_toevoegen")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Document toevoegen"))
        self._bureau = bureau
        self._regel = regel
        self._toevoeging: Toevoeging | None = None
        self._vraag = LaatsteVraag()
        self._bezig = False
        self._bouw()
        hulptoets(self, "dossier")
        self._lees()

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence."""
        return QSize(66 * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    def accept(self) -> None:
        """Sends it, once."""
        plan = self._toevoeging
        if self._bezig or plan is None or not self.ok.isEnabled():
            return
        self._bezig = True
        self.fout.toon("")
        self._toon()
        klaar, mislukt = self._vraag.stel(self._is_toegevoegd, self._niet_toegevoegd)
        self._bureau.voeg_document_toe(
            plan,
            Path(self.bestand.filePath()),
            titel=self.titel.text().strip(),
            soort=str(self.soort.currentData()),
            vertrouwelijkheid=str(self.vertrouwelijk.currentData() or ""),
            gebruiksrecht=self.gebruiksrecht.isChecked(),
            reden=self.reden.text().strip(),
            klaar=klaar,
            mislukt=mislukt,
        )

    def reject(self) -> None:
        """Not while the deed is under way: whether it came through has to be told here."""
        if not self._bezig:
            self._vraag.vergeet()
            super().reject()

    def laat_los(self) -> None:
        """The desk goes away: nothing more is told here."""
        self._bezig = False
        self.reject()

    # -- reading and the deed --------------------------------------------------------------------

    def _lees(self) -> None:
        self._toon()
        self._bureau.bereid_toevoeging(self._regel.uuid, *self._vraag.stel(self._gelezen, self._niet_gelezen))

    def _gelezen(self, toevoeging: Toevoeging) -> None:
        self._toevoeging = toevoeging
        self.soort.clear()
        self.soort.addItem(self.tr("(kies een soort)"), "")
        for kind in toevoeging.soorten:
            self.soort.addItem(kind.omschrijving, kind.url)
        self._toon()
        self.bestand.setFocus()

    def _niet_gelezen(self, fout: PortaalError) -> None:
        self.fout.toon_fout(fout)
        self.wacht.hide()

    def _is_toegevoegd(self, uitkomst: Toegevoegd) -> None:
        self._bezig = False
        self.toegevoegd.emit(uitkomst)
        super().accept()

    def _niet_toegevoegd(self, fout: PortaalError) -> None:
        self._bezig = False
        self.fout.toon_fout(fout)
        self._toon()
        if isinstance(fout, PartlyDone):
            self.ok.setText(self.tr("Opnieuw koppelen"))
            for widget in self._invoer:  # the document is there already, as it was told then
                widget.setEnabled(False)

    # -- showing ---------------------------------------------------------------------------------

    def _toon(self) -> None:
        ready = self._toevoeging is not None
        self.wacht.setVisible(not ready or self._bezig)
        half = self.ok.text() == self.tr("Opnieuw koppelen")
        for widget in self._invoer:
            widget.setEnabled(ready and not self._bezig and not half)
        why_not = self._waarom_niet()
        self.ok.setEnabled(ready and not self._bezig and not why_not)
        self.ok.setToolTip(why_not)
        self.annuleer.setEnabled(not self._bezig)

    def _waarom_niet(self) -> str:
        if not self.bestand.filePath():
            return self.tr("Kies eerst een bestand.")
        if not self.titel.text().strip():
            return self.tr("Vul eerst een titel in.")
        return "" if self.soort.currentData() else self.tr("Kies eerst een soort document.")

    def _bestand_gekozen(self, pad: str) -> None:
        if pad and not self.titel.text().strip():
            self.titel.setText(Path(pad).stem[:TITEL_TEKENS])
        self._toon()

    # -- building --------------------------------------------------------------------------------

    def _bouw(self) -> None:
        name = f"{self._regel.identificatie}  {self._regel.omschrijving}".strip()
        zaak = TekstLabel("document_zaak", self, tekst=name, vet=True)
        self.bestand = QgsFileWidget(self)
        self.bestand.setObjectName("document_bestand")
        self.bestand.fileChanged.connect(self._bestand_gekozen)
        self.titel = QLineEdit(self)
        self.titel.setObjectName("document_titel")
        self.titel.setMaxLength(TITEL_TEKENS)
        self.titel.textChanged.connect(lambda _text: self._toon())
        self.soort = QComboBox(self)
        self.soort.setObjectName("document_soort")
        self.soort.currentIndexChanged.connect(lambda _nr: self._toon())
        self.vertrouwelijk = QComboBox(self)
        self.vertrouwelijk.setObjectName("document_vertrouwelijkheid")
        self.vertrouwelijk.addItem(self.tr("zoals bij deze soort hoort"), "")
        for code in VERTROUWELIJKHEID:
            self.vertrouwelijk.addItem(vertrouwelijkheid(code), code)
        for combo in (self.soort, self.vertrouwelijk):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(20)
        self.gebruiksrecht = QCheckBox(self.tr("Er rust een &gebruiksrecht op (bijvoorbeeld auteursrecht)"), self)
        self.gebruiksrecht.setObjectName("document_gebruiksrecht")
        self.gebruiksrecht.setToolTip(
            self.tr("Dit wordt altijd ingevuld, met ja of nee: anders is de zaak later niet af te sluiten")
        )
        self.reden = QLineEdit(self)
        self.reden.setObjectName("document_reden")
        self.reden.setMaxLength(REDEN_TEKENS)
        self._invoer = (self.bestand, self.titel, self.soort, self.vertrouwelijk, self.gebruiksrecht)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Bestand"), self.bestand)
        form.addRow(self.tr("&Titel"), self.titel)
        form.addRow(self.tr("&Soort"), self.soort)
        form.addRow(self.tr("&Vertrouwelijkheid"), self.vertrouwelijk)
        form.addRow("", self.gebruiksrecht)
        form.addRow(self.tr("R&eden (intern, voor het logboek)"), self.reden)
        self.wacht = QProgressBar(self)
        self.wacht.setObjectName("document_wacht")
        self.wacht.setRange(0, 0)
        self.wacht.setTextVisible(False)
        self.wacht.setAccessibleName(self.tr("Bezig"))
        self.fout = Notitie("document_fout", self)
        buttons = QDialogButtonBox(self)
        buttons.setObjectName("document_knoppen")
        self.ok: QPushButton = buttons.addButton(self.tr("Toevoegen"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName("document_ok")
        self.ok.setDefault(True)
        self.annuleer: QPushButton = buttons.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        self.annuleer.setObjectName("document_annuleer")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(zaak)
        layout.addLayout(form)
        layout.addWidget(self.wacht)
        layout.addWidget(self.fout)
        layout.addStretch(1)
        layout.addWidget(buttons)
