"""Brings the configured object layers of a connection into its working copy, each by itself."""

from __future__ import annotations

from portaal_leefomgeving_plugin.connectors.objecten.client import ObjectenClient
from portaal_leefomgeving_plugin.connectors.objecten.lagen import als_bron
from portaal_leefomgeving_plugin.domain.objecten import OBJECT
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.services.objectconfiguratie import configuratie_van
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


def sync_objecten(omgeving: Werkomgeving, client: ObjectenClient, progress: Progress) -> tuple[Bronstand, ...]:
    """Reads every layer; answers the statement of each, the failed ones included.

    What is gone from the register, and what the configuration no longer names, is gone here: the former
    only after a complete sweep. A layer that failed stays as it was, and says so.
    """
    layers = configuratie_van(omgeving.verbinding, omgeving.clients.open_data).lagen
    store = omgeving.werkbestand
    store.behoud_bronnen(OBJECT, {layer.id for layer in layers})
    made: list[Bronstand] = []
    for layer in layers:
        progress.check()
        data = client.lagen.haal(layer, progress, begin=omgeving.clock.now())
        if data.stand.volledig:
            store.schrijf_bron(als_bron(layer), data)
        else:
            store.noteer_bronstand(data.stand)
        made.append(data.stand)
    store.noteer_sync(
        "objecten",
        moment=omgeving.clock.now(),
        volledig=all(s.volledig for s in made),
        aantal=sum(s.aantal for s in made),
    )
    return tuple(made)
