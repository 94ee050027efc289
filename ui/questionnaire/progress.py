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
    def is_answered(self) -> bool:
        """Whether the statement that is shown has an answer."""
        return self.answer_of(self.item) is not None

    @property
    def may_leap(self) -> bool:
        """Whether the end is more than one statement away, and nothing in between is open."""
        return not self.unanswered and self.position < self.count - 1

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

    def note_answer(self, item_key: str, choice_key: str | None) -> None:
        """Note that a statement was answered, or with None that it has no answer."""
        if choice_key is None:
            self._answers.pop(item_key, None)
        else:
            self._answers[item_key] = choice_key
