"""One connection to the working copy, through GDAL: the recipe of facts/store.md, in one place.

The file is touched by no other means while a connection lives: another library's SQLite, or an
``open()`` and ``close()`` of the file, would drop this process's locks on it (facts, section 4).
GDAL binds no parameters, so values go in as literals (``letterlijk.py``) and come out as JSON, one
text a row: SQLite writes it and Python's json reads it, both many times faster than GDAL's fields.

GDAL's errors are asked for and turned into StoreError here. Whether GDAL raises exceptions is a
setting of the whole process, which is QGIS's to choose: both ways are understood, none is set.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from osgeo import gdal

from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError, StoreError, StoreReason, Unexpected
from portaal_leefomgeving_plugin.store import plek

T = TypeVar("T")

# GDAL 3.7 and later warn once when nobody has chosen between errors and exceptions; the choice is not ours
vars(gdal).setdefault("hasWarnedAboutUserHasNotSpecifiedIfUsingExceptions", True)


class Greep:
    """A connection that one thread at a time uses. ``afgebroken`` set: every further call raises Cancelled."""

    def __init__(self, pad: Path, *, schrijven: bool, afgebroken: threading.Event | None = None) -> None:
        self._pad = pad
        self._afgebroken = afgebroken or threading.Event()
        flags = gdal.OF_VECTOR | (gdal.OF_UPDATE if schrijven else gdal.OF_READONLY)
        options = [] if schrijven else ["NOLOCK=NO", "IMMUTABLE=NO"]
        try:
            self._ds: Any = _vraag(
                lambda: gdal.OpenEx(str(pad), flags, allowed_drivers=["GPKG"], open_options=options), pad
            )
        except Unexpected as fout:  # GDAL has many words for a file that is no GeoPackage
            raise StoreError(StoreReason.BESCHADIGD, path=str(pad)) from fout
        if self._ds is None:
            raise StoreError(StoreReason.BESCHADIGD, path=str(pad))
        if schrijven:
            try:
                self._richt_in()
            except BaseException:
                self.sluit()
                raise

    def doe(self, sql: str) -> None:
        """Runs one statement. Raises StoreError, Cancelled where the store is being closed."""
        if self._afgebroken.is_set():
            raise Cancelled
        self._voer_uit(sql)

    def teksten(self, sql: str, maak: Callable[[str], T]) -> list[T]:
        """What ``maak`` makes of the first column, as text, of every row: one statement, so one state of the file."""
        if self._afgebroken.is_set():
            raise Cancelled
        layer = _vraag(lambda: self._ds.ExecuteSQL(sql), self._pad)
        if layer is None:
            return []
        try:
            return _vraag(lambda: self._haal(layer, maak), self._pad)
        finally:
            self._ds.ReleaseResultSet(layer)

    def rijen(self, sql: str, maak: Callable[[Any], T]) -> list[T]:
        """The same for a column that is JSON, read."""
        return self.teksten(sql, lambda text: maak(json.loads(text)))

    def waarde(self, sql: str) -> str | None:
        """The first column of the first row as text, None where there is no row."""
        return next(iter(self.teksten(sql, str)), None)

    @contextmanager
    def transactie(self) -> Iterator[None]:
        """All of it or nothing of it. Waits (5 s at most) where another connection writes, then raises BEZET."""
        self.doe("BEGIN IMMEDIATE")  # StartTransaction would not wait (facts, 3)
        try:
            yield
            self.doe("COMMIT TRANSACTION")  # a bare COMMIT is swallowed by GDAL, and the data with it
        except BaseException:
            self._draai_terug()
            raise

    @contextmanager
    def momentopname(self) -> Iterator[None]:
        """Several reads of one and the same state."""
        self.doe("BEGIN DEFERRED TRANSACTION")
        try:
            yield
        finally:
            self._draai_terug()

    def neem_log_in(self) -> None:
        """Brings the write-ahead log to nothing, where nobody reads from it; else as far as can be, without waiting."""
        self.doe("PRAGMA busy_timeout = 0")
        try:
            self.doe("PRAGMA wal_checkpoint(TRUNCATE)")
        except StoreError as fout:
            if fout.reason is not StoreReason.BEZET:
                raise
        finally:
            self._voer_uit("PRAGMA busy_timeout = 5000")

    def sluit(self) -> None:
        """Lets go of the file; the last connection to do so takes the write-ahead log in."""
        _stil(self._laat_los)

    def _richt_in(self) -> None:
        self.doe("PRAGMA temp_store = MEMORY")  # temporary tables hold zaken: not in a folder for temporary files
        self.doe("PRAGMA synchronous = NORMAL")  # enough with WAL: a power cut costs the last transactions at most
        self.doe("PRAGMA secure_delete = ON")  # what is deleted is gone from the file too
        if self.waarde("PRAGMA journal_mode = WAL") != "wal":  # someone is in the midst of reading without it
            raise StoreError(StoreReason.BEZET, path=str(self._pad))

    def _laat_los(self) -> None:
        self._ds = None

    def _haal(self, laag: Any, maak: Callable[[str], T]) -> list[T]:
        made: list[T] = []
        while (feature := laag.GetNextFeature()) is not None:
            made.append(maak(feature.GetFieldAsString(0)))
            if self._afgebroken.is_set():
                raise Cancelled
        return made

    def _voer_uit(self, sql: str) -> None:
        layer = _vraag(lambda: self._ds.ExecuteSQL(_heel(sql)), self._pad)
        if layer is not None:
            self._ds.ReleaseResultSet(layer)

    def _draai_terug(self) -> None:
        """After a full disk SQLite has rolled back by itself, and then says that there is nothing to roll back."""
        try:
            self._voer_uit("ROLLBACK TRANSACTION")
        except Unexpected as fout:
            if "no transaction is active" not in fout.kind:
                raise


def _heel(sql: str) -> str:
    """With a question mark for half a surrogate pair, which JSON can hold and a file cannot."""
    try:
        sql.encode()
    except UnicodeEncodeError:
        return sql.encode("utf-8", "replace").decode()
    return sql


def _stil(doen: Callable[[], T]) -> T:
    """Without GDAL's handler, which prints statements, and with them data. Handlers are a thread's own."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return doen()
    finally:
        gdal.PopErrorHandler()


