"""The windows for files, at a desk whose answers come when a test says so: waiting, late answers, refusals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from portaal_leefomgeving_plugin.connectors.stam import lees_verzoek
from portaal_leefomgeving_plugin.domain.errors import (
    NotAllowed,
    PartlyDone,
    ServerFault,
    StoreError,
    StoreReason,
    Unreachable,
    UnreachableReason,
)
from portaal_leefomgeving_plugin.gui.inbrengen.blad_venster import BladVenster
from portaal_leefomgeving_plugin.gui.inbrengen.neergezet import NeergezetVerzoek
from portaal_leefomgeving_plugin.gui.inbrengen.verzoek_venster import VerzoekVenster
from portaal_leefomgeving_plugin.services.blad_inlezen import Inleesverslag, keur_blad, open_blad
from portaal_leefomgeving_plugin.services.verzoek_naar_zaak import BestaandeZaak, ZaakGemaakt, Zaakvoorstel
from tests.gemeente import Voortgang
from tests.qgis.gui.loket import Loket
from tests.qgis.gui.voorbeelden import VANDAAG, dossier, regel
from tests.unit.spreadsheet.bouw import KOPPEN, RIJEN, als_csv
from tests.unit.stam.bouw import schrijf, verzoek

SYSTEEM = "zaaksysteem Voorbeeldstad"
SLECHT = ("Z-4", "Slecht", "open", "31-02-2026", 155000, 463000)


def voorstel(tmp_path: Path, **anders: Any) -> Zaakvoorstel:
    """A verzoek with one zaaktype to choose."""
    read = lees_verzoek(schrijf(tmp_path, verzoek(ingediend=VANDAAG.isoformat())))
    made = Zaakvoorstel(
        verzoek=read, zaaktypen=(dossier(regel(1)).zaaktype,), organisaties=("517439943",), bestaand=(),
        op_kenmerk_gezocht=True, nummer="DSO-1", locatie=read.locaties[0].geometrie, vandaag=VANDAAG,
    )  # fmt: skip
    return replace(made, **anders)


@pytest.fixture
def verzoekvenster(loket: Loket, qtbot, tmp_path: Path) -> Iterator[VerzoekVenster]:
    loket.open()
    shown = voorstel(tmp_path)
    made = VerzoekVenster(loket, shown.verzoek, Path("verzoek.xml"))
    made.show()
    loket.antwoord("bereid_zaak", shown)
    yield made
    made.laat_los()


@pytest.fixture
def bladvenster(loket: Loket, qtbot, tmp_path: Path) -> Iterator[BladVenster]:
    loket.open()
    path = als_csv(tmp_path, [*RIJEN, SLECHT], KOPPEN)
    shown = open_blad(path)
    made = BladVenster(loket, loket, shown, path)
    made.show()
    loket.antwoord("ingelezen_bladen", ())
    loket.antwoord("keur_blad", keur_blad(shown, shown.soort, shown.koppelingen, Voortgang()))
    yield made
    made.laat_los()


def kies_en_maak(window: VerzoekVenster) -> None:
    window.zaaktype.setCurrentIndex(1)
    assert window.ok.isEnabled(), window.ok.toolTip()
    window.ok.click()


def test_a_zaak_is_sent_once_however_often_is_clicked_and_not_closed_meanwhile(
    verzoekvenster: VerzoekVenster, loket: Loket
) -> None:
    kies_en_maak(verzoekvenster)
    verzoekvenster.ok.click()
    verzoekvenster.accept()
    assert len(loket.gevraagd("maak_zaak")) == 1
    verzoekvenster.reject()
    assert verzoekvenster.isVisible()
    assert not verzoekvenster.formulier.isEnabled()


def test_what_was_filled_in_stays_when_the_line_breaks(verzoekvenster: VerzoekVenster, loket: Loket) -> None:
    verzoekvenster.omschrijving.setText("Eik bij de dijk")
    kies_en_maak(verzoekvenster)
    loket.antwoord("maak_zaak", Unreachable(SYSTEEM, UnreachableReason.TIJD))
    assert verzoekvenster.fout.isVisible()
    assert verzoekvenster.ok.isEnabled()
    assert verzoekvenster.omschrijving.text() == "Eik bij de dijk"
    verzoekvenster.ok.click()
    assert len(loket.gevraagd("maak_zaak")) == 2


@pytest.mark.parametrize(
    "fout",
    [NotAllowed("verzoek_heeft_zaak", zaak="DSO-1"),
     PartlyDone(SYSTEEM, done=("zaak",), cause=ServerFault(SYSTEEM, status=500))],
)  # fmt: skip
def test_where_there_may_be_a_zaak_by_now_it_is_looked_for_and_offered(
    verzoekvenster: VerzoekVenster, loket: Loket, tmp_path: Path, fout: Any
) -> None:
    kies_en_maak(verzoekvenster)
    loket.antwoord("maak_zaak", fout)
    assert len(loket.gevraagd("bereid_zaak")) == 2
    there = BestaandeZaak("uuid-1", "DSO-1", "Kap", VANDAAG)
    loket.antwoord("bereid_zaak", voorstel(tmp_path, bestaand=(there,)))
    assert verzoekvenster.bestaand.isVisible()
    assert not verzoekvenster.maken.isVisible()
    assert not verzoekvenster.ok.isEnabled()
    opened: list[str] = []
    verzoekvenster.zaak_gevraagd.connect(opened.append)
    verzoekvenster.bestaand.knop.click()
    loket.antwoord("haal_bestaande_zaak", regel(1))
    assert opened == ["uuid-1"]


def test_a_zaaksysteem_that_does_not_answer_leaves_the_verzoek_to_be_read(loket: Loket, qtbot, tmp_path: Path) -> None:
    loket.open()
    made = VerzoekVenster(loket, voorstel(tmp_path).verzoek, Path("verzoek.xml"))
    made.show()
    loket.antwoord("bereid_zaak", Unreachable(SYSTEEM, UnreachableReason.VERBINDING))
    assert made.boom.aantal() > 0
    assert made.fout.isVisible()
    assert not made.ok.isEnabled()
    made.fout.knop.click()
    loket.antwoord("bereid_zaak", voorstel(tmp_path))
    assert made.formulier.isVisible()
    made.laat_los()


def test_what_came_of_it_is_told_and_the_window_closes(verzoekvenster: VerzoekVenster, loket: Loket) -> None:
    told: list[ZaakGemaakt] = []
    verzoekvenster.gezet.connect(told.append)
    kies_en_maak(verzoekvenster)
    done = ZaakGemaakt("uuid-1", "DSO-1", True, (), regel(1))
    loket.antwoord("maak_zaak", done)
    assert told == [done]
    assert not verzoekvenster.isVisible()


def test_a_late_judgement_of_an_earlier_choice_is_not_shown(bladvenster: BladVenster, loket: Loket) -> None:
    first = bladvenster._keuring
    nr = next(k.kolom for k in bladvenster.koppelingen.koppelingen if k.kop == "status")
    box = bladvenster.koppelingen.cellWidget(nr, 2)
    box.setCurrentIndex(0)
    box.setCurrentIndex(box.findData("zaaktype"))
    assert len(loket.gevraagd("keur_blad")) == 3
    loket.antwoord("keur_blad", first, nr=1)
    assert bladvenster._keuring is None
    assert not bladvenster.ok.isEnabled()
    loket.antwoord("keur_blad", first)
    assert bladvenster._keuring is first


def test_a_sheet_is_read_in_once_however_often_is_clicked(bladvenster: BladVenster, loket: Loket) -> None:
    told: list[Inleesverslag] = []
    bladvenster.gezet.connect(told.append)
    assert not bladvenster.ok.isEnabled()
    bladvenster.alleen_goede.setChecked(True)
    bladvenster.ok.click()
    bladvenster.accept()
    bladvenster.reject()
    assert bladvenster.isVisible()
    (asked,) = loket.gevraagd("lees_blad_in")
    assert asked.kwargs == {"naam": "zaken", "soort": "zaken", "alleen_goede": True, "vervang": False}
    loket.antwoord("lees_blad_in", StoreError(StoreReason.SCHIJF_VOL))
    assert bladvenster.fout.isVisible()
    bladvenster.ok.click()
    done = Inleesverslag("zaken", 3, 0, 0, 0, 0, 1, ("blad_zaken",))
    loket.antwoord("lees_blad_in", done)
    assert told == [done]
    assert not bladvenster.isVisible()


def test_a_store_that_may_only_be_read_says_so(bladvenster: BladVenster, loket: Loket) -> None:
    loket.alleen_lezen = True
    bladvenster.alleen_goede.setChecked(True)
    assert not bladvenster.ok.isEnabled()
    assert "Een andere QGIS" in bladvenster.ok.toolTip()


@pytest.mark.parametrize(
    ("naam", "inhoud", "gepakt"),
    [("a.xml", verzoek(), True), ("a.XML", verzoek(), True), ("a.xml", "<gml/>", False), ("a.csv", verzoek(), False)],
)
def test_of_files_that_are_dropped_only_a_verzoek_is_taken(
    qgis_app: object, tmp_path: Path, naam: str, inhoud: str, gepakt: bool
) -> None:
    opened: list[Path] = []
    path = schrijf(tmp_path, inhoud, naam)
    assert NeergezetVerzoek(opened.append).handleFileDrop(str(path)) is gepakt
    assert opened == ([path] if gepakt else [])
    assert not NeergezetVerzoek(opened.append).handleFileDrop(str(tmp_path / "weg.xml"))
