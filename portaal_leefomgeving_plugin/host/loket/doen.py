"""Deeds that write: a status, a document, a location, an inspectie. Those on terms are ``host/handelingen.py``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.objecten import Objectrecord
from portaal_leefomgeving_plugin.domain.zaak import StatustypeUrl
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering
from portaal_leefomgeving_plugin.services.advance_zaak import Voortgezet, Voortzetting, bereid_voor, zet_voort
from portaal_leefomgeving_plugin.services.documenten import Toegevoegd, Toevoeging, bereid_toevoeging, voeg_toe
from portaal_leefomgeving_plugin.services.inspectie_dossier import verbeter_inspectie
from portaal_leefomgeving_plugin.services.zet_locatie import (
    LocatieGezet,
    Locatiestand,
    bereid_locatie_voor,
    zet_locatie,
)


class Doen(Uitvoering):
    """Each deed is prepared first; what was prepared is handed back to do it."""

    def bereid_voortzetten(self, uuid: str, klaar: Callable[[Voortzetting], None], mislukt: Mislukt) -> None:
        """What the dialog needs: the zaak as it is now and the steps it has."""
        self._lees_zaak(uuid, bereid_voor, klaar, mislukt)

    def zet_voort(
        self,
        voortzetting: Voortzetting,
        statustype: StatustypeUrl,
        *,
        resultaattype: str = "",
        toelichting: str = "",
        reden: str = "",
        klaar: Callable[[Voortgezet], None],
        mislukt: Mislukt,
    ) -> None:
        """Sets the status, and says what the server then holds."""

        def af(uitkomst: Voortgezet) -> None:
            self._veranderd()
            klaar(uitkomst)

        self._met_omgeving(
            "voortzetten",
            lambda o, _p: zet_voort(
                o, voortzetting, statustype, resultaattype=resultaattype, toelichting=toelichting, reden=reden
            ),
            af,
            mislukt,
        )

    def bereid_toevoeging(self, uuid: str, klaar: Callable[[Toevoeging], None], mislukt: Mislukt) -> None:
        """What the dialog for a new document needs."""
        self._lees_zaak(uuid, bereid_toevoeging, klaar, mislukt)

    def voeg_document_toe(
        self,
        toevoeging: Toevoeging,
        bestand: Path,
        *,
        titel: str,
        soort: str,
        vertrouwelijkheid: str,
        gebruiksrecht: bool,
        reden: str,
        klaar: Callable[[Toegevoegd], None],
        mislukt: Mislukt,
    ) -> None:
        """Adds a document to a zaak; trying once more with the same ``toevoeging`` does what is left."""
        self._met_omgeving(
            "document_toevoegen",
            lambda o, _p: voeg_toe(
                o,
                toevoeging,
                bestand,
                titel=titel,
                soort=soort,
                vertrouwelijkheid=vertrouwelijkheid,
                gebruiksrecht=gebruiksrecht,
                reden=reden,
            ),
            klaar,
            mislukt,
        )

    def bereid_locatie(self, uuid: str, klaar: Callable[[Locatiestand], None], mislukt: Mislukt) -> None:
        """What the dialog needs: the zaak with its location as its server has it now."""
        self._lees_zaak(uuid, bereid_locatie_voor, klaar, mislukt)

    def zet_locatie(
        self,
        stand: Locatiestand,
        geometrie: RdWkb,
        *,
        reden: str,
        klaar: Callable[[LocatieGezet], None],
        mislukt: Mislukt,
    ) -> None:
        """Writes the location (WKB, EPSG:28992), and says what the server then holds."""

        def af(uitkomst: LocatieGezet) -> None:
            self._veranderd()
            klaar(uitkomst)

        self._met_omgeving("locatie", lambda o, _p: zet_locatie(o, stand, geometrie, reden=reden), af, mislukt)

    def verbeter_inspectie(
        self,
        inspectie: Inspectie,
        waarden: Mapping[str, str],
        klaar: Callable[[Objectrecord], None],
        mislukt: Mislukt,
    ) -> None:
        """Puts the newest record of an inspectie right; answers the record that the register then holds."""
        self._met_omgeving("inspectie", lambda o, _p: verbeter_inspectie(o, inspectie, waarden), klaar, mislukt)
