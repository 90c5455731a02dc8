"""The dialog "Afronden": closes a zaak with a resultaat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.handelingen.venster import HandelingVenster, Klaar, Mislukt
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.host.handelingwoorden import gevolgen, let_op
from portaal_leefomgeving_plugin.services.advance_zaak import TOELICHTING_TEKENS
from portaal_leefomgeving_plugin.services.afsluiten import Afsluiting, bereid_afsluiten, sluit_af

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate


class AfrondenVenster(HandelingVenster):
    """Closes one zaak. ``gezet`` tells an Afgesloten."""

    def __init__(self, loket: Loket, regel: ZaakRegel, parent: QWidget | None = None) -> None:
        self._regel = regel
        super().__init__(
            loket,
            "afronden",
            translate("AfrondenVenster", "Zaak afronden"),
            translate("AfrondenVenster", "Afronden"),
            parent,
        )
        self._kop(f"{regel.identificatie}  {regel.omschrijving}".strip())
        self._lees()

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        self._loket.handelingen.bereid(bereid_afsluiten, self._regel.uuid, klaar, mislukt)

    def _toon_beeld(self, beeld: Afsluiting) -> None:
        self._kop(
            f"{beeld.regel.identificatie}  {beeld.regel.omschrijving}".strip(),
            self.tr("Nu: {status}").format(status=beeld.regel.status_omschrijving or self.tr("nog geen status")),
        )
        chosen = self.resultaat.currentData()
        self.resultaat.blockSignals(True)
        self.resultaat.clear()
        self.resultaat.addItem(self.tr("(kies een resultaat)"), "")
        for kind in beeld.resultaattypen:
            self.resultaat.addItem(kind.omschrijving, kind.url)
        where = self.resultaat.findData(chosen) if chosen else self.resultaat.findText(beeld.resultaat)
        self.resultaat.setCurrentIndex(max(where, 0))
        self.resultaat.blockSignals(False)
        self.resultaat.setFocus()
        self._som_op(gevolgen("afsluiten"))

    def _velden(self, kolom: QVBoxLayout) -> None:
        self._over = 0
        self.resultaat = QComboBox(self.formulier)
        self.resultaat.setObjectName("afronden_resultaat")
        self.resultaat.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.resultaat.setMinimumContentsLength(20)
        self.resultaat.currentIndexChanged.connect(lambda _nr: self._stand())
        kolom.addLayout(self._formulier_regels([(self.tr("&Resultaat"), self.resultaat)]))
        kolom.addWidget(self.let_op)
        kolom.addSpacing(4)
        words = self.tr("&Toelichting bij de status (kan zichtbaar zijn voor de aanvrager)")
        self.toelichting = self._tekstvak(kolom, "toelichting", words)
        self.teller = self._tellervak(kolom)
        self.reden = self._redenvak(kolom)

    def _stel_in(self) -> None:
        self._over = self._tel(self.toelichting, TOELICHTING_TEKENS, self.teller)

    def _waarom_niet(self) -> str:
        if self._beeld.verboden:
            return bericht(NotAllowed(self._beeld.verboden)).tekst
        if not self.resultaat.currentData():
            return self.tr("Kies eerst een resultaat.")
        return self.tr("De toelichting is te lang.") if self._over > 0 else ""

    def _waarschuwingen(self) -> list[str]:
        if self._beeld.verboden:
            return [bericht(NotAllowed(self._beeld.verboden)).tekst]
        return [let_op(code) for code in self._beeld.let_op]

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        beeld, kind = self._beeld, str(self.resultaat.currentData())
        words, reason = self.toelichting.toPlainText().strip(), self.reden.text().strip()
        self._loket.handelingen.doe(
            "afsluiten", lambda o: sluit_af(o, beeld, kind, toelichting=words, reden=reason), klaar, mislukt
        )
