"""The audit trail: who did what to a zaak. What was there at the start gets its lines when they are asked for."""

from __future__ import annotations

import copy
import uuid
from datetime import datetime, timedelta

from portaal_leefomgeving_plugin.demo.zgw.api import Vraag
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json, Opslag, gezet_op, moment

WEERGAVE = {
    "create": "Object aangemaakt", "update": "Object bijgewerkt", "partial_update": "Object deels bijgewerkt",
    "destroy": "Object verwijderd",
}  # fmt: skip


def noteer(
    vraag: Vraag, zaak: Ding, actie: str, resource: str, url: str, *, oud: Json | None, nieuw: Json | None
) -> None:
    """Adds a line for what a request has just done."""
    wie = vraag.wie
    vraag.opslag.audit[zaak["uuid"]].append(
        {
            "uuid": str(uuid.uuid4()), "bron": "ZRC", "applicatieId": wie.applicatie.uuid,
            "applicatieWeergave": wie.applicatie.label, "gebruikersId": wie.gebruiker,
            "gebruikersWeergave": wie.weergave,
            "actie": actie, "actieWeergave": WEERGAVE[actie],
            "resultaat": {"create": 201, "destroy": 204}.get(actie, 200), "hoofdObject": zaak["url"],
            "resource": resource, "resourceUrl": url,
            "toelichting": vraag.request.headers.get("x-audit-toelichting", ""),
            "resourceWeergave": f"{zaak['bronorganisatie']} - {zaak['identificatie']}",
            "aanmaakdatum": moment(vraag.opslag.klok.nu()),
            "wijzigingen": {"oud": copy.deepcopy(oud), "nieuw": copy.deepcopy(nieuw)},
        }
    )  # fmt: skip


def audittrail(opslag: Opslag, zaak: Ding) -> list[Json]:
    """All lines of a zaak, oldest first."""
    live = opslag.audit.get(zaak["uuid"], [])
    known = {line["resourceUrl"] for line in live if line["actie"] == "create"}
    lines = []
    if zaak["url"] not in known:
        begun = min(
            (s["datumStatusGezet"] for s in opslag.statussen.van_zaak(zaak["uuid"])),
            default=f"{zaak['registratiedatum']}T08:00:00Z",
        )
        lines += _zaak_van_begin(zaak, begun, _zoals_toen(zaak, live))
    for status in sorted(opslag.statussen.van_zaak(zaak["uuid"]), key=gezet_op):
        if status["url"] not in known:
            lines.append(_van_begin(zaak, "status", status["url"], status["datumStatusGezet"], status.data))
    begin = f"{zaak['registratiedatum']}T08:00:00Z"
    for naam, resource in (
        ("rollen", "rol"), ("zaakobjecten", "zaakobject"), ("zaakinformatieobjecten", "zaakinformatieobject"),
        ("zaakeigenschappen", "zaakeigenschap"), ("resultaten", "resultaat"),
    ):  # fmt: skip
        for ding in getattr(opslag, naam).van_zaak(zaak["uuid"]):
            if ding["url"] not in known:
                when = ding.data.get("registratiedatum") or begin
                lines.append(_van_begin(zaak, resource, ding["url"], when, ding.data))
    return sorted([*lines, *live], key=lambda line: str(line["aanmaakdatum"])[:-1])


def _zoals_toen(zaak: Ding, live: list[Json]) -> Json:
    """The zaak as it was when the municipality began: before the first change that was made since."""
    changes = [line["wijzigingen"]["oud"] for line in live if line["resourceUrl"] == zaak["url"]]
    return next((oud for oud in changes if oud is not None), zaak.data)


def _zaak_van_begin(zaak: Ding, begun: str, toen: Json) -> list[Json]:
    """Made without a suspension; those that it has had since are lines of their own."""
    held = toen["opschorting"]
    never = {"indicatie": False, "eerdereOpschorting": False, "reden": ""}
    made = {**toen, "status": None, "einddatum": None, "opschorting": never}
    lines = [_van_begin(zaak, "zaak", zaak["url"], begun, made)]
    if not (held["indicatie"] or held["eerdereOpschorting"]):
        return lines
    begin = datetime.fromisoformat(begun)
    during = {**made, "opschorting": {"indicatie": True, "eerdereOpschorting": True, "reden": held["reden"]}}
    after = {**made, "opschorting": {"indicatie": False, "eerdereOpschorting": True, "reden": ""}}
    steps = [(1, made, during)] if held["indicatie"] else [(1, made, during), (2, during, after)]
    for hours, before, then in steps:
        line = _van_begin(zaak, "zaak", zaak["url"], moment(begin + timedelta(hours=hours)), then)
        action = {"actie": "partial_update", "actieWeergave": WEERGAVE["partial_update"], "resultaat": 200}
        own = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{zaak['url']}#opschorting-{hours}"))
        lines.append({**line, **action, "uuid": own, "wijzigingen": {"oud": before, "nieuw": then}})
    return lines


def _van_begin(zaak: Ding, resource: str, url: str, wanneer: str, nieuw: Json) -> Json:
    return {
        "uuid": str(uuid.uuid5(uuid.NAMESPACE_URL, url)), "bron": "ZRC", "applicatieId": "",
        "applicatieWeergave": "Zaaksysteem", "gebruikersId": "", "gebruikersWeergave": "", "actie": "create",
        "actieWeergave": WEERGAVE["create"], "resultaat": 201, "hoofdObject": zaak["url"], "resource": resource,
        "resourceUrl": url, "toelichting": "",
        "resourceWeergave": f"{zaak['bronorganisatie']} - {zaak['identificatie']}", "aanmaakdatum": wanneer,
        "wijzigingen": {"oud": None, "nieuw": nieuw},
    }  # fmt: skip
