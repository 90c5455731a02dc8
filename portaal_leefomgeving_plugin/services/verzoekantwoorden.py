"""The answers of a verzoek beside the questions of a vragenboom: by the id of the question, else by its exact words."""

from __future__ import annotations

from portaal_leefomgeving_plugin.domain.feel import NietBegrepen
from portaal_leefomgeving_plugin.domain.verzoek import Antwoord as VerzoekAntwoord
from portaal_leefomgeving_plugin.domain.verzoek import Verzoek
from portaal_leefomgeving_plugin.domain.vragenboom import UitvoeringsregelSoort, Vragenboom
from portaal_leefomgeving_plugin.domain.vragenboom_uitkomst import Antwoord, antwoord_uit_tekst


def bij_vragen(boom: Vragenboom, verzoek: Verzoek) -> dict[str, VerzoekAntwoord]:
    """What the verzoek answers to each question, by uitvoeringsregel.

    A question that the verzoek has twice, with other answers, is left out: which of the two is meant is not told.
    """
    given = [a for about in verzoek.activiteiten for a in about.antwoorden if a.antwoord or a.ingehouden or a.bijlagen]
    by: dict[str, list[VerzoekAntwoord]] = {}
    for answer in given:
        for key in {f"id {answer.vraag_id}", f"tekst {_kaal(answer.vraag)}"}:
            by.setdefault(key, []).append(answer)
    found: dict[str, VerzoekAntwoord] = {}
    for rule in boom.uitvoeringsregels:
        matches = by.get(f"id {rule.identificatie}") or (by.get(f"tekst {_kaal(rule.tekst)}") if rule.tekst else None)
        if matches and len({(m.antwoord, m.ingehouden) for m in matches}) == 1:
            found[rule.identificatie] = matches[0]
    return found


def als_antwoorden(boom: Vragenboom, gegeven: dict[str, VerzoekAntwoord]) -> dict[str, Antwoord]:
    """Those that can be read as what the question asks; a bijlage is there or it is not."""
    rules = {r.identificatie: r for r in boom.uitvoeringsregels}
    made: dict[str, Antwoord] = {}
    for ident, answer in gegeven.items():
        rule = rules[ident]
        if rule.soort is UitvoeringsregelSoort.BIJLAGE and answer.bijlagen:
            made[ident] = True
            continue
        if answer.ingehouden or not answer.antwoord:
            continue
        try:
            made[ident] = antwoord_uit_tekst(rule, answer.antwoord, boom.gegevenstype(rule))
        except NietBegrepen:
            continue  # it is shown as it stands, beside a question that stays open
    return made


def _kaal(tekst: str) -> str:
    return " ".join(tekst.split()).casefold()
