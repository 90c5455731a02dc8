"""Where the ZGW APIs of one supplier stand: each root is configured, none is derived (facts on ZGW, section 1)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ZgwRoots:
    """Root urls up to and including the version (``…/zaken/api/v1``). Empty: there is no such API."""

    zaken: str
    catalogi: str
    documenten: str = ""
    besluiten: str = ""
    autorisaties: str = ""
