from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from screening.changes import Changes
from screening.errors import ExpectedError, InvalidInput
from screening.wording.path_text import word_path
from tests.support.vaults import create_vault
from ui.components.protected_file import ProtectedFile
from ui.context import Context
from ui.messages import Messages
from ui.operations import Operations
from ui.theme import Theme

LEFT, RETURN = Qt.MouseButton.LeftButton, Qt.Key.Key_Return
CHANGES = Changes("test", frozenset())


@pytest.fixture
def context(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Context]:
    """An open vault and the way to it."""
    del qtbot
    workspace = create_vault(tmp_path / "kluis")
    operations = Operations()
    yield Context(workspace, operations, Messages(theme), theme)
    operations.stop()
    workspace.lock()


@pytest.fixture
def file(context: Context, show: Callable[..., QWidget], tmp_path: Path) -> ProtectedFile:
    """The form in a window, with a folder filled in."""
    file = ProtectedFile(context, "Bewaren")
    file.folder.set_folder(tmp_path)
    show(file)
    return file


@pytest.fixture
def asked(file: ProtectedFile) -> list[tuple[Path, str | None]]:
    """What the form asked to save, time after time."""
    asked: list[tuple[Path, str | None]] = []
    file.save_asked.connect(lambda folder, passphrase: asked.append((folder, passphrase)))
    return asked


def refuse(error: ExpectedError) -> tuple[Changes, Path]:
    """Fail as a desk does."""
    raise error


def test_return_saves_and_a_second_time_waits(
    context: Context, file: ProtectedFile, asked: list[tuple[Path, str | None]], tmp_path: Path
) -> None:
    """While the file is being written nothing is saved twice; afterwards it can be again."""
    QTest.keyClick(file.passphrase, RETURN)
    assert asked == [(tmp_path, file.passphrase.text())]
    file.write(lambda: (CHANGES, tmp_path / "a.pdf"))
    assert file.save_button.text() == "Wordt opgeslagen …"
    QTest.keyClick(file.passphrase, RETURN)
    assert len(asked) == 1
    context.operations.drain()
    assert not file.is_busy
    QTest.mouseClick(file.save_button, LEFT)
    assert len(asked) == 2


def test_the_focus_stays_where_it_was(
    context: Context, file: ProtectedFile, tmp_path: Path
) -> None:
    """The button is switched off meanwhile, and yet Tab goes on from it afterwards."""
    file.save_asked.connect(lambda *_: file.write(lambda: (CHANGES, tmp_path / "a.pdf")))
    for target, key in ((file.save_button, Qt.Key.Key_Space), (file.passphrase, RETURN)):
        target.setFocus()
        QTest.keyClick(target, key)
        context.operations.drain()
        assert file.saved.isVisible()
        assert target.hasFocus()


def test_the_passphrase_stays_what_it_was_until_the_file_is_there(
    context: Context, file: ProtectedFile, tmp_path: Path
) -> None:
    """Otherwise another one would stand above a file that it does not open."""
    before = file.passphrase.text()
    file.write(lambda: (CHANGES, tmp_path / "a.pdf"))
    QTest.keyClicks(file.passphrase, "x")
    QTest.mouseClick(file.other_button, LEFT)
    assert file.passphrase.text() == before
    context.operations.drain()
    assert "a.pdf" in file.saved.text()
    assert "wachtwoord hierboven" in file.saved.text()
    QTest.mouseClick(file.other_button, LEFT)
    assert file.passphrase.text() not in {before, ""}
    assert not file.saved.isVisible()


