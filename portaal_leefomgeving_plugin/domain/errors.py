"""Everything that can go wrong, as data: what happened, with which system, and what it was about.

An error is raised where it is known and carries codes and parameters, never sentences;
``host/wording.py`` is the one place that turns it into words for a person.
Nothing here holds a response body, a header or a query value: they may be personal data.
"""

from __future__ import annotations

import errno
import traceback
from dataclasses import dataclass
from enum import StrEnum


class PortaalError(Exception):
    """Base of all errors of this product.

    ``system`` is the name a user knows the other side by ("OpenZaak Voorbeeldstad"), or empty
    where no outside system takes part.
    """

    def __init__(self, system: str = "") -> None:
        super().__init__(system)
        self.system = system

    def __str__(self) -> str:
        details = ", ".join(f"{k}={v!r}" for k, v in vars(self).items() if v not in ("", None, ()))
        return f"{type(self).__name__}({details})"


class UnreachableReason(StrEnum):
    """Why no answer came."""

    VERBINDING = "verbinding"  # refused, reset, no route
    NAAM = "naam"  # host name unknown
    TIJD = "tijd"  # no answer in time
    CERTIFICAAT = "certificaat"  # TLS refused
    PROXY = "proxy"
    AFGEBROKEN = "afgebroken"  # answer stopped half-way
    ONVEILIG = "onveilig"  # plain http to another machine


class Unreachable(PortaalError):
    """No complete answer came from ``system``."""

    def __init__(self, system: str, reason: UnreachableReason, *, url: str = "") -> None:
        super().__init__(system)
        self.reason = reason
        self.url = url


class Refused(PortaalError):
    """The server says no (401, 403): ``code`` is its own, see facts on ZGW, section 2.

    ``deed`` is what was tried ("zaken.lezen", "zaken.statussen.toevoegen"), the scope that would
    have allowed it, or empty.
    """

    def __init__(self, system: str, *, status: int, code: str, deed: str = "", detail: str = "") -> None:
        super().__init__(system)
        self.status = status
        self.code = code
        self.deed = deed
        self.detail = detail


@dataclass(frozen=True, slots=True)
class InvalidParam:
    """One field that the server rejects: its name, the server's code and its showable reason."""

    name: str
    code: str
    reason: str


class Rejected(PortaalError):
    """The server understood and does not accept (400, 409, 412 and their like)."""

    def __init__(
        self, system: str, *, status: int, code: str = "", title: str = "", invalid: tuple[InvalidParam, ...] = ()
    ) -> None:
        super().__init__(system)
        self.status = status
        self.code = code
        self.title = title
        self.invalid = invalid

    def has(self, code: str) -> bool:
        """Whether one of the rejected fields carries this code of the server's."""
        return any(p.code == code for p in self.invalid)


class NotFound(PortaalError):
    """The server has no such thing (404), or no longer."""

    def __init__(self, system: str, *, url: str = "") -> None:
        super().__init__(system)
        self.url = url


class ServerFault(PortaalError):
    """The server failed (5xx) or is too busy (429), after the retries that were safe."""

    def __init__(self, system: str, *, status: int, instance: str = "") -> None:
        super().__init__(system)
        self.status = status
        self.instance = instance


class AnswerReason(StrEnum):
    """Why an answer could not be read."""

    HTML = "html"  # a web page where an API was expected
    GEEN_JSON = "geen_json"
    AFGEKAPT = "afgekapt"
    ANDERE_VORM = "andere_vorm"  # valid JSON, other shape


class UnreadableAnswer(PortaalError):
    """Something answered, but not what was asked for (a login page, a cut-off body)."""

    def __init__(self, system: str, reason: AnswerReason, *, url: str = "", field: str = "") -> None:
        super().__init__(system)
        self.reason = reason
        self.url = url
        self.field = field


class MissingCredential(PortaalError):
    """The credentials of a connection cannot be had (no authcfg, locked authentication database)."""

    def __init__(self, system: str, *, code: str) -> None:
        super().__init__(system)
        self.code = code  # "geen_authcfg" | "hoofdwachtwoord" | "onbekend_authcfg" | "uitgeschakeld"

    @property
    def treft_alles(self) -> bool:
        """Whether no login can be had: else it is the trouble of one system, and the others go on."""
        return self.code in ("hoofdwachtwoord", "uitgeschakeld")


class Cancelled(PortaalError):
    """The user stopped it. Nothing half-done is kept."""


