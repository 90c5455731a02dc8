"""Where a zaak opens in its own case system: a template per connection, https only, values encoded."""

from __future__ import annotations

import string
from urllib.parse import quote, urlsplit

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel

VELDEN = ("uuid", "identificatie", "bronorganisatie")


def sjabloon_fout(sjabloon: str) -> str:
    """The code of what is wrong with a template, empty where it is good."""
    try:
        names = [name for _text, name, _spec, _conv in string.Formatter().parse(sjabloon) if name is not None]
    except ValueError:
        return "accolades"
    if any(name not in VELDEN for name in names):
        return "onbekend_veld"
    try:
        parts = urlsplit(sjabloon)
    except ValueError:
        return "geen_adres"
    if parts.scheme != "https":
        return "geen_https"
    # a field in the host would let a zaak's own text choose where the browser goes
    if not parts.hostname or "{" in parts.netloc or "@" in parts.netloc:
        return "geen_adres"
    return "" if names else "geen_veld"


def webadres(sjabloon: str, regel: ZaakRegel) -> str:
    """The address of ``regel`` by ``sjabloon``, every value percent-encoded; empty where the template is no good."""
    if not sjabloon or sjabloon_fout(sjabloon):
        return ""
    values = {name: quote(str(getattr(regel, name)), safe="") for name in VELDEN}
    return sjabloon.format(**values)
