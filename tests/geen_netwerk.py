"""Shuts off the network beyond loopback, for Python's sockets and for Qt, in the process that runs the tests."""

from __future__ import annotations

import functools
import ipaddress
import os
import socket
from typing import Any

DODE_POORT = 9
"""Nothing listens there (discard): a proxy on it refuses at once."""


class NetwerkVerbodenError(ConnectionError):
    """A test tried to leave this machine."""


def is_lokaal(host: object) -> bool:
    """Whether ``host`` is this machine itself: loopback by number, or its one name."""
    if host is None or host in ("", b"", "localhost", b"localhost"):
        return True
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _keur(address: object) -> None:
    if isinstance(address, tuple) and not is_lokaal(address[0]):
        raise NetwerkVerbodenError(f"tests komen niet buiten deze machine: {address[0]!r}")


def sluit_python_af() -> None:
    """Every way by which Python names or reaches another machine raises."""
    if getattr(socket, "_portaal_afgesloten", False):
        return

    def guard(cls: type, name: str, which: int) -> None:
        real = getattr(cls, name)

        @functools.wraps(real)
        def checked(self: socket.socket, *args: Any) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6) and args:
                _keur(args[which])
            return real(self, *args)

        setattr(cls, name, checked)

    guard(socket.socket, "connect", 0)
    guard(socket.socket, "connect_ex", 0)
    guard(socket.socket, "sendto", -1)

    def guard_lookup(name: str) -> None:
        real = getattr(socket, name)

        @functools.wraps(real)
        def checked(host: Any, *args: Any, **kwargs: Any) -> Any:
            if not is_lokaal(host):
                raise NetwerkVerbodenError(f"tests zoeken geen namen op buiten deze machine: {host!r}")
            return real(host, *args, **kwargs)

        setattr(socket, name, checked)

    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
        guard_lookup(name)
    os.environ.update(kind_omgeving())
    socket._portaal_afgesloten = True  # type: ignore[attr-defined]


def kind_omgeving() -> dict[str, str]:
    """The same for processes that a test starts, as far as their environment can say it."""
    dead = f"http://127.0.0.1:{DODE_POORT}"
    out = {"PROJ_NETWORK": "OFF", "GDAL_HTTP_PROXY": dead}
    for name, value in (
        ("http_proxy", dead),
        ("https_proxy", dead),
        ("all_proxy", dead),
        ("no_proxy", "127.0.0.1,localhost,::1"),
    ):
        out[name] = out[name.upper()] = value
    return out


def qt_instellingen() -> dict[str, object]:
    """The QGIS settings by which every network manager, on whatever thread, goes through the dead port."""
    return {
        "proxy/proxyEnabled": True,
        "proxy/proxyType": "HttpProxy",
        "proxy/proxyHost": "127.0.0.1",
        "proxy/proxyPort": str(DODE_POORT),
        "proxy/noProxyUrls": [
            f"{scheme}://{host}" for scheme in ("http", "https") for host in ("127.0.0.1", "localhost", "[::1]")
        ],
    }


def sluit_qt_af() -> None:
    """QGIS's network managers reach loopback only; anything else meets the dead proxy."""
    from qgis.core import QgsNetworkAccessManager, QgsSettings

    settings = QgsSettings()
    for key, value in qt_instellingen().items():
        settings.setValue(key, value)
    settings.sync()
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
