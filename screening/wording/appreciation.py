"""The yearly token for a carer in words."""

from screening.arrangement.appreciation import Appreciation
from screening.wording.formats import format_date
from screening.wording.speech import say


def describe_appreciation(appreciation: Appreciation) -> str:
    """Return what a carer got and when, as far as it was noted: bloemenbon, 3 november 2026."""
    day = format_date(appreciation.given_on) if appreciation.given_on else ""
    parts = [part for part in (appreciation.what, day) if part]
    return ", ".join(parts) if parts else say("gegeven, zonder datum")
