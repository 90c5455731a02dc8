"""QGIS's network under a ``requests.Session``: proxy, certificates and ``authcfg`` as QGIS users expect.

One adapter (design, decision 1) that sends each request through the network manager of the thread it
runs in. What it may not do was paid for in crashes: no Python callable on a signal of a reply, the
event loop made before the request is sent, no redirects followed here, and a reply's error looked at
even where its status is 200. The two limits of Qt are limits of silence, so there is a total one too.
"""

from __future__ import annotations

import socket
import tempfile
import threading
import time
from collections.abc import Mapping
from typing import IO, Any

import requests
import requests.adapters
import requests.exceptions as rex
import urllib3
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QEventLoop, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests.structures import CaseInsensitiveDict

from portaal_leefomgeving_plugin.domain.errors import MissingCredential

TIK_MS = 50
TOTAAL_S = 120.0
"""Seconds that one request may take in all, however lively its server trickles."""
IN_GEHEUGEN = 8 << 20
BUFFER = 4 << 20

_draad = threading.local()

_HTTP_FOUTEN = range(201, 500)
"""Qt's errors that only say in other words what the HTTP status says."""


class Stopknop:
    """Breaks off, within a tick, what is under way on the sessions that were made with it, and on no others."""

    def __init__(self) -> None:
        self._gestopt = threading.Event()

    @property
    def gestopt(self) -> bool:
        """Whether nothing starts now."""
        return self._gestopt.is_set()

    def stop(self) -> None:
        """Nothing starts any more, until ``hervat``."""
        self._gestopt.set()

    def hervat(self) -> None:
        """Lets requests through (again)."""
        self._gestopt.clear()


def maak_sessie(
    *,
    authcfg: str = "",
    auth: requests.auth.AuthBase | None = None,
    headers: Mapping[str, str] | None = None,
    systeem: str = "",
    stopknop: Stopknop | None = None,
) -> requests.Session:
    """A session on QGIS's network. With ``authcfg`` QGIS itself puts the credentials on each request."""
    session = requests.Session()
    session.trust_env = False  # proxies and credentials are QGIS's matter, not the environment's or .netrc's
    session.auth = auth
    session.headers.update(headers or {})
    adapter = QgisAdapter(authcfg, systeem=systeem, stopknop=stopknop)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


class QgisAdapter(requests.adapters.BaseAdapter):
    """Sends a prepared request through ``QgsNetworkAccessManager``; safe to share between threads."""

    def __init__(self, authcfg: str = "", *, systeem: str = "", stopknop: Stopknop | None = None) -> None:
        super().__init__()
        self._stopknop = stopknop or Stopknop()
        self._authcfg = authcfg
        self._systeem = systeem
        self._bouwer = requests.adapters.HTTPAdapter()

    def close(self) -> None:
        """Nothing is held between requests."""

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # the answer is whole when this returns
        timeout: float | tuple[float | None, float | None] | None = None,
        verify: bool | str = True,  # QGIS decides on certificates
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """The whole answer, whatever its status. Raises the errors of requests, and MissingCredential."""
        if self._stopknop.gestopt:
            raise rex.ConnectionError("stopped")
        nam = _manager(self._authcfg, https=(request.url or "").startswith("https:"))
        vraag = self._vraag(request)
        stil = timeout[1] if isinstance(timeout, tuple) else timeout
        vraag.setTransferTimeout(int(1000 * (stil if stil else 30.0)))

        loop = QEventLoop()  # before the request is sent, or its timers find no dispatcher in this thread
        body = request.body.encode() if isinstance(request.body, str) else request.body or b""
        method = (request.method or "GET").upper()
        if method == "HEAD":  # as a custom request it would wait for a body
            reply = nam.head(vraag)
        else:
            reply = nam.sendCustomRequest(vraag, QByteArray(method.encode()), QByteArray(bytes(body)))
        reply.setReadBufferSize(BUFFER)
        if not _op_hoofddraad():
            _los(reply.sslErrors)
        inhoud: IO[bytes] = tempfile.SpooledTemporaryFile(IN_GEHEUGEN)  # noqa: SIM115  # the response closes it
        try:
            te_laat = _wacht(loop, reply, inhoud, self._stopknop)
            return self._antwoord(request, reply, inhoud, te_laat)
        except BaseException:
            inhoud.close()
            raise
        finally:
            reply.deleteLater()

    def _vraag(self, request: requests.PreparedRequest) -> QNetworkRequest:
        vraag = QNetworkRequest(QUrl(request.url))
        for name, value in request.headers.items():
            if name.lower() != "content-length":
                vraag.setRawHeader(_bytes(name), _bytes(value))
        attribute = QNetworkRequest.Attribute
        # case data never goes into the cache on disk, and is never answered from it
        vraag.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        vraag.setAttribute(attribute.CacheSaveControlAttribute, False)
        vraag.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        vraag.setAttribute(attribute.CookieLoadControlAttribute, QNetworkRequest.LoadControl.Manual)
        vraag.setAttribute(attribute.CookieSaveControlAttribute, QNetworkRequest.LoadControl.Manual)
        if self._authcfg:
            done = QgsApplication.authManager().updateNetworkRequest(vraag, self._authcfg)
            goed, vraag = done if isinstance(done, tuple) else (done, vraag)
            if not goed:
                raise MissingCredential(self._systeem, code="onbekend_authcfg")
        return vraag

    def _antwoord(
        self, request: requests.PreparedRequest, reply: QNetworkReply, inhoud: IO[bytes], te_laat: bool
    ) -> requests.Response:
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        error = int(reply.error())
        if te_laat or error == 4:
            raise rex.ReadTimeout(request=request)
        if error == 5:  # abort: by our own stop, else by the transfer timeout
            raise (
                rex.ConnectionError("stopped", request=request)
                if self._stopknop.gestopt
                else rex.ReadTimeout(request=request)
            )
        if error and (status is None or error not in _HTTP_FOUTEN):
            raise _fout(error, begonnen=status is not None)
        inhoud.seek(0)
        headers = CaseInsensitiveDict(
            {bytes(n).decode("latin-1"): bytes(reply.rawHeader(n)).decode("latin-1") for n in reply.rawHeaderList()}
        )
        raw = urllib3.HTTPResponse(
            body=inhoud,
            headers=dict(headers),
            status=int(status),
            reason=reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or "",
            preload_content=False,
            decode_content=False,
            request_method=request.method,
        )
        return self._bouwer.build_response(request, raw)  # type: ignore[no-untyped-call]


