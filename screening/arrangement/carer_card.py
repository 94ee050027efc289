"""The carer card: who must be called when something happens to a carer, in as few words as can be.

The records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.dossier.model import Carer
from screening.dossier.validation import clean_name, drop_hidden
from screening.errors import InvalidInput
from screening.identifiers import PersonId
from screening.wording.speech import say

CARD: Final = "arrangement.card."
"""The texts of a visit that stand on a card begin with this, followed by whose card it is."""

MOST_CALLS: Final = 3
LONGEST_TEXT: Final = 300
"""In characters: more than this can never be read on a card."""
LONGEST_PHONE: Final = 60

_LEAST_DIGITS: Final = 5  # 14020 reaches a municipality; a number with fewer is not finished
_SHORT_NUMBERS: Final = frozenset({"112", "113", "144"})


class CardText(StrEnum):
    """The texts on a card, by what follows the carer in the name of the text."""

    AT_ONCE = ""
    """What must be known right away."""
    PLAN_PLACE = ".plan_place"
    """Where the backup plan lies."""
    CLIENT = ".client"
    """What the client is called on the card; empty when nobody asked for that."""


@dataclass(frozen=True, slots=True, repr=False)
class CardCall:
    """Somebody who must be called; a phone number is as it was typed, and may not be there yet."""

    name: str
    phone: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class CarerCard:
    """The card of one carer; `calls` has the first one to call first."""

    carer_id: PersonId
    carer_name: str
    calls: tuple[CardCall, ...] = ()
    at_once: str = ""
    plan_place: str = ""
    client: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        return not (self.calls or self.at_once or self.plan_place or self.client)

    @property
    def is_ready(self) -> bool:
        """Whether there is somebody to call, and a number for everybody."""
        return bool(self.calls) and all(call.phone for call in self.calls)


def field_of(carer_id: PersonId, text: CardText) -> str:
    """Return the name that a text of a card has among the texts of a visit."""
    return f"{CARD}{carer_id}{text}"


def read_card(carer: Carer, calls: tuple[CardCall, ...], texts: Mapping[str, str]) -> CarerCard:
    """Return the card of a carer from who stands on it and the texts of the visit."""

    def find(text: CardText) -> str:
        return texts.get(field_of(carer.id, text), "")

    return CarerCard(
        carer_id=carer.id,
        carer_name=carer.name,
        calls=calls,
        at_once=find(CardText.AT_ONCE),
        plan_place=find(CardText.PLAN_PLACE),
        client=find(CardText.CLIENT),
    )


def clean_call(call: CardCall) -> CardCall:
    """Return somebody to call, by a name and a number that can be right.

    Raises:
        InvalidInput: there is no name, or the number is not one.
    """
    return CardCall(clean_name("name", call.name), _clean_phone(call.phone))


def clean_card_text(text: CardText, words: str) -> str:
    """Return a text that might fit on a card.

    Raises:
        InvalidInput: it is far too long.
    """
    lines = (" ".join(line.split()) for line in drop_hidden(words).split("\n"))
    cleaned = "\n".join(filter(None, lines))
    if len(cleaned) > LONGEST_TEXT:
        raise InvalidInput(
            text.name.lower(),
            say(
                "Dit is te lang voor een pas: {number} tekens. Er passen er ten hoogste {most} "
                "op. De vorige tekst is bewaard.",
                number=len(cleaned),
                most=LONGEST_TEXT,
            ),
            say("Schrijf alleen op wat iemand meteen moet weten."),
        )
    return cleaned


def is_phone(text: str) -> bool:
    """Whether a text has digits enough to be called; how it is written does not matter."""
    digits = "".join(sign for sign in text if sign.isdecimal())
    return len(digits) >= _LEAST_DIGITS or digits in _SHORT_NUMBERS


def _clean_phone(text: str) -> str:
    phone = " ".join(drop_hidden(text).split())
    if phone and not is_phone(phone):
        raise InvalidInput(
            "phone",
            say("In dit telefoonnummer staan te weinig cijfers. Het vorige nummer is bewaard."),
            say("Typ het hele nummer, zoals u het zelf zou bellen."),
        )
    if len(phone) > LONGEST_PHONE:
        raise InvalidInput(
            "phone",
            say("Dit telefoonnummer is te lang voor een pas. Het vorige nummer is bewaard."),
            say("Zet er één nummer neer."),
        )
    return phone
