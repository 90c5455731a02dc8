"""Brings the zaken of a connection into its working copy, by the recipe of facts on ZGW, section 5.

Streams run side by side (zaken, current statussen, behandelaars) and are joined here; zaken go into the
store a few pages at a time, and what is remembered of the rest is small (a number for what was seen, a row
of some 30 bytes for a status), so that memory hardly grows with their number.

In this order
- The open zaken first: on those a desk works, and after them it can. Then the closed ones, where the
  connection wants them (``gesloten_zaken``), from ``gesloten_vanaf`` on. Where there are many closed ones,
  statussen are swept step by step as well, those of open zaken first. A server that does not know the
  filter gives the list as a whole.
- What has gone goes here too, but only after complete sweeps, and of a few (``LOSSE_ZAKEN``) it is asked
  one by one first: a zaak that was closed or reopened while the list was read is on neither part of it.

A sync that breaks off goes on. Of each sweep the page that was written last and what it saw are kept in
the store, in the transaction that wrote that page. Lists come newest first and pages are numbered from
there: what came meanwhile is at the front, what went meanwhile pulls the rest forward. So the next sync reads
the front until it meets something known, and then goes on at the page it was at, as long as that page
still shows something known (``Veger.bladen``). The open part is gone on with for an hour, so that what it
shows is hardly older than that of a sync that did not break off, the closed part for a day. After a sync that
went on, only what was asked for one by one is taken away.

The standard cannot be asked what changed since last time (``laatstGemuteerd`` can be neither filtered
nor ordered on), so a sync reads everything; ``services/ververs.py`` is for in between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from typing import TypeVar

from portaal_leefomgeving_plugin.connectors.samen import samen
from portaal_leefomgeving_plugin.connectors.vegen import Blad, Gebleven, sleutel
from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.connectors.zgw.zakenlijst import Deel
from portaal_leefomgeving_plugin.domain.errors import NotFound, Refused, Rejected, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import Status, StatustypeUrl, Zaak, ZaakRegel, Zaaktype, ZaaktypeUrl
from portaal_leefomgeving_plugin.services.vermogens import vermogens
from portaal_leefomgeving_plugin.services.vooruit import terzijde, vooruit
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.services.zaakregels import Regelmaker
from portaal_leefomgeving_plugin.services.zaakstanden import (
    Behandelaars,
    Statussen,
    lees_behandelaars,
    lees_statussen,
    lees_statussen_per_stap,
)
from portaal_leefomgeving_plugin.store.veging import Veging

T = TypeVar("T")

ZAKEN_PER_KEER = 2_000
"""How many zaken are written in one transaction: large enough to be fast, small enough to be forgotten."""

PAGINAS_IN_WACHT = 24
"""How many pages (of at most 500 zaken) may wait in memory for the sweeps and for the store."""

LOSSE_STATUSSEN = 50
"""How many zaken whose status the sweep missed are looked up one by one; more points at another cause."""

LOSSE_ZAKEN = 50
"""How many zaken that no sweep saw are asked for one by one before they are taken away."""

VEEL_GESLOTEN = 5_000
"""From so many closed zaken on statussen are swept step by step: all at once would keep the open ones waiting."""

ANDERMANS = "permission_denied"
"""How a zaak is refused of whose zaaktype one may not see any (facts on ZGW, section 10); lists leave it out."""

HERVATTEN = {Deel.OPEN: timedelta(hours=1), Deel.GESLOTEN: timedelta(days=1), Deel.ALLE: timedelta(hours=1)}
"""How long after it was begun a sweep that broke off is gone on with."""


def sync_zaken(omgeving: Werkomgeving, client: ZgwClient, progress: Progress) -> int:
    """Reads catalogue, zaken, statussen and behandelaars; answers how many zaken there are.

    Raises what the connectors and the store raise. What was written before that stays: each batch is
    whole, and the next sync goes on from it. The moment of the sync is noted only when it is complete
    (``zaken``), that of the open ones when those are (``open_zaken``).
    """
    progress.step("zaaktypen", 0)
    zaaktypen = terzijde(lambda: client.zaaktypen(progress), omgeving.executor)(progress)
    ronde = _Ronde(omgeving, client, progress, zaaktypen, vanaf=_vanaf(omgeving))
    try:
        ronde.lees(Deel.OPEN)
    except Rejected as fout:
        if not _onbekend_filter(fout):
            raise
        ronde.lees(Deel.ALLE)
    else:
        if omgeving.verbinding.gesloten_zaken:
            omgeving.werkbestand.schrijf_zaaktypen(ronde.maker.zaaktypen)
            omgeving.werkbestand.noteer_sync(
                "open_zaken", moment=omgeving.clock.now(), volledig=True, aantal=ronde.aantal
            )
            progress.step("gesloten_zaken", ronde.aantal)
            ronde.lees(Deel.GESLOTEN)
    ronde.rond_af()
    terzijde(lambda: vermogens(omgeving, client), omgeving.executor)(progress)
    return ronde.aantal


@dataclass
class _Ronde:
    """One sync under way."""

    omgeving: Werkomgeving
    client: ZgwClient
    progress: Progress
    zaaktypen: dict[ZaaktypeUrl, Zaaktype]
    vanaf: date | None
    aantal: int = 0
    hervat: bool = False
    maker: Regelmaker = field(init=False)

    def __post_init__(self) -> None:
        """Begins the sweeps that run beside the list."""
        omgeving, client, progress, executor = self.omgeving, self.client, self.progress, self.omgeving.executor
        self.maker = Regelmaker(
            self.zaaktypen,
            omgeving.procedures,
            omgeving.clock.today(),
            zaaktype_ophalen=lambda url: _oud_zaaktype(client, url),
            perioden=omgeving.werkbestand.perioden(),
        )
        # where they are not asked for any more, what was known goes
        asked_for = bool(omgeving.verbinding.activiteit_eigenschap)
        self._activiteiten = omgeving.werkbestand.activiteiten() if asked_for else {}
        self._standen = Statussen()
        self._behandelaars = terzijde(lambda: lees_behandelaars(client, progress), executor)
        self._per_stap, self._alles_geveegd = self._is_veel(), False
        if self._per_stap:
            self._statussen = self._stappen(eind=False)
        else:
            self._statussen = terzijde(lambda: lees_statussen(client, progress, self._standen), executor)

    def lees(self, deel: Deel) -> None:
        """Reads a part of the list to its end, from where it was left."""
        werkbestand, vanaf = self.omgeving.werkbestand, self.vanaf if deel is Deel.GESLOTEN else None
        if deel is Deel.GESLOTEN and self._per_stap:
            self._statussen(self.progress)
            self._statussen = self._stappen(eind=True)
        veging, gebleven = self._veging(deel, self.client.lijst.naam(deel, vanaf))
        already = len(gebleven.gezien) if gebleven is not None else 0
        pages = self.client.lijst.bladen(deel, self.progress, vanaf=vanaf, hervat=gebleven)
        self.aantal += already
        ahead = vooruit(pages, self.omgeving.executor, wacht=PAGINAS_IN_WACHT, progress=self.progress)
        for zaken, last in _in_groepen(ahead):
            self.progress.check()
            statussen, behandelaars = self._statussen(self.progress), self._behandelaars(self.progress)
            lines = self._regels(zaken, statussen, behandelaars)
            veging = replace(veging, url=last.url, telling=last.telling)
            werkbestand.schrijf_zaken(lines, veging)
            self.aantal += len(zaken)
            self.progress.step("gesloten_zaken" if deel is Deel.GESLOTEN else "zaken", self.aantal)
        self._statussen(self.progress)
        self._behandelaars(self.progress)
        werkbestand.schrijf_zaken([], replace(veging, klaar=True))

    def rond_af(self) -> None:
        """Takes away what has gone, and notes that the sync is complete."""
        werkbestand = self.omgeving.werkbestand
        gone, back = self._verdwenen(werkbestand.ongeziene_zaken())
        if back:
            werkbestand.schrijf_zaken(self._regels(back, self._standen, self._behandelaars(self.progress)))
            self.aantal += len(back)
        werkbestand.schrijf_zaaktypen(self.maker.zaaktypen)
        werkbestand.rond_vegingen_af(gone)
        werkbestand.noteer_sync("zaken", moment=self.omgeving.clock.now(), volledig=True, aantal=self.aantal)

    def _vraag(self, vraag: Callable[[], T]) -> T:
        """Asks on another thread: an answer can be long in coming, and whoever stops waits a moment only."""
        return terzijde(vraag, self.omgeving.executor)(self.progress)

    def _is_veel(self) -> bool:
        try:
            count = self._vraag(lambda: self.client.lijst.telling(Deel.GESLOTEN, self.progress))
        except Rejected as fout:
            if not _onbekend_filter(fout):
                raise
            return False
        return count is not None and count >= VEEL_GESLOTEN

    def _stappen(self, *, eind: bool) -> Callable[[Progress], Statussen]:
        """The sweep of the statussen at steps that end a zaak, or at those that do not."""
        client, progress, executor = self.client, self.progress, self.omgeving.executor
        wanted: list[StatustypeUrl] = [
            s.url for z in self.zaaktypen.values() for s in z.statustypen if s.is_eindstatus is eind
        ]
        return terzijde(lambda: lees_statussen_per_stap(client, progress, self._standen, wanted, executor), executor)

    def _veging(self, deel: Deel, lijst: str) -> tuple[Veging, Gebleven | None]:
        """The sweep of this part: the one that broke off, where that is of the same list and not too long ago."""
        werkbestand, now = self.omgeving.werkbestand, self.omgeving.clock.now()
        left = werkbestand.veging(deel.value)
        if (
            left is not None and left.lijst == lijst and left.url and not left.klaar
            and timedelta() <= now - left.begonnen < HERVATTEN[deel]
        ):  # fmt: skip
            self.hervat = True
            seen = {sleutel(uuid) for uuid in werkbestand.gezien(deel.value)}
            return left, Gebleven(seen, left.url, left.telling)
        begun = Veging(deel.value, lijst, now)
        werkbestand.begin_veging(begun)
        return begun, None

    def _regels(self, zaken: list[Zaak], statussen: Statussen, behandelaars: Behandelaars) -> list[ZaakRegel]:
        current = statussen.van(zaken)
        missed = [nr for nr, (zaak, status) in enumerate(zip(zaken, current)) if zaak.status and status is None]
        if len(missed) > LOSSE_STATUSSEN and self._per_stap and not self._alles_geveegd:
            # steps of zaaktypen that the catalogue does not list: then there is nothing for it but all
            self._alles_geveegd = True
            self._vraag(lambda: lees_statussen(self.client, self.progress, self._standen))
            return self._regels(zaken, statussen, behandelaars)
        for nr in missed[:LOSSE_STATUSSEN]:
            current[nr] = self._vraag(lambda nr=nr: self._huidige_status(zaken[nr]))  # type: ignore[misc]
        who = behandelaars.van(zaken)
        return [
            self.maker.regel(z, s, b, activiteit=self._activiteiten.get(z.uuid, ""))
            for z, s, b in zip(zaken, current, who, strict=True)
        ]

    def _huidige_status(self, zaak: Zaak) -> Status | None:
        """Set between the two sweeps: the zaak has one, the sweep did not see it."""
        return max((s.status for s in self.client.statussen(zaak.url)), key=lambda s: s.datum_gezet, default=None)

    def _verdwenen(self, ongezien: list[str]) -> tuple[list[str], list[Zaak]]:
        """Of the zaken that no sweep saw: those that have gone (uuids), and those that are there all the same."""
        asked = ongezien[:LOSSE_ZAKEN]
        executor = self.omgeving.executor
        found = self._vraag(lambda: samen(executor, [partial(self._nog_daar, uuid) for uuid in asked]))
        gone = [uuid for uuid, zaak in zip(asked, found, strict=True) if zaak is None]
        if not self.hervat:
            gone += ongezien[LOSSE_ZAKEN:]
        return gone, [zaak for zaak in found if zaak is not None]

    def _nog_daar(self, uuid: str) -> Zaak | None:
        """The zaak, None where it has gone or is not wanted (any more)."""
        self.progress.check()
        known = self.omgeving.werkbestand.zaak(uuid)
        if known is None:
            return None
        try:
            zaak = self.client.zaak(known.url)
        except NotFound:
            return None
        except Refused as fout:
            if fout.code != ANDERMANS:
                raise
            return None
        return zaak if zaak is not None and self._gewenst(zaak) else None

    def _gewenst(self, zaak: Zaak) -> bool:
        if zaak.einddatum is None:
            return True
        return self.omgeving.verbinding.gesloten_zaken and (self.vanaf is None or zaak.einddatum >= self.vanaf)


def _vanaf(omgeving: Werkomgeving) -> date | None:
    text = omgeving.verbinding.gesloten_vanaf
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UnreadableConfiguration(path=omgeving.verbinding.naam, where="gesloten_vanaf", code="datum") from None


def _onbekend_filter(fout: Rejected) -> bool:
    return fout.has("unknown-parameters") or fout.code == "unknown-parameters"


def _oud_zaaktype(client: ZgwClient, url: ZaaktypeUrl) -> Zaaktype | None:
    """A version that the listing leaves out. One that may not be seen, or is gone, is not a failed sync."""
    try:
        return client.zaaktype(url)
    except (NotFound, Refused):
        return None


def _in_groepen(bladen: Iterator[Blad[Zaak]]) -> Iterator[tuple[list[Zaak], Blad[Zaak]]]:
    """Pages gathered to batches that are worth a transaction, each with its last page."""
    groep: list[Zaak] = []
    last: Blad[Zaak] | None = None
    for last in bladen:
        groep.extend(last.items)
        if len(groep) >= ZAKEN_PER_KEER:
            yield groep, last
            groep = []
    if groep and last is not None:
        yield groep, last
