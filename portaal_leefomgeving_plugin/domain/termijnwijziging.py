"""What a deed does to the term of a zaak: the dates that are written with it, in one and the same call.

``verlenging`` and ``opschorting`` do not move the dates at the server (facts on ZGW, section 4): who
writes the one without the other leaves a zaak that says two things.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from portaal_leefomgeving_plugin.domain.zaak import Zaak

REDEN_TEKENS = 200
"""What the standard allows of the reden of a verlenging or opschorting (facts on ZGW, section 4)."""


@dataclass(frozen=True, slots=True)
class Termijnwijziging:
    """The fields that are written. ``reden`` stays with the zaak, where the applicant may come to see it.

    ``einddatum_gepland`` None: the zaak has none. ``opgeschort`` None and ``verlengd_met`` empty: left as they are.
    """

    einddatum_gepland: date | None
    uiterlijke_einddatum: date | None
    reden: str
    opgeschort: bool | None = None
    verlengd_met: str = ""

    def toegepast(self, zaak: Zaak) -> Zaak:
        """``zaak`` as it is to be."""
        return replace(
            zaak,
            einddatum_gepland=self.einddatum_gepland or zaak.einddatum_gepland,
            uiterlijke_einddatum=self.uiterlijke_einddatum or zaak.uiterlijke_einddatum,
            opgeschort=zaak.opgeschort if self.opgeschort is None else self.opgeschort,
            eerder_opgeschort=zaak.eerder_opgeschort or bool(self.opgeschort),
            verlengd_met=self.verlengd_met or zaak.verlengd_met,
        )

    def staat_in(self, zaak: Zaak) -> bool:
        """Whether ``zaak`` holds this."""
        return not verschillen(zaak, self.toegepast(zaak))


VELDEN = ("opgeschort", "verlengd_met", "einddatum_gepland", "uiterlijke_einddatum")
"""The fields of a zaak that a Termijnwijziging is about."""


def verschillen(een: Zaak, ander: Zaak, velden: tuple[str, ...] = VELDEN) -> tuple[str, ...]:
    """The names of ``velden`` in which two readings of a zaak differ."""
    return tuple(f for f in velden if getattr(een, f) != getattr(ander, f))
