"""The rules at the studio's left: which are on, which are drafts, which cannot be read, which came with the plugin."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.green_lane.rules import OnleesbareRegel, Regel
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.host.foutmeldingen import configuratiefout
from portaal_leefomgeving_plugin.host.loket.regels import Studiobeeld
from portaal_leefomgeving_plugin.host.taal import taal
from portaal_leefomgeving_plugin.services.regelmap import Regelplek

INHOUD = int(Qt.ItemDataRole.UserRole)


class RegelLijst(QWidget):
    """Choosing shows a rule; it decides nothing."""

    gekozen = pyqtSignal(object)
    """A Regelplek, an OnleesbareRegel, a Regel that came with the plugin, or None."""
    nieuw_gevraagd = pyqtSignal()
    kopie_gevraagd = pyqtSignal()
    verwijderen_gevraagd = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("studio_lijst")
        self.boom = QTreeWidget(self)
        self.boom.setObjectName("studio_regels")
        self.boom.setAccessibleName(self.tr("Regels"))
        self.boom.setHeaderHidden(True)
        self.boom.currentItemChanged.connect(self._kies)
        self.nieuw = self._knop("studio_nieuw", self.tr("Nieuwe regel"), self.nieuw_gevraagd)
        self.kopie = self._knop("studio_kopie", self.tr("Kopie maken"), self.kopie_gevraagd)
        self.verwijder = self._knop("studio_verwijderen", self.tr("Verwijderen"), self.verwijderen_gevraagd)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.boom, 1)
        for button in (self.nieuw, self.kopie, self.verwijder):
            layout.addWidget(button)

    def toon(self, beeld: Studiobeeld, kies: str = "") -> None:
        """Shows the rules as they are now, with the one of id ``kies`` chosen."""
        self.boom.blockSignals(True)
        self.boom.clear()
        on = [p for p in beeld.plekken if p.aan]
        drafts = [p for p in beeld.plekken if not p.aan]
        self._groep(self.tr("Staan aan"), [self._plek(p) for p in on])
        self._groep(self.tr("Concepten"), [self._plek(p) for p in drafts])
        if beeld.onleesbaar:
            self._groep(self.tr("Niet te lezen"), [self._onleesbaar(o) for o in beeld.onleesbaar])
        self._groep(self.tr("Meegeleverd"), [self._meegeleverd(r) for r in beeld.meegeleverd], open_=not (on or drafts))
        self.boom.blockSignals(False)
        for nr in range(self.boom.topLevelItemCount()):
            group = self.boom.topLevelItem(nr)
            for child in range(group.childCount()):
                if _id(group.child(child).data(0, INHOUD)) == kies:
                    self.boom.setCurrentItem(group.child(child))
                    return
        self._kies(None, None)

    @property
    def inhoud(self) -> object:
        """What the current row stands for."""
        item = self.boom.currentItem()
        return item.data(0, INHOUD) if item is not None else None

    def laat_los(self) -> None:
        """Nothing is chosen: a new rule is being made."""
        self.boom.blockSignals(True)
        self.boom.setCurrentItem(None)
        self.boom.clearSelection()
        self.boom.blockSignals(False)
        self._kan(None)

    def _kies(self, nu: QTreeWidgetItem | None, _toen: QTreeWidgetItem | None) -> None:
        found = nu.data(0, INHOUD) if nu is not None else None
        self._kan(found)
        self.gekozen.emit(found)

    def _kan(self, found: object) -> None:
        self.kopie.setEnabled(isinstance(found, Regelplek | Regel))
        self.verwijder.setEnabled(isinstance(found, Regelplek) and found.te_wijzigen)

    def _groep(self, titel: str, rijen: list[QTreeWidgetItem], *, open_: bool = True) -> None:
        group = QTreeWidgetItem(self.boom, [f"{titel} ({len(rijen)})"])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.addChildren(rijen)
        group.setExpanded(open_)

    def _plek(self, plek: Regelplek) -> QTreeWidgetItem:
        words = self.tr("{titel}, versie {versie}").format(
            titel=plek.regel.titel.in_taal(taal()), versie=plek.regel.versie
        )
        item = QTreeWidgetItem([words])
        item.setIcon(0, icoon("stand_goed" if plek.aan else "oordeel_nvt", self.palette()))
        item.setToolTip(0, str(plek.pad))
        item.setData(0, INHOUD, plek)
        return item

    def _onleesbaar(self, regel: OnleesbareRegel) -> QTreeWidgetItem:
        why = f"{Path(regel.fout.pad).name} {regel.fout.plek}: {configuratiefout(regel.fout.code)}"
        item = QTreeWidgetItem([f"{regel.titel.in_taal(taal()) if regel.titel else regel.regel} · {why}"])
        item.setIcon(0, icoon("oordeel_onbekend", self.palette()))
        item.setToolTip(0, f"{regel.fout.pad}\n{why}")
        item.setData(0, INHOUD, regel)
        return item

    def _meegeleverd(self, regel: Regel) -> QTreeWidgetItem:
        item = QTreeWidgetItem([regel.titel.in_taal(taal())])
        item.setIcon(0, icoon("stand_slot", self.palette()))
        item.setToolTip(0, self.tr("Niet te wijzigen. Maak een kopie om er een eigen regel van te maken."))
        item.setData(0, INHOUD, regel)
        return item

    def _knop(self, naam: str, tekst: str, signaal: pyqtSignal) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: signaal.emit())
        return button


def _id(inhoud: object) -> str:
    if isinstance(inhoud, Regelplek):
        return inhoud.regel.id
    return inhoud.id if isinstance(inhoud, Regel) else ""
