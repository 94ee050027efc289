"""Where someone is in a questionnaire: which statement, which answers, and what comes next."""

from collections.abc import Mapping

from instruments.model import Instrument, Item


class Progress:
    """Follows one person through the statements; what it holds has been stored already.

    One position past the last statement is the end. While skipped statements are gone through
    again, only those without an answer come by.
    """

    def __init__(self, instrument: Instrument, answers: Mapping[str, str], position: int) -> None:
        self._items = instrument.items
        self._answers = dict(answers)
        self.position = min(max(position, 0), len(self._items))
        self.is_review = False

    @property
    def count(self) -> int:
        """How many statements there are."""
        return len(self._items)

    @property
    def item(self) -> Item:
        """The statement that is shown; there is none at the end."""
        return self._items[self.position]

    @property
    def is_at_end(self) -> bool:
        """Whether all statements have come by."""
        return self.position == self.count

    @property
    def unanswered(self) -> tuple[int, ...]:
        """The positions of the statements without an answer."""
        return tuple(
            index for index, item in enumerate(self._items) if item.key not in self._answers
        )

    def answer_of(self, item: Item) -> str | None:
        """Return the key of the answer to a statement, or None."""
        return self._answers.get(item.key)

    def next_position(self) -> int:
        """Return which statement follows the one that is shown."""
        if not self.is_review:
            return self.position + 1
        later = (index for index in self.unanswered if index > self.position)
        return next(later, self.count)

    def take_answer(self, choice_key: str) -> None:
        """Note that the statement that is shown was answered."""
        self._answers[self.item.key] = choice_key

    def drop_answer(self) -> None:
        """Note that the statement that is shown was skipped."""
        self._answers.pop(self.item.key, None)
