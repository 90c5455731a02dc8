"""Which Python packages this QGIS lacks: the plugin loads without them, and says so (design, decision 4)."""

from __future__ import annotations

import ctypes
import importlib
import importlib.metadata
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from portaal_leefomgeving_plugin.domain.errors import MissingDependency


@dataclass(frozen=True, slots=True)
class Eis:
    """A package and the least version that will do.

    ``vermogen`` is an attribute that tells a version recent enough where the version itself cannot
    be read (a distribution that built it without one: "0+unknown").
    """

    pakket: str
    minste: str
    vermogen: str = ""
    debian: str = ""


EISEN = (
    Eis("requests", "2.25", "adapters", "python3-requests"),
    Eis("osgeo", "3.5", "", "python3-gdal"),
    Eis("numpy", "1.22", "ndarray", "python3-numpy"),
    Eis("pyproj", "3.1", "Transformer", "python3-pyproj"),
    Eis("shapely", "2.0", "STRtree.query_nearest"),
)
"""What zaken, green lane and omgevingsplan all stand on: without one of them there is no desk and no algorithm."""


@dataclass(frozen=True, slots=True)
class Bevinding:
    """How one package stands. ``gevonden`` is empty where it is not there at all."""

    eis: Eis
    gevonden: str
    goed: bool
    geos: str = ""  # the GEOS that QGIS has loaded, where this package stands on another

    def fout(self) -> MissingDependency:
        """What a deed that needs it raises."""
        return MissingDependency(
            package=self.eis.pakket, least=self.eis.minste, found=self.gevonden, other_geos=self.geos
        )


def onderzoek(eisen: Sequence[Eis] = EISEN) -> list[Bevinding]:
    """How each package stands. Imports them: the first call of a session pays for that, a later one finds them."""
    return [_onderzoek(eis) for eis in eisen]


def ontbrekend(eisen: Sequence[Eis] = EISEN) -> list[Bevinding]:
    """The packages that are missing or too old."""
    return [b for b in onderzoek(eisen) if not b.goed]


def _onderzoek(eis: Eis) -> Bevinding:
    try:
        module = importlib.import_module(eis.pakket)
    except Exception:  # noqa: BLE001  # a package that breaks on import is as good as missing, whatever it raises
        return Bevinding(eis, "", goed=False)
    found = str(getattr(module, "__version__", "")) or _from_metadata(eis.pakket)
    numbers = _numbers(found)
    if numbers == (0,) or not numbers:  # "0+unknown": ask what it can do instead
        return Bevinding(eis, found or "?", goed=not eis.vermogen or _has(module, eis.vermogen))
    if eis.pakket == "shapely" and (other := andere_geos(getattr(module, "geos_version", ()))):
        return Bevinding(eis, found, goed=False, geos=other)
    return Bevinding(eis, found, goed=numbers >= _numbers(eis.minste))


def andere_geos(versie: tuple[int, ...]) -> str:
    """The version of GEOS that this process holds for all, where it is not ``versie``; empty where all is well.

    On Linux names of functions are shared by a whole process. A shapely from a wheel brings a newer
    GEOS than the one QGIS has loaded, and ends up half on the one and half on the other: QGIS then
    crashes (segmentation fault in intersects_xy, measured with 3.13 on 3.11). Elsewhere each library
    finds its own.
    """
    if not sys.platform.startswith("linux"):
        return ""
    try:
        ask = ctypes.CDLL(None).GEOSversion
    except AttributeError:  # no GEOS for all: QGIS's library was loaded into a Python, and keeps its names to itself
        return ""
    ask.restype = ctypes.c_char_p
    loaded = str(ask().decode()).partition("-")[0]
    return "" if _numbers(loaded)[:2] == tuple(versie[:2]) else loaded


def _from_metadata(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _numbers(version: str) -> tuple[int, ...]:
    """(2, 1, 2) of "2.1.2rc1"; (0,) of "0+unknown"."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(int(part) for part in found.group().split(".")) if found else ()


def _has(thing: object, path: str) -> bool:
    for name in path.split("."):
        if not hasattr(thing, name):
            return False
        thing = getattr(thing, name)
    return True
