"""Reads a sheet of the user's own into the working copy: what can be taken over is shown, and what not and why.

Nothing is half-imported: all rows go in within one transaction, or none do; whether the good rows of a sheet with
bad ones go in is the user's to say. Rows are known by their number: reading a newer file brings them up to date
and doubles none. They are layers of their own beside the zaken of the server, and are never sent anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import shapely

from portaal_leefomgeving_plugin.connectors.spreadsheet import lees_blad, open_bestand
from portaal_leefomgeving_plugin.connectors.spreadsheet.keuren import keur, koppel
from portaal_leefomgeving_plugin.domain.blad import (
    BLAD,
    VELDEN,
    Bladbestand,
    Bladregel,
    Bladsoort,
    Keuring,
    Koppeling,
    Werkblad,
    raad_soort,
    slug_van,
    stel_koppelingen_voor,
)
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature, BronSoort, Dekking, Waarde
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Clock, Progress
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

THEMA = "ingelezen"
RIJ, UIT, OP = "rij", "ingelezen_uit", "ingelezen_op"
"""Beside its own fields each row says where it comes from: its number in the file, the file, and when it was read."""

_MATEN = ("", "__lijn", "__vlak")
"""A layer has shapes of one dimension: the ids of those of lines and of areas end so."""


@dataclass(frozen=True, slots=True)
class Bladvoorstel:
    """A sheet as it was opened, with the mapping that its headings suggest."""

    bestand: Bladbestand
    werkblad: Werkblad
    soort: Bladsoort
    koppelingen: tuple[Koppeling, ...]


@dataclass(frozen=True, slots=True)
class Ingelezen:
    """A sheet that the working copy holds."""

    naam: str
    soort: Bladsoort
    bestand: str
    datum: date | None
    ingelezen_op: datetime | None
    aantal: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Inleesverslag:
    """What came of reading a sheet in. ``gebleven``: rows of before that this file does not hold."""

    naam: str
    nieuw: int
    gewijzigd: int
    gelijk: int
    gebleven: int
    weggehaald: int
    afgekeurd: int
    ids: tuple[str, ...]


def open_blad(pad: Path, blad: str = "", soort: Bladsoort | None = None) -> Bladvoorstel:
    """Opens a file and proposes how to read it. Raises FileFault and UnreadableFile."""
    found = open_bestand(pad)
    sheet = lees_blad(pad, blad)
    kind = soort or raad_soort(sheet.koppen)
    return Bladvoorstel(found, sheet, kind, koppel(sheet, stel_koppelingen_voor(kind, sheet.koppen)))


def keur_blad(
    voorstel: Bladvoorstel, soort: Bladsoort, koppelingen: Sequence[Koppeling], progress: Progress
) -> Keuring:
    """What can be taken over by this mapping, and what not."""
    if not any(k.veld == VELDEN[soort][0].naam and k.bewaard for k in koppelingen):
        raise NotAllowed("blad_zonder_nummer")
    return keur(voorstel.werkblad, soort, koppelingen, progress)


def lees_in(
    werkbestand: Werkbestand,
    clock: Clock,
    voorstel: Bladvoorstel,
    keuring: Keuring,
    *,
    naam: str,
    soort: Bladsoort,
    alleen_goede: bool = False,
    vervang: bool = False,
) -> Inleesverslag:
    """Takes the rows over as the layer ``naam``, in one transaction. ``vervang``: rows that the file lacks go.

    Raises NotAllowed ("blad_afgekeurde_rijen") where there are bad rows and ``alleen_goede`` was not said,
    ("blad_andere_soort") where there is a sheet of that name that holds something else, and StoreError.
    """
    title = " ".join(naam.split())
    slug = slug_van(title)
    if not slug:
        raise NotAllowed("blad_zonder_naam")
    if keuring.afgekeurd and not alleen_goede:
        raise NotAllowed("blad_afgekeurde_rijen", n=str(keuring.aantal_afgekeurd))
    if not keuring.regels:
        raise NotAllowed("blad_zonder_goede_rijen")
    known = next((one for one in ingelezen(werkbestand) if one.ids[0].startswith(f"{BLAD}{slug}") and
                  _slug(one.ids[0]) == slug), None)  # fmt: skip
    if known is not None and known.soort is not soort:
        raise NotAllowed("blad_andere_soort", naam=known.naam)
    before = _features(werkbestand, known)
    merged = _Samengevoegd(before, keuring, vervang=vervang)
    now = clock.now()
    came_from = _herkomst(voorstel.bestand, now)
    features = merged.features(came_from)
    gone = set(known.ids) if known is not None else set()
    written = []
    for size, rows in enumerate(_per_maat(features)):
        if not rows:
            continue
        bron = _bron(slug, size, title, voorstel.bestand, soort)
        written.append((bron, BronData(_stand(bron, voorstel.bestand, now, len(rows), keuring), tuple(rows))))
    werkbestand.vervang_bronnen(written, gone - {bron.id for bron, _data in written})
    return Inleesverslag(
        title, merged.nieuw, merged.gewijzigd, merged.gelijk, merged.gebleven, merged.weggehaald,
        keuring.aantal_afgekeurd, tuple(bron.id for bron, _data in written),
    )  # fmt: skip


def ingelezen(werkbestand: Werkbestand) -> tuple[Ingelezen, ...]:
    """The sheets that the working copy holds, by name."""
    stands = werkbestand.bronstanden()
    per_slug: dict[str, list[Bron]] = {}
    for bron in werkbestand.bronnen():
        if bron.soort is BronSoort.BLAD:
            per_slug.setdefault(_slug(bron.id), []).append(bron)
    made = []
    for parts in per_slug.values():
        parts.sort(key=lambda b: len(b.id))
        ids = tuple(b.id for b in parts)
        stand = stands.get(ids[0])
        made.append(
            Ingelezen(
                parts[0].collectie, Bladsoort(parts[0].onderdeel), parts[0].url, parts[0].gegevens_van,
                stand.opgehaald_op if stand is not None else None,
                sum(stands[i].aantal for i in ids if i in stands), ids,
            )
        )  # fmt: skip
    return tuple(sorted(made, key=lambda one: one.naam.casefold()))


def haal_weg(werkbestand: Werkbestand, blad: Ingelezen) -> None:
    """Takes a sheet out of the working copy; the file it came from is the user's, and stays."""
    werkbestand.vervang_bronnen((), blad.ids)


