"""What the app asks of the system on a working day, seen from outside: no network, known files."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.support.observed_day import FOLDERS, ROOT, Day
from tests.support.system_calls import LOCAL, Calls, read_calls, trace

pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace is of Linux"),
]

CONFIG, CACHE = FOLDERS["XDG_CONFIG_HOME"], FOLDERS["XDG_CACHE_HOME"]
WRITTEN = (
    # The vault: made, opened, locked.
    r"werk(/kluis)?",
    r"werk/kluis/vault\.db(-wal|-journal)?",
    r"werk/kluis/(\.vault\.keys\.\w+|vault\.keys)",
    # Room that is kept for a full disk.
    r"werk/kluis/vault\.reserve",
    # How often a passphrase was wrong, until the vault opens.
    r"werk/kluis/(\.vault\.tries\.\w+|vault\.tries)",
    # Backups: under a hidden name until they are whole. The trace writes ë as two numbers.
    r"werk/kluis-reservekopie\\303\\253n",
    (
        r"werk/kluis-reservekopie\\303\\253n/(\.draagwijzer-bezig-\w+|draagwijzer-reservekopie-[\d-]+)"
        r"(/vault\.(db(-wal|-journal)?|keys|proof)|/\.vault\.(keys|proof)\.\w+)?"
    ),
    # The proposal: under a name of its own until it is whole.
    r"werk/voorstellen(/\.\w+\.tmp|/voorstel-[\d-]+\.pdf)?",
    # The look of the app.
    rf"{CONFIG}/Draagwijzer(/Draagwijzer\.conf(\.\w+)?)?",
    # The fonts of this machine, as matplotlib found them.
    rf"{CONFIG}/matplotlib",
    rf"{CACHE}/matplotlib(/fontlist-[\w.]+\.json(\.matplotlib-lock)?)?",
    # What a desktop keeps of its fonts and its way of drawing.
    rf"{CACHE}/(fontconfig|mesa_shader_cache|qtshadercache)[\w./-]*",
)
"""All that may be written, below the folder of the day."""
FONTS: Final = Path("/var/cache/fontconfig")
"""Where a desktop keeps of its fonts what holds for everybody, when the superuser is the first."""


def _observe(code: str, folder: Path) -> Calls:
    """Return what a small program asks of the system, in a process of its own."""
    report = folder / "calls"
    command = trace([sys.executable, "-c", code], report)
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return read_calls(report, folder)


def test_no_socket_leaves_the_machine(day: Day) -> None:
    """Not one socket of another family than the local ones, and no address outside."""
    assert day.calls.count > 1000
    assert dict(day.calls.families).keys() <= LOCAL
    assert day.calls.addresses == ()
    assert day.calls.is_local()


def test_nothing_is_written_but_what_is_known(day: Day) -> None:
    """Vault, proposal, settings and the cache of fonts: every file is on the list."""
    known = re.compile("|".join(WRITTEN))
    inside = {path for path in day.calls.written if path.is_relative_to(day.root)}
    outside = day.calls.written - inside
    assert {path for path in outside if not path.is_relative_to(FONTS)} == set()
    names = {str(path.relative_to(day.root)) for path in inside}
    assert {name for name in names if not known.fullmatch(name)} == set()
    assert {"werk/kluis/vault.db", "werk/kluis/vault.keys"} <= names
    assert any(name.endswith(".pdf") for name in names)


def test_only_devices_of_its_own_are_touched(day: Day) -> None:
    """Of what the kernel offers as files: its own descriptors and the usual nothing."""
    own = re.compile(r"/proc/self/(fd/\d+|task/\d+/comm)|/dev/(null|shm/[\w.-]+|dri/\w+)")
    assert {device for device in day.calls.devices if not own.fullmatch(device)} == set()


@pytest.mark.parametrize(
    "family,kind",
    [("AF_INET", "SOCK_STREAM"), ("AF_INET6", "SOCK_DGRAM"), ("AF_INET", "SOCK_DGRAM")],
)
def test_a_socket_for_the_network_is_seen(tmp_path: Path, family: str, kind: str) -> None:
    """Even one that was only opened; also by a child, and behind the back of Python."""
    code = f"import socket as s; s.socket(s.{family}, s.{kind})"
    calls = _observe(code, tmp_path)
    assert calls.families[family] == 1
    assert not calls.is_local()
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {code!r}], check=True)"
    assert not _observe(child, tmp_path).is_local()
    library = "import ctypes; ctypes.CDLL(None).socket(2, 1, 0)"
    assert not _observe(library, tmp_path).is_local()


def test_an_address_is_seen(tmp_path: Path) -> None:
    """A name that is looked up, or a connection that is tried, names an address."""
    code = (
        "import socket as s\n"
        "try: s.socket(s.AF_INET, s.SOCK_DGRAM).connect(('127.0.0.1', 9))\n"
        "except OSError: pass"
    )
    assert _observe(code, tmp_path).addresses


def test_local_sockets_are_no_network(tmp_path: Path) -> None:
    """A pair of local sockets is counted, and is no trouble."""
    calls = _observe("import socket as s; s.socketpair(); s.socket(s.AF_UNIX)", tmp_path)
    assert calls.families == {"AF_UNIX": 2}
    assert calls.is_local()


def test_a_written_file_is_seen(tmp_path: Path) -> None:
    """In whichever way it comes to be; one that is only read, or failed, is not."""
    code = (
        "import os, pathlib\n"
        "pathlib.Path('one').write_text('x')\n"
        "os.rename('one', 'two')\n"
        "os.link('two', 'three')\n"
        "os.mkdir('four')\n"
        "os.symlink('two', 'five')\n"
        "pathlib.Path('two').read_text()\n"
        "try: pathlib.Path('none/six').write_text('x')\n"
        "except OSError: pass"
    )
    written = {path.name for path in _observe(code, tmp_path).written} - {ROOT.name}
    assert {"one", "two", "three", "four", "five"} <= written
    assert "six" not in written
