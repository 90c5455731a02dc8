"""Risk in words: what a factor stands on, why an object stands where it does, what is seen of a permit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.risico import (
    Factorbewijs,
    Factorscore,
    Maat,
    Onderdeel,
    Reden,
    RisicoReden,
    Risicoscore,
)
from portaal_leefomgeving_plugin.domain.slapend import Slaapstand, Slapend, Teken, WaaromNiet
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.host.wording import reden as toetsreden
from portaal_leefomgeving_plugin.risico.gegevens import Registerstand

translate = QCoreApplication.translate

MEESTE_REDENEN = 3


def getal(waarde: float, decimalen: int = 1) -> str:
    """A number as the language of QGIS writes it, whole ones without decimals."""
    if waarde == round(waarde):
        return QLocale().toString(round(waarde))
    return QLocale().toString(float(waarde), "f", decimalen)


def reden(waarde: Reden) -> str:
    """Why a factor is not, or not wholly, known."""
    match waarde:
        case OnbekendReden.LOCATIE_ONTBREEKT:
            return translate("risico", "geen locatie")
        case OnbekendReden.LOCATIE_TWIJFELACHTIG:
            return translate("risico", "de locatie is twijfelachtig")
        case RisicoReden.REGISTER_NIET_OPGEHAALD:
            return translate("risico", "het register is nog niet opgehaald")
        case RisicoReden.REGISTER_ONVOLLEDIG:
            return translate("risico", "het register is niet helemaal opgehaald")
        case RisicoReden.REGISTER_VEROUDERD:
            return translate("risico", "het register is te lang geleden opgehaald")
        case RisicoReden.GEEN_CONTROLE:
            return translate("risico", "geen controle in het register")
        case RisicoReden.GEEN_TREFWOORD:
            return translate("risico", "geen woord dat het model kent")
        case RisicoReden.VELD_LEEG:
            return translate("risico", "het veld is leeg of ontbreekt")
        case RisicoReden.REGEL_ONLEESBAAR:
            return translate("risico", "een regel van de groene baan is niet te lezen")
        case RisicoReden.BRON_NIET_VOLLEDIG_BEWIJS:
            return translate("risico", "de bron heeft niet alles; er kan meer zijn")
        case OnbekendReden():
            return toetsreden(waarde)


def onderdeel(waarde: Onderdeel) -> str:
    """Where in the sum a factor stands."""
    return {
        Onderdeel.EFFECT: translate("risico", "effect"),
        Onderdeel.KANS: translate("risico", "kans"),
        Onderdeel.ACTUALITEIT: translate("risico", "tijd sinds controle"),
    }[waarde]


def bewijs(factor: Factorscore) -> str:
    """What the value of a factor stands on: "27 m: School De Berk (Panden, 1-1-2026)"."""
    proof = factor.bewijs
    said = _getal(proof)
    parts = [p for p in (said, proof.naam) if p]
    text = ": ".join(parts)
    if not parts and proof.reden is None:  # what was looked for is not there, and that is known
        near = proof.maat is Maat.AFSTAND_M
        text = translate("risico", "niets dichtbij") if near else translate("risico", "geen aanwijzing")
    if proof.reden is not None:
        why = reden(proof.reden)
        text = f"{text} ({why})" if text else why
        if not factor.bekend:
            text = translate("risico", "onbekend: {wat}").format(wat=text)
    where = bron(proof)
    return f"{text} [{where}]" if where else text


def _getal(proof: Factorbewijs) -> str:
    """Only the words that are needed are looked up: this is asked a million times for a hundred thousand objects."""
    if proof.getal is None or proof.maat is Maat.GEEN:
        return ""
    n = getal(proof.getal)
    match proof.maat:
        case Maat.AFSTAND_M:
            return translate("risico", "op {n} m").format(n=n)
        case Maat.AANTAL:
            return translate("risico", "aantal {n}").format(n=n)
        case Maat.DAGEN:
            return translate("risico", "{n} dagen geleden").format(n=n)
        case Maat.CONTROLES:
            return translate("risico", "uit {n} controles").format(n=n)
        case Maat.OVERTREDINGEN:
            return translate("risico", "overtredingen {n}").format(n=n)
    return n


def bron(proof: Factorbewijs) -> str:
    """What was looked in, with its date; empty where it is the object itself."""
    name = register(proof.bron)
    if proof.bron_datum is None:
        return name
    return f"{name}, {datum(proof.bron_datum)}" if name else ""


def register(naam: str) -> str:
    """The name of a register of ours; others have their own."""
    if naam == "zaken":
        return translate("risico", "Zaken")
    return translate("risico", "Inspecties") if naam == "inspecties" else naam


def waarom(score: Risicoscore) -> str:
    """The factors that weigh most, and those that are not known: "Adressen in de buurt (12 punten); ..."."""
    ordered = sorted((f for f in score.factoren if f.bijdrage > 0.05), key=lambda f: -f.bijdrage)
    return "; ".join(
        translate("risico", "{factor} ({n} punten)").format(factor=f.titel, n=getal(f.bijdrage))
        if f.bekend
        else translate("risico", "{factor} (onbekend, telt als midden: {n} punten)").format(
            factor=f.titel, n=getal(f.bijdrage)
        )
        for f in ordered[:MEESTE_REDENEN]
    )


def onbekende(score: Risicoscore) -> str:
    """The titles of what is not known of an object."""
    return "; ".join(f.titel for f in score.factoren if not f.bekend)


def bronnen(standen: Iterable[tuple[str, date | None]]) -> str:
    """Sources with their dates, each once: "Panden (1-1-2026); Zaken (25-11-2026)"."""
    unknown = translate("risico", "datum onbekend")
    named = dict.fromkeys((register(n), d) for n, d in standen if n)
    return "; ".join(f"{name} ({datum(day) if day else unknown})" for name, day in named)


def voorbehoud(stand: Registerstand) -> str:
    """What is the matter with a register, a sentence; empty where nothing is."""
    if stand.reden is None:
        return ""
    return translate("risico", "{register}: {reden}. Wat er niet in staat, telt als onbekend.").format(
        register=register(stand.naam), reden=reden(stand.reden)
    )


def slaapstand(waarde: Slaapstand) -> str:
    """What is seen of the use of a permit."""
    return {
        Slaapstand.KANDIDAAT: translate("risico", "geen gebruik gezien, ouder dan de termijn: nagaan"),
        Slaapstand.GEBRUIK_GEZIEN: translate("risico", "teken van gebruik gezien"),
        Slaapstand.NIET_TE_ZIEN: translate("risico", "niet te zien in deze gegevens"),
        Slaapstand.TE_JONG: translate("risico", "de termijn loopt nog"),
        Slaapstand.RESULTAAT_ONBEKEND: translate("risico", "onbekend of de vergunning is verleend"),
    }[waarde]


def tekens(permit: Slapend) -> str:
    """What was seen at the place of a permit."""
    words = {
        Teken.NIEUW_PAND: translate("risico", "pand van het jaar van de vergunning of later"),
        Teken.BOUW_GESTART: translate("risico", "BAG: bouw gestart of in gebruik genomen"),
        Teken.MELDING: translate("risico", "zaak over begin of einde van het werk"),
        Teken.BOUW_NIET_GESTART: translate("risico", "BAG: alleen vergund, bouw niet gestart"),
        Teken.GEEN_NIEUW_PAND: translate("risico", "BAG heeft hier geen nieuw pand"),
    }
    return "; ".join(f"{words[sign]}: {what}" if what else words[sign] for sign, what in permit.tekens)


def waarom_niet_te_zien(permit: Slapend) -> str:
    """Why the use of a permit cannot be seen; empty where that is not the matter."""
    if permit.waarom is None:
        return ""
    if isinstance(permit.waarom, WaaromNiet):
        return {
            WaaromNiet.ACTIVITEIT_LAAT_GEEN_SPOOR: translate("risico", "deze activiteit laat geen spoor na in de BAG"),
            WaaromNiet.GEEN_LOCATIE: translate("risico", "geen betrouwbare locatie"),
        }[permit.waarom]
    return reden(permit.waarom)


def slapend_nagaan(artikel: str) -> str:
    """What a person has to find out before anything is decided about a permit."""
    return translate(
        "risico",
        "Nagaan voor u iets besluit: noemt de vergunning zelf een langere termijn, vanaf wanneer gold zij, liep er "
        "bezwaar of beroep, en is er toch begonnen? Intrekken mag ({artikel}), het moet niet.",
    ).format(artikel=artikel)


def som(delen: Sequence[str]) -> str:
    """Sentences one after the other."""
    return " ".join(d for d in delen if d)
