"""The dialog "Locatie vastleggen": what the zaaksysteem has now, what it becomes, why, and then the deed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication, QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.handelingen.venster import HandelingVenster, Klaar, Mislukt
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie as vorm_van
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst
from portaal_leefomgeving_plugin.host.wording import kwaliteit
from portaal_leefomgeving_plugin.services.zet_locatie import LocatieGezet, Locatiestand

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate


class LocatieVenster(HandelingVenster):
    """Gives one zaak a location. ``getekend`` None: the proposal that its doubt suggests is to be accepted.

    ``gezet`` tells a LocatieGezet.
    """

    getoond = pyqtSignal(object)
    """The shape (RdWkb) that it is about, to be seen on the map."""

    def __init__(
        self,
        loket: Loket,
        regel: ZaakRegel,
        getekend: RdWkb | None,
        parent: QWidget | None = None,
        *,
        gevonden_bij: str = "",
    ) -> None:
        self._regel = regel
        self._getekend = getekend
        self._gevonden_bij = gevonden_bij
        words = translate("LocatieVenster", "Locatie vastleggen")
        super().__init__(loket, "locatie", words, words, parent)
        self._kop(f"{regel.identificatie}  {regel.omschrijving}".strip())
        self._lees()

    @property
    def nieuw(self) -> RdWkb | None:
        """The shape that would be written."""
        if self._getekend is not None:
            return self._getekend
        return self._beeld.voorstel if self._beeld is not None else None

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        self._loket.bereid_locatie(self._regel.uuid, klaar, mislukt)

    def _toon_beeld(self, beeld: Locatiestand) -> None:
        now, shape = beeld.zaak.locatie, self.nieuw
        words = kwaliteit(now.kwaliteit) or vorm_in_woorden(vorm_van(now.geometrie) if now.geometrie else None)
        self._kop(
            f"{self._regel.identificatie}  {self._regel.omschrijving}".strip(),
            self.tr("Nu in het zaaksysteem: {locatie}").format(locatie=words),
        )
        self.wordt.setText(self._wordt(now.geometrie, shape))
        self._som_op(
            (
                self.tr("De locatie verandert in het zaaksysteem, voor iedereen die met deze zaak werkt."),
                self.tr("De vorige locatie blijft in de historie van de zaak staan."),
            )
        )
        if shape is not None:
            self.getoond.emit(shape)
            self.reden.setFocus()

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        if self.nieuw is not None:
            reason = self.reden.text().strip()
            self._loket.zet_locatie(self._beeld, self.nieuw, reden=reason, klaar=klaar, mislukt=mislukt)

    def _waarom_niet(self) -> str:
        if self.nieuw is None:
            return self._niets()
        return "" if self.reden.text().strip() else self.tr("Vul eerst een reden in.")

    def _niets(self) -> str:
        return self.tr("Er is niets om over te nemen: de locatie is intussen een andere.")

    def _wordt(self, nu: RdWkb | None, straks: RdWkb | None) -> str:
        if straks is None:
            return self._niets()
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

    def _boven(self) -> Iterable[QWidget]:
        self.wordt = TekstLabel("locatie_wordt", self)
        return (self.wordt,)

    def _velden(self, kolom: QVBoxLayout) -> None:
        kolom.addWidget(self.let_op)
        self.reden = self._redenvak(kolom)
        self.reden.textChanged.connect(lambda _text: self._stand())


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
