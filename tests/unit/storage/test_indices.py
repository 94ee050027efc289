"""A vault of thousands of dossiers answers as quickly as one of ten, because nothing is searched.

What is measured of that stands in tests/benchmarks; here stands what must hold for it.
"""

from collections.abc import Iterator, Sequence

import pytest

from screening.dossier.model import VisitKind
from screening.identifiers import DossierId, MeasurementId
from screening.storage.database import Database, Row
from screening.workspace import Workspace
from tests.support.vaults import database_of

SMALL = {"setting", "instrument", "undo_note", "log_head", "(subquery-1)"}
"""Tables that do not grow with the caseload; the subquery is the one line at the end of the log."""


class Statements:
    """The statements that a vault was asked to run, with their values."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen: dict[str, Sequence[object]] = {}
        for name in ("rows", "row", "execute"):
            self._listen(monkeypatch, name)

    def scans(self, database: Database) -> list[tuple[str, str]]:
        """Return every statement that reads a whole table that grows, with the step that does."""
        found = []
        for statement, values in list(self.seen.items()):
            if statement.startswith(("SELECT", "INSERT", "UPDATE", "DELETE")):
                steps = (step.split() for step in _plan(database, statement, values))
                # The last line of a log is read from its end, and no further.
                found += [
                    (" ".join(words), statement)
                    for words in steps
                    if words[0] == "SCAN" and words[1] not in SMALL and "LIMIT 1" not in statement
                ]
        return found

    def _listen(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        original = getattr(Database, name)

        def note(database: Database, sql: str, values: Sequence[object] = ()) -> object:
            self.seen[sql] = values
            return original(database, sql, values)

        monkeypatch.setattr(Database, name, note)


def _plan(database: Database, statement: str, values: Sequence[object]) -> Iterator[str]:
    rows: list[Row] = database.rows(f"EXPLAIN QUERY PLAN {statement}", values)
    return (str(row[3]) for row in rows)


def test_one_dossier_is_read_and_written_without_searching_all(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No statement of a working day reads a whole table that grows with the caseload."""
    dossiers, visits = workspace.dossiers, workspace.visits
    statements = Statements(monkeypatch)
    dossier_id = DossierId(dossiers.create("Piet Jansen", ["Annie", "Marja"]).created)
    carer, leaver = dossiers.open(dossier_id).carers
    today = workspace.clock.today()
    visit_id = visits.start(dossier_id, today, VisitKind.FIRST).visit_id
    assert visit_id is not None
    workspace.measurements.give_consent(carer.id, in_proposal=True)
    measurement = workspace.measurements.start(visit_id, carer.id, "ediz")
    workspace.measurements.answer(MeasurementId(measurement.created), "own_life", "yes")
    added = workspace.network.add_person(visit_id, "Kees")
    assert added.created
    workspace.undo(dossier_id)
    dossiers.change_carer(dossier_id, carer.id, name="Anna")
    dossiers.remove_carer(dossier_id, leaver.id)
    workspace.measurements.course(dossier_id)
    visits.close(visit_id)
    visits.start(dossier_id, today, VisitKind.FOLLOW_UP)
    dossiers.caseload_start(40)
    workspace.procedure.set_urgency(dossier_id, reason="valt vaak")
    workspace.appreciations.note(carer.id, today.year, what="bon")
    dossiers.load(dossier_id)
    workspace.agenda.open_week()
    assert len(statements.seen) > 40
    assert statements.scans(database_of(workspace)) == []


def test_every_reference_can_be_followed_back(workspace: Workspace) -> None:
    """Whoever is deleted is found in every other table by an index, and not by reading it.

    Without one of these, taking back one step took 70 ms and destroying one dossier seconds in a
    vault of 5,000 dossiers.
    """
    database = database_of(workspace)
    tables = database.rows(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    without = []
    for (table,) in tables:
        references: dict[int, list[str]] = {}
        for reference in database.rows(f"PRAGMA main.foreign_key_list({table})"):
            references.setdefault(reference[0], []).append(reference[3])
        for columns in references.values():
            condition = " AND ".join(f"{column} = ?" for column in columns)
            statement = f"SELECT 1 FROM main.{table} WHERE {condition}"  # noqa: S608
            plan = list(_plan(database, statement, ["x"] * len(columns)))
            if any(step.startswith("SCAN") for step in plan):
                without.append((table, columns))
    assert without == []
