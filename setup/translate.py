"""Brings the files of Qt Linguist up to date with the sources, and compiles them.

Usage: python setup/translate.py update    after a text on the screen was added or changed
       python setup/translate.py release   after a translation was written

Between the two someone writes the translations, by hand or with `pyside6-linguist`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "ui" / "translations"
SCRIPTS = Path(sysconfig.get_path("scripts"))
# What someone sees who has the laptop alone: its own files, because it has its own language.
CARER_SOURCES = ("ui/questionnaire/*.py", "ui/lock_notice.py")
# What stands on those screens for the consultant, in the language of the app.
CONSULTANT_SOURCES = ("ui/questionnaire/take_over_card.py",)
# A walk through the app for pictures, by an invented consultant who types Dutch.
NOT_SHOWN = ("ui/tour/*.py",)
CONSULTANT = "Consultant"
"""The context of the same in the other modules of those screens."""
SCREENING = "screening"
"""The one context of all sentences from below the screen."""
TABLES = ("wording/vocabularies/*.py", "wording/log_actions.py")
"""Modules of which every word in a table is shown."""
DATA = {
    "dossier/data/care_questions.toml": ("text",),
    "signals/data/rules.toml": ("title", "explanation", "source", "not_said"),
}
_CONTEXT = re.compile(r"<context>\n    <name>(\w+)</name>.*?</context>\n", re.DOTALL)
_USAGE = "usage: python setup/translate.py update|release"


def main() -> int:
    """Do what the command line asks; 0 when it was done."""
    if sys.argv[1:] not in (["update"], ["release"]):
        print(_USAGE, file=sys.stderr)
        return 2
    (update if sys.argv[1] == "update" else release)(FOLDER)
    return 0


def update(folder: Path) -> None:
    """Add new texts to every .ts file as unfinished, and drop those that are gone."""
    carer, app = list_sources()
    contexts = {CONSULTANT}
    for file in sorted(folder.glob("carer_*.ts")):
        _read_sources(file, carer)
        _drop_contexts(file, {CONSULTANT})
        contexts |= set(_CONTEXT.findall(file.read_text(encoding="utf-8")))
    with tempfile.TemporaryDirectory() as scratch:
        sentences = Path(scratch) / "sentences.py"
        sentences.write_text(_write_calls(list_sentences()), encoding="utf-8")
        for file in sorted(folder.glob("app_*.ts")):
            _read_sources(file, [*app, *carer, sentences])
            _drop_contexts(file, contexts - {CONSULTANT})


def release(folder: Path) -> None:
    """Compile every .ts file to the .qm file beside it."""
    for file in sorted(folder.glob("*.ts")):
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def list_sources() -> tuple[list[Path], list[Path]]:
    """Return the sources with what a carer alone sees, and those with everything else."""
    carer = _find(CARER_SOURCES) - _find(CONSULTANT_SOURCES)
    left_out = carer | _find(NOT_SHOWN)
    app = {path for path in (ROOT / "ui").rglob("*.py") if path not in left_out}
    return sorted(carer), sorted(app)


def _find(patterns: Iterable[str]) -> set[Path]:
    return {path for pattern in patterns for path in ROOT.glob(pattern)}


def list_sentences() -> list[str]:
    """Return every text from below the screen, once: in `say` and `mark`, in tables and in data."""
    found: dict[str, None] = {}
    tables = _find(f"{SCREENING}/{pattern}" for pattern in TABLES)
    for path in sorted((ROOT / SCREENING).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        find = _find_table_words if path in tables else _find_sentences
        found.update(dict.fromkeys(find(tree)))
    for file, fields in DATA.items():
        for entry in _read_entries(ROOT / SCREENING / file):
            found.update(dict.fromkeys(entry[field] for field in fields))
    return list(found)


def _read_entries(path: Path) -> list[dict[str, str]]:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return [entry for value in data.values() if isinstance(value, list) for entry in value]


def _read_sources(file: Path, sources: list[Path]) -> None:
    _run(
        "pyside6-lupdate",
        *map(str, sources),
        *("-source-language", "nl", "-target-language", file.stem.rpartition("_")[2]),
        *("-locations", "none", "-no-obsolete", "-ts", str(file)),
    )


def _drop_contexts(file: Path, names: set[str]) -> None:
    text = file.read_text(encoding="utf-8")
    kept = _CONTEXT.sub(lambda found: "" if found[1] in names else found[0], text)
    file.write_text(kept, encoding="utf-8")


def _find_sentences(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"say", "mark"}:
            for part in node.args:
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value


def _find_table_words(tree: ast.Module) -> Iterator[str]:
    """Yield every text that stands in the value of a table, and not in its key."""
    for statement in tree.body:
        table = statement.value if isinstance(statement, ast.Assign | ast.AnnAssign) else None
        for part in ast.walk(table) if table is not None else ():
            for value in part.values if isinstance(part, ast.Dict) else ():
                words = value.elts if isinstance(value, ast.Tuple) else [value]
                for word in words:
                    if isinstance(word, ast.Constant) and isinstance(word.value, str):
                        yield word.value


def _write_calls(sentences: Iterable[str]) -> str:
    return "".join(f'translate("{SCREENING}", {_quote(text)})\n' for text in sentences)


def _quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(name: str, *arguments: str) -> None:
    done = subprocess.run(
        [SCRIPTS / name, *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


if __name__ == "__main__":
    sys.exit(main())
