"""What else belongs to a zaak: from the gemeente, each part by itself, and of persons no more than who did what."""

from __future__ import annotations

from typing import Any

import pytest

from portaal_leefomgeving_plugin.connectors.velden import AndereVorm
from portaal_leefomgeving_plugin.connectors.zgw import delen as lezen
from portaal_leefomgeving_plugin.demo.storing import Regel
from portaal_leefomgeving_plugin.domain.dossierdelen import Verwantschap
from portaal_leefomgeving_plugin.domain.tijdlijn import Gebeurtenissoort, tijdlijn
from portaal_leefomgeving_plugin.domain.zaak import ZaakUrl
from tests.unit.demo.maker import Maker
from tests.unit.demo.opnames import opnames
from tests.unit.demo.wereld import RAADPLEGER, Wereld
from tests.unit.zgw.aansluiting import op_gemeente


def _zaak(maker: Maker, **anders: Any) -> ZaakUrl:
    """A zaak with an address, a parcel, a building and a property."""
    zaak = maker.zaak(**anders)
    for name in ("zaakobjecten-create-adres-201", "zaakobjecten-create-perceel-201"):
        maker.w.doe("POST", "zaken/api/v1/zaakobjecten", {**maker.vertaald(opnames()[name].body), "zaak": zaak})
    building = {"zaak": zaak, "objectType": "pand", "objectIdentificatie": {"identificatie": "0307100000312345"}}
    maker.w.doe("POST", "zaken/api/v1/zaakobjecten", building)
    body = maker.vertaald(opnames()["zaakeigenschappen-create-201"].body)
    maker.w.doe("POST", f"{zaak}/zaakeigenschappen", {**body, "zaak": zaak})
    return ZaakUrl(zaak)


def test_objects_and_properties_are_as_people_call_them(wereld: Wereld, maker: Maker) -> None:
    zaak = _zaak(maker)
    with op_gemeente(wereld) as a:
        delen = a.client.delen.lees(zaak)
    assert delen.onderdelen_niet_gelezen == ()
    assert {(o.soort, o.naam, o.identificatie, o.relatie) for o in delen.zaakobjecten} == {
        ("adres", "Langestraat 12, 3811AA Amersfoort", "0307200000465123", "bouwlocatie"),
        ("kadastrale_onroerende_zaak", "AMF00B1234", "AMF00 B 1234", "perceel"),
        ("pand", "", "0307100000312345", ""),
    }
    assert [(e.naam, e.waarde) for e in delen.eigenschappen] == [("Bouwkosten", "125000")]


def test_the_trail_tells_who_what_and_why_and_no_values(wereld: Wereld, maker: Maker) -> None:
    zaak = _zaak(maker)
    maker.rol(zaak, "rollen-create-initiator-201")
    headers = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326", "X-Audit-Toelichting": "Adres verbeterd"}
    change = {"omschrijving": "Nieuw", "toelichting": "BSN 111222333"}
    answer = wereld.sessie.patch(zaak, json=change, headers={**headers, **wereld.inlog("behandelaar")}, timeout=10)
    answer.raise_for_status()
    with op_gemeente(wereld) as a:
        delen = a.client.delen.lees(zaak)
    newest = delen.audit[0]
    assert (newest.actie, newest.resource, newest.wie, newest.reden) == (
        "partial_update", "zaak", "T. Ester", "Adres verbeterd",
    )  # fmt: skip
    assert newest.velden == ("omschrijving", "toelichting")
    assert "111222333" not in repr(delen)
    assert [line.moment for line in delen.audit] == sorted((line.moment for line in delen.audit), reverse=True)


def test_other_zaken_are_named_and_one_that_cannot_be_seen_is_one_all_the_same(wereld: Wereld, maker: Maker) -> None:
    other = maker.zaak(omschrijving="De eerste")
    gone = f"{wereld.base}/zaken/api/v1/zaken/00000000-0000-4000-8000-000000000000"
    elsewhere = "https://elders.example.org/zaken/api/v1/zaken/4b3f1a52-0000-4000-8000-000000000001"
    related = [
        {"url": other, "aardRelatie": "vervolg"},
        {"url": gone, "aardRelatie": "overig", "overigeRelatie": "Zelfde blok"},
        {"url": elsewhere, "aardRelatie": "onderwerp"},
    ]  # fmt: skip
    zaak = ZaakUrl(maker.zaak(relevanteAndereZaken=related))
    with op_gemeente(wereld) as a:
        delen = a.client.delen.lees(zaak)
        asked = [str(r.url) for r in a.gevraagd()]
    known = {v.url: v for v in delen.verwant}
    assert known[other].verwantschap is Verwantschap.VERVOLG
    assert known[other].omschrijving == "De eerste"
    assert known[gone].waarom_niet == "niet_gevonden"
    assert known[gone].toelichting == "Zelfde blok"
    assert known[elsewhere].waarom_niet == "ander_systeem"
    assert not any("elders" in url for url in asked)


