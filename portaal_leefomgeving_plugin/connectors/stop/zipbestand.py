"""A zip from outside, read member by member and nowhere unpacked: bounded, and its names looked at first."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from portaal_leefomgeving_plugin.connectors.xml import MEESTE_BYTES
from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage

MEESTE_LEDEN = 200_000
"""A plan of a large municipality: tens of thousands of GIOs of five files each."""

GROOTSTE_PAKKET = 1024 * 1024 * 1024
"""Bytes, of the zip itself."""

GROOTSTE_INHOUD = 4 * 1024 * 1024 * 1024
"""Bytes, of all that is in it together, unpacked."""

MEESTE_KEER = 400
"""How many times its packed size a member may become; OW files reach 40, and deflate's own end lies at 1032."""

VRIJ_TOT = 8 * 1024 * 1024
"""Bytes up to which a member may be as tightly packed as it likes."""

MEESTE_KEER_SAMEN = 150
"""How many times the size of the zip all that is in it may become: many small members make a bomb too."""

SAMEN_VRIJ_TOT = 64 * 1024 * 1024
"""Bytes up to which that does not matter."""

_KAPOT = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError, KeyError, IndexError,
)  # fmt: skip
"""What the standard library raises on damage; RuntimeError where a member is encrypted."""

_VERPAKKINGEN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""What DSO and every zip program write; lzma and bzip2 would have limits of their own to guard."""


@dataclass(frozen=True, slots=True)
class Lid:
    """One file in the package."""

    naam: str
    grootte: int
    info: zipfile.ZipInfo


class ZipPakket:
    """An opened package. Every error is an UnreadablePackage."""

    def __init__(self, archive: zipfile.ZipFile, naam: str, grootte: int) -> None:
        self._archive = archive
        self._naam = naam
        self._grootte = grootte  # of the zip: what its directory says of packed sizes may count bytes twice
        self.leden = self._bekeken()

    def lees(self, lid: Lid) -> bytes:
        """The contents of one member, its checksum proven."""
        try:
            with self._archive.open(lid.info) as member:
                # asked for all at once, a member that is larger than it says is unpacked whole before it is cut off
                return member.read(lid.grootte + 1)
        except MemoryError as fout:
            raise self._fout("te_groot", lid.naam) from fout
        except _KAPOT as fout:
            raise self._fout("beschadigd", lid.naam) from fout

    def _bekeken(self) -> tuple[Lid, ...]:
        infos = [info for info in self._archive.infolist() if not info.is_dir() and not _bijvangst(info)]
        total = sum(info.file_size for info in infos)
        if len(infos) > MEESTE_LEDEN or total > GROOTSTE_INHOUD:
            raise self._fout("te_groot")
        seen: set[str] = set()
        for info in infos:
            if _onveilig(info):
                raise self._fout("onveilig_pad", info.filename)
            if info.file_size > MEESTE_BYTES or _bom(info):
                raise self._fout("te_groot", info.filename)
            if info.compress_type not in _VERPAKKINGEN:
                raise self._fout("beschadigd", info.filename)
            if _naam(info) in seen:  # which of the two would be meant?
                raise self._fout("beschadigd", info.filename)
            seen.add(_naam(info))
        if total > max(SAMEN_VRIJ_TOT, MEESTE_KEER_SAMEN * self._grootte):
            raise self._fout("te_groot")
        return tuple(Lid(_naam(info), info.file_size, info) for info in infos)

    def _fout(self, code: str, member: str = "") -> UnreadablePackage:
        return UnreadablePackage(package=self._naam, code=code, member=member)


@contextmanager
def open_zip(inhoud: bytes | Path, *, naam: str) -> Iterator[ZipPakket]:
    """The package in these bytes or at this path; closed afterwards."""
    source: IO[bytes] | None = None
    try:
        try:
            size = len(inhoud) if isinstance(inhoud, bytes) else inhoud.stat().st_size
            source = io.BytesIO(inhoud) if isinstance(inhoud, bytes) else inhoud.open("rb")
        except OSError as fout:
            raise UnreadablePackage(package=naam, code="niet_gevonden") from fout
        if size > GROOTSTE_PAKKET:
            raise UnreadablePackage(package=naam, code="te_groot")
        # a zip that was cut off has its beginning still, and lost the directory at its end
        begins_well = source.read(2) == b"PK"
        source.seek(0)
        try:
            archive = zipfile.ZipFile(source)
        except _KAPOT as fout:
            code = "beschadigd" if begins_well else "geen_zip"
            raise UnreadablePackage(package=naam, code=code) from fout
        with archive:
            yield ZipPakket(archive, naam, size)
    finally:
        if source is not None:
            source.close()


def _naam(info: zipfile.ZipInfo) -> str:
    """With slashes, as the standard has it; some makers on Windows write backslashes."""
    return info.filename.replace("\\", "/")


def _bijvangst(info: zipfile.ZipInfo) -> bool:
    """What a file manager of macOS puts beside each file, and a folder that was written with a backslash."""
    parts = _naam(info).split("/")
    return parts[0] == "__MACOSX" or parts[-1].startswith("._") or (not parts[-1] and not info.file_size)


def _onveilig(info: zipfile.ZipInfo) -> bool:
    """A name that points outside its folder, or a link. Nothing is unpacked here, but such a zip means ill."""
    name = info.orig_filename.replace("\\", "/")
    parts = name.split("/")
    drive = len(parts[0]) >= 2 and parts[0][1] == ":"
    link = stat.S_ISLNK(info.external_attr >> 16)
    return name.startswith("/") or ".." in parts or drive or "\0" in name or link


def _bom(info: zipfile.ZipInfo) -> bool:
    return info.file_size > VRIJ_TOT and info.file_size > MEESTE_KEER * max(1, info.compress_size)
