"""The embedded gemeente in this process, its clock at the time of the recordings, and deeds to make situations with.

The zaaktype of the recordings (ZT-VTH-001) has the same steps and results as our OV-REG, so each recorded
id of the catalogue has its counterpart by role: see ``ROLLEN_IN_CATALOGUS``.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import requests

from portaal_leefomgeving_plugin.demo.objecten import data as objecten_data
from portaal_leefomgeving_plugin.demo.objecten import kamer as objecten
from portaal_leefomgeving_plugin.demo.storing import Storing
from portaal_leefomgeving_plugin.demo.wire import Klok, Server
from portaal_leefomgeving_plugin.demo.zgw import kamer as zgw
from portaal_leefomgeving_plugin.demo.zgw.toegang import ALLES, BEHANDELEN, LEZEN, Toegang
from tests.unit.demo.kleine_stad import kleine_stad
from tests.unit.demo.opnames import opnames

NU = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
"""A little after the last recording; the one moment in the recordings that lay ahead (23:02) still does."""

BEHANDELAAR, RAADPLEGER, MELDINGEN, COORDINATOR = "behandelaar", "raadpleger", "meldingen", "coordinator"

CRS = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"}

ROLLEN_IN_CATALOGUS = {
    "8bb1f0b1-9746-4841-8d49-d2d5de59d0c3": ("zaaktypen", "OV-REG", ""),
    "601b0881-3c88-4a83-bb4d-907dac6458cf": ("zaaktypen", "MEL-MBA", ""),
    "24aec24a-c734-4c6b-9205-4a2301e49beb": ("statustypen", "OV-REG", "Ontvangen"),
    "3416edd5-ee59-4fa3-865d-492f21961cb4": ("statustypen", "OV-REG", "Volledigheidstoets"),
    "6a40488c-d7c4-41d2-b811-225659390aa4": ("statustypen", "OV-REG", "In behandeling"),
    "2d8bec2d-874b-41f3-a4cc-d7263706d863": ("statustypen", "OV-REG", "Afgehandeld"),
    "cec832f6-29a8-427f-b898-c02ede763119": ("statustypen", "MEL-MBA", "Volledigheidstoets"),
    "6b0ae14d-0885-48ce-bda6-4c4569b89852": ("resultaattypen", "OV-REG", "Geweigerd"),
    "225f2de4-f1c9-4771-b343-c239fd8aedd0": ("roltypen", "OV-REG", "Behandelaar"),
    "700e438a-8886-4e21-a559-1d7a75cb6c37": ("roltypen", "OV-REG", "Aanvrager"),
}
"""Recorded uuid: kind, zaaktype, omschrijving."""


@dataclass(frozen=True)
class Sleutel:
    """How an application logs in."""

    client_id: str
    geheim: str


class Wereld:
    """The running gemeente and the ids of what is in it."""

    def __init__(self) -> None:
        self.klok = Klok()
        self.klok.verschil_s = (NU - datetime.now(UTC)).total_seconds()
        self.server = Server(klok=self.klok)
        self.base = self.server.base
        stad = kleine_stad()
        opslag = zgw.maak_opslag(self.base, self.klok, stad, aantal=120, seed=2026)
        toegang = self.toegang = Toegang()
        self.sleutels = {
            who: Sleutel(app.client_id, app.geheim)
            for who, app in (
                (BEHANDELAAR, toegang.maak("portaal-behandelaar", "Portaal Leefomgeving", BEHANDELEN)),
                (RAADPLEGER, toegang.maak("portaal-raadpleger", "Raadplegen", LEZEN)),
                (MELDINGEN, toegang.maak("portaal-meldingen", "Meldingen", BEHANDELEN, frozenset({"MEL-MBA"}))),
                (COORDINATOR, toegang.maak("portaal-coordinator", "Coördinatie", ALLES)),
            )
        }
        zgw.koppel(self.server, opslag, toegang)
        self.objecten_sleutel = "9" * 40
        inspecties = objecten_data.maak_opslag(self.base, self.klok, opslag, stad, seed=2026, aantal=20)
        self.server.koppel("/objecten/api/v2", objecten.maak_handler(inspecties, self.objecten_sleutel))
        self.storing = Storing(self.klok, "beheer", 2026)
        self.server.omhul(self.storing.omhul)
        self.server.start()
        self.sessie = requests.Session()
        self.catalogus = self._catalogus()
        self.objecttype = self._objecttype()

    def stop(self) -> None:
        """Ends it."""
        self.sessie.close()
        self.server.stop()

    def jwt(self, sleutel: Sleutel, *, iat: float | None = None, **claims: Any) -> str:
        """A token as another client would make it; ``iat`` defaults to the server's now."""
        content: dict[str, Any] = {
            "client_id": sleutel.client_id,
            "iat": int(iat if iat is not None else self.nu()),
            **claims,
        }
        parts = [_b64(json.dumps(part).encode()) for part in ({"typ": "JWT", "alg": "HS256"}, content)]
        signed = b".".join(parts)
        return b".".join((signed, _b64(hmac.new(sleutel.geheim.encode(), signed, hashlib.sha256).digest()))).decode()

    def nu(self) -> float:
        """The server's clock, in seconds."""
        return self.klok.nu().timestamp()

    def inlog(self, wie: str) -> dict[str, str]:
        """The Authorization header of an application."""
        token = self.jwt(self.sleutels[wie], iss="proef", user_id="t.ester", user_representation="T. Ester")
        return {"Authorization": f"Bearer {token}"}

    def doe(self, method: str, pad: str, body: Any = None, *, wie: str = COORDINATOR) -> Any:
        """A deed that makes a situation; it must succeed. Answers the JSON."""
        url = pad if pad.startswith("http") else f"{self.base}/{pad}"
        headers = {**CRS, "Accept": "application/json"}
        headers |= {"Authorization": f"Token {self.objecten_sleutel}"} if "/objecten/" in url else self.inlog(wie)
        answer = self.sessie.request(method, url, json=body, headers=headers, timeout=20)
        if not answer.ok:
            raise RuntimeError(f"{method} {pad}: {answer.status_code} {answer.text}")
        return answer.json() if answer.content else None

    def _catalogus(self) -> dict[str, str]:
        """Recorded uuid to ours, by role."""
        running = self.klok.nu().date().isoformat()
        zaaktypen = {}
        for identificatie in {role[1] for role in ROLLEN_IN_CATALOGUS.values()}:
            (zaaktype,) = self._alle(f"zaaktypen?identificatie={identificatie}&datumGeldigheid={running}")
            zaaktypen[identificatie] = zaaktype["url"]
        found = {}
        for recorded, (kind, identificatie, omschrijving) in ROLLEN_IN_CATALOGUS.items():
            zaaktype = zaaktypen[identificatie]
            if kind == "zaaktypen":
                found[recorded] = _uuid(zaaktype)
                continue
            (one,) = [d for d in self._alle(f"{kind}?zaaktype={zaaktype}") if d["omschrijving"] == omschrijving]
            found[recorded] = _uuid(one["url"])
        zaaktype = zaaktypen["OV-REG"]
        (eigenschap,) = [e for e in self._alle(f"eigenschappen?zaaktype={zaaktype}") if e["naam"] == "Bouwkosten"]
        (besluittype,) = self._alle(f"besluittypen?zaaktypen={zaaktype}")
        (documenttype,) = self._alle("informatieobjecttypen?omschrijving=Situatietekening")
        return found | {
            "da3eee0d-a1eb-4877-8731-3dae240c2acd": _uuid(eigenschap["url"]),
            "7b9345cf-57ec-4117-81cf-542930c98d92": _uuid(besluittype["url"]),
            "337b0a4f-76ad-4350-a023-c66f39cbe86d": _uuid(documenttype["url"]),
        }

    def _alle(self, vraag: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.doe("GET", f"catalogi/api/v1/{vraag}")["results"]
        return found

    def _objecttype(self) -> str:
        """The objecttype of the recordings, made with the recorded requests."""
        made = self.doe("POST", "objecten/api/v2/objecttypes", opnames()["objects-objecttype-create"].body)
        version = opnames()["objects-objecttype-version-create"].body
        self.doe("POST", f"{made['url']}/versions", version)
        return str(made["uuid"])


def _b64(raw: bytes) -> bytes:
    return base64.urlsafe_b64encode(raw).rstrip(b"=")


def _uuid(url: str) -> str:
    return url.rpartition("/")[2]
