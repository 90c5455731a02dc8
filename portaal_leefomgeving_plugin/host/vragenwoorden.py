"""Words for toepasbare regels: kinds of questions, why nothing follows, and conclusions as people say them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

from portaal_leefomgeving_plugin.domain.feel import Waarde
from portaal_leefomgeving_plugin.domain.vragenboom import UitvoeringsregelSoort
from portaal_leefomgeving_plugin.domain.vragenboom_uitkomst import Uitkomst, Waarom
from portaal_leefomgeving_plugin.services.vragenboom_uitkomst import UitkomstWoorden

translate = QCoreApplication.translate


def soort(soort: UitvoeringsregelSoort) -> str:
    """How an input gets its value."""
    return {
        UitvoeringsregelSoort.VRAAG: translate("vragen", "vraag"),
        UitvoeringsregelSoort.BIJLAGE: translate("vragen", "bijlage"),
        UitvoeringsregelSoort.GEO_VERWIJZING: translate("vragen", "ligging op de kaart"),
        UitvoeringsregelSoort.VASTE_WAARDE: translate("vragen", "vaste waarde"),
        UitvoeringsregelSoort.VASTE_WAARDE_VOORBEHOUD: translate("vragen", "vaste waarde met voorbehoud"),
        UitvoeringsregelSoort.IMPLICIET_ANTWOORD: translate("vragen", "impliciet antwoord"),
        UitvoeringsregelSoort.HERBRUIKBARE_BESLISSING: translate("vragen", "herbruikbare beslissing"),
        UitvoeringsregelSoort.UITKOMST_HERBRUIKBARE_BESLISSING: translate(
            "vragen", "uitkomst van een herbruikbare beslissing"
        ),
        UitvoeringsregelSoort.REGISTERBEVRAGING: translate("vragen", "vraag aan een register"),
        UitvoeringsregelSoort.REGISTERBEVRAGING_API: translate("vragen", "vraag aan een register"),
        UitvoeringsregelSoort.ONBEKEND: translate("vragen", "onbekende soort"),
    }[soort]


def waarom(uitkomst: Uitkomst) -> str:
    """Why a decision has no outcome; "" where it has one."""
    detail = uitkomst.detail
    match uitkomst.waarom:
        case Waarom.ANTWOORD_ONTBREEKT:
            return translate("vragen", "Er ontbreken nog antwoorden.")
        case Waarom.NIET_BEGREPEN:
            words = translate("vragen", "In de tabellen staat iets dat deze plugin niet kan lezen: {wat}")
            return words.format(wat=detail or "?")
        case Waarom.GEEN_RIJ:
            return translate("vragen", "Geen enkele rij van de tabel '{tabel}' past.").format(tabel=detail)
        case Waarom.TEGENSPRAAK:
            return translate("vragen", "De tabel spreekt zichzelf tegen: er passen rijen met een andere uitkomst.")
        case Waarom.KRING:
            return translate("vragen", "De tabellen verwijzen in een kring naar elkaar.")
        case _:
            return ""


def waarde(waarde: Waarde) -> str:
    """A value, a conclusion of the list of DSO in words."""
    if isinstance(waarde, bool):
        return translate("vragen", "ja") if waarde else translate("vragen", "nee")
    if isinstance(waarde, Decimal):
        return QLocale().toString(float(waarde), "g", 12)
    if isinstance(waarde, date):
        return QLocale().toString(QDate(waarde.year, waarde.month, waarde.day), QLocale.FormatType.ShortFormat)
    if waarde is None:
        return translate("vragen", "niets")
    return {
        "NietVanToepassing": translate("vragen", "niet van toepassing"),
        "Verbod": translate("vragen", "verbod"),
        "Vergunningplicht": translate("vragen", "vergunningplicht"),
        "Meldingsplicht": translate("vragen", "meldingsplicht"),
        "Informatieplicht": translate("vragen", "informatieplicht"),
        "Toestemmingsvrij": translate("vragen", "toestemmingsvrij"),
        "NeemContactOpMet": translate("vragen", "neem contact op met het bevoegd gezag"),
    }.get(waarde, waarde)


def uitkomstwoorden() -> UitkomstWoorden:
    """For the outcome as text."""
    return UitkomstWoorden(
        niet_te_bepalen=translate("vragen", "niet te bepalen"),
        nog_nodig=translate("vragen", "Nog te beantwoorden:"),
        door=translate("vragen", "Dat volgt uit:"),
        rij=translate("vragen", "rij {nr}"),
        elk=translate("vragen", "altijd"),
        waarom=waarom,
        waarde=waarde,
    )


def voorbehoud() -> str:
    """What an outcome is, and what not."""
    return translate(
        "vragen",
        "Dit zeggen de tabellen in dit bestand bij deze antwoorden. Of een vergunning nodig is, volgt uit de regels "
        "zelf en uit wat er precies gebeurt.",
    )
