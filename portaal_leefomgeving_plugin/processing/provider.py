"""Provider ``portaal``."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from portaal_leefomgeving_plugin.host.dependencies import ontbrekend
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.resources import resource


class PortaalProvider(QgsProcessingProvider):
    """The algorithms of Portaal Leefomgeving. Loading it touches no network (facts on QGIS, lesson 1).

    Where a Python package is missing there are no algorithms, and the log says which and how to get it:
    QGIS itself, and its other algorithms, go on.
    """

    def id(self) -> str:
        return "portaal"

    def name(self) -> str:
        return "Portaal Leefomgeving"

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons/portaal.svg")))

    def loadAlgorithms(self) -> None:  # the name is QGIS's
        missing = ontbrekend()
        for found in missing:
            words = bericht(found.fout())
            QgsMessageLog.logMessage(f"{words.titel}. {words.tekst}", self.name(), Qgis.MessageLevel.Warning)
        if missing:
            return
        from portaal_leefomgeving_plugin.processing.blad_inlezen import BladInlezen
        from portaal_leefomgeving_plugin.processing.bronnen_controleren import BronnenControleren
        from portaal_leefomgeving_plugin.processing.groene_baan import GroeneBaanAlgoritme
        from portaal_leefomgeving_plugin.processing.groene_baan_dossier import GroeneBaanDossierAlgoritme
        from portaal_leefomgeving_plugin.processing.groene_baan_verdeeld import GroeneBaanVerdeeld
        from portaal_leefomgeving_plugin.processing.inspectieplan import Inspectieplan
        from portaal_leefomgeving_plugin.processing.omgevingsplan_laden import OmgevingsplanLaden
        from portaal_leefomgeving_plugin.processing.omgevingsplan_ophalen import OmgevingsplanOphalen
        from portaal_leefomgeving_plugin.processing.omwonenden import OmwonendenAlgoritme
        from portaal_leefomgeving_plugin.processing.plan_kandidaten import PlanKandidaten
        from portaal_leefomgeving_plugin.processing.plan_verschil import PlanVerschilAlgoritme
        from portaal_leefomgeving_plugin.processing.regel_gat_scan import RegelGatScan
        from portaal_leefomgeving_plugin.processing.regels_op_locatie import RegelsOpLocatie
        from portaal_leefomgeving_plugin.processing.risico_atlas import RisicoAtlas
        from portaal_leefomgeving_plugin.processing.risico_export import RisicoExport
        from portaal_leefomgeving_plugin.processing.risico_gebieden import RisicoGebieden
        from portaal_leefomgeving_plugin.processing.risicoscore import Risicoscore
        from portaal_leefomgeving_plugin.processing.slapende_vergunningen import SlapendeVergunningen
        from portaal_leefomgeving_plugin.processing.toepasbare_regels import ToepasbareRegels
        from portaal_leefomgeving_plugin.processing.verzoek_lezen import VerzoekLezen
        from portaal_leefomgeving_plugin.processing.werkvoorraad_rapport import WerkvoorraadRapport
        from portaal_leefomgeving_plugin.processing.zaakkaarten import Zaakkaarten
        from portaal_leefomgeving_plugin.processing.zaken_laden import ZakenLaden

        for algorithm in (
            ZakenLaden(),
            OmgevingsplanLaden(),
            OmgevingsplanOphalen(),
            RegelsOpLocatie(),
            PlanVerschilAlgoritme(),
            RegelGatScan(),
            PlanKandidaten(),
            ToepasbareRegels(),
            GroeneBaanAlgoritme(),
            OmwonendenAlgoritme(),
            Zaakkaarten(),
            WerkvoorraadRapport(),
            GroeneBaanDossierAlgoritme(),
            BronnenControleren(),
            VerzoekLezen(),
            Risicoscore(),
            RisicoGebieden(),
            Inspectieplan(),
            SlapendeVergunningen(),
            RisicoExport(),
            RisicoAtlas(),
            BladInlezen(),
            GroeneBaanVerdeeld(),
        ):
            self.addAlgorithm(algorithm)
