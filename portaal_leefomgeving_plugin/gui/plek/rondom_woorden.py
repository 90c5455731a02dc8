"""What happened on and around a place in words: rows of a list, and things of the bar of time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.dossier import Besluit
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.rondplek import Feitsoort, Nabijheid, Plekfeit
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Tak
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdas import Baan
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdpost import Tijdpost
from portaal_leefomgeving_plugin.host.wording import datum

translate = QCoreApplication.translate


def banen() -> tuple[Baan, ...]:
    """The kinds of things, in their order from top to bottom."""
    return (
        Baan(Feitsoort.ZAAK.value, translate("rondom", "Zaken"), "map_werk", Accent.BLAUW),
        Baan(Feitsoort.BESLUIT.value, translate("rondom", "Besluiten"), "besluit", Accent.GROEN),
        Baan(Feitsoort.INSPECTIE.value, translate("rondom", "Inspecties"), "inspectie", Accent.ORANJE),
        Baan(Feitsoort.OVERTREDING.value, translate("rondom", "Overtredingen"), "overtreding", Accent.VERMILJOEN),
    )


MEESTE_OPEN = 40
"""Rows that are unfolded at first: each is measured when it comes in view, and a long history would be felt."""


def takken(feiten: Sequence[Plekfeit]) -> list[Tak]:
    """Rows by year, the newest first; a full year by month. What has no day comes last."""
    ordered = sorted(feiten, key=lambda f: (f.van or date.min, f.tot_of_met or date.min), reverse=True)
    years = Counter(f.van.year if f.van is not None else 0 for f in ordered)
    months: dict[tuple[int, int], list[Plekfeit]] = {}
    for feit in ordered:
        year = feit.van.year if feit.van is not None else 0
        month = feit.van.month if feit.van is not None and years[year] > MEESTE_OPEN else 0
        months.setdefault((year, month), []).append(feit)
    signs = {b.sleutel: (b.teken, b.accent) for b in banen()}
    shown, found = 0, []
    for (year, month), facts in months.items():
        unfolded = shown == 0 or shown + len(facts) <= MEESTE_OPEN
        found.append(Tak(_periode(year, month), [_blad(f, signs) for f in facts], open=unfolded))
        shown += len(facts) if unfolded else MEESTE_OPEN
    return found


def _blad(feit: Plekfeit, tekens: dict[str, tuple[str, Accent]]) -> Blad:
    return Blad(
        titel(feit),
        " · ".join(w for w in (soort(feit), onder(feit), waar(feit)) if w),
        wanneer(feit),
        tekens[feit.soort.value],
        inhoud=feit,
        tooltip=translate("rondom", "Dubbelklik of Enter opent het dossier") if feit.zaak else "",
    )


def _periode(jaar: int, maand: int) -> str:
    if not jaar:
        return translate("rondom", "zonder datum")
    return f"{QLocale().standaloneMonthName(maand, QLocale.FormatType.LongFormat)} {jaar}" if maand else str(jaar)


def posten(feiten: Sequence[Plekfeit]) -> list[Tijdpost]:
    """Things of the bar: those that have a day."""
    return [Tijdpost(f.soort.value, f.van, f.tot, f.loopt, partial(als_zin, f), f) for f in feiten if f.van is not None]


def als_zin(feit: Plekfeit) -> str:
    """One thing in one line, for hover, screen reader and copy."""
    return ", ".join(w for w in (wanneer(feit), soort(feit), titel(feit), onder(feit), waar(feit)) if w)


def soort(feit: Plekfeit) -> str:
    """What kind of thing it is."""
    match feit.soort:
        case Feitsoort.ZAAK:
            return translate("rondom", "zaak")
        case Feitsoort.BESLUIT:
            return translate("rondom", "besluit")
        case Feitsoort.INSPECTIE:
            return translate("rondom", "inspectie")
        case Feitsoort.OVERTREDING:
            return translate("rondom", "overtreding")


def titel(feit: Plekfeit) -> str:
    """What it is called."""
    what = feit.inhoud
    if isinstance(what, ZaakRegel):
        return f"{what.identificatie} {what.omschrijving}".strip()
    if isinstance(what, Besluit):
        return what.besluittype or what.identificatie
    if feit.soort is Feitsoort.OVERTREDING:
        words = translate("rondom", "{n} overtredingen bij controle {nummer}")
        if what.aantal_overtredingen == 1:
            words = translate("rondom", "{n} overtreding bij controle {nummer}")
        return words.format(n=what.aantal_overtredingen, nummer=what.identificatie)
    return what.adres or what.identificatie


def onder(feit: Plekfeit) -> str:
    """What is worth knowing of it."""
    what = feit.inhoud
    if isinstance(what, ZaakRegel):
        state = translate("rondom", "loopt") if feit.loopt else translate("rondom", "gesloten")
        return " · ".join(w for w in (what.zaaktype_omschrijving, what.status_omschrijving or state) if w)
    if isinstance(what, Besluit):
        return what.identificatie if what.identificatie != titel(feit) else ""
    if feit.soort is Feitsoort.OVERTREDING:
        return translate("rondom", "zwaarste {lhso}").format(lhso=what.zwaarste_lhso) if what.zwaarste_lhso else ""
    return _inspectie(what)


def waar(feit: Plekfeit) -> str:
    """How near it is."""
    doubt = " " + translate("rondom", "(plek twijfelachtig)") if feit.twijfel else ""
    match feit.nabijheid:
        case Nabijheid.HIER:
            return translate("rondom", "hier") + doubt
        case Nabijheid.PAND:
            return translate("rondom", "zelfde pand") + doubt
        case Nabijheid.PERCEEL:
            return translate("rondom", "zelfde perceel") + doubt
        case Nabijheid.BINNEN:
            meters = QLocale().toString(max(1, round(feit.meters)))
            return translate("rondom", "op {m} m").format(m=meters) + doubt


def wanneer(feit: Plekfeit) -> str:
    """When it was."""
    if feit.van is None:
        return translate("rondom", "zonder datum")
    if feit.loopt:
        return translate("rondom", "sinds {datum}").format(datum=datum(feit.van))
    if feit.tot is None or feit.tot == feit.van:
        return datum(feit.van)
    return translate("rondom", "{van} tot {tot}").format(van=datum(feit.van), tot=datum(feit.tot))


def _inspectie(inspectie: Inspectie) -> str:
    outcome = inspectie.eindoordeel or inspectie.status
    planned = translate("rondom", "gepland") if inspectie.controledatum is None and outcome != "gepland" else ""
    return " · ".join(w.replace("_", " ") for w in (planned, inspectie.controletype, outcome) if w)
