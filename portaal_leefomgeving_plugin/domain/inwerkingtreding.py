"""When a besluit takes effect, and when a permit that nobody uses may be withdrawn.

Omgevingswet 16.78 (omgevingsplan), 16.79 (omgevingsvergunning) and 5.40 lid 2 onder b. A day on which
something takes effect is not the end of a term in which someone must act, so the Algemene termijnenwet
moves none of these; where the law counts weeks "that have passed" the day may be read as one later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from portaal_leefomgeving_plugin.domain.feestdagen import DAG
from portaal_leefomgeving_plugin.domain.rekenstap import Rekenstap
from portaal_leefomgeving_plugin.domain.termijn import plus_maanden

WEKEN_UITGESTELD = 4


@dataclass(frozen=True, slots=True)
class Inwerkingtreding:
    """``gewoon``: the day it takes effect. ``uitgesteld``: the day it does where the permit itself puts it off for
    what cannot be undone (16.79 lid 2), None where that cannot be.

    A request for a voorlopige voorziening within the term may hold it up: nobody here knows of one, so every
    day stands under that reserve (``onder_voorbehoud``). ``van_server``: the ingangsdatum of the besluit;
    ``verschilt``: that is neither.
    """

    gewoon: date
    uitgesteld: date | None
    onder_voorbehoud: bool
    van_server: date | None
    verschilt: bool
    stappen: tuple[Rekenstap, ...]


def vergunning(vanaf: date, *, afdeling_3_4: bool = False, van_server: date | None = None) -> Inwerkingtreding:
    """Of an omgevingsvergunning made known on ``vanaf``; under afdeling 3.4 Awb that is the day it was laid out."""
    usual, later = vanaf + DAG, vanaf + timedelta(weeks=WEKEN_UITGESTELD)
    steps = (
        Rekenstap("terinzagelegging" if afdeling_3_4 else "bekendmaking", vanaf),
        Rekenstap("in_werking_dag_erna", usual, "Omgevingswet 16.79 lid 1"),
        Rekenstap("in_werking_uitgesteld", later, "Omgevingswet 16.79 lid 2", {"aantal": WEKEN_UITGESTELD}),
        Rekenstap("verstreken_lezing", later + DAG),
        Rekenstap("voorlopige_voorziening", usual, "Omgevingswet 16.79"),
    )
    differs = van_server is not None and van_server not in (usual, later, later + DAG)
    return Inwerkingtreding(usual, later, True, van_server, differs, steps)


def omgevingsplan(bekendmaking: date, *, van_server: date | None = None) -> Inwerkingtreding:
    """Of a besluit that sets or changes an omgevingsplan, made known on ``bekendmaking`` (16.78 lid 1)."""
    day = bekendmaking + timedelta(weeks=WEKEN_UITGESTELD)
    steps = (
        Rekenstap("bekendmaking", bekendmaking),
        Rekenstap("in_werking_weken", day, "Omgevingswet 16.78 lid 1", {"aantal": WEKEN_UITGESTELD}),
        Rekenstap("verstreken_lezing", day + DAG),
    )
    differs = van_server is not None and van_server not in (day, day + DAG)
    return Inwerkingtreding(day, None, False, van_server, differs, steps)


def intrekbaar(laatst_gebruikt: date, *, maanden: int = 12) -> Rekenstap:
    """From when a permit may be withdrawn for want of use: a year, or the longer term that it names (``maanden``).

    ``laatst_gebruikt``: the last day of the activity, or the day the permit took effect where there was none.
    """
    day = plus_maanden(laatst_gebruikt, maanden) + DAG
    return Rekenstap("intrekbaar", day, "Omgevingswet 5.40 lid 2 onder b", {"aantal": maanden})
