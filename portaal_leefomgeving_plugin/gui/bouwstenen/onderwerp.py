"""What a print or a list of neighbours is about: a zaak, or a place without one."""

from __future__ import annotations

from dataclasses import dataclass

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel


@dataclass(frozen=True, slots=True)
class Onderwerp:
    """``nummer`` is empty where there is no zaak; ``plek`` in EPSG:28992. ``regel``: the zaak as the store has it."""

    nummer: str
    omschrijving: str
    plek: RdWkb
    regel: ZaakRegel | None = None

    @classmethod
    def van(cls, regel: ZaakRegel) -> Onderwerp | None:
        """A zaak, None where it has no place to be drawn at."""
        if regel.locatie.geometrie is None:
            return None
        return cls(regel.identificatie, regel.omschrijving, regel.locatie.geometrie, regel)

    @property
    def naam(self) -> str:
        """Number and description on one line."""
        return f"{self.nummer}  {self.omschrijving}".strip()
