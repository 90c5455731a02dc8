"""The green lane over partitions gives row for row what it gives over the whole: in one process, in more, on Dask."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from pyarrow import parquet

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature
from portaal_leefomgeving_plugin.domain.errors import Cancelled, NotAllowed, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, LocatieKwaliteit
from portaal_leefomgeving_plugin.green_lane.engine import toets_tabel
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.plekken import ToetsZaak
from portaal_leefomgeving_plugin.green_lane.rules import Regel, load_rules
from portaal_leefomgeving_plugin.services.verdeeld.draaien import (
    InProces,
    OpDask,
    Processen,
    Uitvoerder,
    draai,
    voeg_samen,
)
from portaal_leefomgeving_plugin.services.verdeeld.partitie import uitvoerpad
from portaal_leefomgeving_plugin.services.verdeeld.werk import schrijf_werkmap
from tests.unit.green_lane.bouw import NU, bron, stand, wkb, zaak

TEKST = {"nl": "tekst", "en": "text"}
MELDINGEN = dict.fromkeys(("groen", "aandacht", "knelpunt", "onbekend"), TEKST)
REGELS = [
    {"id": "raakt", "versie": "1", "thema": "natuur", "bron": "vlakken", "titel": TEKST,
     "treffer": {"oordeel": "knelpunt"}, "meldingen": MELDINGEN},
    {"id": "nabij", "versie": "2", "thema": "natuur", "bron": "vlakken", "titel": TEKST,
     "afstand": {"trappen": [{"tot_m": 250, "oordeel": "aandacht"}]}, "meldingen": MELDINGEN},
    {"id": "aantal", "versie": "1", "thema": "overig", "bron": "punten", "titel": TEKST,
     "aantal": {"binnen_m": 300, "trappen": [{"vanaf": 3, "oordeel": "aandacht"}]}, "meldingen": MELDINGEN},
    {"id": "kapot", "versie": "1", "thema": "overig", "bron": "kapot", "titel": TEKST,
     "treffer": {"oordeel": "aandacht"}, "meldingen": MELDINGEN},
    {"id": "weg", "versie": "1", "thema": "overig", "bron": "weg", "titel": TEKST,
     "treffer": {"oordeel": "aandacht"}, "meldingen": MELDINGEN},
]  # fmt: skip


@dataclass
class Tel:
    """A Progress that remembers, and that breaks off after so many partitions."""

    stop_na: int | None = None
    gedaan: list[int] = field(default_factory=list)

    def step(self, what: str, done: int, total: int | None = None) -> None:
        self.gedaan.append(done)

    def check(self) -> None:
        if self.stop_na is not None and len(self.gedaan) >= self.stop_na:
            raise Cancelled


@dataclass
class Werk:
    map_: Path
    zaken: list[ToetsZaak]
    bronnen: dict[str, tuple[Bron, BronData | None]]
    regels: tuple[Regel, ...]
    bestand: Path

    def leg_klaar(self, **anders: Any) -> Any:
        values = {"nu": NU, "per_deel": 40, "progress": Tel()} | anders
        return schrijf_werkmap(self.map_, self.zaken, self.bronnen, self.regels, [self.bestand], **values)


@pytest.fixture
def werk(tmp_path: Path) -> Werk:
    """300 zaken, some without a place or with a doubtful one, and sources with whatever sources hold."""
    rng = np.random.default_rng(20261125)
    file = tmp_path / "regels.json"
    file.write_text(json.dumps({"versie": "1", "regels": REGELS}), encoding="utf-8")
    xy = np.asarray((100_500.0, 400_500.0)) + rng.uniform(0, 9_000, (300, 2))
    zaken = []
    for nr, (x, y) in enumerate(xy):
        shape = shapely.Point(x, y) if nr % 5 else shapely.Point(x, y).buffer(15)
        made = zaak(shape, uuid=f"z{nr}")
        if nr % 50 == 0:
            made = replace(made, locatie=GEEN_LOCATIE)
        elif nr % 37 == 0:
            made = replace(made, locatie=replace(made.locatie, kwaliteit=LocatieKwaliteit.ASSEN_VERWISSELD))
        zaken.append(made)
    centres = np.asarray((100_000.0, 400_000.0)) + rng.uniform(0, 10_000, (120, 2))
    areas = [shapely.Point(x, y).buffer(r) for (x, y), r in zip(centres, rng.uniform(20, 900, 120))]
    bow = shapely.Polygon([(104_000, 404_000), (104_900, 404_900), (104_900, 404_000), (104_000, 404_900)])
    spots = [shapely.Point(x, y) for x, y in np.asarray((100_000.0, 400_000.0)) + rng.uniform(0, 10_000, (900, 2))]

    def source(name: str, shapes: Sequence[Any], **more: Any) -> tuple[Bron, BronData]:
        features = tuple(BronFeature(f"{name}-{n}", None if s is None else wkb(s), {"naam": f"{name} {n}", "n": n})
                         for n, s in enumerate(shapes))  # fmt: skip
        return bron(id=name), BronData(stand(len(features), bron=name, **more), features)

    sources = {
        "vlakken": source("vlakken", [*areas, bow]),
        "punten": source("punten", spots),
        "kapot": source("kapot", [*areas[:5], None]),  # one without a shape may lie anywhere
        "weg": (bron(id="weg"), None),
    }
    return Werk(tmp_path / "werk", zaken, sources, load_rules([file]), file)


def rijen(map_: Path, verslag: Any) -> list[dict[str, Any]]:
    voeg_samen(map_, verslag, map_ / "alles.parquet")
    return parquet.read_table(map_ / "alles.parquet").to_pylist()


def test_the_parts_give_what_the_whole_gives(werk: Werk):
    werk.leg_klaar()
    report = draai(werk.map_, InProces(), Tel())
    assert report.volledig
    assert len(report.gedaan) == 8
    found = {(r["zaak"], r["regel"]): r for r in rijen(werk.map_, report)}
    assert len(found) == report.rijen == len(werk.zaken) * len(werk.regels)
    lagen = {k: BronLaag.from_data(b, d) for k, (b, d) in werk.bronnen.items() if d is not None}
    whole = toets_tabel(werk.zaken, werk.regels, lagen, {k: b for k, (b, _) in werk.bronnen.items()}, nu=NU)
    seen = set()
    for nr, one in enumerate(werk.zaken):
        for finding in whole.baan(nr).bevindingen:
            row = found[one.uuid, finding.regel]
            proof = finding.bewijs[0] if finding.bewijs else None
            assert row["relatie"] == finding.relatie
            assert row["oordeel"] == finding.oordeel
            assert row["reden"] == finding.reden
            assert row["aantal_bewijs"] == len(finding.bewijs)
            assert row["kenmerk_id"] == (proof.feature_id if proof else None)
            assert row["afstand_m"] == (proof.afstand_m if proof else None)
            assert row["overlap_m2"] == (proof.overlap_m2 if proof else None)
            assert row["overlap_deel"] == (proof.overlap_deel if proof else None)
            assert row["bron_sha256"] == (finding.bron.sha256 or None if finding.bron else None)
            seen.add((finding.regel, finding.oordeel))
    assert {o for _, o in seen} >= {"groen", "aandacht", "knelpunt", "onbekend"}
    assert {o for r, o in seen if r in ("kapot", "weg")} <= {"onbekend", "aandacht"}
    assert report.telling() == {o: sum(r["oordeel"] == o for r in found.values()) for o in report.telling()}


def test_a_worker_reads_only_what_lies_near_its_part(werk: Werk, monkeypatch: pytest.MonkeyPatch):
    werk.leg_klaar()
    sizes: list[int] = []
    real = BronLaag.from_data

    def count(bron_: Bron, data: BronData) -> BronLaag:
        if bron_.id == "punten":
            sizes.append(len(data.features))
        return real(bron_, data)

    monkeypatch.setattr(BronLaag, "from_data", count)
    draai(werk.map_, InProces(), Tel())
    assert len(sizes) == 8
    assert max(sizes) < 0.6 * 900


def hashes(report: Any) -> list[str]:
    return [d.sha256 for d in report.gedaan]


def test_processes_give_the_same_files(werk: Werk):
    werk.leg_klaar()
    alone = draai(werk.map_, InProces(), Tel())
    shared = draai(werk.map_, Processen(2), Tel(), opnieuw=True)
    assert hashes(shared) == hashes(alone)
    assert shared.overgeslagen == 0


def test_what_was_done_is_not_done_again(werk: Werk):
    werk.leg_klaar()
    with pytest.raises(Cancelled):
        draai(werk.map_, InProces(), Tel(stop_na=3))
    assert uitvoerpad(werk.map_, 2).exists()
    assert not uitvoerpad(werk.map_, 3).exists()
    report = draai(werk.map_, InProces(), Tel())
    assert report.overgeslagen == 3
    assert report.volledig
    again = draai(werk.map_, InProces(), Tel(), opnieuw=True)
    assert hashes(again) == hashes(report)


def test_an_outcome_that_was_damaged_is_made_again(werk: Werk):
    werk.leg_klaar()
    before = draai(werk.map_, InProces(), Tel())
    path = uitvoerpad(werk.map_, 4)
    path.write_bytes(path.read_bytes()[:-10])
    after = draai(werk.map_, InProces(), Tel())
    assert after.overgeslagen == 7
    assert hashes(after) == hashes(before)


def test_a_part_that_cannot_be_done_is_named_and_nothing_is_handed_over(werk: Werk):
    werk.leg_klaar()
    broken = werk.map_ / "zaken" / "deel-00002.parquet"
    kept = broken.read_bytes()
    broken.write_bytes(kept[:100])
    report = draai(werk.map_, InProces(), Tel())
    assert not report.volledig
    assert [(m.nr, m.bestand) for m in report.mislukt] == [(2, "zaken/deel-00002.parquet")]
    assert len(report.gedaan) == 7
    told = json.loads((werk.map_ / "uit" / "verslag.json").read_text(encoding="utf-8"))
    assert (told["volledig"], told["mislukt"][0]["nr"]) == (False, 2)
    with pytest.raises(NotAllowed) as found:
        voeg_samen(werk.map_, report, werk.map_ / "alles.parquet")
    assert found.value.code == "partities_mislukt"
    assert not (werk.map_ / "alles.parquet").exists()
    broken.write_bytes(kept)
    report = draai(werk.map_, InProces(), Tel())
    assert (report.overgeslagen, report.volledig) == (7, True)


class Haperend:
    """Fails on each partition the first time, after it was done."""

    def __init__(self, echt: Uitvoerder) -> None:
        self.echt = echt
        self.gefaald: set[int] = set()

    def doe(self, map_: str, nummers: Sequence[int]) -> Iterator[Any]:
        for nr, answer in self.echt.doe(map_, nummers):
            if nr in self.gefaald:
                yield nr, answer
            else:
                self.gefaald.add(nr)
                yield nr, ConnectionError("weg")


def test_what_is_done_again_counts_once(werk: Werk):
    werk.leg_klaar()
    report = draai(werk.map_, Haperend(InProces()), Tel())
    assert report.volledig
    assert report.rijen == len(werk.zaken) * len(werk.regels) == len(rijen(werk.map_, report))


def test_another_run_does_not_go_on_in_the_folder_of_this_one(werk: Werk):
    first = werk.leg_klaar()
    assert werk.leg_klaar(nu=NU.replace(year=2027)).nu == first.nu  # asked again it is the same run
    werk.zaken.pop()
    with pytest.raises(UnreadableConfiguration) as found:
        werk.leg_klaar()
    assert found.value.code == "andere_opdracht"
    report = draai(werk.map_, InProces(), Tel())  # and the one that was there goes on as it was
    assert report.volledig
    assert report.rijen == (len(werk.zaken) + 1) * len(werk.regels)


def test_a_rule_that_was_changed_under_its_old_version_is_another_run(werk: Werk):
    werk.leg_klaar()
    changed = json.loads(werk.bestand.read_text(encoding="utf-8"))
    changed["regels"][1]["afstand"]["trappen"][0]["tot_m"] = 100
    werk.bestand.write_text(json.dumps(changed), encoding="utf-8")
    werk.regels = load_rules([werk.bestand])
    with pytest.raises(UnreadableConfiguration) as found:
        werk.leg_klaar()
    assert found.value.code == "andere_opdracht"


def test_a_source_that_was_not_whole_is_not_whole_in_any_part(werk: Werk):
    known, data = werk.bronnen["vlakken"]
    werk.bronnen["vlakken"] = (known, replace(data, stand=replace(data.stand, aantal_gemeld=9_999)))
    werk.leg_klaar()
    report = draai(werk.map_, InProces(), Tel())
    rows = [r for r in rijen(werk.map_, report) if r["regel"] == "raakt"]
    assert not any(r["oordeel"] == "groen" for r in rows)
    assert any(r["reden"] == "bron_onvolledig" for r in rows)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A scheduler with two workers, processes of their own, on loopback."""
    distributed = pytest.importorskip("distributed", reason="dask.distributed is er niet")
    import dask

    with (
        dask.config.set({"distributed.comm.timeouts.connect": "30s", "distributed.admin.tick.limit": "60s"}),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None,
            silence_logs=50,
        ) as made,
    ):  # fmt: skip
        yield made


