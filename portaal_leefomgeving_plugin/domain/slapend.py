"""A permit that was granted and perhaps never used (Omgevingswet 5.40 lid 2 onder b), as far as data can tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden


class Slaapstand(StrEnum):
    """What is seen of the use of a permit. Never that it was not used: no register holds that."""

    KANDIDAAT = "kandidaat"  # older than the term, and where use would have shown there is none
    GEBRUIK_GEZIEN = "gebruik_gezien"
    NIET_TE_ZIEN = "niet_te_zien"  # the data at hand could not show use of this permit
    TE_JONG = "te_jong"  # the term has not passed
    RESULTAAT_ONBEKEND = "resultaat_onbekend"  # whether it was granted was not read


class Teken(StrEnum):
    """What was seen at the place of a permit."""

    NIEUW_PAND = "nieuw_pand"  # a building of the year of the permit or later
    BOUW_GESTART = "bouw_gestart"  # by the status of the building
    MELDING = "melding"  # a zaak that tells of start or end of the work
    BOUW_NIET_GESTART = "bouw_niet_gestart"  # the status of the building says that it was only permitted
    GEEN_NIEUW_PAND = "geen_nieuw_pand"  # a new building was permitted, and the BAG has none here


GEBRUIK = frozenset({Teken.NIEUW_PAND, Teken.BOUW_GESTART, Teken.MELDING})


class WaaromNiet(StrEnum):
    """Why use cannot be seen, beside what is the matter with a source."""

    ACTIVITEIT_LAAT_GEEN_SPOOR = "activiteit_laat_geen_spoor"  # what was permitted does not show in the BAG
    GEEN_LOCATIE = "geen_locatie"


@dataclass(frozen=True, slots=True)
class Slapend:
    """One permit. ``verleend_op`` is the day its zaak was closed; from when the permit holds is in no list.

    ``termijn_tot`` is when the statutory year since then ends; the permit itself may set a longer one.
    """

    uuid: str
    identificatie: str
    omschrijving: str
    verleend_op: date
    termijn_tot: date
    stand: Slaapstand
    tekens: tuple[tuple[Teken, str], ...]
    waarom: WaaromNiet | OnbekendReden | None
