"""Brings `.venv` to exactly the versions of a lock file, hashes checked.

Usage: python install.py requirements.txt (or requirements-dev.txt, which holds the former).
An older Python must be able to read this file as far as its own refusal.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOG = VENV / "install.log"
# Present while an installation is going on: found at a start, the last one was interrupted.
UNFINISHED = VENV / "unfinished"
OLDEST = (3, 11)
# Which stamps an installation of each lock file earns; the development lock holds the other.
STAMPS = {
    "requirements.txt": ("requirements.txt",),
    "requirements-dev.txt": ("requirements.txt", "requirements-dev.txt"),
}
CAUSES = (
    (("No space left on device",), "De schijf is vol. Maak ruimte vrij en start opnieuw."),
    (
        ("DO NOT MATCH THE HASHES",),
        "Een onderdeel is onderweg veranderd en is daarom geweigerd. Probeer een ander netwerk.",
    ),
    (
        ("Connection", "Max retries", "NameResolution", "ProxyError", "SSLError", "timed out"),
        "Geen verbinding. Controleer het netwerk en start opnieuw.",
    ),
    (
        ("No matching distribution", "not a supported wheel"),
        "Voor dit systeem of deze Python is een onderdeel er niet.",
    ),
)


class SetupError(Exception):
    """Installing cannot go on; the text is a sentence for the user."""


def main() -> int:
    """Install the lock file that the command line names; 0 when `.venv` is ready."""
    if sys.version_info < OLDEST:
        return _stop("Draagwijzer heeft Python 3.11 of nieuwer nodig. Installeer die eerst.")
    lock = sys.argv[1]
    try:
        with _hold_lock():
            _install(ROOT / lock, STAMPS[lock])
    except SetupError as error:
        return _stop(str(error))
    except KeyboardInterrupt:
        return _stop("Installeren is onderbroken. Start opnieuw om het af te maken.")
    except OSError as error:
        return _stop(f"De onderdelen konden niet worden opgeslagen in {ROOT}: {error.strerror}.")
    return 0


def _stop(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


@contextmanager
def _hold_lock() -> Iterator[None]:
    """Keep a second start from installing at the same time."""
    with (ROOT / ".venv.lock").open("w") as file:
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            message = "Draagwijzer wordt al geïnstalleerd. Wacht tot dat klaar is."
            raise SetupError(message) from error
        yield


def _install(lock: Path, stamps: tuple[str, ...]) -> None:
    print("Draagwijzer wordt geïnstalleerd. Dat kan een paar minuten duren.", flush=True)
    if UNFINISHED.exists() or not _is_usable():
        _make_venv()
    for stamp in STAMPS:
        (VENV / stamp).unlink(missing_ok=True)
    UNFINISHED.touch()
    _run_pip(lock)
    for stamp in stamps:
        shutil.copyfile(ROOT / stamp, VENV / stamp)
    UNFINISHED.unlink()


def _is_usable() -> bool:
    """Tell whether the Python in `.venv` starts, is new enough and has pip."""
    test = f"import pip, sys; sys.exit(sys.version_info < {OLDEST})"
    try:
        result = subprocess.run([PYTHON, "-c", test], capture_output=True, check=False)
    except OSError:
        return False
    return result.returncode == 0


def _make_venv() -> None:
    # By its full name (python3.11): when the system moves to another Python the link breaks and
    # the next start makes `.venv` anew, where plain `python3` would start without its packages.
    python = Path(sys.executable).resolve()
    result = subprocess.run(
        [python, "-m", "venv", "--clear", VENV], capture_output=True, text=True, check=False
    )
    if result.returncode:
        raise SetupError(
            "Python kon geen eigen map met onderdelen maken (venv). De melding was:\n"
            f"{(result.stdout + result.stderr).strip()}"
        )


def _run_pip(lock: Path) -> None:
    options = ["--disable-pip-version-check", "--no-input", "--require-hashes"]
    options += ["--only-binary", ":all:", "--no-cache-dir"]
    with LOG.open("w", encoding="utf-8") as log:
        result = subprocess.run(
            [PYTHON, "-m", "pip", "install", *options, "-r", lock],
            stdout=log,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if result.returncode:
        raise SetupError(f"Installeren is niet gelukt. {_explain()}\nDetails: {LOG}")


def _explain() -> str:
    text = LOG.read_text(encoding="utf-8", errors="replace")
    for marks, sentence in CAUSES:
        if any(mark in text for mark in marks):
            return sentence
    return "Start opnieuw; lukt het dan niet, stuur dan de details naar de beheerder."


if __name__ == "__main__":
    sys.exit(main())
