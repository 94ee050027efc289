"""The items of a definition, each with its own answers and points."""

from dataclasses import replace
from typing import Final

from instruments.model import Choice, Item, Points
from instruments.table import Table, has_four_decimals, simplify
from instruments.wording import fold

FEWEST_ANSWERS: Final = 2
"""With one answer there is nothing to choose."""


def build_items(root: Table, scoring: Table) -> tuple[Item, ...]:
    """Return the items in the order of the form.

    Args:
        root: the definition.
        scoring: its main total, which holds the points when all items share one set of choices.

    Raises:
        DefinitionError: the first thing that is wrong.
    """
    shared = None if root.has("answer_sets") else _build_choices(root, scoring.table("points"))
    sets = {} if shared is not None else _build_sets(root)
    items: dict[str, Item] = {}
    for table in root.tables("items"):
        table.item = table.key("key")
        if table.item in items:
            table.fail("key", "is used twice")
        choices = _find_set(table, sets) if shared is None else shared
        text = table.text("text")
        if any(fold(other.text) == fold(text) for other in items.values()):
            table.fail("text", "is used twice")
        items[table.item] = Item(
            table.item,
            text,
            _weigh(table, choices),
            table.optional_text("note"),
        )
        table.finish()
    return tuple(items.values())


def _build_choices(root: Table, points: Table) -> tuple[Choice, ...]:
    tables = root.tables("choices")
    keys = [table.key("key") for table in tables]
    for field in points.fields():
        if field not in keys:
            points.fail(field, "is not a choice of this instrument")
    choices: list[Choice] = []
    for table, key in zip(tables, keys, strict=True):
        if keys.count(key) > 1:
            table.fail("key", "is used twice")
        choice = Choice(key, table.text("label"), points.points(key))
        _check_label(table, choice, choices)
        choices.append(choice)
        table.finish()
    _check_number(root, choices)
    return tuple(choices)


def _build_sets(root: Table) -> dict[str, tuple[Choice, ...]]:
    sets: dict[str, tuple[Choice, ...]] = {}
    for table in root.tables("answer_sets"):
        key = table.key("key")
        if key in sets:
            table.fail("key", "is used twice")
        choices: list[Choice] = []
        for part in table.tables("choices"):
            choice = Choice(part.key("key"), part.text("label"), part.points("points"))
            if any(other.key == choice.key for other in choices):
                part.fail("key", "is used twice")
            _check_label(part, choice, choices)
            part.finish()
            choices.append(choice)
        _check_number(table, choices)
        table.finish()
        sets[key] = tuple(choices)
    return sets


def _check_label(table: Table, choice: Choice, others: list[Choice]) -> None:
    if any(fold(other.label) == fold(choice.label) for other in others):
        table.fail("label", "is used twice")


def _check_number(table: Table, choices: list[Choice]) -> None:
    if len(choices) < FEWEST_ANSWERS:
        table.fail("choices", "needs at least two answers")


def _find_set(table: Table, sets: dict[str, tuple[Choice, ...]]) -> tuple[Choice, ...]:
    key = table.key("answers")
    if key not in sets:
        table.fail("answers", "is not a set of answers of this instrument")
    return sets[key]


def _weigh(table: Table, choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Give the choices the points they are worth at one item."""
    points = {choice.key: choice.points for choice in choices}
    if table.has("points"):
        points = _read_own_points(table, points)
    if table.flag("reversed"):
        ends = min(points.values()) + max(points.values())
        points = {key: ends - value for key, value in points.items()}
    weight = table.points("weight") if table.has("weight") else 1
    if weight <= 0:
        table.fail("weight", "must be more than 0")
    if not all(has_four_decimals(value * weight) for value in points.values()):
        table.fail("weight", "makes points with more than four decimals")
    return tuple(replace(each, points=simplify(points[each.key] * weight)) for each in choices)


def _read_own_points(table: Table, points: dict[str, Points]) -> dict[str, Points]:
    part = table.table("points")
    own = {key: part.points(key) for key in points}
    part.finish()
    return own
