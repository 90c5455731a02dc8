"""The wizard and the tour at the real desk: opened from the panel and the menu, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QAction, QToolButton, QWidget

from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.gui.eerste_keer.rondleiding import Halte, Rondleiding
from portaal_leefomgeving_plugin.gui.eerste_keer.wizard import VerbindingWizard

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau


class EersteKeer(QObject):
    """Opens either, and passes on what came of it."""

    def __init__(
        self,
        bureau: Bureau,
        paneel: PortaalDock,
        canvas: QgsMapCanvas,
        venster: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bureau, self._paneel = bureau, paneel
        self._canvas, self._venster = canvas, venster
        self._straks = False
        self.wizard: VerbindingWizard | None = None
        self.rondleiding: Rondleiding | None = None
        paneel.wizard_gevraagd.connect(self.maak_verbinding)
        paneel.rondleiding_gevraagd.connect(self.begin_rondleiding)
        bureau.geladen.connect(self._geladen)

    def maak_verbinding(self) -> None:
        """The wizard."""
        if self.wizard is None:
            self.wizard = VerbindingWizard(self._bureau, self._venster)
            self.wizard.gemaakt.connect(self._gemaakt)
            self.wizard.finished.connect(self._wizard_dicht)
            self.wizard.open()

    def begin_rondleiding(self) -> None:
        """The tour: at once where there are zaken, else as soon as the example municipality is loaded."""
        if self._bureau.verbinding is None:
            self._straks = True
            self._paneel.openen.voorbeeld()
        elif self.rondleiding is None:
            self.rondleiding = Rondleiding(self._haltes(), self._venster)
            self.rondleiding.gestopt.connect(self._rondleiding_uit)
            self.rondleiding.begin()

    def sluit(self) -> None:
        """The desk goes away."""
        self._straks = False
        if self.wizard is not None:
            self.wizard.reject()
        if self.rondleiding is not None:
            self.rondleiding.stop()

    def _geladen(self, _verslag: object) -> None:
        if self._straks:
            self._straks = False
            QTimer.singleShot(500, self.begin_rondleiding)  # the list is read after the load

    def _gemaakt(self, verbinding_id: str, laden: bool, rondleiding: bool) -> None:
        self._straks = rondleiding and laden
        if laden:
            QTimer.singleShot(0, lambda: self._paneel.openen.verbinding(verbinding_id))  # the wizard is away by then

    def _wizard_dicht(self) -> None:
        if self.wizard is not None:
            self.wizard.deleteLater()
            self.wizard = None

    def _rondleiding_uit(self, _uit: bool) -> None:
        self.rondleiding = None

    def _knop(self, actie: str) -> QWidget | None:
        """The button that an action has in a toolbar of QGIS."""
        action = self._venster.findChild(QAction, actie)
        shown = action.associatedWidgets() if action is not None else ()
        return next((b for w in shown for b in w.findChildren(QToolButton) if b.defaultAction() is action), None)

    def _open_eerste(self) -> None:
        lines = self._paneel.werk.model.rijen
        if lines and not self._paneel.dossier.isVisible():
            self._paneel.toon_dossier(lines[0].regel.uuid)

    def _haltes(self) -> list[Halte]:
        p = self._paneel
        return [
            Halte(
                "verbinding",
                self.tr("Met wie u werkt"),
                self.tr("Boven staat de verbinding en wanneer de zaken zijn opgehaald. Hier wisselt u van verbinding."),
                lambda: p.kop,
                p.toon_werk,
            ),
            Halte(
                "lijst",
                self.tr("Uw werkvoorraad"),
                self.tr(
                    "Wat eerst af moet staat boven. Kleur en teken zeggen hoeveel tijd er is. Enter opent een zaak."
                ),
                lambda: p.werk.zaken,
            ),
            Halte(
                "filters",
                self.tr("Filters"),
                self.tr(
                    "Elke knop is een filter: van wie, welke termijn, welk zaaktype. Onderaan staat wat u niet ziet."
                ),
                lambda: p.werk.findChild(QWidget, "portaal_chips"),
            ),
            Halte(
                "zoeken",
                self.tr("Zoeken"),
                self.tr("Typ een zaaknummer, een woord uit de omschrijving of een naam. Ctrl+F brengt u hier."),
                lambda: p.werk.zoek,
            ),
            Halte(
                "weergave",
                self.tr("Weergaven"),
                self.tr("Lijst of tabel, met de kolommen die u kiest. Bewaar wat u vaak nodig hebt onder een naam."),
                lambda: p.werk.weergaveknop,
            ),
            Halte(
                "kaart",
                self.tr("De kaart"),
                self.tr("Dezelfde zaken op hun plek. Wat u in de lijst kiest, is hier gekozen, en andersom."),
                lambda: self._canvas,
            ),
            Halte(
                "open",
                self.tr("Klik een zaak op de kaart"),
                self.tr(
                    "Met dit gereedschap opent een klik de zaak. Klikt u ernaast, dan ziet u wat op die plek geldt."
                ),
                lambda: self._knop("portaal_actie_zaak"),
            ),
            Halte(
                "lasso",
                self.tr("Veel zaken tegelijk"),
                self.tr("Teken om zaken heen. Daarna kunt u ze samen toewijzen, een stap verder zetten of opschorten."),
                lambda: self._knop("portaal_actie_lasso"),
            ),
            Halte(
                "dossier",
                self.tr("Het dossier"),
                self.tr(
                    "Termijn met berekening, de stappen van de zaak en wat u kunt doen. Eerst ziet u wat er verandert."
                ),
                lambda: p.dossier.acties,
                self._open_eerste,
            ),
            Halte(
                "groene_baan",
                self.tr("Groene baan"),
                self.tr(
                    "Wat open data over de plek zeggen: geen aanwijzing, aandacht, knelpunt of onbekend. "
                    "Stilte is nooit groen. U beslist."
                ),
                lambda: p.dossier.groene_baan,
                self._open_eerste,
            ),
            Halte(
                "volgende",
                self.tr("De volgende zaak"),
                self.tr("Met Alt en pijl omlaag gaat u naar de volgende zaak van de lijst, met Esc terug."),
                lambda: p.dossier.kop.volgende,
                self._open_eerste,
            ),
            Halte(
                "hulp",
                self.tr("Hulp"),
                self.tr("F1 opent overal de bladzijde die erbij hoort. De rondleiding vindt u in het menu Web."),
                lambda: p.kop.hulp,
                p.toon_werk,
            ),
        ]
