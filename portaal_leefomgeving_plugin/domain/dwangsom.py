"""What a municipality owes where it decides too late: the dwangsom of Awb 4:17.

It begins two weeks after the term has ended and a written ingebrekestelling came in, and runs for at most
42 days. The amounts are dated data; for days after the last that were looked up no amount is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.feestdagen import DAG
from portaal_leefomgeving_plugin.domain.rekenstap import Rekenstap

WACHT = timedelta(weeks=2)
HOOGSTENS = 42
"""Days (Awb 4:17 lid 1; the Algemene termijnenwet does not apply to them)."""


@dataclass(frozen=True, slots=True)
class Dwangsombedragen:
    """What is owed per day: ``(days, euro)`` in turn, for days from ``vanaf`` until before ``tot`` (None: still).

    ``bron`` is where that was read.
    """

    vanaf: date
    tot: date | None
    treden: tuple[tuple[int, int], ...]
    bron: str

    def geldt_op(self, dag: date) -> bool:
        """Whether these are the amounts of ``dag``."""
        return self.vanaf <= dag and (self.tot is None or dag < self.tot)

    def bedrag(self, dagen: int) -> int:
        """Euros that so many days come to."""
        owed, left = 0, max(0, min(dagen, HOOGSTENS))
        for days, euro in self.treden:
            owed += min(left, days) * euro
            left -= min(left, days)
        return owed


class GeenDwangsom(StrEnum):
    """Why nothing can be said, or nothing is owed."""

    GEEN_INGEBREKESTELLING = "geen_ingebrekestelling"  # none is known
    GEEN_TERMIJN = "geen_termijn"  # by when there had to be a decision is not known
    TE_VROEG = "te_vroeg"  # it came in before the term had ended
    VOORLOPIG = "voorlopig"  # the term stands still
    OP_TIJD = "op_tijd"  # decided within the two weeks


@dataclass(frozen=True, slots=True)
class Dwangsom:
    """``eerste_dag``: the first that counts, ``laatste_dag`` the last that can. ``dagen``: how many there are by now.

    ``euro`` None: the amounts of these days are not known; ``naar_oude_bedragen`` is then what the last known
    come to. ``atw_twijfel``: with the Algemene termijnenwet the term ended later, so that it began later too
    or the ingebrekestelling was too early. ``waarom_niet``: then the rest is None or nought.
    """

    ingebrekestelling: date | None
    eerste_dag: date | None
    laatste_dag: date | None
    dagen: int
    euro: int | None
    naar_oude_bedragen: int | None
    atw_twijfel: bool
    waarom_niet: GeenDwangsom | None
    stappen: tuple[Rekenstap, ...]


def dwangsom(
    *,
    einde: date | None,
    einde_met_atw: date | None,
    voorlopig: bool,
    ingebrekestelling: date | None,
    besluit: date | None,
    vandaag: date,
    bedragen: Sequence[Dwangsombedragen],
) -> Dwangsom:
    """What is owed by ``vandaag``, or was by the day of the ``besluit``.

    ``einde`` is the bare last day to decide, ``einde_met_atw`` the one with the Algemene termijnenwet;
    ``voorlopig``: the term stands still. ``ingebrekestelling``: the day it came in. Whether it came
    unreasonably late, the applicant is a belanghebbende, or the application was clearly inadmissible or
    unfounded (4:17 lid 6) cannot be seen here: that is for a person, and a step says so.
    """
    if ingebrekestelling is None:
        return _niet(None, GeenDwangsom.GEEN_INGEBREKESTELLING)
    if einde is None:
        return _niet(ingebrekestelling, GeenDwangsom.GEEN_TERMIJN)
    if voorlopig:
        return _niet(ingebrekestelling, GeenDwangsom.VOORLOPIG)
    steps = [
        Rekenstap("termijn_om", einde),
        Rekenstap("ingebrekestelling", ingebrekestelling, "Awb 4:17 lid 3"),
    ]
    if ingebrekestelling <= einde:
        return _niet(ingebrekestelling, GeenDwangsom.TE_VROEG, steps)
    doubtful = einde_met_atw is not None and ingebrekestelling <= einde_met_atw and einde_met_atw > einde
    if doubtful:
        steps.append(Rekenstap("te_vroeg_met_atw", einde_met_atw or einde, "Algemene termijnenwet 1"))
    first = ingebrekestelling + WACHT
    last = first + (HOOGSTENS - 1) * DAG
    steps.append(Rekenstap("twee_weken_om", first, "Awb 4:17 lid 3", {"aantal": 2}))
    steps.append(Rekenstap("verstreken_lezing", first + DAG))
    if besluit is not None and besluit <= first:
        return _niet(ingebrekestelling, GeenDwangsom.OP_TIJD, steps, doubtful)
    end = min(last, besluit - DAG if besluit is not None else vandaag)
    days = max(0, (end - first).days + 1)
    steps.append(Rekenstap("dagen_te_laat", end if days else first, "Awb 4:17 lid 1", {"dagen": days}))
    euro, before = _bedrag(first, end, days, bedragen)
    if euro is not None:
        steps.append(Rekenstap("bedrag", end, "Awb 4:17 lid 2", {"aantal": euro}))
    elif before is not None:
        steps.append(Rekenstap("bedrag_niet_nagegaan", _laatst(bedragen), "Awb 4:17 lid 2", {"aantal": before}))
    steps.append(Rekenstap("uitzonderingen", first, "Awb 4:17 lid 6"))
    return Dwangsom(ingebrekestelling, first, last, days, euro, before, doubtful, None, tuple(steps))


def _bedrag(
    eerste: date, laatste: date, dagen: int, bedragen: Sequence[Dwangsombedragen]
) -> tuple[int | None, int | None]:
    """What ``dagen`` come to; and where their amounts are not known, what they come to by the last that are."""
    if dagen == 0:
        return 0, None
    own = next((b for b in bedragen if b.geldt_op(eerste) and b.geldt_op(laatste)), None)
    if own is not None:
        return own.bedrag(dagen), None
    last = max(bedragen, key=lambda b: b.vanaf, default=None)
    return None, last.bedrag(dagen) if last is not None else None


def _laatst(bedragen: Sequence[Dwangsombedragen]) -> date:
    last = max(bedragen, key=lambda b: b.vanaf)
    return last.tot or last.vanaf


def _niet(
    ingebrekestelling: date | None,
    waarom: GeenDwangsom,
    stappen: Sequence[Rekenstap] = (),
    twijfel: bool = False,
) -> Dwangsom:
    return Dwangsom(ingebrekestelling, None, None, 0, None, None, twijfel, waarom, tuple(stappen))
