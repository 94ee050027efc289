import subprocess
import sys
from pathlib import Path

import pytest

MEGABYTES_FREED = 40
PROGRAM = """
import resource
from ui.memory import return_memory_early


def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 2**20


return_memory_early()
bytearray(4 * 2**20)  # from a first large block on, glibc would keep what is freed
before = resident()
pictures, kept = [], []
for _ in range(20):
    pictures.append(b"x" * (2 * 2**20))
    kept.append(b"x" * 60_000)
del pictures
print(resident() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc is told how to keep memory")
def test_large_blocks_go_back_to_the_system() -> None:
    """Pictures that are let go take no room any more, whatever small things lie between them."""
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    assert float(run.stdout) < MEGABYTES_FREED / 4
