"""Open-data sources behind OGC API Features (Part 1 17-069r4, Part 2 18-058r1), with a completeness statement.

The silence of a source may turn a check to groen, so nothing here ends in fewer features than there are
without saying so (design, section 5; how servers behave: facts on open data, sections 1.1 and 5).
"""

from __future__ import annotations

from dataclasses import replace

from portaal_leefomgeving_plugin.connectors.bronstand import maak_stand
from portaal_leefomgeving_plugin.connectors.fouten import kort
from portaal_leefomgeving_plugin.connectors.keuze import gekozen, voorwaarde_van
from portaal_leefomgeving_plugin.connectors.ogc.crs import AnderCrsError, Crs
from portaal_leefomgeving_plugin.connectors.ogc.lezen import lees_features
from portaal_leefomgeving_plugin.connectors.ogc.oogst import OnvolledigError, Oogst
from portaal_leefomgeving_plugin.connectors.ogc.pagina import OgcPagina, lees_pagina
from portaal_leefomgeving_plugin.connectors.ogc.vraag import Vraag, vragen
from portaal_leefomgeving_plugin.connectors.paginering import Vervolg
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature
from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError, Rejected
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Clock, Progress

ACCEPT = {"Accept": "application/json, application/geo+json;q=0.9"}


class OgcFeatures:
    """Reads sources of the register through ``api``. What fails says so in its stand; only Cancelled is raised."""

    def __init__(self, api: ApiSession, *, clock: Clock) -> None:
        self._api = api
        self._clock = clock

    def haal(self, bron: Bron, progress: Progress, *, gebied: RdWkb | None) -> BronData:
        """What ``bron`` has in and around ``gebied`` (some way beyond it, see ``vraag.MARGE``); None: all it has.

        ``stand.bereikt``: at least one page could be read; ``volledig``: all came, as far as the server's
        links and counts can prove it; ``fout`` the code of what went wrong otherwise: that of ``kort``, or
        "crs", "te_veel", "gebied_genegeerd", "pagina_mist_features", "minder_dan_gemeld", "vervolg_ontbreekt".
        ``opgehaald_op`` is when it began. What came before a failure is given too. ``dekking`` is left None.
        """
        begin = self._clock.now()
        oogst = self._best(vragen(bron, gebied), progress)
        stand = maak_stand(
            bron, oogst.vraag.adres(), begin, paginas=oogst.paginas, aantal=oogst.aantal, gemeld=oogst.gemeld,
            sha256=oogst.sha256, fout=oogst.fout,
        )  # fmt: skip
        condition = voorwaarde_van(bron, self._clock.today())
        if condition is None:
            return BronData(stand, oogst.features)
        kept = gekozen(oogst.features, condition)
        return BronData(replace(stand, aantal=len(kept), aantal_gemeld=None), kept)

    def _best(self, ways: tuple[Vraag, ...], progress: Progress) -> Oogst[Vraag]:
        """What came of the first way that the server understands.

        No features in RD is not believed: a server may heed ``crs`` and not ``bbox-crs``, and then looks for
        RD numbers among degrees. So silence is asked for again in degrees, which every server must know.
        """
        for way in ways:
            oogst = Oogst(way)
            plainer = False
            try:
                self._lees(oogst, progress)
            except Cancelled:
                raise
            except AnderCrsError:
                oogst.fout, plainer = "crs", way.rd
            except OnvolledigError as fout:
                oogst.fout = fout.code
            except PortaalError as fout:
                oogst.fout, plainer = kort(fout), isinstance(fout, Rejected) and not oogst.paginas
            else:
                plainer = way.rd and way.vak is not None and oogst.stil
            if not plainer:
                break
        return oogst

    def _lees(self, oogst: Oogst[Vraag], progress: Progress) -> None:
        """Reads all pages into ``oogst``, by the next links as the server gives them."""
        url: str | None = oogst.vraag.adres()
        way = Vervolg(oogst.vraag.adres(), system=self._api.system)
        while url is not None:
            progress.check()
            pagina, features = self._pagina(url, oogst.vraag, progress)
            new = oogst.voeg(pagina, features)
            url = way.naar(pagina.volgende)
            # a page with nothing new on it is as good as an empty one: a few in a row, and it is a circle
            way.keur([f.id for f in features] if new else [], er_is_meer=url is not None)
            oogst.keur_omvang()
        oogst.keur_volledig()
        if oogst.einde_twijfelachtig and not self._wijst_verder(oogst, progress):
            raise OnvolledigError("vervolg_ontbreekt")

    def _pagina(self, url: str, vraag: Vraag, progress: Progress) -> tuple[OgcPagina, list[BronFeature]]:
        pagina = self._api.get_gelezen(url, lees_pagina, headers=ACCEPT, progress=progress)
        crs = pagina.crs
        if vraag.rd:
            if crs not in (Crs.RD, None):
                raise AnderCrsError
            crs = Crs.RD  # where the header went missing the numbers must be RD all the same
        try:
            return pagina, lees_features(pagina.features, crs, progress.check)
        except AndereVorm as fout:
            raise pagina.antwoord.andere_vorm(fout.field) from None

    def _wijst_verder(self, oogst: Oogst[Vraag], progress: Progress) -> bool:
        """Whether this server gives a next link where there is more: asked for one feature fewer than there are."""
        url = oogst.vraag.adres(limiet=oogst.aantal - 1)
        pagina = self._api.get_gelezen(url, lees_pagina, headers=ACCEPT, progress=progress)
        return pagina.volgende is not None and len(pagina.features) < oogst.aantal
