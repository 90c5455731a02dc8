"""Help: every page that F1 asks for is there, leads nowhere that is not, and fetches nothing."""

from __future__ import annotations

import re
from pathlib import Path

import portaal_leefomgeving_plugin.gui
from portaal_leefomgeving_plugin.gui.hulp import BEGIN, hulp_pad

BRON = Path(portaal_leefomgeving_plugin.gui.__file__).parent
GEVRAAGD = {
    page for path in BRON.glob("*.py")
    for page in re.findall(r'(?:hulptoets\(\w+, |open_hulp\()"(\w+)"', path.read_text(encoding="utf-8"))
}  # fmt: skip


def test_every_page_that_is_asked_for_is_there():
    assert {"index", "dossier", "plek", "volgende_status"} <= GEVRAAGD
    assert {page for page in GEVRAAGD if hulp_pad(page).stem != page or not hulp_pad(page).is_file()} == set()


def test_an_unknown_page_leads_to_the_first():
    assert hulp_pad("bestaat_niet") == hulp_pad(BEGIN)


def test_pages_lead_to_pages_and_fetch_nothing():
    for path in hulp_pad(BEGIN).parent.glob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "http" not in text
        assert "src=" not in text
        assert all((path.parent / link).is_file() for link in re.findall(r'href="([^"]+)"', text))
