# SPDX-License-Identifier: Apache-2.0
"""A synthetic corpus: entries in four languages that look to an index like real ones.

Words follow Zipf's law over a vocabulary that starts with the language's real commonest words and
goes on with made-up ones; sentences follow a bigram model. Everything comes from one seed: the
same size and seed give the same corpus on every machine.
"""

from __future__ import annotations

import inspect
import itertools
import os
import random
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, insert

from fieldguide.catalogue import tables as t
from fieldguide.catalogue.index import WEIGHTS, IndexRow, write_index
from fieldguide.catalogue.tops import MANY_HITS, MANY_TITLES
from fieldguide.catalogue.views import PackView
from fieldguide.content.folding import Folder
from fieldguide.content.kinds import DocumentKind, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SEED = 20_261_123
PACK = "corpus"
LANGS = ("en", "fr", "es", "ar")
DOCUMENTS = 200
TOPIC_ROOTS = 12
TOPICS_EACH = 12
VOCABULARY = 12_000
SENTENCES = 3_000
QUERIES = Path(__file__).with_name("queries.txt")

COMMON = {
    "en": "the of and to in a is for that on with as by be are or not this from at it an which "
    "may should must child children person protection persons who have has been their they case "
    "where when any all trafficking refugee displaced victim victims labour convention state "
    "states forced rights family assistance return best interests detention asylum migration "
    "gender violence survivor referral consent interview identification data confidentiality "
    "shelter health staff border police age assessment guardian education worst forms work "
    "hazardous recruitment armed conflict smuggling exploitation document registration stateless "
    "nationality standard principle humanitarian",
    "fr": "de la le les et des en à du un une pour que dans est sur par au qui ne pas avec ou ce "
    "il se plus être sont cette aux leur comme enfant enfants personne protection personnes "
    "déplacées réfugié réfugiés victime victimes travail convention état états forcé droits "
    "famille assistance retour intérêt supérieur détention asile migration genre violence "
    "survivante référencement consentement entretien identification données confidentialité "
    "hébergement santé personnel frontière police âge évaluation tuteur éducation pires formes "
    "dangereux recrutement conflit armé trafic traite exploitation enregistrement apatride "
    "nationalité norme principe humanitaire déplacés internes",
    "es": "de la que el en y los a las del se un por con una para no su es al lo como más o este "
    "sus le ha ser niño niña niños persona protección personas desplazadas refugiado refugiados "
    "víctima víctimas trabajo convenio estado estados forzoso derechos familia asistencia retorno "
    "interés superior detención asilo migración género violencia sobreviviente derivación "
    "consentimiento entrevista identificación datos confidencialidad refugio salud personal "
    "frontera policía edad evaluación tutor educación peores formas peligroso reclutamiento "
    "conflicto armado trata tráfico explotación documento registro apátrida nacionalidad norma "
    "principio humanitario",
    "ar": "في من على إلى أن التي هذا هذه عن مع أو كل ما لا بين كان قد ذلك بعد عند الطفل الأطفال "
    "الشخص حماية الحماية الأشخاص النازحين اللاجئ اللاجئين الضحية ضحايا العمل الاتفاقية الدولة "
    "الدول القسري حقوق الأسرة المساعدة العودة مصلحة الفضلى الاحتجاز اللجوء الهجرة الجنس العنف "
    "الناجية الإحالة الموافقة المقابلة تحديد البيانات السرية المأوى الصحة الموظفين الحدود الشرطة "
    "العمر تقييم الوصي التعليم أسوأ أشكال الخطرة التجنيد النزاع المسلح تهريب الاتجار الاستغلال "
    "وثيقة التسجيل عديم الجنسية معيار مبدأ إنساني",
}
SYLLABLES = {
    "en": "ab ac ad al an ar at be ca ce con de di en er es ex fi for ge gra im in ing is ite la "
    "le li lo ma men mi mo na ne no on or pa per po pre pro ra re ri ro sa se si sta ta te ti "
    "tion tra un ver vi",
    "fr": "a an au bé ca ce che com con dé di dou é en er es fai fé for gé gran in is la lé li lu "
    "ma mé mi mon né no ou pa pé per pla pré ra ré ri ro sa sé si su ta té ti tion tra tu vé vi ê "
    "ô ç",
    "es": "a al an ar ba be ca ce ción co con da de di do dor e en es fa fi ga gra ha i in ja la "
    "le lo ma me mi mo na ne no ña o pa per po pre ra re ri ro sa se si so ta te ti to tra ú á é "
    "í ver",
    "ar": "ال أ إ ا ب ت ث ج ح خ د ر ز س ش ص ض ط ع غ ف ق ك ل م ن ه و ي ة ى ئ ات ين ون مس تح مع من "
    "تق",
}
MARKS = "ًٌٍَُِّْ"


