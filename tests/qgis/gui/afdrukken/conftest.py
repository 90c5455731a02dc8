"""A desk without a server, with addresses and noise around one zaak, and the windows for what goes out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas

from portaal_leefomgeving_plugin.domain.bron import BronData, BronFeature
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.gui.afdrukken.omwonenden import OmwonendenVenster
from portaal_leefomgeving_plugin.gui.afdrukken.ondergrond import Ondergrond
from portaal_leefomgeving_plugin.gui.afdrukken.situatieschets import SituatieschetsVenster
from portaal_leefomgeving_plugin.gui.bouwstenen.onderwerp import Onderwerp
from portaal_leefomgeving_plugin.host.bureau import Bureau
from tests.qgis.gui.afdrukken.buurt import GELUIDVLAK, VLAK, WACHT_MS, X, Y, adres, bron, stand
from tests.qgis.gui.voorbeelden import regel


@pytest.fixture
def bureau(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    """A desk on a store of its own; no server is needed."""
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path / "winkels"))
    made = Bureau()
    made.instellingen.bewaar_verbinding(Verbinding("vbs", "Voorbeeldstad", "GM9999"))
    assert made.open_verbinding("vbs")
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def kaart(qgis_app, qtbot) -> Iterator[QgsMapCanvas]:
    made = QgsMapCanvas()
    qtbot.addWidget(made)
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    made.resize(500, 400)
    made.setExtent(QgsRectangle(X - 200, Y - 200, X + 200, Y + 200))
    yield made
    made.setLayers([])


@pytest.fixture
def onderwerp() -> Onderwerp:
    made = Onderwerp.van(replace(regel(1), locatie=Locatie(VLAK, LocatieKwaliteit.GOED)))
    assert made is not None
    return made


@pytest.fixture
def ondergrond(bureau: Bureau, kaart: QgsMapCanvas) -> Ondergrond:
    return Ondergrond(
        kaart,
        rol=lambda layer: str(layer.customProperty("portaal/rol", "") or ""),
        standen=lambda: bureau.werkbestand.bronstanden(),
    )


@pytest.fixture
def gevuld(bureau: Bureau) -> Bureau:
    rows = (adres(1, 5, 5), adres(2, 40, 5), adres(3, 100, 5), adres(4, 400, 5))
    bureau.werkbestand.schrijf_bron(bron("adres"), BronData(stand("adres", 4), rows))
    contour = BronFeature("g", GELUIDVLAK, {"bronsoort": "weg", "lden": 55.0})
    bureau.werkbestand.schrijf_bron(bron("geluid_lden"), BronData(stand("geluid_lden", 1), (contour,)))
    return bureau


@pytest.fixture
def venster(gevuld, onderwerp, kaart, ondergrond, qtbot) -> Iterator[OmwonendenVenster]:
    made = OmwonendenVenster(gevuld, gevuld.loket, onderwerp, kaart, ondergrond)
    made.show()
    qtbot.waitUntil(lambda: made.gevonden is not None, timeout=WACHT_MS)
    yield made
    made.close()


@pytest.fixture
def schets(gevuld, onderwerp, ondergrond, qtbot) -> Iterator[SituatieschetsVenster]:
    made = SituatieschetsVenster(gevuld.loket, onderwerp, ondergrond)
    made.show()
    yield made
    made.close()
