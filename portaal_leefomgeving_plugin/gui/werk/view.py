"""The place "Werk": filters, the list of zaken, and a line that always says what is left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QLocale, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QShortcut,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.domain.weergave import Weergave
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.leeg import LeegBeeld
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import (
    SLEUTELS,
    Kader,
    Lijstbeeld,
    Opgemaakt,
    Rij,
    Sortering,
    maak_rijen,
    sorteer,
)
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.werk.bulk_balk import BulkBalk
from portaal_leefomgeving_plugin.gui.werk.chips import Chip
from portaal_leefomgeving_plugin.gui.werk.elders import Elders
from portaal_leefomgeving_plugin.gui.werk.filter import StandFilter, Vraag, WerkFilter
from portaal_leefomgeving_plugin.gui.werk.filters import Filters
from portaal_leefomgeving_plugin.gui.werk.kolommen import BEGIN, kolommen
from portaal_leefomgeving_plugin.gui.werk.kolommenkeuze import KolommenKeuze
from portaal_leefomgeving_plugin.gui.werk.rijmenu import Rijdaden, maak_rijmenu
from portaal_leefomgeving_plugin.gui.werk.voet import Voet
from portaal_leefomgeving_plugin.gui.werk.weergaven import WeergaveKnop, Weergavenkast
from portaal_leefomgeving_plugin.gui.werk.zakenlijst import Zakenlijst
from portaal_leefomgeving_plugin.host.loket.werkvoorraad import Werkvoorraad
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.host.wording import Ernst, bericht


class WerkvoorraadView(QWidget):
    """The work list. It is handed lines and tells what is chosen; it fetches nothing itself."""

    keuze_veranderd = pyqtSignal(list)
    """The keys (Zaaksleutel) of what is selected by the user in the list."""
    geopend = pyqtSignal(str)
    """The key of the zaak whose dossier is asked for."""
    zoom_gevraagd = pyqtSignal(str)
    extern_gevraagd = pyqtSignal(str)
    bulk_gevraagd = pyqtSignal(str, list)
    """The code of a deed, and the keys of the zaken that it is to be done to."""
    lasso_gevraagd = pyqtSignal()
    laden_gevraagd = pyqtSignal()
    opnieuw_gevraagd = pyqtSignal()

    def __init__(
        self,
        instellingen: Instellingen,
        vandaag: Callable[[], date],
        kast: Weergavenkast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("portaal_werkvoorraad")
        self._kast = kast
        self._instellingen = instellingen
        self._vandaag = vandaag
        self._rijen: list[Rij] = []
        self._sortering = Sortering()
        self._kolommen = list(BEGIN)
        self._als_tabel = False
        self._laadt = False
        self._ronde = 0
        """Goes up each time that the filters ask something else."""
        self._standen: tuple[str, ...] = ()
        self._niet_gelezen: tuple[tuple[str, PortaalError], ...] = ()
        self.filters = Filters(self)
        self._bouw()
        self._pas_toe_straks = QTimer(self)
        self._pas_toe_straks.setSingleShot(True)
        self._pas_toe_straks.setInterval(0)
        self._pas_toe_straks.timeout.connect(self.pas_toe)
        for filter_ in self.filters:
            filter_.veranderd.connect(self._iets_anders_gevraagd)
        self.voor_medewerker(instellingen.medewerker)
        hulptoets(self, "werkvoorraad")

    # -- what it is handed -----------------------------------------------------------------------

    def maker(self) -> Callable[[Sequence[Werkvoorraad]], Opgemaakt]:
        """What makes lines of zaken as this list wants them now; it may run on another thread."""
        today, procedures, order = self._vandaag(), self._instellingen.procedures(), self._sortering
        asked, round_ = self.vraag(), self._ronde

        def maak(voorraden: Sequence[Werkvoorraad]) -> Opgemaakt:
            rows = []
            for one in voorraden:
                rows += maak_rijen(
                    one.regels, today, procedures, verbinding=one.verbinding, systeem=one.naam, wijken=one.wijken
                )
            missing = tuple((one.naam, one.fout) for one in voorraden if one.fout is not None)
            with_districts = any(one.wijken is not None for one in voorraden)
            ordered = sorteer(rows, order)
            shown = Lijstbeeld(asked.kies(ordered))
            known = any(rij.regel.activiteit for rij in ordered)
            return Opgemaakt(ordered, order, shown, round_, missing, with_districts, known)

        return maak

    def toon(self, opgemaakt: Opgemaakt) -> None:
        """Shows these zaken, with the filters, the selection and the scroll position as they were."""
        as_asked = opgemaakt.sortering == self._sortering
        self._rijen = opgemaakt.rijen if as_asked else sorteer(opgemaakt.rijen, self._sortering)
        self._toon_ontbrekend(opgemaakt.niet_gelezen)
        self.filters.met_wijken(opgemaakt.met_wijken)
        self.filters.met_activiteiten(opgemaakt.met_activiteiten)
        # chosen already, off this thread, unless something else is asked for by now
        self._toon_beeld(opgemaakt.beeld if as_asked and opgemaakt.ronde == self._ronde else self._gekozen_beeld())

    def leeg_maken(self) -> None:
        """Shows no zaken: there is no connection, or another one is opened."""
        self._rijen = []
        self._toon_ontbrekend(())
        self.pas_toe()

    def toon_fout(self, fout: PortaalError) -> None:
        """Says why there is no list."""
        words = bericht(fout)
        self.leeg.toon(
            "oordeel_aandacht",
            words.titel,
            words.tekst,
            [("werk_opnieuw", self.tr("Opnieuw proberen"), self.opnieuw_gevraagd.emit)],
        )
        self._stapel.setCurrentWidget(self.leeg)
        self.voetregel.wis()

    def zet_verbindingen(self, namen: Mapping[str, str]) -> None:
        """The open connections, by id: with more than one each line says which it is of."""
        several = len(namen) > 1
        self.filters.verbinding.zet_namen(namen if several else {})
        self.zaken.met_systeem(several)

    def zet_standen(self, woorden: Sequence[str]) -> None:
        """What the list does not hold of an open connection, or holds as it was before; one sentence each."""
        self._standen = tuple(woorden)
        self._toon_ontbrekend(self._niet_gelezen)

    def voor_medewerker(self, medewerker: Medewerker | None) -> None:
        """Tells every filter who works here."""
        for filter_ in self.filters:
            filter_.voor_medewerker(medewerker)

    def zet_laadt(self, laadt: bool) -> None:
        """Whether the data of the connection are being fetched: an empty list then says so."""
        if laadt != self._laadt:
            self._laadt = laadt
            self._toon_stand()

    def zet_kader(self, kader: Kader | None) -> None:
        """What the map shows, in EPSG:28992."""
        self.filters.kaartbeeld.zet_kader(kader)

    def kies(self, sleutels: Sequence[str]) -> None:
        """Selects these zaken without telling it back: they were chosen elsewhere (on the map)."""
        shown = [s for s in sleutels if self.model.index_van(s).isValid()]
        self.zaken.kies(sleutels, shown[0] if shown else "")
        self._toon_voet()
        if shown:
            self.layout().activate()  # the bar for several takes its room first, and with it that of the last lines
            self.zaken.toon_regel(shown[0])

    def zet_team(self, ids: Sequence[str]) -> None:
        """The colleagues of one's team; none where there is no team file."""
        self.filters.wie.voor_team(ids)

    # -- what can be asked of it -----------------------------------------------------------------

    def gekozen(self) -> list[str]:
        """The keys of the selected lines, in the order of the list."""
        return self.zaken.gekozen()

    @property
    def rijen(self) -> Sequence[Rij]:
        """All lines, shown or not."""
        return self._rijen

    def regel(self, sleutel: str) -> ZaakRegel | None:
        """The line of a zaak, shown or not."""
        return next((rij.regel for rij in self._rijen if rij.sleutel == sleutel), None)

    def vraag(self) -> Vraag:
        """What the filters ask, together."""
        vraag = Vraag()
        for filter_ in self.filters:
            filter_.pas_toe(vraag)
        return vraag

    def zet_vraag(self, vraag: Vraag) -> None:
        """Sets every filter at once (a view, or all off)."""
        for filter_ in self.filters:
            filter_.zet(vraag)

    def weergave(self, naam: str) -> Weergave:
        """What is shown now, as a view with this name."""
        asked = tuple(sorted(self.vraag().filters, key=lambda f: f.sleutel))
        columns = tuple(self._kolommen) if self._als_tabel else ()
        return Weergave(naam, asked, columns, self._sortering.kolom, self._sortering.aflopend)

    def open_weergave(self, weergave: Weergave) -> None:
        """Shows what a view asks for; what it names and this version does not know is passed over."""
        self.zet_vraag(Vraag(weergave.filters))
        known = [k.code for k in kolommen(weergave.kolommen)]
        self._kolommen = known or self._kolommen
        self.toon_als_tabel(bool(known))
        wanted = weergave.sortering if weergave.sortering in SLEUTELS else Sortering().kolom
        self.sorteer(Sortering(wanted, weergave.aflopend))

    def toon_als_tabel(self, als_tabel: bool) -> None:
        """A table with columns, or the list."""
        self._als_tabel = als_tabel
        self.zaken.zet_kolommen(self._kolommen if als_tabel else ())
        self.zaken.zet_sortering(self._sortering)
        self.weergaveknop.zet_tabel(als_tabel)

    def kies_kolommen(self) -> None:
        """Asks which columns there are to be; then there is a table."""
        dialog = KolommenKeuze(self._kolommen, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.zet_kolommen(dialog.codes))
        dialog.open()

    def zet_kolommen(self, codes: Sequence[str]) -> None:
        """A table of these columns."""
        self._kolommen = list(codes)
        self.toon_als_tabel(True)

    def pas_toe(self) -> None:
        """Filters anew and keeps what was selected, as far as it is still there."""
        self._toon_beeld(self._gekozen_beeld())

    # -- inside ----------------------------------------------------------------------------------

    def _gekozen_beeld(self) -> Lijstbeeld:
        return Lijstbeeld(self.vraag().kies(self._rijen))

    def _toon_beeld(self, beeld: Lijstbeeld) -> None:
        self._pas_toe_straks.stop()
        if self.zaken.toon(beeld):
            self.keuze_veranderd.emit(self.gekozen())
        self._toon_stand()
        self.weergaveknop.zie()

    def _iets_anders_gevraagd(self) -> None:
        self._ronde += 1
        self._pas_toe_straks.start()

    def _bouw(self) -> None:
        chips = QWidget(self)
        chips.setObjectName("portaal_chips")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        flow = VloeiLayout(chips)
        self.chips: list[Chip] = self.filters.chips(self._vraag_facetten, chips)
        for chip in self.chips:
            flow.addWidget(chip)
        flow.addWidget(self._wisknop(chips))
        self.zaken = Zakenlijst(self)
        self.model, self.lijst, self.tabel = self.zaken.model, self.zaken.lijst, self.zaken.tabel
        self.zaken.geopend.connect(self.geopend)
        self.zaken.menu_gevraagd.connect(lambda sleutel, where: self.maak_menu(sleutel).popup(where))
        self.zaken.keuze_veranderd.connect(self._keuze)
        self.zaken.sortering_gevraagd.connect(self.sorteer)
        self.zaken.kolommen_versleept.connect(self._kolommen_versleept)
        self.leeg = LeegBeeld("werk_leeg", self)
        self.melding = Notitie("werk_melding", self)
        self._stapel = QStackedWidget(self)
        self._stapel.addWidget(self.zaken)
        self._stapel.addWidget(self.leeg)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._bovenregel())
        layout.addWidget(self.elders)
        layout.addWidget(chips)
        layout.addWidget(self.melding)
        layout.addWidget(self._stapel, 1)
        self.bulk = BulkBalk(self)
        self.bulk.gevraagd.connect(lambda code: self.bulk_gevraagd.emit(code, self.gekozen()))
        layout.addWidget(self.bulk)
        self.voetregel = Voet(self._sortering, self)
        self.voet = self.voetregel.tekst
        self.voetregel.sortering_gevraagd.connect(self.sorteer)
        self.voetregel.lasso_gevraagd.connect(self.lasso_gevraagd)
        layout.addWidget(self.voetregel)
        self.setFocusProxy(self.zaken)

    def _bovenregel(self) -> QHBoxLayout:
        self.weergaveknop = WeergaveKnop(self._kast, self.weergave, self)
        self.weergaveknop.gekozen.connect(self.open_weergave)
        self.weergaveknop.tabel_gevraagd.connect(self.toon_als_tabel)
        self.weergaveknop.kolommen_gevraagd.connect(self.kies_kolommen)
        row = QHBoxLayout()
        row.addWidget(self._zoekveld(), 1)
        row.addWidget(self.weergaveknop)
        return row

    def _zoekveld(self) -> QgsFilterLineEdit:
        self.zoek = QgsFilterLineEdit(self)
        self.zoek.setObjectName("werk_zoek")
        self.zoek.setShowSearchIcon(True)
        self.zoek.setPlaceholderText(self.tr("zoek zaak, adres, activiteit, begrip"))
        self.zoek.setToolTip(self.tr("Zoek in de zaken (Ctrl+F); pijl omlaag gaat naar de lijst"))
        self.zoek.setAccessibleName(self.tr("Zoek in de zaken"))
        self._zoek_straks = QTimer(self)
        self._zoek_straks.setSingleShot(True)
        self._zoek_straks.setInterval(120)
        self._zoek_straks.timeout.connect(lambda: self.filters.zoek.zoek(self.zoek.text()))
        self.zoek.textChanged.connect(lambda _tekst: self._zoek_straks.start())
        self.elders = Elders(self)
        self.zoek.textChanged.connect(self.elders.zoek)
        self.filters.zoek.veranderd.connect(self._zoekwoorden)
        for naam, keys, doe, where in (
            ("werk_toets_zoek", "Ctrl+F", self.zoek.setFocus, self),
            ("werk_toets_lijst", "Down", self.zaken.setFocus, self.zoek),
            ("werk_toets_weergave", "Ctrl+W", self.weergaveknop.showMenu, self),
        ):
            key = QShortcut(QKeySequence(keys), where)
            key.setObjectName(naam)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(doe)
        return self.zoek

    def _zoekwoorden(self) -> None:
        """The words were set elsewhere (all filters off, a saved view)."""
        if self.zoek.text().strip() != self.filters.zoek.tekst and not self._zoek_straks.isActive():
            self.zoek.setText(self.filters.zoek.tekst)

    def _wisknop(self, parent: QWidget) -> QToolButton:
        self.wis = QToolButton(parent)
        self.wis.setObjectName("chip_wis")
        self.wis.setIcon(icoon("wis", self.palette()))
        self.wis.setAutoRaise(True)
        self.wis.setToolTip(self.tr("Alle filters uit"))
        self.wis.setAccessibleName(self.tr("Alle filters uit"))
        self.wis.clicked.connect(self.wis_filters)
        return self.wis

    def sorteer(self, sortering: Sortering) -> None:
        """Another order."""
        if sortering != self._sortering:
            self._sortering = sortering
            self._rijen = sorteer(self._rijen, sortering)
        self.voetregel.zet_sortering(sortering)
        self.zaken.zet_sortering(sortering)
        self.pas_toe()

    def wis_filters(self) -> None:
        """All filters off, the search words too."""
        self.zet_vraag(Vraag())

    def _toon_ontbrekend(self, niet_gelezen: Sequence[tuple[str, PortaalError]]) -> None:
        """What is not in the list is said above it: one connection that failed must not look empty."""
        self._niet_gelezen = tuple(niet_gelezen)
        words = [
            self.tr("De zaken van {naam} zijn hier niet te lezen: {waarom}").format(
                naam=naam, waarom=bericht(fout).tekst
            )
            for naam, fout in self._niet_gelezen
        ]
        self.melding.toon("\n".join((*words, *self._standen)), Ernst.WAARSCHUWING)

    def _vraag_facetten(self, filter_: WerkFilter) -> None:
        filter_.zet_facetten(self.vraag().kies(self._rijen, behalve=filter_.sleutel))

    def _toon_stand(self) -> None:
        self.wis.setEnabled(any(f.actief for f in self.filters))
        if self.model.rowCount():
            self._stapel.setCurrentWidget(self.zaken)
        else:
            self._toon_leeg()
            self._stapel.setCurrentWidget(self.leeg)
        self._toon_voet()

    def _toon_leeg(self) -> None:
        if not self._rijen and self._laadt:
            self.leeg.toon(
                "stand_bezig",
                self.tr("Zaken worden opgehaald"),
                self.tr("De voortgang ziet u boven de kaart. U kunt intussen doorwerken."),
            )
            return
        if not self._rijen:
            self.leeg.toon(
                "map_werk",
                self.tr("Nog geen zaken"),
                self.tr("Van deze verbinding is nog niets opgehaald."),
                [("werk_ophalen", self.tr("Zaken ophalen"), self.laden_gevraagd.emit)],
            )
            return
        buttons: list[tuple[str, str, Callable[[], object]]] = [
            ("werk_filters_uit", self.tr("Alle filters uit"), self.wis_filters)
        ]
        stand = self.filters.stand
        others = len(self.vraag().kies(self._rijen, behalve=stand.sleutel))
        if others:
            text = self.tr("{aantal} tonen die daar niet onder vallen").format(aantal=QLocale().toString(others))
            buttons.insert(0, ("werk_toon_alle", text, lambda: stand.kies(StandFilter.ALLE)))
        self.leeg.toon(
            "zoek",
            self.tr("Geen zaak gevonden"),
            self.tr("Geen zaak voldoet aan deze filters en zoekwoorden."),
            buttons,
        )

    def _toon_voet(self) -> None:
        chosen = self.gekozen()
        self.voetregel.toon(len(self.model.rijen), len(self._rijen), len(chosen), self.model.zonder_locatie)
        self.bulk.toon(chosen)

    def _keuze(self) -> None:
        self._toon_voet()
        self.keuze_veranderd.emit(self.gekozen())

    def _kolommen_versleept(self, codes: list[str]) -> None:
        self._kolommen = codes
        self.weergaveknop.zie()

    def maak_menu(self, sleutel: str) -> QMenu:
        """What can be done with a zaak of the list."""
        deeds = Rijdaden(self.geopend.emit, self.zoom_gevraagd.emit, self.extern_gevraagd.emit)
        return maak_rijmenu(sleutel, self.regel(sleutel), deeds, self)
