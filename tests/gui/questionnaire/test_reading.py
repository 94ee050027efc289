"""Reading aloud, with a process in the place of the voice that says what it was given."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from instruments import catalogue
from tests.gui.questionnaire.answering import CSI, EDIZ, page_of, questions, tap
from tests.gui.visit.opening import Table, click
from ui.questionnaire import voice
from ui.questionnaire.page import QuestionnairePage

PARROT = """
import sys
if sys.argv[1] == "xx":
    sys.exit(1)
print("ready", flush=True)
for line in sys.stdin:
    with open({path!r}, "a", encoding="utf-8") as heard:
        heard.write(line)
    if line.startswith("Hem"):
        print("done", flush=True)
"""


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the process was given to read."""
    heard, program = tmp_path / "heard", tmp_path / "parrot.py"
    program.write_text(PARROT.format(path=str(heard)), encoding="utf-8")
    monkeypatch.setattr(voice, "SPEAKER", program)
    return heard


def begin(qtbot: QtBot, page: QuestionnairePage, language: str = "nl") -> None:
    """Look for the voice, as happens on a machine with a screen."""
    with qtbot.waitSignal(page.reader.voice.found, timeout=10_000):
        page.reader.voice.look_for(language)


def lines(qtbot: QtBot, heard: Path, number: int) -> list[str]:
    """Return what was heard, once that is so many lines."""

    def are_there() -> bool:
        return heard.exists() and len(heard.read_text(encoding="utf-8").splitlines()) >= number

    qtbot.waitUntil(are_there)
    return heard.read_text(encoding="utf-8").splitlines()


def test_without_a_voice_there_is_no_button(table: Table, qtbot: QtBot, heard: Path) -> None:
    """Not before it was found, and not where there is none of this language."""
    with questions(table, alone=True) as (_, page):
        assert not page.statement_view.read_button.isVisible()
        begin(qtbot, page, "xx")
        assert not page.statement_view.read_button.isVisible()
    assert not heard.exists()


def test_the_statement_and_its_answers_are_read(table: Table, qtbot: QtBot, heard: Path) -> None:
    """First the statement, then the answers; the button stops it, and so does the next one."""
    with questions(table, CSI, alone=True) as (window, page):
        begin(qtbot, page)
        button = page.statement_view.read_button
        assert button.isVisible()
        assert button.text() == "Lees voor"
        click(window, button)
        assert button.text() == "Stop voorlezen"
        assert lines(qtbot, heard, 1) == ["Mijn nachtrust is verstoord. Ja. Nee."]
        click(window, button)
        assert button.text() == "Lees voor"
        assert lines(qtbot, heard, 2)[1:] == [""]
        click(window, button)
        tap(window, "Ja")
        assert button.text() == "Lees voor"
        assert lines(qtbot, heard, 4)[3:] == [""]
        click(window, button)
        # Read to its end, it says so by itself.
        qtbot.waitUntil(lambda: button.text() == "Lees voor")


def test_the_introduction_and_the_note_are_read_too(
    table: Table, qtbot: QtBot, heard: Path
) -> None:
    """The introduction once, at first; the note between its statement and the answers."""
    ediz = catalogue.load(EDIZ)
    with questions(table, EDIZ, alone=True) as (window, page):
        begin(qtbot, page)
        for _ in range(2):
            click(window, page.statement_view.read_button)
            tap(window, "Ja")
        answers = "Nee! Nee. Min of meer. Ja. Ja!"
        told = lines(qtbot, heard, 4)
        assert told[0] == f"{ediz.introduction} {ediz.items[0].text} {answers}"
        assert told[2] == f"{ediz.items[1].text} {answers}"
    heard.unlink()
    csi = catalogue.load(CSI)
    position, item = next((at, one) for at, one in enumerate(csi.items) if one.note)
    with questions(table, CSI, alone=True) as (window, page):
        begin(qtbot, page)
        for _ in range(position):
            click(window, page.statement_view.skip_button)
        click(window, page.statement_view.read_button)
        note = item.note or ""
        dot = "" if note[-1] in ".!?:;" else "."
        assert lines(qtbot, heard, 1) == [f"{item.text} {note}{dot} Ja. Nee."]


def test_a_pause_and_a_lock_are_silent(table: Table, qtbot: QtBot, heard: Path) -> None:
    """Whatever takes the statement away takes the voice away."""
    with questions(table, CSI, alone=True) as (window, page):
        begin(qtbot, page)
        click(window, page.statement_view.read_button)
        click(window, page.statement_view.pause_button)
        assert not page.reader.voice.is_speaking
        assert lines(qtbot, heard, 2)[1:] == [""]
        click(window, page.hand_over_view.resume_button)
        click(window, page_of(window).statement_view.read_button)
        process = page.reader.voice._process
        assert process is not None
        window.lock()
    assert sys.exc_info() == (None, None, None)


def test_a_voice_that_dies_takes_its_button_along(table: Table, qtbot: QtBot, heard: Path) -> None:
    """No dead button is left, and answering goes on."""
    with questions(table, CSI, alone=True) as (window, page):
        begin(qtbot, page)
        click(window, page.statement_view.read_button)
        process = page.reader.voice._process
        assert process is not None
        process.kill()
        qtbot.waitUntil(lambda: not page.statement_view.read_button.isVisible())
        tap(window, "Ja")
        assert page.statement_view.place.text() == "Stelling 2 van 13"
    assert heard.parent.exists()
