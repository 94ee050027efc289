"""One definition file to one Instrument; an error names file, item and field."""

import hashlib
import json
import re
import tomllib
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import NoReturn, TypeVar

from instruments.interpretation import interpret
from instruments.model import (
    Band,
    ChangeKind,
    ChangeRule,
    Choice,
    CutOff,
    Example,
    Instrument,
    InstrumentError,
    Item,
    Origin,
    Scoring,
    Verdict,
)
from instruments.scoring import score

_Word = TypeVar("_Word", bound=StrEnum)
_KEY = re.compile(r"[a-z][a-z0-9_]*")
# The strength of a statement may only grow with the difference.
_BAND_KINDS = (ChangeKind.NOISE, ChangeKind.NOT_CERTAIN, ChangeKind.PROBABLY_MORE_THAN_NOISE)


class DefinitionError(InstrumentError):
    """A definition file is wrong; says in which file, at which item, in which field."""

    def __init__(self, file: str, item: str | None, field: str, problem: str) -> None:
        place = f"item {item!r}, field {field!r}" if item else f"field {field!r}"
        super().__init__(f"{file}: {place}: {problem}")
        self.file = file
        self.item = item
        self.field = field


class _Table:
    """One table of a definition, read field by field; what is never read is refused."""

    def __init__(
        self, data: dict[str, object], file: str, path: str = "", item: str | None = None
    ) -> None:
        self._data = data
        self._unread = set(data)
        self._file = file
        self._path = path
        self.item = item

    def fail(self, field: str, problem: str, item: str | None = None) -> NoReturn:
        raise DefinitionError(self._file, item or self.item, self._path + field, problem)

    def has(self, field: str) -> bool:
        return field in self._data

    def fields(self) -> tuple[str, ...]:
        return tuple(self._data)

    def text(self, field: str) -> str:
        return self._check_text(field, self._take(field))

    def optional_text(self, field: str) -> str | None:
        return self.text(field) if self.has(field) else None

    def key(self, field: str) -> str:
        value = self.text(field)
        if not _KEY.fullmatch(value):
            self.fail(field, "must be small letters, digits and underscores")
        return value

    def number(self, field: str) -> int:
        value = self._take(field)
        # bool is an int to Python, never to an author.
        if not isinstance(value, int) or isinstance(value, bool):
            self.fail(field, "must be a whole number")
        return value

    def texts(self, field: str) -> tuple[str, ...]:
        return tuple(self._check_text(field, value) for value in self._take_list(field))

    def table(self, field: str) -> "_Table":
        return self._wrap(field, self._take(field), field)

    def tables(self, field: str) -> list["_Table"]:
        values = self._take_list(field)
        return [self._wrap(field, v, f"{field}[{i}]") for i, v in enumerate(values, start=1)]

    def finish(self) -> None:
        """Refuse what was not read: a misspelt optional field must not be silently lost."""
        for field in sorted(self._unread):
            self.fail(field, "is not a known field")

    def _take(self, field: str) -> object:
        if field not in self._data:
            self.fail(field, "is missing")
        self._unread.discard(field)
        return self._data[field]

    def _take_list(self, field: str) -> list[object]:
        value = self._take(field)
        if not isinstance(value, list) or not value:
            self.fail(field, "must be a list with at least one entry")
        return value

    def _check_text(self, field: str, value: object) -> str:
        if not isinstance(value, str) or not value or value != value.strip():
            self.fail(field, "must be text, not empty, without spaces around it")
        return value

    def _wrap(self, field: str, value: object, step: str) -> "_Table":
        if not isinstance(value, dict):
            self.fail(field, "must be a table")
        return _Table(value, self._file, f"{self._path}{step}.", self.item)


def load_definition(path: Path) -> Instrument:
    """Read and check `<id>/v<version>.toml`, its examples included.

    Raises:
        DefinitionError: the file cannot be read, or is not a correct definition.
    """
    # Only the last two steps of the path: what comes before can hold a person's name.
    file = f"{path.parent.name}/{path.name}"
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        # "from None" for the same reason: the original error shows the whole path.
        raise DefinitionError(file, None, "(file)", type(error).__name__) from None
    except tomllib.TOMLDecodeError as error:
        raise DefinitionError(file, None, "(file)", f"is not TOML: {error}") from error
    root = _Table(data, file)
    instrument = _build_instrument(root, data)
    if (path.parent.name, path.stem) != (instrument.id, f"v{instrument.version}"):
        root.fail("id", "id and version must match the folder and the file name")
    return instrument


