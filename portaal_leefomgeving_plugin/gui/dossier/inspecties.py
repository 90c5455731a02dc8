"""The inspecties of a zaak in its dossier, from the working copy; Enter opens one with the history of its records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Boom
from portaal_leefomgeving_plugin.gui.bouwstenen.sectie import Sectie
from portaal_leefomgeving_plugin.gui.dossier.inspectie_venster import InspectieVenster
from portaal_leefomgeving_plugin.host.wording import datum

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate


class DossierInspecties(QObject):
    """A section with a question of its own."""

    veranderd = pyqtSignal()
    """A record was put right: the working copy holds something else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._loket: Loket | None = None
        self._ouder = parent
        self._uuid = ""
        self._vraag = LaatsteVraag()
        self._venster: InspectieVenster | None = None
        self.boom = Boom("dossier_inspecties_lijst", self.tr("Inspecties bij deze zaak"), parent)
        self.sectie = Sectie("dossier_inspecties", self.tr("Inspecties"), self.boom, parent=parent)
        self.boom.geactiveerd.connect(self.open)
        self.sectie.opnieuw.connect(self._opnieuw)

    def lees(self, loket: Loket, uuid: str) -> None:
        """The inspecties of a zaak."""
        self._loket, self._uuid = loket, uuid
        self.sectie.bezig()
        loket.inspecties_van(uuid, *self._vraag.stel(self._gelezen, self.sectie.fout))

    def sluit(self) -> None:
        """No zaak any more."""
        self._vraag.vergeet()
        self._loket, self._uuid = None, ""
        self.boom.toon_plat(())
        if self._venster is not None:
            self._venster.laat_los()

    def open(self, inspectie: object) -> None:
        """One inspectie with its history."""
        if not isinstance(inspectie, Inspectie) or self._loket is None or self._venster is not None:
            return
        window = InspectieVenster(self._loket, inspectie, self._ouder.window())
        window.finished.connect(self._dicht)
        window.verbeterd.connect(self._verbeterd)
        self._venster = window
        window.open()

    def _dicht(self) -> None:
        self._venster = None

    def _opnieuw(self) -> None:
        if self._loket is not None:
            self.lees(self._loket, self._uuid)

    def _verbeterd(self) -> None:
        self._opnieuw()
        self.veranderd.emit()

    def _gelezen(self, lijst: list[Inspectie]) -> None:
        self.boom.toon_plat(inspectie_bladen(lijst))
        if lijst:
            self.sectie.gevuld(QLocale().toString(len(lijst)))
        else:
            self.sectie.leeg(self.tr("Bij deze zaak is geen inspectie bekend."))


def inspectie_bladen(lijst: Sequence[Inspectie]) -> list[Blad]:
    """Inspecties as rows: what it was, what it concluded, when."""
    rows = []
    for one in lijst:
        title = one.controletype.replace("_", " ") or one.identificatie
        outcome = one.eindoordeel.replace("_", " ") or one.status.replace("_", " ")
        number = one.identificatie if one.identificatie != title else ""
        again = ""
        if one.hercontrole_op is not None:
            again = translate("dossier", "hercontrole {datum}").format(datum=datum(one.hercontrole_op))
        under = " · ".join(w for w in (outcome, one.zwaarste_lhso, one.inspecteur, again, number) if w)
        tip = translate("dossier", "Dubbelklik of Enter toont de historie")
        rows.append(Blad(title, under, datum(one.controledatum or one.gepland_op), ("besluit", None), one, tip))
    return rows
