"""The three rules of the synthetic set as a file, which is how a run over partitions takes them."""

from __future__ import annotations

import json
from pathlib import Path

TEKST = {"nl": "{naam}", "en": "{naam}"}
MELDINGEN = dict.fromkeys(("groen", "aandacht", "knelpunt", "onbekend"), TEKST)
VERWIJZING = {"omschrijving": TEKST, "artikel": "Bkl 5.78t", "geverifieerd": True}
REGELS = [
    {"id": "bodem", "bron": "bodem",
     "klassen": {"attribuut": ["klasse"],
                 "waarden": {"wonen": "groen", "industrie": "aandacht", "landbouw_natuur": "groen"}}},
    {"id": "geluid", "bron": "geluid",
     "norm": {"attribuut": ["lden"], "eenheid": "dB", "van": 1, "tot": 130,
              "standaard": {"waarde": 53, "verwijzing": VERWIJZING},
              "grens": {"waarde": 70, "verwijzing": VERWIJZING}}},
    {"id": "natura", "bron": "natura", "treffer": {"oordeel": "knelpunt"}},
]  # fmt: skip


def schrijf_regels(pad: Path) -> Path:
    """Writes them."""
    said = {"versie": "1", "thema": "overig", "titel": TEKST, "meldingen": MELDINGEN}
    plain = json.dumps({"versie": "1", "regels": [{**said, **rule} for rule in REGELS]}).replace("{naam}", "tekst")
    pad.write_text(plain, encoding="utf-8")
    return pad
