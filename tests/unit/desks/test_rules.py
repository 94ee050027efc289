"""The desk for rules: what an organisation does with them, and what that leaves alone."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screening.dossier.model import VisitKind
from screening.forms.files import read_form_files
from screening.identifiers import VisitId
from screening.network.model import TaskKind
from screening.signals.model import Verdict
from screening.signals.rule_errors import (
    NoNewRules,
    RuleReasonMissing,
    RuleStandsOtherwise,
)
from screening.signals.rule_model import RuleError
from screening.storage.log_desk import LogFilter
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.unit.desks.conftest import Home
from tests.unit.forms.good_form import copy_form, write_xlsx
from tests.unit.signals.test_rule_book import definition
from tests.unit.signals.test_rule_sheets import GOOD, write_book

WHY = "afspraak in het team"


def fired(workspace: Workspace, visit_id: VisitId) -> list[str]:
    """Return the rules of the signals of a visit, in their order."""
    return [one.signal.rule for one in workspace.review.signals(visit_id)]


@pytest.fixture
def busy(workspace: Workspace, home: Home) -> Home:
    """Annie cares 20 hours a week."""
    workspace.tasks.save_task(home.visit_id, home.annie, TaskKind.SUPERVISION, 20)
    return home


def test_a_silenced_rule_is_silent_until_it_is_restored(workspace: Workspace, busy: Home) -> None:
    """At open visits at once; the history tells when and why."""
    assert "many_hours" in fired(workspace, busy.visit_id)
    workspace.rules.silence("many_hours", f" {WHY} ")
    assert "many_hours" not in fired(workspace, busy.visit_id)
    (aside,) = workspace.rules.load().silenced
    assert (aside.rule.key, aside.event.reason) == ("many_hours", WHY)
    workspace.rules.restore("many_hours")
    assert "many_hours" in fired(workspace, busy.visit_id)
    assert workspace.rules.load().silenced == ()


def test_an_own_rule_comes_replaces_and_goes(workspace: Workspace, busy: Home) -> None:
    """The signal says that the rule is the organisation's own."""
    workspace.rules.add([definition("own_a", "Eerst")], WHY)
    (signal,) = (one.signal for one in workspace.review.signals(busy.visit_id) if one.signal.is_own)
    assert (signal.title, signal.explanation) == ("Eerst", "Annie zorgt 20 uur per week.")
    workspace.rules.add([definition("own_a", "Daarna")], WHY)
    assert [rule.title for rule in workspace.rules.load().in_force if rule.is_own] == ["Daarna"]
    workspace.rules.remove("own_a", WHY)
    assert "own_a" not in fired(workspace, busy.visit_id)


def test_a_silenced_own_rule_that_is_taken_in_again_is_in_force(
    workspace: Workspace, busy: Home
) -> None:
    """In other words or the same; a visit that was closed meanwhile keeps its silence."""
    for title in ("Eerst", "Eerst", "Later"):
        workspace.rules.add([definition("own_a", title)], WHY)
        assert "own_a" in fired(workspace, busy.visit_id)
        workspace.rules.silence("own_a", WHY)
    workspace.visits.close(busy.visit_id)
    workspace.rules.add([definition("own_a", "Later")], WHY)
    assert workspace.rules.load().silenced == ()
    assert "own_a" not in fired(workspace, busy.visit_id)
    with pytest.raises(NoNewRules):
        workspace.rules.add([definition("own_a", "Later")], WHY)


