"""QGIS ended by force while it loads: the store opens, and syncs on."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.services.laad_gemeente import laad_gemeente
from tests.desktop.venster import Scherm, Venster
from tests.gemeente import Gemeente, Voortgang

BLAD = "plugins['portaal_leefomgeving_plugin'].bureaublad"


@pytest.fixture(scope="module")
def scherm():
    screen = Scherm()
    yield screen
    screen.sluit()


def laad_en_dood(scherm: Scherm, folder: Path, wachten: float) -> None:
    with Venster(scherm=scherm, omgeving={"PORTAAL_LEEFOMGEVING_MAP": str(folder)}) as qgis:
        qgis.wacht("'portaal_leefomgeving_plugin' in plugins", wat="de plugin")
        qgis.vraag("actie('portaal_actie_paneel').trigger()")
        qgis.wacht(f"{BLAD} is not None", wat="het bureaublad")
        qgis.doe(f"{BLAD}.bureau.start_voorbeeldgemeente()")
        qgis.wacht(f"{BLAD}.bureau.bezig", hoelang=60, wat="het begin van het laden", tik=0.01)
        time.sleep(wachten)
        qgis.dood()


@pytest.mark.soak
def test_sigkill_tijdens_laden_laat_een_heel_werkbestand_achter(scherm, tmp_path, soak):
    chance = random.Random(soak.zaad)
    gemeente = Gemeente()
    try:
        for ronde in range(soak.rondes(20)):
            folder = tmp_path / f"ronde{ronde}"
            laad_en_dood(scherm, folder, chance.uniform(0.02, 2.5))
            with gemeente.omgeving(folder / "voorbeeldgemeente") as omgeving:
                before = omgeving.werkbestand.zaken()
                assert len({z.uuid for z in before}) == len(before)
                verslag = laad_gemeente(omgeving, Voortgang())
                assert verslag.fouten == ()
                assert len(omgeving.werkbestand.zaken()) >= max(1000, len(before))
    finally:
        gemeente.stop()
