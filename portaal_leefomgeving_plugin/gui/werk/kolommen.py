"""Which columns the table of the work list can have: the one place to add another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Rij
from portaal_leefomgeving_plugin.gui.bouwstenen.termijntekst import termijn_kort
from portaal_leefomgeving_plugin.host.wording import datum, kwaliteit_kort

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Kolom:
    """``code`` is also what it sorts by (``rij.SLEUTELS``); ``breed`` in characters."""

    code: str
    naam: str
    tekst: Callable[[Rij], str]
    breed: int


BEGIN = ("zaak", "omschrijving", "termijn", "status", "behandelaar")
"""The columns that a table begins with."""


def alle_kolommen() -> tuple[Kolom, ...]:
    """In the order in which they are offered."""
    return (
        Kolom("zaak", translate("Kolommen", "Zaak"), lambda r: r.regel.identificatie, 14),
        Kolom("omschrijving", translate("Kolommen", "Omschrijving"), lambda r: r.regel.omschrijving, 27),
        Kolom("termijn", translate("Kolommen", "Termijn"), lambda r: termijn_kort(r.klasse, r.dagen), 13),
        Kolom("fataal", translate("Kolommen", "Fatale datum"), lambda r: datum(r.regel.fataal), 12),
        Kolom("zaaktype", translate("Kolommen", "Zaaktype"), lambda r: r.regel.zaaktype_omschrijving, 24),
        Kolom("activiteit", translate("Kolommen", "Activiteit"), lambda r: r.regel.activiteit, 24),
        Kolom("status", translate("Kolommen", "Status"), lambda r: r.regel.status_omschrijving, 18),
        Kolom("status_sinds", translate("Kolommen", "Status sinds"), lambda r: _dag(r.regel.status_gezet), 12),
        Kolom("behandelaar", translate("Kolommen", "Behandelaar"), lambda r: r.regel.behandelaar, 14),
        Kolom("wijk", translate("Kolommen", "Wijk"), lambda r: r.wijk, 16),
        Kolom("startdatum", translate("Kolommen", "Startdatum"), lambda r: datum(r.regel.startdatum), 12),
        Kolom(
            "registratiedatum", translate("Kolommen", "Geregistreerd"), lambda r: datum(r.regel.registratiedatum), 12
        ),
        Kolom("gepland", translate("Kolommen", "Geplande einddatum"), lambda r: datum(r.regel.einddatum_gepland), 12),
        Kolom(
            "uiterlijk",
            translate("Kolommen", "Uiterlijk volgens zaaksysteem"),
            lambda r: datum(r.regel.uiterlijke_einddatum),
            12,
        ),
        Kolom("einddatum", translate("Kolommen", "Afgehandeld op"), lambda r: datum(r.regel.einddatum), 12),
        Kolom("systeem", translate("Kolommen", "Systeem"), lambda r: r.systeem, 18),
        Kolom("locatie", translate("Kolommen", "Locatie"), _locatie, 16),
        Kolom("vertrouwelijkheid", translate("Kolommen", "Vertrouwelijkheid"), _vertrouwelijk, 16),
    )


def kolommen(codes: Sequence[str]) -> tuple[Kolom, ...]:
    """The columns with these codes, in that order; a code that is not (any more) known is passed over."""
    known = {k.code: k for k in alle_kolommen()}
    return tuple(known[c] for c in dict.fromkeys(codes) if c in known)


def _dag(moment: datetime | None) -> str:
    return datum(moment.date()) if moment is not None else ""


def _locatie(rij: Rij) -> str:
    where = rij.regel.locatie
    return translate("Kolommen", "goed") if where.betrouwbaar else kwaliteit_kort(where.kwaliteit)


def _vertrouwelijk(rij: Rij) -> str:
    return rij.regel.vertrouwelijkheid.replace("_", " ")
