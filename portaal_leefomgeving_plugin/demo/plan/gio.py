"""The GIOs of the plan: one for each werkingsgebied and for each norm with its values, in GML 3.2."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from portaal_leefomgeving_plugin.demo.plan.namen import (
    SCHEMAVERSIE,
    concept,
    geometrie_id,
    gio_expression,
    gio_work,
)
from portaal_leefomgeving_plugin.demo.plan.vormen import Norm, Plan, Plek
from portaal_leefomgeving_plugin.demo.plan.xml import bestand, blad, el
from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Ring

SRS = "urn:ogc:def:crs:EPSG::28992"

_GEO = "https://standaarden.overheid.nl/stop/imop/geo/"
_RUIMTEN = {"xmlns__basisgeo": "http://www.geostandaarden.nl/basisgeometrie/1.0",
    "xmlns__gml": "http://www.opengis.net/gml/3.2"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gio:
    """A GIO. ``verwijzing`` is how a text names it: "{wonen}" or "{norm:bouwhoogte}", without the braces."""

    verwijzing: str
    bestandsnaam: str
    titel: str
    work: str
    expression: str
    inhoud: bytes


def gios(plan: Plan) -> tuple[Gio, ...]:
    """All of them, in the order in which the bijlage names them."""
    return (*_van_gebieden(plan), *_van_normen(plan))


def _van_gebieden(plan: Plan) -> Iterator[Gio]:
    for key, area in plan.gebieden.items():
        yield _gio(plan, key, key.capitalize(), area.naam, "", [_locatie(plan, plek) for plek in area.leden])


def _van_normen(plan: Plan) -> Iterator[Gio]:
    for norm in plan.normen:
        locations = []
        seen: set[str] = set()
        for value in norm.waarden:
            value_element = blad("geo:kwantitatieveNormwaarde", value.getal) if value.getal else ""
            value_element = blad("geo:kwalitatieveNormwaarde", value.woord) if value.woord else value_element
            for plek in (plek for place in value.waar for plek in plan.gebieden[place].leden):
                if plek.sleutel not in seen:
                    seen.add(plek.sleutel)
                    locations.append(_locatie(plan, plek, value_element))
        header = _kop(norm) if any(v.getal or v.woord for v in norm.waarden) else ""
        yield _gio(plan, f"norm:{norm.sleutel}", f"Norm_{norm.sleutel}", norm.naam, header, locations)


def _kop(norm: Norm) -> str:
    unit = ""
    if norm.eenheid:
        unit = blad("geo:eenheidlabel", norm.eenheidlabel) + blad("geo:eenheidID", concept("eenheid", norm.eenheid))
    return unit + blad("geo:normlabel", norm.naam) + blad("geo:normID", concept("typenorm", norm.type))


def _gio(plan: Plan, reference: str, name: str, title: str, header: str, locations: list[str]) -> Gio:
    made = el(
        "geo:GeoInformatieObjectVersie",
        blad("geo:FRBRWork", gio_work(plan, name)),
        blad("geo:FRBRExpression", gio_expression(plan, name)),
        header,
        el("geo:locaties", *locations),
        schemaversie=SCHEMAVERSIE,
        xmlns__geo=_GEO,
    )
    return Gio(reference, f"{name}.gml", title, gio_work(plan, name), gio_expression(plan, name), bestand(made))


def _locatie(plan: Plan, plek: Plek, value: str = "") -> str:
    ident = geometrie_id(plan, plek)
    return el(
        "geo:Locatie",
        blad("geo:naam", plek.naam),
        el("geo:geometrie", el(
            "basisgeo:Geometrie", blad("basisgeo:id", ident), el("basisgeo:geometrie", _vorm(plek, f"id-{ident}-0")),
            gml__id=f"id-{ident}", **_RUIMTEN,
        )),
        value,
    )  # fmt: skip


def _vorm(plek: Plek, ident: str) -> str:
    match plek.soort:
        case "Gebied":
            members = (el("gml:surfaceMember", _vlak(rings)) for rings in plek.delen)
            return el("gml:MultiSurface", *members, gml__id=ident, srsName=SRS)
        case "Lijn":
            return el("gml:LineString", blad("gml:posList", _getallen(plek.delen[0][0])), gml__id=ident, srsName=SRS)
        case "Punt":
            return el("gml:Point", blad("gml:pos", _getallen(plek.delen[0][0])), gml__id=ident, srsName=SRS)


def _vlak(rings: tuple[Ring, ...]) -> str:
    def ring(points: Ring) -> str:
        return el("gml:LinearRing", blad("gml:posList", _getallen(points)))

    return el("gml:Polygon", el("gml:exterior", ring(rings[0])), *(el("gml:interior", ring(r)) for r in rings[1:]))


def _getallen(points: Lijn) -> str:
    """Coordinates in millimetres: DSO takes no finer ones."""
    return " ".join(f"{value:.3f}" for value in points.ravel().tolist())
