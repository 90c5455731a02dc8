"""The rules of a place as text, as a workbook and as the HTML of a report. Words come from the caller: see ``Woorden``.

Everything that was left out is in the export too: how many rules, under which least area, which plan.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any

from portaal_leefomgeving_plugin.connectors.stop import als_html
from portaal_leefomgeving_plugin.connectors.xml import XmlFout
from portaal_leefomgeving_plugin.domain.errors import MissingDependency
from portaal_leefomgeving_plugin.domain.omgevingsplan import NormHier, RegelGroep, RegelHier, RegelsHier
from portaal_leefomgeving_plugin.services.regels_indelen import activiteit_naam, meervoudig, plaats_in_document

MEESTE_TEKENS = 32_000
"""Characters in a cell: a workbook holds 32,767."""

_KOPPELING = re.compile(r"</?a\b[^>]*>")
_FORMULE = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Woorden:
    """Headings and sentences of an export, in the language of the reader."""

    titel: str
    plek: str  # "RD 138150, 423750"
    regels: str
    normen: str
    gebieden: str
    groep: str
    artikel: str
    opschrift: str
    plaats: str
    activiteit: str
    kwalificatie: str
    thema: str
    werkingsgebied: str
    aandeel: str
    oppervlakte: str
    tekst: str
    norm: str
    waarde: str
    bron: str
    identificatie: str
    meerdere: str  # "meerdere normen; welke voorgaat volgt uit de regeltekst"
    minste: str  # sentence about the least area, "" where it does not apply
    slot: str  # what this is and is not
    groepnaam: Callable[[RegelGroep], str]
    normwaarde: Callable[[NormHier], str]


@dataclass(frozen=True, slots=True)
class RegelRij:
    """One rule as a row."""

    groep: str
    artikel: str
    opschrift: str
    plaats: str
    activiteiten: tuple[tuple[str, str], ...]  # name, kwalificatie
    themas: str
    gebieden: str
    aandeel: float | None
    m2: float | None
    tekst: str
    xml: str
    identificatie: str
    tekst_id: str


def samengevoegd(rows: Sequence[RegelRij]) -> tuple[RegelRij, ...]:
    """Rules with the same text one after the other as one: an artikel is a rule for each of its activiteiten."""
    out: list[RegelRij] = []
    for row in rows:
        last = out[-1] if out else None
        if last is None or (last.groep, last.tekst_id) != (row.groep, row.tekst_id) or not row.tekst_id:
            out.append(row)
            continue
        out[-1] = replace(
            last,
            activiteiten=tuple(dict.fromkeys((*last.activiteiten, *row.activiteiten))),
            gebieden=", ".join(dict.fromkeys(w for w in (*last.gebieden.split(", "), *row.gebieden.split(", ")) if w)),
            aandeel=max((a for a in (last.aandeel, row.aandeel) if a is not None), default=None),
        )
    return tuple(out)


def rijen(regels: RegelsHier, welke: Sequence[RegelHier], woorden: Woorden) -> tuple[RegelRij, ...]:
    """``welke`` as rows, in their order."""
    names = {g.identificatie: g.noemer or g.identificatie for g in regels.gebieden}
    return tuple(_rij(regels, hier, names, woorden) for hier in welke)


def als_tekst(regels: RegelsHier, welke: Sequence[RegelHier], woorden: Woorden) -> str:
    """Plain text to paste into a letter or an advice."""
    out = [woorden.titel, f"{regels.opschrift} ({regels.plan})", woorden.plek, ""]
    group = ""
    for row in samengevoegd(rijen(regels, welke, woorden)):
        if row.groep != group:
            group = row.groep
            out += [group.upper(), ""]
        out.append(" ".join(w for w in (row.artikel, row.opschrift) if w))
        out += [f"{name}: {kind}" if kind else name for name, kind in row.activiteiten]
        if row.gebieden:
            share = f" ({row.aandeel:.0%})" if row.aandeel is not None else ""
            out.append(f"{woorden.werkingsgebied}: {row.gebieden}{share}")
        out += [row.tekst, ""]
    if regels.normen:
        out += [woorden.normen.upper(), *(" · ".join(map(str, line)) for line in _normrijen(regels, woorden)), ""]
    return "\n".join([*out, *(line for line in (woorden.minste, woorden.slot) if line)]).strip() + "\n"


def als_xlsx(regels: RegelsHier, welke: Sequence[RegelHier], woorden: Woorden) -> bytes:
    """A workbook of three sheets: rules, norms, werkingsgebieden. Raises MissingDependency without openpyxl."""
    try:
        from openpyxl import Workbook
        from openpyxl.styles import Alignment, Font
    except ImportError as fout:
        raise MissingDependency(package="openpyxl", least="3.0", found="") from fout
    book = Workbook()
    sheet = book.active
    w = woorden
    _blad(sheet, w.regels, (w.groep, w.artikel, w.opschrift, w.plaats, w.activiteit, w.kwalificatie, w.thema,
                            w.werkingsgebied, w.aandeel, w.oppervlakte, w.tekst, w.identificatie),
          (
              (r.groep, r.artikel, r.opschrift, r.plaats, "; ".join(n for n, _k in r.activiteiten),
               "; ".join(k for _n, k in r.activiteiten), r.themas, r.gebieden, r.aandeel, r.m2, r.tekst,
               r.identificatie)
              for r in rijen(regels, welke, w)
          ))  # fmt: skip
    _blad(book.create_sheet(), w.normen, _normkoppen(w), _normrijen(regels, w))
    _blad(book.create_sheet(), w.gebieden, (w.werkingsgebied, w.groep, w.aandeel, w.oppervlakte, w.identificatie),
          (
              (g.noemer or g.identificatie, w.groepnaam(g.groep), g.aandeel, g.m2, g.identificatie)
              for g in regels.gebieden
          ))  # fmt: skip
    about = book.create_sheet(w.titel[:31])
    for line in (w.titel, regels.opschrift, regels.plan, w.plek, w.minste, w.slot):
        about.append([_veilig(line)])
    for ws in book.worksheets[:3]:
        for cell in ws[1]:
            cell.font = Font(bold=True)
        ws.freeze_panes = "A2"
        for column in ws.columns:
            longest = max(len(str(c.value or "")) for c in column)
            ws.column_dimensions[column[0].column_letter].width = min(60, max(10, longest + 2))
        for row in ws.iter_rows(min_row=2):
            for cell in row:
                cell.alignment = Alignment(vertical="top", wrap_text=True)
                if cell.column_letter and isinstance(cell.value, float):
                    cell.number_format = "0.0%" if ws.cell(1, cell.column).value == w.aandeel else "#,##0.0"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def als_rapport(regels: RegelsHier, welke: Sequence[RegelHier], woorden: Woorden) -> str:
    """The HTML of a report, with the text of each rule as rich text; links are left as text."""
    out = [f"<h1>{escape(woorden.titel)}</h1><p>{escape(regels.opschrift)}<br><small>{escape(regels.plan)}</small><br>"
           f"{escape(woorden.plek)}</p>"]  # fmt: skip
    if regels.normen:
        heads = "".join(f"<th align='left'>{escape(w)}</th>" for w in _normkoppen(woorden)[:4])
        rows = "".join(f"<tr>{_normcellen(line)}</tr>" for line in _normrijen(regels, woorden))
        table = f"<table border='1' cellspacing='0' cellpadding='3'><tr>{heads}</tr>{rows}</table>"
        out.append(f"<h2>{escape(woorden.normen)}</h2>{table}")
    if regels.gebieden and regels.oppervlakte is not None:
        rows = "".join(
            f"<tr><td>{escape(g.noemer or g.identificatie)}</td><td align='right'>{g.aandeel or 0:.1%}</td>"
            f"<td align='right'>{g.m2 or 0:.0f} m²</td></tr>"
            for g in regels.gebieden
            if g.aandeel is not None
        )
        out.append(f"<h2>{escape(woorden.gebieden)}</h2><table cellpadding='3'>{rows}</table>")
    group = ""
    for row in samengevoegd(rijen(regels, welke, woorden)):
        if row.groep != group:
            group = row.groep
            out.append(f"<h2>{escape(group)}</h2>")
        out.append(_rapport_regel(row, woorden))
    out += [f"<p><small>{escape(line)}</small></p>" for line in (woorden.minste, woorden.slot) if line]
    return "".join(out)


def tekst_html(xml: str, inhoud: str) -> str:
    """The text of a rule as HTML: from its fragment, or from its lines where there is no fragment to be read."""
    if xml:
        try:
            return als_html(xml)
        except XmlFout:
            pass  # the lines say the same, without its layout
    return "".join(f"<p>{escape(line)}</p>" for line in inhoud.splitlines() if line.strip())


def _normkoppen(w: Woorden) -> tuple[str, ...]:
    return w.norm, w.waarde, w.werkingsgebied, w.bron, w.meerdere


def _normcellen(line: Sequence[str]) -> str:
    """The cells of a report; that there are several values stands under the value."""
    name, value, where, source, several = map(escape, line)
    under = f"<br><i>{several}</i>" if several else ""
    return f"<td>{name}</td><td>{value}{under}</td><td>{where}</td><td>{source}</td>"


def _rapport_regel(row: RegelRij, woorden: Woorden) -> str:
    head = " ".join(w for w in (row.artikel, row.opschrift) if w)
    about = "; ".join(f"{name}: {kind}" if kind else name for name, kind in row.activiteiten)
    where = f"{woorden.werkingsgebied}: {row.gebieden}" if row.gebieden else ""
    if where and row.aandeel is not None:
        where += f" ({row.aandeel:.0%})"
    under = "<br>".join(escape(line) for line in (row.plaats, about, where) if line)
    return f"<h3>{escape(head)}</h3><p><small>{under}</small></p>{_KOPPELING.sub('', tekst_html(row.xml, row.tekst))}"


def _rij(regels: RegelsHier, hier: RegelHier, namen: dict[str, str], woorden: Woorden) -> RegelRij:
    text = hier.regeltekst
    about = tuple(
        dict.fromkeys(
            (activiteit_naam(regels, a.activiteit) or a.activiteit, a.kwalificatie) for a in hier.activiteiten
        )
    )
    area = regels.oppervlakte
    return RegelRij(
        groep=woorden.groepnaam(hier.groep),
        artikel=text.aanhaling if text else "",
        opschrift=next((p.opschrift for p in reversed(text.plaats) if p.opschrift), "") if text else "",
        plaats=plaats_in_document(text),
        activiteiten=about,
        themas=", ".join(hier.regel.themas),
        gebieden=", ".join(dict.fromkeys(namen.get(loc, loc) for loc in hier.locaties)),
        aandeel=hier.aandeel,
        m2=hier.aandeel * area if hier.aandeel is not None and area is not None else None,
        tekst=text.inhoud if text else "",
        xml=text.xml if text else "",
        identificatie=hier.regel.identificatie,
        tekst_id=hier.regel.regeltekst,
    )


def _normrijen(regels: RegelsHier, woorden: Woorden) -> Iterator[tuple[str, str, str, str, str]]:
    """Norm, value, where it holds, from which rules, and that there are several."""
    names = {g.identificatie: g.noemer or g.identificatie for g in regels.gebieden}
    texts = {h.regel.identificatie: h.regeltekst.aanhaling for h in regels.regels if h.regeltekst}
    several = meervoudig(regels.normen)
    for hier in regels.normen:
        yield (
            hier.norm.naam,
            woorden.normwaarde(hier),
            ", ".join(names.get(loc, loc) for loc in hier.locaties),
            ", ".join(dict.fromkeys(texts[r] for r in hier.regels if r in texts)),
            woorden.meerdere if hier.norm.identificatie in several else "",
        )


def _blad(sheet: Any, titel: str, koppen: Sequence[str], rijen_: Iterator[Sequence[Any]]) -> None:
    sheet.title = titel[:31]
    sheet.append(list(koppen))
    for row in rijen_:
        sheet.append([_veilig(cell) for cell in row])


def _veilig(cell: Any) -> Any:
    """What a workbook shows as it stands: text that begins like a formula is none, and none is too long."""
    if not isinstance(cell, str):
        return cell
    text = "".join(c for c in cell if c >= " " or c in "\n\t")
    if len(text) > MEESTE_TEKENS:
        text = text[:MEESTE_TEKENS] + " […]"
    return f"'{text}" if text.startswith(_FORMULE) else text
