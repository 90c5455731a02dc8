"""Trees: a second objecttype, with a place for each, so that other objects than inspecties have something to show.

Their owner stands in the data on purpose (a fictional person): it must not reach anybody's disk.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import numpy as np

from portaal_leefomgeving_plugin.demo.objecten.opslag import Objectopslag
from portaal_leefomgeving_plugin.demo.rd import naar_wgs84
from portaal_leefomgeving_plugin.demo.zgw.inhoud import ACHTERNAAM, BSN
from portaal_leefomgeving_plugin.demo.zgw.opslag import Json

AANTAL = 300
SOORTEN = ("zomereik", "gewone es", "linde", "schietwilg", "veldesdoorn", "zwarte els")
STATUSSEN = ("goed", "matig", "slecht")
SCHEMA: Json = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["boomnummer", "soort"],
    "properties": {
        "boomnummer": {"type": "string"},
        "soort": {"type": "string"},
        "hoogte": {"type": "number"},
        "monumentaal": {"type": "boolean"},
        "conditie": {"type": "object"},
        "eigenaar": {"type": "object"},
    },
}


def plant(opslag: Objectopslag, stad: Any, *, seed: int, aantal: int = AANTAL) -> str:
    """Puts the trees in the register; answers the url of their objecttype."""
    kind = opslag.nieuw_type(
        {
            "name": "Boom", "namePlural": "Bomen", "description": "Bomen van de gemeente", "dataClassification": "open",
            "maintainerOrganization": stad.naam, "allowGeometry": True, "labels": {},
        }
    )  # fmt: skip
    opslag.nieuwe_versie(kind["uuid"], SCHEMA, "published")
    rng = np.random.default_rng([seed, 6])
    addresses = list(stad.adressen)
    chosen = rng.integers(0, len(addresses), aantal)
    x = np.array([addresses[nr].x for nr in chosen], float) + rng.uniform(-12, 12, aantal)
    y = np.array([addresses[nr].y for nr in chosen], float) + rng.uniform(-12, 12, aantal)
    lon, lat = naar_wgs84(x, y)
    draws = rng.random((aantal, 4))
    today = opslag.klok.nu().date()
    for nr in range(aantal):
        draw = draws[nr].tolist()
        data: Json = {
            "boomnummer": f"B-{nr + 1:05d}", "soort": SOORTEN[int(draw[0] * len(SOORTEN))],
            "hoogte": round(4 + draw[1] * 18, 1), "monumentaal": draw[2] < 0.05,
            "conditie": {"oordeel": STATUSSEN[int(draw[3] ** 2 * 3)], "gecontroleerd": f"{today.year - 1}-06-01"},
            "eigenaar": {"naam": ACHTERNAAM, "bsn": BSN},
        }  # fmt: skip
        place = {"type": "Point", "coordinates": [round(float(lon[nr]), 7), round(float(lat[nr]), 7)]}
        opslag.nieuw(kind["uuid"], data, place, (today - timedelta(days=30 + nr)).isoformat())
    return str(kind["url"])


def configuratie(objecttype: str) -> Json:
    """What this municipality set for its register: which layers, and which properties may be shown."""
    return {
        "lagen": [
            {
                "slug": "boom", "naam": "Bomen", "objecttype": objecttype,
                "velden": [
                    "boomnummer", "soort", "hoogte", "monumentaal", {"pad": "conditie.oordeel", "naam": "conditie"},
                ],
            }
        ]
    }  # fmt: skip
