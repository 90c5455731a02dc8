"""What a risk score costs for 100,000 objects: measured, scored, ranked under every weight, and put into areas.

The other side is the green lane over the same objects and sources, which the score stands on: what lies around an
object is most of the work, and all the rest may not take as long again. ``PORTAAL_BENCH_RISICO`` is the number.
"""

from __future__ import annotations

import os
import time
from datetime import date, timedelta
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.risico import Onderdeel
from portaal_leefomgeving_plugin.green_lane.engine import toets_tabel
from portaal_leefomgeving_plugin.green_lane.regel import Tekst
from portaal_leefomgeving_plugin.risico.gebieden import Scorepunten, in_hexagonen, per_gebied
from portaal_leefomgeving_plugin.risico.gegevens import Gegevens, Objecten, Registerstand, Signaalzaak
from portaal_leefomgeving_plugin.risico.meten import scoor
from portaal_leefomgeving_plugin.risico.model import (
    Activiteit,
    Factor,
    Klasse,
    Nabijheid,
    Naleving,
    Overtredingen,
    Risicomodel,
    Signalen,
    SindsControle,
    Toetsoordeel,
    Woordklasse,
)
from portaal_leefomgeving_plugin.services.risico_gegevens import punten_van
from tests.bench.groene_baan_regels import NU, REGELS, bronnen_van, laag_van, nabijregel, zaken_van
from tests.bench.groene_baan_set import LINKSONDER, ZAAD, ZIJDE, maak

AANTAL = int(os.environ.get("PORTAAL_BENCH_RISICO", "100000"))
INSPECTIES = 50_000
VANDAAG = date(2026, 11, 24)


def meet() -> list[dict[str, Any]]:
    """The row."""
    made = maak(AANTAL / 100_000)
    zaken = zaken_van(made)
    lagen = {n: laag_van(n, made) for n in made.lagen}
    objecten = Objecten(zaken, [z.uuid for z in zaken], [""] * len(zaken))
    rules = [*REGELS.values(), nabijregel("natura", 1000.0)]
    stand = Registerstand("inspecties", volledig=True, moment=NU)
    known = Gegevens(lagen, bronnen_van(lagen), list(REGELS.values()), _inspecties(), stand,
                     [Signaalzaak(z, VANDAAG) for z in zaken[::20]], stand, NU, VANDAAG)  # fmt: skip
    begin = time.perf_counter()
    toets_tabel(zaken, rules, lagen, bronnen_van(lagen), nu=NU)
    lane = time.perf_counter() - begin
    begin = time.perf_counter()
    table = scoor(_model(), objecten, known)
    score = time.perf_counter() - begin
    begin = time.perf_counter()
    xy = punten_van(objecten)
    factors = {f.id: np.where(m.bekend, m.laag, np.nan) for f, m in zip(table.model.factoren, table.metingen)}
    points = Scorepunten(xy, table.score, table.laag, table.hoog, ["laag"] * len(zaken), factors)
    kaart = per_gebied(points, in_hexagonen(xy, 250.0), ("laag", "midden", "hoog"))
    areas = time.perf_counter() - begin
    return [
        {"name": "risicoscore met rangbereik: tegen de groene baan waar zij op staat", "ours_s": score, "other_s": lane,
         "ratio": score / lane, "goal": 2.0, "ok": score <= 2.0 * lane, "objecten": len(zaken),
         "gebieden_s": areas, "gebieden": len(kaart.gebieden)},
    ]  # fmt: skip


def _inspecties() -> list[Inspectie]:
    rng = np.random.default_rng(ZAAD)
    xy = np.asarray(LINKSONDER) + rng.uniform(0, ZIJDE * (AANTAL / 100_000) ** 0.5, (INSPECTIES, 2))
    wkbs = shapely.to_wkb(shapely.points(xy))
    return [
        Inspectie(
            f"https://objecten/{nr}", str(nr), 1, f"INS-{nr}", "afgerond", "periodiek", "regulier", None,
            VANDAAG - timedelta(days=nr % 1500), "", "", "", "", "", "", ("conform", "niet_conform")[nr % 2], 3, nr % 3,
            "", None, Locatie(RdWkb(wkb), LocatieKwaliteit.GOED),
        )
        for nr, wkb in enumerate(wkbs)
    ]  # fmt: skip


def _model() -> Risicomodel:
    words = (
        Woordklasse(Tekst("klein", "small"), ("dakkapel",), 0.2),
        Woordklasse(Tekst("zwaar", "heavy"), ("lpg",), 1.0),
    )
    ways = (
        ("natuur", Onderdeel.EFFECT, Nabijheid("natura", 0.0, 1000.0)),
        ("baan", Onderdeel.EFFECT, Toetsoordeel(frozenset(), 0.5, 1.0)),
        ("soort", Onderdeel.KANS, Activiteit(words)),
        ("naleving", Onderdeel.KANS, Naleving(5, (("conform", 0.0), ("niet_conform", 1.0)))),
        ("overtredingen", Onderdeel.KANS, Overtredingen(5, 3)),
        ("signalen", Onderdeel.KANS, Signalen(("dakkapel",), 75.0, 24, 2)),
        ("sinds", Onderdeel.ACTUALITEIT, SindsControle(24)),
    )
    text = Tekst("t", "t")
    factors = tuple(Factor(n, text, text, part, 0.8, way) for n, part, way in ways)
    classes = tuple(Klasse(k, text, v) for k, v in (("laag", 0.0), ("midden", 20.0), ("hoog", 45.0)))
    return Risicomodel("bench", "1", text, text, (), 0.5, 0.6, 0.5, 25.0, classes, factors)


if __name__ == "__main__":
    for row in meet():
        print(row)
