"""Does a green-lane run part by part: here, in processes, or on a Dask cluster; and goes on where it broke off.

No scheduler is written here: ``dask.distributed`` has one (design, decision 7). A partition that fails is done again;
one that keeps failing is named, and then there is no whole to hand over.
"""

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from portaal_leefomgeving_plugin.domain.errors import FileFault, MissingDependency, NotAllowed
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.services.verdeeld.partitie import Deelverslag, klaar, toets_partitie, uitvoerpad
from portaal_leefomgeving_plugin.services.verdeeld.werk import UIT, lees_opdracht, pyarrow

POGINGEN = 3
VERSLAG = "verslag.json"
DASK = "2023.1"
WACHT = "20s"
"""How long a scheduler may take to answer."""


@dataclass(frozen=True, slots=True)
class Mislukt:
    """A partition that could not be done: the class of what was raised, never its text."""

    nr: int
    bestand: str
    fout: str


@dataclass(frozen=True, slots=True)
class Verslag:
    """What came of a run. ``overgeslagen``: partitions that an earlier run had done."""

    gedaan: tuple[Deelverslag, ...]
    overgeslagen: int
    mislukt: tuple[Mislukt, ...]

    @property
    def volledig(self) -> bool:
        """Whether every partition is there."""
        return not self.mislukt

    @property
    def rijen(self) -> int:
        """Findings in all."""
        return sum(d.rijen for d in self.gedaan)

    def telling(self) -> dict[str, int]:
        """Findings per oordeel."""
        total: dict[str, int] = {}
        for part in self.gedaan:
            for name, n in part.telling.items():
                total[name] = total.get(name, 0) + n
        return total


Antwoord = tuple[int, Deelverslag | Exception]


class Uitvoerder(Protocol):
    """Where partitions are done."""

    def doe(self, map_: str, nummers: Sequence[int]) -> Iterator[Antwoord]:
        """Answers of each partition as it is done, in any order: its report, or what went wrong with it."""
        ...


class InProces:
    """One after the other, here: the engine itself uses all processors."""

    def doe(self, map_: str, nummers: Sequence[int]) -> Iterator[Antwoord]:
        """See ``Uitvoerder``."""
        for nr in nummers:
            try:
                yield nr, toets_partitie(map_, nr)
            except Exception as fout:  # noqa: BLE001  # whatever it is, it is this partition's, and is told
                yield nr, fout


