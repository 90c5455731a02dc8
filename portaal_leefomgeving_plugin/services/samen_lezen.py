"""Several regelingen kept as one file, and read as one plan: of each rule it is told which document it is from."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from portaal_leefomgeving_plugin.connectors.stop.zipbestand import ZipPakket
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan, Plaats, Regeltekst
from portaal_leefomgeving_plugin.domain.planobjecten import ImportVerslag, VerwijzingTelling

VOORVOEGSEL = "regeling-"
"""What the members of such a file are called; no package of DSO has any at its top."""


def schrijf_samen(delen: Sequence[bytes]) -> bytes:
    """The file; each part is a package or a kept answer itself, so it is not packed once more."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for nr, part in enumerate(delen):
            archive.writestr(f"{VOORVOEGSEL}{nr:03}.zip", part)
    return out.getvalue()


def delen_van(pakket: ZipPakket) -> list[bytes]:
    """The parts of such a file in their order; none where this zip is another."""
    members = sorted(pakket.leden, key=lambda lid: lid.naam)
    if not members or not all(lid.naam.startswith(VOORVOEGSEL) and lid.naam.endswith(".zip") for lid in members):
        return []
    return [pakket.lees(lid) for lid in members]


def samen(plannen: Sequence[Omgevingsplan]) -> Omgevingsplan:
    """One plan of several, under the identity of the first. Each text says first which regeling it stands in."""
    first = plannen[0]
    if len(plannen) == 1:
        return first
    merged: dict[str, Any] = {
        name: {key: value for plan in plannen for key, value in getattr(plan, name).items()} for name in _BOEKEN
    }
    merged["regelteksten"] = {t.identificatie: t for plan in plannen for t in _met_opschrift(plan)}
    return replace(
        first,
        **merged,
        onopgelost=tuple(o for plan in plannen for o in plan.onopgelost),
        regelingsgebied=tuple(i for plan in plannen for i in plan.regelingsgebied),
        verslag=_verslag(plannen),
        onbevestigd=any(plan.onbevestigd for plan in plannen),
    )


_BOEKEN = tuple(
    f.name for f in fields(Omgevingsplan) if str(f.type).startswith("dict") and f.name != "regelteksten"
)  # fmt: skip


def _met_opschrift(plan: Omgevingsplan) -> Iterable[Regeltekst]:
    name = " ".join(w for w in (f"{plan.soort}:" if plan.soort else "", plan.opschrift or plan.work) if w)
    head = Plaats("Regeling", "", name)
    return (replace(text, plaats=(head, *text.plaats)) for text in plan.regelteksten.values())


def _verslag(plannen: Sequence[Omgevingsplan]) -> ImportVerslag:
    """What reading them came to together."""
    reports = [plan.verslag for plan in plannen if plan.verslag is not None]
    kinds: dict[str, Counter[str]] = {}
    for report in reports:
        for ref in report.verwijzingen:
            counts = {"opgelost": ref.opgelost, "elders": ref.elders, "onopgelost": ref.onopgelost}
            kinds.setdefault(ref.soort, Counter()).update(counts)
    return ImportVerslag(
        gelezen=_opgeteld(r.gelezen for r in reports),
        zonder_record=_opgeteld(r.zonder_record for r in reports),
        beeindigd=tuple(i for r in reports for i in r.beeindigd),
        mutatie=any(r.mutatie for r in reports),
        verwijzingen=tuple(
            VerwijzingTelling(kind, c["opgelost"], c["elders"], c["onopgelost"]) for kind, c in sorted(kinds.items())
        ),
        bestanden=_opgeteld(r.bestanden for r in reports),
        niet_gelezen=tuple(n for r in reports for n in r.niet_gelezen),
        regelingen=tuple(plan.opschrift or plan.work for plan in plannen),
    )


def _opgeteld(tellingen: Iterable[Mapping[str, int]]) -> Mapping[str, int]:
    total: Counter[str] = Counter()
    for counts in tellingen:
        total.update(counts)
    return dict(total)
