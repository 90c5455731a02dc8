"""What people made of the findings of the zaak that is shown, and what they were before: read, shown, added to.

And the dossier of them all, which is the Processing algorithm's work: the same deed in the panel as by night.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from portaal_leefomgeving_plugin.domain.overruling import Overruling
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, GroeneBaan
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.groene_baan.bij_zaak import DossierBijZaak
from portaal_leefomgeving_plugin.gui.groene_baan.overrule_venster import OverruleVenster
from portaal_leefomgeving_plugin.gui.groene_baan.view import GroeneBaanView

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket


class EigenOordeel(QObject):
    """Stands between a view of findings and the logbook."""

    def __init__(self, view: GroeneBaanView, parent: QWidget) -> None:
        super().__init__(parent)
        self._loket: Loket | None = None
        self._view = view
        self._ouder = parent
        self._uuid = ""
        self._vraag, self._verschilvraag = LaatsteVraag(), LaatsteVraag()
        self.venster: OverruleVenster | None = None
        view.sta_eigen_oordeel_toe()
        view.oordeel_gevraagd.connect(self._open)
        view.dossier_gevraagd.connect(self._bewaar)
        self.bij_zaak = DossierBijZaak(self)
        view.bij_zaak_gevraagd.connect(self._bij_zaak)

    def toon(self, loket: Loket, uuid: str) -> None:
        """Reads what was judged of the zaak that is shown."""
        self._loket, self._uuid = loket, uuid
        loket.handelingen.bereid(
            lambda omgeving, regel: omgeving.logboek.overrulingen(regel.uuid),
            uuid,
            *self._vraag.stel(self._toon, self._view.oordelen_onbekend),
        )

    def vergelijk(self, baan: GroeneBaan) -> None:
        """Keeps the check that is shown, and shows what changed since it last was otherwise."""
        if self._loket is not None:
            self._loket.veranderd_sinds(
                baan, *self._verschilvraag.stel(self._view.toon_veranderd, self._view.oordelen_onbekend)
            )

    def _toon(self, known: list[Overruling]) -> None:
        self._view.toon_oordelen(known)

    def _open(self, bevinding: Bevinding) -> None:
        loket, uuid = self._loket, self._uuid
        if loket is not None and uuid and self.venster is None:
            window = OverruleVenster(loket, uuid, bevinding, self._ouder.window())
            window.gezet.connect(lambda _o: self._gezet(loket, uuid))
            window.finished.connect(self._dicht)
            self.venster = window
            window.open()

    def _gezet(self, loket: Loket, uuid: str) -> None:
        if self._loket is loket and self._uuid == uuid:  # else another zaak is in view by now
            self.toon(loket, uuid)

    def _bewaar(self) -> None:
        """Opens the dialog of the algorithm, filled in for this zaak."""
        if self._loket is not None and self._uuid:
            import processing

            wanted = {"VERBINDING": self._loket.verbinding.id, "ZAAK": self._uuid}
            processing.execAlgorithmDialog("portaal:groene_baan_dossier", wanted)

    def _bij_zaak(self, soort: str) -> None:
        """The dossier as a document of the zaak."""
        loket = self._loket
        line = loket.werkbestand.zaak(self._uuid) if loket is not None and self._uuid else None
        if loket is not None and line is not None:
            self.bij_zaak.maak(loket.verbinding.id, line, soort)

    def _dicht(self, _uitslag: int) -> None:
        window, self.venster = self.venster, None
        if window is not None:
            window.deleteLater()
