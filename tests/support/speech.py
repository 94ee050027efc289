"""A language of the screen for tests: every sentence carries a mark, so that it can be found."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from screening.wording.speech import SPEECH

MARK: Final = "\N{INVERTED QUESTION MARK}"
"""Stands in no Dutch sentence of ours, and is one letter in every font."""


@contextmanager
def marked_speech() -> Iterator[None]:
    """Let the screen speak a language that is Dutch with a mark in front; Dutch afterwards."""
    SPEECH.translate_by(lambda sentence: f"{MARK}{sentence}")
    try:
        yield
    finally:
        SPEECH.translate_by(None)
