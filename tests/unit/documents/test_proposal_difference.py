"""What exactly is different in a line that changed: only the pieces that differ are told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.documents.proposal_changes import Change
from screening.documents.proposal_difference import find_difference
from screening.documents.proposal_record import Line, Part, read_line
from screening.documents.proposal_versions import describe_change


def describe(part: Part, before: str, after: str) -> str:
    """Return a change of one line in words."""
    return describe_change(Change(Line(part, "key", before), Line(part, "key", after)))


@pytest.mark.parametrize(
    "part, before, after, told",
    [
        (
            Part.ARRANGEMENT,
            "Annie, Respijtzorg: Logeren; Het Anker; evaluatie op 1 mei 2026",
            "Annie, Respijtzorg: Logeren; Het Anker; evaluatie op 1 juni 2026",
            (
                "Veranderd bij Annie, Respijtzorg: Logeren. Was: evaluatie op 1 mei 2026\n"
                "Nu: evaluatie op 1 juni 2026"
            ),
        ),
        (
            Part.ARRANGEMENT,
            "Piet, Huishouden: Hulp; De Brug",
            "Piet, Huishouden: Hulp; De Brug; 3 uur per week",
            "Erbij gekomen bij Piet, Huishouden: Hulp: 3 uur per week",
        ),
        (
            Part.ARRANGEMENT,
            "Piet, Huishouden: Hulp; De Brug; 3 uur per week",
            "Piet, Huishouden: Hulp; De Brug",
            "Weggelaten bij Piet, Huishouden: Hulp: 3 uur per week",
        ),
        (
            Part.BURDEN,
            "Annie, CSI: 9 van 13 keer ja. Vanaf 7 is het veel.",
            "Annie, CSI: 7 van 13 keer ja. Vanaf 7 is het veel.",
            "Veranderd bij Annie, CSI. Was: 9 van 13 keer ja.\nNu: 7 van 13 keer ja.",
        ),
        (
            Part.SIGNALS,
            "Annie: Toezicht (de consulent is het ermee eens, Geen uur, zegt zij (nog niet).)",
            "Annie: Toezicht (de consulent is het ermee eens, Minder uren.)",
            "Veranderd bij Annie: Toezicht. Was: Geen uur, zegt zij (nog niet).\nNu: Minder uren.",
        ),
        (
            Part.SIGNALS,
            "Annie: Toezicht (nog niet besproken)",
            "Annie: Toezicht (de consulent is het ermee eens, Zeker.)",
            (
                "Veranderd bij Annie: Toezicht. Was: nog niet besproken\n"
                "Nu: de consulent is het ermee eens: Zeker."
            ),
        ),
        (
            Part.SIGNALS,
            "Annie: Toezicht (de consulent is het ermee eens, Ook in de nacht.)",
            "Annie: Toezicht (de consulent is het ermee eens)",
            (
                "Veranderd bij Annie: Toezicht. "
                "Was: de consulent is het ermee eens: Ook in de nacht.\n"
                "Nu: de consulent is het ermee eens"
            ),
        ),
        (
            Part.MAP_SIGNALS,
            "Annie: Toezicht (de consulent is het ermee eens)",
            "Annie: Toezicht (de consulent is het ermee eens, Ook in de nacht.)",
            (
                "Veranderd bij Annie: Toezicht. Was: de consulent is het ermee eens\n"
                "Nu: de consulent is het ermee eens: Ook in de nacht."
            ),
        ),
        (
            Part.BACKUP_PLAN,
            "Bel Marja.\nDe sleutel hangt er.",
            "Bel Els.\nDe sleutel hangt er.",
            "Veranderd. Was: Bel Marja.\nNu: Bel Els.",
        ),
        (
            Part.BACKUP_PLAN,
            "Bel Els.\n- Huishouden: Els.",
            "Bel Els.\n- Huishouden: Marja.",
            "Veranderd. Was: \n- Huishouden: Els.\nNu: \n- Huishouden: Marja.",
        ),
        (
            Part.BACKUP_PLAN,
            "Bel Marja.\nDe sleutel hangt er.",
            "Bel Marja.",
            "Weggelaten: De sleutel hangt er.",
        ),
        (
            Part.AGREEMENTS,
            "Els: komt (soms); altijd",
            "Els: komt (soms); nooit",
            "Veranderd. Was: Els: komt (soms); altijd\nNu: Els: komt (soms); nooit",
        ),
    ],
)
def test_only_what_differs_is_told(part: Part, before: str, after: str, told: str) -> None:
    """With what it is about; a text that somebody typed is told whole, or by its lines."""
    assert describe(part, before, after) == told


TEXTS = st.lists(st.sampled_from(("a", "b", "; ", "\n", ". ", ": ", ".")), max_size=8).map("".join)


@given(st.sampled_from(Part), TEXTS, TEXTS)
def test_no_difference_is_lost(part: Part, before: str, after: str) -> None:
    """Of two different texts something is always told, also when only the order is another."""
    found = find_difference(Line(part, "key", before), Line(part, "key", after))
    if before != after:
        assert found.before or found.after


@pytest.mark.parametrize(
    "key, heading",
    [
        ("a", "a. Behoeften, kenmerken en voorkeuren"),
        ("a said", "a. Behoeften, kenmerken en voorkeuren"),
        ("needed", "Welke ondersteuning nodig is"),
        ("loneliness", "Eenzaamheid"),
    ],
)
def test_a_finding_is_told_with_its_heading(key: str, heading: str) -> None:
    """Of two texts by themselves nobody would know what they are about."""
    old, new = (Line(Part.FINDINGS, key, text) for text in ("Slaapt slecht.", "Slaapt goed."))
    changed = f"Veranderd bij {heading}. Was: Slaapt slecht.\nNu: Slaapt goed."
    assert describe_change(Change(old, new)) == changed
    assert describe_change(Change(None, new)) == f"Nieuw: {heading}: Slaapt goed."
    assert describe_change(Change(old, None)) == f"Vervallen: {heading}: Slaapt slecht."


def test_a_finding_under_a_heading_of_ones_own_speaks_for_itself() -> None:
    """The words of an own area of life are not in what was remembered of it."""
    assert describe(Part.FINDINGS, "Kort.", "Lang.") == "Veranderd. Was: Kort.\nNu: Lang."


@pytest.mark.parametrize(
    "stored,read",
    [
        ("(de consulent is het eens)", "(de consulent is het ermee eens)"),
        (
            "(de consulent is het niet eens, Nee (de consulent is het eens).)",
            "(de consulent is het er niet mee eens, Nee (de consulent is het eens).)",
        ),
        ("(nog niet besproken)", "(nog niet besproken)"),
        (
            "(de consulent is het ermee eens, Nee (de consulent is het eens).)",
            "(de consulent is het ermee eens, Nee (de consulent is het eens).)",
        ),
    ],
)
def test_a_judgement_of_an_older_version_is_read_in_the_words_of_today(
    stored: str, read: str
) -> None:
    """So a later version does not differ by them; what the consultant typed is left as it is."""
    line = read_line(Part.SIGNALS, "rule", f"Annie: Toezicht {stored}", None)
    assert line.text == f"Annie: Toezicht {read}"
    assert read_line(Part.CONTACT, "rule", stored, None).text == stored
