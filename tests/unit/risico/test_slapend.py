"""Sleeping permits: what is seen of their use, what could not be seen, and never more than that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE
from portaal_leefomgeving_plugin.domain.slapend import Slaapstand, Slapend, Teken, WaaromNiet
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.risico.gegevens import Signaalzaak
from portaal_leefomgeving_plugin.risico.slapend import Vergunning, lees_kenmerken, zoek_slapend
from tests.unit.green_lane.bouw import MIDDEN, NU, bron, feature, laag, vierkant
from tests.unit.risico.bouw import VANDAAG, objecten, punt

PAND = bron(id="pand")


def panden(*rows: dict[str, Any], **changes: Any) -> BronLaag:
    shapes = [feature(vierkant(*MIDDEN, 20), nr, **row) for nr, row in enumerate(rows, 1)]
    return laag(shapes, PAND, bron="pand", **changes)


def zoek(
    omschrijving: str = "Bouwen van zes woningen", *, op: date = date(2025, 1, 10), resultaat: str | None = "Verleend",
    bag: BronLaag | None = None, andere: tuple[Signaalzaak, ...] = (), geen_plek: bool = False,
) -> Slapend | None:  # fmt: skip
    zaak = objecten(punt(), omschrijving=omschrijving).zaken[0]
    zaak = replace(zaak, locatie=GEEN_LOCATIE) if geen_plek else zaak
    layers = {"pand": bag} if bag is not None else {}
    found = zoek_slapend(
        [Vergunning(zaak, "V-1", op, resultaat)], andere, lees_kenmerken(), layers, {"pand": PAND}, nu=NU,
        vandaag=VANDAAG,
    )  # fmt: skip
    return found[0] if found else None


OUD = {"bouwjaar": 1970, "status": "Pand in gebruik"}


def test_a_new_building_that_never_came_makes_a_candidate():
    for bag in (panden(), panden(OUD)):
        found = zoek(bag=bag)
        assert found.stand is Slaapstand.KANDIDAAT
        assert found.tekens == ((Teken.GEEN_NIEUW_PAND, ""),)
        assert found.termijn_tot == date(2026, 1, 10)


@pytest.mark.parametrize(
    ("pand", "sign"),
    [
        ({"bouwjaar": 2025, "status": "Pand in gebruik"}, Teken.NIEUW_PAND),
        ({"bouwjaar": "2026", "status": "Pand in gebruik"}, Teken.NIEUW_PAND),
        ({"bouwjaar": 1970, "status": "Bouw gestart"}, Teken.BOUW_GESTART),
    ],
)
def test_a_building_of_after_the_permit_shows_use(pand: dict[str, Any], sign: Teken):
    found = zoek(bag=panden(pand))
    assert found.stand is Slaapstand.GEBRUIK_GEZIEN
    assert [t for t, _ in found.tekens] == [sign]


def test_a_status_of_permitted_only_makes_a_candidate_of_any_activity():
    found = zoek("Veranderen van een gevel", bag=panden({"bouwjaar": 2026, "status": "Bouwvergunning verleend"}))
    assert found.stand is Slaapstand.KANDIDAAT
    assert [t for t, _ in found.tekens] == [Teken.BOUW_NIET_GESTART]


def test_a_year_that_is_not_known_is_no_new_building():
    assert zoek(bag=panden({"bouwjaar": 9999, "status": "Pand in gebruik"})).stand is Slaapstand.KANDIDAAT


@pytest.mark.parametrize("what", ["Kappen van twee eiken", "Ombouwen tot woningen", "Splitsen van woningen"])
def test_what_leaves_no_trace_cannot_be_seen(what: str):
    found = zoek(what, bag=panden(OUD))
    assert (found.stand, found.waarom) == (Slaapstand.NIET_TE_ZIEN, WaaromNiet.ACTIVITEIT_LAAT_GEEN_SPOOR)


@pytest.mark.parametrize(
    ("bag", "why"),
    [
        (None, OnbekendReden.BRON_NIET_OPGEHAALD),
        (panden(volledig=False), OnbekendReden.BRON_ONVOLLEDIG),
        (panden(dekking=None), OnbekendReden.GEEN_DEKKING),
    ],
)
def test_a_bag_that_is_not_whole_makes_no_candidate(bag: BronLaag | None, why: OnbekendReden):
    found = zoek(bag=bag)
    assert (found.stand, found.waarom) == (Slaapstand.NIET_TE_ZIEN, why)


def test_without_a_place_nothing_is_seen():
    found = zoek(bag=panden(), geen_plek=True)
    assert (found.stand, found.waarom) == (Slaapstand.NIET_TE_ZIEN, WaaromNiet.GEEN_LOCATIE)


def test_the_term_is_a_whole_year_and_its_last_day_is_too_early():
    assert zoek(op=date(2025, 11, 24), bag=panden()).stand is Slaapstand.TE_JONG
    assert zoek(op=date(2025, 11, 23), bag=panden()).stand is Slaapstand.KANDIDAAT


def test_a_notice_of_work_at_the_place_shows_use_only_when_it_came_after():
    notice = replace(objecten(punt(10), omschrijving="Startmelding bouw").zaken[0], uuid="m")
    after = zoek(bag=panden(), andere=(Signaalzaak(notice, date(2025, 3, 1)),))
    assert (after.stand, after.tekens) == (Slaapstand.GEBRUIK_GEZIEN, ((Teken.MELDING, "Startmelding bouw"),))
    before = zoek(bag=panden(), andere=(Signaalzaak(notice, date(2024, 3, 1)),))
    assert before.stand is Slaapstand.KANDIDAAT


def test_what_was_refused_is_no_permit_and_what_was_not_read_says_so():
    assert zoek(resultaat="Geweigerd", bag=panden()) is None
    assert zoek(resultaat="Ingetrokken", bag=panden()) is None
    assert zoek(resultaat=None, bag=panden()).stand is Slaapstand.RESULTAAT_ONBEKEND
