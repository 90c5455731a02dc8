"""Every kind of source goes the same way: fetched, cached with its statement, and checked against from the cache."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
import shapely

from portaal_leefomgeving_plugin.domain.bron import BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, OnbekendReden, Oordeel
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst
from portaal_leefomgeving_plugin.services.sync_bronnen import sync_bronnen
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Voortgang
from tests.unit.bronnen.maak import bron
from tests.unit.bronnen.test_raster import tif
from tests.unit.bronnen.wfs_dienst import FOUT, WfsDienst, rij
from tests.unit.connectors.loket import loket

GRENS = shapely.box(149_500, 449_500, 152_500, 452_500)


def grens(basis: str):
    return bron(BronSoort.WFS, basis, "proef:vlak", id="gemeentegrens", naam_attribuut="naam", negatief_bewijs=True)


def toets(omgeving: Werkomgeving, x: float, y: float) -> dict[str, Bevinding]:
    dienst = GroeneBaanDienst(omgeving, omgeving.werkbestand.bronnen())
    place = Locatie(RdWkb(shapely.to_wkb(shapely.Point(x, y))), LocatieKwaliteit.GOED)
    return {b.regel: b for b in dienst.toets_plek(place, omschrijving="Speeltuin").bevindingen}


def test_a_wfs_and_a_raster_are_cached_and_checked_from_the_cache(omgeving: Werkomgeving, tmp_path: Path) -> None:
    omgeving = replace(omgeving, verbinding=replace(omgeving.verbinding, gemeentecode="GM9999", bronnenregister=""))
    boundary = WfsDienst([("g", GRENS, {"naam": "Proef", "code": "GM9999"})])
    areas = WfsDienst([rij(n, bedrijfsnaam=f"bedrijf {n}") for n in range(3)], json=False)
    noise = bron(BronSoort.RASTER, str(tif(tmp_path / "lden.tif")), id="geluid_spoor_lden", niet_gekarteerd=(0.0,))
    with loket(boundary.antwoord) as g, loket(areas.antwoord) as a:
        risk = bron(BronSoort.WFS, a.basis, "proef:vlak", id="ev_brandaandachtsgebied", dekking=Dekking.NEDERLAND)
        fetched = sync_bronnen(omgeving, (noise, risk, grens(g.basis)), Voortgang())
    assert [(d.stand.bron, d.stand.fout) for d in fetched] == [
        ("gemeentegrens", ""), ("geluid_spoor_lden", ""), ("ev_brandaandachtsgebied", ""),
    ]  # fmt: skip
    quiet = toets(omgeving, 151_950, 450_950)
    assert quiet["ev_brand"].oordeel is Oordeel.GROEN
    assert quiet["geluid_kaart_spoor"].oordeel is Oordeel.GROEN  # 45 dB
    loud = toets(omgeving, 150_110, 450_110)
    assert loud["ev_brand"].oordeel is Oordeel.AANDACHT
    assert loud["geluid_kaart_spoor"].oordeel is Oordeel.AANDACHT
    assert loud["geluid_kaart_spoor"].bewijs[0].waarde == 61.0
    silent = toets(omgeving, 150_500, 451_500)
    assert silent["geluid_kaart_spoor"].oordeel is Oordeel.ONBEKEND  # 0: not mapped


def test_what_fails_afterwards_leaves_the_copy_and_no_groen(omgeving: Werkomgeving) -> None:
    omgeving = replace(omgeving, verbinding=replace(omgeving.verbinding, gemeentecode="GM9999", bronnenregister=""))
    boundary = WfsDienst([("g", GRENS, {"naam": "Proef", "code": "GM9999"})])
    areas = WfsDienst([rij(1)])
    with loket(boundary.antwoord) as g, loket(areas.antwoord) as a:
        risk = bron(BronSoort.WFS, a.basis, "proef:vlak", id="ev_brandaandachtsgebied")
        sync_bronnen(omgeving, (grens(g.basis), risk), Voortgang())
        assert toets(omgeving, 151_950, 450_950)["ev_brand"].oordeel is Oordeel.GROEN
        areas.om[0] = FOUT
        sync_bronnen(omgeving, (grens(g.basis), risk), Voortgang())
    found = toets(omgeving, 151_950, 450_950)["ev_brand"]
    assert (found.oordeel, found.reden) == (Oordeel.ONBEKEND, OnbekendReden.BRON_ONBEREIKBAAR)
    assert toets(omgeving, 150_140, 450_110)["ev_brand"].oordeel is Oordeel.AANDACHT  # the copy still shows it


def test_a_package_that_is_missing_costs_one_source(omgeving: Werkomgeving, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "owslib.feature.wfs200", None)  # as where QGIS came without it
    with loket(WfsDienst([rij(1)]).antwoord) as a:
        risk = bron(BronSoort.WFS, a.basis, "proef:vlak", id="ev_brandaandachtsgebied")
        (data,) = sync_bronnen(omgeving, (risk,), Voortgang())
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (False, False, "pakket_owslib")


def test_a_layer_that_no_rule_asks_for_is_not_asked_place_by_place(omgeving: Werkomgeving) -> None:
    with loket(lambda _v: FOUT) as server:
        night = bron(BronSoort.WMS_PUNT, server.basis, "lnight", id="geluid_weg_lnight")
        day = bron(BronSoort.WMS_PUNT, server.basis, "lden", id="geluid_weg_lden")
        fetched = sync_bronnen(omgeving, (night, day), Voortgang())
        assert [d.stand.bron for d in fetched] == ["geluid_weg_lden"]
