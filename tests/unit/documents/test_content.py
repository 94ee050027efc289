from datetime import date

import pytest

from screening.documents.content import ROLE_WORDS, Document, Notice, NoticeRole, Table


def test_every_notice_role_has_a_word_of_its_own() -> None:
    """A notice is never told apart by colour alone."""
    assert set(ROLE_WORDS) == set(NoticeRole)
    assert len(set(ROLE_WORDS.values())) == len(NoticeRole)


def test_notice_brings_its_own_word() -> None:
    """A word of the notice itself replaces the word of its role."""
    assert Notice(NoticeRole.FINE, "Titel", word="Rustig").shown_word == "Rustig"
    assert Notice(NoticeRole.FINE, "Titel").shown_word == ROLE_WORDS[NoticeRole.FINE]


@pytest.mark.parametrize(
    "header, rows, weights",
    [
        ((), (), ()),
        (("a", "b"), (("1",),), ()),
        (("a", "b"), (), (1.0,)),
        (("a", "b"), (), (1.0, 0.0)),
    ],
)
def test_table_with_missing_cells_is_refused(
    header: tuple[str, ...], rows: tuple[tuple[str, ...], ...], weights: tuple[float, ...]
) -> None:
    """A row without a cell for each column, or a column without a width, is a bug."""
    with pytest.raises(ValueError, match="a table"):
        Table(header, rows, weights)


def test_running_title_holds_no_name_of_the_household() -> None:
    """What stands on top of every page says what the document is, not whom it is about."""
    document = Document("Voorstel", date(2026, 3, 2), "Jaap Zomer", (), subtitle="Gesprek")
    assert document.running_title == "Voorstel · Gesprek"
    assert Document("Voorstel", date(2026, 3, 2), "Jaap Zomer", ()).running_title == "Voorstel"
