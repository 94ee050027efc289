from datetime import date

import pytest

from screening.arrangement.contact import NAME, PHONE, ROLE
from screening.arrangement.model import (
    Agreement,
    Financing,
    LegalLetter,
    ProviderKind,
    ProvisionDraft,
    Respite,
    RespiteGiver,
    RespitePlace,
    RespiteRhythm,
    SupportFunction,
)
from screening.identifiers import AgreementId, PersonId
from screening.network.model import DayPart, Moment, Weekday
from screening.wording.provisions import (
    describe_agreement,
    describe_contact,
    describe_day_parts,
    describe_financing,
    describe_letter,
    describe_next,
    describe_respite,
    name_letter,
)


def _draft(**values: object) -> ProvisionDraft:
    fields = {
        "for_person": PersonId("annie"),
        "subject": SupportFunction.RESPITE_CARE,
        "what": "logeren",
        "provider_kind": ProviderKind.MUNICIPALITY,
    }
    return ProvisionDraft(**(fields | values))  # type: ignore[arg-type]


def test_what_was_not_filled_in_is_not_told() -> None:
    """No empty words stand in a line of which only the beginning is known."""
    describers = (
        describe_letter,
        describe_financing,
        describe_next,
        describe_respite,
        describe_day_parts,
    )
    assert {describe(_draft()) for describe in describers} == {""}


def test_a_letter_of_the_law_is_told_with_its_meaning() -> None:
    """The letter alone says nothing to a family."""
    assert name_letter(LegalLetter.CARER_SUPPORT) == "d steun voor de mantelzorger"
    assert name_letter(LegalLetter.NONE) == "nog niet gekozen"
    words = describe_letter(_draft(letter=LegalLetter.GENERAL_PROVISION))
    assert words == "onderdeel e: algemene voorziening"


@pytest.mark.parametrize(
    "financing,short", [("pgb", "(pgb)"), ("zvw", "(Zvw)"), ("wlz", "(Wlz)"), ("wmo", "(Wmo)")]
)
def test_an_abbreviation_is_written_out(financing: str, short: str) -> None:
    """Behind the whole words, so that both are known from then on."""
    words = describe_financing(_draft(financing=Financing(financing)))
    assert words.endswith(short)
    assert len(words) > len("betaald uit de ") + len(short)


@pytest.mark.parametrize(
    "values,words",
    [
        (
            {
                "next_actor": "Marja",
                "next_action": "de Hoeve bellen",
                "next_on": date(2026, 6, 3),
            },
            "Marja: de Hoeve bellen, uiterlijk 3 juni 2026",
        ),
        ({"next_action": "de Hoeve bellen"}, "de Hoeve bellen"),
        ({"next_actor": "Marja"}, "Marja"),
        ({"next_on": date(2026, 6, 3)}, "uiterlijk 3 juni 2026"),
    ],
    ids=range(4),
)
def test_the_next_step_is_told_as_far_as_it_is_known(values: dict[str, object], words: str) -> None:
    """Who, what, and by when."""
    assert describe_next(_draft(**values)) == words


def test_the_kind_of_respite_care_is_told() -> None:
    """Each of the three answers may be missing."""
    whole = Respite(RespitePlace.HOME, RespiteGiver.VOLUNTEER, RespiteRhythm.STRUCTURAL)
    assert describe_respite(_draft(respite=whole)) == "thuis, door een vrijwilliger, vast"
    part = Respite(giver=RespiteGiver.PROFESSIONAL)
    assert describe_respite(_draft(respite=part)) == "door een beroepskracht"


def test_the_day_parts_are_told() -> None:
    """In the words of the week."""
    tuesday = Moment(Weekday.TUESDAY, DayPart.AFTERNOON)
    assert describe_day_parts(_draft(moments=frozenset({tuesday}))) == "dinsdagmiddag"


@pytest.mark.parametrize(
    "who,what,moment,words",
    [
        ("Marja", "kookt", "zondag", "Marja: kookt (zondag)"),
        ("Marja", "", "", "Marja"),
        ("", "koken", "zondag", "koken (zondag)"),
        ("", "", "zondag", "zondag"),
    ],
)
def test_an_agreement_is_told_as_far_as_it_is_known(
    who: str, what: str, moment: str, words: str
) -> None:
    """Who does what when, in one line."""
    agreement = Agreement(AgreementId("1"), who=who, what=what, moment=moment)
    assert describe_agreement(agreement) == words


def test_the_contact_person_is_told() -> None:
    """As far as known; nobody gives no words."""
    texts = {NAME: "Bea Vos", ROLE: "loket", PHONE: "06 1"}
    assert describe_contact(texts) == "Bea Vos, loket, 06 1"
    assert describe_contact({NAME: "Bea Vos", PHONE: ""}) == "Bea Vos"
    assert describe_contact({}) == ""
