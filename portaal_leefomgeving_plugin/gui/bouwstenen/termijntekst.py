"""The term of a zaak in a few words (on a chip) and in full (on hover, and for a screen reader)."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.rekenstap import Rekenstap
from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Rij
from portaal_leefomgeving_plugin.host.wording import datum, rekenstap

translate = QCoreApplication.translate


def termijn_kort(klasse: Termijnklasse, dagen: int | None) -> str:
    """What fits on a chip: "3 d", "vandaag", "4 d te laat", "opgeschort"."""
    if klasse is Termijnklasse.OPGESCHORT:
        return translate("termijn", "opgeschort")
    if klasse is Termijnklasse.AFGEHANDELD:
        return translate("termijn", "klaar")
    if dagen is None:
        return translate("termijn", "onbekend")
    if dagen == 0:
        return translate("termijn", "vandaag")
    if dagen < 0:
        return translate("termijn", "{dagen} d te laat").format(dagen=-dagen)
    return translate("termijn", "{dagen} d").format(dagen=dagen)


def termijn_voluit(rij: Rij) -> str:
    """A whole sentence about the term of a line."""
    return termijn_zin(rij.klasse, rij.dagen, rij.regel.fataal, rij.regel.einddatum)


def termijn_zin(klasse: Termijnklasse, dagen: int | None, fataal: date | None, einddatum: date | None) -> str:
    """A whole sentence about a term. ``fataal`` is the earliest known date, None where there is none."""
    if klasse is Termijnklasse.AFGEHANDELD:
        return translate("termijn", "afgehandeld op {datum}").format(datum=datum(einddatum))
    if klasse is Termijnklasse.OPGESCHORT:
        if fataal is None:
            return translate("termijn", "opgeschort")
        return translate("termijn", "opgeschort; voorlopig fataal op {datum}").format(datum=datum(fataal))
    if fataal is None or dagen is None:
        return translate("termijn", "termijn onbekend")
    when = datum(fataal)
    if dagen == 0:
        return translate("termijn", "vandaag fataal ({datum})").format(datum=when)
    if dagen == -1:
        return translate("termijn", "1 dag te laat: fataal was {datum}").format(datum=when)
    if dagen < 0:
        return translate("termijn", "{dagen} dagen te laat: fataal was {datum}").format(dagen=-dagen, datum=when)
    if dagen == 1:
        return translate("termijn", "nog 1 dag: fataal {datum}").format(datum=when)
    return translate("termijn", "nog {dagen} dagen: fataal {datum}").format(dagen=dagen, datum=when)


def klasse_naam(klasse: Termijnklasse) -> str:
    """The class as a choice in a filter."""
    return {
        Termijnklasse.OVERSCHREDEN: translate("termijn", "te laat"),
        Termijnklasse.ORANJE: translate("termijn", "bijna (binnen 7 dagen)"),
        Termijnklasse.GEEL: translate("termijn", "binnenkort (binnen 14 dagen)"),
        Termijnklasse.RUIM: translate("termijn", "ruim"),
        Termijnklasse.OPGESCHORT: translate("termijn", "opgeschort"),
        Termijnklasse.ONBEKEND: translate("termijn", "termijn onbekend"),
        Termijnklasse.AFGEHANDELD: translate("termijn", "afgehandeld"),
    }[klasse]


def stap_met_artikel(stap: Rekenstap) -> str:
    """A step of the arithmetic, with the article that it stands on."""
    words = rekenstap(stap)
    return f"{words} ({stap.artikel})" if stap.artikel and stap.artikel not in words else words
