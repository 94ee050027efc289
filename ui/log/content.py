"""What the page of the log shows, read in one go; runs on the worker."""

from collections.abc import Sequence
from dataclasses import dataclass

from screening.storage.log_desk import LogFilter
from screening.wording.log_breaks import describe_breaks
from screening.wording.log_lines import LogLine, word_line
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LogContent:
    """The numbers of the lines that answer to a filter, and what is wrong with the log, if so."""

    numbers: Sequence[int]
    broken: str


def gather_log(workspace: Workspace, wanted: LogFilter, *, opening: bool) -> LogContent:
    """Return what the page shows; opening the page is noted in the log."""
    log = workspace.log
    if opening:
        log.note_view()
    while not log.is_checked:
        log.check_on()
    return LogContent(log.find(wanted), describe_breaks(log.findings()))


def load_lines(workspace: Workspace, numbers: Sequence[int]) -> tuple[LogLine, ...]:
    """Return some lines in words."""
    return tuple(word_line(entry) for entry in workspace.log.load(numbers))
