"""Rows of cells made into a sheet: where its headings are, and what a column without one is called."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from portaal_leefomgeving_plugin.domain.blad import Cel, Rij, Werkblad
from portaal_leefomgeving_plugin.domain.errors import UnreadableFile

MEESTE_RIJEN = 200_000
MEESTE_KOLOMMEN = 500
KOP_TEKENS = 120


def maak_werkblad(naam: str, rijen: Iterable[tuple[int, list[Cel]]], pad: Path, *, dagen_af: int = 0) -> Werkblad:
    """A sheet of numbered rows. The first that holds anything has the headings; rows that hold nothing are passed by.

    Raises UnreadableFile where there is nothing to read, or too much.
    """
    headings: tuple[str, ...] = ()
    made: list[Rij] = []
    for number, cells in rijen:
        if not any(_iets(cell) for cell in cells):
            continue
        if len(cells) > MEESTE_KOLOMMEN and any(_iets(c) for c in cells[MEESTE_KOLOMMEN:]):
            raise UnreadableFile(path=str(pad), code="te_veel_kolommen")
        if not headings:
            headings = _koppen(cells[:MEESTE_KOLOMMEN])
            continue
        if len(made) == MEESTE_RIJEN:
            raise UnreadableFile(path=str(pad), code="te_veel_rijen")
        # cells beyond the last heading get a heading of their own, so that nothing is passed by unseen
        if len(cells) > len(headings) and any(_iets(c) for c in cells[len(headings) :]):
            headings = (*headings, *_koppen(cells[len(headings) :], vanaf=len(headings), leeg=True))
        made.append(Rij(number, tuple(cells)))
    if not headings:
        raise UnreadableFile(path=str(pad), code="geen_kolommen")
    if not made:
        raise UnreadableFile(path=str(pad), code="geen_rijen")
    wide = len(headings)
    rows = tuple(Rij(r.nummer, (*r.cellen[:wide], *(None,) * (wide - len(r.cellen)))) for r in made)
    used = [nr for nr, kop in enumerate(headings) if kop or any(_iets(r.cellen[nr]) for r in rows)]
    unique = _uniek([headings[nr] or f"kolom {letters(nr)}" for nr in used])
    if len(used) == wide:
        return Werkblad(naam, unique, rows, dagen_af)
    return Werkblad(naam, unique, tuple(Rij(r.nummer, tuple(r.cellen[nr] for nr in used)) for r in rows), dagen_af)


def letters(nummer: int) -> str:
    """The letters of a column: 0 is A, 26 is AA."""
    found, rest = "", nummer + 1
    while rest:
        rest, digit = divmod(rest - 1, 26)
        found = chr(ord("A") + digit) + found
    return found


def _iets(cel: Cel) -> bool:
    return cel is not None and (not isinstance(cel, str) or bool(cel.strip()))


def _koppen(cells: list[Cel], *, vanaf: int = 0, leeg: bool = False) -> tuple[str, ...]:
    if leeg:
        return tuple(f"kolom {letters(vanaf + nr)}" for nr in range(len(cells)))
    found = [" ".join(str(c).split())[:KOP_TEKENS] if c is not None else "" for c in cells]
    while found and not found[-1]:
        found.pop()
    return tuple(found)


def _uniek(koppen: list[str]) -> tuple[str, ...]:
    """A heading that is there twice gets a number behind it."""
    seen: dict[str, int] = {}
    made = []
    for kop in koppen:
        seen[kop] = seen.get(kop, 0) + 1
        made.append(kop if seen[kop] == 1 else f"{kop} ({seen[kop]})")
    return tuple(made)
