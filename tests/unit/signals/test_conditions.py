import pytest

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


def test_contains_on_something_else_is_a_bug() -> None:
    """The loader never lets this through; if it did, it must not pass silently."""
    with pytest.raises(TypeError):
        _texts(Condition("word", Operator.CONTAINS, "b"))


@pytest.mark.parametrize("sign,value", [("==", 0.0), ("!=", 1.0), ("<", 9.0)])
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
