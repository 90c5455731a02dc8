"""What happened on and around a place in words: rows of a list, and things of the bar of time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.dossier import Besluit
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.rondplek import Feitsoort, Nabijheid, Plekfeit
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.periodebalk import Baan, Tijdpost
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


def bladen(feiten: Sequence[Plekfeit]) -> list[Blad]:
    """Rows, the newest first; what has no day comes last."""
    signs = {b.sleutel: (b.teken, b.accent) for b in banen()}
    ordered = sorted(feiten, key=lambda f: (f.van or date.min, f.tot_of_met or date.min), reverse=True)
    return [
        Blad(
            titel(feit),
            " · ".join(w for w in (soort(feit), onder(feit), waar(feit)) if w),
            wanneer(feit),
            signs[feit.soort.value],
            inhoud=feit,
            tooltip=translate("rondom", "Dubbelklik of Enter opent het dossier") if feit.zaak else "",
        )
        for feit in ordered
    ]


def posten(feiten: Sequence[Plekfeit]) -> list[Tijdpost]:
    """Things of the bar: those that have a day."""
    return [Tijdpost(f.soort.value, f.van, f.tot, f.loopt, als_zin(f), f) for f in feiten if f.van is not None]


def als_zin(feit: Plekfeit) -> str:
    """One thing in one line, for hover, screen reader and copy."""
    return ", ".join(w for w in (wanneer(feit), soort(feit), titel(feit), onder(feit), waar(feit)) if w)


def soort(feit: Plekfeit) -> str:
    """What kind of thing it is."""
    return {
        Feitsoort.ZAAK: translate("rondom", "zaak"),
        Feitsoort.BESLUIT: translate("rondom", "besluit"),
        Feitsoort.INSPECTIE: translate("rondom", "inspectie"),
        Feitsoort.OVERTREDING: translate("rondom", "overtreding"),
    }[feit.soort]


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
    words = {
        Nabijheid.HIER: translate("rondom", "hier"),
        Nabijheid.PAND: translate("rondom", "zelfde pand"),
        Nabijheid.PERCEEL: translate("rondom", "zelfde perceel"),
        Nabijheid.BINNEN: translate("rondom", "op {m} m").format(m=QLocale().toString(max(1, round(feit.meters)))),
    }[feit.nabijheid]
    return words + (" " + translate("rondom", "(plek twijfelachtig)") if feit.twijfel else "")


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
    planned = "" if inspectie.controledatum else translate("rondom", "gepland")
    return " · ".join(
        w.replace("_", " ") for w in (planned, inspectie.controletype, inspectie.eindoordeel or inspectie.status) if w
    )
