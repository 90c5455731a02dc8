"""What tells that something is about a person, so that it is not kept (design, decision 3).

By names of fields and by the look of numbers: it errs on the side of leaving out, and who leaves out says so.
"""

from __future__ import annotations

import re

_VELD = re.compile(
    r"bsn|burgerservice|geslachtsnaam|achternaam|voorna|voorletter|geboorte|geslacht|telefoon|mobiel|e-?mail|iban|"
    r"rekeningnummer|contactpersoon|paspoort",
    re.IGNORECASE,
)
_ROL = re.compile(
    r"aanvrager|initiatiefnemer|gemachtigde|indiener|melder|klager|eigenaar|bewoner|huurder|belanghebbende|"
    r"contactgegevens|correspondentieadres|postadres|ondertekenaar|verzoeker|^naam$|^namen$|\bnaam van de\b|"
    r"\buw naam\b|\btel\b|\bkvk",
    re.IGNORECASE,
)
_NUMMER = re.compile(r"(?<!\d)\d{8,9}(?!\d)")
_IN_STUKJES = re.compile(r"(?<=\d)[ .](?=\d)")
_BEREIKBAAR = re.compile(r"\S@\S+\.\S|(?<!\d)(?:\+31|0031|0)[ -]?(?:6[ -]?(?:\d[ -]?){8}|(?:\d[ -]?){9})(?!\d)")
_GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def noemt_een_persoon(naam: str) -> bool:
    """Whether the name of a property says that it is about a person."""
    return _VELD.search(naam) is not None


def gaat_over_een_persoon(tekst: str) -> bool:
    """The same for a heading or a question in someone's own words: roles that persons have count too."""
    plain = " ".join(tekst.replace("_", " ").split())
    return noemt_een_persoon(plain) or _ROL.search(plain) is not None


def lijkt_op_bsn(tekst: str) -> bool:
    """Whether a number in it passes the elfproef of a burgerservicenummer; one in eleven others does so too."""
    for found in _NUMMER.findall(_IN_STUKJES.sub("", tekst)):
        digits = [int(d) for d in found.zfill(9)]
        if any(digits) and sum(d * w for d, w in zip(digits, _GEWICHTEN)) % 11 == 0:
            return True
    return False


def is_contactgegeven(tekst: str) -> bool:
    """Whether there is a mail address or a telephone number in it."""
    return _BEREIKBAAR.search(tekst) is not None
