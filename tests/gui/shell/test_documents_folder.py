from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from ui.preferences import documents_folder


@pytest.mark.parametrize("exists", [True, False])
def test_documents_go_home_when_their_folder_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exists: bool
) -> None:
    """A folder that the platform names and that is not there is never proposed."""
    folder = tmp_path / "Documenten"
    if exists:
        folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: str(folder))
    assert documents_folder() == (folder if exists else Path.home())
