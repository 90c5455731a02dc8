"""One inspectie from near by: those of a zaak, its history, and a record put right without losing its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.domain.errors import Changed, NotAllowed
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.services.inspectie_dossier import (
    GETOOND,
    inspecties_van,
    lees_historie,
    verbeter_inspectie,
)
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Voortgang

_gebruikt: set[str] = set()


@pytest.fixture
def geladen(omgeving: Werkomgeving) -> Werkomgeving:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN, Onderdeel.INSPECTIES))
    return omgeving


@pytest.fixture
def inspectie(geladen: Werkomgeving) -> Inspectie:
    """A done one with a place, that no other test has touched."""
    for one in geladen.werkbestand.inspecties():
        if one.eindoordeel and one.locatie.betrouwbaar and one.record_index == 1 and one.uuid not in _gebruikt:
            _gebruikt.add(one.uuid)
            return one
    raise LookupError("no such inspectie in the demo data")


def test_those_of_a_zaak_are_found_also_behind_a_gateway(geladen: Werkomgeving) -> None:
    everything = geladen.werkbestand.inspecties()
    one = next(i for i in everything if i.zaak)
    regel = next(r for r in geladen.werkbestand.zaken() if r.url == one.zaak)
    assert one in inspecties_van(everything, regel)
    assert all(i.zaak == regel.url for i in inspecties_van(everything, regel))
    moved = replace(one, zaak=one.zaak.replace("127.0.0.1", "poort.example.org"))
    assert inspecties_van([moved], regel) == [moved]
    by_number = replace(one, zaak="", zaak_identificatie=regel.identificatie)
    assert inspecties_van([by_number], regel) == [by_number]


def test_the_history_tells_each_record(geladen: Werkomgeving, inspectie: Inspectie) -> None:
    (only,) = lees_historie(geladen, inspectie)
    assert only.index == 1
    assert dict(zip(GETOOND, only.waarden, strict=True))["eindoordeel"] == inspectie.eindoordeel


def test_a_record_put_right_keeps_its_place_and_everything_else(geladen: Werkomgeving, inspectie: Inspectie) -> None:
    other = "conform" if inspectie.eindoordeel != "conform" else "deels_conform"
    newest = verbeter_inspectie(geladen, inspectie, {"eindoordeel": other})
    assert (newest.index, newest.verbetert, newest.heeft_locatie) == (2, 1, True)
    stored = next(i for i in geladen.werkbestand.inspecties() if i.uuid == inspectie.uuid)
    assert stored == replace(inspectie, eindoordeel=other, record_index=2)
    last = geladen.logboek.regels()[-1]
    assert (last.handeling, last.uitkomst) == ("inspectie_verbeterd", "gezet")


def test_what_another_put_right_meanwhile_is_not_written_over(geladen: Werkomgeving, inspectie: Inspectie) -> None:
    verbeter_inspectie(geladen, inspectie, {"status": "afgerond"})
    with pytest.raises(Changed):
        verbeter_inspectie(geladen, inspectie, {"status": "geannuleerd"})
    assert len(lees_historie(geladen, inspectie)) == 2
    assert geladen.logboek.regels()[-1].uitkomst == "Changed"


@pytest.mark.parametrize(
    ("waarden", "code"), [({"bevindingen": "x"}, "veld_niet_te_verbeteren"), ({}, "niets_te_verbeteren")]
)
def test_what_our_own_rules_forbid_is_not_sent(
    geladen: Werkomgeving, inspectie: Inspectie, waarden: dict[str, str], code: str
) -> None:
    with pytest.raises(NotAllowed) as caught:
        verbeter_inspectie(geladen, inspectie, waarden)
    assert caught.value.code == code
    assert len(lees_historie(geladen, inspectie)) == 1


def test_a_municipality_with_names_of_its_own_writes_its_own_names(
    geladen: Werkomgeving, inspectie: Inspectie, tmp_path: Path
) -> None:
    settings = tmp_path / "objecten.json"
    settings.write_text('{"inspectie_velden": {"aanleiding": "wijze"}}', encoding="utf-8")
    own = replace(geladen, verbinding=replace(geladen.verbinding, objecten_configuratie=str(settings)))
    verbeter_inspectie(own, inspectie, {"aanleiding": "administratief"})
    stored = next(i for i in geladen.werkbestand.inspecties() if i.uuid == inspectie.uuid)
    assert stored.aanleiding == "administratief"


def test_without_a_register_it_says_so(geladen: Werkomgeving, inspectie: Inspectie) -> None:
    without = replace(geladen, clients=replace(geladen.clients, objecten=None))
    with pytest.raises(NotAllowed) as caught:
        lees_historie(without, inspectie)
    assert caught.value.code == "geen_objectenregister"
