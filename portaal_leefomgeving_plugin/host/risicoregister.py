"""A sheet about a risk model, under the headings of the Dutch register of algorithms: what is told to the public.

What a municipality alone can say (who is responsible, on what it decided) is asked for and left open: not made up here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.risico import Onderdeel
from portaal_leefomgeving_plugin.host.risicowoorden import getal, onderdeel
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.risico.model import Factor, Risicomodel

translate = QCoreApplication.translate


def als_html(
    model: Risicomodel, weggelaten: Sequence[Factor], bronnen: str, aantal: int, bekend: float, dag: date, taal: str
) -> str:
    """The sheet. ``bekend``: the mean share of the weights that was known (0 to 1)."""
    to_fill = translate("register", "[in te vullen door de gemeente]")
    rows = [
        (translate("register", "Naam"), model.titel.in_taal(taal)),
        (translate("register", "Organisatie en contact"), to_fill),
        (translate("register", "Omschrijving"), model.toelichting.in_taal(taal)),
        (
            translate("register", "Doel en gevolg"),
            translate(
                "register",
                "Kiezen welke zaken of objecten eerst worden gecontroleerd. Een hoge score leidt hooguit tot een "
                "controle; over overtredingen zegt zij niets.",
            ),
        ),
        (translate("register", "Afwegingen"), to_fill),
        (
            translate("register", "Menselijke tussenkomst"),
            translate(
                "register",
                "De toezichthouder ziet per factor waar de score op steunt en wat niet bekend is, en beslist zelf. Er "
                "wordt niets automatisch besloten of verstuurd.",
            ),
        ),
        (
            translate("register", "Risicobeheer"),
            translate(
                "register",
                "Onbekend telt nooit als laag. Per object staat hoe vast de rang is bij andere gewichten. Gebieden "
                "hebben ten minste vijf objecten. Namen van personen worden niet gebruikt.",
            ),
        ),
        (translate("register", "Wettelijke basis"), to_fill),
        (translate("register", "Gegevens"), bronnen),
        (
            translate("register", "Technische werking"),
            translate(
                "register",
                "Score = 100 x effect x kans x tijd sinds de laatste controle. Effect is het gewogen gemiddelde; kans "
                "is 1 min het product van (1 min gewicht x waarde). Geen zelflerend model.",
            ),
        ),
        (translate("register", "Versie en dag"), f"{model.id} {model.versie}, {datum(dag)}"),
        (
            translate("register", "Deze keer"),
            translate("register", "{n} objecten; gemiddeld was {deel}% van de gewichten bekend.").format(
                n=getal(aantal), deel=getal(100.0 * bekend, 0)
            ),
        ),
    ]
    head = f"<h1>{escape(translate('register', 'Blad voor het algoritmeregister'))}</h1>"
    facts = "".join(f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows)
    return (
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>"
        f"{escape(model.titel.in_taal(taal))}</title></head><body>{head}<table border='1' cellpadding='4'>{facts}"
        f"</table>{_factoren(model, taal)}{_weggelaten(weggelaten, taal)}{_herkomst(model, taal)}</body></html>"
    )


def _factoren(model: Risicomodel, taal: str) -> str:
    title = translate("register", "Factoren en gewichten")
    heads = (
        translate("register", "Factor"),
        translate("register", "Onderdeel"),
        translate("register", "Gewicht"),
        translate("register", "Hoe gemeten"),
    )
    top = "".join(f"<th>{escape(h)}</th>" for h in heads)
    ordered = sorted(model.factoren, key=lambda f: list(Onderdeel).index(f.onderdeel))
    rows = "".join(
        f"<tr><td>{escape(f.titel.in_taal(taal))}</td><td>{escape(onderdeel(f.onderdeel))}</td>"
        f"<td>{escape(getal(f.gewicht))}</td><td>{escape(f.uitleg.in_taal(taal))}</td></tr>"
        for f in ordered
    )
    return f"<h2>{escape(title)}</h2><table border='1' cellpadding='4'><tr>{top}</tr>{rows}</table>"


def _weggelaten(factoren: Sequence[Factor], taal: str) -> str:
    if not factoren:
        return ""
    title = translate("register", "Niet gebruikt, want de bron is er niet")
    rows = "".join(f"<li>{escape(f.titel.in_taal(taal))}</li>" for f in factoren)
    return f"<h2>{escape(title)}</h2><ul>{rows}</ul>"


def _herkomst(model: Risicomodel, taal: str) -> str:
    title = translate("register", "Waar keuzes vandaan komen")
    known = translate("register", "nagelezen bij de bron")
    unknown = translate("register", "niet bevestigd")
    rows = "".join(
        f"<li>{escape(h.titel.in_taal(taal))} ({escape(known if h.geverifieerd else unknown)}"
        f"{escape(', ' + datum(h.gecontroleerd_op)) if h.gecontroleerd_op else ''}) {escape(h.verwijzing)}</li>"
        for h in model.herkomst
    )
    return f"<h2>{escape(title)}</h2><ul>{rows}</ul>"
