"""The visit that a letter invites to: when, where, and who comes; all of it may be open still."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from screening.dossier.support_checks import clean_line
from screening.dossier.validation import check_lifetime
from screening.errors import InvalidInput
from screening.wording.speech import say

_CLOCK: Final = re.compile(r"([01]?[0-9]|2[0-3])[.:]([0-5][0-9])(?: ?uur)?")
_LIKE_CLOCK: Final = re.compile(r"[0-9]+[.:][0-9]+(?: ?uur)?")
_WORD: Final = re.compile(r"[^\W\d_]+")
_OF_TIME: Final = re.compile(
    "in|de|het|om|rond|vanaf|tot|en|met|of|na|voor|tussen|half|kwart|over|uur|ochtends?|middag|avond|"
    "morgen|vroeg|laat|later|begin|einde?|van|loop|dag|s|een|één|twee|drie|vier|vijf|zes|zeven|acht|"
    "negen|tien|elf|twaalf"
)
"""In a letter without names a time may have these words; any other may be a name."""


@dataclass(frozen=True, slots=True, repr=False)
class PlannedVisit:
    """When and where a visit will be, and who comes; None and empty texts are not known yet."""

    visit_on: date | None = None
    visit_time: str = ""
    place: str = ""
    host: str = ""


def clean_plan(plan: PlannedVisit) -> PlannedVisit:
    """Return a planned visit with tidy texts, and the time as the Dutch write it: 10.30 uur.

    Raises:
        InvalidInput: the clock has no such time, or a text is too long.
    """
    return replace(
        plan,
        visit_time=_clean_time(plan.visit_time),
        place=clean_line("place", plan.place),
        host=clean_line("host", plan.host),
    )


def drop_names(plan: PlannedVisit) -> PlannedVisit:
    """Return a planned visit for a letter that anybody may read.

    A place is often a home, and who comes is a name; of a time stays what can be no name.
    """
    words = _WORD.findall(plan.visit_time.casefold())
    visit_time = plan.visit_time if all(map(_OF_TIME.fullmatch, words)) else ""
    return replace(plan, place="", host="", visit_time=visit_time)


def refuse_past(plan: PlannedVisit, today: date) -> None:
    """Refuse with InvalidInput a visit on a day that has gone, or that nobody will live to see."""
    if plan.visit_on is not None and plan.visit_on < today:
        raise InvalidInput(
            "visit_on",
            say("De datum van het gesprek is al voorbij."),
            say("Vul een datum in vanaf vandaag, of laat het veld leeg."),
        )
    check_lifetime("visit_on", plan.visit_on, say("De datum van het gesprek"))


def _clean_time(text: str) -> str:
    """Return a time of the clock in one form; words such as 'in de ochtend' stay as they are."""
    line = clean_line("visit_time", text)
    if found := _CLOCK.fullmatch(line):
        return f"{int(found[1])}.{found[2]} uur"
    if _LIKE_CLOCK.fullmatch(line):
        raise InvalidInput(
            "visit_time",
            say("Deze tijd bestaat niet. De vorige tijd is bewaard."),
            say("Schrijf de tijd bijvoorbeeld als 10.30."),
        )
    return line
