"""The texts of a visit that a document knows by their name."""

from typing import Final

from screening.arrangement import contact

CONTACT_FIELDS: Final = (contact.NAME, contact.ROLE, contact.PHONE)
ABOUT_CARER: Final = frozenset({"care.heaviest", "care.beside", "care.outlook", "care.wish"})
"""In these a carer speaks of the own burden; whose they are, if there are more, is not known."""


def list_points(text: str) -> tuple[str, ...]:
    """Return the lines of a text, without the dash somebody may have put before one."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(line.removeprefix("- ") for line in lines if line)