def test_a_dask_cluster_gives_the_same_files(werk: Werk, cluster: Any):
    werk.leg_klaar()
    alone = draai(werk.map_, InProces(), Tel())
    shared = draai(werk.map_, OpDask(cluster.scheduler_address), Tel(), opnieuw=True)
    assert hashes(shared) == hashes(alone)


def test_a_worker_that_dies_costs_time_and_no_rows(werk: Werk, cluster: Any):
    import distributed

    werk.leg_klaar(per_deel=20)
    alone = draai(werk.map_, InProces(), Tel())
    with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
        pids = list(client.run(os.getpid).values())

    class Moordenaar(Tel):
        def step(self, what: str, done: int, total: int | None = None) -> None:
            if not self.gedaan:
                os.kill(pids[0], signal.SIGKILL)
            super().step(what, done, total)

    shared = draai(werk.map_, OpDask(cluster.scheduler_address), Moordenaar(), opnieuw=True)
    assert shared.volledig
    assert hashes(shared) == hashes(alone)


def test_a_scheduler_that_is_not_there_is_told(werk: Werk):
    pytest.importorskip("distributed", reason="dask.distributed is er niet")
    werk.leg_klaar()
    from portaal_leefomgeving_plugin.services.verdeeld import draaien

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(draaien, "WACHT", "1s")
        with pytest.raises(NotAllowed) as found:
            draai(werk.map_, OpDask("tcp://127.0.0.1:9"), Tel())
    assert found.value.code == "geen_dask"


