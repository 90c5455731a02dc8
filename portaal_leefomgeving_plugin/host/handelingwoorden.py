"""The deeds on a zaak in words: what they are called, what they stand on, why not, and what came of them."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.perioden import ARTIKEL, Grondslag
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.services.afsluiten import Afgesloten
from portaal_leefomgeving_plugin.services.bulk import Bulkverslag
from portaal_leefomgeving_plugin.services.termijn_zetten import Termijngezet
from portaal_leefomgeving_plugin.services.toewijzen import Toegewezen

translate = QCoreApplication.translate


def grondslag(waarde: Grondslag) -> str:
    """What a suspension or an extension stands on, with its article."""
    words = {
        Grondslag.AANVULLING: translate("handeling", "aanvrager moet gegevens aanvullen"),
        Grondslag.INSTEMMING: translate("handeling", "aanvrager stemt in met uitstel"),
        Grondslag.AANVRAGER: translate("handeling", "vertraging door de aanvrager"),
        Grondslag.OVERMACHT: translate("handeling", "overmacht"),
        Grondslag.INTERNATIONAAL: translate("handeling", "internationale verplichting"),
        Grondslag.NATURA_2000: translate("handeling", "gegevens over Natura 2000"),
        Grondslag.VERLENGING_REGULIER: translate("handeling", "verlenging, reguliere procedure"),
        Grondslag.VERLENGING_UITGEBREID: translate("handeling", "verlenging, uitgebreide procedure"),
        Grondslag.ANDERS: translate("handeling", "zonder wettelijke grondslag"),
    }[waarde]
    return f"{words} ({ARTIKEL[waarde]})" if ARTIKEL[waarde] else words


def gevolgen(code: str) -> list[str]:
    """What a deed brings about, in its dialog."""
    seen = translate("handeling", "De reden staat bij de zaak en kan zichtbaar zijn voor de aanvrager.")
    return {
        "verlengen": [
            translate("handeling", "Verlengen kan één keer. Maak het besluit bekend voordat de termijn afloopt."),
            translate("handeling", "De datums in het zaaksysteem schuiven in dezelfde stap mee."),
            seen,
        ],
        "opschorten": [
            translate("handeling", "Het nieuwe einde is voorlopig: bij hervatten wordt het vastgesteld."),
            translate("handeling", "Zonder gestelde termijn in het verzoek staat de beslistermijn niet stil."),
            seen,
        ],
        "hervatten": [
            translate("handeling", "De voorlopig bijgetelde dagen worden vervangen door de werkelijke."),
            seen,
        ],
        "afsluiten": [
            translate("handeling", "De zaak wordt afgehandeld. Heropenen kan alleen met een apart recht."),
            translate("handeling", "De status en de toelichting kunnen zichtbaar zijn voor de aanvrager."),
            translate("handeling", "Een gezette status blijft in de historie staan; hij is niet te verwijderen."),
        ],
        "toewijzen": [translate("handeling", "Wie de zaak nu heeft, is daarna geen behandelaar meer.")],
    }.get(code, [])


def let_op(code: str) -> str:
    """What is unusual about closing a zaak now."""
    return {
        "slaat_stappen_over": translate("handeling", "Let op: er zijn nog stappen die u hiermee overslaat."),
        "is_opgeschort": translate("handeling", "Let op: de zaak is nog opgeschort."),
        "heeft_resultaat": translate(
            "handeling", "De zaak heeft al een resultaat; dat wordt het resultaat dat u kiest."
        ),
    }[code]


def gezet_bericht(uitkomst: Termijngezet | Afgesloten | Toegewezen) -> Bericht:
    """What the server holds after a deed, for the message bar."""
    if isinstance(uitkomst, Termijngezet):
        return _termijn(uitkomst)
    if isinstance(uitkomst, Afgesloten):
        return _afgesloten(uitkomst)
    return _toegewezen(uitkomst)


def _termijn(uitkomst: Termijngezet) -> Bericht:
    day = _dag(uitkomst.uiterlijk_volgens_server)
    if not uitkomst.zeker:
        return _ingehaald(
            translate("handeling", "Volgens het zaaksysteem is het einde van {zaak} nu: {datum}.").format(
                zaak=uitkomst.identificatie, datum=day
            )
        )
    title = {
        "verlengen": translate("handeling", "Termijn verlengd"),
        "opschorten": translate("handeling", "Termijn opgeschort"),
        "hervatten": translate("handeling", "Termijn loopt weer"),
    }[uitkomst.handeling]
    words = {
        "verlengen": translate("handeling", "{zaak}: uiterlijk {datum} in het zaaksysteem."),
        "opschorten": translate("handeling", "{zaak}: voorlopig einde {datum} in het zaaksysteem."),
        "hervatten": translate("handeling", "{zaak}: uiterlijk {datum} in het zaaksysteem."),
    }[uitkomst.handeling].format(zaak=uitkomst.identificatie, datum=day)
    if not uitkomst.geregistreerd:
        words += " " + translate(
            "handeling", "De dagen staan nog alleen op deze computer; bij het verversen gaan ze naar het register."
        )
    return Bericht(title, words, Ernst.INFO)


def _afgesloten(uitkomst: Afgesloten) -> Bericht:
    if uitkomst.zeker:
        return Bericht(
            translate("handeling", "Zaak afgehandeld"),
            translate("handeling", "{zaak} is in het zaaksysteem afgehandeld op {datum} met '{resultaat}'.").format(
                zaak=uitkomst.identificatie,
                datum=_dag(uitkomst.einddatum),
                resultaat=uitkomst.resultaat_volgens_server,
            ),
            Ernst.INFO,
        )
    return _ingehaald(
        translate(
            "handeling", "Volgens het zaaksysteem staat {zaak} nu op '{status}' met resultaat '{resultaat}'."
        ).format(
            zaak=uitkomst.identificatie,
            status=uitkomst.status_volgens_server,
            resultaat=uitkomst.resultaat_volgens_server,
        )
    )


def _toegewezen(uitkomst: Toegewezen) -> Bericht:
    held = ", ".join(uitkomst.behandelaars_volgens_server) or translate("handeling", "niemand")
    words = translate("handeling", "Behandelaar van {zaak} is volgens het zaaksysteem: {wie}.").format(
        zaak=uitkomst.identificatie, wie=held
    )
    if uitkomst.zeker:
        return Bericht(translate("handeling", "Zaak toegewezen"), words, Ernst.INFO)
    return _ingehaald(words)


def _ingehaald(words: str) -> Bericht:
    return Bericht(
        translate("handeling", "Gedaan, maar intussen wijzigde een ander de zaak"),
        words + " " + translate("handeling", "Bekijk de zaak."),
        Ernst.WAARSCHUWING,
    )


def _dag(dag: date | None) -> str:
    return datum(dag) or translate("handeling", "niet bekend")


def bulk_naam(code: str) -> str:
    """The name of a deed over many zaken."""
    return {
        "toewijzen": translate("handeling", "Toewijzen"),
        "voortzetten": translate("handeling", "Volgende status"),
        "opschorten": translate("handeling", "Opschorten"),
    }[code]


def bulk_bericht(verslag: Bulkverslag) -> Bericht:
    """What became of all of them, for the message bar."""
    number = QLocale().toString
    done, total = verslag.gelukt, len(verslag.uitslagen) + len(verslag.niet_begonnen)
    words = translate("handeling", "{n} van {alle} zaken bijgewerkt.").format(n=number(done), alle=number(total))
    if verslag.niet_begonnen:
        words += " " + translate("handeling", "{n} niet begonnen: u hebt gestopt.").format(
            n=number(len(verslag.niet_begonnen))
        )
    failed = len(verslag.uitslagen) - done
    if failed:
        words += " " + translate("handeling", "{n} niet gelukt of ingehaald; zie de lijst.").format(n=number(failed))
    return Bericht(bulk_naam(verslag.code), words, Ernst.INFO if done == total else Ernst.WAARSCHUWING)
