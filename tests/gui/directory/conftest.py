from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.visit.opening import Table, lay_table


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The Jansen household, on the day of the second visit; there is no directory yet."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


@pytest.fixture
def known(table: Table) -> Table:
    """The same, with the example in the directory."""
    with table.vault() as workspace:
        workspace.directory.load_example()
    return table
