"""A verzoek that is dropped on QGIS opens as one; every other file is left to QGIS."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsCustomDropHandler

BEGIN_BYTES = 16_384
"""Of a file that was dropped so much is looked at: it is done while the user waits."""


class NeergezetVerzoek(QgsCustomDropHandler):
    """Hears of each file that is dropped on the window of QGIS; ``open_`` opens a verzoek."""

    def __init__(self, open_: Callable[[Path], None]) -> None:
        super().__init__()
        self._open = open_

    def customUriProviderKey(self) -> str:
        """Ours: there are no uris of it."""
        return "portaal_verzoek"

    def handleFileDrop(self, file: str) -> bool:
        """True where it was a verzoek: then QGIS does nothing with it."""
        path = Path(file)
        if not lijkt_op_verzoek(path):
            return False
        self._open(path)
        return True


def lijkt_op_verzoek(pad: Path) -> bool:
    """Whether a file begins as a verzoek does; whether it is one is found out when it is read."""
    if pad.suffix.lower() != ".xml":
        return False
    try:
        with pad.open("rb") as file:
            begin = file.read(BEGIN_BYTES).lower()
    except OSError:
        return False
    return any(mark in begin for mark in (b"verzoekxml", b"verzoekbericht", b"koppelvlak/stam"))
