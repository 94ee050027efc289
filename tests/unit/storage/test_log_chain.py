from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.storage.log_chain import (
    FIRST_PREVIOUS,
    Break,
    BreakKind,
    LogEntry,
    LogHead,
    seal_head,
    seal_line,
    verify,
)

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
FIELDS = ("at", "action", "subject", "result", "actor", "origin")
words = st.text(st.characters(codec="utf-8"), max_size=12)


def seal(lines: list[LogEntry], key: bytes = KEY) -> list[LogEntry]:
    """Return the lines with the seals that belong to them."""
    previous, sealed = FIRST_PREVIOUS, []
    for line in lines:
        previous = seal_line(line, previous, key)
        sealed.append(replace(line, digest=previous))
    return sealed


def rewrite(line: LogEntry, field: str, text: str) -> LogEntry:
    """Return the line with another text in one of its fields."""
    values: dict[str, Any] = {field: text}
    return replace(line, **values)


@st.composite
def logs(draw: st.DrawFn, least: int = 1) -> list[LogEntry]:
    """Some sealed lines, numbered from 1."""
    texts = draw(st.lists(st.tuples(*[words] * len(FIELDS)), min_size=least, max_size=8))
    return seal([LogEntry(number, *text) for number, text in enumerate(texts, start=1)])


def check(lines: list[LogEntry], length: int) -> tuple[Break, ...]:
    """Check lines of which the head says how many there are."""
    return verify(lines, seal_head(length, KEY), KEY)


@settings(max_examples=60)
@given(logs())
def test_an_untouched_log_is_whole(log: list[LogEntry]) -> None:
    """Whatever stands in it."""
    assert check(log, len(log)) == ()


def test_the_number_of_a_line_is_sealed_too() -> None:
    """The same words under another number are another line."""
    line = LogEntry(1, *["a"] * 6)
    assert seal_line(line, "", KEY) != seal_line(replace(line, sequence=2), "", KEY)


def test_an_empty_log_is_whole() -> None:
    """Of a vault that is being made."""
    assert check([], 0) == ()


@settings(max_examples=150)
@given(logs(), st.data())
def test_a_changed_field_is_found_at_its_line_alone(
    log: list[LogEntry], data: st.DataObject
) -> None:
    """Any other text in any field of any line."""
    place = data.draw(st.integers(0, len(log) - 1))
    field = data.draw(st.sampled_from((*FIELDS, "digest")))
    old = getattr(log[place], field)
    new = data.draw(words.filter(lambda text: text != old))
    log[place] = rewrite(log[place], field, new)
    assert check(log, len(log)) == (Break(BreakKind.CHANGED, place + 1, place + 1),)


@settings(max_examples=60)
@given(logs(), st.data())
def test_text_that_moves_to_the_next_field_is_found(
    log: list[LogEntry], data: st.DataObject
) -> None:
    """All fields together still read the same."""
    place = data.draw(st.integers(0, len(log) - 1))
    line = log[place]
    if not line.action:
        return
    log[place] = replace(line, action=line.action[:-1], subject=line.action[-1] + line.subject)
    assert check(log, len(log))[0] == Break(BreakKind.CHANGED, place + 1, place + 1)


@settings(max_examples=100)
@given(logs(least=2), st.data())
def test_lines_that_were_taken_out_are_named(log: list[LogEntry], data: st.DataObject) -> None:
    """Anywhere: at the beginning, in the middle, or off the end."""
    first = data.draw(st.integers(1, len(log)))
    last = data.draw(st.integers(first, len(log)))
    left = log[: first - 1] + log[last:]
    assert check(left, len(log)) == (Break(BreakKind.MISSING, first, last),)


@settings(max_examples=100)
@given(logs(), st.data())
def test_a_line_that_was_put_in_is_named(log: list[LogEntry], data: st.DataObject) -> None:
    """Whether the lines after it were numbered again, or the head was left as it was."""
    place = data.draw(st.integers(0, len(log)))
    texts = data.draw(st.tuples(*[words] * len(FIELDS)))
    forged = seal([LogEntry(place + 1, *texts)], OTHER_KEY)
    later = [replace(line, sequence=line.sequence + 1) for line in log[place:]]
    (first, *_) = check(log[:place] + forged + later, len(log))
    assert (first.kind, first.first) == (BreakKind.CHANGED, place + 1)