class _Samengevoegd:
    """Rows of before and rows of now, told apart by their number; those of before keep their place."""

    def __init__(self, voor: Sequence[BronFeature], keuring: Keuring, *, vervang: bool) -> None:
        self.nieuw = self.gewijzigd = self.gelijk = self.gebleven = self.weggehaald = 0
        fresh = {r.nummer: r for r in keuring.regels}
        self._rijen: list[Bladregel | BronFeature] = []
        for old in voor:
            row = fresh.pop(old.id, None)
            if row is not None:
                same = _eigen(old) == dict(row.waarden) and _zelfde(old.geometrie, row.geometrie)
                self.gelijk += same
                self.gewijzigd += not same
                self._rijen.append(row)
            elif vervang and old.id not in keuring.afgekeurde_nummers:
                self.weggehaald += 1
            else:  # what the file holds and could not be read is not gone from it
                self.gebleven += 1
                self._rijen.append(old)
        self.nieuw = len(fresh)
        self._rijen += fresh.values()

    def features(self, herkomst: tuple[str, str]) -> list[BronFeature]:
        """All rows; those of now say that they come from this file."""
        names = dict.fromkeys(
            name for row in self._rijen for name in (dict(row.waarden) if isinstance(row, Bladregel) else _eigen(row))
        )
        made = []
        for row in self._rijen:
            if isinstance(row, BronFeature):
                own, came = _eigen(row), {k: row.attributen.get(k) for k in (RIJ, UIT, OP)}
            else:
                own, came = dict(row.waarden), {RIJ: row.rij, UIT: herkomst[0], OP: herkomst[1]}
            values: dict[str, Waarde] = {**dict.fromkeys(names), **own, **came}
            number = row.id if isinstance(row, BronFeature) else row.nummer
            made.append(BronFeature(number, row.geometrie, values))
        return made


