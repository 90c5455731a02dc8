"""A ZgwClient as host makes one, on the embedded gemeente or on a server that plays recordings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import requests

from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.zgw.auth import ZgwJwtAuth
from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.connectors.zgw.roots import ZgwRoots
from portaal_leefomgeving_plugin.demo.wire import Klok
from portaal_leefomgeving_plugin.services.draden import Draden
from tests.unit.demo.wereld import BEHANDELAAR, NU, Sleutel, Wereld

NIEMAND = Sleutel("proef", "geheim")
"""For servers that do not look."""


@dataclass
class Pc:
    """The clock of the user's machine: the server's, and so much off. Without a server it stands at ``NU``."""

    server: Klok | None = None
    verschil: timedelta = timedelta()

    def now(self) -> datetime:
        """This moment."""
        return (self.server.nu() if self.server is not None else NU) + self.verschil

    def today(self) -> date:
        """The day in the Netherlands."""
        return self.now().astimezone(ZoneInfo("Europe/Amsterdam")).date()


class Rustig:
    """A Progress that nobody stops."""

    def step(self, what: str, done: int, total: int | None = None) -> None:
        """Nothing."""

    def check(self) -> None:
        """Go on."""


@dataclass
class Aansluiting:
    """The client, and what it did: the answers in order, and the pauses that it would have made (seconds)."""

    client: ZgwClient
    api: ApiSession
    antwoorden: list[requests.Response] = field(default_factory=list)
    pauzes: list[float] = field(default_factory=list)

    def gevraagd(self, methode: str = "", deel: str = "") -> list[requests.PreparedRequest]:
        """The requests that were answered, of this method and with this in their url."""
        asked = [answer.request for answer in self.antwoorden]
        return [r for r in asked if methode in ("", r.method) and deel in str(r.url)]


@contextmanager
def aangesloten(
    base: str,
    *,
    clock: Pc,
    sleutel: Sleutel = NIEMAND,
    documenten: bool = True,
    besluiten: bool = True,
    activiteit_eigenschap: str = "",
    **anders: Any,
) -> Iterator[Aansluiting]:
    """A client on the APIs under ``base``. It does not truly wait between attempts."""
    api_root = {name: f"{base}/{name}/api/v1/" for name in ("zaken", "catalogi", "documenten", "besluiten")}
    roots = ZgwRoots(
        api_root["zaken"],
        api_root["catalogi"],
        api_root["documenten"] if documenten else "",
        api_root["besluiten"] if besluiten else "",
    )
    with requests.Session() as session, Draden(3) as executor:
        session.trust_env = False
        session.auth = ZgwJwtAuth(
            sleutel.client_id, sleutel.geheim, clock=clock, user_id="t.ester", user_representation="T. Ester"
        )
        pauses: list[float] = []
        api = ApiSession(session, system="Proefstad", clock=clock, pause=pauses.append, timeout=5.0, **anders)
        client = ZgwClient(api, roots, executor=executor, clock=clock, activiteit_eigenschap=activiteit_eigenschap)
        made = Aansluiting(client, api, pauzes=pauses)
        session.hooks["response"].append(lambda answer, **_: made.antwoorden.append(answer))
        yield made


@contextmanager
def op_gemeente(
    wereld: Wereld, *, wie: str = BEHANDELAAR, verschil: timedelta = timedelta(), **anders: Any
) -> Iterator[Aansluiting]:
    """A client on the embedded gemeente, on a machine whose clock is ``verschil`` off."""
    clock = Pc(wereld.klok, verschil)
    with aangesloten(wereld.base, clock=clock, sleutel=wereld.sleutels[wie], **anders) as made:
        yield made


def utc(tekst: str) -> datetime:
    """A moment from its ISO form."""
    return datetime.fromisoformat(tekst).astimezone(UTC)
