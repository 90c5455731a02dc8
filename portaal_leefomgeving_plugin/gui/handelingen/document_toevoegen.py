"""The dialog "Document toevoegen": a file, what it is, who may see it; then two calls, told apart where one fails."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PartlyDone, PortaalError
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.handelingen.venster import HandelingVenster, Klaar, Mislukt
from portaal_leefomgeving_plugin.host.wording import vertrouwelijkheid
from portaal_leefomgeving_plugin.services.documenten import VERTROUWELIJKHEID, Toevoeging

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate

TITEL_TEKENS = 200


class DocumentVenster(HandelingVenster):
    """Adds one document to one zaak. What was half done is done further with the same button.

    ``gezet`` tells a Toegevoegd.
    """

    def __init__(self, loket: Loket, regel: ZaakRegel, parent: QWidget | None = None) -> None:
        self._regel = regel
        self._half = False
        super().__init__(
            loket,
            "document",
            translate("DocumentVenster", "Document toevoegen"),
            translate("DocumentVenster", "Toevoegen"),
            parent,
        )
        self._kop(f"{regel.identificatie}  {regel.omschrijving}".strip())
        self._lees()

    def vul_in(self, bestand: Path, titel: str) -> None:
        """The file that is to be added; the user still says what kind it is and who may see it."""
        self.titel.setText(titel[:TITEL_TEKENS])
        self.bestand.setFilePath(str(bestand))

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        self._loket.bereid_toevoeging(self._regel.uuid, klaar, mislukt)

    def _toon_beeld(self, beeld: Toevoeging) -> None:
        self.soort.blockSignals(True)
        self.soort.clear()
        self.soort.addItem(self.tr("(kies een soort)"), "")
        for kind in beeld.soorten:
            self.soort.addItem(kind.omschrijving, kind.url)
        self.soort.blockSignals(False)
        self.bestand.setFocus()

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        self._loket.voeg_document_toe(
            self._beeld,
            Path(self.bestand.filePath()),
            titel=self.titel.text().strip(),
            soort=str(self.soort.currentData()),
            vertrouwelijkheid=str(self.vertrouwelijk.currentData() or ""),
            gebruiksrecht=self.gebruiksrecht.isChecked(),
            reden=self.reden.text().strip(),
            klaar=klaar,
            mislukt=mislukt,
        )

    def _niet_gezet(self, fout: PortaalError) -> None:
        if not isinstance(fout, PartlyDone):
            super()._niet_gezet(fout)
            return
        # the document is there already, as it was told then: only the link to the zaak is still to be made,
        # and what was read is needed for that
        self._half, self._zetten = True, False
        self.fout.toon_fout(fout)
        self.ok.setText(self.tr("Opnieuw koppelen"))
        self._stand()

    def _stel_in(self) -> None:
        for widget in self._invoer:
            widget.setEnabled(not self._half)

    def _waarom_niet(self) -> str:
        if not self.bestand.filePath():
            return self.tr("Kies eerst een bestand.")
        if not self.titel.text().strip():
            return self.tr("Vul eerst een titel in.")
        return "" if self.soort.currentData() else self.tr("Kies eerst een soort document.")

    def _bestand_gekozen(self, pad: str) -> None:
        if pad and not self.titel.text().strip():
            self.titel.setText(Path(pad).stem[:TITEL_TEKENS])
        self._stand()

    def _velden(self, kolom: QVBoxLayout) -> None:
        self.bestand = QgsFileWidget(self.formulier)
        self.bestand.setObjectName("document_bestand")
        self.bestand.fileChanged.connect(self._bestand_gekozen)
        self.titel = QLineEdit(self.formulier)
        self.titel.setObjectName("document_titel")
        self.titel.setMaxLength(TITEL_TEKENS)
        self.titel.textChanged.connect(lambda _text: self._stand())
        self.soort = QComboBox(self.formulier)
        self.soort.setObjectName("document_soort")
        self.soort.currentIndexChanged.connect(lambda _nr: self._stand())
        self.vertrouwelijk = QComboBox(self.formulier)
        self.vertrouwelijk.setObjectName("document_vertrouwelijkheid")
        self.vertrouwelijk.addItem(self.tr("zoals bij deze soort hoort"), "")
        for code in VERTROUWELIJKHEID:
            self.vertrouwelijk.addItem(vertrouwelijkheid(code), code)
        for combo in (self.soort, self.vertrouwelijk):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(20)
        self.gebruiksrecht = QCheckBox(
            self.tr("Er rust een &gebruiksrecht op (bijvoorbeeld auteursrecht)"), self.formulier
        )
        self.gebruiksrecht.setObjectName("document_gebruiksrecht")
        self.gebruiksrecht.setToolTip(
            self.tr("Dit wordt altijd ingevuld, met ja of nee: anders is de zaak later niet af te sluiten")
        )
        self._invoer = (self.bestand, self.titel, self.soort, self.vertrouwelijk, self.gebruiksrecht)
        kolom.addLayout(
            self._formulier_regels(
                [
                    (self.tr("&Bestand"), self.bestand),
                    (self.tr("&Titel"), self.titel),
                    (self.tr("&Soort"), self.soort),
                    (self.tr("&Vertrouwelijkheid"), self.vertrouwelijk),
                    ("", self.gebruiksrecht),
                ]
            )
        )
        kolom.addWidget(self.let_op)
        self.reden = self._redenvak(kolom)
