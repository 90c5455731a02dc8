"""The difference between two versions of a plan as HTML, what went struck out and what came underlined.

Sentences come from the caller (``VerschilWoorden``): the core has none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from portaal_leefomgeving_plugin.domain.plan_verschil import PlanVerschil, Stuk, StukSoort, Wijziging

KORT = 160
"""Characters of unchanged text that are left on either side of a change."""


@dataclass(frozen=True, slots=True)
class VerschilWoorden:
    """Headings, in the language of the reader."""

    titel: str
    teksten: str
    regels: str
    normen: str
    gebieden: str
    geen: str
    deel: str  # that the newer one is a change, so that what it leaves out has not gone
    wijziging: Callable[[Wijziging], str]
    veld: Callable[[str], str]
    regel: Callable[[str], str]  # how a rule is called


def stukken_html(stukken: Sequence[Stuk], *, kort: bool = False) -> str:
    """The pieces of a text; told apart by more than colour. ``kort`` leaves out what stays far from a change."""
    out = []
    for nr, stuk in enumerate(stukken):
        text = stuk.tekst
        if kort and stuk.soort is StukSoort.GELIJK and len(text) > 2 * KORT:
            head = text[:KORT] if nr else ""
            tail = text[-KORT:] if nr < len(stukken) - 1 else ""
            text = f"{head} […] {tail}"
        said = escape(text).replace("\n", "<br>")
        tag = {StukSoort.GELIJK: "", StukSoort.WEG: "s", StukSoort.ERBIJ: "u"}[stuk.soort]
        out.append(f"<{tag}>{said}</{tag}>" if tag else said)
    return "".join(out)


def stukken_tekst(stukken: Sequence[Stuk]) -> str:
    """The pieces in one line of plain text: [-what went-] {+what came+}."""
    marks = {StukSoort.GELIJK: ("", ""), StukSoort.WEG: ("[-", "-]"), StukSoort.ERBIJ: ("{+", "+}")}
    return "".join(f"{marks[s.soort][0]}{s.tekst}{marks[s.soort][1]}" for s in stukken)


def als_html(verschil: PlanVerschil, woorden: VerschilWoorden) -> str:
    """A whole document."""
    w = woorden
    out = [f"<h1>{escape(w.titel)}</h1><p>{escape(verschil.van)}<br>{escape(verschil.naar)}</p>"]
    if verschil.deel:
        out.append(f"<p><b>{escape(w.deel)}</b></p>")
    if verschil.leeg:
        out.append(f"<p>{escape(w.geen)}</p>")
    if verschil.teksten:
        out.append(f"<h2>{escape(w.teksten)}</h2>")
        for text in verschil.teksten:
            head = " ".join(p.opschrift for p in text.tekst.plaats[-2:] if p.opschrift)
            out.append(f"<h3>{escape(text.tekst.aanhaling)} {escape(head)} ({escape(w.wijziging(text.wijziging))})</h3>"
                       f"<p>{stukken_html(text.stukken)}</p>")  # fmt: skip
    rows = [
        (w.regel(r.identificatie), w.wijziging(r.wijziging), ", ".join(map(w.veld, r.velden))) for r in verschil.regels
    ]
    out.append(_tabel(w.regels, rows))
    values = [
        (n.naam, w.wijziging(n.wijziging), f"{n.oud or '–'} → {n.nieuw or '–'} {n.eenheid}".strip())
        for n in verschil.normen
    ]
    out.append(_tabel(w.normen, values))
    ground = [
        (g.noemer or g.identificatie, w.wijziging(g.wijziging), f"+{g.m2_erbij:.0f} m² −{g.m2_eraf:.0f} m²")
        for g in verschil.gebieden
    ]
    out.append(_tabel(w.gebieden, ground))
    return f"<html><head><meta charset='utf-8'></head><body>{''.join(out)}</body></html>"


def _tabel(titel: str, rijen: Sequence[tuple[str, ...]]) -> str:
    if not rijen:
        return ""
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rijen)
    return f"<h2>{escape(titel)}</h2><table border='1' cellspacing='0' cellpadding='3'>{rows}</table>"
