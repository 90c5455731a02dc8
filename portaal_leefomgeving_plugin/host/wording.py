"""The one place where codes of the core become sentences for a person.

Source texts are Dutch (language level B1 where the law lets it); other languages come from ``i18n/``.
A message says what happened, with which system, and what to do now. Errors are in ``foutmeldingen.py``,
the arithmetic of terms in ``termijnwoorden.py``; here is what the rest of the desk shows.
"""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.omgevingsplan import RegelGroep
from portaal_leefomgeving_plugin.domain.termijn import AtwNaVerlenging, OntvangstVeld, Procedure
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel, Relatie
from portaal_leefomgeving_plugin.host.dagen import datum
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst, bericht
from portaal_leefomgeving_plugin.host.termijnwoorden import rekenstap, termijn_onbekend
from portaal_leefomgeving_plugin.services.advance_zaak import Stapsoort

__all__ = ["Bericht", "Ernst", "bericht", "datum", "rekenstap", "termijn_onbekend"]

translate = QCoreApplication.translate


def tijdstip(moment: datetime | None) -> str:
    """A moment on this machine's clock: 26-11-2026 10:42; empty for None."""
    return moment.astimezone().strftime("%d-%m-%Y %H:%M") if moment else ""


def oordeel(waarde: Oordeel) -> str:
    """The word for a verdict. Groen is never called voldoet or akkoord (design, section 5)."""
    return {
        Oordeel.GROEN: translate("wording", "geen aanwijzing"),
        Oordeel.AANDACHT: translate("wording", "aandacht"),
        Oordeel.KNELPUNT: translate("wording", "knelpunt"),
        Oordeel.ONBEKEND: translate("wording", "onbekend"),
        Oordeel.NIET_VAN_TOEPASSING: translate("wording", "niet van toepassing"),
    }[waarde]


def relatie(waarde: Relatie) -> str:
    """The heading of a list of findings."""
    return {
        Relatie.GERAAKT: translate("wording", "Geraakt"),
        Relatie.NIET_GERAAKT: translate("wording", "Niet geraakt"),
        Relatie.GEEN_GEGEVENS: translate("wording", "Geen gegevens"),
    }[waarde]


def reden(waarde: OnbekendReden) -> str:
    """Why a check could not speak."""
    return {
        OnbekendReden.LOCATIE_ONTBREEKT: translate("wording", "de zaak heeft geen locatie"),
        OnbekendReden.LOCATIE_TWIJFELACHTIG: translate("wording", "de locatie van de zaak is twijfelachtig"),
        OnbekendReden.BRON_ONTBREEKT: translate("wording", "deze bron is voor deze verbinding niet ingesteld"),
        OnbekendReden.BRON_NIET_OPGEHAALD: translate("wording", "de bron is nog niet opgehaald"),
        OnbekendReden.BRON_ONBEREIKBAAR: translate("wording", "de bron was niet bereikbaar"),
        OnbekendReden.BRON_ONVOLLEDIG: translate("wording", "de bron is niet volledig opgehaald"),
        OnbekendReden.GEEN_DEKKING: translate("wording", "het is niet zeker dat de bron deze plek beslaat"),
        OnbekendReden.VEROUDERD: translate("wording", "de gegevens zijn verouderd"),
        OnbekendReden.VORM_ONBRUIKBAAR: translate("wording", "de bron heeft hier een vorm die niet te gebruiken is"),
        OnbekendReden.GEEN_NEGATIEF_BEWIJS: translate(
            "wording", "in deze bron bewijst het ontbreken van een treffer niets"
        ),
        OnbekendReden.ATTRIBUUT_ONTBREEKT: translate("wording", "de bron geeft hier geen waarde"),
        OnbekendReden.ATTRIBUUT_ZAAK_ONTBREEKT: translate("wording", "uit de zaak blijkt niet of deze regel geldt"),
        OnbekendReden.REGEL_ONLEESBAAR: translate("wording", "de regel kon niet gelezen worden"),
    }[waarde]


def kwaliteit(waarde: LocatieKwaliteit) -> str:
    """What is the matter with a location; empty where nothing is."""
    return {
        LocatieKwaliteit.GOED: "",
        LocatieKwaliteit.ONTBREEKT: translate("wording", "Zonder locatie"),
        LocatieKwaliteit.ASSEN_VERWISSELD: translate(
            "wording", "Locatie twijfelachtig: lengte- en breedtegraad staan omgekeerd in het zaaksysteem"
        ),
        LocatieKwaliteit.RD_GETALLEN: translate(
            "wording", "Locatie twijfelachtig: in het zaaksysteem staan RD-coördinaten in plaats van graden"
        ),
        LocatieKwaliteit.ONGELDIGE_VORM: translate("wording", "Locatie twijfelachtig: de vorm snijdt zichzelf"),
        LocatieKwaliteit.BUITEN_NEDERLAND: translate("wording", "Locatie twijfelachtig: de plek ligt buiten Nederland"),
        LocatieKwaliteit.ONLEESBAAR: translate("wording", "Locatie niet leesbaar"),
    }[waarde]


