import os
from pathlib import Path

import pytest

from screening.storage import key_file
from screening.storage.key_errors import KeyFileUnreadable, KeyFileUnsuitable, KeyFileUnwritable
from screening.storage.key_file import NAME, make_key_file, read_key_file


def test_every_key_file_is_another_one(tmp_path: Path) -> None:
    """Random, for this user only, and none is written over."""
    paths = [make_key_file(tmp_path) for _ in range(3)]
    assert [path.name for path in paths] == [
        NAME,
        "draagwijzer-2.sleutel",
        "draagwijzer-3.sleutel",
    ]
    assert len({read_key_file(path) for path in paths}) == 3
    assert all(path.stat().st_mode & 0o077 == 0 for path in paths) or os.name == "nt"


def test_the_digest_follows_the_content(tmp_path: Path) -> None:
    """A copy under another name is the same key file; one changed sign makes another."""
    path = make_key_file(tmp_path)
    copy = tmp_path / "kopie.txt"
    copy.write_bytes(path.read_bytes())
    assert read_key_file(copy) == read_key_file(path)
    copy.write_bytes(path.read_bytes()[:-2] + b"x\n")
    assert read_key_file(copy) != read_key_file(path)
    assert len(read_key_file(path)) == 32


def test_a_file_that_is_gone_is_a_sentence_without_its_name(tmp_path: Path) -> None:
    """Also when it is a folder."""
    for path in (tmp_path / "Piet Jansen.sleutel", tmp_path):
        with pytest.raises(KeyFileUnreadable) as caught:
            read_key_file(path)
        assert "Piet" not in f"{caught.value!r}{caught.value.sentence}{caught.value.advice}"
        assert caught.value.__suppress_context__


def test_an_empty_or_huge_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty file adds nothing, and a film would take minutes."""
    monkeypatch.setattr(key_file, "_MAXIMUM_SIZE", 100)
    for size, fits in ((0, False), (1, True), (100, True), (101, False)):
        path = tmp_path / str(size)
        path.write_bytes(bytes(size))
        if fits:
            read_key_file(path)
        else:
            with pytest.raises(KeyFileUnsuitable):
                read_key_file(path)


def test_a_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    """A stick that was pulled out."""
    with pytest.raises(KeyFileUnwritable):
        make_key_file(tmp_path / "weg")


def test_a_full_stick_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No half key file stays behind."""

    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(KeyFileUnwritable):
        make_key_file(tmp_path)
    assert list(tmp_path.iterdir()) == []
