"""Layers find their store on any machine: by the id of their connection, not by the path that a project kept.

Two moments. While a project is read, the paths in it are led to this machine's store before QGIS
misses the file (and asks the user about it). After it, layers of ours that stand elsewhere are repointed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsDataProvider, QgsPathResolver, QgsVectorLayer

BESTAND = "werkbestand.gpkg"
_PAD = re.compile(r"[/\\]([A-Za-z0-9_.-]+)[/\\]" + re.escape(BESTAND) + r"(?=$|\|)")

Winkel = Callable[[str], Path]
"""The folder of the store of a connection, by its id."""


def leid_om(pad: str, winkel: Winkel) -> str:
    """``pad``, or this machine's store where ``pad`` is a store that is not on this machine."""
    found = _PAD.search(pad)
    if found is None or os.path.exists(pad.partition("|")[0]):  # noqa: PTH110  # called for every path of a project
        return pad
    own = winkel(found[1]) / BESTAND
    return f"{own}{pad[found.end() :]}" if own.is_file() else pad


class Padwijzer:
    """Leads paths to this machine's stores, from ``start`` to ``stop``."""

    def __init__(self, winkel: Winkel) -> None:
        self._winkel = winkel
        self._id = ""

    def start(self) -> None:
        """From now on, for every project that is read."""
        if not self._id:
            self._id = QgsPathResolver.setPathPreprocessor(lambda pad: leid_om(pad, self._winkel))

    def stop(self) -> None:
        """No longer."""
        if self._id:
            QgsPathResolver.removePathPreprocessor(self._id)
            self._id = ""


def bron_uri(pad: str, tabel: str) -> str:
    """How QGIS names a table of the store. Always with the very same path string (facts on the store, 4)."""
    return f"{pad}|layername={tabel}"


def verzet(laag: QgsVectorLayer, pad: str, tabel: str) -> bool:
    """Lets a layer stand on another store; its style stays. False where it stood there already."""
    uri = bron_uri(pad, tabel)
    if laag.source() == uri and laag.isValid():
        return False
    laag.setDataSource(uri, laag.name(), "ogr", QgsDataProvider.ProviderOptions())
    return True
