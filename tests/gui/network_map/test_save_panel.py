"""Saving the map as a file, from the page."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.documents.map_content import MapFile
from screening.storage.export_store import ExportKind
from tests.gui.network_map.table import Kitchen
from tests.gui.network_map.test_hidden_names import hide, page_of
from ui.network_map.save_panel import MapSavePanel
from ui.network_map.side_panel import Tab


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder to save in."""
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder


def open_form(kitchen: Kitchen, out: Path) -> MapSavePanel:
    """Open the form, with a folder filled in."""
    page_of(kitchen).tools.save_action.trigger()
    kitchen.settle()
    form = page_of(kitchen).sharing.form
    assert form is not None
    form.file.folder.set_folder(out)
    return form


def test_a_map_is_saved_with_a_passphrase(kitchen: Kitchen, out: Path) -> None:
    """The form asks for whom and where; the file opens with what stands in it."""
    form = open_form(kitchen, out)
    assert kitchen.has_focus(form.way.buttons[0])
    QTest.keyClicks(form.recipient, "De huisarts")
    form.table.setChecked(False)
    passphrase = form.file.passphrase.text()
    kitchen.click(form.file.save_button)
    (path,) = out.iterdir()
    assert path.name in form.file.saved.text()
    with pikepdf.open(path, password=passphrase) as document:
        assert "mensen.csv" in document.attachments
    dossier = kitchen.household.dossier_id
    export = kitchen.page.context.workspace.dossiers.exports(dossier)[-1]
    assert (export.kind, export.recipient) == (ExportKind.NETWORK_MAP, "De huisarts")


def test_a_loose_file_comes_with_a_warning(kitchen: Kitchen, out: Path) -> None:
    """No passphrase is asked, the form says what that means, and there is a choice of kinds."""
    form = open_form(kitchen, out)
    assert not form.warning.isVisible()
    kitchen.click(form.way.buttons[1])
    assert form.warning.isVisible()
    assert "niet beveiligd" in form.warning.text()
    assert not form.file.passphrase.isVisible()
    assert not form.nameless.isVisible()
    form.kind.set_value(MapFile.GRAPHML)
    kitchen.click(form.file.save_button)
    (path,) = out.iterdir()
    assert path.suffix == ".graphml"
    assert "Echtgenote" in path.read_text(encoding="utf-8")
    assert "Annie" not in path.read_text(encoding="utf-8")


def test_hidden_names_stay_hidden_in_the_file(kitchen: Kitchen, out: Path) -> None:
    """On a page without names the form offers no file with names."""
    hide(kitchen)
    form = open_form(kitchen, out)
    assert form.nameless.isChecked()
    assert not form.nameless.isEnabled()
    kitchen.click(form.file.save_button)
    (path,) = out.iterdir()
    assert path.name.startswith("netwerkkaart-zonder-namen-")


def test_a_folder_that_is_gone_is_told_in_the_form(kitchen: Kitchen, out: Path) -> None:
    """A sentence at the folder; nothing was written, and the form stays open."""
    form = open_form(kitchen, out)
    out.rmdir()
    kitchen.click(form.file.save_button)
    assert form.file.folder_field.error()
    assert page_of(kitchen).sharing.form is form


def test_the_form_closes_and_gives_back_the_tab(kitchen: Kitchen, out: Path) -> None:
    """Escape closes it; meanwhile choosing somebody does not cover it."""
    kitchen.page.panel.show_tab(Tab.LIST)
    form = open_form(kitchen, out)
    kitchen.choose("annie")
    kitchen.page.panel.show_tab(Tab.PERSON)
    assert form.isVisible()
    assert not kitchen.page.panel.tabs.isVisible()
    QTest.keyClick(form.recipient, Qt.Key.Key_Escape)
    kitchen.settle()
    assert kitchen.page.sharing.form is None
    assert kitchen.page.panel.tabs.isVisible()
    assert kitchen.page.panel.person.isVisible()
    assert kitchen.has_focus(kitchen.page.tools.share_button)
