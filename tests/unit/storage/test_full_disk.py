import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from screening.storage.errors import DiskFull
from tests.support.vaults import create_vault, open_vault
from tests.unit.storage.disks import small_disk

LARGEST_FILE = 500_000

FILL = """
import resource, sys
from pathlib import Path
from screening.storage.errors import DiskFull, DiskTrouble
from tests.support.vaults import open_vault

folder, limit = Path(sys.argv[1]), int(sys.argv[2])
workspace = open_vault(folder)
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
number = 0
try:
    while number < 5000:
        workspace.dossiers.create(f"Dossier {number} " + "x" * 90)
        number += 1
except (DiskFull, DiskTrouble) as error:
    print(type(error).__name__, number, len(workspace.dossiers.caseload()))
sys.stdout.flush()
import os; os._exit(0)  # as after a crash: nothing is tidied up on the full disk
"""


def _fill(folder: Path, limit: int) -> tuple[str, int, int]:
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(folder), str(limit)],
        capture_output=True,
        text=True,
        check=True,
    )
    name, acknowledged, seen = done.stdout.split()
    return name, int(acknowledged), int(seen)


@pytest.mark.skipif(os.name == "nt", reason="limits and mounts are of POSIX")
def test_a_full_disk_keeps_all_that_was_entered_before(tmp_path: Path) -> None:
    """The last entry is refused with the sentence, the ones before it are there after a crash."""
    with small_disk(tmp_path / "disk") as disk:
        folder = disk.root / "vault"
        create_vault(folder).lock()
        name, acknowledged, seen = _fill(folder, 0 if disk.is_real else LARGEST_FILE)
        assert name == "DiskFull" or not disk.is_real
        assert acknowledged == seen > 0
        # Even the line in the log that the vault was opened may need more room than there is.
        with suppress(DiskFull):
            open_vault(folder).lock()
        shutil.copytree(folder, tmp_path / "roomy")
        again = open_vault(tmp_path / "roomy")
        assert len(again.dossiers.caseload()) == acknowledged
        again.lock()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on the size of a file")
def test_a_file_that_may_not_grow_keeps_all_that_was_entered_before(tmp_path: Path) -> None:
    """The same with a limit on the size of a file, which needs no rights."""
    create_vault(tmp_path / "vault").lock()
    name, acknowledged, seen = _fill(tmp_path / "vault", LARGEST_FILE)
    assert name in {"DiskFull", "DiskTrouble"}
    assert acknowledged == seen > 0
    again = open_vault(tmp_path / "vault")
    assert len(again.dossiers.caseload()) == acknowledged
    again.lock()
