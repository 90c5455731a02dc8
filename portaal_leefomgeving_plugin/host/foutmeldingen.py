"""Errors in words: what happened, with which system, and the next step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain import errors as e
from portaal_leefomgeving_plugin.host import bestandsfouten, serverfouten
from portaal_leefomgeving_plugin.host.bericht import Bericht, Ernst
from portaal_leefomgeving_plugin.host.bestandsfouten import configuratiefout

__all__ = ["Bericht", "Ernst", "bericht", "configuratiefout"]

translate = QCoreApplication.translate


def bericht(fout: e.PortaalError) -> Bericht:
    """The words for an error."""
    titel, tekst, ernst = _woorden(fout)
    return Bericht(titel, tekst, ernst)


def _woorden(fout: e.PortaalError) -> tuple[str, str, Ernst]:
    systeem = fout.system or translate("fout", "de server")
    if isinstance(fout, e.Cancelled):
        return translate("fout", "Gestopt"), translate("fout", "U hebt dit gestopt."), Ernst.INFO
    for kind, words in _PER_SOORT.items():
        if isinstance(fout, kind):
            return words(fout, systeem)
    return (
        translate("fout", "Er ging iets mis"),
        translate("fout", "Dit had niet mogen gebeuren. Kijk in het logvenster, tabblad Portaal Leefomgeving."),
        Ernst.FOUT,
    )


def _partly(fout: e.PartlyDone, systeem: str) -> tuple[str, str, Ernst]:
    cause = bericht(fout.cause)
    if "document" in fout.done:
        return (
            translate("fout", "Half gelukt bij {systeem}").format(systeem=systeem),
            translate(
                "fout",
                "Het document staat in het documentsysteem, maar hoort nog niet bij de zaak: {oorzaak} Probeer het "
                "opnieuw; het document wordt niet dubbel gemaakt.",
            ).format(oorzaak=cause.tekst),
            Ernst.FOUT,
        )
    if "zaak" in fout.done:
        return (
            translate("fout", "Zaak gemaakt, maar niet teruggelezen van {systeem}").format(systeem=systeem),
            translate(
                "fout",
                "De zaak staat in het zaaksysteem, maar het teruglezen lukte niet: {oorzaak} Open het verzoek opnieuw; "
                "de zaak wordt dan gevonden en niet nog eens gemaakt.",
            ).format(oorzaak=cause.tekst),
            Ernst.WAARSCHUWING,
        )
    if "resultaat" not in fout.done:
        return (
            translate("fout", "Gedaan, maar niet gecontroleerd bij {systeem}").format(systeem=systeem),
            translate(
                "fout",
                "Het zaaksysteem heeft de wijziging (of een deel ervan) aangenomen, maar het vervolg lukte niet: "
                "{oorzaak} Open de zaak opnieuw en kijk wat er staat, voordat u het nog eens doet.",
            ).format(oorzaak=cause.tekst),
            Ernst.WAARSCHUWING,
        )
    return (
        translate("fout", "Half gelukt bij {systeem}").format(systeem=systeem),
        translate(
            "fout",
            "Het resultaat is gezet, de eindstatus niet: {oorzaak} Het resultaat "
            "blijft staan; probeer de status opnieuw.",
        ).format(oorzaak=cause.tekst),
        Ernst.FOUT,
    )


def _not_allowed(fout: e.NotAllowed, _systeem: str) -> tuple[str, str, Ernst]:
    texts = {
        "geen_verbinding": translate(
            "fout", "Er is geen verbinding open. Kies er een, of probeer de voorbeeldgemeente."
        ),
        "geen_locatieserver": translate(
            "fout",
            "Bij deze verbinding is geen Locatieserver ingevuld; adressen en percelen zijn daarom niet op te zoeken. "
            "Vul hem in bij de opties.",
        ),
        "geen_dso": translate(
            "fout", "Deze verbinding heeft geen aansluiting op het DSO. Vul bij de opties het adres en de sleutel in."
        ),
        "geen_zaaksysteem": translate("fout", "Deze verbinding heeft geen zaaksysteem. Vul het adres in de opties in."),
        "geen_besluiten": translate(
            "fout", "Deze verbinding heeft geen adres voor besluiten. Vul het in de opties in."
        ),
        "kleine_cellen": translate("fout", "Een gebied heeft te weinig objecten. Dat gaat niet naar een bestand."),
        "geen_dask": translate("fout", "Op dit adres antwoordt geen Dask-scheduler. Controleer het adres."),
        "partities_mislukt": translate(
            "fout", "Niet alle delen zijn gelukt. Er is geen bestand gemaakt. Draai opnieuw: wat klaar is, blijft."
        ),
        "alleen_lezen": translate(
            "fout", "Een andere QGIS werkt al met deze gegevens. Hier kunt u ze bekijken; verversen gaat daar."
        ),
        "zaak_niet_in_werkbestand": translate("fout", "Deze zaak is hier niet (meer) bekend. Ververs de gegevens."),
        "statustype_van_ander_zaaktype": translate("fout", "Deze status hoort niet bij dit zaaktype."),
        "is_al_zo": translate("fout", "De zaak heeft deze status al."),
        "geen_resultaattypen": translate(
            "fout", "Dit zaaktype kent geen resultaten, en zonder resultaat is sluiten niet mogelijk."
        ),
        "resultaat_nodig": translate("fout", "Kies eerst een resultaat: zonder resultaat is sluiten niet mogelijk."),
        "resultaattype_van_ander_zaaktype": translate("fout", "Dit resultaat hoort niet bij dit zaaktype."),
        "toelichting_te_lang": translate("fout", "De toelichting is te lang: er kunnen 1.000 tekens in."),
        "geen_documenten_api": translate(
            "fout", "Deze verbinding heeft geen adres voor documenten. Vul het in de opties in."
        ),
        "document_zonder_inhoud": translate(
            "fout", "Van dit document staat de inhoud niet in het documentsysteem; er is niets op te halen."
        ),
        "geen_locatie": translate("fout", "Hier is geen locatie. Leg eerst vast waar het om gaat."),
        "adressen_niet_in_register": translate(
            "fout",
            "Er zijn geen adressen om in te zoeken: het bronnenregister van deze verbinding heeft geen bron 'adres', "
            "of er is sindsdien niet ververst. Ververs de gegevens, of laat de bron toevoegen.",
        ),
        "adressen_niet_opgehaald": translate(
            "fout",
            "De adressen zijn niet (volledig) opgehaald. Zonder adressen is er geen lijst. Ververs de gegevens.",
        ),
        "adressen_leeg": translate(
            "fout",
            "De bron van de adressen gaf geen enkel adres met een plek. Een lege lijst zou lijken op 'geen "
            "omwonenden'; daarom is er geen lijst. Laat de beheerder de bron nakijken.",
        ),
        "geen_objectenregister": translate(
            "fout", "Deze verbinding heeft geen objectenregister. Vul het adres in de opties in."
        ),
        "veld_niet_te_verbeteren": translate("fout", "Dit gegeven is hier niet te verbeteren."),
        "niets_te_verbeteren": translate("fout", "Er is niets veranderd; er is niets vastgelegd."),
        "titel_nodig": translate("fout", "Vul eerst een titel in."),
        "documentsoort_van_ander_zaaktype": translate("fout", "Deze soort document hoort niet bij dit zaaktype."),
        "reden_nodig": translate("fout", "Vul eerst een reden in; die komt in het logboek van het zaaksysteem."),
        "overrule_zonder_reden": translate(
            "fout", "Vul eerst een reden in: een eigen oordeel over een bevinding wordt met zijn reden bewaard."
        ),
        "geen_medewerker": translate(
            "fout", "Vul in de opties eerst in wie u bent; bij een eigen oordeel wordt bewaard van wie het is."
        ),
        "regel_met_andere_in_bestand": translate(
            "fout", "Deze regel staat met andere in één bestand. Wijzig hem in dat bestand."
        ),
        "regel_intussen_gewijzigd": translate(
            "fout",
            "Een collega heeft deze regel intussen bewaard. Er is niets overschreven: open de regel opnieuw in de "
            "lijst en breng uw wijziging dan aan.",
        ),
        "niet_te_overrulen": translate("fout", "Deze regel geldt niet voor deze zaak; er is niets te beoordelen."),
        "locatie_leeg": translate("fout", "Er is nog niets getekend."),
        "locatie_onleesbaar": translate("fout", "Deze vorm is niet te lezen. Teken de locatie opnieuw."),
        "locatie_ongeldig": translate("fout", "De vorm snijdt zichzelf. Neem de laatste hoek terug en teken verder."),
        "locatie_buiten_nederland": translate("fout", "Deze plek ligt buiten Nederland."),
        "afgehandeld": translate("fout", "De zaak is afgehandeld. Heropen haar eerst."),
        "heropenen_met_eindstatus": translate("fout", "Kies een andere status dan de eindstatus."),
        "geen_eindstatus": translate("fout", "Dit zaaktype kent geen eindstatus."),
        "zaaktype_verlengt_niet": translate("fout", "Bij dit zaaktype is verlengen niet toegestaan."),
        "al_verlengd": translate("fout", "De termijn is al verlengd; dat kan één keer."),
        "verlenging_te_laat": translate(
            "fout",
            "Verlengen kan niet meer: in de uitgebreide procedure moet dat binnen acht weken na ontvangst "
            "(Omgevingswet 16.66 lid 3, Awb 3:18 lid 2).",
        ),
        "verlenging_te_lang": translate("fout", "Kies een verlenging van hoogstens {hoogstens} dagen."),
        "termijn_verstreken": translate("fout", "De termijn is al verstreken; die is niet meer te verschuiven."),
        "zaaktype_schort_niet_op": translate("fout", "Bij dit zaaktype is opschorten niet toegestaan."),
        "al_opgeschort": translate("fout", "De zaak is al opgeschort."),
        "niet_opgeschort": translate("fout", "De zaak is niet opgeschort."),
        "verzoek_in_toekomst": translate("fout", "De dag van het verzoek ligt in de toekomst."),
        "verzoek_voor_start": translate("fout", "De dag van het verzoek ligt voor het begin van de zaak."),
        "termijn_bij_verzoek_nodig": translate(
            "fout", "Vul in tot wanneer: zonder gestelde termijn staat de beslistermijn niet stil."
        ),
        "einde_voor_verzoek": translate("fout", "Het einde moet na de dag van het verzoek liggen."),
        "einde_in_toekomst": translate("fout", "Hervatten kan tot en met vandaag."),
        "begin_onbekend": translate(
            "fout", "Vul in sinds wanneer de zaak is opgeschort, en hoeveel dagen er bij zijn."
        ),
        "reden_bij_zaak_nodig": translate("fout", "Vul de reden in die bij de zaak komt te staan."),
        "reden_bij_zaak_te_lang": translate("fout", "De reden bij de zaak is te lang: er kunnen 200 tekens in."),
        "geen_roltype_behandelaar": translate("fout", "Dit zaaktype kent geen rol behandelaar."),
        "heeft_zaak_al": translate("fout", "Deze collega heeft de zaak al."),
        "heeft_geen_behandelaar": translate("fout", "De zaak heeft geen behandelaar."),
        "geen_notities": translate("fout", "Dit zaaksysteem kent geen notities."),
        "notitie_leeg": translate("fout", "Vul een onderwerp en een notitie in."),
        "onderwerp_te_lang": translate("fout", "Het onderwerp is te lang: er kunnen 255 tekens in."),
        "verzoek_zonder_nummer": translate(
            "fout",
            "Dit verzoek heeft geen (bruikbaar) verzoeknummer. Zonder nummer is niet na te gaan of er al een zaak van "
            "is; maak de zaak in het zaaksysteem.",
        ),
        "verzoek_heeft_zaak": translate(
            "fout", "Van dit verzoek is al een zaak: {zaak}. Er is niets gemaakt. Open die zaak."
        ),
        "zaaktype_nodig": translate("fout", "Kies eerst een zaaktype."),
        "omschrijving_nodig": translate("fout", "Vul eerst een omschrijving in."),
        "omschrijving_te_lang": translate("fout", "De omschrijving is te lang: er kunnen 80 tekens in."),
        "organisatie_nodig": translate(
            "fout", "Vul het RSIN van uw organisatie in: negen cijfers. Het staat bij elke zaak in het zaaksysteem."
        ),
        "ontvangst_in_toekomst": translate("fout", "De dag van ontvangst ligt in de toekomst."),
        "eigen_nummer_nodig": translate(
            "fout",
            "Dit zaaksysteem kan niet op kenmerk zoeken. Alleen met een zaaknummer uit het verzoeknummer is zeker dat "
            "er geen tweede zaak ontstaat.",
        ),
        "zaak_is_weg": translate("fout", "Zaak {zaak} is niet meer te vinden in het zaaksysteem."),
        "blad_zonder_nummer": translate(
            "fout", "Wijs eerst aan in welke kolom het nummer staat: daaraan wordt een rij later herkend."
        ),
        "blad_zonder_naam": translate("fout", "Geef de laag een naam met letters of cijfers."),
        "blad_afgekeurde_rijen": translate(
            "fout", "Er zijn {n} afgekeurde rijen; er is niets ingelezen. Verbeter ze, of kies alleen de goede rijen."
        ),
        "blad_zonder_goede_rijen": translate("fout", "Er is geen enkele goede rij; er is niets ingelezen."),
        "blad_andere_soort": translate(
            "fout", "Onder de naam '{naam}' staat al een laag met iets anders. Kies een andere naam."
        ),
        "geen_volgende_stap": translate("fout", "Er is geen volgende status."),
        "afsluiten_per_zaak": translate("fout", "De volgende status is de eindstatus; rond zaken één voor één af."),
        "laatste_status_in_toekomst": translate(
            "fout",
            "De laatste status van deze zaak ligt in de toekomst. Een nieuwe status zou daarvoor komen te staan.",
        ),
    }
    words = texts.get(fout.code, fout.code).format_map(defaultdict(str, fout.params))
    return translate("fout", "Dat kan niet"), words, Ernst.WAARSCHUWING


_PER_SOORT: dict[type[e.PortaalError], Callable[[Any, str], tuple[str, str, Ernst]]] = {
    e.Unreachable: serverfouten.unreachable,
    e.Refused: serverfouten.refused,
    e.Rejected: serverfouten.rejected,
    e.NotFound: serverfouten.not_found,
    e.ServerFault: serverfouten.server_fault,
    e.UnreadableAnswer: serverfouten.unreadable,
    e.MissingCredential: serverfouten.credential,
    e.Changed: serverfouten.changed,
    e.PartlyDone: _partly,
    e.FileFault: bestandsfouten.file,
    e.NotAllowed: _not_allowed,
    e.UnreadablePackage: bestandsfouten.package,
    e.StoreError: bestandsfouten.store,
    e.UnreadableFile: bestandsfouten.unreadable_file,
    e.UnreadableConfiguration: bestandsfouten.configuration,
    e.MissingDependency: bestandsfouten.dependency,
}
