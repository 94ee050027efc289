"""Runs the checks in order and stops at the first that fails; `--benchmarks` runs those instead."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as run; run()"
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PERFECT = SETTINGS["tool"]["draagwijzer"]["perfect"]
# The context names the test that ran a line, so that the unit tests can be counted alone. Only the
# files that must be covered are watched, while they load and their tests run (tests/conftest.py).
WATCHED = [f"--cov={name.removesuffix('.py').replace('/', '.')}" for name in PERFECT]
COVERAGE = [*WATCHED, "--cov-context=test", "--cov-report="]
STEPS = {
    "format": ["-m", "ruff", "format", "--check", "."],
    "lint": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy"],
    "imports": ["-c", LINT_IMPORTS, "--no-logo", "--no-cache"],
    "tests": ["-m", "pytest", "--numprocesses=auto", "--dist=worksteal", *COVERAGE],
}
MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own there
ROOM = 2 * 1024**3
"""Bytes that must be free: each test clears away its files, so a run never has that many."""
BENCHMARKS = {"benchmarks": ["-m", "pytest", "-s", "tests/benchmarks"]}


def main() -> int:
    """Run the steps that the command line asks for; the exit code of the first that fails."""
    if sys.argv[1:] not in ([], ["--benchmarks"]):
        print("usage: ./check [--benchmarks]", file=sys.stderr)
        return 2
    for name, arguments in (BENCHMARKS if sys.argv[1:] else STEPS).items():
        print(f"== {name}", flush=True)
        code = _run(arguments).returncode
        if code:
            print(f"== {name} failed", file=sys.stderr)
            return code
    return 0 if sys.argv[1:] else _check_perfect_files()


def _run(arguments: list[str], *, quiet: bool = False) -> subprocess.CompletedProcess[str]:
    environment = _scratch() | os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    # The tests start the app dozens of times: without its compiled files that takes far longer.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=quiet,
        text=True,
        check=False,
    )


def _scratch() -> dict[str, str]:
    """Return where tests keep their files: in memory, where it has room.

    A vault waits for the disk at every entry; the tests make thousands of vaults.
    """
    roomy = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM
    return {"TMPDIR": str(MEMORY)} if roomy else {}


def _check_perfect_files() -> int:
    """Fail unless the unit tests named in pyproject.toml run every branch of their files.

    Says nothing when all is well: the last line stays the summary of the tests.
    """
    tests = [f"tests/unit/{name}" for names in PERFECT.values() for name in names]
    gone = [name for name in (*PERFECT, *tests) if not (ROOT / name).exists()]
    if gone:
        print(f"== moved? pyproject.toml names {', '.join(gone)}", file=sys.stderr)
        return 1
    contexts, files = "--contexts=^$,^tests/unit/", ",".join(PERFECT)
    result = _run(
        [*("-m", "coverage", "report", contexts, "--fail-under=100"), f"--include={files}"],
        quiet=True,
    )
    if result.returncode:
        print(result.stdout + result.stderr, end="")
        print("== their own unit tests must cover these files fully", file=sys.stderr)
    return result.returncode


if __name__ == "__main__":
    sys.exit(main())
