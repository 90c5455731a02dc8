"""Documents that are looked at: in memory only, judged by what they hold, and what cannot be shown says why."""

from __future__ import annotations

import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal

from portaal_leefomgeving_plugin.demo.zgw.inhoud import pdf
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, UnreadableAnswer
from portaal_leefomgeving_plugin.services import bekijken
from portaal_leefomgeving_plugin.services.bekijken import Voorbeeldsoort, bekijk_document, beoordeel, blad
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Voortgang
from tests.unit.services.test_documenten import document, document_van, geladen  # noqa: F401

PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 20


def test_a_pdf_of_the_server_is_drawn_and_nothing_stays_behind(
    geladen: Werkomgeving,  # noqa: F811
    document,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    apart = tmp_path / "tijdelijk"
    apart.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "CPL_TMPDIR"):
        monkeypatch.setenv(name, str(apart))
    shown = bekijk_document(geladen, document, Voortgang())
    assert (shown.soort, shown.bladen) == (Voorbeeldsoort.PDF, 1)
    page = blad(shown, 1, 600)
    assert page is not None
    assert abs(page.breedte - 600) < 10
    assert len(page.pixels) == 3 * page.breedte * page.hoogte
    assert len(set(page.pixels)) > 2  # words, not an empty page
    assert gdal.ReadDir("/vsimem/") in (None, [])
    assert list(apart.iterdir()) == []
    assert blad(shown, 7, 600) is None


def test_a_document_that_is_cut_short_is_not_shown(geladen: Werkomgeving, document) -> None:  # noqa: F811
    with pytest.raises(UnreadableAnswer) as fout:
        bekijk_document(geladen, replace(document, omvang=document.omvang + 1), Voortgang())
    assert fout.value.reason is AnswerReason.AFGEKAPT


def test_what_is_larger_than_there_is_room_for_is_not_fetched_or_not_further(
    geladen: Werkomgeving,  # noqa: F811
    document,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bekijken, "GROOTST", 100)
    assert bekijk_document(geladen, document, Voortgang()).waarom == "te_groot"
    # its server does not say how long it is
    assert bekijk_document(geladen, replace(document, omvang=None), Voortgang()).waarom == "te_groot"


@pytest.mark.parametrize(
    ("inhoud", "formaat", "soort", "waarom"),
    [
        (PNG, "application/pdf", Voorbeeldsoort.BEELD, ""),
        ("één regel".encode(), "", Voorbeeldsoort.TEKST, ""),
        ("één regel".encode("cp1252"), "text/plain", Voorbeeldsoort.TEKST, ""),
        ("één regel".encode("cp1252"), "application/octet-stream", Voorbeeldsoort.GEEN, "soort"),
        (zlib.compress(b"x" * 100) + b"\x00", "text/plain", Voorbeeldsoort.GEEN, "soort"),
        (b"%PDF-1.4 geen pdf", "application/pdf", Voorbeeldsoort.GEEN, "beschadigd"),
        (b"", "application/pdf", Voorbeeldsoort.GEEN, "leeg"),
    ],
)
def test_contents_are_judged_by_what_they_hold(inhoud: bytes, formaat: str, soort: Voorbeeldsoort, waarom: str) -> None:
    shown = beoordeel(document_van(formaat=formaat), inhoud)
    assert (shown.soort, shown.waarom) == (soort, waarom)
    if soort is Voorbeeldsoort.TEKST:
        assert shown.tekst == "één regel"


def test_a_pdf_is_one_whatever_the_server_calls_it() -> None:
    assert beoordeel(document_van(formaat="text/plain"), pdf("Tekening")).soort is Voorbeeldsoort.PDF
