"""An omgevingsplan (or another regeling) with its annotations: which rule holds where, for what.

After IMOW 2.0 to 3.2 and STOP 1.3; the same records come from a download package and from DSO.
Identifications are the ``nl.imow-…`` ids of the objects themselves. Geometry is EPSG:28992.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.planobjecten import Gio, Hoofdlijn, ImportVerslag, Kaart, Pons
from portaal_leefomgeving_plugin.domain.planstijl import Tekenstijl


class LocatieSoort(StrEnum):
    """What kind of OW object a location is."""

    GEBIED = "gebied"
    LIJN = "lijn"
    PUNT = "punt"
    GROEP = "groep"
    AMBTSGEBIED = "ambtsgebied"


@dataclass(frozen=True, slots=True)
class PlanLocatie:
    """A place that rules refer to.

    A groep has ``leden`` and no geometry. An ambtsgebied has no geometry of its own in a package:
    ``grens_id`` (GM0297) and ``geldig_op`` point at the register of boundaries; joined with it the
    geometry is there, otherwise it stays None and its rules are shown as "grens onbekend".
    """

    identificatie: str
    soort: LocatieSoort
    noemer: str
    geometrie: RdWkb | None
    leden: tuple[str, ...] = ()
    grens_id: str = ""
    geldig_op: date | None = None


@dataclass(frozen=True, slots=True)
class Activiteit:
    """An activiteit of the plan's own functional structure."""

    identificatie: str
    naam: str
    groep: str
    bovenliggend: str


@dataclass(frozen=True, slots=True)
class Gebiedsaanwijzing:
    """A named area of a type (Functie, Geluid, Bodem, ...) with the locations it is about."""

    identificatie: str
    type: str
    naam: str
    groep: str
    locaties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Normwaarde:
    """One value of a norm, with where it holds. Exactly one of the three values is filled."""

    identificatie: str
    kwantitatief: float | None
    kwalitatief: str
    in_regeltekst: str
    locaties: tuple[str, ...]


class NormSoort(StrEnum):
    """Omgevingsnorm or omgevingswaarde: the second binds the government itself."""

    OMGEVINGSNORM = "omgevingsnorm"
    OMGEVINGSWAARDE = "omgevingswaarde"


@dataclass(frozen=True, slots=True)
class Norm:
    """An omgevingsnorm or omgevingswaarde with its values."""

    identificatie: str
    soort: NormSoort
    naam: str
    type: str
    eenheid: str
    groep: str
    normwaarden: tuple[Normwaarde, ...]


@dataclass(frozen=True, slots=True)
class ActiviteitAanduiding:
    """That a rule is about an activiteit, with which kwalificatie (Verbod, Vergunningplicht, ...), where."""

    identificatie: str
    activiteit: str
    kwalificatie: str
    locaties: tuple[str, ...]


class RegelSoort(StrEnum):
    """The kinds of juridische regel in IMOW, and the tekstdeel that takes their place in a visie or programma."""

    VOOR_IEDEREEN = "RegelVoorIedereen"
    OMGEVINGSWAARDE = "Omgevingswaarderegel"
    INSTRUCTIE = "Instructieregel"
    TEKSTDEEL = "Tekstdeel"


@dataclass(frozen=True, slots=True)
class Plaats:
    """One step of the place of a text in its document: ("Artikel", "2.4", "Bouwregels")."""

    soort: str
    nummer: str
    opschrift: str


@dataclass(frozen=True, slots=True)
class Regeltekst:
    """An artikel, lid or divisie: where it stands and what it says.

    ``inhoud`` is plain text with a line per alinea or list item; ``xml`` is the STOP fragment as
    it came, for rich display. ``eid`` is what references in the text (IntRef) call it.
    """

    identificatie: str
    wid: str
    plaats: tuple[Plaats, ...]  # from hoofdstuk down to artikel or lid
    inhoud: str
    xml: str
    eid: str = ""

    @property
    def aanhaling(self) -> str:
        """How the place is quoted: "artikel 2.4" or "artikel 2.6 lid 1"."""
        parts = [f"{p.soort.lower()} {p.nummer}".strip() for p in self.plaats if p.soort.lower() in ("artikel", "lid")]
        return " ".join(parts) or self.wid


