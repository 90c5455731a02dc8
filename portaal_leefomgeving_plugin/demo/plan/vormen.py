"""What the omgevingsplan of the fictional town is made of, before it is written as STOP and IMOW.

A rule text is plain Dutch with some marks: ``{sleutel}`` names a werkingsgebied (a reference to its
GIO), ``{sleutel|woorden}`` does so in words of its own, ``{norm:sleutel}`` names a norm and
``[[sleutel]]`` an artikel; a line that begins with "- " is an item of a list, one that begins with
"|" a row of a table, of which the first two are its title ("|=") and its heading.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Ring

Soort = Literal["Gebied", "Lijn", "Punt"]

AMBTSGEBIED = "ambtsgebied"
"""The key of the werkingsgebied that has no geometry in the package: the whole municipality."""


@dataclass(frozen=True, slots=True)
class Plek:
    """One location of the plan with its geometry in RD.

    ``delen``: of a Gebied its surfaces, each with an outside and holes; of a Lijn one line; of a
    Punt one array of shape (1, 2).
    """

    sleutel: str  # the last part of its identificatie: letters and digits, at most 32
    soort: Soort
    naam: str
    delen: tuple[tuple[Ring | Lijn, ...], ...]


@dataclass(frozen=True, slots=True)
class Werkingsgebied:
    """The places that a rule is about together: a groep where there are several, else the one."""

    sleutel: str
    naam: str
    leden: tuple[Plek, ...]

    @property
    def soort(self) -> Soort:
        return self.leden[0].soort

    @property
    def lidwoord(self) -> str:
        """The article that its name has in a sentence."""
        words = self.naam.split()
        return "het" if any(word.endswith(("gebied", "landschap", "terrein")) for word in words) else "de"


@dataclass(frozen=True, slots=True)
class Activiteit:
    """An activiteit. ``groep`` from the waardelijst, ``boven`` the key of its bovenliggende activiteit."""

    sleutel: str
    naam: str
    groep: str
    boven: str


@dataclass(frozen=True, slots=True)
class Aanwijzing:
    """A gebiedsaanwijzing: ``type`` and ``groep`` from the waardelijsten, ``waar`` a werkingsgebied."""

    sleutel: str
    type: str
    naam: str
    groep: str
    waar: str


@dataclass(frozen=True, slots=True)
class Normwaarde:
    """A value and the werkingsgebieden where it holds; with neither number nor word it stands in the text."""

    waar: tuple[str, ...]
    getal: str = ""
    woord: str = ""


@dataclass(frozen=True, slots=True)
class Norm:
    """An omgevingsnorm, or an omgevingswaarde where ``omgevingswaarde`` is set."""

    sleutel: str
    naam: str
    type: str
    groep: str
    waarden: tuple[Normwaarde, ...]
    eenheid: str = ""
    eenheidlabel: str = ""
    omgevingswaarde: bool = False


@dataclass(frozen=True, slots=True)
class Over:
    """That a rule is about an activiteit, and how (Verbod, Vergunningplicht, ...)."""

    activiteit: str
    kwalificatie: str


@dataclass(frozen=True, slots=True)
class Lid:
    """A lid, or the whole of an artikel that has one: its text, and what the rule in it is about."""

    tekst: str
    waar: tuple[str, ...] = (AMBTSGEBIED,)
    over: tuple[Over, ...] = ()
    themas: tuple[str, ...] = ()
    aanwijzingen: tuple[str, ...] = ()
    normen: tuple[str, ...] = ()
    kaart: str = ""


@dataclass(frozen=True, slots=True)
class Artikel:
    """An artikel. ``sleutel`` where another refers to it."""

    opschrift: str
    leden: tuple[Lid, ...]
    sleutel: str = ""


@dataclass(frozen=True, slots=True)
class Afdeling:
    """A part of a hoofdstuk."""

    opschrift: str
    artikelen: tuple[Artikel, ...]


@dataclass(frozen=True, slots=True)
class Hoofdstuk:
    """A hoofdstuk of afdelingen."""

    opschrift: str
    afdelingen: tuple[Afdeling, ...]


@dataclass(frozen=True, slots=True)
class Kaart:
    """A map that shows the values of norms, with its extent (minx, miny, maxx, maxy)."""

    sleutel: str
    naam: str
    nummer: str
    uitsnede: tuple[float, float, float, float]
    normen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole plan. What names a werkingsgebied that the town lacks has been left out of it."""

    naam: str  # of the municipality
    overheid: str  # "gm9999"
    hoofdstukken: tuple[Hoofdstuk, ...]
    gebieden: dict[str, Werkingsgebied]
    activiteiten: tuple[Activiteit, ...]
    aanwijzingen: tuple[Aanwijzing, ...]
    normen: tuple[Norm, ...]
    kaarten: tuple[Kaart, ...]
    begrippen: tuple[tuple[str, str], ...] = field(default=())
