"""One selection: what is chosen in one of the layers of zaken is chosen in all, and told to the list.

A zaak is named by its Zaaksleutel: layers of two connections may hold the same uuid, and those are two zaken.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager

from qgis.core import QgsExpression, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from portaal_leefomgeving_plugin.domain.zaaksleutel import uuids_bij
from portaal_leefomgeving_plugin.layers import merk

UUID = "uuid"
LOS = 400
"""Up to so many are looked up by name; more are found quicker by going through the table."""


class Keuze(QObject):
    """Follows a set of layers that share the column ``uuid``."""

    veranderd = pyqtSignal(list)
    """The keys of what the user has chosen on the map, or in a table of QGIS."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lagen: dict[str, tuple[QgsVectorLayer, Callable[..., None]]] = {}
        self._bezig = False
        self._gekozen: tuple[str, ...] = ()

    @property
    def gekozen(self) -> tuple[str, ...]:
        """What is chosen now."""
        return self._gekozen

    def volg(self, lagen: Iterable[QgsVectorLayer]) -> None:
        """Follows these layers, and no others any more; new ones take over what is chosen."""
        wanted = {layer.id(): layer for layer in lagen}
        for layer_id in [i for i in self._lagen if i not in wanted]:
            self._laat_los(layer_id)
        for layer_id, layer in wanted.items():
            if layer_id not in self._lagen:
                slot = self._slot(layer)
                layer.selectionChanged.connect(slot)
                layer.willBeDeleted.connect(lambda i=layer_id: self._lagen.pop(i, None))
                self._lagen[layer_id] = (layer, slot)
                if self._gekozen:
                    self._pas_toe([layer], self._gekozen)

    def kies(self, sleutels: Sequence[str]) -> None:
        """Chooses these zaken in all layers; those that are not there are passed over. Tells nobody."""
        self._gekozen = tuple(dict.fromkeys(sleutels))
        self._pas_toe([layer for layer, _ in self._lagen.values()], self._gekozen)

    @contextmanager
    def behouden(self, laag: QgsVectorLayer) -> Iterator[None]:
        """Reading a layer's data again makes QGIS forget its selection, as if the user had let go of it: what is
        chosen stays so through what is done inside, also where its rows have other numbers after it.
        """
        was, self._bezig = self._bezig, True
        try:
            yield
        finally:
            self._bezig = was
        if self._gekozen and laag.id() in self._lagen:
            self._pas_toe([laag], self._gekozen)

    def _slot(self, laag: QgsVectorLayer) -> Callable[..., None]:
        return lambda *_args: self._op_kaart_gekozen(laag)

    def _laat_los(self, layer_id: str) -> None:
        layer, slot = self._lagen.pop(layer_id)
        layer.selectionChanged.disconnect(slot)

    def _op_kaart_gekozen(self, laag: QgsVectorLayer) -> None:
        if self._bezig:
            return
        self._gekozen = tuple(merk.sleutel(laag, uuid) for uuid in _uuids(laag, laag.selectedFeatureIds()))
        self._pas_toe([layer for layer, _ in self._lagen.values() if layer is not laag], self._gekozen)
        self.veranderd.emit(list(self._gekozen))

    def _pas_toe(self, lagen: Iterable[QgsVectorLayer], sleutels: Collection[str]) -> None:
        self._bezig = True
        try:
            for layer in lagen:
                layer.selectByIds(_fids(layer, uuids_bij(sleutels, merk.verbinding(layer))))
        finally:
            self._bezig = False


def _fids(laag: QgsVectorLayer, uuids: Collection[str]) -> list[int]:
    if not uuids or not laag.isValid():
        return []
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([UUID], laag.fields())
    if len(uuids) <= LOS:
        names = ", ".join(QgsExpression.quotedString(u) for u in uuids)
        request.setFilterExpression(f'"{UUID}" IN ({names})')
    wanted = set(uuids)
    return [f.id() for f in laag.getFeatures(request) if f[UUID] in wanted]


def _uuids(laag: QgsVectorLayer, fids: Collection[int]) -> list[str]:
    if not fids:
        return []
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([UUID], laag.fields())
    if len(fids) <= LOS:
        request.setFilterFids(list(fids))
    wanted = set(fids)
    return [str(f[UUID]) for f in laag.getFeatures(request) if f.id() in wanted]
