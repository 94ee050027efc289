from hypothesis import given
from hypothesis import strategies as st

from screening.storage.tries import SlowedTries


class Watch:
    """A clock in seconds that tests own."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the moment."""
        return self.now


def _fail(tries: SlowedTries, watch: Watch, times: int) -> list[int]:
    """Try as soon as it is free, and return the wait after every try."""
    waits = []
    for _ in range(times):
        tries.note_wrong()
        waits.append(tries.seconds_left())
        watch.now += tries.seconds_left()
    return waits


def test_the_wait_grows_to_half_a_minute() -> None:
    """Two tries are free; after the third it is 1, 2, 4, 8, 16 and 30 seconds, and stays there."""
    watch = Watch()
    tries = SlowedTries(watch)
    assert tries.seconds_left() == 0
    assert _fail(tries, watch, 10) == [0, 0, 1, 2, 4, 8, 16, 30, 30, 30]


def test_it_counts_down_and_is_free_again() -> None:
    """Whole seconds, rounded up, so that it never says zero while it is not."""
    watch = Watch()
    tries = SlowedTries(watch)
    _fail(tries, watch, 4)
    tries.note_wrong()
    seen = []
    for _ in range(10):
        seen.append(tries.seconds_left())
        watch.now += 0.5
    assert seen == [4, 4, 3, 3, 2, 2, 1, 1, 0, 0]


def test_the_right_passphrase_forgets_the_wrong_ones() -> None:
    """Afterwards the first tries are free again."""
    watch = Watch()
    tries = SlowedTries(watch)
    _fail(tries, watch, 8)
    tries.note_wrong()
    tries.note_right()
    assert tries.seconds_left() == 0
    assert _fail(tries, watch, 3) == [0, 0, 1]


@given(st.integers(1, 5_000))
def test_it_never_locks_out(times: int) -> None:
    """However often it was wrong, within half a minute there is another try."""
    watch = Watch()
    tries = SlowedTries(watch)
    for _ in range(times):
        tries.note_wrong()
    watch.now += 30
    assert tries.seconds_left() == 0
