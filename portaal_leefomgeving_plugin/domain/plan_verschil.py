"""What two versions of a plan differ in: texts, rules, norm values and areas. Geometry is EPSG:28992."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import JuridischeRegel, Regeltekst


class Wijziging(StrEnum):
    """What became of something between the two."""

    NIEUW = "nieuw"
    GEWIJZIGD = "gewijzigd"
    VERVALLEN = "vervallen"


class StukSoort(StrEnum):
    """Of a piece of text: in both, only in the old or only in the new."""

    GELIJK = "gelijk"
    WEG = "weg"
    ERBIJ = "erbij"


@dataclass(frozen=True, slots=True)
class Stuk:
    """A piece of a text."""

    soort: StukSoort
    tekst: str


@dataclass(frozen=True, slots=True)
class TekstVerschil:
    """An artikel or lid that is new, went, or says something else. ``stukken`` together are both texts."""

    wid: str
    wijziging: Wijziging
    oud: Regeltekst | None
    nieuw: Regeltekst | None
    stukken: tuple[Stuk, ...]

    @property
    def tekst(self) -> Regeltekst:
        """The text by which it is called: the new one, where there is one."""
        found = self.nieuw or self.oud
        if found is None:
            raise ValueError(self.wid)
        return found


@dataclass(frozen=True, slots=True)
class RegelVerschil:
    """A rule of which the annotation differs; ``velden`` names what (locaties, themas, activiteiten, ...)."""

    identificatie: str
    wijziging: Wijziging
    oud: JuridischeRegel | None
    nieuw: JuridischeRegel | None
    velden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NormVerschil:
    """A value of a norm at one location: "" where the version has none."""

    norm: str
    naam: str
    eenheid: str
    locatie: str
    wijziging: Wijziging
    oud: str
    nieuw: str


@dataclass(frozen=True, slots=True)
class GebiedVerschil:
    """A location whose shape is another: the ground that came and that went, None where there is none."""

    identificatie: str
    noemer: str
    wijziging: Wijziging
    erbij: RdWkb | None
    eraf: RdWkb | None
    m2_erbij: float
    m2_eraf: float


@dataclass(frozen=True, slots=True)
class PlanVerschil:
    """All differences. ``deel``: the newer one is a change (mutatie), so what it leaves out has not gone."""

    van: str
    naar: str
    deel: bool
    teksten: tuple[TekstVerschil, ...]
    regels: tuple[RegelVerschil, ...]
    normen: tuple[NormVerschil, ...]
    gebieden: tuple[GebiedVerschil, ...]

    @property
    def leeg(self) -> bool:
        """Whether there is no difference."""
        return not (self.teksten or self.regels or self.normen or self.gebieden)


@dataclass(frozen=True, slots=True)
class PlekVerschil:
    """The differences at one place, and the rules that hold there in one of the versions only."""

    verschil: PlanVerschil
    nu_ook: tuple[str, ...]  # identificaties of rules
    niet_meer: tuple[str, ...]
