"""The lines of a printed dossier: the findings in their groups, and the sources they stand on."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsTableCell, QgsTextFormat, QgsUnitTypes
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor, QFont

from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Bewijs, Bronstand, Oordeel, Relatie
from portaal_leefomgeving_plugin.host.foutmeldingen import configuratiefout
from portaal_leefomgeving_plugin.host.toetswoorden import cumulatie_tekst
from portaal_leefomgeving_plugin.host.wording import datum, oordeel, reden, relatie, tijdstip
from portaal_leefomgeving_plugin.services.groene_baan_dossier import GroeneBaanDossier, Regelblad

MEESTE_BEWIJS = 3
"""Pieces of evidence that are named in a line; the JSON has all of them."""

INKT = QColor(30, 30, 30)
KOP_VLAK = QColor(232, 236, 240)
KLEUREN = {
    Oordeel.KNELPUNT: QColor(178, 24, 43),
    Oordeel.AANDACHT: QColor(178, 108, 0),
    Oordeel.ONBEKEND: QColor(90, 90, 90),
    Oordeel.GROEN: QColor(27, 120, 55),
    Oordeel.NIET_VAN_TOEPASSING: QColor(140, 140, 140),
}

translate = QCoreApplication.translate

Rij = list[QgsTableCell]


def bevindingen(dossier: GroeneBaanDossier) -> list[Rij]:
    """The lines of the findings, below a heading per group."""
    rows: list[Rij] = []
    groups = [(relatie(group), dossier.groep(group)) for group in Relatie]
    word = oordeel(Oordeel.NIET_VAN_TOEPASSING)
    groups.append((word[:1].upper() + word[1:], dossier.niet_van_toepassing))
    for title, sheets in groups:
        rows.append(_koprij(f"{title} ({len(sheets)})", 4))
        rows += [_bladrij(s) for s in sorted(sheets, key=lambda s: list(KLEUREN).index(s.oordeel))]
    if together := cumulatie_tekst(dossier.cumulaties):
        rows.append(_koprij(translate("dossier", "Geluid samen, alleen ter informatie"), 4))
        rows.append([_cel(""), _cel(""), _cel(together), _cel("")])
    if dossier.eerder:
        rows.append(_koprij(translate("dossier", "Eigen oordelen over bevindingen die inmiddels anders zijn"), 4))
        for o in dossier.eerder:
            rows.append(
                [_cel(o.regel), _cel(oordeel(o.wordt)), _cel(o.reden), _cel(f"{o.medewerker}, {tijdstip(o.moment)}")]
            )
    return rows


def _bladrij(blad: Regelblad) -> Rij:
    b = blad.bevinding
    verdict = oordeel(blad.oordeel)
    if blad.overruling is not None:
        verdict += "\n" + translate("dossier", "(de regel: {oordeel})").format(oordeel=oordeel(b.oordeel))
    return [
        _cel(b.titel, vet=True),
        _cel(verdict, kleur=KLEUREN[blad.oordeel], vet=True),
        _cel("\n".join(_toelichting(blad))),
        _cel("\n".join(_stand_kort(b))),
    ]


def _toelichting(blad: Regelblad) -> list[str]:
    b = blad.bevinding
    lines = [b.melding] if b.melding else []
    if b.reden is not None:
        lines.append(translate("dossier", "Reden: {reden}.").format(reden=reden(b.reden)))
    if b.regelfout is not None:
        lines.append(f"{Path(b.regelfout.pad).name} {b.regelfout.plek}: {configuratiefout(b.regelfout.code)}")
    lines += [_maat(e) for e in b.bewijs[:MEESTE_BEWIJS]]
    if len(b.bewijs) > MEESTE_BEWIJS:
        lines.append(translate("dossier", "en nog {n}").format(n=len(b.bewijs) - MEESTE_BEWIJS))
    if b.norm is not None:
        norm = f"{b.norm.omschrijving} ({b.norm.artikel})"
        if not b.norm.geverifieerd:
            norm += " – " + translate("dossier", "norm nog niet bevestigd")
        lines.append(norm)
    lines += [f"→ {a}" for a in b.adviezen]
    if blad.overruling is not None:
        o = blad.overruling
        words = translate("dossier", "Anders beoordeeld door {wie} op {moment}: {reden}")
        lines.append(words.format(wie=o.medewerker, moment=tijdstip(o.moment), reden=o.reden))
    return lines


def _maat(bewijs: Bewijs) -> str:
    name = bewijs.omschrijving or bewijs.feature_id
    parts = [f"{bewijs.afstand_m:.1f} m".replace(".", ",")]
    if bewijs.overlap_m2 is not None:
        share = f" ({100 * bewijs.overlap_deel:.0f}%)" if bewijs.overlap_deel is not None else ""
        parts = [f"{bewijs.overlap_m2:.0f} m²{share}"]
    if bewijs.waarde is not None:
        parts.append(f"{bewijs.waarde} {bewijs.eenheid}".strip())
    return f"• {name}: {', '.join(parts)}"


def _stand_kort(bevinding: Bevinding) -> list[str]:
    stand = bevinding.bron
    if bevinding.regelfout is not None:
        return []
    rule = translate("dossier", "regel {regel}, versie {versie}").format(
        regel=_breekbaar(bevinding.regel, 26), versie=bevinding.regel_versie
    )
    if bevinding.regel_hash:
        rule += f" ({bevinding.regel_hash[:8]})"
    if stand is None:
        return [translate("dossier", "geen bron ingesteld"), rule]
    parts = [stand.titel]
    if stand.opgehaald_op is not None:
        parts.append(translate("dossier", "opgehaald {moment}").format(moment=tijdstip(stand.opgehaald_op)))
    if bevinding.indicatief:
        parts.append(translate("dossier", "indicatief"))
    return [*parts, rule]


def bronnen(dossier: GroeneBaanDossier) -> list[Rij]:
    """The sources with their dates, how complete they are, and where they came from."""
    words = [
        translate("dossier", "Bron"),
        translate("dossier", "Gegevens"),
        translate("dossier", "Volledigheid"),
        translate("dossier", "Adres en sha256 van het antwoord"),
    ]
    return [[_cel(w, vet=True, vlak=KOP_VLAK) for w in words], *(_bronrij(b) for b in dossier.bronnen)]


def _bronrij(stand: Bronstand) -> Rij:
    dates = []
    if stand.gegevens_van is not None:
        dates.append(translate("dossier", "van {datum}").format(datum=datum(stand.gegevens_van)))
    if stand.geldig_tot is not None:
        dates.append(translate("dossier", "geldig tot {datum}").format(datum=datum(stand.geldig_tot)))
    if stand.opgehaald_op is not None:
        dates.append(translate("dossier", "opgehaald {moment}").format(moment=tijdstip(stand.opgehaald_op)))
    if not stand.bereikt:
        whole = translate("dossier", "niet bereikt")
    elif not stand.volledig:
        whole = translate("dossier", "niet volledig")
    else:
        whole = translate("dossier", "volledig")
    counted = translate("dossier", "{aantal} objecten in {paginas} antwoorden").format(
        aantal=stand.aantal, paginas=stand.paginas
    )
    silent = translate("dossier", "geen treffer telt") if stand.negatief_bewijs else translate(
        "dossier", "geen treffer bewijst niets"
    )  # fmt: skip
    told = translate("dossier", "volgens {wie}").format(wie=stand.verklaard_door) if stand.verklaard_door else ""
    licence = stand.licentie or translate("dossier", "licentie niet bekend")
    return [
        _cel(f"{stand.titel}\n{licence}"),
        _cel("\n".join(dates)),
        _cel("\n".join(p for p in (whole, stand.fout, counted, silent, told) if p)),
        _cel(_breekbaar(stand.url) + (f"\n{_breekbaar(stand.sha256)}" if stand.sha256 else "")),
    ]


def _breekbaar(text: str, tekens: int = 38) -> str:
    """A long word in pieces that fit: a table breaks lines at blanks only."""
    return "\n".join(text[at : at + tekens] for at in range(0, len(text), tekens))


def _koprij(text: str, columns: int) -> Rij:
    return [_cel(text if nr == 0 else "", vet=True, vlak=KOP_VLAK) for nr in range(columns)]


def _cel(text: str, *, kleur: QColor = INKT, vet: bool = False, vlak: QColor | None = None) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setTextFormat(letter(7, vet=vet, kleur=kleur))
    cell.setVerticalAlignment(Qt.AlignmentFlag.AlignTop)
    if vlak is not None:
        cell.setBackgroundColor(vlak)
    return cell


def letter(size: float, *, vet: bool = False, kleur: QColor = INKT, vast: bool = False) -> QgsTextFormat:
    """The font of everything that is printed, ``size`` in points; ``vast``: all signs as wide."""
    font = QFont()
    font.setBold(vet)
    if vast:  # no ligatures: a hash that is copied from the paper has to be the hash
        font = QFont("DejaVu Sans Mono")
        font.setStyleHint(QFont.StyleHint.Monospace)
    made = QgsTextFormat()
    made.setFont(font)
    made.setSize(size)
    made.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    made.setColor(kleur)
    return made
