"""Which filters the work list has, and a chip for each: the one place to add another."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse
from portaal_leefomgeving_plugin.domain.zaak import ACTIVITEIT_SCHEIDING
from portaal_leefomgeving_plugin.gui.bouwstenen.termijntekst import klasse_naam
from portaal_leefomgeving_plugin.gui.werk.chips import Chip, EnkelChip, KeuzeChip, SchakelChip
from portaal_leefomgeving_plugin.gui.werk.filter import (
    KaartbeeldFilter,
    KeuzeFilter,
    StandFilter,
    VerbindingFilter,
    WerkFilter,
    WieFilter,
    ZoekFilter,
)
from portaal_leefomgeving_plugin.host.wording import locatiestand as locatiestand_naam

LOCATIESTANDEN = ("ontbreekt", "twijfelachtig", "goed")
"""The queues of locations: what has to be looked up, what has to be looked at, and what is left."""


def locatiestand(locatie: Locatie) -> str:
    """The queue that a location stands in."""
    if locatie.kwaliteit is LocatieKwaliteit.ONTBREEKT:
        return "ontbreekt"
    return "goed" if locatie.betrouwbaar else "twijfelachtig"


class Filters(QObject):
    """The filters, in the order in which their chips stand; cheap and narrow ones are asked first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        none = self.tr("(geen)")
        self.zoek = ZoekFilter("zoek", self.tr("zoekwoorden"), self)
        self.stand = StandFilter("stand", self.tr("stand"), self)
        self.wie = WieFilter("wie", self.tr("van wie"), self)
        self.kaartbeeld = KaartbeeldFilter("kaartbeeld", self.tr("in kaartbeeld"), self)
        self.verbinding = VerbindingFilter("verbinding", self.tr("systeem"), self)
        self.locatie = KeuzeFilter(
            "locatie",
            self.tr("locatie"),
            lambda rij: locatiestand(rij.regel.locatie),
            noem=locatiestand_naam,
            volgorde=LOCATIESTANDEN.index,
            parent=self,
        )
        self.termijn = KeuzeFilter(
            "termijn",
            self.tr("termijn"),
            lambda rij: rij.klasse.value,
            noem=lambda waarde: klasse_naam(Termijnklasse(waarde)),
            volgorde=lambda waarde: list(Termijnklasse).index(Termijnklasse(waarde)),
            parent=self,
        )
        self.zaaktype = KeuzeFilter(
            "zaaktype",
            self.tr("zaaktype"),
            lambda rij: rij.regel.zaaktype_omschrijving,
            noem=lambda waarde: waarde or none,
            parent=self,
        )
        self.status = KeuzeFilter(
            "status",
            self.tr("status"),
            lambda rij: rij.regel.status_omschrijving,
            noem=lambda waarde: waarde or none,
            parent=self,
        )
        self.behandelaar = KeuzeFilter(
            "behandelaar",
            self.tr("behandelaar"),
            lambda rij: rij.regel.behandelaar,
            noem=lambda waarde: waarde or none,
            volgorde=lambda waarde: (bool(waarde), waarde.casefold()),
            parent=self,
        )

        self.wijk = KeuzeFilter(
            "wijk",
            self.tr("wijk"),
            lambda rij: rij.wijk,
            noem=lambda waarde: waarde or none,
            parent=self,
        )
        self.activiteit = KeuzeFilter(
            "activiteit",
            self.tr("activiteit"),
            lambda rij: rij.regel.activiteit,
            noem=lambda waarde: waarde or none,
            scheiding=ACTIVITEIT_SCHEIDING,
            parent=self,
        )
        self.met_wijken(False)
        self.met_activiteiten(False)

    def met_wijken(self, er_zijn: bool) -> None:
        """Whether the wijken of the municipality are known."""
        self.wijk.zet_mogelijk(
            ""
            if er_zijn
            else self.tr("De wijken zijn niet opgehaald: de bron 'wijk' ontbreekt in het bronnenregister of gaf fout.")
        )

    def met_activiteiten(self, er_zijn: bool) -> None:
        """Whether it is known of any zaak what it is about."""
        self.activiteit.zet_mogelijk(
            ""
            if er_zijn
            else self.tr(
                "Van geen zaak is een activiteit bekend. Het portaal leest haar uit de zaakeigenschap die in de opties "
                "bij de verbinding staat. Is daar een naam ingevuld, dan heeft geen zaak die eigenschap, of geeft het "
                "zaaksysteem eigenschappen niet mee met de lijst."
            )
        )

    def __iter__(self) -> Iterator[WerkFilter]:
        yield from (
            self.stand,
            self.wie,
            self.verbinding,
            self.termijn,
            self.zaaktype,
            self.status,
            self.behandelaar,
            self.locatie,
            self.wijk,
            self.activiteit,
            self.kaartbeeld,
            self.zoek,
        )

    def chips(self, vraag_facetten: Callable[[WerkFilter], None], parent: QWidget) -> list[Chip]:
        """A chip per filter; the search words have the box above the list."""
        whose = EnkelChip(
            self.wie,
            {
                WieFilter.IEDEREEN: self.tr("van iedereen"),
                WieFilter.MIJN: self.tr("van mij"),
                WieFilter.TEAM: self.tr("van mijn team"),
                WieFilter.NIEMAND: self.tr("nog van niemand"),
            },
            self.tr("Van wie de zaken zijn"),
            {
                WieFilter.MIJN: self.tr("Vul in de opties in wie u bent, dan kunt u uw eigen zaken kiezen"),
                WieFilter.TEAM: self.tr("Kies in de opties een teambestand waar u zelf in staat"),
            },
            parent,
        )
        state = EnkelChip(
            self.stand,
            {
                StandFilter.OPEN: self.tr("open"),
                StandFilter.AFGEHANDELD: self.tr("afgehandeld"),
                StandFilter.ALLE: self.tr("open en afgehandeld"),
            },
            self.tr("Open zaken, afgehandelde zaken of allebei"),
            parent=parent,
        )
        system = KeuzeChip(self.verbinding, vraag_facetten, parent)
        system.setVisible(bool(self.verbinding.open))
        self.verbinding.namen_veranderd.connect(lambda: system.setVisible(bool(self.verbinding.open)))
        choices = (self.termijn, self.zaaktype, self.status, self.behandelaar, self.locatie, self.wijk, self.activiteit)
        in_view = SchakelChip(
            self.kaartbeeld, self.tr("Alleen zaken die op het getoonde stuk kaart liggen"), parent=parent
        )
        return [
            state,
            whose,
            system,
            *(KeuzeChip(filter_, vraag_facetten, parent) for filter_ in choices),
            in_view,
        ]
