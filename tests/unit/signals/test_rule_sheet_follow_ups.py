"""One mistake in a file with rules is told once, and what can never be meant is told at all."""

from copy import deepcopy

from screening.signals.rule_layout import CONDITIONS, RULES
from tests.unit.signals.test_rule_sheets import GOOD, Book, read_book


def tell(book: Book) -> list[tuple[str, str]]:
    """Return the place of each problem with how its sentence begins."""
    return [(each.place, each.sentence[:36]) for each in read_book(book).problems]


def test_a_number_in_a_text_is_not_blamed_for_conditions_that_are_not_there() -> None:
    """Whether {uren} can be filled in is seen once the rule has conditions."""
    book = deepcopy(GOOD)
    del book[CONDITIONS][1:5], book[CONDITIONS][2]
    assert tell(book) == [("regels, rij 2, kolom naam", "Deze regel heeft nog geen voorwaarde")]


def test_beside_a_wrong_condition_only_numbers_are_offered_for_a_text() -> None:
    """Yes or no and a list cannot be filled in, whatever the condition will be."""
    book = deepcopy(GOOD)
    book[RULES][1][2] = "{naam} zorgt {uurtjes}."
    book[CONDITIONS][1][1] = "uurtjes"
    problem = read_book(book).problems[0]
    assert "{uren_werk}" in problem.sentence
    assert "{woont_samen}" not in problem.sentence
    assert "{taken}" not in problem.sentence


def test_of_a_sheet_that_is_not_there_only_that_is_told() -> None:
    """Neither the rules nor the conditions can be right without the other sheet."""
    assert tell({RULES: GOOD[RULES]}) == [("voorwaarden", "Dit blad ontbreekt.")]
    assert tell({CONDITIONS: GOOD[CONDITIONS]}) == [("regels", "Dit blad ontbreekt.")]
    above = deepcopy(GOOD)
    above[RULES].insert(0, [None])
    assert tell(above) == [("regels, rij 1", "De eerste rij is leeg. Daar horen de")]


def test_a_name_that_cannot_be_one_is_told_where_the_rule_stands() -> None:
    """Its conditions do belong to a rule on the other sheet."""
    for name, sentence in (
        ("Te veel", "“Te veel” kan geen naam zijn: gebrui"),
        ("own_veel", "Begin de naam niet met own_: dat zet"),
    ):
        book = deepcopy(GOOD)
        for row in (book[RULES][1], *book[CONDITIONS][1:5], book[CONDITIONS][6]):
            row[0] = name
        assert tell(book) == [("regels, rij 2, kolom naam", sentence)]


def test_a_title_is_one_line_and_stands_there_once() -> None:
    """Two signals with one name cannot be told apart."""
    book = deepcopy(GOOD)
    book[RULES][1][1], book[RULES][2][1] = "Veel\ntaken", "klein"
    assert tell(book) == [("regels, rij 2, kolom titel", "Een titel staat op één regel. Typ he")]
    book[RULES][1][1], book[RULES][2][1] = "Kleine kaart", "kleine kaart"
    assert tell(book) == [("regels, rij 3, kolom titel", "Deze titel staat er twee keer. Kies ")]


def test_a_part_of_a_whole_is_not_a_percentage() -> None:
    """A rule about more than 50 of the 1 would never give a signal, and nobody would know why."""
    book = deepcopy(GOOD)
    book[CONDITIONS] += [
        ["veel", "deel_van_de_uren", "meer dan", 50],
        ["klein", "deel_geen_beroepskracht", "minder dan", "-1"],
        ["veel", "deel_van_de_uren", "ten minste", 1],
    ]
    assert tell(book) == [
        ("voorwaarden, rij 8, kolom waarde", "Dit is een deel van het geheel: 0,5 "),
        ("voorwaarden, rij 9, kolom waarde", "Dit is een deel van het geheel: 0,5 "),
    ]
