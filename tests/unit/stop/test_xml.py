"""What the XML reader lets in, and what it refuses."""

from __future__ import annotations

import pytest

from portaal_leefomgeving_plugin.connectors import xml
from portaal_leefomgeving_plugin.connectors.xml import XmlFout, lees, lokaal, open_document


def test_a_namespace_that_is_no_uri_is_read_as_it_stands():
    document = open_document(b'<a:x xmlns:a="urn:a" xmlns:schemaLocation="http://a b.xsd"><a:y/></a:x>')
    assert document.wortel == "x"
    assert [lokaal(e.tag) for e in lees(document)] == ["y"]


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
        '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]><x/>',
        "<?xml version='1.0'?><!-- " + "lang " * 5000 + '--><!DOCTYPE x [<!ENTITY a "b">]><x/>',
    ],
)
@pytest.mark.parametrize("coding", ["utf-8", "utf-16"])
def test_a_dtd_is_refused_however_it_is_written(prolog: str, coding: str):
    with pytest.raises(XmlFout) as caught:
        open_document(prolog.encode(coding))
    assert caught.value.code == "dtd"


def test_an_entity_that_nobody_declared_is_no_xml():
    with pytest.raises(XmlFout) as caught:
        lees(open_document(b"<x>&lol;</x>"))
    assert caught.value.code == "xml"


@pytest.mark.parametrize(
    "inhoud",
    [
        '<?xml version="1.0" encoding="ISO-8859-1"?><x>café</x>'.encode("latin-1"),
        '<?xml version="1.0" encoding="windows-1252"?><x>café</x>'.encode("cp1252"),
        '<?xml version="1.0" encoding="UTF-16"?><x>café</x>'.encode("utf-16"),
        "<x>café</x>".encode("utf-16-le"),
        "<x>café</x>".encode("utf-16-be"),
        b"\xef\xbb\xbf" + "<x>café</x>".encode(),
        '<?xml version="1.0" encoding="utf-8"?>\n<x>café</x>'.encode(),
    ],
)
def test_text_is_the_same_in_every_encoding(inhoud: bytes):
    assert lees(open_document(inhoud)).text == "café"


@pytest.mark.parametrize(
    "inhoud",
    [
        b"",
        b"   ",
        b"%PDF-1.7",
        b"geen xml",
        b'<?xml version="1.0" encoding="zip"?><x/>',
        b'<?xml version="1.0" encoding="utf-7"?><x/>',
        b"<x",
        b"\xff\xfe<",
        b"\x00<\x00",
        b"<!-- alleen een opmerking -->",
    ],
)
def test_what_is_no_xml_is_said_to_be_none(inhoud: bytes):
    with pytest.raises(XmlFout):
        open_document(inhoud)


def test_a_cut_off_document_is_refused_when_it_is_read():
    document = open_document(b"<x><y>tekst</y>")
    with pytest.raises(XmlFout) as caught:
        lees(document)
    assert caught.value.code == "xml"


def test_a_document_of_too_many_tags_is_not_built(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(xml, "MEESTE_TAGS", 10)
    assert len(lees(open_document(b"<x>" + b"<y/>" * 8 + b"</x>"))) == 8
    with pytest.raises(XmlFout) as caught:
        lees(open_document(b"<x>" + b"<y/>" * 9 + b"</x>"))
    assert caught.value.code == "te_groot"


def test_a_hundred_thousand_elements_deep_is_read_without_falling_over():
    root = lees(open_document(b"<x>" * 100_000 + b"</x>" * 100_000))
    assert sum(1 for _ in root.iter()) == 100_000
