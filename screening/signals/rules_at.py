"""Which rules hold for a visit: those of now, or, once it is closed, those of its closing."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from instruments.model import Instrument
from screening.identifiers import VisitId
from screening.signals.rule_book import (
    RuleBook,
    RuleMark,
    read_mark,
    read_title,
    replay,
    write_mark,
)
from screening.signals.rule_book import RuleEventKind as Kind
from screening.signals.rule_reader import build_rule
from screening.signals.rules import load_rules
from screening.storage import rule_store, visit_store
from screening.storage.database import Database

KEPT: Final = "asked.rules"
"""The text of a closed visit that holds at which moment in the rules it was closed."""


def load_book(
    database: Database, added: tuple[Instrument, ...] = (), mark: RuleMark | None = None
) -> RuleBook:
    """Return the rules of now, or of a moment.

    Args:
        database: of the vault.
        added: the instruments of the organisation.
        mark: the moment.
    """
    build = partial(build_rule, added=added, is_stored=True)
    return replay(rule_store.load_events(database), load_rules(), mark, build)


def load_book_of(
    database: Database, visit_id: VisitId, added: tuple[Instrument, ...] = ()
) -> RuleBook:
    """Return the rules that hold for a visit."""
    return load_book(database, added, _find_mark(database, visit_id))


def load_titles(database: Database, visit_id: VisitId) -> Mapping[str, str]:
    """Return what every rule is called at a visit, those included that have gone since."""
    ever = {
        event.rule_key: read_title(event)
        for event in rule_store.load_events(database)
        if event.kind is Kind.ADDED
    }
    ever |= {rule.key: rule.title for rule in load_rules()}
    return {**ever, **load_book_of(database, visit_id).titles}


def keep_rules(database: Database, visit_id: VisitId) -> None:
    """Keep with a visit that is being closed by which rules it was judged.

    By number, not by time: a clock can be put back.
    """
    release = max(rule.since for rule in load_rules())
    mark = RuleMark(release, rule_store.last_sequence(database))
    visit_store.save_text(database, visit_id, KEPT, write_mark(mark))


def _find_mark(database: Database, visit_id: VisitId) -> RuleMark | None:
    if not visit_store.load_visit(database, visit_id).is_closed:
        return None
    return read_mark(visit_store.load_texts(database, visit_id).get(KEPT, ""))
