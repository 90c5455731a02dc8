"""How a layer of ours is known: by custom properties that a project keeps, never by its name.

The user may rename, restyle and move what is ours; these marks stay.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeNode, QgsMapLayer, QgsProject

from portaal_leefomgeving_plugin.domain.zaaksleutel import Zaaksleutel, maak_sleutel

ROL = "portaal/rol"
"""What a layer or group is: "zaken", "inspecties", "bron:pand", "groep"."""
VERBINDING = "portaal/verbinding"
"""The id of the connection whose store it stands on; it leads to the store on any machine."""
WEGGEHAALD = "portaal/weggehaald"
"""On our group: the roles that the user took away, and that a refresh must not bring back."""

ZAKEN = "zaken"
ZAKEN_VLAK = "zaken_vlak"
ZAKEN_LIJN = "zaken_lijn"
ZAAKLAGEN = (ZAKEN, ZAKEN_LIJN, ZAKEN_VLAK)
INSPECTIES = "inspecties"
WERKINGSGEBIEDEN = "werkingsgebieden"
ACHTERGROND = "achtergrond"
BRON = "bron:"
GROEP = "groep"
"""The role of our own group in the layer tree; groups in it are "groep:<name>"."""


def rol(laag: QgsMapLayer) -> str:
    """The role of a layer; empty where it is not ours."""
    return str(laag.customProperty(ROL, "") or "")


def verbinding(laag: QgsMapLayer) -> str:
    """The id of the connection a layer belongs to; empty where it is not ours."""
    return str(laag.customProperty(VERBINDING, "") or "")


def sleutel(laag: QgsMapLayer, uuid: str) -> Zaaksleutel:
    """What names a zaak of a layer of ours among those of all connections."""
    return maak_sleutel(verbinding(laag), uuid)


def is_zaaklaag(laag: QgsMapLayer | None) -> bool:
    """Whether its features are zaken of ours (with a ``uuid``)."""
    return laag is not None and rol(laag) in ZAAKLAGEN


def onze_lagen(project: QgsProject, verbinding_id: str = "") -> dict[str, QgsMapLayer]:
    """The layers of ours in a project, by role; of a role that is there twice, the first in the tree.

    With ``verbinding_id`` only those of that connection.
    """
    found: dict[str, QgsMapLayer] = {}
    in_tree = [node.layer() for node in project.layerTreeRoot().findLayers()]
    for layer in (*in_tree, *project.mapLayers().values()):
        if layer is not None and rol(layer) and verbinding_id in ("", verbinding(layer)):
            found.setdefault(rol(layer), layer)
    return found


def zoek_groep(wortel: QgsLayerTreeGroup, naam: str = GROEP, verbinding_id: str = "") -> QgsLayerTreeGroup | None:
    """Our group, or the group of ours with role ``naam`` in it; wherever the user has moved it.

    With ``verbinding_id`` only that of that connection.
    """
    return next(
        (
            g
            for g in _groepen(wortel)
            if g.customProperty(ROL) == naam and verbinding_id in ("", g.customProperty(VERBINDING))
        ),
        None,
    )


def verbindingen(wortel: QgsLayerTreeGroup) -> list[str]:
    """The ids of the connections that our groups are of, in the order of the tree."""
    return [str(g.customProperty(VERBINDING, "") or "") for g in _groepen(wortel) if g.customProperty(ROL) == GROEP]


def geef_groepen_over(wortel: QgsLayerTreeGroup, van: str, naar: str) -> None:
    """Our group of connection ``van``, with those in it, is that of connection ``naar`` from now on."""
    for group in _groepen(wortel):
        if group.customProperty(ROL) and group.customProperty(VERBINDING) == van:
            group.setCustomProperty(VERBINDING, naar)


def merk(knoop: QgsMapLayer | QgsLayerTreeNode, naam: str, verbinding_id: str) -> None:
    """Marks a layer or group as ours."""
    knoop.setCustomProperty(ROL, naam)
    knoop.setCustomProperty(VERBINDING, verbinding_id)


def _groepen(groep: QgsLayerTreeGroup) -> Iterator[QgsLayerTreeGroup]:
    for child in groep.children():
        if isinstance(child, QgsLayerTreeGroup):
            yield child
            yield from _groepen(child)
