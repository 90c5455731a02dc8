"""Asks where a file goes; the folder of last time is offered again."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDir
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from portaal_leefomgeving_plugin.host.settings import WORTEL

MAP = f"{WORTEL}/uitvoermap"
NAAM_TEKENS = 100


def vraag_pad(parent: QWidget, titel: str, naam: str, soort: str, omschrijving: str) -> Path | None:
    """Where to write, with the extension ``soort`` ("csv"); None where the user thought better of it."""
    folder = str(QgsSettings().value(MAP, "", str)) or QDir.homePath()
    safe = re.sub(r"[^\w .()-]", "_", naam).strip(" .")[:NAAM_TEKENS]
    proposal = str(Path(folder) / f"{safe}.{soort}")
    chosen, _filter = QFileDialog.getSaveFileName(parent, titel, proposal, f"{omschrijving} (*.{soort})")
    if not chosen:
        return None
    path = Path(chosen if chosen.lower().endswith(f".{soort}") else f"{chosen}.{soort}")
    QgsSettings().setValue(MAP, str(path.parent))
    return path
