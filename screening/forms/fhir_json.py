"""A FHIR resource in JSON, read strictly: every problem with the path of where it stands."""

import json
import re
import secrets
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from instruments.model import Points
from instruments.table import simplify
from screening.documents.attachment import LARGEST
from screening.dossier.validation import clean_text, is_blank
from screening.errors import InvalidInput
from screening.forms.reading import Problem
from screening.wording.speech import mark, say

DEEPEST: Final = 40
FILE: Final = mark("(bestand)")
ANY_FIELD: Final = frozenset({"id", "extension"})
"""Every element may have these."""

_MODIFIER: Final = "modifierExtension"
_EXPRESSION: Final = "valueExpression"
_DIGITS: Final = 12
_DECIMALS: Final = 8


class _Object(dict[str, object]):
    """A JSON object that knows which names it has twice."""

    twice: tuple[str, ...] = ()


class Element:
    """One object of a resource, read field by field; problems are gathered, never raised."""

    def __init__(self, data: Mapping[str, object], path: str, problems: list[Problem]) -> None:
        self._data = data
        self.problems = problems
        self._taken: set[str] = set()
        self.path = path

    def refuse(self, sentence: str, field: str = "") -> None:
        """Note a problem with this object, or with one of its fields."""
        self.problems.append(Problem(f"{self.path}.{field}" if field else self.path, sentence))

    def has(self, field: str) -> bool:
        """Return whether there is such a field."""
        return field in self._data

    def text(self, field: str, *, needed: bool = False) -> str | None:
        """Return a text; None when it is not there or not right."""
        value = self._take(field, needed=needed)
        if value is None:
            return None
        if not isinstance(value, str) or is_blank(value):
            self.refuse(say("Hier moet tekst staan."), field)
            return None
        try:
            is_clean = clean_text(field, value) == value
        except InvalidInput as error:
            self.refuse(error.sentence, field)
            return None
        if not is_clean:
            self.refuse(say("Er staan spaties omheen, of tekens in die niet te zien zijn."), field)
            return None
        return value

    def flag(self, field: str) -> bool | None:
        """Return true or false; None when it is not there or not right."""
        value = self._take(field)
        if value is not None and not isinstance(value, bool):
            self.refuse(say("Hier moet true of false staan."), field)
            return None
        return value

    def points(self, field: str) -> Points | None:
        """Return a number exactly as it is written; None when it is not there or not right."""
        value = self._take(field)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.refuse(say("Hier moet een getal staan."), field)
            return None
        # Looked at as a text of digits first: 1e999999 must never become a whole number.
        parts = Decimal(value).as_tuple()
        exponent = parts.exponent if isinstance(parts.exponent, int) else DEEPEST
        if len(parts.digits) + exponent > _DIGITS or not -_DECIMALS <= exponent <= _DIGITS:
            self.refuse(say("Dit getal is te groot of te precies."), field)
            return None
        return simplify(value)

    def element(self, field: str, *, needed: bool = False) -> "Element | None":
        """Return the object in a field; None when it is not there or not right."""
        value = self._take(field, needed=needed)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.refuse(say("Hier moet een object staan."), field)
            return None
        return Element(value, f"{self.path}.{field}", self.problems)

    def elements(self, field: str, *, needed: bool = False) -> "list[Element]":
        """Return the objects in the list of a field."""
        value = self._take(field, needed=needed)
        if value is None:
            return []
        if not isinstance(value, list) or not value:
            self.refuse(say("Hier moet een lijst staan die niet leeg is."), field)
            return []
        found = []
        for number, entry in enumerate(value):
            path = f"{self.path}.{field}[{number}]"
            if isinstance(entry, dict):
                found.append(Element(entry, path, self.problems))
            else:
                self.problems.append(Problem(path, say("Hier moet een object staan.")))
        return found

    def finish(self, allowed: frozenset[str], refused: Mapping[str, str], kind: str) -> None:
        """Refuse every field that was not read, unless it has no bearing on the meaning.

        Args:
            allowed: fields that may be there and are not used.
            refused: fields of R4 that cannot be taken in, each with the reason.
            kind: what this object is, for a field that is unknown in R4.
        """
        known = allowed | ANY_FIELD | self._taken
        for field in self._data:
            if field == _MODIFIER:
                sentence = say(
                    "Dit verandert de betekenis op een manier die Draagwijzer niet kent."
                )
                self.refuse(sentence, field)
            elif field in refused and field not in self._taken:
                self.refuse(say(refused[field]), field)
            elif field not in known and field.removeprefix("_") not in known:
                self.refuse(say("Dit veld hoort niet bij {kind} van FHIR R4.", kind=kind), field)

    def _take(self, field: str, *, needed: bool = False) -> object:
        self._taken.add(field)
        if field not in self._data and needed:
            self.refuse(say("Dit veld ontbreekt."), field)
        return self._data.get(field)


