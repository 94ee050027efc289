"""What a later version tells of an earlier one, for every reader and every change of mind."""

from itertools import product

import pytest

from screening.documents.audience import CLIENT, FILE, Audience, make_audience
from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.documents.proposal_record import Status
from screening.dossier.model import VisitKind
from screening.network.model import Group
from screening.signals.model import Verdict
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import Household
from tests.support.marked_proposal import CARERS, Sharing
from tests.support.vaults import database_of

CHOICES = (None, Sharing(False), Sharing(True), Sharing(True, True))
STRAINED = "Gespannen of verbroken band"


def give(workspace: Workspace, household: Household, key: str, sharing: Sharing | None) -> None:
    """Have a carer agree to this much; None withdraws."""
    carer = household.people[key]
    if sharing is None:
        workspace.measurements.withdraw_consent(carer)
        return
    workspace.measurements.give_consent(
        carer, in_proposal=sharing.in_proposal, for_client=sharing.for_client
    )


def say_something(workspace: Workspace, household: Household, word: str) -> None:
    """Judge every signal, each with a reason that says whom it is about."""
    visit_id = household.visits[-1]
    for line in workspace.review.signals(visit_id):
        subject = line.signal.subject
        who = household.key_of(subject) if subject else "netwerk"
        kind = "kaart" if line.signal.rule == "strained_tie" else "uitslag"
        reason = f"{word}-{kind}-{who}"
        workspace.review.judge(visit_id, line.signal.key, Verdict.AGREE, reason)


def words(workspace: Workspace, household: Household, audience: Audience) -> str:
    """Return everything that stands in a copy."""
    material = workspace.proposals.gather(household.visits[-1], audience)
    return write_json(build_proposal(material)).decode()


def test_the_changes_tell_the_client_no_signal_that_the_copy_leaves_out(
    workspace: Workspace, jansen: Household
) -> None:
    """A tense tie of a carer who shares is also about somebody else, who does not."""
    for key in CARERS:
        give(workspace, jansen, key, Sharing(True, True))
    say_something(workspace, jansen, "Eerst")
    workspace.versions.propose(jansen.visits[-1])
    say_something(workspace, jansen, "Later")
    assert STRAINED in words(workspace, jansen, FILE)
    text = words(workspace, jansen, CLIENT)
    assert "Later-uitslag-annie" in text
    assert STRAINED not in text
    assert "-kaart-" not in text


@pytest.mark.parametrize("before, after", list(product(CHOICES, CHOICES)), ids=str)
def test_a_later_version_tells_nothing_of_who_changed_their_mind(
    workspace: Workspace, jansen: Household, before: Sharing | None, after: Sharing | None
) -> None:
    """What Marja said yes to then is no more told than what she says yes to now."""
    give(workspace, jansen, "annie", Sharing(True, True))
    give(workspace, jansen, "marja", Sharing(True, True))
    say_something(workspace, jansen, "Eerst")
    give(workspace, jansen, "marja", before)
    workspace.versions.propose(jansen.visits[-1])
    give(workspace, jansen, "marja", Sharing(True, True))
    say_something(workspace, jansen, "Later")
    give(workspace, jansen, "marja", after)
    for audience, may in (
        (FILE, after is not None and after.in_proposal),
        (CLIENT, after is not None and after.in_proposal and after.for_client),
        (make_audience(jansen.people["annie"]), False),
    ):
        text = words(workspace, jansen, audience)
        assert ("-uitslag-marja" in text) <= may, audience.kind
        assert ("-kaart-marja" in text) <= may, audience.kind


def test_a_version_with_older_words_for_an_opinion_says_the_same(
    workspace: Workspace, jansen: Household
) -> None:
    """Nothing changed, so it is still that version; what did change is told in words of now."""
    give(workspace, jansen, "annie", Sharing(True))
    visit_id = jansen.visits[-1]
    for number, line in enumerate(workspace.review.signals(visit_id)):
        verdict = Verdict.DISAGREE if number % 2 else Verdict.AGREE
        workspace.review.judge(visit_id, line.signal.key, verdict, "Zo is het")
    workspace.versions.propose(visit_id)
    database = database_of(workspace)
    with database.transaction():
        for now, then in (("er niet mee eens", "niet eens"), ("ermee eens", "eens")):
            changed = database.execute(
                "UPDATE proposal_line SET text = replace(text, ?, ?) WHERE text LIKE ?",
                (f"is het {now}", f"is het {then}", f"%is het {now}%"),
            )
            assert changed
    assert workspace.versions.stand(visit_id).status is Status.PROPOSED
    say_something(workspace, jansen, "Later")
    text = words(workspace, jansen, FILE)
    assert "Was: de consulent is het er niet mee eens: Zo is het" in text
    assert "is het niet eens" not in text


def test_words_of_a_carer_are_in_no_copy_when_nobody_is_a_carer_any_more(
    workspace: Workspace, clock: FakeClock
) -> None:
    """Whoever spoke left without agreeing to anything; the text of the visit stayed."""
    created = workspace.dossiers.create("Piet", ["Annie"], clock.today())
    assert created.dossier_id is not None
    visit = workspace.visits.start(created.dossier_id, clock.today(), VisitKind.FIRST).visit_id
    assert visit is not None
    workspace.visits.write_text(visit, "care.heaviest", "Kwikstaart slaapt niet")
    workspace.investigation.write(visit, "investigation.d.found", "Wulp heeft rust nodig")
    (person,) = workspace.network.load(visit).people
    workspace.network.change_person(visit, person.id, group=Group.INFORMAL)
    assert workspace.dossiers.load(created.dossier_id).carers == ()
    for_file, for_client = (
        write_json(build_proposal(workspace.proposals.gather(visit, audience))).decode()
        for audience in (FILE, CLIENT)
    )
    assert "Kwikstaart" not in for_file + for_client
    assert "Wulp" not in for_client
