"""What is wrong with a questionnaire because of those that exist already, in Dutch."""

from typing import Final

from screening.wording.speech import mark

RELEASED_ID: Final = mark(
    "Deze naam is van een vragenlijst die bij Draagwijzer zelf hoort. Die krijgt alleen met "
    "Draagwijzer een nieuwe versie. Kies een andere naam."
)
TAKEN_VERSION: Final = mark(
    "Deze versie is al toegevoegd. Is er iets veranderd? Geef dan een hoger versienummer."
)
TAKEN_NAME: Final = mark(
    "Zo heet al een vragenlijst die bij Draagwijzer zelf hoort. Kies een andere naam, zodat "
    "niemand ze verwisselt."
)
SAME_TEXTS: Final = mark(
    "Dit zijn precies de stellingen van de {name}, die bij Draagwijzer zelf hoort. Gebruik die "
    "vragenlijst: een tweede met een eigen uitslag is verwarrend."
)
