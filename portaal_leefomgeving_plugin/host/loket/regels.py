"""Rules that are made here: read, written, tried out; and what the green lane said before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.toetsing import Merk, Proefmerk, Veranderd
from portaal_leefomgeving_plugin.domain.verdict import Bronstand, GroeneBaan, Regelfout
from portaal_leefomgeving_plugin.green_lane.rules import OnleesbareRegel, Regel, lees_regel
from portaal_leefomgeving_plugin.host.loket.plaats import Plaats
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering
from portaal_leefomgeving_plugin.host.taal import taal
from portaal_leefomgeving_plugin.services.bronvoorbeeld import Bronbeeld, bronbeeld
from portaal_leefomgeving_plugin.services.eigen_bron import EigenBron, als_register
from portaal_leefomgeving_plugin.services.proefdraai import Gemerkt, proefdraai
from portaal_leefomgeving_plugin.services.regelmap import Regelmap, Regelplek
from portaal_leefomgeving_plugin.services.regelontwerp import Regelontwerp, lees_ontwerp
from portaal_leefomgeving_plugin.services.run_green_lane import Toetsplaats, regels_van, ruwe_regel
from portaal_leefomgeving_plugin.services.sync_bronnen import sync_bron
from portaal_leefomgeving_plugin.services.toets_alle import Overzicht, toets_alle
from portaal_leefomgeving_plugin.services.toetsgeschiedenis import leg_vast

T = TypeVar("T")

BIJGEHOUDEN = "regelmap"
"""What is read and written of the folder of rules, and of marks, goes in turn: a list shows what was just saved."""


@dataclass(frozen=True, slots=True)
class Studiobeeld:
    """What the studio works with. ``meegeleverd``: rules that are on and lie outside the folder."""

    map: Path
    plekken: tuple[Regelplek, ...]
    onleesbaar: tuple[OnleesbareRegel, ...]
    meegeleverd: tuple[Regel, ...]
    bronnen: tuple[Bron, ...]
    standen: dict[str, Bronstand]
    bronfouten: tuple[Regelfout, ...]


class Regelwerk(Uitvoering):
    """The studio's deeds, and the history of checks."""

    def regelmap(self) -> Path:
        """Where the rules of this connection lie; it need not be there yet."""
        return self.instellingen.regelmap(self._plaats.verbinding)

    def studio(self, klaar: Callable[[Studiobeeld], None], mislukt: Mislukt) -> None:
        """The rules and sources as they are now."""

        def werk(plaats: Plaats, map_: Path, _p: Progress) -> Studiobeeld:
            folder = Regelmap(map_)
            places, wrong = folder.plekken()
            if plaats.verbinding.regelmap and not map_.is_dir():
                wrong = (*folder.regels().onleesbaar, *wrong)  # the folder that was chosen is away
            added, faults = folder.bronnen(taal())
            known = {b.id: b for b in (*plaats.werkbestand.bekende_bronnen(), *added)}
            own = {p.regel.id for p in places}
            asked = regels_van(plaats.verbinding, known.keys()).regels
            return Studiobeeld(
                map=map_,
                plekken=places,
                onleesbaar=wrong,
                meegeleverd=tuple(r for r in asked if r.id not in own),
                bronnen=tuple(known.values()),
                standen=plaats.werkbestand.bronstanden(),
                bronfouten=faults,
            )

        self._in_map("regels_lezen", werk, klaar, mislukt, stil=True, rij=BIJGEHOUDEN)

    def lees_ontwerp(self, plek: Regelplek, klaar: Callable[[Regelontwerp | None], None], mislukt: Mislukt) -> None:
        """A rule as the form shows it; None where the form cannot."""
        self._in_map("regels_lezen", lambda _pl, m, _p: lees_ontwerp(Regelmap(m).ruw(plek)), klaar, mislukt, stil=True)

    def lees_meegeleverd(self, regel: Regel, klaar: Callable[[Regelontwerp | None], None], mislukt: Mislukt) -> None:
        """A rule that came with the plugin, or lies in the municipality's own folder, as the form shows it."""

        def werk(plaats: Plaats, _map: Path, _p: Progress) -> Regelontwerp | None:
            raw = ruwe_regel(plaats.verbinding, regel.id)
            return lees_ontwerp(raw) if raw is not None else None

        self._in_map("regels_lezen", werk, klaar, mislukt, stil=True)

    def bewaar_regel(
        self, ontwerp: Regelontwerp, gezien: str, klaar: Callable[[Regel], None], mislukt: Mislukt
    ) -> None:
        """Writes a rule; answers it with the version it got. ``gezien``: hash of the one that was opened, or empty."""
        self._schrijf_in_map(lambda folder: folder.bewaar(ontwerp.als_json(), gezien=gezien), klaar, mislukt)

    def zet_regel(self, regel_id: str, aan: bool, klaar: Callable[[None], None], mislukt: Mislukt) -> None:
        """Switches a rule on or off."""
        self._schrijf_in_map(lambda folder: folder.zet(regel_id, aan=aan), klaar, mislukt)

    def verwijder_regel(self, regel_id: str, klaar: Callable[[None], None], mislukt: Mislukt) -> None:
        """Takes a rule away; its versions stay in the folder's history."""
        self._schrijf_in_map(lambda folder: folder.verwijder(regel_id), klaar, mislukt)

    def bewaar_bron(self, bron: EigenBron, klaar: Callable[[Bron], None], mislukt: Mislukt) -> None:
        """Adds a source of the user's own, with what they say of it."""
        who, today = self.instellingen.medewerker, self._clock.today()
        if who is None:
            mislukt(NotAllowed("geen_medewerker"))
            return
        self._schrijf_in_map(lambda folder: folder.bewaar_bron(als_register(bron, who.id, today)), klaar, mislukt)

    def haal_bron(self, bron: Bron, klaar: Callable[[BronData], None], mislukt: Mislukt) -> None:
        """Fetches one source into the store; can be stopped."""

        def af(data: BronData) -> None:
            self._plaats.vergeet_gelezen()
            self._veranderd()
            klaar(data)

        self._met_omgeving("bron_halen", lambda o, p: sync_bron(o, bron, p), af, mislukt)

    def bronbeeld(
        self,
        bron_id: str,
        plek: RdWkb | None,
        binnen_m: float,
        filter_: str,
        klaar: Callable[[Bronbeeld], None],
        mislukt: Mislukt,
    ) -> None:
        """The attributes of a source with values that occur, and its features around a place (EPSG:28992)."""

        def werk(plaats: Plaats, _map: Path, _p: Progress) -> Bronbeeld:
            return bronbeeld(plaats.werkbestand.bron(bron_id), plek, binnen_m, filter_)

        self._in_map("regels_lezen", werk, klaar, mislukt, stil=True)

    def proefdraai(self, ontwerp: Regelontwerp, klaar: Callable[[Gemerkt], None], mislukt: Mislukt) -> None:
        """Tries a rule over the zaken of the past two years; can be stopped."""
        language = taal()

        def werk(plaats: Plaats, _map: Path, progress: Progress) -> Gemerkt:
            regel = lees_regel(ontwerp.als_json(), waar=ontwerp.id)
            where = Toetsplaats(plaats.verbinding, plaats.werkbestand, self._clock)
            tried = proefdraai(where, plaats.groene_baan(self._clock), regel, progress, taal=language)
            return Gemerkt(tried, plaats.logboek.merken(regel.id))

        self._in_map("proefdraai", werk, klaar, mislukt)

    def merk(self, regel: Regel, zaak: str, merk: Merk | None, klaar: Callable[[None], None], mislukt: Mislukt) -> None:
        """Keeps what the user makes of a hit; None takes the mark away."""
        who, now = self.instellingen.medewerker, self._clock.now()

        def werk(plaats: Plaats, _map: Path, _p: Progress) -> None:
            if merk is None:
                plaats.logboek.wis_merk(regel.id, zaak)
            else:
                plaats.logboek.bewaar_merk(Proefmerk(regel.id, zaak, merk, regel.hash, who.id if who else "", now))

        self._in_map("regels_lezen", werk, klaar, mislukt, stil=True, rij=BIJGEHOUDEN)

    def veranderd_sinds(self, baan: GroeneBaan, klaar: Callable[[Veranderd | None], None], mislukt: Mislukt) -> None:
        """Keeps a check, and tells what is another than when it last was otherwise; None for a first one."""

        def werk(plaats: Plaats, _map: Path, _p: Progress) -> Veranderd | None:
            return leg_vast(plaats.logboek, [baan]).get(baan.zaak)

        self._in_map("groene_baan", werk, klaar, mislukt, stil=True)

    def groene_baan_alle(self, klaar: Callable[[Overzicht], None], mislukt: Mislukt) -> None:
        """The green lane over all open zaken; can be stopped."""
        language = taal()

        def werk(plaats: Plaats, _map: Path, progress: Progress) -> Overzicht:
            service = plaats.groene_baan(self._clock)
            return toets_alle(plaats.werkbestand, plaats.logboek, service, self._clock, progress, taal=language)

        self._in_map("groene_baan", werk, klaar, mislukt)

    # -- inside --------------------------------------------------------------------------------

    def _schrijf_in_map(self, doe: Callable[[Regelmap], T], klaar: Callable[[T], None], mislukt: Mislukt) -> None:
        def af(answer: T) -> None:
            # a folder that was just made is one that the connection now has
            self._plaats.verbinding = replace(self._plaats.verbinding, regelmap=str(self.regelmap()))
            self._plaats.vergeet_groene_baan()
            self._veranderd()
            klaar(answer)

        self._in_map("regels_schrijven", lambda _pl, m, _p: doe(Regelmap(m)), af, mislukt, stil=True, rij=BIJGEHOUDEN)

    def _in_map(
        self,
        naam: str,
        werk: Callable[[Plaats, Path, Progress], T],
        klaar: Callable[[T], None],
        mislukt: Mislukt,
        *,
        stil: bool = False,
        rij: str = "",
    ) -> None:
        """Runs work on the store and the folder of rules, without a login."""
        plaats = self._plaats
        map_ = self.regelmap()
        self._doe(naam, lambda p: werk(plaats, map_, p), klaar, mislukt, stil=stil, rij=rij)
