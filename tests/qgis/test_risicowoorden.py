"""What a factor stands on, in words: found, not found, not known, and known with a reservation each say so."""

from __future__ import annotations

from datetime import date

import pytest

from portaal_leefomgeving_plugin.domain.risico import Factorbewijs, Factorscore, Maat, Onderdeel, Reden, RisicoReden
from portaal_leefomgeving_plugin.domain.slapend import Slaapstand, Slapend, Teken, WaaromNiet
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden
from portaal_leefomgeving_plugin.host import risicowoorden as woorden


def factor(maat: Maat, getal: float | None, naam: str, reden: Reden | None, laag: float, hoog: float) -> Factorscore:
    proof = Factorbewijs(maat, getal, naam, reden, "Panden", date(2026, 1, 1))
    return Factorscore("f", "Gebouw", Onderdeel.EFFECT, 1.0, laag, hoog, 3.0, proof)


@pytest.mark.parametrize(
    ("wat", "tekst"),
    [
        (factor(Maat.AFSTAND_M, 27.5, "School", None, 1, 1), "op 27.5 m: School [Panden, "),
        (factor(Maat.AFSTAND_M, None, "", None, 0, 0), "niets dichtbij [Panden, "),
        (factor(Maat.GEEN, None, "", None, 0, 0), "geen aanwijzing [Panden, "),
        (factor(Maat.AANTAL, 0.0, "", None, 0, 0), "aantal 0 [Panden, "),
        (factor(Maat.AFSTAND_M, None, "", RisicoReden.REGISTER_ONVOLLEDIG, 0, 1), "onbekend: het register is niet "),
        (factor(Maat.DAGEN, None, "", RisicoReden.GEEN_CONTROLE, 1, 1), "geen controle in het register ["),
        (
            factor(Maat.AANTAL, 3.0, "x", RisicoReden.BRON_NIET_VOLLEDIG_BEWIJS, 0.5, 1),
            "onbekend: aantal 3: x (de ",
        ),
    ],
)
def test_evidence_says_what_was_found_or_why_nothing_is_known(qgis_app: object, wat: Factorscore, tekst: str) -> None:
    assert woorden.bewijs(wat).replace(",5", ".5").startswith(tekst)


def test_every_reason_part_state_and_sign_has_words(qgis_app: object) -> None:
    for why in (*RisicoReden, *OnbekendReden):
        assert woorden.reden(why)
    for part in Onderdeel:
        assert woorden.onderdeel(part)
    for state in Slaapstand:
        assert woorden.slaapstand(state)
    day = date(2026, 1, 1)
    for sign in Teken:
        assert woorden.tekens(Slapend("u", "Z", "o", day, day, Slaapstand.KANDIDAAT, ((sign, "x"),), None)).endswith(
            "x"
        )
    for why in (*WaaromNiet, OnbekendReden.GEEN_DEKKING):
        assert woorden.waarom_niet_te_zien(Slapend("u", "Z", "o", day, day, Slaapstand.NIET_TE_ZIEN, (), why))
