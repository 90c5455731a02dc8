"""What ever happened on and around a place: how far to look, one bar of time, and one list of the same things."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QLocale, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox, QToolButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.rondplek import Feitsoort, Plekfeit, RondPlek, Zoekvraag
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Boom
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.sectie import Sectie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdbalk import Tijdbalk
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdknoppen import tijdknoppen
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.plek.rondom_woorden import als_zin, banen, posten, takken
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst
from portaal_leefomgeving_plugin.services.rond_plek import BesluitenBij

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau

translate = QCoreApplication.translate

AFSTANDEN = (50, 100, 200, 500)
STANDAARD_M = 50
MEESTE_M = 5_000


class Rondom(QWidget):
    """Shows one place at a time; ``sectie`` is the fold that it stands in."""

    geopend = pyqtSignal(str)
    """The key (Zaaksleutel) of a zaak whose dossier is asked for."""
    gevonden = pyqtSignal(object)
    """A RondPlek that is to be seen on the map; None: none any more."""
    feit_gekozen = pyqtSignal(object)
    """A Plekfeit that is to be pointed out on the map; None: none."""
    tijd_gekozen = pyqtSignal(object, object)
    """The first and last day that the map is to show; None: all."""

    def __init__(
        self, naam: str, titel: str, bureau: Bureau, vandaag: Callable[[], date], parent: QWidget, *, open_: bool
    ) -> None:
        super().__init__(parent)
        self._naam = naam
        self._bureau = bureau
        self._vandaag = vandaag
        self._plek: RdWkb | None = None
        self._aangewezen: frozenset[str] = frozenset()
        self._behalve = ""
        self._rond: RondPlek | None = None
        self._besluiten: tuple[Plekfeit, ...] = ()
        self._vraag, self._besluitvraag = LaatsteVraag(), LaatsteVraag()
        self.setObjectName(f"{naam}_inhoud")
        self._bouw()
        self.sectie = Sectie(naam, titel, self, open_=open_, boven=self.instellingen, parent=parent)
        self.sectie.opnieuw.connect(self.lees)
        self.sectie.knop.clicked.connect(self._gevouwen)
        self._verbind()

    @property
    def feiten(self) -> tuple[Plekfeit, ...]:
        """All that is shown."""
        return (*(self._rond.feiten if self._rond is not None else ()), *self._besluiten)

    @property
    def op_de_kaart(self) -> RondPlek | None:
        """What the map may show of it: nothing while it is folded."""
        return self._rond if self.sectie.open else None

    def toon(self, plek: RdWkb, *, aangewezen: Sequence[str] = (), behalve: str = "") -> None:
        """Looks on and around another place (EPSG:28992)."""
        self._plek, self._aangewezen, self._behalve = plek, frozenset(aangewezen), behalve
        self.lees()

    def zonder_plek(self, waarom: str) -> None:
        """There is no place to look at."""
        self.sluit()
        self.sectie.leeg(waarom)

    def sluit(self) -> None:
        """No place any more."""
        self._vraag.vergeet()
        self._besluitvraag.vergeet()
        self._plek = self._rond = None
        self._besluiten = ()
        self.op_kaart.setChecked(False)
        self.gevonden.emit(None)

    def lees(self) -> None:
        """Looks anew."""
        if self._plek is None:
            return
        if self._rond is None or self._rond.vraag.plek != self._plek:
            self.sectie.bezig()
        self._besluiten = ()
        self._besluitvraag.vergeet()
        self._bureau.rondkijk().feiten(self._zoekvraag(), *self._vraag.stel(self._gelezen, self.sectie.fout))

    # -- inside ----------------------------------------------------------------------------------

    def _zoekvraag(self) -> Zoekvraag:
        meters = float(self.afstand.currentData() if self.afstand.currentData() is not None else self.eigen.value())
        return Zoekvraag(
            self._plek or RdWkb(b""), meters, self.pand.isChecked(), self.perceel.isChecked(), self._aangewezen,
            self._behalve,
        )  # fmt: skip

    def _gelezen(self, rond: RondPlek) -> None:
        self._rond = rond
        self._toon_feiten()
        self.gevonden.emit(self.op_de_kaart)
        with_result = any(f.soort is Feitsoort.ZAAK and not f.loopt for f in rond.feiten)
        self.haal_besluiten.setVisible(with_result and not self._bureau.aangemeld)
        if with_result and self._bureau.aangemeld:
            self._vraag_besluiten()

    def _vraag_besluiten(self) -> None:
        if self._rond is not None:
            self.haal_besluiten.setVisible(False)
            answer = self._besluitvraag.stel(self._besluiten_gelezen, self._besluiten_fout)
            self._bureau.rondkijk().besluiten(self._rond.feiten, *answer)

    def _besluiten_gelezen(self, bij: BesluitenBij) -> None:
        self._besluiten = bij.feiten
        self._toon_feiten()
        if bij.niet_gelezen:
            words = self.tr("Van {n} zaken zijn de besluiten niet gelezen.")
            self.voorbehoud.toon(f"{self._voorbehoud()} {words.format(n=bij.niet_gelezen)}".strip(), Ernst.INFO)

    def _besluiten_fout(self, fout: PortaalError) -> None:
        self.voorbehoud.toon_fout(fout)
        self.haal_besluiten.setVisible(True)

    def _toon_feiten(self) -> None:
        facts = self.feiten
        things = posten(facts)
        self.boom.toon(takken(facts))
        self.balk.toon(banen(), things, self._vandaag())
        self.knoppen.setVisible(bool(things))
        self.voorbehoud.toon(self._voorbehoud(), Ernst.INFO)
        if facts:
            self.sectie.gevuld(QLocale().toString(len(facts)))
        else:
            nothing = self.tr("Hier is geen zaak, inspectie of overtreding bekend.")
            self.sectie.leeg(" ".join(w for w in (nothing, self._voorbehoud()) if w), QLocale().toString(0))

    def _voorbehoud(self) -> str:
        """What may have been here, and is not among what is shown."""
        if self._rond is None:
            return ""
        words = []
        for name in self._rond.niet_gelezen:
            words.append(self.tr("De zaken en inspecties van {naam} zijn niet te lezen.").format(naam=name))
        names = {"pand": self.tr("panden"), "perceel": self.tr("percelen")}
        for source in self._rond.geen_bron:
            words.append(self.tr("De {bron} zijn niet opgehaald; daar is niet op gezocht.").format(bron=names[source]))
        undated = sum(f.van is None for f in self.feiten)
        if undated:
            words.append(self.tr("{n} zonder datum staan alleen in de lijst.").format(n=undated))
        lost = self._rond.zonder_locatie + self._rond.inspecties_zonder_locatie
        if lost:
            text = self.tr("{n} zaken en inspecties van de gemeente hebben geen locatie en kunnen hier gemist zijn.")
            words.append(text.format(n=QLocale().toString(lost)))
        return " ".join(words)

    def _feit(self, feit: object) -> None:
        """Chosen in the bar or in the list: the other follows, and the map."""
        if not isinstance(feit, Plekfeit):
            return
        self.balk.kies(feit)
        index = next((i for i in self.boom.bladen() if self.boom.inhoud(i) == feit), None)
        if index is not None and self.boom.currentIndex() != index:
            self.boom.setCurrentIndex(index)
        self.feit_gekozen.emit(feit)

    def _open(self, feit: object) -> None:
        if isinstance(feit, Plekfeit) and feit.zaak:
            self.geopend.emit(feit.zaak)

    def _gevouwen(self) -> None:
        self.gevonden.emit(self.op_de_kaart)

    def _tijd(self) -> None:
        """What is in view of the bar is what the map shows, as long as that is asked."""
        if self.op_kaart.isChecked():
            first, last = self.balk.venster
            self.balk.merk(first, last)
            self.tijd_gekozen.emit(first, last)

    def _tijd_op_kaart(self, aan: bool) -> None:
        if aan:
            self._tijd()
        else:
            self.balk.merk(None, None)
            self.tijd_gekozen.emit(None, None)

    def _kopieer(self) -> None:
        ordered = sorted(self.feiten, key=lambda f: f.van or date.min, reverse=True)
        QGuiApplication.clipboard().setText("\n".join(als_zin(f) for f in ordered))

    def _afstand_gekozen(self) -> None:
        self.eigen.setVisible(self.afstand.currentData() is None)
        self.lees()

    # -- building --------------------------------------------------------------------------------

    def _bouw(self) -> None:
        self.instellingen = QWidget(self)
        self.instellingen.setObjectName(f"{self._naam}_zoeken")
        label = QLabel(self.tr("Zoeken binnen"), self.instellingen)
        self.afstand = QComboBox(self.instellingen)
        self.afstand.setObjectName(f"{self._naam}_afstand")
        self.afstand.setAccessibleName(self.tr("Afstand tot de plek"))
        self.afstand.addItem(self.tr("alleen hier"), 0)
        for meters in AFSTANDEN:
            self.afstand.addItem(self.tr("{m} m").format(m=meters), meters)
        self.afstand.addItem(self.tr("eigen afstand…"), None)
        self.afstand.setCurrentIndex(self.afstand.findData(STANDAARD_M))
        self.eigen = QSpinBox(self.instellingen)
        self.eigen.setObjectName(f"{self._naam}_eigen_afstand")
        self.eigen.setAccessibleName(self.tr("Eigen afstand in meters"))
        self.eigen.setRange(1, MEESTE_M)
        self.eigen.setValue(250)
        self.eigen.setSuffix(self.tr(" m"))
        self.eigen.setKeyboardTracking(False)
        self.eigen.hide()
        self.pand = QCheckBox(self.tr("zelfde pand"), self.instellingen)
        self.pand.setObjectName(f"{self._naam}_pand")
        self.perceel = QCheckBox(self.tr("zelfde perceel"), self.instellingen)
        self.perceel.setObjectName(f"{self._naam}_perceel")
        row = VloeiLayout(self.instellingen)
        for widget in (label, self.afstand, self.eigen, self.pand, self.perceel):
            row.addWidget(widget)
        self.balk = Tijdbalk(
            f"{self._naam}_tijdbalk",
            self.tr("Tijdbalk. Pijltjes lopen langs wat er gebeurde, plus en min zoomen, Enter opent"),
            self,
        )
        self.knoppen = QWidget(self)
        tools = VloeiLayout(self.knoppen)
        self.kopie = QToolButton(self.knoppen)
        self.kopie.setObjectName(f"{self._naam}_kopieer")
        self.kopie.setText(self.tr("Kopiëren"))
        self.kopie.setToolTip(self.tr("Kopieert de lijst als tekst"))
        self.kopie.setAccessibleName(self.kopie.toolTip())
        self.op_kaart = QCheckBox(self.tr("Kaart toont alleen deze tijd"), self.knoppen)
        self.op_kaart.setObjectName(f"{self._naam}_op_kaart")
        self.op_kaart.setToolTip(
            self.tr("De lagen met zaken en inspecties tonen wat er was in de tijd die de balk laat zien. Dit is de "
                    "tijdregeling van QGIS.")
        )  # fmt: skip
        for widget in (*tijdknoppen(self.balk, self.knoppen), self.kopie, self.op_kaart):
            tools.addWidget(widget)
        self.boom = Boom(f"{self._naam}_lijst", self.tr("Wat er op en rond deze plek gebeurde"), self)
        self.voorbehoud = Notitie(f"{self._naam}_voorbehoud", self)
        self.haal_besluiten = QPushButton(icoon("besluit", self.palette()), self.tr("Besluiten ophalen"), self)
        self.haal_besluiten.setObjectName(f"{self._naam}_besluiten")
        self.haal_besluiten.setAutoDefault(False)
        self.haal_besluiten.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.balk, self.knoppen, self.boom, self.voorbehoud, self.haal_besluiten):
            layout.addWidget(widget)

    def _verbind(self) -> None:
        self.afstand.activated.connect(lambda _nr: self._afstand_gekozen())
        self.eigen.valueChanged.connect(lambda _m: self.lees())
        self.pand.toggled.connect(lambda _aan: self.lees())
        self.perceel.toggled.connect(lambda _aan: self.lees())
        self.balk.gekozen.connect(self._feit)
        self.balk.geactiveerd.connect(self._open)
        self.balk.venster_veranderd.connect(lambda _van, _tot: self._tijd())
        self.boom.gekozen.connect(self._feit)
        self.boom.geactiveerd.connect(self._open)
        self.kopie.clicked.connect(self._kopieer)
        self.op_kaart.toggled.connect(self._tijd_op_kaart)
        self.haal_besluiten.clicked.connect(self._vraag_besluiten)
