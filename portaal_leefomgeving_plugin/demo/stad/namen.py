"""Names of streets, by neighbourhood: made up, or so common that they belong to no one place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count

_STAMMEN: dict[str, tuple[str, ...]] = {
    "centrum": ("Langestraat", "Kerkstraat", "Vissersdijk", "Oude Gracht", "Breestraat", "Havenkade", "Achterom",
                "Zoutsteeg", "Nieuwstraat", "Bierkade", "Korte Dijk", "Touwslagersgang", "Weeshuissteeg", "Kaaspoort",
                "Melksteeg", "Raadhuisstraat", "Taanderij", "Smidspoort", "Appelhaven", "Kruisstraat"),
    "bloemenbuurt": ("Rozenstraat", "Tulpstraat", "Anjerstraat", "Dahliastraat", "Leliestraat", "Seringenlaan",
                     "Irisstraat", "Narcisstraat", "Begoniastraat", "Violierstraat", "Asterstraat", "Hyacintstraat",
                     "Lavendelhof", "Papaverhof", "Jasmijnlaan", "Korenbloemstraat", "Klaproosstraat", "Goudsbloemhof"),
    "zeeheldenbuurt": ("Loodsmanstraat", "Schipperstraat", "Bootsmanstraat", "Kielstraat", "Maststraat",
                       "Ankerstraat", "Kompasstraat", "Sextantstraat", "Boegstraat", "Spiegelstraat", "Roerstraat",
                       "Fokkestraat", "Bezaanstraat", "Stuurmanstraat", "Kombuishof", "Want", "Zeilmakerstraat"),
    "waterwijk": ("Rietkraag", "Lisdodde", "Waterlelie", "Kikkerbeet", "Fonteinkruid", "Dotterbloem", "Kalmoes",
                  "Zwanenbloem", "Pijlkruid", "Waterviolier", "Watermunt", "Egelskop", "Krabbenscheer", "Sterrenkroos",
                  "Gele Plomp", "Waterpest", "Blaasjeskruid"),
    "vogelbuurt": ("Meeuwenlaan", "Sternstraat", "Kievitstraat", "Gruttostraat", "Lepelaarstraat", "Tureluurhof",
                   "Scholeksterlaan", "Futenhof", "Reigerstraat", "Aalscholverhof", "Wulpstraat", "Plevierstraat",
                   "Kluutstraat", "Eiderhof", "Zwanenstraat", "Snipstraat", "Bergeendhof", "Strandloper"),
    "west": ("Duindoornlaan", "Helmlaan", "Zilverschoonlaan", "Strandkruidlaan", "Zeeasterlaan", "Bremlaan",
             "Kruipwilglaan", "Vlierlaan", "Meidoornlaan", "Zandhaverlaan"),
    "haven": ("Werfkade", "Industrieweg", "Ambachtsweg", "Scheepswerf", "Dokweg", "Kraanweg", "Loodsweg", "Handelskade",
              "Energieweg", "Transportweg", "Ankerkade", "Lasserstraat", "Nijverheidsweg"),
}  # fmt: skip
_SOORTEN = ("straat", "laan")
_ACHTER = ("dwarsstraat", "pad", "hof", "plein")


class Namen:
    """The names of a neighbourhood, each given out once: good ones for streets, plain ones for what crosses them."""

    def __init__(self, buurt: str) -> None:
        stems = _STAMMEN[buurt]
        self._straten = chain(stems, _genummerd(stems, 2))
        self._dwars = chain(_afgeleid(stems), _genummerd([f"{buurt.capitalize()}pad"], 1))

    def straat(self) -> str:
        """For a street with houses."""
        return next(self._straten)

    def dwars(self) -> str:
        """For a cross street or a lane."""
        return next(self._dwars)


def _afgeleid(stems: Iterable[str]) -> Iterator[str]:
    for after in _ACHTER:
        for stem in stems:
            if stem.endswith(_SOORTEN):
                yield stem.removesuffix("straat").removesuffix("laan") + after
            elif after == "pad" and " " not in stem:
                yield stem + after


def _genummerd(stems: Sequence[str], nr: int) -> Iterator[str]:
    for at in count(nr):
        yield from (f"{at}e {stem}" for stem in stems)