@dataclass(frozen=True, slots=True)
class JuridischeRegel:
    """A rule: its text, where it holds, and what it is about.

    ``instructie`` says whom an instructieregel binds: the instrument or the taak it is about.
    """

    identificatie: str
    soort: RegelSoort
    regeltekst: str  # identificatie of the Regeltekst
    locaties: tuple[str, ...]
    themas: tuple[str, ...]
    activiteiten: tuple[ActiviteitAanduiding, ...]
    gebiedsaanwijzingen: tuple[str, ...]
    normen: tuple[str, ...]
    idealisatie: str
    kaarten: tuple[str, ...] = ()
    hoofdlijnen: tuple[str, ...] = ()
    instructie: str = ""


@dataclass(frozen=True, slots=True)
class Onopgelost:
    """A reference that nothing in the package answers. Reported, never dropped."""

    van: str
    soort: str
    verwijzing: str


@dataclass(frozen=True, slots=True)
class Omgevingsplan:
    """A whole regeling with its annotations, each dictionary keyed by identificatie."""

    work: str  # /akn/nl/act/gm0297/2019/reg456
    expression: str
    opschrift: str
    soort: str  # "Omgevingsplan", "Omgevingsverordening", ...
    bevoegd_gezag: str  # gm0297
    locaties: dict[str, PlanLocatie] = field(default_factory=dict)
    activiteiten: dict[str, Activiteit] = field(default_factory=dict)
    gebiedsaanwijzingen: dict[str, Gebiedsaanwijzing] = field(default_factory=dict)
    normen: dict[str, Norm] = field(default_factory=dict)
    regelteksten: dict[str, Regeltekst] = field(default_factory=dict)
    regels: dict[str, JuridischeRegel] = field(default_factory=dict)
    onopgelost: tuple[Onopgelost, ...] = ()
    kaarten: dict[str, Kaart] = field(default_factory=dict)
    ponsen: dict[str, Pons] = field(default_factory=dict)
    hoofdlijnen: dict[str, Hoofdlijn] = field(default_factory=dict)
    gios: dict[str, Gio] = field(default_factory=dict)  # by expression
    io_verwijzingen: dict[str, str] = field(default_factory=dict)  # wId or eId of an ExtIoRef -> expression of its GIO
    symbolen: dict[str, str] = field(default_factory=dict)  # identificatie -> symboolcode that it asks for
    stijlen: dict[str, Tekenstijl] = field(default_factory=dict)  # location -> how its GIO wants it drawn
    regelingsgebied: tuple[str, ...] = ()  # the locations that the whole regeling is about
    verslag: ImportVerslag | None = None
    onbevestigd: bool = False  # read from an answer whose shape is known at second hand

    def met_leden(self, ident: str) -> set[str]:
        """A location with all that is in it where it is a groep; groups may hold groups."""
        reached: set[str] = set()
        todo = [ident]
        while todo:
            here = todo.pop()
            if here not in reached:
                reached.add(here)
                found = self.locaties.get(here)
                todo.extend(found.leden if found else ())
        return reached

    def regels_per_locatie(self) -> dict[str, int]:
        """How many rules hold at each location, by way of the groups it is a member of too."""
        counts: dict[str, int] = {}
        for regel in self.regels.values():
            for ident in {r for locatie in regel.locaties for r in self.met_leden(locatie)}:
                counts[ident] = counts.get(ident, 0) + 1
        return counts


class RegelGroep(StrEnum):
    """How a rule comes to hold at a place; the order in which they are shown."""

    EIGEN = "eigen"  # a werkingsgebied smaller than the municipality
    GEMEENTEBREED = "gemeentebreed"  # the ambtsgebied, and the place lies within its boundary
    GRENS_ONBEKEND = "grens_onbekend"  # the ambtsgebied (or another location) of which no boundary is known


