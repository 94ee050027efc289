"""All of a definition that a FHIR Questionnaire has outside its items."""

from collections.abc import Mapping
from typing import Any, Final

from instruments.table import KEY
from screening.forms.fhir_extensions import read_table
from screening.forms.fhir_items import FORM_OF_KEY
from screening.forms.fhir_json import Element
from screening.forms.fhir_names import DEFINITION, QUESTIONNAIRE
from screening.forms.rules import (
    FORM_OF_LANGUAGE,
    HIGHEST_NUMBER,
    LANGUAGE,
)
from screening.wording.speech import mark, say

IN_FHIR: Final = frozenset({"id", "version", "language", "title", "introduction", "items"})
"""What a definition has that stands in the resource itself; of `origin` the licence does too."""
_STATUSES: Final = frozenset({"draft", "active"})
_MISSING: Final[Mapping[str, str]] = {
    "id": mark("de naam waaronder Draagwijzer de vragenlijst kent"),
    "short_name": mark("de korte naam"),
    "not_for": mark("waar de vragenlijst niet voor is"),
    "scoring": mark("hoe het totaal wordt berekend"),
    "examples": mark("voorbeelden met wat eruit moet komen"),
}
_MISSING_ORIGIN: Final[Mapping[str, str]] = {
    "author": mark("wie de vragenlijst heeft gemaakt"),
    "source": mark("waar de vragenlijst is gepubliceerd"),
    "reliability": mark("wat er bekend is over de betrouwbaarheid"),
}


def read_definition(root: Element) -> dict[str, Any]:
    """Return all of a definition but its items; what is missing is noted."""
    known = len(root.problems)
    parts: dict[str, Any] = read_table(root) or {}
    may_miss = len(root.problems) == known
    url, version = root.text("url", needed=True), root.text("version", needed=True)
    language = root.text("language", needed=True)
    if language is not None and not LANGUAGE.fullmatch(language):
        root.refuse(say(FORM_OF_LANGUAGE), "language")
    definition = {
        **parts,
        "language": language,
        "title": root.text("title", needed=True),
    }
    for field in sorted(parts.keys() & (IN_FHIR - {"id"})):
        root.refuse(
            say(
                "Dit hoort niet in de extensie {definition} ({field}).",
                definition=DEFINITION,
                field=field,
            ),
            "extension",
        )
    if url is None:
        definition.setdefault("id", "")
    elif url.startswith(QUESTIONNAIRE):
        definition["id"] = url.removeprefix(QUESTIONNAIRE)
        if not KEY.fullmatch(definition["id"]):
            root.refuse(say(FORM_OF_KEY), "url")
    if version is not None:
        # Only what would come back as the same text.
        number = int(version[:9]) if version.isascii() and version.isdecimal() else 0
        if 1 <= number <= HIGHEST_NUMBER and str(number) == version:
            definition["version"] = number
        else:
            root.refuse(say("Hier moet een heel getal staan, van 1 of hoger."), "version")
    status = root.text("status", needed=True)
    if status is not None and status not in _STATUSES:
        root.refuse(say("Alleen een vragenlijst in gebruik (draft of active) kan erbij."), "status")
    licence = root.text("copyright")
    if licence is None and not root.has("copyright"):
        root.refuse(say("Hier ontbreekt wat er over de licentie bekend is."), "copyright")
    origin = parts.get("origin", {})
    definition["origin"] = {**(origin if isinstance(origin, dict) else {}), "licence": licence}
    if may_miss:
        _list_missing(root, definition)
    return definition


def _list_missing(root: Element, definition: Mapping[str, Any]) -> None:
    """Note every part that the resource has no place for and the extension does not have."""
    for field, words in _MISSING.items():
        if field not in definition:
            _miss(root, field, say(words))
    for field, words in _MISSING_ORIGIN.items():
        if field not in definition["origin"]:
            _miss(root, f"origin.{field}", say(words))


def _miss(root: Element, field: str, words: str) -> None:
    root.refuse(
        say(
            "In de extensie {definition} ontbreekt {words} ({field}).",
            definition=DEFINITION,
            words=words,
            field=field,
        ),
        "extension",
    )