class Changed(PortaalError):
    """What the user looked at is no longer what the server holds. ``fields`` are the names that differ."""

    def __init__(self, system: str, *, fields: tuple[str, ...] = ()) -> None:
        super().__init__(system)
        self.fields = fields


class PartlyDone(PortaalError):
    """A deed of several calls stopped half-way.

    ``done`` names the steps the server has taken, ``cause`` why not more.
    """

    def __init__(self, system: str, *, done: tuple[str, ...], cause: PortaalError) -> None:
        super().__init__(system)
        self.done = done
        self.cause = cause


class NotAllowed(PortaalError):
    """Our own rule forbids the deed (an eindstatus without resultaat, say). ``code`` names the rule."""

    def __init__(self, code: str, **params: str) -> None:
        super().__init__("")
        self.code = code
        self.params = params


class UnreadablePackage(PortaalError):
    """A STOP/TPOD package is damaged, no package at all, or too big to be one."""

    def __init__(self, *, package: str, code: str, member: str = "") -> None:
        super().__init__("")
        self.package = package
        self.code = code  # "geen_zip" | "beschadigd" | "geen_pakket" | "xml" | "te_groot" | "onveilig_pad"
        self.member = member


class StoreReason(StrEnum):
    """Why the local store cannot be used."""

    SCHIJF_VOL = "schijf_vol"
    ALLEEN_LEZEN = "alleen_lezen"  # another QGIS writes to it
    NETWERKSCHIJF = "netwerkschijf"
    BESCHADIGD = "beschadigd"
    NIEUWER = "nieuwer"  # made by a later version of the plugin
    GEEN_TOEGANG = "geen_toegang"
    BEZET = "bezet"


class StoreError(PortaalError):
    """The working copy or the logbook cannot be read or written. ``path`` is where it lies."""

    def __init__(self, reason: StoreReason, *, path: str = "") -> None:
        super().__init__("")
        self.reason = reason
        self.path = path


class FileFault(PortaalError):
    """A file of the user's cannot be read or written. ``path`` is where; ``code`` why.

    "geen_toegang" | "schijf_vol" | "niet_gevonden" | "leeg" | "te_groot".
    """

    def __init__(self, *, path: str, code: str) -> None:
        super().__init__("")
        self.path = path
        self.code = code

    @classmethod
    def van(cls, fout: OSError, path: str) -> FileFault:
        """Made of what the operating system said."""
        if fout.errno in (errno.ENOSPC, errno.EDQUOT):
            return cls(path=path, code="schijf_vol")
        return cls(path=path, code="niet_gevonden" if isinstance(fout, FileNotFoundError) else "geen_toegang")


class UnreadableFile(PortaalError):
    """A file of the user's is not what it was opened as: a verzoek, a sheet. ``path`` is where it lies.

    ``code``: "xml" | "dtd" | "te_groot" | "geen_verzoek" | "geen_werkmap" | "versleuteld" | "oud_excel" |
    "codering" | "geen_rijen" | "geen_kolommen" | "te_veel_rijen" | "te_veel_kolommen".
    """

    def __init__(self, *, path: str, code: str) -> None:
        super().__init__("")
        self.path = path
        self.code = code


class UnreadableConfiguration(PortaalError):
    """A rule, register, team file or setting does not have the shape it should. ``where`` points into it."""

    def __init__(self, *, path: str, where: str, code: str) -> None:
        super().__init__("")
        self.path = path
        self.where = where
        self.code = code


class Unexpected(PortaalError):
    """A mistake of our own. ``kind`` is the exception's class, ``where`` the place in our code; never its text."""

    def __init__(self, *, kind: str, where: str) -> None:
        super().__init__("")
        self.kind = kind
        self.where = where

    @classmethod
    def van(cls, fout: Exception) -> Unexpected:
        """Made of an exception that escaped our own code, which it keeps as its cause for the trace."""
        frames = traceback.extract_tb(fout.__traceback__)
        package = __name__.partition(".")[0]
        last = ([f for f in frames if package in f.filename] or frames)[-1]
        made = cls(kind=type(fout).__name__, where=f"{last.filename.rpartition(package)[2].lstrip('/')}:{last.lineno}")
        made.__cause__ = fout
        return made


class MissingDependency(PortaalError):
    """A Python package that this deed needs is not there, too old, or built for another GEOS than QGIS has.

    ``other_geos`` is the version that QGIS has loaded, empty where that is not the matter.
    """

    def __init__(self, *, package: str, least: str, found: str = "", other_geos: str = "") -> None:
        super().__init__("")
        self.package = package
        self.least = least
        self.found = found
        self.other_geos = other_geos