@dataclass(frozen=True, slots=True)
class Processen:
    """In so many processes of this machine. Not within QGIS on Windows, where a new process is another QGIS."""

    aantal: int

    def doe(self, map_: str, nummers: Sequence[int]) -> Iterator[Antwoord]:
        """See ``Uitvoerder``."""
        pool = ProcessPoolExecutor(self.aantal, mp_context=multiprocessing.get_context("spawn"))
        try:
            each = max(1, (os.cpu_count() or 1) // self.aantal)
            asked = {pool.submit(toets_partitie, map_, nr, each): nr for nr in nummers}
            for future in as_completed(asked):
                fout = future.exception()
                yield asked[future], future.result() if fout is None else _als_fout(fout)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


@dataclass(frozen=True, slots=True)
class OpDask:
    """On the workers of a Dask cluster. They see the folder of the run under the same name, and have this package."""

    adres: str

    def doe(self, map_: str, nummers: Sequence[int]) -> Iterator[Antwoord]:
        """See ``Uitvoerder``. Raises MissingDependency, NotAllowed ("geen_dask": nobody answers at this address)."""
        try:
            distributed = importlib.import_module("distributed")  # optional, and only asked for here
        except ImportError as fout:
            raise MissingDependency(package="distributed", least=DASK) from fout
        if not nummers:
            return
        try:
            client = distributed.Client(self.adres, timeout=WACHT, set_as_default=False)
        except OSError as fout:
            raise NotAllowed("geen_dask", adres=self.adres) from fout
        try:
            # a thread each: Dask has as many parts under way as its workers have threads
            futures = client.map(toets_partitie, *zip(*((map_, nr, 1) for nr in nummers)), pure=False, retries=0)
            asked = dict(zip((f.key for f in futures), nummers))
            for future in distributed.as_completed(futures, loop=client.loop):
                yield asked[future.key], _van_dask(future)
        finally:
            client.close()


def draai(
    map_: Path, uitvoerder: Uitvoerder, progress: Progress, *, opnieuw: bool = False, pogingen: int = POGINGEN
) -> Verslag:
    """Does what is not done yet of the run in ``map_`` (``opnieuw``: all of it), and reports on all partitions.

    What fails is done again, ``pogingen`` times in all. Cancelled breaks off; what was done by then stays, and the
    next call goes on from there. Raises UnreadableConfiguration, MissingDependency, NotAllowed.
    """
    opdracht = lees_opdracht(map_)
    done = {} if opnieuw else {p.nr: d for p in opdracht.partities if (d := klaar(map_, p.nr)) is not None}
    skipped = len(done)
    todo = [p.nr for p in opdracht.partities if p.nr not in done]
    failed: dict[int, Exception] = {}
    for _ in range(pogingen):
        failed = {}
        for nr, answer in uitvoerder.doe(str(map_), todo):
            if isinstance(answer, Deelverslag):
                done[nr] = answer
            else:
                failed[nr] = answer
            progress.step("partities", len(done), len(opdracht.partities))
            progress.check()
        todo = sorted(failed)
        if not todo:
            break
    names = {p.nr: p.bestand for p in opdracht.partities}
    report = Verslag(
        tuple(done[nr] for nr in sorted(done)),
        skipped,
        tuple(Mislukt(nr, names[nr], type(failed[nr]).__name__) for nr in sorted(failed)),
    )
    _schrijf_verslag(map_, report)
    return report


def voeg_samen(map_: Path, verslag: Verslag, naar: Path) -> int:
    """One Parquet file of all partitions, in their order; answers its rows.

    Raises NotAllowed ("partities_mislukt") where one is missing: half a file would look like a whole one.
    """
    if not verslag.volledig:
        raise NotAllowed("partities_mislukt", namen=", ".join(m.bestand for m in verslag.mislukt))
    pa = pyarrow()
    temporary = naar.with_name(f".{naar.stem}.{os.getpid()}{naar.suffix}")
    rows, writer = 0, None
    try:
        for part in verslag.gedaan:
            table = pa.parquet.read_table(uitvoerpad(map_, part.nr))
            if writer is None:
                writer = pa.parquet.ParquetWriter(temporary, table.schema, compression="zstd")
            writer.write_table(table)
            rows += table.num_rows
        if writer is not None:
            writer.close()
            temporary.replace(naar)
    except OSError as fout:
        raise FileFault.van(fout, str(naar)) from fout
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return rows


def _schrijf_verslag(map_: Path, report: Verslag) -> None:
    about = {
        "volledig": report.volledig,
        "rijen": report.rijen,
        "telling": report.telling(),
        "partities": [
            {"nr": d.nr, "rijen": d.rijen, "sha256": d.sha256, "seconden": d.seconden} for d in report.gedaan
        ],
        "mislukt": [{"nr": m.nr, "bestand": m.bestand, "fout": m.fout} for m in report.mislukt],
    }
    path = map_ / UIT / VERSLAG
    try:
        path.write_text(json.dumps(about, indent=1), encoding="utf-8")
    except OSError as fout:
        raise FileFault.van(fout, str(path)) from fout


def _van_dask(future: Any) -> Deelverslag | Exception:
    fout = future.exception()
    if fout is not None:
        return _als_fout(fout)
    answer: Deelverslag = future.result()
    return answer


def _als_fout(fout: BaseException) -> Exception:
    return fout if isinstance(fout, Exception) else RuntimeError(type(fout).__name__)
