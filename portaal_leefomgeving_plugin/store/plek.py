"""Where a store may lie and what its files are called.

SQLite's write-ahead log shares memory between processes, which network file systems do not do: two
machines would damage each other's work without an error. So a folder on one is refused beforehand.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import subprocess  # nosec B404 - one fixed command of macOS
import sys
from pathlib import Path

from portaal_leefomgeving_plugin.domain.errors import StoreError, StoreReason

WERKBESTAND = "werkbestand.gpkg"
BESCHADIGD = "werkbestand.beschadigd.gpkg"
IN_AANBOUW = "werkbestand.nieuw.gpkg"
LOGBOEK = "logboek.sqlite"
PAKKET = "omgevingsplan.zip"
PAKKET_IN_AANBOUW = "omgevingsplan.nieuw.zip"
BEGRIPPEN = "begrippen.json"
SLOT = "werkbestand.slot"
BIJBESTANDEN = ("", "-wal", "-shm", "-journal")
"""What SQLite puts beside a database, and the database itself."""

_OP_AFSTAND = {
    "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "smb", "ncpfs", "9p", "afs", "afpfs", "coda", "ceph", "glusterfs",
    "lustre", "beegfs", "gpfs", "gfs2", "ocfs2", "orangefs", "davfs", "davfs2", "webdav", "sshfs", "ftpfs", "drvfs",
    "vboxsf", "vmhgfs", "prl_fs",
}  # fmt: skip
_FUSE_OP_AFSTAND = {
    "sshfs", "rclone", "s3fs", "gcsfuse", "blobfuse", "blobfuse2", "davfs", "davfs2", "gvfsd-fuse", "glusterfs",
    "ceph", "ceph-fuse", "smbnetfs", "curlftpfs", "onedriver", "google-drive-ocamlfuse", "kio-fuse", "vmhgfs-fuse",
}  # fmt: skip
_MACOS_MOUNT = re.compile(r"^.* on (?P<plek>/.*) \((?P<soort>[\w.]+)[,)]")
_DRIVE_REMOTE = 4  # GetDriveTypeW
_PROEF = 1_000_000
"""Bytes that a disk which is not full has room for."""


def bereid_voor(map_: Path) -> Path:
    """Makes the folder of a store, for its owner only; answers its absolute path, symbolic links left as they are.

    Raises StoreError (NETWERKSCHIJF, GEEN_TOEGANG, SCHIJF_VOL).
    """
    folder = Path(os.path.abspath(map_))  # noqa: PTH100  # resolve() would change the string that layers have
    if op_netwerk(folder):
        raise StoreError(StoreReason.NETWERKSCHIJF, path=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
    except OSError as fout:
        raise van_oserror(fout, folder) from fout
    return folder


def van_oserror(fout: OSError, pad: Path) -> StoreError:
    """What the operating system refused, as a reason that a person can act on."""
    full = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
    reason = StoreReason.SCHIJF_VOL if fout.errno in full else StoreReason.GEEN_TOEGANG
    return StoreError(reason, path=str(pad))


def alleen_eigenaar(pad: Path) -> None:
    """Mode 0600. By name and not by opening it: closing a file drops this process's locks on it (facts, 4)."""
    try:
        pad.chmod(0o600)
    except FileNotFoundError:
        return
    except OSError as fout:
        raise van_oserror(fout, pad) from fout


def op_netwerk(map_: Path, *, mountinfo: str | None = None) -> bool:
    """Whether ``map_`` lies on another machine, as far as this one can tell.

    ``mountinfo`` is the text of /proc/self/mountinfo, read where it is not given. Where the system
    does not say what a folder lies on, the answer is False: a local disk is what there mostly is.
    """
    if str(map_).startswith(("\\\\", "//")) and not str(map_).startswith(("\\\\?\\", "\\\\.\\")):
        return True
    if str(map_).upper().startswith("\\\\?\\UNC\\"):
        return True
    if mountinfo is None and sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{map_.drive}\\") == _DRIVE_REMOTE)
    if mountinfo is None and sys.platform == "darwin":
        return _is_afstand(_soort_van(_macos_mounts(), map_))
    if mountinfo is None:
        try:
            mountinfo = Path("/proc/self/mountinfo").read_text(errors="surrogateescape")
        except OSError:
            return False
    return _is_afstand(_soort_van(_linux_mounts(mountinfo), map_))


