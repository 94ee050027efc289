import json
from pathlib import Path

import pytest

from instruments.catalogue import list_instruments, load
from screening.documents.content import NetworkFigure, Table
from screening.identifiers import PersonId
from screening.network.model import Direction, SupportKind
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.destroying import HELP, NOTE, OUTLOOK, OWN_TEXT, REASON, URGENT, enrich
from tests.support.households import Household, enter_household
from tests.unit.rights.own_copies import WORD, words_of_copy


def test_the_client_gets_what_is_about_the_client(workspace: Workspace, jansen: Household) -> None:
    """Situation, own words, network, agreements, and how long it is kept."""
    enrich(workspace, jansen)
    words = words_of_copy(workspace, jansen)
    situation = workspace.dossiers.load(jansen.dossier_id).client.situation
    for expected in ("Piet Jansen", situation, OWN_TEXT, "Annie Jansen", "18 augustus 2041"):
        assert expected in words
    assert "Eerste gesprek op 3 februari 2026" in words
    assert "Vervolggesprek op 18 augustus 2026" in words


def test_the_client_reads_who_is_what_to_the_client(
    workspace: Workspace, jansen: Household
) -> None:
    """Partner, children and brother of the client; not what others are to each other."""
    sections = json.loads(words_of_copy(workspace, jansen))["sections"]
    visit = next(part for part in sections if part["title"].startswith("Vervolggesprek"))
    titles = [block.get("text") for block in visit["blocks"]]
    rows = visit["blocks"][titles.index("Uw familie") + 1]["rows"]
    assert {row["label"]: row["value"] for row in rows} == {
        "Geslacht": "man",
        "Partner": "Annie Jansen (getrouwd of geregistreerd partner)",
        "Dochter": "Marja Jansen",
        "Zoon": "Kees Jansen",
        "Broer": "Wim Jansen",
    }
    left_out = next(part for part in sections if part["title"].startswith("Wat er niet in"))
    assert "stamboom" in json.dumps(left_out)


def test_the_client_gets_nothing_private_of_others(workspace: Workspace, jansen: Household) -> None:
    """No note, tie or support line of anyone else, and never a single answer."""
    enrich(workspace, jansen)
    words = words_of_copy(workspace, jansen)
    data = json.loads(words)
    for private in (NOTE, HELP, REASON, OUTLOOK, "mei 2019", "antwoord ja"):
        assert private not in words
    networks = [
        block
        for section in data["sections"]
        for block in section["blocks"]
        if block["kind"] == "network"
    ]
    assert networks
    assert all(network["ties"] == [] for network in networks)
    statements = [item.text for key in list_instruments() for item in load(key).items]
    assert not [text for text in statements if text in words]


@pytest.mark.parametrize("field", ["heaviest", "beside", "outlook", "wish"])
def test_the_client_gets_no_words_of_a_carer_about_the_own_burden(
    workspace: Workspace, jansen: Household, field: str
) -> None:
    """What a carer said of it is not for the one who is cared for."""
    workspace.visits.write_text(jansen.visits[-1], f"care.{field}", "Marterval")
    assert "Marterval" not in words_of_copy(workspace, jansen)


def test_the_network_of_the_client_is_drawn_without_what_is_private(
    workspace: Workspace, jansen: Household
) -> None:
    """Of the people on it neither age, note nor whether they can, know how and want to help."""
    enrich(workspace, jansen)
    annie = PersonId(jansen.people["annie"])
    workspace.network.change_person(jansen.visits[-1], annie, age=77, able=True, knows=True)
    document = workspace.papers.build_copy(jansen.dossier_id)
    figures = [
        block
        for section in document.sections
        for block in section.blocks
        if isinstance(block, NetworkFigure)
    ]
    people = [person for figure in figures for person in figure.network.people]
    assert len(people) > 8
    private = {(one.age, one.able, one.knows, one.willing, one.note) for one in people}
    assert private == {(None, None, None, None, "")}


def test_the_client_gets_direction_and_letters_of_the_own_ties(
    workspace: Workspace, jansen: Household
) -> None:
    """What goes between the client and others is about the client; a carer's copy has no ties."""
    annie, visit_id = PersonId(jansen.people["annie"]), jansen.visits[-1]
    support = frozenset({SupportKind.EMOTIONAL})
    workspace.network.change_person(
        visit_id, annie, client_direction=Direction.BOTH, client_support=support
    )
    kees = PersonId(jansen.people["kees"])
    workspace.ties.change_content(visit_id, annie, kees, direction=Direction.FORWARD)
    words = words_of_copy(workspace, jansen)
    assert "emotionele steun" in words
    assert '"client_direction": "both"' in words
    assert "Annie Jansen geeft aan Kees Jansen" not in words
    carer = words_of_copy(workspace, jansen, "annie")
    assert "emotionele steun" not in carer
    assert "over en weer" not in carer


def test_the_client_does_not_hear_of_the_copy_of_a_carer(
    workspace: Workspace, jansen: Household, tmp_path: Path
) -> None:
    """That a carer asked for the own data is that carer's affair; the client's own is listed."""
    annie = PersonId(jansen.people["annie"])
    for carer_id in (annie, None):
        workspace.papers.save_copy(jansen.dossier_id, carer_id, tmp_path, WORD)
    document = workspace.papers.build_copy(jansen.dossier_id)
    (table,) = (
        block
        for section in document.sections
        if section.title == "Wat er is overgedragen"
        for block in section.blocks
    )
    assert isinstance(table, Table)
    assert [row[2] for row in table.rows] == ["Piet Jansen"]


def test_an_outcome_is_shown_only_to_a_client_who_may_read_it(
    workspace: Workspace, clock: FakeClock
) -> None:
    """Marja agreed, Annie to the municipality only: of Annie no score, signal or judgement."""
    household = enter_household(workspace, clock, "jansen")
    enrich(workspace, household)
    marja = household.people["marja"]
    workspace.measurements.give_consent(marja, in_proposal=True, for_client=True)
    words = words_of_copy(workspace, household)
    assert "13 keer ja" in words
    with_marja = words
    workspace.measurements.give_consent(marja, in_proposal=True)
    words = words_of_copy(workspace, household)
    assert "keer ja" not in words
    assert REASON not in words
    assert with_marja != words


def test_the_client_reads_that_it_was_urgent_and_not_why(
    workspace: Workspace, jansen: Household
) -> None:
    """The reason may tell of others; the copy says that it is left out."""
    enrich(workspace, jansen)
    sections = json.loads(words_of_copy(workspace, jansen))["sections"]
    rows = {row["label"]: row["value"] for row in sections[0]["blocks"][0]["rows"]}
    assert rows["Spoed"] == "sinds 18 augustus 2026"
    words = json.dumps(sections, ensure_ascii=False)
    assert URGENT not in words
    assert "de reden van spoed" in words
