from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.storage.backup_schedule import choose_kept

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
MOMENTS = st.lists(
    st.integers(-60 * 24, 60 * 24 * 500).map(lambda minutes: NOW - timedelta(minutes=minutes)),
    max_size=60,
)


@given(moments=MOMENTS)
@settings(max_examples=150)
def test_the_newest_is_always_kept(moments: list[datetime]) -> None:
    """Nothing is made up, and there is never nothing left of something."""
    kept = choose_kept(moments, NOW)
    assert kept <= set(moments)
    assert not moments or max(moments) in kept


@given(moments=MOMENTS)
@settings(max_examples=150)
def test_thinning_twice_is_thinning_once(moments: list[datetime]) -> None:
    """A second look at the same moment deletes nothing more."""
    kept = choose_kept(moments, NOW)
    assert choose_kept(kept, NOW) == kept


@given(moments=MOMENTS)
@settings(max_examples=150)
def test_every_period_that_had_a_backup_keeps_one(moments: list[datetime]) -> None:
    """Each of the last 14 days, 8 weeks and 12 months; of the last day everything."""
    kept = choose_kept(moments, NOW)
    assert {moment for moment in moments if NOW - moment <= timedelta(days=1)} <= kept
    for moment in moments:
        day = moment.date()
        if 0 <= (NOW.date() - day).days < 14:
            assert any(other.date() == day for other in kept)
        if moment > NOW - timedelta(weeks=7):
            week = day.isocalendar()[:2]
            assert any(other.date().isocalendar()[:2] == week for other in kept)
        if (NOW.year - day.year) * 12 + NOW.month - day.month < 12:
            assert any((other.year, other.month) == (day.year, day.month) for other in kept)


@given(moments=MOMENTS)
@settings(max_examples=150)
def test_old_backups_do_not_pile_up(moments: list[datetime]) -> None:
    """Apart from the last day and the future there are at most as many as there are periods."""
    old = {m for m in choose_kept(moments, NOW) if NOW - m > timedelta(days=1)}
    assert len(old) <= 1 + 14 + 8 + 12


@pytest.mark.parametrize("every_hours", [1, 5, 24, 100])
def test_a_year_of_work_leaves_no_gap(every_hours: int) -> None:
    """Thinned after every backup, there is one of each day, week and month that had any."""
    kept: frozenset[datetime] = frozenset()
    made, now = [], NOW - timedelta(days=400)
    while now <= NOW:
        made.append(now)
        kept = choose_kept({*kept, now}, now)
        now += timedelta(hours=every_hours)
    assert len(kept) <= 25 + 14 + 8 + 12
    last = made[-1]
    days = {moment.date() for moment in made if (last.date() - moment.date()).days < 14}
    assert days <= {moment.date() for moment in kept}
    months = {(m.year, m.month) for m in made if last - m < timedelta(days=330)}
    assert months <= {(m.year, m.month) for m in kept}
    # The older it is, the wider the steps; but never wider than a month and its longest week.
    steps = sorted(kept)
    assert max(b - a for a, b in pairwise(steps)) <= timedelta(days=38)


def test_the_only_backup_is_kept_however_old() -> None:
    """Someone who was away for years still has the last one, and not the ones before it."""
    old, older = NOW - timedelta(days=1_500), NOW - timedelta(days=1_501)
    assert choose_kept([older, old], NOW) == {old}


def test_a_backup_from_the_future_is_kept() -> None:
    """The clock of the laptop was set back; the others of today stay as well."""
    future = NOW + timedelta(days=90)
    assert choose_kept([future, NOW], NOW) == {future, NOW}
