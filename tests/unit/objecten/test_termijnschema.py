"""The schema of Termijngebeurtenis: what is shipped is what the embedded gemeente serves, and what we send fits it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin import demo
from portaal_leefomgeving_plugin.connectors.objecten.gebeurtenissen import lees, naar_json
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm
from portaal_leefomgeving_plugin.demo.objecten.schema import fouten
from portaal_leefomgeving_plugin.domain.perioden import Gebeurtenissoort, Grondslag, Termijngebeurtenis
from portaal_leefomgeving_plugin.resources import resource

NAAM = "termijngebeurtenis.schema.json"
SCHEMA = json.loads(resource("objecttypen", NAAM).read_text(encoding="utf-8"))


def gebeurtenis(soort: Gebeurtenissoort, grondslag: Grondslag, dagen: int | None = 14) -> Termijngebeurtenis:
    return Termijngebeurtenis(
        "0b5b7f0a-6d2e-4b6b-9a51-1f3d6b1c2d3e",
        "https://zaken.example.org/zaken/api/v1/zaken/1",
        soort,
        date(2026, 3, 10),
        grondslag,
        dagen,
        datetime(2026, 3, 10, 9, 30, tzinfo=UTC),
    )


def test_what_is_shipped_is_what_the_embedded_gemeente_serves() -> None:
    served = Path(demo.__file__).parent / "objecten" / NAAM
    assert json.loads(served.read_text(encoding="utf-8")) == SCHEMA


@pytest.mark.parametrize("soort", list(Gebeurtenissoort))
@pytest.mark.parametrize("grondslag", list(Grondslag))
def test_every_event_that_we_can_send_fits_and_comes_back(soort: Gebeurtenissoort, grondslag: Grondslag) -> None:
    for days in (14, -3, None):
        event = gebeurtenis(soort, grondslag, days)
        data = naar_json(event, "Aanvulling gevraagd")
        assert list(fouten(data, SCHEMA)) == []
        assert lees(data) == event


@pytest.mark.parametrize(
    ("veld", "waarde"), [("type", "gestopt"), ("grondslag", "awb"), ("datum", "morgen"), ("id", ""), ("dagen", "14")]
)
def test_an_event_that_cannot_be_read_is_refused_and_not_guessed_at(veld: str, waarde: str) -> None:
    data = naar_json(gebeurtenis(Gebeurtenissoort.OPGESCHORT, Grondslag.AANVULLING), "") | {veld: waarde}
    with pytest.raises(AndereVorm):
        lees(data)
