"""Advancing a zaak: shown, checked, posted, verified; and what two people or a bad line do to that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from portaal_leefomgeving_plugin.domain.errors import Changed, NotAllowed, PartlyDone
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.advance_zaak import Stapsoort, bereid_voor, zet_voort
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.open_dossier import open_dossier
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente, Voortgang

_gebruikt: set[str] = set()


@pytest.fixture
def geladen(omgeving: Werkomgeving) -> Werkomgeving:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    return omgeving


def een_open_zaak(omgeving: Werkomgeving, *, volgnummer: int = 1) -> ZaakRegel:
    """An open zaak at this step that no other test has touched."""
    for regel in omgeving.werkbestand.zaken():
        fits = regel.einddatum is None and regel.status_volgnummer == volgnummer and not regel.opgeschort
        fits = fits and not regel.resultaat  # as a test that opened one again left it
        if fits and regel.uuid not in _gebruikt and regel.status_omschrijving:
            _gebruikt.add(regel.uuid)
            return regel
    raise LookupError("no such zaak in the demo data")


def test_the_next_status_is_set_and_the_server_says_so(geladen: Werkomgeving) -> None:
    voortzetting = bereid_voor(geladen, een_open_zaak(geladen))
    stap = voortzetting.voorstel
    assert stap is not None
    uitkomst = zet_voort(geladen, voortzetting, stap.statustype.url, toelichting="In behandeling", reden="test")
    assert uitkomst.zeker
    assert uitkomst.status_volgens_server == stap.statustype.omschrijving != uitkomst.van
    stored = geladen.werkbestand.zaak(uitkomst.zaak)
    assert stored is not None
    assert stored.status_omschrijving == stap.statustype.omschrijving


def test_what_is_done_is_journalled_without_its_texts(geladen: Werkomgeving) -> None:
    voortzetting = bereid_voor(geladen, een_open_zaak(geladen))
    stap = voortzetting.voorstel
    assert stap is not None
    zet_voort(geladen, voortzetting, stap.statustype.url, toelichting="Beste mevrouw Jansen", reden="haast")
    last = geladen.logboek.regels()[-1]
    assert last.uitkomst == "gezet"
    assert last.naar == stap.statustype.omschrijving
    assert "Jansen" not in repr(last)


def test_a_zaak_that_another_advanced_is_not_advanced_again(geladen: Werkomgeving) -> None:
    regel = een_open_zaak(geladen)
    mine, theirs = bereid_voor(geladen, regel), bereid_voor(geladen, regel)
    stap = theirs.voorstel
    assert stap is not None
    zet_voort(geladen, theirs, stap.statustype.url)
    with pytest.raises(Changed) as caught:
        zet_voort(geladen, mine, stap.statustype.url)
    assert "status" in caught.value.fields


def test_skipping_and_going_back_are_told_apart(geladen: Werkomgeving) -> None:
    voortzetting = bereid_voor(geladen, een_open_zaak(geladen, volgnummer=2))
    kinds = {s.statustype.volgnummer: s.soort for s in voortzetting.stappen}
    assert kinds[1] is Stapsoort.TERUG
    assert kinds[2] is Stapsoort.HUIDIG
    assert kinds[3] is Stapsoort.VOLGENDE
    skipping = [s for s in voortzetting.stappen if s.soort is Stapsoort.OVERSLAAN]
    assert skipping
    assert all(s.overgeslagen for s in skipping)


def test_closing_wants_a_resultaat_and_then_closes(geladen: Werkomgeving) -> None:
    voortzetting = bereid_voor(geladen, een_open_zaak(geladen, volgnummer=3))
    end = next(s for s in voortzetting.stappen if s.statustype.is_eindstatus)
    assert end.vereist_resultaat
    with pytest.raises(NotAllowed):
        zet_voort(geladen, voortzetting, end.statustype.url)
    resultaat = voortzetting.resultaattypen[0]
    uitkomst = zet_voort(geladen, voortzetting, end.statustype.url, resultaattype=resultaat.url, reden="besloten")
    assert uitkomst.zeker
    assert uitkomst.regel.einddatum is not None
    assert uitkomst.regel.fataal is None


def test_a_close_that_fails_half_way_says_what_was_done(gemeente: Gemeente, geladen: Werkomgeving) -> None:
    voortzetting = bereid_voor(geladen, een_open_zaak(geladen, volgnummer=3))
    end = next(s for s in voortzetting.stappen if s.statustype.is_eindstatus)
    gemeente.beheer(
        regels=[
            {"pad": "/zaak_afsluiten/", "soort": "404"},  # as at a server that is no OpenZaak
            {"pad": "/openapi.yaml$", "soort": "404"},
            {"pad": "/zaken/api/v1/statussen$", "methode": "POST", "soort": "500", "kans": 1.0},
        ]
    )
    with pytest.raises(PartlyDone) as caught:
        zet_voort(geladen, voortzetting, end.statustype.url, resultaattype=voortzetting.resultaattypen[0].url)
    assert caught.value.done == ("resultaat",)
    gemeente.beheer(regels=[])
    again = bereid_voor(geladen, voortzetting.regel)
    end = next(s for s in again.stappen if s.statustype.is_eindstatus)
    assert not end.vereist_resultaat  # the resultaat stayed, so a second try needs none
    assert zet_voort(geladen, again, end.statustype.url).zeker


def test_a_status_that_arrived_without_an_answer_is_found_not_set_twice(
    gemeente: Gemeente, geladen: Werkomgeving
) -> None:
    regel = een_open_zaak(geladen)
    voortzetting = bereid_voor(geladen, regel)
    stap = voortzetting.voorstel
    assert stap is not None
    before = len(voortzetting.dossier.statussen)
    # the server does the work, and the line breaks before its answer is out
    gemeente.beheer(
        regels=[
            {
                "pad": "/zaken/api/v1/statussen$",
                "methode": "POST",
                "soort": "afgekapt",
                "aantal": 1,
                "na_verwerking": True,
            }
        ]
    )
    uitkomst = zet_voort(geladen, voortzetting, stap.statustype.url)
    assert uitkomst.zeker
    assert len(open_dossier(geladen, regel).dossier.statussen) == before + 1


def test_a_step_of_another_zaaktype_is_not_sent(geladen: Werkomgeving) -> None:
    voortzetting = bereid_voor(geladen, een_open_zaak(geladen))
    stap = voortzetting.stappen[-1]
    strange = replace(stap.statustype, url=type(stap.statustype.url)("http://127.0.0.1:9/statustypen/x"))
    with pytest.raises(NotAllowed):
        zet_voort(geladen, voortzetting, strange.url)


def test_a_toelichting_that_is_too_long_is_not_sent(geladen: Werkomgeving) -> None:
    voortzetting = bereid_voor(geladen, een_open_zaak(geladen))
    stap = voortzetting.voorstel
    assert stap is not None
    with pytest.raises(NotAllowed):
        zet_voort(geladen, voortzetting, stap.statustype.url, toelichting="x" * 1001)
