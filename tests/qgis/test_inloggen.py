"""Logging in as a municipality does, by QGIS's authentication database, and refusals that say what is the matter."""

from __future__ import annotations

import http.server
import json
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtNetwork import QSslCertificate

from portaal_leefomgeving_plugin.domain.errors import MissingCredential, PortaalError, Refused, Unreachable
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Medewerker, Toegang, Verbinding
from portaal_leefomgeving_plugin.domain.zaak import StatustypeUrl, ZaakUrl
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.host.sessies import maak_sessie_voor
from portaal_leefomgeving_plugin.services.draden import Draden
from portaal_leefomgeving_plugin.services.werkomgeving import Clients, bouw_clients
from tests.gemeente import Gemeente


@contextmanager
def authcfg(methode: str, **waarden: str) -> Iterator[str]:
    """A configuration in QGIS's authentication database, by its id."""
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        pytest.skip(f"de inlogopslag van QGIS is hier uitgeschakeld: {manager.disabledMessage()}")
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("hoofdwachtwoord van deze test", True)
    config = QgsAuthMethodConfig(methode)
    config.setName(f"{methode} van deze test")
    for name, value in waarden.items():
        config.setConfig(name, value)
    assert manager.storeAuthenticationConfig(config)[0]
    try:
        yield config.id()
    finally:
        manager.removeAuthenticationConfig(config.id())


@contextmanager
def clients(verbinding: Verbinding) -> Iterator[Clients]:
    """The clients of a connection as the Bureau makes them: on QGIS's network, with QGIS's credentials."""
    with Draden(2) as executor:
        yield bouw_clients(
            verbinding,
            sessie=lambda t: maak_sessie_voor(t, systeem=verbinding.naam, medewerker=Medewerker("t.ester", "T. Ester")),
            clock=SystemClock(),
            executor=executor,
            pause=lambda _s: None,
        )


def alleen(gemeente: Gemeente, **toegang: Toegang) -> Verbinding:
    """The connection to the embedded gemeente, with this way of logging in and no other."""
    none = dict.fromkeys(("toegang_zgw", "toegang_objecten", "toegang_open"), Toegang(Inlogwijze.GEEN))
    return gemeente.verbinding(**(none | toegang))


