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
        kept = lees_bundel(package, naam=naam) if is_bundel(package) else None
        parts = [] if kept is not None else delen_van(package)
    if parts:
        return samen([lees_plan(part, naam=naam, grens=grens) for part in parts])
    return met_grens(kept.plan() if kept is not None else lees_pakket(inhoud, naam=naam), grens)