def kwaliteit_kort(waarde: LocatieKwaliteit) -> str:
    """The same in a word or two, for a line of a list."""
    return {
        LocatieKwaliteit.GOED: "",
        LocatieKwaliteit.ONTBREEKT: translate("wording", "geen locatie"),
        LocatieKwaliteit.ASSEN_VERWISSELD: translate("wording", "assen omgekeerd"),
        LocatieKwaliteit.RD_GETALLEN: translate("wording", "RD-getallen"),
        LocatieKwaliteit.ONGELDIGE_VORM: translate("wording", "vorm snijdt zichzelf"),
        LocatieKwaliteit.BUITEN_NEDERLAND: translate("wording", "buiten Nederland"),
        LocatieKwaliteit.ONLEESBAAR: translate("wording", "niet leesbaar"),
    }[waarde]


def locatiestand(waarde: str) -> str:
    """The name of a queue of locations."""
    return {
        "goed": translate("wording", "in orde"),
        "twijfelachtig": translate("wording", "twijfelachtig"),
        "ontbreekt": translate("wording", "ontbreekt"),
    }.get(waarde, waarde)


def vertrouwelijkheid(code: str) -> str:
    """The name of a vertrouwelijkheidaanduiding; one we do not know with its underscores taken out."""
    return {
        "openbaar": translate("wording", "openbaar"),
        "beperkt_openbaar": translate("wording", "beperkt openbaar"),
        "intern": translate("wording", "intern"),
        "zaakvertrouwelijk": translate("wording", "zaakvertrouwelijk"),
        "vertrouwelijk": translate("wording", "vertrouwelijk"),
        "confidentieel": translate("wording", "confidentieel"),
        "geheim": translate("wording", "geheim"),
        "zeer_geheim": translate("wording", "zeer geheim"),
    }.get(code, code.replace("_", " "))


def regelgroep(waarde: RegelGroep) -> str:
    """The heading of a group of rules at a place."""
    return {
        RegelGroep.EIGEN: translate("wording", "Eigen regels van deze plek"),
        RegelGroep.GEMEENTEBREED: translate("wording", "Gelden in de hele gemeente"),
        RegelGroep.GRENS_ONBEKEND: translate("wording", "Ambtsgebied, grens onbekend"),
    }[waarde]


def stapsoort(waarde: Stapsoort) -> str:
    """What a step would be."""
    return {
        Stapsoort.VOLGENDE: translate("wording", "volgende stap"),
        Stapsoort.OVERSLAAN: translate("wording", "slaat stappen over"),
        Stapsoort.TERUG: translate("wording", "gaat terug"),
        Stapsoort.HUIDIG: translate("wording", "huidige status"),
    }[waarde]


def gevolg(code: str) -> str:
    """What setting a status brings about."""
    return {
        "zichtbaar_voor_aanvrager": translate(
            "wording", "De status en de toelichting kunnen zichtbaar zijn voor de aanvrager."
        ),
        "notificatie": translate("wording", "Andere systemen kunnen hierdoor een bericht sturen."),
        "niet_terug_te_draaien": translate(
            "wording", "Een gezette status blijft in de historie staan; hij is niet te verwijderen."
        ),
    }.get(code, code)


def procedure(waarde: Procedure) -> str:
    """The name of a kind of procedure, with its term."""
    return {
        Procedure.REGULIER_8: translate("wording", "regulier, 8 weken"),
        Procedure.REGULIER_12: translate("wording", "regulier met instemming, 12 weken"),
        Procedure.UITGEBREID: translate("wording", "uitgebreid, 6 maanden"),
        Procedure.MELDING: translate("wording", "melding, 4 weken"),
        Procedure.GEEN: translate("wording", "geen wettelijke termijn"),
    }[waarde]


def atw_na_verlenging(waarde: AtwNaVerlenging) -> str:
    """Whether the Algemene termijnenwet applies to a term that an extension made longer than 12 weeks."""
    return {
        AtwNaVerlenging.ONBESLIST: translate("wording", "niet beslist: toon beide"),
        AtwNaVerlenging.JA: translate("wording", "geldt"),
        AtwNaVerlenging.NEE: translate("wording", "geldt niet"),
    }[waarde]


def ontvangstveld(waarde: OntvangstVeld) -> str:
    """Which date counts as receipt."""
    return {
        OntvangstVeld.STARTDATUM: translate("wording", "startdatum van de zaak"),
        OntvangstVeld.REGISTRATIEDATUM: translate("wording", "registratiedatum van de zaak"),
    }[waarde]


