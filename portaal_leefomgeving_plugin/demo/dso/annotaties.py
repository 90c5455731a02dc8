"""The annotations of the plan as Presenteren v8 answers them (facts on DSO, section 1.1), and its geometries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from portaal_leefomgeving_plugin.demo.plan.activiteiten import RIJK, TOP
from portaal_leefomgeving_plugin.demo.plan.namen import (
    concept,
    gebied_id,
    geometrie_id,
    groepsoort,
    imow,
    nummer,
    plek_id,
)
from portaal_leefomgeving_plugin.demo.plan.vormen import AMBTSGEBIED, Lid, Norm, Normwaarde, Plan, Plek

Json = dict[str, Any]


def annotaties(plan: Plan, regels: Sequence[tuple[str, Lid]]) -> Json:
    """The one object that ``regeltekstannotaties`` answers. ``regels``: each text by its wId, with the rule in it."""
    norms = {norm.sleutel: norm for norm in plan.normen}
    kinds = {"regelsVoorIedereen": [], "omgevingswaarderegels": []}  # type: dict[str, list[Json]]
    about = 0
    for nr, (_wid, rule) in enumerate(regels, 1):
        used = [norms[key] for key in rule.normen]
        said = []
        for over in rule.over:
            about += 1
            said.append({
                "identificatie": imow(plan, "activiteitlocatieaanduiding", nummer(about)),
                "activiteitRef": imow(plan, "activiteit", over.activiteit),
                "activiteitregelkwalificatie": _waarde("activiteitregelkwalificatie", over.kwalificatie),
                "locatieRefs": _plekken(plan, rule.waar),
            })  # fmt: skip
        kind = "omgevingswaarderegels" if any(n.omgevingswaarde for n in used) else "regelsVoorIedereen"
        kinds[kind].append({
            "identificatie": imow(plan, "juridischeregel", nummer(nr)),
            "idealisatie": _waarde("idealisatie", "Exact"),
            "regeltekstRef": imow(plan, "regeltekst", nummer(nr)),
            "locatieRefs": _plekken(plan, rule.waar),
            "themas": [_waarde("thema", thema) for thema in rule.themas],
            "activiteitLocatieaanduidingen": said,
            "gebiedsaanwijzingRefs": [imow(plan, "gebiedsaanwijzing", key) for key in rule.aanwijzingen],
            "kaartRefs": [imow(plan, "kaart", rule.kaart)] if rule.kaart else [],
            "omgevingsnormRefs": [_norm_id(plan, n) for n in used if not n.omgevingswaarde],
            "omgevingswaardeRefs": [_norm_id(plan, n) for n in used if n.omgevingswaarde],
        })  # fmt: skip
    return {
        "activiteiten": [
            {
                "identificatie": imow(plan, "activiteit", a.sleutel),
                "naam": a.naam,
                "groep": _waarde("activiteit", a.groep),
                "bovenliggendeActiviteitRef": RIJK if a.sleutel == TOP else imow(plan, "activiteit", a.boven),
            }
            for a in plan.activiteiten
        ],
        "regelteksten": [
            {"identificatie": imow(plan, "regeltekst", nummer(nr)), "wId": wid}
            for nr, (wid, _rule) in enumerate(regels, 1)
        ],
        **kinds,
        "locaties": list(_locaties(plan)),
        "gebiedsaanwijzingen": [
            {
                "identificatie": imow(plan, "gebiedsaanwijzing", a.sleutel),
                "type": _waarde("typegebiedsaanwijzing", a.type),
                "naam": a.naam,
                "groep": _waarde(a.type, a.groep),
                "locatieRefs": _plekken(plan, (a.waar,)),
            }
            for a in plan.aanwijzingen
        ],
        "omgevingsnormen": _normen(plan, omgevingswaarde=False),
        "omgevingswaarden": _normen(plan, omgevingswaarde=True),
    }


def geometrieen(plan: Plan) -> dict[str, Json]:
    """GeoJSON in RD by geometrieIdentificatie."""
    return {geometrie_id(plan, plek): _geojson(plek) for area in plan.gebieden.values() for plek in area.leden}


def _locaties(plan: Plan) -> Iterator[Json]:
    yield {
        "identificatie": gebied_id(plan, AMBTSGEBIED),
        "locatieType": "Ambtsgebied",
        "noemer": f"Gemeente {plan.naam}",
        "geometrieIdentificatie": f"{plan.overheid.upper()}_20260101",
    }
    places: dict[str, Plek] = {}
    for key, area in plan.gebieden.items():
        places.update((plek_id(plan, plek), plek) for plek in area.leden)
        if len(area.leden) > 1:
            yield {
                "identificatie": gebied_id(plan, key),
                "locatieType": groepsoort(area),
                "noemer": area.naam,
                "locatieRefs": [plek_id(plan, plek) for plek in area.leden],
            }
    for ident, plek in places.items():
        yield {
            "identificatie": ident,
            "locatieType": plek.soort,
            "noemer": plek.naam,
            "geometrieIdentificatie": geometrie_id(plan, plek),
        }


def _normen(plan: Plan, *, omgevingswaarde: bool) -> list[Json]:
    found, count = [], 0
    for norm in plan.normen:
        values = []
        for value in norm.waarden:
            count += 1
            values.append(_normwaarde(plan, value, count))
        if norm.omgevingswaarde is omgevingswaarde:
            made: Json = {
                "identificatie": _norm_id(plan, norm),
                "naam": norm.naam,
                "type": _waarde("typenorm", norm.type),
                "groep": _waarde("omgevingswaarde" if omgevingswaarde else "omgevingsnorm", norm.groep),
                "normwaarden": values,
            }
            if norm.eenheid:
                made["eenheid"] = _waarde("eenheid", norm.eenheid)
            found.append(made)
    return found


def _normwaarde(plan: Plan, value: Normwaarde, nr: int) -> Json:
    made: Json = {
        "identificatie": imow(plan, "normwaarde", nummer(nr)),
        "locatieRefs": _plekken(plan, value.waar),
    }
    if value.getal:
        made["kwantitatieveWaarde"] = float(value.getal)
    elif value.woord:
        made["kwalitatieveWaarde"] = value.woord
    else:
        made["waardeInRegeltekst"] = "waarde staat in regeltekst"
    return made


def _norm_id(plan: Plan, norm: Norm) -> str:
    return imow(plan, "omgevingswaarde" if norm.omgevingswaarde else "omgevingsnorm", norm.sleutel)


def _plekken(plan: Plan, keys: Sequence[str]) -> list[str]:
    return [gebied_id(plan, key) for key in keys]


def _waarde(lijst: str, waarde: str) -> Json:
    return {"code": concept(lijst, waarde), "waarde": waarde}


def _geojson(plek: Plek) -> Json:
    parts = [[[[round(x, 3), round(y, 3)] for x, y in ring.tolist()] for ring in part] for part in plek.delen]
    match plek.soort:
        case "Gebied":
            return {"type": "MultiPolygon", "coordinates": parts}
        case "Lijn":
            return {"type": "LineString", "coordinates": parts[0][0]}
        case "Punt":
            return {"type": "Point", "coordinates": parts[0][0][0]}
