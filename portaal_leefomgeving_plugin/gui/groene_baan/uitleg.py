"""A finding in full, as the box below the tree shows it: all it stands on, and what people made of it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.overruling import Overruling
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Bewijs, OnbekendReden, Oordeel
from portaal_leefomgeving_plugin.host.foutmeldingen import configuratiefout
from portaal_leefomgeving_plugin.host.wording import datum, oordeel, reden, tijdstip

BEWIJS = "bewijs:"

translate = QCoreApplication.translate


def maat(bewijs: Bewijs) -> str:
    """How far, how much, or what value: the measure that a piece of evidence has."""
    number = QLocale().toString
    parts = []
    if bewijs.overlap_deel is not None and bewijs.overlap_deel > 0:
        share = 100 * bewijs.overlap_deel
        words = "< 1" if share < 1 else str(round(share))
        area = f" ({number(bewijs.overlap_m2, 'f', 0)} m²)" if bewijs.overlap_m2 is not None else ""
        parts.append(translate("groene_baan", "{deel}% van de locatie{vlak}").format(deel=words, vlak=area))
    elif bewijs.afstand_m <= 0:
        parts.append(translate("groene_baan", "op de locatie"))
    else:
        parts.append(translate("groene_baan", "op {afstand} m").format(afstand=number(bewijs.afstand_m, "f", 1)))
    if bewijs.waarde is not None:
        value = number(bewijs.waarde, "g", 6) if isinstance(bewijs.waarde, float) else str(bewijs.waarde)
        parts.append(f"{value} {bewijs.eenheid}".strip())
    return ", ".join(parts)


def uitleg_html(bevinding: Bevinding) -> str:
    """Everything a finding stands on, for the box below the tree."""
    out = [f"<b>{escape(bevinding.titel)}</b>: {escape(oordeel(bevinding.oordeel))}"]
    if bevinding.melding:
        out.append(escape(bevinding.melding))
    if bevinding.reden is not None:
        words = translate("groene_baan", "Waarom onbekend: {reden}.")
        if bevinding.oordeel in (Oordeel.AANDACHT, Oordeel.KNELPUNT):
            words = translate("groene_baan", "Onder voorbehoud: {reden}.")
        out.append(escape(words.format(reden=reden(bevinding.reden))))
    out += [_bewijs_html(bevinding), _norm_html(bevinding), _bron_html(bevinding)]
    if bevinding.indicatief:
        out.append(
            f"<i>{escape(translate('groene_baan', 'De bron is indicatief: op perceelniveau kan het anders zijn.'))}</i>"
        )
    if bevinding.adviezen:
        items = "".join(f"<li>{escape(a)}</li>" for a in bevinding.adviezen)
        head = escape(translate("groene_baan", "Wat nu"))
        out.append(f"<b>{head}</b><ul style='margin: 0 0 0 -22px'>{items}</ul>")
    if bevinding.regelfout is not None:
        out.append(escape(_fout(bevinding)))
    else:
        rule = translate("groene_baan", "Regel {regel}, versie {versie}").format(
            regel=bevinding.regel, versie=bevinding.regel_versie
        )
        out.append(f"<small>{escape(rule)} {bevinding.regel_hash[:8]}</small>")
    return "".join(f"<div style='margin-bottom: 4px'>{p}</div>" for p in out if p)


def eigen_html(bevinding: Bevinding, eigen: Sequence[Overruling]) -> str:
    """The last judgement of a person on this finding, or that there is one on what it was before."""
    own = [o for o in eigen if o.regel == bevinding.regel]
    if not own:
        return ""
    last = own[-1]
    words = translate("groene_baan", "Eigen oordeel van {wie} op {moment}: {oordeel}. {reden}")
    if last.regel_gewijzigd(bevinding):
        words = translate(
            "groene_baan",
            "{wie} oordeelde op {moment}: {oordeel}. {reden} De regel is gewijzigd sinds {moment}: kijk opnieuw.",
        )
    elif not last.gaat_over(bevinding):
        words = translate(
            "groene_baan",
            "{wie} oordeelde op {moment}: {oordeel}. {reden} De gegevens zijn sindsdien veranderd: kijk opnieuw.",
        )
    text = words.format(
        wie=last.medewerker, moment=tijdstip(last.moment), oordeel=oordeel(last.wordt), reden=last.reden
    )
    return f"<div style='margin-bottom: 4px'><b>{escape(text)}</b></div>"


def _bewijs_html(bevinding: Bevinding) -> str:
    lines = []
    for nr, bewijs in enumerate(bevinding.bewijs[:12]):
        line = escape(f"{bewijs.omschrijving or bewijs.feature_id}: {maat(bewijs)}")
        if bewijs.geometrie is not None:
            line += f" <a href='{BEWIJS}{nr}'>{escape(translate('groene_baan', 'toon op kaart'))}</a>"
        lines.append(f"<li>{line}</li>")
    if len(bevinding.bewijs) > 12:
        lines.append(f"<li>{escape(translate('groene_baan', 'en nog {n}').format(n=len(bevinding.bewijs) - 12))}</li>")
    return f"<ul style='margin: 0 0 4px -22px'>{''.join(lines)}</ul>" if lines else ""


def _norm_html(bevinding: Bevinding) -> str:
    norm = bevinding.norm
    if norm is None:
        return ""
    words = f"{norm.omschrijving} ({norm.artikel})" if norm.artikel else norm.omschrijving
    number = QLocale().toString
    if bevinding.standaardwaarde is not None:
        words += "; " + translate("groene_baan", "standaardwaarde {waarde}").format(
            waarde=number(bevinding.standaardwaarde, "g", 6)
        )
    if bevinding.grenswaarde is not None:
        words += "; " + translate("groene_baan", "grenswaarde {waarde}").format(
            waarde=number(bevinding.grenswaarde, "g", 6)
        )
    text = f"<b>{escape(translate('groene_baan', 'Norm'))}</b> {escape(words)}"
    if not norm.geverifieerd:
        text += f" <i>({escape(translate('groene_baan', 'norm nog niet bevestigd'))})</i>"
    if norm.bron_url.startswith("https://"):
        text += f" <a href='{escape(norm.bron_url)}'>{escape(translate('groene_baan', 'wettekst'))}</a>"
    return text


def _bron_html(bevinding: Bevinding) -> str:
    stand = bevinding.bron
    if stand is None:
        return ""
    parts = [stand.titel]
    if stand.opgehaald_op is not None:
        parts.append(translate("groene_baan", "opgehaald {moment}").format(moment=tijdstip(stand.opgehaald_op)))
    if stand.gegevens_van is not None:
        parts.append(translate("groene_baan", "gegevens van {datum}").format(datum=datum(stand.gegevens_van)))
    if stand.geldig_tot is not None:
        parts.append(translate("groene_baan", "geldig tot {datum}").format(datum=datum(stand.geldig_tot)))
    if not stand.bereikt:
        parts.append(reden(OnbekendReden.BRON_ONBEREIKBAAR))
    elif not stand.volledig:
        parts.append(reden(OnbekendReden.BRON_ONVOLLEDIG))
    if stand.verklaard_door:
        parts.append(translate("groene_baan", "volledigheid volgens {wie}").format(wie=stand.verklaard_door))
    if stand.licentie:
        parts.append(stand.licentie)
    return f"<b>{escape(translate('groene_baan', 'Bron'))}</b> {escape(' · '.join(parts))}"


def _fout(bevinding: Bevinding) -> str:
    """Where the rule cannot be read, and what is wrong there."""
    wrong = bevinding.regelfout
    if wrong is None:
        return ""
    words = translate("groene_baan", "Regel {regel} kon niet gelezen worden: {bestand} {plek}, {reden}.")
    return words.format(
        regel=bevinding.regel, bestand=Path(wrong.pad).name, plek=wrong.plek, reden=configuratiefout(wrong.code)
    )
