"""The desk at one open connection: everything that can be asked of it, addressed to it and to no other.

Who acts on a zaak (a dossier, a dialog) is handed the Loket of that zaak when it opens and keeps it. So what
was begun at one connection ends there, whatever the user opens, chooses or closes meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.zaaksleutel import Zaaksleutel, maak_sleutel
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.handelingen import Handelingen
from portaal_leefomgeving_plugin.host.loket.bijwerken import Bijwerken
from portaal_leefomgeving_plugin.host.loket.doen import Doen
from portaal_leefomgeving_plugin.host.loket.inbrengen import Inbrengen
from portaal_leefomgeving_plugin.host.loket.inzien import Inzien
from portaal_leefomgeving_plugin.host.loket.lezen import Lezen
from portaal_leefomgeving_plugin.host.loket.logboek import Bijgehouden
from portaal_leefomgeving_plugin.host.loket.losse_bestanden import LosseBestanden
from portaal_leefomgeving_plugin.host.loket.plaats import Plaats
from portaal_leefomgeving_plugin.host.loket.plannen import Plannen
from portaal_leefomgeving_plugin.host.loket.plekken import Plekken
from portaal_leefomgeving_plugin.host.loket.regels import Regelwerk
from portaal_leefomgeving_plugin.host.loket.toetsen import Toetsen
from portaal_leefomgeving_plugin.host.network import Stopknop
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.host.tasks import Werkers
from portaal_leefomgeving_plugin.services.draden import Draden
from portaal_leefomgeving_plugin.services.laad_gemeente import LaadVerslag
from portaal_leefomgeving_plugin.services.zaakregels import herbereken
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand


@dataclass(frozen=True, slots=True)
class Gehoor:
    """Who a Loket tells what, and asks whether it is ``alleen``: the only one that is open.

    ``open_zaken`` is called from a worker, the others on the main thread.
    """

    veranderd: Callable[[], None]
    geladen: Callable[[LaadVerslag], None]
    alleen: Callable[[], bool]
    fout: Callable[[PortaalError], None]
    open_zaken: Callable[[Werkbestand], None]


class Loket(
    Bijwerken,
    Bijgehouden,
    Lezen,
    Inzien,
    Toetsen,
    Regelwerk,
    Plekken,
    Plannen,
    Doen,
    Inbrengen,
    LosseBestanden,
):
    """One open connection, from ``__init__`` to ``sluit``; after that it answers nobody.

    It has threads and a stop button of its own: a server that does not answer keeps only itself waiting.
    """

    def __init__(
        self, plaats: Plaats, *, instellingen: Instellingen, werkers: Werkers, clock: SystemClock, gehoor: Gehoor
    ) -> None:
        self._plaats = plaats
        self.instellingen = instellingen
        self.werkers = werkers
        self.bezig = False
        self.mislukt: PortaalError | None = None
        self._clock = clock
        self._draden = Draden()
        self._stopknop = Stopknop()
        self.gesloten = False
        self._gehoor = gehoor
        self.handelingen = Handelingen(self._met_omgeving, self._veranderd)
        """The deeds on terms and on people."""

    @property
    def plaats(self) -> Plaats:
        """The connection with its files, and what is made from them."""
        return self._plaats

    @property
    def verbinding(self) -> Verbinding:
        """The connection."""
        return self._plaats.verbinding

    @property
    def werkbestand(self) -> Werkbestand:
        """Its store, which its layers stand on."""
        return self._plaats.werkbestand

    @property
    def alleen_lezen(self) -> bool:
        """Whether another QGIS writes to this store, so that this one may only read it."""
        return self._plaats.werkbestand.alleen_lezen

    @property
    def aangemeld(self) -> bool:
        """Whether a deed has logged in already: only then may something be asked that nobody pressed a button for."""
        return self._plaats.clients is not None

    @property
    def bijgewerkt(self) -> datetime | None:
        """When the zaken were last read completely."""
        stand = self._plaats.werkbestand.laatste_sync("zaken")
        return stand.moment if stand else None

    @property
    def bronnen(self) -> tuple[Bron, ...]:
        """The open-data sources that the store has cached something of."""
        return self._plaats.bronnen

    @property
    def vandaag(self) -> date:
        """The day that the law counts in."""
        return self._clock.today()

    def sleutel(self, uuid: str) -> Zaaksleutel:
        """What names a zaak of this connection among those of all."""
        return maak_sleutel(self.verbinding.id, uuid)

    def sluit(self) -> None:
        """The end: what runs here is stopped first, and what others run goes on."""
        self.gesloten = True
        self._stopknop.stop()
        self.werkers.laat_los(self)
        self._draden.stop()
        self.bezig = False
        self._plaats.sluit()

    def instellingen_veranderd(self) -> None:
        """Another connection, medewerker or procedure: terms are computed anew, clients made anew."""
        plaats = self._plaats
        plaats.clients = None
        if (fresh := self.instellingen.verbinding(plaats.verbinding.id)) is not None:
            plaats.verbinding = fresh
        plaats.vergeet_groene_baan()
        if self.alleen_lezen or self.bezig:
            self._veranderd()
            return
        procedures, vandaag = self.instellingen.procedures(), self._clock.today()
        self._doe(
            "termijnen",
            lambda _p: herbereken(plaats.werkbestand, procedures, vandaag),
            lambda _n: self._veranderd(),
            None,
            stil=True,
        )

    # -- what the deeds tell -------------------------------------------------------------------

    def _waar(self) -> str:
        return "" if self._gehoor.alleen() else self.verbinding.naam

    def _veranderd(self) -> None:
        self._gehoor.veranderd()

    def _meld_fout(self, fout: PortaalError) -> None:
        self._gehoor.fout(fout)

    def _geladen(self, verslag: LaadVerslag) -> None:
        self._gehoor.geladen(verslag)

    def _open_zaken(self) -> None:
        self._gehoor.open_zaken(self.werkbestand)
