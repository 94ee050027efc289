"""No sentence below the screen is written past the one place that knows the language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[3]
TABLES = {"log_actions.py"}
"""Its words are said when they are looked up; `setup/translate.py` reads it whole."""
NOT_SAID = {" (mantelzorger)", " (cliënt)", "destruction report"}
"""For whom a document is, in Dutch as it stands in the document; and a key."""
_REFUSING = {"Problem", "FormTrouble", "_Unreadable", "refuse", "report", "fail", "finish"}
"""What takes a sentence about a form; the place before it stands in Dutch, to be taken apart."""


def list_bare_sentences(tree: ast.AST) -> Iterator[ast.Constant]:
    """Yield the texts with a space that stand in no `say` or `mark`, docstrings left out."""
    passed: set[int] = set()
    for node in ast.walk(tree):
        name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if is_docstring or name in {"say", "mark", "ValueError"}:
            passed.update(id(each) for each in ast.walk(node))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        is_sentence = " " in node.value and re.search(r"[^\W\d_]{2}", node.value)
        if is_sentence and id(node) not in passed:
            yield node


def list_refusals(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield what words an error that a user sees: the call of its base, and a wrong input."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        is_base = ast.unparse(node.func) == "super().__init__" and len(node.args) >= 2
        if is_base or getattr(node.func, "id", "") == "InvalidInput":
            yield node


def test_every_error_that_a_user_sees_is_said() -> None:
    """What happened and what to do follow the language of the screen."""
    found = [
        f"{path.relative_to(ROOT)}:{text.lineno}: {text.value!r}"
        for path in sorted((ROOT / "screening").rglob("*.py"))
        for call in list_refusals(ast.parse(path.read_text(encoding="utf-8")))
        for text in list_bare_sentences(call)
    ]
    assert found == []


def test_every_sentence_of_the_wording_is_said() -> None:
    """What screens and documents share: findings, deadlines, backups and the lines of the log."""
    found = [
        f"{path.name}:{text.lineno}: {text.value!r}"
        for path in sorted((ROOT / "screening" / "wording").glob("*.py"))
        if path.name not in TABLES
        for text in list_bare_sentences(ast.parse(path.read_text(encoding="utf-8")))
        if text.value not in NOT_SAID
    ]
    assert found == []


def test_every_sentence_with_which_a_form_is_refused_is_said() -> None:
    """A spreadsheet or a FHIR file is mended by whoever reads what is wrong with it."""
    found = [
        f"{path.name}:{text.lineno}: {text.value!r}"
        for path in sorted((ROOT / "screening" / "forms").glob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in _REFUSING
        for text in list_bare_sentences(call)
        if not str(text.value).startswith((", ", "."))
    ]
    assert found == []
