"""What comes in by file: a verzoek, which may become a zaak."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.stam import lees_verzoek
from portaal_leefomgeving_plugin.domain.verzoek import Verzoek
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering
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
    """Files are read without a login; what they lead to is prepared first, and then done."""

    def lees_verzoek(self, pad: Path, klaar: Callable[[Verzoek], None], mislukt: Mislukt) -> None:
        """The verzoek in a file; nothing of it is kept."""
        self._doe("verzoek", lambda _p: lees_verzoek(pad), klaar, mislukt, stil=True)

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
