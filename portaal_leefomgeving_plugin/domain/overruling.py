"""A person's own judgement beside that of the green lane: with a reason, and the original kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Oordeel

LANGSTE_REDEN = 1_000


@dataclass(frozen=True, slots=True)
class Overruling:
    """What ``medewerker`` (an id) makes of one finding of a zaak, and why.

    ``was`` is what the rule said, in the version ``regel_versie``, on the answer of its source with this
    ``sha256`` (empty where none was fetched): when rule or data change, it is for another finding.
    """

    zaak: str  # uuid
    regel: str
    regel_versie: str
    sha256: str
    was: Oordeel
    wordt: Oordeel
    reden: str
    medewerker: str
    moment: datetime
    regel_hash: str = ""  # empty in those of before rules had one

    def gaat_over(self, bevinding: Bevinding) -> bool:
        """Whether it is about just this finding: the same rule and version, verdict and answer of the source."""
        if self.regel_gewijzigd(bevinding):
            return False
        sha = bevinding.bron.sha256 if bevinding.bron else ""
        now = (bevinding.regel, bevinding.regel_versie, bevinding.oordeel, sha)
        return (self.regel, self.regel_versie, self.was, self.sha256) == now

    def regel_gewijzigd(self, bevinding: Bevinding) -> bool:
        """Whether the rule is another by now, be it under the same version."""
        if self.regel_versie != bevinding.regel_versie:
            return True
        return bool(self.regel_hash and bevinding.regel_hash and self.regel_hash != bevinding.regel_hash)