def test_a_reason_and_a_rule_are_needed(workspace: Workspace) -> None:
    """What cannot be is refused in a sentence, and nothing is kept of it."""
    rules = workspace.rules
    rules.add([definition("own_a")], WHY)
    rules.silence("young_carer", WHY)
    before = rules.load()
    refused: list[tuple[type[Exception], Callable[[], object]]] = [
        (RuleReasonMissing, lambda: rules.silence("many_hours", "  ")),
        (RuleReasonMissing, lambda: rules.remove("own_a", "")),
        (RuleReasonMissing, lambda: rules.add([definition("own_b")], "\u200b")),
        (RuleStandsOtherwise, lambda: rules.silence("young_carer", WHY)),
        (RuleStandsOtherwise, lambda: rules.silence("no_such_rule", WHY)),
        (RuleStandsOtherwise, lambda: rules.restore("many_hours")),
        (RuleStandsOtherwise, lambda: rules.remove("many_hours", WHY)),
        (NoNewRules, lambda: rules.add([definition("own_a")], WHY)),
        (RuleError, lambda: rules.add([definition("many_hours")], WHY)),
        (RuleError, lambda: rules.add([definition("own_b"), definition("own_b")], WHY)),
        (RuleError, lambda: rules.add([definition("own_b"), {}], WHY)),
    ]
    for error, act in refused:
        with pytest.raises(error):
            act()
    assert rules.load() == before


def test_a_file_goes_in_whole_or_not_at_all(workspace: Workspace, tmp_path: Path) -> None:
    """A mistake in one rule keeps the others out as well."""
    good, wrong = tmp_path / "goed.xlsx", tmp_path / "fout.xlsx"
    good.write_bytes(write_book(GOOD))
    rows = [list(row) for row in GOOD["regels"]]
    rows[2][4] = None
    wrong.write_bytes(write_book(GOOD | {"regels": rows}))
    refused = workspace.rules.preview(wrong)
    assert [problem.place for problem in refused.problems] == ["regels, rij 3, kolom bron"]
    assert refused.definitions == ()
    workspace.rules.add(workspace.rules.preview(good).definitions, WHY)
    assert list(workspace.rules.load().added) == ["own_veel", "own_klein"]


def test_the_saved_example_can_be_taken_in(workspace: Workspace, tmp_path: Path) -> None:
    """What the app writes itself is right, and reads as new rules."""
    path = workspace.rules.save_template(tmp_path)
    workspace.rules.add(workspace.rules.preview(path).definitions, WHY)
    assert [rule.key for rule in workspace.rules.load().in_force if rule.is_own] == [
        "own_zorg_naast_werk"
    ]


def test_it_is_logged_without_the_name_of_the_rule_and_is_no_step_to_undo(
    workspace: Workspace, busy: Home
) -> None:
    """The key is the organisation's to choose, so the log tells only that it happened."""
    before = workspace.next_undo(busy.dossier_id)
    workspace.rules.add([definition("own_jan_jansen")], WHY)
    workspace.rules.silence("own_jan_jansen", WHY)
    workspace.rules.restore("own_jan_jansen")
    workspace.rules.remove("own_jan_jansen", WHY)
    lines = workspace.log.load_all(LogFilter())
    assert {"add rules", "silence rule", "restore rule", "remove rule"} <= {
        line.action for line in lines
    }
    assert all("jansen" not in f"{line.action} {line.subject}" for line in lines)
    assert workspace.next_undo(busy.dossier_id) == before


ACTIONS = st.sampled_from(["silence", "restore", "add", "change", "remove"])
KEYS = st.sampled_from(["many_hours", "supervision", "own_a", "own_b"])


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    before=st.lists(st.tuples(ACTIONS, KEYS), max_size=4),
    after=st.lists(st.tuples(ACTIONS, KEYS), max_size=6),
)
def test_a_closed_visit_keeps_its_signals_whatever_is_done_later(
    workspace: Workspace,
    clock: FakeClock,
    before: list[tuple[str, str]],
    after: list[tuple[str, str]],
) -> None:
    """Also within the moment of closing, and when the clock is put back."""
    created = workspace.dossiers.create("Piet", ["Annie"])
    assert created.dossier_id is not None
    annie = workspace.dossiers.load(created.dossier_id).carers[0].id
    started = workspace.visits.start(created.dossier_id, clock.today(), VisitKind.FIRST)
    visit_id = VisitId(started.created)
    workspace.tasks.save_task(visit_id, annie, TaskKind.SUPERVISION, 20)
    for action, key in before:
        _act(workspace, action, key)
    at_closing = [one.signal for one in workspace.review.signals(visit_id)]
    workspace.visits.close(visit_id)
    today = clock.today()
    for action, key in after:
        _act(workspace, action, key)
        clock.set_day(date(2020, 1, 1))
        assert [one.signal for one in workspace.review.signals(visit_id)] == at_closing
    clock.set_day(today)


