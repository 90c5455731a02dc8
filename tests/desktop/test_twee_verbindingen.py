"""Two connections in a real QGIS: both in list, heading and layer tree, and both again with the project."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.venster import Scherm, Venster
from tests.gemeente import Gemeente

BLAD = "plugins['portaal_leefomgeving_plugin'].bureaublad"
BEELDEN = os.environ.get("PORTAAL_BEELDEN", "")
"""A folder for pictures to look at; empty: none are made."""
VERBIND = """
import json
from dataclasses import replace
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang, Verbinding
from portaal_leefomgeving_plugin.host.credentials import onthoud_voor_sessie
for wie, naam, g in json.loads(GEGEVENS):
    onthoud_voor_sessie(f"sessie:{wie}-zgw", gebruiker=g["zgw"]["client_id"], sleutel=g["zgw"]["geheim"])
    onthoud_voor_sessie(f"sessie:{wie}-objecten", kop=("Authorization", f"Token {g['objecten_sleutel']}"))
    onthoud_voor_sessie(f"sessie:{wie}-open", kop=("Authorization", f"Bearer {g['open_sleutel']}"))
    roots = {n: g[n] for n in ("gemeentecode", "zaken", "catalogi", "documenten", "besluiten", "objecten",
             "inspectie_objecttype", "omgevingsplan", "bronnenregister", "locatieserver")}
    BLAD.bureau.instellingen.bewaar_verbinding(Verbinding(
        id=wie, naam=naam, **roots,
        toegang_zgw=Toegang(Inlogwijze.ZGW_JWT, f"sessie:{wie}-zgw"),
        toegang_objecten=Toegang(Inlogwijze.AUTHCFG, f"sessie:{wie}-objecten"),
        toegang_open=Toegang(Inlogwijze.AUTHCFG, f"sessie:{wie}-open")))
