import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.signals.conditions import Combination, Condition, Operator, find_causes
from screening.signals.facts import Fact, FactValue
from screening.signals.model import Cause, CauseOrigin


def _cause(text: str) -> Cause:
    return Cause(CauseOrigin.NETWORK, text)


FACTS = {
    "five": Fact(5.0, (_cause("vijf"),)),
    "word": Fact("b", (_cause("woord"),)),
    "flag": Fact(True, (_cause("vlag"), _cause("vijf"))),
    "list": Fact(("x", "y", "x"), (_cause("x1"), _cause("y"), _cause("x2"))),
    "empty": Fact((), ()),
}


def _texts(node: Condition | Combination) -> list[str] | None:
    causes = find_causes(node, FACTS)
    return None if causes is None else [cause.sentence for cause in causes]


@pytest.mark.parametrize(
    "sign,value,fits",
    [
        ("==", 5, True),
        ("==", 4, False),
        ("!=", 4, True),
        ("!=", 5, False),
        (">", 4, True),
        (">", 5, False),
        (">=", 5, True),
        (">=", 6, False),
        ("<", 6, True),
        ("<", 5, False),
        ("<=", 5, True),
        ("<=", 4, False),
    ],
)
def test_numbers(sign: str, value: float, fits: bool) -> None:
    """Each operator holds at, above and below its bound as it should."""
    assert _texts(Condition("five", Operator(sign), value)) == (["vijf"] if fits else None)


@pytest.mark.parametrize("value,fits", [(("a", "b"), True), (("a",), False)])
def test_in(value: tuple[str, ...], fits: bool) -> None:
    """A text is one of several values, or it is not."""
    assert (_texts(Condition("word", Operator.IN, value)) is not None) is fits


def test_contains_gives_only_the_causes_of_that_element() -> None:
    """Of a list, only the elements that were asked for are named."""
    assert _texts(Condition("list", Operator.CONTAINS, "x")) == ["x1", "x2"]
    assert _texts(Condition("list", Operator.CONTAINS, "z")) is None


def test_lacks_is_the_opposite_and_names_what_is_on_the_list() -> None:
    """What is not there cannot be named, so what is there is; an empty list fulfils nothing."""
    assert _texts(Condition("list", Operator.LACKS, "z")) == ["x1", "y", "x2"]
    assert _texts(Condition("list", Operator.LACKS, "x")) is None
    assert _texts(Condition("empty", Operator.LACKS, "x")) is None


@pytest.mark.parametrize("first", [0, 1])
def test_lacks_is_silent_beside_what_the_same_list_contains(first: int) -> None:
    """Only the elements that were asked for are named, in whichever order the conditions stand."""
    contains = Condition("list", Operator.CONTAINS, "y")
    lacks = Condition("list", Operator.LACKS, "z")
    parts = (contains, lacks) if first == 0 else (lacks, contains)
    assert _texts(Combination("all", parts)) == ["y"]
    assert _texts(Combination("any", parts)) == ["y"]
    absent = Condition("list", Operator.CONTAINS, "w")
    assert _texts(Combination("any", (absent, lacks))) == ["x1", "y", "x2"]
    five = Condition("five", Operator.EQUAL, 5.0)
    assert _texts(Combination("all", (five, lacks))) == ["vijf", "x1", "y", "x2"]


@given(st.lists(st.sampled_from("xyz")), st.sampled_from("xyz"))
def test_of_a_list_one_of_the_two_holds(elements: list[str], value: str) -> None:
    """Either it contains a value or it lacks it, and both name something of the list."""
    causes = tuple(_cause(f"{place}") for place, _ in enumerate(elements))
    facts = {"list": Fact(tuple(elements), causes)}
    found = [
        find_causes(Condition("list", sign, value), facts)
        for sign in (Operator.CONTAINS, Operator.LACKS)
    ]
    held = [each for each in found if each is not None]
    assert len(held) == (1 if elements else 0)
    assert all(each and set(each) <= set(causes) for each in held)


@pytest.mark.parametrize("sign", [Operator.CONTAINS, Operator.LACKS])
def test_a_list_operator_on_something_else_is_a_bug(sign: Operator) -> None:
    """The loader never lets this through; if it did, it must not pass silently."""
    with pytest.raises(TypeError):
        _texts(Condition("word", sign, "b"))


@pytest.mark.parametrize(
    "sign,value", [("==", 0.0), ("!=", 1.0), ("<", 9.0), ("contains", "x"), ("lacks", "x")]
)
def test_what_is_not_known_fulfils_nothing(sign: str, value: FactValue) -> None:
    """An absent fact is never read as zero, no or different."""
    assert _texts(Condition("absent", Operator(sign), value)) is None


def test_all_and_any() -> None:
    """All needs every part; any takes the causes of the parts that hold, each once."""
    holds = Condition("five", Operator.EQUAL, 5.0)
    flag = Condition("flag", Operator.EQUAL, True)
    fails = Condition("five", Operator.EQUAL, 4.0)
    assert _texts(Combination("all", (holds, flag))) == ["vijf", "vlag"]
    assert _texts(Combination("all", (holds, fails))) is None
    assert _texts(Combination("any", (fails, flag))) == ["vlag", "vijf"]
    assert _texts(Combination("any", (fails, fails))) is None
    assert _texts(Combination("all", (Combination("any", (fails, holds)), flag))) is not None