def _is_afstand(soort: str) -> bool:
    kind, _, sub = soort.lower().partition(".")
    return kind in _OP_AFSTAND or (kind in ("fuse", "fuseblk") and sub in _FUSE_OP_AFSTAND)


def _soort_van(mounts: list[tuple[str, str]], map_: Path) -> str:
    """The file system type of the deepest mount that ``map_`` lies in; of two on one spot the later is on top."""
    real = os.path.realpath(map_)
    found, depth = "", -1
    for spot, kind in mounts:
        prefix = spot.rstrip("/") + "/"
        if (real + "/").startswith(prefix) and len(prefix) >= depth:
            found, depth = kind, len(prefix)
    return found


def _linux_mounts(mountinfo: str) -> list[tuple[str, str]]:
    """Mount points with their types (proc(5): after the lone hyphen stands the type)."""
    mounts = []
    for line in mountinfo.splitlines():
        fields = line.split(" ")
        if "-" not in fields[6:]:
            continue
        dash = fields.index("-", 6)
        if len(fields) > dash + 1:
            spot = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), fields[4])
            mounts.append((spot, fields[dash + 1]))
    return mounts


def _macos_mounts() -> list[tuple[str, str]]:
    try:
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False).stdout  # nosec B603
    except (OSError, subprocess.SubprocessError):
        return []
    return macos_mounts(told)


def macos_mounts(tekst: str) -> list[tuple[str, str]]:
    """Mount points with their types, from what ``mount`` prints on macOS."""
    found = (_MACOS_MOUNT.match(line) for line in tekst.splitlines())
    return [(m["plek"], m["soort"]) for m in found if m]


def waarom_niet_te_schrijven(pad: Path) -> StoreError:
    """Why writing beside ``pad`` failed, found out by doing so: GDAL and SQLite do not always say (a quota, say)."""
    trial = pad.with_name(f"{pad.name}.proef")
    try:
        with os.fdopen(os.open(trial, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
            file.write(bytes(_PROEF))
            file.flush()
            os.fsync(file.fileno())
    except OSError as fout:
        return van_oserror(fout, pad)
    finally:
        with contextlib.suppress(OSError):
            trial.unlink(missing_ok=True)
    return StoreError(StoreReason.GEEN_TOEGANG, path=str(pad))


def zet_opzij(pad: Path) -> None:
    """Puts a damaged working copy aside, in the place of an earlier one. Nobody may have it open through us.

    Where it cannot be moved (on Windows, while a layer stands on it) it stays, and is found damaged again.
    """
    aside = pad.with_name(BESCHADIGD)
    for end in BIJBESTANDEN:
        with contextlib.suppress(FileNotFoundError, PermissionError):
            aside.with_name(aside.name + end).unlink(missing_ok=True)
            pad.with_name(pad.name + end).replace(aside.with_name(aside.name + end))


def ruim_op(pad: Path) -> None:
    """Takes away a database with what lies beside it. Raises StoreError where that cannot be."""
    for end in BIJBESTANDEN:
        try:
            pad.with_name(pad.name + end).unlink(missing_ok=True)
        except OSError as fout:
            raise van_oserror(fout, pad) from fout


def wis(map_: Path) -> None:
    """Takes all files of a store away but its lock. Raises StoreError where one cannot go."""
    for name in (WERKBESTAND, BESCHADIGD, IN_AANBOUW, LOGBOEK, PAKKET, PAKKET_IN_AANBOUW, BEGRIPPEN):
        ruim_op(map_ / name)


def wis_map(map_: Path) -> None:
    """Takes the folder away, where nothing else lies in it."""
    with contextlib.suppress(OSError):
        map_.rmdir()


def keur_toegang(pad: Path) -> None:
    """Raises StoreError where the working copy may not be read and written: GDAL would call it no database."""
    if not os.access(pad, os.R_OK | os.W_OK):
        raise StoreError(StoreReason.GEEN_TOEGANG, path=str(pad))


def nieuw_bestand(pad: Path) -> Path:
    """Makes an empty file of its owner's; answers its absolute path. Raises StoreError, also where it exists."""
    path = pad.absolute()
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as fout:
        raise van_oserror(fout, path) from fout
    return path
