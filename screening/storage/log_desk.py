"""The desk for the log: whether it is whole, and what stands in it."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from screening.errors import ExpectedError
from screening.storage import log_store
from screening.storage.log_chain import Break, BreakKind, ChainReader, LogEntry, check_end
from screening.storage.session import Session
from screening.wording.log_actions import LogKind, word_action

FOUND: Final = "find broken log"
PIECE: Final = 1_000
"""Lines that are checked in one go: some milliseconds, so that nobody waits for it."""
MOST_NOTED: Final = 20
BEFORE_ALL: Final = -(2**63)
"""Below every number that a line can have: whoever puts in a line may number it as well."""


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which lines someone wants to see; None means all.

    Args:
        kind: only what was done in this way.
        day: only this day, where the consultant is.
    """

    kind: LogKind | None = None
    day: date | None = None


class LogDesk:
    """Checks the chain of the log and finds lines in it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._reader: ChainReader | None = None
        self._checked_until = BEFORE_ALL
        self.is_checked = False
        """Whether the whole log was checked since the vault was opened."""
        self.has_news = False
        """Whether something broken was found since the vault was opened."""

    def begin(self, wrong_tries: int = 0, action: str = "open vault") -> None:
        """Log that the vault was opened, in which way and after how many wrong tries.

        The end is looked at first: the new line would cover up that the one before it is gone.
        """
        database = self._session.database
        end = check_end(
            log_store.load_last(database), log_store.load_head(database), self._session.log_key
        )
        self._session.note(action, "vault")
        if wrong_tries:
            self._session.note("try passphrase", "vault", f"refused {wrong_tries}")
        if end is not None:
            self._note([end])

    def end(self) -> None:
        """Log that the vault is being locked; a full disk must not keep it open."""
        if self._session.is_open:
            with suppress(ExpectedError):
                self._session.note("lock vault", "vault")

    def check_on(self) -> bool:
        """Check some more lines; return whether the whole log has been checked now.

        What is broken is noted in the log, once.
        """
        database = self._session.database
        reader = self._reader = self._reader or ChainReader(self._session.log_key)
        lines = log_store.load_after(database, self._checked_until, PIECE)
        for line in lines:
            reader.read(line)
        if len(lines) == PIECE:
            self._checked_until = lines[-1].sequence
            return False
        self._reader, self._checked_until = None, BEFORE_ALL
        self._note(reader.finish(log_store.load_head(database)))
        self.is_checked = True
        return True

    def check(self) -> tuple[Break, ...]:
        """Check the whole log, and return all that was ever found broken in it."""
        while not self.check_on():
            pass
        return self.findings()

    def findings(self) -> tuple[Break, ...]:
        """Return all that was ever found broken, the first place first."""
        lines = log_store.load_some(
            self._session.database, log_store.find(self._session.database, [FOUND])
        )
        found = {broken for line in lines if (broken := Break.read(line.result))}
        return tuple(sorted(found, key=lambda broken: (broken.first, broken.last)))

    def find(self, wanted: LogFilter) -> list[int]:
        """Return the numbers of the lines that answer to a filter, the latest first."""
        database = self._session.database
        actions = None
        if wanted.kind not in {None, LogKind.REFUSED}:
            known = log_store.load_actions(database)
            actions = [action for action in known if word_action(action).kind is wanted.kind]
        return log_store.find(
            database,
            actions,
            _midnight(wanted.day) if wanted.day else None,
            _midnight(wanted.day + timedelta(days=1)) if wanted.day else None,
            "refused" if wanted.kind is LogKind.REFUSED else None,
        )

    def load(self, numbers: Sequence[int]) -> list[LogEntry]:
        """Return the lines with these numbers, the latest first."""
        return log_store.load_some(self._session.database, numbers)

    def load_all(self, wanted: LogFilter) -> list[LogEntry]:
        """Return all lines that answer to a filter, the latest first."""
        numbers = self.find(wanted)
        pieces = (numbers[start : start + PIECE] for start in range(0, len(numbers), PIECE))
        return [line for piece in pieces for line in self.load(piece)]

    def note_view(self) -> None:
        """Log that someone looked in the log."""
        self._session.note("view log", "vault")

    def _note(self, breaks: Sequence[Break]) -> None:
        """Note what is broken, as far as that was not known yet."""
        if len(breaks) > MOST_NOTED:
            breaks = [Break(BreakKind.CHANGED, breaks[0].first, breaks[-1].last)]
        known = self.findings() if breaks else ()
        for broken in breaks:
            if broken not in known:
                self._session.note(FOUND, "vault", broken.name())
                self.has_news = True


def _midnight(day: date) -> datetime:
    """Return the moment at which a day begins where the consultant is, in UTC."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)
