"""More mistakes, one at a time: hidden signs, doubles, a cut-off in a band, odd headers."""

from tests.unit.forms.breaking import Change, add, insert_row, put, together

TITLE = "In de eerste rij"


def _rename(sheet: str, name: str) -> Change:
    return lambda book: setattr(book[sheet], "title", name)


def _merge(sheet: str, area: str) -> Change:
    return lambda book: book[sheet].merge_cells(area)


MORE_BROKEN: dict[str, tuple[Change, str, str]] = {
    "name of a sheet": (_rename("survey", "survey "), "survey ", "als survey"),
    "own sheet is hidden": (
        lambda b: setattr(b["survey"], "sheet_state", "hidden"),
        "survey",
        "verborgen",
    ),
    **{
        f"title above {sheet}": (insert_row(sheet, 1, "Mijn lijst"), f"{sheet}, rij 1", TITLE)
        for sheet in ("survey", "choices", "settings", "scoring", "examples")
    },
    "wide title above": (
        together(insert_row("survey", 1, "Mijn lijst"), _merge("survey", "A1:F1")),
        "survey, rij 1",
        TITLE,
    ),
    "weight by another name": (put("survey", E1="gewicht"), "survey, rij 1, kolom E", "gewicht"),
    "weight by a formula": (put("survey", E1='="weight"'), "survey, rij 1, kolom E", "formule"),
    "weight without a name": (put("survey", E1=None), "survey, rij 4, kolom E", "geen naam"),
    "merged titles": (_merge("survey", "E1:F1"), "survey, rij 1, kolom weight", "samengevoegd"),
    "zero width space": (put("survey", C4="a\u200bb"), "survey, rij 4, kolom label", "te zien"),
    "soft hyphen": (put("choices", C3="J\u00ada"), "choices, rij 3, kolom label", "te zien"),
    "turned reading order": (put("survey", C4="a\u202eb"), "survey, rij 4, kolom label", "te zien"),
    "only a hidden sign": (put("survey", C4="\u200b"), "survey, rij 4, kolom label", "leeg"),
    "only a blank sign": (put("survey", C4="\u2800"), "survey, rij 4, kolom label", "leeg"),
    "error as a text": (put("choices", C3="#VERW!"), "choices, rij 3, kolom label", "foutmelding"),
    "label twice": (put("choices", C3="nee"), "choices, rij 3, kolom label", "twee keer"),
    "question twice": (
        put("survey", C4="verzonnen  stelling een."),
        "survey, rij 4, kolom label",
        "twee keer",
    ),
    "one answer": (
        lambda b: b["choices"].delete_rows(3),
        "choices, rij 2, kolom list_name",
        "maar één antwoord",
    ),
    "cut-off within a band": (
        put("scoring", F5=0, E6=1),
        "scoring, rij 6, kolom highest",
        "midden in deze groep",
    ),
    "product of many decimals": (
        together(put("survey", E4=0.0125), put("choices", D3=0.25)),
        "survey, rij 4, kolom weight",
        "4 cijfers",
    ),
    "long name": (put("settings", B2="a" * 65), "settings, rij 2, kolom form_id", "64"),
    "group": (
        add("survey", "begin_group", "g", "Groep"),
        "survey, rij 6, kolom type",
        "begin_group",
    ),
}
