"""A fresh store per test, at the session's embedded gemeente."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente


@pytest.fixture
def omgeving(gemeente: Gemeente, tmp_path: Path) -> Iterator[Werkomgeving]:
    with gemeente.omgeving(tmp_path / "winkel") as place:
        yield place
