import json
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from screening.documents.content import (
    CourseFigure,
    KeepTogether,
    NetworkFigure,
    Paragraph,
    Section,
)
from screening.documents.content_json import SCHEMA, SCHEMA_VERSION, write_json
from screening.network.model import Direction, SupportKind, Tie, TieKind
from tests.unit.documents.samples import (
    BAS,
    CSI,
    GREET,
    NETWORK,
    make_document,
    make_full_document,
)


def _blocks_by_kind() -> dict[str, dict[str, object]]:
    data = json.loads(write_json(make_full_document()))
    return {block["kind"]: block for block in data["sections"][0]["blocks"]}


def test_json_names_its_schema_and_version() -> None:
    """A program can tell what it reads before it reads on."""
    data = json.loads(write_json(make_document()))
    assert (data["schema"], data["version"]) == (SCHEMA, SCHEMA_VERSION)
    assert list(data) == [
        *("schema", "version", "language", "title", "subtitle", "household", "author"),
        *("made_on", "confidentiality", "facts", "sections"),
    ]
    assert data["made_on"] == "2026-03-02"


def test_json_holds_every_kind_of_block() -> None:
    """Everything but what only arranges a page is there, in order."""
    data = json.loads(write_json(make_full_document()))
    kinds = [block["kind"] for block in data["sections"][0]["blocks"]]
    assert kinds == [
        *("heading", "paragraph", "key_values", "bullets", "table", "notice", "notice", "quote"),
        *("network", "course", "course", "paragraph", "bullets", "signatures"),
    ]


def test_notice_has_its_word_and_its_blocks() -> None:
    """The word beside the icon is text too; a notice's own blocks are inside it."""
    data = json.loads(write_json(make_full_document()))
    overload, fine = (b for b in data["sections"][0]["blocks"] if b["kind"] == "notice")
    assert (overload["role"], overload["word"]) == ("overload", "Overbelasting")
    assert [block["kind"] for block in overload["blocks"]] == ["key_values", "paragraph"]
    assert fine["word"] == "Geen overbelasting"


def test_network_is_people_with_tasks_and_ties() -> None:
    """The drawing is given as data: who, what for how long, and who is tied to whom."""
    network = _blocks_by_kind()["network"]
    greet, bas, arie, _ = network["people"]  # type: ignore[misc]
    assert greet["relation"] == "echtgenote, woont samen"  # type: ignore[has-type]
    assert [task["label"] for task in greet["tasks"]] == ["toezicht", "de kippen voeren"]  # type: ignore[has-type]
    assert greet["hours_per_week"] == 14.5  # type: ignore[has-type]
    assert bas["tie_to_client_label"] == "gespannen"  # type: ignore[has-type]
    assert arie["remark"] == "overleden"  # type: ignore[has-type]
    assert arie["tie_to_client"] is None  # type: ignore[has-type]
    ties = network["ties"]
    assert [(tie["first"], tie["second"]) for tie in ties] == [(1, 2), (1, 4)]  # type: ignore[attr-defined]


def test_ties_have_their_direction_and_letters() -> None:
    """A program reads which way the help goes and what it is, with the same in words."""
    support = frozenset({SupportKind.COMPANY, SupportKind.PRACTICAL})
    greet = replace(GREET, client_direction=Direction.FORWARD, client_support=support)
    tie = Tie(GREET.id, BAS.id, TieKind.TENSE, Direction.BACK, support)
    network = replace(NETWORK, people=(greet, BAS), ties=(tie,))
    changed = make_document(Section("x", (NetworkFigure(network),)))
    block = json.loads(write_json(changed))["sections"][0]["blocks"][0]
    (known,), (first, second) = block["ties"], block["people"]
    assert (known["direction"], known["direction_label"]) == (
        "back",
        "Bas Winter geeft aan Greet Zomer",
    )
    letters = {"support": ["P", "G"], "support_labels": ["praktische hulp", "gezelschap"]}
    assert {key: known[key] for key in letters} == letters
    assert first["client_direction"] == "forward"
    assert first["client_direction_label"] == "Greet Zomer geeft aan Jaap Zomer"
    assert first["client_support"] == ["P", "G"]
    assert (second["client_direction"], second["client_support"]) == (None, [])


def test_notes_and_judgements_of_people_stay_behind() -> None:
    """The attachment says no more of the people than the page does."""
    text = write_json(make_full_document()).decode()
    assert GREET.note not in text
    assert not {"able", "knows", "willing", "note"} & set(
        json.loads(text)["sections"][0]["blocks"][8]["people"][1]
    )


def test_ties_to_nobody_on_the_map_are_left_out() -> None:
    """A tie that the drawing cannot show is not in the data either."""
    strange = Tie(BAS.id, BAS.id, TieKind.TENSE)
    network = replace(NETWORK, people=(BAS,), ties=(*NETWORK.ties, strange))
    changed = make_document(Section("x", (NetworkFigure(network),)))
    assert json.loads(write_json(changed))["sections"][0]["blocks"][0]["ties"] == []


def test_course_keeps_open_measurements_open() -> None:
    """An incomplete measurement has bounds and no total; only a published cut-off is named."""
    data = json.loads(write_json(make_full_document()))
    csi, ediz = (b for b in data["sections"][0]["blocks"] if b["kind"] == "course")
    assert [point["total"] for point in csi["measurements"]] == [9, None]
    assert (csi["measurements"][1]["lowest"], csi["measurements"][1]["highest"]) == (5, 8)
    assert csi["cut_off"]["value"] == 7
    assert ediz["cut_off"] is None


def test_course_names_the_help_text() -> None:
    """A program that reads the course sees that a help text stood beside the items."""
    marked = replace(CSI, help_words="hulptekst in het Turks, niet gevalideerd")
    document = make_document(Section("x", (CourseFigure(marked), CourseFigure(CSI))))
    blocks = json.loads(write_json(document))["sections"][0]["blocks"]
    assert [block["help_text"] for block in blocks] == [marked.help_words, None]


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_any_text_comes_back_unchanged(text: str) -> None:
    """What a user typed is in the JSON to the letter, emoji included."""
    document = make_document(Section("x", (KeepTogether((Paragraph(text),)),)))
    assert json.loads(write_json(document))["sections"][0]["blocks"][0]["text"] == text


def test_half_a_surrogate_pair_makes_no_broken_file() -> None:
    """Text that is no valid Unicode still gives valid UTF-8."""
    json.loads(write_json(make_document(title="half \ud83d teken")))