"""
GROEPEN = (
    "[(g.name(), g.customProperty('portaal/verbinding')) for g in QgsProject.instance().layerTreeRoot().children()"
    " if g.customProperty('portaal/rol') == 'groep']"
)

pytestmark = pytest.mark.desktop


@pytest.fixture
def gemeenten() -> Iterator[tuple[Gemeente, Gemeente]]:
    made = Gemeente("--zaken", "150"), Gemeente("--zaken", "120", "--seed", "2026")
    yield made
    for one in made:
        one.stop()


@pytest.fixture
def qgis() -> Iterator[Venster]:
    scherm = Scherm()
    try:
        with Venster(scherm=scherm) as window:
            yield window
    finally:
        scherm.sluit()


def beeld(qgis: Venster, naam: str, wat: str = "") -> None:
    if BEELDEN:
        Path(BEELDEN).mkdir(parents=True, exist_ok=True)
        qgis.foto(Path(BEELDEN) / f"{naam}.png", *([wat] if wat else []))


def test_two_connections_side_by_side(qgis: Venster, gemeenten: tuple[Gemeente, Gemeente], tmp_path: Path) -> None:
    qgis.wacht("'portaal_leefomgeving_plugin' in plugins", wat="de plugin")
    qgis.doe("iface.mainWindow().resize(1560, 940)")
    qgis.vraag("actie('portaal_actie_paneel').trigger()")
    qgis.wacht("zichtbaar('leeg_voorbeeld')", wat="het lege paneel")
    raw = [
        ("eigen", "OpenZaak Voorbeeldstad", gemeenten[0].gegevens),
        ("dienst", "Omgevingsdienst Zuiderzee", gemeenten[1].gegevens),
    ]
    qgis.doe(VERBIND.replace("GEGEVENS", repr(json.dumps(raw))).replace("BLAD", BLAD))
    qgis.doe(f"{BLAD}.paneel.kop.verbinding_gevraagd.emit('eigen')")
    qgis.wacht(f"{BLAD}.bureau.bijgewerkt is not None and not {BLAD}.bureau.bezig", hoelang=120, wat="het laden")
    qgis.doe("from qgis.core import QgsProject")
    assert qgis.vraag(GROEPEN) == [["Portaal Leefomgeving", "eigen"]]
    qgis.doe(f"{BLAD}.paneel.kop.vul_menu()")
    qgis.doe("next(a for m in zoek('portaal_verbinding_menu').findChildren(type(zoek('portaal_verbinding_menu')))"
             " for a in m.actions() if a.objectName() == 'verbinding_erbij_dienst').trigger()")  # fmt: skip
    beeld(qgis, "laden")
    qgis.wacht(
        f"all(lo.bijgewerkt for lo in {BLAD}.bureau.loketten) and not {BLAD}.bureau.bezig", hoelang=120, wat="het laden"
    )
    qgis.wacht("zoek('portaal_zakenlijst').model().rowCount() > 150", wat="de zaken van beide")
    qgis.rustig(1.0)
    qgis.wacht_kaart()
    assert sorted(v for _naam, v in qgis.vraag(GROEPEN)) == ["dienst", "eigen"]
    assert qgis.vraag("zichtbaar('stand_eigen') and zichtbaar('stand_dienst') and zichtbaar('chip_verbinding')")
    beeld(qgis, "beide")
    beeld(qgis, "paneel", "portaal_paneel")

    # one zaak of the second: its dossier, its layer's selection
    sleutel = qgis.doe(
        f"z = next(z for z in {BLAD}.bureau.loketten[1].werkbestand.zaken()"
        " if z.einddatum is None and z.locatie.betrouwbaar)\n"
        f"uit = {BLAD}.bureau.loketten[1].sleutel(z.uuid)\n"
        f"{BLAD}.zoom_naar_zaak(uit)\n"
        f"{BLAD}.open_zaak(uit)"
    )
    qgis.wacht("zoek('dossier_groene_baan').property('klaar')", hoelang=60, wat="het dossier")
    qgis.rustig(1.0)
    qgis.wacht_kaart()
    beeld(qgis, "dossier")
    chosen = (
        "{la.customProperty('portaal/verbinding'): la.selectedFeatureCount() for la in"
        f" {BLAD}.lagen.zaaklagen() if la.customProperty('portaal/rol') == 'zaken'}}"
    )
    assert qgis.vraag(chosen) == {"eigen": 0, "dienst": 1}
    assert qgis.vraag(f"{BLAD}.bureau.verbinding.id") == "dienst"

    # the place of it: zaken of both lie there, and the rules are of one
    qgis.doe(f"{BLAD}.paneel.toon_plek({BLAD}.bureau.regel_van({sleutel!r}).locatie.geometrie)")
    qgis.wacht("zoek('plek_groene_baan').property('klaar')", hoelang=60, wat="de plek")
    qgis.rustig(1.0)
    beeld(qgis, "plek", "portaal_paneel")
    assert qgis.vraag("zichtbaar('plek_volgens')")

    # the project has both; closing one takes its group along, and the other stays
    path = tmp_path / "twee.qgz"
    assert qgis.doe(f"uit = QgsProject.instance().write({str(path)!r})")
    qgis.vraag("klik('stand_sluiten_dienst')")
    qgis.wacht("not zichtbaar('stand_dienst')", wat="het sluiten")
    assert [v for _naam, v in qgis.vraag(GROEPEN)] == ["eigen"]
    beeld(qgis, "een")
    qgis.doe(f"{BLAD}.bureau.open_verbinding('dienst', erbij=True)\nQgsProject.instance().read({str(path)!r})")
    qgis.rustig(1.0)
    assert sorted(v for _naam, v in qgis.vraag(GROEPEN)) == ["dienst", "eigen"]
    assert qgis.vraag("all(la.isValid() for la in QgsProject.instance().mapLayers().values()"
                      " if la.customProperty('portaal/rol') not in (None, '', 'achtergrond'))")  # fmt: skip
    assert qgis.vraag(f"{BLAD}.bureau.instellingen.open_verbindingen") == ["eigen", "dienst"]
