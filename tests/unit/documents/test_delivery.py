import errno
import os
import stat
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from screening.documents.delivery import DeliveryError, name_proposal, write_document

DATA = b"%PDF" + bytes(range(256)) * 64


class FailingDevice:
    """Takes a number of bytes, and then fails like a real device does: after a partial write."""

    def __init__(self, room: int, number: int) -> None:
        self._room = room
        self._number = number
        self._write = os.write

    def write(self, handle: int, data: bytes) -> int:
        """Write what still fits; fail when nothing does."""
        if not self._room:
            raise OSError(self._number, os.strerror(self._number))
        written = self._write(handle, bytes(data[: self._room]))
        self._room -= written
        return written


def test_document_arrives_whole_and_private(tmp_path: Path) -> None:
    """Every byte is there, only the user may read it, and nothing else is left in the folder."""
    path = write_document(tmp_path, "voorstel-2026-11-21.pdf", DATA)
    assert path == tmp_path / "voorstel-2026-11-21.pdf"
    assert path.read_bytes() == DATA
    assert list(tmp_path.iterdir()) == [path]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_earlier_document_is_never_replaced(tmp_path: Path) -> None:
    """A second and third document of one day get a number."""
    paths = [write_document(tmp_path, "voorstel.pdf", text) for text in (b"1", b"2", b"3")]
    assert [path.name for path in paths] == ["voorstel.pdf", "voorstel-2.pdf", "voorstel-3.pdf"]
    assert [path.read_bytes() for path in paths] == [b"1", b"2", b"3"]


def test_file_name_holds_a_date_and_no_name() -> None:
    """Whoever sees the file lying about learns only the day."""
    assert name_proposal(date(2026, 11, 21)) == "voorstel-2026-11-21.pdf"


@pytest.mark.parametrize("name", ["", ".", "..", "map/voorstel.pdf", "../voorstel.pdf"])
def test_file_name_with_a_folder_is_refused(tmp_path: Path, name: str) -> None:
    """A document never lands outside the folder that was chosen."""
    with pytest.raises(ValueError, match="file name"):
        write_document(tmp_path, name, DATA)


@pytest.mark.parametrize("room", [0, 1, 4096, len(DATA) - 1])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_full_disk_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int, number: int
) -> None:
    """However much fitted, no part of the document stays on the disk."""
    monkeypatch.setattr(os, "write", FailingDevice(room, number).write)
    with pytest.raises(DeliveryError, match="schijf is vol"):
        write_document(tmp_path, "voorstel.pdf", DATA)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_failure_at_the_end_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    """A disk that fails on flushing or renaming leaves the folder as it was."""

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "input/output error")

    monkeypatch.setattr(os, call, fail)
    monkeypatch.setattr(os, "link", fail)
    with pytest.raises(DeliveryError, match="niet gelukt"):
        write_document(tmp_path, "voorstel.pdf", DATA)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("has_links", [True, False])
def test_a_name_that_is_taken_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    """Also on a USB stick, of which the file system has no hard links."""
    if not has_links:

        def refuse(*_: object) -> None:
            raise OSError(errno.EPERM, "operation not permitted")

        monkeypatch.setattr(os, "link", refuse)
    names = [write_document(tmp_path, "voorstel.pdf", bytes([n])).name for n in range(3)]
    assert names == ["voorstel.pdf", "voorstel-2.pdf", "voorstel-3.pdf"]
    assert [(tmp_path / name).read_bytes() for name in names] == [b"\0", b"\1", b"\2"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)


def test_a_finished_name_never_stands_over_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed in the very step of naming: there is no file under that name, or a whole one."""

    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "link", die)
    monkeypatch.setattr(Path, "unlink", die)
    with pytest.raises(KeyboardInterrupt):
        write_document(tmp_path, "voorstel.pdf", DATA)
    assert not (tmp_path / "voorstel.pdf").exists()


def test_interruption_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when the program itself is stopped half-way."""

    def stop(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "write", stop)
    with pytest.raises(KeyboardInterrupt):
        write_document(tmp_path, "voorstel.pdf", DATA)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="limits of a process are POSIX")
def test_real_limit_of_the_system_leaves_nothing_behind(tmp_path: Path) -> None:
    """A process that may not write files this large says so, and leaves nothing half-written."""
    program = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from screening.documents.delivery import DeliveryError, write_document\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))\n"
        "try:\n"
        "    write_document(Path(sys.argv[1]), 'voorstel.pdf', bytes(20000))\n"
        "except DeliveryError as error:\n"
        "    print(error.sentence)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    assert "schijf is vol" in run.stdout
    assert list(tmp_path.iterdir()) == []


def test_missing_folder_is_explained(tmp_path: Path) -> None:
    """A folder that is gone, such as a stick that was pulled out, is explained with an advice."""
    with pytest.raises(DeliveryError, match="map is er niet meer") as failed:
        write_document(tmp_path / "Jaap Zomer", "voorstel.pdf", DATA)
    assert "USB-stick" in failed.value.advice


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.EPERM])
def test_read_only_folder_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """A folder in which nothing may be stored gives a sentence and an advice."""

    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(DeliveryError, match="mag u niets opslaan"):
        write_document(tmp_path, "voorstel.pdf", DATA)


def test_error_holds_no_path(tmp_path: Path) -> None:
    """The folder may be someone's name, so it is in no text that could be logged."""
    with pytest.raises(DeliveryError) as failed:
        write_document(tmp_path / "Jaap Zomer", "voorstel.pdf", DATA)
    assert "Zomer" not in f"{failed.value!r} {failed.value.sentence} {failed.value.advice}"
    assert failed.value.__cause__ is None
    assert failed.value.__suppress_context__


def test_folder_that_cannot_be_flushed_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some network drives cannot flush a folder; the document itself is on the disk by then."""
    real_open = os.open

    def refuse_folders(path: object, flags: int, mode: int = 0o777) -> int:
        if Path(str(path)).is_dir():
            raise OSError(errno.EINVAL, "invalid argument")
        return real_open(str(path), flags, mode)

    monkeypatch.setattr(os, "open", refuse_folders)
    assert write_document(tmp_path, "voorstel.pdf", DATA).read_bytes() == DATA
