from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.visit.opening import Table, lay_table


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The household of Piet and Annie Jansen, in a vault that a window can open."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)
