"""How soon a search through 5,000 offers is done, beside the index of words of SQLite itself.

Bound: p95 at most 30 ms. Printed, not asserted: another program must not fail a test.
"""

import random
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Final

import pytest

from screening.clock import SystemClock
from screening.directory.example import load_model
from screening.directory.folding import fold
from screening.directory.model import Offer
from screening.directory.reading import DirectoryReading
from screening.identifiers import OfferId
from tests.benchmarks.test_answer import percentile
from tests.support.vaults import create_vault

OFFERS: Final = 5_000
ROUNDS: Final = 5
TYPED: Final = (
    "dagopvang centrum",
    "mantelzorg vrijwilliger",
    "cliëntondersteuning",
    "de hulp thuis",
)
"""What someone types, one key after the other."""
WORDS: Final = (
    *("dagopvang", "logeren", "respijt", "mantelzorg", "vrijwilliger", "hulp", "thuis", "maaltijd"),
    *("wijk", "centrum", "noord", "cliëntondersteuning", "advies", "gesprek", "groep", "dementie"),
    *("nacht", "vervoer", "vakantie", "geld", "regeling", "oppas", "café", "samen", "eten", "de"),
    *("wandelen", "praten", "cursus", "jong", "oud", "partner", "kind", "en", "voor", "met"),
)


def test_searching_five_thousand_offers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every key of some searches, through the desk of an open vault."""
    offers = make_offers()
    workspace = create_vault(tmp_path)
    workspace.directory.take_over(DirectoryReading(offers))
    begun = perf_counter()
    workspace.directory.search("")
    first = (perf_counter() - begun) * 1000
    keys = [words[:length] for words in TYPED for length in range(1, len(words) + 1)]
    ours = [measure(partial(workspace.directory.search, key)) for key in keys * ROUNDS]
    workspace.lock()
    connection = make_reference(offers)
    theirs = [measure(partial(match, connection, key)) for key in keys * ROUNDS]
    connection.close()
    with capsys.disabled():
        print()
        print(
            f"a search through {OFFERS:,} offers: median {percentile(ours, 0.5):.1f} ms, p95 "
            f"{percentile(ours, 0.95):.1f} ms (at most 30), {sum(ours) / sum(theirs):.2f} times "
            f"FTS5, which finds beginnings of words only; the first one {first:.0f} ms"
        )


def make_offers() -> tuple[Offer, ...]:
    """Return offers with descriptions of forty words, always the same ones."""
    draw = random.Random(5).choices  # noqa: S311 - no secret
    model = load_model(SystemClock().today())[0]
    return tuple(
        replace(
            model,
            id=OfferId(f"a{number}"),
            name=" ".join(draw(WORDS, k=3)),
            organisation=" ".join(draw(WORDS, k=2)),
            description=" ".join(draw(WORDS, k=40)),
        )
        for number in range(OFFERS)
    )


def make_reference(offers: tuple[Offer, ...]) -> sqlite3.Connection:
    """Return the same offers in an index of words of SQLite."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, name, organisation, rest, "
        "tokenize = 'unicode61 remove_diacritics 2')"
    )
    connection.executemany(
        "INSERT INTO found VALUES (?, ?, ?, ?)",
        [(offer.id, offer.name, offer.organisation, offer.description) for offer in offers],
    )
    return connection


def match(connection: sqlite3.Connection, text: str) -> list[tuple[str]]:
    """Return what SQLite finds, the best first."""
    query = " ".join(f'"{word}"*' for word in fold(text).split())
    return connection.execute(
        "SELECT id FROM found WHERE found MATCH ? ORDER BY rank", (query,)
    ).fetchall()


def measure(search: Callable[[], object]) -> float:
    """Return how many seconds a search takes."""
    begun = perf_counter()
    search()
    return perf_counter() - begun
