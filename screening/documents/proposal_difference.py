"""What exactly is different in a line that changed, so that nobody reads two long lines in vain."""

import re
from dataclasses import dataclass
from typing import Final

from screening.documents.proposal_record import Line, Part

_SENTENCE_END: Final = re.compile(r"(?<=\.) ")
_JUDGED: Final = re.compile(
    r"(?P<head>.+?) \((?P<verdict>de consulent is het [^,]+|nog niet besproken)"
    r"(?:, (?P<reason>.*))?\)",
    re.DOTALL,
)
"""A signal, what the consultant thinks of it, and why."""


# No generated repr: it holds what was said.
@dataclass(frozen=True, slots=True, repr=False)
class Difference:
    """What was and what is; `head` is what both are about, empty when the texts say so."""

    head: str
    before: str
    after: str


# No generated repr: it holds what was said.
@dataclass(frozen=True, slots=True, repr=False)
class _Pieces:
    """A text in pieces, to be put together again with `joiner`."""

    head: str
    pieces: tuple[str, ...]
    joiner: str = " "
    is_opinion: bool = False


def find_difference(before: Line, after: Line) -> Difference:
    """Return the pieces that only one of two lines has; all of it when they are not comparable."""
    old, new = _take_apart(before), _take_apart(after)
    gone = old.joiner.join(piece for piece in old.pieces if piece not in new.pieces)
    added = new.joiner.join(piece for piece in new.pieces if piece not in old.pieces)
    if old.head != new.head or not (gone or added):
        return Difference("", before.text, after.text)
    if old.is_opinion and new.is_opinion and not (gone and added):
        # A reason alone would read as if the signal itself had come, or gone.
        gone, added = (old.joiner.join(one.pieces) for one in (old, new))
    return Difference(old.head, gone, added)


def _take_apart(line: Line) -> _Pieces:
    text = line.text
    if line.part is Part.ARRANGEMENT and "; " in text:
        head, *pieces = text.split("; ")
        return _Pieces(head, tuple(pieces), "; ")
    if line.part is Part.BURDEN and ": " in text:
        head, rest = text.split(": ", 1)
        return _Pieces(head, tuple(_SENTENCE_END.split(rest)))
    if judged := _JUDGED.fullmatch(text):
        opinion = (judged["verdict"], judged["reason"] or "")
        return _Pieces(judged["head"], tuple(filter(None, opinion)), ": ", is_opinion=True)
    if "\n" in text:
        return _Pieces("", tuple(filter(None, text.splitlines())), "\n")
    return _Pieces("", (text,))
