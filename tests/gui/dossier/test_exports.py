from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.identifiers import DossierId
from screening.workspace import Workspace
from tests.gui.dossier.room import Enter, with_visit

PASSPHRASE = "roos-molen-fiets-brug"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder to hand over in."""
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder


def test_who_has_what_is_not_asked_before_anybody_has_something(enter: Enter) -> None:
    """An empty card would only take room."""
    assert not enter(with_visit).page.exports.isVisible()


def test_the_card_tells_who_has_what(enter: Enter, out: Path) -> None:
    """The latest first: what, for whom, when, and a digest that can be compared."""

    def with_two_copies(workspace: Workspace, key: DossierId) -> None:
        (visit,) = workspace.dossiers.load(key).visits
        workspace.proposals.deliver(visit.id, out, PASSPHRASE, "Piet Jansen (cliënt)")
        workspace.proposals.deliver(visit.id, out, PASSPHRASE)

    room = enter(with_visit, with_two_copies)
    card = room.page.exports
    assert card.isVisible()
    assert [line.what.text() for line in card.lines] == [
        "Voorstel, voor: niet ingevuld",
        "Voorstel, voor: Piet Jansen (cliënt)",
    ]
    line = card.lines[1]
    assert line.moment.text().startswith("20 februari 2026 om ")
    digest = room.window._context.workspace.dossiers.exports(room.key)[0].digest  # type: ignore[union-attr]
    assert line.digest.text() == f"Vingerafdruk: {digest[:4]} {digest[4:8]} {digest[8:12]} …"
    assert "Piet Jansen (cliënt)" in line.accessibleName()
    room.page.reload()
    room.wait()
    assert card.lines[1] is line
    line.whole_button.setFocus()
    QTest.keyClick(line.whole_button, Qt.Key.Key_Space)
    assert line.digest.text().replace(" ", "") == f"Vingerafdruk(SHA-256):{digest}"
    assert line.whole_button.hasFocus()
    QTest.keyClick(line.whole_button, Qt.Key.Key_Space)
    assert line.digest.text().endswith(" …")
