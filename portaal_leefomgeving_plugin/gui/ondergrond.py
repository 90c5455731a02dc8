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
"""Sources that are named; of the rest it is told how many there are."""


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
        named: dict[str, None] = {}
        for layer in lagen:
            data = layer.metadata()
            stand = stands.get(self._rol(layer).removeprefix(BRON))
            parts = [stand.titel if stand is not None else layer.name()]
            if stand is not None and stand.opgehaald_op is not None:
                day = datum(stand.opgehaald_op.astimezone().date())
                parts.append(translate("afdruk", "opgehaald {datum}").format(datum=day))
            parts += data.rights() or data.licenses() or ([stand.licentie] if stand and stand.licentie else [])
            named[", ".join(parts)] = None
        shown = list(named)[:MEESTE]
        if len(named) > MEESTE:
            shown.append(translate("afdruk", "en {n} andere").format(n=len(named) - MEESTE))
        return "; ".join(shown) or translate("afdruk", "geen ondergrond")
