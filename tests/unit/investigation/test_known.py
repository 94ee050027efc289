"""What other steps know already stands beside a question: whole, and nothing is asked twice."""

from screening.arrangement.model import (
    Arrangement,
    Financing,
    LegalLetter,
    LifeArea,
    ProviderKind,
    Provision,
    ProvisionDraft,
    SupportFunction,
)
from screening.dossier.model import VisitStep
from screening.identifiers import ProvisionId, VisitId
from screening.investigation.known import Known, list_known
from screening.investigation.model import Area
from screening.signals.model import Verdict
from screening.workspace import Workspace
from tests.support.households import Household


def known(workspace: Workspace, visit: VisitId) -> dict[Area, list[tuple[VisitStep, str]]]:
    """Return what is known at a visit, by letter."""
    found = list_known(
        workspace.visits.texts(visit),
        workspace.network.load(visit),
        workspace.review.signals(visit),
        workspace.arrangement.load(visit),
    )
    return {area: [_pair(line) for line in lines] for area, lines in found.items()}


def _pair(line: Known) -> tuple[VisitStep, str]:
    return line.step, line.text


def test_answers_on_the_care_situation_stand_at_their_letters(
    workspace: Workspace, jansen: Household
) -> None:
    """Without the breaks of lines, and whole: what is cut off would have to be looked up."""
    visit = jansen.visits[-1]
    workspace.visits.write_text(visit, "care.help", "Wassen\n en  aankleden")
    workspace.visits.write_text(visit, "care.own_strength", "Harkt de tuin. " * 20)
    found = known(workspace, visit)
    assert found[Area.NEEDS] == [(VisitStep.CARE_SITUATION, "Wassen en aankleden")]
    whole = ("Harkt de tuin. " * 20).strip()
    assert found[Area.OWN_STRENGTH] == [(VisitStep.CARE_SITUATION, whole)]


def test_the_map_tells_of_carers_and_network(workspace: Workspace, jansen: Household) -> None:
    """Who could still help, and what rests on one."""
    found = known(workspace, jansen.visits[-1])
    assert found[Area.NETWORK]
    assert {step for step, _ in found[Area.NETWORK]} == {VisitStep.NETWORK}


def test_signals_stand_where_the_carer_is_asked_about(
    workspace: Workspace, jansen: Household
) -> None:
    """By carer; one that the professional does not agree with is not repeated here."""
    visit = jansen.visits[-1]
    signal = next(
        line.signal
        for line in workspace.review.signals(visit)
        if line.signal.subject == jansen.people["annie"]
    )
    (before, *_) = known(workspace, visit)[Area.CARER_SUPPORT]
    assert before[0] is VisitStep.SIGNALS
    assert f"Annie Jansen: {signal.title}" in before[1]
    workspace.review.judge(visit, signal.key, Verdict.DISAGREE, "klopt niet")
    (after, *_) = known(workspace, visit)[Area.CARER_SUPPORT]
    assert signal.title not in after[1]


def test_what_was_agreed_stands_at_its_letter(workspace: Workspace, jansen: Household) -> None:
    """By the letter of the line, by who pays, or because it is for a carer."""
    network = workspace.network.load(jansen.visits[-1])
    client, offer = network.client_id, ProviderKind.OFFER
    letter, insurer = LegalLetter.GENERAL_PROVISION, Financing.HEALTH_INSURANCE
    drafts = (
        ProvisionDraft(client, LifeArea.HOUSEHOLD, "Open tafel", offer, letter=letter),
        ProvisionDraft(client, LifeArea.HEALTH, "Wijkverpleging", offer, financing=insurer),
        ProvisionDraft(jansen.people["annie"], SupportFunction.EDUCATION, "Cursus", offer),
        ProvisionDraft(client, LifeArea.MONEY, "Iets anders", offer),
    )
    lines = tuple(Provision(ProvisionId(draft.what), draft) for draft in drafts)
    found = list_known({}, network, (), Arrangement(lines, ()))
    assert [_pair(line) for line in found[Area.GENERAL_PROVISIONS]] == [
        (VisitStep.ARRANGEMENT, "Open tafel")
    ]
    assert [line.text for line in found[Area.OTHER_PARTIES]] == ["Wijkverpleging"]
    assert [line.text for line in found[Area.CARER_SUPPORT]] == ["Cursus"]
    assert found[Area.CONTRIBUTION] == ()
