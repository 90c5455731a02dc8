"""The dialog "Volgende status": what will change, for whom it shows, two texts kept apart, and then the deed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.stappen import StappenBeeld, stapbeelden
from portaal_leefomgeving_plugin.gui.handelingen.venster import REDEN_TEKENS, HandelingVenster, Klaar, Mislukt
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst
from portaal_leefomgeving_plugin.host.wording import gevolg, stapsoort, tijdstip
from portaal_leefomgeving_plugin.services.advance_zaak import (
    TOELICHTING_TEKENS,
    Stap,
    Stapsoort,
    Voortgezet,
    Voortzetting,
)

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

__all__ = ["REDEN_TEKENS", "VolgendeStatusVenster", "gezet_bericht"]

translate = QCoreApplication.translate


class VolgendeStatusVenster(HandelingVenster):
    """Sets another status on one zaak. ``gezet`` tells a Voortgezet."""

    keuze: QComboBox
    resultaat: QComboBox
    _resultaat_naam: QLabel
    toelichting: QPlainTextEdit
    teller: QLabel

    def __init__(self, loket: Loket, regel: ZaakRegel, parent: QWidget | None = None) -> None:
        self._regel = regel
        super().__init__(
            loket,
            "volgende_status",
            translate("VolgendeStatusVenster", "Volgende status"),
            translate("VolgendeStatusVenster", "Status zetten"),
            parent,
            hulp="volgende_status",
        )
        self._toon_kop(regel)
        self._lees()

    @property
    def stap(self) -> Stap | None:
        """The step that is chosen."""
        return self.keuze.currentData() if self.keuze.currentIndex() >= 0 else None

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        self._loket.bereid_voortzetten(self._regel.uuid, klaar, mislukt)

    def _toon_beeld(self, beeld: Voortzetting) -> None:
        self._regel = beeld.regel
        self._toon_kop(beeld.regel)
        self.stappen.toon(stapbeelden(beeld.dossier))
        self.keuze.blockSignals(True)
        self.keuze.clear()
        proposed = beeld.voorstel
        for stap in beeld.stappen:
            if stap.verboden == "is_al_zo":
                continue
            self.keuze.addItem(
                self.tr("{status} ({soort})").format(status=stap.statustype.omschrijving, soort=stapsoort(stap.soort)),
                stap,
            )
        self.keuze.setCurrentIndex(self.keuze.findData(proposed) if proposed is not None else -1)
        self.keuze.blockSignals(False)
        self.resultaat.clear()
        self.resultaat.addItem(self.tr("(kies een resultaat)"), "")
        for kind in beeld.resultaattypen:
            self.resultaat.addItem(kind.omschrijving, kind.url)
        self.keuze.setFocus()
        self._som_op(gevolg(code) for code in beeld.gevolgen)

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        stap = self.stap
        if stap is None:
            return
        self._loket.zet_voort(
            self._beeld,
            stap.statustype.url,
            resultaattype=str(self.resultaat.currentData() or "") if stap.vereist_resultaat else "",
            toelichting=self.toelichting.toPlainText().strip(),
            reden=self.reden.text().strip(),
            klaar=klaar,
            mislukt=mislukt,
        )

    def _bezig_woorden(self) -> str:
        return self.tr("Status wordt gezet. Even geduld…")

    def _toon_kop(self, regel: ZaakRegel) -> None:
        now = regel.status_omschrijving or self.tr("nog geen status")
        if regel.status_gezet is not None and regel.status_omschrijving:
            now = self.tr("Nu: {status}, sinds {moment}").format(status=now, moment=tijdstip(regel.status_gezet))
        else:
            now = self.tr("Nu: {status}").format(status=now)
        self._kop(f"{regel.identificatie}  {regel.omschrijving}".strip(), now)

    def _stel_in(self) -> None:
        stap = self.stap
        wants = stap is not None and stap.vereist_resultaat
        for widget in (self.resultaat, self._resultaat_naam):
            widget.setVisible(wants)
        self._over = self._tel(self.toelichting, TOELICHTING_TEKENS, self.teller)

    def _waarom_niet(self) -> str:
        stap = self.stap
        if stap is None:
            return self.tr("Kies eerst een status.")
        if stap.verboden:
            return self.tr("Dit zaaktype kent geen resultaten; sluiten kan daarom niet.")
        if stap.vereist_resultaat and not self.resultaat.currentData():
            return self.tr("Kies eerst een resultaat.")
        return self.tr("De toelichting is te lang.") if self._over > 0 else ""

    def _waarschuwingen(self) -> list[str]:
        words: list[str] = []
        stap = self.stap
        if stap is None:
            return words
        if self._beeld.dossier.zaak.afgehandeld and not stap.statustype.is_eindstatus:
            words.append(self.tr("De zaak is afgehandeld; met deze status wordt zij heropend."))
        if stap.soort is Stapsoort.OVERSLAAN:
            words.append(self.tr("Let op: u slaat over: {stappen}.").format(stappen=", ".join(stap.overgeslagen)))
        elif stap.soort is Stapsoort.TERUG:
            words.append(self.tr("Let op: dit is een eerdere status. De zaak gaat hiermee terug."))
        if stap.statustype.is_eindstatus:
            words.append(self.tr("Dit is de eindstatus: de zaak wordt hiermee afgehandeld."))
        if stap.verboden:
            words.append(self.tr("Dit zaaktype kent geen resultaten; sluiten kan daarom niet."))
        return words

    def _boven(self) -> Iterable[QWidget]:
        self.stappen = StappenBeeld(self)
        self.stappen.setObjectName("volgende_status_stappen")
        self.stappen.hide()
        return (self.stappen,)

    def _velden(self, kolom: QVBoxLayout) -> None:
        self._over = 0
        self.keuze = QComboBox(self.formulier)
        self.keuze.setObjectName("volgende_status_keuze")
        self.resultaat = QComboBox(self.formulier)
        self.resultaat.setObjectName("volgende_status_resultaat")
        for combo in (self.keuze, self.resultaat):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(20)
            combo.currentIndexChanged.connect(lambda _nr: self._stand())
        form = self._formulier_regels([(self.tr("&Nieuwe status"), self.keuze)])
        self._resultaat_naam = QLabel(self.tr("&Resultaat"), self.formulier)
        self._resultaat_naam.setBuddy(self.resultaat)
        form.addRow(self._resultaat_naam, self.resultaat)
        kolom.addLayout(form)
        kolom.addWidget(self.let_op)
        kolom.addSpacing(4)
        words = self.tr("&Toelichting (kan zichtbaar zijn voor de aanvrager)")
        self.toelichting = self._tekstvak(kolom, "toelichting", words)
        self.teller = self._tellervak(kolom)
        self.reden = self._redenvak(kolom)


def gezet_bericht(uitkomst: Voortgezet) -> Bericht:
    """What the server holds after the deed, for the message bar."""
    if uitkomst.zeker:
        return Bericht(
            translate("volgende_status", "Status gezet"),
            translate("volgende_status", "{zaak} staat in het zaaksysteem nu op '{status}'.").format(
                zaak=uitkomst.identificatie, status=uitkomst.status_volgens_server
            ),
            Ernst.INFO,
        )
    return Bericht(
        translate("volgende_status", "Status gezet, maar niet de nieuwste"),
        translate(
            "volgende_status",
            "'{naar}' is gezet, maar volgens het zaaksysteem staat {zaak} nu op '{status}': iemand anders zette "
            "tegelijk een status. Bekijk de tijdlijn van de zaak.",
        ).format(naar=uitkomst.naar, zaak=uitkomst.identificatie, status=uitkomst.status_volgens_server),
        Ernst.WAARSCHUWING,
    )
