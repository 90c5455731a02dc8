"""Files that are read, judged or written without any connection."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.stam import lees_verzoek
from portaal_leefomgeving_plugin.domain.blad import Bladsoort, Keuring, Koppeling
from portaal_leefomgeving_plugin.domain.verzoek import Verzoek
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt
from portaal_leefomgeving_plugin.host.tasks import Werkers
from portaal_leefomgeving_plugin.services.blad_inlezen import Bladvoorstel, keur_blad, open_blad
from portaal_leefomgeving_plugin.services.export_tabel import bewaar


class LosseBestanden:
    """What the desk can do with a file; what becomes of it is done at a Loket."""

    werkers: Werkers

    def lees_verzoek(self, pad: Path, klaar: Callable[[Verzoek], None], mislukt: Mislukt) -> None:
        """The verzoek in a file; nothing of it is kept."""
        self.werkers.start("verzoek", lambda _p: lees_verzoek(pad), klaar, mislukt, stil=True)

    def open_blad(
        self,
        pad: Path,
        blad: str,
        soort: Bladsoort | None,
        klaar: Callable[[Bladvoorstel], None],
        mislukt: Mislukt,
    ) -> None:
        """Opens a sheet, and proposes how to read it."""
        self.werkers.start("blad", lambda _p: open_blad(pad, blad, soort), klaar, mislukt, stil=True)

    def keur_blad(
        self,
        voorstel: Bladvoorstel,
        soort: Bladsoort,
        koppelingen: Sequence[Koppeling],
        klaar: Callable[[Keuring], None],
        mislukt: Mislukt,
    ) -> None:
        """What of a sheet can be taken over by this mapping."""
        self.werkers.start("blad", lambda p: keur_blad(voorstel, soort, koppelingen, p), klaar, mislukt, stil=True)

    def schrijf_bestand(
        self, pad: Path, maak: Callable[[], bytes], klaar: Callable[[None], None], mislukt: Mislukt
    ) -> None:
        """Writes what ``maak`` makes to a file of the user's choice."""
        self.werkers.start("blad", lambda _p: bewaar(pad, maak()), klaar, mislukt, stil=True)
