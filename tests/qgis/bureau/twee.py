"""Two municipalities that hold zaken with the same uuids, as connections that QGIS can log in to."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from portaal_leefomgeving_plugin.domain.verbinding import DsoWortels, Inlogwijze, Toegang, Verbinding
from portaal_leefomgeving_plugin.host.credentials import onthoud_voor_sessie
from tests.gemeente import Gemeente

EIGEN, DIENST = "eigen", "dienst"
"""The ids of the two connections."""
NAMEN = {EIGEN: "OpenZaak Voorbeeldstad", DIENST: "Omgevingsdienst Zuiderzee"}


def verbind(gemeente: Gemeente, verbinding_id: str, folder: Path) -> Verbinding:
    """The connection to ``gemeente``: its zaken and inspecties, and no open data (those take long to fetch)."""
    g = gemeente.gegevens
    onthoud_voor_sessie(f"sessie:{verbinding_id}-zgw", gebruiker=g["zgw"]["client_id"], sleutel=g["zgw"]["geheim"])
    onthoud_voor_sessie(f"sessie:{verbinding_id}-objecten", kop=("Authorization", f"Token {g['objecten_sleutel']}"))
    register = folder / "bronnen.json"
    register.write_text(json.dumps({"versie": 1, "bronnen": []}), encoding="utf-8")
    return replace(
        gemeente.verbinding(
            naam=NAMEN[verbinding_id],
            omgevingsplan="",
            bronnenregister=str(register),
            objecten_configuratie="",
            toegang_zgw=Toegang(Inlogwijze.ZGW_JWT, f"sessie:{verbinding_id}-zgw"),
            toegang_objecten=Toegang(Inlogwijze.AUTHCFG, f"sessie:{verbinding_id}-objecten"),
            toegang_open=Toegang(Inlogwijze.GEEN),
            dso=DsoWortels(),
            toegang_dso=Toegang(Inlogwijze.GEEN),
        ),
        id=verbinding_id,
    )
