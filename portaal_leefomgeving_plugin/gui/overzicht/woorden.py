"""The counts of the municipality as charts and tables, in words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.doelen import Doelstand, Telwijze
from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.overzicht import (
    WEKEN,
    Overzicht,
    Stand,
    Telling,
    Tijdigheid,
    ZonderWijk,
)
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.overzicht.cijfers import Cijfers, Reeks
from portaal_leefomgeving_plugin.host.wording import datum, kwaliteit_kort

translate = QCoreApplication.translate


class Maat(Enum):
    """What can be told per wijk."""

    OPEN = "open"
    TE_LAAT = "te_laat"
    INSTROOM = "instroom"
    UITSTROOM = "uitstroom"
    DOORLOOPTIJD = "doorlooptijd"
    AANDEEL_TE_LAAT = "aandeel_te_laat"


def getal(waarde: float | None) -> str:
    """A number as people here write it; a dash where it is not known."""
    return "–" if waarde is None else QLocale().toString(round(waarde))


def nu_open(beeld: Overzicht, andere_datum: int = 0) -> Cijfers:
    """How the open zaken stand in their term; ``andere_datum``: of how many the server has another date."""
    note = ""
    if andere_datum:
        note = translate(
            "overzicht", "Bij {n} open zaken heeft het zaaksysteem een andere einddatum dan de wettelijke."
        ).format(n=getal(andere_datum))
    names, counts = stand_namen(), beeld.alle.standen
    hues = {
        Stand.LOOPT: Accent.BLAUW,
        Stand.TE_LAAT: Accent.VERMILJOEN,
        Stand.OPGESCHORT: Accent.GRIJS,
        Stand.ONBEKEND: Accent.GEEL,
    }
    order = (Stand.TE_LAAT, Stand.LOOPT, Stand.OPGESCHORT, Stand.ONBEKEND)
    groups = [(_naam(t), t) for t in beeld.zaaktypen if t.open] + [(translate("overzicht", "alle"), beeld.alle)]
    rows = [(name, *(getal(t.standen.get(s, 0)) for s in order), getal(t.open)) for name, t in groups]
    return Cijfers(
        "open",
        translate("overzicht", "Nu open"),
        translate("overzicht", "{n} open, {te_laat} te laat").format(
            n=getal(beeld.alle.open), te_laat=getal(counts.get(Stand.TE_LAAT, 0))
        ),
        tuple(names[s] for s in order),
        (Reeks(translate("overzicht", "zaken"), Accent.BLAUW, tuple(float(counts.get(s, 0)) for s in order)),),
        (translate("overzicht", "Zaaktype"), *(names[s] for s in order), translate("overzicht", "open")),
        tuple(rows),
        noot=note,
        liggend=True,
        accenten=tuple(hues[s] for s in order),
    )


def per_maand(beeld: Overzicht) -> Cijfers:
    """What came in and went out, month by month."""
    months = tuple(_maand(m.begin.month, m.begin.year, kort=True) for m in beeld.maanden)
    came, went = beeld.alle.instroom, beeld.alle.uitstroom
    return Cijfers(
        "maand",
        translate("overzicht", "Instroom en uitstroom per maand"),
        translate("overzicht", "{in_} erbij, {uit} eruit").format(in_=getal(came), uit=getal(went)),
        months,
        (
            Reeks(translate("overzicht", "instroom"), Accent.BLAUW, tuple(float(m.instroom) for m in beeld.maanden)),
            Reeks(translate("overzicht", "uitstroom"), Accent.ORANJE, tuple(float(m.uitstroom) for m in beeld.maanden)),
        ),
        (
            translate("overzicht", "Maand"), translate("overzicht", "instroom"), translate("overzicht", "uitstroom"),
            translate("overzicht", "open aan het eind"),
        ),
        tuple(
            (_maand(m.begin.month, m.begin.year), getal(m.instroom), getal(m.uitstroom), getal(m.open_aan_het_eind))
            for m in beeld.maanden
        ),
        noot=translate(
            "overzicht",
            "Instroom telt op de startdatum, uitstroom op de einddatum. Zaken die het zaaksysteem niet (meer) toont, "
            "tellen niet mee. De laatste maand is nog niet om.",
        ),
    )  # fmt: skip


def doorlooptijd(beeld: Overzicht) -> Cijfers:
    """How long zaken took."""
    bounds = (0, *WEKEN)
    names = [
        translate("overzicht", "{van}–{tot} weken").format(van=low, tot=high)
        for low, high in zip(bounds, WEKEN, strict=False)
    ]
    names.append(translate("overzicht", "langer"))
    groups = [(_naam(t), t.doorlooptijd) for t in beeld.zaaktypen if t.uitstroom]
    groups.append((translate("overzicht", "alle"), beeld.alle.doorlooptijd))
    took = beeld.alle.doorlooptijd
    return Cijfers(
        "doorlooptijd",
        translate("overzicht", "Doorlooptijd"),
        translate("overzicht", "helft binnen {n} dagen").format(n=getal(took.mediaan))
        if took.mediaan is not None
        else translate("overzicht", "niets afgehandeld"),
        tuple(names),
        (Reeks(translate("overzicht", "zaken"), Accent.BLAUW, tuple(float(n) for n in beeld.verdeling)),),
        (
            translate("overzicht", "Zaaktype"), translate("overzicht", "afgehandeld"),
            translate("overzicht", "helft binnen (dagen)"), translate("overzicht", "90% binnen (dagen)"),
            translate("overzicht", "langste (dagen)"), translate("overzicht", "ooit opgeschort"),
        ),
        tuple(
            (name, getal(d.aantal), getal(d.mediaan), getal(d.p90), getal(d.langste), getal(d.opgeschort))
            for name, d in groups
        ),
        noot=translate(
            "overzicht",
            "Kalenderdagen van startdatum tot einddatum, sinds {datum}. Dagen van opschorting tellen mee.",
        ).format(datum=datum(beeld.vanaf)),
        liggend=True,
    )  # fmt: skip


def op_tijd(beeld: Overzicht) -> Cijfers:
    """Whether zaken were closed within their term."""
    names = tijdigheid_namen()
    hues = {
        Tijdigheid.OP_TIJD: Accent.GROEN,
        Tijdigheid.HANGT_AF: Accent.GEEL,
        Tijdigheid.TE_LAAT: Accent.VERMILJOEN,
        Tijdigheid.GEEN_TERMIJN: Accent.BLAUW,
        Tijdigheid.NIET_INGESTELD: Accent.GRIJS,
        Tijdigheid.ONBEKEND: Accent.GRIJS,
    }
    order = tuple(Tijdigheid)
    counts, share = beeld.alle.tijdigheid, beeld.alle.te_laat_van_bekend
    groups = [(_naam(t), t) for t in beeld.zaaktypen if t.uitstroom] + [(translate("overzicht", "alle"), beeld.alle)]
    return Cijfers(
        "op_tijd",
        translate("overzicht", "Op tijd of te laat beslist"),
        translate("overzicht", "{n}% te laat").format(n=round(share * 100))
        if share is not None
        else translate("overzicht", "niet te zeggen"),
        tuple(names[t] for t in order),
        (Reeks(translate("overzicht", "zaken"), Accent.BLAUW, tuple(float(counts.get(t, 0)) for t in order)),),
        (translate("overzicht", "Zaaktype"), *(names[t] for t in order)),
        tuple((name, *(getal(t.tijdigheid.get(k, 0)) for k in order)) for name, t in groups),
        noot=translate(
            "overzicht",
            "Afgehandelde zaken sinds {datum}: de einddatum naast de wettelijke termijn. Het percentage is van de "
            "zaken waarvan dat te zeggen is.",
        ).format(datum=datum(beeld.vanaf)),
        liggend=True,
        accenten=tuple(hues[t] for t in order),
    )


def per_wijk(beeld: Overzicht, maat: Maat) -> Cijfers | None:
    """One measure per wijk; None where no wijken are known."""
    if beeld.wijken is None:
        return None
    why = {
        ZonderWijk.GEEN_LOCATIE: translate("overzicht", "(geen betrouwbare locatie)"),
        ZonderWijk.BUITEN: translate("overzicht", "(buiten de wijken)"),
    }
    rows: list[tuple[str, Telling]] = [(w.naam, w) for w in beeld.wijken]
    rows += [(why[k], t) for k, t in beeld.zonder_wijk.items() if t.open or t.instroom or t.uitstroom]
    values = tuple(waarde(t, maat) for _name, t in rows)
    measures = tuple(Maat)
    return Cijfers(
        "wijk",
        translate("overzicht", "Per wijk"),
        maat_naam(maat),
        tuple(name for name, _t in rows),
        (Reeks(maat_naam(maat), Accent.BLAUW, values),),
        (translate("overzicht", "Wijk"), *(maat_naam(m) for m in measures)),
        tuple((name, *(_met_eenheid(waarde(t, m), m) for m in measures)) for name, t in rows),
        noot=translate("overzicht", "Een zaak telt in de wijk waar het midden van haar locatie ligt."),
        eenheid="%" if maat is Maat.AANDEEL_TE_LAAT else "",
        liggend=True,
    )


def locaties(aantallen: Sequence[tuple[LocatieKwaliteit, int]]) -> Cijfers:
    """What the locations of the open zaken are worth."""
    ordered = sorted(aantallen, key=lambda pair: list(LocatieKwaliteit).index(pair[0]))
    wrong = sum(n for quality, n in ordered if quality is not LocatieKwaliteit.GOED)
    names = tuple(kwaliteit_kort(q) or translate("overzicht", "in orde") for q, _n in ordered)
    return Cijfers(
        "locaties",
        translate("overzicht", "Locaties van open zaken"),
        translate("overzicht", "{n} te herstellen").format(n=getal(wrong)),
        names,
        (Reeks(translate("overzicht", "zaken"), Accent.BLAUW, tuple(float(n) for _q, n in ordered)),),
        (translate("overzicht", "Locatie"), translate("overzicht", "zaken")),
        tuple((name, getal(n)) for name, (_q, n) in zip(names, ordered, strict=True)),
        liggend=True,
        accenten=tuple(Accent.GROEN if q is LocatieKwaliteit.GOED else Accent.ORANJE for q, _n in ordered),
    )


def doelen(standen: Sequence[Doelstand]) -> Cijfers:
    """Planned against done."""
    on_course = sum(s.op_koers is True for s in standen)
    words = {
        True: translate("overzicht", "op koers"),
        False: translate("overzicht", "achter"),
        None: translate("overzicht", "niet te zeggen"),
    }
    return Cijfers(
        "doelen",
        translate("overzicht", "Doelen"),
        translate("overzicht", "{n} van {alle} op koers").format(n=on_course, alle=len(standen)),
        tuple(s.doel.naam for s in standen),
        (
            Reeks(
                translate("overzicht", "gedaan"), Accent.BLAUW,
                tuple(None if s.deel is None else round(s.deel * 100.0) for s in standen),
            ),
            Reeks(
                translate("overzicht", "nu te verwachten"), Accent.ORANJE,
                tuple(round(s.verwacht * 100.0 / s.doel.gepland) if s.doel.gepland else None for s in standen),
            ),
        ),
        (
            translate("overzicht", "Doel"), translate("overzicht", "telt"), translate("overzicht", "gedaan"),
            translate("overzicht", "gepland"), translate("overzicht", "nu te verwachten"),
            translate("overzicht", "stand"), translate("overzicht", "niet te tellen"),
        ),
        tuple(
            (
                f"{s.doel.code} {s.doel.naam}".strip(), telwijze(s.doel.telwijze), getal(s.gedaan),
                getal(s.doel.gepland), getal(s.verwacht), words[s.op_koers], getal(s.onbekend),
            )
            for s in standen
        ),
        noot=translate(
            "overzicht",
            "De grafiek is in procenten van wat gepland is. Niet te tellen: zonder datum, wijk of bekende termijn; die "
            "kunnen wel gedaan zijn.",
        ),
        eenheid="%",
        liggend=True,
    )  # fmt: skip


def waarde(telling: Telling, maat: Maat) -> float | None:
    """The measure of a group; None where it cannot be told."""
    share = telling.te_laat_van_bekend
    median = telling.doorlooptijd.mediaan
    return {
        Maat.OPEN: float(telling.open),
        Maat.TE_LAAT: float(telling.standen.get(Stand.TE_LAAT, 0)),
        Maat.INSTROOM: float(telling.instroom),
        Maat.UITSTROOM: float(telling.uitstroom),
        Maat.DOORLOOPTIJD: None if median is None else float(median),
        Maat.AANDEEL_TE_LAAT: None if share is None else round(share * 100, 0),
    }[maat]


def maat_naam(maat: Maat) -> str:
    """What is told per wijk."""
    return {
        Maat.OPEN: translate("overzicht", "open zaken"),
        Maat.TE_LAAT: translate("overzicht", "nu te laat"),
        Maat.INSTROOM: translate("overzicht", "instroom"),
        Maat.UITSTROOM: translate("overzicht", "uitstroom"),
        Maat.DOORLOOPTIJD: translate("overzicht", "helft binnen (dagen)"),
        Maat.AANDEEL_TE_LAAT: translate("overzicht", "te laat beslist (%)"),
    }[maat]


def telwijze(waarde_: Telwijze) -> str:
    """What a doel counts."""
    return {
        Telwijze.ZAKEN_ONTVANGEN: translate("overzicht", "zaken ontvangen"),
        Telwijze.ZAKEN_AFGEHANDELD: translate("overzicht", "zaken afgehandeld"),
        Telwijze.ZAKEN_OP_TIJD: translate("overzicht", "zaken op tijd (%)"),
        Telwijze.INSPECTIES_GEDAAN: translate("overzicht", "inspecties gedaan"),
    }[waarde_]


def stand_namen() -> dict[Stand, str]:
    """How an open zaak stands."""
    return {
        Stand.LOOPT: translate("overzicht", "binnen de termijn"),
        Stand.TE_LAAT: translate("overzicht", "te laat"),
        Stand.OPGESCHORT: translate("overzicht", "opgeschort"),
        Stand.ONBEKEND: translate("overzicht", "termijn onbekend"),
    }


def tijdigheid_namen() -> dict[Tijdigheid, str]:
    """Whether a zaak was in time."""
    return {
        Tijdigheid.OP_TIJD: translate("overzicht", "op tijd"),
        Tijdigheid.HANGT_AF: translate("overzicht", "alleen met Algemene termijnenwet"),
        Tijdigheid.TE_LAAT: translate("overzicht", "te laat"),
        Tijdigheid.GEEN_TERMIJN: translate("overzicht", "geen wettelijke termijn"),
        Tijdigheid.NIET_INGESTELD: translate("overzicht", "geen procedure gekozen"),
        Tijdigheid.ONBEKEND: translate("overzicht", "niet te zeggen"),
    }


def _naam(telling: Telling) -> str:
    return telling.naam or translate("overzicht", "(zaaktype onbekend)")


def _maand(maand: int, jaar: int, *, kort: bool = False) -> str:
    form = QLocale.FormatType.ShortFormat if kort else QLocale.FormatType.LongFormat
    name = QLocale().standaloneMonthName(maand, form)
    return name.rstrip(".") if kort else f"{name} {jaar}"


def _met_eenheid(waarde_: float | None, maat: Maat) -> str:
    words = getal(waarde_)
    return f"{words}%" if maat is Maat.AANDEEL_TE_LAAT and waarde_ is not None else words
