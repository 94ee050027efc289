import ast
from collections.abc import Iterator
from pathlib import Path

import screening
from screening.wording.log_lines import word_action, word_log

FOLDER = Path(screening.__file__).parent
WRITERS = {"Changes", "_changes", "_consent_changes", "note", "_put_passphrase", "_replace"}


def find_actions() -> Iterator[str]:
    """Yield every action that a desk gives to the log, as it stands in the code."""
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
            if name in WRITERS and texts and isinstance(texts[0], str) and texts[0]:
                yield texts[0]


def test_every_action_has_dutch_words() -> None:
    """An action that a desk logs never reaches the screen in English."""
    actions = set(find_actions())
    assert len(actions) > 20
    assert {action for action in actions if not word_action(action)[1]} == set()


def test_undone_actions_say_so() -> None:
    """Undo and redo keep the words of what they were about."""
    assert word_action("undo add carer") == ("Ongedaan gemaakt: mantelzorger toegevoegd", "dossier")
    assert word_action("redo add carer")[0] == "Opnieuw gedaan: mantelzorger toegevoegd"


def test_an_unknown_action_is_shown_as_it_is() -> None:
    """A log from a later version is still complete."""
    assert word_action("teleport vault") == ("teleport vault", "")


def test_the_latest_line_comes_first() -> None:
    """Whoever looks in the log looks for what has just happened; identifiers stay out of sight."""
    lines = word_log(
        [
            ("2026-02-20T10:00:00.000+00:00", "open vault", "vault", "done"),
            ("2026-02-20T10:05:00.000+00:00", "open dossier", "abc123", "done"),
        ]
    )
    assert [line.action for line in lines] == ["Dossier geopend", "Kluis geopend"]
    assert lines[0].moment.startswith("20 februari 2026, ")
    assert lines[0].result == "gedaan"
    assert "abc123" not in str(lines)
