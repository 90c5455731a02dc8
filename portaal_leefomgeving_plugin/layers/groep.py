"""Our layers in one project: a group for each open connection, and one selection over all of them.

A group and what is in it belong to a connection by a custom property (``merk.VERBINDING``), so each finds its own
when the project is opened again. With one connection open the group is called "Portaal Leefomgeving"; where
another connection takes its place the group moves over, styles and all. With several open each has its own.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.layers import merk
from portaal_leefomgeving_plugin.layers.achtergrond import begrens
from portaal_leefomgeving_plugin.layers.keuze import Keuze
from portaal_leefomgeving_plugin.layers.keuze_op_kaart import KeuzeOpKaart
from portaal_leefomgeving_plugin.layers.termijnen import Drempels
from portaal_leefomgeving_plugin.layers.verbindinglagen import Verbindinglagen
from portaal_leefomgeving_plugin.layers.winkelpad import BESTAND, Padwijzer, Winkel, verzet

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand


@dataclass(frozen=True, slots=True)
class Getoond:
    """An open connection to show: its id, what people call it, its store, and the sources cached in that."""

    verbinding: str
    naam: str
    werkbestand: Werkbestand
    bronnen: Sequence[Bron]


class LagenGroep(QObject):
    """All that is ours in one project. With ``ineens`` all layers are there when a call returns."""

    keuze_veranderd = pyqtSignal(list)
    """The keys (Zaaksleutel) of the zaken that were chosen on the map; not emitted for ``kies``."""

    def __init__(
        self,
        project: QgsProject,
        iface: Any = None,
        *,
        winkel: Winkel | None = None,
        ineens: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._iface = iface
        self._ineens = ineens
        self._winkel = winkel or Instellingen().winkel
        self._padwijzer = Padwijzer(self._winkel)
        self._padwijzer.start()
        self._keuze = Keuze(self)
        self._keuze.veranderd.connect(self._gekozen)
        self._ring = KeuzeOpKaart(iface.mapCanvas()) if iface is not None else None
        self._groepen: dict[str, Verbindinglagen] = {}
        project.readProject.connect(self._project_gelezen)

    # -- what is there -------------------------------------------------------------------------

    @property
    def verbindingen(self) -> list[str]:
        """The ids of the connections that have a group in the project, in the order of the tree."""
        return merk.verbindingen(self._project.layerTreeRoot())

    def laag(self, rol: str, verbinding: str = "") -> QgsVectorLayer | None:
        """The layer with this role ("zaken", "bron:pand"), whatever it is called now; of any connection, or of one."""
        layer = merk.onze_lagen(self._project, verbinding).get(rol)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def zaaklagen(self) -> list[QgsVectorLayer]:
        """All layers whose features are zaken: points, lines, areas."""
        return [la for la in self._onze() if isinstance(la, QgsVectorLayer) and merk.is_zaaklaag(la)]

    def sleutel(self, laag: QgsMapLayer, uuid: str) -> str:
        """What names a zaak of a layer of ours among those of all connections."""
        return merk.sleutel(laag, uuid)

    # -- making and keeping --------------------------------------------------------------------

    def toon(
        self, werkbestand: Werkbestand, *, verbinding: str, bronnen: Sequence[Bron], drempels: Drempels | None = None
    ) -> None:
        """Shows the store of the one connection that is open."""
        self.toon_alle([Getoond(verbinding, "", werkbestand, bronnen)], drempels or Drempels())

    def toon_alle(self, getoond: Sequence[Getoond], drempels: Drempels) -> None:
        """Shows the stores of these connections, and takes away the groups of those that were shown and are no more.

        Layers that are there already are only led to their store, their style kept.
        """
        wanted = {one.verbinding for one in getoond}
        heir = self._erflater(getoond)
        for gone in [v for v in self._groepen if v not in wanted]:
            group = self._groepen.pop(gone)
            if gone != heir:
                group.verwijder()
            group.stop()
            group.deleteLater()
        several = len(getoond) > 1
        for one in getoond:
            if one.verbinding not in self._groepen:
                made = Verbindinglagen(
                    self._project, one.verbinding, self._keuze, self._iface, ineens=self._ineens, parent=self
                )
                made.veranderd.connect(self._volg)
                self._groepen[one.verbinding] = made
            self._groepen[one.verbinding].toon(
                one.werkbestand,
                titel=self._titel(one.naam) if several else self._titel(),
                bronnen=one.bronnen,
                drempels=drempels,
                van=heir,
            )
            if several:
                self._noem(one)
        self._volg()

    def ververs(self, bronnen: Sequence[Bron] | None = None) -> None:
        """After the stores were written: reads again, and adds layers for what they hold now and did not before."""
        for group in self._groepen.values():
            group.ververs(bronnen)

    def verwijder(self) -> None:
        """Takes everything of ours out of the project; what the user put among it stays."""
        self._keuze.volg(())
        if self._ring is not None:
            self._ring.wis()
        for group in self._groepen.values():
            group.verwijder()

    def stop(self) -> None:
        """The plugin goes: layers stay in the project (they are plain GeoPackage layers), we let go of it."""
        for group in self._groepen.values():
            group.stop()
        self._keuze.volg(())
        if self._ring is not None:
            self._ring.stop()
        self._padwijzer.stop()
        self._project.readProject.disconnect(self._project_gelezen)

    def herstel_stijl(self, laag_id: str) -> None:
        """Gives a layer of ours the look it was made with."""
        for group in self._groepen.values():
            group.herstel_stijl(laag_id)

    def herstel_stijlen(self) -> None:
        """The same for all layers of ours."""
        for group in self._groepen.values():
            group.herstel_stijlen()

    def herstel_lagen(self) -> None:
        """Brings back the layers that the user took out of the groups."""
        for group in self._groepen.values():
            group.herstel_lagen()

    def laat_weer_zien(self, rollen: Iterable[str]) -> None:
        """These layers may come back though the user took them out once: what they stand on was just read in anew."""
        roles = tuple(rollen)
        for group in self._groepen.values():
            group.laat_weer_zien(roles)

    # -- one selection -------------------------------------------------------------------------

    def kies(self, sleutels: Sequence[str]) -> None:
        """Chooses these zaken on the map too; does not come back as ``keuze_veranderd``."""
        self._keuze.kies(sleutels)
        self._omring()

    def _gekozen(self, sleutels: list[str]) -> None:
        self._omring()
        self.keuze_veranderd.emit(sleutels)

    def _omring(self) -> None:
        if self._ring is not None:
            self._ring.toon([layer for layer in self.zaaklagen() if merk.rol(layer) == merk.ZAKEN])

    # -- inside --------------------------------------------------------------------------------

    def _onze(self) -> list[QgsMapLayer]:
        return [layer for layer in self._project.mapLayers().values() if merk.rol(layer)]

    def _erflater(self, getoond: Sequence[Getoond]) -> str:
        """The connection whose group becomes that of the only one that is open now; empty where none does."""
        there = self.verbindingen
        if len(getoond) != 1 or getoond[0].verbinding in there:
            return ""
        return next(iter(there), "") or next((v for layer in self._onze() if (v := merk.verbinding(layer))), "")

    def _titel(self, naam: str = "") -> str:
        """Short where there are several: the name must be seen in a narrow panel."""
        return self.tr("Portaal: {naam}").format(naam=naam) if naam else self.tr("Portaal Leefomgeving")

    def _noem(self, getoond: Getoond) -> None:
        """A group that was made when it was the only one says now which it is, unless the user named it."""
        group = merk.zoek_groep(self._project.layerTreeRoot(), verbinding_id=getoond.verbinding)
        if group is not None and group.name() == self._titel():
            group.setName(self._titel(getoond.naam))

    def _volg(self) -> None:
        self._keuze.volg(self.zaaklagen())

    def _project_gelezen(self, *_args: object) -> None:
        """A project was opened: what is ours in it is led to this machine's stores."""
        for layer in self._onze():
            if isinstance(layer, QgsRasterLayer):
                begrens(layer)
            elif isinstance(layer, QgsVectorLayer):
                self._leid_naar_winkel(layer)
        self._volg()

    def _leid_naar_winkel(self, laag: QgsVectorLayer) -> None:
        store = self._winkel(merk.verbinding(laag)) / BESTAND if merk.verbinding(laag) else Path()
        if not store.is_file():
            return
        table = QgsProviderRegistry.instance().decodeUri("ogr", laag.source()).get("layerName")
        if table:
            verzet(laag, os.path.abspath(str(store)), str(table))  # noqa: PTH100  # as the store's own string
        laag.setReadOnly(True)
