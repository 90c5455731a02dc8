"""The dossier of the green lane as a document of its zaak: made in a folder that goes when the dialog does."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst

translate = QCoreApplication.translate


class DossierBijZaak(QObject):
    """Makes the dossier anew, so that what is added is what holds now."""

    klaar = pyqtSignal(object, str)
    """The Path of the file, and a title for it. ``ruim_op`` takes it away again."""
    boodschap = pyqtSignal(object)
    """A Bericht: why there is no dossier."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map: tempfile.TemporaryDirectory[str] | None = None

    def maak(self, verbinding: str, zaak: ZaakRegel, soort: str) -> None:
        """The dossier of a zaak of a connection (its id) as ``soort`` ("pdf", "json"). Prints on the main thread."""
        self.ruim_op()
        self._map = tempfile.TemporaryDirectory(prefix="portaal-dossier-")
        folder = Path(self._map.name)
        name = "".join(c if c.isalnum() or c in "-_" else "_" for c in f"groene-baan-{zaak.identificatie}")
        paths = {kind: folder / f"{name}.{kind}" for kind in ("pdf", "json")}
        wanted = {"VERBINDING": verbinding, "ZAAK": zaak.uuid, "PDF": str(paths["pdf"]), "JSON": str(paths["json"])}
        feedback = QgsProcessingFeedback(False)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("portaal:groene_baan_dossier")
        made: dict[str, Any] = {}
        if algorithm is not None:
            QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                made, _ok = algorithm.run(wanted, QgsProcessingContext(), feedback)
            finally:
                QApplication.restoreOverrideCursor()
        if "ID" not in made or not paths[soort].is_file():
            self.ruim_op()
            why = feedback.textLog().strip() or translate("bij_zaak", "Het dossier is niet gemaakt.")
            self.boodschap.emit(Bericht(translate("bij_zaak", "Geen dossier"), why, Ernst.FOUT))
            return
        title = translate("bij_zaak", "Groene baan {zaak}, dossier {id}")
        self.klaar.emit(paths[soort], title.format(zaak=zaak.identificatie, id=made["ID"][:8]))

    def ruim_op(self) -> None:
        """Takes the files away; harmless where there are none."""
        folder, self._map = self._map, None
        if folder is not None:
            folder.cleanup()
