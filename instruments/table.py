"""One table of a definition, read field by field; an error names file, item and field."""

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Final, NoReturn, TypeVar

from instruments.model import InstrumentError, Points

_Word = TypeVar("_Word", bound=StrEnum)
LONGEST_KEY: Final = 64
"""A key goes into the names of files, and those may not be long."""
KEY: Final = re.compile(rf"[a-z][a-z0-9_]{{0,{LONGEST_KEY - 1}}}")
_DECIMAL: Final = re.compile(r"-?[0-9]{1,6}\.[0-9]{1,4}")


class DefinitionError(InstrumentError):
    """A definition is wrong; says in which file, at which item, in which field."""

    def __init__(self, file: str, item: str | None, field: str, problem: str) -> None:
        place = f"item {item!r}, field {field!r}" if item else f"field {field!r}"
        super().__init__(f"{file}: {place}: {problem}")
        self.file = file
        self.item = item
        self.field = field
        self.problem = problem


class Table:
    """One table of a definition; what is never read is refused."""

    def __init__(
        self, data: Mapping[str, object], file: str, path: str = "", item: str | None = None
    ) -> None:
        self._data = data
        self._unread = set(data)
        self._file = file
        self._path = path
        self.item = item

    def fail(self, field: str, problem: str, item: str | None = None) -> NoReturn:
        """Refuse the definition because of a field of this table."""
        raise DefinitionError(self._file, item or self.item, self._path + field, problem)

    def has(self, field: str) -> bool:
        """Return whether the table has a field."""
        return field in self._data

    def fields(self) -> tuple[str, ...]:
        """Return the names of all fields."""
        return tuple(self._data)

    def text(self, field: str) -> str:
        """Return a text that is not empty."""
        return self._check_text(field, self._take(field))

    def optional_text(self, field: str) -> str | None:
        """Return a text, or None when the field is not there."""
        return self.text(field) if self.has(field) else None

    def key(self, field: str) -> str:
        """Return a key that other places may refer to."""
        value = self.text(field)
        if not KEY.fullmatch(value):
            self.fail(field, "must be at most 64 small letters, digits and underscores")
        return value

    def number(self, field: str) -> int:
        """Return a whole number."""
        value = self._take(field)
        # bool is an int to Python, never to an author.
        if not isinstance(value, int) or isinstance(value, bool):
            self.fail(field, "must be a whole number")
        return value

    def points(self, field: str) -> Points:
        """Return a whole number, or the decimal number in a text such as "13.6"."""
        value = self._take(field)
        if isinstance(value, str) and _DECIMAL.fullmatch(value):
            return simplify(Decimal(value))
        if not isinstance(value, int) or isinstance(value, bool):
            self.fail(field, "must be a whole number, or a text with a decimal point")
        return value

    def flag(self, field: str) -> bool:
        """Return true or false; false when the field is not there."""
        value = self._take(field) if self.has(field) else False
        if not isinstance(value, bool):
            self.fail(field, "must be true or false")
        return value

    def texts(self, field: str) -> tuple[str, ...]:
        """Return a list of texts, at least one."""
        return tuple(self._check_text(field, value) for value in self._take_list(field))

    def word(self, field: str, words: tuple[_Word, ...]) -> _Word:
        """Return one of these words."""
        value = self.text(field)
        word = next((word for word in words if word == value), None)
        if word is None:
            self.fail(field, f"must be one of: {', '.join(words)}")
        return word

    def table(self, field: str) -> "Table":
        """Return a table within this one."""
        return self._wrap(field, self._take(field), field)

    def tables(self, field: str) -> "list[Table]":
        """Return a list of tables, at least one."""
        values = self._take_list(field)
        return [self._wrap(field, v, f"{field}[{i}]") for i, v in enumerate(values, start=1)]

    def optional_tables(self, field: str) -> "list[Table]":
        """Return a list of tables, or an empty one when the field is not there."""
        return self.tables(field) if self.has(field) else []

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

    def _wrap(self, field: str, value: object, step: str) -> "Table":
        if not isinstance(value, dict):
            self.fail(field, "must be a table")
        return Table(value, self._file, f"{self._path}{step}.", self.item)


def has_four_decimals(value: Points) -> bool:
    """Return whether a number has at most 4 decimals, which is as many as the app shows."""
    return value == round(value, 4)


def simplify(value: Points) -> Points:
    """Return a number as a whole one when it is."""
    return int(value) if value == int(value) else value
