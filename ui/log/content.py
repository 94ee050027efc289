"""What the page of the log shows, read in one go; runs on the worker."""

from collections.abc import Sequence
from dataclasses import dataclass

from screening.storage.export_store import Export
from screening.storage.log_desk import LogFilter
from screening.wording.log_breaks import describe_breaks
from screening.wording.log_lines import LogLine, word_line
from screening.workspace import Workspace


# No generated repr: recipients are names.
@dataclass(frozen=True, slots=True, repr=False)
class LogContent:
    """What the page shows.

    Args:
        numbers: of the lines that answer to a filter.
        broken: what is wrong with the log, in words; empty when nothing is.
        exports: what left the vault that is about no dossier, the first one first.
    """

    numbers: Sequence[int]
    broken: str
    exports: tuple[Export, ...]


def gather_log(workspace: Workspace, wanted: LogFilter, *, opening: bool) -> LogContent:
    """Return what the page shows; opening the page is noted in the log."""
    log = workspace.log
    if opening:
        log.note_view()
    while not log.is_checked:
        log.check_on()
    return LogContent(
        log.find(wanted), describe_breaks(log.findings()), workspace.log_exports.exports()
    )


def load_lines(workspace: Workspace, numbers: Sequence[int]) -> tuple[LogLine, ...]:
    """Return some lines in words."""
    return tuple(word_line(entry) for entry in workspace.log.load(numbers))
