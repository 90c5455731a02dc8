"""A zaak opens in its own system only by an https template, with every value encoded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel, ZaaktypeUrl, ZaakUrl
from portaal_leefomgeving_plugin.services.webadres import sjabloon_fout, webadres

REGEL = ZaakRegel(
    uuid="6f1c1d0e-0000-4000-8000-000000000001",
    url=ZaakUrl("https://zaken.example/zaken/1"),
    identificatie="ZAAK-2026-1",
    omschrijving="",
    zaaktype=ZaaktypeUrl("https://zaken.example/zt/1"),
    zaaktype_identificatie="ZT",
    zaaktype_omschrijving="",
    status=None,
    statustype=None,
    status_omschrijving="",
    status_volgnummer=None,
    status_gezet=None,
    resultaat="",
    behandelaar="",
    bronorganisatie="517439943",
    registratiedatum=None,
    startdatum=date(2026, 1, 1),
    einddatum=None,
    einddatum_gepland=None,
    uiterlijke_einddatum=None,
    opgeschort=False,
    eerder_opgeschort=False,
    verlengd_met="",
    vertrouwelijkheid="",
    fataal=None,
    termijn_voorlopig=False,
    locatie=GEEN_LOCATIE,
)


def test_the_fields_are_filled_in() -> None:
    assert webadres("https://zac.example/zaken/{identificatie}", REGEL) == "https://zac.example/zaken/ZAAK-2026-1"


def test_a_value_cannot_leave_its_place_in_the_address() -> None:
    sly = replace(REGEL, identificatie="../../x?y=1#z @kwaad.example")
    address = webadres("https://zac.example/zaken/{identificatie}/open", sly)
    assert address == "https://zac.example/zaken/..%2F..%2Fx%3Fy%3D1%23z%20%40kwaad.example/open"


@pytest.mark.parametrize(
    ("sjabloon", "code"),
    [
        ("http://zac.example/{uuid}", "geen_https"),
        ("javascript:alert({uuid})", "geen_https"),
        ("https://{identificatie}.example/", "geen_adres"),
        ("https://iemand@zac.example/{uuid}", "geen_adres"),
        ("https://zac.example/", "geen_veld"),
        ("https://zac.example/{omschrijving}", "onbekend_veld"),
        ("https://zac.example/{uuid.__class__}", "onbekend_veld"),
        ("https://zac.example/{uuid", "accolades"),
        ("https:///{uuid}", "geen_adres"),
        ("https://[{uuid}", "geen_adres"),
    ],
)
def test_a_template_that_is_no_good_opens_nothing(sjabloon: str, code: str) -> None:
    assert sjabloon_fout(sjabloon) == code
    assert webadres(sjabloon, REGEL) == ""
