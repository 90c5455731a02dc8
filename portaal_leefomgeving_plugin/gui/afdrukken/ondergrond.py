"""What lies under a print: the layers that the map shows, without other people's zaken, and where they come from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas

from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.host.afdrukwoorden import bronvermelding

WERK = ("zaken", "inspecties")
"""Beginnings of the roles of layers that tell of the work of the municipality: no ground for a print that leaves it."""


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
        return bronvermelding(lagen, self._rol, self._standen())
