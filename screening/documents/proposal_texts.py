"""The texts of a visit that a proposal knows by their name."""

from typing import Final

CONTACT_NAME: Final = "arrangement.contact.name"
CONTACT_ROLE: Final = "arrangement.contact.role"
CONTACT_PHONE: Final = "arrangement.contact.phone"
CONTACT_FIELDS: Final = (CONTACT_NAME, CONTACT_ROLE, CONTACT_PHONE)
ABOUT_CARER: Final = frozenset({"care.heaviest", "care.beside", "care.outlook", "care.wish"})
"""In these a carer speaks of the own burden; whose they are, if there are more, is not known."""
