"""The lock that lets one writer at a time have a store, across processes and within one.

A lock of the operating system on a file of its own: it goes when its process goes, however it goes.
``flock`` and not ``lockf``: the latter belongs to a process, so a second opener in the same QGIS
would get it too, and would take it away from the first on closing.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from portaal_leefomgeving_plugin.store.plek import van_oserror


class Slot:
    """A lock that is held from ``neem`` to ``geef_vrij``."""

    def __init__(self, pad: Path) -> None:
        self._pad = pad
        self._fd: int | None = None

    @property
    def gehouden(self) -> bool:
        """Whether it is ours now."""
        return self._fd is not None

    def neem(self) -> bool:
        """Takes it without waiting; False where another has it. Raises StoreError where the file cannot be made."""
        while self._fd is None:
            try:
                fd = os.open(self._pad, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            except OSError as fout:
                raise van_oserror(fout, self._pad) from fout
            if not _probeer(fd):
                os.close(fd)
                return False
            if self._nog_dezelfde(fd):
                self._fd = fd
            else:  # its last owner purged the store between our opening and our locking
                os.close(fd)
        return True

    def geef_vrij(self) -> None:
        """Lets go of it; harmless where it is not held."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def wis(self) -> None:
        """Lets go of it and takes its file away."""
        if self._fd is not None and sys.platform != "win32":
            self._pad.unlink(missing_ok=True)
        self.geef_vrij()
        if sys.platform == "win32":
            try:
                self._pad.unlink(missing_ok=True)
            except OSError as fout:
                raise van_oserror(fout, self._pad) from fout

    def _nog_dezelfde(self, fd: int) -> bool:
        try:
            return os.path.samestat(os.fstat(fd), self._pad.stat())
        except FileNotFoundError:
            return False


if sys.platform == "win32":
    import msvcrt

    def _probeer(fd: int) -> bool:
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _probeer(fd: int) -> bool:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
