"""Periods of suspension: kept as events in the register of objects, found there, and counted in the term.

ZGW keeps none (facts on the product, section 4). Where a connection has no register the events of this
machine are what there is, and else the audit trail, which knows only when something was recorded.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from dataclasses import replace
from datetime import date

from portaal_leefomgeving_plugin.domain.errors import Cancelled, MissingCredential, PortaalError
from portaal_leefomgeving_plugin.domain.perioden import (
    Gebeurtenissoort,
    Grondslag,
    Termijngebeurtenis,
    perioden_van,
    schrijf,
)
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import Zaak, ZaakRegel
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.services.zaakregels import met_termijn, passend


def nieuwe_gebeurtenis(
    omgeving: Werkomgeving,
    zaak: Zaak,
    soort: Gebeurtenissoort,
    datum: date,
    grondslag: Grondslag,
    dagen: int | None,
) -> Termijngebeurtenis:
    """An event of this moment."""
    return Termijngebeurtenis(str(uuid.uuid4()), str(zaak.url), soort, datum, grondslag, dagen, omgeving.clock.now())


def leg_vast(omgeving: Werkomgeving, gebeurtenis: Termijngebeurtenis, *, motivering: str = "") -> bool:
    """Keeps an event of a deed that is done: here first, then in the register. Answers whether the register has it.

    A register that cannot be reached undoes nothing: the event waits here until the next load.
    """
    omgeving.logboek.bewaar_gebeurtenis(gebeurtenis)
    register = omgeving.clients.termijnen
    if register is None:
        return False
    try:
        register.bewaar(gebeurtenis, motivering=motivering)
    except PortaalError:
        return False
    omgeving.logboek.vergeet_gebeurtenis(gebeurtenis.id)
    return True


def gebeurtenissen_van(omgeving: Werkomgeving, zaak: str) -> tuple[Termijngebeurtenis, ...]:
    """What is kept of one zaak, in the register and here. Raises what the register raises."""
    register = omgeving.clients.termijnen
    theirs = register.van(zaak) if register is not None else ()
    return (*theirs, *omgeving.logboek.gebeurtenissen(zaak))


def alle_gebeurtenissen_van(omgeving: Werkomgeving, zaak: Zaak) -> tuple[Termijngebeurtenis, ...]:
    """Those that say what the periods of ``zaak`` are: kept ones where they fit, else the audit trail's.

    Raises what the systems raise: Refused where the audit trail may not be read.
    """
    kept = gebeurtenissen_van(omgeving, zaak.url)
    client = omgeving.clients.zgw
    if client is None or perioden_van(kept, opgeschort=zaak.opgeschort) is not None:
        return kept
    return client.opschortingen(zaak.url)


def lees_perioden_van(omgeving: Werkomgeving, zaak: Zaak, bekend: ZaakRegel | None) -> str:
    """The periods of ``zaak`` as its line holds them; empty where it never stood still, or they are not known.

    A system that cannot be asked leaves what was known before, as long as that fits what the zaak says.
    """
    if not (zaak.opgeschort or zaak.eerder_opgeschort):
        return ""
    known = passend(bekend.perioden if bekend else "", zaak)
    try:
        events = alle_gebeurtenissen_van(omgeving, zaak)
    except (Cancelled, MissingCredential):
        raise
    except PortaalError:
        return known
    return schrijf(perioden_van(events, opgeschort=zaak.opgeschort)) or known


def sync_termijnen(omgeving: Werkomgeving, progress: Progress) -> int:
    """Sends what waited here, and sweeps the register once; answers of how many zaken the periods are known.

    Raises what the register raises; lines keep then what they had.
    """
    register = omgeving.clients.termijnen
    per_zaak: dict[str, list[Termijngebeurtenis]] = defaultdict(list)
    waiting = omgeving.logboek.gebeurtenissen()
    if register is not None:
        for event in waiting:
            progress.check()
            register.bewaar(event)
            omgeving.logboek.vergeet_gebeurtenis(event.id)
        for page in register.alle(progress):
            for event in page:
                per_zaak[event.zaak].append(event)
            progress.step("termijnen", len(per_zaak))
    for event in waiting:
        per_zaak[event.zaak].append(event)
    return _werk_bij(omgeving, per_zaak)


def _werk_bij(omgeving: Werkomgeving, per_zaak: dict[str, list[Termijngebeurtenis]]) -> int:
    known, changed = 0, []
    for regel in omgeving.werkbestand.zaken():
        if not (regel.opgeschort or regel.eerder_opgeschort):
            continue
        found = perioden_van(per_zaak.get(regel.url, ()), opgeschort=regel.opgeschort)
        words = schrijf(found) or passend(regel.perioden, regel)
        known += bool(words)
        if words != regel.perioden:
            fresh = replace(regel, perioden=words)
            changed.append(met_termijn(fresh, omgeving.procedures, omgeving.clock.today()))
    if changed:
        omgeving.werkbestand.schrijf_zaken(changed)
    return known
