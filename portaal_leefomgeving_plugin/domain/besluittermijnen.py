"""What follows from a besluit: until when others may object, and when it takes effect, as far as its dates say.

ZGW knows when a besluit was sent (verzenddatum), which is how it is made known to the applicant (Awb 3:41);
it knows no day of terinzagelegging, from which both count under afdeling 3.4 Awb. A publicatiedatum is the
announcement to others, and begins nothing. Whether a besluit is one that bezwaar is open against, and
whether it is an omgevingsvergunning, its data do not say either.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.dossier import Besluit
from portaal_leefomgeving_plugin.domain.feestdagen import GEEN_BEKEND, GelijkgesteldeDagen
from portaal_leefomgeving_plugin.domain.inwerkingtreding import Inwerkingtreding, vergunning
from portaal_leefomgeving_plugin.domain.rechtsmiddel import Rechtsmiddeltermijn, bezwaar
from portaal_leefomgeving_plugin.domain.termijn import Procedure


class Ontbreekt(StrEnum):
    """What would have to be known."""

    PROCEDURE = "procedure"  # the zaaktype is not mapped: bezwaar or beroep, and from which day
    VERZENDDATUM = "verzenddatum"
    TERINZAGELEGGING = "terinzagelegging"


@dataclass(frozen=True, slots=True)
class Besluittermijnen:
    """The terms of one besluit; where ``ontbreekt`` says what is not known, there are none."""

    besluit: Besluit
    rechtsmiddel: Rechtsmiddeltermijn | None
    in_werking: Inwerkingtreding | None
    ontbreekt: Ontbreekt | None


def besluittermijnen(
    besluit: Besluit, procedure: Procedure | None, *, gelijkgesteld: GelijkgesteldeDagen = GEEN_BEKEND
) -> Besluittermijnen:
    """The terms of ``besluit`` in a zaak that follows ``procedure`` (None: not mapped)."""
    if procedure is None:
        return Besluittermijnen(besluit, None, None, Ontbreekt.PROCEDURE)
    if procedure is Procedure.UITGEBREID:
        return Besluittermijnen(besluit, None, None, Ontbreekt.TERINZAGELEGGING)
    if besluit.verzenddatum is None:
        return Besluittermijnen(besluit, None, None, Ontbreekt.VERZENDDATUM)
    return Besluittermijnen(
        besluit,
        bezwaar(besluit.verzenddatum, van_server=besluit.uiterste_reactiedatum, gelijkgesteld=gelijkgesteld),
        vergunning(besluit.verzenddatum, van_server=besluit.ingangsdatum),
        None,
    )
