"""A connection to the embedded gemeente in QGIS's own settings, with its store in a folder of the test."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang, Verbinding
from portaal_leefomgeving_plugin.host.credentials import onthoud_voor_sessie
from portaal_leefomgeving_plugin.host.settings import Instellingen
from tests.gemeente import Gemeente


@pytest.fixture
def winkel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where stores lie."""
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path / "winkels"))
    return tmp_path / "winkels"


@pytest.fixture
def verbinding(qgis_app: object, gemeente: Gemeente, winkel: Path) -> Iterator[Verbinding]:
    """Saved, the last that was open, its credentials in memory."""
    g = gemeente.gegevens
    onthoud_voor_sessie("sessie:zgw", gebruiker=g["zgw"]["client_id"], sleutel=g["zgw"]["geheim"])
    onthoud_voor_sessie("sessie:objecten", kop=("Authorization", f"Token {g['objecten_sleutel']}"))
    onthoud_voor_sessie("sessie:open", kop=("Authorization", f"Bearer {g['open_sleutel']}"))
    onthoud_voor_sessie("sessie:dso", kop=("x-api-key", g["dso_sleutel"]))
    made = gemeente.verbinding(
        toegang_zgw=Toegang(Inlogwijze.ZGW_JWT, "sessie:zgw"),
        toegang_objecten=Toegang(Inlogwijze.AUTHCFG, "sessie:objecten"),
        toegang_open=Toegang(Inlogwijze.AUTHCFG, "sessie:open"),
        toegang_dso=Toegang(Inlogwijze.AUTHCFG, "sessie:dso"),
    )
    settings = Instellingen()
    settings.bewaar_verbinding(made)
    settings.zet_laatste_verbinding(made.id)
    for zaaktype, instelling in gemeente.procedures().items():
        settings.zet_procedure(zaaktype, instelling)
    assert os.environ["PORTAAL_LEEFOMGEVING_MAP"] == str(winkel)
    yield made
    for zaaktype in gemeente.procedures():
        settings.zet_procedure(zaaktype, None)
    settings.verwijder_verbinding(made.id)
    settings.zet_laatste_verbinding("")