@dataclass(frozen=True, slots=True)
class RegelHier:
    """A rule that holds at the asked place.

    ``locaties`` are the ids by which it does; ``activiteiten`` only those whose own locations hold
    here; ``aandeel`` the largest share (0..1) of the asked area under one of the locations, None
    for a point or a line.
    """

    regel: JuridischeRegel
    regeltekst: Regeltekst | None
    groep: RegelGroep
    locaties: tuple[str, ...]
    activiteiten: tuple[ActiviteitAanduiding, ...]
    aandeel: float | None


@dataclass(frozen=True, slots=True)
class NormHier:
    """A norm with a value that holds at the asked place. Several may; which prevails the text says.

    ``locaties`` are the ids by which the value holds, ``regels`` those of the rules here that set the norm.
    """

    norm: Norm
    waarde: Normwaarde
    groep: RegelGroep
    locaties: tuple[str, ...] = ()
    regels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GebiedHier:
    """A werkingsgebied that the asked place lies in.

    ``aandeel`` is the share (0..1) of the asked area that lies in it, ``m2`` what that is; None for a point or line.
    """

    identificatie: str
    noemer: str
    groep: RegelGroep
    aandeel: float | None
    m2: float | None


@dataclass(frozen=True, slots=True)
class Naslag:
    """The plan's own text and areas, to follow the references that a text makes. Shared, not copied."""

    regelteksten: Mapping[str, Regeltekst]
    gios: Mapping[str, Gio]
    io_verwijzingen: Mapping[str, str]

    def tekst(self, verwijzing: str) -> Regeltekst | None:
        """The text that an IntRef is about: itself, else the first of what stands in it."""
        inside = f"{verwijzing}__"
        first = None
        for text in self.regelteksten.values():
            if verwijzing in (text.eid, text.wid):
                return text
            if first is None and (text.eid.startswith(inside) or text.wid.startswith(inside)):
                first = text
        return first

    def gebieden(self, verwijzing: str) -> tuple[str, ...]:
        """The locations of the GIO that an IntIoRef, an ExtIoRef or a JOIN identification is about.

        Behind a # stands the groepID of the part that is meant.
        """
        join, _, part = self.io_verwijzingen.get(verwijzing, verwijzing).partition("#")
        # of several versions of a GIO the newest is meant: an expression ends with its day
        versions = [g for g in self.gios.values() if g.work == join]
        gio = self.gios.get(join) or max(versions, key=lambda g: g.expression, default=None)
        if gio is None:
            return ()
        return gio.locaties_in.get(part, ()) if part else gio.locaties


@dataclass(frozen=True, slots=True)
class RegelsHier:
    """All that the plan says about a place: rules ranked own before municipal, norms, named areas.

    ``activiteiten`` names what the aanduidingen of ``regels`` refer to; it may be empty.
    ``oppervlakte`` is what was asked about, in m2 (a share of it is ``RegelHier.aandeel``), None for a point or a line.
    ``minste_m2`` is the area under which an overlap was not counted. ``gebieden`` are the locations here
    that rules, norms or gebiedsaanwijzingen refer to, own ones first and among them the largest share.
    """

    plan: str  # expression
    opschrift: str
    regels: tuple[RegelHier, ...]
    normen: tuple[NormHier, ...]
    gebiedsaanwijzingen: tuple[tuple[Gebiedsaanwijzing, RegelGroep], ...]
    grens_bekend: bool
    activiteiten: Mapping[str, Activiteit] = field(default_factory=dict)
    oppervlakte: float | None = None
    minste_m2: float | None = None
    gebieden: tuple[GebiedHier, ...] = ()
    naslag: Naslag | None = None
    onbevestigd: bool = False

    def aantal(self, groep: RegelGroep) -> int:
        """How many rules hold here by way of ``groep``."""
        return sum(1 for r in self.regels if r.groep is groep)
