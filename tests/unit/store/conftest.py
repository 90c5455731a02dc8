"""A fresh store per test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.unit.store.bouw import Klok


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return tmp_path / "winkel"


@pytest.fixture
def werkbestand(map_: Path) -> Iterator[Werkbestand]:
    store = Werkbestand.open(map_, clock=Klok())
    yield store
    store.close()
