"""Suspensions out of the audit trail of a zaak: for where nobody keeps events (facts on the product, section 4).

It says when someone recorded a suspension, not of which day it is: so what is made of it is ``afgeleid``.
Only dates and flags are read; who did it, and what they wrote, is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from portaal_leefomgeving_plugin.connectors.velden import Json, dag, deel, moment, tekst, vlag
from portaal_leefomgeving_plugin.domain.perioden import Gebeurtenissoort, Grondslag, Termijngebeurtenis
from portaal_leefomgeving_plugin.domain.tijdzone import in_nederland
from portaal_leefomgeving_plugin.domain.zaak import ZaakUrl

LEZEN = "audittrails.lezen"


def opschortingen(trail: Sequence[Json], zaak: ZaakUrl) -> tuple[Termijngebeurtenis, ...]:
    """Each change of opschorting.indicatie, oldest first. Raises AndereVorm."""
    lines = [line for line in trail if tekst(line, "resource") == "zaak"]
    lines.sort(key=lambda line: moment(line, "aanmaakdatum"))
    found = []
    for line in lines:
        change = deel(line, "wijzigingen")
        before, after = deel(change, "oud"), deel(change, "nieuw")
        was, now = _opgeschort(before), _opgeschort(after)
        if not after or was is now:
            continue
        when = moment(line, "aanmaakdatum")
        found.append(
            Termijngebeurtenis(
                id=tekst(line, "uuid"),
                zaak=zaak,
                soort=Gebeurtenissoort.OPGESCHORT if now else Gebeurtenissoort.HERVAT,
                datum=in_nederland(when).date(),
                grondslag=Grondslag.ANDERS,
                dagen=_verschoven(before, after),
                vastgelegd=when,
                afgeleid=True,
            )
        )
    return tuple(found)


def _opgeschort(zaak: Json) -> bool:
    return vlag(deel(zaak, "opschorting"), "indicatie")


def _verschoven(before: Json, after: Json) -> int | None:
    """By how many days the dates were moved with it; None where the zaak had none."""
    old, new = (dag(z, "uiterlijkeEinddatumAfdoening") for z in (before, after))
    return (new - old).days if old is not None and new is not None else None


def regels(data: Any) -> list[Json] | None:
    """The lines of an audit trail: a bare array (facts on ZGW, section 8). None for another shape."""
    return data if isinstance(data, list) and all(isinstance(line, dict) for line in data) else None
