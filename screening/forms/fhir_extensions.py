"""Extensions: the weight of an answer, and what FHIR has no place for."""

from collections.abc import Iterable, Mapping
from typing import Final

from instruments.model import Points
from screening.forms.fhir_json import Element
from screening.forms.fhir_names import DEFINITION, ITEM_WEIGHT, ORDINAL_VALUE
from screening.wording.speech import say

_WEIGHTS: Final = (ORDINAL_VALUE, ITEM_WEIGHT)
_NOTHING: Final = "none"
"""Stands for an empty table: an extension is never empty."""
_VALUES: Final = ("valueString", "valueInteger", "valueBoolean", "valueCode", "extension")


def write_weights(points: Points) -> list[Mapping[str, object]]:
    """Return the weight of an answer under both names it has in FHIR."""
    return [{"url": url, "valueDecimal": points} for url in _WEIGHTS]


def read_weight(*places: Element) -> Points | None:
    """Return the weight that stands in any of these places, under either name.

    Weights that differ are refused; None then, and when there is none.
    """
    found: list[Points] = []
    for place in places:
        for extension in place.elements("extension"):
            if extension.text("url") in _WEIGHTS:
                points = extension.points("valueDecimal")
                if points is not None:
                    found.append(points)
                elif not extension.has("valueDecimal"):
                    extension.refuse(say("Hier hoort een gewicht te staan."), "valueDecimal")
    if len(set(found)) > 1:
        places[0].refuse(
            say("De gewichten van dit antwoord (ordinalValue en itemWeight) verschillen.")
        )
        return None
    return found[0] if found else None


def find_extension(element: Element, url: str) -> Element | None:
    """Return the one extension with this url; None when there is none, or more than one."""
    found = [each for each in element.elements("extension") if each.text("url") == url]
    for each in found[1:]:
        each.refuse(say("Deze extensie staat er twee keer."))
    return found[0] if len(found) == 1 else None


def write_table(table: Mapping[str, object]) -> Mapping[str, object]:
    """Return a part of a definition as one extension, with its structure inside."""
    return _write(DEFINITION, table)


def read_table(element: Element) -> dict[str, object] | None:
    """Return what `write_table` put into an element; None when it is not there or not right."""
    extension = find_extension(element, DEFINITION)
    if extension is None:
        return None
    value = _read(extension)
    if value is not None and not isinstance(value, dict):
        extension.refuse(say("Deze extensie heeft niet de goede vorm."))
        return None
    return value


def _write(url: str, value: object) -> Mapping[str, object]:
    if isinstance(value, Mapping):
        if not value:
            return {"url": url, "valueCode": _NOTHING}
        return {"url": url, "extension": [_write(key, each) for key, each in value.items()]}
    if isinstance(value, list):
        # A list is told from a table by its numbers: no key begins with a digit.
        return {"url": url, "extension": [_write(str(n), v) for n, v in enumerate(value, 1)]}
    if isinstance(value, bool):
        return {"url": url, "valueBoolean": value}
    return {"url": url, "valueInteger" if isinstance(value, int) else "valueString": value}


def _read(extension: Element) -> object:
    present = [field for field in _VALUES if extension.has(field)]
    if len(present) != 1:
        extension.refuse(say("Hier hoort één waarde te staan."))
        return None
    value: object
    match present[0]:
        case "extension":
            value = _read_parts(extension.elements("extension"))
        case "valueInteger":
            value = extension.points("valueInteger")
            if value is not None and not isinstance(value, int):
                extension.refuse(say("Hier moet een heel getal staan."), "valueInteger")
                value = None
        case "valueBoolean":
            value = extension.flag("valueBoolean")
        case "valueString":
            value = extension.text("valueString")
        case _:
            value = {} if extension.text("valueCode") == _NOTHING else None
            if value is None:
                extension.refuse(say("Deze code is hier niet bekend."), "valueCode")
    extension.finish(frozenset({"url"}), {}, say("een extensie"))
    return value


def _read_parts(parts: Iterable[Element]) -> object:
    table: dict[str, object] = {}
    for part in parts:
        name = part.text("url", needed=True)
        if name is None:
            continue
        if name in table:
            part.refuse(say("Dit staat er twee keer."))
        table[name] = _read(part)
    if list(table) == [str(number) for number in range(1, len(table) + 1)]:
        return list(table.values())
    return table
