from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.network_map.table import Kitchen, Vault, lay_vault


@pytest.fixture
def vault(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Vault:
    """The household of Piet and Annie Jansen; its first visit is closed, its second open."""
    return lay_vault(tmp_path / "kluis", qtbot, qapp)


@pytest.fixture
def kitchen(vault: Vault) -> Iterator[Kitchen]:
    """The map of the open visit of the Jansens, in the window."""
    with vault.at_the_map() as kitchen:
        yield kitchen
