# SPDX-License-Identifier: Apache-2.0
"""Words that are found where they stand, but never offered as what somebody may have meant.

Texts name some of them to say that they hurt, and synonyms know more, so that a question with them
finds help. The program itself does not put them into anyone's mouth. They are written as people
write them; whoever uses them folds them. Words that also mean something harmless are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_WORDS = """
prostitute prostitutes whore whores hooker hookers slut sluts pimp pimps porn porno
crazy lunatic lunatics retarded handicapped cripple cripples crippled junkie junkies addict addicts
illegals druggie druggies beggar beggars psycho tranny
prostitué prostituée prostitués prostituées putain pute putes maquereau proxénète proxénètes
handicapé handicapée handicapés handicapées infirme infirmes débile débiles fou folle folles drogué
droguée drogués toxicomane toxicomanes clandestin clandestins clandestine clandestines mendiant
mendiants pornographie
prostituta prostitutas puta putas ramera chulo padrote proxeneta proxenetas minusválido
minusválidos inválido tullido retrasado loco loca locos locas drogadicto drogadictos yonqui mojado
mojados pornografía
عاهرة عاهرات مومس قحبة قواد قوادين مجنون مجنونة مجانين معتوه معاق معوق معاقين معوقين متخلف
شحاد شحاذ حشاش عبيد
"""


def unsaid_words(fold_words: Callable[[str], Iterable[str]]) -> frozenset[str]:
    """These words, folded."""
    return frozenset(fold_words(_WORDS))
