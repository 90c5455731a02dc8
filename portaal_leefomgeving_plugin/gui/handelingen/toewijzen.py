"""The dialog "Toewijzen": who has the zaak, who gets it, and how much each colleague has in hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QLocale
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import NotAllowed, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.handelingen.venster import HandelingVenster, Klaar, Mislukt
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.host.handelingwoorden import gevolgen
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.services.toewijzen import Toewijzing, bereid_toewijzen, wijs_toe
from portaal_leefomgeving_plugin.services.werklast import Werklast, werklasten
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate


def lees_team(instellingen: Instellingen) -> tuple[list[Medewerker], str]:
    """The colleagues of the team file, oneself among them, and in words why it could not be read."""
    try:
        team, why_not = list(instellingen.team()), ""
    except UnreadableConfiguration as fout:
        team, why_not = [], bericht(fout).tekst
    own = instellingen.medewerker
    if own is not None and own.id not in {m.id for m in team}:
        team.insert(0, own)
    return team, why_not


def lees_lasten(team: Sequence[Medewerker]) -> Callable[[Werkomgeving], list[Werklast]]:
    """Counts, on a worker, what each has in hand."""
    return lambda omgeving: werklasten(team, omgeving.werkbestand.zaken(), omgeving.clock.today())


class CollegaKeuze(QComboBox):
    """A colleague, or nobody; behind each name what they have in hand."""

    def __init__(self, naam: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setAccessibleName(self.tr("Collega"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)

    def toon(self, lasten: Sequence[Werklast]) -> None:
        """Who there is; who was chosen stays chosen."""
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("(kies een collega)"), None)
        for last in sorted(lasten, key=lambda w: w.medewerker.weergave.casefold()):
            self.addItem(self._woorden(last), last.medewerker)
        self.addItem(self.tr("niemand (teruggeven)"), "")
        where = next((nr for nr in range(self.count()) if chosen is not None and self.itemData(nr) == chosen), 0)
        self.setCurrentIndex(where)
        self.blockSignals(False)

    @property
    def gekozen(self) -> bool:
        """Whether a choice was made."""
        return self.currentData() is not None

    @property
    def medewerker(self) -> Medewerker | None:
        """Who; None for nobody."""
        found = self.currentData()
        return found if isinstance(found, Medewerker) else None

    def _woorden(self, last: Werklast) -> str:
        number = QLocale().toString
        words = self.tr("{naam}: {open} open").format(naam=last.medewerker.weergave, open=number(last.open))
        if last.te_laat:
            words += self.tr(", {n} te laat").format(n=number(last.te_laat))
        if last.binnenkort:
            words += self.tr(", {n} binnen een week").format(n=number(last.binnenkort))
        return words


class ToewijzenVenster(HandelingVenster):
    """Gives one zaak to a colleague. ``gezet`` tells a Toegewezen."""

    def __init__(self, loket: Loket, regel: ZaakRegel, parent: QWidget | None = None) -> None:
        self._regel = regel
        self._team, self._geen_team = lees_team(loket.instellingen)
        title, button = translate("ToewijzenVenster", "Zaak toewijzen"), translate("ToewijzenVenster", "Toewijzen")
        super().__init__(loket, "toewijzen", title, button, parent)
        self._kop(f"{regel.identificatie}  {regel.omschrijving}".strip())
        self._lees()

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        count = lees_lasten(self._team)

        def lees(omgeving: Werkomgeving, regel: ZaakRegel) -> tuple[Toewijzing, list[Werklast]]:
            return bereid_toewijzen(omgeving, regel), count(omgeving)

        self._loket.handelingen.bereid(lees, self._regel.uuid, klaar, mislukt)

    def _toon_beeld(self, beeld: tuple[Toewijzing, list[Werklast]]) -> None:
        shown, loads = beeld
        names = {m.id: m.weergave for m in self._team}
        held = ", ".join(names.get(r.medewerker, r.naam or r.medewerker) for r in shown.behandelaars)
        self._kop(
            f"{shown.regel.identificatie}  {shown.regel.omschrijving}".strip(),
            self.tr("Behandelaar nu: {wie}").format(wie=held or self.tr("niemand")),
        )
        self.collega.toon(loads)
        self.collega.setFocus()
        self._som_op(gevolgen("toewijzen"))

    def _velden(self, kolom: QVBoxLayout) -> None:
        self.collega = CollegaKeuze("toewijzen_collega", self.formulier)
        self.collega.currentIndexChanged.connect(lambda _nr: self._stand())
        kolom.addLayout(self._formulier_regels([(self.tr("&Collega"), self.collega)]))
        kolom.addWidget(self.let_op)
        kolom.addSpacing(4)
        self.reden = self._redenvak(kolom)

    def _waarom_niet(self) -> str:
        shown = self._beeld[0]
        if shown.verboden:
            return bericht(NotAllowed(shown.verboden)).tekst
        if not self.collega.gekozen:
            return self.tr("Kies eerst een collega.")
        who = self.collega.medewerker
        wanted = {who.id} if who is not None else set()
        if {r.medewerker for r in shown.behandelaars} == wanted:
            return bericht(NotAllowed("heeft_zaak_al" if wanted else "heeft_geen_behandelaar")).tekst
        return ""

    def _waarschuwingen(self) -> list[str]:
        words = [bericht(NotAllowed(self._beeld[0].verboden)).tekst] if self._beeld[0].verboden else []
        if self._geen_team:
            words.append(self.tr("Het teambestand is niet te lezen: {waarom}").format(waarom=self._geen_team))
        return words

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        shown, who, reason = self._beeld[0], self.collega.medewerker, self.reden.text().strip()
        self._loket.handelingen.doe("toewijzen", lambda o: wijs_toe(o, shown, who, reden=reason), klaar, mislukt)
