"""A verzoek in words: what it is, what was left unread in it, and what came of making a zaak of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.verzoek import Doel, Verzoek
from portaal_leefomgeving_plugin.host.dagen import datum
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst
from portaal_leefomgeving_plugin.services.verzoek_naar_zaak import ZaakGemaakt, Zaakvoorstel

translate = QCoreApplication.translate


def doel(waarde: Doel) -> str:
    """What a verzoek wants to do."""
    return {
        Doel.INITIEREN: translate("verzoek", "nieuw verzoek"),
        Doel.CONCEPT: translate("verzoek", "conceptverzoek"),
        Doel.AANVULLEN: translate("verzoek", "aanvulling op een eerder verzoek"),
        Doel.INTREKKEN: translate("verzoek", "intrekking van een eerder verzoek"),
        Doel.ONBEKEND: translate("verzoek", "doel niet vermeld"),
    }[waarde]


def kop(verzoek: Verzoek) -> str:
    """The first line."""
    number = verzoek.verzoeknummer or translate("verzoek", "zonder verzoeknummer")
    return f"{number}  {verzoek.naam}".strip()


def samenvatting(verzoek: Verzoek) -> str:
    """The second line: kind, aim, day, authority."""
    parts = [verzoek.soort, doel(verzoek.doel)]
    if verzoek.ingediend is not None:
        parts.append(translate("verzoek", "ingediend {datum}").format(datum=datum(verzoek.ingediend)))
    else:
        parts.append(translate("verzoek", "zonder dag van indiening"))
    if verzoek.bevoegd_gezag:
        parts.append(translate("verzoek", "bevoegd gezag {naam}").format(naam=verzoek.bevoegd_gezag))
    return " · ".join(p for p in parts if p)


def personen(verzoek: Verzoek) -> str:
    """That there are persons, and that nothing of them was read."""
    if verzoek.heeft_initiatiefnemer and verzoek.heeft_gemachtigde:
        there = translate("verzoek", "Er zijn een initiatiefnemer en een gemachtigde.")
    elif verzoek.heeft_initiatiefnemer:
        there = translate("verzoek", "Er is een initiatiefnemer.")
    elif verzoek.heeft_gemachtigde:
        there = translate("verzoek", "Er is een gemachtigde.")
    else:
        there = translate("verzoek", "Er is geen initiatiefnemer vermeld.")
    if not verzoek.ingehouden:
        return there
    return there + " " + translate("verzoek", "Gegevens van personen zijn niet gelezen en worden niet bewaard.")


def niet_gelezen(verzoek: Verzoek) -> list[str]:
    """What of the file could not be read or is not understood, a line each; never what stands in it."""
    number = QLocale().toString
    lines = [
        translate("verzoek", "Onbekend onderdeel '{naam}' ({n} keer)").format(naam=u.naam, n=number(u.aantal))
        for u in verzoek.niet_begrepen
    ]
    if verzoek.onleesbare_locaties:
        lines.append(
            translate("verzoek", "Coördinaten die niet te lezen zijn ({n} keer)").format(
                n=number(verzoek.onleesbare_locaties)
            )
        )
    lines += [translate("verzoek", "Onleesbaar: {naam}").format(naam=name) for name in verzoek.onleesbare_velden]
    return lines


def gezocht(voorstel: Zaakvoorstel) -> str:
    """How it was found out whether there is a zaak, and how sure that is."""
    if voorstel.op_kenmerk_gezocht:
        return translate(
            "verzoek", "In het zaaksysteem is gezocht op verzoeknummer en zaaknummer: er is nog geen zaak."
        )
    return translate(
        "verzoek",
        "Dit zaaksysteem kan niet op verzoeknummer zoeken: een zaak die elders van dit verzoek is gemaakt, is hier "
        "niet te vinden. Op zaaknummer {nummer} is wel gezocht: dat is nog vrij.",
    ).format(nummer=voorstel.nummer)


def gevolgen() -> list[str]:
    """What making the zaak brings about."""
    return [
        translate("verzoek", "De zaak komt in het zaaksysteem, voor iedereen die bij dit zaaktype mag."),
        translate("verzoek", "Het verzoeknummer gaat mee als kenmerk. Personen, antwoorden en bijlagen gaan niet mee."),
        translate("verzoek", "De zaak krijgt nog geen status: die zet u daarna in het dossier."),
    ]


def gemaakt_bericht(uitkomst: ZaakGemaakt) -> Bericht:
    """What the server holds, for the message bar."""
    if not uitkomst.van_ons:
        return Bericht(
            translate("verzoek", "Er was net al een zaak gemaakt"),
            translate(
                "verzoek", "Iemand anders maakte intussen {zaak} van dit verzoek. Er is geen tweede gemaakt."
            ).format(zaak=uitkomst.identificatie),
            Ernst.WAARSCHUWING,
        )
    if uitkomst.dubbele:
        return Bericht(
            translate("verzoek", "Er zijn nu twee zaken van dit verzoek"),
            translate(
                "verzoek",
                "U maakte {zaak}; op hetzelfde moment maakte iemand anders {andere}. Spreek af welke blijft, en laat "
                "de andere in het zaaksysteem verwijderen.",
            ).format(zaak=uitkomst.identificatie, andere=", ".join(uitkomst.dubbele)),
            Ernst.FOUT,
        )
    return Bericht(
        translate("verzoek", "Zaak gemaakt"),
        translate("verzoek", "Het zaaksysteem heeft nu {zaak}.").format(zaak=uitkomst.identificatie),
        Ernst.INFO,
    )
