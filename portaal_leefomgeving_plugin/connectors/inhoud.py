"""Reads the body of an answer: no more than fits, no longer than allowed, and never half of it unnoticed.

requests by itself passes a body that is shorter than its Content-Length in silence, and its
timeout is one of inactivity: a server that drips a byte now and then holds it for ever
(facts on the network, sections 1 and 4). Both are caught here.
"""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import requests

from portaal_leefomgeving_plugin.domain.errors import AnswerReason

STUK = 1 << 16


class Afgebroken(Exception):
    """The answer ended before it was whole."""


class TeLaat(Exception):
    """The answer was not whole when its time was up."""


class TeGroot(Exception):
    """The answer is bigger than anything that was asked for."""


def lees_inhoud(
    response: requests.Response,
    *,
    einde: float,
    hoogstens: int,
    tussendoor: Callable[[], None] | None = None,
    naar: Callable[[bytes], object] | None = None,
) -> bytes:
    """The whole decoded body. ``einde`` is on the monotonic clock; it may be passed by one inactivity timeout.

    With ``naar`` the body is handed over in pieces, and what is answered is empty. ``tussendoor`` is called
    between pieces (a Progress.check). Gives the connection back for reuse when all went well. Raises
    Afgebroken, TeLaat, TeGroot, what the two callables raise, and what the connection raises (OSError,
    http.client and urllib3 errors).
    """
    expected = _lengte(response)
    unpack = _uitpakker(response.headers.get("Content-Encoding", ""))
    body = bytearray()
    received = size = 0
    for piece in _stukken(response, expected):
        received += len(piece)
        try:
            plain = unpack(piece, hoogstens + 1 - size)
        except zlib.error as fout:
            raise Afgebroken from fout
        size += len(plain)
        if size > hoogstens:
            raise TeGroot
        if naar is None:
            body += plain
        else:
            naar(plain)
        if time.monotonic() > einde:
            raise TeLaat
        if tussendoor is not None:
            tussendoor()
    if expected is not None and received < expected:
        raise Afgebroken
    if not unpack.klaar:
        raise Afgebroken
    release = getattr(response.raw, "release_conn", None)
    if release is not None:
        release()
    return bytes(body)


def _lengte(response: requests.Response) -> int | None:
    if response.status_code in (204, 304):
        return 0
    value = response.headers.get("Content-Length", "")
    chunked = "chunked" in response.headers.get("Transfer-Encoding", "").lower()
    return int(value) if value.isdecimal() and not chunked else None


def _stukken(response: requests.Response, expected: int | None) -> Iterator[bytes]:
    """Undecoded pieces as they come in.

    ``http.client``'s own read1 answers with what there is, where read(n) waits for n bytes; urllib3
    (1.26, as Debian has it) does not pass it on. An adapter that has the body whole gives it by read.
    """
    plain = getattr(response.raw, "_original_response", None)
    if plain is None or not hasattr(plain, "read1"):
        while piece := response.raw.read(STUK, decode_content=False):
            yield bytes(piece)
        return
    left = expected
    while left is None or left > 0:
        piece = plain.read1(STUK if left is None else min(STUK, left))
        if not piece:
            break
        if left is not None:
            left -= len(piece)
        yield piece
    if left == 0:
        plain.close()  # of this answer only: tells http.client that its connection is free


class _Uitpakker:
    """Undoes gzip or deflate, never to more than asked for."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding.strip().lower()
        self._zlib: Any = None
        self._begun = False

    def __call__(self, piece: bytes, most: int) -> bytes:
        if self._encoding not in ("gzip", "x-gzip", "deflate"):
            return piece
        self._begun = True
        if self._zlib is None:
            # deflate should have a zlib header and at times has not: its first nibble tells
            raw = self._encoding == "deflate" and piece[0] & 0x0F != 8
            self._zlib = zlib.decompressobj(-zlib.MAX_WBITS if raw else zlib.MAX_WBITS | 32)
        out: bytes = self._zlib.decompress(piece, max(1, most))
        return out

    @property
    def klaar(self) -> bool:
        """Whether what was packed came to its end."""
        return not self._begun or bool(self._zlib.eof)


def _uitpakker(encoding: str) -> _Uitpakker:
    return _Uitpakker(encoding)


def lees_json(body: bytes) -> Any:
    """The JSON in ``body``. Raises OnleesbareJson, which says whether it was cut off or is something else."""
    try:
        return json.loads(body)
    except UnicodeDecodeError as fout:
        cut = "unexpected end" in fout.reason and fout.end >= len(body)
        raise OnleesbareJson(AnswerReason.AFGEKAPT if cut else AnswerReason.GEEN_JSON) from None
    except json.JSONDecodeError as fout:
        raise OnleesbareJson(AnswerReason.AFGEKAPT if _is_afgekapt(fout) else AnswerReason.GEEN_JSON) from None
    except (ValueError, RecursionError):
        raise OnleesbareJson(AnswerReason.GEEN_JSON) from None


class OnleesbareJson(Exception):
    """The body is no JSON, or not all of it."""

    def __init__(self, reason: AnswerReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def _is_afgekapt(fout: json.JSONDecodeError) -> bool:
    """Whether the text stops where it should have gone on: an open string, or nothing after the last token."""
    text = fout.doc.rstrip()
    if fout.msg.startswith("Unterminated string") or fout.pos >= len(text):
        return text[:1] in ("{", "[", '"', "")
    rest = text[fout.pos :]
    began = any(word.startswith(rest) for word in ("true", "false", "null", "NaN", "Infinity", "-Infinity"))
    return text[:1] in ("{", "[") and (began or (fout.msg.startswith("Invalid \\u") and len(rest) < 6))
