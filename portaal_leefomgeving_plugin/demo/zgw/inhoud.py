"""The contents of a document: a PDF of one page that any viewer opens, about nobody real."""

from __future__ import annotations

BSN = "111222333"
"""A test number (facts on ZGW, section 14); the only one there is."""

ACHTERNAAM = "Testpersoon"


def pdf(titel: str) -> bytes:
    """A page with the title, and the fictional applicant: contents must not end up on a user's disk."""
    lines = (titel, f"Aanvrager: {ACHTERNAAM}, BSN {BSN}", "Dit document is verzonnen.")
    text = " T* ".join(f"({_escaped(line)}) Tj" for line in lines)
    stream = f"BT /F1 14 Tf 72 760 Td 20 TL {text} ET".encode("cp1252", "replace")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    begin = len(out)
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, table, len(objects) + 1, begin)
    )


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
