"""A verzoek as a tree: activiteiten with questions and answers, places, attachments, and what was not understood."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.verzoek import Antwoord, Bijlage, Verzoek, Verzoekactiviteit, Verzoeklocatie
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Tak
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.handelingen.locatie import vorm_in_woorden
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie
from portaal_leefomgeving_plugin.host.verzoekwoorden import niet_gelezen

translate = QCoreApplication.translate


def takken(verzoek: Verzoek) -> list[Tak]:
    """The whole verzoek; what is empty is left out."""
    return [
        *(_activiteit(a) for a in verzoek.activiteiten),
        Tak(translate("verzoek", "Locaties"), [_locatie(place) for place in verzoek.locaties]),
        Tak(translate("verzoek", "Andere bijlagen"), [_bijlage(b) for b in verzoek.bijlagen]),
        Tak(
            translate("verzoek", "Niet begrepen"),
            [Blad(line, teken=("oordeel_onbekend", Accent.GRIJS)) for line in niet_gelezen(verzoek)],
            open=False,
        ),
    ]


def _activiteit(activiteit: Verzoekactiviteit) -> Tak:
    groups: dict[str, list[Antwoord]] = {}
    for answer in activiteit.antwoorden:
        groups.setdefault(answer.groep, []).append(answer)
    parts: list[Blad | Tak] = []
    for name, answers in groups.items():
        rows = [row for answer in answers for row in _antwoord(answer)]
        if name and len(groups) > 1:
            parts.append(Tak(name, rows))
        else:
            parts += rows
    if activiteit.regelbeheerobjecten:
        rules = [Blad(words) for words in activiteit.regelbeheerobjecten]
        parts.append(Tak(translate("verzoek", "Regelbeheerobjecten"), rules, open=False))
    if not parts:
        parts.append(Blad(translate("verzoek", "Geen vragen bij deze activiteit")))
    return Tak(activiteit.naam or translate("verzoek", "Activiteit zonder naam"), parts)


def _antwoord(antwoord: Antwoord) -> Iterable[Blad]:
    question = antwoord.vraag or translate("verzoek", "(vraag zonder tekst)")
    if antwoord.ingehouden:
        yield Blad(
            question, translate("verzoek", "Niet gelezen: dit gaat over een persoon"), teken=("stand_slot", None)
        )
    else:
        yield Blad(question, antwoord.antwoord or ("" if antwoord.bijlagen else translate("verzoek", "Geen antwoord")))
    for bijlage in antwoord.bijlagen:
        yield _bijlage(bijlage)


def _bijlage(bijlage: Bijlage) -> Blad:
    return Blad(bijlage.naam or bijlage.soort, bijlage.soort if bijlage.naam else "", teken=("document", None))


def _locatie(locatie: Verzoeklocatie) -> Blad:
    name = locatie.omschrijving or translate("verzoek", "Locatie zonder adres")
    if locatie.geometrie is None:
        return Blad(name, translate("verzoek", "Geen plek op de kaart"), teken=("geen_locatie", None), inhoud=locatie)
    words = vorm_in_woorden(geometrie(locatie.geometrie))
    if locatie.opgegeven == "graden":
        words = translate("verzoek", "{vorm}, omgerekend uit graden").format(vorm=words)
    return Blad(name, words, teken=("plek", None), inhoud=locatie)