def read_resource(data: bytes, kind: str, problems: list[Problem]) -> Element | None:
    """Return the resource of one kind that is in a file; None when it is not that at all."""
    resource = _parse(data, problems)
    if resource is None:
        return None
    found = resource.get("resourceType")
    if found == "Bundle":
        sentence = say(
            "Dit is een Bundle. Sla de {kind} die erin zit op als een eigen bestand.", kind=kind
        )
        problems.append(Problem("Bundle", sentence))
        return None
    if found != kind:
        problems.append(Problem("resourceType", say("Dit is geen {kind} van FHIR.", kind=kind)))
        return None
    problems.extend(_inspect(resource, kind))
    root = Element(resource, kind, problems)
    root.text("resourceType")
    return root


def write_resource(resource: Mapping[str, object]) -> bytes:
    """Return a resource as JSON in UTF-8; decimal numbers exactly as they are."""
    # The json module would turn a Decimal into a float; the mark is one that no text can hold.
    mark = secrets.token_hex(16)

    def write_decimal(value: object) -> str:
        if not isinstance(value, Decimal):
            raise TypeError("a resource holds texts, numbers, lists and objects only")
        return f"{mark}{value:f}{mark}"

    text = json.dumps(resource, ensure_ascii=False, indent=2, default=write_decimal)
    return re.sub(f'"{mark}(.*?){mark}"', r"\1", text).encode() + b"\n"


def _parse(data: bytes, problems: list[Problem]) -> _Object | None:
    try:
        resource = _load(data)
    except json.JSONDecodeError as error:
        place = say("regel {row}, teken {column}", row=error.lineno, column=error.colno)
        problems.append(Problem(place, say("Hier is het bestand geen goede JSON meer.")))
        return None
    except (RecursionError, ArithmeticError):
        # The second for a number with an exponent beyond anything.
        problems.append(
            Problem(
                say(FILE),
                say("Het bestand zit te diep in elkaar, of er staat een onmogelijk getal in."),
            )
        )
        return None
    except ValueError as error:
        # Our own sentences; of anything else only that it is no JSON.
        sentence = (
            str(error) if type(error) is _Unreadable else say("Dit bestand is geen goede JSON.")
        )
        problems.append(Problem(say(FILE), sentence))
        return None
    if not isinstance(resource, _Object):
        problems.append(Problem(say(FILE), say("In dit bestand staat geen FHIR-resource.")))
        return None
    return resource


class _Unreadable(ValueError):
    """What is wrong with a whole file, in a Dutch sentence."""


def _load(data: bytes) -> object:
    if len(data) > LARGEST:
        raise _Unreadable(say("Het bestand is te groot: er past 1 MB in."))
    if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        raise _Unreadable(say("Dit is XML. Alleen FHIR in JSON kan worden ingelezen."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _Unreadable(say("De tekst van dit bestand is niet in UTF-8.")) from None
    return json.loads(
        text, object_pairs_hook=_pair, parse_float=Decimal, parse_constant=_refuse_constant
    )


def _pair(pairs: list[tuple[str, object]]) -> _Object:
    found = _Object(pairs)
    if len(found) < len(pairs):
        times = Counter(name for name, _ in pairs)
        found.twice = tuple(name for name in found if times[name] > 1)
    return found


def _refuse_constant(_: str) -> object:
    raise _Unreadable(say("Er staat een getal in dat in JSON niet bestaat, zoals NaN."))


def _inspect(resource: _Object, kind: str) -> Iterator[Problem]:
    """Yield what is wrong wherever it stands, also in what is not used."""
    to_do: deque[tuple[str, object, int]] = deque([(kind, resource, 1)])
    while to_do:
        path, value, depth = to_do.popleft()
        if depth > DEEPEST:
            yield Problem(path, say("Hier zit het bestand te diep in elkaar."))
        elif isinstance(value, _Object):
            for name in value.twice:
                yield Problem(f"{path}.{name}", say("Dit veld staat er twee keer."))
            if _EXPRESSION in value:
                sentence = say("Hier staat een formule. Draagwijzer voert geen formules uit.")
                yield Problem(f"{path}.{_EXPRESSION}", sentence)
            to_do.extend((f"{path}.{name}", each, depth + 1) for name, each in value.items())
        elif isinstance(value, list):
            to_do.extend((f"{path}[{n}]", each, depth + 1) for n, each in enumerate(value))
        elif value is None:
            yield Problem(path, say("Hier staat null; dat mag niet in FHIR."))
