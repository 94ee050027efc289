from collections.abc import Iterator
from datetime import date

import pytest

from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft, SupportFunction
from screening.documents.audience import CLIENT, FILE, Audience, make_audience
from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.documents.proposal_record import Answer, AnswerWay, Response, Status
from screening.documents.signature import Signature
from screening.documents.version_desk import NothingChanged
from screening.dossier.model import StepState, VisitKind, VisitStep
from screening.dossier.removal import CarerInProposal
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId, ProvisionId, VersionId, VisitId
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import Household, take
from tests.support.vaults import dump_visit
from tests.unit.desks.conftest import Home

TODAY = date(2026, 3, 10)
STROKES = Signature((((100, 100), (400, 200)),))


@pytest.fixture
def line(workspace: Workspace, home: Home) -> ProvisionId:
    """A line of the client at the open visit."""
    draft = ProvisionDraft(
        home.client, LifeArea.HOUSEHOLD, "Hulp", ProviderKind.OFFER, provider_name="De Brug"
    )
    return ProvisionId(workspace.arrangement.add_provision(home.visit_id, draft).created)


def propose(workspace: Workspace, visit_id: VisitId) -> VersionId:
    """Put the proposal of a visit to the household."""
    return VersionId(workspace.versions.propose(visit_id).created)


def words(workspace: Workspace, visit_id: VisitId, audience: Audience = FILE) -> str:
    """Return everything that stands in a copy."""
    return write_json(build_proposal(workspace.proposals.gather(visit_id, audience))).decode()


def test_a_proposal_goes_from_draft_to_proposed_to_agreed(
    workspace: Workspace, home: Home, line: ProvisionId
) -> None:
    """The status stands in the document in words; the app decides none of it."""
    assert workspace.versions.stand(home.visit_id).status is Status.DRAFT
    assert "Concept, nog niet voorgelegd" in words(workspace, home.visit_id)
    version = propose(workspace, home.visit_id)
    standing = workspace.versions.stand(home.visit_id)
    assert standing.status is Status.PROPOSED
    assert standing.list_silent() == ("Piet", "Annie", "Marja")
    assert "Voorstel, versie 1, nog niet vastgesteld" in words(workspace, home.visit_id)
    workspace.versions.set_agreed(version, TODAY)
    assert workspace.versions.stand(home.visit_id).status is Status.AGREED
    assert "Vastgesteld op 10 maart 2026, versie 1" in words(workspace, home.visit_id)
    workspace.versions.set_agreed(version, None)
    assert workspace.versions.stand(home.visit_id).status is Status.PROPOSED
    assert line


def test_a_later_version_says_what_changed(
    workspace: Workspace, home: Home, line: ProvisionId
) -> None:
    """Added, gone and changed, on the screen and in the next document."""
    workspace.visits.write_text(home.visit_id, "agreements", "Marja belt\nEls komt")
    propose(workspace, home.visit_id)
    (provision,) = workspace.arrangement.load(home.visit_id).provisions
    assert provision.id == line
    changed = ProvisionDraft(
        home.client, LifeArea.HOUSEHOLD, "Meer hulp", ProviderKind.OFFER, provider_name="De Brug"
    )
    workspace.arrangement.change_provision(line, changed)
    workspace.arrangement.add_provision(
        home.visit_id,
        ProvisionDraft(home.annie, SupportFunction.ADVICE, "Praten", ProviderKind.MUNICIPALITY),
    )
    workspace.visits.write_text(home.visit_id, "agreements", "Marja belt")
    standing = workspace.versions.stand(home.visit_id)
    assert standing.status is Status.DRAFT
    assert standing.words == "Concept na versie 1, nog niet voorgelegd"
    kinds = [change.kind.value for change in standing.changes]
    assert sorted(kinds) == ["added", "changed", "gone"]
    propose(workspace, home.visit_id)
    text = words(workspace, home.visit_id)
    assert "Wat er veranderd is sinds versie 1 van 10 maart 2026" in text
    assert "Veranderd. Was: Piet, Huishouden: Hulp" in text
    assert "Nieuw: Annie, 2 Advies" in text
    assert "Vervallen: Els komt" in text
    assert "Voorstel, versie 2" in text


