from collections.abc import Iterator
from pathlib import Path

import pytest

from screening.storage.database import Database
from screening.storage.keys import new_key
from screening.storage.migrations import load_scripts, split_statements

MOMENT = "2026-03-{day:02d}T10:00:00.000+00:00"
ROWS = """
INSERT INTO dossier VALUES ('quiet', '{d1}'), ('busy', '{d1}');
INSERT INTO person VALUES ('p', 'busy', 'carer', 'Annie', '', NULL, '', 1);
INSERT INTO visit VALUES ('v', 'busy', 'first', '2026-03-02', NULL, NULL, 'preparation', '{d2}');
INSERT INTO consent VALUES ('c', 'p', '2026-03-02', 1, NULL, '{d3}');
INSERT INTO measurement VALUES ('m', 'v', 'p', 'ediz', 1, 'x', '{d3}', NULL, 0);
INSERT INTO answer VALUES ('m', 'a', 'yes', '{d4}');
INSERT INTO judgement VALUES ('v', 's', 'agree', '', '{d5}');
INSERT INTO delivery VALUES ('d', 'v', '{d6}', 'digest');
INSERT INTO log (at, action, object, result) VALUES ('{d6}', 'deliver proposal', 'd', 'done');
"""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A database of version 1 with two dossiers."""
    database = Database(tmp_path / "some.db", new_key())
    days = {f"d{day}": MOMENT.format(day=day) for day in range(1, 7)}
    for statement in split_statements(load_scripts()[0] + ROWS.format(**days)):
        database.execute(statement)
    yield database
    database.close()


def update(database: Database) -> None:
    """Run the statements of version 2."""
    for statement in split_statements(load_scripts()[1]):
        database.execute(statement)


def test_what_left_the_vault_stays_known(database: Database) -> None:
    """A proposal that was handed over before is in the list of who has what."""
    update(database)
    assert database.rows("SELECT * FROM export") == [
        ("d", "busy", "v", "proposal", "", MOMENT.format(day=6), "digest")
    ]


@pytest.mark.parametrize(
    "gone, day",
    [("", 6), ("delivery", 5), ("judgement", 4), ("answer", 3), ("consent", 2), ("visit", 1)],
)
def test_the_last_change_is_that_of_anything_in_the_dossier(
    database: Database, gone: str, day: int
) -> None:
    """Retention counts from the last thing that happened, whatever that was."""
    order = ("delivery", "judgement", "answer", "consent", "visit")
    for table in order[: order.index(gone) + 1] if gone else ():
        database.execute(f"DELETE FROM {table}")  # noqa: S608
    update(database)
    assert dict(database.rows("SELECT * FROM dossier_change")) == {
        "quiet": "2026-03-01",
        "busy": f"2026-03-{day:02d}",
    }


def test_a_closed_or_planned_visit_counts_as_a_change(database: Database) -> None:
    """The day of a visit and the day on which it was closed count too."""
    database.execute("UPDATE visit SET closed_at = '2026-04-07T10:00:00.000+00:00'")
    database.execute("UPDATE visit SET held_on = '2026-04-05'")
    update(database)
    assert ("busy", "2026-04-07") in database.rows("SELECT * FROM dossier_change")
