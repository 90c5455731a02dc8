"""Looks at every row of a sheet: what can be taken over, and of the rest why not, row by row and cell by cell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from portaal_leefomgeving_plugin.connectors.spreadsheet.plek import lees_plek
from portaal_leefomgeving_plugin.connectors.spreadsheet.waarden import (
    SLEUTEL_TEKENS,
    Afgekeurd,
    dag,
    getal,
    tekst,
    vrij,
)
from portaal_leefomgeving_plugin.domain.blad import (
    PLEK,
    VELDEN,
    Afkeuring,
    Afkeurreden,
    Bladregel,
    Bladsoort,
    Bladveld,
    Cel,
    Keuring,
    Koppeling,
    Rij,
    Veldtype,
    Werkblad,
)
from portaal_leefomgeving_plugin.domain.bron import Waarde
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.personen import gaat_over_een_persoon, is_contactgegeven, lijkt_op_bsn
from portaal_leefomgeving_plugin.domain.ports import Progress

GETOOND = 80
PER_KEER = 500


def koppel(werkblad: Werkblad, koppelingen: Sequence[Koppeling]) -> tuple[Koppeling, ...]:
    """The mapping with what the cells tell too: a column of numbers that are all BSN-like is about persons.

    Of columns that are to become the same field the first does; the others are not kept.
    """
    made: list[Koppeling] = []
    taken: set[str] = set()
    for one in koppelingen:
        of_person = one.persoon or _is_van_personen(werkblad, one.kolom, one.kop)
        field = "" if one.veld in taken else one.veld
        if field and not of_person:
            taken.add(field)
        made.append(replace(one, veld=field, persoon=of_person))
    return tuple(made)


def keur(werkblad: Werkblad, soort: Bladsoort, koppelingen: Sequence[Koppeling], progress: Progress) -> Keuring:
    """What can be taken over of a sheet by this mapping, and of every other row why not."""
    mapped = koppel(werkblad, koppelingen)
    reader = _Lezer(werkblad, soort, [k for k in mapped if k.bewaard])
    rows: list[Bladregel] = []
    refused: list[Afkeuring] = []
    numbers: dict[str, list[int]] = defaultdict(list)
    of_refused: set[str] = set()
    for nr, row in enumerate(werkblad.rijen):
        if nr % PER_KEER == 0:
            progress.check()
            progress.step("rijen", nr, len(werkblad.rijen))
        made, wrong, number = reader.lees(row)
        if number:
            numbers[number].append(row.nummer)
        if made is not None:
            rows.append(made)
        else:
            refused += wrong
            of_refused.add(number)
    doubled = {number for number, where in numbers.items() if len(where) > 1}
    for row_ in rows:
        if row_.nummer in doubled:  # which of them is right only the user knows
            refused.append(Afkeuring(row_.rij, reader.sleutel, Afkeurreden.DUBBEL, row_.nummer))
    refused.sort(key=lambda a: a.rij)
    return Keuring(
        regels=tuple(r for r in rows if r.nummer not in doubled),
        afgekeurd=tuple(refused),
        afgekeurde_nummers=frozenset((of_refused | doubled) - {""}),
        weggelaten=tuple(k for k in mapped if not k.bewaard),
        aantal=len(werkblad.rijen),
    )


class _Lezer:
    """Reads rows by one mapping."""

    def __init__(self, werkblad: Werkblad, soort: Bladsoort, koppelingen: Sequence[Koppeling]) -> None:
        self._dagen_af = werkblad.dagen_af
        at: dict[str, Koppeling] = {}
        for koppeling in koppelingen:
            if koppeling.veld:
                at.setdefault(koppeling.veld, koppeling)
        self._velden = [(f, at.get(f.naam)) for f in VELDEN[soort] if f.type not in PLEK]
        self._plek = [(f, at[f.naam]) for f in VELDEN[soort] if f.type in PLEK and f.naam in at]
        self._vrij = [k for k in koppelingen if k.vrij and not k.veld]
        self.sleutel = at[VELDEN[soort][0].naam].kop if VELDEN[soort][0].naam in at else VELDEN[soort][0].naam

    def lees(self, rij: Rij) -> tuple[Bladregel | None, list[Afkeuring], str]:
        """The row, or what is wrong with it; and its key, as far as that can be read."""
        wrong: list[Afkeuring] = []
        values: dict[str, Waarde] = {}
        for field, koppeling in self._velden:
            cell = rij.cellen[koppeling.kolom] if koppeling is not None else None
            try:
                values[field.naam] = self._waarde(field, cell)
            except Afgekeurd as fout:
                wrong.append(_afkeuring(rij, koppeling.kop if koppeling else field.naam, fout.reden, cell))
        for koppeling in self._vrij:
            cell = rij.cellen[koppeling.kolom]
            try:
                values[koppeling.kop] = _zonder_personen(vrij(cell))
            except Afgekeurd as fout:
                wrong.append(_afkeuring(rij, koppeling.kop, fout.reden, cell))
        number = str(values.get(self._velden[0][0].naam) or "")
        place: RdWkb | None = None
        try:
            place = lees_plek({field.type: rij.cellen[k.kolom] for field, k in self._plek})
        except Afgekeurd as fout:
            shown = next((rij.cellen[k.kolom] for _f, k in self._plek if rij.cellen[k.kolom] is not None), None)
            wrong.append(_afkeuring(rij, " / ".join(k.kop for _f, k in self._plek), fout.reden, shown))
        if not number and not any(a.kop == self.sleutel for a in wrong):
            wrong.append(Afkeuring(rij.nummer, self.sleutel, Afkeurreden.ZONDER_NUMMER))
        if wrong:
            return None, wrong, number
        return Bladregel(rij.nummer, number, place, tuple(values.items())), [], number

    def _waarde(self, veld: Bladveld, cel: Cel) -> Waarde:
        match veld.type:
            case Veldtype.SLEUTEL:
                return tekst(cel, meeste=SLEUTEL_TEKENS)
            case Veldtype.DATUM:
                found = dag(cel, self._dagen_af)
                return found.isoformat() if found is not None else None
            case Veldtype.GETAL:
                return getal(cel)
            case _:
                return _zonder_personen(tekst(cel) or None)


def _zonder_personen(waarde: Waarde) -> Waarde:
    """The same, where there is no BSN in it."""
    if isinstance(waarde, str) and lijkt_op_bsn(waarde):
        raise Afgekeurd(Afkeurreden.BSN)
    return waarde


def _afkeuring(rij: Rij, kop: str, reden: Afkeurreden, cel: Cel) -> Afkeuring:
    """What is told of a cell is what stands in it, but not where that may be about a person."""
    shown = "" if cel is None else " ".join(str(cel).split())
    if reden is Afkeurreden.BSN or lijkt_op_bsn(shown) or is_contactgegeven(shown):
        shown = ""
    return Afkeuring(rij.nummer, kop, reden, shown[:GETOOND])


def _is_van_personen(werkblad: Werkblad, kolom: int, kop: str) -> bool:
    """By its heading, or since what stands in it looks like nothing but BSNs, mail addresses or telephone numbers."""
    if gaat_over_een_persoon(kop):
        return True
    filled = [str(r.cellen[kolom]) for r in werkblad.rijen[:1_000] if r.cellen[kolom] is not None]
    if not filled:
        return False
    bsn = sum(len(v) in (8, 9) and v.isdecimal() and lijkt_op_bsn(v) for v in filled)
    # one in eleven numbers of nine digits passes by chance: three that all do are no chance
    if len(filled) >= 3 and bsn == len(filled):
        return True
    return sum(map(is_contactgegeven, filled)) * 2 > len(filled)
