"""Where a zaak without a (trustworthy) location may be: looked up by the address or parcel that it is about.

Many zaken have no geometry, or one that nobody can use, and do have an address (facts on ZGW, section 4).
What is found is a proposal; a person sees it on the map and decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from portaal_leefomgeving_plugin.connectors.locatieserver.client import Locatieserver
from portaal_leefomgeving_plugin.domain.dossierdelen import Zaakobject
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden, PlekSoort

SOORTEN = {"adres": PlekSoort.ADRES, "kadastrale_onroerende_zaak": PlekSoort.PERCEEL}
_POSTCODE = re.compile(r"\b(\d{4})\s+([a-z]{2})\b")


def opzoekbaar(objecten: Iterable[Zaakobject]) -> tuple[Zaakobject, ...]:
    """Those that can be looked up by name, addresses first: a parcel may be large, an address is where it is."""
    known = [o for o in objecten if o.soort in SOORTEN and (o.naam or o.identificatie)]
    return tuple(sorted(known, key=lambda o: o.soort != "adres"))


def zoek_locatie(
    server: Locatieserver, objecten: Sequence[Zaakobject], *, gemeente: str, progress: Progress
) -> Gevonden | None:
    """The place of the first that is found, None where none is. ``gemeente``: GM0000, in which it must lie.

    A near miss is no find: what comes back must have every word of what was asked.
    """
    for one in opzoekbaar(objecten):
        progress.check()
        for asked in dict.fromkeys(w for w in (one.naam, one.identificatie) if w):
            found = server.suggereer(asked, soorten=(SOORTEN[one.soort],), gemeente=gemeente, progress=progress)
            fitting = next((s for s in found if _past(asked, s.weergave, one.soort)), None)
            if fitting is not None:
                return server.plek(fitting, progress=progress)
    return None


def _past(gevraagd: str, weergave: str, soort: str) -> bool:
    if soort != "adres":  # VBS00C704, VBS00 C 704 and VBS00-C-704 are one
        return "".join(_woorden(gevraagd)) == "".join(_woorden(weergave))
    return set(_woorden(gevraagd)) <= set(_woorden(weergave))


def _woorden(tekst: str) -> list[str]:
    """Its words, a postcode as one."""
    return re.findall(r"[^\W_]+", _POSTCODE.sub(r"\1\2", tekst.casefold()))
