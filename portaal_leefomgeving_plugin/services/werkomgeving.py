"""Where a deed is done: one connection with its clients, its store and its settings, put together once."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import requests
import requests.adapters

from portaal_leefomgeving_plugin.connectors.dso import DsoClient, DsoDownload, Rtr, Stelselcatalogus
from portaal_leefomgeving_plugin.connectors.locatieserver.client import Locatieserver
from portaal_leefomgeving_plugin.connectors.objecten.client import ObjectenClient
from portaal_leefomgeving_plugin.connectors.objecten.gebeurtenissen import Gebeurtenisregister
from portaal_leefomgeving_plugin.connectors.ogc.client import OgcFeatures
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.connectors.zgw.roots import ZgwRoots
from portaal_leefomgeving_plugin.domain.errors import MissingCredential
from portaal_leefomgeving_plugin.domain.ports import Clock, Executor
from portaal_leefomgeving_plugin.domain.termijn import TermijnInstelling
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Medewerker, Toegang, Verbinding
from portaal_leefomgeving_plugin.store.logboek import Logboek
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand


@dataclass(frozen=True, slots=True)
class Clients:
    """The outside systems of a connection; None where it has no such system."""

    zgw: ZgwClient | None
    objecten: ObjectenClient | None
    open_data: ApiSession
    ogc: OgcFeatures
    termijnen: Gebeurtenisregister | None = None
    locatieserver: Locatieserver | None = None
    dso: DsoClient | None = None
    dso_pakketten: DsoDownload | None = None
    rtr: Rtr | None = None
    begrippen: Stelselcatalogus | None = None


@dataclass(frozen=True, slots=True)
class Werkomgeving:
    """Everything a deed needs. ``procedures`` is keyed by the zaaktype's identificatie."""

    verbinding: Verbinding
    clients: Clients
    werkbestand: Werkbestand
    logboek: Logboek
    clock: Clock
    executor: Executor
    medewerker: Medewerker | None
    procedures: Mapping[str, TermijnInstelling]


def bouw_clients(
    verbinding: Verbinding,
    *,
    sessie: Callable[[Toegang], requests.Session],
    clock: Clock,
    executor: Executor,
    pause: Callable[[float], None] = time.sleep,
) -> Clients:
    """The clients of ``verbinding``. ``sessie`` makes a session that logs in; ``pause`` waits so many seconds
    before a request is repeated.

    Raises MissingCredential where the zaaksysteem cannot be logged in to, or QGIS's database stays locked. A login
    of another system that is missing is that system's own trouble: it raises when it is asked something.
    """

    def api(toegang: Toegang, systeem: str, *, nodig: bool = False, **grenzen: float) -> ApiSession:
        ingelogd = toegang.wijze is not Inlogwijze.GEEN
        try:
            session = sessie(toegang)
        except MissingCredential as fout:
            if nodig or fout.treft_alles:
                raise
            session = _zonder_inlog(MissingCredential(systeem, code=fout.code))
        return ApiSession(session, system=systeem, clock=clock, pause=pause, ingelogd=ingelogd, **grenzen)

    zgw = None
    if verbinding.zaken:
        roots = ZgwRoots(
            zaken=verbinding.zaken,
            catalogi=verbinding.catalogi,
            documenten=verbinding.documenten,
            besluiten=verbinding.besluiten,
            autorisaties=verbinding.autorisaties,
        )
        zgw = ZgwClient(
            api(verbinding.toegang_zgw, f"zaaksysteem {verbinding.naam}", nodig=True),
            roots,
            executor=executor,
            clock=clock,
            activiteit_eigenschap=verbinding.activiteit_eigenschap,
        )
    objecten, termijnen = None, None
    if verbinding.objecten:
        register = api(verbinding.toegang_objecten, f"objectenregister {verbinding.naam}")
        objecten = ObjectenClient(register, verbinding.objecten)
        if kind := verbinding.termijngebeurtenis_objecttype:
            termijnen = Gebeurtenisregister(register, verbinding.objecten, kind)
    open_data = api(verbinding.toegang_open, f"open data {verbinding.naam}")
    dso, rtr, packages = None, None, None
    if verbinding.dso.presenteren or verbinding.dso.rtr:
        # its answers are large (8.7 MB for a city) and its registers slow
        register = api(verbinding.toegang_dso, "DSO", timeout=60.0, deadline=600.0)
        dso = DsoClient(register, verbinding.dso) if verbinding.dso.presenteren else None
        rtr = Rtr(register, verbinding.dso) if verbinding.dso.rtr else None
        packages = DsoDownload(register, verbinding.dso.downloaden) if verbinding.dso.downloaden else None
    return Clients(
        zgw=zgw,
        objecten=objecten,
        open_data=open_data,
        ogc=OgcFeatures(open_data, clock=clock),
        termijnen=termijnen,
        locatieserver=bouw_locatieserver(verbinding, sessie=sessie, clock=clock),
        dso=dso,
        dso_pakketten=packages,
        rtr=rtr,
        begrippen=bouw_begrippen(verbinding, sessie=sessie, clock=clock),
    )


class _GeenInlog(requests.adapters.BaseAdapter):
    def __init__(self, fout: MissingCredential) -> None:
        super().__init__()
        self._fout = fout

    def send(self, *_args: Any, **_kwargs: Any) -> requests.Response:
        raise MissingCredential(self._fout.system, code=self._fout.code)

    def close(self) -> None:
        """Nothing is open."""


def _zonder_inlog(fout: MissingCredential) -> requests.Session:
    """A session on which every request says that one cannot log in."""
    session = requests.Session()
    for scheme in ("https://", "http://"):
        session.mount(scheme, _GeenInlog(fout))
    return session


def bouw_locatieserver(
    verbinding: Verbinding, *, sessie: Callable[[Toegang], requests.Session], clock: Clock
) -> Locatieserver | None:
    """The Locatieserver of a connection, None where it has none.

    Without credentials, whatever the other open data ask for: it is another's service.
    """
    if not verbinding.locatieserver:
        return None
    open_to_all = ApiSession(sessie(Toegang(Inlogwijze.GEEN)), system="Locatieserver", clock=clock, deadline=15.0)
    return Locatieserver(open_to_all, verbinding.locatieserver)


def bouw_begrippen(
    verbinding: Verbinding, *, sessie: Callable[[Toegang], requests.Session], clock: Clock
) -> Stelselcatalogus | None:
    """The Stelselcatalogus of a connection, None where it has none. Without credentials: it asks for none."""
    if not verbinding.stelselcatalogus:
        return None
    open_to_all = ApiSession(sessie(Toegang(Inlogwijze.GEEN)), system="Stelselcatalogus", clock=clock, deadline=10.0)
    return Stelselcatalogus(open_to_all, verbinding.stelselcatalogus, clock=clock)
