"""What a regeling has besides its rules: kaarten, ponsen, hoofdlijnen, GIOs, and what reading it came to.

After IMOW 2.0 to 3.2 (Kaart, Pons, Hoofdlijn) and STOP 1.3 (GeoInformatieObject).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Uitsnede = tuple[float, float, float, float]
"""min x, min y, max x, max y in metres, EPSG:28992."""


@dataclass(frozen=True, slots=True)
class Kaartlaag:
    """One layer of a kaart: which activiteitlocatieaanduidingen, normen and gebiedsaanwijzingen it draws."""

    identificatie: str
    naam: str
    niveau: int | None
    aanduidingen: tuple[str, ...]
    normen: tuple[str, ...]
    gebiedsaanwijzingen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kaart:
    """A map as the regeling wants it drawn. ``uitsnede`` is None where it is no four numbers."""

    identificatie: str
    naam: str
    nummer: str
    uitsnede: Uitsnede | None
    lagen: tuple[Kaartlaag, ...]


@dataclass(frozen=True, slots=True)
class Pons:
    """Where the bestemmingsplannen of before no longer hold."""

    identificatie: str
    locaties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hoofdlijn:
    """A main line of policy in a visie or programma."""

    identificatie: str
    soort: str
    naam: str
    gerelateerd: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gio:
    """A geo-informatieobject: which OW locations draw their geometry from it.

    ``groepen`` names the parts of the GIO by their groepID, ``groep_van`` tells of each geometry in which part it is.
    ``vaststelling`` says that it came as part of a besluit; ``normwaarden`` are those that the GIO
    itself gives per geometry id, as text.
    """

    expression: str  # /join/id/regdata/gm0297/2019/Bouwhoogte/nld@2019-06-18;3520
    work: str
    namen: tuple[str, ...]
    geometrieen: tuple[str, ...]  # basisgeo:id, lower case
    locaties: tuple[str, ...]  # identificaties
    normlabel: str
    eenheid: str
    normwaarden: Mapping[str, str]
    vaststelling: bool
    groepen: Mapping[str, str] = field(default_factory=dict)  # groepID -> label
    groep_van: Mapping[str, str] = field(default_factory=dict)  # geometry -> groepID
    locaties_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # groepID -> identificaties


@dataclass(frozen=True, slots=True)
class VerwijzingTelling:
    """Of one kind of reference: answered by the package, to another authority's objects, and answered by nothing."""

    soort: str
    opgelost: int
    elders: int
    onopgelost: int


@dataclass(frozen=True, slots=True)
class ImportVerslag:
    """What reading a package came to.

    ``gelezen`` counts objects by kind; ``zonder_record`` those of kinds that nothing is made of;
    ``beeindigd`` are the objects that a change takes away, ``mutatie`` says that the package is such a
    change and no whole plan;
    ``bestanden`` counts files by what they were taken for, ``niet_gelezen`` names those that are no
    part of a plan's data (illustrations, PDF) or of a kind that is not known; ``regelingen`` are the names of those
    whose rules are in the package: the plan that was read is all of them together, under the identity of the first.
    """

    gelezen: Mapping[str, int] = field(default_factory=dict)
    zonder_record: Mapping[str, int] = field(default_factory=dict)
    beeindigd: tuple[str, ...] = ()
    mutatie: bool = False
    verwijzingen: tuple[VerwijzingTelling, ...] = ()
    bestanden: Mapping[str, int] = field(default_factory=dict)
    niet_gelezen: tuple[str, ...] = ()
    regelingen: tuple[str, ...] = ()

    @property
    def onopgelost(self) -> int:
        """How many references nothing answers."""
        return sum(v.onopgelost for v in self.verwijzingen)