@dataclass(frozen=True, slots=True)
class Piece:
    """One entry of the corpus, in the one language it has."""

    number: int
    lang: str
    title: str
    teaser: str
    points: tuple[str, ...]
    body: str
    document: int
    topics: tuple[int, ...]

    @property
    def plain(self) -> str:
        """The whole text below the title, as `entry_text.plain` holds it."""
        return "\n".join((self.teaser, *self.points, self.body))


class Speech:
    """Makes words, sentences and titles in one language."""

    def __init__(self, lang: str, seed: int = SEED) -> None:
        self.lang = lang
        self._random = random.Random(f"{seed}-{lang}")  # noqa: S311 - to be repeated, not secret
        self.words = self._vocabulary()
        self._weights = list(
            itertools.accumulate(1 / (rank + 2.7) for rank in range(len(self.words)))
        )
        self._followers = {
            word: self._random.choices(self.words, cum_weights=self._weights, k=6)
            for word in self.words[:2_000]
        }
        self.sentences = [self._sentence() for _ in range(SENTENCES)]

    def _vocabulary(self) -> list[str]:
        words = list(dict.fromkeys(COMMON[self.lang].split()))
        known = set(words)
        syllables = SYLLABLES[self.lang].split()
        while len(words) < VOCABULARY:
            word = "".join(self._random.choices(syllables, k=self._random.choice((2, 2, 3, 3, 4))))
            if len(word) > 2 and word not in known:
                known.add(word)
                words.append(word)
        return words

    def _sentence(self) -> str:
        words = self._random.choices(self.words, cum_weights=self._weights, k=1)
        for _ in range(self._random.randint(6, 22)):
            followers = self._followers.get(words[-1])
            if followers and self._random.random() < 0.5:
                words.append(self._random.choice(followers))
            else:
                words += self._random.choices(self.words, cum_weights=self._weights, k=1)
        if self.lang == "ar":
            words = [self._marked(word) for word in words]
        words[0] = words[0].capitalize()
        return " ".join(words) + "."

    def _marked(self, word: str) -> str:
        """Now and then an Arabic word is written with a mark, as real texts do."""
        if self._random.random() < 0.05:
            place = self._random.randint(1, len(word))
            return word[:place] + self._random.choice(MARKS) + word[place:]
        return word

    def title(self, chance: random.Random) -> str:
        """A heading: fewer common words than a sentence has."""
        count = chance.randint(3, 8)
        ranks = [int(len(self.words) ** chance.uniform(0.15, 1)) - 1 for _ in range(count)]
        words = [self.words[rank] for rank in ranks]
        words[0] = words[0].capitalize()
        return " ".join(words)

    def text(self, words: int, chance: random.Random) -> str:
        """About so many words, in sentences, with a rare word in every third."""
        parts: list[str] = []
        left = words
        while left > 0:
            sentence = chance.choice(self.sentences)
            if chance.random() < 0.3:
                sentence = f"{sentence[:-1]} {self.words[chance.randrange(len(self.words))]}."
            parts.append(sentence)
            left -= sentence.count(" ") + 1
        return " ".join(parts)


