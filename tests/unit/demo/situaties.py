"""What there must be before a recorded request is made, and who makes it.

A situation gives the texts to put in the place of recorded ones (ids above all). A zaak that a request
names is a new open one with a first status unless its situation says otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.unit.demo.maker import (
    DOCUMENT,
    INHOUD,
    OBJECTEN,
    OBJECTTYPE,
    RESULTAAT,
    ROL,
    STATUS,
    ZAKEN,
    Maker,
    Vraag,
    uuid_van,
)
from tests.unit.demo.opnames import Opname, opnames
from tests.unit.demo.verhaal import vertel
from tests.unit.demo.wereld import BEHANDELAAR, COORDINATOR, MELDINGEN, RAADPLEGER, Sleutel

Situatie = Callable[[Maker, Vraag], None]


def bereid_voor(maker: Maker, opname: Opname) -> Vraag:
    """The request to make for a recording, its situation made."""
    vraag = Vraag(body=opname.body, headers=dict(opname.headers))
    vraag.headers.pop("Authorization", None)
    if opname.naam in SITUATIES:
        SITUATIES[opname.naam](maker, vraag)
    text = opname.url + json.dumps(opname.body)
    for recorded in ZAKEN:
        if recorded in text and recorded not in vraag.plaats:
            vraag.plaats[recorded] = uuid_van(maker.zaak())
    if opname.url.startswith("http://localhost:8002"):
        _voor_objecten(maker, vraag, opname)
    elif opname.met_token and "Authorization" not in vraag.headers:
        vraag.headers |= maker.w.inlog(vraag.wie)
    return vraag


def _voor_objecten(maker: Maker, vraag: Vraag, opname: Opname) -> None:
    if maker.eens("objecten"):
        for ernst, status in ((1, "gepland"), (2, "gepland"), (3, "afgerond"), (2, "in uitvoering")):
            maker.object(ernst=ernst, status=status, datumGepland=f"2026-11-1{ernst}")
    for recorded in OBJECTEN:
        if recorded in opname.url and recorded not in vraag.plaats:
            vraag.plaats[recorded] = uuid_van(maker.object())
    if not opname.naam.endswith("-no-token"):
        vraag.headers.setdefault("Authorization", f"Token {maker.w.objecten_sleutel}")
    if opname.method != "GET" and not opname.naam.endswith("no-content-crs"):
        vraag.headers["Content-Crs"] = "EPSG:4326"


# --- who asks ---------------------------------------------------------------------------------------


def _als(wie: str) -> Situatie:
    def situatie(_maker: Maker, vraag: Vraag) -> None:
        vraag.wie = wie

    return situatie


def _verlopen(maker: Maker, vraag: Vraag) -> None:
    token = maker.w.jwt(maker.w.sleutels[BEHANDELAAR], iat=maker.w.nu() - 4_000)
    vraag.headers["Authorization"] = f"Bearer {token}"


def _straks(maker: Maker, vraag: Vraag) -> None:
    token = maker.w.jwt(maker.w.sleutels[BEHANDELAAR], iat=maker.w.nu() + 60)
    vraag.headers["Authorization"] = f"Bearer {token}"


def _minimaal(maker: Maker, vraag: Vraag) -> None:
    vraag.headers["Authorization"] = f"Bearer {maker.w.jwt(maker.w.sleutels[BEHANDELAAR])}"


def _vals(maker: Maker, vraag: Vraag) -> None:
    token = maker.w.jwt(Sleutel(maker.w.sleutels[BEHANDELAAR].client_id, "een ander geheim"))
    vraag.headers["Authorization"] = f"Bearer {token}"


def _onbekend(maker: Maker, vraag: Vraag) -> None:
    vraag.headers["Authorization"] = f"Bearer {maker.w.jwt(Sleutel('wie-is-dit', 'geheim'))}"


def _ander_objecten_token(_maker: Maker, vraag: Vraag) -> None:
    vraag.headers["Authorization"] = "Token " + "0" * 40


# --- zaken ------------------------------------------------------------------------------------------


def _verteld(tot: str = "", wie: str = BEHANDELAAR) -> Situatie:
    """The zaak as it was before a step of its story, or in the end, when it was closed."""

    def situatie(maker: Maker, vraag: Vraag) -> None:
        vertel(maker, vraag, tot)
        vraag.wie = wie

    return situatie


def _met_resultaat(maker: Maker, vraag: Vraag) -> None:
    zaak = maker.zaak()
    vraag.plaats[RESULTAAT] = uuid_van(maker.resultaat(zaak))
    vraag.plaats[ZAKEN[0]] = uuid_van(zaak)


def _met_document(*, resultaat: bool, **anders: Any) -> Situatie:
    def situatie(maker: Maker, vraag: Vraag) -> None:
        zaak, document = maker.zaak(), maker.document(**anders)
        maker.koppel(zaak, document)
        if resultaat:
            maker.resultaat(zaak)
        vraag.plaats |= {ZAKEN[0]: uuid_van(zaak), DOCUMENT: uuid_van(document)}

    return situatie


def _eindstatus_met_document(maker: Maker, vraag: Vraag) -> None:
    """Its body was not kept: an eindstatus, on a zaak without resultaat but with an unsettled document."""
    _met_document(resultaat=False)(maker, vraag)
    vraag.body = {**opnames()["close-eindstatus-201"].body, "datumStatusGezet": "2026-11-23T22:05:12.000000Z"}


def _vergrendeld(maker: Maker, vraag: Vraag) -> None:
    _met_document(resultaat=True, indicatieGebruiksrecht=False)(maker, vraag)
    maker.w.doe("POST", f"documenten/api/v1/enkelvoudiginformatieobjecten/{vraag.plaats[DOCUMENT]}/lock", {})


def _tweede_versie(maker: Maker, vraag: Vraag) -> None:
    url = maker.document()
    lock = maker.w.doe("POST", f"{url}/lock", {})["lock"]
    change = {"lock": lock, "inhoud": INHOUD, "bestandsomvang": 620}
    maker.w.doe("PATCH", url, change)
    maker.w.doe("POST", f"{url}/unlock", {"lock": lock})
    vraag.plaats[DOCUMENT] = uuid_van(url)


def _los_document(maker: Maker, vraag: Vraag) -> None:
    vraag.plaats[DOCUMENT] = uuid_van(maker.document())


def _met_inhoud(_maker: Maker, vraag: Vraag) -> None:
    """The contents were not kept, their size was."""
    vraag.wie = COORDINATOR
    vraag.body = {**vraag.body, "inhoud": INHOUD}


def _download(accept: str) -> Situatie:
    def situatie(maker: Maker, vraag: Vraag) -> None:
        _tweede_versie(maker, vraag)
        vraag.headers["Accept"] = accept

    return situatie


def _zelfde_moment(maker: Maker, vraag: Vraag) -> None:
    zaak = maker.zaak()
    maker.status(zaak, "toets", vraag.body["datumStatusGezet"])
    vraag.plaats[ZAKEN[1]] = uuid_van(zaak)


def _nog_geen_status(maker: Maker, vraag: Vraag) -> None:
    vraag.plaats[ZAKEN[3]] = uuid_van(maker.zaak(status=False))


def _zonder_status(maker: Maker, vraag: Vraag) -> None:
    vraag.plaats[ZAKEN[1]] = uuid_van(maker.zaak(status=False))


def _na(moment: str) -> Situatie:
    """A zaak with a status of this moment."""

    def situatie(maker: Maker, vraag: Vraag) -> None:
        zaak = maker.zaak()
        maker.status(zaak, "behandeling", moment)
        vraag.plaats[ZAKEN[1]] = uuid_van(zaak)

    return situatie


def _met_rol(opname: str) -> Situatie:
    def situatie(maker: Maker, vraag: Vraag) -> None:
        zaak = maker.zaak()
        rol = maker.rol(zaak, opname)
        vraag.plaats |= {ZAKEN[0]: uuid_van(zaak), ZAKEN[2]: uuid_van(zaak), ROL: uuid_van(rol)}

    return situatie


def _bekende_status(maker: Maker, vraag: Vraag) -> None:
    vraag.plaats[STATUS] = uuid_van(maker.status(maker.zaak(), "toets", "2026-11-23T22:00:00Z"))


def _bekende_etag(maker: Maker, vraag: Vraag) -> None:
    zaak = maker.zaak()
    known = maker.w.sessie.get(
        zaak, headers={**vraag.headers, **maker.w.inlog(BEHANDELAAR), "If-None-Match": ""}, timeout=20
    )
    vraag.plaats[ZAKEN[1]] = uuid_van(zaak)
    vraag.headers["If-None-Match"] = known.headers["ETag"]


def _status_zonder_body(maker: Maker, vraag: Vraag) -> None:
    """Its body was not kept, but the answer tells what it was."""
    vertel(maker, vraag, "statussen-post-if-match-stale")
    made = opnames()["statussen-post-if-match-stale"].antwoord.body
    vraag.body = {name: made[name] for name in ("zaak", "statustype", "datumStatusGezet")}


def _kaal(inhoud: bytes) -> Situatie:
    def situatie(_maker: Maker, vraag: Vraag) -> None:
        vraag.kaal = inhoud

    return situatie


def _met_identificatie(maker: Maker, vraag: Vraag) -> None:
    zaak = maker.w.doe("GET", maker.zaak())
    vraag.plaats["ZAAK-2026-0000000252"] = zaak["identificatie"]


def _zoals_het_liep(maker: Maker, vraag: Vraag) -> None:
    """The statussen that were set on one zaak, in the order in which they were."""
    zaak = maker.zaak(status=False)
    for moment in ("2026-11-23T22:01:35.831298Z", "2026-11-23T22:01:46.611078Z", "2026-11-23T22:01:44.238742Z"):
        maker.status(zaak, "behandeling", moment)
    maker.status(zaak, "toets", "2026-11-23T22:01:58.008534Z")
    maker.status(zaak, "behandeling", "2026-11-01")
    maker.status(zaak, "behandeling", "2026-11-23T22:02:10.889029Z")
    vraag.plaats[ZAKEN[1]] = uuid_van(zaak)


def _twee_statussen(maker: Maker, vraag: Vraag) -> None:
    for recorded in (ZAKEN[2], ZAKEN[4]):
        vraag.plaats[recorded] = uuid_van(maker.zaak())


def _te_lang_geleden(maker: Maker, vraag: Vraag) -> None:
    """A zaak whose term is over, so that the list has something."""
    if maker.eens("te laat"):
        maker.zaak(startdatum="2026-08-01")


# --- searching --------------------------------------------------------------------------------------


def _in_beeld(maker: Maker, vraag: Vraag) -> None:
    """Four zaken in the area of the searches, of which one is closed; a polygon that another area cuts."""
    if maker.eens("gebied"):
        for lon in (5.383, 5.384, 5.386):
            maker.zaak(zaakgeometrie={"type": "Point", "coordinates": [lon, 52.155]})
        maker.gesloten(Vraag(), zaakgeometrie={"type": "Point", "coordinates": [5.385, 52.156]})
        ring = [[4.90, 53.0], [4.902, 53.0], [4.902, 53.002], [4.90, 53.002], [4.90, 53.0]]
        maker.zaak(zaakgeometrie={"type": "Polygon", "coordinates": [ring]})


# --- objects ----------------------------------------------------------------------------------------


def _met_records(aantal: int) -> Situatie:
    """An object as it was after so many records."""

    def situatie(maker: Maker, vraag: Vraag) -> None:
        first = opnames()["objects-history"].antwoord.body["results"][0]
        url = maker.object(geometry=first["geometry"], **first["data"])
        for name in ("objects-patch-merge-new-record", "objects-patch-correctionFor", "objects-patch-only-data")[
            : aantal - 1
        ]:
            maker.w.doe("PATCH", url, opnames()[name].body)
        vraag.plaats[OBJECTEN[0]] = uuid_van(url)

    return situatie


def _nieuw_objecttype(maker: Maker, vraag: Vraag) -> None:
    made = maker.w.doe("POST", "objecten/api/v2/objecttypes", opnames()["objects-objecttype-create"].body)
    vraag.plaats[OBJECTTYPE] = made["uuid"]


SITUATIES: dict[str, Situatie] = {
    "auth-error-403-bad-signature": _vals,
    "auth-error-403-detail-of-zaaktype-not-authorised": _als(MELDINGEN),
    "auth-error-403-expired": _verlopen,
    "auth-error-403-unknown-client": _onbekend,
    "auth-iat-60s-in-future": _straks,
    "auth-minimal-claims-client_id-iat-only": _minimaal,
    "autorisaties-applicaties-consumer-own-scopes": _als(COORDINATOR),
    "besluiten-create-201": _verteld("besluiten-create-201", COORDINATOR),
    "besluiten-list-of-zaak": _verteld(),
    "close-eindstatus-201": _verteld("close-eindstatus-201"),
    "close-eindstatus-doc-locked": _vergrendeld,
    "close-eindstatus-indicatieGebruiksrecht-null": _met_document(resultaat=True),
    "close-error-400-no-resultaat": _eindstatus_met_document,
    "closed-error-403-delete-resultaat": _verteld(),
    "closed-error-403-patch-resultaat": _verteld(),
    "closed-error-403-patch-zaak": _verteld(),
    "closed-error-403-post-eindstatus-again": _verteld(),
    "closed-error-403-post-status-reopen": _verteld(),
    "closed-error-403-post-zaakobject": _verteld(),
    "closed-patch-with-geforceerd-200": _verteld(wie=COORDINATOR),
    "closed-reopen-with-heropenen-201": _verteld(wie=COORDINATOR),
    "documenten-create-201": _met_inhoud,
    "documenten-detail": _los_document,
    "documenten-download": _download("application/json"),
    "documenten-download-200-accept-any": _download("*/*"),
    "documenten-download-403-no-auth": _download("*/*"),
    "documenten-download-406-accept-json": _download("application/json"),
    "documenten-list": _los_document,
    "documenten-list-of-zaak-via-objectinformatieobjecten__object": _verteld(),
    "documenten-objectinformatieobjecten-of-zaak": _verteld(),
    "objects-detail-after": _met_records(4),
    "objects-detail-date-yesterday": _met_records(4),
    "objects-error-401-bad-token": _ander_objecten_token,
    "objects-history": _met_records(4),
    "objects-objecttype-version-create": _nieuw_objecttype,
    "objects-patch-correctionFor": _met_records(2),
    "objects-patch-merge-new-record": _met_records(1),
    "objects-patch-null-value": _met_records(3),
    "objects-patch-only-data": _met_records(3),
    "resultaten-create-201-scope-bijwerken": _verteld("resultaten-create-201-scope-bijwerken"),
    "resultaten-create-second": _met_resultaat,
    "rollen-create-error-second-initiator": _met_rol("rollen-create-initiator-201"),
    "rollen-create-initiator-201": _verteld("rollen-create-initiator-201"),
    "rollen-create-medewerker-201": _verteld("rollen-create-medewerker-201"),
    "rollen-create-second-behandelaar": _verteld("rollen-create-second-behandelaar"),
    "rollen-list-of-zaak": _verteld(),
    "statussen-create-201": _zonder_status,
    "statussen-create-back-in-volgnummer-201": _na("2026-11-23T22:01:46.611078Z"),
    "statussen-create-backdated-201-not-current": _na("2026-11-23T22:01:46.611078Z"),
    "statussen-create-with-gezetdoor-201": _met_rol("rollen-create-medewerker-201"),
    "statussen-error-400-duplicate-datum": _zelfde_moment,
    "statussen-error-403-wrong-scope-readonly": _als(RAADPLEGER),
    "statussen-error-403-zaaktype-not-authorised": _als(MELDINGEN),
    "statussen-list-of-zaak": _zoals_het_liep,
    "statussen-list-two-zaken-filter": _twee_statussen,
    "statussen-post-if-match-stale": _status_zonder_body,
    "zaakeigenschappen-create-201": _verteld("zaakeigenschappen-create-201"),
    "zaakeigenschappen-list": _verteld(),
    "zaakinformatieobjecten-create-201": _verteld("zaakinformatieobjecten-create-201"),
    "zaakinformatieobjecten-list-of-zaak-bare-array": _verteld(),
    "zaakobjecten-create-adres-201": _verteld("zaakobjecten-create-adres-201"),
    "zaakobjecten-create-perceel-201": _verteld("zaakobjecten-create-perceel-201"),
    "zaakobjecten-list-of-zaak": _verteld(),
    "zaken-audittrail": _verteld(),
    "zaken-audittrail-403-readonly": _als(RAADPLEGER),
    "zaken-besluiten-bare-array": _verteld(),
    "zaken-create-201": _als(COORDINATOR),
    "zaken-create-error-bad-polygon": _als(COORDINATOR),
    "zaken-create-geometrycollection": _als(COORDINATOR),
    "zaken-create-null-geometry": _als(COORDINATOR),
    "zaken-create-point-z": _als(COORDINATOR),
    "zaken-create-selfintersecting-polygon": _als(COORDINATOR),
    "zaken-create-with-RD-coordinates": _als(COORDINATOR),
    "zaken-detail-closed": _verteld(),
    "zaken-detail-etag-304": _bekende_etag,
    "zaken-error-400-malformed-json": _kaal(b"{kapot"),
    "zaken-error-405-delete-status": _bekende_status,
    "zaken-error-405-patch-status": _bekende_status,
    "zaken-error-415": _kaal(b"tekst"),
    "zaken-expand-detail": _met_resultaat,
    "zaken-list-filter-identificatie": _met_identificatie,
    "zaken-list-filter-uiterlijke-datum": _te_lang_geleden,
    "zaken-patch-datums": _verteld("zaken-patch-datums"),
    "zaken-patch-einddatum-readonly-ignored": _verteld("zaken-patch-einddatum-readonly-ignored"),
    "zaken-patch-error-403-readonly": _als(RAADPLEGER),
    "zaken-patch-geometry-200": _verteld("zaken-patch-geometry-200"),
    "zaken-patch-geometry-legacy-crs-member": _nog_geen_status,
    "zaken-patch-geometry-multipoint": _nog_geen_status,
    "zaken-patch-geometry-null": _nog_geen_status,
    "zaken-patch-geometry-wkt-string": _nog_geen_status,
    "zaken-patch-if-match-stale-ignored": _verteld("zaken-patch-if-match-stale-ignored"),
    "zaken-patch-opschorting": _verteld("zaken-patch-opschorting"),
    "zaken-patch-verlenging": _verteld("zaken-patch-verlenging"),
    **dict.fromkeys((name for name in opnames() if name.startswith("zoek-")), _in_beeld),
}
"""By the name of the recording."""
