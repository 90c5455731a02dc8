"""The arithmetic of a term as sentences: each step with its date, for the hover and for the dossier."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.feestdagen import Rustdag
from portaal_leefomgeving_plugin.domain.rekenstap import Rekenstap
from portaal_leefomgeving_plugin.domain.termijn import TermijnOnbekend
from portaal_leefomgeving_plugin.host.besluitwoorden import besluitstap
from portaal_leefomgeving_plugin.host.dagen import datum

translate = QCoreApplication.translate


def termijn_onbekend(waarde: TermijnOnbekend) -> str:
    """Why no (certain) statutory date can be given."""
    return {
        TermijnOnbekend.NIET_INGESTELD: translate(
            "termijn", "termijn onbekend: voor dit zaaktype is nog geen procedure gekozen"
        ),
        TermijnOnbekend.GEEN_TERMIJN: translate("termijn", "voor dit zaaktype geldt geen wettelijke termijn"),
        TermijnOnbekend.GEEN_ONTVANGST: translate(
            "termijn", "termijn onbekend: de zaak heeft geen datum van ontvangst"
        ),
        TermijnOnbekend.PERIODEN_ONBEKEND: translate(
            "termijn", "de zaak is opgeschort (geweest); van wanneer tot wanneer staat niet in het zaaksysteem"
        ),
        TermijnOnbekend.VERLENGING_ONLEESBAAR: translate(
            "termijn", "de zaak is verlengd, maar met hoeveel is niet te lezen"
        ),
    }[waarde]


def rustdag(waarde: Rustdag) -> str:
    """The name of a day on which no term ends."""
    return {
        Rustdag.ZATERDAG: translate("termijn", "een zaterdag"),
        Rustdag.ZONDAG: translate("termijn", "een zondag"),
        Rustdag.NIEUWJAARSDAG: translate("termijn", "nieuwjaarsdag"),
        Rustdag.GOEDE_VRIJDAG: translate("termijn", "Goede Vrijdag"),
        Rustdag.TWEEDE_PAASDAG: translate("termijn", "tweede paasdag"),
        Rustdag.KONINGSDAG: translate("termijn", "Koningsdag"),
        Rustdag.BEVRIJDINGSDAG: translate("termijn", "Bevrijdingsdag"),
        Rustdag.HEMELVAARTSDAG: translate("termijn", "Hemelvaartsdag"),
        Rustdag.TWEEDE_PINKSTERDAG: translate("termijn", "tweede pinksterdag"),
        Rustdag.EERSTE_KERSTDAG: translate("termijn", "eerste kerstdag"),
        Rustdag.TWEEDE_KERSTDAG: translate("termijn", "tweede kerstdag"),
        Rustdag.GELIJKGESTELD: translate("termijn", "een dag die met een feestdag gelijkstaat"),
    }[waarde]


def rekenstap(stap: Rekenstap) -> str:
    """One step of the arithmetic: what was done, and the day it ends on."""
    if (words := besluitstap(stap.code)) is not None:
        return words.format(
            datum=datum(stap.datum), aantal=stap.params.get("aantal", ""), dagen=stap.params.get("dagen", "")
        )
    day = datum(stap.datum)
    number = stap.params.get("aantal", stap.params.get("dagen", ""))
    sentences = {
        "ontvangst": translate("termijn", "Ontvangen op {datum}"),
        "weken": translate("termijn", "{aantal} weken na ontvangst: {datum}"),
        "maanden": translate("termijn", "{aantal} maanden na ontvangst: {datum}"),
        "verlenging": translate("termijn", "Verlengd met {aantal} dagen: {datum}"),
        "verlenging_begrensd": translate(
            "termijn", "Verlengd; de wet staat hoogstens {aantal} dagen toe, het zaaksysteem noemt {duur}: {datum}"
        ),
        "verlenging_onleesbaar": translate(
            "termijn", "Verlengd, maar de duur in het zaaksysteem ('{duur}') is niet te lezen: niet meegeteld"
        ),
        "opschorting": translate("termijn", "{aantal} dagen opgeschort: {datum}"),
        "opschorting_loopt": translate("termijn", "Opgeschort, tot nu toe {aantal} dagen: niet eerder dan {datum}"),
        "opschorting_onbekend": translate(
            "termijn", "Opgeschort, van wanneer tot wanneer is niet bekend: niet meegeteld"
        ),
        "opschorting_afgeleid": translate(
            "termijn", "Gerekend vanaf de dag van vastleggen: de dag die telt staat nergens geregistreerd"
        ),
        "artikel_niet_nagegaan": translate(
            "termijn", "Op welk artikel deze termijn berust verschilt per melding en is hier niet nagegaan"
        ),
        "atw_gelijk": translate("termijn", "Met de Algemene termijnenwet gelijk"),
        "atw": translate("termijn", "De laatste dag is {dag}; met de Algemene termijnenwet: {datum}"),
        "atw_niet": translate("termijn", "De Algemene termijnenwet geldt niet voor een termijn van meer dan 12 weken"),
        "atw_twijfel": translate(
            "termijn",
            "Of de Algemene termijnenwet geldt is niet zeker: met de verlenging duurt de termijn langer dan 12 weken",
        ),
        "atw_dag_onzeker": translate("termijn", "Of {datum} dit jaar met een feestdag gelijkstaat is niet nagegaan"),
    }
    kind = str(stap.params.get("dag", ""))
    return sentences.get(stap.code, stap.code).format(
        datum=day, aantal=number, duur=stap.params.get("duur", ""), dag=rustdag(Rustdag(kind)) if kind else ""
    )
