import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from instruments import catalogue
from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.dossier.model import Way
from screening.identifiers import VisitId
from screening.signals.model import Verdict
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import NAMES, Household, enter_household, list_measures, load_case
from tests.support.vaults import create_vault, dump, open_vault

BURDENED = [
    (name, carer)
    for name in NAMES
    for carer in sorted(
        {row["carer"] for visit in load_case(name)["visits"] for row in visit["measurements"]}
    )
]


@pytest.fixture
def clock() -> FakeClock:
    """A clock that the household moves."""
    return FakeClock()


@pytest.fixture
def workspace(tmp_path: Path, clock: FakeClock) -> Iterator[Workspace]:
    """An empty open vault."""
    workspace = create_vault(tmp_path / "vault", clock)
    yield workspace
    workspace.lock()


def _reopen(workspace: Workspace, clock: FakeClock) -> Workspace:
    workspace.lock()
    return open_vault(workspace.folder, clock)


def _texts_of(value: object) -> Iterator[str]:
    """Yield every text anywhere in a document."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _texts_of(getattr(value, field.name))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts_of(key)
            yield from _texts_of(item)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _texts_of(item)


def _proposal_text(workspace: Workspace, visit_id: VisitId) -> str:
    document = build_proposal(workspace.proposals.gather(visit_id))
    return "\n".join(_texts_of(document)) + "\n" + write_json(document).decode()


def _check_network(workspace: Workspace, household: Household) -> None:
    network = workspace.network.load(household.visits[0])
    assert network.client_age == household.case["client"]["age"]
    assert list_measures(network, household.key_of) == household.case["expected_network"]


def _check_burdens(workspace: Workspace, household: Household) -> None:
    for visit_id, row in zip(household.visits, household.case["visits"], strict=True):
        burdens = {
            (household.key_of(burden.carer_id), burden.instrument.id): burden
            for burden in workspace.measurements.burdens(visit_id)
        }
        assert len(burdens) == len(row["measurements"])
        for taken in row["measurements"]:
            burden = burdens[taken["carer"], taken["instrument"]]
            assert burden.measurement.answers == taken["answers"]
            assert {
                "lowest": burden.score.lowest,
                "highest": burden.score.highest,
                "total": burden.score.total,
                "verdict": burden.interpretation.verdict,
            } == taken["expected"]


@pytest.mark.parametrize("name", NAMES)
def test_everything_expected_of_a_household_comes_out(
    workspace: Workspace, clock: FakeClock, name: str
) -> None:
    """Scores, verdicts and measures are those of the case, also after locking and opening."""
    household = enter_household(workspace, clock, name)
    _check_network(workspace, household)
    _check_burdens(workspace, household)
    before = dump(workspace)
    again = _reopen(workspace, clock)
    assert dump(again) == before
    _check_network(again, household)
    _check_burdens(again, household)
    again.lock()


def test_the_three_households_live_side_by_side(workspace: Workspace, clock: FakeClock) -> None:
    """One vault holds all of them, and each keeps its own values."""
    entered = [enter_household(workspace, clock, name) for name in NAMES]
    again = _reopen(workspace, clock)
    for household in entered:
        _check_network(again, household)
        _check_burdens(again, household)
    assert [row.client_name for row in again.dossiers.caseload()] == sorted(
        household.case["client"]["name"] for household in entered
    )
    again.lock()


def test_the_course_of_mrs_jansen_is_told_with_caution(
    workspace: Workspace, clock: FakeClock
) -> None:
    """From 9 to 7 on the CSI and from 8 to 7 on the EDIZ, each beside its predecessor."""
    household = enter_household(workspace, clock, "jansen")
    second = workspace.measurements.burdens(household.visits[1])
    changes = {
        burden.instrument.id: (burden.change.difference, str(burden.change.kind))
        for burden in second
        if burden.change
    }
    assert changes == {"caregiver_strain_index": (-2, "not_certain"), "ediz": (-1, "noise")}


@pytest.mark.parametrize("name", NAMES)
def test_no_statement_and_no_answer_leaves_in_a_proposal(
    workspace: Workspace, clock: FakeClock, name: str
) -> None:
    """Not one item of any instrument, nor a sentence that tells an answer, is in a proposal."""
    household = enter_household(workspace, clock, name)
    for visit_id in household.visits:
        text = _proposal_text(workspace, visit_id)
        for reviewed in workspace.review.signals(visit_id):
            for cause in reviewed.signal.causes:
                assert not (cause.is_answer and cause.sentence in text)
            if reviewed.signal.rests_on_answers_only:
                assert reviewed.signal.explanation not in text
        for instrument_id in catalogue.list_instruments():
            for item in catalogue.load(instrument_id).items:
                assert item.text.rstrip(".").casefold() not in text.casefold()


@pytest.mark.parametrize("name,carer", BURDENED)
def test_a_carer_who_did_not_agree_has_no_score_in_the_proposal(
    workspace: Workspace, clock: FakeClock, name: str, carer: str
) -> None:
    """With consent to be measured only, the proposal is the same as if nothing was measured."""
    household = enter_household(workspace, clock, name, not_in_proposal={carer})
    carer_id = household.people[carer]
    for visit_id in household.visits:
        material = workspace.proposals.gather(visit_id)
        assert carer_id not in {burden.carer_id for burden in material.burdens}
        origins = {
            cause.origin
            for reviewed in material.signals
            if reviewed.signal.subject == carer_id
            for cause in reviewed.signal.causes
        }
        assert origins <= {"network"}
        assert not {course.carer for course in material.courses} & {_name(household, carer)}
        with_agreement = _proposal_text(workspace, visit_id)
        workspace.measurements.withdraw_consent(carer_id)
        assert _proposal_text(workspace, visit_id) == with_agreement
        workspace.measurements.give_consent(carer_id, in_proposal=False)


def _name(household: Household, key: str) -> str:
    return next(str(row["name"]) for row in household.case["people"] if row["key"] == key)


def test_withdrawal_reaches_the_proposal_at_once(workspace: Workspace, clock: FakeClock) -> None:
    """What stood in it before is gone from the next preview on."""
    household = enter_household(workspace, clock, "jansen")
    visit_id = household.visits[0]
    assert "9 van 13 keer ja" in _proposal_text(workspace, visit_id)
    workspace.measurements.withdraw_consent(household.people["annie"])
    assert "9 van 13 keer ja" not in _proposal_text(workspace, visit_id)
    assert "4 van 13 keer ja" in _proposal_text(workspace, visit_id)


def test_a_later_visit_does_not_change_what_an_earlier_one_proposed(
    workspace: Workspace, clock: FakeClock
) -> None:
    """The proposal of the first visit knows nothing of the second."""
    household = enter_household(workspace, clock, "jansen")
    first = workspace.proposals.gather(household.visits[0])
    assert {len(course.points) for course in first.courses} == {1}
    assert all(burden.change is None for burden in first.burdens)
    second = workspace.proposals.gather(household.visits[1])
    assert 2 in {len(course.points) for course in second.courses}


def test_what_is_entered_later_leaves_an_earlier_proposal_alone(
    workspace: Workspace, clock: FakeClock
) -> None:
    """Map, texts and arrangement of the second visit are its own."""
    household = enter_household(workspace, clock, "jansen")
    first, second = household.visits
    before = _proposal_text(workspace, first)
    workspace.visits.write_text(second, "preparation.request", "Iets heel anders.")
    workspace.network.change_person(second, household.people["annie"], age=99)
    workspace.network.add_person(second, "Nieuwe Buur")
    workspace.arrangement.set_no_need(second, household.people["marja"], "Het gaat zo.")
    for line in workspace.review.signals(second):
        workspace.review.judge(second, line.signal.key, Verdict.DISAGREE, "Klopt niet.")
    assert _proposal_text(workspace, first) == before


@pytest.mark.parametrize("name", NAMES)
def test_the_same_total_by_other_answers_makes_no_difference(
    workspace: Workspace, clock: FakeClock, name: str
) -> None:
    """Nobody can tell from a proposal which statements were answered how."""
    household = enter_household(workspace, clock, name)
    visit_id = household.visits[-1]
    before = _proposal_text(workspace, visit_id)
    for burden in workspace.measurements.burdens(visit_id):
        answers = burden.measurement.answers
        turned = dict(zip(answers, reversed(list(answers.values())), strict=True))
        first = next(iter(turned))
        workspace.measurements.reopen(burden.measurement.id, Way.ASKED, first, turned[first])
        for item, choice in turned.items():
            workspace.measurements.answer(burden.measurement.id, item, choice)
        workspace.measurements.finish(burden.measurement.id)
    assert _proposal_text(workspace, visit_id) == before
