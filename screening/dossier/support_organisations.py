"""Where people around here get client support: the organisations that a letter names.

They hold for the whole vault, like the questions of an organisation, and travel with it.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Final

from screening.dossier.support_checks import clean_line
from screening.dossier.validation import clean_name
from screening.wording.speech import say

SETTING: Final = "support organisations"
"""Where the vault keeps them; it has a space because it is no setting of the usual kind."""

PHONE_SETTING: Final = "organisation_phone"
"""The telephone number of the organisation that sends the letters."""


class OrganisationKind(StrEnum):
    """What an organisation offers."""

    FORMAL = "formal"
    VOLUNTEER = "volunteer"
    LISTENING = "listening"


@dataclass(frozen=True, slots=True)
class SupportOrganisation:
    """One organisation, and how to reach it; all but the name may be empty."""

    id: str
    name: str
    kind: OrganisationKind = OrganisationKind.FORMAL
    phone: str = ""
    website: str = ""


def read_organisations(text: str) -> tuple[SupportOrganisation, ...]:
    """Return the organisations in a text; what cannot be read is left out."""
    try:
        return tuple(
            SupportOrganisation(
                str(entry["id"]),
                str(entry["name"]),
                OrganisationKind(entry["kind"]),
                str(entry["phone"]),
                str(entry["website"]),
            )
            for entry in json.loads(text or "[]")
        )
    except (ValueError, TypeError, KeyError):
        return ()


def write_organisations(organisations: Iterable[SupportOrganisation]) -> str:
    """Return the organisations as a text."""
    return json.dumps([asdict(one) for one in organisations], ensure_ascii=False)


def clean_organisation(organisation: SupportOrganisation) -> SupportOrganisation:
    """Return an organisation with tidy texts.

    Raises:
        InvalidInput: it has no name, or a text is too long.
    """
    return replace(
        organisation,
        name=clean_name("name", organisation.name, say("De naam van de organisatie")),
        phone=clean_line("phone", organisation.phone),
        website=clean_line("website", organisation.website),
    )
