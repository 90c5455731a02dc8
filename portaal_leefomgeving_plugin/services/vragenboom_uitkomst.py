"""What the tables of a vragenboom come to, as HTML: the conclusion, and below it the rows that led to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from portaal_leefomgeving_plugin.domain.feel import NietBegrepen, Waarde, lees_waarde
from portaal_leefomgeving_plugin.domain.vragenboom import Beslissing, Vragenboom
from portaal_leefomgeving_plugin.domain.vragenboom_uitkomst import Uitkomst


@dataclass(frozen=True, slots=True)
class UitkomstWoorden:
    """In the language of the reader."""

    niet_te_bepalen: str
    nog_nodig: str
    door: str
    rij: str  # with {nr}
    elk: str
    waarom: Callable[[Uitkomst], str]
    waarde: Callable[[Waarde], str]


def uitkomst_html(boom: Vragenboom, uitkomsten: Mapping[str, Uitkomst], w: UitkomstWoorden) -> str:
    """Every conclusion of the file, each with the steps that it stands on."""
    return "".join(part for about in boom.conclusies for part in _conclusie(boom, about, uitkomsten, w))


def _conclusie(
    boom: Vragenboom, about: Beslissing, uitkomsten: Mapping[str, Uitkomst], w: UitkomstWoorden
) -> Iterator[str]:
    found = uitkomsten[about.identificatie]
    if found.bepaald:
        said = "; ".join(w.waarde(v) for v in found.waarden)
        yield f"<p>{escape(about.naam)}: <b>{escape(said)}</b></p>"
    else:
        yield f"<p>{escape(about.naam)}: <b>{escape(w.niet_te_bepalen)}</b><br>{escape(w.waarom(found))}</p>"
        texts = {r.identificatie: r.tekst or r.identificatie for r in boom.uitvoeringsregels}
        if found.ontbreekt:
            items = "".join(f"<li>{escape(texts.get(ident, ident))}</li>" for ident in found.ontbreekt)
            yield f"<div>{escape(w.nog_nodig)}</div><ul>{items}</ul>"
    steps = list(_stappen(boom, about, uitkomsten, set()))
    if any(uitkomsten[b.identificatie].rijen for b in steps):
        yield f"<div>{escape(w.door)}</div><ul>"
        for step in steps:
            yield from _rijen(step, uitkomsten[step.identificatie], w)
        yield "</ul>"


def _stappen(
    boom: Vragenboom, about: Beslissing, uitkomsten: Mapping[str, Uitkomst], gezien: set[str]
) -> Iterator[Beslissing]:
    """The decision and those that it stands on, by its own rows: a step that no column of it reads is left out."""
    if about.identificatie in gezien:
        return
    gezien.add(about.identificatie)
    yield about
    by = {b.identificatie: b for b in boom.beslissingen}
    used = _gebruikte_kolommen(about, uitkomsten[about.identificatie])
    for ident in about.vereist_beslissingen:
        step = by.get(ident)
        if step is not None and (not used or used & {step.naam, step.variabele}):
            yield from _stappen(boom, step, uitkomsten, gezien)


def _gebruikte_kolommen(about: Beslissing, found: Uitkomst) -> set[str]:
    """The columns that have a condition in the rows that led to the outcome."""
    rows = [about.regels[nr - 1] for nr in found.rijen]
    return {
        name
        for nr, name in enumerate(about.kolommen)
        if any(row.voorwaarden[nr].strip() != "-" for row in rows if nr < len(row.voorwaarden))
    }


def _gezegd(cell: str, w: UitkomstWoorden) -> str:
    """A plain value in words, every other condition as its maker wrote it."""
    try:
        return w.waarde(lees_waarde(cell))
    except NietBegrepen:
        return cell


def _rijen(step: Beslissing, found: Uitkomst, w: UitkomstWoorden) -> Iterator[str]:
    for nr in found.rijen:
        row = step.regels[nr - 1]
        pairs = zip(step.kolommen, row.voorwaarden, strict=False)
        said = [f"{escape(name)}: {escape(_gezegd(cell, w))}" for name, cell in pairs if cell.strip() != "-"]
        head = escape(w.rij.format(nr=nr))
        outcome = escape(", ".join(_gezegd(cell, w) for cell in row.uitkomsten))
        yield f"<li><i>{escape(step.naam)}</i>, {head}: {'; '.join(said) or escape(w.elk)} → {outcome}</li>"
