"""The rules of a place as a tree: own rules in groups, norms, areas, and what holds everywhere folded below."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    GebiedHier,
    Gebiedsaanwijzing,
    NormHier,
    RegelGroep,
    RegelHier,
    RegelsHier,
    Regeltekst,
)
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Tak
from portaal_leefomgeving_plugin.host.wording import regelgroep
from portaal_leefomgeving_plugin.services.regels_indelen import Indeling, activiteit_naam, indeel, meervoudig

translate = QCoreApplication.translate

SPLITS_VANAF = 12
"""Rules from which what holds everywhere is itself put in groups."""


def takken(
    regels: RegelsHier,
    indeling: Indeling = Indeling.ACTIVITEIT,
    welke: Sequence[RegelHier] | None = None,
    *,
    gezocht: bool = False,
) -> list[Tak]:
    """``welke`` (None: all) in groups. While something is searched, norms and areas stay away and groups are open."""
    rules = regels.regels if welke is None else welke
    own = [h for h in rules if h.groep is RegelGroep.EIGEN]
    groups = [_tak(deel.naam, deel.regels, regels, indeling, open_=True) for deel in indeel(regels, own, indeling)]
    if not gezocht:
        several = meervoudig(regels.normen)
        norms = [norm_blad(n, meerdere=n.norm.identificatie in several) for n in regels.normen]
        groups.append(Tak(translate("regels", "Waarden van normen"), norms, sleutel="normen"))
        areas = [_aanwijzing_blad(g, groep) for g, groep in regels.gebiedsaanwijzingen]
        groups.append(Tak(translate("regels", "Aangewezen gebieden"), areas, open=False, sleutel="gebieden"))
        groups.append(
            Tak(translate("regels", "Werkingsgebieden op deze plek"), _gebieden(regels), open=False, sleutel="aandeel")
        )
    for group in (RegelGroep.GEMEENTEBREED, RegelGroep.GRENS_ONBEKEND):
        wide = [h for h in rules if h.groep is group]
        inside: list[Blad | Tak] = [regel_blad(h, regels) for h in wide]
        if len(wide) > SPLITS_VANAF:
            parts = indeel(regels, wide, indeling)
            if len(parts) > 1:
                inside = [_tak(deel.naam, deel.regels, regels, indeling, open_=False) for deel in parts]
        unfold = gezocht and len(wide) <= SPLITS_VANAF
        groups.append(Tak(regelgroep(group), inside, open=unfold, sleutel=group.value, aantal=len(wide)))
    return groups


def locaties(iets: object) -> tuple[str, ...]:
    """The ids of the places that a line is about."""
    if isinstance(iets, RegelHier | NormHier | Gebiedsaanwijzing):
        return iets.locaties
    return (iets.identificatie,) if isinstance(iets, GebiedHier) else ()


def activiteit(regels: RegelsHier, identificatie: str) -> str:
    """The name of an activiteit, or that it has none."""
    return activiteit_naam(regels, identificatie) or translate("regels", "(activiteit zonder naam)")


def kop(tekst: Regeltekst | None) -> str:
    """ "Artikel 2.4 Bouwregels"."""
    if tekst is None:
        return translate("regels", "regel zonder tekst in het pakket")
    heading = next((p.opschrift for p in reversed(tekst.plaats) if p.opschrift), "")
    quoted = tekst.aanhaling[:1].upper() + tekst.aanhaling[1:]
    return f"{quoted} {heading}".strip()


def kwalificatie(code: str) -> str:
    """What a rule does to an activiteit, in words: the list of IMOW writes them as one."""
    return {
        "AndersGeduid": translate("regels", "anders geduid"),
        "Gebod": translate("regels", "gebod"),
        "Informatieplicht": translate("regels", "informatieplicht"),
        "Meldingsplicht": translate("regels", "meldingsplicht"),
        "Toegestaan": translate("regels", "toegestaan"),
        "Verbod": translate("regels", "verbod"),
        "Vergunningplicht": translate("regels", "vergunningplicht"),
        "Zorgplicht": translate("regels", "zorgplicht"),
    }.get(code, code)


def aandeel(deel: float | None) -> str:
    """A share as a percentage; "" where it is all, or there is none."""
    if deel is None or deel >= 0.995:
        return ""
    return "< 1%" if deel < 0.01 else f"{round(100 * deel)}%"


def waarde(hier: NormHier) -> str:
    """The value of a norm with its unit."""
    value = hier.waarde
    if value.kwantitatief is not None:
        return f"{QLocale().toString(value.kwantitatief, 'g', 6)} {hier.norm.eenheid}".strip()
    return value.kwalitatief or translate("regels", "zie de tekst")


def meerdere_normen() -> str:
    """What is said where a spot has several values: which one prevails is not for a computer to say."""
    return translate("regels", "meerdere normen; welke voorgaat volgt uit de regeltekst")


def regel_blad(hier: RegelHier, regels: RegelsHier) -> Blad:
    """A rule as a row."""
    about = sorted({_over(regels, a.activiteit, a.kwalificatie) for a in hier.activiteiten})
    under = " · ".join(about) or ", ".join(hier.regel.themas)
    return Blad(kop(hier.regeltekst), under, aandeel(hier.aandeel), ("regels", None), inhoud=hier)


def norm_blad(hier: NormHier, *, meerdere: bool) -> Blad:
    """The value of a norm as a row."""
    under = " · ".join(w for w in (_herkomst(hier.groep), meerdere_normen() if meerdere else "") if w)
    return Blad(hier.norm.naam, under, waarde(hier), ("regels", None), inhoud=hier)


def _over(regels: RegelsHier, ident: str, code: str) -> str:
    name = activiteit(regels, ident)
    return f"{name}: {kwalificatie(code)}" if code else name


def _tak(naam: str, welke: Sequence[RegelHier], regels: RegelsHier, indeling: Indeling, *, open_: bool) -> Tak:
    title = naam[:1].upper() + naam[1:] if naam else zonder(indeling)
    return Tak(title, [regel_blad(h, regels) for h in welke], open=open_, sleutel=indeling.value if naam else "overig")


def zonder(indeling: Indeling) -> str:
    """What the rules are called that have none of what is grouped by."""
    return {
        Indeling.ACTIVITEIT: translate("regels", "Overige regels van deze plek"),
        Indeling.THEMA: translate("regels", "Regels zonder thema"),
        Indeling.GEBIEDSAANWIJZING: translate("regels", "Regels zonder gebiedsaanwijzing"),
        Indeling.DOCUMENT: translate("regels", "Regels zonder plaats in het document"),
    }[indeling]


def _aanwijzing_blad(aanwijzing: Gebiedsaanwijzing, groep: RegelGroep) -> Blad:
    under = " · ".join(w for w in (aanwijzing.type, aanwijzing.groep, _herkomst(groep)) if w)
    return Blad(aanwijzing.naam, under, "", ("plek", None), inhoud=aanwijzing)


def _gebieden(regels: RegelsHier) -> list[Blad]:
    """The areas with their share of the plot; for a point there is nothing to tell but their names."""
    return [
        Blad(
            gebied.noemer or gebied.identificatie,
            "" if gebied.m2 is None else f"{QLocale().toString(gebied.m2, 'f', 0)} m²",
            "" if gebied.aandeel is None else aandeel(gebied.aandeel) or "100%",
            ("plek", None),
            inhoud=gebied,
        )
        for gebied in regels.gebieden
        if gebied.groep is RegelGroep.EIGEN
    ]


def _herkomst(groep: RegelGroep) -> str:
    return "" if groep is RegelGroep.EIGEN else regelgroep(groep)
