"""One inspectie from near by: those of a zaak, the history of its records, and a record put right.

The register merges what is written with what it has, keeps every record, and has no way to lock one (facts on
ZGW, section 12): what was shown is compared before writing, and the history tells what became of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from portaal_leefomgeving_plugin.connectors.objecten.client import ObjectenClient
from portaal_leefomgeving_plugin.connectors.objecten.lezen import laatste_deel
from portaal_leefomgeving_plugin.connectors.objecten.paden import Kaart, gezet, uit_schema
from portaal_leefomgeving_plugin.connectors.velden import Json
from portaal_leefomgeving_plugin.domain.errors import NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.objecten import Objectrecord
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.objectconfiguratie import configuratie_van
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

GETOOND = ("status", "controledatum", "eindoordeel", "zwaarsteLhso")
"""Of each record, in our schema's words: what tells one from the next. No texts, no persons."""

TE_VERBETEREN = frozenset({"status", "controletype", "aanleiding", "geplandOp", "controledatum", "eindoordeel"})
"""What may be put right from a desk; findings, and what is derived from them, belong to who was there."""


def inspecties_van(inspecties: Sequence[Inspectie], regel: ZaakRegel) -> list[Inspectie]:
    """Those of a zaak, the last one first. By the last part of its url, which a gateway leaves as it is."""
    own = laatste_deel(regel.url)
    found = [
        one
        for one in inspecties
        if (laatste_deel(one.zaak) == own if one.zaak else one.zaak_identificatie == regel.identificatie)
    ]
    return sorted(found, key=lambda i: str(i.controledatum or i.gepland_op or ""), reverse=True)


def lees_historie(omgeving: Werkomgeving, inspectie: Inspectie) -> tuple[Objectrecord, ...]:
    """All records of an inspectie, newest first, each with the values of ``GETOOND``."""
    client, kaart = _register(omgeving)
    own = dict(kaart)
    return client.records.historie(inspectie.url, [own.get(path, path) for path in GETOOND])


def verbeter_inspectie(
    omgeving: Werkomgeving, inspectie: Inspectie, waarden: Mapping[str, str], *, geometrie: RdWkb | None = None
) -> Objectrecord:
    """Puts the newest record right: a record with ``correctionFor``, for the time that the wrong one held.

    ``waarden`` by the paths of our schema (``TE_VERBETEREN``); ``geometrie`` (EPSG:28992) None: the place
    stays. Answers the record that the register then holds. Raises Changed where there is a newer one than was
    shown, NotAllowed where our own rules forbid it, and what the connector raises.
    """
    client, kaart = _register(omgeving)
    if strange := sorted(set(waarden) - TE_VERBETEREN):
        raise NotAllowed("veld_niet_te_verbeteren", veld=strange[0])
    if not waarden and geometrie is None:
        raise NotAllowed("niets_te_verbeteren")
    data: Json = {}
    for path, value in waarden.items():
        data = gezet(data, path, value)
    try:
        index = client.records.verbeter(
            inspectie.url, inspectie.record_index, uit_schema(data, kaart), geometrie=geometrie
        )
        newest = lees_historie(omgeving, inspectie)[0]
    except PortaalError as fout:
        _noteer(omgeving, inspectie, uitkomst=type(fout).__name__)
        raise
    _ververs(omgeving, client, inspectie, kaart)
    _noteer(omgeving, inspectie, uitkomst="gezet" if newest.index == index else "niet_de_nieuwste")
    return newest


def _ververs(omgeving: Werkomgeving, client: ObjectenClient, inspectie: Inspectie, kaart: Kaart) -> None:
    """The working copy gets what the register holds now."""
    if not omgeving.werkbestand.alleen_lezen:
        omgeving.werkbestand.schrijf_inspecties([client.inspectie(inspectie.url, kaart=kaart)])


def _register(omgeving: Werkomgeving) -> tuple[ObjectenClient, Kaart]:
    if omgeving.clients.objecten is None:
        raise NotAllowed("geen_objectenregister")
    return (
        omgeving.clients.objecten,
        configuratie_van(omgeving.verbinding, omgeving.clients.open_data).inspectie_velden,
    )


def _noteer(omgeving: Werkomgeving, inspectie: Inspectie, *, uitkomst: str) -> None:
    omgeving.logboek.noteer(
        moment=omgeving.clock.now(),
        verbinding=omgeving.verbinding.id,
        zaak=inspectie.uuid,
        identificatie=inspectie.identificatie,
        handeling="inspectie_verbeterd",
        van=str(inspectie.record_index),
        naar=str(inspectie.record_index + 1),
        uitkomst=uitkomst,
        medewerker=omgeving.medewerker.id if omgeving.medewerker else "",
    )
