"""Bringing a connection's working copy up to date: everything, or what is new."""

from __future__ import annotations

from collections.abc import Callable, Collection

from portaal_leefomgeving_plugin.domain.errors import Cancelled, NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering
from portaal_leefomgeving_plugin.host.tasks import log_spoor
from portaal_leefomgeving_plugin.services.laad_gemeente import LaadVerslag, Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.ververs import Ververst
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


class Bijwerken(Uitvoering):
    """Loading and refreshing."""

    bezig: bool
    """Whether it is being loaded."""
    mislukt: PortaalError | None
    """Why the zaken did not come when they were last loaded; None where they came, or were not asked for yet."""

    def _geladen(self, verslag: LaadVerslag) -> None:
        """Tells what came of a load that was not cancelled."""
        raise NotImplementedError

    def _open_zaken(self) -> None:
        """During a load, from its worker: the open zaken are all in the store."""
        raise NotImplementedError

    def laad_plan(self, mislukt: Mislukt | None = None) -> None:
        """Loads the omgevingsplan of the connection, and the regelingen beside it."""
        self.laad(None, mislukt, onderdelen=(Onderdeel.OMGEVINGSPLAN,))

    def laad(
        self,
        klaar: Callable[[LaadVerslag], None] | None = None,
        mislukt: Mislukt | None = None,
        *,
        onderdelen: Collection[Onderdeel] = tuple(Onderdeel),
    ) -> None:
        """Loads the connection; one progress item, which can be cancelled."""
        if self.bezig:
            return
        if self._plaats.werkbestand.alleen_lezen:
            (mislukt or self._meld)(NotAllowed("alleen_lezen"))
            return

        def af(verslag: LaadVerslag) -> None:
            zaken = verslag.deel(Onderdeel.ZAKEN)
            self._einde(zaken.fout if zaken is not None else None)
            for deel in verslag.fouten:
                if deel.fout is not None:
                    log_spoor(deel.fout)
            self._veranderd()
            self._geladen(verslag)
            if klaar is not None:
                klaar(verslag)

        def fout(error: PortaalError) -> None:
            self._einde(self.mislukt if isinstance(error, Cancelled) else error)
            self._veranderd()
            (mislukt or self._meld)(error)

        def werk(omgeving: Werkomgeving, progress: Progress) -> LaadVerslag:
            early = _VroegKlaar(progress, self._open_zaken)
            return laad_gemeente(omgeving, early, onderdelen=onderdelen)

        self.bezig = True
        if self._met_omgeving("laden", werk, af, fout):
            self._veranderd()

    def _einde(self, fout: PortaalError | None) -> None:
        self.bezig = False
        self.mislukt = fout
        self._plaats.vergeet_gelezen()

    def ververs(
        self,
        in_beeld: Collection[str] = (),
        klaar: Callable[[Ververst], None] | None = None,
        mislukt: Mislukt | None = None,
    ) -> None:
        """Brings new zaken, new statussen and what is in view (uuids) up to date, with few requests.

        Does nothing while a load runs, or where this desk may only read.
        """
        plaats = self._plaats
        if self.bezig or plaats.werkbestand.alleen_lezen:
            return

        def af(ververst: Ververst) -> None:
            if ververst.nieuw or ververst.veranderd or ververst.verdwenen:
                plaats.vergeet_groene_baan()
                self._veranderd()
            if klaar is not None:
                klaar(ververst)

        self._met_omgeving(
            "verversen", lambda o, p: plaats.verversing.ververs(o, p, in_beeld=in_beeld), af, mislukt, stil=True
        )


class _VroegKlaar:
    """A Progress that tells, once, when a load has come to the closed zaken: the open ones are there to work on."""

    def __init__(self, progress: Progress, open_er: Callable[[], None]) -> None:
        self._progress = progress
        self._open_er: Callable[[], None] | None = open_er

    def step(self, what: str, done: int, total: int | None = None) -> None:
        if what == "gesloten_zaken" and self._open_er is not None:
            tell, self._open_er = self._open_er, None
            tell()
        self._progress.step(what, done, total)

    def check(self) -> None:
        self._progress.check()
