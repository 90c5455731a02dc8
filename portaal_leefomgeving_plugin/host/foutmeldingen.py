"""Errors in words: what happened, with which system, and the next step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain import errors as e

translate = QCoreApplication.translate


class Ernst(StrEnum):
    """How heavy a message is."""

    INFO = "info"
    WAARSCHUWING = "waarschuwing"
    FOUT = "fout"


@dataclass(frozen=True, slots=True)
class Bericht:
    """A message: a short title and one or two sentences with the next step."""

    titel: str
    tekst: str
    ernst: Ernst


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


def _unreachable(fout: e.Unreachable, systeem: str) -> tuple[str, str, Ernst]:
    reason = {
        e.UnreachableReason.VERBINDING: translate(
            "fout", "Er kwam geen verbinding tot stand. Controleer het netwerk en het adres in de opties."
        ),
        e.UnreachableReason.NAAM: translate("fout", "De servernaam is onbekend. Controleer het adres in de opties."),
        e.UnreachableReason.TIJD: translate(
            "fout",
            "Er kwam niet op tijd antwoord. Probeer het later opnieuw, of vraag de beheerder of de server draait.",
        ),
        e.UnreachableReason.CERTIFICAAT: translate(
            "fout", "Het certificaat is niet vertrouwd. Vraag de beheerder welk certificaat QGIS moet kennen."
        ),
        e.UnreachableReason.PROXY: translate(
            "fout", "De proxy laat dit niet toe. Controleer Extra > Opties > Netwerk in QGIS."
        ),
        e.UnreachableReason.AFGEBROKEN: translate(
            "fout", "Het antwoord brak halverwege af. Er is niets half bewaard. Probeer het opnieuw."
        ),
        e.UnreachableReason.ONVEILIG: translate(
            "fout", "Het adres begint met http. Gebruik https, anders reizen zaakgegevens leesbaar over het netwerk."
        ),
    }[fout.reason]
    return translate("fout", "Niet bereikbaar: {systeem}").format(systeem=systeem), reason, Ernst.WAARSCHUWING


def _refused(fout: e.Refused, systeem: str) -> tuple[str, str, Ernst]:
    titel = translate("fout", "Geweigerd door {systeem}").format(systeem=systeem)
    texts = {
        "jwt-expired": translate(
            "fout", "De inlog is verlopen. Loopt de klok van deze computer gelijk? Probeer het daarna opnieuw."
        ),
        "invalid-jwt-signature": translate(
            "fout", "Het geheim klopt niet. Vul in de opties het juiste client-geheim in bij deze verbinding."
        ),
        "invalid-client-identifier": translate(
            "fout", "Deze client-id is onbekend. Vraag de functioneel beheerder om de applicatie te registreren."
        ),
        "missing-client-identifier": translate("fout", "De client-id ontbreekt. Vul hem in bij deze verbinding."),
        "jwt-decode-error": translate("fout", "De inlog is onleesbaar. Controleer de inlogwijze van deze verbinding."),
        "authentication_failed": translate("fout", "De sleutel klopt niet. Controleer de inlog van deze verbinding."),
        "not_authenticated": translate("fout", "Er is niet ingelogd. Kies bij deze verbinding een inlogwijze."),
        "invalid_token": translate(
            "fout", "De inlog is verlopen of ingetrokken. Log opnieuw in bij de inlogdienst en probeer het opnieuw."
        ),
        "invalid_client": translate(
            "fout", "De inlogdienst kent deze toepassing niet. Vraag de beheerder om de instellingen van de inlog."
        ),
        "zaak-gesloten": translate(
            "fout", "De zaak is afgehandeld. Heropenen kan alleen met de scope zaken.heropenen."
        ),
    }
    if fout.code in texts:
        return titel, texts[fout.code], Ernst.WAARSCHUWING
    if fout.status == 401 and fout.code != "insufficient_scope":
        # 401 is about who one is, 403 about what one may (RFC 9110); only OpenZaak says 403 for both
        return titel, _met_detail(texts["authentication_failed"], fout.detail), Ernst.WAARSCHUWING
    if fout.deed:
        tekst = translate(
            "fout",
            "Uw rechten laten dit op dit zaaktype niet toe. Vraag de functioneel beheerder om de scope {scope}.",
        ).format(scope=fout.deed)
    else:
        tekst = translate("fout", "Uw rechten laten dit niet toe. Vraag de functioneel beheerder om toegang.")
    return titel, _met_detail(tekst, fout.detail), Ernst.WAARSCHUWING


def _met_detail(tekst: str, detail: str) -> str:
    return f"{tekst} ({detail})" if detail else tekst


def _rejected(fout: e.Rejected, systeem: str) -> tuple[str, str, Ernst]:
    known = {
        "resultaat-does-not-exist": translate("fout", "De zaak heeft nog geen resultaat. Kies er eerst een."),
        "date-in-future": translate(
            "fout", "De datum ligt in de toekomst volgens de server. Loopt de klok van deze computer gelijk?"
        ),
        "zaaktype-mismatch": translate(
            "fout", "Deze status hoort bij een andere versie van het zaaktype. Open de zaak opnieuw."
        ),
        "indicatiegebruiksrecht-unset": translate(
            "fout", "Bij een document is niet ingevuld of er gebruiksrechten gelden. Vul dat aan in het zaaksysteem."
        ),
        "informatieobject-locked": translate(
            "fout", "Een document is nog vergrendeld. Ontgrendel het in het zaaksysteem."
        ),
        "archiefactiedatum-error": translate(
            "fout", "De archiefdatum is niet te bepalen. Vul het brondatumkenmerk aan in het zaaksysteem."
        ),
    }
    reasons = [known.get(p.code) or _veld(p) for p in fout.invalid]
    tekst = " ".join(reasons) or fout.title or translate("fout", "De server noemt geen reden.")
    return translate("fout", "Niet aanvaard door {systeem}").format(systeem=systeem), tekst, Ernst.WAARSCHUWING


def _veld(param: e.InvalidParam) -> str:
    name = "" if param.name.endswith("nonFieldErrors") else f"{param.name}: "
    return f"{name}{param.reason}".strip()


def _not_found(_fout: e.NotFound, systeem: str) -> tuple[str, str, Ernst]:
    return (
        translate("fout", "Niet gevonden bij {systeem}").format(systeem=systeem),
        translate("fout", "Het is daar weg, of het adres in de opties klopt niet. Ververs de gegevens."),
        Ernst.WAARSCHUWING,
    )


def _server_fault(fout: e.ServerFault, systeem: str) -> tuple[str, str, Ernst]:
    if fout.status == 429:
        tekst = translate("fout", "De server heeft het te druk. Wacht een paar minuten en probeer het opnieuw.")
    else:
        tekst = translate(
            "fout",
            "De server meldt een storing ({status}). Probeer het later opnieuw; meld het anders bij de beheerder.",
        ).format(status=fout.status)
    if fout.instance:
        tekst += " " + translate("fout", "Kenmerk voor de beheerder: {kenmerk}.").format(kenmerk=fout.instance)
    return translate("fout", "Storing bij {systeem}").format(systeem=systeem), tekst, Ernst.WAARSCHUWING


def _unreadable(fout: e.UnreadableAnswer, systeem: str) -> tuple[str, str, Ernst]:
    texts = {
        e.AnswerReason.HTML: translate(
            "fout",
            "Er kwam een webpagina terug in plaats van gegevens. Staat er "
            "een inlogpagina tussen, of klopt het adres niet?",
        ),
        e.AnswerReason.GEEN_JSON: translate(
            "fout", "Er kwam iets anders terug dan gegevens. Klopt het adres in de opties?"
        ),
        e.AnswerReason.AFGEKAPT: translate(
            "fout", "Het antwoord is afgekapt. Er is niets half bewaard. Probeer het opnieuw."
        ),
        e.AnswerReason.ANDERE_VORM: translate(
            "fout", "Het antwoord heeft een andere vorm dan verwacht ({veld}). Is dit een andere versie van de API?"
        ).format(veld=fout.field or "?"),
    }
    titel = translate("fout", "Onleesbaar antwoord van {systeem}").format(systeem=systeem)
    return titel, texts[fout.reason], Ernst.WAARSCHUWING


def _credential(fout: e.MissingCredential, systeem: str) -> tuple[str, str, Ernst]:
    texts = {
        "geen_authcfg": translate("fout", "Bij deze verbinding is geen inlog gekozen. Kies er een in de opties."),
        "hoofdwachtwoord": translate(
            "fout", "Het hoofdwachtwoord van QGIS is nodig om de inlog te lezen. Probeer het opnieuw en vul het in."
        ),
        "onbekend_authcfg": translate("fout", "De gekozen inlog bestaat niet meer. Kies een andere in de opties."),
        "uitgeschakeld": translate(
            "fout", "De inlogopslag van QGIS is uitgeschakeld op deze computer. Vraag de beheerder haar aan te zetten."
        ),
        "sessie_verlopen": translate(
            "fout", "Deze inlog gold tot QGIS werd afgesloten. Start de voorbeeldgemeente opnieuw, of log opnieuw in."
        ),
        "andere_methode": translate(
            "fout", "De gekozen inlog is van een andere soort. Kies er een met gebruikersnaam (client-id) en geheim."
        ),
        "leeg_authcfg": translate(
            "fout", "In de gekozen inlog ontbreekt de client-id of het geheim. Vul hem aan in de opties."
        ),
        "onleesbaar_authcfg": translate(
            "fout", "De gekozen inlog is niet te lezen. Maak hem opnieuw aan in de opties van QGIS."
        ),
    }
    tekst = texts.get(fout.code, texts["geen_authcfg"])
    return translate("fout", "Inloggen lukt niet bij {systeem}").format(systeem=systeem), tekst, Ernst.WAARSCHUWING


def _changed(fout: e.Changed, systeem: str) -> tuple[str, str, Ernst]:
    names = {
        "status": translate("fout", "de status"),
        "einddatum": translate("fout", "de einddatum"),
        "resultaat": translate("fout", "het resultaat"),
        "zaaktype": translate("fout", "het zaaktype"),
        "opgeschort": translate("fout", "de opschorting"),
        "verlengd_met": translate("fout", "de verlenging"),
        "uiterlijke_einddatum": translate("fout", "de uiterlijke einddatum"),
        "einddatum_gepland": translate("fout", "de geplande einddatum"),
        "behandelaar": translate("fout", "de behandelaar"),
        "locatie": translate("fout", "de locatie"),
        "record": translate("fout", "het record van de inspectie"),
    }
    what = ", ".join(names.get(f, f) for f in fout.fields)
    return (
        translate("fout", "De zaak is intussen veranderd in {systeem}").format(systeem=systeem),
        translate("fout", "Een ander heeft gewijzigd: {wat}. Er is niets gezet. Bekijk de zaak opnieuw.").format(
            wat=what
        ),
        Ernst.WAARSCHUWING,
    )


def _file(fout: e.FileFault, _systeem: str) -> tuple[str, str, Ernst]:
    texts = {
        "schijf_vol": translate("fout", "De schijf is vol. Maak ruimte of kies een andere map."),
        "niet_gevonden": translate("fout", "Dit bestand of deze map is er niet (meer)."),
        "leeg": translate("fout", "Dit bestand is leeg."),
        "te_groot": translate("fout", "Dit bestand is te groot om van hier uit toe te voegen."),
        "geen_toegang": translate(
            "fout", "Dit bestand is niet te lezen of te schrijven. Is het open in een ander programma?"
        ),
    }
    text = f"{texts.get(fout.code, texts['geen_toegang'])} ({fout.path})"
    return translate("fout", "Bestand op deze computer"), text, Ernst.WAARSCHUWING


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


def _package(fout: e.UnreadablePackage, _systeem: str) -> tuple[str, str, Ernst]:
    texts = {
        "niet_gevonden": translate("fout", "Het bestand is er niet of is niet te lezen."),
        "geen_zip": translate("fout", "Dit is geen zipbestand."),
        "beschadigd": translate("fout", "Het zipbestand is beschadigd."),
        "geen_pakket": translate("fout", "In dit zipbestand zit geen omgevingsplan (OW-bestanden en regeling)."),
        "xml": translate("fout", "Een bestand in het pakket is geen goede XML."),
        "te_groot": translate("fout", "Het pakket is groter dan een omgevingsplan kan zijn."),
        "onveilig_pad": translate("fout", "Het pakket wil buiten zijn eigen map schrijven en is daarom geweigerd."),
    }
    where = f" ({fout.member})" if fout.member else ""
    tekst = texts.get(fout.code, texts["beschadigd"]) + where
    tekst += " " + translate("fout", "Haal het opnieuw op bij het DSO. Het vorige omgevingsplan blijft staan.")
    title = translate("fout", "Omgevingsplan '{pakket}' niet te lezen").format(pakket=fout.package)
    return title, tekst, Ernst.WAARSCHUWING


def _unreadable_file(fout: e.UnreadableFile, _systeem: str) -> tuple[str, str, Ernst]:
    texts = {
        "xml": translate("fout", "Dit is geen (heel) XML-bestand. Is het downloaden afgebroken?"),
        "dtd": translate(
            "fout", "Dit XML-bestand bevat een DTD. Dat is in een verzoek niet toegestaan, en het is niet gelezen."
        ),
        "te_groot": translate("fout", "Dit bestand is groter dan het kan zijn."),
        "geen_verzoek": translate(
            "fout", "In dit XML-bestand staat geen verzoek van het Omgevingsloket (STAM). Kies een ander bestand."
        ),
        "geen_werkmap": translate(
            "fout", "Dit is geen (heel) Excel- of CSV-bestand. Bewaar het in uw spreadsheet als .xlsx of .csv."
        ),
        "versleuteld": translate("fout", "Dit bestand heeft een wachtwoord. Bewaar het zonder wachtwoord."),
        "oud_excel": translate("fout", "Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx."),
        "codering": translate("fout", "De tekst in dit bestand is niet te lezen. Bewaar het als CSV UTF-8."),
        "geen_rijen": translate("fout", "Onder de kolomkoppen staat niets."),
        "geen_kolommen": translate("fout", "Er zijn geen kolomkoppen gevonden."),
        "te_veel_rijen": translate("fout", "Er zijn meer dan 200.000 rijen. Verdeel ze over meer bestanden."),
        "te_veel_kolommen": translate("fout", "Er zijn meer dan 500 kolommen. Haal weg wat niet nodig is."),
    }
    text = f"{texts[fout.code]} ({fout.path})"
    return translate("fout", "Bestand niet te gebruiken"), text, Ernst.WAARSCHUWING


def _store(fout: e.StoreError, _systeem: str) -> tuple[str, str, Ernst]:
    texts = {
        e.StoreReason.SCHIJF_VOL: translate(
            "fout", "De schijf is vol. Maak ruimte en ververs opnieuw; wat er stond is heel gebleven."
        ),
        e.StoreReason.ALLEEN_LEZEN: translate(
            "fout", "Een andere QGIS werkt al met deze gegevens. Hier kunt u ze alleen bekijken."
        ),
        e.StoreReason.NETWERKSCHIJF: translate(
            "fout",
            "De opslagmap staat op een netwerkschijf; daar kan het werkbestand "
            "stuk gaan. Kies een map op deze computer.",
        ),
        e.StoreReason.BESCHADIGD: translate(
            "fout", "De opslag is beschadigd. Open de verbinding opnieuw en laad de gegevens opnieuw."
        ),
        e.StoreReason.NIEUWER: translate(
            "fout", "Het werkbestand is door een nieuwere versie gemaakt. Werk deze plugin bij."
        ),
        e.StoreReason.GEEN_TOEGANG: translate("fout", "Er is geen toegang tot de opslagmap {map}.").format(
            map=fout.path
        ),
        e.StoreReason.BEZET: translate("fout", "Het werkbestand is even bezet. Probeer het zo opnieuw."),
    }
    return translate("fout", "Opslag op deze computer"), texts[fout.reason], Ernst.FOUT


def _configuration(fout: e.UnreadableConfiguration, _systeem: str) -> tuple[str, str, Ernst]:
    return (
        translate("fout", "Instelling niet te lezen"),
        translate("fout", "{plek}: {reden}. Verbeter het bestand en probeer het opnieuw.").format(
            plek=f"{fout.path} {fout.where}".strip(), reden=configuratiefout(fout.code)
        ),
        Ernst.WAARSCHUWING,
    )


def configuratiefout(code: str) -> str:
    """What is wrong at a place in a file of settings, rules or sources."""
    return {
        "geen_bestand": translate("fout", "het bestand is er niet, of niet te openen"),
        "geen_map": translate("fout", "de map is er niet, of niet te bereiken"),
        "geen_utf8": translate("fout", "het bestand is geen UTF-8"),
        "geen_json": translate("fout", "hier is het geen JSON meer"),
        "geen_regels": translate("fout", "er staat geen enkele regel in"),
        "dubbel": translate("fout", "dit staat er al een keer"),
        "ontbreekt": translate("fout", "dit ontbreekt"),
        "onbekend_veld": translate("fout", "dit veld is niet bekend"),
        "ander_soort": translate("fout", "hier hoort een ander soort waarde"),
        "niet_toegestaan": translate("fout", "deze waarde mag hier niet"),
        "precies_een": translate("fout", "hier hoort precies één van de mogelijkheden, niet meer of minder"),
        "te_kort": translate("fout", "dit is leeg of te kort"),
        "te_lang": translate("fout", "dit is te lang"),
        "te_klein": translate("fout", "deze waarde is te klein"),
        "te_groot": translate("fout", "deze waarde is te groot"),
        "patroon": translate("fout", "dit heeft niet de goede vorm"),
        "geen_datum": translate("fout", "dit is geen datum"),
        "geen_voorwaarde": translate("fout", "deze voorwaarde (CQL2) is niet te lezen"),
        "onbekende_plaats": translate("fout", "tussen accolades staat iets wat niet in te vullen is"),
    }.get(code, code)


def _dependency(fout: e.MissingDependency, _systeem: str) -> tuple[str, str, Ernst]:
    found = fout.found or translate("fout", "niet aanwezig")
    if fout.other_geos:
        return (
            translate("fout", "Onderdeel past niet bij QGIS"),
            translate(
                "fout",
                "{pakket} {gevonden} is gebouwd voor een andere GEOS dan die van QGIS ({geos}); samen laten ze QGIS "
                "vastlopen. Vraag de beheerder {pakket} te bouwen op de GEOS van dit systeem: "
                "pip install --no-binary {pakket} {pakket}.",
            ).format(pakket=fout.package, gevonden=found, geos=fout.other_geos),
            Ernst.WAARSCHUWING,
        )
    return (
        translate("fout", "Onderdeel ontbreekt"),
        translate(
            "fout",
            "Hiervoor is {pakket} {minste} of later nodig (nu: {gevonden}). Werk QGIS bij of vraag de beheerder.",
        ).format(pakket=fout.package, minste=fout.least, gevonden=found),
        Ernst.WAARSCHUWING,
    )


_PER_SOORT: dict[type[e.PortaalError], Callable[[Any, str], tuple[str, str, Ernst]]] = {
    e.Unreachable: _unreachable,
    e.Refused: _refused,
    e.Rejected: _rejected,
    e.NotFound: _not_found,
    e.ServerFault: _server_fault,
    e.UnreadableAnswer: _unreadable,
    e.MissingCredential: _credential,
    e.Changed: _changed,
    e.PartlyDone: _partly,
    e.FileFault: _file,
    e.NotAllowed: _not_allowed,
    e.UnreadablePackage: _package,
    e.StoreError: _store,
    e.UnreadableFile: _unreadable_file,
    e.UnreadableConfiguration: _configuration,
    e.MissingDependency: _dependency,
}
