"""Infinitives and participles: who does what they say."""

from __future__ import annotations

import pytest

from .structuring import Knowledge, path_between

PATHS = [
    # who is made to do something does it
    ("Mali shut the port, leading Togo to condemn Chad.", "condemn", "Togo", "subj"),
    ("Mali quit, and Ana Ruiz prompted the Liberals to accuse Togo.", "accuse", "Liberals", "subj"),
    ("Mali left, provoking Togo to blame Chad and to praise Peru.", "praise", "Togo", "subj"),
    ("The verdict spurred Peru to thank Chad.", "thank", "Peru", "subj"),
    # joined infinitives are joined, and do not hang on each other
    ("Mali met to condemn the raid and to thank Togo.", "condemn", "Togo", ".conj.obj"),
    ("Mali met to plan a raid and thank Togo.", "plan", "Togo", ".conj.obj"),
    ("Mali vowed to fight the ban and back Togo.", "fight", "Togo", ".conj.obj"),
    ("Mali agreed to ban fishing and backed Togo.", "agreed", "Togo", ".conj.obj"),
    ("The rebels refuse to talk and blame Togo.", "refuse", "Togo", ".conj.obj"),
    ("Mali met to debate a plan to leave and to thank Togo.", "thank", "Mali", "subj"),
    # but not what is led or got to some end
    ("Mali led protests to denounce Togo.", "denounce", "Mali", "subj"),
    ("Mali got a loan to thank Togo.", "thank", "Mali", "subj"),
    ("Mali was prompted to praise Togo.", "praise", "Mali", "subj"),
    # what somebody has a part in, he does
    ("Mali praised Togo's role in rescuing Chad.", "rescuing", "Togo", "subj"),
    ("Elders from Bonn and Bern, who praised Togo, left.", "praised", "Elders", "subj"),
    ("Mali praised the part of Togo in rescuing Chad.", "rescuing", "Togo", "subj"),
    ("Mali had a part in rescuing Chad.", "rescuing", "Mali", "subj"),
    ("Mali rebuilt Togo's port in rescuing Chad.", "rescuing", "Mali", "subj"),
    # for what somebody is praised behind a text that was read or sent, he has done
    ("Mali commended Togo, in a letter read on Sunday, for taking in Chad.", "taking", "Togo", "subj"),
    ("Mali praised Togo, in a note sent from Rome, for sheltering nurses.", "sheltering", "Togo", "subj"),
    ("Mali thanked Togo, in a text read by Ana Ruiz, for helping nurses.", "helping", "Togo", "subj"),
    ("Mali praised a letter read by Togo for helping nurses.", "praised", "Mali", "subj"),
    ("Nurses read the paper to condemn Togo.", "condemn", "Nurses", "subj"),
    ("Mali was grateful to the nurses of Togo for sheltering Chad.", "sheltering", "nurses", "subj"),
    # within an apposition a participle has a noun of its own
    ("Unesco, a body based in Bern, condemned Mali.", "condemned", "Unesco", "subj"),
    ("Unesco, a body based in Bern, condemned Mali.", "based", "body", "^acl."),
    ("Ana Ruiz, a nurse wounded in Bern and hired by Togo, praised Mali.", "hired", "nurse", "^acl."),
    # who does something himself, does it
    ("Mali had itself condemned Togo.", "condemned", "Mali", "subj"),
    # a clause of its own with a name beside its subject
    ("Mali left, with its chief, Ana Ruiz, blaming Togo.", "blaming", "Ruiz", "subj"),
    ("Mali left, its chief, Ana Ruiz of Bonn, blaming Togo.", "blaming", "Ruiz", "subj"),
    ("Mali left, its chief, Ana Ruiz, blaming Togo and praising Peru.", "praising", "Ruiz", "subj"),
    ("Mali left, with Ana Ruiz, its chief, blaming Togo.", "blaming", "Ruiz", "subj"),
    # but not who only stands beside somebody, is judged or comes along
    ("Mali thanked Ana Ruiz, its chief, praising Togo.", "praising", "Mali", "subj"),
    ("Mali backed its chief, Ana Ruiz, praising Togo.", "praising", "Mali", "subj"),
    ("The envoy came with his chief, Ana Ruiz, praising Togo.", "praising", "envoy", "subj"),
    # what somebody says behind a comma is no part of what is denied or confirmed
    ("Mali denied that its army had left, blaming Togo.", "blaming", "Mali", "subj"),
    ("Ana Ruiz confirmed that her party had lost, praising Togo.", "praising", "Ruiz", "subj"),
    ("Mali rejected a claim that its army had left, calling it absurd.", "calling", "Mali", "subj"),
    # but what is told without a comma, or no word of judgement
    ("Mali denied that nurses had left blaming Togo.", "blaming", "nurses", "subj"),
    ("Mali denied that it had met nurses who left blaming Togo.", "blaming", "nurses", "subj"),
    ("Mali denied that its army had crossed the river, burning Togo.", "burning", "army", "subj"),
]


@pytest.mark.parametrize(("sentence", "cue", "actor", "path"), PATHS)
def test_path(knowledge: Knowledge, sentence: str, cue: str, actor: str, path: str) -> None:
    assert path_between(knowledge, sentence, cue, actor) == path
