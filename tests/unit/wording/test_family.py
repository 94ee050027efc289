import pytest

from screening.identifiers import PersonId
from screening.network.family.legend import LEGEND, Sign
from screening.network.family.model import Family, Kinship, KinshipKind, Member
from screening.wording.family import describe_member
from tests.support.families import FAMILIES, make_family


def find(word: str) -> Family:
    """The one constellation with a word in its name."""
    (family,) = (family for name, family in FAMILIES.items() if word in name)
    return family


@pytest.mark.parametrize(
    "word,person,sentence",
    [
        (
            "nuclear",
            "Henk_de_Vries",
            (
                "Cliënt. Getrouwd met of geregistreerd partner van Greet de Vries. Vader van "
                "Marijke, Johan en Annelies."
            ),
        ),
        (
            "nuclear",
            "Marijke",
            ("Dochter van Henk de Vries en Greet de Vries. Zus van Johan en Annelies."),
        ),
        ("divorced", "Peter", "Gescheiden van Ilse. Vader van Sanne en Bram."),
        (
            "(remarriage)",
            "Lotte",
            (
                "Woont bij de cliënt. Dochter van Kees en Tineke. Halfzus van "
                "Esther, Mark en Jeroen."
            ),
        ),
        (
            "three marriages",
            "Bep",
            (
                "Overleden. Was getrouwd met of geregistreerd partner van Willem. "
                "Moeder van Dirk en Els."
            ),
        ),
        (
            "widow",
            "Truus",
            (
                "Cliënt. Weduwe van Gerrit. Getrouwd met of geregistreerd partner van Anton. "
                "Moeder van Hans en Ria."
            ),
        ),
        (
            "two mothers",
            "Linde",
            (
                "Woont bij de cliënt. Getrouwd met of geregistreerd partner van Eva. "
                "Adoptiemoeder van Noor."
            ),
        ),
        (
            "foster child",
            "Davy",
            (
                "Cliënt. Zoon van Kim en Ricardo. Pleegkind van Piet en Joke. "
                "Broer van Amber. Pleegbroer van Lisa."
            ),
        ),
        ("foster child", "Kim", "Uit elkaar met Ricardo. Moeder van Davy en Amber."),
        (
            "twins",
            "Guus",
            (
                "Zoon van Cor en Anna. Eeneiige tweeling met Hugo. Broer van Daan, Emma, "
                "Floor, Iris, Jip en Kaat."
            ),
        ),
        (
            "twins",
            "Daan",
            (
                "Zoon van Cor en Anna. Tweeling met Emma. Broer van Floor, Guus, Hugo, "
                "Iris, Jip en Kaat."
            ),
        ),
        ("unknown parents", "Wout", "Halfbroer van Mien."),
        ("never partners", "Bas", "Vader van Job."),
        ("never partners", "Nick", "Woont bij de cliënt. Woont samen met Femke. Vader van Saar."),
        (
            "deceased middle",
            "Robin",
            ("Mantelzorger. Woont bij de cliënt. Kind van Paul en Carla. Broer of zus van Yara."),
        ),
        ("single client", "Buurvrouw_Tea", "Nog geen familieband ingevuld."),
        ("single client", "Rudolf", "Cliënt."),
        ("two current", "Samira", "Heeft een relatie met Omar. Moeder van Karim."),
    ],
)
def test_who_somebody_is(word: str, person: str, sentence: str) -> None:
    """Everybody's relations are said in short sentences, in the same order for all."""
    assert describe_member(find(word), PersonId(person)) == sentence


def test_relations_that_cannot_be_are_not_said() -> None:
    """A relation with oneself or with somebody unheard of leaves no sentence and no gap."""
    family = make_family("A m 60 client\nB x 3", "A x A\nA x Z\nZ > B\nB ~ B\nB ~ Z\nB > B")
    assert describe_member(family, PersonId("B")) == "Nog geen familieband ingevuld."


def test_nobody_with_that_id() -> None:
    """Who is not of the family cannot be described."""
    with pytest.raises(KeyError):
        describe_member(Family(()), PersonId("unheard-of"))


def test_every_sign_has_one_meaning() -> None:
    """The legend names every sign once."""
    assert [entry.sign for entry in LEGEND] == list(Sign)


def test_three_who_were_born_together_are_no_pair() -> None:
    """Each is of a multiple birth with both others."""
    people = [Member(PersonId(key), key) for key in ("Ada", "Bo", "Cas")]
    kin = KinshipKind.TWIN
    pairs = ((0, 1), (0, 2), (1, 2))
    family = Family(
        tuple(people),
        kinships=tuple(Kinship(people[one].id, people[two].id, kin) for one, two in pairs),
    )
    assert describe_member(family, people[0].id) == "Meerling met Bo en Cas."
