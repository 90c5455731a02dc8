"""What all dialogs share that act on a zaak: read it, show what will change, send once, tell what came of it.

Nothing is believed before the server has said it: the dialog reads the zaak anew when it opens, waits
without freezing, sends once, and explains a refusal where the words still stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
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
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate

REDEN_TEKENS = 1_000
"""What fits in the header that carries it (connectors/zgw/kop.py)."""

Klaar = Callable[[Any], None]
Mislukt = Callable[[PortaalError], None]


class HandelingVenster(QDialog):
    """One deed. ``naam`` is the object name, and the beginning of that of everything in it.

    A dialog fills in ``_lees_beeld`` (ask for what it shows), ``_toon_beeld``, ``_velden`` (its own part of
    the form), ``_waarom_niet``, ``_waarschuwingen`` and ``_verstuur``; ``_beeld`` is what was read, None
    while it is being read.
    """

    gezet = pyqtSignal(object)
    """What the server holds after the deed."""

    def __init__(
        self, loket: Loket, naam: str, titel: str, knop: str, parent: QWidget | None = None, *, hulp: str = "dossier"
    ) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(titel)
        self._loket = loket
        self._naam = naam
        self._beeld: Any = None
        self._vraag = LaatsteVraag()
        self._zetten = False
        self._bouw(knop)
        self.resize(self.sizeHint())
        self._hoogte = self.height()
        # what was hidden or shown tells the layouts above it only in the next turn of the event loop
        self._straks = QTimer(self)
        self._straks.setSingleShot(True)
        self._straks.setInterval(0)
        self._straks.timeout.connect(self._pas_maat)
        hulptoets(self, hulp)

    # -- what a dialog fills in ------------------------------------------------------------------

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        """Asks for what is shown."""
        raise NotImplementedError

    def _toon_beeld(self, beeld: Any) -> None:
        """Fills the form with what was read."""
        raise NotImplementedError

    def _velden(self, kolom: QVBoxLayout) -> None:
        """Puts its fields in the form, above what warns of them."""
        raise NotImplementedError

    def _waarom_niet(self) -> str:
        """Why it cannot be sent yet; empty where it can. What was read is there."""
        raise NotImplementedError

    def _waarschuwingen(self) -> list[str]:
        """What is unusual about what was chosen. What was read is there."""
        return []

    def _stel_in(self) -> None:
        """Shows and hides what depends on what was chosen."""

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        """Does the deed."""
        raise NotImplementedError

    # -- what can be asked of it -----------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence, no wider than it must."""
        em = self.fontMetrics().averageCharWidth()
        return QSize(max(super().minimumSizeHint().width(), 66 * em), super().sizeHint().height())

    @property
    def bezig(self) -> bool:
        """Whether the deed is under way."""
        return self._zetten

    def accept(self) -> None:
        """Sends it, once."""
        if self._zetten or self._beeld is None or not self.ok.isEnabled():
            return
        self._zetten = True
        self.fout.toon("")
        self._stand()
        self._verstuur(*self._vraag.stel(self._is_gezet, self._niet_gezet))

    def reject(self) -> None:
        """Not while the deed is under way: whether it came through has to be told here."""
        if not self._zetten:
            self._vraag.vergeet()
            super().reject()

    def laat_los(self) -> None:
        """The desk goes away: nothing more is told here."""
        self._zetten = False
        self.reject()

    # -- reading and the deed --------------------------------------------------------------------

    def _lees(self) -> None:
        self._beeld = None
        self._stand()
        self._lees_beeld(*self._vraag.stel(self._gelezen, self._niet_gelezen))

    def _gelezen(self, beeld: Any) -> None:
        self._beeld = beeld
        self._toon_beeld(beeld)
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

    def _is_gezet(self, uitkomst: Any) -> None:
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

    def _kop(self, zaak: str, nu: str = "") -> None:
        self.zaak.setText(zaak)
        self.nu.setText(nu)
        self.nu.setVisible(bool(nu))

    def _stand(self) -> None:
        """What can be done, and what is said about it, as things stand."""
        ready = self._beeld is not None
        waiting = not ready or self._zetten
        self.wacht.setVisible(waiting)
        self.wacht_tekst.setVisible(waiting)
        self.wacht_tekst.setText(self._bezig_woorden() if self._zetten else self._lees_woorden())
        self.formulier.setVisible(ready)
        self.formulier.setEnabled(not self._zetten)
        if ready:
            self._stel_in()
        self.let_op.toon(" ".join(self._waarschuwingen()) if ready else "", Ernst.WAARSCHUWING)
        why_not = self._waarom_niet() if ready else ""
        self.ok.setEnabled(ready and not self._zetten and not why_not)
        self.ok.setToolTip(why_not)
        self.annuleer.setEnabled(not self._zetten)
        self._straks.start()

    def _lees_woorden(self) -> str:
        return translate("HandelingVenster", "De zaak wordt gelezen…")

    def _bezig_woorden(self) -> str:
        return translate("HandelingVenster", "Het zaaksysteem wordt bijgewerkt. Even geduld…")

    def event(self, event: QEvent) -> bool:
        """Something inside needs another size: told by the layouts one after the other, from inside out."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and hasattr(self, "_straks"):
            self._straks.start()
        return bool(done)

    def _pas_maat(self) -> None:
        """As high as what is shown needs; what the user made higher stays."""
        needed = self.layout().totalHeightForWidth(self.width())
        by_us = self.height() <= self._hoogte
        self.setMinimumHeight(needed)  # a window manager may answer late with the size that was before
        if by_us:
            self.resize(self.width(), needed)
            self._hoogte = needed

    # -- building --------------------------------------------------------------------------------

    def _bouw(self, knop: str) -> None:
        self.zaak = TekstLabel(self._van("zaak"), self, vet=True)
        self.nu = TekstLabel(self._van("nu"), self, stil=True)
        self.wacht_tekst = TekstLabel(self._van("wacht_tekst"), self)
        self.wacht = QProgressBar(self)
        self.wacht.setObjectName(self._van("wacht"))
        self.wacht.setRange(0, 0)
        self.wacht.setTextVisible(False)
        self.wacht.setAccessibleName(translate("HandelingVenster", "Bezig"))
        self.fout = Notitie(self._van("fout"), self, knop=translate("HandelingVenster", "Opnieuw proberen"))
        self.fout.knop.hide()
        self.fout.gevraagd.connect(self._opnieuw)
        self.formulier = QWidget(self)
        self.let_op = Notitie(self._van("let_op"), self.formulier)
        self.gevolgen = TekstLabel(self._van("gevolgen"), self.formulier, stil=True)
        self.gevolgen.setTextFormat(Qt.TextFormat.RichText)
        column = QVBoxLayout(self.formulier)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        self._velden(column)
        column.addSpacing(4)
        column.addWidget(self.gevolgen)
        buttons = QDialogButtonBox(self)
        buttons.setObjectName(self._van("knoppen"))
        self.ok: QPushButton = buttons.addButton(knop, QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName(self._van("ok"))
        self.ok.setDefault(True)
        self.annuleer: QPushButton = buttons.addButton(
            translate("HandelingVenster", "Annuleren"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.annuleer.setObjectName(self._van("annuleer"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._schik(buttons)

    def _schik(self, knoppen: QDialogButtonBox) -> None:
        """Puts what was built in its place."""
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for widget in (self.zaak, self.nu, *self._boven(), self.formulier, self.wacht_tekst, self.wacht, self.fout):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(knoppen)

    def _boven(self) -> Iterable[QWidget]:
        """What a dialog shows between the name of the zaak and the form."""
        return ()

    def _van(self, deel: str) -> str:
        return f"{self._naam}_{deel}"

    def _formulier_regels(self, regels: Iterable[tuple[str, QWidget]]) -> QFormLayout:
        """Rows with a name and a field each, the name above the field where there is no room beside it."""
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, widget in regels:
            form.addRow(words, widget)
        return form

    def _tekstvak(self, kolom: QVBoxLayout, deel: str, woorden: str) -> QPlainTextEdit:
        """A box of some lines for words that others may read, with its label above it."""
        box = QPlainTextEdit(self.formulier)
        box.setTabChangesFocus(True)
        box.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 14)
        box.textChanged.connect(self._stand)
        self._onder_elkaar(kolom, deel, woorden, box)
        return box

    def _redenvak(self, kolom: QVBoxLayout) -> QLineEdit:
        """The reason that only the audit trail gets."""
        line = QLineEdit(self.formulier)
        line.setMaxLength(REDEN_TEKENS)
        self._onder_elkaar(kolom, "reden", translate("HandelingVenster", "R&eden (intern, voor het logboek)"), line)
        return line

    def _onder_elkaar(self, kolom: QVBoxLayout, deel: str, woorden: str, veld: QWidget) -> None:
        veld.setObjectName(self._van(deel))
        label = QLabel(woorden, self.formulier)
        label.setBuddy(veld)
        veld.setAccessibleName(woorden.replace("&", ""))
        kolom.addWidget(label)
        kolom.addWidget(veld)

    def _tellervak(self, kolom: QVBoxLayout) -> QLabel:
        """How much of a box is used."""
        counter = QLabel(self.formulier)
        counter.setObjectName(self._van("teller"))
        counter.setAlignment(Qt.AlignmentFlag.AlignRight)
        kolom.addWidget(counter)
        return counter

    def _tel(self, vak: QPlainTextEdit, hoogstens: int, teller: QLabel) -> int:
        """Shows how much of ``vak`` is used; answers by how much it is too long."""
        used = len(vak.toPlainText().strip())
        number = QLocale().toString
        over = used - hoogstens
        words = translate("HandelingVenster", "{n} van {hoogstens} tekens").format(
            n=number(used), hoogstens=number(hoogstens)
        )
        if over > 0:
            words = translate("HandelingVenster", "{n} tekens te veel (hoogstens {hoogstens})").format(
                n=number(over), hoogstens=number(hoogstens)
            )
        teller.setText(words)
        font = teller.font()
        font.setBold(over > 0)
        teller.setFont(font)
        return over

    def _som_op(self, gevolgen: Iterable[str]) -> None:
        """What the deed brings about, as a list."""
        items = "".join(f"<li>{escape(words)}</li>" for words in gevolgen)
        self.gevolgen.setText(f"<ul style='margin: 0 0 0 -22px'>{items}</ul>" if items else "")
        self.gevolgen.setVisible(bool(items))
