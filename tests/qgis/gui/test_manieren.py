"""Manners that hold for every widget: a name, words for a screen reader, no colours or fonts of its own, any width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

import portaal_leefomgeving_plugin.gui
from portaal_leefomgeving_plugin.domain.dossier import Documentsoort
from portaal_leefomgeving_plugin.domain.dossierdelen import Dossierdelen, VerwanteZaak, Verwantschap, Zaakobject
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import (
    TEKEN_CONTRAST,
    TEKST_CONTRAST,
    Accent,
    contrast,
    gedempt,
    leesbaar,
)
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon, icoonpad
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.gui.dossier.voorbeeld import VoorbeeldVenster
from portaal_leefomgeving_plugin.gui.eerste_keer.rondleiding import Halte, Rondleiding
from portaal_leefomgeving_plugin.gui.eerste_keer.wizard import VerbindingWizard
from portaal_leefomgeving_plugin.gui.handelingen.termijn import HervattenVenster, OpschortenVenster
from portaal_leefomgeving_plugin.gui.handelingen.volgende_status import VolgendeStatusVenster
from portaal_leefomgeving_plugin.gui.opties.blad import OptiesBlad
from portaal_leefomgeving_plugin.gui.risico.venster import RisicoVenster
from portaal_leefomgeving_plugin.gui.werk.bulk_venster import BulkVenster
from portaal_leefomgeving_plugin.gui.werk.kolommenkeuze import KolommenKeuze
from portaal_leefomgeving_plugin.services.advance_zaak import Voortzetting, stappen
from portaal_leefomgeving_plugin.services.bekijken import beoordeel
from portaal_leefomgeving_plugin.services.documenten import Toevoeging
from portaal_leefomgeving_plugin.services.hervatten import Hervatten
from portaal_leefomgeving_plugin.services.open_dossier import DossierBeeld
from portaal_leefomgeving_plugin.services.opschorten import Opschorten
from portaal_leefomgeving_plugin.services.zet_locatie import Locatiestand
from tests.qgis.gui.loket import PROCEDURES, Loket
from tests.qgis.gui.test_handelingen import beeld, geopend
from tests.qgis.gui.test_inbrengen import bladvenster, verzoekvenster  # noqa: F401
from tests.qgis.gui.test_inspecties import inspectie, record
from tests.qgis.gui.voorbeelden import VANDAAG, baan, dossier, punt, regel, regels

BEDIENBAAR = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar,
)  # fmt: skip
BRON = Path(portaal_leefomgeving_plugin.gui.__file__).parent


@pytest.fixture
def vol_paneel(open_paneel: PortaalDock, loket: Loket) -> PortaalDock:
    """Every page of the panel filled."""
    open_paneel.toon_plek(punt(170_012, 520_000))
    loket.antwoord("groene_baan_plek", baan(""))
    loket.antwoord("regels_hier", regels(12))
    open_paneel.toon_dossier("uuid-1")
    line = regel(1)
    loket.antwoord("dossier", DossierBeeld(line, dossier(line), loket.termijn(line)))
    loket.antwoord("groene_baan", baan())
    loket.antwoord("regels_hier", regels(12))
    loket.antwoord("delen", Dossierdelen(
        (Zaakobject("o1", "adres", "Langestraat 12, 3811AA Voorbeeldstad", "0000200000000001", "locatie", ""),), (),
        (VerwanteZaak("z2", "uuid-2", Verwantschap.HOOFDZAAK, "", "ZAAK-2026-00002", "Kap vier eiken"),), (), (),
    ))  # fmt: skip
    loket.antwoord("inspecties", [])
    view = open_paneel.dossier
    for section in (view.regels_hier, *view.delen.secties, view.inspecties.sectie, *view.lijsten.values()):
        section.zet_open(True)
    QApplication.processEvents()
    return open_paneel


@pytest.fixture
def venster(loket: Loket, qtbot) -> VolgendeStatusVenster:
    line = regel(1)
    made = VolgendeStatusVenster(loket, line)
    qtbot.addWidget(made)
    made.show()
    read = dossier(line)
    loket.antwoord("bereid", Voortzetting(line, read, stappen(read), read.zaaktype.resultaattypen, ()))
    return made


@pytest.fixture
def opties(loket: Loket, qtbot) -> OptiesBlad:
    loket.instellingen.zet_procedure("AANVRAAG", PROCEDURES["AANVRAAG"])
    made = OptiesBlad(loket)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def locatie(open_paneel: PortaalDock, loket: Loket) -> Iterator[QWidget]:
    open_paneel.toon_dossier("uuid-1")
    open_paneel.dossier.leg_vast(punt(170_000, 520_000))
    window = open_paneel.dossier._locatie_venster
    loket.antwoord("bereid_locatie", Locatiestand(regel(1), dossier(regel(1)).zaak))
    yield window
    window.laat_los()


@pytest.fixture
def document(open_paneel: PortaalDock, loket: Loket) -> Iterator[QWidget]:
    open_paneel.toon_dossier("uuid-1")
    open_paneel.dossier.documentdaden.open_toevoegen()
    window = open_paneel.dossier.documentdaden._venster
    kind = Documentsoort("https://x/1", "Situatietekening", "zaakvertrouwelijk")
    loket.antwoord("bereid_toevoeging", Toevoeging(regel(1), (kind,), "PL-1"))
    yield window
    window.laat_los()


@pytest.fixture
def inspectievenster(open_paneel: PortaalDock, loket: Loket) -> Iterator[QWidget]:
    open_paneel.toon_dossier("uuid-1")
    open_paneel.dossier.inspecties.open(inspectie())
    window = open_paneel.dossier.inspecties._venster
    loket.antwoord("historie", (record(3),))
    window.verbetering.zet_open(True)
    yield window
    window.laat_los()


@pytest.fixture
def opschorten(loket: Loket, qtbot) -> OpschortenVenster:
    return geopend(OpschortenVenster, loket, qtbot, Opschorten(beeld(), VANDAAG))


@pytest.fixture
def hervatten(loket: Loket, qtbot) -> HervattenVenster:
    return geopend(HervattenVenster, loket, qtbot, Hervatten(beeld(opgeschort=True), None, VANDAAG))


@pytest.fixture
def risicovenster(qtbot) -> RisicoVenster:
    made = RisicoVenster(open_algoritme=lambda _naam: None)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def bulk(loket: Loket, qtbot) -> BulkVenster:
    made = BulkVenster(loket.bulkwerk(["uuid-1", "uuid-2"]), "opschorten")
    qtbot.addWidget(made)
    made.show()
    loket.antwoord("lasten", [])
    return made


@pytest.fixture
def wizard(loket: Loket, qtbot) -> QWidget:
    made = VerbindingWizard(loket)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def kolommen(qtbot) -> QWidget:
    made = KolommenKeuze(["zaak", "status"])
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def voorbeeldvenster(loket: Loket, qtbot) -> QWidget:
    paper = dossier(regel(1)).documenten[0]
    made = VoorbeeldVenster(loket, paper)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    loket.antwoord("bekijk_document", beoordeel(paper, b"een tekst"))
    return made


@pytest.fixture
def rondleiding(qtbot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    tour = Rondleiding([Halte("een", "Titel", "Tekst", lambda: made)], made)
    tour.begin()
    yield tour.bel
    tour.stop()


@pytest.fixture(
    params=[
        "vol_paneel", "venster", "opties", "locatie", "document", "inspectievenster", "opschorten", "hervatten", "bulk",
        "verzoekvenster", "bladvenster", "risicovenster", "wizard", "kolommen", "voorbeeldvenster", "rondleiding",
    ]
)  # fmt: skip
def venstertje(request) -> QWidget:
    return request.getfixturevalue(request.param)


def van_ons(widget: QWidget, top: QWidget) -> bool:
    """Whether we made it: what Qt and QGIS put inside their own widgets is theirs."""
    above = widget.parent()
    if widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView):
        return False
    if isinstance(above, QAbstractItemView) and type(widget) is QAbstractButton:
        return False  # the corner of a table
    while above is not None and above is not top:
        theirs = isinstance(above, QComboBox | QAbstractSpinBox | QLineEdit | QTabBar)
        if theirs or type(above).__module__.startswith("qgis."):
            return False
        above = above.parent()
    return True


def bedienbaar(top: QWidget) -> list[QWidget]:
    """What a user operates."""
    return [w for w in top.findChildren(QWidget) if isinstance(w, BEDIENBAAR) and van_ons(w, top)]


def test_everything_that_is_operated_has_a_name(venstertje):
    nameless = [f"{type(w).__name__} in {w.parent().objectName()}" for w in bedienbaar(venstertje)
                if not w.objectName()]  # fmt: skip
    assert nameless == []


def test_everything_that_is_operated_has_words(venstertje):
    silent = []
    for widget in bedienbaar(venstertje):
        label = any(
            getattr(lab, "buddy", lambda: None)() is widget for lab in venstertje.findChildren(QWidget)
            if hasattr(lab, "buddy")
        )  # fmt: skip
        text = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if not (text or label or widget.isHidden()):
            silent.append(widget.objectName())
    assert silent == []


def test_names_are_unique_within_the_panel(vol_paneel):
    names = [w.objectName() for w in bedienbaar(vol_paneel)]
    assert sorted({n for n in names if names.count(n) > 1}) == []


def test_no_style_sheet_sets_colours_or_fonts(venstertje):
    ours = [w for w in venstertje.findChildren(QWidget) if van_ons(w, venstertje)]
    assert [w.objectName() for w in [venstertje, *ours] if re.search("color|font|background", w.styleSheet())] == []


def test_no_source_sets_a_style_sheet_or_a_font_by_name():
    offenders = [
        path.name for path in BRON.rglob("*.py")
        if re.search(r"setStyleSheet|setFamily|setPointSize|setPixelSize", path.read_text(encoding="utf-8"))
    ]  # fmt: skip
    assert offenders == []


def test_no_colour_is_fixed_but_on_the_map_and_on_paper():
    """Those have no theme; all else takes its colours from the palette, by way of bouwstenen/kleuren.py."""
    fixed = re.compile(r"QColor\([\"'\d]|GlobalColor\.(?!transparent)")
    offenders = [
        str(path.relative_to(BRON)) for path in BRON.rglob("*.py")
        if path.relative_to(BRON).parts[0] not in ("kaart", "afdrukken") and path.name != "kleuren.py"
        and fixed.search(path.read_text(encoding="utf-8"))
    ]  # fmt: skip
    assert offenders == []


@pytest.mark.parametrize("tekening", sorted(icoonpad("zoek").parent.glob("*.svg")), ids=lambda p: p.stem)
def test_every_icon_is_of_the_one_family_and_can_be_drawn(tekening):
    """Lines in the colour of the theme on a field of 24; the product's own sign is the one with colours."""
    drawing = tekening.read_text(encoding="utf-8")
    if tekening.stem == "portaal":
        return
    assert 'viewBox="0 0 24 24"' in drawing
    assert "currentColor" in drawing
    assert re.findall(r"#[0-9a-fA-F]{3,8}", drawing) == []
    picture = icoon(tekening.stem).pixmap(24, 24).toImage()
    assert len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}) > 1


