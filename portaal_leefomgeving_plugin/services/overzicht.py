"""The overview of a municipality: counts over all its zaken per month, zaaktype and wijk, and how its doelen stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from portaal_leefomgeving_plugin.domain.doelen import Doel, Doelstand, GeteldeInspectie, doelstand
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.overzicht import Geteld, Overzicht, ZonderWijk, stand, tel, tijdigheid
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.termijn import TermijnInstelling
from portaal_leefomgeving_plugin.services.wijken import wijk_van, wijken_uit
from portaal_leefomgeving_plugin.services.zaakregels import termijn_van
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

MAANDEN = 12
UITGEVOERD = frozenset({"uitgevoerd", "rapport_concept", "rapport_definitief", "afgerond"})
"""The statuses of an inspectie that say that it was done (``resources/objecttypen``)."""
STAP = 500
"""How many zaken between two looks at whether the user still wants it."""


@dataclass(frozen=True, slots=True)
class Beeld:
    """What the place "Overzicht" shows. ``vormen``: the areas of the wijken, by name, for the map.

    ``gelezen``: when the zaken were last read, None where never; ``volledig``: whether that was wholly.
    ``soorten``: the controletypen that inspecties have here.
    """

    overzicht: Overzicht
    doelen: tuple[Doelstand, ...]
    doelen_fout: PortaalError | None
    vormen: tuple[tuple[str, RdWkb], ...]
    soorten: tuple[str, ...]
    andere_datum: int  # open zaken of which the server's date is not what the law gives
    locaties: tuple[tuple[LocatieKwaliteit, int], ...]  # of the open zaken
    gelezen: datetime | None
    volledig: bool


def maak_beeld(
    werkbestand: Werkbestand,
    procedures: Mapping[str, TermijnInstelling],
    doelen: Sequence[Doel] | PortaalError,
    vandaag: date,
    progress: Progress,
    *,
    maanden: int = MAANDEN,
) -> Beeld:
    """Counts the store; most of its time goes to the terms of the closed zaken.

    ``doelen``: or why they could not be read.
    """
    lines = werkbestand.zaken()
    inspecties = werkbestand.inspecties()
    districts = wijken_uit(werkbestand)
    places: Sequence[str | ZonderWijk | None] = [None] * len(lines)
    inspection_places: Sequence[str | ZonderWijk | None] = [None] * len(inspecties)
    if districts is not None:
        places = wijk_van(districts, [z.locatie for z in lines])
        inspection_places = wijk_van(districts, [i.locatie for i in inspecties])
    counted, differing = [], 0
    for nr, (regel, wijk) in enumerate(zip(lines, places, strict=True)):
        if nr % STAP == 0:
            progress.check()
        termijn = termijn_van(regel, regel.zaaktype_identificatie, procedures, vandaag)
        if regel.einddatum is None:
            counted.append(Geteld(regel, None, stand(regel, vandaag), wijk))
            differing += termijn.verschilt
        else:
            counted.append(Geteld(regel, tijdigheid(termijn, regel.einddatum), None, wijk))
    done = [
        GeteldeInspectie(i.controletype, i.controledatum, i.status in UITGEVOERD, wijk)
        for i, wijk in zip(inspecties, inspection_places, strict=True)
    ]
    sync = werkbestand.laatste_sync("zaken")
    return Beeld(
        overzicht=tel(
            counted, peildag=vandaag, maanden=maanden, wijken=districts.alle if districts is not None else None
        ),
        doelen=()
        if isinstance(doelen, PortaalError)
        else tuple(doelstand(one, counted, done, vandaag) for one in doelen),
        doelen_fout=doelen if isinstance(doelen, PortaalError) else None,
        vormen=tuple(zip(districts.namen, districts.vormen, strict=True)) if districts is not None else (),
        soorten=tuple(sorted({i.controletype for i in inspecties if i.controletype})),
        andere_datum=differing,
        locaties=tuple(Counter(z.locatie.kwaliteit for z in lines if z.einddatum is None).most_common()),
        gelezen=sync.moment if sync is not None else None,
        volledig=sync is not None and sync.volledig,
    )
