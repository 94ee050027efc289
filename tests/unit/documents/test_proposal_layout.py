import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.documents.material import ProposalMaterial
from screening.documents.proposal import build_proposal
from screening.documents.proposal_layout import (
    DEFAULT_LAYOUT,
    LONGEST_HEADING,
    NEVER_HIDDEN,
    PART_TITLES,
    SETTING,
    SHIPPED,
    BrokenLayout,
    change_line,
    move_line,
    read_layout,
    write_layout,
)
from screening.documents.proposal_parts import WRITERS
from screening.errors import InvalidInput
from screening.storage import setting_store
from screening.workspace import Workspace
from tests.support.households import Household
from tests.support.vaults import database_of

PARTS = sorted(PART_TITLES)


@pytest.fixture
def material(workspace: Workspace, jansen: Household) -> ProposalMaterial:
    """The open visit, as the file has it."""
    return workspace.proposals.gather(jansen.visits[-1])


@pytest.mark.parametrize("base", sorted(SHIPPED))
def test_every_layout_that_ships_has_every_part_once(base: str) -> None:
    """A part without a writer, or twice in a layout, would be a mistake of ours."""
    names = [line.part for line in SHIPPED[base].lines]
    assert sorted(names) == PARTS == sorted(WRITERS)
    assert all(line.is_shown for line in SHIPPED[base].lines)


def test_the_variant_tells_the_same_in_five_chapters(material: ProposalMaterial) -> None:
    """Parts that follow each other under one heading stand in one chapter."""
    document = build_proposal(replace(material, layout=SHIPPED["areas"]))
    assert [section.title for section in document.sections] == [
        "Over u",
        "Wie er helpt",
        "Hoe het gaat met wie zorgt",
        "Wat we afspreken",
        "Hoe het verder gaat",
        "Opmerkingen en ondertekening",
    ]


def test_another_heading_and_another_place_show_in_the_document(
    workspace: Workspace, jansen: Household
) -> None:
    """What the organisation chose is stored in the vault and used at once."""
    workspace.proposals.change_layout("request", "Uw vraag", is_shown=True)
    workspace.proposals.change_layout("backup_plan", "Noodplan", is_shown=False)
    workspace.proposals.move_in_layout("support", -100)
    workspace.visits.write_text(jansen.visits[-1], "preparation.request", "Thuis blijven")
    workspace.visits.write_text(jansen.visits[-1], "arrangement.backup_plan", "Bel Marja")
    document = build_proposal(workspace.proposals.gather(jansen.visits[-1]))
    titles = [section.title for section in document.sections]
    assert titles[:2] == ["Cliëntondersteuning", "Uw vraag"]
    assert "Noodplan" not in titles


@pytest.mark.parametrize("part", sorted(NEVER_HIDDEN))
def test_what_must_be_there_cannot_be_hidden(part: str) -> None:
    """Signatures, rights, client support and the support of carers stay."""
    with pytest.raises(InvalidInput, match="staat in elk voorstel"):
        change_line(DEFAULT_LAYOUT, part, "Iets", is_shown=False)


@pytest.mark.parametrize("heading", ["Iets", ""])
def test_a_part_that_is_not_there_is_a_mistake_of_ours(workspace: Workspace, heading: str) -> None:
    """No screen offers it; it is named instead of leaving everything as it was."""
    with pytest.raises(ValueError, match="no part 'weather'"):
        workspace.proposals.change_layout("weather", heading, is_shown=True)
    with pytest.raises(ValueError, match="no part 'weather'"):
        workspace.proposals.move_in_layout("weather", 1)
    assert workspace.proposals.layout() == (DEFAULT_LAYOUT, False)


def test_a_hand_made_setting_does_not_hide_it_either() -> None:
    """Whoever edits the setting outside the app gets it shown all the same."""
    hidden = change_line(DEFAULT_LAYOUT, "network", "Kaart", is_shown=False)
    text = write_layout(hidden).replace('"part": "signatures"', '"part": "network2"')
    with pytest.raises(BrokenLayout):
        read_layout(text)
    data = json.loads(write_layout(hidden))
    for line in data["lines"]:
        line["shown"] = False
    layout = read_layout(json.dumps(data))
    assert {line.part for line in layout.lines if line.is_shown} == NEVER_HIDDEN


def test_a_heading_that_is_too_long_is_refused_and_an_empty_one_restores() -> None:
    """The heading that ships comes back."""
    with pytest.raises(InvalidInput, match="te lang"):
        change_line(DEFAULT_LAYOUT, "request", "x" * (LONGEST_HEADING + 1), is_shown=True)
    other = change_line(DEFAULT_LAYOUT, "request", "Uw vraag", is_shown=True)
    assert change_line(other, "request", "  ", is_shown=True) == DEFAULT_LAYOUT


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"base": "weg", "lines": []}', '{"base": "a-g", "lines": [{"part": 1}]}']
)
def test_a_broken_setting_falls_back_and_says_so(
    workspace: Workspace, jansen: Household, text: str
) -> None:
    """The proposal is made all the same; choosing a layout mends it."""
    with database_of(workspace).transaction():
        setting_store.put(database_of(workspace), SETTING, text)
    assert workspace.proposals.layout() == (DEFAULT_LAYOUT, True)
    assert workspace.proposals.gather(jansen.visits[-1]).layout == DEFAULT_LAYOUT
    workspace.proposals.choose_layout("areas")
    assert workspace.proposals.layout() == (SHIPPED["areas"], False)


def test_a_part_that_a_setting_does_not_know_comes_at_its_usual_place() -> None:
    """A setting of an older version of the app stays of use."""
    data = json.loads(write_layout(move_line(DEFAULT_LAYOUT, "request", 5)))
    data["lines"] = [line for line in data["lines"] if line["part"] != "contact"]
    layout = read_layout(json.dumps(data))
    assert [line.part for line in layout.lines].count("contact") == 1


@settings(max_examples=80)
@given(
    st.lists(
        st.tuples(st.sampled_from(PARTS), st.integers(-30, 30), st.text(max_size=12)), max_size=8
    )
)
def test_whatever_is_changed_comes_back_as_it_was_written(
    steps: list[tuple[str, int, str]],
) -> None:
    """Every part stays there once."""
    layout = DEFAULT_LAYOUT
    for part, distance, heading in steps:
        layout = move_line(layout, part, distance)
        layout = change_line(layout, part, heading, is_shown=True)
    assert sorted(line.part for line in layout.lines) == PARTS
    assert read_layout(write_layout(layout)) == layout
