"""From the address of one API of a zaaksysteem, where the others may be: proposals, for a person to take over or not.

Where an API lies is nobody's rule (facts on ZGW): most name it in the path (Open Zaak) or in the first part of the
host. What does not look like either gives no proposal, and no proposal is ever used by itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import SplitResult, urlsplit, urlunsplit

ONDERDELEN = ("zaken", "catalogi", "documenten", "besluiten", "autorisaties")
_VERSIE = re.compile(r"/api/v\d+")


def _ontleed(adres: str) -> SplitResult:
    """The parts of what someone typed; all of them empty where it is half an address still."""
    try:
        return urlsplit(adres.strip())
    except ValueError:
        return urlsplit("")


def kale_wortel(adres: str) -> str:
    """The root of an API from an address in it, as someone copies one from a browser or a manual.

    Empty where it is no address.
    """
    parts = _ontleed(adres)
    found = _VERSIE.search(parts.path)
    path = parts.path[: found.end()] if found else parts.path
    return urlunsplit((parts.scheme, parts.netloc, path.rstrip("/"), "", ""))


def welk_onderdeel(adres: str) -> str:
    """Which API this address is of; empty where it does not say."""
    parts = _ontleed(adres)
    in_path = [s for s in parts.path.split("/") if s in ONDERDELEN]
    if in_path:
        return in_path[0]
    label = (parts.hostname or "").partition(".")[0]
    return next((o for o in ONDERDELEN if o in re.split(r"[-_]", label)), "")


def voorstellen(adres: str) -> Mapping[str, str]:
    """The roots of all five as they would be if the others lie as this one does; none where it does not say."""
    root, own = kale_wortel(adres), welk_onderdeel(adres)
    if not own or urlsplit(root).scheme not in ("https", "http"):
        return {}
    parts = urlsplit(root)
    made = {}
    for onderdeel in ONDERDELEN:
        if own in parts.path.split("/"):
            path = "/".join(onderdeel if s == own else s for s in parts.path.split("/"))
            made[onderdeel] = urlunsplit((parts.scheme, parts.netloc, path, "", ""))
        else:
            label, dot, rest = parts.netloc.partition(".")
            pieces = re.split(r"([-_])", label)
            host = "".join(onderdeel if p == own else p for p in pieces) + dot + rest
            made[onderdeel] = urlunsplit((parts.scheme, host, parts.path, "", ""))
    return made
