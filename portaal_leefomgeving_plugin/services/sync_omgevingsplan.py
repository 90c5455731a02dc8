"""Brings the omgevingsplan of a connection into the working copy, and regelingen of others beside it.

From a download package, by url or path, or from DSO by its work.
"""

from __future__ import annotations

from pathlib import Path

from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.services.dso_plan import haal_work, in_dso
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan
from portaal_leefomgeving_plugin.services.plansymbolen import met_bibliotheek, symbolen_per_plek
from portaal_leefomgeving_plugin.services.samen_lezen import schrijf_samen
from portaal_leefomgeving_plugin.services.sync_bronnen import GEMEENTEGRENS, gemeentegrens
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand


def sync_omgevingsplan(omgeving: Werkomgeving, progress: Progress) -> Omgevingsplan:
    """Fetches what the connection names, reads it whole, and only then replaces what was there.

    Raises UnreadablePackage where it is damaged: the plan of before stays then.
    """
    where = omgeving.verbinding.omgevingsplan
    progress.step("omgevingsplan", 0)
    parts = [_haal(omgeving, source, progress) for source in (where, *omgeving.verbinding.regelingen) if source]
    contents = parts[0] if len(parts) == 1 else schrijf_samen(parts)
    progress.check()
    grens = grens_van(omgeving.werkbestand, omgeving.verbinding.gemeentecode)
    plan = lees_plan(contents, naam=Path(where).name, grens=grens)
    if library := omgeving.verbinding.symbolenbibliotheek:
        plan = met_bibliotheek(plan, Path(library))
    progress.check()
    omgeving.werkbestand.bewaar_pakket(contents)
    omgeving.werkbestand.schrijf_werkingsgebieden(plan, symbolen_per_plek(plan))
    omgeving.werkbestand.noteer_sync(
        "omgevingsplan", moment=omgeving.clock.now(), volledig=not plan.onopgelost, aantal=len(plan.regels)
    )
    progress.step("omgevingsplan", len(plan.regels), len(plan.regels))
    return plan


def _haal(omgeving: Werkomgeving, waar: str, progress: Progress) -> bytes:
    if in_dso(waar):
        return haal_work(omgeving, waar, progress)
    if waar.startswith(("http://", "https://")):
        return omgeving.clients.open_data.get(waar, progress=progress).body
    try:
        return Path(waar).read_bytes()
    except OSError as fout:
        raise UnreadablePackage(package=waar, code="niet_gevonden") from fout


def grens_van(werkbestand: Werkbestand, gemeentecode: str) -> RdWkb | None:
    """The gemeentegrens as the store has it cached, None where it has none."""
    return gemeentegrens(werkbestand.bron(GEMEENTEGRENS), gemeentecode)


def plan_uit_store(werkbestand: Werkbestand, gemeentecode: str) -> Omgevingsplan | None:
    """The plan that was synced last, read again from its package; None where there is none."""
    path = werkbestand.pakket()
    if path is None:
        return None
    return lees_plan(path, naam=path.name, grens=grens_van(werkbestand, gemeentecode))
