"""Several regelingen in one file: all of them are read, each text says whose it is, and none holds another file."""

from __future__ import annotations

import pytest

from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan
from portaal_leefomgeving_plugin.services.samen_lezen import schrijf_samen
from tests.unit.stop.bouwpakket import leden, zip_van

EEN = zip_van(leden())


def _andere(tekst: str) -> str:
    return tekst.replace("gm9999", "pv99").replace("Voorbeeldstad", "Polderland")


ANDER = zip_van({n: _andere(c.decode() if isinstance(c, bytes) else c) for n, c in leden().items()})


def test_rules_of_both_are_there_under_the_first_and_texts_say_whose_they_are():
    alone, plan = (
        lees_plan(EEN, naam="een", grens=None),
        lees_plan(schrijf_samen([EEN, ANDER]), naam="beide", grens=None),
    )
    assert (plan.work, len(plan.regels)) == (alone.work, 2 * len(alone.regels))
    heads = {t.plaats[0].opschrift for t in plan.regelteksten.values()}
    assert heads == {"Omgevingsplan: Omgevingsplan Voorbeeldstad", "Omgevingsplan: Omgevingsplan Polderland"}
    assert plan.verslag is not None
    assert alone.verslag is not None
    assert plan.verslag.gelezen == {kind: 2 * n for kind, n in alone.verslag.gelezen.items()}


def test_one_of_them_alone_is_that_plan():
    assert lees_plan(schrijf_samen([EEN]), naam="een", grens=None).regels == lees_plan(EEN, naam="x", grens=None).regels


def test_a_file_of_several_in_a_file_of_several_is_refused():
    """However deep it goes: a zip can be made to hold itself."""
    with pytest.raises(UnreadablePackage) as refused:
        lees_plan(schrijf_samen([schrijf_samen([EEN])]), naam="kwaad", grens=None)
    assert refused.value.code == "geen_pakket"
