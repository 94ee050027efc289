from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.storage.key_errors import GROUP_LENGTH, GROUPS, RecoveryKeyMistyped
from screening.storage.recovery_key import ALPHABET, new_recovery_key, parse_recovery_key

KEYS = st.builds(new_recovery_key)
PLACES = st.tuples(st.integers(0, GROUPS - 1), st.integers(0, GROUP_LENGTH - 1))


def _error_of(text: str) -> RecoveryKeyMistyped:
    with pytest.raises(RecoveryKeyMistyped) as caught:
        parse_recovery_key(text)
    return caught.value


def _replace(key: str, group: int, text: str) -> str:
    groups = key.split("-")
    groups[group] = text
    return "-".join(groups)


def test_a_recovery_key_has_groups_and_is_random() -> None:
    """Seven groups of five signs that look like nothing else; 28 of the 35 are free: 140 bits."""
    keys = {new_recovery_key() for _ in range(50)}
    assert len(keys) == 50
    assert not set("ILOU") & set(ALPHABET)
    for key in keys:
        assert [len(group) for group in key.split("-")] == [GROUP_LENGTH] * GROUPS
        assert set(key) <= set(ALPHABET) | {"-"}
    free = GROUPS * (GROUP_LENGTH - 1)
    assert len(ALPHABET) ** free == 2**140


def test_every_sign_occurs_in_every_free_place() -> None:
    """No place is drawn from fewer signs than the others."""
    seen = [set(column) for column in zip(*(new_recovery_key() for _ in range(600)), strict=True)]
    free = [signs for place, signs in enumerate(seen) if place % 6 != 5]
    assert all(signs == set(ALPHABET) for signs in free)


@settings(max_examples=100, deadline=None)
@given(KEYS, st.sampled_from([" ", "", "  ", "-", "\u2013", " - ", ".", "_"]), st.booleans())
def test_the_way_of_typing_does_not_matter(key: str, between: str, small: bool) -> None:
    """Capitals, spaces, hyphens and look-alikes are one and the same key."""
    typed = key.replace("-", between).replace("0", "O").replace("1", "l")
    assert parse_recovery_key(typed.lower() if small else typed) == key
    assert parse_recovery_key(key.replace("1", "I")) == key


@settings(max_examples=40, deadline=None)
@given(KEYS)
def test_every_single_wrong_sign_is_detected_and_its_group_named(key: str) -> None:
    """All 1,085 of them: another sign in any one of the 35 places, with and without hyphens."""
    for number, group in enumerate(key.split("-"), start=1):
        for place in range(GROUP_LENGTH):
            for sign in ALPHABET:
                if sign == group[place]:
                    continue
                wrong = _replace(key, number - 1, group[:place] + sign + group[place + 1 :])
                for typed in (wrong, wrong.replace("-", "")):
                    error = _error_of(typed)
                    assert error.group == number
                    assert error.sentence == f"In groep {number} zit een typefout."


@settings(max_examples=150, deadline=None)
@given(KEYS)
def test_every_swap_within_a_group_is_detected_and_its_group_named(key: str) -> None:
    """Neighbours that changed places, and any other two signs of one group."""
    for number, group in enumerate(key.split("-"), start=1):
        for first in range(GROUP_LENGTH):
            for second in range(first + 1, GROUP_LENGTH):
                signs = list(group)
                signs[first], signs[second] = signs[second], signs[first]
                swapped = "".join(signs)
                if swapped != group:
                    assert _error_of(_replace(key, number - 1, swapped)).group == number


@settings(max_examples=100, deadline=None)
@given(KEYS, st.permutations(range(GROUPS)))
def test_groups_in_another_order_are_detected(key: str, order: list[int]) -> None:
    """Whoever reads the rows in the wrong order hears it, at the first group out of its place."""
    groups = key.split("-")
    misplaced = [place for place, group in enumerate(order) if place != group]
    typed = "-".join(groups[number] for number in order)
    if misplaced:
        assert _error_of(typed).group == misplaced[0] + 1
    else:
        assert parse_recovery_key(typed) == key


@settings(max_examples=100, deadline=None)
@given(KEYS, PLACES)
def test_a_missing_or_extra_sign_names_its_group(key: str, at: tuple[int, int]) -> None:
    """With the hyphens typed, the group that is too short or too long is known for sure."""
    number, place = at
    group = key.split("-")[number]
    short = _error_of(_replace(key, number, group[:place] + group[place + 1 :]))
    assert (short.group, short.sentence) == (number + 1, f"In groep {number + 1} staan 4 tekens.")
    long = _error_of(_replace(key, number, group + "7"))
    assert (long.group, long.sentence) == (number + 1, f"In groep {number + 1} staan 6 tekens.")


def test_a_group_that_is_not_there_is_named() -> None:
    """An empty line, and a key that stops half-way."""
    key = new_recovery_key()
    assert _error_of("").sentence == "Groep 1 ontbreekt nog."
    assert _error_of("  - ").sentence == "Groep 1 ontbreekt nog."
    assert _error_of("-".join(key.split("-")[:4])).sentence == "Groep 5 ontbreekt nog."
    assert _error_of("-".join(key.split("-")[:4]) + "-7").sentence == (
        "In groep 5 staat maar 1 teken."
    )


def test_too_much_is_said() -> None:
    """A whole key with more behind it."""
    error = _error_of(f"{new_recovery_key()}-7777")
    assert error.sentence == "Er staan te veel tekens in deze herstelsleutel."
    assert "zeven groepen" in error.advice


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_key_or_a_sentence(text: str) -> None:
    """Any text is a key or an error that names a group, and nothing worse."""
    with suppress(RecoveryKeyMistyped):
        assert parse_recovery_key(text).count("-") == GROUPS - 1
    if len(text) < GROUPS * GROUP_LENGTH // 2:
        assert 1 <= _error_of(text).group <= GROUPS


@pytest.mark.parametrize("sign", ["U", "u", "é", "ß", "\u0660", "\U0001f600", "Ⅷ"])
def test_a_sign_that_no_key_has_is_a_typing_error(sign: str) -> None:
    """Letters that are left out, accents, digits of other scripts."""
    key = new_recovery_key()
    group = key.split("-")[2]
    error = _error_of(_replace(key, 2, sign + group[1:]))
    assert error.group == 3
