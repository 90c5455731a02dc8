"""A green-lane run laid down in a folder, so that any number of processes can share in it (design, decision 7).

::

    <map>/opdracht.json             moment, sources with their completeness statements, rules, partitions
    <map>/regels/*.json             the files of rules, as they were
    <map>/bronnen/<id>.parquet      GeoParquet: features in their own order along a curve, with a bounding box
    <map>/zaken/deel-00000.parquet  GeoParquet: what is checked, neighbours together
    <map>/uit/                      what each partition gave (``partitie``)

A worker reads of a source what lies near its own partition. Features without a shape that can be used may lie
anywhere, and go along with every partition, so that the outcome is the same as over the whole. All in EPSG:28992.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData
from portaal_leefomgeving_plugin.domain.errors import FileFault, MissingDependency, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.green_lane.kromme import hilbert
from portaal_leefomgeving_plugin.green_lane.plekken import ToetsZaak
from portaal_leefomgeving_plugin.green_lane.rules import Regel, lees_regels
from portaal_leefomgeving_plugin.green_lane.vormen import lees_vormen
from portaal_leefomgeving_plugin.store.records import naar_json, uit_json

OPDRACHT, REGELS, BRONNEN, ZAKEN, UIT = "opdracht.json", "regels", "bronnen", "zaken", "uit"
NIEUW = ".nieuw"
"""Where a run is made before it takes its place, beside what may be under way."""
PER_GROEP = 5_000
"""Features to a row group: so much is read or passed over at once."""
PYARROW = "14"
VORM = 1
"""Of the folder; another is not read."""


@dataclass(frozen=True, slots=True)
class Partitie:
    """A part of what is checked. ``kader`` is what it spans (EPSG:28992), None where nothing in it has a place."""

    nr: int
    bestand: str
    aantal: int
    kader: tuple[float, ...] | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Opdracht:
    """A run. ``regels`` are ids, in order; ``aantallen`` the features that each source has here.

    ``regels_sha256`` is over the files of the rules: one that was changed, be it under its old version, is another.
    """

    vorm: int
    nu: datetime
    regels: tuple[str, ...]
    regels_sha256: str
    bronnen: tuple[Bron, ...]
    standen: tuple[Bronstand, ...]
    aantallen: tuple[int, ...]
    partities: tuple[Partitie, ...]


def pyarrow() -> Any:
    """The package, asked for when it is needed. Raises MissingDependency."""
    try:
        import pyarrow as pa
        import pyarrow.parquet
    except ImportError as fout:
        raise MissingDependency(package="pyarrow", least=PYARROW) from fout
    return pa


def schrijf_werkmap(
    map_: Path,
    zaken: Sequence[ToetsZaak],
    bronnen: Mapping[str, tuple[Bron, BronData | None]],
    regels: Sequence[Regel],
    regelbestanden: Sequence[Path],
    *,
    nu: datetime,
    per_deel: int,
    progress: Progress,
) -> Opdracht:
    """Lays a run down in ``map_``, which may not hold one yet that differs; one that is the same is gone on with.

    ``bronnen`` by id, with what was fetched of them; ``regels`` come out of ``regelbestanden``. Raises FileFault,
    MissingDependency, UnreadableConfiguration ("andere_opdracht": there is another run in this folder).
    """
    if nu.tzinfo is None or per_deel < 1:
        raise ValueError("nu has a zone, per_deel is at least 1")
    pa = pyarrow()
    staging = map_ / NIEUW
    try:
        shutil.rmtree(staging, ignore_errors=True)
        for folder in (*(staging / name for name in (REGELS, BRONNEN, ZAKEN)), map_ / UIT):
            folder.mkdir(parents=True, exist_ok=True)
        _schrijf_regels(staging / REGELS, regels, regelbestanden)
        counts = []
        for bron_id, (_bron, data) in bronnen.items():
            progress.check()
            counts.append(0 if data is None else _schrijf_bron(pa, staging / BRONNEN / f"{bron_id}.parquet", data))
        parts = _schrijf_zaken(pa, staging, zaken, per_deel, progress)
        made = Opdracht(
            vorm=VORM,
            nu=nu,
            regels=tuple(r.id for r in regels),
            regels_sha256=hashlib.sha256(b"\0".join(path.read_bytes() for path in regelbestanden)).hexdigest(),
            bronnen=tuple(b for b, _ in bronnen.values()),
            standen=tuple(d.stand for _, d in bronnen.values() if d is not None),
            aantallen=tuple(n for n, (_, d) in zip(counts, bronnen.values()) if d is not None),
            partities=parts,
        )
        return _leg_vast(map_, staging, made)
    except OSError as fout:
        raise FileFault.van(fout, str(map_)) from fout
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def lees_opdracht(map_: Path) -> Opdracht:
    """The run in a folder. Raises UnreadableConfiguration."""
    path = map_ / OPDRACHT
    try:
        raw = json.loads(path.read_bytes())
        made = uit_json(Opdracht, raw)
    except FileNotFoundError as fout:
        raise UnreadableConfiguration(path=str(path), where="", code="geen_bestand") from fout
    except (OSError, ValueError, TypeError, KeyError) as fout:
        raise UnreadableConfiguration(path=str(path), where="", code="andere_vorm") from fout
    if made.vorm != VORM:
        raise UnreadableConfiguration(path=str(path), where="/vorm", code="andere_vorm")
    return made


def lees_de_regels(map_: Path, ids: Sequence[str]) -> tuple[Regel, ...]:
    """The rules of a run, in its order. Raises UnreadableConfiguration."""
    found: dict[str, Regel] = {}
    for rule in lees_regels(sorted((map_ / REGELS).glob("*.json"))).regels:
        found.setdefault(rule.id, rule)
    missing = [i for i in ids if i not in found]
    if missing:
        raise UnreadableConfiguration(path=str(map_ / REGELS), where=missing[0], code="ontbreekt")
    return tuple(found[i] for i in ids)


def sha_van(pad: Path) -> str:
    """The hash of a file."""
    with pad.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _leg_vast(map_: Path, staging: Path, opdracht: Opdracht) -> Opdracht:
    """Brings what was made into its place; where a run lies there already nothing of it is touched."""
    path = map_ / OPDRACHT
    if path.exists():
        before = lees_opdracht(map_)
        # asked again later it is the same run: the moment that copies are aged by stays the first
        if _zonder_moment(before) != _zonder_moment(opdracht):
            raise UnreadableConfiguration(path=str(path), where="", code="andere_opdracht")
        return before
    for name in (REGELS, BRONNEN, ZAKEN):
        shutil.rmtree(map_ / name, ignore_errors=True)  # what a run left that was never laid down whole
        (staging / name).replace(map_ / name)
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(naar_json(opdracht), ensure_ascii=False, indent=1), encoding="utf-8")
    temporary.replace(path)
    return opdracht


def _zonder_moment(opdracht: Opdracht) -> tuple[object, ...]:
    return (
        opdracht.regels,
        opdracht.regels_sha256,
        opdracht.bronnen,
        opdracht.standen,
        opdracht.aantallen,
        opdracht.partities,
    )


def _schrijf_regels(map_: Path, regels: Sequence[Regel], bestanden: Sequence[Path]) -> None:
    """The files as they are, in an order that keeps the first of two rules of one id the first."""
    for nr, path in enumerate(bestanden):
        shutil.copyfile(path, map_ / f"{nr:03d}-{path.name}")
    back = lees_de_regels(map_.parent, [r.id for r in regels])
    different = [r.id for r, b in zip(regels, back) if r != b]
    if different:
        raise UnreadableConfiguration(path=str(map_), where=different[0], code="andere_opdracht")


def _schrijf_bron(pa: Any, pad: Path, data: BronData) -> int:
    """The features along a curve, with what each spans and whether its shape can be used."""
    read = lees_vormen([f.geometrie for f in data.features])
    boxes: NDArray[np.float64] = read.kader
    order = _volgorde(np.where(read.zonder[:, None], np.nan, boxes))
    features = [data.features[nr] for nr in order]
    bounds = np.where(read.zonder[:, None], np.nan, boxes)[order]
    table = pa.table(
        {
            "volgnummer": pa.array(order, type=pa.int64()),
            "id": pa.array([f.id for f in features], type=pa.string()),
            "attributen": pa.array([json.dumps(dict(f.attributen), ensure_ascii=False) for f in features]),
            "zonder_vorm": pa.array(read.zonder[order]),
            **{n: pa.array(bounds[:, nr], mask=read.zonder[order]) for nr, n in enumerate(("x0", "y0", "x1", "y1"))},
            "geometry": pa.array([f.geometrie for f in features], type=pa.binary()),
        }
    )
    _schrijf_tabel(pa, table, pad)
    return len(features)


def _schrijf_zaken(
    pa: Any, map_: Path, zaken: Sequence[ToetsZaak], per_deel: int, progress: Progress
) -> tuple[Partitie, ...]:
    """Neighbours together; what has no place comes last."""
    read = lees_vormen([z.locatie.geometrie for z in zaken])
    boxes = np.where(read.zonder[:, None], np.nan, read.kader)
    order = _volgorde(boxes)
    made = []
    for nr, begin in enumerate(range(0, len(order), per_deel)):
        progress.check()
        progress.step("zaken", begin, len(order))
        rows = order[begin : begin + per_deel]
        name = f"{ZAKEN}/deel-{nr:05d}.parquet"
        _schrijf_tabel(pa, _zakentabel(pa, [zaken[r] for r in rows]), map_ / name)
        box = boxes[rows][~np.isnan(boxes[rows]).any(axis=1)]
        kader = (*box[:, :2].min(axis=0).tolist(), *box[:, 2:].max(axis=0).tolist()) if len(box) else None
        made.append(Partitie(nr, name, len(rows), kader, sha_van(map_ / name)))
    return tuple(made)


def _zakentabel(pa: Any, zaken: Sequence[ToetsZaak]) -> Any:
    return pa.table(
        {
            "uuid": pa.array([z.uuid for z in zaken], type=pa.string()),
            "zaaktype_identificatie": pa.array([z.zaaktype_identificatie for z in zaken], type=pa.string()),
            "zaaktype_omschrijving": pa.array([z.zaaktype_omschrijving for z in zaken], type=pa.string()),
            "omschrijving": pa.array([z.omschrijving for z in zaken], type=pa.string()),
            "activiteiten": pa.array(
                [None if z.activiteiten is None else list(z.activiteiten) for z in zaken], type=pa.list_(pa.string())
            ),
            "kwaliteit": pa.array([z.locatie.kwaliteit.value for z in zaken], type=pa.string()),
            "geometry": pa.array([z.locatie.geometrie for z in zaken], type=pa.binary()),
        }
    )


def _volgorde(boxes: NDArray[np.float64]) -> NDArray[np.int64]:
    """Along a curve by the middle; rows without a box keep their order, at the end."""
    there = np.flatnonzero(~np.isnan(boxes).any(axis=1))
    rest = np.setdiff1d(np.arange(len(boxes)), there)
    if not len(there):
        return rest
    middle = (boxes[there, :2] + boxes[there, 2:]) / 2.0
    return np.concatenate([there[np.argsort(hilbert(middle), kind="stable")], rest])


def _schrijf_tabel(pa: Any, table: Any, pad: Path) -> None:
    geo = {
        "version": "1.1.0",
        "primary_column": "geometry",
        "columns": {"geometry": {"encoding": "WKB", "geometry_types": [], "crs": _projjson()}},
    }
    temporary = pad.with_suffix(".tmp")
    pa.parquet.write_table(
        table.replace_schema_metadata({"geo": json.dumps(geo)}), temporary, row_group_size=PER_GROEP, compression="zstd"
    )
    temporary.replace(pad)


def _projjson() -> Any:
    from pyproj import CRS

    return CRS.from_epsg(28992).to_json_dict()
