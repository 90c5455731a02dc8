"""The dialog "Locatie vastleggen": what the zaaksysteem has now, what it becomes, why, and then the deed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import Changed, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.handelingen.volgende_status import REDEN_TEKENS
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie as vorm_van
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst
from portaal_leefomgeving_plugin.host.wording import kwaliteit
from portaal_leefomgeving_plugin.services.zet_locatie import LocatieGezet, Locatiestand

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau

translate = QCoreApplication.translate


class LocatieVenster(QDialog):
    """Gives one zaak a location. ``getekend`` None: the proposal that its doubt suggests is to be accepted."""

    gezet = pyqtSignal(object)
    """A LocatieGezet: what the server holds after the deed."""
    getoond = pyqtSignal(object)
    """The shape (RdWkb) that it is about, to be seen on the map."""

    def __init__(
        self,
        bureau: Bureau,
        regel: ZaakRegel,
        getekend: RdWkb | None,
        parent: QWidget | None = None,
        *,
        gevonden_bij: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("locatie_vastleggen")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Locatie vastleggen"))
        self._bureau = bureau
        self._regel = regel
        self._getekend = getekend
        self._gevonden_bij = gevonden_bij
        self._stand: Locatiestand | None = None
        self._vraag = LaatsteVraag()
        self._zetten = False
        self._bouw()
        hulptoets(self, "dossier")
        self._lees()

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence."""
        return QSize(66 * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    @property
    def nieuw(self) -> RdWkb | None:
        """The shape that would be written."""
        if self._getekend is not None:
            return self._getekend
        return self._stand.voorstel if self._stand is not None else None

    def accept(self) -> None:
        """Sends it, once."""
        stand, shape = self._stand, self.nieuw
        if self._zetten or stand is None or shape is None or not self.ok.isEnabled():
            return
        self._zetten = True
        self.fout.toon("")
        self._toon()
        klaar, mislukt = self._vraag.stel(self._is_gezet, self._niet_gezet)
        self._bureau.zet_locatie(stand, shape, reden=self.reden.text().strip(), klaar=klaar, mislukt=mislukt)

    def reject(self) -> None:
        """Not while the deed is under way: whether it came through has to be told here."""
        if not self._zetten:
            self._vraag.vergeet()
            super().reject()

    def laat_los(self) -> None:
        """The desk goes away: nothing more is told here."""
        self._zetten = False
        self.reject()

    # -- reading and the deed --------------------------------------------------------------------

    def _lees(self) -> None:
        self._stand = None
        self._toon()
        self._bureau.bereid_locatie(self._regel.uuid, *self._vraag.stel(self._gelezen, self._niet_gelezen))

    def _gelezen(self, stand: Locatiestand) -> None:
        self._stand = stand
        self._toon()
        if self.nieuw is not None:
            self.getoond.emit(self.nieuw)
            self.reden.setFocus()

    def _niet_gelezen(self, fout: PortaalError) -> None:
        self.fout.toon_fout(fout)
        self.wacht.hide()

    def _is_gezet(self, uitkomst: LocatieGezet) -> None:
        self._zetten = False
        self.gezet.emit(uitkomst)
        super().accept()

    def _niet_gezet(self, fout: PortaalError) -> None:
        self._zetten = False
        self.fout.toon_fout(fout)
        if isinstance(fout, Changed):
            self._lees()  # the zaak is no longer as it was shown; the reason that was typed stays
        else:
            self._toon()

    # -- showing ---------------------------------------------------------------------------------

    def _toon(self) -> None:
        stand, shape = self._stand, self.nieuw
        self.wacht.setVisible(stand is None or self._zetten)
        self.reden.setEnabled(not self._zetten)
        if stand is not None:
            now = stand.zaak.locatie
            words = kwaliteit(now.kwaliteit) or vorm_in_woorden(vorm_van(now.geometrie) if now.geometrie else None)
            self.nu.setText(self.tr("Nu in het zaaksysteem: {locatie}").format(locatie=words))
            self.wordt.setText(self._wordt(now.geometrie, shape))
        why_not = ""
        if shape is None:
            why_not = self.tr("Er is niets om over te nemen: de locatie is intussen een andere.")
        elif not self.reden.text().strip():
            why_not = self.tr("Vul eerst een reden in.")
        self.ok.setEnabled(stand is not None and not self._zetten and not why_not)
        self.ok.setToolTip(why_not)
        self.annuleer.setEnabled(not self._zetten)

    def _wordt(self, nu: RdWkb | None, straks: RdWkb | None) -> str:
        if straks is None:
            return self.tr("Er is niets om over te nemen: de locatie is intussen een andere.")
        shape = vorm_van(straks)
        words = self.tr("Wordt: {locatie}").format(locatie=vorm_in_woorden(shape))
        if self._gevonden_bij:
            words = self.tr("{wordt}, gevonden bij {naam}").format(wordt=words, naam=self._gevonden_bij)
        if nu is None or self._getekend is None:
            return words
        far = round(vorm_van(nu).distance(shape))
        if far == 0:
            return self.tr("{wordt}, op of tegen de huidige plek").format(wordt=words)
        return self.tr("{wordt}, op {afstand} m van de huidige plek").format(
            wordt=words, afstand=QLocale().toString(far)
        )

    # -- building --------------------------------------------------------------------------------

    def _bouw(self) -> None:
        name = f"{self._regel.identificatie}  {self._regel.omschrijving}".strip()
        zaak = TekstLabel("locatie_zaak", self, tekst=name, vet=True)
        self.nu = TekstLabel("locatie_nu", self)
        self.wordt = TekstLabel("locatie_wordt", self)
        consequence = TekstLabel(
            "locatie_gevolg",
            self,
            tekst=self.tr(
                "De locatie verandert in het zaaksysteem, voor iedereen die met deze zaak werkt. De vorige locatie "
                "blijft in de historie van de zaak staan."
            ),
            stil=True,
        )
        self.reden = QLineEdit(self)
        self.reden.setObjectName("locatie_reden")
        self.reden.setMaxLength(REDEN_TEKENS)
        self.reden.textChanged.connect(lambda _text: self._toon())
        label = QLabel(self.tr("&Reden (intern, voor het logboek)"), self)
        label.setBuddy(self.reden)
        self.wacht = QProgressBar(self)
        self.wacht.setObjectName("locatie_wacht")
        self.wacht.setRange(0, 0)
        self.wacht.setTextVisible(False)
        self.wacht.setAccessibleName(self.tr("Bezig"))
        self.fout = Notitie("locatie_fout", self)
        buttons = QDialogButtonBox(self)
        buttons.setObjectName("locatie_knoppen")
        self.ok: QPushButton = buttons.addButton(self.tr("Locatie vastleggen"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName("locatie_ok")
        self.ok.setDefault(True)
        self.annuleer: QPushButton = buttons.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        self.annuleer.setObjectName("locatie_annuleer")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for widget in (zaak, self.nu, self.wordt, label, self.reden, consequence, self.wacht, self.fout):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)


def vorm_in_woorden(vorm: QgsGeometry | None) -> str:
    """What a shape is, and how large: "een vlak van 625 m²"."""
    if vorm is None or vorm.isEmpty():
        return translate("locatie", "niets dat te tonen is")
    number = QLocale().toString
    parts = vorm.constGet().partCount()
    if parts > 1:
        return translate("locatie", "{n} delen").format(n=number(parts))
    if vorm.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
        return translate("locatie", "een vlak van {m2} m²").format(m2=number(round(vorm.area())))
    if vorm.type() == QgsWkbTypes.GeometryType.LineGeometry:
        return translate("locatie", "een lijn van {m} m").format(m=number(round(vorm.length())))
    return translate("locatie", "een punt")


def gezet_bericht(uitkomst: LocatieGezet) -> Bericht:
    """What the server now holds, for the message bar."""
    if uitkomst.zeker:
        return Bericht(
            translate("locatie", "Locatie vastgelegd"),
            translate("locatie", "Het zaaksysteem heeft de locatie van {zaak}.").format(zaak=uitkomst.identificatie),
            Ernst.INFO,
        )
    return Bericht(
        translate("locatie", "Locatie vastgelegd, maar het zaaksysteem heeft nu een andere"),
        translate(
            "locatie",
            "Van {zaak} is de locatie tegelijk door iemand anders gewijzigd. Bekijk de zaak.",
        ).format(zaak=uitkomst.identificatie),
        Ernst.WAARSCHUWING,
    )
