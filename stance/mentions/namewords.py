"""Small sets of words that tell where names begin and end, and which of them name nobody who acts."""

from stance.tokens.calendar_names import DAYS, MONTHS

#: Small words that join or begin names of persons.
PARTICLES = frozenset(
    "al el bin ibn bint ould van von de da das der den la le las los du des dos del dei degli della delle dello di dela delos "
    "nel nella nello abu ben ul ur al- d' y e na het af zu zum zur und für aux".split()
)
#: An English word too, and a particle only between parts of a name that no table holds: *Porto do Monte*.
ENGLISH_PARTICLES = frozenset(("do",))
#: What is a particle only behind a given name: *Erik ten Hag*.
PARTICLES_WITHIN = frozenset(("ten", "ter"))
NICKNAME_MARKS = frozenset("\"“”‘’'")
JOINTS = frozenset("of for and to on the in against".split())
BODIES = frozenset(
    "ministry department organization organisation bank committee commission council court university union federation "
    "association institute office bureau agency church party front movement league army centre center house chamber "
    "society fund rally board authority assembly conference confederation coalition alliance network campaign mission "
    "republic kingdom states school college parliament congress service forces force corps foundation trust "
    "forum group".split()
)
#: What stands behind the name of a company, often after a comma.
LEGAL_FORMS = frozenset("inc ltd llc llp plc".split())
#: What ends the name of a company, those included.
COMPANY_FORMS = LEGAL_FORMS | frozenset("co corp corporation gmbh l.p lp".split())
#: What is the head of a body or a state; a complement belongs to its name right behind it only: *Minister of Trade*, but not
#: *President Duma Boko of Botswana*.
HEADS = frozenset("secretary minister director president head chief ambassador director-general".split())
#: Names that end or begin with these, or are no more than these, name nobody who acts.
THINGS_LAST = frozenset(
    "act agreement agreements accord accords amendment charter constitution convention conventions deal declaration pact "
    "protocol treaty treaties referendum revolution war wars games olympics championship championships prize award awards "
    "pandemic river sea ocean strait canal airport highway avenue stadium day week month".split()
)
#: Papers, and what is raised or spent by law; some are names of persons too: *Jude Law*, *Uncle Bill*.
PAPERS = frozenset(
    "bill bills law laws budget budgets tax levy statement statements framework manifesto decree".split()
)
#: What is called by who wrote it, unless it is a publication: *the Cass Review*, *Sarawak Report*.
REPORTS = frozenset("review report".split())
#: What is called by its number.
PROVISIONS = frozenset("article bill clause section proposition".split())
THINGS_FIRST = frozenset("cyclone hurricane operation resolution typhoon".split())
THINGS_ALONE = frozenset(
    "bitcoin brexit constitution day eve covid covid-19 crusades ebola ethereum holocaust olympics parkinson alzheimer "
    "obamacare".split()
)
#: Treaties, laws, taxes and the like that are known by their letters.
THINGS_BY_LETTERS = frozenset(
    "AfCFTA CETA CPTPP DACA GDP GDPR GST HIV JCPOA NAFTA NEET NPT RCEP TTIP UNCLOS USMCA VAT".split()
)
#: Words with a capital that begin a name only before another one: Islamic Relief, Christian Schmidt.
NOT_ALONE = frozenset("muslim islamic christian jewish english".split())
FEASTS_AND_THINGS = frozenset(
    "christmas easter ramadan covid covid-19 coronavirus internet god bible koran quran web cup".split()
)
#: Behind a clock time: *15:20 GMT Peru voted*.
TIME_ZONES = frozenset(
    "acdt acst aedt aest awst brt bst cdt cest cet cst edt eest est gmt hkt ist jst kst mdt msk mst nzdt nzst pdt pkt pst "
    "sast utc wib".split()
)
NOT_NAMES = DAYS | MONTHS | TIME_ZONES | FEASTS_AND_THINGS
#: Months that are also given names, and what stands before a month.
GIVEN_MONTHS = frozenset("jan april may june august".split())
BEFORE_MONTHS = MONTHS | frozenset(
    "in on of by since until till before after during from through to last next this late early mid every each".split()
)
