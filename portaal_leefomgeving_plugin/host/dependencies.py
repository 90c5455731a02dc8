"""Which Python packages this QGIS has, and what of the plugin works without the ones it lacks (design, decision 4)."""

from __future__ import annotations

import importlib
import importlib.metadata
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.errors import MissingDependency


class Functie(StrEnum):
    """What can be switched off by itself."""

    ALLES = "alles"
    GROENE_BAAN = "groene_baan"
    OMGEVINGSPLAN = "omgevingsplan"
    ZAKEN = "zaken"


@dataclass(frozen=True, slots=True)
class Eis:
    """A package, the least version that will do, and what does not work without it.

    ``vermogen`` is an attribute that tells a version recent enough where the version itself cannot
    be read (a distribution that built it without one: "0+unknown").
    """

    pakket: str
    minste: str
    nodig_voor: tuple[Functie, ...]
    vermogen: str = ""
    debian: str = ""


EISEN = (
    Eis("requests", "2.25", (Functie.ALLES,), "adapters", "python3-requests"),
    Eis("osgeo", "3.5", (Functie.ALLES,), "", "python3-gdal"),
    Eis("numpy", "1.22", (Functie.GROENE_BAAN, Functie.OMGEVINGSPLAN, Functie.ZAKEN), "ndarray", "python3-numpy"),
    Eis("shapely", "2.0", (Functie.GROENE_BAAN, Functie.OMGEVINGSPLAN, Functie.ZAKEN), "STRtree.query_nearest"),
)
"""Only what the first floor uses: geopandas, pandas and pyogrio come with the exports."""


@dataclass(frozen=True, slots=True)
class Bevinding:
    """How one package stands. ``gevonden`` is empty where it is not there at all."""

    eis: Eis
    gevonden: str
    goed: bool

    def fout(self) -> MissingDependency:
        """What a deed that needs it raises."""
        return MissingDependency(package=self.eis.pakket, least=self.eis.minste, found=self.gevonden)


def onderzoek(eisen: Sequence[Eis] = EISEN) -> list[Bevinding]:
    """How each package stands; imports them, so not before the plugin is first used."""
    return [_onderzoek(eis) for eis in eisen]


def ontbrekend(eisen: Sequence[Eis] = EISEN) -> list[Bevinding]:
    """The packages that are missing or too old."""
    return [b for b in onderzoek(eisen) if not b.goed]


def uitgeschakeld(bevindingen: Sequence[Bevinding]) -> frozenset[Functie]:
    """What does not work with these packages."""
    off = {functie for b in bevindingen if not b.goed for functie in b.eis.nodig_voor}
    return frozenset(Functie if Functie.ALLES in off else off)


def eis_voor(functie: Functie, eisen: Sequence[Eis] = EISEN) -> None:
    """Raises MissingDependency where ``functie`` cannot work."""
    for bevinding in onderzoek([e for e in eisen if functie in e.nodig_voor or Functie.ALLES in e.nodig_voor]):
        if not bevinding.goed:
            raise bevinding.fout()


def _onderzoek(eis: Eis) -> Bevinding:
    try:
        module = importlib.import_module(eis.pakket)
    except Exception:  # noqa: BLE001  # a package that breaks on import is as good as missing, whatever it raises
        return Bevinding(eis, "", goed=False)
    found = str(getattr(module, "__version__", "")) or _from_metadata(eis.pakket)
    numbers = _numbers(found)
    if numbers == (0,) or not numbers:  # "0+unknown": ask what it can do instead
        return Bevinding(eis, found or "?", goed=not eis.vermogen or _has(module, eis.vermogen))
    return Bevinding(eis, found, goed=numbers >= _numbers(eis.minste))


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
