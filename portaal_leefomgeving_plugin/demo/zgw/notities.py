"""Zaaknotities (experimental in OpenZaak 1.30): notes with a zaak."""

from __future__ import annotations

from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.api import Vraag
from portaal_leefomgeving_plugin.demo.zgw.audit import noteer
from portaal_leefomgeving_plugin.demo.zgw.keuring import Keuring
from portaal_leefomgeving_plugin.demo.zgw.opslag import moment, uuid_van
from portaal_leefomgeving_plugin.demo.zgw.zaakdelen_schrijven import mag_wijzigen

FILTERS = ("aangemaaktDoor", "gerelateerdAan", "notitieType", "onderwerp", "status")


def lijst(vraag: Vraag) -> Response:
    """GET /zaaknotities."""
    vraag.mag("zaken.lezen")
    vraag.ken(*FILTERS)
    wanted = dict(vraag.request.query)
    zaak = uuid_van(wanted.pop("gerelateerdAan", ""))
    kept = vraag.opslag.zaaknotities
    found = kept.van_zaak(zaak) if zaak else list(kept.alle.values())
    asked = {name: value for name, value in wanted.items() if name in FILTERS}
    seen = [
        d
        for d in found
        if all(d.data.get(n) == v for n, v in asked.items())
        and (z := vraag.opslag.zaken.op_url(d["gerelateerdAan"])) is not None
        and vraag.ziet(z)
    ]
    return vraag.pagina(seen[::-1])


def maak(vraag: Vraag) -> Response:
    """POST /zaaknotities."""
    body, o = vraag.json(), vraag.opslag
    keuring = Keuring(body)
    keuring.eis("onderwerp", "tekst", "gerelateerdAan")
    zaak = keuring.verwijst("gerelateerdAan", o.zaken)
    mag_wijzigen(vraag, zaak)
    onderwerp, tekst = keuring.tekst("onderwerp", 255), keuring.tekst("tekst", 1_000_000)
    door = keuring.tekst("aangemaaktDoor", 255)
    if "notitieType" in body:
        keuring.keuze("notitieType", ("intern", "extern"))
    if "status" in body:
        keuring.keuze("status", ("concept", "definitief"))
    keuring.klaar()
    if zaak is None:
        raise fouten.ongeldig(("gerelateerdAan", "null", "Dit veld mag niet leeg zijn."))
    id, now = o.uuids(), moment(o.klok.nu())
    url = o.url("zaken", "zaaknotities", id)
    data = {
        "url": url, "onderwerp": onderwerp, "tekst": tekst, "aangemaaktDoor": door,
        "notitieType": body.get("notitieType") or "intern", "status": body.get("status") or "concept",
        "aanmaakdatum": now, "wijzigingsdatum": now, "gerelateerdAan": zaak["url"],
    }  # fmt: skip
    made = o.zaaknotities.voeg(id, data, zaak["uuid"])
    noteer(vraag, zaak, "create", "zaaknotitie", url, oud=None, nieuw=data)
    return Response(201, {"Content-Type": "application/json", "Location": url}, made.json())
