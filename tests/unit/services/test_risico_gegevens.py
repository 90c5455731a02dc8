"""What a score is made of comes from the store as it is: how old its registers are counts, and nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
import shapely

from portaal_leefomgeving_plugin.domain.errors import MissingDependency
from portaal_leefomgeving_plugin.domain.risico import RisicoReden
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.zaak import ZaakUrl
from portaal_leefomgeving_plugin.risico.meten import scoor
from portaal_leefomgeving_plugin.risico.model import lees_model
from portaal_leefomgeving_plugin.services import risico_gegevens as uit
from portaal_leefomgeving_plugin.services.export_overlay import Formaat, exporteer
from portaal_leefomgeving_plugin.services.run_green_lane import Toetsplaats
from portaal_leefomgeving_plugin.services.verdeeld.draaien import OpDask
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.unit.services.test_export_overlay import WOORDEN, gewoon
from tests.unit.store.bouw import MOMENT, ZONDER, Klok, X, Y, inspectie, plek, zaak

VANDAAG = MOMENT.date()


@pytest.fixture
def plaats(tmp_path: Path) -> Iterator[Toetsplaats]:
    """A store with three open zaken and a closed one, and inspecties at some of them."""
    store = Werkbestand.open(tmp_path / "winkel", clock=Klok())
    store.schrijf_zaken([
        zaak(1, locatie=plek(shapely.Point(X, Y))), zaak(2, locatie=plek(shapely.Point(X + 500, Y))),
        zaak(3, locatie=ZONDER), zaak(4, einddatum=date(2026, 1, 5), resultaat="http://127.0.0.1/resultaten/4"),
        zaak(5, einddatum=date(2026, 1, 5)),
    ])  # fmt: skip
    store.schrijf_inspecties([
        inspectie(1, controledatum=date(2026, 3, 1), locatie=plek(shapely.Point(X, Y + 5))),
        inspectie(2, controledatum=date(2025, 3, 1), locatie=plek(shapely.Point(X, Y + 5))),
        inspectie(3, status="gepland", controledatum=None, gepland_op=VANDAAG + timedelta(days=9),
                  locatie=plek(shapely.Point(X + 500, Y))),
        inspectie(4, status="gepland", controledatum=None, gepland_op=VANDAAG - timedelta(days=9),
                  locatie=plek(shapely.Point(X, Y))),
        inspectie(5, controledatum=date(2026, 4, 1), zaak="http://127.0.0.1/zaken/3", locatie=ZONDER),
    ])  # fmt: skip
    yield Toetsplaats(Verbinding("t", "Test", "GM0000"), store, Klok())
    store.close()


def test_a_register_that_was_never_read_is_old_or_was_broken_off_proves_nothing(plaats: Toetsplaats):
    assert uit.registerstand(plaats, "inspecties").reden is RisicoReden.REGISTER_NIET_OPGEHAALD
    for days, whole, reason in (
        (0, True, None), (30, True, None), (40, True, RisicoReden.REGISTER_VEROUDERD),
        (0, False, RisicoReden.REGISTER_ONVOLLEDIG),
    ):  # fmt: skip
        moment = MOMENT - timedelta(days=days)
        plaats.werkbestand.noteer_sync("inspecties", moment=moment, volledig=whole, aantal=5)
        assert uit.registerstand(plaats, "inspecties").reden is reason


def test_the_last_inspection_and_the_next_one_are_those_of_the_object(plaats: Toetsplaats):
    open_ = [z for z in plaats.werkbestand.zaken() if z.einddatum is None]
    objects = uit.objecten_van_zaken(open_)
    seen = plaats.werkbestand.inspecties()
    assert uit.laatste_controle(objects, seen, VANDAAG, 25.0) == [date(2026, 3, 1), None, date(2026, 4, 1)]
    assert uit.volgende_controle(objects, seen, VANDAAG, 25.0) == [None, VANDAAG + timedelta(days=9), None]


def test_an_object_stands_where_it_lies_and_nowhere_where_it_has_no_place(plaats: Toetsplaats):
    objects = uit.objecten_van_zaken([z for z in plaats.werkbestand.zaken() if z.einddatum is None])
    xy = uit.punten_van(objects)
    assert xy[:2].tolist() == [[X, Y], [X + 500, Y]]
    assert np.isnan(xy[2]).all()


def test_only_what_was_read_says_that_a_permit_was_granted(plaats: Toetsplaats):
    zaken = plaats.werkbestand.zaken()
    assert [(v.identificatie, v.resultaat) for v in uit.vergunningen(zaken, None)] == [("ZAAK-2026-0004", None)]
    known = {ZaakUrl("http://127.0.0.1/zaken/5"): "Verleend"}
    assert [v.resultaat for v in uit.vergunningen(zaken, known)] == [None, "Verleend"]


def test_an_empty_store_scores_with_everything_open(plaats: Toetsplaats):
    model, _gone = lees_model().zonder(set())
    objects = uit.objecten_van_zaken([z for z in plaats.werkbestand.zaken() if z.einddatum is None])
    table = scoor(model, objects, uit.gegevens_van(plaats, model))
    open_ = [f for f in table.van(1).factoren if not f.bekend]
    assert {f.factor for f in open_} >= {"gevoelig", "omwonenden", "natura2000", "groene_baan", "naleving", "signalen"}
    assert table.van(1).klasse == ""
    assert table.van(1).laag == 0.0
    assert table.van(1).hoog > 50.0


@pytest.mark.parametrize(
    ("package", "formaat"),
    [("pyogrio", Formaat.GEOPACKAGE), ("pyogrio", Formaat.SHAPEFILE), ("pyarrow", Formaat.GEOPARQUET),
     ("openpyxl", Formaat.XLSX)],
)  # fmt: skip
def test_a_package_that_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, package: str, formaat: Formaat
):
    monkeypatch.setitem(__import__("sys").modules, package, None)
    with pytest.raises(MissingDependency) as found:
        exporteer([gewoon()], tmp_path, "r", [formaat], WOORDEN)
    assert found.value.package == package
    assert list(tmp_path.iterdir()) == []


def test_without_dask_everything_else_goes_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    with pytest.raises(MissingDependency) as found:
        list(OpDask("tcp://127.0.0.1:9").doe(str(tmp_path), [0]))
    assert found.value.package == "distributed"


def test_a_zaak_is_no_signal_of_itself(plaats: Toetsplaats):
    loud = replace(zaak(9), omschrijving="Geluidsoverlast", locatie=plek(shapely.Point(X, Y)), startdatum=VANDAAG)
    plaats.werkbestand.schrijf_zaken([loud])
    plaats.werkbestand.noteer_sync("zaken", moment=MOMENT, volledig=True, aantal=6)
    model, _gone = lees_model().zonder(set())
    zaken = [z for z in plaats.werkbestand.zaken() if z.einddatum is None]
    table = scoor(model, uit.objecten_van_zaken(zaken), uit.gegevens_van(plaats, model))
    by = {z.uuid: {f.factor: f for f in table.van(nr).factoren}["signalen"] for nr, z in enumerate(zaken)}
    assert by["uuid-9"].laag == 0.0
    assert by["uuid-1"].laag == 0.5
