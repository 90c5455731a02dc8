"""A plan from a file, whichever kind it is: a STOP/TPOD package, what DSO answered, or several of these."""

from __future__ import annotations

from pathlib import Path

from portaal_leefomgeving_plugin.connectors.dso.bundel import is_bundel, lees_bundel
from portaal_leefomgeving_plugin.connectors.stop import lees_pakket, met_grens
from portaal_leefomgeving_plugin.connectors.stop.zipbestand import open_zip
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.services.samen_lezen import delen_van, samen


def lees_plan(inhoud: bytes | Path, *, naam: str, grens: RdWkb | None) -> Omgevingsplan:
    """The plan with ``grens`` for its ambtsgebied (see ``met_grens``). Raises UnreadablePackage."""
    with open_zip(inhoud, naam=naam) as package:
        parts = delen_van(package)
    return met_grens(samen([_een(part, naam) for part in parts]) if parts else _een(inhoud, naam), grens)


def _een(inhoud: bytes | Path, naam: str) -> Omgevingsplan:
    """A package or a kept answer; a file of several within one of several is none of ours."""
    with open_zip(inhoud, naam=naam) as package:
        if is_bundel(package):
            return lees_bundel(package, naam=naam).plan()
    return lees_pakket(inhoud, naam=naam)
