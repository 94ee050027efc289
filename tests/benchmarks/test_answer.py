"""How soon an answer is safe on disk.

Bounds: from a tap to durable p99 at most 10 ms; at the desk at most 2 times plain SQLite.
Nothing is timed by an assertion: another program on the same disk must not fail a test.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from instruments import catalogue
from screening.changes import Changes
from screening.dossier.model import VisitKind
from screening.identifiers import MeasurementId
from screening.workspace import Workspace
from tests.support.vaults import create_vault, open_vault
from ui.context import Context
from ui.messages import Messages
from ui.operations import Operations
from ui.places import Place, PlaceName
from ui.questionnaire.page import QuestionnairePage
from ui.theme import Theme

EDIZ = catalogue.load("ediz")
ANSWERS = 1_000
BLOCK = 50
TAPS = 300
SETTINGS = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
)
"""As those of the vault, without its key."""

TABLES = (
    "CREATE TABLE measurement (id TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT",
    """CREATE TABLE answer (
        measurement_id TEXT NOT NULL REFERENCES measurement (id),
        item_key TEXT NOT NULL,
        choice_key TEXT NOT NULL,
        answered_at TEXT NOT NULL,
        PRIMARY KEY (measurement_id, item_key)
    ) STRICT""",
    """CREATE TABLE former_answer (
        measurement_id TEXT NOT NULL REFERENCES measurement (id),
        item_key TEXT NOT NULL,
        choice_key TEXT NOT NULL,
        answered_at TEXT NOT NULL,
        PRIMARY KEY (measurement_id, answered_at, item_key)
    ) STRICT""",
)
KEEP_FORMER = """INSERT OR IGNORE INTO former_answer SELECT * FROM answer
    WHERE measurement_id = ? AND item_key = ? AND choice_key <> ?"""
SAVE_ANSWER = """INSERT INTO answer VALUES (?, ?, ?, ?) ON CONFLICT (measurement_id, item_key)
    DO UPDATE SET choice_key = excluded.choice_key, answered_at = excluded.answered_at"""


def begin(workspace: Workspace) -> MeasurementId:
    """Return an EDIZ that has just been begun."""
    dossier_id = workspace.dossiers.create("Piet Jansen", ["Annie Jansen"]).dossier_id
    assert dossier_id is not None
    carer_id = workspace.dossiers.load(dossier_id).carers[0].id
    workspace.measurements.give_consent(carer_id, in_proposal=True)
    today = workspace.clock.today()
    visit_id = workspace.visits.start(dossier_id, today, VisitKind.FIRST).visit_id
    assert visit_id is not None
    return MeasurementId(workspace.measurements.start(visit_id, carer_id, "ediz").created)


def pick(number: int) -> tuple[str, str, int]:
    """Return an item, an answer and the place after it; every write changes something."""
    item = EDIZ.items[number % len(EDIZ.items)]
    choice = item.choices[number // len(EDIZ.items) % len(item.choices)]
    return item.key, choice.key, EDIZ.items.index(item) + 1


def plain_writer(path: Path) -> Callable[[int], None]:
    """Return what writes the same rows to an unencrypted file of the standard library."""
    database = sqlite3.connect(path, isolation_level=None)
    for statement in (*SETTINGS, *TABLES, "INSERT INTO measurement VALUES ('one', 0)"):
        database.execute(statement)

    def write(number: int) -> None:
        item, choice, position = pick(number)
        moment = f"2026-03-10T12:{number // 60:02d}:{number % 60:02d}+00:00"
        database.execute("BEGIN IMMEDIATE")
        database.execute(KEEP_FORMER, ("one", item, choice))
        database.execute(SAVE_ANSWER, ("one", item, choice, moment))
        database.execute("UPDATE measurement SET position = ? WHERE id = ?", (position, "one"))
        database.execute("COMMIT")

    return write


def percentile(times: list[float], part: float) -> float:
    """Return the time in ms below which this part of all times lies."""
    return sorted(times)[round(part * (len(times) - 1))] * 1_000


def describe(name: str, times: list[float]) -> str:
    """Return the line that is printed."""
    return f"{name}: median {percentile(times, 0.5):.2f} ms, p99 {percentile(times, 0.99):.2f} ms"


def test_an_answer_beside_plain_sqlite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The desk and plain SQLite take turns on one disk; every answer reaches both."""
    workspace = create_vault(tmp_path / "kluis")
    measurement_id = begin(workspace)
    desk = workspace.measurements

    def answer(number: int) -> None:
        item, choice, _ = pick(number)
        desk.answer(measurement_id, item, choice)

    ours: list[float] = []
    plain: list[float] = []
    writers = ((answer, ours), (plain_writer(tmp_path / "plain.db"), plain))
    for start in range(0, ANSWERS, BLOCK):
        for write, times in writers:
            for number in range(start, start + BLOCK):
                begun = perf_counter()
                write(number)
                times.append(perf_counter() - begun)
    workspace.lock()
    ratio = percentile(ours, 0.5) / percentile(plain, 0.5)
    with capsys.disabled():
        print()
        print(describe("an answer at the desk", ours))
        print(describe("the same rows in plain SQLite", plain))
        print(f"ratio of the medians: {ratio:.2f} (at most 2)")
    stored = open_vault(tmp_path / "kluis").measurements.load(measurement_id)
    assert dict(stored.answers) == dict(pick(number)[:2] for number in range(ANSWERS))


def test_a_tap_until_it_is_durable(
    tmp_path: Path,
    qtbot: QtBot,
    qapp: QApplication,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """From the release of the mouse to the end of the commit, through page and worker."""
    workspace = create_vault(tmp_path)
    measurement_id = begin(workspace)
    desk = workspace.measurements
    store, ended = desk.answer, [0.0]

    def answer(measurement: MeasurementId, item_key: str, choice_key: str) -> Changes:
        changes = store(measurement, item_key, choice_key)
        ended[0] = perf_counter()
        return changes

    monkeypatch.setattr(desk, "answer", answer)
    theme, operations = Theme(), Operations()
    theme.apply(qapp)
    context = Context(workspace, operations, Messages(theme), theme)
    page = QuestionnairePage(context, Place(PlaceName.QUESTIONNAIRE, measurement_id=measurement_id))
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitExposed(page):
        page.show()
    times: list[float] = []
    while len(times) < TAPS:
        desk.move_to(measurement_id, 0)
        page.reload()
        operations.drain()
        for number in range(len(EDIZ.items)):
            button = page.statement_view.answers.buttons[(len(times) + number) % 5]
            QTest.mousePress(button, Qt.MouseButton.LeftButton)
            begun = perf_counter()
            QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
            operations.drain()
            times.append(ended[0] - begun)
    operations.stop()
    workspace.lock()
    assert min(times) > 0
    with capsys.disabled():
        print()
        print(describe("an answer tapped to durable", times), "(p99 at most 10)")
