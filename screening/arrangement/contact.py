"""The one person whom client and carer can call about the arrangement: texts of a visit."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from screening.dossier.model import Dossier
from screening.network.measures import list_living
from screening.network.model import Group, Person
from screening.wording.labels import label
from screening.wording.speech import SPEECH, say

CONTACT: Final = "arrangement.contact."
"""What the names of these texts begin with."""

NAME: Final = f"{CONTACT}name"
ROLE: Final = f"{CONTACT}role"
PHONE: Final = f"{CONTACT}phone"

_ORDER: Final = (Group.PROFESSIONAL, Group.CARER, Group.INFORMAL, Group.VOLUNTEER)


@dataclass(frozen=True, slots=True, repr=False)
class Contact:
    """Somebody who may be the contact person, and as what."""

    name: str
    role: str = ""
    phone: str = ""


@SPEECH.in_dutch()
def list_contacts(dossier: Dossier, people: Iterable[Person]) -> tuple[Contact, ...]:
    """Return who may be the contact person, each name once.

    First who gives client support, then the living on the map: professionals, carers, the others.
    In Dutch, because the role comes in the proposal as it stands here.
    """
    supports = [dossier.client.support, *(carer.support for carer in dossier.carers)]
    contacts = [
        Contact(support.supporter.strip(), say("cliëntondersteuner"), support.reach)
        for support in supports
    ]
    ordered = sorted(list_living(people), key=lambda person: _ORDER.index(person.group))
    contacts += [Contact(person.name, person.relation or label(person.group)) for person in ordered]
    found: dict[str, Contact] = {}
    for contact in contacts:
        if contact.name:
            found.setdefault(contact.name, contact)
    return tuple(found.values())
