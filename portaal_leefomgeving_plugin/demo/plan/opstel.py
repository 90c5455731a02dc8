"""How the rules of the plan are put on paper: short words for an artikel and a lid with its annotations."""

from __future__ import annotations

from portaal_leefomgeving_plugin.demo.plan.vormen import AMBTSGEBIED, Afdeling, Artikel, Lid, Over


def lid(
    tekst: str, waar: str = AMBTSGEBIED, *, over: str = "", thema: str = "", aanwijzing: str = "", norm: str = "",
    kaart: str = "",
) -> Lid:  # fmt: skip
    """A lid. ``over``: "BoomKappen:Vergunningplicht"; where there are several of anything, a blank between."""
    pairs = (pair.split(":") for pair in over.split())
    return Lid(
        tekst=tekst,
        waar=tuple(waar.split()),
        over=tuple(Over(activity, qualification) for activity, qualification in pairs),
        themas=tuple(thema.split()),
        aanwijzingen=tuple(aanwijzing.split()),
        normen=tuple(norm.split()),
        kaart=kaart,
    )


def artikel(opschrift: str, *leden: Lid, sleutel: str = "") -> Artikel:
    return Artikel(opschrift, leden, sleutel)


def afdeling(opschrift: str, *artikelen: Artikel) -> Afdeling:
    return Afdeling(opschrift, artikelen)