def _eigen(feature: BronFeature) -> dict[str, Waarde]:
    return {k: v for k, v in feature.attributen.items() if k not in (RIJ, UIT, OP)}


def _features(werkbestand: Werkbestand, blad: Ingelezen | None) -> list[BronFeature]:
    """The rows of a sheet as they are kept, lines and areas too, in the order of the file."""
    found: list[BronFeature] = []
    for bron_id in blad.ids if blad is not None else ():
        data = werkbestand.bron(bron_id)
        found += data.features if data is not None else ()
    return found


def _zelfde(een: RdWkb | None, ander: RdWkb | None) -> bool:
    """Whether two shapes are the same; the store makes lines and areas multi shapes."""
    if een is None or ander is None or een == ander:
        return een == ander
    one, other = shapely.from_wkb(een), shapely.from_wkb(ander)
    return bool(shapely.equals_exact(shapely.normalize(_multi(one)), shapely.normalize(_multi(other)), 1e-6))


def _multi(shape: object) -> object:
    """As a collection of its parts, so that one part and a multi shape of it are the same."""
    return shapely.geometrycollections(shapely.get_parts(shape))


def _per_maat(features: Sequence[BronFeature]) -> tuple[list[BronFeature], list[BronFeature], list[BronFeature]]:
    """By the dimension of their shapes: points and rows without a place, lines, areas."""
    by_size: tuple[list[BronFeature], list[BronFeature], list[BronFeature]] = ([], [], [])
    for feature in features:
        size = 0
        if feature.geometrie is not None:
            size = int(shapely.get_dimensions(shapely.from_wkb(feature.geometrie)))
        by_size[size].append(feature)
    return by_size


def _slug(bron_id: str) -> str:
    return bron_id.removeprefix(BLAD).removesuffix("__lijn").removesuffix("__vlak")


def _bron(slug: str, maat: int, titel: str, bestand: Bladbestand, soort: Bladsoort) -> Bron:
    """A sheet as a source among the others, so that store, map and green lane know it. Its silence proves nothing."""
    return Bron(
        id=f"{BLAD}{slug}{_MATEN[maat]}",
        titel=titel,
        thema=THEMA,
        soort=BronSoort.BLAD,
        url=bestand.naam,  # without its folder: that names the user
        collectie=titel,
        naam_attribuut=VELDEN[soort][0].naam,
        licentie="",
        negatief_bewijs=False,
        dekking=Dekking.ONBEKEND,
        houdbaar_dagen=36_500,
        gegevens_van=bestand.datum,
        onderdeel=soort.value,
    )


def _stand(bron: Bron, bestand: Bladbestand, nu: datetime, aantal: int, keuring: Keuring) -> Bronstand:
    return Bronstand(
        bron=bron.id,
        titel=bron.titel,
        url=bron.url,
        bereikt=True,
        volledig=not keuring.afgekeurd,
        paginas=1,
        aantal=aantal,
        aantal_gemeld=keuring.aantal,
        opgehaald_op=nu,
        gegevens_van=bestand.datum,
        geldig_tot=None,
        sha256=bestand.sha256,
        licentie="",
        negatief_bewijs=False,
        dekking=None,
        fout="afgekeurde_rijen" if keuring.afgekeurd else "",
    )


def _herkomst(bestand: Bladbestand, nu: datetime) -> tuple[str, str]:
    day = f" ({bestand.datum.isoformat()})" if bestand.datum is not None else ""
    return f"{bestand.naam}{day}", nu.isoformat(timespec="seconds")
