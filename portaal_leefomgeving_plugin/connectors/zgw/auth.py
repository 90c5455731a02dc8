"""Logs in at ZGW APIs: a JSON Web Token signed with the secret that client and server share (HS256)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import requests
from requests.auth import AuthBase

from portaal_leefomgeving_plugin.connectors.klok import Serverklok
from portaal_leefomgeving_plugin.domain.ports import Clock

GELDIG_S = 3_600
"""What OpenZaak allows a token by default (JWT_EXPIRY)."""

SPELING_S = 2
"""Seconds that ``iat`` lies back, so that a server that runs behind does not find it in the future."""


class ZgwJwtAuth(AuthBase):
    """Puts a fresh token on each request (facts on ZGW, section 2); it costs some ten microseconds.

    ``iat`` goes by the server's clock as soon as an answer told it, so that a PC that is an hour slow
    gets ``jwt-expired`` once at most. ``user_id`` and ``user_representation`` land in the audit trail.
    The claims are those that zgw-consumers sends; OpenZaak needs only client_id and iat.
    """

    def __init__(
        self, client_id: str, sleutel: str, *, clock: Clock, user_id: str = "", user_representation: str = ""
    ) -> None:
        self._client_id = client_id
        self._sleutel = sleutel.encode()
        self._klok = Serverklok(clock)
        self._user_id = user_id
        self._user_representation = user_representation

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Signs ``request``; listens to the answer's Date."""
        request.headers["Authorization"] = f"Bearer {self.jwt()}"
        request.hooks.setdefault("response", []).append(self._hoor)
        return request

    def jwt(self) -> str:
        """A token that is valid from now on."""
        iat = int(self._klok.nu().timestamp()) - SPELING_S
        claims = {
            "iss": self._client_id,
            "iat": iat,
            "exp": iat + GELDIG_S,
            "client_id": self._client_id,
            "user_id": self._user_id,
            "user_representation": self._user_representation,
        }
        signed = b".".join((_deel({"typ": "JWT", "alg": "HS256"}), _deel(claims)))
        signature = hmac.new(self._sleutel, signed, hashlib.sha256).digest()
        return b".".join((signed, _base64(signature))).decode("ascii")

    def _hoor(self, response: requests.Response, **_kwargs: Any) -> requests.Response:
        self._klok.hoor(response.headers.get("Date"))
        return response

    def __repr__(self) -> str:
        # never the secret, whatever prints this
        return f"ZgwJwtAuth({self._client_id!r})"


def _deel(value: dict[str, object]) -> bytes:
    return _base64(json.dumps(value, separators=(",", ":")).encode())


def _base64(value: bytes) -> bytes:
    return base64.urlsafe_b64encode(value).rstrip(b"=")
