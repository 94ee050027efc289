"""Names in a list stand where a reader of Dutch looks for them."""

from screening.wording.alphabet import fold, order_name


def test_names_with_an_accent_stand_at_their_letter() -> None:
    """Not after the Z; of two that differ in the accent only the plain one is first."""
    names = ["Zeynep", "Ömer", "fatma", "Éline", "Eline", "Otto", "Elif", "Çiğdem", "Øyvind", "Ali"]
    assert sorted(names, key=order_name) == [
        "Ali",
        "Çiğdem",
        "Elif",
        "Eline",
        "Éline",
        "fatma",
        "Ömer",
        "Otto",
        "Øyvind",
        "Zeynep",
    ]


def test_a_text_is_folded_to_plain_letters() -> None:
    """However the accent was typed, and for an i without a dot."""
    assert fold("E\u0301LINE") == fold("Éline") == "eline"
    assert fold("I\u015f\u0131k") == "isik"
    assert fold("De Wit") == "de wit"
