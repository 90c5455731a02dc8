"""The sources of the embedded gemeente, checked against what it serves."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import requests

from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.host.settings import Instellingen
from tests.gemeente import Gemeente
from tests.qgis.processing.test_algoritmen import Draai, aanbieder, draai  # noqa: F401


def test_every_source_of_the_gemeente_is_in_order_and_one_that_moved_is_told(
    draai: Draai,  # noqa: F811
    verbinding: Verbinding,
    gemeente: Gemeente,
    tmp_path: Path,
) -> None:
    answer = draai("bronnen_controleren", UITVOER="memory:")
    rows = list(draai.laag(answer["UITVOER"]).getFeatures())
    assert len(rows) == answer["GOED"] >= 4
    assert not draai.terug.gewaarschuwd

    with requests.get(
        verbinding.bronnenregister, headers={"Authorization": f"Bearer {gemeente.gegevens['open_sleutel']}"}, timeout=10
    ) as served:
        register = served.json()
    register["bronnen"][0]["collectie"] = "verhuisd"
    path = tmp_path / "register.json"
    path.write_text(json.dumps(register))
    Instellingen().bewaar_verbinding(replace(verbinding, bronnenregister=str(path)))
    moved = draai("bronnen_controleren", UITVOER="memory:")
    assert (moved["LAAG_WEG"], moved["GOED"]) == (1, len(rows) - 1)
    assert len(draai.terug.gewaarschuwd) == 1
