"""One embedded gemeente for the whole session, and a fresh store per test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente


@pytest.fixture(scope="session")
def gemeente() -> Iterator[Gemeente]:
    running = Gemeente()
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def _well_behaved(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whatever misbehaviour a test ordered ends with it."""
    yield
    if "gemeente" in request.fixturenames:
        request.getfixturevalue("gemeente").beheer(regels=[])


@pytest.fixture
def omgeving(gemeente: Gemeente, tmp_path: Path) -> Iterator[Werkomgeving]:
    with gemeente.omgeving(tmp_path / "winkel") as place:
        yield place
