import json
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from screening.documents.delivery import DeliveryError
from screening.errors import InvalidInput
from screening.identifiers import PersonId
from screening.storage.errors import DiskFull
from screening.storage.export_store import load_exports
from screening.workspace import Workspace
from tests.support.destroying import NOTE, OWN_TEXT, confirm, enrich
from tests.support.households import Household
from tests.support.vaults import database_of
from tests.unit.documents.samples import read_pages
from tests.unit.rights.own_copies import WORD


@pytest.mark.parametrize("carer", ["", "annie"])
def test_a_copy_is_protected_and_registered(
    workspace: Workspace, jansen: Household, tmp_path: Path, carer: str
) -> None:
    """It opens with the passphrase only, holds its data as JSON, and the vault knows who has it."""
    carer_id = PersonId(jansen.people[carer]) if carer else None
    _, path = workspace.papers.save_copy(jansen.dossier_id, carer_id, tmp_path, WORD)
    name = "Annie Jansen" if carer else "Piet Jansen"
    assert path.name == "kopie-2026-08-18.pdf"
    content = path.read_bytes()
    assert name.encode() not in content
    with pytest.raises(pypdfium2.PdfiumError):
        read_pages(content)
    assert name in read_pages(content, WORD)[0]
    with pikepdf.open(BytesIO(content), password=WORD) as document:
        attached = json.loads(document.attachments["kopie.json"].get_file().read_bytes())
    assert attached["household"] == name
    (export,) = load_exports(database_of(workspace), jansen.dossier_id)
    assert (export.kind, export.recipient) == ("copy", name)
    assert ("make copy", export.id) in {(line[1], line[2]) for line in workspace.vault.log()}


def test_a_copy_that_cannot_be_written_is_not_registered(
    workspace: Workspace, jansen: Household, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither without a folder, nor with a poor passphrase, nor without room for the note."""
    with pytest.raises(DeliveryError):
        workspace.papers.save_copy(jansen.dossier_id, None, tmp_path / "weg", WORD)
    with pytest.raises(InvalidInput):
        workspace.papers.save_copy(jansen.dossier_id, None, tmp_path, "kort")
    out = tmp_path / "uit"
    out.mkdir()

    def fill_up(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr("screening.storage.log_store.append", fill_up)
        with pytest.raises(DiskFull):
            workspace.papers.save_copy(jansen.dossier_id, None, out, WORD)
    assert list(out.iterdir()) == []
    assert load_exports(database_of(workspace), jansen.dossier_id) == ()


def test_a_named_report_is_protected(
    workspace: Workspace, jansen: Household, tmp_path: Path
) -> None:
    """Right after the destruction it says whose data it was, why, when and who has documents."""
    enrich(workspace, jansen)
    workspace.vault.set_setting("consultant", "Sanne de Groot")
    workspace.papers.save_copy(jansen.dossier_id, None, tmp_path, WORD)
    confirmed = confirm(workspace, jansen)
    plan = workspace.destructions.plan(jansen.dossier_id)
    _, destruction = workspace.destructions.destroy(confirmed)
    _, path = workspace.papers.save_report(destruction, tmp_path, plan=plan, passphrase=WORD)
    text = "\n".join(read_pages(path.read_bytes(), WORD))
    for expected in (
        "Piet Jansen",
        "artikel 5.3.5",
        "Sanne de Groot",
        "18 augustus 2026",
        "Kopie van gegevens",
        "Gesprekken",
    ):
        assert expected in text
    for private in (NOTE, OWN_TEXT, "Annie"):
        assert private not in text


def test_a_later_report_holds_no_name(
    workspace: Workspace, jansen: Household, tmp_path: Path
) -> None:
    """What the vault still knows is enough for a report; it opens without a passphrase."""
    enrich(workspace, jansen)
    workspace.papers.save_copy(jansen.dossier_id, None, tmp_path, WORD)
    _, destruction = workspace.destructions.destroy(confirm(workspace, jansen))
    _, path = workspace.papers.save_report(destruction, tmp_path)
    text = "\n".join(read_pages(path.read_bytes()))
    assert jansen.dossier_id in text
    assert "Kopie van gegevens" in text
    for private in ("Piet", "Jansen", "Annie", NOTE):
        assert private not in text
    rows = database_of(workspace).rows("SELECT kind, recipient FROM export")
    assert rows == [("destruction report", "")]
