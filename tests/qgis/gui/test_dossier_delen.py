"""The parts of a dossier: each shown when it comes, named when it does not, and forgotten when the dossier closes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from portaal_leefomgeving_plugin.domain.dossier import Documentsoort
from portaal_leefomgeving_plugin.domain.dossierdelen import (
    Auditregel,
    Dossierdelen,
    Eigenschap,
    VerwanteZaak,
    Verwantschap,
    Zaakobject,
)
from portaal_leefomgeving_plugin.domain.errors import FileFault, PartlyDone, Refused, ServerFault
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import ONDER, RECHTS
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.services.documenten import Opgehaald, Toegevoegd, Toevoeging
from portaal_leefomgeving_plugin.services.open_dossier import DossierBeeld
from tests.qgis.gui.loket import Loket
from tests.qgis.gui.voorbeelden import NU, dossier, regel


def delen(**anders: object) -> Dossierdelen:
    """A dossier's parts, with two lines in the trail: of the newest status, and of a changed location."""
    newest = dossier(regel(1)).statussen[0].status.url
    values: dict[str, object] = {
        "zaakobjecten": (
            Zaakobject("o1", "adres", "Langestraat 12, 3811AA Voorbeeldstad", "0000200000000001", "locatie", ""),
            Zaakobject("o2", "pand", "", "0000100000000001", "", ""),
        ),
        "eigenschappen": (Eigenschap("Bouwkosten", "125000"),),
        "verwant": (
            VerwanteZaak("z2", "uuid-2", Verwantschap.HOOFDZAAK, "", "ZAAK-2026-00002", "Kap vier eiken Parkweg"),
            VerwanteZaak("z9", "uuid-9", Verwantschap.OVERIG, "Zelfde blok", waarom_niet="ander_systeem"),
        ),
        "audit": (
            Auditregel(NU - timedelta(hours=1), "partial_update", "zaak", "z1", "", "T. Ester", "Portaal", "Ingetekend",
                       ("zaakgeometrie",)),
            Auditregel(NU - timedelta(days=4), "create", "status", newest, "", "J. de Vries", "Portaal", "", ()),
        ),
        "onderdelen_niet_gelezen": (),
    }  # fmt: skip
    return Dossierdelen(**(values | anders))  # type: ignore[arg-type]


@pytest.fixture
def geopend(open_paneel: PortaalDock, loket: Loket) -> PortaalDock:
    """The panel with a dossier of which the zaak itself was read, its further parts not yet."""
    open_paneel.toon_dossier("uuid-1")
    line = regel(1)
    loket.antwoord("dossier", DossierBeeld(line, dossier(line), loket.termijn(line)))
    return open_paneel


def rijen(boom) -> list[tuple[str, str, str]]:
    return [(i.data(), i.data(RECHTS), i.data(ONDER)) for i in boom.bladen()]


def test_objects_and_properties_are_shown(geopend, loket):
    view = geopend.dossier
    assert not view.delen.zaakobjecten.property("klaar")
    loket.antwoord("delen", delen())
    assert view.delen.zaakobjecten.samenvatting.text() == "2"
    assert rijen(view.delen.objecten_boom) == [
        ("Langestraat 12, 3811AA Voorbeeldstad", "adres", "locatie · 0000200000000001"),
        ("0000100000000001", "pand", ""),
    ]
    assert view.gegevens.findChild(object, "gegeven_eigenschap_0").text() == "125000"


def test_the_timeline_is_there_at_once_and_learns_who_and_why(geopend, loket):
    tree = geopend.dossier.lijsten["statussen"].inhoud
    before = rijen(tree)
    assert "In behandeling" in [r[0] for r in before]
    assert not any("door" in r[2] for r in before)
    assert {"Besluit: Verlengen beslistermijn", "Document: Aanvraagformulier"} <= {r[0] for r in before}
    loket.antwoord("delen", delen())
    after = rijen(tree)
    assert after[0][0] == "Zaak gewijzigd: locatie"
    assert after[0][2] == "door T. Ester\nreden: Ingetekend"
    status = next(r for r in after if r[0] == "In behandeling")
    assert "door J. de Vries" in status[2]
    assert len(after) == len(before) + 1


