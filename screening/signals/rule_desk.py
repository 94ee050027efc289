"""The desk for the rules behind signals: which hold, and what the organisation did with them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from instruments.model import Instrument
from screening.changes import Changes, Topic
from screening.dossier.instrument_desk import InstrumentDesk
from screening.dossier.validation import clean_text, is_blank
from screening.signals.rule_book import (
    RuleBook,
    RuleEvent,
    RuleEventKind,
    read_definition,
    read_title,
    write_definition,
)
from screening.signals.rule_errors import (
    NoNewRules,
    RuleReasonMissing,
    RuleStandsOtherwise,
)
from screening.signals.rule_model import OWN, RuleError
from screening.signals.rule_reader import build_rule
from screening.signals.rule_reading import RuleReading
from screening.signals.rules_at import load_book
from screening.storage import rule_store
from screening.storage.session import Session


class RuleDesk:
    """Everything that is done is kept with its reason; nothing of it is a step to undo.

    Visits that are closed are not touched: they go by the rules of their closing.
    """

    def __init__(self, session: Session, instruments: InstrumentDesk) -> None:
        self._session = session
        self._instruments = instruments

    def load(self) -> RuleBook:
        """Return the rules of now."""
        return load_book(self._session.database, self._instruments.list_added())

    def silence(self, key: str, reason: str) -> Changes:
        """Show the signals of a rule no longer, from now on.

        Raises:
            RuleReasonMissing, RuleStandsOtherwise: nothing was changed.
        """
        cleaned = _require_reason(reason)
        if key not in {rule.key for rule in self.load().in_force}:
            raise RuleStandsOtherwise
        return self._store("silence rule", key, RuleEventKind.SILENCED, cleaned)

    def restore(self, key: str, reason: str = "") -> Changes:
        """Show the signals of a silenced rule again.

        Raises:
            RuleStandsOtherwise: it is not silenced.
        """
        if key not in {aside.rule.key for aside in self.load().silenced}:
            raise RuleStandsOtherwise
        return self._store(
            "restore rule", key, RuleEventKind.RESTORED, clean_text("reason", reason)
        )

    def remove(self, key: str, reason: str) -> Changes:
        """Take a rule of the organisation away; judgements of its signals can still be read.

        Raises:
            RuleReasonMissing, RuleStandsOtherwise: nothing was changed.
        """
        cleaned = _require_reason(reason)
        if key not in self.load().added:
            raise RuleStandsOtherwise
        return self._store("remove rule", key, RuleEventKind.REMOVED, cleaned)

    def list_resting_on(self, digest: str) -> tuple[str, ...]:
        """Return the titles of the own rules that ask about an added questionnaire.

        Args:
            digest: of the one definition that would go.
        """
        added = self._instruments.list_added()
        rest = tuple(each for each in added if each.digest != digest)
        return tuple(
            read_title(event)
            for event in self.load().added.values()
            if _can_ask(event, added) and not _can_ask(event, rest)
        )

    def preview(self, path: Path) -> RuleReading:
        """Read a file: either all its rules, or all that is wrong with it; nothing is stored."""
        from screening.signals.rule_file import read_rule_file

        return read_rule_file(path, self._instruments.list_added())

    def add(self, definitions: Sequence[Mapping[str, Any]], reason: str) -> Changes:
        """Take in rules as a reading gives them; one that is there is replaced, and shown again.

        Raises:
            RuleError: one of them is no rule of an organisation; nothing was stored.
            RuleReasonMissing, NoNewRules: nothing was changed.
        """
        cleaned = _require_reason(reason)
        book = self.load()
        added, silenced = book.added, {aside.rule.key for aside in book.silenced}
        texts: dict[str, str] = {}
        for definition in definitions:
            rule = build_rule(definition, added=self._instruments.list_added())
            if not rule.is_own or rule.key in texts:
                raise RuleError(rule.key, "key", f"must begin with {OWN}, and be used once")
            texts[rule.key] = write_definition(definition)
        fresh = {
            key: text
            for key, text in texts.items()
            if key not in added or added[key].definition != text
        }
        again = [key for key in texts if key in silenced]
        if not (fresh or again):
            raise NoNewRules
        changes = self._changes("add rules")
        with self._session.write(changes) as database:
            for key, text in fresh.items():
                now = self._session.now()
                rule_store.add_event(database, key, RuleEventKind.ADDED, cleaned, now, text)
            for key in again:
                now = self._session.now()
                rule_store.add_event(database, key, RuleEventKind.RESTORED, cleaned, now)
        return changes

    def save_template(self, folder: Path) -> Path:
        """Write a spreadsheet to begin with into a folder, and return where it is.

        Raises:
            DeliveryError: the folder cannot take the file; nothing of it is left there.
        """
        from screening.signals.rule_template import save_template

        return save_template(folder, self._instruments.list_added())

    def _store(self, action: str, key: str, kind: RuleEventKind, reason: str) -> Changes:
        changes = self._changes(action)
        with self._session.write(changes) as database:
            rule_store.add_event(database, key, kind, reason, self._session.now())
        return changes

    def _changes(self, action: str) -> Changes:
        # The log does not name the rule: its key is the organisation's to choose.
        return Changes(action, frozenset({Topic.RULES, Topic.REVIEW}))


def _can_ask(event: RuleEvent, added: tuple[Instrument, ...]) -> bool:
    try:
        build_rule(read_definition(event.definition), added=added)
    except (RuleError, ValueError):
        return False
    return True


def _require_reason(reason: str) -> str:
    cleaned = clean_text("reason", reason)
    if is_blank(cleaned):
        raise RuleReasonMissing
    return cleaned
