"""The audit trail: who did what to a zaak. What was there at the start gets its lines when they are asked for."""

from __future__ import annotations

import copy
import uuid

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
        lines.append(_van_begin(zaak, "zaak", zaak["url"], begun, {**zaak.data, "status": None, "einddatum": None}))
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


def _van_begin(zaak: Ding, resource: str, url: str, wanneer: str, nieuw: Json) -> Json:
    return {
        "uuid": str(uuid.uuid5(uuid.NAMESPACE_URL, url)), "bron": "ZRC", "applicatieId": "",
        "applicatieWeergave": "Zaaksysteem", "gebruikersId": "", "gebruikersWeergave": "", "actie": "create",
        "actieWeergave": WEERGAVE["create"], "resultaat": 201, "hoofdObject": zaak["url"], "resource": resource,
        "resourceUrl": url, "toelichting": "",
        "resourceWeergave": f"{zaak['bronorganisatie']} - {zaak['identificatie']}", "aanmaakdatum": wanneer,
        "wijzigingen": {"oud": None, "nieuw": nieuw},
    }  # fmt: skip
