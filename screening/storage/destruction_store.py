"""Reads and writes the reports of destruction: counts, ground, days and copies, without names."""

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from screening.errors import NotFound
from screening.rights.model import (
    CopyState,
    DataKind,
    Destruction,
    Subject,
    VaultCopy,
)
from screening.rights.retention import Ground
from screening.storage.columns import from_date, from_moment, to_date
from screening.storage.database import Database, Row

VERSION = 1
COLUMNS = "id, subject, object, ground, destroyed_at, report"


def insert_destruction(database: Database, destruction: Destruction) -> None:
    """Add a report."""
    database.execute(
        "INSERT INTO destruction VALUES (?, ?, ?, ?, ?, ?)",
        (
            destruction.id,
            destruction.subject,
            destruction.object_id,
            destruction.ground,
            from_moment(destruction.destroyed_at),
            _write_report(destruction),
        ),
    )


def update_destruction(database: Database, destruction: Destruction) -> None:
    """Store how far the cleaning and the copies are."""
    database.execute(
        "UPDATE destruction SET report = ? WHERE id = ?",
        (_write_report(destruction), destruction.id),
    )


def knows(database: Database, destruction_id: str) -> bool:
    """Whether a database holds this report; one of an older version holds none."""
    return _has_reports(database) and bool(
        database.rows("SELECT 1 FROM destruction WHERE id = ?", (destruction_id,))
    )


def carry_over(database: Database, destruction: Destruction) -> None:
    """Add a report to a copy of the vault, when that has room for reports."""
    if _has_reports(database):
        insert_destruction(database, replace(destruction, is_clean=True, copies=()))


def load_destructions(database: Database) -> tuple[Destruction, ...]:
    """Return all reports, the latest first; a vault of an older version holds none."""
    if not _has_reports(database):
        return ()
    rows = database.rows(f"SELECT {COLUMNS} FROM destruction ORDER BY destroyed_at DESC, id")
    return tuple(_read(row) for row in rows)


def load_destruction(database: Database, destruction_id: str) -> Destruction:
    """Return one report."""
    row = database.row(f"SELECT {COLUMNS} FROM destruction WHERE id = ?", (destruction_id,))
    if row is None:
        raise NotFound
    return _read(row)


def _has_reports(database: Database) -> bool:
    return bool(database.rows("SELECT 1 FROM main.sqlite_master WHERE name = 'destruction'"))


def _write_report(destruction: Destruction) -> str:
    report: dict[str, Any] = {
        "version": VERSION,
        "counts": {str(kind): number for kind, number in destruction.counts.items()},
        "changed_on": destruction.changed_on.isoformat(),
        "asked_on": from_date(destruction.asked_on),
        "handed_out": [
            {"kind": kind, "on": day.isoformat()} for kind, day in destruction.handed_out
        ],
        "is_clean": destruction.is_clean,
        "copies": [
            {"path": str(copy.path), "state": str(copy.state)} for copy in destruction.copies
        ],
    }
    return json.dumps(report, ensure_ascii=False)


def _read(row: Row) -> Destruction:
    report = json.loads(row[5])
    return Destruction(
        id=row[0],
        subject=Subject(row[1]),
        object_id=row[2],
        ground=Ground(row[3]),
        destroyed_at=datetime.fromisoformat(row[4]),
        counts={DataKind(kind): number for kind, number in report["counts"].items()},
        changed_on=date.fromisoformat(report["changed_on"]),
        asked_on=to_date(report["asked_on"]),
        handed_out=tuple(
            (line["kind"], date.fromisoformat(line["on"])) for line in report["handed_out"]
        ),
        is_clean=report["is_clean"],
        copies=tuple(
            VaultCopy(Path(line["path"]), CopyState(line["state"])) for line in report["copies"]
        ),
    )
