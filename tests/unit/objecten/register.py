"""A register of objects as recorded of Open Object 4.0.0: its envelope, paging, token and error words."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import tests
from portaal_leefomgeving_plugin.connectors.objecten.client import ObjectenClient
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from tests.unit.connectors.loket import Antwoord, Loket, Verzoek, Voortgang, als_json, loket, sessie

OPNAMES = Path(tests.__file__).parent / "recordings" / "zgw"
TYPE = "5f0d2b9c-6d52-4b55-9f3b-1d9a54b9a001"

VOLLEDIG: dict[str, Any] = {
    "identificatie": "00000009999999999000.INS-00417",
    "status": "rapport_definitief",
    "controletype": "periodiek",
    "aanleiding": "regulier",
    "wijze": "ter_plekke",
    "geplandOp": "2026-11-20",
    "controledatum": "2026-11-23",
    "uitvoerendeInstantie": {"oin": "00000009999999999000", "naam": "Gemeente Voorbeeld"},
    "inspecteurs": [
        {"medewerkerId": "e.erste", "naam": "E. Erste", "rol": "toezichthouder"},
        {"medewerkerId": "t.ester", "naam": "T. Ester", "rol": "hoofdtoezichthouder"},
    ],
    "zaak": "https://zaken.example/zaken/api/v1/zaken/6f1c1d0e-0000-4000-8000-000000000001",
    "zaakIdentificatie": "TOEZ-2026-00417",
    "controleVan": {
        "activiteiten": [{"naam": "opslaan van gevaarlijke stoffen"}, {"naam": "slopen van een bouwwerk"}],
        "verantwoordelijke": {"type": "vestiging", "kvkNummer": "00000000"},
    },
    "locatie": {"adres": "Havenstraat 1, 1234 AB Voorbeeld", "toelichting": "achter het hek"},
    "checklist": {"id": "opslag-gevaarlijke-stoffen", "versie": 3},
    "bevindingen": [{"volgnummer": 1, "onderwerp": "Lekbak", "bijzonderheden": "BSN 111222333 genoemd"}],
    "overtredingen": [],
    "eindoordeel": "niet_conform",
    "aantalBevindingen": 1,
    "aantalOvertredingen": 0,
    "zwaarsteLhso": "B3",
    "hercontrole": {"nodig": True, "datum": "2027-01-05"},
}
PUNT = {"type": "Point", "coordinates": [5.380720089089635, 52.184700825768566]}


def opname(name: str) -> Antwoord:
    """A recorded answer."""
    made = json.loads((OPNAMES / f"{name}.json").read_text())["response"]
    headers = {k: v for k, v in made["headers"].items() if k != "Location"}
    return Antwoord(json.dumps(made["body"]).encode(), made["status"], headers)


@dataclass
class Register:
    """What the register holds, and how it behaves."""

    objecten: list[dict[str, Any]] = field(default_factory=list)
    kent_pagesize: bool = True
    filtert: bool = True
    basis: str = ""
    na_pagina: Any = None  # called with the number of a page that went out

    def voeg(self, data: Any = None, geometry: Any = PUNT, nr: int | None = None, **record: Any) -> dict[str, Any]:
        name = str(uuid.UUID(int=len(self.objecten) + 1 if nr is None else nr))
        made = {
            "url": f"{self.basis}/api/v2/objects/{name}", "uuid": name,
            "type": f"{self.basis}/api/v2/objecttypes/{TYPE}",
            "record": {
                "index": 1, "typeVersion": 1, "data": VOLLEDIG if data is None else data, "geometry": geometry,
                "references": [], "startAt": "2026-11-21", "endAt": None, "registrationAt": "2026-11-23",
                "correctionFor": None, "correctedBy": None, **record,
            },
        }  # fmt: skip
        self.objecten.append(made)
        return made

    def antwoord(self, verzoek: Verzoek) -> Antwoord:
        vraag = verzoek.vraag
        if verzoek.pad != "/api/v2/objects":
            return opname("objects-error-404")
        if verzoek.koppen.get("accept-crs", "EPSG:4326") != "EPSG:4326":
            return als_json({"status": 406, "code": "not_acceptable"}, 406)
        found = [o for o in self.objecten if not self.filtert or o["type"].rpartition("/")[2] in vraag.get("type", "")]
        size = min(int(vraag.get("pageSize", 100)), 500) if self.kent_pagesize else 100
        nr = int(vraag.get("page", 1))
        rest = found[nr * size :]
        link = f"{self.basis}/api/v2/objects?" + urlencode({**vraag, "page": nr + 1})
        body = {
            "count": len(found), "next": link if rest else None, "previous": None,
            "results": found[(nr - 1) * size : nr * size],
        }  # fmt: skip
        if self.na_pagina is not None:
            self.na_pagina(nr)
        return als_json(body, Content_Crs="EPSG:4326", API_version="2.7.0")


@contextmanager
def draaiend(antwoord: Any) -> Iterator[tuple[Loket, ObjectenClient]]:
    """The server, and our client of it."""
    with loket(antwoord) as server, sessie() as api:
        yield server, ObjectenClient(api, f"{server.basis}/api/v2/")


def objecttype(server: Loket) -> str:
    return f"{server.basis}/api/v2/objecttypes/{TYPE}"


def lees(register: Register) -> list[Inspectie]:
    """All inspecties, as our client reads them."""
    with draaiend(register.antwoord) as (server, client):
        register.basis = server.basis
        return [i for page in client.inspecties(objecttype(server), Voortgang()) for i in page]
