"""When answers were given, as a FHIR resource tells it."""

import re
from datetime import UTC, date, datetime
from typing import Final

from screening.forms.fhir_extensions import find_extension
from screening.forms.fhir_json import Element
from screening.forms.fhir_names import HELD_ON
from screening.wording.speech import say

EARLIEST: Final = date(1980, 1, 1)
"""Before any questionnaire here existed: the oldest is the CSI, of 1983."""

_MOMENT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})"
)
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_moment(root: Element, now: datetime | None) -> datetime | None:
    """Return in UTC when the answers were written down; None when it is not there or not right.

    Args:
        root: the resource.
        now: what is later is refused; nothing is when not given.
    """
    text = root.text("authored", needed=True)
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text) if _MOMENT.fullmatch(text) else None
    except ValueError:
        moment = None
    if moment is None:
        root.refuse(say("Hier hoort een dag met een tijd en een tijdzone te staan."), "authored")
        return None
    try:
        # Also where the consultant is: at the ends of the calendar there is no such moment.
        moment, local = moment.astimezone(UTC), moment.astimezone().date()
    except OverflowError:
        local, in_time = moment.date(), False
    else:
        in_time = now is None or moment <= now
    return moment if _is_likely(root, "authored", local, in_time=in_time) else None


def read_day(root: Element, now: datetime | None) -> date | None:
    """Return the day of the visit that the answers were given at; None when the file has none.

    Args: as for `read_moment`.
    """
    extension = find_extension(root, HELD_ON)
    if extension is None:
        return None
    text = extension.text("valueDate", needed=True)
    if text is None:
        return None
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None:
        extension.refuse(say("Hier hoort een dag te staan, zoals 2026-03-10."), "valueDate")
        return None
    in_time = now is None or day <= now.astimezone().date()
    return day if _is_likely(extension, "valueDate", day, in_time=in_time) else None


def _is_likely(place: Element, field: str, day: date, *, in_time: bool) -> bool:
    """Refuse a day that is too long ago, or not there yet."""
    if day < EARLIEST:
        place.refuse(
            say(
                "Dit is vóór {year}: toen waren er nog geen vragenlijsten zoals deze.",
                year=EARLIEST.year,
            ),
            field,
        )
        return False
    if not in_time:
        place.refuse(
            say(
                "Dit moment moet nog komen. Kijk of de klok van deze laptop goed staat, en vraag "
                "zo nodig een nieuw bestand."
            ),
            field,
        )
        return False
    return True
