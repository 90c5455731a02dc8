"""Brings the zaken of a connection into its working copy, by the recipe of facts on ZGW, section 5.

Three streams run side by side (zaken, current statussen, behandelaars) and are joined here; zaken go
into the store a few pages at a time, so that the memory used does not grow with their number. The
standard cannot be asked what changed since last time (no filter on laatstGemuteerd), so each sync
reads everything; what has gone from the server goes here too, but only after a complete sweep.
"""

from __future__ import annotations

from collections.abc import Iterator

from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.domain.errors import NotFound, Refused
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import Status, Zaak, Zaaktype, ZaaktypeUrl, ZaakUrl
from portaal_leefomgeving_plugin.services.vooruit import vooruit
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.services.zaakregels import Regelmaker

ZAKEN_PER_KEER = 2_000
"""How many zaken are written in one transaction: large enough to be fast, small enough to be forgotten."""

PAGINAS_IN_WACHT = 40
"""How many pages (of at most 500 zaken) may wait in memory for the sweeps and for the store."""

LOSSE_STATUSSEN = 50
"""How many zaken whose status the sweep missed are looked up one by one; more points at another cause."""


def sync_zaken(omgeving: Werkomgeving, client: ZgwClient, progress: Progress) -> int:
    """Reads catalogue, zaken, statussen and behandelaars; answers how many zaken there are.

    Raises what the connectors and the store raise. What was written before that stays: each batch is
    whole, and the next sync goes on from it. The moment of the sync is noted only when it is complete.
    """
    werkbestand = omgeving.werkbestand
    progress.step("zaaktypen", 0)
    zaaktypen = client.zaaktypen(progress)
    maker = Regelmaker(
        zaaktypen,
        omgeving.procedures,
        omgeving.clock.today(),
        zaaktype_ophalen=lambda url: _oud_zaaktype(client, url),
        perioden={z.uuid: z.perioden for z in werkbestand.zaken() if z.perioden},
    )
    statussen = omgeving.executor.start(lambda: _statussen(client, progress))
    behandelaars = omgeving.executor.start(lambda: _behandelaars(client, progress))
    gezien: set[str] = set()
    for groep in _in_groepen(vooruit(client.zaken(progress), omgeving.executor, wacht=PAGINAS_IN_WACHT)):
        progress.check()
        per_zaak, van = statussen(), behandelaars()
        _vul_aan(client, groep, per_zaak)
        werkbestand.schrijf_zaken(
            [maker.regel(zaak, _status_van(zaak, per_zaak), van.get(zaak.url, "")) for zaak in groep]
        )
        gezien.update(zaak.uuid for zaak in groep)
        progress.step("zaken", len(gezien))
    statussen()
    behandelaars()
    werkbestand.schrijf_zaaktypen(maker.zaaktypen)
    werkbestand.behoud_zaken(gezien)
    werkbestand.noteer_sync("zaken", moment=omgeving.clock.now(), volledig=True, aantal=len(gezien))
    return len(gezien)


def _oud_zaaktype(client: ZgwClient, url: ZaaktypeUrl) -> Zaaktype | None:
    """A version that the listing leaves out. One that may not be seen, or is gone, is not a failed sync."""
    try:
        return client.zaaktype(url)
    except (NotFound, Refused):
        return None


def _statussen(client: ZgwClient, progress: Progress) -> dict[ZaakUrl, Status]:
    newest: dict[ZaakUrl, Status] = {}
    for page in client.huidige_statussen(progress):
        for status in page:
            known = newest.get(status.zaak)
            if known is None or known.datum_gezet < status.datum_gezet:
                newest[status.zaak] = status
        progress.step("statussen", len(newest))
    return newest


def _behandelaars(client: ZgwClient, progress: Progress) -> dict[ZaakUrl, str]:
    """The behandelaar per zaak; where there are several, the one that the server names first."""
    names: dict[ZaakUrl, str] = {}
    for page in client.behandelaars(progress):
        for zaak, medewerker in page:
            names.setdefault(zaak, medewerker)
        progress.step("behandelaars", len(names))
    return names


def _in_groepen(pages: Iterator[list[Zaak]]) -> Iterator[list[Zaak]]:
    """Pages gathered to batches that are worth a transaction."""
    groep: list[Zaak] = []
    for page in pages:
        groep.extend(page)
        if len(groep) >= ZAKEN_PER_KEER:
            yield groep
            groep = []
    if groep:
        yield groep


def _status_van(zaak: Zaak, statussen: dict[ZaakUrl, Status]) -> Status | None:
    return statussen.get(zaak.url) if zaak.status else None


def _vul_aan(client: ZgwClient, groep: list[Zaak], statussen: dict[ZaakUrl, Status]) -> None:
    """Statussen set between the two sweeps: a zaak has one, the sweep did not see it."""
    missed = [z for z in groep if z.status and z.url not in statussen]
    for zaak in missed[:LOSSE_STATUSSEN]:
        newest = max((s.status for s in client.statussen(zaak.url)), key=lambda s: s.datum_gezet, default=None)
        if newest is not None:
            statussen[zaak.url] = newest
