"""What else belongs to a zaak, for whoever looks at its dossier; nothing of it goes to disk."""

from __future__ import annotations

from portaal_leefomgeving_plugin.domain.dossierdelen import Dossierdelen
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


def lees_delen(omgeving: Werkomgeving, regel: ZaakRegel) -> Dossierdelen:
    """Reads zaakobjecten, eigenschappen, other zaken and the audit trail, each by itself."""
    if omgeving.clients.zgw is None:
        raise NotAllowed("geen_zaaksysteem")
    return omgeving.clients.zgw.delen.lees(regel.url)
