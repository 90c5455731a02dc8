"""The sentence of a finding: the rule's own text, with what was found filled in."""

from __future__ import annotations

from portaal_leefomgeving_plugin.domain.verdict import Bewijs, Oordeel, Relatie
from portaal_leefomgeving_plugin.green_lane.regel import Norm, Regel, Tekst

NIETS = "?"


def melding(regel: Regel, oordeel: Oordeel, relatie: Relatie, bewijs: tuple[Bewijs, ...], taal: str) -> str:
    """The text of ``regel`` for this outcome, empty where it has none. The evidence that weighs most is named."""
    tekst = _tekst(regel, oordeel, relatie)
    if tekst is None:
        return ""
    text = tekst.in_taal(taal)
    if "{" not in text:
        return text
    first = bewijs[0] if bewijs else None
    norm = regel.beoordeling if isinstance(regel.beoordeling, Norm) else None
    return text.format(
        naam=(first.omschrijving or first.feature_id) if first else NIETS,
        waarde=_waarde(first.waarde, taal) if first else NIETS,
        eenheid=norm.eenheid if norm else "",
        afstand=getal(first.afstand_m, taal) if first else NIETS,
        overlap=getal(first.overlap_m2, taal) if first else NIETS,
        standaard=getal(norm.standaard if norm else None, taal),
        grens=getal(norm.grens if norm else None, taal),
        aantal=str(len(bewijs)),
    )


def getal(value: float | None, taal: str) -> str:
    """A number as the language writes it, without needless decimals: 1250,5 and 1250.5."""
    if value is None:
        return NIETS
    text = f"{value:.1f}".removesuffix(".0")
    return text if taal == "en" else text.replace(".", ",")


def _waarde(value: float | str | None, taal: str) -> str:
    return value if isinstance(value, str) else getal(value, taal)


def _tekst(regel: Regel, oordeel: Oordeel, relatie: Relatie) -> Tekst | None:
    if oordeel is Oordeel.GROEN and relatie is Relatie.GERAAKT and regel.groen_geraakt is not None:
        return regel.groen_geraakt
    return next((tekst for which, tekst in regel.meldingen if which is oordeel), None)
