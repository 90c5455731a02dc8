"""What is chosen in the tree of rules, in full: the rich text of an artikel, a norm with its sources, an area."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    GebiedHier,
    Gebiedsaanwijzing,
    NormHier,
    RegelHier,
    RegelsHier,
    Regeltekst,
)
from portaal_leefomgeving_plugin.gui.plek.regels_takken import (
    activiteit,
    kop,
    kwalificatie,
    locaties,
    meerdere_normen,
    waarde,
)
from portaal_leefomgeving_plugin.services.export_regels import tekst_html
from portaal_leefomgeving_plugin.services.regels_indelen import meervoudig

translate = QCoreApplication.translate

GEBIED = "gebied:"
TERUG = "terug:"
REGEL = "regel:"
MEESTE_REGELS = 30


def uitleg_html(iets: object, regels: RegelsHier | None) -> str:
    """The text of a rule, or what a norm or area is; with links to its places on the map."""
    if isinstance(iets, RegelHier):
        body = _regel_html(iets, regels)
    elif isinstance(iets, NormHier):
        body = _norm_html(iets, regels)
    elif isinstance(iets, Gebiedsaanwijzing):
        body = f"<b>{escape(iets.naam)}</b><br>{escape(' · '.join(w for w in (iets.type, iets.groep) if w))}"
    elif isinstance(iets, GebiedHier):
        body = _gebied_html(iets, regels)
    else:
        return ""
    return body + gebieden_html(locaties(iets))


def verwijzing_html(tekst: Regeltekst) -> str:
    """Another artikel, that a text refers to, with the way back."""
    back = escape(translate("regels", "Terug naar de gekozen regel"))
    return f"<div><a href='{TERUG}'>{back}</a></div>{_tekst_html(tekst)}"


def gebieden_html(ids: Sequence[str]) -> str:
    """Links that show each of these places on the map."""
    if not ids:
        return ""
    if len(ids) == 1:
        words = escape(translate("regels", "Toon het werkingsgebied op de kaart"))
        return f"<div><a href='{GEBIED}{escape(ids[0], quote=True)}'>{words}</a></div>"
    links = " ".join(f"<a href='{GEBIED}{escape(i, quote=True)}'>{nr}</a>" for nr, i in enumerate(ids[:20], start=1))
    return f"<div>{escape(translate('regels', 'Toon werkingsgebied op de kaart:'))} {links}</div>"


def _tekst_html(tekst: Regeltekst | None) -> str:
    out = []
    if tekst is not None:
        path = " › ".join(f"{p.soort} {p.nummer} {p.opschrift}".strip() for p in tekst.plaats[:-1])
        out += [f"<small>{escape(path)}</small>"] if path else []
    out.append(f"<b>{escape(kop(tekst))}</b>")
    lines = "".join(f"<div style='margin-bottom: 4px'>{line}</div>" for line in out)
    return lines + (tekst_html(tekst.xml, tekst.inhoud) if tekst is not None else "")


def _regel_html(hier: RegelHier, regels: RegelsHier | None) -> str:
    out = [_tekst_html(hier.regeltekst)]
    if regels is not None:
        for about in hier.activiteiten:
            words = f"{activiteit(regels, about.activiteit)}: {kwalificatie(about.kwalificatie)}"
            out.append(f"<div><i>{escape(words)}</i></div>")
        if hier.aandeel is not None and regels.oppervlakte is not None:
            out.append(f"<div>{escape(_aandeel_zin(hier.aandeel, hier.aandeel * regels.oppervlakte))}</div>")
    return "".join(out)


def _norm_html(hier: NormHier, regels: RegelsHier | None) -> str:
    out = [f"<b>{escape(hier.norm.naam)}</b>: {escape(waarde(hier))}"]
    out += [escape(hier.norm.type)] if hier.norm.type else []
    if regels is not None:
        texts = {h.regel.identificatie: h.regeltekst for h in regels.regels}
        sources = dict.fromkeys(kop(texts[ident]) for ident in hier.regels if ident in texts)
        if sources:
            out.append(escape(translate("regels", "Bron: {artikelen}").format(artikelen="; ".join(sources))))
        if hier.norm.identificatie in meervoudig(regels.normen):
            out.append(f"<i>{escape(meerdere_normen())}</i>")
    return "<br>".join(out)


def _gebied_html(gebied: GebiedHier, regels: RegelsHier | None) -> str:
    """An area with its share, and the rules here that hold by it, each a way to that rule."""
    share = ""
    if gebied.aandeel is not None and gebied.m2 is not None:
        share = f"<br>{escape(_aandeel_zin(gebied.aandeel, gebied.m2))}"
    held = [h for h in regels.regels if gebied.identificatie in h.locaties] if regels is not None else []
    items = "".join(
        f"<li><a href='{REGEL}{escape(h.regel.identificatie, quote=True)}'>{escape(kop(h.regeltekst))}</a></li>"
        for h in held[:MEESTE_REGELS]
    )
    more = len(held) - MEESTE_REGELS
    rest = translate("regels", "en nog {n}").format(n=QLocale().toString(more)) if more > 0 else ""
    listed = f"<div>{escape(translate('regels', 'Regels die hierdoor gelden:'))}</div><ul>{items}</ul>{escape(rest)}"
    return f"<b>{escape(gebied.noemer or gebied.identificatie)}</b>{share}{listed if held else ''}"


def _aandeel_zin(aandeel: float, m2: float) -> str:
    number = QLocale().toString
    return translate("regels", "Geldt voor {deel}% van deze plek ({m2} m²)").format(
        deel=number(100 * aandeel, "f", 1), m2=number(m2, "f", 0)
    )
