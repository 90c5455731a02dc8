"""What a server can do beyond the standard: told by its OpenAPI document, else found out by trying, and remembered.

Capabilities are asked for, never guessed from a vendor's name or a version (facts on ZGW, sections 1 and 7).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.errors import Cancelled, MissingCredential, PortaalError

DOCUMENT = "openapi.yaml"
GROOTSTE = 16 << 20
"""Bytes; OpenZaak's is just over one MB."""

_PAD = re.compile(rb"""^\s{0,4}["']?/([a-z_]+)(?:/\{[^}]*\})?["']?\s*:""", re.MULTILINE)


class Vermogens:
    """The endpoints that one API says it has. Safe to use from several threads."""

    def __init__(self, api: ApiSession, root: str) -> None:
        self._api = api
        self._root = root
        self._slot = threading.Lock()
        self._gelezen = False
        self._genoemd: frozenset[str] = frozenset()
        self._niet: set[str] = set()
        self._versie = ""

    def stand(self) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
        """Version, endpoints that the document names, endpoints that are not there. Asks where that is not known."""
        self.kan("")
        with self._slot:
            return self._versie, tuple(sorted(self._genoemd)), tuple(sorted(self._niet))

    def herinner(self, versie: str, paden: Iterable[str], niet: Iterable[str]) -> None:
        """Takes over what was found out before, so that it need not be asked again."""
        with self._slot:
            self._versie, self._genoemd = versie, frozenset(paden)
            self._niet |= set(niet)
            self._gelezen = bool(self._genoemd)

    def kan(self, pad: str) -> bool | None:
        """Whether it has the endpoint ``pad`` ("zaak_afsluiten"); None where only trying will tell."""
        with self._slot:
            if pad in self._niet:
                return False
            if not self._gelezen:
                self._genoemd = self._lees()
                self._gelezen = True
            return pad in self._genoemd if self._genoemd else None

    def kan_niet(self, pad: str) -> None:
        """It was tried, and is not there: not tried again on this connection."""
        with self._slot:
            self._niet.add(pad)

    def _lees(self) -> frozenset[str]:
        """The paths of the document; none where there is no document, which is no failure: trying remains."""
        headers = {"Accept": "application/yaml, application/vnd.oai.openapi, */*;q=0.5"}
        try:
            answer = self._api.get(onder(self._root, DOCUMENT), headers=headers, hoogstens=GROOTSTE)
        except (Cancelled, MissingCredential):
            raise
        except PortaalError:
            return frozenset()
        self._versie = answer.headers.get("API-version", "")
        return frozenset(match.decode("ascii") for match in _PAD.findall(answer.body))
