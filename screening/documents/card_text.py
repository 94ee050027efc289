"""Text that must fit in a small box: it becomes smaller, then goes over more lines, then stops."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from screening.documents.pdf_text import cut_to_width, measure_text

LEAST: Final = 7.0
"""The smallest size, in points, at which a card can still be read."""

_STEP: Final = 0.5
_LEADING: Final = 1.18


# No generated repr: it is what somebody wrote.
@dataclass(frozen=True, slots=True, repr=False)
class FittedText:
    """Lines at a size in points; `fits` tells whether all of the text is in them."""

    lines: tuple[str, ...]
    size: float
    fits: bool

    @property
    def leading(self) -> float:
        """The distance between two lines, in points."""
        return self.size * _LEADING


def fit_line(text: str, face: str, most: float, width: float, height: float) -> FittedText:
    """Return a text on one line, as large as it can be; over more lines only at the least size."""
    line = " ".join(text.split())
    for size in _list_sizes(most):
        if measure_text(line, face, size) <= width:
            return FittedText((line,), size, fits=True)
    return _fit_at(text, face, LEAST, width, height)


def fit_block(text: str, face: str, most: float, width: float, height: float) -> FittedText:
    """Return a text over the lines that it needs, as large as it can be."""
    for size in _list_sizes(most):
        if (fitted := _fit_at(text, face, size, width, height)).fits:
            return fitted
    return _fit_at(text, face, LEAST, width, height)


def _list_sizes(most: float) -> Iterator[float]:
    for step in range(int((most - LEAST) / _STEP) + 1):
        yield most - step * _STEP


def _fit_at(text: str, face: str, size: float, width: float, height: float) -> FittedText:
    lines = [line for part in text.split("\n") for line in _wrap(part, face, size, width)]
    most = max(1, int((height + size * (_LEADING - 1)) / (size * _LEADING)))
    if len(lines) <= most:
        return FittedText(tuple(lines), size, fits=True)
    last = cut_to_width(" ".join(lines[most - 1 :]), face, size, width)
    return FittedText((*lines[: most - 1], last), size, fits=False)


def _wrap(text: str, face: str, size: float, width: float) -> Iterator[str]:
    """Yield the lines of a text without line breaks; a word that is too wide is broken off."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure_text(longer, face, size) <= width:
            line = longer
            continue
        if line:
            yield line
        *whole, line = _break(word, face, size, width)
        yield from whole
    if line:
        yield line


def _break(word: str, face: str, size: float, width: float) -> list[str]:
    pieces = [""]
    for sign in word:
        if pieces[-1] and measure_text(pieces[-1] + sign, face, size) > width:
            pieces.append("")
        pieces[-1] += sign
    return pieces
