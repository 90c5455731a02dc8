"""The line of time of a dossier as rows: what happened to the zaak, who did it, and why."""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.dossier import Besluit, Document, Dossier, StatusInDossier
from portaal_leefomgeving_plugin.domain.dossierdelen import Auditregel, Dossierdelen
from portaal_leefomgeving_plugin.domain.tijdlijn import Gebeurtenis, tijdlijn
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad
from portaal_leefomgeving_plugin.host.wording import datum, tijdstip

translate = QCoreApplication.translate


def tijdlijn_bladen(dossier: Dossier, delen: Dossierdelen | None = None) -> list[Blad]:
    """Everything that happened, newest first. ``delen`` None: the audit trail was not read (yet)."""
    happened = tijdlijn(dossier, delen.audit if delen is not None else ())
    newest = dossier.huidige_status
    return [_blad(one, dossier, newest.url if newest is not None else "") for one in happened]


def _blad(gebeurtenis: Gebeurtenis, dossier: Dossier, huidig: str) -> Blad:
    what = gebeurtenis.inhoud
    when = tijdstip(gebeurtenis.op) if isinstance(gebeurtenis.op, datetime) else datum(gebeurtenis.op)
    lines = []
    if isinstance(what, StatusInDossier):
        kind = dossier.zaaktype.statustype(what.status.statustype)
        title = kind.omschrijving if kind else translate("dossier", "status van een andere versie van het zaaktype")
        sign = "stand_bezig" if what.status.url == huidig else "stand_goed"
        lines.append(what.toelichting)
    elif isinstance(what, Besluit):
        title, sign = (
            translate("dossier", "Besluit: {naam}").format(naam=what.besluittype or what.identificatie),
            "besluit",
        )
    elif isinstance(what, Document):
        title = translate("dossier", "Document: {naam}").format(naam=what.titel or what.bestandsnaam)
        sign = "document"
    else:
        title, sign = _wijziging(what), "betrokkene"
    lines += [_door(gebeurtenis, what), _reden(gebeurtenis.reden)]
    return Blad(title, "\n".join(line for line in lines if line), when, (sign, None), gebeurtenis)


def _door(gebeurtenis: Gebeurtenis, what: object) -> str:
    who = gebeurtenis.wie
    if not who and isinstance(what, Auditregel):
        who = what.applicatie
    return translate("dossier", "door {wie}").format(wie=who) if who else ""


def _reden(reden: str) -> str:
    return translate("dossier", "reden: {reden}").format(reden=reden) if reden else ""


def _wijziging(regel: Auditregel) -> str:
    words = {
        "create": translate("dossier", "{wat} toegevoegd"),
        "update": translate("dossier", "{wat} gewijzigd"),
        "partial_update": translate("dossier", "{wat} gewijzigd"),
        "destroy": translate("dossier", "{wat} verwijderd"),
    }
    what = _resources().get(regel.resource, regel.resource.replace("_", " ").capitalize())
    title = words.get(regel.actie, "{wat}: " + regel.actie).format(wat=what)
    if regel.velden:
        names = _velden()
        title += ": " + ", ".join(names.get(name, name) for name in regel.velden)
    return title


def _resources() -> dict[str, str]:
    return {
        "zaak": translate("dossier", "Zaak"),
        "status": translate("dossier", "Status"),
        "rol": translate("dossier", "Betrokkene"),
        "resultaat": translate("dossier", "Resultaat"),
        "zaakobject": translate("dossier", "Zaakobject"),
        "zaakinformatieobject": translate("dossier", "Document bij de zaak"),
        "zaakeigenschap": translate("dossier", "Eigenschap"),
        "zaakbesluit": translate("dossier", "Besluit bij de zaak"),
    }


def _velden() -> dict[str, str]:
    return {
        "zaakgeometrie": translate("dossier", "locatie"),
        "omschrijving": translate("dossier", "omschrijving"),
        "toelichting": translate("dossier", "toelichting"),
        "startdatum": translate("dossier", "startdatum"),
        "einddatum": translate("dossier", "einddatum"),
        "einddatumGepland": translate("dossier", "gepland einde"),
        "uiterlijkeEinddatumAfdoening": translate("dossier", "uiterlijk einde"),
        "opschorting": translate("dossier", "opschorting"),
        "verlenging": translate("dossier", "verlenging"),
        "resultaat": translate("dossier", "resultaat"),
        "status": translate("dossier", "status"),
        "vertrouwelijkheidaanduiding": translate("dossier", "vertrouwelijkheid"),
        "hoofdzaak": translate("dossier", "hoofdzaak"),
        "relevanteAndereZaken": translate("dossier", "andere zaken"),
        "archiefnominatie": translate("dossier", "archiefnominatie"),
        "archiefactiedatum": translate("dossier", "archiefdatum"),
        "startdatumBewaartermijn": translate("dossier", "begin van de bewaartermijn"),
    }
