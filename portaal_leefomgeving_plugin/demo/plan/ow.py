"""The OW files of the plan (IMOW 2.0.1): objects that tie rules to places, activiteiten and norms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from portaal_leefomgeving_plugin.demo.plan.activiteiten import RIJK, TOP
from portaal_leefomgeving_plugin.demo.plan.namen import (
    GELDIG_OP,
    concept,
    doel,
    gebied_id,
    geometrie_id,
    groepsoort,
    imow,
    nummer,
    plek_id,
    work,
)
from portaal_leefomgeving_plugin.demo.plan.vormen import AMBTSGEBIED, Lid, Norm, Normwaarde, Plan, Plek
from portaal_leefomgeving_plugin.demo.plan.xml import bestand, blad, el

IMOW = "http://www.geostandaarden.nl/imow"
IMOWVERSIE = "2.0.1"

_RUIMTEN = {
    "xmlns__rol": f"{IMOW}/regelsoplocatie",
    # as DSO writes it: a namespace by the name of an attribute, which is no uri
    "xmlns__schemaLocation": f"{IMOW}/bestanden/deelbestand "
    "https://register.geostandaarden.nl/xmlschema/tpod/v2.0.0/bestanden-ow/deelbestand-ow/IMOW_Deelbestand.xsd",
    "xmlns__rg": f"{IMOW}/regelingsgebied",
    "xmlns__da": f"{IMOW}/datatypenalgemeen",
    "xmlns__l": f"{IMOW}/locatie",
    "xmlns__xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xmlns__kaart": f"{IMOW}/kaart",
    "xmlns": "http://www.geostandaarden.nl/bestanden-ow/manifest-ow",
    "xmlns__xlink": "http://www.w3.org/1999/xlink",
    "xmlns__ow-dc": f"{IMOW}/bestanden/deelbestand",
    "xmlns__ga": f"{IMOW}/gebiedsaanwijzing",
    "xmlns__sl": "http://www.geostandaarden.nl/bestanden-ow/standlevering-generiek",
    "xmlns__regels": f"{IMOW}/regels",
    "xmlns__ow": f"{IMOW}/owobject",
    "xmlns__op": f"{IMOW}/opobject",
}
_MEERVOUD = {
    "Activiteit": "activiteiten", "Ambtsgebied": "ambtsgebieden", "Gebied": "gebieden",
    "Gebiedengroep": "gebiedengroepen",
    "Gebiedsaanwijzing": "gebiedsaanwijzingen", "Kaart": "kaarten", "Lijn": "lijnen", "Lijnengroep": "lijnengroepen",
    "Omgevingsnorm": "omgevingsnormen", "Omgevingswaarde": "omgevingswaarden",
    "Omgevingswaarderegel": "omgevingswaarderegels", "Punt": "punten", "Puntengroep": "puntengroepen",
    "Regelingsgebied": "regelingsgebieden", "RegelVoorIedereen": "regelsvooriedereen", "Regeltekst": "regelteksten",
}  # fmt: skip


def schrijf_ow(plan: Plan, regels: Sequence[tuple[str, Lid]]) -> dict[str, bytes]:
    """The files by name, the manifest first. ``regels``: each text by its wId, with the rule in it."""
    objects: dict[str, list[str]] = {kind: [] for kind in _MEERVOUD}
    for kind, made in (*_locaties(plan), *_onderwerpen(plan), *_regels(plan, regels)):
        objects[kind].append(made)
    files = {f"{_MEERVOUD[kind]}.xml": _bestand(kind, made) for kind, made in objects.items() if made}
    return {"manifest-ow.xml": _manifest(plan, [kind for kind, made in objects.items() if made]), **files}


def _bestand(kind: str, objects: Iterable[str]) -> bytes:
    content = el(
        "sl:inhoud",
        blad("sl:gebied", "Onbekend"),
        blad("sl:leveringsId", "Onbekend"),
        el("sl:objectTypen", blad("sl:objectType", kind)),
    )
    states = (f"\n{el('sl:stand', el('ow-dc:owObject', made))}" for made in objects)
    stock = el("sl:standBestand", blad("sl:dataset", "Onbekend"), content, *states)
    return bestand(el("ow-dc:owBestand", stock, **_RUIMTEN))


def _manifest(plan: Plan, kinds: Iterable[str]) -> bytes:
    files = (el("Bestand", blad("naam", f"{_MEERVOUD[kind]}.xml"), blad("objecttype", kind)) for kind in kinds)
    delivery = el("Aanlevering", blad("WorkIDRegeling", work(plan)), blad("DoelID", doel(plan)), *files)
    return bestand(
        el("Aanleveringen", blad("domein", "omgevingswet"), blad("IMOWversie", IMOWVERSIE), delivery, **_RUIMTEN)
    )


# -- where ------------------------------------------------------------------------------------------


def _locaties(plan: Plan) -> Iterator[tuple[str, str]]:
    boundary = el(
        "l:BestuurlijkeGrenzenVerwijzing",
        blad("l:bestuurlijkeGrenzenID", plan.overheid.upper()),
        blad("l:domein", "NL.BI.BestuurlijkGebied"),
        blad("l:geldigOp", GELDIG_OP),
    )
    yield (
        "Ambtsgebied",
        el(
            "l:Ambtsgebied",
            blad("l:identificatie", gebied_id(plan, AMBTSGEBIED)),
            blad("l:noemer", f"Gemeente {plan.naam}"),
            el("l:bestuurlijkeGrenzenVerwijzing", boundary),
        ),
    )
    places: dict[str, Plek] = {}
    for key, area in plan.gebieden.items():
        places.update((plek_id(plan, plek), plek) for plek in area.leden)
        if len(area.leden) > 1:
            kind = groepsoort(area)
            members = (_ref(f"l:{area.soort}Ref", plek_id(plan, plek)) for plek in area.leden)
            yield (
                kind,
                el(
                    f"l:{kind}",
                    blad("l:identificatie", gebied_id(plan, key)),
                    blad("l:noemer", area.naam),
                    el("l:groepselement", *members),
                ),
            )
    for ident, plek in places.items():
        yield (
            plek.soort,
            el(
                f"l:{plek.soort}",
                blad("l:identificatie", ident),
                blad("l:noemer", plek.naam),
                el("l:geometrie", _ref("l:GeometrieRef", geometrie_id(plan, plek))),
            ),
        )
    yield (
        "Regelingsgebied",
        el(
            "rg:Regelingsgebied",
            blad("rg:identificatie", imow(plan, "regelingsgebied", nummer(1))),
            _waar(plan, "rg", (AMBTSGEBIED,)),
        ),
    )


# -- about what -------------------------------------------------------------------------------------


def _onderwerpen(plan: Plan) -> Iterator[tuple[str, str]]:
    for activity in plan.activiteiten:
        above = RIJK if activity.sleutel == TOP else imow(plan, "activiteit", activity.boven)
        yield (
            "Activiteit",
            el(
                "rol:Activiteit",
                blad("rol:identificatie", imow(plan, "activiteit", activity.sleutel)),
                blad("rol:naam", activity.naam),
                blad("rol:groep", concept("activiteit", activity.groep)),
                el("rol:bovenliggendeActiviteit", _ref("rol:ActiviteitRef", above)),
            ),
        )
    for named in plan.aanwijzingen:
        yield (
            "Gebiedsaanwijzing",
            el(
                "ga:Gebiedsaanwijzing",
                blad("ga:identificatie", imow(plan, "gebiedsaanwijzing", named.sleutel)),
                blad("ga:type", concept("typegebiedsaanwijzing", named.type)),
                blad("ga:naam", named.naam),
                blad("ga:groep", concept(named.type, named.groep)),
                _waar(plan, "ga", (named.waar,)),
            ),
        )
    count = 0
    for norm in plan.normen:
        values = []
        for value in norm.waarden:
            count += 1
            values.append(_normwaarde(plan, value, count))
        yield (
            _normsoort(norm),
            el(
                f"rol:{_normsoort(norm)}",
                blad("rol:identificatie", _norm_id(plan, norm)),
                blad("rol:naam", norm.naam),
                blad("rol:type", concept("typenorm", norm.type)),
                blad("rol:eenheid", concept("eenheid", norm.eenheid)) if norm.eenheid else "",
                el("rol:normwaarde", *values),
                blad("rol:groep", concept(_normsoort(norm), norm.groep)),
            ),
        )
    yield from _kaarten(plan)


def _normsoort(norm: Norm) -> str:
    return "Omgevingswaarde" if norm.omgevingswaarde else "Omgevingsnorm"


def _norm_id(plan: Plan, norm: Norm) -> str:
    return imow(plan, _normsoort(norm).lower(), norm.sleutel)


def _normwaarde(plan: Plan, value: Normwaarde, nr: int) -> str:
    if value.getal:
        said = blad("rol:kwantitatieveWaarde", value.getal)
    elif value.woord:
        said = blad("rol:kwalitatieveWaarde", value.woord)
    else:
        said = blad("rol:waardeInRegeltekst", "waarde staat in regeltekst")
    ident = blad("rol:identificatie", imow(plan, "normwaarde", nummer(nr)))
    return el("rol:Normwaarde", ident, said, _waar(plan, "rol", value.waar))


def _kaarten(plan: Plan) -> Iterator[tuple[str, str]]:
    norms = {norm.sleutel: norm for norm in plan.normen}
    for nr, sheet in enumerate(plan.kaarten, 1):
        corners = zip(("minX", "minY", "maxX", "maxY"), sheet.uitsnede, strict=True)
        layer = el(
            "kaart:Kaartlaag",
            blad("kaart:identificatie", imow(plan, "kaartlaag", nummer(nr))),
            blad("kaart:naam", sheet.naam),
            blad("kaart:niveau", "1"),
            el("kaart:normweergave", *(_ref("rol:OmgevingsnormRef", _norm_id(plan, norms[n])) for n in sheet.normen)),
        )
        yield (
            "Kaart",
            el(
                "kaart:Kaart",
                blad("kaart:identificatie", imow(plan, "kaart", sheet.sleutel)),
                blad("kaart:naam", sheet.naam),
                blad("kaart:nummer", sheet.nummer),
                el("kaart:uitsnede", el("kaart:Kaartextent", *(blad(f"kaart:{k}", f"{v:.0f}") for k, v in corners))),
                el("kaart:kaartlagen", layer),
            ),
        )


# -- the rules --------------------------------------------------------------------------------------


def _regels(plan: Plan, regels: Sequence[tuple[str, Lid]]) -> Iterator[tuple[str, str]]:
    norms = {norm.sleutel: norm for norm in plan.normen}
    about = 0
    for nr, (wid, rule) in enumerate(regels, 1):
        text = imow(plan, "regeltekst", nummer(nr))
        yield "Regeltekst", el("regels:Regeltekst", blad("regels:identificatie", text), wId=wid)
        activities = []
        for over in rule.over:
            about += 1
            activities.append(el(
                "regels:activiteitaanduiding",
                _ref("rol:ActiviteitRef", imow(plan, "activiteit", over.activiteit)),
                el(
                    "regels:ActiviteitLocatieaanduiding",
                    blad("regels:identificatie", imow(plan, "activiteitlocatieaanduiding", nummer(about))),
                    blad("regels:activiteitregelkwalificatie", concept("activiteitregelkwalificatie",
                        over.kwalificatie)),
                    _waar(plan, "regels", rule.waar),
                ),
            ))  # fmt: skip
        used = [norms[key] for key in rule.normen]
        kind = "Omgevingswaarderegel" if any(n.omgevingswaarde for n in used) else "RegelVoorIedereen"
        yield kind, el(
            f"regels:{kind}",
            blad("regels:identificatie", imow(plan, "juridischeregel", nummer(nr))),
            blad("regels:idealisatie", concept("idealisatie", "Exact")),
            el("regels:artikelOfLid", _ref("regels:RegeltekstRef", text)),
            *(blad("regels:thema", concept("thema", thema)) for thema in rule.themas),
            _waar(plan, "regels", rule.waar),
            _houder("regels:gebiedsaanwijzing", "ga:GebiedsaanwijzingRef",
                    [imow(plan, "gebiedsaanwijzing", key) for key in rule.aanwijzingen]),
            _houder("regels:kaartaanduiding", "kaart:KaartRef", [imow(plan, "kaart",
                rule.kaart)] if rule.kaart else []),
            *activities,
            *(_houder(f"regels:{soort.lower()}aanduiding", f"rol:{soort}Ref",
                      [_norm_id(plan, n) for n in used if _normsoort(n) == soort])
              for soort in ("Omgevingsnorm", "Omgevingswaarde")),
        )  # fmt: skip


def _waar(plan: Plan, prefix: str, places: Iterable[str]) -> str:
    return el(f"{prefix}:locatieaanduiding", *(_ref("l:LocatieRef", gebied_id(plan, place)) for place in places))


def _houder(name: str, ref: str, targets: Sequence[str]) -> str:
    return el(name, *(_ref(ref, target) for target in targets)) if targets else ""


def _ref(name: str, target: str) -> str:
    return el(name, xlink__href=target)
