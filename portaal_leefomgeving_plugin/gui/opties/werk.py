"""Options, the other tabs: who works here, and which procedure each zaaktype follows."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.gui.opties.proceduretabel import ProcedureTabel
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.loket.loket import Loket
from portaal_leefomgeving_plugin.host.settings import lees_team
from portaal_leefomgeving_plugin.host.wording import bericht


class MedewerkerTab(QWidget):
    """Own id and name, and the team's file; the purge of what lies on this computer."""

    def __init__(self, bureau: Bureau, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("opties_medewerker")
        self._bureau = bureau
        settings = bureau.instellingen
        self.eigen_id = QgsFilterLineEdit(self)
        self.eigen_id.setObjectName("medewerker_id")
        self.eigen_id.setPlaceholderText(self.tr("zoals het zaaksysteem u kent, bijvoorbeeld j.devries"))
        self.weergave = QgsFilterLineEdit(self)
        self.weergave.setObjectName("medewerker_weergave")
        self.weergave.setPlaceholderText(self.tr("naam in het logboek van het zaaksysteem"))
        if (me := settings.medewerker) is not None:
            self.eigen_id.setValue(me.id)
            self.weergave.setValue(me.weergave)
        self.team = QgsFileWidget(self)
        self.team.setObjectName("medewerker_team")
        self.team.setFilter("CSV (*.csv)")
        self.team.setFilePath(settings.team_bestand)
        self.team.fileChanged.connect(self._lees_team)
        self.team_uitleg = QLabel(self)
        self.team_uitleg.setObjectName("medewerker_team_uitleg")
        self.team_uitleg.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("Uw medewerker-id"), self.eigen_id)
        form.addRow(self.tr("Uw naam"), self.weergave)
        form.addRow(self.tr("Teambestand"), self.team)
        form.addRow("", self.team_uitleg)
        self.wissen = {loket.verbinding.id: self._wisknop(loket) for loket in bureau.loketten}
        self.wis_uitleg = QLabel(
            self.tr("Wist bij OK het werkbestand en het logboek van die verbinding, niet het zaaksysteem."),
            self,
        )
        self.wis_uitleg.setWordWrap(True)
        self.wis_uitleg.hide()
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addSpacing(16)
        for button in self.wissen.values():
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.wis_uitleg)
        layout.addStretch(1)
        self._lees_team()

    def _lees_team(self) -> None:
        path = self.team.filePath().strip()
        if not path:
            text = self.tr("Een CSV-bestand met de kolommen id, label en team, dat u met uw collega's deelt.")
        else:
            try:
                people = lees_team(Path(path))
                teams = {m.team for m in people if m.team}
                text = self.tr("{aantal} collega's in {teams} teams.").format(aantal=len(people), teams=len(teams))
            except PortaalError as fout:
                text = bericht(fout).tekst
        self.team_uitleg.setText(text)

    def _wisknop(self, loket: Loket) -> QPushButton:
        words = self.tr("Gegevens van {naam} wissen van deze computer").format(naam=loket.verbinding.naam)
        button = QPushButton(words.replace("&", "&&"), self)
        button.setObjectName(f"opties_wis_{loket.verbinding.id}")
        button.setCheckable(True)
        button.setEnabled(not loket.alleen_lezen)
        button.toggled.connect(self._bevestig)
        return button

    def _bevestig(self, _aan: bool) -> None:
        self.wis_uitleg.setVisible(any(button.isChecked() for button in self.wissen.values()))

    def bewaar(self) -> None:
        """Saves, and purges where that was asked for."""
        settings = self._bureau.instellingen
        own_id = self.eigen_id.text().strip()
        me = Medewerker(own_id, self.weergave.text().strip() or own_id) if own_id else None
        if me != settings.medewerker:
            settings.zet_medewerker(me)
        if self.team.filePath().strip() != settings.team_bestand:
            settings.zet_team_bestand(self.team.filePath().strip())
        for verbinding_id, button in self.wissen.items():
            if button.isChecked():
                self._bureau.wis(verbinding_id)


class ProceduresTab(QWidget):
    """A line per zaaktype of the open connections: procedure, date of receipt, thresholds of the colours."""

    def __init__(self, bureau: Bureau, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("opties_procedures")
        self._bureau = bureau
        before = bureau.instellingen.procedures()
        names: dict[str, str] = {}
        for loket in bureau.loketten:
            names |= {z.identificatie: z.omschrijving for z in loket.werkbestand.zaaktypen().values()}
        for identificatie in before:
            names.setdefault(identificatie, identificatie)
        self.tabel = ProcedureTabel(self)
        self.tabel.toon(names, before)
        words = (
            self.tr(
                "Het zaaksysteem kent geen procedure en geen ontvangstdatum. Zonder keuze blijft de termijn onbekend."
            )
            if names
            else self.tr("Open eerst een verbinding en haal de zaken op; daarna staan de zaaktypen hier.")
        )
        note = QLabel(words, self)
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addWidget(self.tabel, 1)

    def bewaar(self) -> None:
        """Saves what changed; terms are computed anew by whoever listens to the settings."""
        for identificatie, new in self.tabel.gewijzigd().items():
            self._bureau.instellingen.zet_procedure(identificatie, new)