@settings(max_examples=60)
@given(logs(), st.integers(-3, 0), st.data())
def test_a_line_with_a_number_that_was_given_before_is_named(
    log: list[LogEntry], number: int, data: st.DataObject
) -> None:
    """A copy of a line, or one before the first; the lines after it are not blamed."""
    copied = data.draw(st.sampled_from(log))
    assert check([*log[: copied.sequence], copied, *log[copied.sequence :]], len(log)) == (
        Break(BreakKind.CHANGED, copied.sequence, copied.sequence),
    )
    early = replace(copied, sequence=number)
    assert check([early, *log], len(log)) == (Break(BreakKind.CHANGED, number, number),)


@settings(max_examples=100)
@given(logs(least=2), st.data())
def test_two_lines_that_changed_places_are_named(log: list[LogEntry], data: st.DataObject) -> None:
    """With or without their seals; lines that say the same may change places."""
    first, second = sorted(
        data.draw(st.lists(st.integers(0, len(log) - 1), min_size=2, max_size=2, unique=True))
    )
    one, two = log[first], log[second]
    with_seals = data.draw(st.booleans())
    here = replace(two, sequence=one.sequence)
    there = replace(one, sequence=two.sequence)
    if not with_seals:
        here, there = replace(here, digest=one.digest), replace(there, digest=two.digest)
    log[first], log[second] = here, there
    found = check(log, len(log))
    if not with_seals and all(getattr(one, name) == getattr(two, name) for name in FIELDS):
        assert found == ()
        return
    assert (found[0].kind, found[0].first) == (BreakKind.CHANGED, first + 1)


def test_a_log_under_another_key_does_not_pass() -> None:
    """Who writes a whole log anew needs the key of the vault."""
    log = seal([LogEntry(number, *["a"] * 6) for number in (1, 2, 3)], OTHER_KEY)
    assert check(log, 3) == (Break(BreakKind.CHANGED, 1, 3),)


def test_a_line_of_another_history_of_the_same_vault_does_not_fit() -> None:
    """Such as one out of a copy in which something else was done; number and key are the same."""
    here = seal([LogEntry(number, *["here"] * 6) for number in (1, 2, 3)])
    there = seal([LogEntry(number, *["there"] * 6) for number in (1, 2, 3)])
    # Of the third line nobody can say: what it was sealed with is gone.
    assert check([here[0], there[1], here[2]], 3) == (Break(BreakKind.CHANGED, 2, 3),)


@pytest.mark.parametrize(
    "head",
    [None, LogHead(2, "00"), seal_head(2, OTHER_KEY), replace(seal_head(3, KEY), sequence=2)],
)
def test_a_head_that_is_not_ours_leaves_the_end_unsure(head: LogHead | None) -> None:
    """Without it nobody can say whether there were more lines."""
    log = seal([LogEntry(number, *["a"] * 6) for number in (1, 2)])
    assert verify(log, head, KEY) == (Break(BreakKind.END_UNKNOWN, 2, 2),)


def test_a_head_from_before_does_not_cover_later_lines() -> None:
    """An older head that was ours is found, too, when the lines stay."""
    log = seal([LogEntry(number, *["a"] * 6) for number in (1, 2)])
    assert check(log, 1) == (Break(BreakKind.END_UNKNOWN, 2, 2),)


def test_many_places_are_all_named_in_order() -> None:
    """Changed lines one after the other are one place."""
    log = seal([LogEntry(number, *["a"] * 6) for number in range(1, 12)])
    for place in (1, 2, 7):
        log[place] = replace(log[place], actor="b")
    del log[4:6]
    assert check(log, 12) == (
        Break(BreakKind.CHANGED, 2, 3),
        Break(BreakKind.MISSING, 5, 6),
        Break(BreakKind.CHANGED, 8, 8),
        Break(BreakKind.MISSING, 12, 12),
    )


@pytest.mark.parametrize("kind", list(BreakKind))
def test_a_place_can_be_noted_and_read_again(kind: BreakKind) -> None:
    """The log itself holds it in one word and two numbers."""
    broken = Break(kind, 3, 14)
    assert Break.read(broken.name()) == broken


@pytest.mark.parametrize("text", ["done", "", "refused 3", "changed 3", "changed a 4", "lost 3 4"])
def test_other_results_are_no_places(text: str) -> None:
    """A log holds more results than these."""
    assert Break.read(text) is None