def test_without_the_right_to_the_trail_the_timeline_says_what_is_missing(geopend, loket):
    loket.antwoord("delen", delen(audit=(), onderdelen_niet_gelezen=(("audit", "permission_denied"),)))
    section = geopend.dossier.lijsten["statussen"]
    assert "Wie wat wijzigde is niet gelezen" in section.melding.text()
    assert section.inhoud.aantal() > 0
    assert geopend.dossier.delen.zaakobjecten.samenvatting.text() == "2"


def test_a_part_that_could_not_be_read_is_never_called_empty(geopend, loket):
    loket.antwoord("delen", delen(zaakobjecten=(), onderdelen_niet_gelezen=(("zaakobjecten", "serverfout"),)))
    assert geopend.dossier.delen.zaakobjecten.samenvatting.text() == "niet gelezen"
    loket.antwoord("delen", ServerFault("OpenZaak", status=500))
    for section in geopend.dossier.delen.secties:
        assert section.samenvatting.text() == "niet gelezen"
    assert "kon niet worden gelezen" in geopend.dossier.lijsten["statussen"].melding.text()


def test_another_zaak_opens_from_the_dossier_and_one_elsewhere_does_not(geopend, loket):
    loket.antwoord("delen", delen())
    tree = geopend.dossier.delen.verwant_boom
    assert rijen(tree)[1] == ("uuid-9", "overig", "Zelfde blok · staat in een ander systeem")
    tree.setCurrentIndex(tree.bladen()[1])
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert geopend.dossier.uuid == "uuid-1"
    tree.setCurrentIndex(tree.bladen()[0])
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert geopend.dossier.uuid == "uuid-2"


def test_a_related_zaak_that_is_not_in_the_store_says_so(geopend, loket):
    told = []
    geopend.boodschap.connect(told.append)
    loket.antwoord("delen", delen(verwant=(VerwanteZaak("z", "weg", Verwantschap.DEELZAAK, "", "ZAAK-1"),)))
    tree = geopend.dossier.delen.verwant_boom
    tree.geactiveerd.emit(tree.inhoud(tree.bladen()[0]))
    assert "niet (meer) bekend" in told[0].tekst


def test_closing_forgets_and_late_answers_are_dropped(geopend, loket):
    geopend.toon_werk()
    loket.antwoord("delen", delen())
    view = geopend.dossier
    assert view.delen.delen is None
    assert view.delen.objecten_boom.aantal() == view.delen.verwant_boom.aantal() == 0
    assert view.gegevens.findChildren(object, "gegeven_eigenschap_0") == []


# -- documents


@pytest.fixture
def papieren(geopend: PortaalDock):
    geopend.dossier.lijsten["documenten"].zet_open(True)
    return geopend.dossier.lijsten["documenten"].inhoud


def test_a_locked_document_says_what_one_gets(papieren):
    under = {r[0]: r[2] for r in rijen(papieren)}
    assert "er wordt aan gewerkt" in under["Aanvraagformulier"]
    assert "er wordt aan gewerkt" not in under["Plattegrond begane grond"]


