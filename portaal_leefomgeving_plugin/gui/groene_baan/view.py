"""The green lane in a dossier: three lists (geraakt, niet geraakt, geen gegevens), each line with what it stands on."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.overruling import Overruling
from portaal_leefomgeving_plugin.domain.toetsing import Veranderd
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, GroeneBaan, Oordeel, Relatie
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Boom, Tak
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import OORDEEL_TEKEN
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.bouwstenen.uitleg import UitlegVak
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.groene_baan.geschiedenis import VeranderdNotitie
from portaal_leefomgeving_plugin.gui.groene_baan.uitleg import BEWIJS, eigen_html, maat, uitleg_html
from portaal_leefomgeving_plugin.host.foutmeldingen import configuratiefout
from portaal_leefomgeving_plugin.host.toetswoorden import cumulatie_tekst
from portaal_leefomgeving_plugin.host.wording import bericht, datum, oordeel, reden, relatie, tijdstip

_VOLGORDE = (Oordeel.KNELPUNT, Oordeel.AANDACHT, Oordeel.ONBEKEND, Oordeel.GROEN, Oordeel.NIET_VAN_TOEPASSING)

translate = QCoreApplication.translate


class GroeneBaanView(QWidget):
    """The findings as a tree, and below it the one that is chosen in full."""

    bewijs_gevraagd = pyqtSignal(object)
    """A Bewijs to be shown on the map."""
    oordeel_gevraagd = pyqtSignal(object)
    """A Bevinding of which the user wants to judge otherwise than its rule."""

    dossier_gevraagd = pyqtSignal()
    """What is shown is to be kept as a file."""
    bij_zaak_gevraagd = pyqtSignal(str)
    """What is shown is to be added to the zaak as a document of this kind ("pdf", "json")."""

    def __init__(self, naam: str = "groene_baan", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gekozen: Bevinding | None = None
        self._eigen: list[Overruling] = []
        self.boom = Boom(f"{naam}_boom", self.tr("Bevindingen van de groene baan"), self)
        self.boom.gekozen.connect(self._kies)
        self.boom.geactiveerd.connect(self._activeer)
        self.uitleg = UitlegVak(f"{naam}_uitleg", self)
        self.uitleg.koppeling.connect(self._koppeling)
        self.voet = QLabel(self)
        self.voet.setObjectName(f"{naam}_voet")
        self.voet.setWordWrap(True)
        self.voet.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self.veranderd = VeranderdNotitie(f"{naam}_veranderd", self)
        self.samen = TekstLabel(f"{naam}_cumulatie", self, stil=True)
        layout.addWidget(self.veranderd)
        layout.addWidget(self.boom)
        layout.addWidget(self.uitleg)
        layout.addWidget(self.samen)
        self.eigen = QPushButton(self.tr("Anders beoordelen…"), self)
        self.eigen.setObjectName(f"{naam}_eigen_oordeel")
        self.eigen.setAutoDefault(False)
        self.eigen.clicked.connect(lambda: self.oordeel_gevraagd.emit(self._gekozen))
        self.bewaren = QPushButton(self.tr("Als dossier bewaren…"), self)
        self.bewaren.setObjectName(f"{naam}_bewaren")
        self.bewaren.setAutoDefault(False)
        self.bewaren.clicked.connect(self.dossier_gevraagd)
        self.bij_zaak = QPushButton(self.tr("Bij de zaak voegen"), self)
        self.bij_zaak.setObjectName(f"{naam}_bij_zaak")
        self.bij_zaak.setAutoDefault(False)
        self.bij_zaak.setMenu(self._bij_zaak_menu(naam))
        self._toegestaan = False
        buttons = QWidget(self)
        flow = VloeiLayout(buttons)
        for button in (self.eigen, self.bewaren, self.bij_zaak):
            button.hide()
            flow.addWidget(button)
        layout.addWidget(buttons)
        layout.addWidget(self.voet)
        hulptoets(self, "groene_baan")

    def toon(self, baan: GroeneBaan) -> None:
        """Shows the findings; what was chosen before is chosen again where it is still there."""
        before = self._gekozen.regel if self._gekozen else ""
        self._gekozen = None
        self.uitleg.toon("")
        self.veranderd.toon("")
        together = cumulatie_tekst(baan.cumulaties)
        self.samen.setText(together)
        self.samen.setVisible(bool(together))
        self.boom.toon(takken(baan.bevindingen))
        for index in self.boom.bladen():
            found = self.boom.inhoud(index)
            if before and isinstance(found, Bevinding) and found.regel == before:
                self.boom.setCurrentIndex(index)
        self.voet.setText(
            self.tr("Getoetst op {moment}. Geen aanwijzing betekent niet dat het mag: het besluit is aan u.").format(
                moment=tijdstip(baan.getoetst_op)
            )
        )

    def sta_eigen_oordeel_toe(self) -> None:
        """There is a zaak, so that what a person judges of a finding can be kept."""
        self._toegestaan = True
        self.bewaren.show()
        self.bij_zaak.show()

    def toon_oordelen(self, eigen: Sequence[Overruling]) -> None:
        """What people made of findings of this zaak, oldest first; shown with the finding it is about."""
        self._eigen = list(eigen)
        self._kies(self._gekozen)

    def toon_veranderd(self, veranderd: Veranderd | None) -> None:
        """What is another than when this zaak was last otherwise; None after a first check."""
        self.veranderd.toon_veranderd(veranderd)

    def oordelen_onbekend(self, fout: PortaalError) -> None:
        """They could not be read: that is said, since none looks like none was given."""
        self._eigen = []
        self.voet.setText(f"{self.voet.text()} {bericht(fout).titel}")

    def samenvatting(self, baan: GroeneBaan) -> str:
        """The counts that matter, the most pressing first."""
        count = baan.telling()
        parts = [f"{count[o]} {oordeel(o)}" for o in _VOLGORDE[:-1] if count[o]]
        return " · ".join(parts) or oordeel(Oordeel.NIET_VAN_TOEPASSING)

    def _bij_zaak_menu(self, naam: str) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName(f"{naam}_bij_zaak_menu")
        for kind, words in (
            ("pdf", self.tr("Dossier om te lezen (PDF)…")),
            ("json", self.tr("Dossier met alle gegevens (JSON)…")),
        ):
            action = QAction(words, menu)
            action.setObjectName(f"{naam}_bij_zaak_{kind}")
            action.triggered.connect(lambda _on=False, which=kind: self.bij_zaak_gevraagd.emit(which))
            menu.addAction(action)
        return menu

    def _kies(self, bevinding: object) -> None:
        self._gekozen = bevinding if isinstance(bevinding, Bevinding) else None
        found = self._gekozen
        self.uitleg.toon(uitleg_html(found) + eigen_html(found, self._eigen) if found else "")
        judged = found is not None and found.oordeel is not Oordeel.NIET_VAN_TOEPASSING
        self.eigen.setVisible(self._toegestaan and judged)

    def _activeer(self, bevinding: object) -> None:
        if isinstance(bevinding, Bevinding):
            shown = next((b for b in bevinding.bewijs if b.geometrie is not None), None)
            if shown is not None:
                self.bewijs_gevraagd.emit(shown)

    def _koppeling(self, doel: str) -> None:
        if self._gekozen is None or not doel.startswith(BEWIJS):
            return
        nr = int(doel.removeprefix(BEWIJS))
        if nr < len(self._gekozen.bewijs):
            self.bewijs_gevraagd.emit(self._gekozen.bewijs[nr])


def takken(bevindingen: Sequence[Bevinding]) -> list[Tak]:
    """The findings by what was found; those that are not for this zaak folded away at the end."""
    meant = [b for b in bevindingen if b.oordeel is not Oordeel.NIET_VAN_TOEPASSING]
    groups = [Tak(relatie(r), [_blad(b) for b in _op_ernst(meant) if b.relatie is r], sleutel=r.value) for r in Relatie]
    apart = [_blad(b) for b in bevindingen if b.oordeel is Oordeel.NIET_VAN_TOEPASSING]
    title = oordeel(Oordeel.NIET_VAN_TOEPASSING)
    groups.append(Tak(title[:1].upper() + title[1:], apart, open=False, sleutel="nvt"))
    return groups


def _op_ernst(bevindingen: Sequence[Bevinding]) -> list[Bevinding]:
    return sorted(bevindingen, key=lambda b: (_VOLGORDE.index(b.oordeel), b.titel))


def _blad(bevinding: Bevinding) -> Blad:
    return Blad(
        titel=bevinding.titel,
        onder=" · ".join(_kort(bevinding)),
        rechts=oordeel(bevinding.oordeel),
        teken=OORDEEL_TEKEN[bevinding.oordeel],
        inhoud=bevinding,
        tooltip=bevinding.melding,
    )


def _kort(bevinding: Bevinding) -> list[str]:
    """What a line tells below its title: why unknown, how far or how much, the norm, the source with its date."""
    parts = []
    if bevinding.reden is not None:
        parts.append(reden(bevinding.reden))
    if bevinding.regelfout is not None:
        parts.append(f"{bevinding.regelfout.plek} {configuratiefout(bevinding.regelfout.code)}".strip())
    nearest = min(bevinding.bewijs, key=lambda b: b.afstand_m, default=None)
    if nearest is not None:
        parts.append(f"{nearest.omschrijving}: {maat(nearest)}" if nearest.omschrijving else maat(nearest))
    if len(bevinding.bewijs) > 1:
        parts.append(translate("groene_baan", "en nog {n}").format(n=len(bevinding.bewijs) - 1))
    if bevinding.norm is not None and bevinding.norm.artikel:
        parts.append(bevinding.norm.artikel)
    if bevinding.bron is not None:
        parts.append(_bron_kort(bevinding))
    return parts


def _bron_kort(bevinding: Bevinding) -> str:
    stand = bevinding.bron
    if stand is None:
        return ""
    if stand.opgehaald_op is None:
        return stand.titel
    day = datum(stand.opgehaald_op.astimezone().date())  # not the date of the data, so it says which it is
    return f"{stand.titel} ({translate('groene_baan', 'opgehaald {moment}').format(moment=day)})"
