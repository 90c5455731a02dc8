"""Algorithm ``werkvoorraad_rapport``: the open zaken as a report, a PDF to read or to talk about."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, QMarginsF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from portaal_leefomgeving_plugin.domain.errors import FileFault, PortaalError
from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.host.wording import datum, tijdstip
from portaal_leefomgeving_plugin.processing.algoritme import VERBINDING, PortaalAlgoritme, in_woorden
from portaal_leefomgeving_plugin.services.werkvoorraad_rapport import Woorden, als_html
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

translate = QCoreApplication.translate

BEHANDELAAR = "BEHANDELAAR"
UITVOER = "UITVOER"
MARGE_MM = 15.0
LETTER_PT = 8


class WerkvoorraadRapport(PortaalAlgoritme):
    """Counts by term and by behandelaar, and the zaken by date."""

    naam = "werkvoorraad_rapport"

    def displayName(self) -> str:
        return self.tr("Werkvoorraadrapport")

    def shortHelpString(self) -> str:
        return self.tr(
            "Maakt een PDF van de open zaken: hoe ze er met de termijn voor staan, wie er hoeveel heeft, en de zaken "
            "op volgorde van de fatale datum. Het rapport noemt behandelaars en omschrijvingen: dat zijn "
            "persoonsgegevens."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterString(
                BEHANDELAAR, self.tr("Alleen deze behandelaar (leeg: iedereen)"), optional=True
            )
        )
        self.addParameter(self.verbinding_parameter())
        self.addParameter(QgsProcessingParameterFileDestination(UITVOER, self.tr("Rapport"), self.tr("PDF (*.pdf)")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        settings, clock = Instellingen(), SystemClock()
        verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
        who = self.parameterAsString(parameters, BEHANDELAAR, context).strip()
        path = self.parameterAsFileOutput(parameters, UITVOER, context)
        try:
            store = Werkbestand.open(settings.winkel(verbinding.id), clock=clock)
            try:
                zaken = [z for z in store.zaken() if z.einddatum is None and (not who or z.behandelaar == who)]
                synced = store.laatste_sync("zaken")
            finally:
                store.close()
            if not zaken:
                raise QgsProcessingException(self.tr("Er zijn geen open zaken om te laten zien."))
            fresh = tijdstip(synced.moment) if synced is not None else self.tr("nog niet opgehaald")
            words = _woorden(
                self.tr("{verbinding} · {dag} · zaken bijgewerkt: {moment}").format(
                    verbinding=verbinding.naam, dag=datum(clock.today()), moment=fresh
                )
            )
            _schrijf(Path(path), words.titel, als_html(zaken, clock.today(), settings.procedures(), words))
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        return {UITVOER: path, "ZAKEN": len(zaken)}


def _schrijf(pad: Path, titel: str, html: str) -> None:
    """A4 pages, landscape. Raises FileFault."""
    try:
        pad.write_bytes(b"")  # QPdfWriter only prints a warning where it cannot write
    except OSError as fout:
        raise FileFault.van(fout, str(pad)) from fout
    writer = QPdfWriter(str(pad))
    writer.setTitle(titel)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(MARGE_MM, MARGE_MM, MARGE_MM, MARGE_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSize(LETTER_PT)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.print(writer)


def _woorden(onder: str) -> Woorden:
    classes = {
        Termijnklasse.OVERSCHREDEN: translate("rapport", "termijn overschreden"),
        Termijnklasse.ORANJE: translate("rapport", "fatale datum nabij (oranje)"),
        Termijnklasse.GEEL: translate("rapport", "fatale datum komt eraan (geel)"),
        Termijnklasse.RUIM: translate("rapport", "ruim"),
        Termijnklasse.OPGESCHORT: translate("rapport", "opgeschort"),
        Termijnklasse.ONBEKEND: translate("rapport", "termijn onbekend"),
    }
    return Woorden(
        titel=translate("rapport", "Werkvoorraad"),
        onder=onder,
        termijnen=translate("rapport", "Termijn"),
        behandelaars=translate("rapport", "Behandelaar"),
        zaken=translate("rapport", "Zaken, de vroegste datum eerst"),
        aantal=translate("rapport", "Aantal"),
        koppen=(
            translate("rapport", "Zaak"),
            translate("rapport", "Omschrijving"),
            translate("rapport", "Zaaktype"),
            translate("rapport", "Status"),
            translate("rapport", "Behandelaar"),
            translate("rapport", "Fatale datum"),
        ),
        niemand=translate("rapport", "geen behandelaar"),
        zonder_locatie=translate("rapport", "Zonder locatie: {n}."),
        weggelaten=translate("rapport", "{n} zaken staan niet in deze tabel; ze zijn wel meegeteld."),
        voorlopig=translate("rapport", "voorlopig"),
        slot=translate("rapport", "Stand van het werkbestand. Het zaaksysteem is leidend."),
        klasse=classes.__getitem__,
        dag=datum,
    )
