"""The ZGW side of the embedded gemeente as one: its APIs over one memory, filled with a catalogue and zaken."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from portaal_leefomgeving_plugin.demo.wire import Klok, Server
from portaal_leefomgeving_plugin.demo.zgw import (
    autorisaties,
    besluiten,
    catalogi,
    documenten,
    experimenteel,
    notities,
    statussen,
    zaakdelen,
    zaakdelen_schrijven,
    zaken,
    zaken_schrijven,
)
from portaal_leefomgeving_plugin.demo.zgw.api import Api, Route
from portaal_leefomgeving_plugin.demo.zgw.catalogus_data import vul_catalogus
from portaal_leefomgeving_plugin.demo.zgw.opslag import Opslag
from portaal_leefomgeving_plugin.demo.zgw.toegang import Toegang
from portaal_leefomgeving_plugin.demo.zgw.zaken_data import vul_zaken

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
    others = (catalogi, documenten, besluiten, autorisaties)
    for api in (_zaken(opslag, toegang), *(other.maak_api(opslag, toegang) for other in others)):
        server.koppel(f"/{api.naam}/api/v1", api)


def _zaken(opslag: Opslag, toegang: Toegang) -> Api:
    delen = zaakdelen
    zaken_op, delen_op, snel = zaken_schrijven, zaakdelen_schrijven, experimenteel
    een_zaak = {"GET": zaken.detail, "PATCH": zaken_op.wijzig, "PUT": zaken_op.vervang, "DELETE": zaken_op.verwijder}
    een_resultaat = {
        "GET": delen.detail("resultaten"), "PATCH": delen_op.wijzig_resultaat, "PUT": delen_op.wijzig_resultaat,
        "DELETE": delen_op.verwijder("resultaten", "resultaat"),
    }  # fmt: skip
    een_rol = {"GET": delen.detail("rollen"), "DELETE": delen_op.verwijder("rollen", "rollen")}
    een_object = {"GET": delen.detail("zaakobjecten"), "DELETE": delen_op.verwijder("zaakobjecten", "zaakobjecten")}
    naar_document = {
        "GET": delen.detail("zaakinformatieobjecten"),
        "DELETE": delen_op.verwijder("zaakinformatieobjecten", "zaakinformatieobjecten"),
    }
    links = "zaakinformatieobjecten"
    routes = [
        Route("zaken", {"GET": zaken.lijst, "POST": zaken_op.maak}, crs=True),
        Route("zaken/_zoek", {"POST": zaken.zoek}, crs=True),
        Route("zaken/{}", een_zaak, crs=True),
        Route("zaken/{}/audittrail", {"GET": zaken.trail}),
        Route("zaken/{}/besluiten", {"GET": zaken.besluiten}),
        Route("zaken/{}/zaakeigenschappen", {"GET": delen.eigenschappen, "POST": delen_op.maak_eigenschap}),
        Route("statussen", {"GET": delen.lijst("statussen"), "POST": statussen.maak}),
        Route("statussen/{}", {"GET": delen.detail("statussen")}),
        Route("resultaten", {"GET": delen.lijst("resultaten"), "POST": delen_op.maak_resultaat}),
        Route("resultaten/{}", een_resultaat),
        Route("rollen", {"GET": delen.lijst("rollen"), "POST": delen_op.maak_rol}),
        Route("rollen/{}", een_rol),
        Route("zaakobjecten", {"GET": delen.lijst("zaakobjecten"), "POST": delen_op.maak_zaakobject}),
        Route("zaakobjecten/{}", een_object),
        Route(links, {"GET": delen.kale_lijst(links), "POST": delen_op.maak_zaakinformatieobject}),
        Route(f"{links}/{{}}", naar_document),
        Route("zaaknotities", {"GET": notities.lijst, "POST": notities.maak}),
        Route("zaak_afsluiten/{}", {"POST": snel.afsluiten}),
        Route("zaak_opschorten/{}", {"POST": snel.bijwerken("opschorting")}),
        Route("zaak_verlengen/{}", {"POST": snel.bijwerken("verlenging")}),
    ]
    return Api("zaken", "1.5.1", opslag, toegang, routes)
