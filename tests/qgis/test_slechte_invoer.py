"""Each way in which the outside fails, through QGIS's own network: told in words, nothing half-written, the map usable.

Everything here is real: the embedded gemeente over HTTP, the store, the layers on it. A first load has
gone well; then one thing goes wrong in the second.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsVectorLayer

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang, Verbinding
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.credentials import onthoud_voor_sessie
from portaal_leefomgeving_plugin.host.laadberichten import berichten
from portaal_leefomgeving_plugin.host.wording import Bericht, bericht
from portaal_leefomgeving_plugin.layers.groep import LagenGroep
from portaal_leefomgeving_plugin.services.laad_gemeente import LaadVerslag
from tests.gemeente import Gemeente


@dataclass
class Desk:
    """A Bureau with what it tells kept, and the layers over its store."""

    bureau: Bureau
    lagen: LagenGroep
    verbinding: Verbinding
    qtbot: QtBot
    zgw: dict[str, str]
    verslagen: list[LaadVerslag] = field(default_factory=list)
    fouten: list[PortaalError] = field(default_factory=list)

    def laad(self) -> list[Bericht]:
        """Loads; answers what the user would read."""
        self.verslagen.clear()
        self.fouten.clear()
        self.bureau.laad()
        self.qtbot.waitUntil(lambda: bool(self.verslagen or self.fouten) and not self.bureau.bezig, timeout=60_000)
        return [b for v in self.verslagen for b in berichten(v)] + [bericht(f) for f in self.fouten]

    def zet(self, **anders: Any) -> None:
        """The same connection, with something about it changed."""
        self.verbinding = replace(self.verbinding, **anders)
        self.bureau.instellingen.bewaar_verbinding(self.verbinding)

    def zaken(self) -> int:
        """How many zaken QGIS sees on the map."""
        store = self.bureau.werkbestand
        assert store is not None
        self.lagen.toon(store, verbinding=self.verbinding.id, bronnen=self.bureau.bronnen)
        self.lagen.ververs()
        layer = self.lagen.laag("zaken")
        assert isinstance(layer, QgsVectorLayer)
        assert layer.isValid()
        assert sum(1 for _ in layer.getFeatures()) == len(store.zaken())
        return int(layer.featureCount())


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """Where the stores lie; a test may hand another."""
    return tmp_path / "winkels"


@pytest.fixture
def desk(
    qgis_app: object, qtbot: QtBot, gemeente: Gemeente, map_: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(map_))
    g = gemeente.gegevens
    onthoud_voor_sessie("sessie:zgw", gebruiker=g["zgw"]["client_id"], sleutel=g["zgw"]["geheim"])
    onthoud_voor_sessie("sessie:objecten", kop=("Authorization", f"Token {g['objecten_sleutel']}"))
    onthoud_voor_sessie("sessie:open", kop=("Authorization", f"Bearer {g['open_sleutel']}"))
    onthoud_voor_sessie("sessie:dso", kop=("X-Api-Key", g["dso_sleutel"]))
    verbinding = gemeente.verbinding(
        toegang_zgw=Toegang(Inlogwijze.ZGW_JWT, "sessie:zgw"),
        toegang_objecten=Toegang(Inlogwijze.AUTHCFG, "sessie:objecten"),
        toegang_open=Toegang(Inlogwijze.AUTHCFG, "sessie:open"),
        toegang_dso=Toegang(Inlogwijze.AUTHCFG, "sessie:dso"),
    )
    bureau = Bureau()
    bureau.instellingen.bewaar_verbinding(verbinding)
    project = QgsProject.instance()
    project.clear()
    lagen = LagenGroep(project, winkel=bureau.instellingen.winkel)
    made = Desk(bureau, lagen, verbinding, qtbot, g["zgw"])
    bureau.geladen.connect(made.verslagen.append)
    bureau.fout_opgetreden.connect(made.fouten.append)
    assert bureau.open_verbinding(verbinding.id)
    yield made
    lagen.verwijder()
    lagen.stop()
    bureau.instellingen.verwijder_verbinding(verbinding.id)
    bureau.instellingen.zet_laatste_verbinding("")
    bureau.stop()
    project.clear()


def verlopen(desk: Desk) -> None:
    """A token that somebody pasted into an authcfg, and that has had its hour."""

    def b64(data: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(data).encode()).rstrip(b"=").decode()

    raw = desk.zgw
    head = (
        f"{b64({'typ': 'JWT', 'alg': 'HS256'})}.{b64({'client_id': raw['client_id'], 'iat': int(time.time()) - 9000})}"
    )
    sign = hmac.new(raw["geheim"].encode(), head.encode(), hashlib.sha256).digest()
    token = f"{head}.{base64.urlsafe_b64encode(sign).rstrip(b'=').decode()}"
    onthoud_voor_sessie("sessie:verlopen", kop=("Authorization", f"Bearer {token}"))
    desk.zet(toegang_zgw=Toegang(Inlogwijze.AUTHCFG, "sessie:verlopen"))


def verkeerd_geheim(desk: Desk) -> None:
    onthoud_voor_sessie("sessie:fout", gebruiker="portaal-behandelaar", sleutel="dit is het niet")
    desk.zet(toegang_zgw=Toegang(Inlogwijze.ZGW_JWT, "sessie:fout"))


def niemand_thuis(desk: Desk) -> None:
    desk.zet(zaken="http://127.0.0.1:9/zaken/api/v1", catalogi="http://127.0.0.1:9/catalogi/api/v1")


@pytest.mark.parametrize(
    ("breek", "storing", "woorden"),
    [
        pytest.param(niemand_thuis, None, ("verbinding",), id="onbereikbaar"),
        pytest.param(verkeerd_geheim, None, ("geheim",), id="verkeerd geheim"),
        pytest.param(verlopen, None, ("verlopen",), id="verlopen token"),
        pytest.param(None, {"pad": "/zaken/api/v1/zaken", "soort": "html"}, ("webpagina",), id="webpagina"),
        pytest.param(None, {"pad": "/zaken/api/v1/zaken", "soort": "afgekapt"}, ("half",), id="afgekapt"),
        pytest.param(None, {"pad": "/zaken/api/v1/zaken", "soort": "500"}, ("later",), id="500"),
    ],
)
def test_a_zaaksysteem_that_fails_is_named_with_the_next_step_and_takes_nothing_along(
    desk: Desk,
    gemeente: Gemeente,
    breek: Callable[[Desk], None] | None,
    storing: dict[str, Any] | None,
    woorden: tuple[str, ...],
) -> None:
    assert desk.laad() == []
    before = desk.zaken()
    if breek is not None:
        breek(desk)
    if storing is not None:
        gemeente.beheer(regels=[{"kans": 1.0, **storing}])
    told = desk.laad()
    about = [b for b in told if desk.verbinding.naam in b.titel + b.tekst]
    assert about, told
    text = f"{about[0].titel}. {about[0].tekst}"
    for word in woorden:
        assert word in text.lower(), text
    assert "staat er nog" in text  # what was loaded before
    assert desk.zaken() == before


def test_a_damaged_package_is_named_and_the_plan_of_before_stays(desk: Desk, tmp_path: Path) -> None:
    assert desk.laad() == []
    broken = tmp_path / "omgevingsplan kapot.zip"
    broken.write_bytes(b"PK\x03\x04" + os.urandom(2_000))
    desk.zet(omgevingsplan=str(broken))
    (told,) = desk.laad()
    assert broken.name in told.titel + told.tekst
    plan: list[Any] = []
    store = desk.bureau.werkbestand
    assert store is not None
    place = next(z.locatie.geometrie for z in store.zaken() if z.locatie.betrouwbaar)
    assert place is not None
    desk.bureau.loket.regels_hier(place, plan.append, plan.append)
    desk.qtbot.waitUntil(lambda: bool(plan), timeout=20_000)
    assert plan[0].regels


def test_open_data_that_fails_is_named_and_the_green_lane_then_says_onbekend(desk: Desk, gemeente: Gemeente) -> None:
    gemeente.beheer(regels=[{"pad": "/ogc/collections/natura2000", "soort": "500", "kans": 1.0}])
    told = desk.laad()
    assert any("Natura 2000" in b.tekst for b in told), told
    store = desk.bureau.werkbestand
    assert store is not None
    zaak = next(z for z in store.zaken() if z.locatie.betrouwbaar and z.einddatum is None)
    lane: list[Any] = []
    desk.bureau.loket.groene_baan(zaak.uuid, lane.append, lane.append)
    desk.qtbot.waitUntil(lambda: bool(lane), timeout=20_000)
    about = [b for b in lane[0].bevindingen if b.thema == "natuur"]
    assert about
    assert {b.oordeel.value for b in about} <= {"onbekend", "niet_van_toepassing"}


class TestVolleSchijf:
    """A store on a disk of a few megabytes."""

    @pytest.fixture
    def map_(self, tmp_path: Path) -> Iterator[Path]:
        folder = tmp_path / "klein"
        folder.mkdir()
        try:
            done = subprocess.run(
                ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True, check=False
            )
        except OSError:
            pytest.skip("mount is er niet")
        if done.returncode:
            pytest.skip("een kleine schijf kan hier niet gemaakt worden (mount vraagt beheerdersrechten)")
        yield folder
        subprocess.run(["umount", "-l", str(folder)], check=False)

    def test_it_is_told_and_what_was_written_is_whole(self, desk: Desk) -> None:
        told = desk.laad()
        assert any("schijf" in (b.titel + b.tekst).lower() for b in told), told
        store = desk.bureau.werkbestand
        assert store is not None
        assert desk.zaken() == len(store.zaken())
