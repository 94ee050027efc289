import subprocess
import sys
from pathlib import Path

import pytest

from screening.reports import typefaces
from screening.reports.typefaces import Typeface, find_typeface


@pytest.mark.parametrize("face", Typeface)
def test_every_typeface_is_installed(face: Typeface) -> None:
    """The packages of the app bring all typefaces, also to a machine without fonts."""
    assert find_typeface(face).read_bytes()[:4] in {b"\x00\x01\x00\x00", b"true"}


def test_missing_typeface_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """A damaged installation is recognised for what it is."""
    find_typeface.cache_clear()
    monkeypatch.setattr(typefaces, "find_spec", lambda _: None)
    with pytest.raises(FileNotFoundError, match="matplotlib"):
        find_typeface(Typeface.FALLBACK)
    find_typeface.cache_clear()


def test_light_modules_load_nothing_heavy() -> None:
    """What is imported at start-up costs no second of someone's time."""
    program = (
        "import sys\n"
        "import screening.documents.content, screening.documents.protection\n"
        "import screening.documents.delivery, screening.documents.preview\n"
        "import screening.documents.content_json, screening.reports.figures\n"
        "import screening.reports.frames, screening.reports.typefaces\n"
        "heavy = {'reportlab', 'pikepdf', 'pypdfium2', 'matplotlib', 'pandas', 'numpy'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    assert run.stdout.strip() == "[]"
