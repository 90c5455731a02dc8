"""Where the real servers do otherwise than their OpenAPI documents say. The recording wins; here is why.

The tests keep this list true: a line that no recording bears out fails, and so does a deviation without a line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.unit.contract.documenten import Verschil

ERGENS = r"(\[\]|\.results\[\]|\.zaak|\._expand(\.\w+(\[\])?)*|\.results\[\]\._expand(\.\w+(\[\])?)*)?"
"""By itself, in a list, in an expanded zaak."""


@dataclass(frozen=True)
class Afwijking:
    """Deviations of one kind: ``plek`` is a regular expression on the whole of ``Verschil.plek``."""

    api: str
    plek: str
    regel: str
    reden: str

    def dekt(self, verschil: Verschil) -> bool:
        """Whether ``verschil`` is of this kind."""
        apis = self.api.split("|")
        return (
            verschil.api in apis and verschil.regel == self.regel and re.fullmatch(self.plek, verschil.plek) is not None
        )


def _leeg(api: str, veld: str, regel: str, reden: str) -> Afwijking:
    return Afwijking(api, ERGENS + re.escape(f".{veld}"), regel, reden)


_NULL = "OpenZaak serves null where nothing is filled in; the document forgets `nullable`."
_LEGE_TEKST = "OpenZaak serves an empty text where nothing is filled in; the document wants a filled one."

VAN_ANTWOORDEN: tuple[Afwijking, ...] = (
    Afwijking("zaken|documenten", "", "media", "Errors come as application/json (a download's as octet-stream), "
              "not as application/problem+json (facts on ZGW, sections 9 and 10)."),
    Afwijking("zaken", "", "status", "A page past the end is 404, a refused zaak_afsluiten 400: the document names "
              "neither for these operations."),
    Afwijking("zaken", "", "operatie", "405 is what one gets for a method that is not there; documents name methods "
              "that are."),
    Afwijking("objecten", "", "status", "The Objects API documents no errors at all."),
    _leeg("zaken", "verlenging", "null", _NULL),
    _leeg("zaken", "zaakgeometrie", "null", _NULL),
    _leeg("zaken", "zaakobjecttype", "null", _NULL),
    _leeg("zaken", "objectTypeOverigeDefinitie", "null", _NULL),
    _leeg("zaken", "authenticatieContext", "null", _NULL),
    Afwijking("zaken", ERGENS + r"\.betrokkeneIdentificatie\.(subVerblijfBuitenland|verblijfsadres)", "null", _NULL),
    _leeg("zaken", "opdrachtgevendeOrganisatie", "minLength", _LEGE_TEKST),
    _leeg("zaken", "objectTypeOverige", "pattern", _LEGE_TEKST),
    Afwijking("zaken", ERGENS + r"\.betrokkeneIdentificatie\.inpA_nummer", "pattern", _LEGE_TEKST),
    Afwijking("zaken", ERGENS + r"\.contactpersoonRol\.emailadres", "format", _LEGE_TEKST),
    Afwijking("zaken", r"\[\]\.bron", "enum", "The audit trail writes its source in capitals (ZRC)."),
    Afwijking("catalogi", ERGENS + r"\.(begin|einde)Object", "null", _NULL),
    Afwijking("catalogi", ERGENS + r"\.broncatalogus\.rsin", "minLength", _LEGE_TEKST),
    Afwijking("documenten", ERGENS + r"\.(integriteit|ondertekening)", "null", _NULL),
    Afwijking("objecten", ERGENS + r"(\.record)?\.(correctedBy|correctionFor|geometry)", "null",
              "Open Object serves null where nothing is filled in; the document forgets `nullable`."),
    Afwijking("objecten", r"\.results\[\](\.record)?", "required", "With `fields` only those fields come, however "
              "much the document requires the others."),
)  # fmt: skip
"""Of answers."""

VAN_DE_GEMEENTE: tuple[Afwijking, ...] = (
    Afwijking("zaken", r"(\.results\[\])?\.zaakgeometrie\.coordinates", "maxItems", "Some zaken of the embedded "
              "gemeente have a height on purpose, so that the plugin is seen to cope with one."),
)  # fmt: skip
"""Of the embedded gemeente's answers besides."""

VAN_VRAGEN: tuple[Afwijking, ...] = (
    Afwijking("zaken|catalogi", "zaak|zaaktype", "ValueError", "A filter by url, which the document also offers as an "
              "integer: what reads the document cannot choose."),
    Afwijking("zaken-vng", "zaak_afsluiten", "pad", "OpenZaak's own (facts on ZGW, section 7): asked for where its "
              "document names it, else done in two calls."),
    Afwijking("zaken-vng", "pageSize", "onbekend", "OpenZaak's own (facts on ZGW, section 5): left out where a server "
              "answers unknown-parameters."),
    Afwijking("zaken-vng", "kenmerk", "onbekend", "OpenZaak's own, experimental: where a server does not know it the "
              "desk says so, and a number of its own keeps a second zaak from being made."),
)  # fmt: skip
"""Of requests that this plugin makes."""


def onverklaard(verschillen: set[Verschil], lijst: tuple[Afwijking, ...]) -> list[Verschil]:
    """Those that no line is about."""
    return sorted(v for v in verschillen if not any(line.dekt(v) for line in lijst))
