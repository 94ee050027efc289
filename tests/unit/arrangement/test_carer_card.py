"""What can stand on a carer card, and who is offered for it."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.arrangement import contact
from screening.arrangement.backup_plan import PLAN
from screening.arrangement.card_offers import (
    OfferReason,
    list_deceased,
    list_offers,
)
from screening.arrangement.carer_card import (
    LONGEST_TEXT,
    CardCall,
    CardText,
    CarerCard,
    clean_call,
    clean_card_text,
    is_phone,
)
from screening.dossier.model import Carer, ClientSupport, SupportChoice
from screening.errors import InvalidInput
from screening.identifiers import PersonId
from screening.network.model import Group, NetworkMap, Person, Sector, Tie, TieKind
from screening.wording.carer_card import describe_card

ANNIE = Carer(PersonId("annie"), "Annie", "partner", ClientSupport())


def person(name: str, **facts: object) -> Person:
    """Return somebody on the map."""
    blank = Person(PersonId(name.casefold()), name, "", Group.INFORMAL, Sector.FRIENDS)
    return replace(blank, **facts)  # type: ignore[arg-type]


def network(*people: Person) -> NetworkMap:
    """Return a map of Annie and these people."""
    annie = person("Annie", group=Group.CARER, able=True, willing=True)
    return NetworkMap("Piet", None, (annie, *people), ())


@pytest.mark.parametrize(
    "phone",
    ["0612345678", "06 - 12 34 56 78", "+31 (0)50 123 45 67", "112", "14 020", "٠٦١٢٣٤٥٦٧٨"],
)
def test_a_number_is_kept_as_it_was_typed(phone: str) -> None:
    """However somebody writes it; only the digits are counted."""
    assert clean_call(CardCall("Els", f" {phone} ")) == CardCall("Els", phone)


@pytest.mark.parametrize("phone", ["06", "1234", "bel mij", "06-..-..", "1" * 61])
def test_what_cannot_be_called_is_refused(phone: str) -> None:
    """A wrong number is worse than none."""
    with pytest.raises(InvalidInput) as caught:
        clean_call(CardCall("Els", phone))
    assert (caught.value.field, phone in str(caught.value)) == ("phone", False)


def test_a_number_may_come_later() -> None:
    """The name is on disk the moment it is typed, but the card is not ready yet."""
    call = clean_call(CardCall(" Els  van Dam "))
    assert call == CardCall("Els van Dam")
    card = CarerCard(ANNIE.id, "Annie", (call,))
    assert (card.is_ready, card.is_empty) == (False, False)
    assert replace(card, calls=(replace(call, phone="112"),)).is_ready


def test_somebody_to_call_has_a_name() -> None:
    """A number alone does not say whom one gets."""
    with pytest.raises(InvalidInput) as caught:
        clean_call(CardCall(" \u200b", "0612345678"))
    assert caught.value.field == "name"


@settings(max_examples=50)
@given(st.text(max_size=400))
def test_a_text_is_cleaned_or_refused(words: str) -> None:
    """It never has an empty line or more than a card can hold."""
    with suppress(InvalidInput):
        cleaned = clean_card_text(CardText.AT_ONCE, words)
        assert len(cleaned) <= LONGEST_TEXT
        assert all(
            line == " ".join(line.split()) and line for line in cleaned.split("\n") if cleaned
        )


def test_who_is_offered_and_why() -> None:
    """The people of the plan first, then who can and will, the contact person, the supporter."""
    carer = replace(
        ANNIE,
        support=ClientSupport(
            choice=SupportChoice.FORMAL, supporter="Joke", reach="joke1234567@voorbeeld.nl"
        ),
    )
    people = network(
        person("Marja", able=True, willing=True, relation="dochter"),
        person("Els", able=True, willing=True),
        person("Kees", able=True, willing=False),
        person("Wim", able=True, willing=True, deceased=True),
        person("Thuiszorg", group=Group.PROFESSIONAL),
    )
    texts = {
        PLAN: "Vraag Marja, en bel de Thuiszorg. Annie en Wim niet.",
        contact.NAME: "Noortje Vis",
        contact.PHONE: "050 123 45 67",
    }
    offers = list_offers(carer, people, texts, (CardCall("els", "112"),))
    assert [(each.call.name, each.call.phone, each.reason) for each in offers] == [
        ("Marja", "", OfferReason.IN_PLAN),
        ("Thuiszorg", "", OfferReason.IN_PLAN),
        ("Noortje Vis", "050 123 45 67", OfferReason.CONTACT),
        ("Joke", "", OfferReason.SUPPORTER),
    ]
    assert offers[0].relation == "dochter"


def test_nobody_is_chosen() -> None:
    """Without anybody who can and will there is nobody to offer; an offer is no call."""
    assert list_offers(ANNIE, network(person("Kees", able=None)), {}, ()) == ()
    assert not is_phone("")


def test_a_name_in_the_plan_is_a_whole_one() -> None:
    """Jan is not named where Annie Jansen is, and not where Jan Vos is either."""
    people = network(person("Jan"), person("Jan Vos"), person("An"), person("Els (buurvrouw)"))
    texts = {PLAN: "Als Annie Jansen uitvalt\nVraag Jan Vos, of Els (buurvrouw)."}
    offers = list_offers(ANNIE, people, texts, ())
    assert [each.call.name for each in offers] == ["Jan Vos", "Els (buurvrouw)"]
    offers = list_offers(ANNIE, people, {PLAN: "Jans sleutel ligt bij Jan Vos."}, ())
    assert [each.call.name for each in offers] == ["Jan", "Jan Vos"]


def test_a_strained_tie_is_told_beside_the_name() -> None:
    """With the client or with this carer; whoever else can be called comes first."""
    people = network(
        person("Kees", able=True, willing=True),
        person("Emre", tie_to_client=TieKind.BROKEN),
        person("Fatma", able=True, willing=True, tie_to_client=TieKind.NEUTRAL),
        person("Wim", able=True, willing=True, tie_to_client=TieKind.TENSE, deceased=True),
        person("Truus", able=False, willing=False, tie_to_client=TieKind.TENSE),
    )
    tense = Tie(PersonId("kees"), PersonId("annie"), TieKind.TENSE)
    others = Tie(PersonId("kees"), PersonId("fatma"), TieKind.TENSE)
    people = replace(people, ties=(tense, others))
    texts = {PLAN: "Vraag Emre.", contact.NAME: "Noortje Vis"}
    offers = list_offers(ANNIE, people, texts, ())
    assert [(each.call.name, each.reason) for each in offers] == [
        ("Fatma", OfferReason.WILLING),
        ("Noortje Vis", OfferReason.CONTACT),
        ("Emre", OfferReason.STRAINED),
        ("Kees", OfferReason.STRAINED),
    ]


def test_whoever_has_died_and_still_stands_on_a_card_is_named() -> None:
    """A card comes along to the next visit; with a word behind the name as well."""
    people = network(
        person("Wim", deceased=True), person("Wim Vos"), person("Els van Dam", deceased=True)
    )
    calls = tuple(
        CardCall(name, "112")
        for name in ("wim", "Wim Vos", "Els van Dam, buurvrouw", "Ria, zus van Wim")
    )
    assert list_deceased(calls, people) == ("wim", "Els van Dam, buurvrouw")
    card = CarerCard(ANNIE.id, "Annie", calls)
    assert describe_card(card, list_deceased(calls, people)) == (
        "Overleden, volgens de netwerkkaart: wim, Els van Dam, buurvrouw. Wie wordt er nu gebeld?"
    )
