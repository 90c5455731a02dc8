"""QGIS's network under requests: whole answers, honest errors, and nothing that outlives the plugin."""

from __future__ import annotations

import gzip
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests
from qgis.core import QgsApplication, QgsAuthMethodConfig

from portaal_leefomgeving_plugin.domain.errors import MissingCredential
from portaal_leefomgeving_plugin.host.network import Stopknop, maak_sessie


class Server(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def _antwoord(self):
        size = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(size).decode() if size else ""
        path = self.path.partition("?")[0]
        if path == "/echo":
            out = {"methode": self.command, "pad": self.path, "koppen": dict(self.headers), "inhoud": body}
            self._stuur(200, json.dumps(out).encode())
        elif path == "/gzip":
            self._stuur(200, gzip.compress(b'{"n": 1}'), {"Content-Encoding": "gzip"})
        elif path == "/leeg":
            self._stuur(204, b"")
        elif path.startswith("/status/"):
            self._stuur(int(path.rpartition("/")[2]), b'{"code": "x"}')
        elif path == "/om":
            self._stuur(302, b"", {"Location": "/echo"})
        elif path == "/afgekapt":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b'{"half')
            self.wfile.flush()
            self.close_connection = True
        elif path == "/traag":
            time.sleep(20)
        elif path == "/groot":
            self._stuur(200, b"x" * 30_000_000)

    do_GET = do_POST = do_PATCH = do_DELETE = do_HEAD = _antwoord  # noqa: N815  # names of http.server

    def _stuur(self, status, body, koppen=None):
        self.send_response(status)
        for name, value in (koppen or {}).items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


@pytest.fixture(scope="module")
def basis():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def op_werker(werk):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(werk).result(timeout=30)


@pytest.mark.parametrize("methode", ["GET", "POST", "PATCH", "DELETE"])
def test_elke_methode_komt_met_haar_inhoud_aan(qgis_app, basis, methode):
    session = maak_sessie(headers={"X-Eigen": "ja"})
    body = None if methode == "GET" else {"a": "é"}
    found = op_werker(
        lambda: session.request(methode, f"{basis}/echo", params={"q": "a b&c"}, json=body, timeout=5).json()
    )
    assert found["methode"] == methode
    assert found["pad"] == "/echo?q=a+b%26c"
    assert found["koppen"]["X-Eigen"] == "ja"
    assert (json.loads(found["inhoud"]) if body else found["inhoud"]) == (body or "")


def test_gzip_leeg_en_kop(qgis_app, basis):
    session = maak_sessie()
    assert op_werker(lambda: session.get(f"{basis}/gzip", timeout=5).json()) == {"n": 1}
    assert op_werker(lambda: session.get(f"{basis}/leeg", timeout=5)).status_code == 204
    assert op_werker(lambda: session.head(f"{basis}/gzip", timeout=5)).status_code == 200


@pytest.mark.parametrize("status", [304, 400, 401, 403, 404, 409, 412, 429, 500, 502, 503])
def test_elke_status_komt_heel_terug(qgis_app, basis, status):
    answer = op_werker(lambda: maak_sessie().get(f"{basis}/status/{status}", timeout=5))
    assert answer.status_code == status
    if status != 304:
        assert answer.json() == {"code": "x"}


def test_omleidingen_worden_hier_niet_gevolgd(qgis_app, basis):
    answer = op_werker(lambda: maak_sessie().get(f"{basis}/om", timeout=5, allow_redirects=False))
    assert (answer.status_code, answer.headers["location"]) == (302, "/echo")


def test_een_afgekapt_antwoord_is_een_fout_ook_bij_status_200(qgis_app, basis):
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        op_werker(lambda: maak_sessie().get(f"{basis}/afgekapt", timeout=5))


def test_een_dichte_poort_en_een_stille_server(qgis_app, basis):
    with pytest.raises(requests.ConnectionError):
        op_werker(lambda: maak_sessie().get("http://127.0.0.1:9/", timeout=5))
    begin = time.monotonic()
    with pytest.raises(requests.exceptions.ReadTimeout):
        op_werker(lambda: maak_sessie().get(f"{basis}/traag", timeout=0.5))
    assert time.monotonic() - begin < 10


def test_stoppen_breekt_af_wat_met_die_knop_loopt_en_niets_anders(qgis_app, basis):
    stopknop = Stopknop()
    with ThreadPoolExecutor(1) as pool:
        session = maak_sessie(stopknop=stopknop)
        future = pool.submit(lambda: session.get(f"{basis}/traag", timeout=30))
        time.sleep(0.3)
        begin = time.monotonic()
        stopknop.stop()
        with pytest.raises(requests.ConnectionError):
            future.result(timeout=10)
        assert time.monotonic() - begin < 5
    with pytest.raises(requests.ConnectionError):
        op_werker(lambda: session.get(f"{basis}/echo", timeout=5))
    assert op_werker(lambda: maak_sessie().get(f"{basis}/echo", timeout=5)).ok
    stopknop.hervat()
    assert op_werker(lambda: session.get(f"{basis}/echo", timeout=5)).ok


def test_een_groot_antwoord_komt_heel_aan(qgis_app, basis):
    assert len(op_werker(lambda: maak_sessie().get(f"{basis}/groot", timeout=10).content)) == 30_000_000


def test_twaalf_draden_tegelijk(qgis_app, basis):
    session = maak_sessie()
    with ThreadPoolExecutor(12) as pool:
        found = list(pool.map(lambda n: session.get(f"{basis}/echo?n={n}", timeout=10).json()["pad"], range(400)))
    assert found == [f"/echo?n={n}" for n in range(400)]


def test_een_onbekende_authcfg_is_een_ontbrekende_inlog(qgis_app, basis):
    with pytest.raises(MissingCredential) as caught:
        op_werker(lambda: maak_sessie(authcfg="bestniet", systeem="Zaken").get(f"{basis}/echo", timeout=5))
    assert caught.value.system == "Zaken"


def test_een_authcfg_legt_zijn_kop_op_elk_verzoek(qgis_app, basis):
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("hoofdwachtwoord van deze test", True)
    config = QgsAuthMethodConfig("APIHeader")
    config.setName("sleutel van deze test")
    config.setConfig("X-Api-Key", "fictief")
    assert manager.storeAuthenticationConfig(config)[0]
    try:
        found = op_werker(lambda: maak_sessie(authcfg=config.id()).get(f"{basis}/echo", timeout=5).json())
        assert {k.lower(): v for k, v in found["koppen"].items()}["x-api-key"] == "fictief"
    finally:
        manager.removeAuthenticationConfig(config.id())
