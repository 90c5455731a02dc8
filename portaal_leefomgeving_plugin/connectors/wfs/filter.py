"""A condition in CQL2 as a filter of FES 2.0 (OGC 09-026r2), which every WFS must know.

``cql_filter`` is a manner of GeoServer's: MapServer passes it over in silence and gives everything, and
GeoServer takes its coordinates in its own CRS only (facts on open data, section 1.1). It is never sent.
"""

from __future__ import annotations

from datetime import date
from xml.sax.saxutils import escape  # nosec B406 - writes, parses nothing

from portaal_leefomgeving_plugin.connectors.ogc.vraag import Vak
from portaal_leefomgeving_plugin.domain.cql2 import (
    Alle,
    Een,
    Enige,
    Leeg,
    Letterlijk,
    Lijkt,
    Niet,
    Veld,
    Vergelijking,
    Voorwaarde,
)

FES = "http://www.opengis.net/fes/2.0"
GML = "http://www.opengis.net/gml/3.2"
RD_URN = "urn:ogc:def:crs:EPSG::28992"

_TEKENS = {
    "=": "PropertyIsEqualTo",
    "<>": "PropertyIsNotEqualTo",
    "<": "PropertyIsLessThan",
    "<=": "PropertyIsLessThanOrEqualTo",
    ">": "PropertyIsGreaterThan",
    ">=": "PropertyIsGreaterThanOrEqualTo",
}


def fes(voorwaarde: Voorwaarde, vak: Vak | None, *, prefix: str, ruimte: str, geometrie: str) -> str:
    """``<fes:Filter>`` for ``voorwaarde`` within ``vak`` (RD); ``geometrie`` is the name of the geometry column.

    Where the column's name is not known it is left out, as the standard allows for BBOX.
    """
    inner = _deel(voorwaarde, f"{prefix}:" if prefix else "")
    if vak is not None:
        reference = f"<fes:ValueReference>{escape(geometrie)}</fes:ValueReference>" if geometrie else ""
        box = (
            f'<fes:BBOX>{reference}<gml:Envelope srsName="{RD_URN}"><gml:lowerCorner>{vak[0]} {vak[1]}'
            f"</gml:lowerCorner><gml:upperCorner>{vak[2]} {vak[3]}</gml:upperCorner></gml:Envelope></fes:BBOX>"
        )
        inner = f"<fes:And>{box}{inner}</fes:And>"
    spaces = f'xmlns:fes="{FES}" xmlns:gml="{GML}"'
    if prefix and ruimte:
        spaces += f' xmlns:{prefix}="{escape(ruimte, {chr(34): "&quot;"})}"'
    return f"<fes:Filter {spaces}>{inner}</fes:Filter>"


def _deel(v: Voorwaarde, prefix: str) -> str:
    if isinstance(v, Niet):
        return f"<fes:Not>{_deel(v.deel, prefix)}</fes:Not>"
    if isinstance(v, Alle | Enige):
        name = "And" if isinstance(v, Alle) else "Or"
        return f"<fes:{name}>{''.join(_deel(d, prefix) for d in v.delen)}</fes:{name}>"
    if isinstance(v, Een):
        parts = [_vergelijk(v.veld, "=", w, prefix) for w in v.waarden]
        return parts[0] if len(parts) == 1 else f"<fes:Or>{''.join(parts)}</fes:Or>"
    if isinstance(v, Leeg):
        return f"<fes:PropertyIsNull>{_veld(v.veld, prefix)}</fes:PropertyIsNull>"
    if isinstance(v, Lijkt):
        match = "" if not v.veld.kleine_letters else ' matchCase="false"'
        return (
            f'<fes:PropertyIsLike wildCard="%" singleChar="_" escapeChar="\\"{match}>'
            f"{_veld(v.veld, prefix)}{_letterlijk(v.patroon)}</fes:PropertyIsLike>"
        )
    return _vergelijk(v.veld, v.teken, v.waarde, prefix)


def _vergelijk(veld: Veld, teken: str, waarde: Letterlijk, prefix: str) -> str:
    name = _TEKENS[teken]
    match = ' matchCase="false"' if veld.kleine_letters else ""
    return f"<fes:{name}{match}>{_veld(veld, prefix)}{_letterlijk(waarde)}</fes:{name}>"


def _veld(veld: Veld, prefix: str) -> str:
    return f"<fes:ValueReference>{escape(prefix + veld.naam)}</fes:ValueReference>"


def _letterlijk(waarde: Letterlijk) -> str:
    if isinstance(waarde, bool):
        text = "true" if waarde else "false"
    elif isinstance(waarde, date):
        text = waarde.isoformat()
    elif isinstance(waarde, float):
        text = str(int(waarde)) if waarde.is_integer() else repr(waarde)
    else:
        text = waarde
    return f"<fes:Literal>{escape(text)}</fes:Literal>"


__all__ = ["RD_URN", "Vergelijking", "fes"]
