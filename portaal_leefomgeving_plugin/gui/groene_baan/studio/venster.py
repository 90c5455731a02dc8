"""The rule studio: point at a layer and a place, ask a question, try it over two years of zaken, switch it on.

It stays beside the map. Files are read and written on workers: the folder may lie on a network drive.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.toetsing import Merk
from portaal_leefomgeving_plugin.green_lane.rules import OnleesbareRegel, Regel, lees_regel
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.groene_baan.studio import woorden
from portaal_leefomgeving_plugin.gui.groene_baan.studio.beeld import StudioBeeld, vraag_eerst
from portaal_leefomgeving_plugin.gui.groene_baan.studio.bronwerk import Bronwerk
from portaal_leefomgeving_plugin.gui.groene_baan.studio.kaart import Treffers
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst, configuratiefout
from portaal_leefomgeving_plugin.host.loket.regels import Studiobeeld
from portaal_leefomgeving_plugin.host.taal import taal
from portaal_leefomgeving_plugin.services.bronvoorbeeld import Bronbeeld
from portaal_leefomgeving_plugin.services.eigen_bron import bron_id
from portaal_leefomgeving_plugin.services.proefdraai import Gemerkt, Proeftreffer
from portaal_leefomgeving_plugin.services.regelmap import Regelplek
from portaal_leefomgeving_plugin.services.regelontwerp import Regelontwerp

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket


class StudioVenster(QDialog):
    """One draft at a time. ``bron_van`` tells which source a layer of ours shows, empty where it is not ours."""

    zaak_gevraagd = pyqtSignal(str)
    """A zaak that was hit is to be opened."""
    bewijs_gevraagd = pyqtSignal(object, object)
    """A Bewijs, and the place (RdWkb) of its zaak."""

    def __init__(
        self,
        loket: Loket,
        kaart: QgsMapCanvas,
        bron_van: Callable[[QgsMapLayer], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("regelstudio")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Regels van de groene baan"))
        self._loket = loket
        self._beeld: Studiobeeld | None = None
        self._ontwerp = Regelontwerp()
        self._plek: Regelplek | None = None
        self._vuil = False
        self._vullen = False
        self.bewerkbaar = True
        """Whether what is shown may be changed."""
        self._gezien = ""
        """The hash of the rule as it was opened or saved here: another in the file is a colleague's."""
        self._kies_straks = ""
        self._lijstvraag, self._beeldvraag, self._daad = LaatsteVraag(), LaatsteVraag(), LaatsteVraag()
        self.treffers = Treffers(kaart)
        built = StudioBeeld(self)
        self.lijst, self.bladen = built.lijst, built.bladen
        self.bron, self.vraag, self.teksten, self.proef = built.bron, built.vraag, built.teksten, built.proef
        self.stand, self.melding, self.waar = built.stand, built.melding, built.waar
        self.bewaren, self.aan, self.sluiten = built.bewaren, built.aan, built.sluiten
        QVBoxLayout(self).addWidget(built)
        self.bronwerk = Bronwerk(loket, kaart, bron_van, self.bron, self)
        self._verbind()
        self.resize(self.sizeHint())  # a dialog with wrapped labels asks for no more than those take
        hulptoets(self, "regels_maken")
        self.nieuw()
        self._lees()

    def sizeHint(self) -> QSize:
        """Room for the list beside the form."""
        return QSize(980, 700)

    # -- what can be asked of it -----------------------------------------------------------------

    @property
    def ontwerp(self) -> Regelontwerp:
        """The draft as the form has it now."""
        made = replace(self._ontwerp, bron=self.bron.bron_id, filter=self.bron.filter)
        made = self.teksten.lees(self.vraag.lees(made))
        return made if made.id else replace(made, id=self._nieuw_id(made.titel.nl))

    def nieuw(self, ontwerp: Regelontwerp | None = None) -> None:
        """Begins a rule."""
        self._plek = None
        self._gezien = ""
        self.melding.toon("")
        self.lijst.laat_los()
        self._toon_ontwerp(ontwerp or Regelontwerp())
        self.bladen.setCurrentIndex(0)

    def bewaar(self, daarna: Callable[[Regel], None] | None = None) -> None:
        """Writes the draft; ``daarna`` is called where that went well."""
        made = self.ontwerp
        if not self._keur(made):
            return

        def af(regel: Regel) -> None:
            self._vuil = False
            self._gezien = regel.hash
            self._kies_straks = regel.id
            self._ontwerp = replace(made, versie=regel.versie)
            if daarna is not None:
                daarna(regel)
            else:
                words = self.tr("Bewaard: {regel}, versie {versie}.").format(regel=regel.id, versie=regel.versie)
                self.melding.toon(words)
                self._lees()

        self._loket.bewaar_regel(made, self._gezien, *self._daad.stel(af, self._mislukt))

    def zet(self, aan: bool) -> None:
        """Switches the rule on, saved first where it was changed; or off."""

        def af(_none: None) -> None:
            words = self.tr("De regel staat aan: vanaf nu wordt elke zaak eraan getoetst.")
            self.melding.toon(words if aan else self.tr("De regel staat uit. Hij is nu een concept."))
            self._lees()

        def schakel(regel: Regel) -> None:
            self._kies_straks = regel.id
            self._loket.zet_regel(regel.id, aan, *self._daad.stel(af, self._mislukt))

        if aan and (self._vuil or self._plek is None):
            self.bewaar(schakel)
        elif self._plek is not None:
            schakel(self._plek.regel)

    def proefdraai(self) -> None:
        """Tries the draft, as it stands in the form."""
        made = self.ontwerp
        if self._keur(made):
            self.proef.bezig()
            self._loket.proefdraai(made, *self._daad.stel(self._geproefd, self._proef_mislukt))

    def reject(self) -> None:
        """Esc, or the cross of the window: what was not saved is asked about first."""
        self._als_het_weg_mag(super().reject)

    def done(self, uitkomst: int) -> None:
        """The window goes away, and what it drew with it."""
        self._laat_los()
        super().done(uitkomst)

    def laat_los(self) -> None:
        """The desk goes away: nothing is asked."""
        self._vuil = False
        self.reject()

    # -- reading ---------------------------------------------------------------------------------

    def _lees(self) -> None:
        self._loket.studio(*self._lijstvraag.stel(self._toon_beeld, self._mislukt))

    def _toon_beeld(self, beeld: Studiobeeld) -> None:
        self._beeld = beeld
        self._vullen = True
        self.bron.toon_bronnen(beeld.bronnen, beeld.standen)
        self._vullen = False
        known = {b.id for b in beeld.bronnen}
        asked = {r.bron for r in beeld.meegeleverd} | {p.regel.bron for p in beeld.plekken}
        self.bronwerk.zet_missend(sorted(asked - known))
        self.waar.setText(self.tr("Map: {map}").format(map=beeld.map))
        if beeld.bronfouten:
            wrong = ", ".join(f"{f.pad} {f.plek}: {configuratiefout(f.code)}" for f in beeld.bronfouten)
            self.melding.toon(
                self.tr("Een bron van uzelf is niet te lezen: {fouten}").format(fouten=wrong), Ernst.WAARSCHUWING
            )
        chosen = self._kies_straks or (self._plek.regel.id if self._plek else "")
        self._kies_straks = ""
        self.lijst.blockSignals(True)
        self.lijst.toon(beeld, chosen)
        self.lijst.blockSignals(False)
        found = self.lijst.inhoud
        self._plek = found if isinstance(found, Regelplek) else None
        self._toon_stand()

    def _gekozen(self, inhoud: object) -> None:
        if inhoud is not None:
            self._als_het_weg_mag(lambda: self._toon_gekozen(inhoud))

    def _toon_gekozen(self, inhoud: object) -> None:
        self.melding.toon("")
        if isinstance(inhoud, Regelplek):

            def af(made: Regelontwerp | None) -> None:
                self._toon_regel(inhoud, made)

            self._loket.lees_ontwerp(inhoud, *self._daad.stel(af, self._mislukt))
        elif isinstance(inhoud, Regel):

            def meegeleverd(made: Regelontwerp | None) -> None:
                self._toon_meegeleverd(inhoud, made)

            self._loket.lees_meegeleverd(inhoud, *self._daad.stel(meegeleverd, self._mislukt))
        elif isinstance(inhoud, OnleesbareRegel):
            words = self.tr("{bestand} {plek}: {reden}. Verbeter het bestand; tot dan geeft deze regel onbekend.")
            fault = inhoud.fout
            self._plek = None
            self._alleen_kijken(
                inhoud.titel.in_taal(taal()) if inhoud.titel else inhoud.regel,
                words.format(bestand=fault.pad, plek=fault.plek, reden=configuratiefout(fault.code)),
                Ernst.WAARSCHUWING,
            )

    def _toon_meegeleverd(self, regel: Regel, ontwerp: Regelontwerp | None) -> None:
        """What came with the plugin is shown, as far as the form can, and may be tried out; it is not changed."""
        self._plek = None
        words = self.tr("Deze regel is meegeleverd. Maak een kopie om er een eigen regel van te maken.")
        if ontwerp is not None and self.vraag.past(ontwerp):
            self._toon_ontwerp(ontwerp)
        else:
            self._toon_ontwerp(Regelontwerp())
            words += " " + self.tr("Hij kan meer dan dit formulier laat zien.")
        self._alleen_kijken(self.tr("{regel}: meegeleverd").format(regel=regel.id), words)

    def _toon_regel(self, plek: Regelplek, ontwerp: Regelontwerp | None) -> None:
        self._plek = plek
        self._gezien = plek.regel.hash
        if ontwerp is None or not plek.te_wijzigen or not self.vraag.past(ontwerp):
            self._toon_ontwerp(Regelontwerp())
            words = self.tr("Deze regel kan meer dan dit formulier laat zien. Wijzig hem in het bestand: {pad}")
            self._alleen_kijken(self._naam(plek), words.format(pad=plek.pad))
            return
        self._toon_ontwerp(ontwerp)

    def _toon_ontwerp(self, ontwerp: Regelontwerp) -> None:
        self._vullen = True
        self._ontwerp = ontwerp
        self._zet_bewerkbaar(True)
        self.bron.zet(ontwerp.bron, ontwerp.filter)
        self.vraag.zet(ontwerp)
        self.teksten.zet(ontwerp)
        self.proef.vergeet()
        self.treffers.wis()
        self._vullen = False
        self._vuil = False
        self._toon_stand()

    def _alleen_kijken(self, wat: str, waarom: str, ernst: Ernst = Ernst.INFO) -> None:
        self._vuil = False
        self.melding.toon(waarom, ernst)
        self._zet_bewerkbaar(False)
        self._toon_stand()
        self.stand.setText(wat)

    def _zet_bewerkbaar(self, ja: bool) -> None:
        """The pages can be read in any case, and what is in them be tried out."""
        self.bewerkbaar = ja
        for page in (self.bron, self.vraag, self.teksten.widget()):
            page.setEnabled(ja)

    def _lees_bron(self) -> None:
        self._loket.bronbeeld(
            self.bron.bron_id,
            self.bron.plek,
            self.bronwerk.binnen_m,
            self.bron.filter,
            *self._beeldvraag.stel(self._toon_bron, self._mislukt),
        )

    def _toon_bron(self, beeld: Bronbeeld) -> None:
        self.bron.toon_beeld(beeld)
        self._vullen = True
        self.vraag.bied_kenmerken([v.attribuut for v in beeld.voorbeelden if v.getal])
        self._vullen = False

    def _kies_bron(self, bron: str) -> None:
        def af(beeld: Studiobeeld) -> None:
            words, weight = self.melding.tekst.text(), self.melding.ernst
            self._toon_beeld(beeld)
            self.melding.toon(words, weight)
            self.bron.kies(bron)
            self._lees_bron()

        self._loket.studio(*self._lijstvraag.stel(af, self._mislukt))

    # -- the dry run -----------------------------------------------------------------------------

    def _geproefd(self, gemerkt: Gemerkt) -> None:
        self.proef.toon(gemerkt)
        self.treffers.toon(gemerkt.proef.treffers, self.proef.merken)
        self._toon_stand()

    def _proef_mislukt(self, fout: PortaalError) -> None:
        self.proef.toon_fout(fout)

    def _gemerkt(self, zaak: str, merk: Merk | None) -> None:
        if self.proef.proef is not None:
            self._loket.merk(self.proef.proef.regel, zaak, merk, lambda _none: None, self._mislukt)
            self.treffers.toon(self.proef.proef.treffers, self.proef.merken)

    def _toon_treffer(self, treffer: Proeftreffer | None) -> None:
        if treffer is not None and treffer.bevinding.bewijs:
            self.bewijs_gevraagd.emit(treffer.bevinding.bewijs[0], treffer.zaak.locatie.geometrie)

    # -- inside ----------------------------------------------------------------------------------

    def _keur(self, ontwerp: Regelontwerp) -> bool:
        """Whether it is a rule; where not, the page and the field are shown that are not right yet."""
        try:
            lees_regel(ontwerp.als_json(), waar="")
        except UnreadableConfiguration as fout:
            page, name = woorden.veld(fout.where)
            self.bladen.setCurrentIndex(page)
            words = self.tr("Nog niet klaar. {veld}: {reden}.")
            self.melding.toon(words.format(veld=name, reden=configuratiefout(fout.code)), Ernst.WAARSCHUWING)
            return False
        self.melding.toon("")
        return True

    def _gewijzigd(self) -> None:
        if self._vullen:
            return
        self._vuil = True
        self.proef.verouderd()
        self._toon_stand()

    def _andere_vraag(self) -> None:
        if not self._vullen:
            self._vullen = True
            self.teksten.volg(self.vraag.lees(self._ontwerp))
            self._vullen = False
        self._gewijzigd()

    def _toon_stand(self) -> None:
        editable = self.bewerkbaar
        on = self._plek is not None and self._plek.aan
        self.bewaren.setEnabled(editable)
        self.aan.setText(self.tr("Uitzetten") if on and not self._vuil else self.tr("Bewaren en aanzetten"))
        self.aan.setEnabled(editable or on)
        if self._plek is None:
            words = self.tr("Nieuwe regel, nog niet bewaard")
        else:
            words = self._naam(self._plek)
        if self._vuil and self._plek is not None:
            words += " · " + self.tr("gewijzigd, nog niet bewaard")
        self.stand.setText(words)

    def _naam(self, plek: Regelplek) -> str:
        words = self.tr("{regel}: concept, versie {versie}")
        if plek.aan:
            words = self.tr("{regel}: staat aan, versie {versie}")
        return words.format(regel=plek.regel.id, versie=plek.regel.versie)

    def _schakel(self) -> None:
        self.zet(not (self._plek is not None and self._plek.aan and not self._vuil))

    def _kopie(self) -> None:
        found = self.lijst.inhoud
        if isinstance(found, Regelplek):
            self._loket.lees_ontwerp(found, *self._daad.stel(self._als_kopie, self._mislukt))
        elif isinstance(found, Regel):
            self._loket.lees_meegeleverd(found, *self._daad.stel(self._als_kopie, self._mislukt))

    def _als_kopie(self, ontwerp: Regelontwerp | None) -> None:
        if ontwerp is None or not self.vraag.past(ontwerp):
            self.melding.toon(self.tr("Deze regel kan meer dan dit formulier laat zien. Kopieer hem in een bestand."))
            return
        self.nieuw(replace(ontwerp, id="", versie="1"))
        self.melding.toon(self.tr("Een kopie. Geef hem een eigen titel en pas aan wat anders is."))
        self._vuil = True
        self._toon_stand()

    def _verwijder(self) -> None:
        plek = self._plek
        if plek is None:
            return

        def af(_none: None) -> None:
            self.nieuw()
            self._lees()

        def weg() -> None:
            self._vuil = False
            self._loket.verwijder_regel(plek.regel.id, *self._daad.stel(af, self._mislukt))

        vraag_eerst(
            self,
            "studio_verwijderen_vraag",
            self.tr("Regel '{regel}' verwijderen?").format(regel=plek.regel.id),
            self.tr("De versies blijven bewaard in de map 'geschiedenis'."),
            self.tr("Verwijderen"),
            weg,
        )

    def _nieuw_id(self, titel: str) -> str:
        """An id made of the title, that no rule has yet; empty where there is no title."""
        if not titel.strip():
            return ""
        taken = (
            {p.regel.id for p in self._beeld.plekken} | {r.id for r in self._beeld.meegeleverd}
            if self._beeld
            else set()
        )
        base, nr = bron_id(titel), 1
        while (made := base if nr == 1 else f"{base}_{nr}") in taken:
            nr += 1
        return made

    def _mislukt(self, fout: PortaalError) -> None:
        self._toon_stand()
        self.melding.toon_fout(fout)

    def _als_het_weg_mag(self, daarna: Callable[[], object]) -> None:
        """Does it at once, or once the user says that what was changed may be lost."""
        if not self._vuil:
            daarna()
            return

        def weg() -> None:
            self._vuil = False
            daarna()

        words = self.tr("De regel is gewijzigd en niet bewaard.")
        vraag_eerst(self, "studio_niet_bewaard", words, "", self.tr("Doorgaan zonder bewaren"), weg)

    def _laat_los(self) -> None:
        for question in (self._lijstvraag, self._beeldvraag, self._daad):
            question.vergeet()
        self.bronwerk.stop()
        self.treffers.wis()

    def _verbind(self) -> None:
        self.bewaren.clicked.connect(lambda _on=False: self.bewaar())
        self.aan.clicked.connect(lambda _on=False: self._schakel())
        self.sluiten.clicked.connect(lambda _on=False: self.reject())
        self.lijst.gekozen.connect(self._gekozen)
        self.lijst.nieuw_gevraagd.connect(lambda: self._als_het_weg_mag(self.nieuw))
        self.lijst.kopie_gevraagd.connect(self._kopie)
        self.lijst.verwijderen_gevraagd.connect(self._verwijder)
        self.bron.veranderd.connect(self._gewijzigd)
        self.bron.beeld_gevraagd.connect(self._lees_bron)
        self.bronwerk.gezegd.connect(self.melding.toon)
        self.bronwerk.opgehaald.connect(self._kies_bron)
        self.bronwerk.mislukt.connect(self._mislukt)
        self.bronwerk.aangewezen.connect(self.raise_)
        self.vraag.veranderd.connect(self._andere_vraag)
        self.teksten.veranderd.connect(self._gewijzigd)
        self.proef.gevraagd.connect(self.proefdraai)
        self.proef.gemerkt.connect(self._gemerkt)
        self.proef.treffer_gekozen.connect(self._toon_treffer)
        self.proef.zaak_gevraagd.connect(self.zaak_gevraagd)
