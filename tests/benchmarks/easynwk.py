"""easyNWK as a yardstick, where the machine has it: a filled network map in a browser.

EASYNWK_DIST names the folder with easyNWK as its own build makes it; nothing of it stands here.
It is served from this machine, because a browser keeps compiled scripts for a server only.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import islice
from math import sqrt
from pathlib import Path
from threading import Timer
from time import perf_counter, sleep
from typing import Any, Final

PROGRAM: Final = "chromium"
PORT: Final = "47613"  # always the same one: what a page stores belongs to its address
ADDRESS: Final = f"http://127.0.0.1:{PORT}/"
LONGEST: Final = 40.0  # seconds for one browser, then it is stopped
OPTIONS: Final = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1366,768",
    "--remote-debugging-pipe",
]

# Looks at every frame; one frame after the one that finds the whole map, the map is painted.
PAINTED: Final = """new Promise(tell => {
  const marks = () => document.querySelectorAll('#nwkmap .marksForegroundLayer > *').length;
  const lines = () => document.querySelectorAll('#marksBackgroundLayer line').length;
  const look = () => requestAnimationFrame(
    marks() >= %d && lines() >= %d ? () => tell(true) : look);
  requestAnimationFrame(look);
})"""


def measure_easynwk(profile: Path, people: int, ties: int) -> dict[str, float] | None:
    """Return what one cold start of a browser with easyNWK costs; None where either is missing.

    Args:
        profile: Folder of the browser's own; the first call fills it with the map, unmeasured.
        people: How many people the map has around the person in its middle.
        ties: How many lines it has between those people.

    Returns:
        `seconds` from starting the process until the map is painted, and the megabytes of all
        its processes at that moment: `resident` as each of them counts, and `proportional` with
        shared pages divided among those who share them.
    """
    program, built = shutil.which(PROGRAM), os.environ.get("EASYNWK_DIST", "")
    if program is None or not Path(built, "index.html").is_file():
        return None
    size, filled = f"{people} {ties}", profile / "filled-for-benchmark"
    with _served(Path(built)):
        if not filled.exists() or filled.read_text(encoding="ascii") != size:
            with closing(_Browser(program, profile)) as browser:
                browser.wait_for(_fill(people, ties))
            filled.write_text(size, encoding="ascii")
        start = perf_counter()
        with closing(_Browser(program, profile)) as browser:
            browser.wait_for(PAINTED % (people, people + ties))
            seconds = perf_counter() - start
            return {"seconds": seconds, **browser.measure_memory()}


class _Browser:
    """A new browser process at the address, which answers questions through a pipe."""

    def __init__(self, program: str, profile: Path) -> None:
        command = [program, *OPTIONS, f"--user-data-dir={profile}", ADDRESS]
        # It listens at 3 and answers at 4.
        self._process = subprocess.Popen(
            ["/bin/sh", "-c", 'exec "$@" 3<&0 4>&1 </dev/null >/dev/null', "sh", *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._asked = 0
        self._rest = b""
        self._watch = Timer(LONGEST, self._process.kill)
        self._watch.start()

    def close(self) -> None:
        """End the browser and wait until the last of its processes is gone."""
        with suppress(BrokenPipeError):
            self._send("Browser.close", {})  # so that it writes down what the page stored
        self._process.communicate()
        self._watch.cancel()

    def wait_for(self, condition: str) -> None:
        """Return as soon as the page says that this is true."""
        while not self._is_true(condition):
            sleep(0.005)

    def measure_memory(self) -> dict[str, float]:
        """Return the megabytes of all processes of this browser."""
        sums = {"Rss:": 0.0, "Pss:": 0.0}
        for process in self._processes():
            with suppress(FileNotFoundError, ProcessLookupError):  # it ended meanwhile
                for line in Path("/proc", process, "smaps_rollup").read_text().splitlines()[1:]:
                    if line[:4] in sums:
                        sums[line[:4]] += int(line.split()[1]) / 1024
        return {"resident": sums["Rss:"], "proportional": sums["Pss:"]}

    def _processes(self) -> set[str]:
        """Return the numbers of the process and of all its offspring."""
        parents = {}
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(FileNotFoundError, ProcessLookupError):  # it ended meanwhile
                parents[folder.name] = (folder / "stat").read_bytes().rpartition(b")")[2].split()[1]
        found: set[str] = set()
        more = {str(self._process.pid)}
        while more:
            found |= more
            more = {child for child, parent in parents.items() if parent.decode() in more}
        return found

    def _is_true(self, condition: str) -> bool:
        """Return whether the page says so; False as well if there is no page yet."""
        for target in self._ask("Target.getTargets", {})["targetInfos"]:
            if target["type"] == "page" and target["url"].startswith(ADDRESS):
                which = {"targetId": target["targetId"], "flatten": True}
                session = self._ask("Target.attachToTarget", which).get("sessionId")
                question = {"expression": condition, "awaitPromise": True}
                answer = self._ask("Runtime.evaluate", question, session)
                return answer.get("result", {}).get("value") is True
        return False

    def _ask(self, method: str, question: object, session: str | None = None) -> dict[str, Any]:
        self._send(method, question, session)
        while True:
            answer = json.loads(self._read())
            if answer.get("id") == self._asked:
                return dict(answer.get("result", {}))

    def _send(self, method: str, question: object, session: str | None = None) -> None:
        self._asked += 1
        message = {"id": self._asked, "method": method, "params": question}
        if session:
            message["sessionId"] = session
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(message).encode() + b"\0")
        self._process.stdin.flush()

    def _read(self) -> bytes:
        assert self._process.stdout is not None
        while b"\0" not in self._rest:
            more = os.read(self._process.stdout.fileno(), 65536)
            if not more:
                raise EOFError(f"{PROGRAM} ended before it answered")
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\0")
        return line


@contextmanager
def _served(folder: Path) -> Iterator[None]:
    """Serve the folder from a process of its own: the tests themselves may open no socket."""
    command = [sys.executable, "-u", "-m", "http.server", PORT, "--bind", "127.0.0.1"]
    with subprocess.Popen(
        [*command, f"--directory={folder}"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as server:
        try:  # it writes a line as soon as it listens
            assert server.stdout is not None
            assert server.stdout.readline(), f"{ADDRESS} is taken"
            yield
        finally:
            server.terminate()


def _fill(people: int, ties: int) -> str:
    """Return a script that stores an invented map in the way easyNWK reads it at its start."""
    numbers = range(1, people + 1)
    alteri = [
        {"id": number, "name": f"Persoon {number:02}", "role": "Nachbar*in", "roleDefault": False}
        | {"human": True, "currentGender": ("weiblich", "männlich")[number % 2]}
        | {"age": str(20 + number), "note": "", "deceased": False, "edgeType": 1}
        | {"angle": number * 137.5 % 360 - 180, "distance": 15 + 80 * sqrt(number / people)}
        for number in numbers
    ]
    pairs = ((one, (one + step) % people + 1) for step in range(people) for one in numbers)
    connections = [{"id1": one, "id2": other} for one, other in islice(pairs, ties)]
    ego = {"name": "Vera Voorbeeld", "age": "58", "currentGender": "weiblich", "note": ""}
    nwk = {"ego": ego, "alteri": alteri, "connections": connections}
    version = {"id": 1, "title": "", "date": "2026-01-05", "nwk": nwk}
    record = {"versions": [version], "currentVersion": 1, "size": "5"}
    stored = {"easynwk_nwk": json.dumps(nwk), "easynwk_record": json.dumps(record)}
    return f"Object.entries({json.dumps(stored)}).forEach(e => localStorage.setItem(...e)), true"
