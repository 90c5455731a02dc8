"""Runs the green lane over zaken, against the sources that the store has cached."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, Locatie
from portaal_leefomgeving_plugin.domain.ports import Clock
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.verdict import GroeneBaan
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.green_lane.engine import ToetsZaak, toets_tabel
from portaal_leefomgeving_plugin.green_lane.jsonvorm import lees_json
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.rules import OnleesbareRegel, Regel, Regelset, lees_regels
from portaal_leefomgeving_plugin.green_lane.tabel import Toetstabel
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.services.regelmap import Regelmap
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

LANDELIJK = "groene_baan/landelijk"
"""The shipped rules over national sources, beside those over the layers that every municipality should have."""


def regels_van(verbinding: Verbinding, bronnen: Collection[str]) -> Regelset:
    """The rules of this municipality: those of its rules folder, and its own folder or file or else the shipped ones.

    ``bronnen`` are the ids of the sources that this connection has, read or not. Of the shipped rules those over
    national sources are asked where their source is among them; the others always, so that a layer that a
    municipality lacks shows as unknown. A rule of the folder stands in for a shipped one of its id. Rules that
    cannot be read are named. Raises UnreadableConfiguration where there is no rule at all: that would look clean.
    """
    team = Regelmap(Path(verbinding.regelmap)).regels() if verbinding.regelmap else Regelset(())
    where = Path(verbinding.groene_baan_regels) if verbinding.groene_baan_regels else resource("groene_baan")
    found = team.met(lees_regels(_bestanden(where) if where.is_dir() else [where]))
    if not verbinding.groene_baan_regels:
        national = lees_regels(_bestanden(resource(LANDELIJK)))
        asked = Regelset(tuple(r for r in national.regels if r.bron in bronnen), national.onleesbaar)
        found = found.met(asked)
    if not found.regels and not found.onleesbaar:
        raise UnreadableConfiguration(path=str(where), where="", code="geen_regels")
    return found


def ruwe_regel(verbinding: Verbinding, regel_id: str) -> Mapping[str, Any] | None:
    """A rule outside the rules folder as its file has it; None where it is gone. Raises UnreadableConfiguration."""
    own = Path(verbinding.groene_baan_regels) if verbinding.groene_baan_regels else resource("groene_baan")
    paths = [*(_bestanden(own) if own.is_dir() else [own]), *_bestanden(resource(LANDELIJK))]
    for path in paths:
        for raw in lees_json(path, waar=str(path)).get("regels", ()):
            if raw.get("id") == regel_id:
                found: Mapping[str, Any] = raw
                return found
    return None


def regelbestanden(verbinding: Verbinding) -> list[Path]:
    """The files that ``regels_van`` reads, in its order; what is not there is left out."""
    where = Path(verbinding.groene_baan_regels) if verbinding.groene_baan_regels else resource("groene_baan")
    found = _bestanden(Path(verbinding.regelmap)) if verbinding.regelmap else []
    found += _bestanden(where) if where.is_dir() else [where]
    return found if verbinding.groene_baan_regels else [*found, *_bestanden(resource(LANDELIJK))]


def _bestanden(folder: Path) -> list[Path]:
    return sorted(p for p in folder.glob("*.json") if not p.name.endswith(".schema.json"))


def toetszaak(regel: ZaakRegel) -> ToetsZaak:
    """What the rules look at of a zaak."""
    return ToetsZaak(
        uuid=regel.uuid,
        locatie=regel.locatie,
        zaaktype_identificatie=regel.zaaktype_identificatie,
        zaaktype_omschrijving=regel.zaaktype_omschrijving,
        omschrijving=regel.omschrijving,
    )


class WaarGetoetst(Protocol):
    """What a check looks at of the place it is done in: the store, not the systems behind it.

    So it needs no login, and goes on where those systems are away. A ``Werkomgeving`` is one.
    """

    @property
    def verbinding(self) -> Verbinding:
        """Whose rules are used."""

    @property
    def werkbestand(self) -> Werkbestand:
        """Where the sources are."""

    @property
    def clock(self) -> Clock:
        """By which copies grow old."""


@dataclass(frozen=True, slots=True)
class Toetsplaats:
    """A place that is only checked in."""

    verbinding: Verbinding
    werkbestand: Werkbestand
    clock: Clock


class GroeneBaanDienst:
    """Keeps rules and prepared layers at hand between checks; a source that was fetched again is prepared again."""

    def __init__(self, omgeving: WaarGetoetst, bronnen: Sequence[Bron]) -> None:
        self._omgeving = omgeving
        # one that never answered is no missing source: it is one that could not be reached
        self._bronnen = {b.id: b for b in (*omgeving.werkbestand.bekende_bronnen(), *bronnen)}
        self._regels: Regelset = regels_van(
            omgeving.verbinding, self._bronnen.keys() | omgeving.werkbestand.bronstanden().keys()
        )
        self._lagen: dict[str, tuple[tuple[object, ...], BronLaag]] = {}

    def toets(self, zaken: Sequence[ZaakRegel], *, taal: str = "nl") -> Sequence[GroeneBaan]:
        """A GroeneBaan per zaak, in the same order, made when it is asked for (``tabel.Banen``)."""
        return self.toets_zaken([toetszaak(z) for z in zaken], taal=taal)

    def toets_plek(self, plek: Locatie | None, *, omschrijving: str = "", taal: str = "nl") -> GroeneBaan:
        """The same for a place without a zaak."""
        zaak = ToetsZaak(
            uuid="",
            locatie=plek or GEEN_LOCATIE,
            zaaktype_identificatie="",
            zaaktype_omschrijving="",
            omschrijving=omschrijving,
        )
        return self.toets_zaken([zaak], taal=taal)[0]

    def toets_zaken(self, zaken: Sequence[ToetsZaak], *, taal: str = "nl") -> Sequence[GroeneBaan]:
        """The same for anything that can be checked."""
        return self._tabel(zaken, self._regels.regels, onleesbaar=self._regels.onleesbaar).banen(taal)

    def proef(self, zaken: Sequence[ToetsZaak], regel: Regel, *, taal: str = "nl") -> Sequence[GroeneBaan]:
        """What ``regel``, which need not be one of the rules that are on, says of these zaken."""
        return self._tabel(zaken, (regel,)).banen(taal)

    @property
    def regels(self) -> Regelset:
        """The rules that are on."""
        return self._regels

    def _tabel(
        self, zaken: Sequence[ToetsZaak], regels: Sequence[Regel], *, onleesbaar: tuple[OnleesbareRegel, ...] = ()
    ) -> Toetstabel:
        nu = self._omgeving.clock.now()
        made = toets_tabel(zaken, regels, self._actuele_lagen({r.bron for r in regels}), self._bronnen, nu=nu)
        return replace(made, onleesbaar=onleesbaar)

    def _actuele_lagen(self, wanted: set[str]) -> dict[str, BronLaag]:
        standen = self._omgeving.werkbestand.bronstanden()
        for bron_id in wanted & standen.keys() & self._bronnen.keys():
            stand = standen[bron_id]
            mark = (stand.sha256, stand.opgehaald_op, stand.bereikt, stand.volledig, stand.fout)
            known = self._lagen.get(bron_id)
            if known is None or known[0] != mark:
                data = self._omgeving.werkbestand.bron(bron_id)
                if data is not None:
                    self._lagen[bron_id] = (mark, BronLaag.from_data(self._bronnen[bron_id], data))
        # a copy: another zaak may be checked on another thread meanwhile, and add a layer
        return {bron_id: laag for bron_id, (_mark, laag) in self._lagen.copy().items() if bron_id in standen}