def _act(workspace: Workspace, action: str, key: str) -> None:
    rules = workspace.rules
    try:
        match action:
            case "silence":
                rules.silence(key, WHY)
            case "restore":
                rules.restore(key)
            case "remove":
                rules.remove(key, WHY)
            case _ if key.startswith("own_"):
                rules.add([definition(key, action)], WHY)
    except (RuleStandsOtherwise, NoNewRules):
        pass


def test_what_was_said_of_a_rule_that_has_gone_can_still_be_read(
    workspace: Workspace, busy: Home
) -> None:
    """The carer's copy names the signal as it was called at that visit."""
    workspace.rules.add([definition("own_a", "Zoals toen")], WHY)
    workspace.review.judge(busy.visit_id, f"own_a:{busy.annie}", Verdict.AGREE)
    workspace.visits.close(busy.visit_id)
    workspace.rules.add([definition("own_a", "Zoals nu")], WHY)
    workspace.rules.remove("own_a", WHY)
    part = workspace.papers.open_carer_part(busy.dossier_id, busy.annie)
    assert [line.title for line in part.judged] == ["Zoals toen"]


def test_a_stored_rule_that_cannot_be_read_leaves_the_vault_working(
    workspace: Workspace, busy: Home
) -> None:
    """It is listed apart, gives no signals, and can be taken away or added anew."""
    workspace.rules.add([definition("own_a"), definition("own_b")], WHY)
    database = workspace._session.database
    with database.transaction():
        database.execute(
            "UPDATE rule_event SET definition = replace(definition, '\"hours\"', '\"gone\"') "
            "WHERE rule_key = 'own_a'"
        )
    assert [one.title for one in workspace.rules.load().unusable] == ["Eigen"]
    assert [rule for rule in fired(workspace, busy.visit_id) if rule.startswith("own_")] == [
        "own_b"
    ]
    workspace.rules.remove("own_a", WHY)
    assert workspace.rules.load().unusable == ()


def test_a_questionnaire_that_goes_takes_no_signal_along(
    workspace: Workspace, busy: Home, tmp_path: Path
) -> None:
    """Which rules ask about it is told before; open and closed visits keep what they had."""
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(write_xlsx(copy_form()))
    form = read_form_files([path]).definition
    assert form is not None
    workspace.instruments.add(form)
    (digest,) = (one.digest for one in workspace.instruments.list_added())
    asks = [
        {"fact": "kleine_lijst.verdict", "operator": "==", "value": "overload"},
        {"fact": "kleine_lijst.choices", "operator": "contains", "value": "hoog"},
        {"fact": "hours", "operator": ">=", "value": 1},
    ]
    told: dict[str, Any] = {"explanation": "X.", "when": {"any": asks}}
    workspace.rules.add([definition("own_a", "Of de lijst", **told), definition("own_b")], WHY)
    workspace.rules.silence("own_b", WHY)
    assert workspace.rules.list_resting_on(digest) == ("Of de lijst",)
    before = fired(workspace, busy.visit_id)
    assert "own_a" in before
    workspace.instruments.remove(digest)
    assert fired(workspace, busy.visit_id) == before
    assert workspace.rules.load().unusable == ()
    workspace.visits.close(busy.visit_id)
    workspace.rules.remove("own_a", WHY)
    assert fired(workspace, busy.visit_id) == before
    with pytest.raises(RuleError):
        workspace.rules.add([definition("own_c", **told)], WHY)
