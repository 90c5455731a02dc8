"""Gathers what a risk score, a search for sleeping permits and a plan of inspections look at: from the store alone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, timedelta

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel, ZaakUrl
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.rules import Regelset
from portaal_leefomgeving_plugin.risico.gegevens import (
    GEDAAN,
    GEPLAND,
    Gegevens,
    Getallen,
    Objecten,
    Registerstand,
    Signaalzaak,
)
from portaal_leefomgeving_plugin.risico.model import Risicomodel, Toetsoordeel
from portaal_leefomgeving_plugin.risico.slapend import Vergunning
from portaal_leefomgeving_plugin.risico.toezicht import binnen
from portaal_leefomgeving_plugin.services.run_green_lane import WaarGetoetst, regels_van, toetszaak

HOUDBAAR = timedelta(days=31)
"""How old a copy of a register may be before what is not in it counts no longer as not there."""


def objecten_van_zaken(regels: Sequence[ZaakRegel]) -> Objecten:
    """Zaken as what is scored."""
    return Objecten([toetszaak(z) for z in regels], [z.identificatie for z in regels], [z.url for z in regels])


def gegevens_van(omgeving: WaarGetoetst, model: Risicomodel, *, taal: str = "nl") -> Gegevens:
    """All that the store knows that ``model`` asks for. Touches no network."""
    store = omgeving.werkbestand
    known = {b.id: b for b in store.bekende_bronnen()}
    rules = Regelset(())
    if any(isinstance(f.meetwijze, Toetsoordeel) for f in model.factoren):
        rules = regels_van(omgeving.verbinding, known.keys() | store.bronstanden().keys())
    wanted = {f.bron for f in model.factoren if f.bron} | {r.bron for r in rules.regels}
    zaken = store.zaken()
    return Gegevens(
        lagen=lagen_van(omgeving, known, wanted),
        bronnen=known,
        regels=rules.regels,
        regels_heel=not rules.onleesbaar,
        inspecties=store.inspecties(),
        inspectiestand=registerstand(omgeving, "inspecties"),
        signalen=signaalzaken(zaken),
        zaakstand=registerstand(omgeving, "zaken"),
        nu=omgeving.clock.now(),
        vandaag=omgeving.clock.today(),
        taal=taal,
    )


def lagen_van(omgeving: WaarGetoetst, bronnen: Mapping[str, Bron], ids: Collection[str]) -> dict[str, BronLaag]:
    """The sources that are wanted and that the store has a copy of, made ready."""
    made = {}
    for bron_id in sorted(set(ids) & bronnen.keys()):
        data = omgeving.werkbestand.bron(bron_id)
        if data is not None:
            made[bron_id] = BronLaag.from_data(bronnen[bron_id], data)
    return made


def registerstand(omgeving: WaarGetoetst, naam: str) -> Registerstand:
    """How far the store's copy of a register (``zaken``, ``inspecties``) can be relied upon for what it lacks."""
    sync = omgeving.werkbestand.laatste_sync(naam)
    if sync is None:
        return Registerstand(naam, volledig=False, moment=None)
    old = omgeving.clock.now() - sync.moment > HOUDBAAR
    return Registerstand(naam, volledig=sync.volledig, moment=sync.moment, verouderd=old)


def signaalzaken(regels: Sequence[ZaakRegel]) -> list[Signaalzaak]:
    """Zaken as signals: by their words, place and first day."""
    return [Signaalzaak(toetszaak(z), z.startdatum) for z in regels]


def vergunningen(regels: Sequence[ZaakRegel], resultaten: Mapping[ZaakUrl, str] | None) -> list[Vergunning]:
    """Closed zaken with what they ended in; ``resultaten`` None: that was not read."""
    return [
        Vergunning(toetszaak(z), z.identificatie, z.einddatum, None if resultaten is None else resultaten.get(z.url))
        for z in regels
        if z.einddatum is not None and (z.resultaat or z.url in (resultaten or ()))
    ]


def punten_van(objecten: Objecten) -> Getallen:
    """A point per object that lies on it (x, y in EPSG:28992), NaN where it has no place."""
    xy = np.full((len(objecten), 2), np.nan)
    places = objecten.plekken
    # the first shape of an object that has several stands for it, a point of those that are points
    rows = np.flatnonzero(np.diff(places.zaak, prepend=-1)) if len(places.zaak) else np.empty(0, dtype=np.intp)
    if len(rows):
        xy[places.zaak[rows]] = shapely.get_coordinates(shapely.point_on_surface(places.vormen[rows]))
    return xy


def volgende_controle(
    objecten: Objecten, inspecties: Sequence[Inspectie], vandaag: date, koppel_m: float
) -> list[date | None]:
    """Per object the first day from today on that an inspectie is planned for it already."""
    planned = [
        (i, i.gepland_op)
        for i in inspecties
        if i.status in GEPLAND and i.gepland_op is not None and i.gepland_op >= vandaag
    ]
    return _per_object(objecten, planned, koppel_m, min)


def laatste_controle(
    objecten: Objecten, inspecties: Sequence[Inspectie], vandaag: date, koppel_m: float
) -> list[date | None]:
    """Per object the last day that an inspectie of it took place, None where none is known."""
    done = [
        (i, i.controledatum)
        for i in inspecties
        if i.status in GEDAAN and i.controledatum is not None and i.controledatum <= vandaag
    ]
    return _per_object(objecten, done, koppel_m, max)


def _per_object(
    objecten: Objecten,
    rijen: Sequence[tuple[Inspectie, date]],
    koppel_m: float,
    kies: Callable[[date, date], date],
) -> list[date | None]:
    near = binnen(objecten, [i.locatie.geometrie for i, _ in rijen], koppel_m)
    of_url = {url: nr for nr, url in enumerate(objecten.urls) if url}
    linked = [(of_url[i.zaak], nr) for nr, (i, _) in enumerate(rijen) if i.zaak in of_url]
    made: list[date | None] = [None] * len(objecten)
    for o, nr in (*linked, *zip(near[0].tolist(), near[1].tolist())):
        known, day = made[o], rijen[nr][1]
        made[o] = day if known is None else kies(known, day)
    return made
