"""The arithmetic of a statutory date: its steps, and what the Algemene termijnenwet makes of its last day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from portaal_leefomgeving_plugin.domain.feestdagen import (
    GelijkgesteldeDagen,
    eerste_gewone_dag,
    misschien_gelijkgesteld,
    rustdag,
)


@dataclass(frozen=True, slots=True)
class Rekenstap:
    """One step of the arithmetic. ``code`` is what wording turns into a sentence, with ``params``.

    ``datum`` is where the step ends; ``artikel`` the law it stands on, empty where none.
    """

    code: str
    datum: date
    artikel: str = ""
    params: dict[str, str | int] = field(default_factory=dict)


def met_atw(kaal: date, gelijkgesteld: GelijkgesteldeDagen) -> tuple[date, tuple[Rekenstap, ...]]:
    """The last day of a term that is bare on ``kaal`` (Algemene termijnenwet 1 lid 1), and the steps to it."""
    last = eerste_gewone_dag(kaal, gelijkgesteld)
    why = rustdag(kaal, gelijkgesteld)
    if why is None:
        steps = [Rekenstap("atw_gelijk", kaal, "Algemene termijnenwet 1")]
    else:
        steps = [Rekenstap("atw", last, "Algemene termijnenwet 1", {"dag": why.value})]
    if misschien_gelijkgesteld(last, gelijkgesteld):
        steps.append(Rekenstap("atw_dag_onzeker", last, "Algemene termijnenwet 3 lid 3"))
    return last, tuple(steps)
