"""The ZGW side of the embedded gemeente as one: its APIs over one memory, filled with a catalogue and zaken."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from portaal_leefomgeving_plugin.demo import zgw_catalogi, zgw_zaakdelen, zgw_zaken
from portaal_leefomgeving_plugin.demo.wire import Klok, Server
from portaal_leefomgeving_plugin.demo.zgw_api import Api, Route
from portaal_leefomgeving_plugin.demo.zgw_catalogus_data import vul_catalogus
from portaal_leefomgeving_plugin.demo.zgw_opslag import Opslag
from portaal_leefomgeving_plugin.demo.zgw_toegang import Toegang
from portaal_leefomgeving_plugin.demo.zgw_zaken_data import vul_zaken

ZONE = "Europe/Amsterdam"


def maak_opslag(base: str, klok: Klok, stad: Any, *, aantal: int, seed: int) -> Opslag:
    """The memory, filled; everything in it lies before now."""
    opslag = Opslag(base, klok, seed)
    now = klok.nu()
    today = _plaatselijk(now)
    vul_catalogus(opslag, today)
    vul_zaken(opslag, stad, aantal=aantal, seed=seed, nu=now - timedelta(minutes=1), vandaag=today)
    return opslag


def _plaatselijk(moment: datetime) -> date:
    """The day in the Netherlands; by the machine's own zone where it has no zones by name (Windows without tzdata)."""
    try:
        return moment.astimezone(ZoneInfo(ZONE)).date()
    except ZoneInfoNotFoundError:
        return moment.astimezone().date()


def koppel(server: Server, opslag: Opslag, toegang: Toegang) -> None:
    """Mounts the APIs."""
    for api in (_zaken(opslag, toegang), zgw_catalogi.maak_api(opslag, toegang)):
        server.koppel(f"/{api.naam}/api/v1", api)


def _zaken(opslag: Opslag, toegang: Toegang) -> Api:
    delen = zgw_zaakdelen
    routes = [
        Route("zaken", {"GET": zgw_zaken.lijst}, crs=True),
        Route("zaken/_zoek", {"POST": zgw_zaken.zoek}, crs=True),
        Route("zaken/{}", {"GET": zgw_zaken.detail}, crs=True),
        Route("zaken/{}/audittrail", {"GET": zgw_zaken.trail}),
        Route("zaken/{}/besluiten", {"GET": zgw_zaken.besluiten}),
        Route("zaken/{}/zaakeigenschappen", {"GET": delen.eigenschappen}),
        Route("statussen", {"GET": delen.lijst("statussen")}),
        Route("statussen/{}", {"GET": delen.detail("statussen")}),
        Route("resultaten", {"GET": delen.lijst("resultaten")}),
        Route("resultaten/{}", {"GET": delen.detail("resultaten")}),
        Route("rollen", {"GET": delen.lijst("rollen")}),
        Route("rollen/{}", {"GET": delen.detail("rollen")}),
        Route("zaakobjecten", {"GET": delen.lijst("zaakobjecten")}),
        Route("zaakobjecten/{}", {"GET": delen.detail("zaakobjecten")}),
        Route("zaakinformatieobjecten", {"GET": delen.kale_lijst("zaakinformatieobjecten")}),
        Route("zaakinformatieobjecten/{}", {"GET": delen.detail("zaakinformatieobjecten")}),
    ]
    return Api("zaken", "1.5.1", opslag, toegang, routes)
