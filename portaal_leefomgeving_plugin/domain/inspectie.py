"""An inspectie (CIm VTH FLo: Controle) as the map and the list need it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from portaal_leefomgeving_plugin.domain.locatie import Locatie


@dataclass(frozen=True, slots=True)
class Inspectie:
    """One record of objecttype Inspectie (schema in ``resources/objecttypen``). No names, no BSN.

    ``zaak`` is the url of the zaak it is part of, or empty; ``zwaarste_lhso`` e.g. "B3", or empty.
    """

    url: str
    uuid: str
    record_index: int
    identificatie: str
    status: str
    controletype: str
    aanleiding: str
    gepland_op: date | None
    controledatum: date | None
    inspecteur: str  # medewerker id of the hoofdtoezichthouder, else of the first
    zaak: str
    zaak_identificatie: str
    adres: str
    activiteit: str
    checklist: str
    eindoordeel: str
    aantal_bevindingen: int | None
    aantal_overtredingen: int | None
    zwaarste_lhso: str
    hercontrole_op: date | None
    locatie: Locatie
