"""The dialog "Omwonenden": a zone around a place, who live in it, and the list and the map to take along.

It stays beside the map, which shows the zone and the addresses as they are counted. Counting is done on a
worker; what answers an earlier zone is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QDialog, QWidget

from portaal_leefomgeving_plugin.domain.bron import BronData
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.gui.afdrukken.omwonenden_beeld import OmwonendenBeeld
from portaal_leefomgeving_plugin.gui.afdrukken.omwonenden_kaart import ZoneOpKaart, bewijskaart
from portaal_leefomgeving_plugin.gui.afdrukken.ondergrond import Ondergrond
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.bewaarplek import vraag_pad
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.onderwerp import Onderwerp
from portaal_leefomgeving_plugin.gui.kaart.zoomen import zoom_naar
from portaal_leefomgeving_plugin.host import omwonendenwoorden as in_woorden
from portaal_leefomgeving_plugin.host.afdruk import druk_af
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.services.export_tabel import bewaar
from portaal_leefomgeving_plugin.services.omwonenden import (
    ADRES,
    AdresIndex,
    Omwonenden,
    Vlakkeuze,
    vlakken_hier,
)
from portaal_leefomgeving_plugin.services.omwonenden_export import als_csv, als_xlsx
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate

GELUID = "geluid_lden"
WACHT_MS = 200


class OmwonendenVenster(QDialog):
    """One place at a time."""

    boodschap = pyqtSignal(object)
    """A Bericht: what was written, and where."""

    def __init__(
        self,
        bureau: Bureau,
        loket: Loket,
        onderwerp: Onderwerp,
        kaart: QgsMapCanvas,
        ondergrond: Ondergrond,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("omwonenden")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Omwonenden"))
        self._bureau = bureau
        self._loket = loket
        self._onderwerp = onderwerp
        self._kaart = kaart
        self._ondergrond = ondergrond
        self._index: AdresIndex | None = None
        self._gevonden: Omwonenden | None = None
        self._vraag, self._vlakvraag = LaatsteVraag(), LaatsteVraag()
        self._zone = ZoneOpKaart(kaart)
        self._wacht = QTimer(self)
        self._wacht.setSingleShot(True)
        self._wacht.setInterval(WACHT_MS)
        self._wacht.timeout.connect(self._tel)
        self.beeld = OmwonendenBeeld(onderwerp, self)
        self.beeld.veranderd.connect(self._straks)
        self.beeld.bewaren.connect(self._bewaar_als)
        self.beeld.zoom.connect(self._zoom)
        self.beeld.sluiten.connect(self.close)
        bureau.veranderd.connect(self._veranderd)
        kaart.selectionChanged.connect(self._selectie)
        hulptoets(self, "omwonenden")
        self._selectie(None)
        self._zoek_vlakken()
        self._tel()

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence."""
        return QSize(64 * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    @property
    def gevonden(self) -> Omwonenden | None:
        """What is shown, None while it is counted or where it cannot be."""
        return self._gevonden

    def bewaar(self, soort: str, pad: Path) -> bool:
        """Writes the list ("csv", "xlsx") or the map ("pdf") and tells so; False where that failed, with why."""
        found = self._gevonden
        if found is None:
            return False
        self.beeld.bezig(self.tr("Het bestand wordt gemaakt…"))
        try:
            if soort == "csv":
                bewaar(pad, als_csv(found, in_woorden.woorden()))
            elif soort == "xlsx":
                bewaar(pad, als_xlsx(found, in_woorden.woorden(), self._verantwoording(found)))
            else:
                content = bewijskaart(
                    found, self._onderwerp, self.beeld.vanaf, self._ondergrond, gemeente=self._gemeente()
                )
                druk_af(self.beeld.sjabloon.gekozen(), content, pad)
        except PortaalError as fout:
            self.beeld.toon_fout(fout, blijft=True)
            return False
        finally:
            self.beeld.klaar()
        self.boodschap.emit(
            Bericht(
                self.tr("Omwonenden bewaard"),
                self.tr("{aantal}: {pad}").format(aantal=in_woorden.aantal(found), pad=pad),
                Ernst.INFO,
            )
        )
        return True

    def done(self, uitkomst: int) -> None:
        """The dialog goes away, and the zone with it."""
        self._laat_los()
        super().done(uitkomst)

    def closeEvent(self, event: QCloseEvent) -> None:
        """By the cross of the window: the same."""
        self._laat_los()
        super().closeEvent(event)

    # -- counting --------------------------------------------------------------------------------

    def _straks(self) -> None:
        self._wacht.start()

    def _tel(self) -> None:
        store = self._loket.werkbestand
        self._gevonden = None
        self.beeld.telt()
        klaar, mislukt = self._vraag.stel(self._geteld, self._niet_geteld)
        plek, metres, others = self.beeld.plek, self.beeld.straal_m, self.beeld.zonder_eigen

        def werk(_p: Progress) -> Omwonenden:
            found = self._adressen(store).binnen(plek, metres)
            return found.zonder_eigen() if others else found

        self._loket.werkers.start("omwonenden", werk, klaar, mislukt, stil=True)

    def _adressen(self, store: Werkbestand) -> AdresIndex:
        """On a worker: the addresses made ready, once."""
        index = self._index
        if index is None:
            bron = next((b for b in store.bronnen() if b.id == ADRES), None)
            index = AdresIndex(store.bron(ADRES), bron, vandaag=SystemClock().today())
            self._index = index
        return index

    def _geteld(self, gevonden: Omwonenden) -> None:
        self._gevonden = gevonden
        self.beeld.toon(gevonden)
        self._zone.toon(gevonden)

    def _niet_geteld(self, fout: PortaalError) -> None:
        self._gevonden = None
        self._zone.wis()
        self.beeld.toon_fout(fout)

    # -- what the zone may lie around ------------------------------------------------------------

    def _zoek_vlakken(self) -> None:
        store, plek = self._loket.werkbestand, self._onderwerp.plek

        def werk(_p: Progress) -> tuple[Vlakkeuze, ...]:
            data: BronData | None = store.bron(GELUID)
            return vlakken_hier(data, plek, ("bronsoort", "lden"))

        klaar, mislukt = self._vlakvraag.stel(self.beeld.zet_vlakken, self._geen_vlakken)
        self._loket.werkers.start("omwonenden", werk, klaar, mislukt, stil=True)

    def _geen_vlakken(self, fout: PortaalError) -> None:
        """The place itself can still be chosen: that the others cannot be read is told, and no more."""
        self.beeld.toon_fout(fout, blijft=True)

    def _selectie(self, _laag: object) -> None:
        self.beeld.zet_selectie(self._zone.geselecteerde_vlakken())

    def _veranderd(self) -> None:
        """Other data: they are read and counted anew."""
        if self._loket not in self._bureau.loketten:
            self.close()
            return
        self._index = None
        self._straks()

    # -- out of the window -----------------------------------------------------------------------

    def _bewaar_als(self, soort: str) -> None:
        words = {
            "csv": self.tr("Adressen met puntkomma's"),
            "xlsx": self.tr("Werkmap van Excel"),
            "pdf": self.tr("PDF"),
        }[soort]
        name = self.tr("omwonenden {nummer}").format(nummer=self._onderwerp.nummer).strip()
        path = vraag_pad(self, self.tr("Omwonenden bewaren"), name, soort, words)
        if path is not None:
            self.bewaar(soort, path)

    def _verantwoording(self, gevonden: Omwonenden) -> Sequence[tuple[str, str]]:
        today = datum(SystemClock().today())
        return in_woorden.verantwoording(gevonden, self._onderwerp.naam, self.beeld.vanaf, today)

    def _gemeente(self) -> str:
        return self._loket.verbinding.naam

    def _zoom(self) -> None:
        if self._gevonden is not None:
            zoom_naar(self._kaart, self._gevonden.zone)

    def _laat_los(self) -> None:
        self._wacht.stop()
        self._vraag.vergeet()
        self._vlakvraag.vergeet()
        self._zone.wis()
