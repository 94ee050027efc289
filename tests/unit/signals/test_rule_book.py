"""Replaying what an organisation did with the rules."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instruments.catalogue import load
from screening.dossier.burden import assess
from screening.dossier.carer_situation import CarerSituation, OwnHealth
from screening.identifiers import PersonId, TaskId
from screening.network.model import Group, NetworkMap, Person, Sector, Task, TaskKind
from screening.signals.evaluation import evaluate
from screening.signals.rule_book import (
    FIRST,
    RuleBook,
    RuleEvent,
    RuleEventKind,
    RuleMark,
    read_mark,
    replay,
    write_definition,
    write_mark,
)
from screening.signals.rule_reader import build_rule
from screening.signals.rules import load_rules
from screening.signals.told_facts import Told
from tests.unit.signals.households import take_measurement

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
RELEASED = [rule.key for rule in load_rules()]
OWN = ["own_a", "own_b", "own_c"]
LATEST = max(rule.since for rule in load_rules())


def definition(key: str, title: str = "Eigen", **changes: Any) -> dict[str, Any]:
    """Return a rule of an organisation that fires for everyone who cares an hour or more."""
    return {
        "key": key,
        "title": title,
        "applies_to": "carer",
        "explanation": "{name} zorgt {hours}.",
        "source": "Wij",
        "strength": "practice",
        "not_said": "Niet meer dan dit.",
        "functions": ["1"],
        "when": {"all": [{"fact": "hours", "operator": ">=", "value": 1}]},
    } | changes


def event(
    sequence: int, key: str, kind: RuleEventKind, table: dict[str, Any] | None = None
) -> RuleEvent:
    """Return one thing that was done."""
    text = write_definition(table) if table else ""
    return RuleEvent(sequence, key, kind, text, "omdat", NOW + timedelta(minutes=sequence))


def replayed(events: list[RuleEvent], mark: RuleMark | None = None) -> RuleBook:
    """Return the rules after these events."""
    return replay(events, load_rules(), mark, build_rule)


@st.composite
def histories(draw: st.DrawFn) -> list[RuleEvent]:
    """Anything done to any rule in any order, also what the desk would refuse."""
    events = []
    for sequence in range(1, draw(st.integers(0, 14)) + 1):
        kind = draw(st.sampled_from(RuleEventKind))
        key = draw(st.sampled_from(OWN if kind is RuleEventKind.ADDED else OWN + RELEASED[:3]))
        table = definition(key, f"Titel {sequence}") if kind is RuleEventKind.ADDED else None
        events.append(event(sequence, key, kind, table))
    return events


def _is_in_force(events: list[RuleEvent], key: str) -> bool:
    """Say the same in another way: by the last thing of each sort that was done."""
    mine = [one for one in events if one.rule_key == key]
    last = dict.fromkeys(RuleEventKind, -1)
    for place, one in enumerate(mine):
        last[one.kind] = place
    there = key in RELEASED or last[RuleEventKind.ADDED] > last[RuleEventKind.REMOVED]
    ends = max(last[RuleEventKind.RESTORED], last[RuleEventKind.REMOVED])
    return there and last[RuleEventKind.SILENCED] <= ends


@settings(max_examples=150, deadline=None)
@given(histories(), st.integers(0, 15))
def test_a_moment_knows_what_was_done_until_then(events: list[RuleEvent], until: int) -> None:
    """At every moment the same rules hold as the last things done until then say."""
    book = replayed(events, RuleMark(LATEST, until))
    past = [one for one in events if one.sequence <= until]
    expected = [key for key in RELEASED if _is_in_force(past, key)]
    own = {key for key in OWN if _is_in_force(past, key)}
    keys = [rule.key for rule in book.in_force]
    assert keys[: len(expected)] == expected
    assert set(keys[len(expected) :]) == own
    assert book == replayed(past)


@settings(max_examples=100, deadline=None)
@given(histories())
def test_a_silenced_rule_never_fires(events: list[RuleEvent]) -> None:
    """Whatever else is done, no signal comes of a rule that is not in force."""
    task = Task(TaskId("t"), TaskKind.SUPERVISION, 40)
    carer = Person(
        PersonId("ann"), "Ann", "", Group.CARER, Sector.FRIENDS, living_together=True, tasks=(task,)
    )
    book = replayed(events)
    fired = {s.rule for s in evaluate(NetworkMap("Piet", None, (carer,), ()), (), book.in_force)}
    assert not fired & {aside.rule.key for aside in book.silenced}
    assert fired & set(OWN) == {rule.key for rule in book.in_force} & set(OWN)


def test_a_visit_of_before_knows_only_the_releases_until_then() -> None:
    """A rule that came with a later version says nothing about what was closed before."""
    keys = [rule.key for rule in replayed([], FIRST).in_force]
    assert "csi_overload" in keys
    assert not set(keys) & {rule.key for rule in load_rules() if rule.since > 1}
    second = {rule.key for rule in replayed([], RuleMark(2, 0)).in_force}
    assert {rule.key for rule in load_rules()} - second == {"ediz_somewhat"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '"x"',
        "[" * 5000,
        write_definition(definition("own_other")),
        write_definition({**definition("own_a"), "when": {"all": []}}),
        write_definition(
            definition("own_a", when={"all": [{"fact": "gone", "operator": "==", "value": True}]})
        ),
    ],
)
def test_a_stored_rule_that_cannot_be_read_is_told_and_does_nothing(text: str) -> None:
    """The rest goes on; the rule is listed apart, by its title as far as there is one."""
    broken = RuleEvent(1, "own_a", RuleEventKind.ADDED, text, "omdat", NOW)
    book = replayed([broken])
    assert [rule.key for rule in book.in_force] == RELEASED
    assert [one.event for one in book.unusable] == [broken]
    assert book.unusable[0].title in {"own_a", "Eigen"}


def test_a_rule_that_has_gone_keeps_its_title() -> None:
    """What was said of its signals can be read later."""
    events = [
        event(1, "own_a", RuleEventKind.ADDED, definition("own_a", "Oud")),
        event(2, "own_a", RuleEventKind.ADDED, definition("own_a", "Nieuw")),
        event(3, "own_a", RuleEventKind.REMOVED),
    ]
    assert replayed(events).titles["own_a"] == "Nieuw"
    assert replayed(events, RuleMark(LATEST, 1)).titles["own_a"] == "Oud"


@given(st.integers(1, 99), st.integers(0, 10_000))
def test_a_mark_is_read_as_it_was_written(release: int, sequence: int) -> None:
    """What is kept with a visit is the moment and nothing else."""
    assert read_mark(write_mark(RuleMark(release, sequence))) == RuleMark(release, sequence)


def test_an_own_rule_on_an_answer_stays_in_the_vault() -> None:
    """Nobody knows what its title gives away, so nothing of it is for others."""
    when = {
        "all": [
            {"fact": "hours", "operator": ">", "value": 1},
            {"fact": "own_health", "operator": "==", "value": "poor"},
        ]
    }
    ann = PersonId("ann")
    carer = Person(
        ann, "Ann", "", Group.CARER, Sector.FRIENDS, tasks=(Task(TaskId("t"), TaskKind.MEALS, 9),)
    )
    told = Told(situations={ann: CarerSituation(ann, own_health=OwnHealth.POOR)})
    rule = build_rule(definition("own_a", when=when))
    (signal,) = evaluate(NetworkMap("Piet", None, (carer,), ()), (), [rule], told)
    assert signal.is_own
    assert signal.rests_on_answers_only


def test_an_own_rule_on_an_answer_that_is_not_there_stays_in_the_vault_too() -> None:
    """That nobody answered with yes is an answer as well, beside whatever else the rule names."""
    when = {
        "all": [
            {"fact": "hours", "operator": ">", "value": 1},
            {"fact": "ediz.choices", "operator": "lacks", "value": "yes"},
        ]
    }
    ann = PersonId("ann")
    carer = Person(
        ann, "Ann", "", Group.CARER, Sector.FRIENDS, tasks=(Task(TaskId("t"), TaskKind.MEALS, 9),)
    )
    day = date(2026, 3, 1)
    taken = take_measurement("ann", "ediz", {"pressure": "no"}, day)
    burden = assess(taken, load("ediz"), None, held_on=day, earlier_held_on=None)
    rule = build_rule(definition("own_a", when=when))
    (signal,) = evaluate(NetworkMap("Piet", None, (carer,), ()), [burden], [rule])
    assert signal.rests_on_answers_only
