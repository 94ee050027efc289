"""Whose the own words are: in whose copy they stand, and with whom they go."""

import json
from typing import Final

import pytest

from screening.documents.audience import CLIENT as CLIENT_COPY
from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.investigation import fields
from screening.investigation.fields import Part, name_field, name_said
from screening.investigation.model import Area
from screening.rights.model import DataKind
from screening.storage import said_store
from screening.storage.draft_desk import Drafts
from screening.workspace import Workspace
from tests.support.destroying import confirm
from tests.support.households import Household
from tests.support.vaults import database_of
from tests.unit.rights.own_copies import words_of_copy

CLIENT: Final = "Sneeuwgors zei de client"
ANNIE: Final = "Tapuit zei Annie"
MARJA: Final = "Kluut zei Marja"
FOUND: Final = "Wielewaal vond de consulent"
ABOUT_CARER: Final = "Grutto over de mantelzorger"


def speak(workspace: Workspace, household: Household) -> None:
    """Let everybody say something at a letter and at an own area, and write what was found."""
    desk, visit = workspace.investigation, household.visits[-1]
    client = workspace.dossiers.load(household.dossier_id).client.id
    own = desk.open_own_area(visit, "De hond", "Blaft de hele dag").created
    for key in (Area.NETWORK, own):
        desk.write(visit, name_said(key, client), CLIENT)
        desk.write(visit, name_said(key, household.people["annie"]), ANNIE)
        desk.write(visit, name_said(key, household.people["marja"]), MARJA)
        desk.write(visit, name_field(key, Part.FOUND), FOUND)
    desk.write(visit, name_field(Area.CARER_SUPPORT, Part.FOUND), ABOUT_CARER)
    desk.write(visit, fields.REMAINING, "Dagbesteding")


def test_the_client_reads_the_own_words_and_what_was_found(
    workspace: Workspace, jansen: Household
) -> None:
    """Also why a point was opened, and what remains; not what was found about a carer."""
    speak(workspace, jansen)
    words = words_of_copy(workspace, jansen)
    for expected in (CLIENT, FOUND, "De hond", "Blaft de hele dag", "Dagbesteding"):
        assert expected in words
    for private in (ANNIE, MARJA, ABOUT_CARER):
        assert private not in words


def words_of_proposal(workspace: Workspace, household: Household) -> str:
    """Return everything that stands in the client's copy of the proposal."""
    material = workspace.proposals.gather(household.visits[-1], CLIENT_COPY)
    return write_json(build_proposal(material)).decode()


@pytest.mark.parametrize("agreed", [(), ("annie",), ("annie", "marja")])
def test_the_client_reads_of_a_carer_only_what_that_carer_agreed_to(
    workspace: Workspace, jansen: Household, agreed: tuple[str, ...]
) -> None:
    """As the page says: the words of each in the proposal alone, what was found if all agreed."""
    speak(workspace, jansen)
    for key in ("annie", "marja"):
        workspace.measurements.give_consent(
            jansen.people[key], in_proposal=True, for_client=key in agreed
        )
    proposal, copy = words_of_proposal(workspace, jansen), words_of_copy(workspace, jansen)
    expected = {ANNIE: "annie" in agreed, MARJA: "marja" in agreed, ABOUT_CARER: len(agreed) == 2}
    assert {words: words in proposal for words in expected} == expected
    assert not [words for words in expected if words in copy]


def test_what_the_client_said_is_told_apart(workspace: Workspace, jansen: Household) -> None:
    """In a row of its own, that says whose words they are."""
    speak(workspace, jansen)
    sections = json.loads(words_of_copy(workspace, jansen))["sections"]
    rows = {
        row["label"]: row["value"]
        for section in sections
        for block in section["blocks"]
        for row in block.get("rows", ())
        if isinstance(row, dict)
    }
    assert rows["c. Mantelzorgers en netwerk"] == FOUND
    assert rows["c. Mantelzorgers en netwerk: in uw eigen woorden"] == CLIENT
    assert rows["De hond: in uw eigen woorden"] == CLIENT


def test_a_carer_reads_the_own_words_only(workspace: Workspace, jansen: Household) -> None:
    """By what they were about; nothing that others said, and nothing that was found."""
    speak(workspace, jansen)
    words = words_of_copy(workspace, jansen, "annie")
    assert words.count(ANNIE) == 2
    assert "In uw eigen woorden, bij De hond" in words
    for private in (CLIENT, MARJA, FOUND, ABOUT_CARER, "Dagbesteding", "Blaft"):
        assert private not in words


def test_documents_know_it_as_an_investigation_only(
    workspace: Workspace, jansen: Household
) -> None:
    """Among the texts of the visit nobody could tell whose words may be in which copy."""
    speak(workspace, jansen)
    material = workspace.proposals.gather(jansen.visits[-1])
    assert not [name for name in material.texts if fields.is_of_investigation(name)]
    assert material.investigation.remaining == "Dagbesteding"


def test_the_words_of_a_carer_go_with_the_part_of_that_carer(
    workspace: Workspace, jansen: Household
) -> None:
    """Those of others stay, and so does what the consultant found."""
    speak(workspace, jansen)
    annie = jansen.people["annie"]
    plan = workspace.destructions.plan(jansen.dossier_id, annie)
    assert plan.counts[DataKind.OWN_WORDS] == 2
    workspace.destructions.destroy(confirm(workspace, jansen, annie))
    texts = [text for (text,) in database_of(workspace).rows("SELECT text FROM visit_text")]
    assert ANNIE not in texts
    assert {CLIENT, MARJA, FOUND} <= set(texts)
    assert not said_store.has_spoken(database_of(workspace), annie)
    assert said_store.has_spoken(database_of(workspace), jansen.people["marja"])


def test_half_typed_words_of_a_carer_go_along(workspace: Workspace, jansen: Household) -> None:
    """The name of the field tells whose they are."""
    annie, visit = jansen.people["annie"], jansen.visits[-1]
    name = name_said(Area.NETWORK, annie)
    workspace.drafts.keep(Drafts(f"visit:{visit}", {f"/{name}": ANNIE}))
    workspace.destructions.destroy(confirm(workspace, jansen, annie))
    assert workspace.drafts.load().texts == {}


@pytest.mark.parametrize("carer", ["annie", "marja"])
def test_a_carer_who_said_nothing_has_no_words_to_destroy(
    workspace: Workspace, jansen: Household, carer: str
) -> None:
    """What the client said is no part of a carer's."""
    client = workspace.dossiers.load(jansen.dossier_id).client.id
    workspace.investigation.write(jansen.visits[-1], name_said(Area.NEEDS, client), CLIENT)
    plan = workspace.destructions.plan(jansen.dossier_id, jansen.people[carer])
    assert plan.counts[DataKind.OWN_WORDS] == 0
