"""OpenZaak's own deeds in one call (since 1.24): close, suspend, extend. All or nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.api import Deed, Vraag
from portaal_leefomgeving_plugin.demo.zgw.keuring import Keuring
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json
from portaal_leefomgeving_plugin.demo.zgw.statussen import zet
from portaal_leefomgeving_plugin.demo.zgw.zaken_schrijven import velden


def afsluiten(vraag: Vraag) -> Response:
    """POST /zaak_afsluiten/{uuid}: resultaat and eindstatus together."""
    zaak, body = _begin(vraag)
    given = _deel(body, "status")
    statustype = vraag.opslag.catalogus["statustypen"].op_url(given.get("statustype"))
    if statustype is not None and not statustype["isEindstatus"]:
        reden = "De status moet een eindstatus zijn voor deze actie."
        raise fouten.ongeldig(("status.nonFieldErrors", "eindstatus-required", reden))
    o = vraag.opslag
    keuring = Keuring(_deel(body, "resultaat"))
    keuring.eis("resultaattype")
    resultaattype = keuring.verwijst("resultaattype", o.catalogus["resultaattypen"])
    _onder("resultaat", keuring.klaar)
    held = o.resultaten.van_zaak(zaak["uuid"])
    if held or resultaattype is None:
        raise fouten.ongeldig(("resultaat.zaak", "unique", "Er bestaat al een resultaat met eenzelfde zaak."))
    id = o.uuids()
    resultaat = o.resultaten.voeg(
        id,
        {
            "url": o.url("zaken", "resultaten", id), "uuid": id, "zaak": zaak["url"],
            "resultaattype": resultaattype["url"], "toelichting": keuring.tekst("toelichting", 1_000),
        },
        zaak["uuid"],
    )  # fmt: skip
    zaak.wijzig(resultaat=resultaat["url"])
    try:
        status = _status(vraag, zaak, given)
        _wijzig(vraag, zaak, body)
    except fouten.Fout:
        o.resultaten.weg(id, zaak["uuid"])
        zaak.wijzig(resultaat=None)
        raise
    return Response.json({"zaak": zaak.data, "resultaat": resultaat.data, "status": status.data})


def bijwerken(veld: str) -> Deed:
    """POST /zaak_opschorten/{uuid} and the like: the zaak, which must have ``veld``, and a status."""

    def deed(vraag: Vraag) -> Response:
        zaak, body = _begin(vraag)
        if veld not in _deel(body, "zaak"):
            raise fouten.ongeldig((f"zaak.{veld}", *fouten.VERPLICHT))
        keuring = Keuring(_deel(body, "zaak"))
        velden(vraag, keuring, zaak)
        _onder("zaak", keuring.klaar)
        status = _status(vraag, zaak, _deel(body, "status"))
        _wijzig(vraag, zaak, body)
        return Response.json({"zaak": zaak.data, "status": status.data})

    return deed


def _begin(vraag: Vraag) -> tuple[Ding, Json]:
    body = vraag.json()
    vraag.mag("zaken.statussen.toevoegen")
    zaak = vraag.zaak(vraag.delen[0], "zaken.bijwerken")
    if zaak["einddatum"] is not None and not vraag.wie.applicatie.mag("zaken.geforceerd-bijwerken"):
        raise fouten.gesloten()
    return zaak, body


def _deel(body: Json, naam: str) -> Json:
    part: Any = body.get(naam)
    return part if isinstance(part, dict) else {}


def _status(vraag: Vraag, zaak: Ding, given: Json) -> Ding:
    made: list[Ding] = []
    _onder("status", lambda: made.append(zet(vraag, {**given, "zaak": zaak["url"]})))
    return made[0]


def _wijzig(vraag: Vraag, zaak: Ding, body: Json) -> None:
    keuring = Keuring(_deel(body, "zaak"))
    changes = velden(vraag, keuring, zaak)
    _onder("zaak", keuring.klaar)
    vraag.opslag.raak_aan(zaak, **changes)


def _onder(deel: str, werk: Callable[[], object]) -> None:
    """Names what goes wrong in a part of the body with that part in front."""
    try:
        werk()
    except fouten.Fout as fout:
        fout.invoer = tuple((f"{deel}.{name}", code, reason) for name, code, reason in fout.invoer)
        raise
