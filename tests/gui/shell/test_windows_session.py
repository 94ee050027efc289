"""Which messages of Windows lock the vault; the messages themselves were not tried on Windows."""

import pytest

from ui.windows_session import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    SessionFilter,
)


@pytest.mark.parametrize(
    "number, what, locks",
    [
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, True),
        (WM_WTSSESSION_CHANGE, 0x8, False),
        (WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WM_POWERBROADCAST, 0x7, False),
        (0x000F, WTS_SESSION_LOCK, False),
    ],
)
def test_only_locking_and_sleeping_lock(number: int, what: int, locks: bool) -> None:
    """Unlocking, waking and painting leave the vault as it is."""
    heard: list[int] = []
    SessionFilter(lambda: heard.append(1)).hear(number, what)
    assert bool(heard) is locks
