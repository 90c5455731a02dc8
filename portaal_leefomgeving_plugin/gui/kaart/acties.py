"""What can be done with a zaak wherever QGIS shows one: Identify, the attribute table, the legend's selection menu.

``QgsMapLayerAction`` and not an action stored in the layer: those are Python in a project, which QGIS 4
puts behind project trust, and they stay behind when the plugin goes.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import NULL, Qgis, QgsFeature, QgsMapLayer
from qgis.gui import QgsGui, QgsMapLayerAction, QgsMapLayerActionContext
from qgis.PyQt.QtCore import QCoreApplication, QObject

from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon


class OpenDossierActie(QgsMapLayerAction):
    """ "Open dossier", on layers of zaken only."""

    def __init__(self, is_zaaklaag: Callable[[QgsMapLayer], bool], parent: QObject | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("OpenDossierActie", "Open dossier"),
            parent,
            Qgis.MapLayerActionTarget.SingleFeature,
            icoon("kaart_open"),
        )
        self.setObjectName("portaal_open_dossier")
        self._is_zaaklaag = is_zaaklaag

    def canRunUsingLayer(self, layer: QgsMapLayer, context: QgsMapLayerActionContext | None = None) -> bool:
        """QGIS asks for each layer whether to show it there."""
        return layer is not None and self._is_zaaklaag(layer)


class Kaartacties:
    """Registers the actions with QGIS, and takes them away again.

    ``sleutel`` names a zaak (by uuid) of a layer among those of all connections.
    """

    def __init__(
        self,
        *,
        is_zaaklaag: Callable[[QgsMapLayer], bool],
        sleutel: Callable[[QgsMapLayer, str], str],
        open_zaak: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        self._is_zaaklaag = is_zaaklaag
        self._sleutel = sleutel
        self._open_zaak = open_zaak
        self._parent = parent
        self._actie: OpenDossierActie | None = None

    def registreer(self) -> None:
        """From now on QGIS shows them."""
        if self._actie is None:
            self._actie = OpenDossierActie(self._is_zaaklaag, self._parent)
            self._actie.triggeredForFeature.connect(self._gekozen)
            QgsGui.mapLayerActionRegistry().addMapLayerAction(self._actie)

    def verwijder(self) -> None:
        """No longer; nothing of them stays behind."""
        actie, self._actie = self._actie, None
        if actie is not None:
            QgsGui.mapLayerActionRegistry().removeMapLayerAction(actie)
            actie.triggeredForFeature.disconnect(self._gekozen)
            actie.deleteLater()

    def _gekozen(self, laag: QgsMapLayer, feature: QgsFeature, *_context: object) -> None:
        if not self._is_zaaklaag(laag) or feature.fieldNameIndex("uuid") < 0:
            return
        uuid = feature["uuid"]
        if uuid not in (None, NULL, ""):
            self._open_zaak(self._sleutel(laag, str(uuid)))
