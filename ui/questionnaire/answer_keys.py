"""Which keys stand for which answers: never a digit for another answer than the one it is on."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from instruments.model import Choice

MOST: Final = 9
_NUMBER: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?")


@dataclass(frozen=True, slots=True)
class AnswerKeys:
    """The digits and the letters that answer, in the order of the answers."""

    digits: Mapping[str, Choice]
    letters: Mapping[str, Choice]
    count: int
    is_ordered: bool
    """Whether every digit says which answer it is in their order."""

    def find(self, text: str) -> Choice | None:
        """Return the answer that a typed character stands for."""
        return self.digits.get(text) or self.letters.get(text.upper())

    def digit_of(self, choice: Choice) -> str:
        """Return the digit that stands for an answer, or an empty text."""
        return next((digit for digit, one in self.digits.items() if one.key == choice.key), "")

    @property
    def is_run(self) -> bool:
        """Whether the digits follow each other."""
        values = [int(digit) for digit in self.digits]
        return values == list(range(values[0], values[0] + len(values))) if values else False


def assign_keys(choices: Sequence[Choice]) -> AnswerKeys:
    """Return the keys of these answers.

    Where a number stands at the beginning of an answer, its digit means that answer, and no other
    answer gets a digit; without numbers 1 to 9 mean the order. Where all answers begin with
    another letter, as yes and no do, those letters work too.
    """
    ordered = {str(number): choice for number, choice in enumerate(choices[:MOST], start=1)}
    numbers = [_number_of(choice) for choice in choices]
    written = {
        number: choice
        for number, choice in zip(numbers, choices, strict=True)
        if len(number) == 1 and numbers.count(number) == 1
    }
    digits = written if any(numbers) else ordered
    is_ordered = all(ordered.get(digit) is choice for digit, choice in digits.items())
    letters = {choice.label[:1].upper(): choice for choice in choices}
    is_telling = len(letters) == len(choices) and all(letter.isalpha() for letter in letters)
    return AnswerKeys(digits, letters if is_telling else {}, len(choices), is_ordered)


def _number_of(choice: Choice) -> str:
    found = _NUMBER.match(choice.label.strip())
    return found[0] if found else ""
