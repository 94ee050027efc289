from hashlib import sha256
from pathlib import Path

import pypdfium2
import pytest

from screening.documents.delivery import DeliveryError
from screening.storage.export_store import ExportKind
from screening.storage.key_errors import RecoveryKeyMistyped
from screening.storage.recovery_key import new_recovery_key
from screening.workspace import Workspace
from tests.support.vaults import PASSPHRASE
from tests.unit.storage.key_steps import list_actions, refuse


def test_the_sheet_is_saved_where_asked_and_logged(workspace: Workspace, stick: Path) -> None:
    """One page with every group; a second sheet does not replace the first."""
    text = workspace.keys.make_recovery_key(PASSPHRASE)
    paths = [workspace.sheets.save(text, stick)[1] for _ in range(2)]
    assert [path.name for path in paths] == ["herstelsleutel.pdf", "herstelsleutel-2.pdf"]
    (page,) = pypdfium2.PdfDocument(paths[0].read_bytes())
    shown = page.get_textpage().get_text_range()
    assert all(group in shown for group in text.split("-"))
    assert list_actions(workspace)[-2:] == ["save recovery sheet"] * 2
    kept = [(export.kind, export.digest) for export in workspace.log_exports.exports()]
    assert kept == [
        (ExportKind.RECOVERY_SHEET, sha256(path.read_bytes()).hexdigest()) for path in paths
    ]
    assert text not in str(workspace.vault.log())


def test_a_sheet_that_cannot_be_saved_leaves_nothing(
    workspace: Workspace, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that is gone is a sentence about the sheet; without a line in the log no file."""
    with pytest.raises(DeliveryError) as caught:
        workspace.sheets.save(new_recovery_key(), tmp_path / "weg")
    assert "het bestand" in caught.value.sentence
    assert "save recovery sheet" not in list_actions(workspace)
    monkeypatch.setattr("screening.storage.log_store.append", refuse)
    with pytest.raises(OSError, match="No space"):
        workspace.sheets.save(new_recovery_key(), stick)
    assert list(stick.iterdir()) == []


def test_no_sheet_is_made_of_anything_else(workspace: Workspace, stick: Path) -> None:
    """A sheet that opens nothing would be found out when it is needed."""
    mistyped = f"{new_recovery_key()[:-1]}?"
    with pytest.raises(RecoveryKeyMistyped):
        workspace.sheets.save(mistyped, stick)
    assert list(stick.iterdir()) == []
