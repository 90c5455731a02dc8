"""Shapes of any kind as the rows of one layer, whose geometry type is theirs."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsWkbTypes

_VERZAMELING = {
    QgsWkbTypes.GeometryType.PointGeometry: QgsWkbTypes.Type.MultiPoint,
    QgsWkbTypes.GeometryType.LineGeometry: QgsWkbTypes.Type.MultiLineString,
    QgsWkbTypes.GeometryType.PolygonGeometry: QgsWkbTypes.Type.MultiPolygon,
}


def op_een_laag(vormen: Sequence[bytes | None]) -> tuple[QgsWkbTypes.Type, list[QgsGeometry]]:
    """The type of a layer that takes all of these shapes (WKB), and each shape as that type; null for None.

    A layer has one kind of shape: where points, lines and areas are mixed each becomes a collection.
    """
    made = []
    for wkb in vormen:
        shape = QgsGeometry()
        if wkb is not None:
            shape.fromWkb(bytes(wkb))
            shape.convertToMultiType()
        made.append(shape)
    kinds = {s.type() for s in made if not s.isNull()}
    if len(kinds) == 1:
        return _VERZAMELING[kinds.pop()], made
    return QgsWkbTypes.Type.GeometryCollection, [s if s.isNull() else QgsGeometry.collectGeometry([s]) for s in made]
