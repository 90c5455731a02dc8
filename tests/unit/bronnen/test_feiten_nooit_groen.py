"""Every fault that services are known for (facts on open data, 1.1 and 5), from the wire to the verdict: never groen.

The zaak lies on the feature that the fault would lose. Who takes silence for an answer says groen here; what was
read after all may say aandacht, and everything else is onbekend.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.wfs import client
from portaal_leefomgeving_plugin.domain.bron import BronData, BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from tests.unit.bronnen import test_arcgis, test_raster, test_wfs, test_wms_punt
from tests.unit.bronnen.maak import STIL, bron, oordeel
from tests.unit.bronnen.test_arcgis import ArcgisDienst
from tests.unit.bronnen.wfs_dienst import FOUT, WfsDienst, rij, xml
from tests.unit.connectors.loket import Antwoord, als_json
from tests.unit.ogc.dienst import Dienst
from tests.unit.ogc.dienst import feature as ogc_feature
from tests.unit.ogc.dienst import haal as ogc_haal

AANTAL = 25
LAATSTE = shapely.Point(150_110 + 37 * 24, 450_110)
"""On the last of 25 squares."""
LEEG_GML = xml('<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" numberReturned="0"/>')
STUK = Antwoord(status=500)
HTML = Antwoord(b"<!doctype html><html><body>Inloggen</body></html>", koppen={"Content-Type": "text/html"})
TRAAG = als_json(
    {"title": "Internal Server Error", "status": 500, "detail": "querying the features took too long"}, 500
)
ZONDER_VORM: dict[str, Any] = {"attributes": {"OBJECTID": 99}, "geometry": {"x": "NaN", "y": "NaN"}}

OGC, WFS, ARCGIS, WMS = BronSoort.OGC_API_FEATURES, BronSoort.WFS, BronSoort.ARCGIS, BronSoort.WMS_PUNT


def ogc(**anders: Any) -> BronData:
    return ogc_haal(Dienst([ogc_feature(n) for n in range(AANTAL)], **anders))


def ogc_leeg_vervolg() -> BronData:
    """A page that says there is more, and the more is empty."""
    empty = als_json({"type": "FeatureCollection", "features": [], "links": [{"rel": "next"}]})
    return ogc(per_pagina=10, om={10: empty})


def ogc_minder_dan_gemeld() -> BronData:
    """Ten of 25, and no link to the rest."""
    return ogc(per_pagina=10, wijst_verder=False, gemeld=AANTAL)


def ogc_zonder_vorm() -> BronData:
    some: list[dict[str, Any]] = [ogc_feature(n) for n in range(3)]
    some.append({**ogc_feature(99), "geometry": None})
    return ogc_haal(Dienst(some))


def wfs(**anders: Any) -> BronData:
    return test_wfs.haal(WfsDienst([rij(n) for n in range(AANTAL)], **anders))


def wfs_zonder_vorm() -> BronData:
    return test_wfs.haal(WfsDienst([rij(1), ("vlak.99", None, {"naam": "ergens"})]))


def wfs_1_1() -> BronData:
    """What QGIS Server answers to a request for 2.0."""
    return wfs(capabilities=xml("<WFS_Capabilities version='1.1.0'/>"))


def wfs_filter_genegeerd() -> BronData:
    """The whole data set comes back; of what was not meant nothing may count, of what was meant nothing be lost."""
    rows = [rij(n, soort="a" if n < 24 else "b") for n in range(AANTAL)]
    return test_wfs.haal(WfsDienst(rows, kent_filter=False), filter="soort = 'b'")


def arcgis(**anders: Any) -> BronData:
    return test_arcgis.haal(ArcgisDienst([test_arcgis.vierkant(n) for n in range(AANTAL)], **anders))


def arcgis_half() -> BronData:
    """An error as HTTP 200 where the third page should be."""
    return arcgis(per_pagina=10, om={20: test_arcgis.fout(500)})


def arcgis_zonder_vorm() -> BronData:
    return test_arcgis.haal(ArcgisDienst([test_arcgis.vierkant(1), ZONDER_VORM]))


def wms(antwoord: Antwoord) -> BronData:
    return test_wms_punt.haal(lambda _v: antwoord, STIL)


ONBEKEND, AANDACHT = Oordeel.ONBEKEND, Oordeel.AANDACHT
Geval = tuple[BronSoort, Callable[[], BronData], Any, Oordeel]
FEITEN: dict[str, Geval] = {
    # 1.1, PDOK OGC API: the limit is clamped in silence, a page may be shorter than it and still have a next
    "ogc: limit stil verlaagd": (OGC, lambda: ogc(per_pagina=10), LAATSTE, AANDACHT),
    "ogc: pagina verloren (500)": (OGC, lambda: ogc(per_pagina=10, om={20: STUK}), LAATSTE, ONBEKEND),
    "ogc: vraag duurt te lang (500)": (OGC, lambda: ogc(om={0: TRAAG}), LAATSTE, ONBEKEND),
    "ogc: lege pagina met vervolg": (OGC, ogc_leeg_vervolg, LAATSTE, ONBEKEND),
    "ogc: minder dan gemeld": (OGC, ogc_minder_dan_gemeld, LAATSTE, ONBEKEND),
    "ogc: vervolg ontbreekt": (OGC, lambda: ogc(per_pagina=10, wijst_verder=False), LAATSTE, ONBEKEND),
    "ogc: crs onbekend aan de dienst": (OGC, lambda: ogc(kent_crs=False, kent_bbox_crs=False), LAATSTE, AANDACHT),
    "ogc: fout als HTTP 200": (OGC, lambda: ogc(om={0: als_json({"error": {"code": 400}})}), LAATSTE, ONBEKEND),
    "ogc: webpagina als HTTP 200": (OGC, lambda: ogc(om={0: HTML}), LAATSTE, ONBEKEND),
    "ogc: feature zonder vorm": (OGC, ogc_zonder_vorm, STIL, ONBEKEND),
    # 1.1, PDOK WFS, and 5, MapServer: count=5000 gives 1000, hits are capped or unknown, cql_filter is ignored
    "wfs: count stil verlaagd": (WFS, lambda: wfs(per_pagina=10), LAATSTE, AANDACHT),
    "wfs: korte pagina": (WFS, lambda: wfs(kort={0: 7, 7: 9}), LAATSTE, AANDACHT),
    "wfs: hits afgetopt": (WFS, lambda: wfs(per_pagina=10, hits=10), LAATSTE, AANDACHT),
    "wfs: hits onbekend": (WFS, lambda: wfs(per_pagina=10, hits="unknown"), LAATSTE, AANDACHT),
    "wfs: minder dan de hits": (WFS, lambda: wfs(om={24: LEEG_GML}, per_pagina=24), LAATSTE, ONBEKEND),
    "wfs: pagina verloren (500)": (WFS, lambda: wfs(per_pagina=10, om={20: STUK}), LAATSTE, ONBEKEND),
    "wfs: fout als HTTP 200": (WFS, lambda: wfs(per_pagina=10, om={20: FOUT}), LAATSTE, ONBEKEND),
    "wfs: filter genegeerd": (WFS, wfs_filter_genegeerd, LAATSTE, AANDACHT),
    "wfs: gebied genegeerd": (WFS, lambda: wfs(kent_bbox=False), LAATSTE, AANDACHT),
    "wfs: startIndex genegeerd": (WFS, lambda: wfs(per_pagina=10, kent_start=False), LAATSTE, ONBEKEND),
    "wfs: laag onbekend (400)": (WFS, lambda: wfs(naam="proef:weg"), LAATSTE, ONBEKEND),
    "wfs: geen WFS 2.0": (WFS, wfs_1_1, LAATSTE, ONBEKEND),
    "wfs: feature zonder vorm past in elk vak": (WFS, wfs_zonder_vorm, STIL, ONBEKEND),
    # 1.1, ArcGIS REST: errors as HTTP 200, maxRecordCount and exceededTransferLimit
    "arcgis: fout als HTTP 200": (ARCGIS, lambda: arcgis(om={0: test_arcgis.fout(400)}), LAATSTE, ONBEKEND),
    "arcgis: fout halverwege": (ARCGIS, arcgis_half, LAATSTE, ONBEKEND),
    "arcgis: afgekapt": (ARCGIS, lambda: arcgis(per_pagina=10, pagineert=False), LAATSTE, ONBEKEND),
    "arcgis: meer geteld": (ARCGIS, lambda: arcgis(telling=als_json({"count": 26})), STIL, ONBEKEND),
    "arcgis: feature zonder vorm": (ARCGIS, arcgis_zonder_vorm, STIL, ONBEKEND),
    # 1.1, GetFeatureInfo: 0 is not mapped, empty says nothing; 5: QGIS Server writes its numbers as text
    "wms: leeg": (WMS, lambda: wms(test_wms_punt.LEEG), STIL, ONBEKEND),
    "wms: nul is niet gekarteerd": (WMS, lambda: wms(test_wms_punt.gegeven(0)), STIL, ONBEKEND),
    "wms: null": (WMS, lambda: wms(test_wms_punt.gegeven(None)), STIL, ONBEKEND),
    "wms: fout als HTTP 200": (WMS, lambda: wms(FOUT), STIL, ONBEKEND),
    "wms: getal als tekst": (WMS, lambda: wms(test_wms_punt.gegeven("72", "Band 1")), STIL, AANDACHT),
}  # fmt: skip


@pytest.mark.parametrize("feit", sorted(FEITEN))
def test_a_known_fault_is_never_groen(feit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    soort, haal, vorm, expected = FEITEN[feit]
    if soort is WFS:
        monkeypatch.setattr(client, "AANTAL", 100)
    found = oordeel(bron(soort, "https://x.example"), haal(), vorm, norm=53.0 if soort is WMS else None)
    assert found.oordeel is not Oordeel.GROEN
    assert found.oordeel is expected
    assert (found.reden is None) is (expected is Oordeel.AANDACHT)


@pytest.mark.parametrize(
    ("soort", "haal"),
    [(OGC, lambda: ogc()), (WFS, lambda: wfs()), (ARCGIS, lambda: arcgis())],
    ids=["ogc", "wfs", "arcgis"],
)
def test_without_a_fault_the_same_services_are_believed(soort: BronSoort, haal: Callable[[], BronData]) -> None:
    data = haal()
    assert oordeel(bron(soort, "https://x.example"), data, STIL).oordeel is Oordeel.GROEN
    assert oordeel(bron(soort, "https://x.example"), data, LAATSTE).oordeel is Oordeel.AANDACHT


@pytest.mark.parametrize(
    "anders",
    [
        {"geldig_tot": date(2020, 1, 1)},
        {"houdbaar_dagen": 0},
        {"dekking": Dekking.ONBEKEND},
        {"negatief_bewijs": False},
    ],
    ids=["verlopen", "verouderd", "geen dekking", "geen negatief bewijs"],
)
@pytest.mark.parametrize(("soort", "haal"), [(OGC, lambda: ogc()), (WFS, lambda: wfs()), (ARCGIS, lambda: arcgis())])
def test_silence_of_data_that_do_not_hold_is_never_groen(soort, haal, anders: dict[str, Any]) -> None:
    data = haal()
    if anders == {"houdbaar_dagen": 0}:
        fetched = data.stand.opgehaald_op
        assert fetched is not None
        data = replace(data, stand=replace(data.stand, opgehaald_op=fetched.replace(year=fetched.year - 1)))
    assert oordeel(bron(soort, "https://x.example", **anders), data, STIL).oordeel is Oordeel.ONBEKEND


def test_a_place_outside_what_a_source_covers_is_never_groen() -> None:
    outside = shapely.Point(160_000, 460_000)
    for soort, haal in ((OGC, ogc), (WFS, wfs), (ARCGIS, arcgis)):
        assert oordeel(bron(soort, "https://x.example"), haal(), outside).oordeel is Oordeel.ONBEKEND


def test_zero_in_a_raster_is_not_mapped(tmp_path: Path) -> None:
    data = test_raster.haal(test_raster.tif(tmp_path / "lden.tif"))
    assert test_raster.verdict(data, 150_500, 451_500)[0] is Oordeel.ONBEKEND
