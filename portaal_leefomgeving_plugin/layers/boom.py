"""Our place in the layer tree: put in what is missing where it belongs, leave alone what the user has moved."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsLayerTree, QgsLayerTreeGroup, QgsLayerTreeNode, QgsMapLayer, QgsProject

from portaal_leefomgeving_plugin.layers.merk import ROL, merk


def voeg_groep_toe(ouder: QgsLayerTreeGroup, naam: str, rol: str, verbinding: str, plek: int) -> QgsLayerTreeGroup:
    """A new group of ours at ``plek`` in ``ouder``."""
    group = ouder.insertGroup(plek, naam)
    merk(group, rol, verbinding)
    return group


def voeg_laag_toe(
    project: QgsProject, groep: QgsLayerTreeGroup, laag: QgsMapLayer, plek: int, *, zichtbaar: bool
) -> None:
    """Puts a new layer at ``plek`` in ``groep``, folded."""
    project.addMapLayer(laag, False)
    node = groep.insertLayer(plek, laag)
    node.setItemVisibilityChecked(zichtbaar)
    node.setExpanded(False)


def plek(groep: QgsLayerTreeGroup, volgorde: int, volgorde_van: Callable[[str], int | None]) -> int:
    """Where something of rank ``volgorde`` goes: before the first of ours that ranks lower."""
    for index, child in enumerate(groep.children()):
        rank = volgorde_van(rol_van(child))
        if rank is not None and rank > volgorde:
            return index
    return len(groep.children())


def rol_van(knoop: QgsLayerTreeNode) -> str:
    """The role of a group or of the layer of a node; empty where it is not ours."""
    if QgsLayerTree.isLayer(knoop):
        layer = knoop.layer()
        return str(layer.customProperty(ROL, "") or "") if layer is not None else ""
    return str(knoop.customProperty(ROL, "") or "")


def ruim_groep_op(groep: QgsLayerTreeGroup) -> None:
    """Takes a group of ours out; what the user put in it stays, in its place."""
    for child in list(groep.children()):
        if QgsLayerTree.isGroup(child) and rol_van(child):
            ruim_groep_op(child)
    parent = groep.parent()
    if parent is None:
        return
    index = parent.children().index(groep)
    for child in list(groep.children()):
        parent.insertChildNode(index, child.clone())
        groep.removeChildNode(child)
        index += 1
    parent.removeChildNode(groep)
