"""The desk put together: panel, map, layers and messages around one Bureau. Who hears from whom, and no more."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsSettings
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QAction

from portaal_leefomgeving_plugin.domain.errors import NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bewijs
from portaal_leefomgeving_plugin.domain.wijkkaart import Wijkkaart
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden
from portaal_leefomgeving_plugin.gui.afdrukwerk import Afdrukwerk
from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.bouwstenen.meldingen import meld
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.gui.eerstekeerwerk import EersteKeer
from portaal_leefomgeving_plugin.gui.groene_baanwerk import GroeneBaanWerk
from portaal_leefomgeving_plugin.gui.inbrengen.neergezet import NeergezetVerzoek
from portaal_leefomgeving_plugin.gui.inbrengwerk import Inbrengwerk
from portaal_leefomgeving_plugin.gui.kaart.acties import Kaartacties
from portaal_leefomgeving_plugin.gui.kaart.bewijs_op_kaart import BewijsOpKaart
from portaal_leefomgeving_plugin.gui.kaart.kaartgereedschap import OpenZaakGereedschap
from portaal_leefomgeving_plugin.gui.kaart.lassokeuze import Lassokeuze
from portaal_leefomgeving_plugin.gui.kaart.plek_op_kaart import PlekOpKaart
from portaal_leefomgeving_plugin.gui.kaart.plektekenaar import Plektekenaar
from portaal_leefomgeving_plugin.gui.kaart.rondom_op_kaart import RondomOpKaart
from portaal_leefomgeving_plugin.gui.kaart.tijd_op_kaart import TijdOpKaart
from portaal_leefomgeving_plugin.gui.kaart.zoomen import kaartbeeld, zoom_naar
from portaal_leefomgeving_plugin.gui.locatietekenaar import Locatietekenaar
from portaal_leefomgeving_plugin.gui.risico.venster import RisicoVenster
from portaal_leefomgeving_plugin.gui.voortgang import Voortgangsbalk
from portaal_leefomgeving_plugin.gui.zoekbalk import Zoekbalk
from portaal_leefomgeving_plugin.gui.zoekwerk import Zoekwerk
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht
from portaal_leefomgeving_plugin.host.laadberichten import berichten
from portaal_leefomgeving_plugin.layers.gebied_op_kaart import GebiedOpKaart
from portaal_leefomgeving_plugin.layers.groep import Getoond, LagenGroep
from portaal_leefomgeving_plugin.layers.merk import BRON, WERKINGSGEBIEDEN, is_zaaklaag, rol, sleutel, zoek_groep
from portaal_leefomgeving_plugin.layers.termijnen import Drempels
from portaal_leefomgeving_plugin.layers.wijkkaart import Wijklaag
from portaal_leefomgeving_plugin.services.activiteit_in_plan import PlanActiviteit
from portaal_leefomgeving_plugin.services.laad_gemeente import LaadVerslag

BIJHOUDEN_MS = 5 * 60_000
"""How often what is new is asked for while the panel is in view: a few requests each time."""


class Bureaublad(QObject):
    """One desk per QGIS. ``sluit`` takes all of it away again."""

    def __init__(self, iface: Any, bladen: Bladen) -> None:
        super().__init__()
        self.iface = iface
        self.bureau = bladen.bureau
        self.bureau.setParent(self)
        self.lagen = LagenGroep(QgsProject.instance(), iface, ineens=False)
        self.paneel = PortaalDock(bladen, iface.mainWindow())
        self.gereedschap = OpenZaakGereedschap(iface.mapCanvas(), self.lagen)
        self.lasso = Lassokeuze(
            iface.mapCanvas(),
            self.bureau.werkers,
            lambda: self.paneel.werk.model.rijen,
            self.paneel.werk.gekozen,
            self,
        )
        self._toon_gereedschap(self.gereedschap, "portaal_actie_zaak")
        self._toon_gereedschap(self.lasso.gereedschap, "portaal_actie_lasso")
        self.tekenaar = Locatietekenaar(iface.mapCanvas(), self.paneel, self)
        self.afdrukwerk = Afdrukwerk(
            iface.mapCanvas(), self.paneel, self.bureau, rol=rol, venster=iface.mainWindow(), parent=self
        )
        self.groene_baanwerk = GroeneBaanWerk(
            iface.mapCanvas(), self.paneel, self.bureau, bron_van=_bron_van, venster=iface.mainWindow(), parent=self
        )
        self.inbrengwerk = Inbrengwerk(
            iface.mapCanvas(), self.paneel, self.bureau, venster=iface.mainWindow(), parent=self
        )
        self.neergezet = NeergezetVerzoek(self.inbrengwerk.open_verzoek)
        iface.registerCustomDropHandler(self.neergezet)
        self.acties = Kaartacties(is_zaaklaag=is_zaaklaag, sleutel=sleutel, open_zaak=self.open_zaak, parent=self)
        self.acties.registreer()
        self.bewijs = BewijsOpKaart(iface.mapCanvas())
        self.plek = PlekOpKaart(iface.mapCanvas())
        self.rondom = RondomOpKaart(iface.mapCanvas())
        self.tijd = TijdOpKaart(iface.mapCanvas())
        self.plektekenaar = Plektekenaar(iface.mapCanvas(), self)
        project = QgsProject.instance()
        self.wijklaag = Wijklaag(project, lambda: zoek_groep(project.layerTreeRoot()), self)
        self.zoekwerk = Zoekwerk(self.bureau, self.paneel.werk.elders, self._naar_plek, self._toon_gebieden, self)
        self.zoekbalk = Zoekbalk(
            iface,
            self.bureau,
            rijen=lambda: self.paneel.werk.rijen,
            open_zaak=self._zoom_en_open,
            open_plek=self._naar_plek,
            open_activiteit=self._naar_activiteit,
            parent=self,
        )
        self.zoekbalk.registreer()
        self.balk = Voortgangsbalk(iface.messageBar(), self.bureau.werkers, self)
        self.gebied = GebiedOpKaart(iface.mapCanvas())
        self._risico: RisicoVenster | None = None
        self.eerste_keer = EersteKeer(self.bureau, self.paneel, iface.mapCanvas(), iface.mainWindow(), self)

        self._bijhouden = QTimer(self)
        self._bijhouden.setInterval(BIJHOUDEN_MS)
        self._bijhouden.timeout.connect(self.houd_bij)
        self._bijhouden.start()

        # the map in turns of its own: the panel has enough to do in the one in which it is told
        self._te_kiezen: Sequence[str] = ()
        self._kies_straks = self._straks(lambda: self.lagen.kies(self._te_kiezen))
        self._lagen_straks = self._straks(self._toon_lagen)

        self.bureau.veranderd.connect(self._lagen_straks.start)
        self.bureau.zaak_gekozen.connect(self._gekozen)
        self.bureau.geladen.connect(self._geladen)
        self.bureau.fout_opgetreden.connect(self._meld)
        self.lagen.keuze_veranderd.connect(self._op_kaart_gekozen)
        self.gereedschap.zaken_geraakt.connect(self._aangeklikt)
        self.lasso.gekozen.connect(self._in_lasso)
        self.lasso.boodschap.connect(self._meld)
        self.paneel.werk.lasso_gevraagd.connect(self.pak_lasso)
        self.paneel.zaken_gekozen.connect(self._kies_op_kaart)
        self.paneel.plek_getoond.connect(self._toon_plek)
        self.paneel.plek_tekenen_gevraagd.connect(self.plektekenaar.teken)
        self.plektekenaar.getekend.connect(lambda vlak: self._aangeklikt([], RdWkb(bytes(vlak))))
        self.plektekenaar.niet_bruikbaar.connect(lambda code: self._meld(NotAllowed(code)))
        self.paneel.plek_zoomen.connect(lambda plek: zoom_naar(self.iface.mapCanvas(), plek))
        self.paneel.wijkkaart_gevraagd.connect(self._toon_wijken)
        self.paneel.rondom_gevonden.connect(self.rondom.toon)
        self.paneel.feit_gekozen.connect(self.rondom.kies)
        self.paneel.tijd_gekozen.connect(self.tijd.toon)
        self.tijd.getoond.connect(self.paneel.merk_tijd)
        self.paneel.zaak_vernieuwd.connect(self.lagen.ververs)
        self.paneel.boodschap.connect(self._meld)
        self.paneel.zoom_naar_zaak.connect(self.zoom_naar_zaak)
        self.paneel.bewijs_gevraagd.connect(self._toon_bewijs)
        self.paneel.werkingsgebied_gevraagd.connect(lambda one: self._toon_gebieden([one]))
        self.groene_baanwerk.zaak_gevraagd.connect(self._zoom_en_open)
        self.groene_baanwerk.zaken_gekozen.connect(self._kies_zaken)
        self.groene_baanwerk.bewijs_gevraagd.connect(self._toon_bewijs)
        self.paneel.opties_gevraagd.connect(self._opties)
        self.inbrengwerk.ingelezen.connect(self._ingelezen)
        self.paneel.kop.lagen_gevraagd.connect(self.lagen.herstel_lagen)
        self.paneel.kop.stijl_gevraagd.connect(self.lagen.herstel_stijlen)
        self.paneel.kaartgereedschap_gevraagd.connect(self.pak_gereedschap)
        self.paneel.visibilityChanged.connect(self._zichtbaar)
        iface.mapCanvas().extentsChanged.connect(self._kaartbeeld)

    def sluit(self) -> None:
        """The end of the desk: nothing of it stays in QGIS but the user's own layers' order and styles."""
        canvas = self.iface.mapCanvas()
        self._bijhouden.stop()
        self._kies_straks.stop()
        self._lagen_straks.stop()
        canvas.extentsChanged.disconnect(self._kaartbeeld)
        self.paneel.visibilityChanged.disconnect(self._zichtbaar)
        if canvas.mapTool() is self.gereedschap:
            canvas.unsetMapTool(self.gereedschap)
        self.eerste_keer.sluit()
        self.lasso.sluit()
        self.tekenaar.sluit()
        self.afdrukwerk.sluit()
        self.groene_baanwerk.sluit()
        self.iface.unregisterCustomDropHandler(self.neergezet)
        self.inbrengwerk.sluit()
        self.bewijs.wis()
        self.plek.wis()
        self.rondom.wis()
        self.tijd.sluit()
        self.plektekenaar.sluit()
        self.wijklaag.sluit()
        self.acties.verwijder()
        self.zoekbalk.verwijder()
        self.balk.sluit()
        self.lagen.stop()
        self.gebied.wis()
        self.paneel.sluit()
        self.bureau.stop()
        self.iface.removeDockWidget(self.paneel)
        if self._risico is not None:
            self._risico.close()
            self._risico.deleteLater()
        for thing in (self.paneel, self.gereedschap, self.lagen, self.bureau):
            thing.deleteLater()

    def toon(self) -> None:
        """Shows the panel, and opens what was open last time."""
        self.paneel.setUserVisible(True)
        if not self.bureau.loketten and self.bureau.instellingen.open_verbindingen:
            QTimer.singleShot(0, self.bureau.open_laatste)

    def houd_bij(self) -> None:
        """Asks for new zaken and statussen, and for the chosen zaak; in silence, also where it fails.

        Only while the panel is in view and after a deed of the user's has logged in: nothing here may
        ask for a password. When the data were last read whole stays in the panel's heading.
        """
        if self.paneel.isUserVisible():
            self.bureau.ververs([self.bureau.gekozen] if self.bureau.gekozen else [])

    def wissel(self) -> None:
        """Shows the panel, or hides it where it is in view."""
        if self.paneel.isUserVisible():
            self.paneel.setUserVisible(False)
        else:
            self.toon()

    def toon_risico(self) -> None:
        """Shows the steps of an analyst."""
        if self._risico is None:
            self._risico = RisicoVenster(self.iface.mainWindow())
        self._risico.show()
        self._risico.raise_()

    def pak_gereedschap(self) -> None:
        """Clicks on the map now open zaken."""
        self.toon()
        self.iface.mapCanvas().setMapTool(self.gereedschap)

    def pak_lasso(self) -> None:
        """What is drawn around on the map is now chosen."""
        self.toon()
        self.lasso.pak()

    def maak_verbinding(self) -> None:
        """The wizard."""
        self.toon()
        self.eerste_keer.maak_verbinding()

    def begin_rondleiding(self) -> None:
        """The tour; without a connection it starts the example municipality first."""
        self.toon()
        self.eerste_keer.begin_rondleiding()

    def _toon_gereedschap(self, tool: QgsMapTool, actie: str) -> None:
        """The button of a tool is pressed while the map has it."""
        action = self.iface.mainWindow().findChild(QAction, actie)
        if action is not None:
            action.setCheckable(True)
            tool.setAction(action)

    def zoom_naar_zaak(self, sleutel: str) -> None:
        """Brings a zaak into view."""
        place = self._plek(sleutel)
        if place is not None:
            zoom_naar(self.iface.mapCanvas(), place)

    def _plek(self, sleutel: str) -> RdWkb | None:
        line = self.bureau.regel_van(sleutel)
        return line.locatie.geometrie if line is not None else None

    def _straks(self, doe: Callable[[], None]) -> QTimer:
        """Does it when what goes on now is done; once, however often it was started meanwhile."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(0)
        timer.timeout.connect(doe)
        return timer

    def _toon_lagen(self) -> None:
        if not self.bureau.loketten:
            return
        mapped = self.bureau.instellingen.procedures()
        drempels = Drempels(per_zaaktype={k: (p.dagen_geel, p.dagen_oranje) for k, p in mapped.items()})
        shown = [
            Getoond(lo.verbinding.id, lo.verbinding.naam, lo.werkbestand, lo.bronnen) for lo in self.bureau.loketten
        ]
        self.lagen.toon_alle(shown, drempels)
        self.lagen.ververs()

    def _geladen(self, verslag: LaadVerslag) -> None:
        for boodschap in berichten(verslag):
            meld(self.iface.messageBar(), boodschap)

    def _gekozen(self, sleutel: str) -> None:
        self.bewijs.wis()
        self.gebied.wis()
        self._kies_op_kaart([sleutel] if sleutel else [])

    def _kies_op_kaart(self, sleutels: Sequence[str]) -> None:
        self._te_kiezen = tuple(sleutels)
        self._kies_straks.start()

    def _op_kaart_gekozen(self, sleutels: Sequence[str]) -> None:
        self._kies_straks.stop()  # the user has chosen something else meanwhile
        if len(sleutels) == 1:
            self.bureau.kies(sleutels[0])
        else:
            self.paneel.kies(sleutels)

    def _in_lasso(self, sleutels: Sequence[str]) -> None:
        self.paneel.toon_werk()
        self.paneel.kies(sleutels)
        if len(sleutels) == 1:
            self.bureau.kies(sleutels[0])
        else:
            self._kies_op_kaart(sleutels)

    def open_zaak(self, sleutel: str) -> None:
        """Opens the dossier of a zaak, from wherever it was pointed at; a bare uuid is of the active connection."""
        self.toon()
        self.paneel.toon_dossier(sleutel)

    def _zoom_en_open(self, sleutel: str) -> None:
        self.open_zaak(sleutel)
        self.zoom_naar_zaak(sleutel)

    def _naar_plek(self, gevonden: Gevonden) -> None:
        zoom_naar(self.iface.mapCanvas(), gevonden.plek)
        self._aangeklikt([], gevonden.plek)

    def _naar_activiteit(self, activiteit: PlanActiviteit) -> None:
        """Where the plan has rules about it, and the zaken that are about it."""
        self.toon()
        self.paneel.toon_werk()
        self.paneel.werk.zoek.setText(activiteit.activiteit.naam)
        self.zoekwerk.naar_activiteit(activiteit)

    def _aangeklikt(self, sleutels: list[str], plek: RdWkb) -> None:
        """A click on the map: one zaak opens, several or none make it a question about the place."""
        if len(sleutels) == 1:
            self.open_zaak(sleutels[0])
        else:
            self.toon()
            self.paneel.toon_plek(RdWkb(bytes(plek)), sleutels)

    def _kies_zaken(self, sleutels: list[str]) -> None:
        self.toon()
        self.paneel.kies(sleutels)
        self._kies_op_kaart(sleutels)

    def _toon_plek(self, plek: RdWkb | None) -> None:
        self.bewijs.wis()
        if plek is None:
            self.plek.wis()
        else:
            self.plek.toon(plek)

    def _toon_wijken(self, kaart: Wijkkaart) -> None:
        self.wijklaag.toon(kaart)
        zoom_naar(self.iface.mapCanvas(), *(one.vorm for one in kaart.waarden), ruimte=1.05)

    def _toon_bewijs(self, bewijs: Bewijs, zaak: RdWkb | None) -> None:
        place = zaak or self._plek(self.bureau.gekozen)
        if place is not None:
            self.bewijs.toon(place, bewijs)
            self.bewijs.zoom()

    def _toon_gebieden(self, identificaties: Collection[str]) -> bool:
        """Points out these areas of the plan; False where none of them is on the map."""
        connection = self.bureau.verbinding
        where = connection.id if connection is not None else ""
        layers = [
            self.lagen.laag(naam, where)
            for naam in (WERKINGSGEBIEDEN, *(WERKINGSGEBIEDEN + s for s in ("_lijn", "_punt")))
        ]
        return self.gebied.toon([layer for layer in layers if layer is not None], identificaties)

    def _ingelezen(self, ids: Sequence[str]) -> None:
        self.lagen.laat_weer_zien([BRON + one for one in ids])
        self._lagen_straks.start()

    def _kaartbeeld(self) -> None:
        self.paneel.in_kaartbeeld(kaartbeeld(self.iface.mapCanvas()))

    def _opties(self, bladzijde: str) -> None:
        self.iface.showOptionsDialog(self.iface.mainWindow(), bladzijde)

    def _zichtbaar(self, zichtbaar: bool) -> None:
        QgsSettings().setValue("portaal_leefomgeving/paneel_open", zichtbaar)

    def _meld(self, boodschap: PortaalError | Bericht) -> None:
        meld(self.iface.messageBar(), boodschap)


def _bron_van(laag: QgsMapLayer) -> str:
    """The id of the source that a layer of ours shows; the role of another layer of ours; empty of the user's own."""
    return rol(laag).removeprefix(BRON)
