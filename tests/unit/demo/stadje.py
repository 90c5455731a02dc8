"""A town of a few streets, drawn by hand: enough for the embedded gemeente to hang its zaken on."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np

from portaal_leefomgeving_plugin.demo.stad_vormen import Adres, Pand, Perceel, Straat

X, Y = 150_000.0, 520_000.0


def _vierkant(x: float, y: float, zijde: float) -> np.ndarray:
    half = zijde / 2
    return np.array(
        [[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half], [x - half, y - half]]
    )


def stadje() -> SimpleNamespace:
    """Forty addresses along one street, each on its parcel in its building; three spots for playgrounds."""
    lijn = np.array([[X, Y], [X + 800.0, Y]])
    percelen, panden, adressen = [], [], []
    for nr in range(40):
        x, y = X + 20.0 * nr + 10.0, Y + (15.0 if nr % 2 else -15.0)
        percelen.append(Perceel(f"p{nr}", f"VBS00 A {nr + 1}", _vierkant(x, y, 18.0), "wonen"))
        panden.append(Pand(f"{9999100000000000 + nr}", _vierkant(x, y, 9.0), 1990, "woonfunctie", f"p{nr}"))
        adressen.append(
            Adres(
                x, y, "Proefstraat", nr + 1, "9999AB", "Proefdorp", f"{9999200000000000 + nr}", f"p{nr}", panden[-1].id
            )
        )
    return SimpleNamespace(
        naam="Proefdorp",
        gemeentecode="GM9999",
        woonplaats="Proefdorp",
        straten=(Straat("Proefstraat", "gemeenteweg", lijn, 6.0),),
        percelen=tuple(percelen),
        panden=tuple(panden),
        adressen=tuple(adressen),
        speelplekken=(("Noord", X + 100.0, Y + 60.0), ("Midden", X + 300.0, Y + 60.0), ("Zuid", X + 500.0, Y + 60.0)),
    )
