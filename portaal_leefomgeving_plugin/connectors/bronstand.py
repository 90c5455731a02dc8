"""The completeness statement of a fetch, the same for every interface a source is read through."""

from __future__ import annotations

from datetime import datetime

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bronstand


def maak_stand(
    bron: Bron,
    url: str,
    begin: datetime,
    *,
    paginas: int,
    aantal: int,
    gemeld: int | None,
    sha256: str,
    fout: str,
    dekking: RdWkb | None = None,
) -> Bronstand:
    """What a fetch of ``bron`` that began at ``begin`` came to; ``paginas`` answers could be read.

    ``fout``: the code of what went wrong, empty where all came. ``dekking`` only where the fetch itself
    knows where it looked (a raster, single places); elsewhere it is the service's to say.
    """
    reached = paginas > 0
    return Bronstand(
        bron=bron.id,
        titel=bron.titel,
        url=url,
        bereikt=reached,
        volledig=reached and not fout,
        paginas=paginas,
        aantal=aantal,
        aantal_gemeld=gemeld,
        opgehaald_op=begin if reached else None,
        gegevens_van=bron.gegevens_van,
        geldig_tot=bron.geldig_tot,
        sha256=sha256,
        licentie=bron.licentie,
        negatief_bewijs=bron.negatief_bewijs,
        dekking=dekking,
        fout=fout,
    )
