"""Notes with a zaak: where the server keeps them, and not offered where it does not."""

from __future__ import annotations

import pytest

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.notities import lees_notities, voeg_notitie_toe
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente, Voortgang

_gebruikt: set[str] = set()


@pytest.fixture
def regel(omgeving: Werkomgeving) -> ZaakRegel:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    found = next(r for r in omgeving.werkbestand.zaken() if r.einddatum is None and r.uuid not in _gebruikt)
    _gebruikt.add(found.uuid)
    return found


def test_a_note_stands_with_the_zaak_for_colleagues_and_nowhere_on_disk(
    omgeving: Werkomgeving, regel: ZaakRegel
) -> None:
    assert lees_notities(omgeving, regel) == ()
    made = voeg_notitie_toe(omgeving, regel, "Gebeld", "Mevrouw Jansen belt terug")
    assert lees_notities(omgeving, regel) == (made,)
    assert (made.onderwerp, made.door, made.extern) == ("Gebeld", "T. Ester", False)
    assert omgeving.logboek.regels()[-1].handeling == "notitie"
    assert "Jansen" not in repr([omgeving.logboek.regels(), omgeving.werkbestand.zaak(regel.uuid)])


@pytest.mark.parametrize("soort", ["reset", "500", "afgekapt"])
def test_a_note_whose_answer_got_lost_is_there_once(
    omgeving: Werkomgeving, regel: ZaakRegel, gemeente: Gemeente, soort: str
) -> None:
    lost = {"pad": "/zaaknotities", "methode": "POST", "soort": soort, "aantal": 1, "na_verwerking": True}
    gemeente.beheer(regels=[lost])
    voeg_notitie_toe(omgeving, regel, "Gebeld", "Eén keer")
    assert len(lees_notities(omgeving, regel) or ()) == 1


@pytest.mark.parametrize("document", [True, False], ids=["document", "no document"])
def test_a_server_without_notes_offers_none_and_is_not_asked_again(
    omgeving: Werkomgeving, regel: ZaakRegel, gemeente: Gemeente, document: bool
) -> None:
    rules = [{"pad": "/zaaknotities", "soort": "404"}]
    gemeente.beheer(regels=rules if document else [*rules, {"pad": "/openapi.yaml$", "soort": "404"}])
    assert lees_notities(omgeving, regel) is None
    assert lees_notities(omgeving, regel) is None
    assert gemeente.stand()["regels"][0]["geraakt"] == 1
    with pytest.raises(NotAllowed):
        voeg_notitie_toe(omgeving, regel, "Gebeld", "Nergens")


def test_an_empty_note_is_not_sent(omgeving: Werkomgeving, regel: ZaakRegel) -> None:
    with pytest.raises(NotAllowed):
        voeg_notitie_toe(omgeving, regel, "Gebeld", "  ")