def voortgang(code: str) -> str:
    """What a long deed is at, for the progress item."""
    return {
        "zaaktypen": translate("wording", "zaaktypen"),
        "zaken": translate("wording", "zaken"),
        "gesloten_zaken": translate("wording", "afgehandelde zaken"),
        "statussen": translate("wording", "statussen"),
        "behandelaars": translate("wording", "behandelaars"),
        "inspecties": translate("wording", "inspecties"),
        "objecten": translate("wording", "objecten"),
        "bronnen": translate("wording", "open data"),
        "geometrie": translate("wording", "geometrieën"),
        "activiteiten": translate("wording", "activiteiten"),
        "omgevingsplan": translate("wording", "omgevingsplan"),
        "document": translate("wording", "bytes"),
        "testen": translate("wording", "verbinding testen"),
        "resultaten": translate("wording", "resultaten"),
        "partities": translate("wording", "delen"),
        "termijnen": translate("wording", "opschortingen"),
        "proefdraai": translate("wording", "zaken getoetst"),
        "toetsen": translate("wording", "zaken getoetst"),
        "rijen": translate("wording", "rijen bekeken"),
        "bulk_bekijken": translate("wording", "zaken bekijken"),
        "bulk_uitvoeren": translate("wording", "zaken bijwerken"),
    }.get(code, code)


def taak(code: str) -> str:
    """The name of a deed, for the progress item."""
    return {
        "laden": translate("wording", "Gemeente laden"),
        "lezen": translate("wording", "Werkvoorraad lezen"),
        "dossier": translate("wording", "Dossier openen"),
        "groene_baan": translate("wording", "Groene baan toetsen"),
        "regels": translate("wording", "Regels opzoeken"),
        "proefdraai": translate("wording", "Regel proefdraaien"),
        "bron_halen": translate("wording", "Bron ophalen"),
        "plan_verschil": translate("wording", "Planversies vergelijken"),
        "dso": translate("wording", "Documenten opvragen bij het DSO"),
        "activiteiten": translate("wording", "Activiteiten zoeken"),
        "vragenboom": translate("wording", "Toepasbare regels lezen"),
        "export_regels": translate("wording", "Regels bewaren"),
        "voortzetten": translate("wording", "Status zetten"),
        "afsluiten": translate("wording", "Zaak afronden"),
        "verlengen": translate("wording", "Termijn verlengen"),
        "opschorten": translate("wording", "Termijn opschorten"),
        "hervatten": translate("wording", "Termijn hervatten"),
        "toewijzen": translate("wording", "Zaak toewijzen"),
        "overrule": translate("wording", "Oordeel bewaren"),
        "notitie": translate("wording", "Notitie toevoegen"),
        "bulk": translate("wording", "Zaken bijwerken"),
        "locatie": translate("wording", "Locatie vastleggen"),
        "inspectie": translate("wording", "Inspectie lezen"),
        "document": translate("wording", "Document ophalen"),
        "document_toevoegen": translate("wording", "Document toevoegen"),
        "testen": translate("wording", "Verbinding testen"),
        "verzoek": translate("wording", "Verzoek lezen"),
        "blad": translate("wording", "Bestand bekijken"),
        "blad_inlezen": translate("wording", "Bestand inlezen"),
        "zaak_maken": translate("wording", "Zaak maken"),
        "termijnen": translate("wording", "Termijnen berekenen"),
        "voorbeeldgemeente": translate("wording", "Voorbeeldgemeente starten"),
    }.get(code, code)


def onderdeel(code: str) -> str:
    """The name of a system or part of a connection."""
    return {
        "inloggen": translate("wording", "Inloggen"),
        "zaken": translate("wording", "Zaken"),
        "catalogi": translate("wording", "Catalogi"),
        "termijnen": translate("wording", "Opschortingen"),
        "objecten": translate("wording", "Objecten (inspecties)"),
        "inspecties": translate("wording", "Inspecties"),
        "objectlagen": translate("wording", "Objecten"),
        "bronnen": translate("wording", "Open data"),
        "bronnenregister": translate("wording", "Bronnenregister"),
        "omgevingsplan": translate("wording", "Omgevingsplan"),
        "dso": translate("wording", "DSO: regelingen (onbevestigd)"),
        "rtr": translate("wording", "DSO: activiteiten (onbevestigd)"),
        "resultaat": translate("wording", "Resultaat"),
        "rollen": translate("wording", "Betrokkenen"),
        "documenten": translate("wording", "Documenten"),
        "besluiten": translate("wording", "Besluiten"),
        "autorisaties": translate("wording", "Autorisaties"),
        "objecttypen": translate("wording", "Objecttypen"),
        "statussen": translate("wording", "Statussen"),
    }.get(code, code)
