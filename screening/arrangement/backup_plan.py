"""The backup plan of a visit: one text, in which each person who may drop out has a paragraph.

The text is free: whatever somebody wrote or changed by hand is never replaced. What was put in for
a person is kept beside it, word for word, so that it can be told from what was written by hand.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from screening.identifiers import PersonId

PLAN: Final = "arrangement.backup_plan"
"""The text of a visit that holds the plan."""

_GAP: Final = "\n\n"


class PlanState(StrEnum):
    """How the paragraph about one person stands in the plan."""

    ABSENT = "absent"
    SAME = "same"
    """It says what the map of now says."""
    OLDER = "older"
    """It says what was put in before, in other words or of another map."""
    OWN_WORDS = "own_words"
    """Somebody changed it by hand."""


def field_of(person_id: PersonId) -> str:
    """Return the name of the text that holds what was put in for a person."""
    return f"{PLAN}.{person_id}"


def list_forgotten(texts: Mapping[str, str], plan: str) -> tuple[str, ...]:
    """Return the names of texts about people of whom nothing put in stands in the plan any more.

    Whoever takes somebody out of the plan must not leave a copy behind that no screen shows.
    """
    return tuple(
        name
        for name, text in texts.items()
        if name.startswith(f"{PLAN}.") and not _holds(plan, text.partition("\n")[0])
    )


def find_state(texts: Mapping[str, str], person_id: PersonId, paragraph: str) -> PlanState:
    """Return how a person stands in the plan.

    Args:
        texts: those of the visit.
        person_id: who may drop out.
        paragraph: what the map of now says about that.
    """
    plan, before = texts.get(PLAN, ""), texts.get(field_of(person_id), "")
    if _holds(plan, paragraph):
        return PlanState.SAME
    if before and _holds(plan, before):
        return PlanState.OLDER
    heading = before.partition("\n")[0]
    if heading and _holds(plan, heading):
        return PlanState.OWN_WORDS
    return PlanState.ABSENT


def put_in(texts: Mapping[str, str], person_id: PersonId, paragraph: str) -> str:
    """Return the plan with the paragraph in it once.

    What was put in for the same person makes way for it, unless somebody changed that by hand:
    then the new paragraph comes at the end.
    """
    plan = texts.get(PLAN, "")
    match find_state(texts, person_id, paragraph):
        case PlanState.SAME:
            return plan
        case PlanState.OLDER:
            return _replace(plan, texts[field_of(person_id)], paragraph)
        case _:
            return _GAP.join(filter(None, (plan.rstrip(), paragraph)))


def _holds(plan: str, part: str) -> bool:
    """Whether a part stands in the plan as whole lines."""
    return f"\n{part}\n" in f"\n{plan}\n"


def _replace(plan: str, before: str, after: str) -> str:
    return f"\n{plan}\n".replace(f"\n{before}\n", f"\n{after}\n", 1)[1:-1]
