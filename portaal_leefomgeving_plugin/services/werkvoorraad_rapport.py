"""The work list on paper: how pressing it is, who has how much of it, and the zaken by their date. As HTML.

Words come from the caller (``Woorden``). A table that is cut off says how many rows it leaves out; the
counts are over all zaken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from portaal_leefomgeving_plugin.domain.termijn import TermijnInstelling
from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse, termijnklasse
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel

MEESTE_RIJEN = 2_000
OPEN = tuple(k for k in Termijnklasse if k is not Termijnklasse.AFGEHANDELD)


@dataclass(frozen=True, slots=True)
class Woorden:
    """Headings and sentences of the report, in the language of the reader."""

    titel: str
    onder: str  # which connection, which day, how fresh
    termijnen: str
    behandelaars: str
    zaken: str
    aantal: str
    koppen: tuple[str, ...]  # zaak, omschrijving, zaaktype, status, behandelaar, fataal
    niemand: str
    zonder_locatie: str  # "{n} zaken zonder locatie"
    weggelaten: str  # "{n} zaken staan niet in de tabel"
    voorlopig: str
    slot: str
    klasse: Callable[[Termijnklasse], str]
    dag: Callable[[date | None], str]


def dringend(zaak: ZaakRegel, vandaag: date, procedures: Mapping[str, TermijnInstelling]) -> Termijnklasse:
    """How pressing a zaak is, by the thresholds of its zaaktype."""
    own = procedures.get(zaak.zaaktype_identificatie)
    if own is None:
        return termijnklasse(zaak, vandaag)
    return termijnklasse(zaak, vandaag, own.dagen_geel, own.dagen_oranje)


def als_html(
    zaken: Sequence[ZaakRegel], vandaag: date, procedures: Mapping[str, TermijnInstelling], woorden: Woorden
) -> str:
    """The report over the open ones of ``zaken``; the first of the table is the most pressing."""
    w = woorden
    rows = sorted((z for z in zaken if z.einddatum is None), key=lambda z: (z.fataal or date.max, z.identificatie))
    classes = Counter(dringend(z, vandaag, procedures) for z in rows)
    people = Counter(z.behandelaar or w.niemand for z in rows)
    lost = sum(z.locatie.geometrie is None for z in rows)
    out = [f"<h1>{escape(w.titel)}</h1><p>{escape(w.onder)}</p>"]
    out.append(_tabel((w.termijnen, w.aantal), [(w.klasse(k), str(classes[k])) for k in OPEN]))
    by_load = sorted(people.items(), key=lambda pair: (-pair[1], pair[0]))
    out.append(_tabel((w.behandelaars, w.aantal), [(name, str(n)) for name, n in by_load]))
    if lost:
        out.append(f"<p>{escape(w.zonder_locatie.format(n=lost))}</p>")
    out.append(f"<h2>{escape(w.zaken)}</h2>")
    out.append(_tabel(w.koppen, [_rij(z, w) for z in rows[:MEESTE_RIJEN]]))
    if len(rows) > MEESTE_RIJEN:
        out.append(f"<p>{escape(w.weggelaten.format(n=len(rows) - MEESTE_RIJEN))}</p>")
    out.append(f"<p><small>{escape(w.slot)}</small></p>")
    return "".join(out)


def _rij(zaak: ZaakRegel, w: Woorden) -> tuple[str, ...]:
    final = w.dag(zaak.fataal) or w.klasse(Termijnklasse.ONBEKEND)
    if zaak.fataal is not None and zaak.termijn_voorlopig:
        final = f"{final} ({w.voorlopig})"
    return (
        zaak.identificatie,
        zaak.omschrijving,
        zaak.zaaktype_omschrijving,
        zaak.status_omschrijving,
        zaak.behandelaar or w.niemand,
        final,
    )


def _tabel(koppen: Sequence[str], rijen: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th align='left'>{escape(k)}</th>" for k in koppen)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rijen)
    return f"<table border='1' cellspacing='0' cellpadding='3'><thead><tr>{head}</tr></thead>{body}</table><br>"
