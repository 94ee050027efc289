"""The rules in force at a moment: the released ones, and what the organisation did since."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from screening.errors import ScreeningError
from screening.signals.rule_model import Rule


class RuleEventKind(StrEnum):
    """What an organisation can do with a rule."""

    ADDED = "added"
    REMOVED = "removed"
    SILENCED = "silenced"
    RESTORED = "restored"


# No generated repr: a reason is typed, and may name somebody.
@dataclass(frozen=True, slots=True, repr=False)
class RuleEvent:
    """One thing that was done, with its reason; `definition` is the rule that was added."""

    sequence: int
    rule_key: str
    kind: RuleEventKind
    definition: str
    reason: str
    happened_at: datetime


@dataclass(frozen=True, slots=True)
class RuleMark:
    """A moment in the rules: which release of them, and the number of the last event."""

    release: int
    sequence: int


FIRST = RuleMark(1, 0)
"""Where a visit stands that was closed before this was kept."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A rule that is not in force, and the event that made it so."""

    rule: Rule
    event: RuleEvent


@dataclass(frozen=True, slots=True)
class Unusable:
    """A stored rule that this version cannot read, with its title as far as there is one."""

    title: str
    event: RuleEvent


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules at a moment.

    Args:
        in_force: the released ones, then those of the organisation, in the order of adding.
        silenced: what is not shown any more.
        unusable: stored rules that this version cannot read: they do nothing.
        added: by key, the event with which each own rule came as it is.
        titles: what every rule was called there that was ever known, removed ones included.
    """

    in_force: tuple[Rule, ...]
    silenced: tuple[SetAside, ...]
    unusable: tuple[Unusable, ...]
    added: Mapping[str, RuleEvent]
    titles: Mapping[str, str]


Build = Callable[[object], Rule]
"""Builds a rule of a table; raises RuleError (a ScreeningError) when it is none."""


def replay(
    events: Iterable[RuleEvent], released: Iterable[Rule], mark: RuleMark | None, build: Build
) -> RuleBook:
    """Return the rules as they were at a moment, or, without one, as they are now.

    Args:
        events: what the organisation did, the first thing first.
        released: the rules of this version.
        mark: the moment.
        build: makes a rule of a stored table.
    """
    rules = {rule.key: rule for rule in released if mark is None or rule.since <= mark.release}
    titles = {key: rule.title for key, rule in rules.items()}
    silenced: dict[str, RuleEvent] = {}
    added: dict[str, RuleEvent] = {}
    for event in events:
        if mark is not None and event.sequence > mark.sequence:
            continue
        match event.kind:
            case RuleEventKind.ADDED:
                added[event.rule_key] = event
                titles[event.rule_key] = read_title(event)
            case RuleEventKind.REMOVED:
                added.pop(event.rule_key, None)
                silenced.pop(event.rule_key, None)
            case RuleEventKind.SILENCED:
                silenced[event.rule_key] = event
            case RuleEventKind.RESTORED:
                silenced.pop(event.rule_key, None)
    unusable = []
    for event in added.values():
        rule = _build(event, build)
        if rule is None:
            unusable.append(Unusable(read_title(event), event))
        else:
            rules[rule.key] = rule
    return RuleBook(
        tuple(rule for key, rule in rules.items() if key not in silenced),
        tuple(SetAside(rules[key], event) for key, event in silenced.items() if key in rules),
        tuple(unusable),
        added,
        titles,
    )


def read_title(event: RuleEvent) -> str:
    """Return what a stored rule was called, also when it cannot be used; else its key."""
    try:
        title = read_definition(event.definition)["title"]
    except (ValueError, TypeError, KeyError):
        return event.rule_key
    return title if isinstance(title, str) and title else event.rule_key


def read_definition(text: str) -> dict[str, Any]:
    """Return the table that a stored text holds.

    Raises:
        ValueError: it is no text of a table.
    """
    try:
        table = json.loads(text)
    except RecursionError:
        raise ValueError("too many parts within parts") from None
    if not isinstance(table, dict):
        raise ValueError("a stored rule is a table")  # noqa: TRY004 - as what json raises
    return table


def write_definition(table: Mapping[str, Any]) -> str:
    """Return a table as a text to store; the same table always gives the same text."""
    return json.dumps(table, ensure_ascii=False, sort_keys=True)


def write_mark(mark: RuleMark) -> str:
    """Return a moment as a text to keep with a visit that is being closed."""
    return f"{mark.release} {mark.sequence}"


def read_mark(text: str) -> RuleMark:
    """Return the moment that was kept with a closed visit."""
    if not text:
        return FIRST
    release, sequence = text.split()
    return RuleMark(int(release), int(sequence))


def _build(event: RuleEvent, build: Build) -> Rule | None:
    try:
        rule = build(read_definition(event.definition))
    except (ScreeningError, ValueError, TypeError, RecursionError):
        return None
    # A text that was tampered with is not the rule that was added.
    return rule if rule.key == event.rule_key and rule.is_own else None
