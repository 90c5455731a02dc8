"""Misbehaviour to order: rules that make answers slow, broken or absent, set by POST to the control panel.

Body: ``{"regels": [{"pad", "methode", "soort", "kans", "aantal", "ms", "na_verwerking"}]}`` replaces the
rules, ``{"klok_verschil_s": n}`` sets the server's clock off; GET answers what is set and how often
each rule has struck. ``pad`` is a regular expression that is searched in path?query.
"""

from __future__ import annotations

import hmac
import json
import re
import threading
import time
from dataclasses import asdict, dataclass, field
from typing import Any
from urllib.parse import urlencode

import numpy as np

from portaal_leefomgeving_plugin.demo.wire import Handler, Klok, Request, Response

SOORTEN = ("traag", "500", "503", "afgekapt", "html", "reset", "429", "stil", "404")
PAD = "/_beheer"

HTML = b"<!DOCTYPE html><html><head><title>Aanmelden</title></head><body><h1>Even geduld</h1></body></html>"


@dataclass(slots=True)
class Regel:
    """One way to misbehave. ``aantal``: how often still, None for ever; ``na_verwerking``: do the deed first."""

    pad: str = ""
    methode: str = ""
    soort: str = "500"
    kans: float = 1.0
    aantal: int | None = None
    ms: int = 0
    na_verwerking: bool = False
    geraakt: int = 0

    def __post_init__(self) -> None:
        """Refuses what is no rule (ValueError)."""
        if self.soort not in SOORTEN:
            raise ValueError(f"soort: {self.soort!r}")
        try:
            re.compile(self.pad)
        except (re.error, TypeError) as fout:
            raise ValueError(f"pad: {fout}") from None
        numbers = (self.kans, self.ms, 0 if self.aantal is None else self.aantal)
        if not all(isinstance(n, int | float) for n in numbers) or not 0 <= self.kans <= 1 or self.ms < 0:
            raise ValueError("kans, ms, aantal")

    def past(self, request: Request) -> bool:
        """Whether it is about this request."""
        if self.methode and self.methode.upper() != request.method:
            return False
        query = urlencode(request.query)
        return re.search(self.pad, request.path + (f"?{query}" if query else "")) is not None


@dataclass
class Storing:
    """Stands around all rooms of the server, and is its control panel."""

    klok: Klok
    sleutel: str
    seed: int = 0
    regels: list[Regel] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Chances are drawn by seed."""
        self._slot = threading.Lock()
        self._rng = np.random.default_rng([self.seed, 3])

    def omhul(self, handler: Handler) -> Handler:
        """``handler``, misbehaving as ordered."""

        def om(request: Request) -> Response:
            if request.path == PAD:
                return self.beheer(request)
            regel = self._getroffen(request)
            if regel is None:
                return handler(request)
            if regel.soort == "traag":
                time.sleep(regel.ms / 1_000)
                return handler(request)
            done = handler(request) if regel.na_verwerking or regel.soort == "afgekapt" else None
            return _misdraagt(regel, done)

        return om

    def _getroffen(self, request: Request) -> Regel | None:
        with self._slot:
            for regel in self.regels:
                if (
                    (regel.aantal is None or regel.aantal > 0)
                    and regel.past(request)
                    and self._rng.random() < regel.kans
                ):
                    regel.geraakt += 1
                    if regel.aantal is not None:
                        regel.aantal -= 1
                    return regel
        return None

    def beheer(self, request: Request) -> Response:
        """The control panel itself."""
        if not hmac.compare_digest(request.bearer.encode(), self.sleutel.encode()):
            return Response.json({"fout": "sleutel"}, 401)
        if request.method == "POST":
            try:
                self._stel_in(json.loads(request.body or b"{}"))
            except (ValueError, TypeError) as fout:
                return Response.json({"fout": str(fout)}, 400)
        with self._slot:
            rules: list[dict[str, Any]] = [asdict(regel) for regel in self.regels]
        return Response.json({"regels": rules, "klok_verschil_s": self.klok.verschil_s})

    def _stel_in(self, opdracht: Any) -> None:
        if not isinstance(opdracht, dict) or not set(opdracht) <= {"regels", "klok_verschil_s"}:
            raise ValueError("regels, klok_verschil_s")
        rules = opdracht.get("regels")
        if rules is not None:
            made = [Regel(**raw) for raw in rules]
            with self._slot:
                self.regels = made
        if "klok_verschil_s" in opdracht:
            self.klok.verschil_s = float(opdracht["klok_verschil_s"])


def _misdraagt(regel: Regel, gedaan: Response | None) -> Response:
    match regel.soort:
        case "html":
            return Response(200, {"Content-Type": "text/html; charset=utf-8"}, HTML)
        case "429":
            return Response(429, {"Content-Type": "text/html", "Retry-After": str(-(-regel.ms // 1_000) or 1)}, HTML)
        case "500" | "503":
            headers = {"Content-Type": "text/html"}
            if regel.ms and regel.soort == "503":
                headers["Retry-After"] = str(-(-regel.ms // 1_000))
            return Response(int(regel.soort), headers, b"<html><body><h1>Server Error</h1></body></html>")
        case "404":
            return Response(404, {"Content-Type": "text/html"}, b"<html><body><h1>Not Found</h1></body></html>")
        case "afgekapt":
            cut = gedaan or Response(200, {"Content-Type": "application/json"}, b"{}")
            cut.lijn = "afgekapt"
            return cut
        case _:
            return Response(0, lijn=regel.soort)
