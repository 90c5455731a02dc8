"""Between the studio and the map: pointing at a layer and a place, and sources that are added or fetched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QMenu, QWidget

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.groene_baan.studio.bron import BronBlad
from portaal_leefomgeving_plugin.gui.groene_baan.studio.eigen_bron import EigenBronVenster
from portaal_leefomgeving_plugin.gui.groene_baan.studio.kaart import Aanwijzer
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

DICHTBIJ_M = 5.0


class Bronwerk(QObject):
    """``bron_van`` tells which source a layer of ours shows, empty where it is not ours."""

    gezegd = pyqtSignal(str, object)
    """Words for the user, and their Ernst."""
    opgehaald = pyqtSignal(str)
    """The id of a source that was added or fetched: what there is, is to be read anew."""
    mislukt = pyqtSignal(object)
    """A PortaalError."""
    aangewezen = pyqtSignal()
    """The user clicked on the map."""

    def __init__(
        self,
        loket: Loket,
        kaart: QgsMapCanvas,
        bron_van: Callable[[QgsMapLayer], str],
        blad: BronBlad,
        venster: QWidget,
    ) -> None:
        super().__init__(venster)
        self._loket = loket
        self._kaart = kaart
        self._bron_van = bron_van
        self._blad = blad
        self._ouder = venster
        self._vraag = LaatsteVraag()
        self._missend: Sequence[str] = ()
        self.binnen_m = DICHTBIJ_M
        """How far around the place that was pointed at a feature still counts as there."""
        self.menu: QMenu | None = None
        self.venster: EigenBronVenster | None = None
        self.aanwijzer = Aanwijzer(kaart)
        self.aanwijzer.aangewezen.connect(self.wijs)
        blad.aanwijzen_gevraagd.connect(self._pak_aanwijzer)
        blad.halen_gevraagd.connect(self._haal_gekozen)
        blad.toevoegen_gevraagd.connect(self.voeg_toe)

    def zet_missend(self, ids: Sequence[str]) -> None:
        """The sources that rules ask for and that are not there."""
        self._missend = ids

    def wijs(self, lagen: list[QgsMapLayer], plek: bytes, binnen_m: float) -> None:
        """The user clicked on the map: one source is chosen at once, of several the user chooses."""
        self._blad.wijs.setChecked(False)
        self.binnen_m = max(DICHTBIJ_M, binnen_m)
        self._blad.wijs_aan(RdWkb(plek))
        self.aangewezen.emit()
        ours = [(layer.name(), self._bron_van(layer)) for layer in lagen if self._bron_van(layer)]
        sources = [(name, source) for name, source in ours if self._blad.bron.findData(source) >= 0]
        own = [layer for layer in lagen if not self._bron_van(layer)]
        if len(sources) == 1 and not own:
            self._blad.kies(sources[0][1])
        elif sources or own:
            self._laat_kiezen(sources, own)
        else:
            words = self.tr("Op deze plek heeft geen laag iets. Kies een bron in de lijst, of klik ernaast.")
            self.gezegd.emit(words, Ernst.INFO)

    def voeg_toe(self, laag: QgsMapLayer | None = None) -> None:
        """Asks for a layer or file, and what the user says of it."""
        if self.venster is not None:
            return
        window = EigenBronVenster(self._loket, list(self._missend), self._bron_van, laag, self._ouder)
        window.toegevoegd.connect(self.haal)
        window.finished.connect(self._venster_dicht)
        self.venster = window
        window.open()

    def haal(self, bron: Bron) -> None:
        """Fetches a source into the store; can be stopped."""
        self._blad.haal.setEnabled(False)

        def af(data: BronData) -> None:
            if data.stand.volledig:
                self.gezegd.emit(self.tr("{bron} is opgehaald.").format(bron=bron.titel), Ernst.INFO)
            else:
                words = self.tr("{bron} is niet (volledig) opgehaald: {fout}")
                self.gezegd.emit(words.format(bron=bron.titel, fout=data.stand.fout), Ernst.WAARSCHUWING)
            self.opgehaald.emit(bron.id)

        self._loket.haal_bron(bron, *self._vraag.stel(af, self._mislukt))

    def stop(self) -> None:
        """The window goes away."""
        self._vraag.vergeet()
        self._pak_aanwijzer(False)

    # -- inside ----------------------------------------------------------------------------------

    def _laat_kiezen(self, bronnen: Sequence[tuple[str, str]], eigen: Sequence[QgsMapLayer]) -> None:
        menu = QMenu(self._ouder)
        menu.setObjectName("studio_lagen_hier")
        for name, source in bronnen:
            menu.addAction(name).triggered.connect(lambda _on=False, s=source: self._blad.kies(s))
        if bronnen and eigen:
            menu.addSeparator()
        for layer in eigen:
            words = self.tr("{laag} als bron toevoegen…").format(laag=layer.name())
            menu.addAction(words).triggered.connect(lambda _on=False, one=layer: self.voeg_toe(one))
        self.menu = menu
        menu.popup(QCursor.pos())

    def _pak_aanwijzer(self, aan: bool) -> None:
        if aan:
            self._kaart.setMapTool(self.aanwijzer)
        elif self._kaart.mapTool() is self.aanwijzer:
            self._kaart.unsetMapTool(self.aanwijzer)

    def _haal_gekozen(self) -> None:
        source = self._blad.gekozen
        if source is not None:
            self.haal(source)

    def _venster_dicht(self, _uitkomst: int) -> None:
        self.venster = None

    def _mislukt(self, fout: PortaalError) -> None:
        self._blad.haal.setEnabled(self._blad.gekozen is not None)
        self.mislukt.emit(fout)
