from datetime import date

import pytest

from screening.arrangement.model import LifeArea, ProviderKind, Provision, ProvisionDraft
from screening.arrangement.reviews import Review, list_due, list_reviews
from screening.identifiers import PersonId, ProvisionId
from screening.wording.agenda import word_review

JUNE, JULY = date(2026, 6, 9), date(2026, 7, 1)


def line(key: str, review_on: date | None) -> Provision:
    """Return a line of which only the words and the day of review matter."""
    draft = ProvisionDraft(
        PersonId("piet"), LifeArea.HOUSEHOLD, key, ProviderKind.OFFER, review_on=review_on
    )
    return Provision(ProvisionId(key), draft)


LINES = (line("hulp", JULY), line("rust", None), line("praten", JUNE), line("oppas", JULY))


def test_lines_of_one_day_are_looked_back_on_together() -> None:
    """The first day first; a line without a day is on none."""
    assert list_reviews(LINES) == (Review(JUNE, ("praten",)), Review(JULY, ("hulp", "oppas")))
    assert list_reviews(LINES[1:2]) == ()


@pytest.mark.parametrize(
    "day, expected",
    [(date(2026, 6, 8), set()), (JUNE, {"praten"}), (JULY, {"praten", "hulp", "oppas"})],
)
def test_a_line_is_due_from_its_day(day: date, expected: set[str]) -> None:
    """On the day itself, and ever after."""
    assert list_due(LINES, day) == expected


def test_a_day_that_has_gone_is_told_as_gone() -> None:
    """A day is still to come until it is over."""
    review = Review(JUNE, ("praten", "oppas"))
    assert word_review(review, JUNE) == "Te evalueren vanaf 9 juni 2026: praten; oppas."
    gone = "De evaluatie was afgesproken voor 9 juni 2026: praten; oppas."
    assert word_review(review, JULY) == gone
