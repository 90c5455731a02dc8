"""Checks of before and noise added up, in words: for the panel, the overview and the printed dossier alike."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.toetsing import Veranderd, Verschuiving
from portaal_leefomgeving_plugin.domain.verdict import Cumulatie
from portaal_leefomgeving_plugin.host.wording import datum, oordeel

MEESTE = 6

translate = QCoreApplication.translate


def regels_van(veranderd: Veranderd) -> list[str]:
    """A line for each thing that is another, the verdicts first; what is left out is counted."""
    lines = [verschuiving(v) for v in veranderd.verschuivingen]
    moved = {v.regel for v in veranderd.verschuivingen}
    for rule, title in veranderd.gewijzigde_regels:
        if rule not in moved:
            words = translate("geschiedenis", "{titel}: regel gewijzigd, zelfde uitkomst")
            lines.append(words.format(titel=title))
    for data in veranderd.gegevens:
        if data.opgehaald_op is None or data.was_van is None:
            lines.append(translate("geschiedenis", "{titel}: andere gegevens").format(titel=data.titel))
            continue
        words = translate("geschiedenis", "{titel}: nieuwe gegevens, opgehaald {nu} (was {toen})")
        days = (datum(m.astimezone().date()) for m in (data.opgehaald_op, data.was_van))
        lines.append(words.format(titel=data.titel, **dict(zip(("nu", "toen"), days))))
    if len(lines) > MEESTE:
        rest = translate("geschiedenis", "en nog {n}").format(n=len(lines) - MEESTE)
        lines = [*lines[:MEESTE], rest]
    return lines


def verschuiving(v: Verschuiving) -> str:
    """A verdict that moved, with what may have done it."""
    if v.was is None and v.wordt is not None:
        return translate("geschiedenis", "{titel}: nieuwe regel, {wordt}").format(titel=v.titel, wordt=oordeel(v.wordt))
    if v.wordt is None:
        return translate("geschiedenis", "{titel}: wordt niet meer getoetst").format(titel=v.titel)
    was = oordeel(v.was) if v.was else ""
    words = translate("geschiedenis", "{titel}: van {was} naar {wordt}").format(
        titel=v.titel, was=was, wordt=oordeel(v.wordt)
    )
    if v.was is v.wordt:
        words = translate("geschiedenis", "{titel}: anders geraakt, nog steeds {wordt}").format(
            titel=v.titel, wordt=oordeel(v.wordt)
        )
    why = []
    if v.regel_gewijzigd:
        why.append(translate("geschiedenis", "de regel is gewijzigd"))
    if v.gegevens_anders:
        why.append(translate("geschiedenis", "de gegevens zijn nieuwer"))
    return f"{words} ({', '.join(why)})" if why else words


def cumulatie_tekst(cumulaties: Sequence[Cumulatie]) -> str:
    """The sums of noise in sentences, with what they may not be used for; empty where there is none."""
    lines = []
    number = QLocale().toString
    for som in cumulaties:
        parts = " + ".join(f"{b.titel} {number(b.waarde, 'g', 4)}" for b in som.bijdragen)
        name = {"lden": "Lden", "lnight": "Lnight"}.get(som.indicator, som.indicator)
        words = translate("geschiedenis", "Geluid samen: {waarde} dB {naam} ({delen}).")
        if som.ontbreekt:
            words = translate("geschiedenis", "Geluid samen: ten minste {waarde} dB {naam} ({delen}).")
        lines.append(words.format(waarde=number(som.waarde, "f", 1), naam=name, delen=parts))
        if som.ontbreekt:
            missing = translate("geschiedenis", "Niet bekend: {wat}.")
            lines.append(missing.format(wat=", ".join(som.ontbreekt)))
    if lines:
        lines.append(
            translate(
                "geschiedenis",
                "Deze optelling is alleen informatie: geen toets aan een norm. De norm geldt per bronsoort.",
            )
        )
    return " ".join(lines)
