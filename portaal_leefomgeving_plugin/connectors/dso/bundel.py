"""What Presenteren answered about a regeling, kept in one zip with the moment: read again without asking again.

The answers are kept as they came (8.7 MB for a city), so a better reader reads more from the same bundle.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from portaal_leefomgeving_plugin.connectors.dso.annotaties import plan_uit_annotaties
from portaal_leefomgeving_plugin.connectors.dso.documentstructuur import teksten_uit_structuur
from portaal_leefomgeving_plugin.connectors.dso.regelingen import DsoRegeling
from portaal_leefomgeving_plugin.connectors.stop.zipbestand import ZipPakket
from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan

KOP, ANNOTATIES, STRUCTUUR, GEOMETRIEEN = "dso.json", "annotaties.json", "documentstructuur.json", "geometrieen.json"


@dataclass(frozen=True, slots=True)
class DsoAntwoord:
    """The answers about one regeling, as they came, and its geometries in RD."""

    regeling: DsoRegeling
    opgehaald: datetime
    annotaties: Any
    structuur: Any
    geometrieen: dict[str, RdWkb]

    def plan(self) -> Omgevingsplan:
        """As the records that a package gives."""
        bare = plan_uit_annotaties(self.annotaties, self.regeling)
        texts = teksten_uit_structuur(self.structuur, {t.wid for t in bare.regelteksten.values()})
        return plan_uit_annotaties(self.annotaties, self.regeling, teksten=texts, geometrieen=self.geometrieen)


def schrijf_bundel(antwoord: DsoAntwoord) -> bytes:
    """The zip."""
    out = io.BytesIO()
    head = {"regeling": asdict(antwoord.regeling), "opgehaald": antwoord.opgehaald.isoformat(), "onbevestigd": True}
    shapes = {ident: wkb.hex() for ident, wkb in antwoord.geometrieen.items()}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (
            (KOP, head), (ANNOTATIES, antwoord.annotaties), (STRUCTUUR, antwoord.structuur), (GEOMETRIEEN, shapes),
        ):  # fmt: skip
            archive.writestr(name, json.dumps(data, ensure_ascii=False))
    return out.getvalue()


def is_bundel(pakket: ZipPakket) -> bool:
    """Whether this zip is one of ours."""
    return any(lid.naam == KOP for lid in pakket.leden)


def lees_bundel(pakket: ZipPakket, *, naam: str) -> DsoAntwoord:
    """The answers in it. Raises UnreadablePackage."""
    parts: dict[str, Any] = {}
    for lid in pakket.leden:
        if lid.naam in (KOP, ANNOTATIES, STRUCTUUR, GEOMETRIEEN):
            try:
                parts[lid.naam] = json.loads(pakket.lees(lid))
            except (ValueError, RecursionError) as fout:
                raise UnreadablePackage(package=naam, code="beschadigd", member=lid.naam) from fout
    try:
        shapes = {ident: RdWkb(bytes.fromhex(wkb)) for ident, wkb in parts.get(GEOMETRIEEN, {}).items()}
        return DsoAntwoord(
            regeling=DsoRegeling(**parts[KOP]["regeling"]),
            opgehaald=datetime.fromisoformat(parts[KOP]["opgehaald"]),
            annotaties=parts.get(ANNOTATIES),
            structuur=parts.get(STRUCTUUR),
            geometrieen=shapes,
        )
    except (KeyError, TypeError, ValueError, AttributeError) as fout:
        raise UnreadablePackage(package=naam, code="beschadigd", member=KOP) from fout
