from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.arrangement.procedure import DeadlineState, deadlines
from screening.arrangement.procedure_steps import StepState, find_state
from screening.dossier.model import ProcedureStep

STEP = ProcedureStep
NOTIFIED = date(2026, 1, 12)
TODAY = date(2026, 2, 20)
ORDER = [step for step in STEP if step is not STEP.TEMPORARY_PROVISION]
OVER = (DeadlineState.DONE, DeadlineState.EXPIRED)

Dates = dict[ProcedureStep, date]


def _find_states(procedure: Dates, today: date = TODAY) -> dict[ProcedureStep, StepState]:
    found = {item.step: item for item in deadlines(procedure, today)}
    return {step: find_state(step, procedure, found.get(step)) for step in ORDER}


def _list(procedure: Dates, state: StepState) -> list[ProcedureStep]:
    return [step for step, known in _find_states(procedure).items() if known is state]


@pytest.mark.parametrize(
    "dated, waiting",
    [
        ([], [STEP.NOTIFICATION]),
        ([STEP.NOTIFICATION], [STEP.CONFIRMATION, STEP.INVESTIGATION]),
        ([STEP.NOTIFICATION, STEP.PERSONAL_PLAN], [STEP.CONFIRMATION, STEP.INVESTIGATION]),
        ([STEP.NOTIFICATION, STEP.CONFIRMATION, STEP.INVESTIGATION], [STEP.REPORT]),
        (ORDER[:5], [STEP.REMARKS, STEP.APPLICATION]),
        ([*ORDER[:5], STEP.APPLICATION], [STEP.DECISION]),
        (ORDER[:8], [STEP.OBJECTION]),
        ([STEP.APPLICATION], [STEP.NOTIFICATION, STEP.DECISION]),
    ],
)
def test_a_step_waits_from_the_one_it_follows(
    dated: list[ProcedureStep], waiting: list[ProcedureStep]
) -> None:
    """Or from the one its term begins with; the personal plan of 12 January is over by now."""
    procedure = dict.fromkeys(dated, TODAY)
    if STEP.NOTIFICATION in procedure:
        procedure[STEP.NOTIFICATION] = NOTIFIED
    assert _list(procedure, StepState.WAITING) == waiting


def test_a_missed_duty_is_not_settled_by_what_came_after_it() -> None:
    """An investigation without a date stays too late, also with a report; a right is just over."""
    late = date(2026, 3, 1)
    states = _find_states({STEP.NOTIFICATION: NOTIFIED, STEP.REPORT: late}, late)
    assert states[STEP.INVESTIGATION] is StepState.WAITING
    assert states[STEP.PERSONAL_PLAN] is StepState.SETTLED
    assert states[STEP.CONFIRMATION] is StepState.SETTLED


@given(
    dates=st.dictionaries(
        st.sampled_from(ORDER), st.integers(0, 100).map(lambda days: NOTIFIED + timedelta(days))
    ),
    today=st.integers(0, 200).map(lambda days: NOTIFIED + timedelta(days)),
)
def test_no_term_that_runs_or_was_missed_is_folded(dates: Dates, today: date) -> None:
    """Whatever is known; and what comes later stands behind all that waits."""
    found = {item.step: item for item in deadlines(dates, today)}
    states = _find_states(dates, today)
    for step, deadline in found.items():
        if deadline.state not in OVER:
            assert states[step] is StepState.WAITING
    assert all(states[step] is StepState.SETTLED for step in dates)
    shown = [state for state in states.values() if state is not StepState.SETTLED]
    assert shown == sorted(shown, key=[StepState.WAITING, StepState.LATER].index)
