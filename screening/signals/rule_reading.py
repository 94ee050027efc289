"""What comes of reading a file with rules: the rules, or all that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from screening.forms.reading import Problem
from screening.signals.rule_model import Rule


@dataclass(frozen=True, slots=True)
class RuleReading:
    """Rules that were read but not taken in yet.

    Either there are problems and nothing else, or there are the definitions (what
    `workspace.rules.add` takes) and the rules that were built of them, in the same order.
    """

    problems: tuple[Problem, ...] = ()
    definitions: tuple[Mapping[str, Any], ...] = ()
    rules: tuple[Rule, ...] = ()
