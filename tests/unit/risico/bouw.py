"""Small builders: objects, inspecties and what is known about them, all in order, so that a test changes one thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, Locatie, LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.risico import Maat, Onderdeel
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.plekken import ToetsZaak
from portaal_leefomgeving_plugin.green_lane.regel import Regel, Tekst
from portaal_leefomgeving_plugin.risico.gegevens import Gegevens, Meting, Objecten, Registerstand
from portaal_leefomgeving_plugin.risico.model import Factor, Klasse, Meetwijze, Risicomodel, Veld
from tests.unit.green_lane.bouw import MIDDEN, NU, wkb

VANDAAG = date(2026, 11, 24)
HEEL = Registerstand("register", volledig=True, moment=datetime(2026, 11, 24, 8, tzinfo=UTC))


def objecten(*plekken: Any, omschrijving: str = "Bouwen van een dakkapel", velden: Any = None) -> Objecten:
    """Objects at these shapes (None: without a place)."""
    zaken = [
        ToetsZaak(
            f"o{nr}",
            GEEN_LOCATIE if p is None else Locatie(wkb(p), LocatieKwaliteit.GOED),
            "OV",
            "Aanvraag omgevingsvergunning",
            omschrijving,
        )
        for nr, p in enumerate(plekken)
    ]
    return Objecten(zaken, [z.uuid for z in zaken], [f"https://zgw/{z.uuid}" for z in zaken], velden or {})


def punt(dx: float = 0.0, dy: float = 0.0) -> Any:
    """A point that far from the middle of the municipality."""
    return shapely.Point(MIDDEN[0] + dx, MIDDEN[1] + dy)


def inspectie(nr: int, op: date | None, plek: Any = None, **changes: Any) -> Inspectie:
    """An inspectie that took place, and found nothing."""
    where = GEEN_LOCATIE if plek is None else Locatie(wkb(plek), LocatieKwaliteit.GOED)
    made = Inspectie(
        url=f"https://objecten/{nr}", uuid=str(nr), record_index=1, identificatie=f"INS-{nr}", status="afgerond",
        controletype="periodiek", aanleiding="regulier", gepland_op=op, controledatum=op, inspecteur="i.specteur",
        zaak="", zaak_identificatie="", adres="", activiteit="", checklist="", eindoordeel="conform",
        aantal_bevindingen=3, aantal_overtredingen=0, zwaarste_lhso="", hercontrole_op=None, locatie=where,
    )  # fmt: skip
    return replace(made, **changes)


def gegevens(
    inspecties: Sequence[Inspectie] = (), lagen: dict[str, BronLaag] | None = None, regels: Sequence[Regel] = (),
    **changes: Any,
) -> Gegevens:  # fmt: skip
    """What is known, the registers wholly read."""
    layers = lagen or {}
    made = Gegevens(layers, {k: v.bron for k, v in layers.items()}, regels, inspecties, HEEL, (), HEEL, NU, VANDAAG)
    return replace(made, **changes)


def factor(naam: str, onderdeel: Onderdeel, gewicht: float = 1.0, meetwijze: Meetwijze | None = None) -> Factor:
    """A factor; what it measures matters to few tests."""
    text = Tekst(naam, naam)
    return Factor(naam, text, text, onderdeel, gewicht, meetwijze or Veld(naam, 0.0, 1.0))


def model(*factoren: Factor, **changes: Any) -> Risicomodel:
    """A model of these factors with three classes."""
    text = Tekst("model", "model")
    classes = tuple(Klasse(k, Tekst(k, k), v) for k, v in (("laag", 0.0), ("midden", 20.0), ("hoog", 50.0)))
    made = Risicomodel("m", "1", text, text, (), 0.5, 0.5, 0.5, 25.0, classes, factoren)
    return replace(made, **changes)


def meting(laag: Any, hoog: Any = None) -> Meting:
    """A measurement with this range."""
    low = np.asarray(laag, dtype=np.float64)
    high = low if hoog is None else np.asarray(hoog, dtype=np.float64)
    n = len(low)
    return Meting(low, high, Maat.GEEN, np.full(n, np.nan), np.full(n, -1, np.int32), (), np.zeros(n, np.int8))
