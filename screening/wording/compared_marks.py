"""One short word at everybody who changed, for two maps beside each other."""

from collections.abc import Mapping
from dataclasses import dataclass

from screening.identifiers import PersonId
from screening.network.comparison import Comparison
from screening.wording.comparison import Subject, describe_comparison
from screening.wording.formats import format_number
from screening.wording.speech import say


@dataclass(frozen=True, slots=True, repr=False)
class ChangeMark:
    """What changed first of all about a person, and the word for it."""

    subject: Subject
    word: str


def mark_before(comparison: Comparison) -> Mapping[PersonId, ChangeMark]:
    """Return a mark for everybody on the earlier map who is on the later one no longer."""
    return {key: ChangeMark(Subject.LEFT, say("weg")) for key in comparison.left}


def mark_after(comparison: Comparison) -> Mapping[PersonId, ChangeMark]:
    """Return a mark for everybody on the later map about whom something changed."""
    marks: dict[PersonId, ChangeMark] = {}
    present = {person.id for person in comparison.after.people}
    hours = {change.person_id: change.after - change.before for change in comparison.hours}
    words = {
        Subject.CAME: say("nieuw"),
        Subject.DIED: say("overleden"),
        Subject.TIE: say("band"),
        Subject.TASK: say("taak"),
        Subject.OTHER: say("anders"),
    }
    for finding in describe_comparison(comparison):
        for key in finding.people:
            if key in present and key not in marks:
                word = words.get(finding.subject) or _word_hours(hours[key])
                marks[key] = ChangeMark(finding.subject, word)
    return marks


def _word_hours(difference: float) -> str:
    sign = "+" if difference > 0 else "−"  # noqa: RUF001 -- a minus, as wide as the plus
    return say("{number} uur", number=f"{sign}{format_number(abs(difference), 2)}")
