"""The backup plan in the copy for a carer: who does what, and no hours of anybody else."""

import re

import pytest

from screening.arrangement.backup_paragraph import write_paragraph
from screening.arrangement.backup_plan import PLAN
from screening.documents.audience import CLIENT, FILE, Audience, make_audience
from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.documents.proposal_backup_plan import keep_for_carer
from screening.identifiers import VisitId
from screening.network.measures import list_living
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import NAMES, Household, enter_story

LINES = (
    "Bel na 2 uur de huisarts (Annie weet het nummer).",
    "",
    "Als Annie uitvalt",
    "Er valt 18,5 uur per week weg, van de 72 uur zorg.",
    "- Koken (8 uur per week): niemand anders doet dit. Vraag na of Els dit kan en wil doen.",
    "Eerst samen bekijken hoe het moet: Marja.",
    "",
    "Als Marja uitvalt",
    "Er valt 1 uur per week weg, van de 72 uur zorg. Annie belt dan.",
    "- Was (1 uur per week): Annie doet dit ook.",
    "Eerst samen bekijken hoe het moet: Els en Marja.",
)


def test_the_own_hours_stay_and_those_of_others_go() -> None:
    """What was written by hand stays, an hour of the clock too."""
    assert keep_for_carer("\n".join(LINES), "Marja").split("\n") == [
        "Bel na 2 uur de huisarts (Annie weet het nummer).",
        "",
        "Als Annie uitvalt",
        "- Koken: niemand anders doet dit. Vraag na of Els dit kan en wil doen.",
        "Eerst samen bekijken hoe het moet: Marja.",
        "",
        "Als Marja uitvalt",
        "Er valt 1 uur per week weg. Annie belt dan.",
        "- Was (1 uur per week): Annie doet dit ook.",
    ]


def test_whoever_is_not_known_by_a_name_reads_no_hours() -> None:
    """As when two people have one name."""
    assert "uur per week" not in keep_for_carer("\n".join(LINES), "")


def read_copy(workspace: Workspace, visit_id: VisitId, audience: Audience) -> str:
    """Return everything that stands in a copy."""
    return write_json(build_proposal(workspace.proposals.gather(visit_id, audience))).decode()


def write_plans(workspace: Workspace, visit_id: VisitId) -> dict[str, str]:
    """Put everybody with hours in the plan; return the paragraphs by name."""
    network = workspace.network.load(visit_id)
    people = [one for one in list_living(network.people) if one.hours_per_week > 0]
    for person in people:
        workspace.backup_plans.put(visit_id, person.id)
    return {person.name: write_paragraph(network, person.id) for person in people}


@pytest.mark.parametrize("name", NAMES)
def test_no_copy_for_a_carer_tells_the_hours_of_another(
    workspace: Workspace, clock: FakeClock, name: str
) -> None:
    """In all three households, also among what changed since the version before."""
    household = enter_story(workspace, clock, name)
    visit_id = household.visits[-1]
    workspace.visits.write_text(visit_id, PLAN, "")
    workspace.versions.propose(visit_id)
    paragraphs = write_plans(workspace, visit_id)
    tasks = {
        (who, line)
        for who, text in paragraphs.items()
        for line in re.findall(r"^- (.+? \([\d,]+ uur per week\)):", text, re.MULTILINE)
    }
    losses = {
        (who, line)
        for who, text in paragraphs.items()
        for line in re.findall(r"Er valt [\d,]+ uur per week weg", text)
    }
    assert tasks
    assert losses
    dossier = workspace.dossiers.load(household.dossier_id)
    for carer in dossier.carers:
        words = read_copy(workspace, visit_id, make_audience(carer.id))
        own = paragraphs[carer.name]
        assert "Het noodplan" in words
        for who, line in tasks | losses:
            if who == carer.name:
                assert line in words
            elif line not in own:
                assert line not in words, (carer.name, who)
            assert f"Als {who} uitvalt" in words
        assert not re.search(r"van de [\d,]+ uur zorg", words)
    for audience in (FILE, CLIENT):
        words = read_copy(workspace, visit_id, audience)
        assert all(line in words for _, line in tasks | losses)


def test_a_change_of_only_the_hours_of_another_is_no_change_for_a_carer(
    workspace: Workspace, jansen: Household
) -> None:
    """Marja reads that nothing changed in the plan; Annie reads what did."""
    visit_id = jansen.visits[-1]
    before = "Als Annie Jansen uitvalt\n- Koken (8 uur per week): niemand anders doet dit."
    workspace.visits.write_text(visit_id, PLAN, before)
    workspace.versions.propose(visit_id)
    workspace.visits.write_text(visit_id, PLAN, before.replace("8", "9"))
    for key, is_told in (("annie", True), ("marja", False)):
        material = workspace.proposals.gather(visit_id, make_audience(jansen.people[key]))
        assert bool(material.changes) is is_told, key
