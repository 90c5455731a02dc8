"""Brings what is in use up to date with as few requests as the interface allows; a sync reads everything.

What the standard does not allow, and how that is coped with
- It cannot be asked what changed since then: ``laatstGemuteerd`` (OpenZaak's own) can be neither filtered nor
  ordered on, and no notification reaches a desktop. So there are three ways to see a change, cheapest first:
- *New zaken*: lists come newest first, so the front of the open ones is read until a page brings nothing new.
- *New statussen*: every change of status makes one, and current ones can be listed by themselves. That list is
  read from the front until a page brings nothing new. That the newest come first is how OpenZaak does it
  and no promise of the standard: where the first page is older than what is here, all are read. One that was
  set with a date of before the last that is known here is among the first no more: the next sync sees it.
- *Anything else* (dates, description, location, behandelaar, suspension) changes the ETag of its zaak, and
  only that. So the zaken that are in view and the dossiers that are open are asked for one by one with
  ``If-None-Match``: 304 where nothing changed (13 ms at OpenZaak, facts on ZGW, section 5). Of the rest such
  a change is seen at the next sync.
- The catalogue is the same as long as the list of its versions is (``Catalogus.nieuwe_zaaktypen``).

A zaak goes from here when the server says of that very zaak that it is not there, or not ours to see. Of zaken
that are not asked for nothing is concluded.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import partial

from portaal_leefomgeving_plugin.connectors.samen import samen
from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.connectors.zgw.zakenlijst import Deel
from portaal_leefomgeving_plugin.domain.errors import NotAllowed, NotFound, Refused
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import Status, Zaak, ZaakRegel, Zaaktype, ZaakUrl
from portaal_leefomgeving_plugin.services.sync_zaken import ANDERMANS
from portaal_leefomgeving_plugin.services.vooruit import terzijde
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.services.zaakregels import Regelmaker

MEESTE_IN_BEELD = 500
"""How many zaken are asked for by their ETag at most: a map that shows more shows dots."""


@dataclass(frozen=True, slots=True)
class Ververst:
    """What came of it, as uuids; ``gevraagd`` is how many zaken were asked for by themselves."""

    nieuw: tuple[str, ...]
    veranderd: tuple[str, ...]
    verdwenen: tuple[str, ...]
    gevraagd: int
    catalogus_veranderd: bool


@dataclass
class Verversing:
    """Refreshes one connection, and remembers the ETags of what it asked for, in memory."""

    _etags: dict[str, str] = field(default_factory=dict)

    def ververs(self, omgeving: Werkomgeving, progress: Progress, *, in_beeld: Collection[str] = ()) -> Ververst:
        """Refreshes; ``in_beeld`` are the uuids of what is in view and of open dossiers.

        Raises what the connectors and the store raise; NotAllowed without a zaaksysteem.
        """
        client = omgeving.clients.zgw
        if client is None:
            raise NotAllowed("geen_zaaksysteem")
        return terzijde(lambda: self._lees(omgeving, client, progress, in_beeld), omgeving.executor)(progress).schrijf(
            omgeving, self._etags
        )

    def _lees(
        self, omgeving: Werkomgeving, client: ZgwClient, progress: Progress, in_beeld: Collection[str]
    ) -> _Vondst:
        werkbestand = omgeving.werkbestand
        progress.step("zaaktypen", 0)
        fresh_types = client.nieuwe_zaaktypen(progress)
        zaaktypen = werkbestand.zaaktypen() if fresh_types is None else fresh_types
        found = _Vondst(client, zaaktypen_nieuw=list(fresh_types.values()) if fresh_types is not None else None)
        found.maker = Regelmaker(
            zaaktypen, omgeving.procedures, omgeving.clock.today(), zaaktype_ophalen=client.zaaktype,
            perioden=werkbestand.perioden(),
        )  # fmt: skip
        progress.step("zaken", 0)
        for page in client.lijst.voorkant(Deel.OPEN, progress):
            unknown = [z for z in page if werkbestand.zaak(z.uuid) is None]
            found.nieuw += [z for z in unknown if z.uuid not in {n.uuid for n in found.nieuw}]
            if not unknown:
                break
        progress.step("statussen", 0)
        ask = dict.fromkeys(list(in_beeld)[:MEESTE_IN_BEELD])
        new = {z.uuid for z in found.nieuw}
        ask |= dict.fromkeys(u for u in _met_nieuwe_status(omgeving, client, progress) if u not in new)
        known = [regel for uuid in ask if (regel := werkbestand.zaak(uuid)) is not None]
        progress.step("zaken", 0, len(known))
        answers = samen(omgeving.executor, [partial(self._vraag, client, progress, regel) for regel in known])
        for regel, (zaak, gone) in zip(known, answers, strict=True):
            if gone:
                found.weg.append(regel.uuid)
            elif zaak is not None:
                found.gezien.append((regel, zaak))
        found.gevraagd = len(known)
        found.vul_aan(progress, omgeving)
        return found

    def _vraag(self, client: ZgwClient, progress: Progress, regel: ZaakRegel) -> tuple[Zaak | None, bool]:
        """The zaak where it may have changed, and whether it has gone."""
        progress.check()
        try:
            return client.zaak(regel.url, etag=self._etags.get(regel.uuid, "")), False
        except NotFound:
            return None, True
        except Refused as fout:
            if fout.code != ANDERMANS:
                raise
            return None, True


def _met_nieuwe_status(omgeving: Werkomgeving, client: ZgwClient, progress: Progress) -> list[str]:
    """The uuids of stored zaken whose current status is another than the one here."""
    werkbestand, found = omgeving.werkbestand, list[str]()
    newest = werkbestand.nieuwste_status()
    stop_early: bool | None = None
    for page in client.nieuwste_statussen(progress):
        if stop_early is None:
            stop_early = newest is None or any(s.datum_gezet >= newest for s in page)
        differ = [
            regel.uuid
            for status in page
            if (regel := werkbestand.zaak(_uuid(status.zaak))) is not None and regel.status != status.url
        ]
        found += differ
        if stop_early and not differ:
            break
    return found


def _uuid(zaak: ZaakUrl) -> str:
    return zaak.rstrip("/").rpartition("/")[2]


@dataclass
class _Vondst:
    """What was read, before any of it is written."""

    client: ZgwClient
    zaaktypen_nieuw: list[Zaaktype] | None
    maker: Regelmaker = field(init=False)
    nieuw: list[Zaak] = field(default_factory=list)
    gezien: list[tuple[ZaakRegel, Zaak]] = field(default_factory=list)
    weg: list[str] = field(default_factory=list)
    gevraagd: int = 0
    regels: list[ZaakRegel] = field(default_factory=list)
    veranderd: list[str] = field(default_factory=list)

    def vul_aan(self, progress: Progress, omgeving: Werkomgeving) -> None:
        """Joins what was read with status and behandelaar, asked for where they may be others than before."""
        works = [partial(self._regel, progress, None, zaak) for zaak in self.nieuw]
        works += [partial(self._regel, progress, regel, zaak) for regel, zaak in self.gezien]
        lines = samen(omgeving.executor, works)
        fresh = lines[: len(self.nieuw)]
        changed = [
            line for (before, _zaak), line in zip(self.gezien, lines[len(self.nieuw) :], strict=True) if line != before
        ]
        self.veranderd = [line.uuid for line in changed]
        self.regels = [*fresh, *changed]

    def _regel(self, progress: Progress, known: ZaakRegel | None, zaak: Zaak) -> ZaakRegel:
        progress.check()
        who = next((m for page in self.client.behandelaars(progress, zaak=zaak.url) for _z, m in page), "")
        return self.maker.regel(
            zaak, self._status(known, zaak), who, activiteit=known.activiteit if known is not None else ""
        )

    def _status(self, known: ZaakRegel | None, zaak: Zaak) -> Status | None:
        if zaak.status is None:
            return None
        if known is not None and known.status == zaak.status and known.statustype and known.status_gezet:
            return Status(zaak.status, zaak.url, known.statustype, known.status_gezet, is_laatste=True)
        found: Sequence[Status] = [s.status for s in self.client.statussen(zaak.url)]
        return max(found, key=lambda s: s.datum_gezet, default=None)

    def schrijf(self, omgeving: Werkomgeving, etags: dict[str, str]) -> Ververst:
        """Writes it, on the thread of whoever asked."""
        werkbestand = omgeving.werkbestand
        if self.zaaktypen_nieuw is not None:
            werkbestand.schrijf_zaaktypen(self.maker.zaaktypen)
        werkbestand.schrijf_zaken(self.regels)
        werkbestand.verwijder_zaken(self.weg)
        # only now: what was not written must be asked for again
        etags.update({zaak.uuid: zaak.etag for _regel, zaak in self.gezien if zaak.etag})
        return Ververst(
            nieuw=tuple(z.uuid for z in self.nieuw),
            veranderd=tuple(self.veranderd),
            verdwenen=tuple(self.weg),
            gevraagd=self.gevraagd,
            catalogus_veranderd=self.zaaktypen_nieuw is not None,
        )
