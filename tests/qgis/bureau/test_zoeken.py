"""Looking things up where there is nothing to look in or nobody to ask: that is what is said, and not "not found"."""

from __future__ import annotations

from dataclasses import replace

import pytest

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.zoeken import PlekSoort, Suggestie
from portaal_leefomgeving_plugin.host.bureau import Bureau

WACHT_MS = 60_000


def test_before_the_plan_was_read_nobody_says_that_it_knows_no_such_activiteit(bureau: Bureau, qtbot) -> None:
    found: list = []
    bureau.loket.activiteiten_in_plan("kappen", found.append, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=WACHT_MS)
    assert found == [None]


@pytest.mark.parametrize("wat", ["plek", "locatie"])
def test_without_a_locatieserver_nothing_is_said_not_to_be_found(bureau: Bureau, wat: str) -> None:
    loket = bureau.loket
    loket._plaats.verbinding = replace(loket.verbinding, locatieserver="")
    found: list = []
    failed: list = []
    if wat == "plek":
        loket.zoek_plek(Suggestie("weg-1", PlekSoort.WEG, "Langestraat"), found.append, failed.append)
    else:
        loket.zoek_locatie((), found.append, failed.append)
    assert found == []
    assert [(type(one), one.code) for one in failed] == [(NotAllowed, "geen_locatieserver")]
