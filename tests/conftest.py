"""What all tests stand on: no network but loopback, seeded randomness, and the shared data where they are."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from tests.geen_netwerk import sluit_python_af, sluit_qt_af

if TYPE_CHECKING:
    from tests.gemeente import Gemeente

HERE = Path(__file__).resolve().parent
SOAK = float(os.environ.get("PORTAAL_SOAK", "0") or 0)
"""Which part of the soak runs is done: 0 none, 0.1 in CI, 1 in `make soak`."""
ZAAD = int(os.environ.get("PORTAAL_ZAAD", "20261124"))


def pytest_configure(config: pytest.Config) -> None:
    """Shuts the network off before the first test module is imported."""
    sluit_python_af()
    if importlib.util.find_spec("qgis") is not None:
        sluit_qt_af()
    hypothesis.settings.register_profile("vast", derandomize=True, deadline=None, database=None, max_examples=60)
    hypothesis.settings.register_profile(
        "soak", derandomize=True, deadline=None, database=None, max_examples=max(60, round(2000 * SOAK))
    )
    hypothesis.settings.load_profile("soak" if SOAK else "vast")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves the soak runs out unless a part of them is asked for."""
    if SOAK > 0:
        return
    soak = [item for item in items if item.get_closest_marker("soak")]
    if soak:
        items[:] = [item for item in items if not item.get_closest_marker("soak")]
        config.hook.pytest_deselected(items=soak)


class Soak:
    """How long a soak run goes on, and the seed it goes by."""

    deel = SOAK
    zaad = ZAAD

    def rondes(self, heel: int) -> int:
        """The number of rounds to do of the ``heel`` that the whole run has; at least one."""
        return max(1, round(heel * self.deel))


@pytest.fixture(scope="session")
def soak() -> Soak:
    """For tests marked ``soak``: ``for n in range(soak.rondes(200))``, ``random.Random(soak.zaad)``."""
    return Soak()


def gedeeld_pad() -> Path | None:
    """The folder of the shared data (recordings, real packages), None where it is absent."""
    for folder in (os.environ.get("PORTAAL_SHARED"), HERE.parent.parent / "shared"):
        if folder and (Path(folder) / "data").is_dir():
            return Path(folder)
    return None


@pytest.fixture(scope="session")
def gedeeld() -> Path:
    """The shared data; the test is skipped, saying so, where they are absent."""
    folder = gedeeld_pad()
    if folder is None:
        pytest.skip("de gedeelde gegevens zijn er niet (PORTAAL_SHARED, of ../shared naast de checkout)")
    return folder


@pytest.fixture(scope="session")
def gemeente() -> Iterator[Gemeente]:
    """One embedded gemeente for the whole session; a test that wants it untouched starts its own."""
    from tests.gemeente import Gemeente

    running = Gemeente()
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def _well_behaved(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whatever misbehaviour a test ordered ends with it."""
    yield
    if "gemeente" in request.fixturenames:
        request.getfixturevalue("gemeente").beheer(regels=[])
