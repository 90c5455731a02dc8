"""Regelingen from DSO: which there are at a place or of an authority, in force or as a draft, and one of them whole."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.dso import DsoClient, DsoRegeling, schrijf_bundel
from portaal_leefomgeving_plugin.domain.errors import NotAllowed, NotFound, Refused, ServerFault, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.services.werkomgeving import Clients, Werkomgeving
from portaal_leefomgeving_plugin.store.plek import van_oserror


def in_dso(waar: str) -> bool:
    """Whether this names a regeling by its work, and is no file or address."""
    return waar.startswith("/akn/nl/act/")


def documenten(
    omgeving: Werkomgeving, plek: RdWkb | None, dag: date | None, progress: Progress
) -> tuple[DsoRegeling, ...]:
    """What is in force and what is a draft: at a place (EPSG:28992), or without one of the own municipality.

    Raises NotAllowed("geen_dso") and what the connector raises.
    """
    client = _dso(omgeving).op(dag)
    gezag = omgeving.verbinding.gemeentecode.lower()
    progress.step("omgevingsplan", 0)
    if plek is not None:
        found = [*client.regelingen_op(plek, progress=progress), *client.ontwerpen_op(plek, progress=progress)]
    else:
        found = [*client.regelingen(gezag, progress=progress), *client.ontwerpen(gezag, progress=progress)]
    # the own municipality first, then by kind; a draft stands under what it would change
    found.sort(key=lambda r: (r.bevoegd_gezag != gezag, r.soort, r.opschrift.casefold(), r.ontwerp))
    return tuple(found)


def haal(omgeving: Werkomgeving, regeling: DsoRegeling, dag: date | None, progress: Progress) -> bytes:
    """A regeling with its annotations, texts and geometries, as a file that ``lees_plan`` reads."""
    client = _dso(omgeving).op(dag)
    found = client.antwoord(regeling, nu=omgeving.clock.now(), executor=omgeving.executor, progress=progress)
    return schrijf_bundel(found)


def haal_work(omgeving: Werkomgeving, work: str, progress: Progress) -> bytes:
    """The same by the work of a regeling that is in force: its package where DSO gives one, else its answers.

    A package is the whole regeling in a form that is known; the answers are known at second hand, and say so.
    """
    if (packages := omgeving.clients.dso_pakketten) is not None:
        # DSO makes no package of every regeling, and what it answers then is nowhere told: then its answers are asked
        # for. A key that is refused, or a line that is down, fails there too, and is told.
        with suppress(NotFound, Refused, ServerFault, UnreadableAnswer):
            return packages.pakket(work, progress=progress)
    return haal(omgeving, _dso(omgeving).regeling(work, progress=progress), None, progress)


def bewaar_vorm(clients: Clients, gezag: str, pad: Path, progress: Progress) -> Path:
    """Writes how the answers of DSO are built, without any of their contents.

    Raises NotAllowed("geen_dso"), StoreError, and what the connector raises.
    """
    if clients.dso is None:
        raise NotAllowed("geen_dso")
    said = json.dumps(clients.dso.vormen(gezag, progress=progress), indent=1, ensure_ascii=False)
    try:
        pad.write_text(said, encoding="utf-8")
    except OSError as fout:
        raise van_oserror(fout, pad) from fout
    return pad


def _dso(omgeving: Werkomgeving) -> DsoClient:
    if omgeving.clients.dso is None:
        raise NotAllowed("geen_dso")
    return omgeving.clients.dso
