"""The checksum of a journal is reckoned back as well as on."""

import struct

from hypothesis import given, settings
from hypothesis import strategies as st

from screening.storage.checksums import add_up, find_pairs, take_off
from screening.storage.journal_mending import mend_journal

WORD = st.integers(0, 0xFFFFFFFF)


@settings(max_examples=50, deadline=None)
@given(
    st.binary(min_size=16, max_size=64).map(lambda content: content[: len(content) // 8 * 8]),
    st.sampled_from("<>"),
    st.tuples(WORD, WORD),
)
def test_back_is_where_it_came_from(content: bytes, order: str, before: tuple[int, int]) -> None:
    """In both byte orders; and every pair of words follows from what stands around it."""
    after = add_up(content, order, before)
    assert take_off(content, order, after) == before
    for at, pair in find_pairs(content, order, before, after):
        assert struct.pack(f"{order}II", *pair) == content[at : at + 8]


def test_without_frames_nothing_is_known() -> None:
    """A journal of a header only, or not even that."""
    assert mend_journal(bytes(32), (bytes(4096),), bytes(32)) is None
    assert mend_journal(b"", (bytes(4096),), bytes(32)) is None
