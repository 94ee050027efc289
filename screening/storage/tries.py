"""Wrong tries of a passphrase are slowed down, and never locked out for good."""

import math
from collections.abc import Callable
from typing import Final

FREE_TRIES: Final = 3
LONGEST_WAIT: Final = 30.0


class SlowedTries:
    """Counts the wrong tries in a row since the app was started, and says how long to wait.

    After three of them the wait is 1 second, then 2, 4, 8, 16, and 30 from there on.

    Args:
        clock: tells the time in seconds, from any moment; it must not go back.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._wrong = 0
        self._free_at = -math.inf

    def note_wrong(self) -> None:
        """Count one more wrong try, from now."""
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            # The exponent is bounded: somebody may try for a very long time.
            wait = min(2.0 ** min(self._wrong - FREE_TRIES, 10), LONGEST_WAIT)
            self._free_at = self._clock() + wait

    def note_right(self) -> None:
        """Forget the wrong tries."""
        self._wrong = 0
        self._free_at = -math.inf

    def seconds_left(self) -> int:
        """Return how many whole seconds must still be waited; 0 when the next try is free."""
        left = self._free_at - self._clock()
        return math.ceil(min(max(left, 0.0), LONGEST_WAIT))
