import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.documents.content import Section, Signatory, SignatureFields
from screening.documents.pdf import render_pdf
from screening.documents.signature import (
    HEIGHT,
    MOST_POINTS,
    WIDTH,
    Signature,
    clean_signature,
    read_signature,
    write_signature,
)
from tests.unit.documents.samples import make_document, read_pages

POINTS = st.tuples(st.integers(-50, WIDTH + 50), st.integers(-50, HEIGHT + 50))


@settings(max_examples=100)
@given(st.lists(st.lists(POINTS, max_size=20), max_size=6))
def test_strokes_come_back_as_they_were_kept(strokes: list[list[tuple[int, int]]]) -> None:
    """Within their field, without points that say nothing new."""
    cleaned = clean_signature(Signature(tuple(tuple(stroke) for stroke in strokes)))
    assert read_signature(write_signature(cleaned)) == cleaned
    assert bool(cleaned) == any(strokes)
    assert clean_signature(cleaned) == cleaned


@pytest.mark.parametrize("text", ["1", "1,2,3", "a,b", ";", "1,2;;3,4", f"{WIDTH + 1},2", "-1,2"])
def test_what_is_no_signature_is_refused(text: str) -> None:
    """So that a damaged row never ends in a drawing that nobody made."""
    with pytest.raises(ValueError):  # noqa: PT011 - any of them
        read_signature(text)


def test_endless_scribbling_is_cut_off() -> None:
    """It still opens and draws."""
    stroke = tuple((number % WIDTH, number % 7) for number in range(MOST_POINTS + 500))
    cleaned = clean_signature(Signature((stroke, ((1, 1),))))
    assert sum(len(one) for one in cleaned.strokes) == MOST_POINTS


def test_an_answer_stands_in_the_document_with_its_signature_in_vectors() -> None:
    """In the place of boxes and empty lines; a dot is drawn too."""
    signature = Signature((((0, 0), (500, 150), (1000, 300)), ((700, 20),)))
    answered = Signatory(
        "Greet Zomer", "mantelzorger", True, "Gezien en akkoord.", "Zo is het", signature
    )
    drawn = render_pdf(make_document(Section("Ondertekening", (SignatureFields((answered,)),))))
    text = "\n".join(read_pages(drawn))
    assert "Gezien en akkoord." in text
    assert "Zo is het" in text
    assert "Is dit wat er is gezegd" not in text
    bare = Signatory("Greet Zomer", "mantelzorger", True, "Gezien en akkoord.", "Zo is het")
    without = render_pdf(make_document(Section("Ondertekening", (SignatureFields((bare,)),))))
    assert len(drawn) > len(without)
