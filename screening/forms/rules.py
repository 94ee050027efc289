"""What holds for a questionnaire of one's own, whatever file it comes in."""

import re
from typing import Final

from screening.wording.speech import mark

LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
FORM_OF_LANGUAGE: Final = mark(
    "Schrijf de taal met twee letters: nl voor Nederlands, tr voor Turks."
)
HIGHEST_NUMBER: Final = 999_999
"""Of a version, and of everything else that is counted from 1."""
