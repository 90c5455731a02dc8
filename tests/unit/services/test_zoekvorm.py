"""What is typed goes to another's server by itself only where it cannot be a name or a zaaknummer."""

from __future__ import annotations

import pytest

from portaal_leefomgeving_plugin.services.zoekvorm import Zoekvorm, zoekvorm


@pytest.mark.parametrize(
    ("tekst", "vorm"),
    [
        ("3811AA", Zoekvorm.POSTCODE),
        ("3811 aa 12", Zoekvorm.POSTCODE),
        ("0307200000412345", Zoekvorm.BAG),
        ("VBS00 C 704", Zoekvorm.PERCEEL),
        ("AMF01-E-12345", Zoekvorm.PERCEEL),
        ("Langestraat 12", Zoekvorm.WOORDEN),
        ("T. de Vries", Zoekvorm.WOORDEN),
        ("ZAAK-2026-0252", Zoekvorm.WOORDEN),
        ("VBS-000678", Zoekvorm.WOORDEN),
        ("111222333", Zoekvorm.WOORDEN),
        ("", Zoekvorm.WOORDEN),
    ],
)
def test_the_form_of_what_is_typed(tekst: str, vorm: Zoekvorm) -> None:
    assert zoekvorm(tekst) is vorm
