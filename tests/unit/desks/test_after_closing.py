"""What goes on around a closed visit changes nothing of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from screening.arrangement.carer_card import CardCall
from screening.arrangement.model import (
    ProviderKind,
    ProvisionDraft,
    SupportFunction,
)
from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.documents.proposal_record import Answer, AnswerWay, Response
from screening.identifiers import VersionId
from screening.investigation.fields import name_said
from screening.investigation.model import Area
from screening.workspace import Workspace
from tests.support.vaults import dump_visit
from tests.unit.desks.conftest import Home
from tests.unit.signals.test_rule_book import definition


def dump_kept(workspace: Workspace, home: Home) -> Mapping[str, list[tuple[Any, ...]]]:
    """Return every row of the visit but those of versions, which come back after it."""
    rows = dict(dump_visit(workspace, home.visit_id))
    rows.pop("proposal_version", None)
    return rows


def fill(workspace: Workspace, home: Home) -> None:
    """Enter something of all that came last, with an offer that can go."""
    workspace.directory.load_example()
    offer = workspace.directory.list_offers()[0]
    workspace.arrangement.add_provision(
        home.visit_id,
        ProvisionDraft(
            home.annie,
            SupportFunction.RESPITE_CARE,
            "Logeren",
            ProviderKind.OFFER,
            provider_name=offer.name,
            offer_id=offer.id,
            goal="Slapen",
        ),
    )
    workspace.agreements.add(home.visit_id, who="Marja", what="belt")
    workspace.agreements.choose_contact(home.visit_id, "Mevrouw Bos")
    workspace.investigation.write(home.visit_id, name_said(Area.NEEDS, home.annie), "Rust")
    workspace.carer_cards.save_call(home.visit_id, home.annie, CardCall("Els", "06-12345678"))
    workspace.measurements.give_consent(home.annie, in_proposal=True)


def test_nothing_around_a_closed_visit_changes_it(workspace: Workspace, home: Home) -> None:
    """Answers, rules, another directory, support, urgency, tokens, letters and consents."""
    fill(workspace, home)
    workspace.visits.close(home.visit_id)
    before = dump_kept(workspace, home)
    signals = [line.signal.key for line in workspace.review.signals(home.visit_id)]
    today = workspace.clock.today()
    version = VersionId(workspace.versions.propose(home.visit_id).created)
    for answer in (Answer.AGREED, Answer.NOT_AGREED):
        response = Response(home.annie, answer, today, AnswerWay.TOLD, "Bij nader inzien")
        workspace.versions.respond(version, response)
    workspace.versions.set_agreed(version, today)
    workspace.rules.add([definition("own_x")], "proef")
    for rule in workspace.rules.load().in_force:
        workspace.rules.silence(rule.key, "proef")
    workspace.directory.remove_example()
    desk, dossier = workspace.client_support, home.dossier_id
    desk.change_support(dossier, home.annie, told_on=today, goal="Verder praten")
    desk.ask_another(dossier, home.annie, today, "Klikt niet")
    workspace.procedure.set_urgency(dossier, reason="Toch spoed")
    workspace.appreciations.note(home.annie, today.year, what="Bon")
    workspace.invitations.change_plan(dossier, place="Kerkstraat 1")
    workspace.care_questions.change("help", "Heel anders?", is_asked=False)
    workspace.measurements.withdraw_consent(home.annie)
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    workspace.proposals.choose_layout("areas")
    assert dump_kept(workspace, home) == before
    assert [line.signal.key for line in workspace.review.signals(home.visit_id)] == signals


def test_a_signed_report_says_the_same_afterwards(workspace: Workspace, home: Home) -> None:
    """Only its status and the answers are new; what it says of the visit is not."""
    fill(workspace, home)
    workspace.visits.close(home.visit_id)
    version = VersionId(workspace.versions.propose(home.visit_id).created)
    before = workspace.proposals.gather(home.visit_id)
    workspace.directory.remove_example()
    response = Response(home.annie, Answer.AGREED, workspace.clock.today(), remarks="Goed zo")
    workspace.versions.respond(version, response)
    after = workspace.proposals.gather(home.visit_id)
    assert [one.remarks for one in after.responses] == ["Goed zo"]
    same = replace(after, responses=before.responses)
    assert write_json(build_proposal(same)) == write_json(build_proposal(before))
