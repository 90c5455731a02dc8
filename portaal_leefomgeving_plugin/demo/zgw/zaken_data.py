"""Draws the zaken of the municipality: how many of what, how old, how far, by whom; by seed, and relative to today.

Terms of open zaken are spread on purpose over long ago, this week, next week and later, so that a
work list has something of each. Some zaken always exist, whatever the seed and the number: see ``VASTE``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import numpy as np

from portaal_leefomgeving_plugin.demo.zgw.duur import plus
from portaal_leefomgeving_plugin.demo.zgw.opslag import Opslag
from portaal_leefomgeving_plugin.demo.zgw.plekken import Plekken
from portaal_leefomgeving_plugin.demo.zgw.zaak_bouw import Bouwer, Plan, Plek
from portaal_leefomgeving_plugin.demo.zgw.zaaksoorten import SOORTEN, Zaaksoort, activiteiten

OPEN = 0.72
"""Share of the zaken that are not closed."""

RESTEREND = ((0.13, (-40, -1)), (0.22, (0, 6)), (0.37, (7, 13)), (1.0, (14, 400)))
"""Days until the term of an open zaak ends: up to this share (cumulative) between these two."""

ZONDER_PLEK = 0.03
GEBREKEN: tuple[tuple[str, float], ...] = (
    ("verwisseld", 0.005), ("in_rd", 0.004), ("met_hoogte", 0.004), ("meer_punten", 0.003),
)  # fmt: skip
"""Shares of zaken whose geometry has something the matter, by the name of the method that makes it."""


@dataclass(slots=True)
class _Vast:
    """A zaak that is always there: its number, its kind, days until its term ends, and what is special."""

    nummer: int
    soort: str
    onderwerp: str
    resteert: int
    stap: int
    anders: dict[str, Any] = field(default_factory=dict)


VASTE = (
    _Vast(900_011, "OV-REG", "Bouwen van een aanbouw", -3, 4, {"behandelaar": 0}),
    _Vast(900_012, "OV-REG", "Kappen van een kastanje", 3, 3, {"behandelaar": 0}),
    _Vast(900_013, "OV-ADV", "Bouwen van een bedrijfshal", 11, 2, {"behandelaar": 0, "opgeschort": True}),
    _Vast(900_014, "OV-UIT", "Opslaan van gevaarlijke stoffen", 60, 4, {"behandelaar": 0, "verlengd": True}),
    _Vast(900_015, "MEL-SLO", "Slopen van een schuur", 12, 3, {
        "behandelaar": 1, "documenten": ("Aanvraagformulier",), "document_gebreken": {"locked": True},
    }),
    _Vast(900_016, "OV-REG", "Veranderen van een gevel", 20, 4, {
        "behandelaar": 2, "documenten": ("Aanvraagformulier",), "document_gebreken": {"indicatieGebruiksrecht": None},
    }),
    _Vast(900_017, "VOOR", "Vooroverleg speelplek", 5, 2, {"behandelaar": 0}),
)  # fmt: skip


class Tekenaar:
    """Draws plans for zaken in a town, with numbers of a seeded generator."""

    def __init__(self, stad: Any, *, seed: int, vandaag: date) -> None:
        self._rng = np.random.default_rng([seed, 2])
        self.plekken = Plekken(stad)
        self._speelplekken = list(stad.speelplekken)
        self._vandaag = vandaag
        self._soort = {s.identificatie: s for s in SOORTEN}

    def plannen(self, aantal: int) -> list[Plan]:
        """``aantal`` plans, oldest first, the fixed ones among them."""
        fixed = self._vaste()[:aantal]
        drawn = self._getrokken(max(0, aantal - len(fixed)))
        return sorted([*fixed, *drawn], key=lambda plan: plan.start)

    def _getrokken(self, aantal: int) -> list[Plan]:
        if aantal == 0:
            return []
        rng = self._rng
        shares = np.array([s.deel for s in SOORTEN])
        kinds = rng.choice(len(SOORTEN), aantal, p=shares / shares.sum())
        draws = rng.random((aantal, 16))
        places = rng.integers(0, len(self.plekken.adressen), aantal)
        makers = self._makers(aantal)
        plans = []
        for nr in range(aantal):
            soort, draw = SOORTEN[kinds[nr]], draws[nr].tolist()
            plek = (makers.get(nr) or self._vorm(soort, draw[0]))(int(places[nr]))
            plans.append(self._plan(soort, plek, draw))
        plans.sort(key=lambda plan: plan.start)
        for nr, plan in enumerate(plans, 1):
            plan.identificatie = f"VBS-{nr:06d}"
        return plans

    def _makers(self, aantal: int) -> dict[int, Callable[[int], Plek]]:
        """Which zaken have no geometry, or one with something the matter."""
        order = self._rng.permutation(aantal).tolist()
        makers: dict[int, Callable[[int], Plek]] = {}

        def some(count: int, maker: Callable[[int], Plek]) -> None:
            for _ in range(min(count, len(order))):
                makers[order.pop()] = maker

        some(round(aantal * ZONDER_PLEK), self.plekken.geen)
        for name, share in GEBREKEN:
            some(max(2, round(aantal * share)), getattr(self.plekken, name))
        some(1, self.plekken.ongeldig)
        some(1, self.plekken.buitenland)
        return makers

    def _vorm(self, soort: Zaaksoort, draw: float) -> Callable[[int], Plek]:
        if draw < soort.vlak:
            return self.plekken.perceel
        if draw < soort.vlak + soort.gebouw:
            return self.plekken.pand
        return self.plekken.straat if draw < soort.vlak + soort.gebouw + soort.lijn else self.plekken.punt

    def _plan(self, soort: Zaaksoort, plek: Plek, draw: list[float]) -> Plan:
        subject = soort.onderwerpen[int(draw[1] * len(soort.onderwerpen))]
        is_open = draw[2] < OPEN
        steps = len(soort.statussen)
        plan = Plan(
            identificatie="",
            soort=soort,
            omschrijving=_omschrijving(subject, plek),
            plek=plek,
            start=self._vandaag,
            stap=steps,
            behandelaar=None,
            moment_op_dag=timedelta(hours=7, minutes=int(draw[3] * 540)),
            aanvrager=_van(
                draw[4],
                ((0.68, "natuurlijk_persoon"), (0.8, "vestiging"), (0.88, "niet_natuurlijk_persoon"), (1.0, "")),
            ),
            met_perceel=draw[5] < 0.25,
            met_bsn_in_toelichting=draw[6] < 0.05,
            documenten=_van(
                draw[7], ((0.6, ()), (0.85, ("Aanvraagformulier",)), (1.0, ("Aanvraagformulier", "Situatietekening")))
            ),
            bouwkosten=int(5_000 + draw[8] * 200_000)
            if soort.identificatie.startswith("OV") and draw[8] < 0.5
            else None,
            activiteiten=activiteiten(subject),
        )
        if is_open:
            self._maak_open(plan, draw)
        else:
            self._maak_gesloten(plan, draw)
        assigned = plan.stap > 1 or plan.einde is not None or draw[9] < 0.3
        if assigned and draw[10] < 0.92:
            plan.behandelaar = int(draw[10] / 0.92 * 6)
            plan.tweede_behandelaar = draw[11] < 0.01
        return plan

    def _maak_open(self, plan: Plan, draw: list[float]) -> None:
        soort, low, high = plan.soort, 0, 0
        for share, between in RESTEREND:
            if draw[12] < share:
                low, high = between
                break
        plan.verlengd = bool(soort.verlenging) and draw[13] < 0.08
        plan.datum_verlegd = draw[13] < 0.065
        plan.opgeschort = 0.08 <= draw[13] < 0.14
        plan.eerder_opgeschort = 0.14 <= draw[13] < 0.18
        days = soort.dagen + (42 if plan.verlengd else 0)
        left = low + int(draw[14] * (min(high, days) - low + 1)) if low < days else days
        plan.start = self._begin(plan, min(left, days))
        gone = min(1.0, (self._vandaag - plan.start).days / days)
        steps = len(soort.statussen) - 1
        plan.stap = (
            0
            if gone < 0.1 and draw[15] < 0.1
            else max(1, min(steps, round(1 + gone * (steps - 1) - 0.8 + draw[15] * 1.6)))
        )

    def _begin(self, plan: Plan, left: int) -> date:
        """The day from which the term ends ``left`` days from today."""
        start = self._vandaag - timedelta(days=plan.soort.dagen + (42 if plan.verlengd else 0) - left)
        ends = plus(start, plan.soort.doorlooptijd)
        if plan.verlengd:
            ends = plus(ends, plan.soort.verlenging)
        return min(start + (self._vandaag + timedelta(days=left) - ends), self._vandaag)

    def _maak_gesloten(self, plan: Plan, draw: list[float]) -> None:
        lasted = max(2, int(plan.soort.dagen * (0.3 + draw[12] * 0.8)))
        plan.einde = self._vandaag - timedelta(days=1 + int(draw[14] ** 2 * 600))
        plan.start = plan.einde - timedelta(days=lasted)
        plan.verlengd = bool(plan.soort.verlenging) and draw[13] < 0.05
        plan.eerder_opgeschort = 0.05 <= draw[13] < 0.1
        plan.resultaat = int(draw[15] ** 2 * len(plan.soort.resultaten))

    def _vaste(self) -> list[Plan]:
        plans = [self._speelplek(nr, *spot) for nr, spot in enumerate(self._speelplekken, 900_001)]
        for nr, vast in enumerate(VASTE):
            address = (nr + 1) * len(self.plekken.adressen) // (len(VASTE) + 1)
            soort = self._soort[vast.soort]
            plek = self.plekken.perceel(address) if vast.soort == "OV-ADV" else self.plekken.punt(address)
            plan = Plan(
                identificatie=f"VBS-{vast.nummer}", soort=soort, omschrijving=_omschrijving(vast.onderwerp, plek),
                plek=plek, start=self._vandaag, stap=vast.stap, moment_op_dag=timedelta(hours=9, minutes=nr),
                activiteiten=activiteiten(vast.onderwerp), **{"behandelaar": None, **vast.anders},
            )  # fmt: skip
            plan.start = self._begin(plan, vast.resteert)
            plans.append(plan)
        return plans

    def _speelplek(self, nummer: int, naam: str, x: float, y: float) -> Plan:
        """An application for a playground on a spot that the town has for it."""
        plek = self.plekken.geen(self.plekken.dichtst_bij(x, y))
        plek.geometrie = self.plekken.veld(x, y, 24.0)
        plan = Plan(
            identificatie=f"VBS-{nummer}", soort=self._soort["OV-REG"],
            omschrijving=f"Aanleggen van een speelplek - {naam}", plek=plek, start=self._vandaag, stap=2,
            behandelaar=0, moment_op_dag=timedelta(hours=9), met_perceel=True,
            documenten=("Aanvraagformulier", "Situatietekening"), activiteiten=activiteiten("Aanleggen"),
        )  # fmt: skip
        plan.start = self._begin(plan, 44 - nummer % 10)
        return plan


def _omschrijving(onderwerp: str, plek: Plek) -> str:
    return f"{onderwerp} - {plek.straat} {plek.huisnummer}" if plek.straat else onderwerp


def _van(draw: float, keuzes: tuple[tuple[float, Any], ...]) -> Any:
    return next(value for share, value in keuzes if draw < share)


def vul_zaken(opslag: Opslag, stad: Any, *, aantal: int, seed: int, nu: datetime, vandaag: date) -> None:
    """Puts ``aantal`` zaken in ``opslag``, which has its catalogue."""
    bouwer = Bouwer(opslag, nu)
    for plan in Tekenaar(stad, seed=seed, vandaag=vandaag).plannen(aantal):
        bouwer.bouw(plan)
    _verbind(opslag)
    opslag.nummers["zaak"] = 950_000


HOOFD_EN_DEEL = ("VBS-900013", "VBS-900014")
VERWANT: tuple[tuple[str, str, str, str], ...] = (
    ("VBS-900011", "VBS-900017", "vervolg", ""),
    ("VBS-900011", "VBS-900012", "overig", "Zelfde bouwblok"),
)
"""Which of the fixed zaken belong together: the one, the other, the relation, and its name where it is overig."""


def _verbind(opslag: Opslag) -> None:
    known = {z["identificatie"]: z for z in opslag.zaken.alle.values() if z["identificatie"].startswith("VBS-9000")}
    hoofd, deel = (known.get(name) for name in HOOFD_EN_DEEL)
    if hoofd is not None and deel is not None:
        hoofd.wijzig(deelzaken=[deel["url"]])
        deel.wijzig(hoofdzaak=hoofd["url"])
    for one, other, kind, name in VERWANT:
        if one in known and other in known:
            entry = {"url": known[other]["url"], "aardRelatie": kind, "overigeRelatie": name, "toelichting": ""}
            known[one].wijzig(relevanteAndereZaken=[*known[one]["relevanteAndereZaken"], entry])
