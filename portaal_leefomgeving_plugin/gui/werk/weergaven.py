"""The button above the work list: list or table, which columns, and the views that were named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QInputDialog, QLineEdit, QMenu, QToolButton, QWidget

from portaal_leefomgeving_plugin.domain.verbinding import teamgenoten
from portaal_leefomgeving_plugin.domain.weergave import NAAM_TEKENS, Weergave
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.host.settings import lees_team
from portaal_leefomgeving_plugin.services.weergaven import Weergaven, deel_weergave, lees_weergaven
from portaal_leefomgeving_plugin.store.logboek import Logboek

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau

MEESTE_TEKENS_KNOP = 24


class Weergavenkast(QObject):
    """The views that there are, read and written through the desk."""

    veranderd = pyqtSignal()
    mislukt = pyqtSignal(object)
    """A PortaalError."""
    team_gelezen = pyqtSignal(tuple)
    """The ids of one's team, none where it is not known."""

    def __init__(self, bureau: Bureau, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bureau = bureau
        self._vraag, self._team_vraag = LaatsteVraag(), LaatsteVraag()
        self.inhoud = Weergaven((), ())

    @property
    def team_map(self) -> Path | None:
        """The folder in which the team shares; None where there is no team file."""
        chosen = self._bureau.instellingen.team_bestand
        return Path(chosen).parent if chosen else None

    def lees(self) -> None:
        """Reads what there is."""
        folder = self.team_map
        self._doe(lambda log: lees_weergaven(log, folder))
        path, own = self._bureau.instellingen.team_bestand, self._bureau.instellingen.medewerker

        def team(_log: Logboek) -> tuple[str, ...]:
            return teamgenoten(lees_team(Path(path)), own.id) if path and own is not None else ()

        # a team file that cannot be read is told where one divides the work; here there is just no team then
        done, failed = self._team_vraag.stel(self.team_gelezen.emit, lambda _fout: self.team_gelezen.emit(()))
        self._bureau.in_logboek(team, done, failed)

    def bewaar(self, weergave: Weergave) -> None:
        """Keeps a view of one's own."""
        folder = self.team_map

        def werk(log: Logboek) -> Weergaven:
            log.bewaar_weergave(replace(weergave, van_team=False))
            return lees_weergaven(log, folder)

        self._doe(werk)

    def vergeet(self, naam: str) -> None:
        """Drops one of one's own."""
        folder = self.team_map

        def werk(log: Logboek) -> Weergaven:
            log.vergeet_weergave(naam)
            return lees_weergaven(log, folder)

        self._doe(werk)

    def deel(self, weergave: Weergave) -> None:
        """Adds a view to the team's."""
        folder = self.team_map
        if folder is None:
            return

        def werk(log: Logboek) -> Weergaven:
            deel_weergave(weergave, folder)
            return lees_weergaven(log, folder)

        self._doe(werk)

    def sluit(self) -> None:
        """No answer is waited for any more."""
        self._vraag.vergeet()
        self._team_vraag.vergeet()

    def _doe(self, werk: Callable[[Logboek], Weergaven]) -> None:
        done, failed = self._vraag.stel(self._gelezen, self.mislukt.emit)
        self._bureau.in_logboek(werk, done, failed)

    def _gelezen(self, inhoud: Weergaven) -> None:
        self.inhoud = inhoud
        self.veranderd.emit()


class WeergaveKnop(QToolButton):
    """Its words are the view that is open; its menu has all of them, and what can be done with this one."""

    gekozen = pyqtSignal(object)
    """A Weergave to open."""
    tabel_gevraagd = pyqtSignal(bool)
    kolommen_gevraagd = pyqtSignal()

    def __init__(self, kast: Weergavenkast, huidig: Callable[[str], Weergave], parent: QWidget | None = None) -> None:
        """``huidig`` makes a view, with a name, of what the list shows now."""
        super().__init__(parent)
        self.setObjectName("werk_weergave")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        self._kast = kast
        self._huidig = huidig
        self._open: Weergave | None = None
        self._als_tabel = False
        self.menu_ = QMenu(self)
        self.menu_.setObjectName("werk_weergave_menu")
        self.menu_.setToolTipsVisible(True)
        self.menu_.aboutToShow.connect(self.vul)
        self.setMenu(self.menu_)
        kast.veranderd.connect(self._toon)
        self._toon()

    def zet_tabel(self, als_tabel: bool) -> None:
        """Whether a table is shown."""
        self._als_tabel = als_tabel
        self._toon()

    def zie(self) -> None:
        """What is shown may be another: says whether it still is the view that was opened."""
        self._toon()

    @property
    def gewijzigd(self) -> bool:
        """Whether something else is shown than the view that was opened asks for."""
        return self._open is not None and replace(self._huidig(self._open.naam), van_team=self._open.van_team) != (
            self._open
        )

    def vul(self) -> None:
        """The menu as it is now."""
        self.menu_.clear()
        inhoud = self._kast.inhoud
        for kop, views in ((self.tr("Mijn weergaven"), inhoud.eigen), (self.tr("Van het team"), inhoud.team)):
            if views:
                self.menu_.addSection(kop)
                for nr, view in enumerate(views):
                    self._kies_actie(nr, view)
        if inhoud.fout is not None:
            words = bericht(inhoud.fout)
            broken = self._actie("weergave_team_fout", self.tr("De weergaven van het team zijn niet te lezen"), None)
            broken.setIcon(icoon("oordeel_aandacht", self.palette()))
            broken.setToolTip(words.tekst)
        self.menu_.addSection(self.tr("Beeld"))
        for naam, woorden, tabel in (
            ("weergave_lijst", self.tr("Lijst"), False),
            ("weergave_tabel", self.tr("Tabel"), True),
        ):
            action = self._actie(naam, woorden, partial(self.tabel_gevraagd.emit, tabel))
            action.setCheckable(True)
            action.setChecked(self._als_tabel is tabel)
        self._actie("weergave_kolommen", self.tr("Kolommen kiezen…"), self.kolommen_gevraagd.emit)
        self.menu_.addSeparator()
        self._actie("weergave_bewaar", self.tr("Bewaren als…"), self.vraag_naam)
        own = self._open is not None and not self._open.van_team
        again = self._actie("weergave_bijwerken", self.tr("Bijwerken met wat u nu ziet"), self._werk_bij)
        again.setEnabled(own)
        share = self._actie("weergave_deel", self.tr("Delen met het team…"), self._deel)
        share.setEnabled(own and self._kast.team_map is not None)
        if self._kast.team_map is None:
            share.setToolTip(self.tr("Kies in de opties een teambestand; in de map daarvan deelt u weergaven."))
        drop = self._actie("weergave_verwijder", self.tr("Verwijderen"), self._verwijder)
        drop.setEnabled(own)

    def bewaar_als(self, naam: str) -> None:
        """Keeps what is shown under this name."""
        clean = " ".join(naam.split())[:NAAM_TEKENS]
        if clean:
            view = self._huidig(clean)
            self._open = view
            self._kast.bewaar(view)
            self._toon()

    def vraag_naam(self) -> None:
        """Asks for a name, then keeps it."""
        begin = self._open.naam if self._open is not None else ""
        naam, ok = QInputDialog.getText(
            self.window(),
            self.tr("Weergave bewaren"),
            self.tr("Naam. Bewaard worden de filters, de kolommen en de volgorde; niet de zaken zelf."),
            QLineEdit.EchoMode.Normal,
            begin,
        )
        if ok:
            self.bewaar_als(naam)

    def _kies_actie(self, nr: int, view: Weergave) -> None:
        where = "team" if view.van_team else "eigen"
        action = self._actie(f"weergave_{where}_{nr}", view.naam.replace("&", "&&"), lambda: self._kies(view))
        action.setCheckable(True)
        action.setChecked(
            self._open is not None and (view.naam, view.van_team) == (self._open.naam, self._open.van_team)
        )

    def _kies(self, view: Weergave) -> None:
        self.gekozen.emit(view)
        self._open = view
        self._toon()

    def _werk_bij(self) -> None:
        if self._open is not None:
            self.bewaar_als(self._open.naam)

    def _deel(self) -> None:
        if self._open is not None:
            self._kast.deel(self._huidig(self._open.naam))

    def _verwijder(self) -> None:
        if self._open is not None:
            naam, self._open = self._open.naam, None
            self._kast.vergeet(naam)
            self._toon()

    def _actie(self, naam: str, woorden: str, doe: Callable[[], object] | None) -> QAction:
        action = QAction(woorden, self.menu_)
        action.setObjectName(naam)
        if doe is None:
            action.setEnabled(False)
        else:
            action.triggered.connect(lambda _checked=False: doe())
        self.menu_.addAction(action)
        return action

    def _toon(self) -> None:
        words = self._open.naam if self._open is not None else self.tr("Weergave")
        short = words if len(words) <= MEESTE_TEKENS_KNOP else words[: MEESTE_TEKENS_KNOP - 1] + "…"
        if self._open is not None and self.gewijzigd:
            short = self.tr("{naam} (gewijzigd)").format(naam=short)
            words = self.tr("{naam} (gewijzigd)").format(naam=words)
        self.setText(short)
        self.setAccessibleName(self.tr("Weergave van de zaken: {naam}").format(naam=words))
        self.setToolTip(self.tr("Bewaarde filters, lijst of tabel, en de kolommen (Ctrl+W)"))
