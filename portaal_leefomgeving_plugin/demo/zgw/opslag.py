"""What the embedded ZGW APIs hold: resources as the JSON they are, with an index per zaak, behind one lock.

A resource is serialised when it is first asked for and again after a change, so that a page of 500
zaken is a matter of joining bytes.
"""

from __future__ import annotations

import hashlib
import json
import threading
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import numpy as np

from portaal_leefomgeving_plugin.demo.wire import Klok

Json = dict[str, Any]


def naar_json(data: Any) -> bytes:
    """Compact UTF-8."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def moment(wanneer: datetime) -> str:
    """A moment as the APIs write it: UTC, microseconds where there are any, ``Z``."""
    return wanneer.replace(tzinfo=None).isoformat() + "Z"


def uuid_van(url: str) -> str:
    """The uuid that a resource's url ends in, whatever its host: empty where it ends in none."""
    last = url.rstrip("/").rpartition("/")[2]
    try:
        return str(uuid.UUID(last)) if len(last) == 36 else ""
    except ValueError:
        return ""


class Uuids:
    """Uuids (version 4) from a seeded generator, drawn many at a time."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng
        self._stock: Iterator[str] = iter(())

    def __call__(self) -> str:
        for drawn in self._stock:
            return drawn
        self._stock = iter(self._trek(4_096))
        return next(self._stock)

    def _trek(self, count: int) -> list[str]:
        raw = self._rng.bytes(16 * count).hex()
        out = []
        for start in range(0, len(raw), 32):
            h = raw[start : start + 32]
            out.append(f"{h[:8]}-{h[8:12]}-4{h[13:16]}-{'89ab'[int(h[16], 16) & 3]}{h[17:20]}-{h[20:]}")
        return out


class Ding:
    """One resource and its serialised form."""

    __slots__ = ("_bytes", "data")

    def __init__(self, data: Json) -> None:
        self.data = data
        self._bytes: bytes | None = None

    def __getitem__(self, naam: str) -> Any:
        return self.data[naam]

    def json(self) -> bytes:
        """Its JSON."""
        if self._bytes is None:
            self._bytes = naar_json(self.data)
        return self._bytes

    def wijzig(self, **velden: Any) -> None:
        """Changes fields."""
        self.data.update(velden)
        self._bytes = None

    @property
    def etag(self) -> str:
        """Differs when the resource does."""
        return f'"{hashlib.md5(self.json(), usedforsecurity=False).hexdigest()}"'


class Soort:
    """All resources of one kind, oldest first, and those of each zaak."""

    def __init__(self) -> None:
        self.alle: dict[str, Ding] = {}
        self._van_zaak: dict[str, dict[str, Ding]] = defaultdict(dict)

    def voeg(self, id: str, data: Json, zaak: str = "") -> Ding:
        """Keeps a resource; ``zaak`` is the uuid of the zaak that it belongs to."""
        ding = Ding(data)
        self.alle[id] = ding
        if zaak:
            self._van_zaak[zaak][id] = ding
        return ding

    def weg(self, id: str, zaak: str = "") -> None:
        """Forgets a resource."""
        self.alle.pop(id, None)
        self._van_zaak.get(zaak, {}).pop(id, None)

    def van_zaak(self, zaak: str) -> list[Ding]:
        """Those of a zaak (its uuid), oldest first."""
        return list(self._van_zaak.get(zaak, {}).values())

    def op_url(self, url: object) -> Ding | None:
        """The resource that a url points at."""
        return self.alle.get(uuid_van(url)) if isinstance(url, str) else None


class Opslag:
    """The ZGW side's memory."""

    def __init__(self, base: str, klok: Klok, seed: int) -> None:
        self.base = base
        self.klok = klok
        self.slot = threading.RLock()
        self.uuids = Uuids(np.random.default_rng([seed, 1]))
        self.zaken = Soort()
        self.statussen = Soort()
        self.resultaten = Soort()
        self.rollen = Soort()
        self.zaakobjecten = Soort()
        self.zaakinformatieobjecten = Soort()
        self.zaakeigenschappen = Soort()
        self.zaaknotities = Soort()
        self.documenten = Soort()
        self.besluiten = Soort()
        self.inhoud: dict[str, bytes] = {}
        self.sloten: dict[str, str] = {}
        self.audit: dict[str, list[Json]] = defaultdict(list)
        self.catalogus: dict[str, Soort] = defaultdict(Soort)
        self.nummers: dict[str, int] = defaultdict(int)

    def url(self, api: str, naam: str, id: str) -> str:
        """``url("zaken", "statussen", uuid)``."""
        return f"{self.base}/{api}/api/v1/{naam}/{id}"

    def zaaktype(self, zaak: Ding) -> Ding:
        """The version that a zaak has."""
        return self.catalogus["zaaktypen"].alle[uuid_van(zaak["zaaktype"])]

    def zaaktype_identificatie(self, zaak: Ding) -> str:
        """What rights and procedures go by."""
        return str(self.zaaktype(zaak)["identificatie"])

    def huidige_status(self, zaak: str) -> Ding | None:
        """The status with the newest datumStatusGezet, whatever its volgnummer (facts, section 6)."""
        return max(self.statussen.van_zaak(zaak), key=gezet_op, default=None)

    def raak_aan(self, zaak: Ding, **velden: Any) -> None:
        """Changes a zaak, or marks that something of it changed: its ETag differs afterwards."""
        zaak.wijzig(laatstGemuteerd=moment(self.klok.nu()), **velden)

    def nummer(self, wat: str) -> int:
        """The next number of a kind."""
        self.nummers[wat] += 1
        return self.nummers[wat]


def gezet_op(status: Ding) -> str:
    """By what statussen are ordered in time: without the Z, since a fraction is not always there."""
    return str(status["datumStatusGezet"])[:-1]


def nieuwste_eerst(dingen: Iterable[Ding]) -> list[Ding]:
    """The order of every list: newest first."""
    return list(dingen)[::-1]
