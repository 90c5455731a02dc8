"""A STOP fragment as HTML of the kind that a label shows: alinea's, lists, tables, and references as links.

References become links with a scheme of our own: ``tekst:<eId or wId>`` for another place in the regeling,
``io:<wId>`` for an informatieobject (its werkingsgebied), ``https:`` for what lies outside. The heading of
the fragment itself is left out: who shows it has it from ``Regeltekst.plaats``.
"""

from __future__ import annotations

from html import escape

from portaal_leefomgeving_plugin.connectors.stop.tekst import MEESTE_DIEPTE
from portaal_leefomgeving_plugin.connectors.xml import Element, XmlFout, lees, lokaal, open_document

TEKST, IO = "tekst:", "io:"

_OPMAAK = {"sup": "sup", "sub": "sub", "strong": "b", "b": "b", "i": "i", "em": "i", "u": "u", "NieuweTekst": "u"}
_WEG = frozenset({"VerwijderdeTekst", "NootNummer", "colspec"})
_ALINEA = frozenset({"Al", "Groep", "Bron", "Bijschrift", "Citaat", "Formule", "WijzigInstructie", "Tussenkop"})
_INSPRING = "margin-top:2px; margin-bottom:2px;"


def als_html(fragment: str) -> str:
    """The fragment as HTML; everything in it is escaped. Raises XmlFout."""
    root = lees(open_document(fragment.encode("utf-8")))
    writer = _Schrijver()
    body = writer.binnen(root, 0)
    return body + writer.noten()


class _Schrijver:
    """Writes one fragment; notes are gathered and come last."""

    def __init__(self) -> None:
        self._noten: list[str] = []

    def noten(self) -> str:
        lines = "".join(f"<p style='{_INSPRING}'><sup>{nr}</sup> {text}</p>" for nr, text in enumerate(self._noten, 1))
        return f"<hr>{lines}" if lines else ""

    def binnen(self, element: Element, depth: int) -> str:
        """The contents of an element, text and children in turn."""
        if depth > MEESTE_DIEPTE:
            raise XmlFout("xml")
        out = [escape(element.text or "")]
        for child in element:
            out.append(self._element(child, depth + 1))
            out.append(escape(child.tail or ""))
        return "".join(out)

    def _element(self, element: Element, depth: int) -> str:
        name = lokaal(element.tag)
        if name in _WEG:
            return ""
        if name in _OPMAAK:
            return f"<{_OPMAAK[name]}>{self.binnen(element, depth)}</{_OPMAAK[name]}>"
        match name:
            case "LidNummer" if depth == 1:
                return ""  # said by the place of the lid
            case "Kop":
                # of the fragment itself it is shown elsewhere; of a part of it nowhere else
                return "" if depth == 1 else f"<p><b>{' '.join(self.binnen(element, depth).split())}</b></p>"
            case "IntRef":
                return self._koppeling(TEKST + (element.get("ref") or ""), element, depth)
            case "IntIoRef":
                return self._koppeling(IO + (element.get("ref") or ""), element, depth)
            case "ExtIoRef":
                return self._koppeling(IO + (element.get("wId") or element.get("ref") or ""), element, depth)
            case "ExtRef":
                target = element.get("ref") or ""
                safe = target.startswith("https://")
                return self._koppeling(target, element, depth) if safe else self.binnen(element, depth)
            case "Noot":
                self._noten.append(self.binnen(element, depth))
                return f"<sup>{len(self._noten)}</sup>"
            case "br":
                return "<br>"
            case "Illustratie" | "InlineTekstAfbeelding":
                return f"[{escape(element.get('alt') or element.get('naam') or '')}]"
            case "Gereserveerd" | "Vervallen":
                return f"<p style='{_INSPRING}'><i>{name}</i></p>"
            case _:
                return self._blok(name, element, depth)

    def _blok(self, name: str, element: Element, depth: int) -> str:
        if name in _ALINEA:
            return f"<p style='{_INSPRING}'>{self.binnen(element, depth)}</p>"
        match name:
            case "Lijst":
                return f"<table cellspacing='0' cellpadding='1'>{self._kinderen(element, depth)}</table>"
            case "Li" | "Lid" | "Begrip":
                return self._genummerd(name, element, depth)
            case "Lijstaanhef" | "Lijstsluiting":
                return f"<tr><td colspan='2'>{self.binnen(element, depth)}</td></tr>"
            case "table":
                return self._tabel(element, depth)
            case _:
                return self.binnen(element, depth)

    def _kinderen(self, element: Element, depth: int) -> str:
        return "".join(self._element(child, depth + 1) for child in element)

    def _genummerd(self, name: str, element: Element, depth: int) -> str:
        """An item with what it is called in a column of its own, so that its lines stay under each other."""
        label, rest = "", []
        for child in element:
            if lokaal(child.tag) in ("LiNummer", "LidNummer", "Term"):
                label = self.binnen(child, depth + 1)
            else:
                rest.append(self._element(child, depth + 1))
        body = "".join(rest)
        if name == "Begrip":
            return f"<p style='{_INSPRING}'><b>{label}</b></p><blockquote style='{_INSPRING}'>{body}</blockquote>"
        row = f"<tr><td valign='top' style='padding-right:6px'>{label}</td><td>{body}</td></tr>"
        return row if name == "Li" else f"<table cellspacing='0' cellpadding='1'>{row}</table>"

    def _tabel(self, element: Element, depth: int) -> str:
        title, rows = "", []
        columns: dict[str, int] = {}
        for part in element.iter():
            name = lokaal(part.tag)
            if name == "title":
                title = self.binnen(part, depth + 1)
            elif name == "colspec":
                columns[part.get("colname", "")] = len(columns)
            elif name in ("thead", "tbody"):
                rows += [self._rij(row, "th" if name == "thead" else "td", columns, depth) for row in part]
        caption = f"<p style='{_INSPRING}'><b>{title}</b></p>" if title else ""
        return f"{caption}<table border='1' cellspacing='0' cellpadding='3'>{''.join(rows)}</table>"

    def _rij(self, row: Element, tag: str, columns: dict[str, int], depth: int) -> str:
        cells = []
        for cell in row:
            first, last = columns.get(cell.get("namest", "")), columns.get(cell.get("nameend", ""))
            wide = last - first + 1 if first is not None and last is not None else 1
            more = cell.get("morerows", "")
            spans = f" colspan='{wide}'" if wide > 1 else ""
            spans += f" rowspan='{int(more) + 1}'" if more.isdigit() and more != "0" else ""
            cells.append(f"<{tag} align='left' valign='top'{spans}>{self.binnen(cell, depth + 2)}</{tag}>")
        return f"<tr>{''.join(cells)}</tr>"

    def _koppeling(self, target: str, element: Element, depth: int) -> str:
        return f"<a href='{escape(target, quote=True)}'>{self.binnen(element, depth)}</a>"
