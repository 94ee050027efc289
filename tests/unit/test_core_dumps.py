"""A crash leaves no copy of the memory."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ASK = """
import ctypes
from screening.core_dumps import refuse_core_dumps
refuse_core_dumps()
limits = open("/proc/self/limits").read().splitlines()
print(next(line for line in limits if line.startswith("Max core file size")).split()[4:6])
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""
DIE = """
import os, resource, sys
sys.path.insert(0, {root!r})
from screening.core_dumps import refuse_core_dumps
if {refuse}:
    refuse_core_dumps()
os.abort()
"""

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux")


def run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program of a few lines in a process of its own, which may dump core if it wants."""
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (most, most)),
    )


@linux_only
def test_the_kernel_knows_that_this_process_is_not_dumped(tmp_path: Path) -> None:
    """The limit is nought, soft and hard, and the process is not dumpable (PR_GET_DUMPABLE)."""
    assert run(ASK, tmp_path).stdout.split("\n")[:2] == ["['0', '0']", "0"]


@linux_only
@pytest.mark.parametrize("refuse", [True, False])
def test_an_abort_leaves_no_file(tmp_path: Path, refuse: bool) -> None:
    """After a real abort there is no core beside it; without asking there may be one."""
    done = run(DIE.format(root=str(ROOT), refuse=refuse), tmp_path)
    assert done.returncode < 0
    if refuse:
        assert list(tmp_path.iterdir()) == []


def test_the_app_asks_before_it_does_anything_else() -> None:
    """The front door asks before the window is imported."""
    text = (ROOT / "main.py").read_text(encoding="utf-8")
    assert text.index("    refuse_core_dumps()") < text.index("from ui.")
