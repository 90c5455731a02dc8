"""What a server was found to be able to do: found out, never guessed from a vendor's name (facts on ZGW, section 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

GELDIG = timedelta(days=7)
"""How long it is believed: servers are brought up to date now and then."""


@dataclass(frozen=True, slots=True)
class ApiVermogens:
    """Of one API: ``api`` is "zaken", "objecten" and so on, ``root`` where it stood when this was found out.

    ``versie`` is what it says in API-version, empty where it says nothing. ``paden`` are the endpoints that its
    OpenAPI document names, empty where there is none; ``niet`` those that were tried and are not there.
    ``vaste_paginas`` are the lists of which the page size may not be chosen.
    """

    api: str
    root: str
    versie: str
    paden: tuple[str, ...]
    niet: tuple[str, ...]
    vaste_paginas: tuple[str, ...]
    gevonden_op: datetime

    def kan(self, pad: str) -> bool | None:
        """Whether it has the endpoint ``pad`` ("zaaknotities"); None where only trying will tell."""
        if pad in self.niet:
            return False
        return pad in self.paden if self.paden else None

    def geldt(self, root: str, nu: datetime) -> bool:
        """Whether this is still believed of the API at ``root``."""
        return self.root == root and timedelta() <= nu - self.gevonden_op < GELDIG
