"""What lies under a print: the layers that the map shows, without other people's zaken, and where they come from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.host.wording import datum

translate = QCoreApplication.translate

BRON = "bron:"
WERK = ("zaken", "inspecties")
"""Beginnings of the roles of layers that tell of the work of the municipality: no ground for a print that leaves it."""
MEESTE = 8
"""Sources of a kind that are named; of the rest it is told how many there are."""


class Ondergrond:
    """The map of now. ``rol`` tells what a layer of ours is (``layers/merk.py``), ``standen`` what was fetched when."""

    def __init__(
        self,
        kaart: QgsMapCanvas,
        *,
        rol: Callable[[QgsMapLayer], str],
        standen: Callable[[], Mapping[str, Bronstand]],
    ) -> None:
        self._kaart = kaart
        self._rol = rol
        self._standen = standen

    def lagen(self, *, met_werk: bool = False) -> list[QgsMapLayer]:
        """The layers in view, the first on top; ``met_werk``: zaken and inspecties too."""
        return [layer for layer in self._kaart.layers(True) if met_werk or not self._rol(layer).startswith(WERK)]

    def bronvermelding(self, lagen: Sequence[QgsMapLayer]) -> str:
        """Where these layers come from: title, date of fetching, rights or licence, each source once."""
        stands = self._standen()
        named: dict[str, dict[str, None]] = {}
        for layer in lagen:
            data = layer.metadata()
            stand = stands.get(self._rol(layer).removeprefix(BRON))
            about: list[str] = []
            if stand is not None and stand.opgehaald_op is not None:
                day = datum(stand.opgehaald_op.astimezone().date())
                about.append(translate("afdruk", "opgehaald {datum}").format(datum=day))
            about += data.rights() or data.licenses() or ([stand.licentie] if stand and stand.licentie else [])
            titles = named.setdefault(", ".join(about), {})
            titles[stand.titel if stand is not None else layer.name()] = None
        return "; ".join(_genoemd(list(t), about) for about, t in named.items()) or translate(
            "afdruk", "geen ondergrond"
        )


def _genoemd(titels: Sequence[str], over: str) -> str:
    """Sources of which the same is to be told: "Panden, Percelen (opgehaald 25-11-2026, CC0 1.0)"."""
    shown = ", ".join(titels[:MEESTE])
    if len(titels) > MEESTE:
        shown += " " + translate("afdruk", "en {n} andere").format(n=len(titels) - MEESTE)
    return f"{shown} ({over})" if over else shown