def _build_instrument(root: _Table, data: dict[str, object]) -> Instrument:
    scoring = root.table("scoring")
    items = _build_items(root, _build_choices(root, scoring.table("points")))
    instrument = Instrument(
        id=root.key("id"),
        version=root.number("version"),
        digest="",
        language=root.text("language"),
        title=root.text("title"),
        short_name=root.text("short_name"),
        introduction=root.optional_text("introduction"),
        items=items,
        scoring=_build_scoring(scoring, items),
        change=_build_change(root.table("change"), items),
        origin=_build_origin(root.table("origin")),
        not_for=root.texts("not_for"),
        examples=tuple(_build_example(table, items) for table in root.tables("examples")),
    )
    root.finish()
    # Only now: a value of a wrong type, such as a date, has been refused and cannot stop json.
    instrument = replace(instrument, digest=_digest(data))
    _check_examples(root, instrument)
    return instrument


def _digest(data: dict[str, object]) -> str:
    """Hash the content, so that layout, comments and line endings of the file do not count."""
    canonical = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def _build_choices(root: _Table, points: _Table) -> tuple[Choice, ...]:
    tables = root.tables("choices")
    keys = [table.key("key") for table in tables]
    for field in points.fields():
        if field not in keys:
            points.fail(field, "is not a choice of this instrument")
    choices = []
    for table, key in zip(tables, keys, strict=True):
        if keys.count(key) > 1:
            table.fail("key", "is used twice")
        choices.append(Choice(key, table.text("label"), points.number(key)))
        table.finish()
    return tuple(choices)


def _build_items(root: _Table, choices: tuple[Choice, ...]) -> tuple[Item, ...]:
    items: dict[str, Item] = {}
    for table in root.tables("items"):
        table.item = table.key("key")
        if table.item in items:
            table.fail("key", "is used twice")
        text, note = table.text("text"), table.optional_text("note")
        items[table.item] = Item(table.item, text, choices, note)
        table.finish()
    return tuple(items.values())


def _build_scoring(table: _Table, items: tuple[Item, ...]) -> Scoring:
    lowest, highest = table.number("lowest"), table.number("highest")
    if lowest != sum(item.lowest for item in items):
        table.fail("lowest", "is not what the items add up to")
    if highest != sum(item.highest for item in items):
        table.fail("highest", "is not what the items add up to")
    cut_off = None
    if table.has("cut_off"):
        part = table.table("cut_off")
        cut_off = CutOff(part.number("overload_from"), part.text("source"))
        if not lowest < cut_off.overload_from <= highest:
            part.fail("overload_from", "lies outside the range of the total")
        part.finish()
    table.finish()
    return Scoring(lowest, highest, cut_off)


def _build_change(table: _Table, items: tuple[Item, ...]) -> ChangeRule:
    widest = sum(item.highest - item.lowest for item in items)
    bands: list[Band] = []
    for part in table.tables("bands"):
        band = Band(part.number("at_least"), _read_word(part, "kind", _BAND_KINDS))
        if not bands and band.at_least != 1:
            part.fail("at_least", "must be 1 in the first band")
        if bands and not bands[-1].at_least < band.at_least <= widest:
            part.fail("at_least", "must rise, and stay within the range of the total")
        if bands and _BAND_KINDS.index(bands[-1].kind) >= _BAND_KINDS.index(band.kind):
            part.fail("kind", "must say more than the band before it")
        part.finish()
        bands.append(band)
    rule = ChangeRule(tuple(bands), table.text("basis"))
    table.finish()
    return rule


def _build_origin(table: _Table) -> Origin:
    origin = Origin(
        author=table.text("author"),
        source=table.text("source"),
        reliability=table.text("reliability"),
        licence=table.text("licence"),
    )
    table.finish()
    return origin


def _build_example(table: _Table, items: tuple[Item, ...]) -> Example:
    points = {item.key: item.points for item in items}
    answers: dict[str, str] = {}
    by_choice = table.table("answers")
    for choice in by_choice.fields():
        for item in by_choice.texts(choice):
            if item not in points:
                by_choice.fail(choice, "is not an item of this instrument", item)
            if choice not in points[item]:
                by_choice.fail(choice, "is not a choice of this item", item)
            if item in answers:
                by_choice.fail(choice, "answers this item twice", item)
            answers[item] = choice
    example = Example(
        name=table.text("name"),
        answers=MappingProxyType(answers),
        lowest=table.number("lowest"),
        highest=table.number("highest"),
        verdict=_read_word(table, "verdict", tuple(Verdict)),
    )
    table.finish()
    return example


def _read_word(table: _Table, field: str, words: tuple[_Word, ...]) -> _Word:
    value = table.text(field)
    word = next((word for word in words if word == value), None)
    if word is None:
        table.fail(field, f"must be one of: {', '.join(words)}")
    return word


def _check_examples(root: _Table, instrument: Instrument) -> None:
    for number, example in enumerate(instrument.examples, start=1):
        result = score(instrument, example.answers)
        outcome = {
            "lowest": result.lowest,
            "highest": result.highest,
            "verdict": interpret(instrument, result).verdict,
        }
        for field, value in outcome.items():
            if getattr(example, field) != value:
                root.fail(f"examples[{number}].{field}", f"comes out as {value}")
