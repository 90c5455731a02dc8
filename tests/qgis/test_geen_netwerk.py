"""The tests cannot leave this machine by way of QGIS: every network manager goes through a dead proxy."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxyQuery, QNetworkReply, QNetworkRequest

from tests.geen_netwerk import DODE_POORT

ELDERS = "192.0.2.1"  # TEST-NET-1 (RFC 5737): nobody's
GEWEIGERD = {
    QNetworkReply.NetworkError.ConnectionRefusedError,
    QNetworkReply.NetworkError.ProxyConnectionRefusedError,
    QNetworkReply.NetworkError.UnknownNetworkError,  # what Qt makes of a tunnel whose proxy is down
}


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    class Dag(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", "3")
            self.end_headers()
            self.wfile.write(b"dag")

        def log_message(self, *args: object) -> None:
            pass

    httpd = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Dag)
    thread = threading.Thread(target=httpd.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_address[1]}/"
    httpd.shutdown()
    thread.join()
    httpd.server_close()


def haal(url: str) -> tuple[QNetworkReply.NetworkError, bytes]:
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(loop.quit)
    timer.start(50)
    reply = QgsNetworkAccessManager.instance().get(QNetworkRequest(QUrl(url)))
    reply.finished.connect(loop.quit)
    for _ in range(200):
        if reply.isFinished():
            break
        loop.exec()
    assert reply.isFinished()
    answer = reply.error(), bytes(reply.readAll())
    reply.deleteLater()
    return answer


def proxy_voor(url: str) -> tuple[str, int]:
    (proxy,) = QgsNetworkAccessManager.instance().proxyFactory().queryProxy(QNetworkProxyQuery(QUrl(url)))
    return proxy.hostName(), proxy.port()


@pytest.mark.parametrize("url", [f"{s}://{h}/" for s in ("http", "https") for h in (ELDERS, "example.org")])
def test_a_request_to_another_machine_meets_the_dead_proxy(url: str) -> None:
    assert proxy_voor(url) == ("127.0.0.1", DODE_POORT)
    assert haal(url)[0] in GEWEIGERD


def test_so_does_one_from_another_thread() -> None:
    seen: list[tuple[tuple[str, int], QNetworkReply.NetworkError]] = []

    def leave() -> None:
        url = f"http://{ELDERS}/"
        seen.append((proxy_voor(url), haal(url)[0]))

    thread = threading.Thread(target=leave)
    thread.start()
    thread.join(20)
    assert [proxy for proxy, _ in seen] == [("127.0.0.1", DODE_POORT)]
    assert seen[0][1] in GEWEIGERD


def test_loopback_works(server: str) -> None:
    assert haal(server) == (QNetworkReply.NetworkError.NoError, b"dag")
