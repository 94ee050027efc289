"""The elements of FHIR R4 (4.0.1) for every type that is written or read, as facts to compare with.

Behind the colon the type (Part for a part of the resource itself), a star for a list, and an
exclamation mark for what must be there. Names, lists and what must be there were compared with the
models of fhirclient 4.4.0, and those and the types with the table of the npm package `fhir` 4.12.0;
both say that they were generated of the StructureDefinitions of 4.0.1. Not in here: Extension, the
types of data below these (Period, Quantity and so on), of which nothing is written, value sets and
rules.
"""

from typing import Any, Final

from fhir.resources.R4B import coding, identifier, meta, narrative, reference
from fhir.resources.R4B import questionnaire as form_models
from fhir.resources.R4B import questionnaireresponse as response_models

R4: Final[dict[tuple[Any, str], str]] = {
    (form_models, "Questionnaire"): (
        "approvalDate:date code:Coding* contact:ContactDetail* contained:Resource* "
        "copyright:markdown date:dateTime derivedFrom:canonical* description:markdown "
        "effectivePeriod:Period experimental:boolean extension:Extension* id:id "
        "identifier:Identifier* implicitRules:uri item:Part* jurisdiction:CodeableConcept* "
        "language:code lastReviewDate:date meta:Meta modifierExtension:Extension* name:string "
        "publisher:string purpose:markdown status:code! subjectType:code* text:Narrative "
        "title:string url:uri useContext:UsageContext* version:string"
    ),
    (form_models, "QuestionnaireItem"): (
        "answerOption:Part* answerValueSet:canonical code:Coding* definition:uri "
        "enableBehavior:code enableWhen:Part* extension:Extension* id:string initial:Part* "
        "item:Part* linkId:string! maxLength:integer modifierExtension:Extension* "
        "prefix:string readOnly:boolean repeats:boolean required:boolean text:string "
        "type:code!"
    ),
    (form_models, "QuestionnaireItemAnswerOption"): (
        "extension:Extension* id:string initialSelected:boolean modifierExtension:Extension* "
        "valueCoding:Coding valueDate:date valueInteger:integer valueReference:Reference "
        "valueString:string valueTime:time"
    ),
    (response_models, "QuestionnaireResponse"): (
        "author:Reference authored:dateTime basedOn:Reference* contained:Resource* "
        "encounter:Reference extension:Extension* id:id identifier:Identifier "
        "implicitRules:uri item:Part* language:code meta:Meta modifierExtension:Extension* "
        "partOf:Reference* questionnaire:canonical source:Reference status:code! "
        "subject:Reference text:Narrative"
    ),
    (response_models, "QuestionnaireResponseItem"): (
        "answer:Part* definition:uri extension:Extension* id:string item:Part* linkId:string! "
        "modifierExtension:Extension* text:string"
    ),
    (response_models, "QuestionnaireResponseItemAnswer"): (
        "extension:Extension* id:string item:Part* modifierExtension:Extension* "
        "valueAttachment:Attachment valueBoolean:boolean valueCoding:Coding valueDate:date "
        "valueDateTime:dateTime valueDecimal:decimal valueInteger:integer "
        "valueQuantity:Quantity valueReference:Reference valueString:string valueTime:time "
        "valueUri:uri"
    ),
    (coding, "Coding"): (
        "code:code display:string extension:Extension* id:string system:uri "
        "userSelected:boolean version:string"
    ),
    (narrative, "Narrative"): ("div:xhtml! extension:Extension* id:string status:code!"),
    (reference, "Reference"): (
        "display:string extension:Extension* id:string identifier:Identifier reference:string "
        "type:uri"
    ),
    (identifier, "Identifier"): (
        "assigner:Reference extension:Extension* id:string period:Period system:uri "
        "type:CodeableConcept use:code value:string"
    ),
    (meta, "Meta"): (
        "extension:Extension* id:string lastUpdated:instant profile:canonical* "
        "security:Coding* source:uri tag:Coding* versionId:id"
    ),
}