def test_the_panel_fits_a_narrow_dock(vol_paneel):
    assert vol_paneel.minimumSizeHint().width() <= 360
    vol_paneel.setFloating(True)
    for width in (360, 480):
        vol_paneel.resize(QSize(width, 900))
        QApplication.processEvents()
        assert vol_paneel.width() == width
        too_wide = [
            w.objectName() for w in bedienbaar(vol_paneel)
            if w.isVisible() and w.mapTo(vol_paneel, w.rect().topRight()).x() > width
        ]  # fmt: skip
        assert too_wide == []


@pytest.mark.parametrize("grond", ["#ffffff", "#f0f0f0", "#1f1f1f", "#2b2b2b", "#323232", "#808080"])
def test_signs_and_quiet_words_can_be_read_on_any_ground(grond):
    ground = QColor(grond)
    for accent in Accent:
        assert contrast(leesbaar(accent.kleur, ground), ground) >= TEKEN_CONTRAST
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000" if ground.lightness() > 127 else "#ffffff"))
    assert contrast(gedempt(palette, ground), ground) >= TEKST_CONTRAST


def test_a_change_of_theme_is_followed(vol_paneel, qgis_app):
    before = QApplication.palette()
    dark = QPalette(before)
    for role, colour in (("Window", "#2b2b2b"), ("WindowText", "#eeeeee"), ("Base", "#1f1f1f"), ("Text", "#eeeeee")):
        dark.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    try:
        QApplication.setPalette(dark)
        QApplication.processEvents()
        quiet = vol_paneel.kop.stand.palette().color(QPalette.ColorRole.WindowText)
        assert contrast(quiet, QColor("#2b2b2b")) >= TEKST_CONTRAST
    finally:
        QApplication.setPalette(before)
        QApplication.processEvents()
