"""What changed from one version of a proposal to the next, line by line."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.documents.proposal_record import Line, Part
from screening.identifiers import PersonId

SAID: Final = " said"
"""What the key of a line with somebody's own words ends with."""


class ChangeKind(StrEnum):
    """What became of a line."""

    ADDED = "added"
    CHANGED = "changed"
    GONE = "gone"


# No generated repr: it holds what was said.
@dataclass(frozen=True, slots=True, repr=False)
class Change:
    """One line that is different; `before` is None for what was added, `after` for what went.

    `question` is the one that it answers, for an answer that does not say so itself.
    """

    before: Line | None
    after: Line | None
    question: str = ""

    @property
    def kind(self) -> ChangeKind:
        """What became of it."""
        if self.before is None:
            return ChangeKind.ADDED
        return ChangeKind.CHANGED if self.after else ChangeKind.GONE

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines that it names."""
        return tuple(line for line in (self.before, self.after) if line)

    @property
    def part(self) -> Part:
        """What it is about."""
        return self.lines[0].part


_Place = tuple[Part, str, PersonId | None]


def compare_lines(before: Iterable[Line], after: Iterable[Line]) -> tuple[Change, ...]:
    """Return what was added, changed and gone, part by part.

    Of lines with one key those that say the same belong together first; of the others the first
    goes with the first.
    """
    old, new = _group(before), _group(after)
    parts, places = list(Part), [*new, *(place for place in old if place not in new)]
    changes = []
    for place in sorted(places, key=lambda place: parts.index(place[0])):
        gone, added = list(old.get(place, ())), list(new.get(place, ()))
        for line in tuple(gone):
            same = next((one for one in added if one.text == line.text), None)
            if same is not None:
                gone.remove(line)
                added.remove(same)
        pairs = min(len(gone), len(added))
        changes += [Change(*pair) for pair in zip(gone[:pairs], added[:pairs], strict=True)]
        changes += [Change(line, None) for line in gone[pairs:]]
        changes += [Change(None, line) for line in added[pairs:]]
    return tuple(changes)


def _group(lines: Iterable[Line]) -> dict[_Place, list[Line]]:
    groups: dict[_Place, list[Line]] = defaultdict(list)
    for line in lines:
        groups[line.part, line.key, line.person_id].append(line)
    return groups
