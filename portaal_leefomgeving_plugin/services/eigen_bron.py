"""A source that a user adds: a file, or a layer that was written to one, and what they say of its completeness.

Whether no hit proves something follows from how the data were made, which no file tells. So the user says it,
in words of their own, and it is kept as theirs: their id, the day and the words go with every finding.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Any

from portaal_leefomgeving_plugin.domain.bron import BronSoort, Dekking

RASTERS = (".tif", ".tiff", ".vrt")


@dataclass(frozen=True, slots=True)
class EigenBron:
    """What the user fills in. ``pad`` is a whole path; ``laag`` empty where the file has one layer."""

    titel: str
    pad: str
    laag: str
    naam_attribuut: str
    beslaat_gemeente: bool  # it reaches up to the boundary
    volledig: bool  # all there is of its kind is in it: no hit proves something
    verklaring: str
    als: str = ""  # the id of a source that rules ask for and the register lacks; empty: one of its own
    thema: str = "overig"
    houdbaar_dagen: int = 365
    gegevens_van: date | None = None

    @property
    def id(self) -> str:
        """Its id in the register."""
        return self.als or bron_id(self.titel)

    @property
    def raster(self) -> bool:
        """Whether it gives values of cells, of which no hit never proves anything."""
        return self.pad.lower().endswith(RASTERS)


def bron_id(titel: str) -> str:
    """A title as an id: lower case letters, digits and underscores; "eigen" where nothing of it is left."""
    plain = unicodedata.normalize("NFKD", titel.casefold())
    word = re.sub(r"[^a-z0-9]+", "_", "".join(c for c in plain if not unicodedata.combining(c))).strip("_")
    word = word if word[:1].isalpha() else f"eigen_{word}".rstrip("_")
    return word[:40].rstrip("_")


def als_register(bron: EigenBron, medewerker: str, vandaag: date) -> dict[str, Any]:
    """Its entry, as ``resources/registers/bronnen.schema.json`` wants it."""
    entry: dict[str, Any] = {
        "id": bron.id,
        "titel": {"nl": bron.titel, "en": bron.titel},
        "thema": bron.thema,
        "soort": (BronSoort.RASTER if bron.raster else BronSoort.BESTAND).value,
        "url": bron.pad,
        "collectie": bron.laag or "*",
        "naam_attribuut": bron.naam_attribuut,
        "licentie": "",
        "negatief_bewijs": bron.volledig and bron.beslaat_gemeente and not bron.raster,
        "dekking": (Dekking.GEMEENTE if bron.beslaat_gemeente else Dekking.ONBEKEND).value,
        "houdbaar_dagen": bron.houdbaar_dagen,
        "indicatief": True,
        "verklaring": {"medewerker": medewerker, "op": vandaag.isoformat(), "tekst": bron.verklaring.strip()},
    }
    if bron.gegevens_van is not None:
        entry["gegevens_van"] = bron.gegevens_van.isoformat()
    return entry
