"""Hands over a risk overlay: the same layers in each format that is asked for, none with a cell that is too small."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from portaal_leefomgeving_plugin.domain.errors import FileFault
from portaal_leefomgeving_plugin.services.export_kaartbestand import schrijf_gpkg, schrijf_parquet, schrijf_shp
from portaal_leefomgeving_plugin.services.export_laag import Exportlaag, keur
from portaal_leefomgeving_plugin.services.export_tabel import schrijf_csv, schrijf_geojson, schrijf_xlsx


class Formaat(StrEnum):
    """What can be handed over, in the order that it is offered in."""

    GEOPACKAGE = "gpkg"
    GEOPARQUET = "parquet"
    SHAPEFILE = "shp"
    CSV = "csv"
    XLSX = "xlsx"
    GEOJSON = "geojson"


@dataclass(frozen=True, slots=True)
class Bestand:
    """A file that was made. ``afgekapt``: texts that the format could not hold whole."""

    formaat: Formaat
    pad: Path
    afgekapt: int = 0


def exporteer(
    lagen: Sequence[Exportlaag], map_: Path, naam: str, formaten: Collection[Formaat], woorden: tuple[str, str]
) -> list[Bestand]:
    """Writes ``lagen`` into ``map_``; formats of one layer make a file per layer. ``woorden``: see ``schrijf_xlsx``.

    Raises NotAllowed where a cell is too small to be shown, MissingDependency, FileFault; what was written by then
    stays.
    """
    for laag in lagen:
        keur(laag)
    try:
        map_.mkdir(parents=True, exist_ok=True)
    except OSError as fout:
        raise FileFault.van(fout, str(map_)) from fout
    made: list[Bestand] = []
    for formaat in (f for f in Formaat if f in formaten):
        if formaat is Formaat.GEOPACKAGE:
            schrijf_gpkg(lagen, map_ / f"{naam}.gpkg")
            made.append(Bestand(formaat, map_ / f"{naam}.gpkg"))
        elif formaat is Formaat.XLSX:
            schrijf_xlsx(lagen, map_ / f"{naam}.xlsx", woorden)
            made.append(Bestand(formaat, map_ / f"{naam}.xlsx"))
        else:
            made += [b for laag in lagen for b in _per_laag(laag, formaat, _pad(map_, naam, laag, lagen, formaat))]
    return made


def _per_laag(laag: Exportlaag, formaat: Formaat, pad: Path) -> list[Bestand]:
    if formaat is Formaat.SHAPEFILE:
        side, _names, cut = schrijf_shp(laag, pad)
        return [Bestand(formaat, pad, cut), Bestand(formaat, side)]
    write = {Formaat.GEOPARQUET: schrijf_parquet, Formaat.CSV: schrijf_csv, Formaat.GEOJSON: schrijf_geojson}[formaat]
    write(laag, pad)
    return [Bestand(formaat, pad)]


def _pad(map_: Path, naam: str, laag: Exportlaag, lagen: Sequence[Exportlaag], formaat: Formaat) -> Path:
    stem = naam if len(lagen) == 1 else f"{naam}_{laag.naam}"
    return map_ / f"{stem}.{formaat.value}"
