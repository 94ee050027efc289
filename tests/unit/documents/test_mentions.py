"""Who is spoken of in what the client will read, so that the consultant reads it again."""

from dataclasses import replace
from datetime import date

import pytest

from screening.arrangement.model import (
    Arrangement,
    ProviderKind,
    Provision,
    ProvisionDraft,
    SupportFunction,
)
from screening.documents.mentions import Mention, list_mentions
from screening.dossier.model import Carer, Client, ClientSupport, Consent, Dossier
from screening.identifiers import DossierId, PersonId, ProvisionId
from screening.investigation.model import Area, Finding, Investigation
from screening.wording.labels import label

ELIF, EMRE = PersonId("elif"), PersonId("emre")
DAY = date(2026, 3, 2)
NOBODY = ClientSupport()
DOSSIER = Dossier(
    DossierId("d"),
    Client(PersonId("mehmet"), "Mehmet Yilmaz", None, "", NOBODY),
    (Carer(ELIF, "Elif Yilmaz", "dochter", NOBODY), Carer(EMRE, "mevrouw E.", "", NOBODY)),
    {},
    (),
)
NOTHING = Arrangement((), ())


def find(
    found: str,
    *,
    key: str = Area.FINANCES,
    name: str = "Elif Yilmaz",
    consents: tuple[Consent, ...] = (),
) -> tuple[Mention, ...]:
    """Return the mentions in one finding, with the first carer called so."""
    first, second = DOSSIER.carers
    dossier = replace(DOSSIER, carers=(replace(first, name=name), second))
    investigation = Investigation((Finding(key, found=found),))
    given = {one.carer_id: one for one in consents}
    return list_mentions(dossier, {}, investigation, NOTHING, given)


@pytest.mark.parametrize(
    "found, is_named",
    [
        ("Elif neemt onbetaald verlof op.", True),
        ("Elifs werk lijdt eronder.", True),
        ("Hij praat met Elif.", True),
        ("Elif Yilmaz regelt het.", True),
        ("Zijn dochter komt dan tekort.", True),
        ("Dochters inkomen telt mee.", True),
        ("De familie Yilmaz heeft schulden.", False),
        ("Elifa is zijn nicht.", False),
        ("De schoondochters helpen.", False),
        ("", False),
    ],
)
def test_a_carer_is_named_by_an_own_name_or_by_who_it_is(found: str, is_named: bool) -> None:
    """Not by the name of the family, nor by a part of another word."""
    expected = (Mention("Elif Yilmaz", (label(Area.FINANCES),)),) if is_named else ()
    assert find(found) == expected


def test_a_name_of_signs_is_found_as_it_is() -> None:
    """A title by itself is nobody, and what a name is made of is read to the letter."""
    (mention,) = find("Volgens mevrouw E. gaat het.", name="mevrouw (E.)")
    assert mention.name == "mevrouw E."
    assert find("Mevrouw heeft schulden.", name="mevrouw (E.)") == ()
    assert [one.name for one in find("Vraag mevrouw (E.) zelf.", name="mevrouw (E.)")] == [
        "mevrouw (E.)"
    ]


@pytest.mark.parametrize(
    "consent, is_told",
    [
        (Consent(ELIF, DAY, in_proposal=True, for_client=True), False),
        (Consent(ELIF, DAY, in_proposal=True), True),
        (Consent(ELIF, DAY, in_proposal=False, for_client=True), True),
        (Consent(ELIF, DAY, in_proposal=True, for_client=True, withdrawn_on=DAY), True),
    ],
)
def test_who_lets_the_client_read_it_all_is_not_told(consent: Consent, is_told: bool) -> None:
    """The consent as it stands now decides."""
    assert bool(find("Elif werkt.", consents=(consent,))) is is_told


def test_what_the_client_does_not_read_is_not_told() -> None:
    """What carers need stays out of that copy as a whole; an own area has its own title."""
    assert find("Elif is moe.", key=Area.CARER_SUPPORT) == ()
    investigation = Investigation(
        (Finding("own1", title="Wonen", reason="Elif vroeg ernaar", found="Te klein."),),
        problems="Het huis.",
        remaining="Elif zoekt.",
    )
    texts = {"network.conclusion": "Alles komt op Elif neer.", "preparation.request": "Elif"}
    (mention,) = list_mentions(DOSSIER, texts, investigation, NOTHING, {})
    assert mention.places == ("Wonen", "Wat overblijft voor de Wmo", "Conclusie bij het netwerk")


@pytest.mark.parametrize(
    "subject, consents, is_told",
    [
        (SupportFunction.RESPITE_CARE, {}, True),
        (
            SupportFunction.RESPITE_CARE,
            {ELIF: Consent(ELIF, DAY, in_proposal=True, for_client=True)},
            False,
        ),
        (SupportFunction.EMOTIONAL_SUPPORT, {}, False),
    ],
)
def test_respite_care_is_read_by_the_client_whoever_asked_for_it(
    subject: SupportFunction, consents: dict[PersonId, Consent], is_told: bool
) -> None:
    """What a line for a carer says: other support of a carer is not in the client's copy."""
    draft = ProvisionDraft(ELIF, subject, "Opvang, want Elif is op", ProviderKind.OFFER)
    arrangement = Arrangement((Provision(ProvisionId("1"), draft),), ())
    found = list_mentions(DOSSIER, {}, Investigation(()), arrangement, consents)
    expected = (Mention("Elif Yilmaz", ("6 Respijtzorg",)),) if is_told else ()
    assert found == expected
