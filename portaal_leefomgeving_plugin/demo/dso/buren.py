"""What other authorities have on the same ground, fictional as the town: a verordening of the province and of the
waterschap, and the visie of the municipality in free text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from portaal_leefomgeving_plugin.demo.plan.namen import concept, geometrie_id, work
from portaal_leefomgeving_plugin.demo.plan.vormen import Plan

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Buur:
    """A small regeling: its rules as (artikel, text, key of a werkingsgebied of the plan or "")."""

    gezag: str
    soort: str  # regelingtype
    label: str
    opschrift: str
    naam: str
    regels: tuple[tuple[str, str, str], ...]
    vrijetekst: bool = False
    deel_van: str = ""  # the work that it is a temporary part of

    @property
    def work(self) -> str:
        return f"/akn/nl/act/{self.gezag}/2026/{self.naam}"


def buren(plan: Plan) -> tuple[Buur, ...]:
    """All of them."""
    return (
        Buur("pv99", "004", "Omgevingsverordening", "Omgevingsverordening Polderland (fictief)",
             "omgevingsverordening", (
            ("Stilte", "In een stiltegebied is het geluid van een toestel verboden als het de rust verstoort.",
             "stilte"),
            ("Ontgronden", "Het is verboden zonder omgevingsvergunning meer dan 10.000 m³ grond te ontgraven.", ""),
        )),
        Buur("ws9999", "005", "Waterschapsverordening", "Waterschapsverordening Polderwater (fictief)",
             "waterschapsverordening", (
            ("Waterkering", "Op de waterkering is het verboden zonder omgevingsvergunning te graven of te bouwen.",
             "kering"),
            ("Lozen", "Het lozen van grondwater op een sloot wordt een week van tevoren gemeld.", ""),
        )),
        Buur(plan.overheid, "006", "Omgevingsvisie", f"Omgevingsvisie {plan.naam} 2040 (fictief)", "omgevingsvisie", (
            ("Een groene stad", "Wij willen dat in 2040 elke straat een boom heeft waar iemand onder kan zitten.",
             "groenstructuur"),
        ), vrijetekst=True),
        Buur(plan.overheid, "003", "Omgevingsplan", f"Tijdelijk deel {plan.naam}: bodem bij woningen (fictief)",
             "tijdelijkdeelbodem", (
            ("Bodem", "Graven in verontreinigde bodem wordt vier weken van tevoren gemeld.", "verontreinigd"),
        ), deel_van=work(plan)),
    )  # fmt: skip


def annotaties_van(buur: Buur, plan: Plan) -> Json:
    """What ``regeltekstannotaties`` or, of free text, ``divisieannotaties`` answers."""
    places = {key: plan.gebieden[key] for _h, _t, key in buur.regels if key in plan.gebieden}
    whole = _id(buur, "ambtsgebied", "heel")
    locations: list[Json] = [{
        "identificatie": whole, "locatieType": "Ambtsgebied", "noemer": buur.opschrift,
        "geometrieIdentificatie": f"{buur.gezag.upper()}_20260101",
    }]  # fmt: skip
    for key, area in places.items():
        for plek in area.leden:
            locations.append({
                "identificatie": _id(buur, "gebied", plek.sleutel), "locatieType": plek.soort, "noemer": plek.naam,
                "geometrieIdentificatie": geometrie_id(plan, plek),
            })  # fmt: skip
        locations.append({
            "identificatie": _id(buur, "gebiedengroep", key), "locatieType": "Gebiedengroep", "noemer": area.naam,
            "locatieRefs": [_id(buur, "gebied", plek.sleutel) for plek in area.leden],
        })  # fmt: skip
    texts, rules = [], []
    for nr, (_head, _text, key) in enumerate(buur.regels, 1):
        where = _id(buur, "gebiedengroep", key) if key in places else whole
        kind = "divisietekst" if buur.vrijetekst else "regeltekst"
        texts.append({"identificatie": _id(buur, kind, str(nr)), "wId": _wid(buur, nr)})
        rule: Json = {"identificatie": _id(buur, "tekstdeel" if buur.vrijetekst else "juridischeregel", str(nr)),
                      "idealisatie": {"code": concept("idealisatie", "Exact"), "waarde": "exact"},
                      "locatieRefs": [where]}  # fmt: skip
        rule["divisietekstRef" if buur.vrijetekst else "regeltekstRef"] = _id(buur, kind, str(nr))
        rules.append(rule)
    if buur.vrijetekst:
        return {"divisieteksten": texts, "tekstdelen": rules, "locaties": locations, "hoofdlijnen": []}
    return {"regelteksten": texts, "regelsVoorIedereen": rules, "locaties": locations, "activiteiten": []}


def structuur_van(buur: Buur) -> Json:
    """Its ``documentstructuur``."""
    parts = []
    for nr, (head, text, _key) in enumerate(buur.regels, 1):
        name, label = ("DIVISIETEKST", "") if buur.vrijetekst else ("ARTIKEL", "Artikel")
        number = f"<Label>{label}</Label><Nummer>1.{nr}</Nummer>" if label else ""
        parts.append({
            "identificatie": _wid(buur, nr), "expressie": f"chp_1__art_1.{nr}", "type": name,
            "kop": f"<Kop>{number}<Opschrift>{head}</Opschrift></Kop>", "inhoud": f"<Inhoud><Al>{text}</Al></Inhoud>",
        })  # fmt: skip
    return {"_embedded": {"documentComponenten": parts}}


def _id(buur: Buur, kind: str, key: str) -> str:
    return f"nl.imow-{buur.gezag}.{kind}.{key}"


def _wid(buur: Buur, nr: int) -> str:
    return f"{buur.gezag}_1__chp_1__art_1.{nr}"
