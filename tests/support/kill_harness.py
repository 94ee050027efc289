"""Kills the process that works on a vault, at any instant, and looks what is left.

    python -m tests.support.kill_harness --kills 500

After every kill the vault opens, its checks are clean, and it holds exactly what was acknowledged,
or that and the one entry that was in hand.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.support.kill_verdicts import Killed, Lost, prepare, verify

PATTERN: Final = (
    *("work", "open_and_lock", "work", "change_passphrase", "work"),
    *("migrate", "work", "create", "work", "window"),
    *("work", "open_and_lock", "work", "change_passphrase", "work"),
    *("migrate", "arrange", "deliver", "arrange", "open_and_lock"),
    *("work", "change_passphrase", "work", "migrate", "work"),
)
"""What is killed, in turn; five-and-twenty kills are one round."""

MOST_LINES: Final = {
    "work": 60,
    "open_and_lock": 6,
    "change_passphrase": 30,
    "window": 11,
    "deliver": 1,
    "arrange": 8,
}
"""A kill comes after at most so many acknowledgements."""

LONGEST_WAIT: Final = {
    "migrate": 0.03,
    "create": 0.03,
    "open_and_lock": 0.02,
    "deliver": 0.3,
    "arrange": 0.05,
}
"""And at most so many seconds later; where nothing is said, three thousandths."""

MODULES: Final = {"window": "tests.support.kill_window"}


@dataclass
class Tally:
    """What all the kills came to."""

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    in_hand: int = 0
    losses: list[str] = field(default_factory=list)

    def describe(self) -> str:
        """Return the figure as one line."""
        total = self.kills.total()
        scenes = ", ".join(f"{name} {count}" for name, count in sorted(self.kills.items()))
        losses = "; ".join(self.losses) or "nothing lost"
        return (
            f"kills survived: {total - len(self.losses)} of {total} ({scenes}); "
            f"{self.acknowledged} acknowledged entries, {losses}; "
            f"{self.in_hand} times the entry in hand was there too"
        )


def run_kills(
    root: Path, kills: int, *, seed: int, tell: Callable[[str], None] = lambda _: None
) -> Tally:
    """Kill so many times, in folders below `root`, and return what it came to."""
    chance = random.Random(seed)  # noqa: S311 - any moment will do
    tally = Tally()
    standing: dict[str, Killed] = {}
    for number in range(kills):
        scene = PATTERN[number % len(PATTERN)]
        killed = standing.get(scene) or prepare(scene, root / f"{scene}-{number}")
        last = _run_and_kill(killed, chance)
        tally.kills[scene] += 1
        tally.acknowledged += last - killed.first + 1
        try:
            found = verify(killed, last)
        except Lost as loss:
            tally.losses.append(f"{scene} {number}: {loss}")
            standing.pop(scene, None)
            continue
        tally.in_hand += found - last
        if killed.goes_on:
            standing[scene] = Killed(scene, killed.folder, found + 1)
        tell(f"{number + 1} {scene}: {last - killed.first + 1} acknowledged, {found - last} more")
    return tally


def _run_and_kill(killed: Killed, chance: random.Random) -> int:
    """Start the scene, kill it, and return the number of the last acknowledged entry."""
    scene = killed.scene
    module = MODULES.get(scene, "tests.support.kill_worker")
    arguments = [str(killed.folder)]
    if scene not in MODULES:
        arguments = [scene, *arguments, str(killed.first)]
    last = killed.first - 1
    with subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for _ in range(chance.randint(0, MOST_LINES.get(scene, 0))):
            last = int(process.stdout.readline())
        try:
            process.wait(chance.uniform(0, LONGEST_WAIT.get(scene, 0.003)))
        except subprocess.TimeoutExpired:
            process.kill()
        # What it still managed to say was acknowledged too; a half line was not.
        for line in process.stdout.read().splitlines(keepends=True):
            if line.endswith("\n"):
                last = int(line)
    return last


def main() -> int:
    """Kill as often as the command line says, and print the figure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--tell", action="store_true", help="one line for every kill")
    options = parser.parse_args()
    tell = print if options.tell else lambda _: None
    with tempfile.TemporaryDirectory() as root:
        tally = run_kills(Path(root), options.kills, seed=options.seed, tell=tell)
    print(f"{tally.describe()} (seed {options.seed})")
    return 1 if tally.losses else 0


if __name__ == "__main__":
    sys.exit(main())
