"""Every text on the screen can be translated, and is."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from ui.languages import FOLDER
from ui.questionnaire.languages import FRAME_LANGUAGES, UNREVIEWED

ROOT = Path(__file__).parents[3]
FILES = sorted(FOLDER.glob("*.ts"))
UNREVIEWED_MARK = "door ons vertaald, nog na te kijken door een moedertaalspreker"
ISOLATE, END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"

TECHNICAL_MODULES = re.compile(
    r"ui/(tour/.*|stylesheet.*|style_rules|icon_drawings|indicators|fonts|logind|memory|warm_up"
    r"|icons|windows_session|capture)\.py"
)
"""Style sheets, drawings, names of modules and of parts of systems; and the tour types Dutch."""
TECHNICAL_WORDS = {
    *(
        "Draagwijzer",
        "QtProject",
        "Ctrl+L",
        "Ctrl+Shift+N",
        "Ctrl+PgUp",
        "Ctrl+PgDown",
        "mmm…",
        "<qt>",
        "</qt>",
    ),
    *("-style", "draagwijzer-demo-", "samen aan de keukentafel", "PNG", "open ", "own text"),
    "Excel (*.xlsx)",
    *("R", "AL"),  # directions, as Unicode has them
    *("new dossier", "x-kde-passwordManagerHint", "FileDialog/history", "FileDialog/lastVisited"),
    *("h2 { font-size: large; } h3 { font-size: medium; }", "Workspace"),
    *(", regel ",),  # of a crash report, for whoever mends it
    *("Nederlands", "English", "Türkçe", "العربية"),  # languages by their own names
}
_SHOWN_BY = {"tr", "translate", "say"}
_NOT_SHOWN_BY = {
    *("setObjectName", "setProperty", "property", "getattr", "ValueError", "TypeError"),
    *("RuntimeError", "AssertionError", "FileNotFoundError", "TypeVar", "cast", "QSettings"),
    "compile",
}


def list_modules() -> list[Path]:
    """Return the modules of which a user sees something."""
    names = (path.relative_to(ROOT).as_posix() for path in (ROOT / "ui").rglob("*.py"))
    return [ROOT / name for name in sorted(names) if not TECHNICAL_MODULES.fullmatch(name)]


def name_of(call: ast.Call) -> str:
    """Return the last part of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def list_calls(path: Path) -> Iterator[ast.Call]:
    """Yield the calls that translate."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and name_of(node) in {"tr", "translate"}:
            yield node


def list_bare_literals(tree: ast.AST) -> Iterator[ast.Constant]:
    """Yield the texts that stand in no translating call, and are more than a name."""
    passed: set[int] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            parts = [node]  # a docstring
        elif isinstance(node, ast.Call) and name_of(node) in _SHOWN_BY | _NOT_SHOWN_BY:
            parts = list(node.args)
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            parts = [node.annotation]
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            parts = [node.returns]
        passed.update(id(each) for part in parts for each in ast.walk(part))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        is_name = (
            re.fullmatch(r"[a-z0-9_./:#>+-]*|#[0-9A-F]{6}|[A-Z_]{3,}", node.value)
            or len(node.value) < 2
        )
        if not is_name and id(node) not in passed and re.search(r"[^\W\d_]{2}", node.value):
            yield node


def test_no_text_is_shown_without_being_translated() -> None:
    """A text in the code either goes through `tr`, `translate` or `say`, or nobody sees it."""
    found = [
        f"{path.relative_to(ROOT)}:{literal.lineno}: {literal.value!r}"
        for path in list_modules()
        for literal in list_bare_literals(ast.parse(path.read_text(encoding="utf-8")))
        if literal.value not in TECHNICAL_WORDS
    ]
    assert found == []


def test_what_is_translated_can_be_found_by_the_tools() -> None:
    """Linguist reads literals only, and gives `tr` the class in which it is called by `self`."""
    wrong = []
    for path in list_modules():
        for call in list_calls(path):
            owner = getattr(call.func, "value", None)
            if name_of(call) == "tr":
                is_found = isinstance(owner, ast.Name) and owner.id == "self"
                texts = call.args[:1]
            elif "painter" not in ast.unparse(call.func) and path.name != "languages.py":
                is_found, texts = True, call.args
            else:
                continue
            if not is_found or not all(isinstance(text, ast.Constant) for text in texts):
                wrong.append(f"{path.relative_to(ROOT)}:{call.lineno}: {ast.unparse(call)}")
    assert wrong == []


def run_tool(what: str, folder: Path) -> None:
    """Run the tool of the set-up over copies of the files of Linguist."""
    program = f"import translate, pathlib; translate.{what}(pathlib.Path({str(folder)!r}))"
    command = [sys.executable, "-c", program]
    subprocess.run(command, cwd=ROOT / "setup", check=True, capture_output=True, timeout=60)


@pytest.mark.timeout(120)
def test_the_files_of_linguist_hold_exactly_the_texts_of_the_sources(tmp_path: Path) -> None:
    """Reading the sources again changes nothing: `python setup/translate.py update` was run."""
    for file in FILES:
        shutil.copy(file, tmp_path)
    run_tool("update", tmp_path)
    for file in FILES:
        assert (tmp_path / file.name).read_text("utf-8") == file.read_text("utf-8"), file.name


@pytest.mark.timeout(120)
def test_the_compiled_files_are_those_of_the_translations(tmp_path: Path) -> None:
    """`python setup/translate.py release` was run after the last change."""
    for file in FILES:
        shutil.copy(file, tmp_path)
    run_tool("release", tmp_path)
    for file in FILES:
        compiled = file.with_suffix(".qm")
        assert (tmp_path / compiled.name).read_bytes() == compiled.read_bytes(), compiled.name


def list_messages(file: Path) -> list[tuple[str, str, ET.Element]]:
    """Return the source, the translation and the rest of every message."""
    return [
        (message.findtext("source", ""), message.findtext("translation", ""), message)
        for message in ET.parse(file).getroot().iter("message")  # noqa: S314 - a file of ours
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated_with_its_placeholders(file: Path) -> None:
    """None is unfinished or empty, and what is filled in stands in both."""
    messages = list_messages(file)
    assert messages
    for source, translation, message in messages:
        assert translation, source
        assert not message.find("translation").attrib, source  # type: ignore[union-attr]
        fields = [sorted(set(re.findall(r"\{[^}]+\}", text))) for text in (source, translation)]
        assert fields[0] == fields[1], source


def test_a_carer_has_every_language_whole() -> None:
    """The four languages have the same texts; Dutch has them as they are."""
    texts = {
        code: {source: translation for source, translation, _ in list_messages(file)}
        for code in FRAME_LANGUAGES
        for file in [FOLDER / f"carer_{code}.ts"]
    }
    assert all(set(each) == set(texts["nl"]) for each in texts.values())
    assert all(source == translation for source, translation in texts["nl"].items())


@pytest.mark.parametrize("code", sorted(UNREVIEWED))
def test_a_translation_that_was_not_reviewed_says_so(code: str) -> None:
    """A native speaker who opens the file in Linguist sees it at every text."""
    for source, _translation, message in list_messages(FOLDER / f"carer_{code}.ts"):
        assert message.findtext("translatorcomment") == UNREVIEWED_MARK, source


def test_names_and_keys_are_isolated_in_arabic() -> None:
    """A Dutch name in a sentence from right to left must not pull the words beside it along."""
    for _source, translation, _message in list_messages(FOLDER / "carer_ar.ts"):
        for field in ("{name}", "{instrument}", "{keys}", "{first}", "{last}", "{key}"):
            bare = translation.replace(f"{ISOLATE}{field}{END}", "")
            assert field not in bare, translation


def test_a_compiled_file_speaks() -> None:
    """Qt finds a text by the class in which it stands."""
    translator = QTranslator()
    assert translator.load(str(FOLDER / "carer_tr.qm"))
    assert translator.translate("StatementView", "Sla over") == "Atla"
