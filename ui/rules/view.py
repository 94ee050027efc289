"""What the page with rules shows, in words, gathered on the worker."""

from dataclasses import dataclass

from instruments.model import Instrument
from screening.signals.gone_facts import find_unknown_facts
from screening.signals.rule_book import RuleEvent, Unusable
from screening.signals.rule_model import Rule
from screening.signals.rule_reader import list_specs
from screening.wording.rule_words import describe_explanation, describe_limits, describe_rule
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule in words; `added` is how it came, `silenced` why it is not shown any more."""

    rule: Rule
    explanation: str
    not_said: str
    conditions: tuple[str, ...]
    added: RuleEvent | None = None
    silenced: RuleEvent | None = None
    asks_what_has_gone: bool = False
    """Whether it asks about a questionnaire that is there no longer."""


@dataclass(frozen=True, slots=True)
class RulesView:
    """All rules: those in force, those that are not shown, and stored ones that cannot be read."""

    in_force: tuple[RuleView, ...]
    silenced: tuple[RuleView, ...]
    unusable: tuple[Unusable, ...]


def gather_rules(workspace: Workspace) -> RulesView:
    """Return what the page shows; runs on the worker."""
    book, instruments = workspace.rules.load(), workspace.instruments.list_added()
    return RulesView(
        tuple(
            view_rule(rule, instruments, added=book.added.get(rule.key)) for rule in book.in_force
        ),
        tuple(
            view_rule(
                aside.rule,
                instruments,
                added=book.added.get(aside.rule.key),
                silenced=aside.event,
            )
            for aside in book.silenced
        ),
        book.unusable,
    )


def view_rule(
    rule: Rule,
    instruments: tuple[Instrument, ...],
    *,
    added: RuleEvent | None = None,
    silenced: RuleEvent | None = None,
) -> RuleView:
    """Return a rule in words."""
    return RuleView(
        rule,
        describe_explanation(rule),
        describe_limits(rule),
        describe_rule(rule, instruments),
        added,
        silenced,
        bool(find_unknown_facts(rule.when, list_specs(rule.applies_to, instruments))),
    )
