"""The embedded gemeente as a process: ``python -m portaal_leefomgeving_plugin.demo [--port 0] [--zaken N] [--seed N]``.

Prints one line of JSON when it is ready, saying where everything is and how to log in (secrets are
made anew at each start), and ends when its standard input closes.
"""

from __future__ import annotations

import argparse
import hmac
import json
import secrets
import sys
from typing import Any

from portaal_leefomgeving_plugin.demo.dso import kamer as dso
from portaal_leefomgeving_plugin.demo.dso.registers import catalogus
from portaal_leefomgeving_plugin.demo.locatieserver import kamer as locatieserver
from portaal_leefomgeving_plugin.demo.objecten import bomen
from portaal_leefomgeving_plugin.demo.objecten import data as objecten_data
from portaal_leefomgeving_plugin.demo.objecten import kamer as objecten
from portaal_leefomgeving_plugin.demo.ogc import kamer as ogc
from portaal_leefomgeving_plugin.demo.plan.pakket import bouw_pakket
from portaal_leefomgeving_plugin.demo.plan.regels import bouw_plan
from portaal_leefomgeving_plugin.demo.stad.stad import bouw_stad
from portaal_leefomgeving_plugin.demo.storing import PAD, Storing
from portaal_leefomgeving_plugin.demo.wire import Handler, Klok, Request, Response, Server
from portaal_leefomgeving_plugin.demo.zgw import kamer as zgw
from portaal_leefomgeving_plugin.demo.zgw.toegang import ALLES, BEHANDELEN, LEZEN, Toegang
from portaal_leefomgeving_plugin.demo.zgw.zaaksoorten import MEDEWERKERS, SOORTEN

ZAKEN = 1_200
SEED = 2026
CATALOGUS = "/stelselcatalogus/api"


def start(*, port: int = 0, zaken: int = ZAKEN, seed: int = SEED) -> tuple[Server, dict[str, Any]]:
    """A running server, and what its ready line says."""
    klok = Klok()
    server = Server(port=port, klok=klok)
    base = server.base
    stad = bouw_stad(seed)
    opslag = zgw.maak_opslag(base, klok, stad, aantal=zaken, seed=seed)
    toegang = Toegang()
    desk = toegang.maak("portaal-behandelaar", "Portaal Leefomgeving", BEHANDELEN)
    others = (
        toegang.maak("portaal-raadpleger", "Raadplegen", LEZEN),
        toegang.maak("portaal-meldingen", "Meldingen", BEHANDELEN, frozenset({"MEL-MBA", "MEL-SLO"})),
        toegang.maak("portaal-coordinator", "Coördinatie", ALLES),
    )
    zgw.koppel(server, opslag, toegang)
    objects_key, open_key, panel_key, dso_key = (secrets.token_hex(20) for _ in range(4))
    inspecties = objecten_data.maak_opslag(base, klok, opslag, stad, seed=seed)
    trees = bomen.plant(inspecties, stad, seed=seed)
    server.koppel("/objecten/api/v2", objecten.maak_handler(inspecties, objects_key))
    register, package = json.dumps(ogc.register(base), ensure_ascii=False).encode(), bouw_pakket(stad)
    server.koppel("/ogc", _afgeschermd(ogc.maak_handler(stad), open_key))
    server.koppel(locatieserver.PAD, locatieserver.maak_handler(stad))
    server.koppel("/register", _afgeschermd(_bestand(register, "application/json"), open_key))
    layers = json.dumps(bomen.configuratie(trees), ensure_ascii=False).encode()
    server.koppel("/objectlagen", _afgeschermd(_bestand(layers, "application/json"), open_key))
    server.koppel("/omgevingsplan", _afgeschermd(_bestand(package, "application/zip"), open_key))
    server.koppel(dso.PAD, dso.maak_handler(stad, package, dso_key))
    server.koppel(CATALOGUS, catalogus(bouw_plan(stad), CATALOGUS))
    server.omhul(Storing(klok, panel_key, seed).omhul)
    server.start()
    user, letters, infix, name = MEDEWERKERS[0]
    return server, {
        "basis": base,
        **{api: f"{base}/{api}/api/v1/" for api in ("zaken", "catalogi", "documenten", "besluiten")},
        "objecten": f"{base}/objecten/api/v2/",
        "inspectie_objecttype": inspecties.objecttype_url,
        "objecten_configuratie": f"{base}/objectlagen/objecten.json",
        "termijngebeurtenis_objecttype": inspecties.termijntype_url,
        "locatieserver": base + locatieserver.PAD,
        "omgevingsplan": f"{base}/omgevingsplan/{stad.gemeentecode.lower()}_download.zip",
        "bronnenregister": f"{base}/register/bronnen.json",
        "gemeentecode": stad.gemeentecode,
        "naam": stad.naam,
        "zgw": {"client_id": desk.client_id, "geheim": desk.geheim},
        "toepassingen": {a.client_id: {"client_id": a.client_id, "geheim": a.geheim} for a in others},
        "objecten_sleutel": objects_key,
        "open_sleutel": open_key,
        "dso": base + dso.PAD,
        "dso_sleutel": dso_key,
        "stelselcatalogus": base + CATALOGUS,
        "activiteit_eigenschap": "Activiteit",
        "medewerker": {"id": user, "weergave": " ".join(part for part in (letters, infix, name) if part)},
        "procedures": {soort.identificatie: soort.procedure for soort in SOORTEN},
        "beheer": base + PAD,
        "beheer_sleutel": panel_key,
    }


def _afgeschermd(handler: Handler, sleutel: str) -> Handler:
    """``handler``, for who has the key."""

    def guarded(request: Request) -> Response:
        if hmac.compare_digest(request.bearer.encode(), sleutel.encode()):
            return handler(request)
        return Response.json({"title": "Unauthorized", "status": 401}, 401, {"WWW-Authenticate": "Bearer"})

    return guarded


def _bestand(inhoud: bytes, soort: str) -> Handler:
    """One file, whatever its name."""

    def file(request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            return Response(405, {"Allow": "GET, HEAD"})
        return Response(200, {"Content-Type": soort}, inhoud)

    return file


def main() -> None:
    """Serves until standard input closes."""
    parser = argparse.ArgumentParser(prog="portaal_leefomgeving_plugin.demo")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--zaken", type=int, default=ZAKEN)
    parser.add_argument("--seed", type=int, default=SEED)
    chosen = parser.parse_args()
    server, ready = start(port=chosen.port, zaken=chosen.zaken, seed=chosen.seed)
    print(json.dumps(ready, ensure_ascii=True), flush=True)
    try:
        while sys.stdin.buffer.read(4_096):
            pass
    except KeyboardInterrupt:
        pass
    server.stop()


if __name__ == "__main__":
    main()
