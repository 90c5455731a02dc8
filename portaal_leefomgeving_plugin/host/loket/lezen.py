"""Reading a zaak: its dossier as the server holds it, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from portaal_leefomgeving_plugin.domain.dossier import Document
from portaal_leefomgeving_plugin.domain.dossierdelen import Dossierdelen
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.objecten import Objectrecord
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.termijn import Termijn
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering
from portaal_leefomgeving_plugin.services.bekijken import Voorbeeld, bekijk_document
from portaal_leefomgeving_plugin.services.documenten import Opgehaald, haal_document
from portaal_leefomgeving_plugin.services.inspectie_dossier import inspecties_van, lees_historie
from portaal_leefomgeving_plugin.services.lees_delen import lees_delen
from portaal_leefomgeving_plugin.services.open_dossier import DossierBeeld, open_dossier
from portaal_leefomgeving_plugin.services.webadres import webadres
from portaal_leefomgeving_plugin.services.zaakregels import termijn_van


class Lezen(Uitvoering):
    """The dossier."""

    def dossier(self, uuid: str, klaar: Callable[[DossierBeeld], None], mislukt: Mislukt) -> None:
        """The dossier of a zaak, as its server holds it now."""
        self._lees_zaak(uuid, open_dossier, klaar, mislukt)

    def dossierdelen(self, uuid: str, klaar: Callable[[Dossierdelen], None], mislukt: Mislukt) -> None:
        """What else belongs to a zaak: objects, properties, other zaken, who changed what."""
        self._lees_zaak(uuid, lees_delen, klaar, mislukt)

    def inspecties_van(self, uuid: str, klaar: Callable[[list[Inspectie]], None], mislukt: Mislukt) -> None:
        """The inspecties of a zaak, as they lie in the store."""
        plaats = self._plaats

        def werk(_p: Progress) -> list[Inspectie]:
            regel = plaats.werkbestand.zaak(uuid)
            return inspecties_van(plaats.werkbestand.inspecties(), regel) if regel is not None else []

        self._doe("lezen", werk, klaar, mislukt, stil=True)

    def inspectie_historie(
        self, inspectie: Inspectie, klaar: Callable[[tuple[Objectrecord, ...]], None], mislukt: Mislukt
    ) -> None:
        """The records of an inspectie, newest first."""
        self._met_omgeving("inspectie", lambda o, _p: lees_historie(o, inspectie), klaar, mislukt, stil=True)

    def haal_document(
        self, document: Document, pad: Path, klaar: Callable[[Opgehaald], None], mislukt: Mislukt
    ) -> None:
        """Takes a document to ``pad``, whole or not at all; it can be cancelled."""
        self._met_omgeving("document", lambda o, p: haal_document(o, document, pad, p), klaar, mislukt)

    def bekijk_document(self, document: Document, klaar: Callable[[Voorbeeld], None], mislukt: Mislukt) -> None:
        """A document to look at, in memory only; it can be cancelled."""
        self._met_omgeving("document", lambda o, p: bekijk_document(o, document, p), klaar, mislukt)

    def termijn(self, regel: ZaakRegel) -> Termijn:
        """The statutory term of a line, with its arithmetic."""
        return termijn_van(regel, regel.zaaktype_identificatie, self.instellingen.procedures(), self._clock.today())

    def zaak_webadres(self, regel: ZaakRegel) -> str:
        """Where the zaak opens in the zaaksysteem, empty where the connection has no (safe) template."""
        return webadres(self._plaats.verbinding.zaak_url_sjabloon, regel)
