"""The language of the sentences from below the screen.

They are written in Dutch. The app may have them in another language on the screen; documents are
Dutch whatever the screen speaks, because the municipality answers for them.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final


class Speech:
    """Gives every sentence in the language of the screen, except while a document is written."""

    def __init__(self) -> None:
        self._translate: Callable[[str], str] | None = None
        self._in_dutch: ContextVar[bool] = ContextVar("in_dutch", default=False)

    def translate_by(self, translate: Callable[[str], str] | None) -> None:
        """Have every sentence translated from now on, on every thread; None is Dutch again.

        Args:
            translate: gives a sentence in another language, and back as it was if it has none.
        """
        self._translate = translate

    @property
    def is_dutch(self) -> bool:
        """Whether the screen speaks Dutch, the language of everything that is not ours to word."""
        return self._translate is None

    def word(self, sentence: str) -> str:
        """Return a Dutch sentence, with its placeholders, in the language that holds here."""
        translate = self._translate
        return sentence if translate is None or self._in_dutch.get() else translate(sentence)

    @contextmanager
    def in_dutch(self) -> Iterator[None]:
        """Keep to Dutch within a `with`, or within a function that has this as its decorator."""
        token = self._in_dutch.set(True)
        try:
            yield
        finally:
            self._in_dutch.reset(token)


SPEECH: Final = Speech()
"""The one thing that holds for the whole process, as the locale of the computer does."""


def say(sentence: str, **values: object) -> str:
    """Return a sentence in the language of the screen, with its placeholders filled in.

    The sentence stands in the call as it is: `setup/translate.py` reads it there.
    """
    words = SPEECH.word(sentence)
    return words.format(**values) if values else words


def mark(sentence: str) -> str:
    """Return a word as it is; it is said, and so translated, when it is looked up."""
    return sentence
