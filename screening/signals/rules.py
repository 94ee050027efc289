"""The rules behind the signals, as data: one file, checked field by field when it is read."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Final

from screening.signals.rule_model import OWN, Rule, RuleError
from screening.signals.rule_reader import build_rule

RELEASED: Final = Path(__file__).parent / "data" / "rules.toml"


def load_rules(path: Path = RELEASED) -> tuple[Rule, ...]:
    """Return the rules of a file in its order.

    Raises:
        RuleError: the file cannot be read, or a rule is not correct.
    """
    return _load_once(path)


# The rules do not change as long as the program runs.
@cache
def _load_once(path: Path) -> tuple[Rule, ...]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RuleError("(file)", path.name, "cannot be read as TOML") from error
    entries = data.get("rules")
    if set(data) != {"rules"} or not isinstance(entries, list):
        raise RuleError("(file)", "rules", "must be the only thing in the file, and a list")
    rules = tuple(build_rule(entry, place) for place, entry in enumerate(entries, start=1))
    seen: set[str] = set()
    for rule in rules:
        if rule.is_own:
            raise RuleError(rule.key, "key", f"{OWN} is for rules of an organisation")
        if rule.key in seen:
            raise RuleError(rule.key, "key", "is used twice")
        seen.add(rule.key)
    return rules
