"""The one person whom client and carer can call about the arrangement: texts of a visit."""

from typing import Final

CONTACT: Final = "arrangement.contact."
"""What the names of these texts begin with."""

NAME: Final = f"{CONTACT}name"
ROLE: Final = f"{CONTACT}role"
PHONE: Final = f"{CONTACT}phone"
