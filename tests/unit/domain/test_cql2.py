"""Conditions in CQL2 text: yes, no, or not to be told; never a no that is only silence."""

from __future__ import annotations

import pytest

from portaal_leefomgeving_plugin.domain.cql2 import OnleesbareVoorwaarde, geldt, lees, velden

IETS = {
    "soort": "weg",
    "Naam": "O'Brien",
    "lden": 53,
    "tekst": "55,5",
    "aan": True,
    "eind": "2026-03-01T12:00:00",
    "leeg": None,
}


@pytest.mark.parametrize(
    ("tekst", "antwoord"),
    [
        ("soort = 'weg'", True),
        ("soort <> 'weg'", False),
        ("soort = 'Weg'", False),
        ("CASEI(soort) = CASEI('WEG')", True),
        ("\"Naam\" = 'O''Brien'", True),
        ("lden > 53", False),
        ("lden >= 53 AND lden < 6e1", True),
        ("tekst > 55", True),  # numbers come as text, with a comma too
        ("soort > 5", None),  # a word is no number
        ("aan = TRUE", True),
        ("aan = 'ja'", False),
        ("lden = TRUE", None),
        ("eind < DATE('2026-03-02')", True),
        ("eind > DATE('2026-03-01')", False),
        ("lden > DATE('2026-03-01')", None),
        ("soort LIKE 'w%'", True),
        ("soort LIKE 'w_'", False),
        ("soort NOT LIKE 'x%'", True),
        ("CASEI(soort) LIKE 'W%'", True),
        ("soort IN ('spoor', 'weg')", True),
        ("soort NOT IN ('spoor')", True),
        ("weg IN ('a')", None),
        ("lden BETWEEN 50 AND 55", True),
        ("lden NOT BETWEEN 50 AND 55", False),
        ("leeg IS NULL", True),
        ("weg IS NULL", True),
        ("soort IS NOT NULL", True),
        ("leeg = 'x'", None),
        ("NOT leeg = 'x'", None),
        ("leeg = 'x' OR soort = 'weg'", True),
        ("leeg = 'x' AND soort = 'weg'", None),
        ("leeg = 'x' AND soort = 'spoor'", False),
        ("NOT (soort = 'spoor' OR lden > 60)", True),
        ("soort = 'spoor' AND lden > 60 OR aan = TRUE", True),
    ],
)
def test_antwoorden(tekst: str, antwoord: bool | None) -> None:
    assert geldt(lees(tekst), IETS) is antwoord


@pytest.mark.parametrize(
    ("tekst", "plek"),
    [("", 0), ("soort", 5), ("soort =", 7), ("soort = 'weg", 8), ("soort = 'a' 'b'", 12), ("= 'a'", 0),
     ("soort ; 1", 6), ("soort IN ()", 10), ("soort BETWEEN 1", 15), ("d = DATE('gisteren')", 9),
     ("S_INTERSECTS(geom, x)", 12),
     ("(" * 60 + "a = 1" + ")" * 60, 41), ("a = 1 " * 2_000, 4_000)],
)  # fmt: skip
def test_wat_geen_voorwaarde_is_zegt_waar(tekst: str, plek: int) -> None:
    with pytest.raises(OnleesbareVoorwaarde) as fout:
        lees(tekst)
    assert fout.value.plek == plek


def test_de_velden_die_gevraagd_worden() -> None:
    assert velden(lees("a = 1 AND NOT (b IN ('x') OR CASEI(c) LIKE 'y')")) == {"a", "b", "c"}
