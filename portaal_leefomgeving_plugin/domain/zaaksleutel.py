"""What names one zaak among those of all connections that are open: its connection and its uuid.

A uuid alone does not: two servers may hold the same one (a copy of a database for acceptance, a zaak that was
moved to an omgevingsdienst), and so may two connections to one server that log in differently.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NewType

Zaaksleutel = NewType("Zaaksleutel", str)
"""Connection id and uuid in one text, so that lists, signals and map layers can carry it. Empty: no zaak."""

_TUSSEN = "/"
"""Stands in no uuid, and in no connection id (that is the name of a folder)."""


def maak_sleutel(verbinding: str, uuid: str) -> Zaaksleutel:
    """The key of zaak ``uuid`` of a connection (its id); the bare uuid where there is no connection."""
    return Zaaksleutel(f"{verbinding}{_TUSSEN}{uuid}" if verbinding else uuid)


def verbinding_van(sleutel: str) -> str:
    """The id of the connection in a key; empty where ``sleutel`` is a bare uuid."""
    return sleutel.rpartition(_TUSSEN)[0]


def uuid_van(sleutel: str) -> str:
    """The uuid in a key, or the bare uuid that ``sleutel`` is."""
    return sleutel.rpartition(_TUSSEN)[2]


def uuids_bij(sleutels: Iterable[str], verbinding: str) -> list[str]:
    """The uuids of those keys that are of one connection."""
    return [uuid_van(s) for s in sleutels if verbinding_van(s) == verbinding]
