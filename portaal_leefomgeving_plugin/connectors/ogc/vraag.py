"""The ways to ask for the items of a collection: as we want them, and plainer for servers that know less."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from urllib.parse import quote, urlencode

from portaal_leefomgeving_plugin.connectors.geojson import omhullende, omhullende_graden
from portaal_leefomgeving_plugin.connectors.ogc.crs import RD_URI
from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.locatie import RdWkb

LIMIET = 1000
"""Features per page: the most that PDOK gives (facts on open data, section 1.1). Others give fewer in silence."""

MARGE = 1_000.0
"""Metres around an area that are asked for too: what lies just outside it counts for a zaak just inside."""

Vak = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Vraag:
    """One way to ask. ``rd``: asked in EPSG:28992 (Part 2), so that an answer in anything else ignored that.

    ``vak``: xmin, ymin, xmax, ymax in RD within which was asked; None of the whole collection.
    """

    url: str
    rd: bool
    vak: Vak | None
    params: tuple[tuple[str, str], ...]

    def adres(self, *, limiet: int | None = None) -> str:
        """The url with its query; ``limiet`` instead of the usual number of features per page."""
        params = dict(self.params)
        if limiet is not None:
            params["limit"] = str(limiet)
        return f"{self.url}?{urlencode(params)}" if params else self.url


def vak_om(gebied: RdWkb) -> Vak:
    """The rectangle that is asked for to have all that counts in ``gebied``, in whole metres."""
    xmin, ymin, xmax, ymax = omhullende(gebied, marge=MARGE)
    return floor(xmin), floor(ymin), ceil(xmax), ceil(ymax)


def vragen(bron: Bron, gebied: RdWkb | None) -> tuple[Vraag, ...]:
    """The ways to ask ``bron`` for what lies in and around ``gebied`` (all of it: None), the best first.

    Not every server knows Part 2 (then: degrees), and some refuse a limit above their own.
    """
    url = f"{bron.url.rstrip('/')}/collections/{quote(bron.collectie, safe='')}/items"
    vak: Vak | None = None
    in_rd: list[tuple[str, str]] = []
    in_graden: list[tuple[str, str]] = []
    if gebied is not None:
        vak = vak_om(gebied)
        in_rd = [("bbox", ",".join(str(v) for v in vak)), ("bbox-crs", RD_URI)]
        in_graden = [("bbox", ",".join(f"{v:.6f}" for v in omhullende_graden(vak)))]
    limit = ("limit", str(LIMIET))
    return (
        Vraag(url, True, vak, (limit, ("crs", RD_URI), *in_rd)),
        Vraag(url, False, vak, (limit, *in_graden)),
        Vraag(url, False, vak, tuple(in_graden)),
    )
