"""A regeling as the lists of DSO name it, with the links that lead on from it."""

from __future__ import annotations

from dataclasses import dataclass

from portaal_leefomgeving_plugin.connectors.dso.velden import Json, koppeling, tekst
from portaal_leefomgeving_plugin.connectors.stop.regeling import SOORTEN


@dataclass(frozen=True, slots=True)
class DsoRegeling:
    """``identificatie`` is the work; links are "" where the answer has none (then they are made from it).

    ``tijdelijk_deel_van`` is the regeling that this one is a temporary part of; ``technisch_id`` that of a draft.
    """

    identificatie: str
    expression: str
    opschrift: str
    soort: str
    bevoegd_gezag: str
    conditie: str
    annotaties: str = ""
    documentstructuur: str = ""
    tijdelijk_deel_van: str = ""
    technisch_id: str = ""

    @property
    def ontwerp(self) -> bool:
        """Whether this is a draft, and nothing that holds."""
        return bool(self.technisch_id)

    @property
    def sleutel(self) -> str:
        """What tells it from others in a list: a draft has the work of what is in force."""
        return self.technisch_id or self.identificatie


def lees_regeling(data: Json) -> DsoRegeling:
    """One item of a list."""
    kind = data.get("type")
    code = tekst(kind, "code").rpartition("_")[2] if isinstance(kind, dict) else ""
    label = tekst(kind, "waarde") if isinstance(kind, dict) else tekst(data, "type")
    maker = data.get("aangeleverdDoorEen")
    expression = tekst(data, "expressionId")
    ident = tekst(data, "identificatie") or expression.partition("/nld@")[0]
    return DsoRegeling(
        identificatie=ident,
        expression=expression or ident,
        opschrift=tekst(data, "opschrift") or tekst(data, "officieleTitel") or tekst(data, "citeerTitel"),
        soort=label or SOORTEN.get(code, code),
        bevoegd_gezag=(tekst(maker, "code") if isinstance(maker, dict) else "").lower() or _gezag(ident),
        conditie=tekst(data, "conditie"),
        annotaties=koppeling(data, "annotaties"),
        documentstructuur=koppeling(data, "documentstructuur"),
        tijdelijk_deel_van=koppeling(data, "tijdelijkDeelVan") or koppeling(data, "beoogdTijdelijkDeelVan"),
        technisch_id=tekst(data, "technischId"),
    )


def _gezag(work: str) -> str:
    """/akn/nl/act/gm0995/2020/omgevingsplan: gm0995."""
    parts = work.split("/")
    return parts[4].lower() if len(parts) > 4 and parts[3] == "act" else ""
