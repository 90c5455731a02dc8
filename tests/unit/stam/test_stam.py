"""Reading a verzoek: what is asked and where, never by whom; and what is no verzoek is refused in so many words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.stam import lees_verzoek
from portaal_leefomgeving_plugin.domain.errors import FileFault, PortaalError, UnreadableFile
from portaal_leefomgeving_plugin.domain.verzoek import Bijlage, Doel, NietBegrepen, Verzoek
from tests.unit.stam.bouw import BSN, LOCATIE, NUMMER, RUIMTEN, VLAK, schrijf, specificatie, verzoek


def lees(folder: Path, inhoud: str | bytes) -> Verzoek:
    return lees_verzoek(schrijf(folder, inhoud))


def test_what_is_asked_where_and_when_is_read(tmp_path: Path) -> None:
    read = lees(tmp_path, verzoek())
    assert (read.verzoeknummer, read.volgnummer, read.doel) == (NUMMER, "1", Doel.INITIEREN)
    assert (read.soort, read.naam, read.ingediend) == ("Aanvraag vergunning", "Kappen van een eik", date(2026, 11, 20))
    assert read.bevoegd_gezag == "Voorbeeldstad"
    (activiteit,) = read.activiteiten
    assert (activiteit.naam, activiteit.identificatie) == ("Boom kappen", "A-1")
    assert activiteit.regelbeheerobjecten == ("Indieningsvereisten: http://x/kappen",)
    (answer,) = activiteit.antwoorden
    assert (answer.vraag, answer.antwoord, answer.groep) == ("Hoe dik is de stam?", "120 cm", "De boom")
    assert answer.bijlagen == (Bijlage("situatie.pdf", "Situatieschets"),)
    (place,) = read.locaties
    assert place.omschrijving == "9999ZZ 12a"
    assert place.geometrie is not None
    assert shapely.from_wkb(place.geometrie).equals(shapely.box(155000, 463000, 155020, 463020))


def test_who_asks_is_not_read_but_that_someone_does_is_said(tmp_path: Path) -> None:
    questions = "".join((
        specificatie("Wat is uw telefoonnummer?", "0612345678"),
        specificatie("Hoe heet de eigenaar van de boom?", "Zandloper"),
        specificatie("Overige opmerkingen", f"Mijn BSN is {BSN}"),
        specificatie("Nog iets?", "mail naar zandloper@example.org"),
        specificatie("Naam", "Zandloper", groep="Contactgegevens"),
        specificatie("Hoe hoog is de boom?", "12 m"),
    ))  # fmt: skip
    read = lees(tmp_path, verzoek(specificaties=questions))
    assert read.heeft_initiatiefnemer
    assert read.heeft_gemachtigde
    assert "Zandloper" not in repr(read)
    assert BSN not in repr(read)
    answers = read.activiteiten[0].antwoorden
    assert [a.ingehouden for a in answers] == [False, True, True, True, True, True, False]
    assert answers[-1].antwoord == "12 m"
    assert read.ingehouden == 3 + 5, "three elements about persons, five answers"
    assert read.niet_begrepen == ()


def test_what_is_not_understood_is_named_and_counted_without_its_contents(tmp_path: Path) -> None:
    extra = "<vx:toverwoord>sesam</vx:toverwoord><vx:toverwoord/><x><vx:nogWat>geheim</vx:nogWat></x>"
    read = lees(tmp_path, verzoek(extra=extra))
    assert read.niet_begrepen == (NietBegrepen("nogWat", 1), NietBegrepen("toverwoord", 2), NietBegrepen("x", 1))
    assert "sesam" not in repr(read)


def test_other_capitals_other_namespaces_and_deeper_nesting_are_read_the_same(tmp_path: Path) -> None:
    plain = verzoek()
    other = (
        plain.replace("stam-v4", "stam-v5")
        .replace("activiteitnaam", "activiteitNaam")
        .replace("verzoeknummer", "Verzoeknummer")
        .replace("<vx:projectactiviteiten>", "<vx:inhoud><vx:projectactiviteiten>")
        .replace("</vx:projectactiviteiten>", "</vx:projectactiviteiten></vx:inhoud>")
    )
    read = lees(tmp_path, other)
    assert read.activiteiten == lees(tmp_path, plain).activiteiten
    assert read.verzoeknummer == NUMMER
    assert read.niet_begrepen == (NietBegrepen("inhoud", 1),)


def test_a_verzoek_in_an_envelope_is_found(tmp_path: Path) -> None:
    inner = verzoek().partition("?>")[2]
    envelope = f'<soap:Envelope xmlns:soap="http://x/soap"><soap:Body>{inner}</soap:Body></soap:Envelope>'
    assert lees(tmp_path, envelope).verzoeknummer == NUMMER


def test_every_word_of_an_answer_is_read_but_not_of_a_person_in_it(tmp_path: Path) -> None:
    questions = "".join((
        specificatie("Welke?", "<vx:waarde>eik</vx:waarde><vx:waarde>beuk</vx:waarde>"),
        specificatie("Waarom?", "ziek<br/>en oud"),
        specificatie("Hoe?", "met een zaag <vx:natuurlijkPersoon><vx:x>Zandloper</vx:x></vx:natuurlijkPersoon>"),
    ))  # fmt: skip
    read = lees(tmp_path, verzoek(specificaties=questions))
    assert [a.antwoord for a in read.activiteiten[0].antwoorden[1:]] == ["eik; beuk", "ziek; en oud", "met een zaag"]
    assert "Zandloper" not in repr(read)
    assert read.niet_begrepen == (NietBegrepen("br", 1),)


def test_a_bare_verzoek_is_one_too(tmp_path: Path) -> None:
    one = verzoek()
    inner = one[one.index("<vx:verzoek>") : one.index("</imam:verzoekXML>")]
    assert lees(tmp_path, inner.replace("<vx:verzoek>", f"<vx:verzoek {RUIMTEN}>", 1)).verzoeknummer == NUMMER


def test_of_a_file_with_several_the_others_are_named(tmp_path: Path) -> None:
    one = verzoek()
    inner = one[one.index("<vx:verzoek>") : one.index("</imam:verzoekXML>")]
    read = lees(tmp_path, one.replace("</imam:verzoekXML>", f"{inner}{inner}</imam:verzoekXML>"))
    assert read.verzoeknummer == NUMMER
    assert read.niet_begrepen == (NietBegrepen("verzoek", 2),)


def test_a_shape_without_a_wrapping_is_read_and_no_mystery(tmp_path: Path) -> None:
    read = lees(tmp_path, verzoek(locaties=f"<vx:projectlocatie>{VLAK}</vx:projectlocatie>"))
    assert read.locaties[0].geometrie is not None
    assert read.niet_begrepen == ()


@pytest.mark.parametrize(
    ("doel", "verwacht", "begint"),
    [("Conceptverzoek", Doel.CONCEPT, True), ("Vooroverleg", Doel.CONCEPT, True), ("Aanvullen", Doel.AANVULLEN, False),
     ("intrekken", Doel.INTREKKEN, False), ("Iets nieuws", Doel.ONBEKEND, True)],
)  # fmt: skip
def test_what_the_verzoek_is_for_is_known(tmp_path: Path, doel: str, verwacht: Doel, begint: bool) -> None:
    read = lees(tmp_path, verzoek(doel=doel))
    assert (read.doel, read.begint_iets) == (verwacht, begint)


@pytest.mark.parametrize(
    ("ingediend", "dag"),
    [("2026-11-20T23:30:00Z", date(2026, 11, 21)), ("2026-11-20T09:00:00", date(2026, 11, 20)),
     ("2026-11-20+01:00", date(2026, 11, 20)), ("20-11-2026", date(2026, 11, 20)), ("", None)],
)  # fmt: skip
def test_the_day_is_that_of_the_netherlands(tmp_path: Path, ingediend: str, dag: date | None) -> None:
    read = lees(tmp_path, verzoek(ingediend=ingediend))
    assert read.ingediend == dag
    assert read.onleesbare_velden == ()


def test_a_day_that_cannot_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    read = lees(tmp_path, verzoek(ingediend="vorige week"))
    assert read.ingediend is None
    assert read.onleesbare_velden == ("indienDatum",)


def test_degrees_become_rd_and_what_was_given_in_rd_goes_before(tmp_path: Path) -> None:
    point = '<gml:Point srsName="EPSG:4258"><gml:pos>52.155 5.387</gml:pos></gml:Point>'
    degrees = f"<vx:projectlocatie><vx:coordinatenEtrs>{point}</vx:coordinatenEtrs></vx:projectlocatie>"
    (place,) = lees(tmp_path, verzoek(locaties=degrees)).locaties
    assert place.opgegeven == "graden"
    assert place.geometrie is not None
    shape = shapely.from_wkb(place.geometrie)
    assert abs(shape.x - 155_000) < 100
    assert abs(shape.y - 463_000) < 200
    both = (
        f"<vx:projectlocatie><vx:coordinatenEtrs>{point}</vx:coordinatenEtrs>"
        f"<vx:coordinatenOpgegeven>{VLAK}</vx:coordinatenOpgegeven></vx:projectlocatie>"
    )
    (place,) = lees(tmp_path, verzoek(locaties=both)).locaties
    assert place.opgegeven == "rd"


def test_a_shape_that_cannot_be_read_is_counted_and_its_address_stays(tmp_path: Path) -> None:
    read = lees(tmp_path, verzoek(locaties=LOCATIE.replace("155000 463000", "ergens in")))
    (place,) = read.locaties
    assert (place.omschrijving, place.geometrie) == ("9999ZZ 12a", None)
    assert read.onleesbare_locaties == 1


def test_a_place_outside_the_netherlands_is_none(tmp_path: Path) -> None:
    read = lees(tmp_path, verzoek(locaties=LOCATIE.replace("155", "955")))
    assert read.locaties[0].geometrie is None
    assert read.onleesbare_locaties == 1


def test_a_parcel_names_a_place_that_has_no_address(tmp_path: Path) -> None:
    parcel = (
        "<vx:projectlocatie><vx:kadastraleAanduiding><vx:kadastraleGemeente>VBS00</vx:kadastraleGemeente>"
        "<vx:sectie>A</vx:sectie><vx:perceelnummer>123</vx:perceelnummer></vx:kadastraleAanduiding></vx:projectlocatie>"
    )
    (place,) = lees(tmp_path, verzoek(locaties=parcel)).locaties
    assert place.omschrijving == "VBS00 A 123"


@pytest.mark.parametrize(
    ("inhoud", "code"),
    [
        (verzoek()[:900], "xml"),
        (verzoek().replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>'), "dtd"),
        ("zomaar een tekst", "xml"),
        (b"%PDF-1.7 \x00\x01", "xml"),
        (f"<definitions {RUIMTEN}><verzoeknummer>1</verzoeknummer></definitions>", "geen_verzoek"),
        (f"<imam:verzoekXML {RUIMTEN}><vx:verzoek><vx:iets/></vx:verzoek></imam:verzoekXML>", "geen_verzoek"),
        (b'<?xml version="1.0"?>' + b"<a>" * 200_000, "xml"),
    ],
)
def test_what_is_no_whole_verzoek_is_refused(tmp_path: Path, inhoud: str | bytes, code: str) -> None:
    with pytest.raises(UnreadableFile) as told:
        lees(tmp_path, inhoud)
    assert told.value.code == code


@pytest.mark.parametrize("inhoud", [b"", b"   \n"])
def test_an_empty_file_is_refused(tmp_path: Path, inhoud: bytes) -> None:
    with pytest.raises(FileFault) as told:
        lees(tmp_path, inhoud)
    assert told.value.code == "leeg"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileFault) as told:
        lees_verzoek(tmp_path / "weg.xml")
    assert told.value.code == "niet_gevonden"


def test_wherever_a_file_was_cut_off_it_is_refused_and_nothing_else_happens(tmp_path: Path) -> None:
    whole = verzoek().encode()
    for length in range(1, len(whole) - 1, 97):
        with pytest.raises(PortaalError):
            lees(tmp_path, whole[:length])


def test_many_elements_within_each_other_do_no_harm(tmp_path: Path) -> None:
    deep = "<vx:diep>" * 20_000 + "</vx:diep>" * 20_000
    read = lees(tmp_path, verzoek(extra=deep))
    assert read.niet_begrepen == (NietBegrepen("diep", 20_000),)


def test_the_shape_that_third_parties_tell_of_is_read(gedeeld: Path) -> None:
    read = lees_verzoek(gedeeld / "data" / "stam" / "SYNTHETIC_verzoekbericht_shape.xml")
    assert read.verzoeknummer == "2026010100001"
    assert [a.naam for a in read.activiteiten] == ["Boom kappen of houtopstand vellen"]
    assert read.locaties[0].geometrie is not None
    assert read.niet_begrepen == ()
