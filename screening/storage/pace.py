"""How long work beside the conversation goes: in small parts, and no longer than it may."""

import time
from collections.abc import Callable
from typing import Final

from screening.storage.errors import WorkStopped

PAUSE_SECONDS: Final = 0.001


class Pace:
    """Called between two parts of long work: lets others go first, or ends it.

    Args:
        stop: tells whether the work must end.
    """

    def __init__(self, stop: Callable[[], bool] = lambda: False) -> None:
        self.is_over = stop

    def __call__(self) -> None:
        """Wait a moment; WorkStopped when the work must end."""
        if self.is_over():
            raise WorkStopped
        time.sleep(PAUSE_SECONDS)
