"""A part of a page that is made when it is first needed."""

from ui.components.late import Late


def test_it_is_made_once_and_filled_when_it_is_needed() -> None:
    """Nobody asks: nothing is made. Each change is shown once, when somebody looks."""
    made: list[list[int]] = []
    number = 0

    def make() -> list[int]:
        made.append([])
        return made[-1]

    late = Late(make, lambda part: part.append(number))
    late.renew(is_seen=False)
    assert made == []
    assert not _is_current(late)
    assert late.get() == [0]
    assert late.get() == [0]
    number = 1
    late.renew(is_seen=False)
    assert not _is_current(late)
    number = 2
    late.renew(is_seen=True)
    assert late.current == [0, 2]
    assert made == [[0, 2]]


def test_a_part_that_is_not_up_to_date_is_not_handed_out() -> None:
    """Whoever wants to mark something in it waits until it is filled again."""
    late = Late(list[int], lambda part: part.append(1))
    late.get()
    assert late.current == [1]
    late.renew(is_seen=False)
    assert not _is_current(late)
    assert late.get() == [1, 1]


def _is_current(late: Late[list[int]]) -> bool:
    return late.current is not None
