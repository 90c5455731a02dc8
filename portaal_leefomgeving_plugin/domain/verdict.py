"""What a green-lane check says, and what that stands on (design, section 5: the honesty rules)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.locatie import RdWkb


class Relatie(StrEnum):
    """What was found on the map; says nothing about good or bad."""

    GERAAKT = "geraakt"
    NIET_GERAAKT = "niet_geraakt"
    GEEN_GEGEVENS = "geen_gegevens"


class Oordeel(StrEnum):
    """What the rule makes of it. ``GROEN`` means: geen aanwijzing. It never means voldoet."""

    GROEN = "groen"
    AANDACHT = "aandacht"
    KNELPUNT = "knelpunt"
    ONBEKEND = "onbekend"
    NIET_VAN_TOEPASSING = "niet_van_toepassing"


class OnbekendReden(StrEnum):
    """Why a check could not speak. Silence is never groen."""

    LOCATIE_ONTBREEKT = "locatie_ontbreekt"
    LOCATIE_TWIJFELACHTIG = "locatie_twijfelachtig"
    BRON_ONTBREEKT = "bron_ontbreekt"  # not in the register of this connection
    BRON_NIET_OPGEHAALD = "bron_niet_opgehaald"
    BRON_ONBEREIKBAAR = "bron_onbereikbaar"
    BRON_ONVOLLEDIG = "bron_onvolledig"  # not every page fetched
    GEEN_DEKKING = "geen_dekking"  # the source does not cover this place
    VEROUDERD = "verouderd"  # past its validity
    VORM_ONBRUIKBAAR = "vorm_onbruikbaar"  # a feature here, or one that may be anywhere, has no shape to judge by
    GEEN_NEGATIEF_BEWIJS = "geen_negatief_bewijs"  # no hit proves nothing in this source
    ATTRIBUUT_ONTBREEKT = "attribuut_ontbreekt"  # the feature lacks the value to judge by
    ATTRIBUUT_ZAAK_ONTBREEKT = "attribuut_zaak_ontbreekt"  # the zaak lacks what decides whether the rule is for it
    REGEL_ONLEESBAAR = "regel_onleesbaar"  # the rule's own file cannot be read, so nothing was asked


@dataclass(frozen=True, slots=True)
class Bronstand:
    """The completeness statement of one fetched source: the evidence that its silence may count.

    ``dekking`` is the area (EPSG:28992) that the source covers completely, None where unknown;
    ``sha256`` is over the bodies of the pages in order; ``aantal_gemeld`` what the server itself
    says there are, None where it does not say.
    """

    bron: str  # id in the register
    titel: str
    url: str
    bereikt: bool
    volledig: bool
    paginas: int
    aantal: int
    aantal_gemeld: int | None
    opgehaald_op: datetime | None
    gegevens_van: date | None  # date of the data set itself
    geldig_tot: date | None
    sha256: str
    licentie: str
    negatief_bewijs: bool
    dekking: RdWkb | None
    fout: str = ""  # code of what went wrong, empty where nothing did
    verklaard_door: str = ""  # id of the user who said how complete it is; empty where the register says so


@dataclass(frozen=True, slots=True)
class Regelfout:
    """Why a rule could not be read: ``plek`` is a JSON pointer (RFC 6901) in file ``pad``, ``code`` what is wrong."""

    pad: str
    plek: str
    code: str


@dataclass(frozen=True, slots=True)
class NormVerwijzing:
    """The norm that a rule measures against. Unverified norms say so wherever they show."""

    omschrijving: str
    artikel: str
    geverifieerd: bool
    bron_url: str = ""
    gecontroleerd_op: date | None = None


@dataclass(frozen=True, slots=True)
class Bewijs:
    """One feature that a finding rests on.

    ``afstand_m`` to 0.1 m (0.0 where it touches or overlaps); ``overlap_m2`` and ``overlap_deel``
    (0..1 of the zaak's own area) only for areas; ``waarde`` with ``eenheid`` where the rule reads one.
    """

    feature_id: str
    omschrijving: str
    afstand_m: float
    overlap_m2: float | None
    overlap_deel: float | None
    waarde: float | str | None
    eenheid: str
    geometrie: RdWkb | None


@dataclass(frozen=True, slots=True)
class Bevinding:
    """The answer of one rule for one zaak, with everything it stands on.

    ``titel`` and ``melding`` are texts of the rule itself (data, in the language asked for);
    ``adviezen`` what the rule says to do next. ``reden``: why onbekend; with aandacht and knelpunt the
    reservation under which they hold (an old copy, a doubtful location), None where there is none.
    """

    regel: str
    regel_versie: str
    thema: str
    titel: str
    relatie: Relatie
    oordeel: Oordeel
    melding: str
    reden: OnbekendReden | None
    norm: NormVerwijzing | None
    standaardwaarde: float | None
    grenswaarde: float | None
    bewijs: tuple[Bewijs, ...]
    bron: Bronstand | None
    indicatief: bool
    adviezen: tuple[str, ...]
    regel_hash: str = ""  # sha256 of the rule as its file had it
    regelfout: Regelfout | None = None  # with reden REGEL_ONLEESBAAR


@dataclass(frozen=True, slots=True)
class Bijdrage:
    """What one kind of noise source adds: its highest value at the location, in dB, and the rule that read it."""

    bron: str  # "weg", "spoor": one kind counts once, whoever mapped it
    regel: str
    titel: str
    waarde: float


@dataclass(frozen=True, slots=True)
class Cumulatie:
    """Noise of several kinds of sources added energetically: information only, and no test against any norm.

    ``ontbreekt``: titles of the rules whose value is not known; then the sum is a lower bound.
    """

    indicator: str  # "lden" | "lnight"
    waarde: float  # dB
    bijdragen: tuple[Bijdrage, ...]
    ontbreekt: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroeneBaan:
    """All findings for one zaak (or one location without a zaak: ``zaak`` empty)."""

    zaak: str  # uuid
    getoetst_op: datetime
    bevindingen: tuple[Bevinding, ...]
    cumulaties: tuple[Cumulatie, ...] = ()

    def telling(self) -> dict[Oordeel, int]:
        """A count per oordeel, zeros included."""
        count = dict.fromkeys(Oordeel, 0)
        for b in self.bevindingen:
            count[b.oordeel] += 1
        return count
