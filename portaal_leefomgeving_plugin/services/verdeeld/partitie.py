"""One partition of a green-lane run: read, checked, and written, wholly or not at all. What a worker does.

It knows the folder of the run and the number of its partition, and nothing else: so it can run in this process, in
another, or on another machine that sees the folder. Doing it twice gives the same file.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature
from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.green_lane.engine import toets_tabel
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.plekken import ToetsZaak
from portaal_leefomgeving_plugin.green_lane.raken import zet_draden
from portaal_leefomgeving_plugin.green_lane.rules import Regel, zoekafstanden
from portaal_leefomgeving_plugin.green_lane.tabel import OORDELEN, REDENEN, RELATIES, Toetstabel, Uitkomst
from portaal_leefomgeving_plugin.services.verdeeld.werk import (
    BRONNEN,
    UIT,
    Opdracht,
    Partitie,
    lees_de_regels,
    lees_opdracht,
    pyarrow,
    sha_van,
)

KOLOMMEN = {
    "zaak": "tekst", "regel": "tekst", "regel_versie": "tekst", "thema": "tekst", "relatie": "tekst",
    "oordeel": "tekst", "reden": "tekst", "bron": "tekst", "bron_sha256": "tekst", "bron_opgehaald_op": "tekst",
    "kenmerk_id": "tekst", "kenmerk": "tekst", "afstand_m": "getal", "overlap_m2": "getal", "overlap_deel": "getal",
    "aantal_bewijs": "geheel", "x": "getal", "y": "getal",
}  # fmt: skip
"""The columns of what comes out: a row per zaak and rule, with the evidence that weighs most; x and y in EPSG:28992."""

RUIM_M = 1.0
"""Beyond what rules look at: what lies just outside a box by rounding comes along."""


@dataclass(frozen=True, slots=True)
class Deelverslag:
    """What a partition gave: rows, the hash of its file, how long it took, and a count per oordeel."""

    nr: int
    rijen: int
    sha256: str
    seconden: float
    telling: Mapping[str, int]


def merk(opdracht: Opdracht, partitie: Partitie, regels: tuple[Regel, ...]) -> str:
    """What the outcome of a partition depends on: another mark is another outcome."""
    parts = [opdracht.nu.isoformat(), partitie.sha256, opdracht.regels_sha256, *(f"{r.id}/{r.versie}" for r in regels)]
    parts += [f"{s.bron}/{s.sha256}/{s.opgehaald_op}/{s.volledig}/{s.bereikt}" for s in opdracht.standen]
    return "|".join(parts)


def uitvoerpad(map_: Path, nr: int) -> Path:
    """Where the outcome of a partition lies; what was made of it stands beside it."""
    return map_ / UIT / f"deel-{nr:05d}.parquet"


def klaar(map_: Path, nr: int) -> Deelverslag | None:
    """The report of a partition that was done, of this very run, and whose file is whole; else None."""
    path = uitvoerpad(map_, nr)
    opdracht, regels = _opdracht(str(map_))
    try:
        raw = json.loads(path.with_suffix(".json").read_bytes())
        if raw["merk"] != merk(opdracht, opdracht.partities[nr], regels) or sha_van(path) != raw["sha256"]:
            return None
        return Deelverslag(nr, raw["rijen"], raw["sha256"], raw["seconden"], raw["telling"])
    except (OSError, ValueError, KeyError):
        return None


def toets_partitie(map_: str, nr: int, draden: int = 0) -> Deelverslag:
    """Checks partition ``nr`` of the run in ``map_``, and writes what came of it.

    Raises UnreadableConfiguration where the part is not the one that the run was laid down with.

    ``draden``: threads that a check may use, 0 for as many as this machine is good for.
    """
    begin = time.perf_counter()
    if draden:
        zet_draden(draden)
    folder = Path(map_)
    opdracht, regels = _opdracht(map_)
    partitie = opdracht.partities[nr]
    if sha_van(folder / partitie.bestand) != partitie.sha256:
        raise UnreadableConfiguration(path=partitie.bestand, where="", code="andere_opdracht")
    zaken = _zaken(folder / partitie.bestand)
    far = zoekafstanden(regels)
    lagen = {
        stand.bron: _laag(folder, _bron(opdracht, stand), stand, count, partitie, far.get(stand.bron, 0.0))
        for stand, count in zip(opdracht.standen, opdracht.aantallen)
    }
    table = toets_tabel(zaken, regels, lagen, {b.id: b for b in opdracht.bronnen}, nu=opdracht.nu)
    path = uitvoerpad(folder, nr)
    made, counts = _tabel(table, zaken, {s.bron: s for s in opdracht.standen})
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    pyarrow().parquet.write_table(made, temporary, compression="zstd")
    temporary.replace(path)
    report = Deelverslag(nr, made.num_rows, sha_van(path), round(time.perf_counter() - begin, 3), counts)
    about = {
        "merk": merk(opdracht, partitie, regels), "rijen": report.rijen, "sha256": report.sha256,
        "seconden": report.seconden, "telling": dict(counts),
    }  # fmt: skip
    side = path.with_suffix(".json")
    temporary = side.with_name(f".{side.name}.{os.getpid()}.tmp")
    temporary.write_text(json.dumps(about), encoding="utf-8")
    temporary.replace(side)
    return report


@lru_cache(maxsize=4)
def _gelezen(map_: str, _moment: int) -> tuple[Opdracht, tuple[Regel, ...]]:
    opdracht = lees_opdracht(Path(map_))
    return opdracht, lees_de_regels(Path(map_), opdracht.regels)


def _opdracht(map_: str) -> tuple[Opdracht, tuple[Regel, ...]]:
    """The run, read once by a worker as long as its file does not change."""
    path = Path(map_) / "opdracht.json"
    return _gelezen(map_, path.stat().st_mtime_ns if path.exists() else 0)


def _bron(opdracht: Opdracht, stand: Bronstand) -> Bron:
    return next(b for b in opdracht.bronnen if b.id == stand.bron)


def _zaken(pad: Path) -> list[ToetsZaak]:
    columns = pyarrow().parquet.read_table(pad).to_pydict()
    return [
        ToetsZaak(
            uuid,
            Locatie(None if wkb is None else RdWkb(wkb), LocatieKwaliteit(quality)),
            kind,
            title,
            said,
            None if acts is None else tuple(acts),
        )
        for uuid, wkb, quality, kind, title, said, acts in zip(
            columns["uuid"], columns["geometry"], columns["kwaliteit"], columns["zaaktype_identificatie"],
            columns["zaaktype_omschrijving"], columns["omschrijving"], columns["activiteiten"],
        )
    ]  # fmt: skip


def _laag(map_: Path, bron: Bron, stand: Bronstand, aantal: int, partitie: Partitie, afstand: float) -> BronLaag:
    """What of a source lies near a partition. Whether all of it is there was told of the whole: that holds here too."""
    near: list[Any] = [("zonder_vorm", "=", True)]
    filters = [near]
    if partitie.kader is not None:
        x0, y0, x1, y1 = partitie.kader
        reach = afstand + RUIM_M
        filters.append(
            [("x0", "<=", x1 + reach), ("x1", ">=", x0 - reach), ("y0", "<=", y1 + reach), ("y1", ">=", y0 - reach)]
        )
    wanted = ["volgnummer", "id", "attributen", "geometry"]
    columns = pyarrow().parquet.read_table(map_ / BRONNEN / f"{bron.id}.parquet", columns=wanted, filters=filters)
    rows = sorted(zip(*(columns.column(n).to_pylist() for n in wanted)))  # the order of the source: equals go by it
    features = tuple(
        BronFeature(fid, None if wkb is None else RdWkb(wkb), json.loads(said)) for _, fid, said, wkb in rows
    )
    short = aantal < stand.aantal or (stand.aantal_gemeld is not None and stand.aantal < stand.aantal_gemeld)
    here = replace(stand, aantal=len(features) + short, aantal_gemeld=None)
    return BronLaag.from_data(bron, BronData(here, features))


def _tabel(
    tabel: Toetstabel, zaken: list[ToetsZaak], standen: Mapping[str, Bronstand]
) -> tuple[Any, Mapping[str, int]]:
    """The findings as columns: a row per zaak and rule, the rules of a zaak together."""
    pa = pyarrow()
    n, rules = len(zaken), tabel.uitkomsten
    parts = [_kolommen(u, standen) for u in rules]
    places = _punten(zaken)
    fixed = {
        "zaak": np.repeat(np.array([z.uuid for z in zaken], dtype=object), len(rules)),
        "x": np.repeat(places[:, 0], len(rules)),
        "y": np.repeat(places[:, 1], len(rules)),
    }
    # by rule and zaak, turned into by zaak and rule
    woven = {
        name: np.stack([np.broadcast_to(p[name], (n,)) for p in parts], axis=1).reshape(-1) if parts else np.empty(0)
        for name in KOLOMMEN
        if name not in fixed
    }
    columns = {**fixed, **woven}
    kinds = {"tekst": pa.string(), "getal": pa.float64(), "geheel": pa.int64()}
    schema = pa.schema([(name, kinds[kind]) for name, kind in KOLOMMEN.items()])
    arrays = [pa.array(columns[f.name], type=f.type, from_pandas=True) for f in schema]
    names, counts = np.unique(woven["oordeel"].astype(str), return_counts=True)
    return pa.Table.from_arrays(arrays, schema=schema), {str(k): int(v) for k, v in zip(names, counts)}


def _kolommen(uit: Uitkomst, standen: Mapping[str, Bronstand]) -> dict[str, Any]:
    first = uit.voorop()
    stand = standen.get(uit.regel.bron)
    ids, names = np.full(len(first.feature), None, dtype=object), np.full(len(first.feature), None, dtype=object)
    if uit.laag is not None:
        field = uit.laag.bron.naam_attribuut
        for nr in np.flatnonzero(first.feature >= 0):
            feature = uit.laag.features[int(first.feature[nr])]
            ids[nr] = feature.id
            name = feature.attributen.get(field)
            names[nr] = None if name is None else str(name)

    def words(options: tuple[Any, ...], codes: Any) -> Any:
        return np.array([None if o is None else o.value for o in options], dtype=object)[codes]

    return {
        "regel": np.array([uit.regel.id], dtype=object),
        "regel_versie": np.array([uit.regel.versie], dtype=object),
        "thema": np.array([uit.regel.thema], dtype=object),
        "relatie": words(RELATIES, uit.relatie),
        "oordeel": words(OORDELEN, uit.oordeel),
        "reden": words(REDENEN, uit.reden),
        "bron": np.array([uit.regel.bron], dtype=object),
        "bron_sha256": np.array([stand.sha256 if stand else None], dtype=object),
        "bron_opgehaald_op": np.array(
            [stand.opgehaald_op.isoformat() if stand and stand.opgehaald_op else None], dtype=object
        ),
        "kenmerk_id": ids,
        "kenmerk": names,
        "afstand_m": first.afstand_m,
        "overlap_m2": first.overlap_m2,
        "overlap_deel": first.overlap_deel,
        "aantal_bewijs": first.aantal,
    }


def _punten(zaken: list[ToetsZaak]) -> Any:
    xy = np.full((len(zaken), 2), np.nan)
    raw = np.full(len(zaken), None, dtype=object)
    raw[:] = [z.locatie.geometrie for z in zaken]
    shapes = shapely.from_wkb(raw, on_invalid="ignore")
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    if there.any():
        xy[there] = shapely.get_coordinates(shapely.point_on_surface(shapes[there]))
    return xy
