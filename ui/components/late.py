"""A part of a page that is made when it is first needed."""

from collections.abc import Callable
from typing import Generic, TypeVar

Part = TypeVar("Part")


class Late(Generic[Part]):
    """Makes a part at the first `get`, and fills it again only when it is needed after a change.

    Args:
        make: makes the part; called once.
        fill: shows in it what holds now; called with the part after it was made and after every
            `renew`, but not before somebody needs it.
    """

    def __init__(self, make: Callable[[], Part], fill: Callable[[Part], None]) -> None:
        self._make = make
        self._fill = fill
        self._part: Part | None = None
        self._is_due = True

    def get(self) -> Part:
        """Return the part as it should be now."""
        if self._part is None:
            self._part = self._make()
        if self._is_due:
            self._is_due = False
            self._fill(self._part)
        return self._part

    @property
    def current(self) -> Part | None:
        """The part if it exists and shows what holds now."""
        return None if self._is_due else self._part

    def renew(self, *, is_seen: bool) -> None:
        """Fill the part again: at once when it is seen, else when it is next needed."""
        self._is_due = True
        if is_seen:
            self.get()
