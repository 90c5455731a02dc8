"""Between the dossier and what goes out on paper: opens "Omwonenden" and "Situatieschets" for the zaak in view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog, QWidget

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.gui.afdrukken.omwonenden import OmwonendenVenster
from portaal_leefomgeving_plugin.gui.afdrukken.ondergrond import Ondergrond
from portaal_leefomgeving_plugin.gui.afdrukken.situatieschets import SituatieschetsVenster
from portaal_leefomgeving_plugin.gui.bouwstenen.onderwerp import Onderwerp
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau


class Afdrukwerk(QObject):
    """One window at a time: a second question closes the first. ``rol`` tells what a layer of ours is."""

    def __init__(
        self,
        kaart: QgsMapCanvas,
        paneel: PortaalDock,
        bureau: Bureau,
        *,
        rol: Callable[[QgsMapLayer], str],
        venster: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kaart = kaart
        self._paneel = paneel
        self._bureau = bureau
        self._venster = venster
        self._open: QDialog | None = None
        self._ondergrond = Ondergrond(kaart, rol=rol, standen=self._standen)
        actions = paneel.dossier.acties
        actions.omwonenden.connect(self.open_omwonenden)
        actions.situatieschets.connect(self.open_situatieschets)

    @property
    def open(self) -> QDialog | None:
        """The window that is open."""
        return self._open

    def open_omwonenden(self) -> None:
        """Who live around the zaak in view."""
        loket, subject = self._paneel.dossier.loket, self._onderwerp()
        if loket is not None and subject is not None:
            self._toon(OmwonendenVenster(self._bureau, loket, subject, self._kaart, self._ondergrond, self._venster))

    def open_situatieschets(self) -> None:
        """The zaak in view on paper."""
        loket, subject = self._paneel.dossier.loket, self._onderwerp()
        if loket is not None and subject is not None:
            self._toon(SituatieschetsVenster(loket, subject, self._ondergrond, self._venster))

    def sluit(self) -> None:
        """The desk goes away."""
        if self._open is not None:
            self._open.close()

    def _onderwerp(self) -> Onderwerp | None:
        line = self._bureau.regel_van(self._paneel.dossier.sleutel)
        subject = Onderwerp.van(line) if line is not None else None
        if subject is None:
            self._paneel.boodschap.emit(bericht(NotAllowed("geen_locatie")))
        return subject

    def _toon(self, venster: OmwonendenVenster | SituatieschetsVenster) -> None:
        self.sluit()
        self._open = venster
        venster.boodschap.connect(self._paneel.boodschap)
        venster.destroyed.connect(lambda _o=None, v=venster: self._vergeet(v))
        venster.show()
        venster.raise_()

    def _vergeet(self, venster: QDialog) -> None:
        if self._open is venster:
            self._open = None

    def _standen(self) -> dict[str, Bronstand]:
        loket = self._paneel.dossier.loket or self._bureau.loket
        return loket.werkbestand.bronstanden() if loket is not None else {}
