"""The letter that invites to a visit: readable, complete, and without a hole."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.documents.content import (
    Block,
    Bullets,
    Document,
    KeepTogether,
    KeyValues,
    Paragraph,
)
from screening.documents.invitation import InvitationMaterial, build_invitation
from screening.documents.pdf import render_pdf
from screening.dossier.planned_visit import PlannedVisit
from screening.dossier.support_organisations import OrganisationKind, SupportOrganisation
from tests.unit.documents.samples import read_pages

FORMAL: Final = SupportOrganisation("1", "MEE", OrganisationKind.FORMAL, "0572 11", "mee.example")
VOLUNTEERS: Final = SupportOrganisation("2", "De Brug", OrganisationKind.VOLUNTEER, "06 22")
EAR: Final = SupportOrganisation("3", "Luisterlijn", OrganisationKind.LISTENING, "088 33")
CLIENT: Final = InvitationMaterial(
    made_on=date(2026, 3, 2),
    name="Piet Jansen",
    client="Piet Jansen",
    is_carer=False,
    plan=PlannedVisit(date(2026, 3, 10), "10.30 uur", "Dorpsstraat 12", "Sanne de Groot"),
    plan_until=date(2026, 3, 8),
    organisation="Gemeente Raalte",
    phone="0572 99",
    organisations=(FORMAL, VOLUNTEERS, EAR),
)
CARER: Final = replace(CLIENT, name="Annie Jansen", is_carer=True)
EMPTY: Final = {
    "plan": PlannedVisit(),
    "plan_until": None,
    "organisation": "",
    "phone": "",
    "organisations": (),
}
LETTERS: Final = [
    pytest.param(CLIENT, id="client"),
    pytest.param(CARER, id="carer"),
    pytest.param(replace(CLIENT, **EMPTY), id="client, nothing filled in"),  # type: ignore[arg-type]
    pytest.param(replace(CARER, **EMPTY), id="carer, nothing filled in"),  # type: ignore[arg-type]
    pytest.param(
        replace(CLIENT, plan_until=None, plan_is_over=True), id="client, too late for a plan"
    ),
    pytest.param(
        replace(CARER, plan_until=None, plan_is_over=True), id="carer, too late for a plan"
    ),
    pytest.param(replace(CLIENT, name="", client=""), id="client, no names"),
    pytest.param(replace(CARER, name="", client=""), id="carer, no names"),
]
MEAN_WORDS: Final = 12.0
MOST_WORDS: Final = 20
LONGEST_WORD: Final = 21
"""`cliëntondersteuner` has 18 letters and is the name of the thing; little is longer."""


def list_texts(document: Document) -> Iterator[str]:
    """Yield every running text and every point of a list."""
    for section in document.sections:
        yield section.title
        yield from _list_blocks(section.blocks)


def _list_blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Bullets):
            yield from block.items
        elif isinstance(block, KeyValues):
            yield from (value for row in block.rows for value in row)
        else:
            assert isinstance(block, KeepTogether)
            yield from _list_blocks(block.blocks)


def list_sentences(document: Document) -> list[list[str]]:
    """Return the words of every sentence, and of every point of a list."""
    texts = [text for section in document.sections for text in _list_blocks(section.blocks)]
    sentences = [one for text in texts for one in re.split(r"(?<=[.?!:;])\s+|\n", text)]
    found = (re.findall(r"[^\W\d_]+", sentence) for sentence in sentences)
    return [words for words in found if words]


def words_of(material: InvitationMaterial) -> str:
    """Return all that stands in a letter, on one line."""
    document = build_invitation(material)
    facts = [value for row in document.facts for value in row]
    return " ".join([document.household, *facts, *list_texts(document)])


@pytest.mark.parametrize("material", LETTERS)
def test_sentences_are_short_and_words_common(material: InvitationMaterial) -> None:
    """B1: at most twelve words on average, twenty in the longest, and no long words."""
    sentences = list_sentences(build_invitation(material))
    lengths = [len(words) for words in sentences]
    assert sum(lengths) / len(lengths) <= MEAN_WORDS
    assert max(lengths) <= MOST_WORDS
    longest = max((word for words in sentences for word in words), key=len)
    assert len(longest) <= LONGEST_WORD, longest


@pytest.mark.parametrize("material", LETTERS)
def test_it_tells_what_the_law_and_good_practice_want_told(material: InvitationMaterial) -> None:
    """Free, independent, for both, what it is good for, how to get it, another, and the plan."""
    words = words_of(material)
    for wanted in (
        "gratis en onafhankelijk",
        "Uw belang staat voorop",
        "het gesprek met u voorbereiden",
        "bij het gesprek zijn",
        "met u meedenken",
        "of het verslag klopt",
        "een bezwaar",
        "familie, een vriend of een vrijwilliger",
        "én een cliëntondersteuner",
        "mag u om een ander vragen",
        "niet te zeggen waarom",
        "binnen 7 dagen",
        "uw vragen, op papier",
        "U kiest zelf",
        "dag en nacht",
        "andere taal",
    ):
        assert wanted in words, wanted


def test_client_and_carer_are_each_spoken_to() -> None:
    """The carer reads that it is there for carers, and is asked how things are going."""
    client, carer = words_of(CLIENT), words_of(CARER)
    assert "Deze hulp is er ook voor wie voor u zorgt." in client
    assert "uw paspoort of identiteitskaart" in client
    for wanted in (
        "U zorgt voor Piet Jansen",
        "hoe het met u gaat",
        "ook voor u, als mantelzorger",
        "een eigen ondersteuner",
        "iemand die veel weet van mantelzorg",
        "hulp voor u hoort bij dit gesprek",
    ):
        assert wanted in carer, wanted
    assert "mantelzorg" not in client
    assert "paspoort" not in carer


def test_what_is_filled_in_stands_in_it() -> None:
    """Day with its weekday, time, place, who comes; every organisation with how to reach it."""
    document = build_invitation(CARER)
    assert document.facts == (
        ("Dag", "dinsdag 10 maart 2026"),
        ("Tijd", "10.30 uur"),
        ("Plaats", "Dorpsstraat 12"),
        ("Wie er komt", "Sanne de Groot"),
    )
    words = words_of(CARER)
    for wanted in ("MEE 0572 11, mee.example", "De Brug 06 22", "Luisterlijn 088 33", "0572 99"):
        assert wanted in words
    assert "tot en met 8 maart 2026" in words
    assert "spreken we nog" not in words


@pytest.mark.parametrize("material", [CLIENT, CARER])
def test_nobody_is_asked_for_a_plan_when_it_is_too_late(material: InvitationMaterial) -> None:
    """The letter says that the days are over, and that ideas are welcome all the same."""
    words = words_of(replace(material, plan_until=None, plan_is_over=True))
    assert "Die dagen zijn voorbij. Vertel uw ideeën in het gesprek." in words
    assert "tot en met" not in words
    assert "Die dagen zijn voorbij" not in words_of(material)


PARTS: Final = ("visit_on", "visit_time", "place", "host")


@pytest.mark.parametrize("kept", list(product((False, True), repeat=4)))
@pytest.mark.parametrize("is_carer", [False, True])
def test_nothing_filled_in_leaves_no_hole(kept: tuple[bool, ...], *, is_carer: bool) -> None:
    """Whatever is open, the letter says that it will be agreed, and no row is empty."""
    plan = PlannedVisit()
    for name, is_kept in zip(PARTS, kept, strict=True):
        if is_kept:
            plan = replace(plan, **{name: getattr(CLIENT.plan, name)})
    words = words_of(replace(CLIENT, plan=plan, is_carer=is_carer))
    for name, thing in zip(PARTS[:3], ("de dag", "de tijd", "de plaats"), strict=True):
        sentence = next((s for s in words.split(". ") if "spreken we nog" in s), "").lower()
        assert (thing in sentence) is not bool(getattr(plan, name))
    assert "  " not in words
    assert not re.search(r"[ ,.][,.](?!example)|None|\(\)", words)


def test_without_organisations_it_says_to_ask_the_municipality() -> None:
    """And with the number of the sender, to call that."""
    bare = replace(CLIENT, organisations=(), phone="", organisation="")
    assert "Vraag het aan uw gemeente. U krijgt dan een naam" in words_of(bare)
    assert "Stel ze gerust aan uw gemeente." in words_of(bare)
    assert "Bel 0572 99. U krijgt dan een naam" in words_of(replace(bare, phone="0572 99"))


def test_professionals_and_volunteers_are_both_offered() -> None:
    """Where only one of them is known, the letter says how to get the other."""
    only = words_of(replace(CLIENT, organisations=(FORMAL,)))
    assert "Hebt u liever een vrijwilliger? Bel 0572 99." in only
    only = words_of(replace(CLIENT, organisations=(VOLUNTEERS,), phone=""))
    assert "Hebt u liever een beroepskracht? Vraag het aan uw gemeente." in only
    nameless = SupportOrganisation("4", "Wijkpunt")
    assert "Wijkpunt vraag ons naar het nummer" in words_of(
        replace(CLIENT, organisations=(nameless,))
    )


def test_without_names_there_are_none() -> None:
    """Neither of the client nor of the carer, and the greeting is not empty."""
    words = words_of(replace(CARER, name="", client=""))
    assert "Jansen" not in words
    assert "Beste meneer of mevrouw," in words
    assert "U zorgt voor iemand." in words


@pytest.mark.parametrize("material", LETTERS)
def test_a_letter_is_two_pages_at_most(material: InvitationMaterial) -> None:
    """One sheet of paper, on both sides."""
    pages = read_pages(render_pdf(build_invitation(material)))
    assert 1 <= len(pages) <= 2
    assert "Uitnodiging voor een gesprek" in pages[0]


@settings(max_examples=25, deadline=None)
@given(texts=st.tuples(*[st.text(max_size=40) for _ in range(4)]), is_carer=st.booleans())
def test_any_text_makes_a_letter(texts: tuple[str, str, str, str], *, is_carer: bool) -> None:
    """Whatever stands in the fields, there is a file."""
    place, host, organisation, phone = texts
    plan = replace(CLIENT.plan, place=place, host=host)
    material = replace(CLIENT, plan=plan, organisation=organisation, phone=phone, is_carer=is_carer)
    assert render_pdf(build_invitation(material)).startswith(b"%PDF")