def _wacht(loop: QEventLoop, reply: QNetworkReply, inhoud: IO[bytes], stopknop: Stopknop) -> bool:
    """Reads until the reply is finished; whether its total time ran out."""
    begin, te_laat = time.monotonic(), False
    timer = QTimer()
    timer.setInterval(TIK_MS)
    # C++ slots only: a Python one on a worker's reply brings QGIS down
    timer.timeout.connect(loop.quit)
    reply.finished.connect(loop.quit)
    reply.readyRead.connect(loop.quit)
    timer.start()
    while not reply.isFinished():
        loop.exec()
        _lees(reply, inhoud)
        te_laat = te_laat or time.monotonic() - begin > TOTAAL_S
        if (te_laat or stopknop.gestopt) and not reply.isFinished():
            reply.abort()
    timer.stop()
    _lees(reply, inhoud)
    return te_laat


def _lees(reply: QNetworkReply, inhoud: IO[bytes]) -> None:
    while reply.bytesAvailable() > 0:
        part = bytes(reply.read(BUFFER))
        if not part:
            return
        inhoud.write(part)


def _fout(error: int, *, begonnen: bool) -> Exception:
    """What requests would have raised for this error of Qt's."""
    if error == 3:
        return rex.ConnectionError(socket.gaierror("host not found"))
    if error == 6:
        return rex.SSLError("TLS handshake failed")
    if 101 <= error <= 199:
        return rex.ProxyError("proxy")
    if begonnen:
        return rex.ChunkedEncodingError("broken off")
    return rex.ConnectionError(f"network error {error}")


def _manager(authcfg: str, *, https: bool) -> QgsNetworkAccessManager:
    """The manager of this thread. On a worker nothing may wait for a dialog on the main thread."""
    nam = QgsNetworkAccessManager.instance()
    if not getattr(_draad, "klaar", False):
        if not _op_hoofddraad():
            _los(nam.authenticationRequired)
            _los(nam.proxyAuthenticationRequired)
        _draad.klaar = True
        _draad.authcfg = ""
    if https and _draad.authcfg != authcfg:
        # a connection is reused whatever certificate it was opened with
        nam.clearAccessCache()
        _draad.authcfg = authcfg
    return nam


def _los(signal: Any) -> None:
    try:
        signal.disconnect()
    except TypeError:  # nothing was connected
        return


def _op_hoofddraad() -> bool:
    app = QCoreApplication.instance()
    return app is not None and QThread.currentThread() == app.thread()


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1", "replace")
