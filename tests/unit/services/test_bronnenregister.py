"""Registers of open-data sources: the shipped one, and what is refused with a pointer to the place."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from portaal_leefomgeving_plugin.domain.bron import BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.services.bronnenregister import lees_register


def entry(**changes: Any) -> dict[str, Any]:
    made = {
        "id": "natura2000", "titel": {"nl": "Gebieden", "en": "Areas"}, "thema": "natuur", "soort": "ogc_api_features",
        "url": "https://example.org/ogc/v1/", "collectie": "natura2000", "naam_attribuut": "naam", "licentie": "CC0",
        "negatief_bewijs": True, "dekking": "nederland", "houdbaar_dagen": 30, "gegevens_van": "2026-01-01",
    } | changes  # fmt: skip
    return {k: v for k, v in made.items() if v is not None}


def lees(*entries: dict[str, Any], **more: Any) -> Any:
    return lees_register(json.dumps({"versie": "1", "bronnen": list(entries)}).encode(), waar="register", **more)


def test_an_entry_is_read_as_it_stands():
    (bron,) = lees(entry(fictief=True))
    assert (bron.id, bron.titel, bron.soort) == ("natura2000", "Gebieden", BronSoort.OGC_API_FEATURES)
    assert (bron.dekking, bron.houdbaar_dagen, bron.negatief_bewijs) == (Dekking.NEDERLAND, 30, True)
    assert (bron.gegevens_van, bron.geldig_tot) == (date(2026, 1, 1), None)
    assert (bron.fictief, bron.indicatief) == (True, False)


def test_a_slash_at_the_end_of_the_url_is_left_out():
    assert lees(entry())[0].url == "https://example.org/ogc/v1"


def test_titles_come_in_the_language_asked_for():
    assert lees(entry(), taal="en")[0].titel == "Areas"


def test_the_shipped_register_holds_real_sources_over_https_with_the_day_they_were_checked():
    bronnen = lees_register(resource("registers/bronnen.json"), waar="bronnen.json")
    assert {"gemeentegrens", "natura2000", "perceel", "pand", "adres", "nnn", "bodemkaart", "geluid_weg_lden"} < {
        b.id for b in bronnen
    }
    for bron in bronnen:
        assert bron.url.startswith("https://")
        assert bron.gecontroleerd_op is not None
        assert bron.vertrouwen is not None
        assert not bron.fictief


def test_a_licence_that_was_not_read_is_said_to_be_so():
    raw = json.loads(resource("registers/bronnen.json").read_bytes())
    for bron in raw["bronnen"]:
        assert bron["licentie"] or "icentie" in bron["opmerking"]["nl"], bron["id"]
        assert bron["licentie"] or "icence" in bron["opmerking"]["en"], bron["id"]


def test_only_sources_that_hold_all_there_is_may_be_silent():
    """Facts on open data, section 1.4."""
    bronnen = lees_register(resource("registers/bronnen.json"), waar="bronnen.json")
    silent = {b.id for b in bronnen if b.negatief_bewijs}
    assert silent == {
        "gemeentegrens", "natura2000", "perceel", "pand", "grondwaterbescherming", "ev_activiteit",
        "ev_brandaandachtsgebied", "ev_explosieaandachtsgebied", "ev_gifwolkaandachtsgebied",
        "ev_plaatsgebonden_risico", "ev_plaatsgebonden_risico_basisnet",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "where", "code"),
    [
        ({"soort": "wms_punt", "negatief_bewijs": True}, "/bronnen/0/negatief_bewijs", "niet_toegestaan"),
        ({"soort": "wms_vlak", "negatief_bewijs": True}, "/bronnen/0/negatief_bewijs", "niet_toegestaan"),
        ({"soort": "wcs", "negatief_bewijs": True}, "/bronnen/0/negatief_bewijs", "niet_toegestaan"),
        ({"soort": "atom"}, "/bronnen/0/onderdeel", "ontbreekt"),
        ({"url": "/srv/kaart.gpkg"}, "/bronnen/0/url", "patroon"),
        ({"filter": "eind >"}, "/bronnen/0/filter", "geen_voorwaarde"),
        ({"ritme": "soms"}, "/bronnen/0/ritme", "niet_toegestaan"),
        ({"vertrouwen": "D"}, "/bronnen/0/vertrouwen", "niet_toegestaan"),
    ],
)
def test_an_entry_that_cannot_be_true_is_refused(changes, where, code):
    with pytest.raises(UnreadableConfiguration) as fout:
        lees(entry(**changes))
    assert (fout.value.where, fout.value.code) == (where, code)


def test_an_entry_may_say_more_and_a_file_may_lie_on_this_machine():
    more = {
        "soort": "bestand", "url": "/srv/kaart.gpkg", "collectie": "*", "attributen": ["klasse"], "ritme": "jaarlijks",
        "vertrouwen": "A", "filter": "eind IS NULL OR eind > DATE('{vandaag}')", "niet_gekarteerd": [0],
    }  # fmt: skip
    (bron,) = lees(entry(**more))
    assert (bron.soort, bron.url, bron.attributen) == (BronSoort.BESTAND, "/srv/kaart.gpkg", ("klasse",))
    assert (bron.ritme.value, bron.vertrouwen.value, bron.niet_gekarteerd) == ("jaarlijks", "A", (0.0,))


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080/ogc", "http://localhost:1/x", "http://[::1]:99/ogc", "https://data.example.org"]
)
def test_https_and_this_machine_are_good_addresses(url):
    assert lees(entry(url=url))[0].url == url


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/ogc", "http://127.0.0.1.example.org/", "http://localhost.example.org", "ftp://example.org",
        "https://user:pw@example.org/", "https://example.org/a b", "https://example.org/?x=1", "file:///etc/passwd",
        "", "https://example.org/\n",
    ],
)  # fmt: skip
def test_other_addresses_are_refused(url):
    with pytest.raises(UnreadableConfiguration) as caught:
        lees(entry(url=url))
    assert (caught.value.where, caught.value.path) == ("/bronnen/0/url", "register")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"id": "Natura 2000"}, ("/bronnen/0/id", "patroon")),
        ({"id": "a; drop table"}, ("/bronnen/0/id", "patroon")),
        ({"negatief_bewijs": None}, ("/bronnen/0/negatief_bewijs", "ontbreekt")),
        ({"negatief_bewijs": "ja"}, ("/bronnen/0/negatief_bewijs", "ander_soort")),
        ({"dekking": "wereld"}, ("/bronnen/0/dekking", "niet_toegestaan")),
        ({"houdbaar_dagen": 0}, ("/bronnen/0/houdbaar_dagen", "te_klein")),
        ({"houdbaar_dagen": True}, ("/bronnen/0/houdbaar_dagen", "ander_soort")),
        ({"gegevens_van": "2026-02-30"}, ("/bronnen/0/gegevens_van", "geen_datum")),
        ({"collectie": "a/../b"}, ("/bronnen/0/collectie", "patroon")),
        ({"wachtwoord": "x"}, ("/bronnen/0/wachtwoord", "onbekend_veld")),
    ],
)
def test_a_mistake_is_pointed_to(changes, expected):
    with pytest.raises(UnreadableConfiguration) as caught:
        lees(entry(**changes))
    assert (caught.value.where, caught.value.code) == expected


def test_two_sources_of_one_id_are_refused():
    with pytest.raises(UnreadableConfiguration) as caught:
        lees(entry(), entry())
    assert (caught.value.where, caught.value.code) == ("/bronnen/1/id", "dubbel")


def test_a_web_page_where_a_register_was_expected_is_refused():
    with pytest.raises(UnreadableConfiguration) as caught:
        lees_register(b"<!doctype html><html>", waar="https://example.org/register")
    assert (caught.value.code, caught.value.path) == ("geen_json", "https://example.org/register")


def test_an_empty_register_is_a_register():
    assert lees() == ()
