"""The rows of design section 6 on the omgevingsplan: importing a package, and the rules at a point.

The import is set against ``xml.etree`` parsing of the same files of the same zip, both from the file on
disk. The question at a point is set against the bare STRtree query that it cannot do without, over
locations as a large municipality has them: 300,000, some twenty of them over every point.
"""

from __future__ import annotations

import os
import statistics
import time
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    Activiteit,
    ActiviteitAanduiding,
    JuridischeRegel,
    LocatieSoort,
    Norm,
    NormSoort,
    Normwaarde,
    Omgevingsplan,
    Plaats,
    PlanLocatie,
    RegelSoort,
    Regeltekst,
)
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from tests.conftest import gedeeld_pad

LOCATIES = int(os.environ.get("PORTAAL_BENCH_LOCATIES", "300000"))
AANTALLEN = sorted({100, 10_000, LOCATIES})
"""Locations of a village, of a middling municipality, and of the largest."""
RONDEN = 15
PUNTEN = 300
PAKKET = "data/stop-tpod/download-packages/gm0233_ermelo_omgevingsplan_download.zip"


def meet() -> list[dict[str, Any]]:
    """The rows: ours, the other side, their ratio or difference and the goal."""
    return [*_import(), *(row for count in AANTALLEN for row in _punt(count))]


def _import() -> list[dict[str, Any]]:
    shared = gedeeld_pad()
    if shared is None:
        return [{"name": "import van een pakket als gm0233", "skipped": "de gedeelde gegevens zijn er niet"}]
    path = shared / PAKKET
    ours, other = [], []
    for _ in range(RONDEN):  # in turns, so that a busy machine hits both
        ours.append(_clock(lambda: lees_pakket(path, naam=path.name)))
        other.append(_clock(lambda: _etree(path)))
    mine, theirs = statistics.median(ours), statistics.median(other)
    return [
        {"name": "import van gm0233, tegen xml.etree over dezelfde bestanden", "ours_s": mine, "other_s": theirs,
         "ratio": mine / theirs, "goal": 2.0, "ok": mine / theirs <= 2.0},
    ]  # fmt: skip


def _etree(path: Path) -> int:
    with zipfile.ZipFile(path) as archive:
        names = [n for n in archive.namelist() if n.endswith((".xml", ".gml"))]
        return sum(1 for n in names if ET.fromstring(archive.read(n)) is not None)


def _punt(aantal: int) -> list[dict[str, Any]]:
    rng = np.random.default_rng(2026)
    plan, tree = maak_plan(rng, aantal)
    begin = time.perf_counter()
    index = PlanIndex(plan)
    build = time.perf_counter() - begin
    places = [
        RdWkb(shapely.to_wkb(p)) for p in shapely.points(rng.uniform(0.1, 0.9, (PUNTEN, 2)) * _zijde(aantal) + 100_000)
    ]
    plots = [RdWkb(w) for w in shapely.to_wkb(shapely.buffer(shapely.from_wkb(places), 12, quad_segs=2))]
    rows = []
    for kind, asked in (("een punt", places), ("een perceel", plots)):
        bare = [_clock(lambda p=p: tree.query(shapely.from_wkb(p), predicate="intersects")) for p in asked]
        ours, counts = [], []
        for p in asked:
            begin = time.perf_counter()
            counts.append(len(index.hier(p).regels))
            ours.append(time.perf_counter() - begin)
        mine, theirs = statistics.median(ours), statistics.median(bare)
        rows.append(
            {"name": f"regels op {kind} onder {aantal} locaties, boven een kale STRtree-vraag", "ours_s": mine,
             "other_s": theirs, "extra_ms": 1e3 * (mine - theirs), "goal_ms": 2.0, "ok": mine - theirs <= 0.002,
             "p95_ms": 1e3 * sorted(ours)[int(0.95 * len(ours))], "regels": statistics.median(counts),
             "opbouw_s": build}
        )  # fmt: skip
    return rows


def maak_plan(rng: np.random.Generator, aantal: int = LOCATIES) -> tuple[Omgevingsplan, shapely.STRtree]:
    """A plan with that many areas in groups, a rule with activities for each 50, and norms; 300,000 on 20 by 20 km."""
    rules = max(1, aantal // 50)
    centres = rng.uniform(100_000, 100_000 + _zijde(aantal), (aantal, 2))
    sizes = rng.gamma(1.5, 50.0, aantal) + 5
    shapes = shapely.buffer(shapely.points(centres), sizes, quad_segs=4)
    wkbs = shapely.to_wkb(shapes)
    locaties = {
        f"gebied.{n}": PlanLocatie(f"gebied.{n}", LocatieSoort.GEBIED, "", RdWkb(wkbs[n])) for n in range(aantal)
    }
    parts = np.array_split(rng.permutation(aantal), rules)
    for n, part in enumerate(parts):
        leden = tuple(f"gebied.{m}" for m in part)
        locaties[f"groep.{n}"] = PlanLocatie(f"groep.{n}", LocatieSoort.GROEP, f"Gebied {n}", None, leden)
    regels, teksten, normen = {}, {}, {}
    for n in range(rules):
        where = (f"groep.{n}",)
        acts = tuple(ActiviteitAanduiding(f"ala.{n}.{k}", f"act.{(n + k) % 90}", "Verbod", where) for k in range(2))
        plaats = (Plaats("Hoofdstuk", "1", ""), Plaats("Artikel", f"1.{n}", ""))
        teksten[f"tekst.{n}"] = Regeltekst(f"tekst.{n}", f"wid_{n}", plaats, "…", "<Artikel/>")
        regels[f"regel.{n}"] = JuridischeRegel(
            f"regel.{n}", RegelSoort.VOOR_IEDEREEN, f"tekst.{n}", where, (), acts, (), (f"norm.{n}",), "Exact"
        )
        waarde = Normwaarde(f"waarde.{n}", float(n % 20), "", "", where)
        normen[f"norm.{n}"] = Norm(
            f"norm.{n}", NormSoort.OMGEVINGSNORM, "bouwhoogte", "Bouwhoogte", "Meter", "", (waarde,)
        )
    activiteiten = {f"act.{n}": Activiteit(f"act.{n}", f"activiteit {n}", "", "") for n in range(90)}
    plan = Omgevingsplan(
        "/akn/nl/act/gm9999/2026/plan", "/akn/nl/act/gm9999/2026/plan/nld@1", "Omgevingsplan", "Omgevingsplan",
        "gm9999", locaties, activiteiten, {}, normen, teksten, regels,
    )  # fmt: skip
    return plan, shapely.STRtree(shapes)


def _zijde(aantal: int) -> float:
    """Metres, so that as many areas lie over a point whatever their number."""
    return float(20_000 * np.sqrt(aantal / 300_000))


def _clock(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


if __name__ == "__main__":
    for row in meet():
        print(row)
