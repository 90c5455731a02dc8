"""What closed zaken ended in, by name. The store keeps no more of it than that there is a resultaat."""

from __future__ import annotations

from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import ZaakUrl


def lees_resultaten(client: ZgwClient, progress: Progress) -> dict[ZaakUrl, str]:
    """The name of the resultaat of every zaak that has one. Raises what the client raises: never half a list.

    A resultaattype that is in no definitive zaaktype has no name to tell, and is left out.
    """
    zaaktypen = client.zaaktypen(progress).values()
    names = {r.url: r.omschrijving for z in zaaktypen for r in z.resultaattypen}
    found: dict[ZaakUrl, str] = {}
    for page in client.resultaten(progress):
        progress.check()
        found |= {zaak: names[kind] for zaak, kind in page if kind in names}
        progress.step("resultaten", len(found))
    return found
