"""Makes zaken, documents and objects in the running gemeente, through its API, and puts our ids for recorded ones."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from tests.unit.demo.opnames import opnames
from tests.unit.demo.wereld import BEHANDELAAR, Wereld

ZAKEN = (
    "9588a5c5-77d2-4661-8921-716e0606ce66",
    "8a848074-28f7-4126-a151-8b819c9b786c",
    "8711eb2b-9138-4171-b7db-247013d65733",
    "eb83fb93-9ca3-46a6-97bf-1086dd617761",
    "eae416bd-b9c1-40e5-9dfa-886bfd4cc379",
    "32aff17b-0449-4f7e-b3a0-df2ea8daa406",
    "0c0c990f-284a-40a3-993e-7c72015fd3d2",
    "ae713016-bcdb-4fd1-9373-e416ba1239a6",
    "2d203dde-13e4-4615-b686-d2d6b32c46be",
)
DOCUMENT = "4967c921-1e99-4600-8bf8-7dae84050fc5"
RESULTAAT = "e85cfae1-c9ed-4fc0-b0bd-354100874544"
STATUS = "72ca4a0e-ff99-49ed-a775-bbbc77675174"
ROL = "dd576f09-49f6-472b-a7c3-1f70904c33a8"
OBJECTTYPE = "2cc3f7ec-d505-4017-80e4-9fac0d589b34"
OBJECTEN = ("b5a463d1-80a7-4e91-b339-54b5b2688c62", "77378fe5-63f9-4d5d-a330-86aae2a28e58")

EERST = "2026-11-03T09:00:00Z"
"""When the first status of a new zaak was set: its start date."""
GESLOTEN = "2026-11-20T09:00:00Z"

STAPPEN: dict[str, str] = {
    "ontvangen": "24aec24a-c734-4c6b-9205-4a2301e49beb",
    "behandeling": "6a40488c-d7c4-41d2-b811-225659390aa4",
    "toets": "3416edd5-ee59-4fa3-865d-492f21961cb4",
    "eind": "2d8bec2d-874b-41f3-a4cc-d7263706d863",
    "geweigerd": "6b0ae14d-0885-48ce-bda6-4c4569b89852",
}
"""Recorded ids of the catalogue that situations are made with."""


@dataclass
class Vraag:
    """A request as it is replayed. ``plaats``: recorded text to ours. ``kaal``: a body that is no JSON."""

    plaats: dict[str, str] = field(default_factory=dict)
    wie: str = BEHANDELAAR
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None
    kaal: bytes | None = None


class Maker:
    """Makes situations in a running gemeente."""

    def __init__(self, wereld: Wereld) -> None:
        self.w = wereld
        self._gevuld: set[str] = set()

    def url(self, soort: str, recorded: str) -> str:
        """Our url of a recorded resource of the catalogue."""
        return f"{self.w.base}/catalogi/api/v1/{soort}/{self.w.catalogus[recorded]}"

    def statustype(self, naam: str) -> str:
        """Our url of a step."""
        return self.url("statustypen", STAPPEN[naam])

    def stappen(self) -> dict[int, str]:
        """The steps of our zaaktype: volgnummer to url."""
        zaaktype = self.url("zaaktypen", "8bb1f0b1-9746-4841-8d49-d2d5de59d0c3")
        found = self.w.doe("GET", f"catalogi/api/v1/statustypen?zaaktype={zaaktype}")["results"]
        return {one["volgnummer"]: one["url"] for one in found}

    def zaak(self, *, status: bool = True, **anders: Any) -> str:
        """A new zaak, made with the recorded request; answers its url."""
        body = {
            **opnames()["zaken-create-201"].body,
            "zaaktype": self.url("zaaktypen", "8bb1f0b1-9746-4841-8d49-d2d5de59d0c3"),
        }
        made = self.w.doe("POST", "zaken/api/v1/zaken", {**body, **anders})
        if status:
            self.status(made["url"], "ontvangen", EERST)
        return str(made["url"])

    def status(self, zaak: str, stap: str, wanneer: str) -> str:
        """Sets a status."""
        body = {"zaak": zaak, "statustype": self.statustype(stap), "datumStatusGezet": wanneer}
        return str(self.w.doe("POST", "zaken/api/v1/statussen", body)["url"])

    def resultaat(self, zaak: str) -> str:
        """Gives a zaak its resultaat."""
        body = {"zaak": zaak, "resultaattype": self.url("resultaattypen", STAPPEN["geweigerd"])}
        return str(self.w.doe("POST", "zaken/api/v1/resultaten", body)["url"])

    def gesloten(self, vraag: Vraag, **anders: Any) -> str:
        """A closed zaak; its resultaat is the recorded one."""
        zaak = self.zaak(**anders)
        vraag.plaats[RESULTAAT] = uuid_van(self.resultaat(zaak))
        self.status(zaak, "eind", GESLOTEN)
        return zaak

    def rol(self, zaak: str, opname: str) -> str:
        """A rol, as recorded."""
        body = opnames()[opname].body
        return str(self.w.doe("POST", "zaken/api/v1/rollen", self.vertaald({**body, "zaak": zaak}))["url"])

    def document(self, **anders: Any) -> str:
        """A document, as recorded."""
        body = {**opnames()["documenten-create-201"].body, "inhoud": INHOUD, **anders}
        where = "documenten/api/v1/enkelvoudiginformatieobjecten"
        return str(self.w.doe("POST", where, self.vertaald(body))["url"])

    def koppel(self, zaak: str, document: str) -> None:
        """Links a document to a zaak."""
        self.w.doe("POST", "zaken/api/v1/zaakinformatieobjecten", {"zaak": zaak, "informatieobject": document})

    def object(self, geometry: Any = None, **data: Any) -> str:
        """An object of the recorded type; answers its url."""
        body = self.vertaald(opnames()["objects-create-201"].body)
        body["record"]["data"] |= data
        body["record"]["geometry"] = geometry or {"type": "Point", "coordinates": [5.39, 52.155]}
        return str(self.w.doe("POST", "objecten/api/v2/objects", body)["url"])

    def vertaald(self, body: Any, **plaats: str) -> Any:
        """A recorded body with our addresses and ids."""
        return json.loads(vertaal(json.dumps(body), self.w, plaats))

    def eens(self, wat: str) -> bool:
        """True the first time that it is asked for."""
        new = wat not in self._gevuld
        self._gevuld.add(wat)
        return new


def vertaal(tekst: str, wereld: Wereld, plaats: dict[str, str]) -> str:
    """``tekst`` with hosts and ids of ours in the place of recorded ones."""
    port = wereld.base.rpartition(":")[2]
    hosts = {
        "http://localhost:8001": wereld.base,
        "http://127.0.0.1:8001": f"http://localhost:{port}",
        "http://localhost:8002/api/v2": f"{wereld.base}/objecten/api/v2",
    }
    in_query = {quote(recorded, safe=""): quote(ours, safe="") for recorded, ours in hosts.items()}
    names = {
        OBJECTTYPE: wereld.objecttype,
        "plugin-behandelaar": wereld.sleutels[BEHANDELAAR].client_id,
        "ZT-VTH-001": "OV-REG",
    }
    for recorded, ours in {**hosts, **in_query, **names, **wereld.catalogus, **plaats}.items():
        tekst = tekst.replace(recorded, ours)
    return tekst


INHOUD = base64.b64encode(b"x" * 620).decode()


def uuid_van(url: str) -> str:
    return url.rpartition("/")[2]
