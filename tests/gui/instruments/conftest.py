"""What the tests of the page of the questionnaires share."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.instruments.adding import write
from tests.gui.visit.opening import Table, lay_table


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The Jansen household, on the day of the second visit."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file in which everything is right."""
    return write(tmp_path, lambda _: None)
