"""When two texts of a questionnaire are the same to whoever reads them."""


def fold(text: str) -> str:
    """Return a text without what nobody sees a difference by: capitals, and how wide a space is.

    Signs stay: `Ja` and `Ja!` are two answers.
    """
    return " ".join(text.split()).casefold()
