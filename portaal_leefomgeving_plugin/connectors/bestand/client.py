"""Files as sources: on this machine, at a url, or in an ATOM feed; with a completeness statement."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from portaal_leefomgeving_plugin.connectors.adres import vervolgadres
from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.bestand.lezen import BestandFout, lees_bestand
from portaal_leefomgeving_plugin.connectors.bronstand import maak_stand
from portaal_leefomgeving_plugin.connectors.fouten import kort
from portaal_leefomgeving_plugin.connectors.keuze import gekozen, voorwaarde_van
from portaal_leefomgeving_plugin.connectors.ogc.crs import AnderCrsError
from portaal_leefomgeving_plugin.connectors.ogc.oogst import OnvolledigError
from portaal_leefomgeving_plugin.connectors.ogc.vraag import vak_om
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.xml import XmlFout, lees, lokaal, open_document
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature, BronSoort
from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Clock, Progress

MEESTE_FEEDS = 3
"""A feed may point to the feed of a data set, which points to the file."""


class BestandBron:
    """Reads a file of the register. What fails says so in its stand; only Cancelled is raised.

    ``bron.url`` is a path, a url, or that of a feed; ``bron.collectie`` the layer, "*" for the only one;
    ``bron.onderdeel`` how the name of the file in a feed ends, or of the file within a zip.
    """

    def __init__(self, api: ApiSession, *, clock: Clock) -> None:
        self._api = api
        self._clock = clock

    def haal(self, bron: Bron, progress: Progress, *, gebied: RdWkb | None) -> BronData:
        """What the file has in and around ``gebied``; None: all of it.

        ``stand.fout`` beside the codes of ``kort``: "geen_bestand", "beschadigd", "laag_ontbreekt", "crs",
        "te_veel", "minder_dan_gemeld".
        """
        begin = self._clock.now()
        vak = vak_om(gebied) if gebied is not None else None
        url, sha, fout, pages = bron.url, "", "", 0
        features: tuple[BronFeature, ...] = ()
        told: int | None = None
        try:
            with tempfile.TemporaryDirectory(prefix="portaal-bron-") as folder:
                url, path = self._bestand(bron, Path(folder), progress)
                with path.open("rb") as stream:
                    sha = hashlib.file_digest(stream, "sha256").hexdigest()
                found = lees_bestand(path, bron.collectie, vak, progress.check)
            features, told, pages = tuple(found.features), found.gemeld, 1
            if told is not None and len(features) < told:
                fout = "minder_dan_gemeld"
        except Cancelled:
            raise
        except AnderCrsError:
            fout = "crs"
        except (BestandFout, OnvolledigError) as error:
            fout = error.code
        except OSError:
            fout = "geen_bestand"
        except PortaalError as error:
            fout = kort(error)
        condition = voorwaarde_van(bron, self._clock.today())
        if condition is not None:
            features, told = gekozen(features, condition), None
        stand = maak_stand(bron, url, begin, paginas=pages, aantal=len(features), gemeld=told, sha256=sha, fout=fout)
        return BronData(stand, features)

    def _bestand(self, bron: Bron, folder: Path, progress: Progress) -> tuple[str, Path]:
        """Where it comes from, and where it lies."""
        if "://" not in bron.url:
            path = Path(bron.url)
            if not path.is_file():
                raise BestandFout("geen_bestand")
            return bron.url, path
        url = vind_in_feed(self._api, bron, progress) if bron.soort is BronSoort.ATOM else bron.url
        body = self._api.get(url, headers={"Accept": "*/*"}, progress=progress).body
        path = folder / _naam(url)
        path.write_bytes(body)
        return url, path


def vind_in_feed(api: ApiSession, bron: Bron, progress: Progress) -> str:
    """The url of the file that the entry of the register means. Raises BestandFout ("laag_ontbreekt")."""
    url = bron.url
    for _ in range(MEESTE_FEEDS):
        answer = api.get(url, headers={"Accept": "application/atom+xml, */*;q=0.5"}, progress=progress)
        links = lees_feed(answer, url)
        found = {link for link in links if bron.onderdeel and unquote(urlsplit(link).path).endswith(bron.onderdeel)}
        if len(found) == 1:
            return found.pop()
        feeds = {link for link in links if urlsplit(link).path.endswith(".xml") and link != url}
        if len(feeds) != 1:
            break
        url = feeds.pop()
    raise BestandFout("laag_ontbreekt")


def lees_feed(answer: Answer, url: str) -> list[str]:
    """The links of the entries of an ATOM feed (RFC 4287). Raises UnreadableAnswer."""
    try:
        document = open_document(answer.body)
        if document.wortel != "feed":
            raise answer.andere_vorm(document.wortel)
        root = lees(document)
    except XmlFout:
        raise answer.andere_vorm("feed") from None
    entries = [e for e in root if lokaal(e.tag) == "entry"]
    hrefs = [e.get("href", "") for entry in entries for e in entry.iter() if lokaal(e.tag) == "link"]
    return [link for href in hrefs if href and (link := vervolgadres(url, href)) is not None]


def _naam(url: str) -> str:
    """A name for the file that keeps its ending, by which its format is known; never more than a name."""
    name = PurePosixPath(unquote(urlsplit(url).path)).name
    return "".join(c for c in name if c.isalnum() or c in "._-")[-100:].lstrip(".") or "bestand"
