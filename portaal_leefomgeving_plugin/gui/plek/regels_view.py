"""What the omgevingsplan says about a place: own rules first; what holds everywhere folded below."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.omgevingsplan import RegelGroep, RegelHier, RegelsHier
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import INHOUD, Boom
from portaal_leefomgeving_plugin.gui.bouwstenen.sectie import Sectie
from portaal_leefomgeving_plugin.gui.bouwstenen.uitleg import UitlegVak
from portaal_leefomgeving_plugin.gui.plek.begrip import begrip_html
from portaal_leefomgeving_plugin.gui.plek.regels_export import schrijf_pdf, schrijf_xlsx, woorden
from portaal_leefomgeving_plugin.gui.plek.regels_takken import kwalificatie, locaties, takken, zonder
from portaal_leefomgeving_plugin.gui.plek.regels_uitleg import (
    GEBIED,
    REGEL,
    TERUG,
    gebieden_html,
    uitleg_html,
    verwijzing_html,
)
from portaal_leefomgeving_plugin.host.wording import bericht
from portaal_leefomgeving_plugin.services.begrippen import Uitleg
from portaal_leefomgeving_plugin.services.export_regels import als_tekst
from portaal_leefomgeving_plugin.services.regels_indelen import Indeling, RegelFilter, gefilterd, indeel, kwalificaties
from portaal_leefomgeving_plugin.services.rules_at_location import MINSTE_M2
from portaal_leefomgeving_plugin.store.plek import van_oserror

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate

ZOEK_VANAF = 8
HOOGTE = 480
"""Pixels of tree at most, so that the text of what is chosen stays in sight below it."""
TEKST, IO = "tekst:", "io:"


class RegelsView(QWidget):
    """The rules as a tree, ways to search and group them, and below the text of the one that is chosen."""

    werkingsgebied_gevraagd = pyqtSignal(str)
    """The id of a locatie of the plan, to be shown on the map."""
    vergelijken_gevraagd = pyqtSignal(str)
    """The path of a package with another version of the plan."""
    minste_gekozen = pyqtSignal(float)
    """Another least size (m2) of an overlap that counts: the place has to be asked anew."""

    def __init__(self, naam: str = "regels", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regels: RegelsHier | None = None
        self._gekozen: object = None
        self._bewaaracties: list[QAction] = []
        self.plek = ""
        """What an export calls the place."""
        self._loket: Loket | None = None
        self.plan = QLabel(self)
        self.plan.setObjectName(f"{naam}_plan")
        self.plan.setWordWrap(True)
        self.plan.setTextFormat(Qt.TextFormat.PlainText)
        self.zoek = QgsFilterLineEdit(self)
        self.zoek.setObjectName(f"{naam}_zoek")
        self.zoek.setShowSearchIcon(True)
        self.zoek.setPlaceholderText(self.tr("zoek in de regels van deze plek"))
        self.zoek.setAccessibleName(self.tr("Zoek in de regels van deze plek"))
        self._straks = QTimer(self)
        self._straks.setSingleShot(True)
        self._straks.setInterval(150)
        self._straks.timeout.connect(self._vul)
        self.zoek.textChanged.connect(self._straks.start)
        self.indeling = QComboBox(self)
        self.indeling.setObjectName(f"{naam}_indeling")
        self.indeling.setAccessibleName(self.tr("Groeperen"))
        for how, words in (
            (Indeling.ACTIVITEIT, self.tr("per activiteit")),
            (Indeling.THEMA, self.tr("per thema")),
            (Indeling.GEBIEDSAANWIJZING, self.tr("per gebiedsaanwijzing")),
            (Indeling.DOCUMENT, self.tr("per deel van het document")),
        ):
            self.indeling.addItem(words, how)
        self.indeling.activated.connect(self._deel_anders)
        self.soort = QComboBox(self)
        self.soort.setObjectName(f"{naam}_kwalificatie")
        self.soort.setAccessibleName(self.tr("Kwalificatie"))
        self.soort.activated.connect(self._vul)
        self.deel = QComboBox(self)
        self.deel.setObjectName(f"{naam}_deel")
        self.deel.setAccessibleName(self.tr("Alleen"))
        self.deel.activated.connect(self._vul)
        self.minste = QDoubleSpinBox(self)
        self.minste.setObjectName(f"{naam}_minste")
        self.minste.setAccessibleName(self.tr("Kleinste overlap die meetelt"))
        self.minste.setToolTip(self.tr("Een werkingsgebied dat er minder van raakt, telt niet mee"))
        self.minste.setPrefix(self.tr("vanaf "))
        self.minste.setSuffix(self.tr(" m²"))
        self.minste.setRange(0.0, 10_000.0)
        self.minste.setDecimals(1)
        self.minste.setValue(MINSTE_M2)
        self.minste.setKeyboardTracking(False)
        self.minste.valueChanged.connect(self.minste_gekozen)
        self.uit = QToolButton(self)
        self.boom = Boom(f"{naam}_boom", self.tr("Regels op deze plek"), self)
        self.boom.hoogstens = HOOGTE
        self.boom.gekozen.connect(self._kies)
        self.boom.geactiveerd.connect(self._activeer)
        self.uitleg = UitlegVak(f"{naam}_uitleg", self)
        self.uitleg.koppeling.connect(self._koppeling)
        self.uitleg.woord_gevraagd.connect(self._leg_uit)
        self._begripvraag = LaatsteVraag()
        self.niets = QLabel(self.tr("Geen regel met deze woorden."), self)
        self.niets.setObjectName(f"{naam}_niets")
        self._bouw(naam)

    def toon(self, regels: RegelsHier) -> None:
        """Shows the rules of another place."""
        self._regels = regels
        unconfirmed = self.tr("{plan} (uit DSO, vorm van het antwoord onbevestigd)")
        name = unconfirmed.format(plan=regels.opschrift) if regels.onbevestigd else regels.opschrift
        self.plan.setText("\n".join(w for w in (name, self._maat(regels)) if w))
        self.plan.setToolTip(regels.plan)
        many = len(regels.regels) > ZOEK_VANAF
        self.zoek.setVisible(many)
        self.zoek.blockSignals(True)
        self.zoek.clear()
        self.zoek.blockSignals(False)
        kinds = kwalificaties(regels)
        self.soort.clear()
        self.soort.addItem(self.tr("alle kwalificaties"), "")
        for code in kinds:
            self.soort.addItem(kwalificatie(code), code)
        self.soort.setVisible(len(kinds) > 1)
        self.minste.setVisible(regels.oppervlakte is not None and self.receivers(self.minste_gekozen) > 0)
        self._deel_anders()

    def bewaar_met(self, loket: Loket) -> None:
        """From now on files can be written, by the workers of the desk: of 600 rules a PDF takes seconds."""
        self._loket = loket
        self.uitleg.luister_naar_woorden()
        for action in self._bewaaracties:
            action.setVisible(True)

    def samenvatting(self, regels: RegelsHier) -> str:
        """How many of each kind."""
        number = QLocale().toString
        parts = []
        for group, words in (
            (RegelGroep.EIGEN, self.tr("{n} van deze plek")),
            (RegelGroep.GEMEENTEBREED, self.tr("{n} gemeentebreed")),
            (RegelGroep.GRENS_ONBEKEND, self.tr("{n} grens onbekend")),
        ):
            count = regels.aantal(group)
            if count or group is RegelGroep.EIGEN:
                parts.append(words.format(n=number(count)))
        return " · ".join(parts)

    def getoond(self) -> tuple[RegelHier, ...]:
        """The rules that the search and the kwalificatie let through: what an export holds."""
        return gefilterd(self._regels, self._filter()) if self._regels is not None else ()

    def kopieer(self) -> None:
        """What is shown, as text on the clipboard."""
        if self._regels is not None:
            text = als_tekst(self._regels, self.getoond(), woorden(self._regels, self.plek))
            QApplication.clipboard().setText(text)

    # -- inside ----------------------------------------------------------------------------------

    def _maat(self, regels: RegelsHier) -> str:
        """How large the place is, and what is too small to count."""
        if regels.oppervlakte is None or regels.minste_m2 is None:
            return ""
        number = QLocale().toString
        return self.tr("{m2} m²; een gebied dat er minder dan {minste} m² van raakt telt niet mee").format(
            m2=number(regels.oppervlakte, "f", 0), minste=number(regels.minste_m2, "g", 6)
        )

    def _filter(self) -> RegelFilter:
        code, part = self.soort.currentData(), self.deel.currentData()
        kinds = frozenset([code] if code else [])
        if part is None:
            return RegelFilter(self.zoek.text(), kinds)
        return RegelFilter(self.zoek.text(), kinds, self.indeling.currentData(), part)

    def _deel_anders(self) -> None:
        """The parts that can be asked for by themselves are those that the rules are grouped by."""
        if self._regels is None:
            return
        how: Indeling = self.indeling.currentData()
        parts = indeel(self._regels, self._regels.regels, how)
        self.deel.clear()
        self.deel.addItem(self.tr("alles"), None)
        for part in parts:
            self.deel.addItem(part.naam or zonder(how), part.naam)
        self.deel.setVisible(len(parts) > 1)
        self._vul()

    def _vul(self) -> None:
        if self._regels is None:
            return
        filter_ = self._filter()
        groups = takken(self._regels, self.indeling.currentData(), self.getoond(), gezocht=bool(filter_))
        self._gekozen = None
        self.uitleg.toon("")
        self.boom.toon(groups)
        empty = not any(t.bladen for t in groups)
        self.niets.setVisible(empty and bool(filter_))
        self.boom.setVisible(not empty)

    def _kies(self, iets: object) -> None:
        self._gekozen = iets
        self.uitleg.toon(uitleg_html(iets, self._regels) if self._regels is not None else "")

    def _activeer(self, iets: object) -> None:
        if places := locaties(iets):
            self.werkingsgebied_gevraagd.emit(places[0])

    # -- terms -----------------------------------------------------------------------------------

    def _leg_uit(self, woord: str, plek: QPoint) -> None:
        """What a word means, in a tooltip."""
        if self._loket is not None:

            def toon(uitleg: Uitleg) -> None:
                if words := begrip_html(uitleg):
                    QToolTip.showText(plek, words, self.uitleg)

            # a word that cannot be explained costs the reader nothing: the text stands there all the same
            self._loket.begrip(woord, *self._begripvraag.stel(toon, lambda _fout: None))

    def _leg_keuze_uit(self) -> None:
        """What the selected words mean, below the text: for who has no mouse, or wants to copy it."""
        word = self.uitleg.tekst.selectedText().strip()
        if self._loket is None or not word:
            QToolTip.showText(self.mapToGlobal(self.uit.pos()), self.tr("Selecteer eerst een woord in de tekst."), self)
            return
        before = self.uitleg.tekst.text()

        def toon(uitleg: Uitleg) -> None:
            unknown = self.tr("De Stelselcatalogus kent '{woord}' niet.").format(woord=uitleg.woord)
            self.uitleg.toon(f"{before}<hr>{begrip_html(uitleg) or escape(unknown)}")

        def fout(waarom: PortaalError) -> None:
            self.uitleg.toon(f"{before}<hr>{escape(bericht(waarom).tekst)}")

        self._loket.begrip(word, *self._begripvraag.stel(toon, fout))

    def _koppeling(self, doel: str) -> None:
        """A link in the text: a place on the map, another artikel, an informatieobject."""
        if doel.startswith(GEBIED):
            self.werkingsgebied_gevraagd.emit(doel.removeprefix(GEBIED))
        elif doel.startswith(TERUG):
            self._kies(self._gekozen)
        elif doel.startswith(REGEL):
            self._ga_naar(doel.removeprefix(REGEL))
        elif doel.startswith(IO):
            self._open_io(doel.removeprefix(IO))
        elif doel.startswith(TEKST):
            self._open_tekst(doel.removeprefix(TEKST))

    def _ga_naar(self, regel: str) -> None:
        """Makes the row of a rule the current one."""
        for index in self.boom.bladen():
            about = index.data(INHOUD)
            if isinstance(about, RegelHier) and about.regel.identificatie == regel:
                self.boom.setCurrentIndex(index)
                self.boom.scrollTo(index)
                return

    def _open_io(self, verwijzing: str) -> None:
        naslag = self._regels.naslag if self._regels is not None else None
        places = naslag.gebieden(verwijzing) if naslag is not None else ()
        if len(places) == 1:
            self.werkingsgebied_gevraagd.emit(places[0])
        else:
            words = self.tr("Van dit informatieobject is geen gebied in het plan bekend.")
            more = gebieden_html(places) or f"<div>{words}</div>"
            self.uitleg.toon(uitleg_html(self._gekozen, self._regels) + more)

    def _open_tekst(self, verwijzing: str) -> None:
        naslag = self._regels.naslag if self._regels is not None else None
        found = naslag.tekst(verwijzing) if naslag is not None else None
        if found is not None:
            self.uitleg.toon(verwijzing_html(found))
        else:
            words = self.tr("Dit deel van de regeling heeft geen regels die de plugin kan tonen.")
            self.uitleg.toon(uitleg_html(self._gekozen, self._regels) + f"<div>{words}</div>")

    def _bewaar(self, soort: str, filter_: str, schrijf: Callable[..., None]) -> None:
        """Asks for a file and writes what is shown to it."""
        if self._regels is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Regels bewaren"), f"{self.tr('regels op deze plek')}.{soort}", filter_
        )
        if not name:
            return
        path = Path(name if name.lower().endswith(f".{soort}") else f"{name}.{soort}")
        regels, shown, place = self._regels, self.getoond(), self.plek

        def werk(_progress: object) -> Path:
            try:
                schrijf(path, regels, shown, place)
            except OSError as fout:
                raise van_oserror(fout, path) from fout
            return path

        if self._loket is None:
            raise RuntimeError("loket")  # the actions that lead here are hidden then
        self._loket.werkers.start("export_regels", werk, lambda _path: None, self._bewaren_mislukt)

    def _bewaren_mislukt(self, fout: PortaalError) -> None:
        words = bericht(fout)
        QMessageBox.warning(self, words.titel, words.tekst)

    def _vraag_versie(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Een andere versie van het omgevingsplan"), "", self.tr("Downloadpakket (*.zip)")
        )
        if path:
            self.vergelijken_gevraagd.emit(path)

    def _bouw(self, naam: str) -> None:
        self.uit.setObjectName(f"{naam}_uit")
        self.uit.setText(self.tr("Meer"))
        self.uit.setToolTip(
            self.tr("Wat hier getoond wordt als tekst, Excel of PDF; vergelijken met een andere versie")
        )
        self.uit.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.uit)
        menu.setObjectName(f"{naam}_uit_menu")
        for key, words, deed in (
            ("kopieer", self.tr("Kopiëren als tekst"), self.kopieer),
            ("xlsx", self.tr("Opslaan als Excel…"), lambda: self._bewaar("xlsx", "Excel (*.xlsx)", schrijf_xlsx)),
            ("pdf", self.tr("Opslaan als PDF…"), lambda: self._bewaar("pdf", "PDF (*.pdf)", schrijf_pdf)),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"{naam}_{key}")
            action.triggered.connect(deed)
            if key != "kopieer":
                action.setVisible(False)
                self._bewaaracties.append(action)
        menu.addSeparator()
        explain = menu.addAction(self.tr("Geselecteerd woord uitleggen"))
        explain.setObjectName(f"{naam}_begrip")
        explain.setVisible(False)
        explain.triggered.connect(self._leg_keuze_uit)
        self._bewaaracties.append(explain)
        self.vergelijk = menu.addAction(self.tr("Vergelijken met een andere versie…"))
        self.vergelijk.setObjectName(f"{naam}_vergelijk")
        self.vergelijk.setVisible(False)  # until there is someone who can
        self.vergelijk.triggered.connect(self._vraag_versie)
        self.uit.setMenu(menu)
        row, second = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(6)
        second.setSpacing(6)
        for widget, where in ((self.indeling, row), (self.deel, row), (self.soort, second)):
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            widget.setMinimumContentsLength(7)
            where.addWidget(widget, 1)
        row.addWidget(self.uit)
        self.minste.setMinimumWidth(90)
        second.addWidget(self.minste, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.plan)
        layout.addLayout(row)
        layout.addLayout(second)
        for widget in (self.zoek, self.boom, self.niets, self.uitleg):
            layout.addWidget(widget)


def toon_regels(sectie: Sectie, view: RegelsView, regels: RegelsHier | None) -> None:
    """The answer about a place in its section: rules, none, or no plan to look in."""
    if regels is None:
        sectie.leeg(
            translate(
                "regels",
                "Er is geen omgevingsplan geladen. Vul bij de verbinding een pakket in en ververs.",
            ),
            translate("regels", "geen plan"),
        )
    elif not regels.regels:
        sectie.leeg(translate("regels", "Het omgevingsplan heeft geen regels voor deze plek."))
    else:
        view.toon(regels)
        sectie.gevuld(view.samenvatting(regels))
