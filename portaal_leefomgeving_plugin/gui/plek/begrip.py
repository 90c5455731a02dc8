"""What a word means by the Stelselcatalogus, as a few lines with their source and moment."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

from portaal_leefomgeving_plugin.domain.toepasbaar import Begrip
from portaal_leefomgeving_plugin.services.begrippen import Uitleg

translate = QCoreApplication.translate

HOOGSTENS = 3


def begrip_html(uitleg: Uitleg) -> str:
    """ "" where the catalogue was asked and does not know the word."""
    known = uitleg.passend
    out = [_begrip(term) for term in known[:HOOGSTENS]]
    if len(known) > HOOGSTENS:
        more = translate("begrip", "en nog {n} betekenissen").format(n=len(known) - HOOGSTENS)
        out.append(f"<div>{escape(more)}</div>")
    if uitleg.begrippen is not None and known:
        asked = uitleg.begrippen.opgehaald
        day = QLocale().toString(QDate(asked.year, asked.month, asked.day), QLocale.FormatType.ShortFormat)
        words = translate("begrip", "Stelselcatalogus, opgevraagd op {dag}").format(dag=day)
        out.append(f"<div><small>{escape(words)}</small></div>")
    if uitleg.offline is not None:
        words = translate("begrip", "De Stelselcatalogus is nu niet bereikbaar.")
        if uitleg.begrippen is None:
            nothing = translate("begrip", "De betekenis van dit woord is hier niet eerder opgevraagd.")
            words = f"{words} {nothing}"
        out.append(f"<div><i>{escape(words)}</i></div>")
    return "".join(out)


def _begrip(term: Begrip) -> str:
    source = " · ".join(w for w in (term.kader, term.eigenaar) if w)
    small = f"<div><small>{escape(source)}</small></div>" if source else ""
    return f"<div><b>{escape(term.term)}</b></div><div>{escape(term.definitie)}</div>{small}"