def test_a_document_goes_where_the_user_says_under_its_own_name(geopend, papieren, loket, monkeypatch, tmp_path):
    told, offered = [], []
    geopend.boodschap.connect(told.append)
    deeds = geopend.dossier.documentdaden
    assert not deeds.haal.isEnabled()
    papieren.setCurrentIndex(papieren.bladen()[0])

    def choose(_parent, _title, start):
        offered.append(Path(start).name)
        return str(tmp_path / "hier.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    deeds.haal.click()
    assert offered == ["plattegrond.pdf"]
    (asked,) = loket.gevraagd("haal_document")
    assert asked.args[1] == tmp_path / "hier.pdf"
    loket.antwoord("haal_document", Opgehaald(tmp_path / "hier.pdf", 182_000))
    assert "hier.pdf" in told[-1].tekst
    deeds.haal.click()
    loket.antwoord("haal_document", FileFault(path="x", code="schijf_vol"))
    assert "schijf is vol" in told[-1].tekst


def test_who_does_not_choose_a_place_gets_nothing(papieren, geopend, loket, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: ("", ""))
    papieren.setCurrentIndex(papieren.bladen()[0])
    geopend.dossier.documentdaden.haal.click()
    assert loket.gevraagd("haal_document") == []


@pytest.mark.parametrize("ja", [True, False])
def test_a_confidential_document_leaves_only_after_the_user_was_told(
    geopend, papieren, loket, monkeypatch, tmp_path, ja
):
    words = []

    def ask(_parent, _title, text):
        words.append(text)
        return QMessageBox.StandardButton.Yes if ja else QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", ask)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "x.pdf"), ""))
    secret = replace(dossier(regel(1)).documenten[0], vertrouwelijkheid="geheim")
    geopend.dossier.documentdaden.bewaar(secret)
    assert "'geheim'" in words[0]
    assert len(loket.gevraagd("haal_document")) == int(ja)


@pytest.fixture
def venster(geopend: PortaalDock, loket: Loket, tmp_path: Path):
    geopend.dossier.documentdaden.voeg.click()
    window = geopend.dossier.documentdaden._venster
    kind = Documentsoort("https://x/1", "Situatietekening", "zaakvertrouwelijk")
    loket.antwoord("bereid_toevoeging", Toevoeging(regel(1), (kind,), "PL-1"))
    (tmp_path / "nieuwe tekening.pdf").write_bytes(b"x")
    window.bestand.setFilePath(str(tmp_path / "nieuwe tekening.pdf"))
    yield window
    window.laat_los()


def test_adding_wants_a_file_a_title_and_a_kind(venster):
    assert venster.titel.text() == "nieuwe tekening"
    assert not venster.ok.isEnabled()
    venster.soort.setCurrentIndex(1)
    assert venster.ok.isEnabled()
    venster.titel.clear()
    assert not venster.ok.isEnabled()


def test_a_document_is_added_and_the_dossier_read_anew(geopend, venster, loket, tmp_path):
    told = []
    geopend.boodschap.connect(told.append)
    venster.soort.setCurrentIndex(1)
    asked_before = len(loket.gevraagd("dossier"))
    venster.accept()
    (asked,) = loket.gevraagd("voeg_document_toe")
    assert asked.args[1] == tmp_path / "nieuwe tekening.pdf"
    assert asked.kwargs == {"titel": "nieuwe tekening", "soort": "https://x/1", "vertrouwelijkheid": "",
                            "gebruiksrecht": False, "reden": ""}  # fmt: skip
    loket.antwoord("voeg_document_toe", Toegevoegd("uuid-1", "ZAAK-2026-00001", "nieuwe tekening"))
    assert "hoort nu bij" in told[-1].tekst
    assert len(loket.gevraagd("dossier")) == asked_before + 1


def test_a_link_that_failed_is_told_and_the_same_document_is_linked_again(venster, loket):
    venster.soort.setCurrentIndex(1)
    venster.accept()
    cause = Refused("OpenZaak", status=403, code="permission_denied", deed="zaken.bijwerken")
    loket.antwoord("voeg_document_toe", PartlyDone("OpenZaak", done=("document",), cause=cause))
    assert "hoort nog niet bij de zaak" in venster.fout.tekst.text()
    assert venster.ok.text() == "Opnieuw koppelen"
    assert not venster.titel.isEnabled()
    venster.accept()
    first, second = loket.gevraagd("voeg_document_toe")
    assert first.args == second.args
