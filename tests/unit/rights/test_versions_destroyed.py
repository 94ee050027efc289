"""What was put to a household, and what people said of it, goes with the rest."""

from datetime import date

import pytest

from screening.arrangement.model import ProviderKind, ProvisionDraft, SupportFunction
from screening.documents.proposal_record import Answer, AnswerWay, Response
from screening.documents.signature import Signature
from screening.identifiers import VersionId
from screening.rights.model import DataKind
from screening.workspace import Workspace
from tests.support.destroying import confirm
from tests.support.households import Household
from tests.support.vaults import database_of
from tests.unit.rights.own_copies import words_of_copy

STROKES = Signature((((100, 100), (400, 200)),))


@pytest.fixture
def version(workspace: Workspace, jansen: Household) -> VersionId:
    """A version of the open visit, signed by Annie and by Piet."""
    made = VersionId(workspace.versions.propose(jansen.visits[-1]).created)
    client = workspace.dossiers.load(jansen.dossier_id).client.id
    day = workspace.clock.today()
    for person, remarks in ((client, "Kiekendief"), (jansen.people["annie"], "Grutto")):
        workspace.versions.respond(
            made, Response(person, Answer.AGREED, day, AnswerWay.SCREEN, remarks, STROKES)
        )
    return made


def count(workspace: Workspace, table: str, condition: str = "1") -> int:
    """Return how many rows a table has."""
    sql = f"SELECT count(*) FROM {table} WHERE {condition}"  # noqa: S608 - written in this file
    ((number,),) = database_of(workspace).rows(sql)
    return int(number)


def test_a_carer_part_takes_its_lines_and_its_answer(
    workspace: Workspace, jansen: Household, version: VersionId
) -> None:
    """They are counted first; the version itself, and what is of others, stays."""
    annie = jansen.people["annie"]
    lines = count(workspace, "proposal_line", f"person_id = '{annie}'")
    others = count(workspace, "proposal_line", f"person_id IS NOT '{annie}'")
    assert lines
    assert others
    plan = workspace.destructions.plan(jansen.dossier_id, annie)
    assert plan.counts[DataKind.VERSION_LINES] == lines
    assert plan.counts[DataKind.RESPONSES] == 1
    workspace.destructions.destroy(confirm(workspace, jansen, annie))
    assert count(workspace, "proposal_line", f"person_id = '{annie}'") == 0
    assert count(workspace, "proposal_response", f"person_id = '{annie}'") == 0
    assert count(workspace, "proposal_line") == others
    assert count(workspace, "proposal_response") == 1
    ((kept, _),) = workspace.versions.stand(jansen.visits[-1]).versions
    assert kept.id == version


def test_words_that_rested_on_the_consent_of_all_go_with_the_part_of_one(
    workspace: Workspace, jansen: Household
) -> None:
    """What a version says of how it is for the carers, and the goal of a line, in own words."""
    visit, annie = jansen.visits[-1], jansen.people["annie"]
    for key in ("annie", "marja"):
        workspace.measurements.give_consent(jansen.people[key], in_proposal=True)
    workspace.visits.write_text(visit, "care.heaviest", "Roerdomp")
    for person, goal in ((annie, "Karekiet"), (jansen.people["marja"], "Tureluur")):
        workspace.arrangement.add_provision(
            visit,
            ProvisionDraft(
                person, SupportFunction.ADVICE, "Praten", ProviderKind.MUNICIPALITY, goal=goal
            ),
        )
    workspace.versions.propose(visit)
    lines = database_of(workspace).rows("SELECT text FROM proposal_line")
    assert {word for word in ("Roerdomp", "Karekiet", "Tureluur") if word in str(lines)} == {
        "Roerdomp",
        "Karekiet",
        "Tureluur",
    }
    told = "person_id IS NULL AND section = 'carer_words'"
    mine = count(workspace, "proposal_line", f"person_id = '{annie}' OR {told}")
    plan = workspace.destructions.plan(jansen.dossier_id, annie)
    assert plan.counts[DataKind.VERSION_LINES] == mine
    assert plan.counts[DataKind.OWN_WORDS] == 1
    workspace.destructions.destroy(confirm(workspace, jansen, annie))
    goals = [line.draft.goal for line in workspace.arrangement.load(visit).provisions]
    assert goals == ["", "Tureluur"]
    lines = database_of(workspace).rows("SELECT text FROM proposal_line")
    assert "Tureluur" in str(lines)
    assert not [word for word in ("Roerdomp", "Karekiet") if word in str(lines)]


def test_a_dossier_takes_everything(
    workspace: Workspace, jansen: Household, version: VersionId
) -> None:
    """No version, line or answer is left; the report has counted them."""
    assert version
    plan = workspace.destructions.plan(jansen.dossier_id)
    assert plan.counts[DataKind.VERSIONS] == 1
    assert plan.counts[DataKind.RESPONSES] == 2
    assert plan.counts[DataKind.VERSION_LINES] == count(workspace, "proposal_line")
    workspace.destructions.destroy(confirm(workspace, jansen))
    for table in ("proposal_version", "proposal_line", "proposal_response"):
        assert count(workspace, table) == 0


def test_everyone_gets_the_own_answers_and_not_those_of_others(
    workspace: Workspace, jansen: Household, version: VersionId
) -> None:
    """In the copy of what is kept, with the version that was answered."""
    assert version
    own = words_of_copy(workspace, jansen)
    assert "Kiekendief" in own
    assert "Grutto" not in own
    carer = words_of_copy(workspace, jansen, "annie")
    assert "Versie 1 van 18 augustus 2026" in carer
    assert "Grutto" in carer
    assert "De handtekening is bewaard." in carer
    assert "Kiekendief" not in carer
    assert workspace.clock.today() == date(2026, 8, 18)