def test_the_command_does_a_run_and_ends_with_1_where_a_part_failed(werk: Werk):
    werk.leg_klaar()
    command = [sys.executable, "-m", "portaal_leefomgeving_plugin.green_lane", str(werk.map_)]
    out = werk.map_ / "alles.parquet"
    done = subprocess.run([*command, "--uit", str(out)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, str(len(werk.zaken) * len(werk.regels)))
    assert parquet.read_table(out).num_rows == len(werk.zaken) * len(werk.regels)
    (werk.map_ / "zaken" / "deel-00001.parquet").write_bytes(b"")
    done = subprocess.run([*command, "--opnieuw"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "mislukt: zaken/deel-00001.parquet" in done.stderr


def test_a_worker_needs_no_qgis_no_gdal_and_no_network_library(werk: Werk):
    werk.leg_klaar()
    code = (
        "import sys\n"
        "for name in ('qgis', 'PyQt5', 'osgeo', 'requests', 'pyproj', 'pyogrio'):\n"
        "    sys.modules[name] = None\n"
        "from portaal_leefomgeving_plugin.services.verdeeld.partitie import toets_partitie\n"
        "print(toets_partitie(sys.argv[1], 0).rijen)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(werk.map_)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, str(40 * len(werk.regels))), done.stderr
