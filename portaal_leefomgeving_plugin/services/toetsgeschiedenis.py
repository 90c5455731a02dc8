"""Keeps what the green lane said of zaken, and tells what changed since it last said something else."""

from __future__ import annotations

from collections.abc import Iterable

from portaal_leefomgeving_plugin.domain.toetsing import Toetsing, Veranderd, vergelijk
from portaal_leefomgeving_plugin.domain.verdict import GroeneBaan
from portaal_leefomgeving_plugin.store.logboek import Logboek


def leg_vast(logboek: Logboek, banen: Iterable[GroeneBaan]) -> dict[str, Veranderd]:
    """Per zaak (uuid) what is another than at the last check that found something else; none for a first check.

    Checked again without a change it answers the same, so that a change is not gone once it was looked at.
    Raises StoreError.
    """
    checked = {b.zaak: b for b in banen if b.zaak}
    before = logboek.volg_toetsingen(Toetsing.van(b) for b in checked.values())
    return {uuid: vergelijk(old, checked[uuid]) for uuid, old in before.items()}
