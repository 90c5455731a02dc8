"""Verbinding testen: asks each system of a connection the least it can answer, and says what came of it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from portaal_leefomgeving_plugin.domain.errors import Cancelled, NotAllowed, PortaalError, UnreadablePackage
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.services.dso_plan import in_dso
from portaal_leefomgeving_plugin.services.sync_bronnen import register_van
from portaal_leefomgeving_plugin.services.werkomgeving import Clients


@dataclass(frozen=True, slots=True)
class TestUitslag:
    """What one system answered: its version and how much it has, or what went wrong."""

    __test__ = False  # not a test class, whatever pytest makes of its name

    onderdeel: str
    goed: bool
    versie: str = ""
    aantal: int | None = None
    fout: PortaalError | None = None


def probeer_verbinding(
    verbinding: Verbinding, bouw: Callable[[], Clients], progress: Progress, *, vandaag: date
) -> list[TestUitslag]:
    """One result per system that the connection has. ``bouw`` makes the clients (it may lack credentials)."""
    try:
        clients = bouw()
    except PortaalError as fout:
        return [TestUitslag("inloggen", False, fout=fout)]
    checks: list[tuple[str, Callable[[], tuple[str, int | None]]]] = []
    if clients.zgw is not None:
        checks.append(("zaken", clients.zgw.controleer_zaken))
        checks.append(("catalogi", clients.zgw.controleer_catalogi))
        for onderdeel, root, check in (
            ("documenten", verbinding.documenten, clients.zgw.controleer_documenten),
            ("besluiten", verbinding.besluiten, clients.zgw.controleer_besluiten),
            ("autorisaties", verbinding.autorisaties, clients.zgw.controleer_autorisaties),
        ):
            if root:
                checks.append((onderdeel, check))
    if (objecten := clients.objecten) is not None:
        checks.append(("objecten", lambda: objecten.controleer(verbinding.inspectie_objecttype)))
        if verbinding.objecttypen:
            checks.append(("objecttypen", lambda: objecten.controleer_objecttypen(verbinding.objecttypen)))
    # the sources themselves are not asked here: a dozen servers elsewhere, each with its own load
    checks.append(("bronnenregister", lambda: ("", len(register_van(verbinding, clients.open_data)))))
    if verbinding.omgevingsplan.startswith("http"):
        checks.append(("omgevingsplan", lambda: clients.open_data.controleer(verbinding.omgevingsplan)))
    elif verbinding.omgevingsplan and not in_dso(verbinding.omgevingsplan):
        checks.append(("omgevingsplan", lambda: ("", _grootte(verbinding.omgevingsplan))))
    gezag = verbinding.gemeentecode.lower()
    if (dso := clients.dso) is not None:
        checks.append(("dso", dso.controleer))
    if (rtr := clients.rtr) is not None and gezag:
        checks.append(("rtr", lambda: rtr.controleer(gezag, vandaag)))
    results: list[TestUitslag] = []
    for nr, (onderdeel, check) in enumerate(checks):
        progress.check()
        progress.step("testen", nr, len(checks))
        try:
            versie, aantal = check()
        except Cancelled:
            raise
        except PortaalError as fout:
            results.append(TestUitslag(onderdeel, False, fout=fout))
        else:
            results.append(TestUitslag(onderdeel, True, versie, aantal))
    return results


def lees_zaaktypen(clients: Clients, progress: Progress) -> dict[str, str]:
    """The zaaktypen of a zaaksysteem, name by the identificatie that versions share; of versions the newest's name."""
    if clients.zgw is None:
        raise NotAllowed("geen_zaaksysteem")
    versions = sorted(clients.zgw.zaaktypen(progress).values(), key=lambda z: z.begin_geldigheid or date.min)
    return {z.identificatie: z.omschrijving for z in versions}


def _grootte(pakket: str) -> int:
    """Bytes of a download package on this computer. Raises UnreadablePackage where it is not there or no zip."""
    try:
        if not zipfile.is_zipfile(pakket):
            raise UnreadablePackage(package=pakket, code="geen_zip" if Path(pakket).is_file() else "niet_gevonden")
        return Path(pakket).stat().st_size
    except OSError as fout:
        raise UnreadablePackage(package=pakket, code="niet_gevonden") from fout
