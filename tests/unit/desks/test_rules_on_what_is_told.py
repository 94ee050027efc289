"""Rules over what carers tell of themselves: whose consent they need, and where they stay out."""

import pytest

from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.dossier.carer_situation import OwnHealth
from screening.network.family.model import Descent
from screening.workspace import Workspace
from tests.unit.desks.conftest import Home
from tests.unit.desks.test_rules import WHY, fired
from tests.unit.signals.test_rule_book import definition


def test_own_words_need_the_consent_of_every_carer(workspace: Workspace, home: Home) -> None:
    """Of whom the words are is not known, so nobody's may be used against their will."""
    workspace.visits.write_text(home.visit_id, "care.heaviest", "De nachten")
    workspace.visits.write_text(home.visit_id, "care.help", "Met wassen")
    assert "carers_words" not in fired(workspace, home.visit_id)
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    assert "carers_words" not in fired(workspace, home.visit_id)
    workspace.measurements.give_consent(home.marja, in_proposal=False)
    found = [one.signal for one in workspace.review.signals(home.visit_id)]
    (words,) = (signal for signal in found if signal.rule == "carers_words")
    assert [cause.detail for cause in words.causes] == ["heaviest"]
    assert "De nachten" in words.causes[0].sentence


def test_nothing_told_about_health_or_in_own_words_leaves(workspace: Workspace, home: Home) -> None:
    """Paid work follows the outcome; the rest is in no proposal, nor that there is any."""
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    workspace.carers.change(
        home.visit_id,
        home.annie,
        work_hours=31,
        outlook="Tot de kerst",
        own_health=OwnHealth.POOR,
    )
    when = {"all": [{"fact": "outlook_told", "operator": "==", "value": True}]}
    workspace.rules.add([definition("own_a", "Hield woorden", explanation="X.", when=when)], WHY)
    assert {"carer_words", "poor_health", "work_beside", "own_a"} <= set(
        fired(workspace, home.visit_id)
    )
    for_others = workspace.review.signals(home.visit_id, carers={home.annie})
    assert not {one.signal.rule for one in for_others} & {"carer_words", "own_a"}
    text = write_json(build_proposal(workspace.proposals.gather(home.visit_id))).decode()
    for hidden in ("kerst", "gezondheid slecht", "Eigen woorden", "Hield woorden"):
        assert hidden not in text
    assert "31 uur per week" in text
    assert "Betaald werk naast de zorg" in text


def test_a_withdrawn_consent_takes_what_was_told_along(workspace: Workspace, home: Home) -> None:
    """Signals on what a carer tells go with the consent, as those on outcomes do."""
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    workspace.carers.change(home.visit_id, home.annie, work_hours=31)
    assert "work_beside" in fired(workspace, home.visit_id)
    workspace.measurements.withdraw_consent(home.annie)
    assert "work_beside" not in fired(workspace, home.visit_id)


@pytest.mark.parametrize(
    "descent,fires", [(Descent.BIRTH, True), (Descent.ADOPTED, True), (Descent.FOSTER, False)]
)
def test_a_parent_in_the_family_tree_cares_for_a_child(
    workspace: Workspace, home: Home, descent: Descent, fires: bool
) -> None:
    """By birth or adoption: the rule does not stretch "own child" to foster children."""
    workspace.family.set_parent(home.visit_id, home.annie, home.client, descent)
    assert ("cares_for_child" in fired(workspace, home.visit_id)) is fires
