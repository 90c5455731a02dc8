"""Recorded answers of a real OpenZaak as records of the domain."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest

from portaal_leefomgeving_plugin.connectors.velden import AndereVorm
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, NotFound, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.zaak import ZaaktypeUrl, ZaakUrl
from tests.unit.demo.opnames import opnames
from tests.unit.zgw.aansluiting import Pc, Rustig, aangesloten, utc
from tests.unit.zgw.weergave import Weergave

ZAAK = "/zaken/api/v1/zaken/9588a5c5-77d2-4661-8921-716e0606ce66"
ZAAKTYPE = "/catalogi/api/v1/zaaktypen/8bb1f0b1-9746-4841-8d49-d2d5de59d0c3"


def _body(naam: str) -> Any:
    return opnames()[naam].antwoord.body


def test_a_closed_zaak_reads_as_recorded(plaat: Weergave) -> None:
    plaat.speel("GET", ZAAK, "zaken-detail-closed")
    with aangesloten(plaat.base, clock=Pc()) as a:
        zaak = a.client.zaak(ZaakUrl(plaat.base + ZAAK))
    assert zaak is not None
    assert zaak.identificatie == "ZAAK-2026-0000000753"
    assert zaak.zaaktype == plaat.base + ZAAKTYPE
    assert (zaak.startdatum, zaak.einddatum) == (date(2026, 11, 3), date(2026, 11, 23))
    assert (zaak.einddatum_gepland, zaak.uiterlijke_einddatum) == (date(2027, 1, 15), date(2027, 2, 1))
    assert (zaak.opgeschort, zaak.eerder_opgeschort, zaak.verlengd_met) == (True, True, "P42D")
    assert zaak.afgehandeld
    assert zaak.locatie.geometrie is not None
    assert zaak.etag.startswith('"')


def test_a_zaak_that_did_not_change_is_not_read_again(plaat: Weergave) -> None:
    plaat.speel("GET", ZAAK, "zaken-detail-etag-304")
    with aangesloten(plaat.base, clock=Pc()) as a:
        assert a.client.zaak(ZaakUrl(plaat.base + ZAAK), etag='"87b2522045b4397293734b2571ad6839"') is None
    assert plaat.gevraagd[0].headers["if-none-match"] == '"87b2522045b4397293734b2571ad6839"'


def test_what_the_working_copy_may_not_hold_is_not_read_into_a_zaak() -> None:
    zaak = lezen.zaak(_body("zaken-detail-closed") | {"toelichting": "Ingediend door Testpersoon", "kenmerken": ["k"]})
    assert "Testpersoon" not in repr(dataclasses.asdict(zaak))
    assert not {"toelichting", "kenmerken", "rollen"} & {f.name for f in dataclasses.fields(zaak)}


def test_every_recorded_zaak_can_be_read() -> None:
    pages = [
        o.antwoord.body["results"]
        for n, o in opnames().items()
        if n.startswith(("zaken-list", "zoek-")) and o.antwoord.status == 200
    ]
    read = [zaak for page in pages for zaak in lezen.zaken(page)]
    assert len(read) == sum(map(len, pages))
    assert len(read) >= 30


def test_statussen_come_newest_first_whatever_their_volgnummer(plaat: Weergave) -> None:
    page = plaat.lichaam("statussen-list-of-zaak")
    page["results"].reverse()
    plaat.laat("GET", "/statussen", lambda _request: Response.json(page))
    with aangesloten(plaat.base, clock=Pc()) as a:
        found = [s.status for s in a.client.statussen(ZaakUrl(plaat.base + ZAAK))]
    assert [s.datum_gezet for s in found] == sorted((s.datum_gezet for s in found), reverse=True)
    assert found[0].datum_gezet == utc("2026-11-23T22:02:10.889029Z")
    assert [s.is_laatste for s in found] == [True] + [False] * 5


def _speel_catalogus(plaat: Weergave) -> None:
    plaat.speel("GET", "/zaaktypen", "catalogi-zaaktypen-list")
    plaat.speel("GET", ZAAKTYPE, "catalogi-zaaktype-detail")
    for kind in ("statustypen", "resultaattypen", "roltypen"):
        plaat.speel("GET", f"/{kind}", f"catalogi-{kind}-of-zaaktype")


def test_the_catalogue_is_four_lists_joined_here(plaat: Weergave) -> None:
    _speel_catalogus(plaat)
    with aangesloten(plaat.base, clock=Pc()) as a:
        found = a.client.zaaktypen(Rustig())
    assert len(plaat.gevraagd) == 4
    assert len(found) == 4
    ours = found[ZaaktypeUrl(plaat.base + ZAAKTYPE)]
    steps = ["Ontvangen", "Volledigheidstoets", "In behandeling", "Besluitvorming", "Afgehandeld"]
    assert [s.omschrijving for s in ours.statustypen] == steps, "the server gives the highest first"
    assert [s.is_eindstatus for s in ours.statustypen] == [False] * 4 + [True]
    assert {r.omschrijving for r in ours.resultaattypen} == {
        "Verleend",
        "Geweigerd",
        "Buiten behandeling gesteld",
        "Ingetrokken",
    }
    assert "initiator" in {r.omschrijving_generiek for r in ours.roltypen}
    assert (ours.doorlooptijd, ours.verlengingstermijn) == ("P56D", "P42D")
    others = [z for url, z in found.items() if url != ours.url]
    assert all(z.statustypen == () for z in others), "the recorded parts are of one zaaktype only"


def test_a_version_that_is_not_in_the_list_is_read_once(plaat: Weergave) -> None:
    _speel_catalogus(plaat)
    url = ZaaktypeUrl(plaat.base + ZAAKTYPE)
    with aangesloten(plaat.base, clock=Pc()) as a:
        first, second = a.client.zaaktype(url), a.client.zaaktype(url)
    assert first is second
    assert len(plaat.gevraagd) == 4
    assert [len(first.statustypen), len(first.resultaattypen), len(first.roltypen)] == [5, 4, 4]
    assert all(r.vraag("zaaktype") == url for r in plaat.gevraagd[1:])


def test_a_concept_version_gets_its_parts_too(plaat: Weergave) -> None:
    _speel_catalogus(plaat)
    concept = plaat.lichaam("catalogi-zaaktype-detail") | {"concept": True}
    plaat.laat("GET", ZAAKTYPE, lambda _request: Response.json(concept))
    with aangesloten(plaat.base, clock=Pc()) as a:
        a.client.zaaktype(ZaaktypeUrl(plaat.base + ZAAKTYPE))
    assert [r.vraag("status") for r in plaat.gevraagd[1:]] == ["alles"] * 3


def test_a_url_of_another_machine_is_not_asked_with_our_credentials(plaat: Weergave) -> None:
    with aangesloten(plaat.base, clock=Pc()) as a:
        for url in ("http://127.0.0.2:9/zaken/api/v1/zaken/1", f"{plaat.base}/catalogi/api/v1/zaken/1"):
            with pytest.raises(UnreadableAnswer) as fout:
                a.client.zaak(ZaakUrl(url))
            assert fout.value.field == "url"
    assert plaat.gevraagd == []


def test_a_zaak_that_is_gone_is_told(plaat: Weergave) -> None:
    plaat.speel("GET", ZAAK, "zaken-error-404")
    with aangesloten(plaat.base, clock=Pc()) as a, pytest.raises(NotFound):
        a.client.zaak(ZaakUrl(plaat.base + ZAAK))


@pytest.mark.parametrize("veld", ["url", "zaaktype", "startdatum"])
def test_a_zaak_without_what_it_must_have_names_the_field(plaat: Weergave, veld: str) -> None:
    data = plaat.lichaam("zaken-detail")
    del data[veld]
    plaat.laat("GET", ZAAK, lambda _request: Response.json(data))
    with aangesloten(plaat.base, clock=Pc()) as a, pytest.raises(UnreadableAnswer) as fout:
        a.client.zaak(ZaakUrl(plaat.base + ZAAK))
    assert (fout.value.reason, fout.value.field) == (AnswerReason.ANDERE_VORM, veld)


def test_a_date_that_is_none_is_no_date_of_today() -> None:
    with pytest.raises(AndereVorm):
        lezen.zaak(_body("zaken-detail") | {"uiterlijkeEinddatumAfdoening": "binnenkort"})
    assert lezen.zaak(_body("zaken-detail") | {"uiterlijkeEinddatumAfdoening": None}).uiterlijke_einddatum is None


def test_a_statustype_without_volgnummer_is_no_step() -> None:
    data = _body("catalogi-statustypen-of-zaaktype")["results"][0]
    with pytest.raises(AndereVorm):
        lezen.statustype({**data, "volgnummer": None})


@pytest.mark.parametrize(
    ("soort", "wie", "naam"),
    [
        (
            "natuurlijk_persoon",
            {"voornamen": "Tess", "voorvoegselGeslachtsnaam": "van", "geslachtsnaam": "Proef"},
            "Tess van Proef",
        ),
        ("natuurlijk_persoon", {"voorletters": "T.", "geslachtsnaam": "Proef", "inpBsn": "111222333"}, "T. Proef"),
        (
            "medewerker",
            {"identificatie": "j.devries", "voorletters": "J.", "voorvoegselAchternaam": "de", "achternaam": "Vries"},
            "J. de Vries",
        ),
        ("vestiging", {"handelsnaam": ["Voorbeeld Bouw"]}, "Voorbeeld Bouw"),
        ("niet_natuurlijk_persoon", {"statutaireNaam": "Stichting Proef"}, "Stichting Proef"),
        ("organisatorische_eenheid", {"naam": "Team VTH"}, "Team VTH"),
        ("iets_nieuws", {"naam": "X"}, ""),
    ],
)
def test_a_rol_shows_a_name_and_no_bsn(soort: str, wie: dict[str, Any], naam: str) -> None:
    rol = lezen.rol({"url": "u", "betrokkeneType": soort, "betrokkeneIdentificatie": wie})
    assert rol.naam == naam
    assert "111222333" not in repr(rol)
    assert rol.medewerker == (wie.get("identificatie", "") if soort == "medewerker" else "")
