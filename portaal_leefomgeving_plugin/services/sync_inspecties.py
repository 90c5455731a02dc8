"""Brings the inspecties of a connection into its working copy."""

from __future__ import annotations

from portaal_leefomgeving_plugin.connectors.objecten.client import ObjectenClient
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.services.objectconfiguratie import configuratie_van
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


def sync_inspecties(omgeving: Werkomgeving, client: ObjectenClient, progress: Progress) -> int:
    """Reads all records of the configured objecttype; answers how many. What is gone there goes here."""
    seen: set[str] = set()
    fields = configuratie_van(omgeving.verbinding, omgeving.clients.open_data).inspectie_velden
    for page in client.inspecties(omgeving.verbinding.inspectie_objecttype, progress, kaart=fields):
        progress.check()
        omgeving.werkbestand.schrijf_inspecties(page)
        seen.update(i.uuid for i in page)
        progress.step("inspecties", len(seen))
    omgeving.werkbestand.behoud_inspecties(seen)
    omgeving.werkbestand.noteer_sync("inspecties", moment=omgeving.clock.now(), volledig=True, aantal=len(seen))
    return len(seen)