def pieces(size: int, factor: float = 1.0, seed: int = SEED) -> Iterator[Piece]:
    """Entries of 300-3,000 words times `factor`, languages in turn."""
    chance = random.Random(f"{seed}-{size}")  # noqa: S311 - to be repeated, not secret
    speeches = [Speech(lang, seed) for lang in LANGS]
    roots = list(range(1, TOPIC_ROOTS * (TOPICS_EACH + 1) + 1))
    for number in range(1, size + 1):
        speech = speeches[number % len(speeches)]
        words = int(300 * 10 ** chance.random() * factor)
        yield Piece(
            number=number,
            lang=speech.lang,
            title=speech.title(chance),
            teaser=speech.text(15, chance),
            points=tuple(speech.text(15, chance) for _ in range(chance.randint(2, 6))),
            body=speech.text(words, chance),
            document=chance.randint(1, DOCUMENTS),
            topics=tuple(chance.sample(roots, chance.randint(1, 3))),
        )


def make_queries(count: int = 200, seed: int = SEED) -> list[str]:
    """Questions as they are typed: the last word is always unfinished or may be.

    A third are the first one to three letters of a word; half of the rest are one word, whole or
    cut, the others two or three words of one sentence. `queries.txt` holds what this makes.
    """
    chance = random.Random(f"{seed}-queries")  # noqa: S311 - to be repeated, not secret
    speeches = [Speech(lang, seed) for lang in LANGS]
    made: list[str] = []
    for number in range(count):
        speech = speeches[number % len(speeches)]
        if number % 3 == 0:
            word = speech.words[int(len(speech.words) ** chance.uniform(0.3, 1)) - 1]
            made.append(word[: chance.choice((1, 2, 3))])
        elif chance.random() < 0.5:
            made.append(
                _cut(speech.words[int(len(speech.words) ** chance.uniform(0.3, 1)) - 1], chance)
            )
        else:
            sentence = chance.choice(speech.sentences).rstrip(".").lower().split()
            longer = [word for word in sentence if len(word) > 3] or sentence
            words = chance.sample(longer, min(chance.choice((2, 2, 3)), len(longer)))
            made.append(" ".join((*words[:-1], _cut(words[-1], chance))))
    return made


def _cut(word: str, chance: random.Random) -> str:
    return word[: chance.randint(4, len(word))] if len(word) > 4 and chance.random() < 0.5 else word


def queries() -> list[str]:
    """The questions of the benchmark."""
    return QUERIES.read_text(encoding="utf-8").splitlines()


def folder_for_benchmarks() -> Path:
    """Where corpora are kept: `FIELDGUIDE_BENCH_DIR`, or the system's temporary folder."""
    named = os.environ.get("FIELDGUIDE_BENCH_DIR")
    path = Path(named) if named else Path(tempfile.gettempdir()) / "fieldguide-benchmarks"
    path.mkdir(parents=True, exist_ok=True)
    return path


def pack_view() -> PackView:
    """The corpus as an installed pack."""
    return PackView(
        id=PACK,
        title="Corpus",
        version="2026.11.1",
        publisher="Benchmarks",
        licence="CC0-1.0",
        languages=LANGS,
        rhythm=90,
        content_root="",
    )


def catalogue_of(size: int, factor: float = 1.0) -> Path:
    """The corpus of this size as a catalogue's file, built if it is not there yet."""
    path = folder_for_benchmarks() / f"catalogue-{size}-{factor:g}-{_stamp()}.db"
    if not path.exists():
        temporary = path.with_suffix(".building")
        temporary.unlink(missing_ok=True)
        build_catalogue(temporary, lambda: pieces(size, factor))
        temporary.replace(path)
    return path


