"""Statutory terms: what the law says about when a decision is due, with the arithmetic.

Records only for now; the rules of ``facts/product.md`` section 4 follow in this module.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Procedure(StrEnum):
    """The kind of procedure that the municipality mapped a zaaktype to."""

    REGULIER_8 = "regulier_8"  # Omgevingswet 16.64 lid 1: 8 weken
    REGULIER_12 = "regulier_12"  # Omgevingswet 16.64 lid 1: 12 weken, with instemming
    UITGEBREID = "uitgebreid"  # Awb 3:18 lid 1: 6 maanden
    MELDING = "melding"  # 4 weken; article not verified
    GEEN = "geen"  # no statutory term


class OntvangstVeld(StrEnum):
    """Which date of the zaak counts as its receipt."""

    STARTDATUM = "startdatum"
    REGISTRATIEDATUM = "registratiedatum"


@dataclass(frozen=True, slots=True)
class TermijnInstelling:
    """How the municipality mapped one zaaktype (by its identificatie)."""

    procedure: Procedure
    ontvangst: OntvangstVeld = OntvangstVeld.STARTDATUM
    dagen_geel: int = 14
    dagen_oranje: int = 7


@dataclass(frozen=True, slots=True)
class Opschorting:
    """One period of suspension. ``einde`` None: it runs still."""

    verzoek: date
    einde: date | None


@dataclass(frozen=True, slots=True)
class Rekenstap:
    """One step of the arithmetic. ``code`` is what wording turns into a sentence, with ``params``.

    ``datum`` is where the step ends; ``artikel`` the law it stands on, empty where none.
    """

    code: str
    datum: date
    artikel: str = ""
    params: dict[str, str | int] = field(default_factory=dict)


class TermijnOnbekend(StrEnum):
    """Why no statutory date can be given."""

    NIET_INGESTELD = "niet_ingesteld"  # zaaktype not mapped
    GEEN_TERMIJN = "geen_termijn"
    GEEN_ONTVANGST = "geen_ontvangst"
    PERIODEN_ONBEKEND = "perioden_onbekend"  # suspended before; from when to when is not known


@dataclass(frozen=True, slots=True)
class Termijn:
    """Three dates apart, and how the two of ours came about.

    ``van_server`` is the zaak's uiterlijkeEinddatumAfdoening; ``kaal`` the bare statutory date;
    ``met_atw`` the one with the Algemene termijnenwet (None where the Atw does not apply or is
    arguable, see ``atw_twijfel``). ``vroegste`` is what colours run on. ``voorlopig``: suspended
    now, so the end is not fixed. ``verschilt``: the server's date is neither of ours.
    """

    procedure: Procedure | None
    ontvangst: date | None
    van_server: date | None
    kaal: date | None
    met_atw: date | None
    atw_twijfel: bool
    voorlopig: bool
    verschilt: bool
    stappen: tuple[Rekenstap, ...]
    onbekend: TermijnOnbekend | None

    @property
    def vroegste(self) -> date | None:
        """The earliest of the dates that are known, the safe one; None where the termijn is onbekend."""
        if self.onbekend not in (None, TermijnOnbekend.PERIODEN_ONBEKEND):
            return None
        return min((d for d in (self.van_server, self.kaal, self.met_atw) if d is not None), default=None)
