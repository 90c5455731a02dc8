"""The dossier on the real Bureau and the embedded gemeente, through QGIS's own network: parts, documents, location."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.services.documenten import Opgehaald, Toegevoegd, Toevoeging

WACHT_MS = 60_000


@pytest.fixture(scope="module")
def bureau(qgis_app, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bureau]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path_factory.mktemp("winkel")))
        made = Bureau()
        yield made
        made.stop()
        made.deleteLater()


@pytest.fixture
def paneel(bureau: Bureau, qtbot) -> Iterator[PortaalDock]:
    if bureau.verbinding is None:
        bureau.start_voorbeeldgemeente()
        qtbot.waitUntil(lambda: bureau.bijgewerkt is not None and not bureau.bezig, timeout=WACHT_MS)
    made = PortaalDock(Bladen(bureau, SystemClock().today))
    qtbot.addWidget(made)
    made.resize(420, 1_400)
    made.show()
    qtbot.waitUntil(lambda: made.werk.model.rowCount() > 100, timeout=WACHT_MS)
    yield made
    made.sluit()


def zaak(paneel: PortaalDock, nummer: str) -> ZaakRegel:
    return next(r.regel for r in paneel.werk.rijen if r.regel.identificatie == nummer)


def geopend(paneel: PortaalDock, regel: ZaakRegel, qtbot) -> None:
    paneel.toon_dossier(regel.uuid)
    view = paneel.dossier
    for section in (*view.delen.secties, view.inspecties.sectie, *view.lijsten.values()):
        qtbot.waitUntil(lambda s=section: s.property("klaar"), timeout=WACHT_MS)
        assert section.samenvatting.text() != "niet gelezen"


def test_a_dossier_has_its_parts_and_leads_to_the_next_zaak(paneel, bureau, qtbot):
    geopend(paneel, zaak(paneel, "VBS-900011"), qtbot)
    view = paneel.dossier
    assert view.delen.objecten_boom.aantal() >= 1
    assert view.delen.verwant_boom.aantal() == 2
    assert view.lijsten["statussen"].inhoud.aantal() > 4
    first = view.delen.verwant_boom.inhoud(view.delen.verwant_boom.bladen()[0])
    view.delen.verwant_boom.geactiveerd.emit(first)
    assert view.uuid == first.uuid


def test_a_document_comes_and_goes_through_qgis(paneel, bureau, qtbot, tmp_path: Path):
    regel = zaak(paneel, "VBS-900001")
    geopend(paneel, regel, qtbot)
    tree = paneel.dossier.lijsten["documenten"].inhoud
    before = tree.aantal()
    got: list[Opgehaald] = []
    failed: list[object] = []
    bureau.loket.haal_document(tree.inhoud(tree.bladen()[0]), tmp_path / "op.pdf", got.append, failed.append)
    qtbot.waitUntil(lambda: bool(got or failed), timeout=WACHT_MS)
    assert failed == []
    assert (tmp_path / "op.pdf").read_bytes().startswith(b"%PDF")

    plans: list[Toevoeging] = []
    bureau.loket.bereid_toevoeging(regel.uuid, plans.append, failed.append)
    qtbot.waitUntil(lambda: bool(plans or failed), timeout=WACHT_MS)
    added: list[Toegevoegd] = []
    bureau.loket.voeg_document_toe(
        plans[0], tmp_path / "op.pdf", titel="Van de computer", soort=plans[0].soorten[0].url, vertrouwelijkheid="",
        gebruiksrecht=False, reden="proef", klaar=added.append, mislukt=failed.append,
    )  # fmt: skip
    qtbot.waitUntil(lambda: bool(added or failed), timeout=WACHT_MS)
    assert failed == []
    paneel.dossier.documentdaden.toegevoegd.emit()
    qtbot.waitUntil(lambda: tree.aantal() == before + 1, timeout=WACHT_MS)


def test_a_location_is_written_and_list_and_map_follow(paneel, bureau, qtbot):
    regel = next(
        r.regel for r in paneel.werk.rijen
        if r.regel.locatie.kwaliteit is LocatieKwaliteit.ONTBREEKT and r.regel.einddatum is None
    )  # fmt: skip
    geopend(paneel, regel, qtbot)
    assert paneel.dossier.locatie.notitie.tekst.text() == "Zonder locatie"
    near = next(r.regel for r in paneel.werk.rijen if r.regel.locatie.betrouwbaar).locatie.geometrie
    place = RdWkb(struct.pack("<BIdd", 1, 1, *struct.unpack_from("<dd", near, 5))) if len(near) == 21 else near
    told: list[object] = []
    paneel.boodschap.connect(told.append)
    paneel.dossier.leg_vast(place)
    window = paneel.dossier._locatie_venster
    qtbot.waitUntil(lambda: not window.wacht.isVisible(), timeout=WACHT_MS)
    window.reden.setText("Ingetekend in een proef")
    window.accept()
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    assert told[0].titel == "Locatie vastgelegd"
    stored = bureau.werkbestand.zaak(regel.uuid)
    assert stored.locatie.betrouwbaar
    qtbot.waitUntil(lambda: paneel.werk.regel(bureau.loket.sleutel(regel.uuid)).locatie.betrouwbaar, timeout=WACHT_MS)
    section = paneel.dossier.lijsten["statussen"]
    qtbot.waitUntil(lambda: section.property("klaar") and section.inhoud.aantal() > 0, timeout=WACHT_MS)
    qtbot.waitUntil(lambda: any("locatie" in i.data() for i in section.inhoud.bladen()), timeout=WACHT_MS)


def test_objects_of_another_type_are_there_as_a_layer(paneel, bureau):
    data = bureau.werkbestand.bron("object_boom")
    assert data is not None
    assert data.stand.aantal == 300
    assert "object_boom" in {b.id for b in bureau.bronnen}


def test_what_was_shown_of_persons_is_nowhere_on_disk(bureau):
    folder = bureau.werkbestand.path.parent
    assert b"VBS-900001" in b"".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())
    for word in (b"111222333", b"Testpersoon", b"Ingetekend in een proef", b"Van de computer", b"zakelijk_recht"):
        assert not [p.name for p in folder.rglob("*") if p.is_file() and word in p.read_bytes()]
