"""What comes in by file: a verzoek, which becomes a zaak; a sheet, which becomes a layer of its own."""

from __future__ import annotations

from collections.abc import Callable

from portaal_leefomgeving_plugin.domain.blad import Bladsoort, Keuring
from portaal_leefomgeving_plugin.domain.verzoek import Verzoek
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering
from portaal_leefomgeving_plugin.services.blad_inlezen import (
    Bladvoorstel,
    Ingelezen,
    Inleesverslag,
    haal_weg,
    ingelezen,
    lees_in,
)
from portaal_leefomgeving_plugin.services.verzoek_naar_zaak import (
    BestaandeZaak,
    ZaakGemaakt,
    Zaakkeuze,
    Zaakvoorstel,
    bereid_zaak_voor,
    haal_bestaande,
    maak_zaak,
)


class Inbrengen(Uitvoering):
    """What a file leads to is prepared first, and then done."""

    def bereid_zaak(self, verzoek: Verzoek, klaar: Callable[[Zaakvoorstel], None], mislukt: Mislukt) -> None:
        """What a zaak of it could be, and whether there is one."""
        self._met_omgeving("verzoek", lambda o, p: bereid_zaak_voor(o, verzoek, p), klaar, mislukt, stil=True)

    def maak_zaak(
        self,
        voorstel: Zaakvoorstel,
        keuze: Zaakkeuze,
        *,
        reden: str,
        klaar: Callable[[ZaakGemaakt], None],
        mislukt: Mislukt,
    ) -> None:
        """Makes the zaak, once, and says what the server then holds."""

        def af(uitkomst: ZaakGemaakt) -> None:
            self._veranderd()
            klaar(uitkomst)

        self._met_omgeving("zaak_maken", lambda o, _p: maak_zaak(o, voorstel, keuze, reden=reden), af, mislukt)

    def haal_bestaande_zaak(
        self, zaak: BestaandeZaak, voorstel: Zaakvoorstel, klaar: Callable[[ZaakRegel], None], mislukt: Mislukt
    ) -> None:
        """Brings the zaak that there is already into the working copy."""

        def af(regel: ZaakRegel) -> None:
            self._veranderd()
            klaar(regel)

        self._met_omgeving("dossier", lambda o, _p: haal_bestaande(o, zaak, voorstel), af, mislukt, stil=True)

    def lees_blad_in(
        self,
        voorstel: Bladvoorstel,
        keuring: Keuring,
        *,
        naam: str,
        soort: Bladsoort,
        alleen_goede: bool,
        vervang: bool,
        klaar: Callable[[Inleesverslag], None],
        mislukt: Mislukt,
    ) -> None:
        """Takes a sheet over into the working copy, whole or not at all."""
        plaats = self._plaats

        def af(verslag: Inleesverslag) -> None:
            plaats.vergeet_gelezen()
            self._veranderd()
            klaar(verslag)

        self._doe(
            "blad_inlezen",
            lambda _p: lees_in(
                plaats.werkbestand,
                self._clock,
                voorstel,
                keuring,
                naam=naam,
                soort=soort,
                alleen_goede=alleen_goede,
                vervang=vervang,
            ),
            af,
            mislukt,
        )

    def ingelezen_bladen(self, klaar: Callable[[tuple[Ingelezen, ...]], None], mislukt: Mislukt) -> None:
        """The sheets that the working copy holds."""
        plaats = self._plaats
        self._doe("blad", lambda _p: ingelezen(plaats.werkbestand), klaar, mislukt, stil=True)

    def haal_blad_weg(self, blad: Ingelezen, klaar: Callable[[None], None], mislukt: Mislukt) -> None:
        """Takes a sheet out of the working copy again."""
        plaats = self._plaats

        def af(_niets: None) -> None:
            plaats.vergeet_gelezen()
            self._veranderd()
            klaar(None)

        self._doe("blad_inlezen", lambda _p: haal_weg(plaats.werkbestand, blad), af, mislukt)
