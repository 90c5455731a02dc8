"""A vragenboom as HTML: the questions by group, then the tables from the conclusion down. Words come from the caller.

The conditions stand as their maker wrote them; what follows from answers is ``services/vragenboom_uitkomst.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from portaal_leefomgeving_plugin.domain.vragenboom import (
    Beslissing,
    Uitvoeringsregel,
    UitvoeringsregelSoort,
    Vragenboom,
)


@dataclass(frozen=True, slots=True)
class VragenWoorden:
    """Headings, in the language of the reader."""

    vragen: str
    zonder_groep: str
    beslissingen: str
    uitkomst: str
    activiteit: str
    locaties: str
    niet_gevonden: str
    soort: Callable[[UitvoeringsregelSoort], str]


def volgorde(boom: Vragenboom) -> tuple[Beslissing, ...]:
    """The decisions from the conclusions down; what none stands on comes last. A circle ends where it began."""
    by = {b.identificatie: b for b in boom.beslissingen}
    seen: dict[str, Beslissing] = {}
    to_do = list(boom.conclusies)
    while to_do:
        here = to_do.pop(0)
        if here.identificatie not in seen:
            seen[here.identificatie] = here
            to_do += [by[ident] for ident in here.vereist_beslissingen if ident in by]
    return (*seen.values(), *(b for b in boom.beslissingen if b.identificatie not in seen))


def als_html(bomen: Sequence[Vragenboom], woorden: VragenWoorden) -> str:
    """A whole document."""
    body = "".join(part for boom in bomen for part in _boom(boom, woorden))
    return f"<html><head><meta charset='utf-8'></head><body>{body}</body></html>"


def _boom(boom: Vragenboom, w: VragenWoorden) -> Iterator[str]:
    yield f"<h1>{escape(boom.naam)}</h1>"
    if boom.activiteiten:
        yield f"<p>{escape(w.activiteit)}: {escape(', '.join(boom.activiteiten))}</p>"
    if boom.locaties:
        yield f"<p>{escape(w.locaties)}: {escape(', '.join(boom.locaties))}</p>"
    if boom.onopgelost:
        lost = ", ".join(f"{a} → {b}" for a, b in boom.onopgelost)
        yield f"<p><b>{escape(w.niet_gevonden)}</b>: {escape(lost)}</p>"
    yield f"<h2>{escape(w.vragen)}</h2>"
    for group, rules in boom.vragen():
        yield f"<h3>{escape(group.naam if group else w.zonder_groep)}</h3><ol>"
        yield from (f"<li>{_vraag(rule, w)}</li>" for rule in rules)
        yield "</ol>"
    yield f"<h2>{escape(w.beslissingen)}</h2>"
    for decision in volgorde(boom):
        yield f"<h3>{escape(decision.naam)}</h3>"
        yield _tabel(decision, w) if decision.regels else f"<p>{escape(decision.uitdrukking)}</p>"


def _vraag(regel: Uitvoeringsregel, w: VragenWoorden) -> str:
    kind = "" if regel.soort is UitvoeringsregelSoort.VRAAG else f"<i>{escape(w.soort(regel.soort))}</i> "
    options = "".join(f"<li>{escape(option)}</li>" for option in regel.opties)
    said = escape(regel.tekst or ", ".join(regel.locaties) or regel.identificatie)
    notes = "".join(f"<br><small>{escape(note)}</small>" for note in regel.toelichtingen)
    return f"{kind}{said}{notes}{f'<ul>{options}</ul>' if options else ''}"


def _tabel(beslissing: Beslissing, w: VragenWoorden) -> str:
    heads = "".join(f"<th align='left'>{escape(column)}</th>" for column in (*beslissing.kolommen, w.uitkomst))
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in (*row.voorwaarden, ', '.join(row.uitkomsten)))}</tr>"
        for row in beslissing.regels
    )
    return f"<table border='1' cellspacing='0' cellpadding='3'><tr>{heads}</tr>{rows}</table>"
