"""Credentials from QGIS's authentication database (``authcfg``), or for this session only; never from anywhere else.

Two ways of logging in: what QGIS makes of an authcfg is laid on each request by ``host/network.py``
(API key, OAuth2, certificates); a ZGW client id and secret are read here, to sign with.
The master password is asked for here and only here, so on the main thread and on a user's deed.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QCoreApplication, QThread

from portaal_leefomgeving_plugin.domain.errors import MissingCredential

SESSIE = "sessie:"
"""What an authcfg begins with that lives in memory, until QGIS ends."""


@dataclass(frozen=True, slots=True)
class Inloggegevens:
    """What one logs in with; nothing of it shows when the record is printed."""

    gebruiker: str = field(repr=False)
    sleutel: str = field(repr=False)


_sessies: dict[str, Inloggegevens] = {}
_koppen: dict[str, tuple[str, str]] = {}
_slot = threading.Lock()


def onthoud_voor_sessie(
    authcfg: str, *, gebruiker: str = "", sleutel: str = "", kop: tuple[str, str] | None = None
) -> None:
    """Keeps credentials until QGIS ends, under an ``authcfg`` that begins with ``sessie:``.

    Either a user with a key, or ``kop``: a header as (name, value). The same name replaces.
    """
    with _slot:
        if kop is not None:
            _koppen[authcfg] = kop
        else:
            _sessies[authcfg] = Inloggegevens(gebruiker, sleutel)


def sessiekop(authcfg: str, *, systeem: str = "") -> tuple[str, str]:
    """The header kept under ``authcfg``. Raises MissingCredential: ``sessie_verlopen``."""
    with _slot:
        found = _koppen.get(authcfg)
    if found is None:
        raise MissingCredential(systeem, code="sessie_verlopen")
    return found


def is_sessie(authcfg: str) -> bool:
    """Whether ``authcfg`` names credentials of this session."""
    return authcfg.startswith(SESSIE)


def inloggegevens(authcfg: str, *, systeem: str = "") -> Inloggegevens:
    """User and key behind ``authcfg`` (of type Basic, or of this session). Raises MissingCredential.

    May show QGIS's dialog for the master password when called on the main thread.
    """
    if is_sessie(authcfg):
        with _slot:
            found = _sessies.get(authcfg)
        if found is None:
            raise MissingCredential(systeem, code="sessie_verlopen")
        return found
    controleer(authcfg, systeem=systeem)
    config = QgsAuthMethodConfig()
    loaded = QgsApplication.authManager().loadAuthenticationConfig(authcfg, config, True)
    # loadAuthenticationConfig answers (ok, config) in some bindings and bare ok in others
    ok, config = loaded if isinstance(loaded, tuple) else (loaded, config)
    user, key = str(config.config("username") or ""), str(config.config("password") or "")
    if not ok or not config.isValid(True):
        raise MissingCredential(systeem, code="onleesbaar_authcfg")
    if config.method() != "Basic":
        raise MissingCredential(systeem, code="andere_methode")
    if not user or not key:
        raise MissingCredential(systeem, code="leeg_authcfg")
    return Inloggegevens(user, key)


def controleer(authcfg: str, *, systeem: str = "") -> None:
    """Whether ``authcfg`` can be used now; unlocks the database where the user is there to do so.

    Raises MissingCredential: ``geen_authcfg``, ``uitgeschakeld``, ``hoofdwachtwoord`` (locked, or the
    user would not), ``onbekend_authcfg``, ``sessie_verlopen``.
    """
    if not authcfg:
        raise MissingCredential(systeem, code="geen_authcfg")
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        raise MissingCredential(systeem, code="uitgeschakeld")
    if authcfg not in manager.configIds():
        raise MissingCredential(systeem, code="onbekend_authcfg")
    if manager.masterPasswordIsSet():
        return
    app = QCoreApplication.instance()
    if app is None or QThread.currentThread() != app.thread() or not manager.setMasterPassword(True):
        raise MissingCredential(systeem, code="hoofdwachtwoord")
