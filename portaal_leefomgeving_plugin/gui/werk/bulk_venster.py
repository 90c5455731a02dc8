"""One deed over many zaken: fill in once, see per zaak what it will do, do it, and see per zaak what came of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError
from portaal_leefomgeving_plugin.domain.perioden import Grondslag
from portaal_leefomgeving_plugin.domain.termijnwijziging import REDEN_TEKENS as REDEN_BIJ_ZAAK
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.handelingen.termijn import HERSTELTERMIJN
from portaal_leefomgeving_plugin.gui.handelingen.toewijzen import CollegaKeuze, lees_team
from portaal_leefomgeving_plugin.gui.handelingen.venster import HandelingVenster, Klaar, Mislukt
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.host.handelingwoorden import bulk_naam, gevolgen, grondslag
from portaal_leefomgeving_plugin.host.tasks import Taak
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.services.advance_zaak import TOELICHTING_TEKENS
from portaal_leefomgeving_plugin.services.bulk import (
    Bulkhandeling,
    BulkOpschorten,
    Bulkplan,
    BulkToewijzen,
    Bulkverslag,
    BulkVoortzetten,
)
from portaal_leefomgeving_plugin.services.opschorten import GRONDSLAGEN, MET_TERMIJN

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.bulkwerk import Bulkwerk

translate = QCoreApplication.translate


class BulkVenster(HandelingVenster):
    """A deed (``code``) over the zaken of ``bulk``: first the preview, then the deed, then the results, in one list.

    ``gezet`` tells a Bulkverslag, when the deed has ended; the window stays, to show what became of each.
    """

    def __init__(self, bulk: Bulkwerk, code: str, parent: QWidget | None = None) -> None:
        self._code, self._bulk = code, bulk
        self._plan: Bulkplan | None = None
        self._klaar = False
        self._team, self._geen_team = lees_team(bulk.loketten[0].instellingen) if code == "toewijzen" else ([], "")
        super().__init__(bulk.loketten[0], "bulk", bulk_naam(code), translate("BulkVenster", "Bekijken"), parent)
        number = QLocale().toString(bulk.aantal)
        self._kop(self.tr("{deed}: {n} zaken").format(deed=bulk_naam(code), n=number))
        self.resize(max(self.width(), 90 * self.fontMetrics().averageCharWidth()), self.height())
        bulk.voortgang.connect(self._voortgang)
        self._lees()

    # -- what a HandelingVenster asks ------------------------------------------------------------

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        """Who there is to give the zaken to; nothing has to be read for the other deeds."""
        self._bulk.lasten(self._team if self._code == "toewijzen" else (), klaar, mislukt)

    def _toon_beeld(self, beeld: Any) -> None:
        if self._code == "toewijzen":
            self.collega.toon(beeld)
        self._som_op(gevolgen(self._code))

    def _velden(self, kolom: QVBoxLayout) -> None:
        self._over = 0
        fill = {"toewijzen": self._bij_toewijzen, "opschorten": self._bij_opschorten}
        fill.get(self._code, self._bij_voortzetten)(kolom)
        self.reden = self._redenvak(kolom)
        self.reden.textChanged.connect(lambda _text: self._vergeet_plan())
        kolom.addWidget(self.let_op)
        self.lijst = QTreeWidget(self.formulier)
        self.lijst.setObjectName("bulk_lijst")
        self.lijst.setAccessibleName(self.tr("Per zaak wat er verandert"))
        self.lijst.setRootIsDecorated(False)
        self.lijst.setUniformRowHeights(True)
        self.lijst.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lijst.setHeaderLabels([self.tr("Zaak"), self.tr("Nu"), self.tr("Wordt"), self.tr("Uitkomst")])
        header = self.lijst.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 40 * self.fontMetrics().averageCharWidth())
        header.setStretchLastSection(True)
        self.lijst.setMinimumHeight(10 * self.fontMetrics().lineSpacing())
        self.lijst.hide()
        kolom.addWidget(self.lijst)

    def _stel_in(self) -> None:
        if self._code == "voortzetten":
            self._over = self._tel(self.toelichting, TOELICHTING_TEKENS, self.teller)
        if self._code == "opschorten":
            self.tot.setEnabled(Grondslag(self.grondslag.currentData()) in MET_TERMIJN)
        shown = self._plan is not None
        self.lijst.setVisible(shown)
        number = len(self._plan.voorstellen) if self._plan is not None else 0
        if self._klaar:
            self.ok.setText(self.tr("Sluiten"))
        elif shown:
            self.ok.setText(self.tr("Bijwerken ({n})").format(n=QLocale().toString(number)))
        else:
            self.ok.setText(self.tr("Bekijken"))

    def _waarom_niet(self) -> str:
        if self._klaar:
            return ""
        if self._code == "toewijzen" and not self.collega.gekozen:
            return self.tr("Kies eerst een collega.")
        if self._code == "opschorten" and not self.motivering.text().strip():
            return self.tr("Vul de reden in die bij de zaak komt te staan.")
        if self._over > 0:
            return self.tr("De toelichting is te lang.")
        if self._plan is not None and not self._plan.voorstellen:
            return self.tr("Bij geen van deze zaken kan dit.")
        return ""

    def _waarschuwingen(self) -> list[str]:
        words = []
        if self._code == "toewijzen" and len(self._bulk.loketten) > 1:
            systems = ", ".join(loket.verbinding.naam for loket in self._bulk.loketten)
            words.append(
                self.tr(
                    "Deze zaken staan in {systemen}. De collega moet in elk daarvan onder hetzelfde id bekend zijn."
                ).format(systemen=systems)
            )
        if self._geen_team:
            words.append(self.tr("Het teambestand is niet te lezen: {waarom}").format(waarom=self._geen_team))
        if self._plan is not None and not self._klaar:
            out = len(self._plan.voorbeelden) - len(self._plan.voorstellen)
            if out:
                words.append(
                    self.tr("Bij {n} zaken kan dit niet; die blijven zoals ze zijn.").format(n=QLocale().toString(out))
                )
        return words

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        if self._plan is None:
            self._bulk.bekijk(self._handeling(), klaar, mislukt)
        else:
            self._bulk.voer_uit(self._plan, klaar, mislukt)

    def accept(self) -> None:
        """Preview, then the deed; when it is done, the end."""
        if self._klaar:
            super().reject()
        else:
            super().accept()

    def reject(self) -> None:
        """While it runs: stop after the zaak that is under way, and say what was done."""
        if self._zetten:
            self._bulk.stop()
        else:
            super().reject()

    def _stand(self) -> None:
        super()._stand()
        self.annuleer.setEnabled(True)
        self.annuleer.setText(self.tr("Stoppen") if self._zetten else self.tr("Annuleren"))
        self.annuleer.setVisible(not self._klaar)
        self.wacht.setRange(0, 0)

    def _voortgang(self, taak: Taak) -> None:
        _what, done, total = taak.stand
        if self._zetten and taak.naam == "bulk" and total:
            self.wacht.setRange(0, total)
            self.wacht.setValue(done)

    def _is_gezet(self, uitkomst: Any) -> None:
        self._zetten = False
        if isinstance(uitkomst, Bulkplan):
            self._plan = uitkomst
            self._toon_plan(uitkomst)
        else:
            self._klaar = True
            self._toon_verslag(uitkomst)
            self.gezet.emit(uitkomst)
        self._stand()

    def _niet_gezet(self, fout: PortaalError) -> None:
        self._zetten = False
        if not isinstance(fout, Cancelled):
            self.fout.toon_fout(fout)
        self._stand()

    # -- the deed --------------------------------------------------------------------------------

    def _handeling(self) -> Bulkhandeling:
        reason = self.reden.text().strip()
        if self._code == "toewijzen":
            return BulkToewijzen(self.collega.medewerker, reason)
        if self._code == "opschorten":
            ground = Grondslag(self.grondslag.currentData())
            end = self.tot.date().toPyDate() if ground in MET_TERMIJN else None
            return BulkOpschorten(self.verzoek.date().toPyDate(), end, ground, self.motivering.text().strip(), reason)
        return BulkVoortzetten(self.toelichting.toPlainText().strip(), reason)

    def _vergeet_plan(self) -> None:
        """Something else was filled in: what was shown no longer holds."""
        if not self._klaar:
            self._plan = None
            self.lijst.clear()
        self._stand()

    # -- showing ---------------------------------------------------------------------------------

    def _toon_plan(self, plan: Bulkplan) -> None:
        self.lijst.clear()
        for voorbeeld in plan.voorbeelden:
            if voorbeeld.voorstel is not None:
                van, naar = voorbeeld.voorstel.van, voorbeeld.voorstel.naar
                self._rij(voorbeeld.regel, van, naar, self.tr("kan"), "stand_goed")
            else:
                self._rij(voorbeeld.regel, "", "", _waarom(voorbeeld.fout), "stand_slot")

    def _toon_verslag(self, verslag: Bulkverslag) -> None:
        self.lijst.clear()
        for uitslag in verslag.uitslagen:
            if uitslag.fout is not None:
                self._rij(uitslag.regel, uitslag.van, uitslag.naar, _waarom(uitslag.fout), "oordeel_knelpunt")
            elif uitslag.zeker:
                self._rij(uitslag.regel, uitslag.van, uitslag.naar, self.tr("gedaan"), "stand_goed")
            else:
                words = self.tr("gedaan, maar een ander wijzigde de zaak intussen: bekijk haar")
                self._rij(uitslag.regel, uitslag.van, uitslag.naar, words, "oordeel_aandacht")
        for regel in verslag.niet_begonnen:
            self._rij(regel, "", "", self.tr("niet begonnen: u hebt gestopt"), "stand_geen")
        for part in (self.reden, *self._invoer()):
            part.setEnabled(False)

    def _rij(self, regel: ZaakRegel, van: str, naar: str, woorden: str, teken: str) -> None:
        cells = [f"{regel.identificatie}  {regel.omschrijving}", self._leesbaar(van), self._leesbaar(naar), woorden]
        item = QTreeWidgetItem(self.lijst, cells)
        item.setIcon(3, icoon(teken, self.palette()))
        for column, words in enumerate(cells):
            item.setToolTip(column, words)
        item.setData(0, Qt.ItemDataRole.UserRole, regel.uuid)

    def _leesbaar(self, waarde: str) -> str:
        """A day as people write it, a name for an id, a status as it is."""
        if self._code == "opschorten" and waarde:
            return datum(date.fromisoformat(waarde))
        if self._code == "toewijzen":
            names = {m.id: m.weergave for m in self._team}
            return ", ".join(names.get(w, w) for w in waarde.split(", ")) or self.tr("niemand")
        return waarde

    def _invoer(self) -> list[QWidget]:
        if self._code == "toewijzen":
            return [self.collega]
        if self._code == "opschorten":
            return [self.grondslag, self.verzoek, self.tot, self.motivering]
        return [self.toelichting]

    # -- building --------------------------------------------------------------------------------

    def _bij_toewijzen(self, kolom: QVBoxLayout) -> None:
        self.collega = CollegaKeuze("bulk_collega", self.formulier)
        self.collega.currentIndexChanged.connect(lambda _nr: self._vergeet_plan())
        kolom.addLayout(self._formulier_regels([(self.tr("&Collega"), self.collega)]))

    def _bij_voortzetten(self, kolom: QVBoxLayout) -> None:
        words = self.tr("&Toelichting (kan zichtbaar zijn voor de aanvrager, bij elke zaak dezelfde)")
        self.toelichting = self._tekstvak(kolom, "toelichting", words)
        self.toelichting.textChanged.connect(self._vergeet_plan)
        self.teller = self._tellervak(kolom)

    def _bij_opschorten(self, kolom: QVBoxLayout) -> None:
        today = SystemClock().today()  # a proposal that the user sees; the service checks it
        self.grondslag = QComboBox(self.formulier)
        self.grondslag.setObjectName("bulk_grondslag")
        for ground in GRONDSLAGEN:
            self.grondslag.addItem(grondslag(ground), ground.value)
        self.grondslag.currentIndexChanged.connect(lambda _nr: self._vergeet_plan())
        self.verzoek = self._dag("verzoek", self.tr("Dag van het verzoek"), today)
        self.tot = self._dag("tot", self.tr("Gestelde termijn tot"), today + HERSTELTERMIJN)
        self.motivering = QLineEdit(self.formulier)
        self.motivering.setObjectName("bulk_motivering")
        self.motivering.setMaxLength(REDEN_BIJ_ZAAK)
        self.motivering.textChanged.connect(lambda _text: self._vergeet_plan())
        kolom.addLayout(
            self._formulier_regels(
                [
                    (self.tr("&Grondslag"), self.grondslag),
                    (self.tr("Dag van het &verzoek"), self.verzoek),
                    (self.tr("&Gestelde termijn tot"), self.tot),
                    (self.tr("Re&den bij de zaak (kan zichtbaar zijn)"), self.motivering),
                ]
            )
        )

    def _dag(self, deel: str, woorden: str, dag: date) -> QDateEdit:
        field = QDateEdit(QDate(dag.year, dag.month, dag.day), self.formulier)
        field.setObjectName(f"bulk_{deel}")
        field.setAccessibleName(woorden)
        field.setDisplayFormat("dd-MM-yyyy")
        field.setCalendarPopup(True)
        field.dateChanged.connect(lambda _day: self._vergeet_plan())
        return field


def _waarom(fout: PortaalError | None) -> str:
    return bericht(fout).tekst if fout is not None else ""
