"""The dialogs that change a term: "Verlengen", "Opschorten" and "Hervatten", with the dates before and after."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, QDate
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QSpinBox, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.perioden import Grondslag
from portaal_leefomgeving_plugin.domain.termijnwijziging import REDEN_TEKENS
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.datumwissel import DatumwisselBeeld
from portaal_leefomgeving_plugin.gui.handelingen.venster import HandelingVenster, Klaar, Mislukt
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.host.handelingwoorden import gevolgen, grondslag
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.services.hervatten import Hervatten, bereid_hervatten, hervat
from portaal_leefomgeving_plugin.services.opschorten import GRONDSLAGEN, MET_TERMIJN, bereid_opschorten, schort_op
from portaal_leefomgeving_plugin.services.termijn_zetten import Datumwissel
from portaal_leefomgeving_plugin.services.verlengen import bereid_verlengen, verleng

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate

HERSTELTERMIJN = timedelta(days=14)
"""What is proposed for an applicant to complete an application: a proposal, not a rule."""


class TermijnVenster(HandelingVenster):
    """What the three share. ``_handeling`` is the code of the deed; ``gezet`` tells a Termijngezet."""

    _handeling = ""

    def __init__(self, loket: Loket, regel: ZaakRegel, titel: str, knop: str, parent: QWidget | None) -> None:
        self._regel = regel
        super().__init__(loket, self._handeling, titel, knop, parent)
        self._kop(f"{regel.identificatie}  {regel.omschrijving}".strip())
        self._lees()

    def _eigen_velden(self) -> list[tuple[str, QWidget]]:
        """The rows of this deed, above the dates."""
        raise NotImplementedError

    def _wissel(self) -> Datumwissel | None:
        """The dates as they would become; None where what was filled in says none."""
        raise NotImplementedError

    def _code(self) -> str:
        """The code of why it cannot be, empty where it can."""
        raise NotImplementedError

    def _velden(self, kolom: QVBoxLayout) -> None:
        self._over = 0
        kolom.addLayout(self._formulier_regels(self._eigen_velden()))
        self.datums = DatumwisselBeeld(self._van("datums"), self.formulier)
        kolom.addWidget(self.datums)
        kolom.addWidget(self.let_op)
        kolom.addSpacing(4)
        words = translate("TermijnVenster", "Re&den bij de zaak (kan zichtbaar zijn voor de aanvrager)")
        self.motivering = self._tekstvak(kolom, "motivering", words)
        self.teller = self._tellervak(kolom)
        self.reden = self._redenvak(kolom)

    def _toon_beeld(self, beeld: Any) -> None:
        regel = beeld.beeld.regel
        self._regel = regel
        self._kop(f"{regel.identificatie}  {regel.omschrijving}".strip())
        self._som_op(gevolgen(self._handeling))

    def _stel_in(self) -> None:
        self._over = self._tel(self.motivering, REDEN_TEKENS, self.teller)
        self.datums.toon(None if self._beeld.beeld.verboden else self._wissel())

    def _waarom_niet(self) -> str:
        if code := self._code():
            return bericht(NotAllowed(code)).tekst
        if not self.motivering.toPlainText().strip():
            return translate("TermijnVenster", "Vul de reden in die bij de zaak komt te staan.")
        return translate("TermijnVenster", "De reden bij de zaak is te lang.") if self._over > 0 else ""

    def _waarschuwingen(self) -> list[str]:
        code = self._code()
        return [bericht(NotAllowed(code)).tekst] if code else []

    def _teksten(self) -> dict[str, str]:
        return {"motivering": self.motivering.toPlainText().strip(), "reden": self.reden.text().strip()}

    def _dagveld(self, deel: str, woorden: str, dag: date) -> QDateEdit:
        field = QDateEdit(QDate(dag.year, dag.month, dag.day), self.formulier)
        field.setObjectName(self._van(deel))
        field.setAccessibleName(woorden)
        field.setDisplayFormat("dd-MM-yyyy")
        field.setCalendarPopup(True)
        field.dateChanged.connect(lambda _day: self._stand())
        return field

    def _dagenveld(self, deel: str, woorden: str) -> QSpinBox:
        field = QSpinBox(self.formulier)
        field.setObjectName(self._van(deel))
        field.setAccessibleName(woorden)
        field.setSuffix(translate("TermijnVenster", " dagen"))
        field.valueChanged.connect(lambda _n: self._stand())
        return field


class VerlengenVenster(TermijnVenster):
    """Extends a term."""

    _handeling = "verlengen"

    def __init__(self, loket: Loket, regel: ZaakRegel, parent: QWidget | None = None) -> None:
        title, button = (translate("VerlengenVenster", "Termijn verlengen"), translate("VerlengenVenster", "Verlengen"))
        super().__init__(loket, regel, title, button, parent)

    def _eigen_velden(self) -> list[tuple[str, QWidget]]:
        self.dagen = self._dagenveld("dagen", self.tr("Verlengen met"))
        return [(self.tr("&Verlengen met"), self.dagen)]

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        self._loket.handelingen.bereid(bereid_verlengen, self._regel.uuid, klaar, mislukt)

    def _toon_beeld(self, beeld: Any) -> None:
        super()._toon_beeld(beeld)
        chosen = self.dagen.value()
        self.dagen.blockSignals(True)
        self.dagen.setRange(1, max(1, beeld.hoogstens))
        self.dagen.setValue(chosen if chosen > 1 else beeld.hoogstens)
        self.dagen.blockSignals(False)
        self.dagen.setToolTip(
            self.tr("Hoogstens {dagen} dagen: {grondslag}").format(
                dagen=beeld.hoogstens, grondslag=grondslag(beeld.grondslag)
            )
        )
        self.dagen.setFocus()

    def _wissel(self) -> Datumwissel | None:
        return self._beeld.wissel(self.dagen.value())

    def _code(self) -> str:
        return self._beeld.beeld.verboden

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        beeld, days, words = self._beeld, self.dagen.value(), self._teksten()
        self._loket.handelingen.doe("verlengen", lambda o: verleng(o, beeld, days, **words), klaar, mislukt)


class OpschortenVenster(TermijnVenster):
    """Suspends a term."""

    _handeling = "opschorten"

    def __init__(self, loket: Loket, regel: ZaakRegel, parent: QWidget | None = None) -> None:
        title = translate("OpschortenVenster", "Termijn opschorten")
        super().__init__(loket, regel, title, translate("OpschortenVenster", "Opschorten"), parent)

    def _eigen_velden(self) -> list[tuple[str, QWidget]]:
        today = SystemClock().today()  # the fields get the day of the municipality when the zaak is read
        self.grondslag = QComboBox(self.formulier)
        self.grondslag.setObjectName("opschorten_grondslag")
        self.grondslag.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.grondslag.setMinimumContentsLength(20)
        for ground in GRONDSLAGEN:
            self.grondslag.addItem(grondslag(ground), ground.value)
        self.grondslag.currentIndexChanged.connect(lambda _nr: self._stand())
        self.verzoek = self._dagveld("verzoek", self.tr("Dag van het verzoek"), today)
        self.tot = self._dagveld("tot", self.tr("Tot en met de gestelde termijn"), today + HERSTELTERMIJN)
        return [
            (self.tr("&Grondslag"), self.grondslag),
            (self.tr("Dag van het &verzoek"), self.verzoek),
            (self.tr("&Gestelde termijn tot"), self.tot),
        ]

    @property
    def dagen_gekozen(self) -> tuple[date, date | None, Grondslag]:
        """The request, the end that was set (None where the ground has none), and the ground."""
        ground = Grondslag(self.grondslag.currentData())
        end = self.tot.date().toPyDate() if ground in MET_TERMIJN else None
        return self.verzoek.date().toPyDate(), end, ground

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        self._loket.handelingen.bereid(bereid_opschorten, self._regel.uuid, klaar, mislukt)

    def _toon_beeld(self, beeld: Any) -> None:
        super()._toon_beeld(beeld)
        self.verzoek.setMaximumDate(QDate(beeld.vandaag.year, beeld.vandaag.month, beeld.vandaag.day))
        self.grondslag.setFocus()

    def _stel_in(self) -> None:
        super()._stel_in()
        self.tot.setEnabled(Grondslag(self.grondslag.currentData()) in MET_TERMIJN)

    def _wissel(self) -> Datumwissel | None:
        asked, end, _ground = self.dagen_gekozen
        return self._beeld.wissel(asked, end)

    def _code(self) -> str:
        return self._beeld.waarom_niet(*self.dagen_gekozen)

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        beeld, words = self._beeld, self._teksten()
        asked, end, ground = self.dagen_gekozen
        self._loket.handelingen.doe(
            "opschorten",
            lambda o: schort_op(o, beeld, verzoek=asked, tot=end, grondslag=ground, **words),
            klaar,
            mislukt,
        )


class HervattenVenster(TermijnVenster):
    """Lets a term run again."""

    _handeling = "hervatten"

    def __init__(self, loket: Loket, regel: ZaakRegel, parent: QWidget | None = None) -> None:
        title = translate("HervattenVenster", "Termijn hervatten")
        super().__init__(loket, regel, title, translate("HervattenVenster", "Hervatten"), parent)

    def _eigen_velden(self) -> list[tuple[str, QWidget]]:
        today = SystemClock().today()  # the fields get the day of the municipality when the zaak is read
        self.verzoek = self._dagveld("verzoek", self.tr("Opgeschort sinds het verzoek van"), today)
        self.bijgeteld = self._dagenveld("bijgeteld", self.tr("Toen al bijgeteld"))
        self.bijgeteld.setRange(0, 3_650)
        self.einde = self._dagveld("einde", self.tr("Aangevuld, of termijn verstreken, op"), today)
        return [
            (self.tr("&Opgeschort sinds het verzoek van"), self.verzoek),
            (self.tr("Toen al &bijgeteld"), self.bijgeteld),
            (self.tr("&Aangevuld, of termijn verstreken, op"), self.einde),
        ]

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        self._loket.handelingen.bereid(bereid_hervatten, self._regel.uuid, klaar, mislukt)

    def _toon_beeld(self, beeld: Hervatten) -> None:
        super()._toon_beeld(beeld)
        known = beeld.stilstand
        today = QDate(beeld.vandaag.year, beeld.vandaag.month, beeld.vandaag.day)
        for field in (self.verzoek, self.einde):
            field.setMaximumDate(today)
        if known is not None:
            self.verzoek.setDate(QDate(known.verzoek.year, known.verzoek.month, known.verzoek.day))
            self.bijgeteld.setValue(known.dagen or 0)
        sure = known is not None and not known.afgeleid
        self.verzoek.setEnabled(not sure)
        self.bijgeteld.setEnabled(not (sure and known is not None and known.dagen is not None))
        self.einde.setFocus()

    def _keuze(self) -> tuple[date, int, date]:
        return self.verzoek.date().toPyDate(), self.bijgeteld.value(), self.einde.date().toPyDate()

    def _wissel(self) -> Datumwissel | None:
        return self._beeld.wissel(*self._keuze())

    def _code(self) -> str:
        return self._beeld.waarom_niet(*self._keuze())

    def _waarschuwingen(self) -> list[str]:
        words = super()._waarschuwingen()
        known = self._beeld.stilstand
        if known is None and not words:
            words.append(
                self.tr("Sinds wanneer de zaak is opgeschort staat nergens. Vul zelf in wat er in de brief staat.")
            )
        elif known is not None and known.afgeleid and not words:
            words.append(
                self.tr(
                    "De opschorting is vastgelegd op {datum}; de dag van het verzoek staat nergens. Pas aan wat u weet."
                ).format(datum=datum(known.verzoek))
            )
        return words

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        beeld, words = self._beeld, self._teksten()
        asked, added, end = self._keuze()
        self._loket.handelingen.doe(
            "hervatten",
            lambda o: hervat(o, beeld, einde=end, verzoek=asked, bijgeteld=added, **words),
            klaar,
            mislukt,
        )
