"""The place "Plek": what there is and what holds where the user pointed, without a zaak."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QMenu, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.connectors.dso import DsoRegeling
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import RegelsHier
from portaal_leefomgeving_plugin.domain.verdict import GroeneBaan
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.leeg import LeegBeeld
from portaal_leefomgeving_plugin.gui.bouwstenen.sectie import Sectie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.bouwstenen.verbindingkeuze import Verbindingkeuze
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.groene_baan.view import GroeneBaanView
from portaal_leefomgeving_plugin.gui.kaart.locatiegereedschap import Tekensoort
from portaal_leefomgeving_plugin.gui.kaart.vlak_hier import vlakken_hier, zichtbare_lagen
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie
from portaal_leefomgeving_plugin.gui.plek.dso_documenten import DsoDocumenten
from portaal_leefomgeving_plugin.gui.plek.plan_verschil_view import PlanVerschilDialoog
from portaal_leefomgeving_plugin.gui.plek.regels_view import RegelsView, toon_regels
from portaal_leefomgeving_plugin.gui.plek.rondom import Rondom
from portaal_leefomgeving_plugin.gui.plek.toepasbare_regels import ToepasbareRegels
from portaal_leefomgeving_plugin.services.plan_verschil import Vergelijking

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau
    from portaal_leefomgeving_plugin.host.loket.loket import Loket


class PlekView(QWidget):
    """Zaken here, the green lane of the place, and the rules of the omgevingsplan."""

    geopend = pyqtSignal(str)
    """The key (Zaaksleutel) of a zaak whose dossier is asked for."""
    bewijs_gevraagd = pyqtSignal(object, object)
    """A Bewijs, and the place that it is about."""
    werkingsgebied_gevraagd = pyqtSignal(str)
    kaartgereedschap_gevraagd = pyqtSignal()
    tekenen_gevraagd = pyqtSignal(str)
    """A Tekensoort."""
    """An area is to be drawn on the map, to ask about."""
    vorm_gekozen = pyqtSignal(object)
    """Another shape of the place (RdWkb) is asked about: a perceel or pand under it, or the point again."""

    def __init__(self, bureau: Bureau, vandaag: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("portaal_plek")
        self._bureau = bureau
        self._plek: RdWkb | None = None
        self._hier: tuple[str, ...] = ()
        self._baan_vraag, self._regels_vraag, self._verschil_vraag = LaatsteVraag(), LaatsteVraag(), LaatsteVraag()
        self._verschil: PlanVerschilDialoog | None = None
        self._toepasbaar: ToepasbareRegels | None = None
        self._documenten: DsoDocumenten | None = None
        self.waar = TekstLabel("plek_waar", self, vet=True)
        self.andere = QPushButton(icoon("kaart_open", self.palette()), self.tr("Andere plek kiezen"), self)
        self.andere.setObjectName("plek_andere")
        self.andere.setToolTip(self.tr("Klik daarna op de kaart"))
        self.andere.setAutoDefault(False)
        self.teken = QPushButton(icoon("plek", self.palette()), self.tr("Tekenen"), self)
        self.teken.setObjectName("plek_teken")
        self.teken.setToolTip(
            self.tr("Klik op de kaart een gebied of lijn aan; rechtsklik of Enter is klaar, Esc stopt")
        )
        self.teken.setAutoDefault(False)
        self.teken.setMenu(self._tekenmenu())
        self.toepasbaar = QPushButton(icoon("info", self.palette()), self.tr("Toepasbare regels…"), self)
        self.toepasbaar.setObjectName("plek_toepasbaar")
        self.toepasbaar.setToolTip(self.tr("Vragen van een vergunningcheck invullen, en zien wat daaruit volgt"))
        self.toepasbaar.setAutoDefault(False)
        self.documenten = QPushButton(icoon("document", self.palette()), self.tr("DSO-documenten…"), self)
        self.documenten.setObjectName("plek_documenten")
        self.documenten.setToolTip(self.tr("Wat hier nog meer geldt, en welke ontwerpen er liggen"))
        self.documenten.setAutoDefault(False)
        self.vorm = QComboBox(self)
        self.vorm.setObjectName("plek_vorm")
        self.vorm.setAccessibleName(self.tr("Waarover gaat de vraag"))
        self.vorm.setToolTip(
            self.tr("Alleen dit punt, of een heel perceel, pand of ander vlak dat hier op de kaart ligt")
        )
        self.vorm.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.vorm.setMinimumContentsLength(20)
        words = self.tr("De groene baan en de regels komen uit de gegevens van deze verbinding; de zaken van alle")
        self.volgens = Verbindingkeuze("plek_volgens", words, self)
        self.volgens.veranderd.connect(self._andere_verbinding)
        self.baan = GroeneBaanView("plek_bevindingen", self)
        self.regels = RegelsView("plek_regels_lijst", self)
        self.rondom = Rondom("plek_rondom", self.tr("Op en rond deze plek"), bureau, vandaag, self, open_=True)
        self.groene_baan = Sectie("plek_groene_baan", self.tr("Groene baan"), self.baan, open_=True, parent=self)
        self.regels_hier = Sectie("plek_regels", self.tr("Regels op deze plek"), self.regels, open_=True, parent=self)
        self.leeg = LeegBeeld("plek_leeg", self)
        self._bouw()
        self.andere.clicked.connect(self.kaartgereedschap_gevraagd)
        self.vorm.activated.connect(self._kies_vorm)
        self.rondom.geopend.connect(self.geopend)
        self.toepasbaar.clicked.connect(self._toepasbare_regels)
        self.documenten.clicked.connect(self._dso_documenten)
        self.baan.bewijs_gevraagd.connect(lambda bewijs: self.bewijs_gevraagd.emit(bewijs, self._plek))
        self.regels.werkingsgebied_gevraagd.connect(self.werkingsgebied_gevraagd)
        self.regels.vergelijk.setVisible(True)
        self.regels.minste_gekozen.connect(self._lees_regels)
        self.regels.vergelijken_gevraagd.connect(self._vergelijk)
        self.groene_baan.opnieuw.connect(self._lees_baan)
        self.regels_hier.opnieuw.connect(self._lees_regels)
        hulptoets(self, "plek")
        self.sluit()

    @property
    def plek(self) -> RdWkb | None:
        """The place that is shown."""
        return self._plek

    def toon(self, plek: RdWkb, hier: Sequence[str] = ()) -> None:
        """Shows a place (WKB, EPSG:28992). ``hier``: keys of zaken that were pointed at."""
        self._plek, self._hier = plek, tuple(hier)
        self.volgens.toon(self._bureau.loketten, self._bureau.loket, opnieuw=True)
        self._toon_van()
        number = QLocale().toString
        point = geometrie(plek).pointOnSurface().asPoint()
        self.waar.setText(self.tr("RD {x}, {y}").format(x=number(point.x(), "f", 0), y=number(point.y(), "f", 0)))
        self.regels.plek = self.waar.text()
        self._toon_vormen(plek)
        self._stapel.setCurrentIndex(1)
        self.rondom.toon(plek, aangewezen=self._hier)
        self._lees_baan()
        self._lees_regels()

    def toon_verbindingen(self) -> None:
        """The connections that may be asked, to choose from where there are several."""
        self.volgens.toon(self._bureau.loketten, self._bureau.loket)

    def herlees(self) -> None:
        """Reads about the same place anew."""
        self.toon_verbindingen()
        self.rondom.lees()
        self._lees_baan()
        self._lees_regels()

    def sluit(self) -> None:
        """No place any more."""
        self._plek = None
        self.rondom.sluit()
        self._baan_vraag.vergeet()
        self._regels_vraag.vergeet()
        self.leeg.toon(
            "plek",
            self.tr("Wat geldt hier?"),
            self.tr("Kies een plek op de kaart. U ziet dan welke zaken daar zijn, wat de groene baan zegt en welke "
                    "regels van het omgevingsplan er gelden."),
            [
                ("plek_kies", self.tr("Kies een plek op de kaart"), self.kaartgereedschap_gevraagd.emit),
                ("plek_leeg_teken", self.tr("Teken een gebied op de kaart"), self._teken_vlak),
                ("plek_leeg_toepasbaar", self.tr("Toepasbare regels openen"), self._toepasbare_regels),
            ],
        )  # fmt: skip
        self._stapel.setCurrentIndex(0)

    # -- inside ----------------------------------------------------------------------------------

    def _toon_vormen(self, plek: RdWkb) -> None:
        """Offers the areas on the map that the point lies in; nothing to choose where there is none."""
        areas = vlakken_hier(plek, zichtbare_lagen())
        number = QLocale().toString
        self.vorm.clear()
        self.vorm.addItem(self.tr("alleen dit punt"), plek)
        for area in areas:
            words = self.tr("{laag} {naam} ({m2} m²)")
            self.vorm.addItem(words.format(laag=area.laag, naam=area.naam, m2=number(area.m2, "f", 0)), area.geometrie)
        self.vorm.setVisible(bool(areas))

    def _kies_vorm(self, nr: int) -> None:
        chosen = self.vorm.itemData(nr)
        if chosen is None or chosen == self._plek:
            return
        self._plek = RdWkb(bytes(chosen))
        self.regels.plek = self.waar.text() if nr == 0 else f"{self.waar.text()}, {self.vorm.itemText(nr)}"
        self.rondom.toon(self._plek, aangewezen=self._hier)
        self._lees_baan()
        self._lees_regels()
        self.vorm_gekozen.emit(self._plek)

    def _toon_van(self) -> None:
        """What can be asked of the connection that the rules come from."""
        self.documenten.setVisible(self._loket is not None and bool(self._loket.verbinding.dso.presenteren))
        if self._loket is not None:
            self.regels.bewaar_met(self._loket)

    def _andere_verbinding(self) -> None:
        self._toon_van()
        self._lees_baan()
        self._lees_regels()

    @property
    def _loket(self) -> Loket | None:
        return self.volgens.loket

    def _lees_baan(self) -> None:
        if self._plek is not None and self._loket is not None:
            self.groene_baan.bezig()
            answers = self._baan_vraag.stel(self._toon_baan, self.groene_baan.fout)
            self._loket.groene_baan_plek(self._plek, *answers)

    def _lees_regels(self) -> None:
        if self._plek is not None and self._loket is not None:
            self.regels_hier.bezig()
            answers = self._regels_vraag.stel(self._toon_regels, self.regels_hier.fout)
            self._loket.regels_hier(self._plek, *answers, minste_m2=self.regels.minste.value())

    def _toon_baan(self, baan: GroeneBaan) -> None:
        self.baan.toon(baan)
        self.groene_baan.gevuld(self.baan.samenvatting(baan))

    def _toon_regels(self, regels: RegelsHier | None) -> None:
        toon_regels(self.regels_hier, self.regels, regels)

    def _vergelijk(self, pad: str) -> None:
        """The loaded plan beside another version: in a window of its own, that stays while the map is used."""
        if self._loket is None:
            return
        self._loket.plan_verschil(Path(pad), self._plek, *self._open_verschil())

    def _vergelijk_met_dso(self, regeling: DsoRegeling, dag: date | None) -> None:
        if self._loket is not None:
            self._loket.verschil_met_dso(regeling, dag, self._plek, *self._open_verschil())

    def _open_verschil(self) -> tuple[Callable[[Vergelijking | None], None], Callable[[PortaalError], None]]:
        """A window for the difference, and where its answer goes."""
        self._verschil = window = PlanVerschilDialoog(self)
        window.werkingsgebied_gevraagd.connect(self.werkingsgebied_gevraagd)
        window.grond_gevraagd.connect(self.vorm_gekozen)
        window.finished.connect(lambda _: self.vorm_gekozen.emit(self._plek))
        window.show()
        return self._verschil_vraag.stel(window.toon, window.fout)

    def _toepasbare_regels(self) -> None:
        """Questions and what follows from them: in a window of its own, that stays while the map is used."""
        if self._loket is None:
            return
        self._toepasbaar = window = ToepasbareRegels(self._loket, self._plek, self)
        window.werkingsgebied_gevraagd.connect(self.werkingsgebied_gevraagd)
        window.show()

    def _dso_documenten(self) -> None:
        if self._loket is None:
            return
        self._documenten = window = DsoDocumenten(self._loket, self._plek, self)
        window.vergelijken_gevraagd.connect(self._vergelijk_met_dso)
        window.show()

    def _teken_vlak(self) -> None:
        self.tekenen_gevraagd.emit(Tekensoort.VLAK.value)

    def _tekenmenu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("plek_teken_menu")
        for kind, words in ((Tekensoort.VLAK, self.tr("Een gebied")), (Tekensoort.LIJN, self.tr("Een lijn"))):
            action = menu.addAction(words)
            action.setObjectName(f"plek_teken_{kind.value}")
            action.triggered.connect(lambda _checked=False, k=kind.value: self.tekenen_gevraagd.emit(k))
        return menu

    def _bouw(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.waar)
        column.addWidget(self.vorm)
        column.addWidget(self.volgens)
        others = VloeiLayout()
        others.addWidget(self.andere)
        others.addWidget(self.teken)
        others.addWidget(self.toepasbaar)
        others.addWidget(self.documenten)
        column.addLayout(others)
        for section in (self.rondom.sectie, self.groene_baan, self.regels_hier):
            column.addWidget(section)
        column.addStretch(1)
        body = QScrollArea(self)
        body.setObjectName("plek_romp")
        body.setWidgetResizable(True)
        body.setFrameShape(QFrame.Shape.NoFrame)
        body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body.setWidget(inside)
        self._stapel = QStackedWidget(self)
        self._stapel.addWidget(self.leeg)
        self._stapel.addWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stapel)