def test_what_is_wrong_is_said_at_its_field(context: Context, file: ProtectedFile) -> None:
    """A passphrase that is refused at the passphrase, all else at the folder; typing clears it."""
    file.write(lambda: refuse(InvalidInput("passphrase", "Te kort.", "Langer.")))
    context.operations.drain()
    assert file.passphrase_field.error() == "Te kort. Langer."
    assert file.passphrase.hasFocus()
    QTest.keyClicks(file.passphrase, "x")
    assert file.passphrase_field.error() == ""
    file.write(lambda: refuse(ExpectedError("Geen map.", "Kies een andere.")))
    context.operations.drain()
    assert file.folder_field.error() == "Geen map. Kies een andere."
    assert file.folder.line.hasFocus()
    QTest.keyClicks(file.folder.line, "x")
    assert file.folder_field.error() == ""


@pytest.mark.parametrize("text", ["", "ergens", "~geen-mens/map"])
def test_what_is_not_a_whole_path_is_refused(
    file: ProtectedFile, asked: list[tuple[Path, str | None]], text: str
) -> None:
    """A bare name would end up wherever the app happened to start."""
    file.folder.line.setText(text)
    QTest.mouseClick(file.save_button, LEFT)
    assert "Kies een map" in file.folder_field.error()
    assert asked == []


def test_the_folder_can_be_looked_for(
    context: Context, file: ProtectedFile, tmp_path: Path
) -> None:
    """What was chosen stands in the line; choosing nothing changes nothing."""
    file.folder.line.setText("ergens")
    QTest.mouseClick(file.save_button, LEFT)
    context.messages.answer_folders = lambda: tmp_path / "stick"
    QTest.mouseClick(file.folder.browse_button, LEFT)
    assert file.folder_field.error() == ""
    context.messages.answer_folders = lambda: None
    QTest.mouseClick(file.folder.browse_button, LEFT)
    assert file.folder.folder() == tmp_path / "stick"


def test_a_file_may_go_without_a_passphrase(
    context: Context, file: ProtectedFile, asked: list[tuple[Path, str | None]], tmp_path: Path
) -> None:
    """None is asked for then, none is given, and nothing is said about one afterwards."""
    file.set_protected(False)
    assert not file.passphrase.isVisible()
    assert not file.copy_button.isVisible()
    QTest.mouseClick(file.save_button, LEFT)
    assert asked == [(tmp_path, None)]
    file.write(lambda: (CHANGES, tmp_path / "a.csv"))
    # Whatever is chosen meanwhile is about the next file.
    file.set_protected(True)
    context.operations.drain()
    assert file.saved.text() == f"a.csv staat in de map {word_path(tmp_path)}."


def test_the_copied_passphrase_does_not_outlive_the_form(file: ProtectedFile) -> None:
    """The clipboard is empty as soon as the form is out of sight."""
    QTest.mouseClick(file.copy_button, LEFT)
    assert QApplication.clipboard().text() == file.passphrase.text()
    assert "60 seconden" in file.copied.text()
    file.hide()
    assert QApplication.clipboard().text() == ""
    file.show()
    assert not file.copied.isVisible()


def test_the_passphrase_is_large_and_follows_the_size_of_the_text(
    file: ProtectedFile, theme: Theme
) -> None:
    """It is read aloud over the telephone."""
    size = file.passphrase.font().pixelSize()
    assert size > file.folder.line.font().pixelSize()
    theme.set_text_scale(2.0)
    assert file.passphrase.font().pixelSize() > size


def test_one_sees_at_once_where_the_file_is(
    context: Context, show: Callable[..., QWidget], qtbot: QtBot, tmp_path: Path
) -> None:
    """The page scrolls to the word about the file, also when it came below the window."""
    file, body, area = ProtectedFile(context, "Bewaren"), QWidget(), QScrollArea()
    column = QVBoxLayout(body)
    column.addWidget(file)
    column.addStretch()
    area.setWidgetResizable(True)
    area.setWidget(body)
    show(area).resize(600, 300)
    file.write(lambda: (CHANGES, tmp_path / "a.pdf"))
    context.operations.drain()
    qtbot.waitUntil(lambda: file.saved.visibleRegion().boundingRect().height() > 40)
