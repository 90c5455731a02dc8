"""Open-data sources behind WFS 2.0 (OGC 09-025r2), with a completeness statement.

How servers behave: facts on open data, sections 1.1 and 5. A page may hold fewer than was asked for and not
be the last; count is clamped in silence; so pages are turned until an empty one comes. Where the service
tells how many there are (resultType=hits), fewer than that is never called complete.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from portaal_leefomgeving_plugin.connectors.bronstand import maak_stand
from portaal_leefomgeving_plugin.connectors.fouten import kort
from portaal_leefomgeving_plugin.connectors.keuze import LaagOntbreektError, gekozen, voorwaarde_van
from portaal_leefomgeving_plugin.connectors.ogc.crs import AnderCrsError
from portaal_leefomgeving_plugin.connectors.ogc.lezen import lees_features
from portaal_leefomgeving_plugin.connectors.ogc.oogst import OnvolledigError, Oogst
from portaal_leefomgeving_plugin.connectors.ogc.pagina import OgcPagina
from portaal_leefomgeving_plugin.connectors.ogc.vraag import Vak, vak_om
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm
from portaal_leefomgeving_plugin.connectors.wfs.filter import RD_URN, fes
from portaal_leefomgeving_plugin.connectors.wfs.pagina import GmlPagina, lees_geojson, lees_gml, lees_hits
from portaal_leefomgeving_plugin.connectors.wfs.vermogen import WfsVermogen, lees_vermogen
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature
from portaal_leefomgeving_plugin.domain.cql2 import Voorwaarde
from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Clock, Progress

AANTAL = 1000
"""Features per page: CountDefault of PDOK (facts on open data, section 1.1). Others give fewer in silence."""

LANGSTE_URL = 6_000


@dataclass(frozen=True, slots=True)
class WfsVraag:
    """What is asked of a layer. ``vak`` in RD, None of all there is; ``params`` but for where a page begins."""

    url: str
    vak: Vak | None
    params: tuple[tuple[str, str], ...]

    def adres(self, **meer: str) -> str:
        """The url of a request."""
        joint = "&" if "?" in self.url else "?"
        return f"{self.url}{joint}{urlencode([*self.params, *meer.items()])}"


class WfsBron:
    """Reads sources of the register through ``api``. What fails says so in its stand; only Cancelled is raised."""

    def __init__(self, api: ApiSession, *, clock: Clock) -> None:
        self._api = api
        self._clock = clock

    def haal(self, bron: Bron, progress: Progress, *, gebied: RdWkb | None) -> BronData:
        """What ``bron`` has in and around ``gebied``; None: all it has.

        ``stand.fout`` beside the codes of ``kort``: "laag_ontbreekt", "crs", "te_veel", "gebied_genegeerd",
        "pagina_mist_features", "minder_dan_gemeld", "pagina_herhaald", "vervolg_ontbreekt".
        """
        begin = self._clock.now()
        vak = vak_om(gebied) if gebied is not None else None
        oogst = Oogst(WfsVraag(bron.url, vak, ()))
        hits: int | None = None
        condition = voorwaarde_van(bron, self._clock.today())
        try:
            can = self._vermogen(bron, progress)
            oogst = Oogst(_vraag(bron, can, vak, condition))
            hits = self._hits(oogst.vraag, progress)
            self._lees(oogst, can, hits, progress)
        except Cancelled:
            raise
        except LaagOntbreektError:
            oogst.fout = "laag_ontbreekt"
        except AnderCrsError:
            oogst.fout = "crs"
        except OnvolledigError as fout:
            oogst.fout = fout.code
        except PortaalError as fout:
            oogst.fout = kort(fout)
        features = oogst.features
        stand = maak_stand(
            bron, oogst.vraag.adres(), begin, paginas=oogst.paginas, aantal=oogst.aantal,
            gemeld=hits if hits is not None else oogst.gemeld, sha256=oogst.sha256, fout=oogst.fout,
        )  # fmt: skip
        if condition is not None:
            features = gekozen(features, condition)
            # what the source itself sent is counted above; what is kept of it here
            stand = replace(stand, aantal=len(features), aantal_gemeld=None)
        return BronData(stand, features)

    def _vermogen(self, bron: Bron, progress: Progress) -> WfsVermogen:
        ask = WfsVraag(bron.url, None, (("service", "WFS"), ("version", "2.0.0"), ("request", "GetCapabilities")))
        answer = self._api.get(ask.adres(), headers={"Accept": "*/*"}, progress=progress)
        can = lees_vermogen(answer, bron.collectie)
        if not can.rd and not can.is_json:
            raise AnderCrsError
        return can

    def _hits(self, vraag: WfsVraag, progress: Progress) -> int | None:
        ask = WfsVraag(vraag.url, vraag.vak, tuple(p for p in vraag.params if p[0] not in ("count", "outputFormat")))
        answer = self._api.get(ask.adres(resultType="hits"), headers={"Accept": "*/*"}, progress=progress)
        return lees_hits(answer)

    def _lees(self, oogst: Oogst[WfsVraag], can: WfsVermogen, hits: int | None, progress: Progress) -> None:
        """Turns the pages until an empty one. ``startIndex`` goes on by what came, not by what was asked for."""
        begin = 0
        while True:
            progress.check()
            url = oogst.vraag.adres(**({"startIndex": str(begin)} if begin or can.pagineert else {}))
            pagina, features = self._pagina(url, can, progress)
            new = oogst.voeg(pagina, features)
            oogst.keur_omvang()
            if not features:
                break
            if new == 0:
                raise OnvolledigError("pagina_herhaald")  # startIndex is not heeded: the same page for ever
            begin += len(features)
            if not can.pagineert and hits is not None and oogst.aantal >= hits:
                break
            if not can.pagineert and begin < AANTAL and begin % 10:
                break  # no pages by its own word, and not cut off at a round number
        oogst.keur_volledig()
        if hits is not None and oogst.aantal < hits:
            raise OnvolledigError("minder_dan_gemeld")

    def _pagina(
        self, url: str, can: WfsVermogen, progress: Progress
    ) -> tuple[OgcPagina | GmlPagina, list[BronFeature]]:
        headers = {"Accept": "*/*"}
        if not can.is_json:
            gml = self._api.get_gelezen(url, lees_gml, headers=headers, progress=progress)
            return gml, gml.features
        pagina = self._api.get_gelezen(url, lees_geojson, headers=headers, progress=progress)
        try:
            return pagina, lees_features(pagina.features, pagina.crs, progress.check)
        except AndereVorm as fout:
            raise pagina.antwoord.andere_vorm(fout.field) from None


def _vraag(bron: Bron, can: WfsVermogen, vak: Vak | None, condition: Voorwaarde | None) -> WfsVraag:
    params = [
        ("service", "WFS"),
        ("version", "2.0.0"),
        ("request", "GetFeature"),
        ("typeNames", can.typenaam),
        ("count", str(AANTAL)),
    ]
    if can.formaat:
        params.append(("outputFormat", can.formaat))
    if can.rd:
        params.append(("srsName", RD_URN))
    if can.prefix and can.ruimte:
        params.append(("namespaces", f"xmlns({can.prefix},{can.ruimte})"))
    if condition is not None:
        params.append(("filter", fes(condition, vak, prefix=can.prefix, ruimte=can.ruimte, geometrie="")))
    elif vak is not None:
        params.append(("bbox", f"{vak[0]},{vak[1]},{vak[2]},{vak[3]},{RD_URN}"))
    return WfsVraag(bron.url, vak, tuple(params))
