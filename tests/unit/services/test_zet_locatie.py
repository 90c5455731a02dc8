"""Giving a zaak a location: drawn or accepted, checked before, verified after; and what a bad line or another does."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.geojson import zelfde_vorm
from portaal_leefomgeving_plugin.domain.errors import Changed, NotAllowed, Refused, ServerFault
from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.services.zet_locatie import bereid_locatie_voor, zet_locatie
from tests.gemeente import Gemeente, Voortgang

_gebruikt: set[str] = set()


@pytest.fixture
def geladen(omgeving: Werkomgeving) -> Werkomgeving:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    return omgeving


def een_zaak(omgeving: Werkomgeving, kwaliteit: LocatieKwaliteit, *, open_: bool = True) -> ZaakRegel:
    """A zaak with such a location that no other test has touched."""
    for regel in omgeving.werkbestand.zaken():
        if (regel.einddatum is None) is open_ and regel.locatie.kwaliteit is kwaliteit and regel.uuid not in _gebruikt:
            _gebruikt.add(regel.uuid)
            return regel
    raise LookupError(f"no such zaak in the demo data: {kwaliteit}")


def plek(omgeving: Werkomgeving, *, breed: float = 0.0) -> RdWkb:
    """A place near that of another zaak: a point, or a square of so many metres."""
    known = next(r for r in omgeving.werkbestand.zaken() if r.locatie.betrouwbaar)
    x, y = shapely.get_coordinates(shapely.from_wkb(known.locatie.geometrie))[0]
    shape = shapely.box(x, y, x + breed, y + breed) if breed else shapely.Point(x + 3.5, y)
    return RdWkb(shapely.to_wkb(shape, output_dimension=2, byte_order=1))


def op_server(gemeente: Gemeente, omgeving: Werkomgeving, pad: str, **wijzig: Any) -> Any:
    """What the server holds, seen by another client; with ``wijzig`` after changing it."""
    both = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"}
    with gemeente.sessie(omgeving.verbinding.toegang_zgw) as session:
        if wijzig:
            session.patch(pad, json=wijzig, headers=both, timeout=10).raise_for_status()
        answer = session.get(pad, headers=both, timeout=10)
        answer.raise_for_status()
        return answer.json()


@pytest.mark.parametrize("breed", [0.0, 25.0])
def test_a_zaak_without_a_location_gets_the_one_that_was_drawn(
    geladen: Werkomgeving, gemeente: Gemeente, breed: float
) -> None:
    stand = bereid_locatie_voor(geladen, een_zaak(geladen, LocatieKwaliteit.ONTBREEKT))
    drawn = plek(geladen, breed=breed)
    uitkomst = zet_locatie(geladen, stand, drawn, reden="Ingetekend op de kaart")
    assert uitkomst.zeker
    stored = geladen.werkbestand.zaak(uitkomst.zaak)
    assert stored is not None
    assert stored.locatie.betrouwbaar
    assert zelfde_vorm(stored.locatie.geometrie, drawn)
    held = op_server(gemeente, geladen, stand.zaak.url)["zaakgeometrie"]
    assert held["type"] == ("Polygon" if breed else "Point")
    trail = op_server(gemeente, geladen, f"{stand.zaak.url}/audittrail")
    assert trail[-1]["toelichting"] == "Ingetekend op de kaart"


@pytest.mark.parametrize("kwaliteit", [LocatieKwaliteit.ASSEN_VERWISSELD, LocatieKwaliteit.RD_GETALLEN])
def test_a_proposal_is_written_only_when_it_is_accepted(
    geladen: Werkomgeving, gemeente: Gemeente, kwaliteit: LocatieKwaliteit
) -> None:
    regel = een_zaak(geladen, kwaliteit)
    before = op_server(gemeente, geladen, regel.url)["zaakgeometrie"]
    stand = bereid_locatie_voor(geladen, regel)
    assert op_server(gemeente, geladen, regel.url)["zaakgeometrie"] == before
    assert stand.voorstel is not None
    uitkomst = zet_locatie(geladen, stand, stand.voorstel, reden="Assen omgedraaid")
    assert uitkomst.zeker
    assert uitkomst.locatie.kwaliteit is LocatieKwaliteit.GOED
    assert zelfde_vorm(uitkomst.locatie.geometrie, regel.locatie.geometrie)


def test_the_logbook_tells_that_it_was_done_and_not_where_or_why(geladen: Werkomgeving) -> None:
    stand = bereid_locatie_voor(geladen, een_zaak(geladen, LocatieKwaliteit.ONTBREEKT))
    zet_locatie(geladen, stand, plek(geladen), reden="Mevrouw Jansen belde")
    last = geladen.logboek.regels()[-1]
    assert (last.handeling, last.van, last.naar, last.uitkomst) == ("locatie", "ontbreekt", "goed", "gezet")
    assert "Jansen" not in repr(last)


def test_a_location_that_another_gave_meanwhile_is_not_overwritten(geladen: Werkomgeving) -> None:
    regel = een_zaak(geladen, LocatieKwaliteit.ONTBREEKT)
    mine, theirs = bereid_locatie_voor(geladen, regel), bereid_locatie_voor(geladen, regel)
    zet_locatie(geladen, theirs, plek(geladen), reden="zij")
    with pytest.raises(Changed) as caught:
        zet_locatie(geladen, mine, plek(geladen, breed=10), reden="ik")
    assert caught.value.fields == ("locatie",)


def test_a_change_of_something_else_does_not_stand_in_the_way(geladen: Werkomgeving, gemeente: Gemeente) -> None:
    stand = bereid_locatie_voor(geladen, een_zaak(geladen, LocatieKwaliteit.ONTBREEKT))
    op_server(gemeente, geladen, stand.zaak.url, omschrijving="Anders")
    assert zet_locatie(geladen, stand, plek(geladen), reden="ik").zeker


@pytest.mark.parametrize(
    ("anders", "code"), [({"reden": "  "}, "reden_nodig"), ({"geometrie": b"\x01"}, "locatie_onleesbaar")]
)
def test_what_our_own_rules_forbid_is_not_sent(geladen: Werkomgeving, anders: dict[str, Any], code: str) -> None:
    stand = bereid_locatie_voor(geladen, een_zaak(geladen, LocatieKwaliteit.GOED))
    wanted = {"geometrie": plek(geladen), "reden": "ik"} | anders
    with pytest.raises(NotAllowed) as caught:
        zet_locatie(geladen, stand, wanted["geometrie"], reden=wanted["reden"])
    assert caught.value.code == code
    now = bereid_locatie_voor(geladen, stand.regel)
    assert now.zaak.locatie == stand.zaak.locatie


def test_a_closed_zaak_is_refused_by_the_server_and_the_store_stays_as_it_was(geladen: Werkomgeving) -> None:
    stand = bereid_locatie_voor(geladen, een_zaak(geladen, LocatieKwaliteit.GOED, open_=False))
    with pytest.raises(Refused):
        zet_locatie(geladen, stand, plek(geladen, breed=5), reden="ik")
    assert geladen.logboek.regels()[-1].uitkomst == "Refused"
    stored = geladen.werkbestand.zaak(stand.regel.uuid)
    assert stored is not None
    assert stored.locatie == stand.regel.locatie


@pytest.mark.parametrize(
    ("soort", "na"), [("500", False), ("500", True), ("afgekapt", True), ("reset", True), ("html", True)]
)
def test_an_answer_that_got_lost_is_looked_up_and_not_guessed(
    geladen: Werkomgeving, gemeente: Gemeente, soort: str, na: bool
) -> None:
    stand = bereid_locatie_voor(geladen, een_zaak(geladen, LocatieKwaliteit.ONTBREEKT))
    drawn = plek(geladen)
    rule = {"pad": "/zaken/api/v1/zaken/", "methode": "PATCH", "soort": soort, "aantal": 1, "na_verwerking": na}
    gemeente.beheer(regels=[rule])
    try:
        uitkomst = zet_locatie(geladen, stand, drawn, reden="ik")
    finally:
        gemeente.beheer(regels=[])
    assert uitkomst.zeker
    assert zelfde_vorm(uitkomst.locatie.geometrie, drawn)


def test_a_server_that_keeps_failing_is_told_and_nothing_is_stored(geladen: Werkomgeving, gemeente: Gemeente) -> None:
    stand = bereid_locatie_voor(geladen, een_zaak(geladen, LocatieKwaliteit.ONTBREEKT))
    gemeente.beheer(regels=[{"pad": "/zaken/api/v1/zaken/", "methode": "PATCH", "soort": "500"}])
    try:
        with pytest.raises(ServerFault):
            zet_locatie(geladen, stand, plek(geladen), reden="ik")
    finally:
        gemeente.beheer(regels=[])
    stored = geladen.werkbestand.zaak(stand.regel.uuid)
    assert stored is not None
    assert stored.locatie.kwaliteit is LocatieKwaliteit.ONTBREEKT


def test_without_a_zaaksysteem_there_is_nothing_to_write_to(geladen: Werkomgeving) -> None:
    regel = een_zaak(geladen, LocatieKwaliteit.GOED)
    without = replace(geladen, clients=replace(geladen.clients, zgw=None))
    with pytest.raises(NotAllowed) as caught:
        bereid_locatie_voor(without, regel)
    assert caught.value.code == "geen_zaaksysteem"