def test_a_changed_answer_is_told_with_its_question(workspace: Workspace, home: Home) -> None:
    """Eight answers follow each other under one heading; the conclusion has no question."""
    question = next(
        one for one in workspace.care_questions.questions(home.visit_id) if one.key == "help"
    )
    workspace.visits.write_text(home.visit_id, question.field, "Bij het wassen.")
    propose(workspace, home.visit_id)
    workspace.visits.write_text(home.visit_id, question.field, "Bij het koken.")
    workspace.visits.write_text(home.visit_id, "network.conclusion", "Kwetsbaar.")
    text = words(workspace, home.visit_id)
    assert f"Veranderd bij “{question.text}”. Was: Bij het wassen.\\nNu: Bij het koken." in text
    assert "Nieuw: “Conclusie bij het netwerk”: Kwetsbaar." in text


def test_the_same_twice_is_no_new_version(workspace: Workspace, home: Home) -> None:
    """It would only confuse; nothing is stored."""
    propose(workspace, home.visit_id)
    with pytest.raises(NothingChanged, match="niets veranderd sinds versie 1"):
        workspace.versions.propose(home.visit_id)
    assert len(workspace.versions.stand(home.visit_id).versions) == 1


def test_changes_are_told_only_to_who_may_read_them(
    workspace: Workspace, home: Home, line: ProvisionId
) -> None:
    """A line of Annie is in the file and in her own copy, not in those of Piet and Marja."""
    propose(workspace, home.visit_id)
    workspace.arrangement.add_provision(
        home.visit_id,
        ProvisionDraft(home.annie, SupportFunction.ADVICE, "Roerdomp", ProviderKind.MUNICIPALITY),
    )
    assert "Nieuw: Annie" in words(workspace, home.visit_id)
    assert "Nieuw: Annie" in words(workspace, home.visit_id, make_audience(home.annie))
    for audience in (CLIENT, make_audience(home.marja)):
        assert "Roerdomp" not in words(workspace, home.visit_id, audience)
    workspace.measurements.give_consent(home.annie, in_proposal=True, for_client=True)
    assert "Nieuw: Annie" in words(workspace, home.visit_id, CLIENT)
    assert line


def test_what_a_carer_withdrew_is_not_told_as_gone(workspace: Workspace, home: Home) -> None:
    """The version remembers the outcome; nobody reads it any more, and it is no change."""
    workspace.measurements.give_consent(home.annie, in_proposal=True, for_client=True)
    take(workspace, home.visit_id, home.annie, "ediz", {"own_life": "yes"})
    propose(workspace, home.visit_id)
    workspace.measurements.withdraw_consent(home.annie)
    standing = workspace.versions.stand(home.visit_id)
    assert standing.changes == ()
    assert standing.status is Status.PROPOSED
    for audience in (FILE, CLIENT, make_audience(home.annie), make_audience(home.marja)):
        assert "EDIZ" not in words(workspace, home.visit_id, audience)


def test_a_follow_up_is_compared_with_the_last_visit(
    workspace: Workspace, clock: FakeClock, home: Home, line: ProvisionId
) -> None:
    """Lines that came along are the same lines; numbers go on, so that none is there twice."""
    propose(workspace, home.visit_id)
    workspace.visits.close(home.visit_id)
    clock.set_day(date(2026, 9, 10))
    started = workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    second = VisitId(started.created)
    workspace.arrangement.add_provision(
        second,
        ProvisionDraft(home.marja, SupportFunction.ADVICE, "Praten", ProviderKind.MUNICIPALITY),
    )
    (change,) = workspace.versions.stand(second).changes
    assert change.kind.value == "added"
    propose(workspace, second)
    standing = workspace.versions.stand(second)
    assert [version.number for version, _ in standing.versions] == [2]
    assert standing.since is not None
    assert standing.since.number == 1
    # The proposal of the first visit knows nothing of later ones.
    assert "Voorstel, versie 1, nog niet vastgesteld" in words(workspace, home.visit_id)
    assert line


@pytest.mark.parametrize("way", list(AnswerWay))
def test_an_answer_stands_in_the_document_of_its_version(
    workspace: Workspace, home: Home, way: AnswerWay
) -> None:
    """Its own reader and the file see it, with how it was given; others do not."""
    version = propose(workspace, home.visit_id)
    signature = STROKES if way is AnswerWay.SCREEN else Signature()
    answer = Response(home.annie, Answer.NOT_AGREED, TODAY, way, "Kwartelkoning", signature)
    workspace.versions.respond(version, answer)
    for audience in (FILE, make_audience(home.annie)):
        text = words(workspace, home.visit_id, audience)
        assert "Gezien, niet akkoord op 10 maart 2026" in text
        assert "Kwartelkoning" in text
        assert ('"has_signature": true' in text) == (way is AnswerWay.SCREEN)
    for audience in (CLIENT, make_audience(home.marja)):
        assert "Kwartelkoning" not in words(workspace, home.visit_id, audience)
    # Whatever changes afterwards was not signed.
    workspace.visits.write_text(home.visit_id, "agreements", "Iets anders")
    assert "Kwartelkoning" not in words(workspace, home.visit_id)


