"""The dialog "Volgende status": what will change, for whom it shows, two texts kept apart, and then the deed.

Nothing is believed before the server has said it: the dialog reads the zaak anew when it opens, waits
without freezing, sends once, and explains a refusal where the words still stand.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import Changed, PartlyDone, PortaalError
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.dossier_stappen import StappenBeeld, stapbeelden
from portaal_leefomgeving_plugin.gui.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.notitie import Notitie
from portaal_leefomgeving_plugin.gui.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst
from portaal_leefomgeving_plugin.host.wording import gevolg, stapsoort, tijdstip
from portaal_leefomgeving_plugin.services.advance_zaak import (
    TOELICHTING_TEKENS,
    Stap,
    Stapsoort,
    Voortgezet,
    Voortzetting,
)

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau

translate = QCoreApplication.translate

REDEN_TEKENS = 1_000
"""What fits in the header that carries it (connectors/zgw/kop.py)."""


class VolgendeStatusVenster(QDialog):
    """Sets another status on one zaak."""

    gezet = pyqtSignal(object)
    """A Voortgezet: what the server holds after the deed."""

    def __init__(self, bureau: Bureau, regel: ZaakRegel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("volgende_status")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Volgende status"))
        self._bureau = bureau
        self._regel = regel
        self._voortzetting: Voortzetting | None = None
        self._vraag = LaatsteVraag()
        self._zetten = False
        self._bouw()
        self.resize(self.sizeHint())
        self._hoogte = self.height()
        # what was hidden or shown tells the layouts above it only in the next turn of the event loop
        self._straks = QTimer(self)
        self._straks.setSingleShot(True)
        self._straks.setInterval(0)
        self._straks.timeout.connect(self._pas_maat)
        hulptoets(self, "volgende_status")
        self._kop(regel)
        self._lees()

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence, no wider than it must."""
        em = self.fontMetrics().averageCharWidth()
        return QSize(max(super().minimumSizeHint().width(), 66 * em), super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Something inside needs another size: told by the layouts one after the other, from inside out."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and hasattr(self, "_straks"):
            self._straks.start()
        return bool(done)

    # -- what can be asked of it -----------------------------------------------------------------

    @property
    def stap(self) -> Stap | None:
        """The step that is chosen."""
        return self.keuze.currentData() if self.keuze.currentIndex() >= 0 else None

    @property
    def bezig(self) -> bool:
        """Whether the deed is under way."""
        return self._zetten

    def accept(self) -> None:
        """Sends it, once."""
        stap, voortzetting = self.stap, self._voortzetting
        if self._zetten or stap is None or voortzetting is None or not self.ok.isEnabled():
            return
        self._zetten = True
        self.fout.toon("")
        self._stand()
        klaar, mislukt = self._vraag.stel(self._is_gezet, self._niet_gezet)
        self._bureau.zet_voort(
            voortzetting,
            stap.statustype.url,
            resultaattype=str(self.resultaat.currentData() or "") if stap.vereist_resultaat else "",
            toelichting=self.toelichting.toPlainText().strip(),
            reden=self.reden.text().strip(),
            klaar=klaar,
            mislukt=mislukt,
        )

    def reject(self) -> None:
        """Not while the deed is under way: whether it came through has to be told here."""
        if not self._zetten:
            self._vraag.vergeet()
            super().reject()

    def laat_los(self) -> None:
        """The desk goes away: nothing more is told here."""
        self._zetten = False
        self.reject()

    # -- reading ---------------------------------------------------------------------------------

    def _lees(self) -> None:
        self._voortzetting = None
        self._stand()
        klaar, mislukt = self._vraag.stel(self._gelezen, self._niet_gelezen)
        self._bureau.bereid_voortzetten(self._regel.uuid, klaar, mislukt)

    def _gelezen(self, voortzetting: Voortzetting) -> None:
        self._voortzetting = voortzetting
        self._regel = voortzetting.regel
        self._kop(voortzetting.regel)
        self.stappen.toon(stapbeelden(voortzetting.dossier))
        self.keuze.blockSignals(True)
        self.keuze.clear()
        proposed = voortzetting.voorstel
        for stap in voortzetting.stappen:
            if stap.verboden == "is_al_zo":
                continue
            self.keuze.addItem(
                self.tr("{status} ({soort})").format(status=stap.statustype.omschrijving, soort=stapsoort(stap.soort)),
                stap,
            )
        self.keuze.setCurrentIndex(self.keuze.findData(proposed) if proposed is not None else -1)
        self.keuze.blockSignals(False)
        self.resultaat.clear()
        self.resultaat.addItem(self.tr("(kies een resultaat)"), "")
        for kind in voortzetting.resultaattypen:
            self.resultaat.addItem(kind.omschrijving, kind.url)
        self.keuze.setFocus()
        items = "".join(f"<li>{escape(gevolg(code))}</li>" for code in voortzetting.gevolgen)
        self.gevolgen.setText(f"<ul style='margin: 0 0 0 -22px'>{items}</ul>")
        self._stand()

    def _niet_gelezen(self, fout: PortaalError) -> None:
        self.fout.toon_fout(fout)
        self.fout.knop.show()
        for waiting in (self.wacht, self.wacht_tekst):
            waiting.hide()
        self._straks.start()

    def _opnieuw(self) -> None:
        self.fout.knop.hide()
        self.fout.toon("")
        self._lees()

    # -- the deed --------------------------------------------------------------------------------

    def _is_gezet(self, uitkomst: Voortgezet) -> None:
        self._zetten = False
        self.gezet.emit(uitkomst)
        super().accept()

    def _niet_gezet(self, fout: PortaalError) -> None:
        self._zetten = False
        self.fout.toon_fout(fout)
        if isinstance(fout, Changed | PartlyDone):
            self._lees()  # the zaak is no longer as it was shown; the words that were typed stay
        else:
            self._stand()

    # -- showing ---------------------------------------------------------------------------------

    def _kop(self, regel: ZaakRegel) -> None:
        self.zaak.setText(f"{regel.identificatie}  {regel.omschrijving}".strip())
        now = regel.status_omschrijving or self.tr("nog geen status")
        if regel.status_gezet is not None and regel.status_omschrijving:
            now = self.tr("Nu: {status}, sinds {moment}").format(status=now, moment=tijdstip(regel.status_gezet))
        else:
            now = self.tr("Nu: {status}").format(status=now)
        self.nu.setText(now)

    def _stand(self) -> None:
        """What can be done, and what is said about it, as things stand."""
        ready = self._voortzetting is not None
        stap = self.stap if ready else None
        self.wacht.setVisible(not ready or self._zetten)
        self.wacht_tekst.setVisible(not ready or self._zetten)
        self.wacht_tekst.setText(
            self.tr("Status wordt gezet. Even geduld…") if self._zetten else self.tr("De zaak wordt gelezen…")
        )
        self.formulier.setVisible(ready)
        self.formulier.setEnabled(not self._zetten)
        wants = stap is not None and stap.vereist_resultaat
        for widget in (self.resultaat, self._resultaat_naam):
            widget.setVisible(wants)
        self.let_op.toon(" ".join(self._waarschuwingen(stap)), Ernst.WAARSCHUWING)
        used = len(self.toelichting.toPlainText().strip())
        number = QLocale().toString
        over = used - TOELICHTING_TEKENS
        counter = self.tr("{n} van {hoogstens} tekens").format(n=number(used), hoogstens=number(TOELICHTING_TEKENS))
        if over > 0:
            counter = self.tr("{n} tekens te veel (hoogstens {hoogstens})").format(
                n=number(over), hoogstens=number(TOELICHTING_TEKENS)
            )
        self.teller.setText(counter)
        font = self.teller.font()
        font.setBold(over > 0)
        self.teller.setFont(font)
        why_not = self._waarom_niet(stap, over)
        self.ok.setEnabled(ready and not self._zetten and not why_not)
        self.ok.setToolTip(why_not)
        self.annuleer.setEnabled(not self._zetten)
        self._straks.start()

    def _waarom_niet(self, stap: Stap | None, over: int) -> str:
        if stap is None:
            return self.tr("Kies eerst een status.")
        if stap.verboden:
            return self.tr("Dit zaaktype kent geen resultaten; sluiten kan daarom niet.")
        if stap.vereist_resultaat and not self.resultaat.currentData():
            return self.tr("Kies eerst een resultaat.")
        return self.tr("De toelichting is te lang.") if over > 0 else ""

    def _waarschuwingen(self, stap: Stap | None) -> list[str]:
        words: list[str] = []
        if stap is None or self._voortzetting is None:
            return words
        if self._voortzetting.dossier.zaak.afgehandeld and not stap.statustype.is_eindstatus:
            words.append(self.tr("De zaak is afgehandeld; met deze status wordt zij heropend."))
        if stap.soort is Stapsoort.OVERSLAAN:
            words.append(self.tr("Let op: u slaat over: {stappen}.").format(stappen=", ".join(stap.overgeslagen)))
        elif stap.soort is Stapsoort.TERUG:
            words.append(self.tr("Let op: dit is een eerdere status. De zaak gaat hiermee terug."))
        if stap.statustype.is_eindstatus:
            words.append(self.tr("Dit is de eindstatus: de zaak wordt hiermee afgehandeld."))
        if stap.verboden:
            words.append(self.tr("Dit zaaktype kent geen resultaten; sluiten kan daarom niet."))
        return words

    def _pas_maat(self) -> None:
        """As high as what is shown needs; what the user made higher stays."""
        needed = self.layout().totalHeightForWidth(self.width())
        by_us = self.height() <= self._hoogte
        self.setMinimumHeight(needed)  # a window manager may answer late with the size that was before
        if by_us:
            self.resize(self.width(), needed)
        self._hoogte = needed

    # -- building --------------------------------------------------------------------------------

    def _bouw(self) -> None:
        self.zaak = TekstLabel("volgende_status_zaak", self, vet=True)
        self.nu = TekstLabel("volgende_status_nu", self, stil=True)
        self.stappen = StappenBeeld(self)
        self.stappen.setObjectName("volgende_status_stappen")
        self.stappen.hide()
        self.wacht_tekst = TekstLabel("volgende_status_wacht_tekst", self)
        self.wacht = QProgressBar(self)
        self.wacht.setObjectName("volgende_status_wacht")
        self.wacht.setRange(0, 0)
        self.wacht.setTextVisible(False)
        self.wacht.setAccessibleName(self.tr("Bezig"))
        self.fout = Notitie("volgende_status_fout", self, knop=self.tr("Opnieuw proberen"))
        self.fout.knop.hide()
        self.fout.gevraagd.connect(self._opnieuw)
        self._bouw_formulier()
        buttons = QDialogButtonBox(self)
        buttons.setObjectName("volgende_status_knoppen")
        self.ok: QPushButton = buttons.addButton(self.tr("Status zetten"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName("volgende_status_ok")
        self.ok.setDefault(True)
        self.annuleer: QPushButton = buttons.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        self.annuleer.setObjectName("volgende_status_annuleer")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for widget in (self.zaak, self.nu, self.stappen, self.formulier, self.wacht_tekst, self.wacht, self.fout):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def _bouw_formulier(self) -> None:
        self.formulier = QWidget(self)
        self.keuze = QComboBox(self.formulier)
        self.keuze.setObjectName("volgende_status_keuze")
        self.resultaat = QComboBox(self.formulier)
        self.resultaat.setObjectName("volgende_status_resultaat")
        for combo in (self.keuze, self.resultaat):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(20)
            combo.currentIndexChanged.connect(lambda _nr: self._stand())
        self.let_op = Notitie("volgende_status_let_op", self.formulier)
        self.toelichting = QPlainTextEdit(self.formulier)
        self.toelichting.setObjectName("volgende_status_toelichting")
        self.toelichting.setTabChangesFocus(True)
        self.toelichting.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 14)
        self.toelichting.textChanged.connect(self._stand)
        self.teller = QLabel(self.formulier)
        self.teller.setObjectName("volgende_status_teller")
        self.teller.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.reden = QLineEdit(self.formulier)
        self.reden.setObjectName("volgende_status_reden")
        self.reden.setMaxLength(REDEN_TEKENS)
        self.gevolgen = TekstLabel("volgende_status_gevolgen", self.formulier, stil=True)
        self.gevolgen.setTextFormat(Qt.TextFormat.RichText)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Nieuwe status"), self.keuze)
        self._resultaat_naam = QLabel(self.tr("&Resultaat"), self.formulier)
        self._resultaat_naam.setBuddy(self.resultaat)
        form.addRow(self._resultaat_naam, self.resultaat)
        column = QVBoxLayout(self.formulier)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(form)
        column.addWidget(self.let_op)
        column.addSpacing(4)
        for words, widget in (
            (self.tr("&Toelichting (kan zichtbaar zijn voor de aanvrager)"), self.toelichting),
            (self.tr("R&eden (intern, voor het logboek)"), self.reden),
        ):
            label = QLabel(words, self.formulier)
            label.setBuddy(widget)
            widget.setAccessibleName(words.replace("&", ""))
            column.addWidget(label)
            column.addWidget(widget)
            if widget is self.toelichting:
                column.addWidget(self.teller)
        column.addSpacing(4)
        column.addWidget(self.gevolgen)


def gezet_bericht(uitkomst: Voortgezet) -> Bericht:
    """What the server holds after the deed, for the message bar."""
    if uitkomst.zeker:
        return Bericht(
            translate("volgende_status", "Status gezet"),
            translate("volgende_status", "{zaak} staat in het zaaksysteem nu op '{status}'.").format(
                zaak=uitkomst.identificatie, status=uitkomst.status_volgens_server
            ),
            Ernst.INFO,
        )
    return Bericht(
        translate("volgende_status", "Status gezet, maar niet de nieuwste"),
        translate(
            "volgende_status",
            "'{naar}' is gezet, maar volgens het zaaksysteem staat {zaak} nu op '{status}': iemand anders zette "
            "tegelijk een status. Bekijk de tijdlijn van de zaak.",
        ).format(naar=uitkomst.naar, zaak=uitkomst.identificatie, status=uitkomst.status_volgens_server),
        Ernst.WAARSCHUWING,
    )
