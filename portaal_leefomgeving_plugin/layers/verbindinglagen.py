"""The layers of one connection in one project: made once, kept up to date, taken away again without a trace."""

from __future__ import annotations

import os
import time
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from portaal_leefomgeving_plugin.domain.blad import BLAD
from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.locatie import RD
from portaal_leefomgeving_plugin.domain.objecten import OBJECT
from portaal_leefomgeving_plugin.layers import boom, merk
from portaal_leefomgeving_plugin.layers.achtergrond import kies_transformatie, maak_achtergrond
from portaal_leefomgeving_plugin.layers.beschrijving import (
    ACHTERGROND_VOLGORDE,
    Groepbeschrijving,
    Laagbeschrijving,
    groepen,
    lagen,
)
from portaal_leefomgeving_plugin.layers.keuze import Keuze
from portaal_leefomgeving_plugin.layers.termijnen import Drempels
from portaal_leefomgeving_plugin.layers.winkelpad import bron_uri, verzet

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

BEURT_S = 0.008
"""How long layers are made before the window has its turn: a step of one takes 1 to 10 ms."""
TUSSENPOOS_MS = 10


class Verbindinglagen(QObject):
    """Our group for one connection, and what is in it.

    What the user does to them stays: order, names, styles, what is shown, and which were taken away. What is
    ours is known by custom properties only: its role, and the id of the connection. With ``ineens`` all
    layers are there when a call returns; without it the first are, and the rest comes in turns that the user
    does not feel.
    """

    veranderd = pyqtSignal()
    """Other layers are there than before."""

    def __init__(
        self,
        project: QgsProject,
        verbinding: str,
        keuze: Keuze,
        iface: Any = None,
        *,
        ineens: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.verbinding = verbinding
        self._project = project
        self._keuze = keuze
        self._iface = iface
        self._pad = ""
        self._bronnen: tuple[Bron, ...] = ()
        self._drempels = Drempels()
        self._in_beeld = True
        self._zelf = False
        self._weggedaan = False
        self._ineens = ineens
        self._bestand: Callable[[], object] = lambda: None
        self._te_maken: list[Laagbeschrijving] = []
        self._in_de_maak: Iterator[None] | None = None
        self._te_herlezen: dict[str, None] = {}
        self._beurt = QTimer(self)
        self._beurt.setSingleShot(True)
        self._beurt.setInterval(TUSSENPOOS_MS)
        self._beurt.timeout.connect(self._maak_verder)
        project.cleared.connect(self._project_leeg)
        project.readProject.connect(self._project_gelezen)
        project.layersWillBeRemoved.connect(self._lagen_gaan_weg)

    # -- what is there -------------------------------------------------------------------------

    def laag(self, rol: str) -> QgsVectorLayer | None:
        """The layer with this role ("zaken", "bron:pand"), whatever it is called now."""
        layer = merk.onze_lagen(self._project, self.verbinding).get(rol)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def zaaklagen(self) -> list[QgsVectorLayer]:
        """All layers whose features are zaken: points, lines, areas."""
        return [la for la in self._onze() if isinstance(la, QgsVectorLayer) and merk.is_zaaklaag(la)]

    # -- making and keeping --------------------------------------------------------------------

    def toon(
        self, werkbestand: Werkbestand, *, titel: str, bronnen: Sequence[Bron], drempels: Drempels, van: str = ""
    ) -> None:
        """Shows the store. Layers that are there already are only led to it, their style kept.

        ``titel`` is what a new group is called. ``van`` is the id of another connection, whose group and layers
        become those of this one. Where the user took the whole group away it stays away, until another
        project is opened.
        """
        reopened = self._bestand() is not werkbestand
        self._bestand = weakref.ref(werkbestand)
        self._pad = os.path.abspath(str(werkbestand.path))  # noqa: PTH100  # must be the string that the store uses
        self._bronnen, self._drempels = tuple(bronnen), drempels
        if van:
            merk.geef_groepen_over(self._project.layerTreeRoot(), van, self.verbinding)
        group = self._groep()
        if group is None and self._weggedaan:
            return
        if group is None:
            self._in_beeld = any(merk.rol(layer) for layer in self._project.mapLayers().values())
            self._ruim_los_op()
            if not self._project.mapLayers():
                self._project.setCrs(QgsCoordinateReferenceSystem(RD))
            group = boom.voeg_groep_toe(self._project.layerTreeRoot(), titel, merk.GROEP, self.verbinding, 0)
        self._werk_bij(group, heropend=reopened, van=van)

    def ververs(self, bronnen: Sequence[Bron] | None = None) -> None:
        """After the store was written: reads again, and adds layers for what it holds now and did not before."""
        group = self._groep()
        if group is None or not self._pad:
            return
        if bronnen is not None:
            self._bronnen = tuple(bronnen)
        self._te_herlezen |= {layer.id(): None for layer in self._onze()}
        self._werk_bij(group)

    def verwijder(self) -> None:
        """Takes everything of ours out of the project; what the user put among it stays."""
        self._zelf = True
        try:
            self._project.removeMapLayers([layer.id() for layer in self._onze()])
        finally:
            self._zelf = False
        while (group := self._groep()) is not None:
            boom.ruim_groep_op(group)
        self._pad = ""

    def stop(self) -> None:
        """The plugin goes: layers stay in the project (they are plain GeoPackage layers), we let go of it."""
        self._beurt.stop()
        self._project.cleared.disconnect(self._project_leeg)
        self._project.readProject.disconnect(self._project_gelezen)
        self._project.layersWillBeRemoved.disconnect(self._lagen_gaan_weg)

    def herstel_stijl(self, laag_id: str) -> None:
        """Gives a layer of ours the look it was made with."""
        layer = self._project.mapLayer(laag_id)
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return
        for plan in lagen(self._bronnen, self._drempels):
            if plan.rol == merk.rol(layer):
                plan.stijl(layer).geef(layer)
                plan.inrichten(layer)
                layer.emitStyleChanged()
                self._toon_legenda_opnieuw(layer)

    def herstel_stijlen(self) -> None:
        """The same for all layers of ours."""
        for layer in self._onze():
            self.herstel_stijl(layer.id())

    def herstel_lagen(self) -> None:
        """Brings back the layers that the user took out of the group."""
        self._weggedaan = False
        group = self._groep()
        if group is not None and self._pad:
            group.removeCustomProperty(merk.WEGGEHAALD)
            self._werk_bij(group)

    def laat_weer_zien(self, rollen: Iterable[str]) -> None:
        """These layers may come back though the user took them out once."""
        group = self._groep()
        if group is not None:
            gone = set(group.customProperty(merk.WEGGEHAALD, []) or [])
            group.setCustomProperty(merk.WEGGEHAALD, sorted(gone - set(rollen)))

    # -- inside --------------------------------------------------------------------------------

    def _groep(self) -> QgsLayerTreeGroup | None:
        return merk.zoek_groep(self._project.layerTreeRoot(), verbinding_id=self.verbinding)

    def _onze(self, van: str = "") -> list[QgsMapLayer]:
        layers = self._project.mapLayers().values()
        return [
            la for la in layers if merk.rol(la) and merk.verbinding(la) in (self.verbinding, van or self.verbinding)
        ]

    def _werk_bij(self, groep: QgsLayerTreeGroup, *, heropend: bool = False, van: str = "") -> None:
        plans = {p.rol: p for p in lagen(self._bronnen, self._drempels)}
        gone = set(groep.customProperty(merk.WEGGEHAALD, []) or [])
        self._verzet_bestaande(plans, heropend=heropend, van=van)
        there = merk.onze_lagen(self._project, self.verbinding)
        self._te_maken = [plan for plan in plans.values() if plan.rol not in there and plan.rol not in gone]
        self._in_de_maak = None  # half made: it is among those to be made
        if self._ineens:
            self._maak_verder()
        elif not self._beurt.isActive():  # in a turn of their own: who asks has enough to do in theirs
            self._beurt.start()

    def _maak_verder(self) -> None:
        """Reads layers again and makes those that are not there yet, for one turn or to the end."""
        groep = self._groep()
        if groep is None or not self._pad:
            self._te_herlezen, self._te_maken, self._in_de_maak = {}, [], None
            return
        begin = time.monotonic()
        while (more := self._stap()) and (self._ineens or time.monotonic() - begin < BEURT_S):
            pass
        if more:
            # not at the end only: by then the user may have gone somewhere on the map
            self._breng_in_beeld()
            self._beurt.start()
            return
        gone = set(groep.customProperty(merk.WEGGEHAALD, []) or [])
        if merk.ACHTERGROND not in merk.onze_lagen(self._project) and merk.ACHTERGROND not in gone:
            self._maak_achtergrond(groep)
        self.veranderd.emit()
        self._breng_in_beeld()

    def _stap(self) -> bool:
        """Reads a layer again, or does a part of making one; False where there is nothing left to do."""
        if self._in_de_maak is not None:
            if next(self._in_de_maak, self) is self:
                self._in_de_maak = None
        elif self._te_herlezen:
            self._herlees(self._te_herlezen.popitem()[0])
        elif self._te_maken:
            self._in_de_maak = self._maak(self._te_maken.pop(0))
        return bool(self._in_de_maak or self._te_herlezen or self._te_maken)

    def _herlees(self, laag_id: str) -> None:
        layer = self._project.mapLayer(laag_id)
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            # reloadData alone sees new rows; count and extent are kept until they are asked for anew
            with self._keuze.behouden(layer):
                layer.dataProvider().reloadData()
                layer.dataProvider().updateExtents()
                layer.updateExtents(True)
            layer.triggerRepaint()

    def _verzet_bestaande(self, plannen: dict[str, Laagbeschrijving], *, heropend: bool, van: str) -> None:
        """Layers of ours move to the open store; those that it has nothing for (another gemeente's source) go."""
        obsolete = []
        for layer in self._onze(van):
            role = merk.rol(layer)
            moved = merk.verbinding(layer) != self.verbinding
            layer.setCustomProperty(merk.VERBINDING, self.verbinding)
            if role == merk.ACHTERGROND or not isinstance(layer, QgsVectorLayer):
                continue
            plan = plannen.get(role)
            if plan is None:
                # an object layer that is no longer configured, a sheet that was taken away
                if moved or role.startswith((merk.BRON + OBJECT, merk.BRON + BLAD)):
                    obsolete.append(layer.id())
                continue
            if verzet(layer, self._pad, plan.tabel):
                layer.setReadOnly(True)
            elif heropend and layer.isValid():
                # QGIS opened it without locks if that was before the store was; then it reads nothing any more
                with self._keuze.behouden(layer):
                    layer.dataProvider().reloadData()
            if moved and not layer.isValid() and not plan.ook_leeg:
                obsolete.append(layer.id())
        self._zelf = True
        try:
            self._project.removeMapLayers(obsolete)
        finally:
            self._zelf = False

    def _maak(self, plan: Laagbeschrijving) -> Iterator[None]:
        """Opens, dresses and hangs up a layer; between those the window may have its turn."""
        options = QgsVectorLayer.LayerOptions(self._project.transformContext())
        options.loadDefaultStyle = False
        layer = QgsVectorLayer(bron_uri(self._pad, plan.tabel), plan.titel, "ogr", options)
        if not layer.isValid():
            return
        yield
        if not plan.ook_leeg and not _heeft_iets(layer):
            return
        yield
        merk.merk(layer, plan.rol, self.verbinding)
        plan.inrichten(layer)
        yield
        plan.stijl(layer).geef(layer)
        yield
        groep = self._groep()  # as it is by now: QGIS moves a group by making another and deleting the one before
        if groep is None:
            return
        within = self._deelgroep(groep, plan.groep) if plan.groep else groep
        ranks = {p.rol: p.volgorde for p in lagen(self._bronnen, self._drempels) if p.groep == plan.groep}
        ranks |= {g.rol: g.volgorde for g in groepen()} | {merk.ACHTERGROND: ACHTERGROND_VOLGORDE}
        at = boom.plek(within, plan.volgorde, ranks.get)
        boom.voeg_laag_toe(self._project, within, layer, at, zichtbaar=plan.zichtbaar)

    def _deelgroep(self, groep: QgsLayerTreeGroup, rol: str) -> QgsLayerTreeGroup:
        found = merk.zoek_groep(self._project.layerTreeRoot(), rol, self.verbinding)
        if found is not None:
            return found
        plan: Groepbeschrijving = next(g for g in groepen() if g.rol == rol)
        ranks = {g.rol: g.volgorde for g in groepen()}
        ranks |= {p.rol: p.volgorde for p in lagen((), self._drempels) if not p.groep}
        ranks[merk.ACHTERGROND] = ACHTERGROND_VOLGORDE
        at = boom.plek(groep, plan.volgorde, ranks.get)
        beside = merk.zoek_groep(self._project.layerTreeRoot(), rol) is not None
        made = boom.voeg_groep_toe(groep, plan.titel, rol, self.verbinding, at)
        made.setExpanded(False)
        # beside those of another connection the same plan and open data would be drawn twice
        made.setItemVisibilityChecked(not beside)
        return made

    def _maak_achtergrond(self, groep: QgsLayerTreeGroup) -> QgsRasterLayer:
        layer = maak_achtergrond()
        kies_transformatie(self._project)
        merk.merk(layer, merk.ACHTERGROND, self.verbinding)
        boom.voeg_laag_toe(self._project, groep, layer, len(groep.children()), zichtbaar=False)
        return layer

    def _ruim_los_op(self) -> None:
        """Layers of ours whose group the user took away, but that live on elsewhere, would be there twice."""
        tree = self._project.layerTreeRoot()
        loose = [layer.id() for layer in self._onze() if tree.findLayer(layer.id()) is None]
        self._project.removeMapLayers(loose)

    def _breng_in_beeld(self) -> None:
        """Zooms to the gemeente, once, when there is first something to see and the map shows nothing else."""
        if self._in_beeld or self._iface is None:
            return
        own = {layer.id() for layer in self._project.mapLayers().values() if merk.rol(layer)}
        area = self._gebied()
        if area is None:
            return
        self._in_beeld = True
        if set(self._project.mapLayers()) - own:
            return
        canvas = self._iface.mapCanvas()
        canvas.setDestinationCrs(self._project.crs())
        transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(RD), self._project.crs(), self._project)
        canvas.setExtent(transform.transformBoundingBox(area))
        canvas.refresh()

    def _gebied(self) -> QgsRectangle | None:
        for rol in (merk.BRON + "gemeentegrens", merk.ZAKEN):
            layer = self.laag(rol)
            if layer is not None and layer.isValid() and _heeft_iets(layer) and not layer.extent().isEmpty():
                return layer.extent().buffered(0.04 * max(layer.extent().width(), layer.extent().height()))
        return None

    def _project_leeg(self) -> None:
        """Another project begins: what was taken away was taken out of the one before."""
        self._weggedaan = False

    def _project_gelezen(self, *_args: object) -> None:
        """A project was opened: it shows what it was saved with."""
        self._in_beeld = True

    def _lagen_gaan_weg(self, laag_ids: Iterable[str]) -> None:
        """What the user takes out of the group stays out, until they ask for it."""
        group = self._groep()
        if self._zelf or group is None:
            return
        gone = set(laag_ids)
        layers = [self._project.mapLayer(i) for i in gone]
        roles = {merk.rol(layer) for layer in layers if layer is not None} - {""}
        remaining = {merk.rol(layer) for layer in self._onze() if layer.id() not in gone}
        roles -= remaining
        if roles and not remaining:
            self._weggedaan = (
                True  # all of it at once: the group was deleted (or the project closes, see _project_leeg)
            )
        elif roles:
            kept = set(group.customProperty(merk.WEGGEHAALD, []) or [])
            group.setCustomProperty(merk.WEGGEHAALD, sorted(kept | roles))

    def _toon_legenda_opnieuw(self, laag: QgsVectorLayer) -> None:
        if self._iface is not None:
            self._iface.layerTreeView().refreshLayerSymbology(laag.id())


def _heeft_iets(laag: QgsVectorLayer) -> bool:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setNoAttributes().setLimit(1)
    return next(iter(laag.getFeatures(request)), None) is not None
