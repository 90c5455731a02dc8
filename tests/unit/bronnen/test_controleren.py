"""What moved at a service is told per source; what could not be asked is not called in order."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from portaal_leefomgeving_plugin.domain.bron import Bron, BronSoort
from portaal_leefomgeving_plugin.services.controleer_bronnen import Broncontrole, Controle, controleer_bronnen
from portaal_leefomgeving_plugin.services.draden import Draden
from tests.unit.bronnen.maak import bron
from tests.unit.bronnen.test_arcgis import ArcgisDienst, fout, vierkant
from tests.unit.bronnen.test_wms_punt import capabilities
from tests.unit.bronnen.wfs_dienst import FOUT, WfsDienst, rij, xml
from tests.unit.connectors.loket import Antwoord, Voortgang, als_json, dichte_poort, loket, sessie


def controleer(antwoord: Any, soort: BronSoort, collectie: str = "proef:vlak", **anders: Any) -> Broncontrole:
    with loket(antwoord) as server:
        return _controleer(bron(soort, f"{server.basis}/x", collectie, **anders))


def _controleer(van: Bron) -> Broncontrole:
    with sessie() as api, Draden(2) as executor:
        (found,) = controleer_bronnen(api, [van], executor, Voortgang())
    return found


@pytest.mark.parametrize(
    ("naam", "anders", "uitkomst"),
    [
        ("proef:vlak", {}, Controle.GOED),
        ("proef:vlak", {"attributen": ("naam", "soort")}, Controle.GOED),
        ("nieuw:vlak", {}, Controle.HERNOEMD),
        ("proef:weg", {}, Controle.LAAG_WEG),
        ("proef:vlak", {"attributen": ("soort", "lden")}, Controle.ATTRIBUTEN_WEG),
        ("proef:vlak", {"naam_attribuut": "titel"}, Controle.ATTRIBUTEN_WEG),
    ],
)
def test_een_wfs(naam: str, anders: dict[str, Any], uitkomst: Controle) -> None:
    found = controleer(WfsDienst([rij(1, soort="weg")], naam=naam).antwoord, BronSoort.WFS, **anders)
    assert found.uitkomst is uitkomst
    assert found.gevonden == ("" if uitkomst is Controle.LAAG_WEG else naam)
    assert found.mist == ({"attributen": ("lden",), "naam_attribuut": ("titel",)}[next(iter(anders))]
                          if uitkomst is Controle.ATTRIBUTEN_WEG else ())  # fmt: skip


def test_een_wfs_zonder_rd_of_die_een_fout_geeft() -> None:
    assert controleer(WfsDienst([rij(1)], rd=False).antwoord, BronSoort.WFS).uitkomst is Controle.GEEN_RD
    broken = controleer(lambda _v: FOUT, BronSoort.WFS)
    assert (broken.uitkomst, broken.fout) == (Controle.NIET_BEREIKT, "andere_vorm")
    away = _controleer(bron(BronSoort.WFS, dichte_poort()))
    assert (away.uitkomst, away.fout) == (Controle.NIET_BEREIKT, "verbinding")


@pytest.mark.parametrize(
    ("crs", "collectie", "uitkomst"),
    [
        (["http://www.opengis.net/def/crs/OGC/1.3/CRS84", "http://www.opengis.net/def/crs/EPSG/0/28992"], "vlak",
         Controle.GOED),
        (None, "vlak", Controle.GOED),
        (["http://www.opengis.net/def/crs/OGC/1.3/CRS84"], "vlak", Controle.GEEN_RD),
        (None, "weg", Controle.LAAG_WEG),
    ],
)  # fmt: skip
def test_een_ogc_api(crs: list[str] | None, collectie: str, uitkomst: Controle) -> None:
    def antwoord(verzoek: Any) -> Antwoord:
        if verzoek.pad == "/x/collections":
            return als_json({"collections": [{"id": "vlak", **({"crs": crs} if crs else {})}]})
        if verzoek.pad == "/x/collections/vlak/queryables":
            return als_json({"properties": {"naam": {}}})
        return Antwoord(status=404)

    assert controleer(antwoord, BronSoort.OGC_API_FEATURES, collectie).uitkomst is uitkomst
    gone = controleer(antwoord, BronSoort.OGC_API_FEATURES, "vlak", attributen=("klasse",))
    if uitkomst is Controle.GOED:
        assert (gone.uitkomst, gone.mist) == (Controle.ATTRIBUTEN_WEG, ("klasse",))


def test_de_andere_soorten(tmp_path: Path) -> None:
    layer = als_json({"geometryType": "x", "fields": [{"name": "naam"}, {"name": "OBJECTID"}]})
    assert controleer(lambda _v: layer, BronSoort.ARCGIS, "3").uitkomst is Controle.GOED
    assert controleer(lambda _v: fout(404), BronSoort.ARCGIS, "3").fout == "arcgis_404"
    assert controleer(ArcgisDienst([vierkant(1)]).antwoord, BronSoort.ARCGIS, "3").uitkomst is Controle.GOED
    can = capabilities("application/json", laag="alo:lden")
    assert controleer(lambda _v: can, BronSoort.WMS_PUNT, "lden").uitkomst is Controle.HERNOEMD
    assert controleer(lambda _v: can, BronSoort.WMS_VLAK, "weg").uitkomst is Controle.LAAG_WEG
    wcs = xml(
        '<w:Capabilities xmlns:w="http://www.opengis.net/wcs/2.0"><w:CoverageId>dtm</w:CoverageId></w:Capabilities>'
    )
    assert controleer(lambda _v: wcs, BronSoort.WCS, "dtm").uitkomst is Controle.GOED
    assert controleer(lambda _v: wcs, BronSoort.WCS, "dsm").uitkomst is Controle.LAAG_WEG
    feed = xml('<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="a.gpkg"/></entry></feed>')
    assert controleer(lambda _v: feed, BronSoort.ATOM, "*", onderdeel="a.gpkg").uitkomst is Controle.GOED
    assert controleer(lambda _v: feed, BronSoort.ATOM, "*", onderdeel="b.gpkg").uitkomst is Controle.LAAG_WEG
    path = tmp_path / "a.gpkg"
    assert _controleer(bron(BronSoort.BESTAND, str(path), "*")).fout == "niet_gevonden"
    path.touch()
    assert _controleer(bron(BronSoort.BESTAND, str(path), "*")).uitkomst is Controle.GOED
