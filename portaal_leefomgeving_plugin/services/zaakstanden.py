"""What is read beside the list of zaken and joined to it: each zaak's current status, and its behandelaar.

One sweep of each instead of a request per zaak (facts on ZGW, section 5), kept in arrays: of a sweep of
200,000 statussen no text stays but the steps that occur. A status is looked up by the url that its zaak
names as the current one, so a status that is no longer current is not shown for it.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

from portaal_leefomgeving_plugin.connectors.samen import samen
from portaal_leefomgeving_plugin.connectors.vegen import sleutel
from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.domain.ports import Executor, Progress
from portaal_leefomgeving_plugin.domain.zaak import Status, StatustypeUrl, Zaak, ZaakUrl
from portaal_leefomgeving_plugin.services.naslag import Naslag

_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
_MICRO = timedelta(microseconds=1)


class Statussen:
    """Current statussen. Rows come from one thread at a time; looking up waits for nobody."""

    def __init__(self) -> None:
        self._slot = threading.Lock()
        self._naslag = Naslag()
        self._stap = array("I")
        self._moment = array("q")
        self._stappen: list[StatustypeUrl] = []
        self._nummer: dict[StatustypeUrl, int] = {}

    def __len__(self) -> int:
        """How many there are."""
        return len(self._naslag)

    def voeg(self, statussen: Iterable[Status]) -> None:
        """Adds what a page brought."""
        with self._slot:
            for status in statussen:
                nr = self._nummer.get(status.statustype)
                if nr is None:
                    nr = self._nummer[status.statustype] = len(self._stappen)
                    self._stappen.append(status.statustype)
                self._naslag.voeg(sleutel(status.url))
                self._stap.append(nr)
                self._moment.append((status.datum_gezet - _BEGIN) // _MICRO)

    def van(self, zaken: Sequence[Zaak]) -> list[Status | None]:
        """The current status of each zaak, None where it has none or it is not among them."""
        with self._slot:
            rows = self._naslag.vind([sleutel(z.status) if z.status else 0 for z in zaken])
        return [self._status(z, row) if row is not None else None for z, row in zip(zaken, rows, strict=True)]

    def _status(self, zaak: Zaak, row: int) -> Status | None:
        if zaak.status is None:
            return None
        moment = _BEGIN + self._moment[row] * _MICRO
        return Status(zaak.status, zaak.url, self._stappen[self._stap[row]], moment, is_laatste=True)


class Behandelaars:
    """The behandelaar per zaak, by id; where there are several, the one that the server names first."""

    def __init__(self) -> None:
        self._naslag = Naslag()
        self._wie = array("I")
        self._namen: list[str] = []
        self._nummer: dict[str, int] = {}

    def __len__(self) -> int:
        """How many there are."""
        return len(self._naslag)

    def voeg(self, rollen: Iterable[tuple[ZaakUrl, str]]) -> None:
        """Adds what a page brought."""
        for zaak, medewerker in rollen:
            nr = self._nummer.get(medewerker)
            if nr is None:
                nr = self._nummer[medewerker] = len(self._namen)
                self._namen.append(medewerker)
            self._naslag.voeg(sleutel(zaak))
            self._wie.append(nr)

    def van(self, zaken: Sequence[Zaak]) -> list[str]:
        """The id for each zaak, empty where it has none."""
        rows = self._naslag.vind([sleutel(z.url) for z in zaken])
        return [self._namen[self._wie[row]] if row is not None else "" for row in rows]


def lees_behandelaars(client: ZgwClient, progress: Progress) -> Behandelaars:
    """The sweep of behandelaars that are medewerkers."""
    found = Behandelaars()
    for page in client.behandelaars(progress):
        found.voeg(page)
        progress.step("behandelaars", len(found))
    return found


def lees_statussen(client: ZgwClient, progress: Progress, into: Statussen) -> Statussen:
    """The sweep of all current statussen."""
    for page in client.huidige_statussen(progress):
        into.voeg(page)
        progress.step("statussen", len(into))
    return into


def lees_statussen_per_stap(
    client: ZgwClient, progress: Progress, into: Statussen, stappen: Sequence[StatustypeUrl], executor: Executor
) -> Statussen:
    """The current statussen at these steps only, a few steps side by side."""

    def lees(stap: StatustypeUrl) -> None:
        for page in client.huidige_statussen(progress, statustype=stap):
            into.voeg(page)
            progress.step("statussen", len(into))

    samen(executor, [partial(lees, stap) for stap in stappen])
    return into
