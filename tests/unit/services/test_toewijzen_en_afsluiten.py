"""Giving a zaak to a colleague, closing it with a resultaat and opening it again: done once, and told as it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.connectors.zgw.afsluiten import AFSLUITEN
from portaal_leefomgeving_plugin.domain.errors import Changed, PartlyDone, Refused, Rejected
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Medewerker, Toegang
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.advance_zaak import bereid_voor, stappen, zet_voort
from portaal_leefomgeving_plugin.services.afsluiten import bereid_afsluiten, sluit_af
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.toewijzen import bereid_toewijzen, wijs_toe
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente, Voortgang

VOS, BAKKER = Medewerker("l.vos", "L. Vos"), Medewerker("m.bakker", "M. Bakker")
GEEN_OPENZAAK = [{"pad": "/zaak_afsluiten/", "soort": "404"}, {"pad": "/openapi.yaml$", "soort": "404"}]
_gebruikt: set[str] = set()


@pytest.fixture
def geladen(omgeving: Werkomgeving) -> Werkomgeving:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    return omgeving


@pytest.fixture
def coordinator(gemeente: Gemeente, tmp_path: Path) -> Iterator[Werkomgeving]:
    """Someone who may reopen."""
    app = gemeente.gegevens["toepassingen"]["portaal-coordinator"]
    login = Toegang(Inlogwijze.ZGW_JWT, f"{app['client_id']}:{app['geheim']}")
    with gemeente.omgeving(tmp_path / "coordinator", toegang_zgw=login) as place:
        laad_gemeente(place, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
        yield place


def een_zaak(omgeving: Werkomgeving, **eisen: object) -> ZaakRegel:
    wanted = {"opgeschort": False, "zaaktype_identificatie": "VOOR", "resultaat": ""} | eisen
    for regel in omgeving.werkbestand.zaken():
        fits = regel.einddatum is None and regel.status and regel.uuid not in _gebruikt
        if fits and all(getattr(regel, name) == value for name, value in wanted.items()):
            _gebruikt.add(regel.uuid)
            return regel
    raise LookupError("no such zaak in the demo data")


def rollen(omgeving: Werkomgeving, regel: ZaakRegel) -> list[str]:
    assert omgeving.clients.zgw is not None
    return [r.medewerker for r in omgeving.clients.zgw.wijziger.behandelaars(regel.url)]


# --- toewijzen --------------------------------------------------------------------------------------


def test_a_zaak_changes_hands_and_nobody_else_keeps_it(geladen: Werkomgeving) -> None:
    regel = een_zaak(geladen, behandelaar="j.devries")
    told = wijs_toe(geladen, bereid_toewijzen(geladen, regel), VOS, reden="verdeling")
    assert (told.zeker, told.behandelaars_volgens_server) == (True, ("l.vos",))
    assert rollen(geladen, regel) == ["l.vos"]
    stored = geladen.werkbestand.zaak(regel.uuid)
    assert stored is not None
    assert stored.behandelaar == "l.vos"


def test_a_zaak_can_be_given_back(geladen: Werkomgeving) -> None:
    regel = een_zaak(geladen, behandelaar="j.devries")
    told = wijs_toe(geladen, bereid_toewijzen(geladen, regel), None, reden="")
    assert (told.zeker, told.behandelaars_volgens_server, told.regel.behandelaar) == (True, (), "")


def test_a_zaak_that_was_given_away_meanwhile_is_not_taken_from_its_new_owner(geladen: Werkomgeving) -> None:
    regel = een_zaak(geladen, behandelaar="j.devries")
    mine, theirs = bereid_toewijzen(geladen, regel), bereid_toewijzen(geladen, regel)
    wijs_toe(geladen, theirs, VOS, reden="")
    with pytest.raises(Changed) as caught:
        wijs_toe(geladen, mine, BAKKER, reden="")
    assert caught.value.fields == ("behandelaar",)
    assert rollen(geladen, regel) == ["l.vos"]


@pytest.mark.parametrize("methode", ["POST", "DELETE"])
def test_a_rol_whose_answer_got_lost_is_there_once(geladen: Werkomgeving, gemeente: Gemeente, methode: str) -> None:
    regel = een_zaak(geladen, behandelaar="j.devries")
    shown = bereid_toewijzen(geladen, regel)
    lost = {"pad": "/zaken/api/v1/rollen", "methode": methode, "soort": "500", "aantal": 1, "na_verwerking": True}
    gemeente.beheer(regels=[lost])
    assert wijs_toe(geladen, shown, VOS, reden="").zeker
    assert rollen(geladen, regel) == ["l.vos"]


def test_an_old_rol_that_cannot_be_taken_away_is_told(geladen: Werkomgeving, gemeente: Gemeente) -> None:
    regel = een_zaak(geladen, behandelaar="j.devries")
    shown = bereid_toewijzen(geladen, regel)
    gemeente.beheer(regels=[{"pad": "/zaken/api/v1/rollen/", "methode": "DELETE", "soort": "500"}])
    with pytest.raises(PartlyDone) as caught:
        wijs_toe(geladen, shown, VOS, reden="")
    assert caught.value.done == ("behandelaar",)
    assert sorted(rollen(geladen, regel)) == ["j.devries", "l.vos"]


# --- afsluiten --------------------------------------------------------------------------------------


def test_a_zaak_is_closed_in_one_call_where_the_server_can(geladen: Werkomgeving) -> None:
    regel = een_zaak(geladen)
    afsluiting = bereid_afsluiten(geladen, regel)
    wanted = afsluiting.resultaattypen[1]
    told = sluit_af(geladen, afsluiting, wanted.url, toelichting="Klaar", reden="besloten")
    assert told.zeker
    assert told.resultaat_volgens_server == wanted.omschrijving
    assert told.einddatum == geladen.clock.today()
    assert geladen.clients.zgw is not None
    assert geladen.clients.zgw.vermogens.kan(AFSLUITEN) is True
    assert geladen.logboek.regels()[-1].handeling == "afsluiten"


def test_a_refused_close_in_one_call_leaves_no_resultaat_behind(geladen: Werkomgeving) -> None:
    line = next(r for r in geladen.werkbestand.zaken() if r.identificatie.endswith("900015"))  # a locked document
    afsluiting = bereid_afsluiten(geladen, line)
    with pytest.raises(Rejected) as caught:
        sluit_af(geladen, afsluiting, afsluiting.resultaattypen[0].url, toelichting="", reden="")
    assert caught.value.has("informatieobject-locked")
    assert bereid_afsluiten(geladen, line).resultaat == ""


def test_without_that_call_it_takes_two_and_it_is_not_tried_again(geladen: Werkomgeving, gemeente: Gemeente) -> None:
    gemeente.beheer(regels=GEEN_OPENZAAK)
    assert geladen.clients.zgw is not None
    for _ in range(2):
        afsluiting = bereid_afsluiten(geladen, een_zaak(geladen))
        wanted = afsluiting.resultaattypen[0]
        told = sluit_af(geladen, afsluiting, wanted.url, toelichting="", reden="")
        assert (told.zeker, told.resultaat_volgens_server) == (True, wanted.omschrijving)
    struck = {r["pad"]: r["geraakt"] for r in gemeente.stand()["regels"]}
    assert struck["/zaak_afsluiten/"] == 1
    assert geladen.clients.zgw.vermogens.kan(AFSLUITEN) is False


def test_a_close_that_stops_half_way_can_be_finished(geladen: Werkomgeving, gemeente: Gemeente) -> None:
    regel = een_zaak(geladen)
    afsluiting = bereid_afsluiten(geladen, regel)
    gemeente.beheer(regels=[*GEEN_OPENZAAK, {"pad": "/statussen$", "methode": "POST", "soort": "500"}])
    with pytest.raises(PartlyDone) as caught:
        sluit_af(geladen, afsluiting, afsluiting.resultaattypen[0].url, toelichting="", reden="")
    assert caught.value.done == ("resultaat",)
    gemeente.beheer(regels=[])
    again = bereid_afsluiten(geladen, regel)
    assert (again.resultaat, "heeft_resultaat" in again.let_op) == (afsluiting.resultaattypen[0].omschrijving, True)
    other = again.resultaattypen[1]
    told = sluit_af(geladen, again, other.url, toelichting="", reden="")
    assert (told.zeker, told.resultaat_volgens_server) == (True, other.omschrijving)


@pytest.mark.parametrize("soort", ["reset", "500", "afgekapt"])
def test_a_close_whose_answer_got_lost_is_known_for_ours(geladen: Werkomgeving, gemeente: Gemeente, soort: str) -> None:
    afsluiting = bereid_afsluiten(geladen, een_zaak(geladen))
    lost = {"pad": "/zaak_afsluiten/", "methode": "POST", "soort": soort, "aantal": 1, "na_verwerking": True}
    gemeente.beheer(regels=[lost])
    told = sluit_af(geladen, afsluiting, afsluiting.resultaattypen[0].url, toelichting="", reden="")
    assert told.zeker


def test_a_zaak_that_someone_closed_meanwhile_is_not_closed_again(geladen: Werkomgeving) -> None:
    regel = een_zaak(geladen)
    mine, theirs = bereid_afsluiten(geladen, regel), bereid_afsluiten(geladen, regel)
    sluit_af(geladen, theirs, theirs.resultaattypen[0].url, toelichting="", reden="")
    with pytest.raises(Changed):
        sluit_af(geladen, mine, mine.resultaattypen[1].url, toelichting="", reden="")
    assert bereid_afsluiten(geladen, regel).resultaat == theirs.resultaattypen[0].omschrijving


def test_just_after_midnight_a_zaak_is_closed_on_the_day_that_it_is_here(
    geladen: Werkomgeving, monkeypatch: pytest.MonkeyPatch
) -> None:
    regel = een_zaak(geladen)
    afsluiting = bereid_afsluiten(geladen, regel)
    current = afsluiting.dossier.huidige_status
    assert current is not None
    client = geladen.clients.zgw
    assert client is not None
    now = client.servertijd()
    midnight = now.replace(hour=23, minute=30, second=0, microsecond=0) - timedelta(days=1)  # UTC: 00:30 or later here
    if midnight <= current.datum_gezet:
        pytest.skip("the last status of this zaak is of today")
    monkeypatch.setattr(client._api, "servertijd", lambda: midnight)
    told = sluit_af(geladen, afsluiting, afsluiting.resultaattypen[0].url, toelichting="", reden="")
    assert told.einddatum == now.date()


# --- heropenen --------------------------------------------------------------------------------------


def test_reopening_keeps_the_resultaat_and_takes_the_end_away(coordinator: Werkomgeving) -> None:
    regel = een_zaak(coordinator)
    afsluiting = bereid_afsluiten(coordinator, regel)
    sluit_af(coordinator, afsluiting, afsluiting.resultaattypen[0].url, toelichting="", reden="")
    voortzetting = bereid_voor(coordinator, regel)
    back = voortzetting.stappen[-2].statustype
    told = zet_voort(coordinator, voortzetting, back.url, toelichting="", reden="vergissing")
    assert (told.zeker, told.regel.einddatum) == (True, None)
    again = bereid_afsluiten(coordinator, regel)
    assert (again.verboden, again.resultaat) == ("", afsluiting.resultaattypen[0].omschrijving)


def test_who_may_not_reopen_is_told_which_right_is_missing(geladen: Werkomgeving) -> None:
    closed = next(r for r in geladen.werkbestand.zaken() if r.einddatum is not None)
    voortzetting = bereid_voor(geladen, closed)
    with pytest.raises(Refused) as caught:
        zet_voort(geladen, voortzetting, voortzetting.stappen[0].statustype.url, toelichting="", reden="")
    assert caught.value.deed == "zaken.heropenen"


def test_a_closed_zaak_is_not_reopened_by_the_step_that_ends_it(geladen: Werkomgeving) -> None:
    closed = next(r for r in geladen.werkbestand.zaken() if r.einddatum is not None)
    dossier = bereid_voor(geladen, closed).dossier
    # the end was dated before a status that was there (facts on ZGW, section 7): it is not the current one
    odd = replace(dossier, statussen=dossier.statussen[1:])
    steps = {s.statustype.is_eindstatus: s.verboden for s in stappen(odd)}
    assert steps[True] == "heropenen_met_eindstatus"
