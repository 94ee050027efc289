"""What the page of the caseload shows, read in one go; all of it runs on the worker."""

from dataclasses import dataclass
from datetime import date

from screening.arrangement.agenda import Agenda
from screening.dossier.caseload import CaseloadCount, CaseloadEntry, build_entries, count_entries
from screening.workspace import Workspace

FIRST_LINES = 40
"""More than a large screen shows."""


@dataclass(frozen=True, slots=True)
class Content:
    """The lines that were read, of how many there are."""

    entries: tuple[CaseloadEntry, ...]
    total: int
    today: date

    @property
    def counted(self) -> CaseloadCount:
        """How many dossiers there are, and what waits in them once all have been read."""
        if len(self.entries) < self.total:
            return CaseloadCount(self.total, 0, 0)
        return count_entries(self.entries)


def load_start(workspace: Workspace) -> Content:
    """Return what fits on a screen."""
    today = workspace.clock.today()
    start = workspace.dossiers.caseload_start(FIRST_LINES)
    return Content(build_entries(start.rows, today), start.total, today)


def load_all(workspace: Workspace) -> Content | None:
    """Return all lines; None when the vault was locked since they were asked for."""
    if not workspace.is_open:
        return None
    today = workspace.clock.today()
    entries = build_entries(workspace.dossiers.caseload(), today)
    return Content(entries, len(entries), today)


def load_week(workspace: Workspace, *, opening: bool) -> Agenda | None:
    """Return what waits; None when the vault was locked since. That it is opened is noted."""
    if not workspace.is_open:
        return None
    return workspace.agenda.open_week() if opening else workspace.agenda.list_due()
