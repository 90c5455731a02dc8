"""One deed over many zaken: shown first, told of each, stopped without loss."""

from __future__ import annotations

from datetime import timedelta

import pytest

from portaal_leefomgeving_plugin.domain.errors import Cancelled, Changed, NotAllowed, PartlyDone, ServerFault
from portaal_leefomgeving_plugin.domain.perioden import Grondslag
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.advance_zaak import bereid_voor, zet_voort
from portaal_leefomgeving_plugin.services.bulk import (
    BulkOpschorten,
    BulkToewijzen,
    BulkVoortzetten,
    bereid_bulk,
    voer_uit,
)
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.werklast import werklasten
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente, Voortgang

YILMAZ = Medewerker("s.yilmaz", "S. Yilmaz")
_gebruikt: set[str] = set()


@pytest.fixture
def geladen(omgeving: Werkomgeving) -> Werkomgeving:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    return omgeving


def zaken(omgeving: Werkomgeving, aantal: int, soort: str = "HAND", **eisen: object) -> list[ZaakRegel]:
    """Open zaken that no other test has touched."""
    found = []
    today = omgeving.clock.today()
    wanted = {"opgeschort": False, "eerder_opgeschort": False, "resultaat": ""} | eisen
    for regel in omgeving.werkbestand.zaken():
        ends = regel.fataal or regel.uiterlijke_einddatum
        fits = regel.einddatum is None and regel.zaaktype_identificatie == soort and regel.uuid not in _gebruikt
        fits = fits and ends is not None and ends >= today and regel.startdatum < today
        if fits and all(getattr(regel, name) == value for name, value in wanted.items()):
            found.append(regel)
        if len(found) == aantal:
            _gebruikt.update(r.uuid for r in found)
            return found
    raise LookupError(f"no {aantal} such zaken in the demo data")


def test_what_can_be_done_is_done_and_what_cannot_is_told_beforehand(geladen: Werkomgeving) -> None:
    two = zaken(geladen, 2, status_volgnummer=2)
    (last,) = zaken(geladen, 1, status_volgnummer=4)
    closed = next(r for r in geladen.werkbestand.zaken() if r.einddatum is not None)
    plan = bereid_bulk(geladen, BulkVoortzetten("", "proef"), [*two, last, closed], Voortgang())
    assert [v.voorstel is not None for v in plan.voorbeelden] == [True, True, False, False]
    assert [v.fout.code for v in plan.voorbeelden[2:] if isinstance(v.fout, NotAllowed)] == [
        "afsluiten_per_zaak",
        "geen_volgende_stap",
    ]
    told = voer_uit(plan, Voortgang())
    assert (told.gelukt, told.niet_begonnen) == (2, ())
    for uitslag in told.uitslagen:
        assert (uitslag.zeker, uitslag.regel.status_omschrijving) == (True, uitslag.naar)
        assert geladen.werkbestand.zaak(uitslag.regel.uuid) == uitslag.regel


def test_a_zaak_that_changed_after_the_preview_is_left_and_the_others_go_on(geladen: Werkomgeving) -> None:
    first, second = zaken(geladen, 2, status_volgnummer=2)
    plan = bereid_bulk(geladen, BulkVoortzetten("", ""), [first, second], Voortgang())
    theirs = bereid_voor(geladen, first)
    assert theirs.voorstel is not None
    zet_voort(geladen, theirs, theirs.voorstel.statustype.url)
    told = voer_uit(plan, Voortgang())
    assert [isinstance(u.fout, Changed) for u in told.uitslagen] == [True, False]
    assert told.gelukt == 1


def test_stopped_halfway_what_was_done_is_told_and_the_rest_is_named(geladen: Werkomgeving) -> None:
    three = zaken(geladen, 3)
    plan = bereid_bulk(geladen, BulkToewijzen(YILMAZ, "verdeling"), three, Voortgang())
    told = voer_uit(plan, Voortgang(stop_na=1))
    assert [u.zeker for u in told.uitslagen] == [True]
    assert [r.uuid for r in told.niet_begonnen] == [v.regel.uuid for v in plan.voorstellen[1:]]


def test_the_preview_can_be_stopped_too(geladen: Werkomgeving) -> None:
    with pytest.raises(Cancelled):
        bereid_bulk(geladen, BulkToewijzen(YILMAZ, ""), zaken(geladen, 2), Voortgang(stop_na=1))


def test_many_are_suspended_for_one_letter_with_their_own_dates(geladen: Werkomgeving) -> None:
    two, today = zaken(geladen, 2, soort="OV-REG", verlengd_met=""), geladen.clock.today()
    deed = BulkOpschorten(today, today + timedelta(days=15), Grondslag.AANVULLING, "Brief van vandaag", "")
    plan = bereid_bulk(geladen, deed, two, Voortgang())
    told = voer_uit(plan, Voortgang())
    assert told.gelukt == 2
    for line, uitslag in zip(two, told.uitslagen, strict=True):
        assert line.uiterlijke_einddatum is not None
        assert uitslag.regel.uiterlijke_einddatum == line.uiterlijke_einddatum + timedelta(days=14)


def test_a_server_that_fails_is_told_of_each_zaak(geladen: Werkomgeving, gemeente: Gemeente) -> None:
    two = zaken(geladen, 2, status_volgnummer=2)
    plan = bereid_bulk(geladen, BulkVoortzetten("", ""), two, Voortgang())
    gemeente.beheer(regels=[{"pad": "/statussen$", "methode": "POST", "soort": "500"}])
    told = voer_uit(plan, Voortgang())
    assert [type(u.fout) for u in told.uitslagen] == [ServerFault, ServerFault]
    assert not any(isinstance(u.fout, PartlyDone) for u in told.uitslagen)


def test_the_load_of_a_colleague_counts_open_zaken_and_their_terms(geladen: Werkomgeving) -> None:
    lines, today = geladen.werkbestand.zaken(), geladen.clock.today()
    team = [Medewerker("l.vos", "L. Vos"), Medewerker("nieuw", "N. Ieuw")]
    loads = {w.medewerker.id: w for w in werklasten(team, lines, today)}
    mine = [r for r in lines if r.behandelaar == "l.vos" and r.einddatum is None]
    assert loads["l.vos"].open == len(mine)
    assert loads["l.vos"].te_laat == sum(1 for r in mine if r.fataal is not None and r.fataal < today)
    assert loads["l.vos"].medewerker.weergave == "L. Vos"
    assert (loads["nieuw"].open, loads["nieuw"].te_laat) == (0, 0)
    assert "" not in loads
