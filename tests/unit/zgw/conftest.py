"""The embedded gemeente for a module's tests, well-behaved at the start of each; and a player of recordings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.unit.demo.maker import Maker
from tests.unit.demo.wereld import Wereld
from tests.unit.zgw.weergave import Weergave, weergave


@pytest.fixture(scope="module")
def _wereld() -> Iterator[Wereld]:
    made = Wereld()
    yield made
    made.stop()


@pytest.fixture
def wereld(_wereld: Wereld) -> Iterator[Wereld]:
    """The gemeente."""
    yield _wereld
    _wereld.storing.regels.clear()


@pytest.fixture
def maker(wereld: Wereld) -> Maker:
    """Makes situations in it."""
    return Maker(wereld)


@pytest.fixture(scope="module")
def _plaat() -> Iterator[Weergave]:
    with weergave() as running:
        yield running


@pytest.fixture
def plaat(_plaat: Weergave) -> Weergave:
    """The player, with nothing to play yet."""
    _plaat.begin_opnieuw()
    return _plaat