def test_answers_come_after_the_visit_and_change_nothing_of_it(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """The report comes back weeks later; correcting replaces, and the log tells both."""
    workspace.visits.close(home.visit_id)
    before = dump_visit(workspace, home.visit_id)
    version = propose(workspace, home.visit_id)
    clock.set_day(date(2026, 4, 2))
    for answer in (Answer.SEEN, Answer.AGREED):
        workspace.versions.respond(
            version, Response(home.client, answer, date(2026, 4, 1), AnswerWay.PAPER)
        )
    ((_, answers),) = workspace.versions.stand(home.visit_id).versions
    assert answers[home.client].answer is Answer.AGREED
    assert dump_visit(workspace, home.visit_id) == before
    actions = [row[1] for row in workspace.vault.log()]
    assert actions[-2:] == ["note response", "correct response"]
    assert workspace.undo(home.dossier_id) is None


def test_answering_leaves_what_can_be_undone(workspace: Workspace, home: Home) -> None:
    """It is no step of the visit, and ends none."""
    version = propose(workspace, home.visit_id)
    workspace.visits.write_text(home.visit_id, "agreements", "Iets")
    workspace.versions.respond(version, Response(home.annie, Answer.SEEN, TODAY))
    assert workspace.undo(home.dossier_id) is not None
    ((_, answers),) = workspace.versions.stand(home.visit_id).versions
    assert set(answers) == {home.annie}


def _impossible(home: Home) -> Iterator[tuple[Response, type[Exception]]]:
    yield Response(home.annie, Answer.SEEN, date(2026, 3, 11)), InvalidInput
    yield Response(home.annie, Answer.SEEN, date(2026, 3, 9)), InvalidInput
    yield Response(home.annie, Answer.AGREED, TODAY, AnswerWay.SCREEN), InvalidInput
    yield Response(PersonId("nobody"), Answer.SEEN, TODAY), NotFound


def test_an_impossible_answer_is_refused(workspace: Workspace, home: Home) -> None:
    """A day that cannot be, a signature that is not there, somebody who was not asked."""
    version = propose(workspace, home.visit_id)
    for response, error in _impossible(home):
        with pytest.raises(error):
            workspace.versions.respond(version, response)
    with pytest.raises(InvalidInput, match="vóór 10 maart 2026"):
        workspace.versions.set_agreed(version, date(2026, 3, 9))
    with pytest.raises(NotFound):
        workspace.versions.respond(VersionId("gone"), Response(home.annie, Answer.SEEN, TODAY))
    ((_, answers),) = workspace.versions.stand(home.visit_id).versions
    assert answers == {}


def test_who_answered_stays_in_the_dossier(workspace: Workspace, jansen: Household) -> None:
    """Taking somebody off the map must not take the signature along."""
    version = propose(workspace, jansen.visits[-1])
    marja = jansen.people["marja"]
    day = workspace.clock.today()
    workspace.versions.respond(version, Response(marja, Answer.SEEN, day))
    ((_, answers),) = workspace.versions.stand(jansen.visits[-1]).versions
    assert marja in answers
    assert marja in {carer.id for carer in workspace.dossiers.load(jansen.dossier_id).carers}


def test_a_carer_who_said_something_of_a_version_stays(workspace: Workspace, home: Home) -> None:
    """What was signed would otherwise belong to nobody whose part could be destroyed."""
    version = propose(workspace, home.visit_id)
    response = Response(home.marja, Answer.SEEN, TODAY, AnswerWay.PAPER)
    workspace.versions.respond(version, response)
    with pytest.raises(CarerInProposal):
        workspace.dossiers.remove_carer(home.dossier_id, home.marja)
    assert home.marja in {one.id for one in workspace.dossiers.load(home.dossier_id).carers}


def test_a_version_begins_the_last_step(workspace: Workspace, home: Home) -> None:
    """The rail does not call it empty, also when nothing was handed over yet."""
    states = workspace.visits.step_states
    assert states(home.visit_id)[VisitStep.PROPOSAL] is StepState.EMPTY
    propose(workspace, home.visit_id)
    assert states(home.visit_id)[VisitStep.PROPOSAL] is StepState.BEGUN
