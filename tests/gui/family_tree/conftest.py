from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.dossier.model import VisitStep
from tests.gui.family_tree.parlour import Parlour
from tests.gui.visit.opening import Table, lay_table


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The household of Piet and Annie Jansen, in a vault that a window can open."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


@pytest.fixture
def parlour(table: Table) -> Iterator[Parlour]:
    """The family of the open visit of the Jansens, in the window."""
    with table.visit(step=VisitStep.FAMILY) as (window, page):
        yield Parlour(table, window, page)
