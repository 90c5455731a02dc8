"""Looks up what ever happened on and around a place: by the real contours, and on the same pand or perceel.

Zaken and inspecties lie in the store. Besluiten do not: they are asked from the server, zaak by zaak
(``besluiten_bij``), for those that were found.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import shapely

from portaal_leefomgeving_plugin.connectors.samen import samen
from portaal_leefomgeving_plugin.domain.dossier import Besluit
from portaal_leefomgeving_plugin.domain.errors import Cancelled, MissingCredential, NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import Locatie, RdWkb
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.rondplek import Feitsoort, Nabijheid, Plekfeit, RondPlek, Zoekvraag
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

D = TypeVar("D", ZaakRegel, Inspectie)

RAAKT_M2 = 1.0
"""An overlap with a pand or perceel below this is a sliver of drawing, and does not make it the same one."""
MEESTE_ZAKEN = 50
"""Zaken whose besluiten are asked for at once: one request each."""


@dataclass(frozen=True, slots=True)
class BesluitenBij:
    """``feiten``: the besluiten of zaken near by. ``niet_gelezen``: zaken of which they could not be read, or were
    not asked for since there are more than MEESTE_ZAKEN."""

    feiten: tuple[Plekfeit, ...]
    niet_gelezen: int
    fout: PortaalError | None = None


def rond_plek(werkbestand: Werkbestand, vraag: Zoekvraag, progress: Progress) -> RondPlek:
    """Everything that the store has on and around ``vraag.plek``."""
    place = _vorm(vraag.plek)
    near = shapely.buffer(place, vraag.meters) if vraag.meters > 0 else place
    missing = []
    plots: dict[Nabijheid, shapely.Geometry] = {}
    for wanted, source, kind in (
        (vraag.pand, "pand", Nabijheid.PAND),
        (vraag.perceel, "perceel", Nabijheid.PERCEEL),
    ):
        if not wanted:
            continue
        progress.check()
        found = werkbestand.bron_rond(source, tuple(shapely.bounds(place)))
        if found is None:
            missing.append(source)
        elif shapes := [s for f in found if f.geometrie and (s := _vorm(f.geometrie)) and _op(place, s)]:
            plots[kind] = shapely.union_all(shapes)
    progress.check()
    area = shapely.union_all([near, *plots.values()])
    box = tuple(shapely.bounds(area))
    zaken = werkbestand.zaken_rond(box)
    known = {z.uuid for z in zaken}
    pointed = [werkbestand.zaak(uuid) for uuid in vraag.aangewezen if uuid not in known]
    zaken = [z for z in (*zaken, *(p for p in pointed if p is not None)) if z.uuid != vraag.behalve]
    facts = [_zaak(z, *where) for z, where in _nabij(zaken, place, vraag, plots)]
    for inspectie, where in _nabij(werkbestand.inspecties_rond(box), place, vraag, plots):
        facts.extend(_inspectie(inspectie, _uuid(inspectie.zaak), *where))
    facts.sort(key=_nabij_eerst)
    lost_zaken, lost_inspecties = werkbestand.zonder_plek()
    return RondPlek(
        vraag,
        tuple(facts),
        RdWkb(shapely.to_wkb(area, output_dimension=2)),
        tuple(missing),
        lost_zaken,
        lost_inspecties,
    )


def voeg_samen(vraag: Zoekvraag, delen: Sequence[RondPlek], niet_gelezen: tuple[str, ...]) -> RondPlek:
    """What several stores have (at least one) as one answer, the nearest first.

    A source that one of them lacks is told as missing: there its zaken were not looked for.
    """
    facts = sorted((f for deel in delen for f in deel.feiten), key=_nabij_eerst)
    area = shapely.union_all([_vorm(deel.gebied) for deel in delen])
    return RondPlek(
        vraag,
        tuple(facts),
        RdWkb(shapely.to_wkb(area, output_dimension=2)),
        tuple(dict.fromkeys(bron for deel in delen for bron in deel.geen_bron)),
        sum(deel.zonder_locatie for deel in delen),
        sum(deel.inspecties_zonder_locatie for deel in delen),
        niet_gelezen,
    )


def _nabij_eerst(feit: Plekfeit) -> tuple[bool, float]:
    return feit.nabijheid is not Nabijheid.HIER, feit.meters


def _uuid(url: str) -> str:
    """The uuid of a zaak in its url: the last part, which a gateway leaves as it is."""
    return url.rstrip("/").rpartition("/")[2]


def besluiten_bij(omgeving: Werkomgeving, feiten: Sequence[Plekfeit], progress: Progress) -> BesluitenBij:
    """The besluiten of the zaken among ``feiten``, from their server; the nearest zaken first."""
    client = omgeving.clients.zgw
    if client is None:
        raise NotAllowed("geen_zaaksysteem")
    if not omgeving.verbinding.besluiten:
        raise NotAllowed("geen_besluiten")
    zaken = [f for f in feiten if f.soort is Feitsoort.ZAAK and isinstance(f.inhoud, ZaakRegel) and f.inhoud.resultaat]
    asked, left = zaken[:MEESTE_ZAKEN], len(zaken[MEESTE_ZAKEN:])
    first_fault: list[PortaalError] = []

    def read(feit: Plekfeit) -> tuple[Besluit, ...] | None:
        progress.check()
        if not isinstance(feit.inhoud, ZaakRegel):
            return ()
        try:
            return client.besluiten(feit.inhoud.url)
        except (Cancelled, MissingCredential):
            raise
        except PortaalError as fout:
            first_fault.append(fout)
            return None

    answers = samen(omgeving.executor, [partial(read, f) for f in asked])
    found = [
        Plekfeit(
            Feitsoort.BESLUIT, b.datum, None, False, feit.nabijheid, feit.meters, feit.zaak, b, feit.plek, feit.twijfel
        )
        for feit, besluiten in zip(asked, answers, strict=True)
        for b in besluiten or ()
    ]
    left += sum(one is None for one in answers)
    return BesluitenBij(tuple(found), left, first_fault[0] if first_fault else None)


def _nabij(
    dingen: Sequence[D], plek: shapely.Geometry, vraag: Zoekvraag, percelen: dict[Nabijheid, shapely.Geometry]
) -> list[tuple[D, tuple[Nabijheid, float]]]:
    """Those near by, with why and how far."""
    located = [d for d in dingen if d.locatie.geometrie is not None]
    shapes = shapely.from_wkb([d.locatie.geometrie for d in located], on_invalid="ignore")
    far = shapely.distance(shapes, plek)
    on = {kind: shapely.intersects(shapes, area) for kind, area in percelen.items()}
    found = []
    for nr, thing in enumerate(located):
        meters = float(far[nr])
        if thing.uuid in vraag.aangewezen:
            found.append((thing, (Nabijheid.HIER, 0.0)))
        elif meters != meters:  # bytes that are no geometry
            continue
        elif meters == 0:
            found.append((thing, (Nabijheid.HIER, 0.0)))
        elif kind := next((k for k in (Nabijheid.PAND, Nabijheid.PERCEEL) if k in on and on[k][nr]), None):
            found.append((thing, (kind, meters)))
        elif meters <= vraag.meters:
            found.append((thing, (Nabijheid.BINNEN, meters)))
    return found


def _zaak(regel: ZaakRegel, nabijheid: Nabijheid, meters: float) -> Plekfeit:
    return Plekfeit(
        Feitsoort.ZAAK,
        regel.startdatum,
        regel.einddatum,
        regel.einddatum is None,
        nabijheid,
        meters,
        regel.uuid,
        regel,
        regel.locatie.geometrie,
        _twijfel(regel.locatie),
    )


def _inspectie(inspectie: Inspectie, zaak: str, nabijheid: Nabijheid, meters: float) -> list[Plekfeit]:
    """The inspectie, and that it found overtredingen: a thing of its own, on the day that it was done."""
    rest = (nabijheid, meters, zaak, inspectie, inspectie.locatie.geometrie, _twijfel(inspectie.locatie))
    day = inspectie.controledatum or inspectie.gepland_op
    found = [Plekfeit(Feitsoort.INSPECTIE, day, None, False, *rest)]
    if inspectie.aantal_overtredingen:
        found.append(Plekfeit(Feitsoort.OVERTREDING, inspectie.controledatum, None, False, *rest))
    return found


def _twijfel(locatie: Locatie) -> bool:
    return not locatie.betrouwbaar


def _op(plek: shapely.Geometry, perceel: shapely.Geometry) -> bool:
    """Whether the place lies on a pand or perceel: by more than a sliver where both are areas."""
    if not shapely.intersects(plek, perceel):
        return False
    if shapely.get_dimensions(plek) < 2:
        return True
    shared = shapely.area(shapely.intersection(plek, perceel))
    return bool(shared >= min(RAAKT_M2, 0.5 * shapely.area(plek)))


def _vorm(wkb: RdWkb) -> shapely.Geometry:
    shape = shapely.force_2d(shapely.from_wkb(wkb))
    return shape if shapely.is_valid(shape) else shapely.make_valid(shape)
