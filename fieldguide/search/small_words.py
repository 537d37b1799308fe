# SPDX-License-Identifier: Apache-2.0
"""Words that only hold a sentence together: a question is not asked for them.

"How do I close a case" means "close", "case". The lists are short and leave out whatever may be
meant: a word too few only ranks a little worse, a word too many is never found in a sentence. They
are written as people write them; whoever uses them folds them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_ENGLISH = """
a an the this that these those
i me my mine we us our you your he him his she her hers it its they them their
myself himself herself itself themselves who whom whose which what where when why how
am is are was were be been being isn aren wasn has have had having hasn haven do does did doing
don doesn didn can cannot could couldn will would won wouldn shall should shouldn may might must
s t m d re ve ll
and or but if then than so as because while since
of to in on at by for from with about into onto off
there here no not nor any some all just only also too very really still already even ever
im ive hes shes theyre thats whats dont doesnt didnt isnt arent wasnt wont cant couldnt wouldnt
got gets get please
"""

_FRENCH = """
l d j m t s c n qu le la les un une des du de au aux ce cet cette ces ça cela ceci
je me moi tu te toi il elle on nous vous ils elles lui leur leurs eux se soi y en
mon ma mes ton ta tes son sa ses notre nos votre vos
qui que quoi dont où quand comment pourquoi combien quel quelle quels quelles
suis es est sommes êtes sont était étaient été être sera soit ai as a avons avez ont avait avaient
avoir fait faire fais peut peux peuvent pouvez pouvoir doit dois doivent faut veut veux
et ou mais donc or ni car si comme à dans sur sous par pour avec chez vers depuis pendant
sais sait vais va vont allez aller
ne pas plus non très trop aussi bien encore déjà vraiment alors ici là même tout tous toute toutes
"""

_SPANISH = """
el la los las lo un una unos unas al del este esta estos estas ese esa esos esas eso esto aquel
yo me mi mí mis tú te ti tu tus él ella ellos ellas nosotros usted ustedes le les se su sus nos
nuestro nuestra que qué quien quién quienes cual cuál cuando cuándo donde dónde cómo como por
porque cuánto cuántos cuanta
soy es son somos eres está están estoy estaba era fue ser estar he ha han hemos había haber hay
hace hacer hago puede puedo pueden puedes poder debe debo deben tiene tengo tienen tener
y e o u pero si sí ni de a en con para sobre desde hasta entre durante
voy va vas van ir veo ver sé sabe sabemos
no ya muy más también solo sólo aquí allí así todo todos toda todas realmente
"""

_ARABIC = """
من في على إلى عن مع بين عند منذ حتى أن إن أنّ إنّ لأن كي أو أم ثم بل لكن و ف
ما ماذا متى أين كيف لماذا هل كم أي مَن التي الذي الذين اللذين اللاتي
هذا هذه ذلك تلك هؤلاء هنا هناك أنا نحن أنت أنتم هو هي هم هن
لي له لها لهم لنا لك به بها بهم فيه فيها منه منها عنه عنها عليه عليها إليه إليها
كان كانت يكون تكون كانوا ليس ليست قد لقد سوف لا لم لن غير كل بعض أيضا فقط إذا لو
يمكن يجب لازم جدا
شو وين ليش مين رح راح مش مو هاد هادا هاي هيك اللي عشان علشان بدي بده بدها عنده عندها عندنا
"""

_LISTS = {"en": _ENGLISH, "fr": _FRENCH, "es": _SPANISH, "ar": _ARABIC}

LANGUAGES = tuple(_LISTS)
"""Those with a list."""


def small_words(
    languages: Iterable[str], fold_words: Callable[[str], Iterable[str]]
) -> frozenset[str]:
    """The small words of these languages, folded."""
    return frozenset(
        word for language in languages for word in fold_words(_LISTS.get(language, ""))
    )