@pytest.mark.parametrize(
    ("pad", "onderdeel"),
    [("/zaakobjecten", "zaakobjecten"), ("/zaakeigenschappen", "eigenschappen"), ("/audittrail", "audit"),
     ("/zaken/[^/]+$", "verwant")],
)  # fmt: skip
def test_a_part_that_fails_is_named_and_the_rest_is_there(
    wereld: Wereld, maker: Maker, pad: str, onderdeel: str
) -> None:
    zaak = _zaak(maker)
    wereld.storing.regels[:] = [Regel(pad=pad, methode="GET", soort="500")]
    with op_gemeente(wereld) as a:
        delen = a.client.delen.lees(zaak)
    assert delen.onderdelen_niet_gelezen == ((onderdeel, "serverfout"),)
    parts = {"zaakobjecten": delen.zaakobjecten, "eigenschappen": delen.eigenschappen, "audit": delen.audit}
    assert all(content for name, content in parts.items() if name != onderdeel)


def test_who_may_not_read_the_trail_is_told_so(wereld: Wereld, maker: Maker) -> None:
    zaak = _zaak(maker)
    with op_gemeente(wereld, wie=RAADPLEGER) as a:
        delen = a.client.delen.lees(zaak)
    assert delen.onderdelen_niet_gelezen == (("audit", "permission_denied"),)


def test_recorded_answers_can_be_read() -> None:
    found = [lezen.zaakobject(d) for d in opnames()["zaakobjecten-list-of-zaak"].antwoord.body["results"]]
    assert [o.naam for o in found] == ["AMF00B1234", "Langestraat 12, 3811AA Amersfoort"]
    trail = [lezen.auditregel(d) for d in opnames()["zaken-audittrail"].antwoord.body]
    assert trail[5].reden == "Contour ingetekend in QGIS"
    assert trail[5].velden == ("zaakgeometrie",)


def test_a_person_as_zaakobject_has_no_name_here() -> None:
    who = {"url": "u", "objectType": "natuurlijk_persoon", "objectIdentificatie": {"inpBsn": "111222333"}}
    assert lezen.zaakobject(who).naam == lezen.zaakobject(who).identificatie == ""


def test_a_relation_of_another_shape_is_not_no_relation() -> None:
    with pytest.raises(AndereVorm):
        lezen.verwanten({"relevanteAndereZaken": ["x"]})


def test_the_line_of_time_merges_what_happened_and_tells_a_status_once(wereld: Wereld, maker: Maker) -> None:
    zaak = _zaak(maker)
    maker.koppel(zaak, maker.document(indicatieGebruiksrecht=False))
    maker.status(zaak, "toets", "2026-11-20T09:00:00Z")
    besluit = maker.vertaald(opnames()["besluiten-create-201"].body)
    wereld.doe("POST", "besluiten/api/v1/besluiten", {**besluit, "zaak": zaak})
    with op_gemeente(wereld) as a:
        dossier, delen = a.client.dossier(zaak), a.client.delen.lees(zaak)
    happened = tijdlijn(dossier, delen.audit)
    kinds = [h.soort for h in happened]
    assert kinds.count(Gebeurtenissoort.STATUS) == 2
    assert {Gebeurtenissoort.BESLUIT, Gebeurtenissoort.DOCUMENT, Gebeurtenissoort.WIJZIGING} <= set(kinds)
    assert not any(h.soort is Gebeurtenissoort.WIJZIGING and h.inhoud.resource == "status" for h in happened)  # type: ignore[union-attr]
    assert all(h.wie == "T. Ester" for h in happened if h.soort is Gebeurtenissoort.STATUS)
    days = [h.op.date() if hasattr(h.op, "hour") else h.op for h in happened]
    assert days == sorted(days, reverse=True)
    assert len(tijdlijn(dossier)) == len(happened) - kinds.count(Gebeurtenissoort.WIJZIGING)
