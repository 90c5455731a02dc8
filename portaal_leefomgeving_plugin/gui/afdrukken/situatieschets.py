"""The dialog "Situatieschets": which layout, at which scale, with which remark; then a PDF where the user wants it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QLocale, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.gui.afdrukken.afdruklagen import zaaklaag
from portaal_leefomgeving_plugin.gui.afdrukken.layoutkeuze import Layoutkeuze
from portaal_leefomgeving_plugin.gui.afdrukken.ondergrond import Ondergrond
from portaal_leefomgeving_plugin.gui.bouwstenen.bewaarplek import vraag_pad
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.onderwerp import Onderwerp
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie
from portaal_leefomgeving_plugin.host.afdruk import (
    SCHALEN,
    Inhoud,
    Sjabloon,
    druk_af,
    eigen_map,
    kopieer_sjablonen,
)
from portaal_leefomgeving_plugin.host.afdrukwoorden import kenmerken
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst
from portaal_leefomgeving_plugin.host.wording import datum

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

RAND_M = 40.0
"""Metres of surroundings that are shown at least around the place."""
OPMERKING_TEKENS = 200
SOORTEN = ("situatieschets", "zaakkaart")


class SituatieschetsVenster(QDialog):
    """A print of one zaak or place."""

    boodschap = pyqtSignal(object)
    """A Bericht: what was written, and where."""

    def __init__(
        self, loket: Loket, onderwerp: Onderwerp, ondergrond: Ondergrond, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("situatieschets")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Situatieschets"))
        self._loket = loket
        self._onderwerp = onderwerp
        self._ondergrond = ondergrond
        self._bouw()
        hulptoets(self, "afdrukken")

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence."""
        return QSize(60 * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    def bewaar(self, pad: Path) -> bool:
        """Writes the print and tells so; False where that failed, with why."""
        self._bezig()
        try:
            template = self.sjabloon.gekozen()
            druk_af(template, self._inhoud(template), pad)
        except PortaalError as fout:
            self.fout.toon_fout(fout)
            return False
        finally:
            self._klaar()
        self.fout.toon("")
        self.boodschap.emit(Bericht(self.tr("Afdruk bewaard"), str(pad), Ernst.INFO))
        return True

    def gebruik_eigen_map(self, naar: Path) -> None:
        """From now on the layouts in this folder go before ours; ours are copied to it to be altered."""
        try:
            copied = kopieer_sjablonen(naar)
        except PortaalError as fout:
            self.fout.toon_fout(fout)
            return
        self.sjabloon.vul()
        self.fout.toon(
            self.tr(
                "{n} layouts gekopieerd naar {map}. Pas ze aan via Project > Layoutbeheer (nieuw vanuit sjabloon) en "
                "bewaar ze daar onder dezelfde naam als sjabloon."
            ).format(n=copied, map=naar)
        )

    # -- inside ----------------------------------------------------------------------------------

    def _inhoud(self, sjabloon: Sjabloon) -> Inhoud:
        subject = self._onderwerp
        ground = self._ondergrond.lagen(met_werk=self.werk.isChecked())
        own = [zaaklaag(subject.plek)]
        box = geometrie(subject.plek).boundingBox()
        box.grow(max(RAND_M, 0.25 * max(box.width(), box.height())))
        card = sjabloon.naam.startswith("zaakkaart")
        return Inhoud(
            kader=box,
            lagen=[*own, *ground],
            legenda=own,
            schaal=float(self.schaal.currentData()),
            woorden={
                "titel": self.tr("Zaakkaart") if card else self.tr("Situatieschets"),
                "zaaknummer": subject.nummer,
                "omschrijving": subject.omschrijving,
                "gemeente": self._loket.verbinding.naam,
                "datum": datum(SystemClock().today()),
                "bron": self._ondergrond.bronvermelding(ground),
                "opmerking": self.opmerking.text().strip(),
                "kenmerken": "\n".join(kenmerken(subject.regel)) if subject.regel is not None else "",
            },
        )

    def _bewaar_als(self) -> None:
        template = self.sjabloon.currentData()
        name = f"{template.naam} {self._onderwerp.nummer}".strip() if isinstance(template, Sjabloon) else ""
        path = vraag_pad(self, self.tr("Afdruk bewaren"), name, "pdf", self.tr("PDF"))
        if path is not None:
            self.bewaar(path)

    def _vraag_map(self) -> None:
        start = str(eigen_map() or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Map voor eigen layouts"), start)
        if chosen:
            self.gebruik_eigen_map(Path(chosen))

    def _bezig(self) -> None:
        self.wacht.show()
        self.setEnabled(False)
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        self.repaint()

    def _klaar(self) -> None:
        QApplication.restoreOverrideCursor()
        self.setEnabled(True)
        self.wacht.hide()

    def _bouw(self) -> None:
        zaak = TekstLabel("situatieschets_zaak", self, tekst=self._onderwerp.naam, vet=True)
        self.sjabloon = Layoutkeuze("situatieschets_sjabloon", SOORTEN, self)
        self.schaal = QComboBox(self)
        self.schaal.setObjectName("situatieschets_schaal")
        self.schaal.addItem(self.tr("passend"), 0)
        for scale in SCHALEN:
            self.schaal.addItem(f"1 : {QLocale().toString(scale)}", scale)
        self.opmerking = QLineEdit(self)
        self.opmerking.setObjectName("situatieschets_opmerking")
        self.opmerking.setMaxLength(OPMERKING_TEKENS)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(zaak)
        for text, field in (
            (self.tr("&Layout"), self.sjabloon),
            (self.tr("S&chaal"), self.schaal),
            (self.tr("&Opmerking op de afdruk"), self.opmerking),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
        self.werk = QCheckBox(self.tr("Ook andere zaken en inspecties laten zien"), self)
        self.werk.setObjectName("situatieschets_werk")
        self.werk.setToolTip(self.tr("Zet dit uit voor een afdruk die naar buiten gaat"))
        ground = TekstLabel(
            "situatieschets_ondergrond", self, stil=True,
            tekst=self.tr("De ondergrond is wat de kaart nu laat zien. Bron en datum komen op de afdruk."),
        )  # fmt: skip
        self.fout = Notitie("situatieschets_fout", self)
        self.wacht = QProgressBar(self)
        self.wacht.setObjectName("situatieschets_wacht")
        self.wacht.setRange(0, 0)
        self.wacht.setAccessibleName(self.tr("Bezig"))
        self.wacht.hide()
        save = self._knop("situatieschets_bewaar", self.tr("&Bewaren als PDF…"))
        save.setDefault(True)
        save.clicked.connect(lambda _c=False: self._bewaar_als())
        own = self._knop("situatieschets_eigen", self.tr("&Eigen layouts…"))
        own.setToolTip(self.tr("Kies een map met layouts die u zelf hebt aangepast"))
        own.clicked.connect(lambda _c=False: self._vraag_map())
        close = self._knop("situatieschets_sluiten", self.tr("&Sluiten"))
        close.clicked.connect(lambda _c=False: self.close())
        for widget in (self.werk, ground, self.fout, self.wacht):
            layout.addWidget(widget)
        layout.addStretch(1)
        flow = VloeiLayout(tussen=6)
        for button in (save, own, close):
            flow.addWidget(button)
        layout.addLayout(flow)

    def _knop(self, naam: str, tekst: str) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        return button
