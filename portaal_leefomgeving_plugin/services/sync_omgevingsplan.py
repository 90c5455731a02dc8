"""Brings the omgevingsplan of a connection into the working copy: from a download package, by url or path."""

from __future__ import annotations

from pathlib import Path

from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan
from portaal_leefomgeving_plugin.services.sync_bronnen import GEMEENTEGRENS, gemeentegrens
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand


def sync_omgevingsplan(omgeving: Werkomgeving, progress: Progress) -> Omgevingsplan:
    """Fetches the package, reads it whole, and only then replaces what was there.

    Raises UnreadablePackage where it is damaged: the plan of before stays then.
    """
    where = omgeving.verbinding.omgevingsplan
    progress.step("omgevingsplan", 0)
    if where.startswith(("http://", "https://")):
        contents = omgeving.clients.open_data.get(where).body
    else:
        try:
            contents = Path(where).read_bytes()
        except OSError as fout:
            raise UnreadablePackage(package=where, code="niet_gevonden") from fout
    progress.check()
    grens = grens_van(omgeving.werkbestand, omgeving.verbinding.gemeentecode)
    plan = lees_plan(contents, naam=Path(where).name, grens=grens)
    progress.check()
    omgeving.werkbestand.bewaar_pakket(contents)
    omgeving.werkbestand.schrijf_werkingsgebieden(plan)
    omgeving.werkbestand.noteer_sync(
        "omgevingsplan", moment=omgeving.clock.now(), volledig=not plan.onopgelost, aantal=len(plan.regels)
    )
    progress.step("omgevingsplan", len(plan.regels), len(plan.regels))
    return plan


def grens_van(werkbestand: Werkbestand, gemeentecode: str) -> RdWkb | None:
    """The gemeentegrens as the store has it cached, None where it has none."""
    return gemeentegrens(werkbestand.bron(GEMEENTEGRENS), gemeentecode)


def plan_uit_store(werkbestand: Werkbestand, gemeentecode: str) -> Omgevingsplan | None:
    """The plan that was synced last, read again from its package; None where there is none."""
    path = werkbestand.pakket()
    if path is None:
        return None
    return lees_plan(path, naam=path.name, grens=grens_van(werkbestand, gemeentecode))
