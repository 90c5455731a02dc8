"""What may be asked of a url: that it is safe to send to, that it belongs to a root, how it may be named.

Credentials travel with every request, so a url that a server hands out (a ``next`` link, the url
of a zaaktype) is only followed to where the user has configured a root.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import urljoin, urlsplit, urlunsplit

from portaal_leefomgeving_plugin.domain.errors import Unreachable, UnreachableReason

_POORT = {"http": 80, "https": 443}

Herkomst = tuple[str, str, int]
"""Scheme, host and port: what two urls must share before credentials may go to both."""


def herkomst(url: str) -> Herkomst | None:
    """Scheme, host and port of ``url``; None where it is no http(s) url."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _POORT or not parts.hostname:
        return None
    return parts.scheme, parts.hostname, port or _POORT[parts.scheme]


def zelfde_herkomst(een: str, ander: str) -> bool:
    """Whether both are http(s) urls of the same scheme, host and port."""
    first = herkomst(een)
    return first is not None and first == herkomst(ander)


def binnen(url: str, root: str) -> bool:
    """Whether ``url`` lies under ``root``: same scheme, host and port, and its path goes on from the root's."""
    if not zelfde_herkomst(url, root):
        return False
    path, base = urlsplit(url).path, urlsplit(root).path.rstrip("/")
    return (path == base or path.startswith(base + "/")) and ".." not in path.split("/")


def kaal(url: str) -> str:
    """``url`` as it may stand in an error or a log: without query, fragment and user info."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if ":" in host:
            host = f"[{host}]"
        if parts.port is not None:
            host = f"{host}:{parts.port}"
    except ValueError:
        return ""
    return urlunsplit((parts.scheme, host, parts.path, "", ""))


def vervolgadres(url: str, verwijzing: str) -> str | None:
    """Where a reference in what came from ``url`` leads to; None where that is no url at all."""
    try:
        return urljoin(url, verwijzing)
    except ValueError:
        return None


def onder(root: str, *delen: str) -> str:
    """The url of something below ``root``, whether or not that ends in a slash."""
    return "/".join((root.rstrip("/"), *delen))


def eis_veilig(url: str, system: str) -> None:
    """Raises Unreachable: NAAM for what is no url, ONVEILIG for anything but https or http to this machine."""
    where = herkomst(url)
    if where is None:
        scheme = url.partition(":")[0].lower() if "://" in url else ""
        reason = UnreachableReason.ONVEILIG if scheme and scheme not in _POORT else UnreachableReason.NAAM
        raise Unreachable(system, reason, url=kaal(url))
    if where[0] == "http" and not _is_deze_machine(where[1]):
        raise Unreachable(system, UnreachableReason.ONVEILIG, url=kaal(url))


def _is_deze_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
