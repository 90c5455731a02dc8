"""What goes wrong between this computer and a server, in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain import errors as e
from portaal_leefomgeving_plugin.host.bericht import Ernst

translate = QCoreApplication.translate


def unreachable(fout: e.Unreachable, systeem: str) -> tuple[str, str, Ernst]:
    """The server did not answer."""
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


def refused(fout: e.Refused, systeem: str) -> tuple[str, str, Ernst]:
    """The server did not let the user in."""
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


def rejected(fout: e.Rejected, systeem: str) -> tuple[str, str, Ernst]:
    """The server did not take what was sent."""
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


def not_found(_fout: e.NotFound, systeem: str) -> tuple[str, str, Ernst]:
    """The server does not have it (any more)."""
    return (
        translate("fout", "Niet gevonden bij {systeem}").format(systeem=systeem),
        translate("fout", "Het is daar weg, of het adres in de opties klopt niet. Ververs de gegevens."),
        Ernst.WAARSCHUWING,
    )


def server_fault(fout: e.ServerFault, systeem: str) -> tuple[str, str, Ernst]:
    """The server itself failed."""
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


def unreadable(fout: e.UnreadableAnswer, systeem: str) -> tuple[str, str, Ernst]:
    """The answer is not what was asked for."""
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


def credential(fout: e.MissingCredential, systeem: str) -> tuple[str, str, Ernst]:
    """What is needed to log in is not there."""
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


def changed(fout: e.Changed, systeem: str) -> tuple[str, str, Ernst]:
    """Someone else was first."""
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
