"""The window "Verzoek": what is asked on the left, the zaak that it may become on the right.

It stays open beside the map, where its place is marked. Without a connection, or where the zaaksysteem
does not answer, the verzoek can be read all the same.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QDate, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.connectors.zgw.aanmaken import OMSCHRIJVING_TEKENS
from portaal_leefomgeving_plugin.domain.errors import NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verzoek import Verzoek, Verzoeklocatie
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel, ZaaktypeUrl
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Boom
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.handelingen.locatie import vorm_in_woorden
from portaal_leefomgeving_plugin.gui.handelingen.venster import HandelingVenster, Klaar, Mislukt
from portaal_leefomgeving_plugin.gui.inbrengen.verzoek_boom import takken
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst, bericht
from portaal_leefomgeving_plugin.host.verzoekwoorden import gevolgen, gezocht, kop, personen, samenvatting
from portaal_leefomgeving_plugin.services.verzoek_naar_zaak import (
    Zaakkeuze,
    Zaakvoorstel,
    waarom_niet,
)

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate

BOOM_HOOGTE = 100_000


class VerzoekVenster(HandelingVenster):
    """One verzoek. ``gezet`` tells a ZaakGemaakt."""

    plek_gevraagd = pyqtSignal(object)
    """A place (RdWkb) to look at on the map."""
    zaak_gevraagd = pyqtSignal(str)
    """The key (Zaaksleutel) of a zaak that there was already, which is in the working copy now."""

    def __init__(self, loket: Loket | None, verzoek: Verzoek, pad: Path, parent: QWidget | None = None) -> None:
        """``loket``: where the zaak is to come; None: nowhere, and then the verzoek can only be read."""
        self._verzoek = verzoek
        self._pad = pad
        super().__init__(
            loket,  # type: ignore[arg-type]  # without one nothing is asked of it
            "verzoek",
            translate("VerzoekVenster", "Verzoek uit het Omgevingsloket"),
            translate("VerzoekVenster", "Zaak maken"),
            parent,
            hulp="verzoek",
        )
        self.annuleer.setText(self.tr("Sluiten"))
        self._kop(kop(verzoek), samenvatting(verzoek))
        self.personen.setText(personen(verzoek))
        self.onbevestigd.toon(
            self.tr(
                "Onbevestigd: de indeling van deze bestanden is alleen bekend van derden. Vergelijk met het origineel; "
                "wat niet is begrepen, staat onderaan."
            )
        )
        self.boom.toon(takken(verzoek))
        if loket is None:
            self.fout.toon_fout(NotAllowed("geen_verbinding"))
            self._zonder_zaak()
        else:
            self._lees()

    def sizeHint(self) -> QSize:
        """Room for both halves."""
        em = self.fontMetrics().averageCharWidth()
        return QSize(128 * em, 38 * self.fontMetrics().lineSpacing())

    def plekken(self) -> list[RdWkb]:
        """The shapes of the verzoek (EPSG:28992)."""
        return [place.geometrie for place in self._verzoek.locaties if place.geometrie is not None]

    @property
    def loket(self) -> Loket | None:
        """Where the zaak is to come."""
        return self._loket

    def verbind(self, loket: Loket) -> None:
        """The zaak is to come here: what was only read can become one now."""
        self._loket = loket
        self.fout.toon("")
        self._lees()

    # -- reading and the deed --------------------------------------------------------------------

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        self._loket.bereid_zaak(self._verzoek, klaar, mislukt)

    def _lees_woorden(self) -> str:
        return self.tr("In het zaaksysteem wordt gekeken of er al een zaak is…")

    def _toon_beeld(self, beeld: Zaakvoorstel) -> None:
        chosen = self.zaaktype.currentData()
        self.zaaktype.blockSignals(True)
        self.zaaktype.clear()
        self.zaaktype.addItem(self.tr("(kies een zaaktype)"), "")
        for kind in beeld.zaaktypen:
            self.zaaktype.addItem(kind.omschrijving, str(kind.url))
        self.zaaktype.setCurrentIndex(max(self.zaaktype.findData(chosen), 0) if chosen else 0)
        self.zaaktype.blockSignals(False)
        if not self.organisatie.currentText():
            self.organisatie.addItems(beeld.organisaties)
        if beeld.verzoek.ingediend is None:
            day = beeld.vandaag
            self.ontvangen.setDate(QDate(day.year, day.month, day.day))
        self.nummer.setText(self.tr("Zaak&nummer uit het verzoeknummer: {nummer}").format(nummer=beeld.nummer or "-"))
        self._som_op(() if beeld.bestaand else gevolgen())
        self._bestaande()

    def _bestaande(self) -> None:
        there = self._beeld.bestaand
        self.bestaand.setVisible(bool(there))
        self.maken.setVisible(not there)
        if there:
            self.bestaand.toon(
                "\n".join(f"{z.identificatie}  {z.omschrijving}".strip() for z in there),
                Ernst.WAARSCHUWING,
                titel=self.tr("Van dit verzoek is al een zaak"),
            )
            self.bestaand.knop.setText(self.tr("Open {zaak}").format(zaak=there[0].identificatie))

    def _open_bestaande(self) -> None:
        self.bestaand.knop.setEnabled(False)
        self._loket.haal_bestaande_zaak(
            self._beeld.bestaand[0], self._beeld, *self._vraag.stel(self._gehaald, self._niet_gehaald)
        )

    def _gehaald(self, regel: ZaakRegel) -> None:
        self.zaak_gevraagd.emit(self._loket.sleutel(regel.uuid))
        self.reject()

    def _niet_gehaald(self, fout: PortaalError) -> None:
        self.bestaand.knop.setEnabled(True)
        self.fout.toon_fout(fout)

    def _niet_gezet(self, fout: PortaalError) -> None:
        super()._niet_gezet(fout)
        if isinstance(fout, NotAllowed) and fout.code == "verzoek_heeft_zaak":
            self._lees()  # somebody made it since: it is shown, to be opened

    def _keuze(self) -> Zaakkeuze:
        day = self.ontvangen.date()
        return Zaakkeuze(
            zaaktype=ZaaktypeUrl(str(self.zaaktype.currentData() or "")),
            bronorganisatie=self.organisatie.currentText().strip(),
            omschrijving=self.omschrijving.text().strip(),
            ontvangen=date(day.year(), day.month(), day.day()),
            locatie=self._beeld.locatie if self.locatie.isChecked() else None,
            eigen_nummer=self.nummer.isChecked(),
        )

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        self._loket.maak_zaak(self._beeld, self._keuze(), reden=self.reden.text().strip(), klaar=klaar, mislukt=mislukt)

    # -- showing ---------------------------------------------------------------------------------

    def _niet_gelezen(self, fout: PortaalError) -> None:
        super()._niet_gelezen(fout)
        self._zonder_zaak()

    def _zonder_zaak(self) -> None:
        """The verzoek can be read; no zaak can be made of it here and now."""
        self.formulier.hide()
        self.wacht.hide()
        self.wacht_tekst.hide()
        self.ok.setEnabled(False)

    def _waarom_niet(self) -> str:
        code = waarom_niet(self._beeld, self._keuze())
        there = ", ".join(z.identificatie for z in self._beeld.bestaand)
        return bericht(NotAllowed(code, zaak=there)).tekst if code else ""

    def _waarschuwingen(self) -> list[str]:
        beeld: Zaakvoorstel = self._beeld
        if beeld.bestaand:
            return []
        words = []
        if not beeld.verzoek.begint_iets:
            words.append(
                self.tr(
                    "Dit bericht vult een eerder verzoek aan, of trekt het in. Dan is een nieuwe zaak zelden nodig."
                )
            )
        if beeld.verzoek.ingediend is None:
            words.append(self.tr("Het verzoek noemt geen dag van indiening: vul zelf in wanneer het is ontvangen."))
        if beeld.locatie is None:
            words.append(
                self.tr("Het verzoek heeft geen leesbare plek: de zaak komt zonder locatie in het zaaksysteem.")
            )
        if not self.nummer.isChecked():
            words.append(
                self.tr(
                    "Kiest het zaaksysteem het nummer, dan kan een collega op hetzelfde moment een tweede zaak maken. "
                    "Het wordt gemeld als dat gebeurt."
                )
            )
        return words

    def _stel_in(self) -> None:
        beeld: Zaakvoorstel = self._beeld
        self.locatie.setVisible(beeld.locatie is not None)
        if beeld.locatie is not None:
            words = vorm_in_woorden(geometrie(beeld.locatie))
            self.locatie.setText(self.tr("&Locatie meegeven: {vorm}").format(vorm=words))
        self.gezocht.setText(gezocht(beeld) if not beeld.bestaand and beeld.verzoek.verzoeknummer else "")
        self.gezocht.setVisible(bool(self.gezocht.text()))
        if not beeld.nummer:
            self.nummer.setEnabled(False)

    def _pas_maat(self) -> None:
        """The window has a size of its own, and its halves scroll."""

    def _gekozen(self, inhoud: object) -> None:
        if isinstance(inhoud, Verzoeklocatie) and inhoud.geometrie is not None:
            self.plek_gevraagd.emit(inhoud.geometrie)

    # -- building --------------------------------------------------------------------------------

    def _velden(self, kolom: QVBoxLayout) -> None:
        self.bestaand = Notitie("verzoek_bestaand", self.formulier, knop=self.tr("Open de zaak"))
        self.bestaand.gevraagd.connect(self._open_bestaande)
        kolom.addWidget(self.bestaand)
        self.maken = QWidget(self.formulier)
        kolom.addWidget(self.maken)
        kolom = QVBoxLayout(self.maken)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(4)
        self.gezocht = TekstLabel("verzoek_gezocht", self.formulier, stil=True)
        kolom.addWidget(self.gezocht)
        self.zaaktype = QComboBox(self.formulier)
        self.zaaktype.setObjectName("verzoek_zaaktype")
        self.zaaktype.currentIndexChanged.connect(lambda _nr: self._stand())
        self.organisatie = QComboBox(self.formulier)
        self.organisatie.setObjectName("verzoek_organisatie")
        self.organisatie.setEditable(True)
        self.organisatie.setToolTip(self.tr("Het RSIN van uw organisatie, zoals bij andere zaken"))
        self.organisatie.editTextChanged.connect(lambda _text: self._stand())
        for combo in (self.zaaktype, self.organisatie):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(16)
        self.omschrijving = QLineEdit(self._verzoek.naam[:OMSCHRIJVING_TEKENS], self.formulier)
        self.omschrijving.setObjectName("verzoek_omschrijving")
        self.omschrijving.setMaxLength(OMSCHRIJVING_TEKENS)
        self.omschrijving.textChanged.connect(lambda _text: self._stand())
        day = self._verzoek.ingediend
        day = day or SystemClock().today()  # that of the law, whatever zone this machine is in
        self.ontvangen = QDateEdit(QDate(day.year, day.month, day.day), self.formulier)
        self.ontvangen.setObjectName("verzoek_ontvangen")
        self.ontvangen.setDisplayFormat("dd-MM-yyyy")
        self.ontvangen.setCalendarPopup(True)
        self.ontvangen.setToolTip(self.tr("Wordt de startdatum van de zaak; de termijn telt vanaf deze dag"))
        self.ontvangen.dateChanged.connect(lambda _day: self._stand())
        kolom.addLayout(
            self._formulier_regels(
                [
                    (self.tr("&Zaaktype"), self.zaaktype),
                    (self.tr("O&mschrijving"), self.omschrijving),
                    (self.tr("On&tvangen op"), self.ontvangen),
                    (self.tr("O&rganisatie (RSIN)"), self.organisatie),
                ]
            )
        )
        self.locatie = QCheckBox(self.formulier)
        self.locatie.setObjectName("verzoek_locatie")
        self.locatie.setChecked(True)
        self.nummer = QCheckBox(self.formulier)
        self.nummer.setObjectName("verzoek_nummer")
        self.nummer.setChecked(True)
        self.nummer.setToolTip(
            self.tr("Een zaaksysteem neemt elk zaaknummer één keer aan: zo kan er nooit een tweede zaak ontstaan")
        )
        for box in (self.locatie, self.nummer):
            box.toggled.connect(lambda _on: self._stand())
            kolom.addWidget(box)
        kolom.addWidget(self.let_op)
        kolom.addSpacing(4)
        self.reden = self._redenvak(kolom)

    def _schik(self, knoppen: QDialogButtonBox) -> None:
        self.personen = TekstLabel("verzoek_personen", self, stil=True)
        self.onbevestigd = Notitie("verzoek_onbevestigd", self)
        self.boom = Boom("verzoek_boom", self.tr("Activiteiten, vragen en antwoorden"), self)
        self.boom.hoogstens = BOOM_HOOGTE
        self.boom.gekozen.connect(self._gekozen)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setObjectName("verzoek_helften")
        halves.setChildrenCollapsible(False)
        tree = _schuif("verzoek_inhoud", self.boom, self)
        tree.viewport().setBackgroundRole(QPalette.ColorRole.Base)  # below a short tree too
        tree.setFrameShape(QScrollArea.Shape.StyledPanel)
        halves.addWidget(tree)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        for widget in (self.formulier, self.wacht_tekst, self.wacht, self.fout):
            column.addWidget(widget)
        column.addStretch(1)
        halves.addWidget(_schuif("verzoek_zaak_maken", right, self))
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        for widget in (self.zaak, self.nu, self.personen, self.onbevestigd):
            layout.addWidget(widget)
        layout.addWidget(halves, 1)
        foot = QHBoxLayout()
        foot.addWidget(TekstLabel("verzoek_bestand", self, tekst=self._pad.name, stil=True), 1)
        foot.addWidget(knoppen)
        layout.addLayout(foot)


def _schuif(naam: str, inhoud: QWidget, parent: QWidget) -> QScrollArea:
    """A half that scrolls by itself."""
    area = QScrollArea(parent)
    area.setObjectName(naam)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inhoud)
    return area
