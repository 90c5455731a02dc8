"""What follows from a besluit, and from deciding too late, as sentences: steps of arithmetic, and what is not known."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.besluittermijnen import Ontbreekt
from portaal_leefomgeving_plugin.domain.dwangsom import GeenDwangsom
from portaal_leefomgeving_plugin.domain.rechtsmiddel import Rechtsmiddel

translate = QCoreApplication.translate


def besluitstap(code: str) -> str | None:
    """The sentence of a step, with places for {datum}, {aantal} and {dagen}; None for a step of another kind."""
    return {
        "bekendmaking": translate("termijn", "Verzonden aan de aanvrager op {datum}"),
        "terinzagelegging": translate("termijn", "Besluit ter inzage gelegd op {datum}"),
        "terinzagelegging_ontwerp": translate("termijn", "Ontwerp ter inzage gelegd op {datum}"),
        "begint_dag_erna": translate("termijn", "De termijn begint de dag erna: {datum}"),
        "termijn_weken": translate("termijn", "{aantal} weken: tot en met {datum}"),
        "per_post": translate(
            "termijn", "Per post: op tijd als de brief voor het einde is gepost en uiterlijk {datum} binnen is"
        ),
        "geen_zienswijzen": translate("termijn", "Zonder zienswijzen: beslissen binnen {aantal} weken, {datum}"),
        "in_werking_dag_erna": translate("termijn", "In werking de dag erna: {datum}"),
        "in_werking_uitgesteld": translate(
            "termijn", "Alleen als de vergunning dat zelf bepaalt: in werking na {aantal} weken, {datum}"
        ),
        "in_werking_weken": translate("termijn", "In werking {aantal} weken na bekendmaking: {datum}"),
        "verstreken_lezing": translate(
            "termijn", "De wet telt weken 'die zijn verstreken'; een lezing een dag later ({datum}) komt ook voor"
        ),
        "voorlopige_voorziening": translate(
            "termijn", "Een verzoek om voorlopige voorziening kan dit tegenhouden; of dat er is, is hier niet bekend"
        ),
        "intrekbaar": translate("termijn", "In te trekken na {aantal} maanden zonder activiteit: vanaf {datum}"),
        "termijn_om": translate("termijn", "De beslistermijn liep tot en met {datum}"),
        "ingebrekestelling": translate("termijn", "Ingebrekestelling ontvangen op {datum}"),
        "te_vroeg_met_atw": translate(
            "termijn",
            "Met de Algemene termijnenwet liep de termijn tot en met {datum}: dan kwam de ingebrekestelling te vroeg",
        ),
        "twee_weken_om": translate("termijn", "{aantal} weken later, de eerste dag die telt: {datum}"),
        "dagen_te_laat": translate("termijn", "{dagen} dagen, tot en met {datum} (hoogstens 42)"),
        "bedrag": translate("termijn", "€ {aantal}"),
        "bedrag_niet_nagegaan": translate(
            "termijn", "De bedragen vanaf {datum} zijn niet nagegaan; naar die van daarvoor zou het € {aantal} zijn"
        ),
        "uitzonderingen": translate(
            "termijn",
            "Niet te zien aan de gegevens: onredelijk laat in gebreke gesteld, geen belanghebbende, of een aanvraag "
            "die kennelijk niet-ontvankelijk of ongegrond is",
        ),
    }.get(code)


def rechtsmiddel(waarde: Rechtsmiddel) -> str:
    """What one may do within the term."""
    return {
        Rechtsmiddel.ZIENSWIJZE: translate("termijn", "Zienswijzen"),
        Rechtsmiddel.BEZWAAR: translate("termijn", "Bezwaar"),
        Rechtsmiddel.BEROEP: translate("termijn", "Beroep"),
    }[waarde]


def ontbreekt(waarde: Ontbreekt) -> str:
    """What would have to be known to compute the terms of a besluit."""
    return {
        Ontbreekt.PROCEDURE: translate(
            "termijn",
            "Niet te berekenen: voor dit zaaktype is nog geen procedure gekozen, dus bezwaar of beroep is niet bekend. "
            "Kies de procedure in de opties.",
        ),
        Ontbreekt.VERZENDDATUM: translate(
            "termijn",
            "Niet te berekenen: de dag waarop dit besluit is verzonden staat niet in het zaaksysteem. Een "
            "publicatiedatum telt hier niet: de termijn begint na de bekendmaking aan de aanvrager.",
        ),
        Ontbreekt.TERINZAGELEGGING: translate(
            "termijn",
            "Niet te berekenen: bij de uitgebreide procedure begint de beroepstermijn na de terinzagelegging van het "
            "besluit, en die dag kent het zaaksysteem niet.",
        ),
    }[waarde]


def geen_dwangsom(waarde: GeenDwangsom) -> str:
    """Why there is no amount."""
    return {
        GeenDwangsom.GEEN_INGEBREKESTELLING: translate(
            "termijn",
            "Er is geen ingebrekestelling bekend. Het zaaksysteem heeft daar geen veld voor: is er een binnengekomen, "
            "vul dan de dag van ontvangst in.",
        ),
        GeenDwangsom.GEEN_TERMIJN: translate("termijn", "Niet te berekenen: de beslistermijn is niet bekend."),
        GeenDwangsom.TE_VROEG: translate(
            "termijn",
            "Geen dwangsom: de ingebrekestelling kwam voordat de beslistermijn om was.",
        ),
        GeenDwangsom.VOORLOPIG: translate("termijn", "Niet te berekenen: de termijn staat nog stil."),
        GeenDwangsom.OP_TIJD: translate("termijn", "Geen dwangsom: binnen twee weken is beslist."),
    }[waarde]
