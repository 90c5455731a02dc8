"""A WFS 2.0 as small as it can be, with the manners and the faults that are met (facts on open data, 1.1 and 5)."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

import shapely

from tests.unit.connectors.loket import Antwoord, Verzoek

RD_URN = "urn:ogc:def:crs:EPSG::28992"


def xml(text: str, status: int = 200) -> Antwoord:
    return Antwoord(text.encode(), status, {"Content-Type": "text/xml"})


FOUT = xml(
    '<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0">'
    '<ows:Exception exceptionCode="NoApplicableCode"><ows:ExceptionText>kapot</ows:ExceptionText></ows:Exception>'
    "</ows:ExceptionReport>"
)


def rij(nr: int, shape: Any = None, **properties: Any) -> tuple[str, Any, dict[str, Any]]:
    """A feature; without a shape a square of 20 m, some way from the one before."""
    if shape is None:
        x, y = 150_100 + 37 * (nr % 40), 450_100 + 41 * (nr // 40)
        shape = shapely.box(x, y, x + 20, y + 20)
    return f"vlak.{nr}", shape, {"naam": f"vlak {nr}", **properties}


@dataclass
class WfsDienst:
    rijen: list[tuple[str, Any, dict[str, Any]]]
    naam: str = "proef:vlak"
    per_pagina: int = 1000  # more is clamped in silence
    json: bool = True
    rd: bool = True
    pagineert: bool = True
    kent_start: bool = True
    kent_bbox: bool = True
    kent_filter: bool = True
    hits: int | str | None = None  # what resultType=hits says instead of the truth
    kort: dict[int, int] = field(default_factory=dict)  # the page that begins at so many holds only so many
    om: dict[int, Antwoord] = field(default_factory=dict)  # instead of the page that begins at so many
    capabilities: Antwoord | None = None

    def antwoord(self, verzoek: Verzoek) -> Antwoord:
        vraag = {k.lower(): v for k, v in verzoek.vraag.items()}
        if vraag.get("request") == "GetCapabilities":
            return self.capabilities or xml(self._capabilities())
        if vraag.get("request") == "DescribeFeatureType":
            names = dict.fromkeys(n for _, _, row in self.rijen for n in row)
            elements = "".join(f'<xsd:element name="{n}" type="xsd:string"/>' for n in names)
            return xml(
                '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:complexType name="vlakType">'
                f"<xsd:sequence>{elements}</xsd:sequence></xsd:complexType></xsd:schema>"
            )
        if vraag.get("typenames") != self.naam:
            return Antwoord(FOUT.inhoud, 400, FOUT.koppen)
        assert "cql_filter" not in vraag
        found = self._gekozen(vraag)
        if vraag.get("resulttype") == "hits":
            said = len(found) if self.hits is None else self.hits
            return xml(
                '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" '
                f'numberMatched="{said}" numberReturned="0"/>'
            )
        begin = int(vraag.get("startindex", 0)) if self.kent_start else 0
        if begin in self.om:
            return self.om[begin]
        limit = self.kort.get(begin, min(int(vraag["count"]), self.per_pagina))
        page = found[begin : begin + limit]
        return self._geojson(page) if self.json else self._gml(page)

    def _gekozen(self, vraag: dict[str, str]) -> list[tuple[str, Any, dict[str, Any]]]:
        rows = self.rijen
        text = vraag.get("filter", "")
        corners = re.findall(r"Corner>([-\d.]+) ([-\d.]+)<", text)
        box = None
        if "bbox" in vraag:
            parts = vraag["bbox"].split(",")
            assert parts[4] == RD_URN
            box = shapely.box(*map(float, parts[:4]))
        elif corners:
            box = shapely.box(*map(float, (*corners[0], *corners[1])))
        if box is not None and self.kent_bbox:
            # a feature without a shape matches every rectangle
            rows = [r for r in rows if r[1] is None or shapely.intersects(box, r[1])]
        named = re.search(r"IsEqualTo><fes:ValueReference>(?:\w+:)?(\w+)</fes:ValueReference><fes:Literal>(\w+)<", text)
        if named and self.kent_filter:
            rows = [r for r in rows if str(r[2].get(named[1])) == named[2]]
        return rows

    def _geojson(self, page: list[tuple[str, Any, dict[str, Any]]]) -> Antwoord:
        features = [
            {"type": "Feature", "id": i, "properties": p,
             "geometry": None if s is None else json.loads(shapely.to_geojson(s))}
            for i, s, p in page
        ]  # fmt: skip
        crs = {"type": "name", "properties": {"name": RD_URN}}
        body = {"type": "FeatureCollection", "crs": crs, "features": features}
        return Antwoord(json.dumps(body).encode(), 200, {"Content-Type": "application/json"})

    def _gml(self, page: list[tuple[str, Any, dict[str, Any]]]) -> Antwoord:
        members = []
        for i, s, p in page:
            shape = ""
            if s is not None:
                ring = " ".join(f"{x} {y}" for x, y in shapely.get_coordinates(s))
                shape = (
                    f'<p:geom><gml:Polygon srsName="{RD_URN}"><gml:exterior><gml:LinearRing><gml:posList>{ring}'
                    "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></p:geom>"
                )
            attributes = "".join(f"<p:{k}>{escape(str(v))}</p:{k}>" for k, v in p.items())
            members.append(f'<wfs:member><p:vlak gml:id="{i}">{shape}{attributes}</p:vlak></wfs:member>')
        return xml(
            '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" '
            'xmlns:gml="http://www.opengis.net/gml/3.2" '
            f'xmlns:p="urn:proef" numberMatched="unknown" numberReturned="{len(page)}">{"".join(members)}'
            "</wfs:FeatureCollection>"
        )

    def _capabilities(self) -> str:
        formats = "<ows:Value>application/gml+xml; version=3.2</ows:Value>"
        formats += "<ows:Value>application/json; subtype=geojson</ows:Value>" if self.json else ""
        crs = RD_URN if self.rd else "urn:ogc:def:crs:EPSG::4258"
        return f"""<?xml version="1.0" encoding="UTF-8"?>
<wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0"
 xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:fes="http://www.opengis.net/fes/2.0" xmlns:proef="urn:proef" xmlns:nieuw="urn:nieuw">
<ows:ServiceIdentification><ows:Title>Proef</ows:Title><ows:ServiceType>WFS</ows:ServiceType>
<ows:ServiceTypeVersion>2.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<ows:OperationsMetadata><ows:Operation name="GetFeature"><ows:DCP><ows:HTTP>
<ows:Get xlink:type="simple" xlink:href="https://elders.example/wfs?"/></ows:HTTP></ows:DCP>
<ows:Parameter name="outputFormat"><ows:AllowedValues>{formats}</ows:AllowedValues></ows:Parameter></ows:Operation>
<ows:Constraint name="ImplementsResultPaging"><ows:NoValues/>
<ows:DefaultValue>{str(self.pagineert).upper()}</ows:DefaultValue>
</ows:Constraint></ows:OperationsMetadata>
<wfs:FeatureTypeList><wfs:FeatureType><wfs:Name>{self.naam}</wfs:Name><wfs:Title>Vlakken</wfs:Title>
<wfs:DefaultCRS>{crs}</wfs:DefaultCRS><wfs:MetadataURL xlink:href="https://elders.example/metadata.xml"/></wfs:FeatureType>
<wfs:FeatureType><wfs:Name>proef:anders</wfs:Name><wfs:Title>Anders</wfs:Title><wfs:DefaultCRS>{crs}</wfs:DefaultCRS>
</wfs:FeatureType></wfs:FeatureTypeList></wfs:WFS_Capabilities>"""
