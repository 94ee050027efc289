import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import screening
from screening.storage.log_chain import Break, BreakKind, LogEntry
from screening.storage.log_desk import FOUND
from screening.wording.log_actions import KIND_WORDS, LogKind, word_action
from screening.wording.log_breaks import ADVICE, describe_breaks
from screening.wording.log_lines import word_line, word_result

FOLDER = Path(screening.__file__).parent
ANY = slice(None)
PLACES = {
    "Changes": ANY,
    "_changes": ANY,
    "_consent_changes": ANY,
    "_put_passphrase": ANY,
    "_replace": ANY,
    "note": slice(0, 1),
    "note_refused": slice(0, 1),
    # The store is told the database and the moment first.
    "append": slice(2, 3),
}
"""Where among its arguments each of these is told the action."""


def find_actions() -> Iterator[str]:
    """Yield every action that a desk gives to the log, as it stands in the code."""
    yield FOUND
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name not in PLACES:
                continue
            texts = node.args[PLACES[name]]
            words = [arg.value for arg in texts if isinstance(arg, ast.Constant)]
            if words and isinstance(words[0], str) and words[0]:
                yield words[0]


def test_every_action_has_dutch_words() -> None:
    """An action that a desk logs never reaches the screen in English."""
    actions = set(find_actions())
    assert len(actions) > 30
    assert {"lock vault", "try passphrase", "open visit", "export log"} <= actions
    assert {action for action in actions if not word_action(action).part} == set()


def test_every_kind_has_dutch_words() -> None:
    """The list above the log knows a word for each."""
    assert set(KIND_WORDS) == set(LogKind)


def test_undone_actions_say_so() -> None:
    """Undo and redo keep the words and the kind of what they were about."""
    undone = word_action("undo add carer")
    assert undone.words == "Ongedaan gemaakt: mantelzorger toegevoegd"
    assert (undone.part, undone.kind) == ("dossier", LogKind.CHANGE)
    assert word_action("redo add carer").words == "Opnieuw gedaan: mantelzorger toegevoegd"


def test_an_unknown_action_is_shown_as_it_is() -> None:
    """A log from a later version is still complete."""
    assert (word_action("teleport vault").words, word_action("teleport vault").part) == (
        "teleport vault",
        "",
    )


def test_a_line_tells_all_but_the_whole_identifier() -> None:
    """Moment, words, part, the first digits of the identifier, who and where."""
    subject = "0123456789abcdef" * 2
    line = word_line(
        LogEntry(
            12,
            "2026-02-20T10:05:07.000+00:00",
            "open dossier",
            subject,
            "done",
            "M. Bakker",
            "laptop-7, Draagwijzer 0.1.0",
        )
    )
    assert line.number == 12
    assert line.moment.startswith("20 februari 2026, ")
    assert line.moment.endswith(".05.07 uur")
    assert line.when.startswith("20-02-2026 ")
    assert (line.action, line.part, line.mark) == ("Dossier geopend", "dossier", "01234567")
    assert (line.result, line.actor) == ("gedaan", "M. Bakker")
    assert line.origin == "laptop-7, Draagwijzer 0.1.0"


def test_a_line_from_before_there_were_names_says_so() -> None:
    """Vaults of version 1 did not note who worked; that is not left blank."""
    line = word_line(
        LogEntry(1, "2026-02-20T10:05:07.000+00:00", "open vault", "vault", "done", "", "")
    )
    assert (line.actor, line.origin, line.mark) == ("niet vastgelegd", "niet vastgelegd", "")


def test_a_line_that_was_forged_without_a_date_is_still_shown() -> None:
    """Whoever looks for what was tampered with must be able to see it."""
    assert word_line(LogEntry(-4, "ooit", "x", "y", "z", "", "")).moment == "ooit"


@pytest.mark.parametrize(
    "result, words",
    [
        ("done", "gedaan"),
        ("refused", "geweigerd"),
        ("refused 1", "1 keer geweigerd"),
        ("refused 5", "5 keer geweigerd"),
        ("found 0", "0 gevonden"),
        ("minutes 1", "na 1 minuut"),
        ("minutes 60", "na 60 minuten"),
        ("missing 13 15", "regel 13 tot en met 15 ontbreken"),
        ("sent by pigeon", "sent by pigeon"),
        ("missing x y", "missing x y"),
    ],
)
def test_results_are_worded(result: str, words: str) -> None:
    """Numbers come along; what a later version notes stays as it is."""
    assert word_result(result) == words


@pytest.mark.parametrize(
    "breaks, sentence",
    [
        ([], ""),
        ([Break(BreakKind.CHANGED, 12, 12)], "regel 12 is veranderd."),
        ([Break(BreakKind.CHANGED, 12, 14)], "regel 12 tot en met 14 zijn veranderd."),
        ([Break(BreakKind.MISSING, 3, 3)], "regel 3 ontbreekt."),
        (
            [Break(BreakKind.MISSING, 3, 4), Break(BreakKind.END_UNKNOWN, 9, 9)],
            "regel 3 tot en met 4 ontbreken en na regel 9 kunnen regels zijn weggehaald.",
        ),
        (
            [Break(BreakKind.CHANGED, number, number) for number in (1, 3, 5, 7)],
            "regel 1 is veranderd, regel 3 is veranderd, regel 5 is veranderd en nog 1 plaats.",
        ),
    ],
)
def test_a_broken_log_is_told_in_one_sentence(breaks: list[Break], sentence: str) -> None:
    """It names the places, and of many the number that is left."""
    start = "Het logboek is buiten Draagwijzer om gewijzigd: "
    assert describe_breaks(breaks) == (f"{start}{sentence} {ADVICE}" if sentence else "")