def _stamp() -> str:
    """Changes when the index does, so that no file of an older one is measured."""
    folding = Path(inspect.getfile(Folder)).read_bytes()
    what = (t.VIRTUAL_TABLES, t.SCHEMA_VERSION, folding, WEIGHTS, MANY_TITLES, MANY_HITS)
    return f"{zlib.crc32(repr(what).encode()):08x}"


def build_catalogue(path: Path, corpus: Callable[[], Iterator[Piece]]) -> None:
    """Write the corpus into a new catalogue: tables and index. It is asked for twice."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-65536"):
            connection.exec_driver_sql(f"PRAGMA {pragma}")
    with engine.begin() as connection:
        t.metadata.create_all(connection)
        for statement in t.VIRTUAL_TABLES:
            connection.exec_driver_sql(statement)
        connection.execute(insert(t.topic), list(_topics()))
        connection.execute(insert(t.document), list(_documents()))
        rest = corpus()
        while chunk := list(itertools.islice(rest, 2_000)):
            connection.execute(insert(t.entry), [_entry(piece) for piece in chunk])
            connection.execute(insert(t.entry_text), [entry_text(piece) for piece in chunk])
            connection.execute(
                insert(t.entry_topic),
                [
                    {"topic": topic, "entry": piece.number, "position": position}
                    for piece in chunk
                    for position, topic in enumerate(piece.topics)
                ],
            )
        write_index(connection, map(index_row, corpus()), Folder())
    engine.dispose()


def index_row(piece: Piece) -> IndexRow:
    """What the index holds of an entry of the corpus."""
    return IndexRow(
        kind=Kind.ENTRY,
        thing=piece.number,
        pack=PACK,
        id=f"entry-{piece.number}",
        lang=piece.lang,
        title=piece.title,
        points="\n".join((piece.teaser, *piece.points)),
        body=piece.body,
        document=piece.document,
        document_kind=document_kind(piece.document),
    )


def document_kind(document: int) -> DocumentKind:
    """The kind of a document of the corpus."""
    return tuple(DocumentKind)[document % len(DocumentKind)]


def _topics() -> Iterator[dict[str, object]]:
    key = 0
    for root in range(TOPIC_ROOTS):
        first = key + 1
        for place in range(TOPICS_EACH + 1):
            key += 1
            name = f"topic-{root}" if place == 0 else f"topic-{root}-{place}"
            yield {
                "key": key,
                "pack": PACK,
                "id": name,
                "parent": None if place == 0 else first,
                "position": key,
                "depth": 0 if place == 0 else 1,
                "first": key,
                "last": first + TOPICS_EACH if place == 0 else key,
                "children": TOPICS_EACH if place == 0 else 0,
                "entries": 0,
                "documents": 0,
                "checklists": 0,
                "titles": {"en": name.replace("-", " ").capitalize()},
            }


def _documents() -> Iterator[dict[str, object]]:
    for key in range(1, DOCUMENTS + 1):
        kind = document_kind(key)
        yield {
            "key": key,
            "pack": PACK,
            "id": f"document-{key}",
            "kind": str(kind),
            "listed": 1,
            "year": 1950 + key % 75,
            "entries": 0,
            "hash": "",
            "data": {
                "id": f"document-{key}",
                "kind": str(kind),
                "titles": {"en": f"Document {key}"},
                "publishers": [f"Publisher {key % 17}"],
            },
        }


def _entry(piece: Piece) -> dict[str, object]:
    return {
        "key": piece.number,
        "pack": PACK,
        "id": f"entry-{piece.number}",
        "kind": str(Kind.ENTRY),
        "document": piece.document,
        "target_pack": None,
        "target_id": None,
        "position": piece.number,
        "hash": "",
        "data": {},
    }


def entry_text(piece: Piece) -> dict[str, object]:
    """An entry's text as its table holds it."""
    return {
        "entry": piece.number,
        "lang": piece.lang,
        "title": piece.title,
        "teaser": piece.teaser,
        "hash": "",
        "html": "",
        "plain": piece.plain,
        "data": {},
    }
