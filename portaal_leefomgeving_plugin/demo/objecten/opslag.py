"""What the embedded Objects API holds: objecttypes with their versions, objects with their records."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

from portaal_leefomgeving_plugin.demo.wire import Klok
from portaal_leefomgeving_plugin.demo.zgw.opslag import Json, Uuids


@dataclass(slots=True)
class Voorwerp:
    """An object: its type and its records, oldest first."""

    uuid: str
    objecttype: str
    records: list[Json]

    def op(self, dag: str | None = None, geregistreerd: str | None = None) -> Json | None:
        """The record that held on a day (None: the newest), or that was known on a day."""
        known = [r for r in self.records if geregistreerd is None or r["registrationAt"] <= geregistreerd]
        if dag is not None:
            known = [r for r in known if r["startAt"] <= dag and (r["endAt"] is None or dag <= r["endAt"])]
        return known[-1] if known else None


@dataclass
class Objectopslag:
    """All objects and objecttypes."""

    base: str
    klok: Klok
    uuids: Uuids
    objecttype_url: str = ""
    termijntype_url: str = ""
    slot: threading.RLock = field(default_factory=threading.RLock)
    objecten: dict[str, Voorwerp] = field(default_factory=dict)
    typen: dict[str, Json] = field(default_factory=dict)
    versies: dict[str, list[Json]] = field(default_factory=dict)

    def url(self, soort: str, uuid: str) -> str:
        """The url of an object or objecttype."""
        return f"{self.base}/objecten/api/v2/{soort}/{uuid}"

    def vandaag(self) -> str:
        """The server's day."""
        return self.klok.nu().date().isoformat()

    def nieuw_type(self, gegevens: Json) -> Json:
        """Registers an objecttype, without versions yet."""
        uuid = self.uuids()
        today = self.vandaag()
        made = {
            "url": self.url("objecttypes", uuid),
            "uuid": uuid,
            **gegevens,
            "createdAt": today,
            "modifiedAt": today,
            "versions": [],
        }
        self.typen[uuid] = made
        self.versies[uuid] = []
        return made

    def nieuwe_versie(self, uuid: str, schema: Json, status: str) -> Json:
        """Adds a version of an objecttype."""
        url, today = self.url("objecttypes", uuid), self.vandaag()
        number = len(self.versies[uuid]) + 1
        made = {
            "url": f"{url}/versions/{number}", "version": number, "objectType": url, "status": status,
            "jsonSchema": schema, "createdAt": today, "modifiedAt": today,
            "publishedAt": today if status == "published" else None,
        }  # fmt: skip
        self.versies[uuid].append(made)
        self.typen[uuid]["versions"] = [v["url"] for v in self.versies[uuid]]
        return made

    def nieuw(
        self,
        objecttype: str,
        data: Json,
        geometrie: Json | None,
        begin: str,
        *,
        verwijzingen: Any = (),
        versie: int = 1,
    ) -> Voorwerp:
        """Registers an object with its first record."""
        uuid = self.uuids()
        made = Voorwerp(uuid, objecttype, [])
        self.objecten[uuid] = made
        self.voeg_record_toe(made, versie, data, geometrie, begin, list(verwijzingen), None)
        return made

    def voeg_record_toe(
        self, voorwerp: Voorwerp, versie: int, data: Json, geometrie: Json | None, begin: str, verwijzingen: Any,
        verbetert: int | None,
    ) -> None:  # fmt: skip
        """A new record ends the one before; a correction marks the one that it corrects."""
        index = len(voorwerp.records) + 1
        if voorwerp.records and voorwerp.records[-1]["endAt"] is None:
            voorwerp.records[-1]["endAt"] = begin
        if verbetert is not None:
            voorwerp.records[verbetert - 1]["correctedBy"] = index
        voorwerp.records.append(
            {
                "index": index, "typeVersion": versie, "data": data, "geometry": geometrie, "references": verwijzingen,
                "startAt": begin, "endAt": None, "registrationAt": self.vandaag(), "correctionFor": verbetert,
                "correctedBy": None,
            }
        )  # fmt: skip

    def json(self, voorwerp: Voorwerp, record: Json) -> Json:
        """An object as the API shows it."""
        return {
            "url": self.url("objects", voorwerp.uuid), "uuid": voorwerp.uuid,
            "type": self.url("objecttypes", voorwerp.objecttype), "record": record,
        }  # fmt: skip
