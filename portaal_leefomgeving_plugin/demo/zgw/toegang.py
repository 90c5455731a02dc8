"""Who may do what: applications that sign JSON Web Tokens (HS256) with a secret of their own, and their scopes.

As OpenZaak does it: no token or a wrong one is 403, never 401; ``iat`` may not be older than an hour,
``exp`` is honoured where it is there, an ``iat`` in the future is let through (facts on ZGW, section 2).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from portaal_leefomgeving_plugin.demo.wire import Request
from portaal_leefomgeving_plugin.demo.zgw import fouten

GELDIG_S = 3_600

LEZEN = frozenset({"zaken.lezen", "catalogi.lezen", "documenten.lezen", "besluiten.lezen"})
BEHANDELEN = LEZEN | {
    "zaken.aanmaken", "zaken.bijwerken", "zaken.statussen.toevoegen", "audittrails.lezen", "documenten.aanmaken",
}  # fmt: skip
ALLES = BEHANDELEN | {
    "zaken.heropenen", "zaken.geforceerd-bijwerken", "zaken.verwijderen", "autorisaties.lezen",
    "documenten.aanmaken", "documenten.bijwerken", "documenten.lock", "besluiten.aanmaken", "besluiten.bijwerken",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Applicatie:
    """A client of the APIs. ``zaaktypen`` are identificaties, None for all."""

    uuid: str
    client_id: str
    geheim: str
    label: str
    scopes: frozenset[str]
    zaaktypen: frozenset[str] | None = None

    def mag(self, scope: str, zaaktype: str = "") -> bool:
        """Whether it has ``scope``, for zaken of this zaaktype (its identificatie) where that matters."""
        return scope in self.scopes and (not zaaktype or self.ziet(zaaktype))

    def ziet(self, zaaktype: str) -> bool:
        """Whether zaken of this zaaktype exist for it."""
        return self.zaaktypen is None or zaaktype in self.zaaktypen


@dataclass(frozen=True, slots=True)
class Wie:
    """Who makes a request: the application, and the user that it says it acts for (goes to the audit trail)."""

    applicatie: Applicatie
    gebruiker: str
    weergave: str


@dataclass
class Toegang:
    """The applications that exist."""

    applicaties: dict[str, Applicatie] = field(default_factory=dict)

    def maak(
        self, client_id: str, label: str, scopes: frozenset[str], zaaktypen: frozenset[str] | None = None
    ) -> Applicatie:
        """A new application, its secret made now and kept nowhere."""
        made = Applicatie(str(_uuid(client_id)), client_id, secrets.token_urlsafe(32), label, scopes, zaaktypen)
        self.applicaties[client_id] = made
        return made

    def wie(self, request: Request, nu: datetime) -> Wie:
        """Who this is. Raises Fout 403 with the code that says why not."""
        raw = request.bearer
        if not raw:
            raise fouten.verboden()
        head, _, _ = raw.partition(".")
        try:
            header = json.loads(_bytes(head))
            claims = json.loads(_bytes(raw.split(".")[1]))
        except (ValueError, IndexError, binascii.Error):
            raise fouten.verboden(
                "JWT kon niet gedecodeerd worden. Mogelijk is er een fout in de codering.", "jwt-decode-error"
            ) from None
        if not isinstance(claims, dict) or not isinstance(header, dict):
            raise fouten.verboden("JWT kon niet gedecodeerd worden.", "jwt-decode-error")
        client_id = claims.get("client_id")
        if not client_id:
            raise fouten.verboden("Client identifier is niet aanwezig in JWT", "missing-client-identifier")
        applicatie = self.applicaties.get(str(client_id))
        if applicatie is None:
            raise fouten.verboden("Client identifier bestaat niet", "invalid-client-identifier")
        if header.get("alg") != "HS256" or not _klopt(raw, applicatie.geheim):
            raise fouten.verboden("Client credentials zijn niet geldig", "invalid-jwt-signature")
        _is_vers(claims, nu.timestamp())
        return Wie(applicatie, str(claims.get("user_id") or ""), str(claims.get("user_representation") or ""))


def _is_vers(claims: dict[str, Any], nu: float) -> None:
    iat, exp = claims.get("iat"), claims.get("exp")
    if not isinstance(iat, int | float):
        raise fouten.verboden("JWT heeft geen geldige `iat` claim", "jwt-missing-iat")
    if nu - iat > GELDIG_S or (isinstance(exp, int | float) and exp < nu):
        raise fouten.verboden("De JWT die gebruikt is voor dit verzoek is verlopen", "jwt-expired")


def _klopt(raw: str, geheim: str) -> bool:
    signed, _, signature = raw.rpartition(".")
    wanted = hmac.new(geheim.encode(), signed.encode(), hashlib.sha256).digest()
    try:
        return hmac.compare_digest(wanted, _bytes(signature))
    except (ValueError, binascii.Error):
        return False


def _bytes(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def _uuid(naam: str) -> str:
    digest = hashlib.sha256(f"applicatie:{naam}".encode()).hexdigest()
    return f"{digest[:8]}-{digest[8:12]}-4{digest[13:16]}-a{digest[17:20]}-{digest[20:32]}"
