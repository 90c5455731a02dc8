"""A municipality of any size from a small one: each zaak of a recording served many times over, under other uuids.

``python veelvoud.py paginas.json OPEN GESLOTEN``: serves the lists of a recorded sync (``bench_sync.Opnemer``) with
about so many open and closed zaken, page by page, each made when it is asked for: the embedded gemeente keeps
all in memory, and takes minutes to make 200,000. What is no list is served as it was recorded.
"""

from __future__ import annotations

import http.server
import json
import re
import sys
import urllib.parse
from pathlib import Path
from typing import Any

PAGINA = 500
_UUID = re.compile(r"(/(?:zaken|statussen|rollen|resultaten)/[0-9a-f-]{32}|\"uuid\": ?\"[0-9a-f-]{32})([0-9a-f]{4})")


class Lijst:
    """One list: its items as text, each with how often it is there."""

    def __init__(self, items: list[str], keren: list[int]) -> None:
        self._rondes: list[tuple[int, list[str]]] = []
        begin = 0
        for copy in range(max(keren, default=0)):
            here = [item for item, times in zip(items, keren) if times > copy]
            self._rondes.append((begin, here))
            begin += len(here)
        self.aantal = begin

    def stuk(self, van: int, tot: int) -> list[str]:
        """The items from ``van`` up to ``tot``."""
        out = []
        for copy, (begin, here) in enumerate(self._rondes):
            if begin + len(here) > van and begin < tot:
                part = here[max(0, van - begin) : tot - begin]
                out += [_anders(item, copy) for item in part] if copy else part
        return out


def _anders(item: str, nummer: int) -> str:
    """The item under the uuids of copy ``nummer``."""
    return _UUID.sub(lambda m: f"{m[1]}{(int(m[2], 16) + nummer) % 65_536:04x}", item)


def lijsten(paginas: dict[str, str], open_: int, gesloten: int) -> dict[str, Lijst]:
    """The lists in a recording, by their address without page."""
    found: dict[str, list[dict[str, Any]]] = {}
    for path, body in paginas.items():
        if "/zaken/api/v1/" in path and '"results"' in body:
            found.setdefault(_zonder_pagina(path), []).extend(json.loads(body)["results"])
    zaken = {z["uuid"]: z["einddatum"] is None for rows in found.values() for z in rows if "einddatum" in z}
    running = sum(zaken.values())
    times = {True: max(1, open_ // running), False: max(1, gesloten // (len(zaken) - running))}

    def often(item: dict[str, Any]) -> int:
        uuid = item["zaak"].rpartition("/")[2] if "zaak" in item else item["uuid"]
        return times[zaken.get(uuid, True)]

    unique = {path: list({r["url"]: r for r in rows}.values()) for path, rows in found.items()}
    return {path: Lijst([json.dumps(r) for r in rows], [often(r) for r in rows]) for path, rows in unique.items()}


def _zonder_pagina(path: str) -> str:
    parts = urllib.parse.urlsplit(path)
    kept = [(k, v) for k, v in urllib.parse.parse_qsl(parts.query) if k not in ("page", "pageSize")]
    return f"{parts.path}?{urllib.parse.urlencode(sorted(kept))}"


def main() -> None:
    """Serves until it is ended; prints where."""
    stored = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            kind, body = "application/json", b""
            rows = lists.get(_zonder_pagina(self.path))
            if rows is not None:
                asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
                page, size = int(asked.get("page", "1")), min(int(asked.get("pageSize", "100")), PAGINA)
                begin = (page - 1) * size
                after = "null"
                if begin + size < rows.aantal:
                    more = urllib.parse.urlencode({**asked, "page": str(page + 1)})
                    after = json.dumps(f"{base}{urllib.parse.urlsplit(self.path).path}?{more}")
                text = ",".join(rows.stuk(begin, begin + size))
                body = f'{{"count": {rows.aantal}, "next": {after}, "previous": null, "results": [{text}]}}'.encode()
            elif self.path in pages:
                kind, text = pages[self.path]
                body = text.encode()
            status = 200 if body else 404
            self.wfile.write(
                f"HTTP/1.1 {status} OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
            )

        def log_message(self, *_args: object) -> None:
            """Quiet."""

    class Server(http.server.ThreadingHTTPServer):
        def handle_error(self, request: Any, client_address: Any) -> None:
            """Who stops halfway hangs up: that is no fault."""

    server = Server(("127.0.0.1", 0), Handler)
    base = f"http://127.0.0.1:{server.server_port}"
    there, here = (urllib.parse.quote(b, safe="") for b in (stored["base"], base))

    def ours(text: str) -> str:
        return text.replace(stored["base"], base).replace(there, here)

    pages = {ours(k): (c, ours(b)) for k, (c, b) in stored["pages"].items()}
    lists = lijsten({k: b for k, (_c, b) in pages.items()}, int(sys.argv[2]), int(sys.argv[3]))
    print(base, flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
