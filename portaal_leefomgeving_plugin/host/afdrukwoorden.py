"""What a print tells about a zaak, and about where its ground comes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.wording import datum

translate = QCoreApplication.translate

BRON = "bron:"
"""How the role of a layer of a source begins; its id comes after it."""
MEESTE = 8
"""Sources of a kind that are named; of the rest it is told how many there are."""


def kenmerken(regel: ZaakRegel) -> list[str]:
    """What a zaakkaart tells about the zaak: nobody's name, and no more than the store holds."""
    final = datum(regel.fataal)
    if regel.fataal is not None and regel.termijn_voorlopig:
        final = translate("afdruk", "{datum} (voorlopig: de termijn is opgeschort)").format(datum=final)
    rows = (
        (translate("afdruk", "Zaaktype"), regel.zaaktype_omschrijving),
        (translate("afdruk", "Status"), regel.status_omschrijving),
        (translate("afdruk", "Startdatum"), datum(regel.startdatum)),
        (translate("afdruk", "Fatale datum"), final or translate("afdruk", "termijn onbekend")),
        (translate("afdruk", "Einddatum"), datum(regel.einddatum)),
    )
    return [f"{name}: {value}" for name, value in rows if value]


def bronvermelding(
    lagen: Sequence[QgsMapLayer], rol: Callable[[QgsMapLayer], str], standen: Mapping[str, Bronstand]
) -> str:
    """Where these layers come from: title, date of fetching, rights or licence, each source once."""
    named: dict[str, dict[str, None]] = {}
    for layer in lagen:
        data = layer.metadata()
        stand = standen.get(rol(layer).removeprefix(BRON))
        about: list[str] = []
        if stand is not None and stand.opgehaald_op is not None:
            day = datum(stand.opgehaald_op.astimezone().date())
            about.append(translate("afdruk", "opgehaald {datum}").format(datum=day))
        about += data.rights() or data.licenses() or ([stand.licentie] if stand and stand.licentie else [])
        titles = named.setdefault(", ".join(about), {})
        titles[stand.titel if stand is not None else layer.name()] = None
    return "; ".join(_genoemd(list(t), about) for about, t in named.items()) or translate("afdruk", "geen ondergrond")


def _genoemd(titels: Sequence[str], over: str) -> str:
    """Sources of which the same is to be told: "Panden, Percelen (opgehaald 25-11-2026, CC0 1.0)"."""
    shown = ", ".join(titels[:MEESTE])
    if len(titels) > MEESTE:
        shown += " " + translate("afdruk", "en {n} andere").format(n=len(titels) - MEESTE)
    return f"{shown} ({over})" if over else shown
