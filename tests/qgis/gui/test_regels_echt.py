"""The rules of a place on the real Bureau and the embedded gemeente: read, followed, compared with another version."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from portaal_leefomgeving_plugin.domain.omgevingsplan import RegelGroep
from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.gui.plek.plan_verschil_view import PlanVerschilDialoog
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.layers.winkelpad import bron_uri

WACHT_MS = 60_000
NAMEN = tuple("aeiou")
"""One of these is in the name of each activiteit."""


@pytest.fixture
def bureau(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path))
    made = Bureau()
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def paneel(bureau: Bureau, qtbot) -> Iterator[PortaalDock]:
    made = PortaalDock(Bladen(bureau, SystemClock().today))
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    (button,) = [b for b in made.leeg.findChildren(object) if b.objectName() == "leeg_voorbeeld"]
    button.click()
    qtbot.waitUntil(lambda: bureau.bijgewerkt is not None and not bureau.bezig, timeout=WACHT_MS)
    qtbot.waitUntil(lambda: made.werk.model.rowCount() > 100, timeout=WACHT_MS)
    yield made
    made.sluit()


def ander_pakket(van: Path, naar: Path) -> None:
    """The same plan, in which every "verboden" became "niet toegestaan"."""
    with zipfile.ZipFile(van) as old, zipfile.ZipFile(naar, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            contents = old.read(name)
            if name.endswith("Tekst.xml"):
                contents = contents.replace(b"verboden", b"niet toegestaan")
            new.writestr(name, contents)


def test_rules_are_read_followed_on_the_map_saved_and_compared(paneel, bureau, qtbot, tmp_path, monkeypatch):
    plek = paneel.plek
    lines = [r.regel for r in paneel.werk.rijen if r.regel.locatie.betrouwbaar]
    for line in lines:
        paneel.toon_plek(line.locatie.geometrie)
        qtbot.waitUntil(lambda: plek.regels_hier.property("klaar"), timeout=WACHT_MS)
        if any(h.groep is RegelGroep.EIGEN for h in plek.regels.getoond()):
            break
    tree = plek.regels.boom
    asked: list[str] = []
    paneel.werkingsgebied_gevraagd.connect(asked.append)
    for index in tree.bladen():
        tree.setCurrentIndex(index)
        found = re.search(r"href='(io:[^']+)'", plek.regels.uitleg.tekst.text())
        if found:
            plek.regels.uitleg.tekst.linkActivated.emit(found.group(1))
            break
    shown = asked or re.findall(r"href='gebied:([^']+)'", plek.regels.uitleg.tekst.text())
    assert shown
    assert all(ident.startswith("nl.imow-") for ident in shown)

    for kind, magic in (("xlsx", b"PK"), ("pdf", b"%PDF")):
        out = tmp_path / f"regels.{kind}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, out=out, **_k: (str(out), ""))
        plek.regels.findChild(QAction, f"plek_regels_lijst_{kind}").trigger()
        qtbot.waitUntil(lambda: not bureau.werkers.lopend, timeout=WACHT_MS)
        assert out.read_bytes().startswith(magic)
    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: told.append(words[2]))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "weg" / "r.pdf"), ""))
    plek.regels.findChild(QAction, "plek_regels_lijst_pdf").trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    assert "weg" in told[0]

    package = bureau.werkbestand.pakket()
    ander_pakket(package, tmp_path / "ander.zip")
    plek.regels.vergelijken_gevraagd.emit(str(tmp_path / "ander.zip"))
    dialog = plek.findChild(PlanVerschilDialoog)
    qtbot.waitUntil(lambda: "→" in dialog.kop.text() or "verschil" in dialog.kop.text(), timeout=WACHT_MS)
    dialog.hier.setChecked(False)
    texts = dialog.boom.bladen()
    assert texts
    dialog.boom.setCurrentIndex(texts[0])
    assert "<s>verboden" in dialog.uitleg.tekst.text()
    assert "<u>niet toegestaan" in dialog.uitleg.tekst.text()
    dialog.reject()


def test_each_area_of_an_activiteit_of_the_loaded_plan_is_in_its_layers(paneel, bureau: Bureau, qtbot) -> None:
    found: list = []
    bureau.loket.activiteiten_in_plan("kappen", found.append, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=WACHT_MS)
    assert found[0] == bureau.loket.vind_activiteiten("kappen")
    assert found[0]
    every = [one for name in NAMEN for one in bureau.loket.vind_activiteiten(name)]
    assert len({one.activiteit.identificatie for one in every}) > 10
    assert any(one.overal for one in every)
    tables = ("werkingsgebied", "werkingsgebied_lijn", "werkingsgebied_punt")
    layers = [QgsVectorLayer(bron_uri(str(bureau.werkbestand.path), t), t, "ogr") for t in tables]
    drawn = {feature["identificatie"] for layer in layers for feature in layer.getFeatures()}
    assert {i for one in every for i in one.locaties} <= drawn