def op_werker(werk) -> Any:
    """On a worker, as deeds are done."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(werk).result(timeout=60)


def test_a_client_id_and_secret_of_the_authentication_database_sign_each_request(qgis_app, gemeente: Gemeente) -> None:
    key = gemeente.gegevens["zgw"]
    with (
        authcfg("Basic", username=key["client_id"], password=key["geheim"]) as login,
        clients(alleen(gemeente, toegang_zgw=Toegang(Inlogwijze.ZGW_JWT, login))) as made,
    ):
        version, count = op_werker(made.zgw.controleer_zaken)
    assert version == "1.5.1"
    assert count > 1_000


def test_a_token_in_a_header_of_the_authentication_database_opens_the_objects_api(qgis_app, gemeente: Gemeente) -> None:
    with (
        authcfg("APIHeader", Authorization=f"Token {gemeente.gegevens['objecten_sleutel']}") as login,
        clients(alleen(gemeente, toegang_objecten=Toegang(Inlogwijze.AUTHCFG, login))) as made,
    ):
        where = gemeente.gegevens["inspectie_objecttype"]
        assert op_werker(lambda: made.objecten.controleer(where))[1] == 400


@pytest.fixture(scope="module")
def zaken(gemeente: Gemeente) -> dict[str, str]:
    """An open zaak that is no melding, and one of its steps."""
    session = gemeente.sessie(gemeente.verbinding().toegang_zgw)
    session.headers["Accept-Crs"] = "EPSG:4326"
    root, catalogi = gemeente.gegevens["zaken"], gemeente.gegevens["catalogi"]
    with session:
        types = {z["url"]: z for z in session.get(f"{catalogi}zaaktypen", timeout=20).json()["results"]}
        found = session.get(f"{root}zaken", params={"einddatum__isnull": "true"}, timeout=20).json()["results"]
        zaak = next(z for z in found if not types[z["zaaktype"]]["identificatie"].startswith("MEL"))
        steps = session.get(f"{catalogi}statustypen", params={"zaaktype": zaak["zaaktype"]}, timeout=20).json()
    return {"zaak": zaak["url"], "statustype": steps["results"][1]["url"]}


def lees(made: Clients, zaken: dict[str, str]) -> None:
    made.zgw.zaak(ZaakUrl(zaken["zaak"]))


def zet(made: Clients, zaken: dict[str, str]) -> None:
    made.zgw.zet_status(
        ZaakUrl(zaken["zaak"]), StatustypeUrl(zaken["statustype"]), datum_gezet=made.zgw.servertijd(),
        toelichting="", reden="",
    )  # fmt: skip


@dataclass(frozen=True)
class Geval:
    """Who logs in how, what they try, the code that comes of it and a word that its explanation must have."""

    naam: str
    toepassing: str
    geheim: str
    doe: Any
    code: str
    woord: str


GEVALLEN = (
    Geval("geen inlog", "", "", lees, "not_authenticated", "niet ingelogd"),
    Geval("verkeerd geheim", "portaal-behandelaar", "mis", lees, "invalid-jwt-signature", "geheim"),
    Geval("onbekende client", "onbekend", "mis", lees, "invalid-client-identifier", "client-id"),
    Geval("zonder scope", "portaal-raadpleger", "", zet, "permission_denied", "zaken.statussen.toevoegen"),
    Geval("ander zaaktype", "portaal-meldingen", "", lees, "permission_denied", "zaaktype"),
)


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda g: g.naam)
def test_a_refusal_is_explained_by_its_code(qgis_app, gemeente: Gemeente, zaken: dict[str, str], geval: Geval) -> None:
    known = {**gemeente.gegevens["toepassingen"], gemeente.gegevens["zgw"]["client_id"]: gemeente.gegevens["zgw"]}
    secret = geval.geheim or known.get(geval.toepassing, {}).get("geheim", "")
    if geval.toepassing:
        with (
            authcfg("Basic", username=geval.toepassing, password=secret) as login,
            clients(alleen(gemeente, toegang_zgw=Toegang(Inlogwijze.ZGW_JWT, login))) as made,
        ):
            fout = geweigerd(lambda: geval.doe(made, zaken))
    else:
        with clients(alleen(gemeente, toegang_zgw=Toegang(Inlogwijze.GEEN))) as made:
            fout = geweigerd(lambda: geval.doe(made, zaken))
    assert fout.code == geval.code
    assert geval.woord in bericht(fout).tekst
    assert secret not in f"{fout}{bericht(fout)}" or not secret


def geweigerd(doe) -> Refused:
    with pytest.raises(Refused) as caught:
        op_werker(doe)
    return caught.value


def test_an_expired_login_is_told_as_one_and_each_explanation_is_another(qgis_app) -> None:
    codes = ("jwt-expired", "invalid-jwt-signature", "invalid-client-identifier", "missing-client-identifier",
             "jwt-decode-error", "not_authenticated", "authentication_failed", "invalid_token", "invalid_client",
             "zaak-gesloten")  # fmt: skip
    faults: list[PortaalError] = [Refused("X", status=403, code=code) for code in codes]
    faults += [
        Refused("X", status=403, code="permission_denied", deed="zaken.lezen"),
        Refused("X", status=403, code=""),
    ]
    texts = [bericht(fout).tekst for fout in faults]
    assert len(set(texts)) == len(texts)
    assert "verlopen" in texts[0]
    assert "sleutel" in bericht(Refused("X", status=401, code="")).tekst
    assert "rechten" in bericht(Refused("X", status=401, code="insufficient_scope", deed="zaken.lezen")).tekst


@dataclass(frozen=True)
class Certificaten:
    """A CA, a server on 127.0.0.1 and a client, made for this test."""

    ca: Path
    server: Path
    server_sleutel: Path
    klant: Path
    klant_sleutel: Path


@pytest.fixture(scope="module")
def certificaten(tmp_path_factory: pytest.TempPathFactory) -> Certificaten:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is er niet: er zijn geen certificaten te maken")
    folder = tmp_path_factory.mktemp("pki")

    def openssl(*args: str) -> None:
        subprocess.run(["openssl", *args], cwd=folder, check=True, capture_output=True)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2",
            "-subj", "/CN=Proef CA", "-addext", "basicConstraints=critical,CA:TRUE",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign")  # fmt: skip
    for name, subject, extra in (
        ("server", "/CN=127.0.0.1", "subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n"),
        ("klant", "/CN=gemeente-proef", "extendedKeyUsage=clientAuth\n"),
    ):
        (folder / f"{name}.ext").write_text(extra)
        openssl(
            "req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", subject
        )
        openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                "-days", "2", "-out", f"{name}.pem", "-extfile", f"{name}.ext")  # fmt: skip
    return Certificaten(*(folder / n for n in ("ca.pem", "server.pem", "server.key", "klant.pem", "klant.key")))


@pytest.fixture
def mtls(certificaten: Certificaten) -> Iterator[str]:
    """A Zaken API that lets nobody in without a certificate of the CA; it says whose it was in API-version."""

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            subject = dict(part[0] for part in self.connection.getpeercert()["subject"])
            body = json.dumps({"count": 7, "next": None, "previous": None, "results": []}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("API-version", subject["commonName"])
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_args: Any) -> None:
            pass

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_args: Any) -> None:
            """A client without a certificate is no event."""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificaten.server, certificaten.server_sleutel)
    context.load_verify_locations(certificaten.ca)
    context.verify_mode = ssl.CERT_REQUIRED
    server = Server(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{server.server_port}/zaken/api/v1"
    server.shutdown()
    server.server_close()
    thread.join(5)


@pytest.fixture
def vertrouwd(qgis_app, certificaten: Certificaten) -> Iterator[None]:
    """QGIS trusts the CA, as an administrator arranges."""
    manager = QgsApplication.authManager()
    (ca,) = QSslCertificate.fromPath(str(certificaten.ca))
    assert manager.storeCertAuthority(ca)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    yield
    manager.removeCertAuthority(ca)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()


def op_mtls(mtls: str, toegang: Toegang) -> Any:
    verbinding = Verbinding("mtls", "Gateway", "GM9999", zaken=mtls, catalogi=mtls, toegang_zgw=toegang)
    with clients(verbinding) as made:
        return op_werker(made.zgw.controleer_zaken)


def test_a_client_certificate_of_the_authentication_database_opens_a_gateway_with_mtls(
    vertrouwd: None, mtls: str, certificaten: Certificaten
) -> None:
    pki = {"certpath": str(certificaten.klant), "keypath": str(certificaten.klant_sleutel), "keypass": ""}
    with authcfg("PKI-Paths", **pki) as login:
        assert op_mtls(mtls, Toegang(Inlogwijze.AUTHCFG, login)) == ("gemeente-proef", 7)


def test_without_a_client_certificate_that_gateway_is_told_as_unreachable(vertrouwd: None, mtls: str) -> None:
    with pytest.raises(Unreachable) as caught:
        op_mtls(mtls, Toegang(Inlogwijze.GEEN))
    assert bericht(caught.value).titel


def test_a_server_whose_ca_nobody_trusts_is_a_matter_of_certificates(
    qgis_app, mtls: str, certificaten: Certificaten
) -> None:
    pki = {"certpath": str(certificaten.klant), "keypath": str(certificaten.klant_sleutel), "keypass": ""}
    with authcfg("PKI-Paths", **pki) as login, pytest.raises(Unreachable) as caught:
        op_mtls(mtls, Toegang(Inlogwijze.AUTHCFG, login))
    assert "certificaat" in bericht(caught.value).tekst


def test_an_authcfg_that_is_not_there_is_told_before_anything_is_sent(qgis_app, gemeente: Gemeente) -> None:
    for way in (Inlogwijze.ZGW_JWT, Inlogwijze.AUTHCFG):
        with pytest.raises(MissingCredential) as caught, clients(
            alleen(gemeente, toegang_zgw=Toegang(way, "bestniet"))
        ):  # fmt: skip
            pass
        assert caught.value.code == "onbekend_authcfg"
