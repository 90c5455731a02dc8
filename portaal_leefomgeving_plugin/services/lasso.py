"""Which zaken lie within an area that was drawn around them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import shapely

from portaal_leefomgeving_plugin.domain.locatie import RdWkb


class Wijze(StrEnum):
    """What a lasso does to what was chosen before."""

    NIEUW = "nieuw"
    ERBIJ = "erbij"
    ERAF = "eraf"


def binnen(vlak: RdWkb, plekken: Iterable[tuple[str, RdWkb | None]]) -> list[str]:
    """The uuids of those whose location touches ``vlak``, in their order; without a location: none. EPSG:28992.

    ``vlak`` as a hand draws it may cross itself: what any of its loops holds is within.
    """
    known = [(uuid, wkb) for uuid, wkb in plekken if wkb is not None]
    area = shapely.make_valid(shapely.from_wkb(bytes(vlak)))
    shapely.prepare(area)
    shapes = shapely.from_wkb([bytes(wkb) for _uuid, wkb in known], on_invalid="ignore")
    hits = shapely.intersects(area, shapes)
    return [uuid for (uuid, _wkb), hit in zip(known, hits) if hit]


def samen(eerder: Iterable[str], binnen_lasso: Iterable[str], wijze: Wijze) -> list[str]:
    """What is chosen after a lasso; each once."""
    before, inside = list(eerder), list(binnen_lasso)
    if wijze is Wijze.NIEUW:
        return list(dict.fromkeys(inside))
    if wijze is Wijze.ERBIJ:
        return list(dict.fromkeys([*before, *inside]))
    gone = set(inside)
    return [uuid for uuid in before if uuid not in gone]
