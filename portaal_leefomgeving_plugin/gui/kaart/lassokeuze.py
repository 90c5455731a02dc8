"""What the lasso catches becomes what is chosen, in list, table and map alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Rij
from portaal_leefomgeving_plugin.gui.kaart.lasso import LassoGereedschap
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst
from portaal_leefomgeving_plugin.host.tasks import Werkers
from portaal_leefomgeving_plugin.services.lasso import Wijze, binnen, samen


class Lassokeuze(QObject):
    """The tool, and what comes of it. It looks among the zaken that the list shows, as it is filtered."""

    gekozen = pyqtSignal(list)
    """The keys (Zaaksleutel) that are chosen now."""
    boodschap = pyqtSignal(object)
    """A Bericht or a PortaalError."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        werkers: Werkers,
        getoond: Callable[[], Sequence[Rij]],
        eerder: Callable[[], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        """``getoond``: the lines that the list shows; ``eerder``: what is chosen in it."""
        super().__init__(parent)
        self._canvas = canvas
        self._werkers = werkers
        self._getoond = getoond
        self._eerder = eerder
        self._vraag = LaatsteVraag()
        self.gereedschap = LassoGereedschap(canvas)
        self.gereedschap.getrokken.connect(self._getrokken)
        self.gereedschap.buiten.connect(self._buiten)

    def pak(self) -> None:
        """The map's tool from now on."""
        self._canvas.setMapTool(self.gereedschap)

    def sluit(self) -> None:
        """The map gets its own tool back."""
        self._vraag.vergeet()
        if self._canvas.mapTool() is self.gereedschap:
            self._canvas.unsetMapTool(self.gereedschap)
        self.gereedschap.deleteLater()

    def _getrokken(self, vlak: bytes, wijze: str) -> None:
        places = [(rij.sleutel, rij.regel.locatie.geometrie) for rij in self._getoond()]
        done, failed = self._vraag.stel(partial(self._gevonden, Wijze(wijze)), self._mislukt)
        self._werkers.start("lezen", lambda _p: binnen(RdWkb(vlak), places), done, failed, stil=True)

    def _gevonden(self, wijze: Wijze, sleutels: list[str]) -> None:
        chosen = samen(self._eerder(), sleutels, wijze)
        if not sleutels:
            self.boodschap.emit(
                Bericht(
                    self.tr("Niets in de lasso"),
                    self.tr("Van de {n} zaken in de lijst ligt er geen binnen wat u tekende.").format(
                        n=QLocale().toString(len(self._getoond()))
                    ),
                    Ernst.INFO,
                )
            )
        self.gekozen.emit(chosen)

    def _mislukt(self, fout: PortaalError) -> None:
        self.boodschap.emit(fout)

    def _buiten(self) -> None:
        words = self.tr("Wat u tekende ligt buiten Nederland; daar liggen geen zaken.")
        self.boodschap.emit(Bericht(self.tr("Niets in de lasso"), words, Ernst.INFO))
