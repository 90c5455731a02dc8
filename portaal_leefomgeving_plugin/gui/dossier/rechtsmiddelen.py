"""What follows from a besluit: bezwaar, inwerkingtreding; and the dwangsom where it came too late."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, QLocale, QObject
from qgis.PyQt.QtWidgets import QCheckBox, QDateEdit, QPushButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.besluittermijnen import Besluittermijnen
from portaal_leefomgeving_plugin.domain.dossier import Besluit
from portaal_leefomgeving_plugin.domain.dwangsom import Dwangsom
from portaal_leefomgeving_plugin.domain.inwerkingtreding import Inwerkingtreding
from portaal_leefomgeving_plugin.domain.rechtsmiddel import Rechtsmiddeltermijn
from portaal_leefomgeving_plugin.domain.rekenstap import Rekenstap
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.sectie import Sectie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.bouwstenen.termijntekst import stap_met_artikel
from portaal_leefomgeving_plugin.gui.bouwstenen.uitleg import UitlegVak
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.host.besluitwoorden import geen_dwangsom, ontbreekt, rechtsmiddel
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.services.na_het_besluit import NaHetBesluit

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket


class IngebrekestellingVeld(QWidget):
    """Whether an ingebrekestelling came in, and when; ``bewaar`` is called with the day, None for none."""

    def __init__(self, vandaag: Callable[[], date], bewaar: Callable[[date | None], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dossier_ingebrekestelling")
        self._vandaag = vandaag
        self._bewaar = bewaar
        self._was: date | None = None
        self.er_is = QCheckBox(self.tr("Ingebrekestelling ontvangen op"), self)
        self.er_is.setObjectName("ingebrekestelling_er_is")
        self.dag = QDateEdit(self)
        self.dag.setObjectName("ingebrekestelling_dag")
        self.dag.setAccessibleName(self.tr("Dag waarop de ingebrekestelling is ontvangen"))
        self.dag.setDisplayFormat("dd-MM-yyyy")
        self.dag.setCalendarPopup(True)
        self.knop = QPushButton(self.tr("Bewaren"), self)
        self.knop.setObjectName("ingebrekestelling_bewaar")
        self.knop.setAutoDefault(False)
        self.uitleg = TekstLabel(
            "ingebrekestelling_uitleg",
            self,
            tekst=self.tr(
                "Deze dag blijft op deze computer, in het logboek: het zaaksysteem heeft er geen veld voor en "
                "collega's zien hem niet."
            ),
            stil=True,
        )
        row = VloeiLayout()
        for widget in (self.er_is, self.dag, self.knop):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.uitleg)
        self.er_is.toggled.connect(self._stand)
        self.dag.dateChanged.connect(self._stand)
        self.knop.clicked.connect(lambda: self._bewaar(self._gekozen()))
        self.toon(None)

    def toon(self, dag: date | None) -> None:
        """What is kept now."""
        self._was = dag
        day, today = dag or self._vandaag(), self._vandaag()
        self.dag.setMaximumDate(QDate(today.year, today.month, today.day))
        self.dag.setDate(QDate(day.year, day.month, day.day))
        self.er_is.setChecked(dag is not None)
        self._stand()

    def _gekozen(self) -> date | None:
        return self.dag.date().toPyDate() if self.er_is.isChecked() else None

    def _stand(self) -> None:
        self.dag.setEnabled(self.er_is.isChecked())
        self.knop.setEnabled(self._gekozen() != self._was)


class Rechtsmiddelen(QObject):
    """A section of the dossier with a question of its own: asked when the besluiten were read."""

    def __init__(self, vandaag: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._loket: Loket | None = None
        self._vandaag = vandaag
        self._regel: ZaakRegel | None = None
        self._besluiten: Sequence[Besluit] = ()
        self._vraag, self._bewaarvraag = LaatsteVraag(), LaatsteVraag()
        self.uitleg = UitlegVak("dossier_rechtsmiddelen_uitleg", parent)
        self.veld = IngebrekestellingVeld(vandaag, self._bewaar, parent)
        self.sectie = Sectie(
            "dossier_rechtsmiddelen",
            self.tr("Na het besluit"),
            self.uitleg,
            voet=self.veld,
            parent=parent,
        )
        self.sectie.opnieuw.connect(self._lees)
        hulptoets(self.sectie, "termijnen")

    def bezig(self) -> None:
        """The besluiten are being read."""
        self._vraag.vergeet()
        self.sectie.bezig()

    def niet_gelezen(self, waarom: str) -> None:
        """The besluiten could not be read, so nothing can be said about them."""
        self.sectie.niet_gelezen(waarom)

    def toon(self, loket: Loket, regel: ZaakRegel, besluiten: Sequence[Besluit]) -> None:
        """What follows for a zaak of which the besluiten were read."""
        self._loket, self._regel, self._besluiten = loket, regel, besluiten
        self._lees()

    def sluit(self) -> None:
        """No zaak any more."""
        self._vraag.vergeet()
        self._bewaarvraag.vergeet()
        self._loket, self._regel, self._besluiten = None, None, ()

    def _lees(self) -> None:
        if self._loket is not None and self._regel is not None:
            answer = self._vraag.stel(self._gelezen, self.sectie.fout)
            self._loket.na_het_besluit(self._regel, self._besluiten, *answer)

    def _bewaar(self, dag: date | None) -> None:
        if self._loket is not None and self._regel is not None:
            answer = self._bewaarvraag.stel(lambda _niets: self._lees(), self.sectie.fout)
            self._loket.leg_ingebrekestelling_vast(self._regel.uuid, dag, *answer)

    def _gelezen(self, gevolg: NaHetBesluit) -> None:
        self.veld.toon(gevolg.dwangsom.ingebrekestelling)
        parts = [self._besluit(one) for one in gevolg.besluiten]
        if not parts:
            parts.append(f"<p>{escape(self.tr('In deze zaak is nog geen besluit vastgelegd.'))}</p>")
        else:
            words = self.tr(
                "Of tegen een besluit bezwaar openstaat en of het een omgevingsvergunning is, staat niet in de "
                "gegevens: de datums gelden als dat zo is."
            )
            parts.append(f"<p><i>{escape(words)}</i></p>")
        parts.append(self._dwangsom(gevolg.dwangsom))
        self.uitleg.toon("".join(parts))
        self.sectie.gevuld(self._kort(gevolg))

    def _kort(self, gevolg: NaHetBesluit) -> str:
        """What is most worth knowing of it."""
        owed, today = gevolg.dwangsom, self._vandaag()
        if owed.dagen:
            return self.tr("dwangsom: {dagen} dagen").format(dagen=owed.dagen)
        running = [b.rechtsmiddel for b in gevolg.besluiten if b.rechtsmiddel is not None]
        if open_ := [r for r in running if r.loopt(today)]:
            last = max(open_, key=lambda r: r.met_atw)
            words = self.tr("{middel} tot en met {datum}")
            return words.format(middel=rechtsmiddel(last.rechtsmiddel), datum=datum(last.met_atw))
        if any(b.ontbreekt is not None for b in gevolg.besluiten):
            return self.tr("niet te berekenen")
        return self.tr("termijn voorbij") if running else self.tr("geen besluit")

    def _besluit(self, een: Besluittermijnen) -> str:
        name = een.besluit.besluittype or een.besluit.identificatie
        html = f"<p><b>{escape(name)}</b></p>"
        if een.ontbreekt is not None:
            return html + f"<p>{escape(ontbreekt(een.ontbreekt))}</p>"
        if een.rechtsmiddel is not None:
            html += self._rechtsmiddel(een.rechtsmiddel)
        if een.in_werking is not None:
            html += self._in_werking(een.in_werking)
        return html

    def _rechtsmiddel(self, termijn: Rechtsmiddeltermijn) -> str:
        rows = [
            (self.tr("{middel} kaal").format(middel=rechtsmiddel(termijn.rechtsmiddel)), datum(termijn.kaal)),
            (
                self.tr("{middel} met Algemene termijnenwet").format(middel=rechtsmiddel(termijn.rechtsmiddel)),
                datum(termijn.met_atw) + (" " + self.tr("(voorlopig)") if termijn.dag_onzeker else ""),
            ),
            (self.tr("In het zaaksysteem"), datum(termijn.van_server) or self.tr("niet bekend")),
        ]
        note = self.tr("Let op: het zaaksysteem heeft een andere datum.") if termijn.verschilt else ""
        return _tabel(rows) + _stappen(termijn.stappen) + _let_op(note)

    def _in_werking(self, werking: Inwerkingtreding) -> str:
        rows = [
            (self.tr("In werking"), datum(werking.gewoon)),
            (self.tr("In het zaaksysteem"), datum(werking.van_server) or self.tr("niet bekend")),
        ]
        note = self.tr("Let op: het zaaksysteem heeft een andere ingangsdatum.") if werking.verschilt else ""
        return _tabel(rows) + _stappen(werking.stappen) + _let_op(note)

    def _dwangsom(self, owed: Dwangsom) -> str:
        html = f"<p><b>{escape(self.tr('Dwangsom bij niet tijdig beslissen'))}</b></p>"
        if owed.waarom_niet is not None:
            html += f"<p>{escape(geen_dwangsom(owed.waarom_niet))}</p>"
        elif owed.euro is not None:
            words = self.tr("{dagen} dagen te laat: € {euro}")
            html += f"<p>{escape(words.format(dagen=owed.dagen, euro=QLocale().toString(owed.euro)))}</p>"
        else:
            words = self.tr("{dagen} dagen te laat. Het bedrag is niet bekend: de bedragen van deze dagen zijn niet "
                            "nagegaan.")  # fmt: skip
            html += f"<p>{escape(words.format(dagen=owed.dagen))}</p>"
        return html + _stappen(owed.stappen)


def _tabel(rijen: Sequence[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td><b>{escape(day)}</b></td></tr>" for name, day in rijen)
    return f"<table cellspacing='0' cellpadding='1'>{cells}</table>"


def _stappen(stappen: Sequence[Rekenstap]) -> str:
    if not stappen:
        return ""
    steps = "".join(f"<li>{escape(stap_met_artikel(one))}</li>" for one in stappen)
    return f"<ol style='margin: 2px 0 6px -20px'>{steps}</ol>"


def _let_op(woorden: str) -> str:
    return f"<p><b>{escape(woorden)}</b></p>" if woorden else ""
