"""Names of streets, by neighbourhood: made up, or so common that they belong to no one place."""

from __future__ import annotations

from collections.abc import Iterator

_STAMMEN: dict[str, tuple[str, ...]] = {
    "centrum": ("Langestraat", "Kerkstraat", "Vissersdijk", "Oude Gracht", "Breestraat", "Havenkade", "Achterom",
                "Zoutsteeg", "Nieuwstraat", "Bierkade", "Korte Dijk", "Touwslagersgang", "Weeshuissteeg", "Kaaspoort",
                "Melksteeg", "Raadhuisstraat", "Taanderij", "Smidspoort", "Appelhaven", "Kruisstraat"),
    "bloemenbuurt": ("Rozenstraat", "Tulpstraat", "Anjerstraat", "Dahliastraat", "Leliestraat", "Seringenlaan",
                     "Irisstraat", "Narcisstraat", "Begoniastraat", "Violierstraat", "Asterstraat", "Hyacintstraat",
                     "Lavendelhof", "Papaverhof", "Jasmijnlaan", "Korenbloemstraat", "Klaproosstraat", "Goudsbloemhof"),
    "zeeheldenbuurt": ("Loodsmanstraat", "Schipperstraat", "Bootsmanstraat", "Kielstraat", "Mastbosstraat",
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
_ACHTER = ("plein", "hof", "pad", "dwarsstraat", "poort")


def namen(buurt: str) -> Iterator[str]:
    """Names for the streets of a neighbourhood, each once, without end."""
    stems = _STAMMEN[buurt]
    yield from stems
    for after in _ACHTER:
        for stem in stems:
            yield f"{stem.removesuffix('straat').removesuffix('laan').removesuffix('hof').rstrip()}{after}"
    nr = 2
    while True:
        yield from (f"{nr}e {stem}" for stem in stems)
        nr += 1
