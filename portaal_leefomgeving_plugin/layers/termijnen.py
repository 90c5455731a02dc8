"""How pressing a zaak is, as expressions over the columns of the store: the same classes as in the work list.

Attributes and QGIS's own functions only, so that a saved project draws without the plugin. They are
written so that QGIS hands them on to SQLite: comparisons of a column with what is constant for one
drawing, and no function over a column (a map of 100,000 zaken draws twice as fast for it).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgis.core import QgsExpression

from portaal_leefomgeving_plugin.domain.termijnklasse import DAGEN_GEEL, DAGEN_ORANJE, Termijnklasse


@dataclass(frozen=True, slots=True)
class Drempels:
    """From how many days before the fatal date a zaak is yellow and orange.

    ``per_zaaktype`` holds those of the zaaktypen that have their own, by identificatie: (geel, oranje).
    """

    geel: int = DAGEN_GEEL
    oranje: int = DAGEN_ORANJE
    per_zaaktype: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def afwijkend(self) -> dict[str, tuple[int, int]]:
        """The zaaktypen that differ from the rest."""
        return {k: v for k, v in sorted(self.per_zaaktype.items()) if v != (self.geel, self.oranje)}


LOOPT = '"einddatum" IS NULL AND NOT "opgeschort"'
VANDAAG = "to_date(now())"


def filters(drempels: Drempels) -> dict[Termijnklasse, str]:
    """Per class the expression that is true for its zaken, and for those of no other class."""
    oranje, geel = _binnen(drempels, 1), _binnen(drempels, 0)
    return {
        Termijnklasse.OVERSCHREDEN: f'{LOOPT} AND "fataal" < {VANDAAG}',
        Termijnklasse.ORANJE: f'{LOOPT} AND "fataal" >= {VANDAAG} AND ({oranje})',
        Termijnklasse.GEEL: f'{LOOPT} AND "fataal" >= {VANDAAG} AND ({geel}) AND NOT ({oranje})',
        Termijnklasse.RUIM: f'{LOOPT} AND "fataal" >= {VANDAAG} AND NOT ({geel}) AND NOT ({oranje})',
        Termijnklasse.OPGESCHORT: '"einddatum" IS NULL AND "opgeschort"',
        Termijnklasse.ONBEKEND: f'{LOOPT} AND "fataal" IS NULL',
        Termijnklasse.AFGEHANDELD: '"einddatum" IS NOT NULL',
    }


def keuze(drempels: Drempels, per_klasse: Mapping[Termijnklasse, str]) -> str:
    """An expression that answers the text that goes with the class of a zaak."""
    cases = " ".join(
        f"WHEN {test} THEN {QgsExpression.quotedString(per_klasse[klasse])}"
        for klasse, test in filters(drempels).items()
    )
    return f"CASE {cases} END"


def _binnen(drempels: Drempels, welke: int) -> str:
    """Whether the fatal date is nearer than the threshold of the zaaktype (0 geel, 1 oranje)."""
    usual = (drempels.geel, drempels.oranje)[welke]
    own: dict[int, list[str]] = {}
    for zaaktype, days in drempels.afwijkend.items():
        own.setdefault(days[welke], []).append(QgsExpression.quotedString(zaaktype))
    if not own:
        return _voor(usual)
    all_own = ", ".join(z for group in own.values() for z in group)
    parts = [f'"zaaktype_identificatie" NOT IN ({all_own}) AND {_voor(usual)}']
    parts += [f'"zaaktype_identificatie" IN ({", ".join(group)}) AND {_voor(days)}' for days, group in own.items()]
    return " OR ".join(f"({p})" for p in parts)


def _voor(dagen: int) -> str:
    return f"\"fataal\" <= to_date(now() + to_interval('{int(dagen)} days'))"
