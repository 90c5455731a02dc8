"""Toepasbare regels of one activiteit as an STTR file: when a tree may be felled (facts on DSO, section 3)."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from portaal_leefomgeving_plugin.demo.plan.namen import gebied_id, imow
from portaal_leefomgeving_plugin.demo.plan.vormen import Plan

OIN = "00000009999000000000"
ACTIVITEIT = "BoomKappen"
BASIS = "http://toepasbare-regels.omgevingswet.overheid.nl"

_VRAGEN = (
    ("U1", "geo", "kom", "Staat de boom binnen de bebouwingscontour houtkap?"),
    ("U2", "geo", "groenstructuur", "Staat de boom in de groenstructuur?"),
    ("U3", "number", "", "Hoeveel centimeter dik is de stam op 1,3 meter hoogte?"),
    ("U4", "boolean", "", "Is de boom dood, of geeft hij meteen gevaar?"),
)
_NAMEN = {"U1": "binnen de kom", "U2": "groenstructuur", "U3": "stamdikte", "U4": "dood of gevaar"}
_REGELS = (
    ("true", "true", "-", "-", "Meldingsplicht"),
    ("false", "-", "true", "-", "Verbod"),
    ("false", "true", "false", "> 20", "Vergunningplicht"),
    ("false", "true", "false", "<= 20", "Toestemmingsvrij"),
    ("false", "false", "false", "-", "Toestemmingsvrij"),
    ("true", "false", "-", "-", "Meldingsplicht"),
)
"""dead or dangerous, in the kom, in the groenstructuur, thickness, conclusion."""
_KOLOMMEN = ("U4", "U1", "U2", "U3")


def structuur(plan: Plan) -> str:
    """The functionele structuur that the conclusion is kept under."""
    return f"{BASIS}/{OIN}/id/concept/Conclusie{imow(plan, 'activiteit', ACTIVITEIT)}"


def past(plan: Plan) -> bool:
    """Whether this town has the ground that the questions are about."""
    return all(key in plan.gebieden for _ident, kind, key, _text in _VRAGEN if kind == "geo")


def sttr(plan: Plan) -> bytes:
    """The file."""
    inputs = "".join(
        f'<dmn:inputData id="I{q}" name="{name}"><dmn:extensionElements><uitv:uitvoeringsregelRef href="#{q}"/>'
        f'</dmn:extensionElements><dmn:variable name="{name}" typeRef="feel:boolean"/></dmn:inputData>'
        for q, name in _NAMEN.items()
    )
    needs = "".join(f'<dmn:informationRequirement><dmn:requiredInput href="#I{c}"/></dmn:informationRequirement>'
                    for c in _KOLOMMEN)  # fmt: skip
    texts = (f"<dmn:inputExpression><dmn:text>{_NAMEN[c]}</dmn:text></dmn:inputExpression>" for c in _KOLOMMEN)
    heads = "".join(f"<dmn:input>{text}</dmn:input>" for text in texts)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<dmn:definitions xmlns:dmn="http://www.omg.org/spec/DMN/20151101/dmn.xsd" xmlns:uitv="{BASIS}/v1.0/Uitvoeringsregel"
 xmlns:inter="{BASIS}/v1.0/Interactieregel" xmlns:bedr="{BASIS}/v1.0/Bedrijfsregel"
 name="Conclusie Boom kappen (fictief)" namespace="{BASIS}/{OIN}">
<dmn:extensionElements><inter:regelgroepen><inter:regelgroep id="G1"><inter:naam>De boom en zijn plek</inter:naam>
<inter:prioriteit>1</inter:prioriteit></inter:regelgroep></inter:regelgroepen>
<uitv:uitvoeringsregels>{"".join(_vraag(plan, nr, q) for nr, q in enumerate(_VRAGEN, 1))}</uitv:uitvoeringsregels>
</dmn:extensionElements>{inputs}
<dmn:decision id="D1" name="Conclusie Boom kappen"><dmn:extensionElements>
<bedr:functioneleStructuurRef href="#{structuur(plan)}"/></dmn:extensionElements>{needs}
<dmn:decisionTable hitPolicy="ANY">{heads}<dmn:output/>{"".join(map(_rij, _REGELS))}</dmn:decisionTable></dmn:decision>
</dmn:definitions>""".encode()


def _vraag(plan: Plan, nr: int, vraag: tuple[str, str, str, str]) -> str:
    ident, kind, key, text = vraag
    head = f'<uitv:regelgroepRef href="#G1"/><inter:prioriteit>{nr}</inter:prioriteit>'
    if kind == "geo":
        body = (
            f'<uitv:geoVerwijzing><uitv:vraagTekst>{escape(text)}</uitv:vraagTekst>'
            f'<uitv:locatie identificatie="{gebied_id(plan, key)}"/></uitv:geoVerwijzing>'
        )  # fmt: skip
    else:
        body = (
            f"<uitv:vraag><uitv:gegevensType>{kind}</uitv:gegevensType>"
            f"<uitv:vraagTekst>{escape(text)}</uitv:vraagTekst></uitv:vraag>"
        )
    return f'<uitv:uitvoeringsregel id="{ident}">{head}{body}</uitv:uitvoeringsregel>'


def _rij(cells: Iterable[str]) -> str:
    *conditions, outcome = cells
    entries = "".join(f"<dmn:inputEntry><dmn:text>{escape(c)}</dmn:text></dmn:inputEntry>" for c in conditions)
    return f'<dmn:rule>{entries}<dmn:outputEntry><dmn:text>"{outcome}"</dmn:text></dmn:outputEntry></dmn:rule>'
