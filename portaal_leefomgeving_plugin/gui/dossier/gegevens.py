"""The kerngegevens of a zaak: what it is, who has it, and the days that its server knows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from portaal_leefomgeving_plugin.domain.dossier import Dossier
from portaal_leefomgeving_plugin.domain.dossierdelen import Eigenschap
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.wording import datum, tijdstip


class DossierGegevens(QWidget):
    """Names on the left, values on the right; a value can be selected and copied. What is empty is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dossier_gegevens_lijst")
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(3)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def toon(self, regel: ZaakRegel, dossier: Dossier | None = None, eigenschappen: Sequence[Eigenschap] = ()) -> None:
        """``dossier`` None: not read yet, the line alone is shown. ``eigenschappen``: what this zaaktype has more."""
        self.leeg()
        own = [(f"eigenschap_{nr}", e.naam, e.waarde) for nr, e in enumerate(eigenschappen)]
        for naam, titel, waarde in [*self._rijen(regel, dossier), *own]:
            if not waarde:
                continue
            label = QLabel(titel, self)
            label.setObjectName(f"gegeven_{naam}_naam")
            value = TekstLabel(f"gegeven_{naam}", self, tekst=waarde)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setAccessibleName(f"{titel}: {waarde}")
            self._form.addRow(label, value)

    def leeg(self) -> None:
        """No zaak any more."""
        while self._form.rowCount():
            self._form.removeRow(0)

    def _rijen(self, regel: ZaakRegel, dossier: Dossier | None) -> list[tuple[str, str, str]]:
        status = regel.status_omschrijving or self.tr("nog geen status")
        if regel.status_gezet is not None:
            status = self.tr("{status}, sinds {moment}").format(status=status, moment=tijdstip(regel.status_gezet))
        outcome = dossier.resultaat_omschrijving if dossier else ""
        if dossier is not None and not outcome and dossier.zaak.resultaat:
            outcome = self.tr("gezet, maar niet te lezen")
        paused = self.tr("opgeschort") if regel.opgeschort else ""
        if not paused and regel.eerder_opgeschort:
            paused = self.tr("eerder opgeschort geweest")
        return [
            ("status", self.tr("Status"), status),
            ("zaaktype", self.tr("Zaaktype"), regel.zaaktype_omschrijving),
            ("behandelaar", self.tr("Behandelaar"), regel.behandelaar),
            ("start", self.tr("Startdatum"), datum(regel.startdatum)),
            ("registratie", self.tr("Geregistreerd"), datum(regel.registratiedatum)),
            ("gepland", self.tr("Gepland einde"), datum(regel.einddatum_gepland)),
            ("uiterlijk", self.tr("Uiterlijk einde"), datum(regel.uiterlijke_einddatum)),
            ("opschorting", self.tr("Opschorting"), paused),
            ("verlengd", self.tr("Verlengd met"), regel.verlengd_met),
            ("einde", self.tr("Afgehandeld op"), datum(regel.einddatum)),
            ("resultaat", self.tr("Resultaat"), outcome),
            ("vertrouwelijk", self.tr("Vertrouwelijkheid"), regel.vertrouwelijkheid.replace("_", " ")),
        ]
