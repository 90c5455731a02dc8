"""The dialog "Eigen laag of bestand": a source of the user's own, and what they say of how complete it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsProviderRegistry,
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.errors import FileFault, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RD
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.services.eigen_bron import EigenBron

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

LEESBAAR = (".gpkg", ".shp", ".geojson", ".json", ".parquet", ".geoparquet", ".fgb")
"""Files that a source is read from as they are; of other layers a copy is kept beside the rules."""


class EigenBronVenster(QDialog):
    """Adds one source. ``missend``: ids that rules ask for and the register lacks."""

    toegevoegd = pyqtSignal(object)
    """The Bron."""

    def __init__(
        self,
        loket: Loket,
        missend: list[str],
        bron_van: Callable[[QgsMapLayer], str],
        laag: QgsMapLayer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("eigen_bron")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Eigen laag of bestand als bron"))
        self._loket = loket
        self._vraag = LaatsteVraag()
        self._taak: QgsTask | None = None
        self._bouw(missend)
        # what the plugin itself shows is a source already, and its file is read by no one else
        ours = [layer for layer in QgsProject.instance().mapLayers().values() if bron_van(layer)]
        self.laag.setExceptedLayerList(ours)
        if laag is not None:
            self.laag.setLayer(laag)
        self._andere_laag()
        hulptoets(self, "regels_maken")

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence, and as high as its words then are."""
        width = 84 * self.fontMetrics().averageCharWidth()
        inside = self._binnen.layout().totalHeightForWidth(width)
        return QSize(width, inside + 6 * self.fontMetrics().lineSpacing())

    def accept(self) -> None:
        """Keeps it: first a copy of the layer where one is needed."""
        if not self.ok.isEnabled():
            return
        self.ok.setEnabled(False)
        self.fout.toon("")
        layer = self.laag.currentLayer()
        if self.bestand.filePath() or not isinstance(layer, QgsVectorLayer) or _bestand_van(layer):
            self._bewaar(*self._pad())
            return
        self._kopieer(layer)

    # -- inside ----------------------------------------------------------------------------------

    def _kopieer(self, layer: QgsVectorLayer) -> None:
        """Writes the layer to a file beside the rules, on a task of QGIS's own."""
        made = EigenBron(self.titel.text().strip(), "", "", "", False, False, "", als=self._als())
        target = self._loket.regelmap() / "bronnen" / f"{made.id}.gpkg"
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as fout:
            self._mislukt(FileFault.van(fout, str(target)))
            return
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = made.id
        options.ct = QgsCoordinateTransform(
            layer.crs(), QgsCoordinateReferenceSystem(RD), QgsProject.instance().transformContext()
        )
        task = QgsVectorFileWriterTask(layer, str(target), options)
        task.writeComplete.connect(lambda _path, _layer="": self._bewaar(str(target), made.id))
        task.errorOccurred.connect(
            lambda _code, _words: self._mislukt(FileFault(path=str(target), code="geen_toegang"))
        )
        self._taak = task
        QgsApplication.taskManager().addTask(task)

    def _bewaar(self, pad: str, laag: str) -> None:
        self._taak = None
        source = EigenBron(
            titel=self.titel.text().strip(),
            pad=pad,
            laag=laag,
            naam_attribuut=self.naam.currentText().strip(),
            beslaat_gemeente=self.beslaat.isChecked(),
            volledig=self.volledig.isChecked(),
            verklaring=self.verklaring.toPlainText(),
            als=self._als(),
            gegevens_van=self._van(pad),
        )
        self._loket.bewaar_bron(source, *self._vraag.stel(self._is_bewaard, self._mislukt))

    def _is_bewaard(self, bron: Bron) -> None:
        self.toegevoegd.emit(bron)
        super().accept()

    def _mislukt(self, fout: PortaalError) -> None:
        self._taak = None
        self.fout.toon_fout(fout)
        self._toon()

    def _pad(self) -> tuple[str, str]:
        """The file, and the layer in it."""
        if path := self.bestand.filePath():
            return path, ""
        layer = self.laag.currentLayer()
        found = _bestand_van(layer) if layer is not None else None
        return found or ("", "")

    def _van(self, pad: str) -> date:
        """The day of the data: that of the file, for no one knows it better."""
        try:
            return datetime.fromtimestamp(Path(pad).stat().st_mtime, tz=UTC).date()
        except OSError:
            return SystemClock().today()

    def _als(self) -> str:
        return str(self.als.currentData() or "")

    def _andere_laag(self) -> None:
        layer = self.laag.currentLayer()
        names = [f.name() for f in layer.fields()] if isinstance(layer, QgsVectorLayer) else []
        before = self.naam.currentText()
        self.naam.clear()
        self.naam.addItems(["", *names])
        likely = [n for n in names if n.casefold() in ("naam", "name", "omschrijving", "titel")]
        self.naam.setEditText(before or (likely[0] if likely else ""))
        if layer is not None and not self.titel.isModified():
            self.titel.setText(layer.name())
        if isinstance(layer, QgsVectorLayer) and not self.bestand.filePath() and not _bestand_van(layer):
            self.hoe.setText(
                self.tr(
                    "Van deze laag wordt een kopie bij de regels bewaard, zoals zij nu is. Zijn er nieuwe gegevens, "
                    "voeg haar dan opnieuw toe onder dezelfde naam."
                )
            )
        else:
            self.hoe.setText(self.tr("De bron wordt gelezen uit het bestand zelf; bij Verversen opnieuw."))
        self._toon()

    def _toon(self) -> None:
        self.laag.setEnabled(not self.bestand.filePath())
        self.volledig.setEnabled(self.beslaat.isChecked())
        if not self.beslaat.isChecked():
            self.volledig.setChecked(False)
        if self.volledig.isChecked():
            words = self.tr("Geen treffer wordt 'geen aanwijzing', op uw gezag: uw naam gaat met elke bevinding mee.")
        else:
            words = self.tr("Geen treffer wordt 'onbekend': de bron bewijst niet dat er niets is.")
        self.gevolg.setText(words)
        has = bool(self.bestand.filePath() or self.laag.currentLayer())
        self.ok.setEnabled(has and bool(self.titel.text().strip()) and bool(self.verklaring.toPlainText().strip()))

    def _bouw(self, missend: list[str]) -> None:
        self.laag = QgsMapLayerComboBox(self)
        self.laag.setObjectName("eigen_bron_laag")
        self.laag.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.laag.layerChanged.connect(lambda _layer: self._andere_laag())
        self.bestand = QgsFileWidget(self)
        self.bestand.setObjectName("eigen_bron_bestand")
        self.bestand.lineEdit().setPlaceholderText(self.tr("of een bestand: GeoPackage, GeoParquet, GeoTIFF"))
        self.bestand.fileChanged.connect(lambda _path: self._andere_laag())
        self.hoe = TekstLabel("eigen_bron_hoe", self, stil=True)
        self.titel = QLineEdit(self)
        self.titel.setObjectName("eigen_bron_titel")
        self.titel.setMaxLength(100)
        self.titel.textChanged.connect(lambda _text: self._toon())
        self.als = QComboBox(self)
        self.als.setObjectName("eigen_bron_als")
        self.als.addItem(self.tr("een nieuwe bron"), "")
        for source in missend:
            self.als.addItem(self.tr("de bron '{bron}', waar regels om vragen").format(bron=source), source)
        self.naam = QComboBox(self)
        self.naam.setObjectName("eigen_bron_naam")
        self.naam.setEditable(True)
        self.beslaat = QCheckBox(self.tr("De laag beslaat de hele gemeente, tot aan de grens"), self)
        self.beslaat.setObjectName("eigen_bron_beslaat")
        self.beslaat.toggled.connect(lambda _on: self._toon())
        self.volledig = QCheckBox(self.tr("Alles wat er is staat erin: staat er niets, dan is er niets"), self)
        self.volledig.setObjectName("eigen_bron_volledig")
        self.volledig.toggled.connect(lambda _on: self._toon())
        self.gevolg = TekstLabel("eigen_bron_gevolg", self, stil=True)
        self.verklaring = QPlainTextEdit(self)
        self.verklaring.setObjectName("eigen_bron_verklaring")
        self.verklaring.setTabChangesFocus(True)
        self.verklaring.setPlaceholderText(
            self.tr("Hoe is de laag gemaakt, door wie wordt zij bijgehouden, wat staat er niet in?")
        )
        self.verklaring.setFixedHeight(4 * self.fontMetrics().lineSpacing())
        self.verklaring.textChanged.connect(self._toon)
        self.fout = Notitie("eigen_bron_fout", self)
        buttons = QDialogButtonBox(self)
        buttons.setObjectName("eigen_bron_knoppen")
        self.ok = buttons.addButton(self.tr("Toevoegen"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName("eigen_bron_ok")
        cancel = buttons.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("eigen_bron_annuleer")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        inside = QWidget(self)
        form = QFormLayout(inside)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, widget in (
            (self.tr("Laag"), self.laag),
            (self.tr("Bestand"), self.bestand),
            ("", self.hoe),
            (self.tr("Naam"), self.titel),
            (self.tr("Dit is"), self.als),
            (self.tr("Kenmerk met de naam"), self.naam),
            (self.tr("Hoe volledig"), self.beslaat),
            ("", self.volledig),
            ("", self.gevolg),
            (self.tr("Uw verklaring"), self.verklaring),
        ):
            form.addRow(label, widget)
        self._binnen = inside
        page = QScrollArea(self)
        page.setObjectName("eigen_bron_blad")
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.addWidget(page, 1)
        layout.addWidget(self.fout)
        layout.addWidget(buttons)


def _bestand_van(laag: QgsMapLayer) -> tuple[str, str] | None:
    """The file that a layer stands on, and which layer of it; None where a copy has to be made."""
    if laag.providerType() != "ogr" or not isinstance(laag, QgsVectorLayer) or laag.subsetString():
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", laag.source())
    path, name = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    if not path.lower().endswith(LEESBAAR) or not Path(path).is_file() or any(c.isspace() or c in "/?#" for c in name):
        return None
    return path, name
