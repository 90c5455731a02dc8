"""Documents: taken to where the user wants them, whole or not; and added once, whatever the line does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from portaal_leefomgeving_plugin.domain.dossier import Document
from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    Cancelled,
    FileFault,
    NotAllowed,
    PartlyDone,
    PortaalError,
    UnreadableAnswer,
)
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.documenten import (
    Toevoeging,
    bereid_toevoeging,
    haal_document,
    veilige_naam,
    voeg_toe,
)
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.open_dossier import open_dossier
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente, Voortgang


@pytest.fixture
def geladen(omgeving: Werkomgeving) -> Werkomgeving:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    return omgeving


def zaak(omgeving: Werkomgeving, nummer: str = "VBS-900001") -> ZaakRegel:
    """A zaak that is always there; the playgrounds have two documents each."""
    return next(r for r in omgeving.werkbestand.zaken() if r.identificatie == nummer)


@pytest.fixture
def document(geladen: Werkomgeving) -> Document:
    found = open_dossier(geladen, zaak(geladen)).dossier.documenten
    return next(d for d in found if d.soort == "Situatietekening")


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    made = tmp_path / "tekening nieuw.pdf"
    made.write_bytes(b"%PDF-1.4 verzonnen" * 100)
    return made


def document_van(**anders: Any) -> Document:
    values: dict[str, Any] = {
        "url": "u", "titel": "", "bestandsnaam": "", "formaat": "application/pdf", "omvang": None,
        "creatiedatum": None, "status": "", "vertrouwelijkheid": "", "vergrendeld": False,
    }  # fmt: skip
    return Document(**(values | anders))


# -- taking


def test_a_document_comes_whole_to_where_the_user_wants_it(
    geladen: Werkomgeving, document: Document, tmp_path: Path
) -> None:
    told = Voortgang()
    got = haal_document(geladen, document, tmp_path / "map.pdf", told)
    assert got.pad.read_bytes().startswith(b"%PDF")
    assert got.omvang == document.omvang == got.pad.stat().st_size
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["map.pdf"]
    assert told.stappen[-1] == ("document", document.omvang, document.omvang)


@pytest.mark.parametrize("soort", ["500", "afgekapt", "reset", "html"])
def test_what_does_not_come_whole_leaves_what_stood_there(
    geladen: Werkomgeving, gemeente: Gemeente, document: Document, tmp_path: Path, soort: str
) -> None:
    there = tmp_path / "map.pdf"
    there.write_bytes(b"van vorige week")
    gemeente.beheer(regels=[{"pad": "/download", "soort": soort}])
    try:
        with pytest.raises(PortaalError):
            haal_document(geladen, document, there, Voortgang())
    finally:
        gemeente.beheer(regels=[])
    assert there.read_bytes() == b"van vorige week"
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["map.pdf"]


def test_contents_of_another_length_are_not_the_document(
    geladen: Werkomgeving, document: Document, tmp_path: Path
) -> None:
    with pytest.raises(UnreadableAnswer) as caught:
        haal_document(geladen, replace(document, omvang=7), tmp_path / "map.pdf", Voortgang())
    assert caught.value.reason is AnswerReason.AFGEKAPT
    assert not (tmp_path / "map.pdf").exists()


def test_a_place_that_cannot_be_written_is_told(geladen: Werkomgeving, document: Document, tmp_path: Path) -> None:
    with pytest.raises(FileFault) as caught:
        haal_document(geladen, document, tmp_path / "weg" / "map.pdf", Voortgang())
    assert caught.value.code == "niet_gevonden"


def test_stopping_leaves_nothing(geladen: Werkomgeving, document: Document, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        haal_document(geladen, document, tmp_path / "map.pdf", Voortgang(stop_na=0))
    assert not [p for p in tmp_path.iterdir() if p.is_file()]


def test_a_document_of_another_machine_is_not_fetched_with_our_credentials(
    geladen: Werkomgeving, document: Document, tmp_path: Path
) -> None:
    with pytest.raises(UnreadableAnswer):
        haal_document(geladen, replace(document, inhoud="https://elders.example.org/x"), tmp_path / "m", Voortgang())


def test_a_document_without_contents_says_so(geladen: Werkomgeving, document: Document, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed) as caught:
        haal_document(geladen, replace(document, inhoud=""), tmp_path / "m", Voortgang())
    assert caught.value.code == "document_zonder_inhoud"


@pytest.mark.parametrize(
    ("anders", "naam"),
    [
        ({"bestandsnaam": "plattegrond.pdf"}, "plattegrond.pdf"),
        ({"bestandsnaam": "../../etc/passwd"}, "passwd.pdf"),
        ({"bestandsnaam": "C:\\Temp\\a b.docx"}, "a b.docx"),
        ({"bestandsnaam": 'wat?"<>|*:.pdf'}, "wat_.pdf"),
        ({"titel": "Advies brandweer"}, "Advies brandweer.pdf"),
        ({"titel": "Advies", "formaat": "onbekend/iets"}, "Advies"),
        ({"bestandsnaam": "NUL.pdf"}, "document_NUL.pdf"),
        ({"bestandsnaam": "..."}, "document.pdf"),
        ({}, "document.pdf"),
        ({"bestandsnaam": "x" * 300 + ".pdf"}, "x" * 150 + ".pdf"),
    ],
)
def test_a_file_name_is_one_that_every_system_takes(anders: dict[str, Any], naam: str) -> None:
    assert veilige_naam(document_van(**anders)) == naam


# -- adding


def voeg(omgeving: Werkomgeving, plan: Toevoeging, bestand: Path, **anders: Any) -> Any:
    soort = next(s.url for s in plan.soorten if s.omschrijving == "Situatietekening")
    return voeg_toe(
        omgeving, plan, bestand, **({"titel": "Nieuwe tekening", "soort": soort, "reden": "aanvulling"} | anders)
    )


def test_an_added_document_is_one_of_the_zaaks_with_its_rights_told(geladen: Werkomgeving, bestand: Path) -> None:
    regel = zaak(geladen, "VBS-900011")
    before = open_dossier(geladen, regel).dossier.documenten
    plan = bereid_toevoeging(geladen, regel)
    done = voeg(geladen, plan, bestand, vertrouwelijkheid="intern")
    assert (done.zaak, done.titel) == (regel.uuid, "Nieuwe tekening")
    (new,) = [d for d in open_dossier(geladen, regel).dossier.documenten if d.url not in {b.url for b in before}]
    assert (new.titel, new.bestandsnaam, new.formaat) == ("Nieuwe tekening", "tekening nieuw.pdf", "application/pdf")
    assert (new.omvang, new.vertrouwelijkheid, new.soort) == (bestand.stat().st_size, "intern", "Situatietekening")
    assert new.gebruiksrecht_bekend
    last = geladen.logboek.regels()[-1]
    assert (last.handeling, last.uitkomst) == ("document", "gezet")
    assert "tekening" not in repr(last)


def test_what_was_added_can_be_taken_again_byte_for_byte(geladen: Werkomgeving, bestand: Path, tmp_path: Path) -> None:
    regel = zaak(geladen, "VBS-900012")
    voeg(geladen, bereid_toevoeging(geladen, regel), bestand)
    (made,) = [d for d in open_dossier(geladen, regel).dossier.documenten if d.titel == "Nieuwe tekening"]
    haal_document(geladen, made, tmp_path / "terug.pdf", Voortgang())
    assert (tmp_path / "terug.pdf").read_bytes() == bestand.read_bytes()


@pytest.mark.parametrize(("soort", "na"), [("500", True), ("reset", True), ("afgekapt", True), ("500", False)])
@pytest.mark.parametrize("pad", ["/enkelvoudiginformatieobjecten$", "/zaakinformatieobjecten$"])
def test_an_answer_that_got_lost_makes_no_second_document(
    geladen: Werkomgeving, gemeente: Gemeente, bestand: Path, pad: str, soort: str, na: bool
) -> None:
    regel = zaak(geladen, "VBS-900002")
    before = len(open_dossier(geladen, regel).dossier.documenten)
    plan = bereid_toevoeging(geladen, regel)
    rule = {"pad": pad, "methode": "POST", "soort": soort, "aantal": 1, "na_verwerking": na}
    gemeente.beheer(regels=[rule])
    try:
        voeg(geladen, plan, bestand)
    finally:
        gemeente.beheer(regels=[])
    assert len(open_dossier(geladen, regel).dossier.documenten) == before + 1


def test_a_link_that_fails_is_told_and_the_next_try_does_only_what_is_left(
    geladen: Werkomgeving, gemeente: Gemeente, bestand: Path
) -> None:
    regel = zaak(geladen, "VBS-900003")
    before = len(open_dossier(geladen, regel).dossier.documenten)
    plan = bereid_toevoeging(geladen, regel)
    gemeente.beheer(regels=[{"pad": "/zaakinformatieobjecten$", "methode": "POST", "soort": "500"}])
    try:
        with pytest.raises(PartlyDone) as caught:
            voeg(geladen, plan, bestand)
    finally:
        gemeente.beheer(regels=[])
    assert caught.value.done == ("document",)
    assert geladen.logboek.regels()[-1].uitkomst == "PartlyDone"
    assert len(open_dossier(geladen, regel).dossier.documenten) == before
    voeg(geladen, plan, bestand)
    found = open_dossier(geladen, regel).dossier.documenten
    assert len(found) == before + 1


@pytest.mark.parametrize(
    ("anders", "code"),
    [({"titel": " "}, "titel_nodig"), ({"soort": "https://x/y"}, "documentsoort_van_ander_zaaktype")],
)
def test_what_our_own_rules_forbid_is_not_sent(
    geladen: Werkomgeving, bestand: Path, anders: dict[str, Any], code: str
) -> None:
    plan = bereid_toevoeging(geladen, zaak(geladen))
    with pytest.raises(NotAllowed) as caught:
        voeg(geladen, plan, bestand, **anders)
    assert caught.value.code == code


@pytest.mark.parametrize(("inhoud", "code"), [(b"", "leeg"), (None, "niet_gevonden")])
def test_a_file_that_is_none_is_told_before_anything_is_sent(
    geladen: Werkomgeving, tmp_path: Path, inhoud: bytes | None, code: str
) -> None:
    there = tmp_path / "x.pdf"
    if inhoud is not None:
        there.write_bytes(inhoud)
    with pytest.raises(FileFault) as caught:
        voeg(geladen, bereid_toevoeging(geladen, zaak(geladen)), there)
    assert caught.value.code == code


def test_without_a_documenten_api_it_says_so(geladen: Werkomgeving) -> None:
    without = replace(geladen, verbinding=replace(geladen.verbinding, documenten=""))
    with pytest.raises(NotAllowed) as caught:
        bereid_toevoeging(without, zaak(geladen))
    assert caught.value.code == "geen_documenten_api"