def _vraag(doen: Callable[[], T], pad: Path) -> T:
    """What GDAL answers; raises what it failed with."""

    def work() -> tuple[T | None, str]:
        gdal.ErrorReset()
        try:
            answer = doen()
        except RuntimeError as fout:  # where someone switched GDAL's exceptions on
            return None, str(fout) or "?"
        return answer, gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""

    answer, text = _stil(work)
    if text:
        raise _fout(text, pad)
    return answer  # type: ignore[return-value]  # without an error it is what ``doen`` answered


_REDENEN = (
    (re.compile(r"disk is full|No space left", re.I), StoreReason.SCHIJF_VOL),
    (re.compile(r"malformed|not a database|not recognized as|corrupt|bad header", re.I), StoreReason.BESCHADIGD),
    (re.compile(r"is locked|is busy", re.I), StoreReason.BEZET),
    (re.compile(r"readonly|read-only|unable to open|permission", re.I), StoreReason.GEEN_TOEGANG),
)


def _fout(tekst: str, pad: Path) -> PortaalError:
    """GDAL's message as an error of ours. It quotes the statement, so only its last line is looked at."""
    last = tekst.strip().rpartition("\n")[2].rpartition("failed: ")[2].strip()
    if re.search(r"disk I/O error", last, re.I):
        return plek.waarom_niet_te_schrijven(pad)
    for pattern, reason in _REDENEN:
        if pattern.search(last):
            return StoreError(reason, path=str(pad))
    safe = re.sub(r"""(["'`]).*?\1""", "…", last)[:120]
    return Unexpected(kind=f"SQLite: {safe}", where="store/greep.py")
