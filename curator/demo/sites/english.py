"""English hosts of the demo's web: a portal for parents, a handbook, a project's interviews, courses for teachers.

Never a real name: every host stands below .example, which RFC 2606 keeps free for ever.
"""

from dataclasses import replace
from typing import Final

from curator.demo._site import Site
from curator.demo._visit import Behaviour
from curator.demo.behaviours import leads_to, locked, says, secure_only, until, wants_cookie
from curator.demo.sites._page import Article, Masthead, down_from, html, moves, page, site

PARENTS: Final = Masthead(
    "parents.school-safety.example",
    "School Safety for Parents",
    "en",
    ("Homepage", "Guides", "Leaflets", "Contact"),
    "This project has been funded with support from the European Commission. The material reflects the views only "
    "of the author, and the Commission cannot be held responsible for any use which may be made of it.",
)
FIRST_DAY: Final = Article(
    "/guides/first-day",
    "The first day at a new school: a guide for parents",
    "What to ask, what to bring and whom to meet when your child starts at a school in a country that is new to you.",
    """
Go and see the building together a few days before. A child who knows where the coats hang and where the toilets are
has two worries less on the first morning. Ask whether an older pupil who speaks your language can walk with your
child during the first week.

# What to bring

Bring the vaccination record, the last school report, even an old one, and the telephone number of somebody who can
interpret. No school may turn a child away because a paper is missing; it may ask for it later.
""",
    author="Hannah Whitlock",
    date="2014-09-01",
)
RIGHTS: Final = Article(
    "/guides/rights-and-duties",
    "Your rights and duties as a parent",
    "Which decisions are yours, which are the school’s, and where to turn when the two do not agree.",
    """
You have the right to see your child’s records, to be heard before a measure is taken, and to bring somebody you
trust to every meeting. You have the duty to send your child to school and to say when it is ill.

Most disagreements end at the first conversation. If yours does not, ask for the school’s complaints procedure in
writing; every school has one and must give it to you.
""",
    date="2013-02-18",
)
TALKING: Final = Article(
    "/guides/talking-to-teachers",
    "Talking to teachers",
    "How to prepare a meeting with your child’s teacher, with or without an interpreter.",
    """
Write down three questions and begin with the one that matters most: twelve minutes are shorter than they sound. Say
what you see at home; teachers see your child among twenty-five others and you do not.

If you need an interpreter, ask for one a week before. Your child should not have to translate a conversation about
itself.
""",
)
TALKING_LATER: Final = replace(TALKING, title="Talking to teachers and school counsellors")
TWO_LANGUAGES: Final = Article(
    "/guides/two-languages-at-home",
    "Two languages at home are no obstacle",
    "Why you should go on speaking your own language with your child, and how school can help.",
    """
A child who tells stories well in one language learns to tell them in the next. Read aloud, sing, quarrel and count
in the language that comes easily to you; the school will see to the other one.

Mixed sentences are not a sign of confusion. They are what people do who have two drawers to take words from.
""",
)
HANDBOOK: Final = Masthead(
    "handbook.inclusive-school.example",
    "The Inclusive School Handbook",
    "en",
    ("Contents", "Chapters", "Glossary", "About"),
    "Second edition. You may copy chapters for teaching when you name the source.",
)
BARRIERS: Final = Article(
    "/handbook/3-identify-the-barriers",
    "Chapter 3: Identify the multiple barriers",
    "Language is the barrier that everybody sees. This chapter is about the others: papers, money, distance, shame.",
    """
Draw a line from the family’s door to the classroom and mark each point at which a child can be lost: the letter
nobody could read, the fee for the excursion, the bus that does not run on that road.

Schools that did this exercise found, on average, four barriers they could remove within a week.
""",
    author="Ruth Adeyemi and Paul Lindqvist",
)
MENTORS: Final = Article(
    "/handbook/5-peer-mentors",
    "Chapter 5: Peer mentors",
    "Pupils who arrived a year ago know best what it is like to arrive. How to choose, train and thank them.",
    """
Choose mentors for patience, not for marks. Two afternoons of training are enough: one about listening, one about
when to fetch an adult.

Put the hours into the timetable. Mentoring that happens only in breaks ends with the first cold week.
""",
)
COURSES: Final = Masthead(
    "open-courses.teacher-academy.example",
    "Teacher Academy Open Courses",
    "en",
    ("Courses", "Certificates", "Help"),
    "Courses are free. Certificates are issued by the academy on request.",
)
CLASSROOM: Final = Article(
    "/courses/multilingual-classroom",
    "The multilingual classroom: a course in four weeks",
    "A self-paced course for teachers who have new arrivals in their class and no time to prepare.",
    """
Each week has one idea, one video of ten minutes and one thing to try on Monday. You need no materials but paper,
and no colleague who speaks your pupils’ languages.

Week four is about marking: how to assess what a pupil knows when the words are still missing.
""",
)
BULLYING: Final = Article(
    "/courses/preventing-bullying",
    "Preventing bullying: what works and what does not",
    "Seven measures that schools take, with the evidence for each; two of them make matters worse.",
    """
Posters change nothing and assemblies change little. What helps is dull: adults in the corridor, a seating plan, a
form that takes two minutes to fill in, and somebody who reads it the same day.

The course ends with a plan for your own school, to be read aloud to one sceptical colleague.
""",
)
ABSENCE: Final = Article(
    "/courses/early-school-leaving",
    "Early school leaving: reading the signs",
    "Absence, late homework, a new silence: what to look for in the year before a pupil stops coming.",
    """
No single sign predicts anything. Three together, over six weeks, deserve a conversation, and the first question in
it should not be about school.

The course brings interviews with young people who left and later returned to education.
""",
)
HELPLINE: Final = Masthead(
    "bullying-helpline.example",
    "Bullying Helpline",
    "en",
    ("Call", "Chat", "For parents", "For schools"),
    "Calls are free and do not show on the bill.",
)
FOR_PARENTS: Final = Article(
    "/for-parents",
    "When your child is bullied: the first three days",
    "Listen, write down, and do not ring the other child’s parents: advice from people who answer the telephone.",
    """
Let your child tell the story to the end before you ask anything. Then write down what was said, with dates; your
memory and the school’s will differ within a month.

Ask the school for a plan with a name and a day in it. A promise to keep an eye on things is not a plan.
""",
)
CLOSED: Final = Article(
    "/chat/opening-hours",
    "The chat opens at four in the afternoon",
    "Our volunteers are at school or at work in the morning; the telephone is answered day and night.",
    "You can write to us at any time and will have an answer the next afternoon.",
)
FILMS: Final = Masthead(
    "films.classroom-stories.example", "Classroom Stories", "en", ("Films", "Teachers"), "Films may be shown in class."
)
FILM: Final = Article(
    "/films/the-empty-chair",
    "The Empty Chair: a film of eleven minutes",
    "Samira has not come to school for a week. Her classmates find out why, and what they can do.",
    "For pupils from eleven years. With subtitles in eight languages and questions for a lesson.",
)
NEIGHBOURS: Final = Masthead(
    "www.good-neighbours.example", "Good Neighbours", "en", ("Join", "Stories"), "A registered charity."
)
HOMEWORK: Final = Article(
    "/homework-club",
    "Start a homework club in your street",
    "A table, two volunteers and a fixed afternoon: how neighbours help children whose parents cannot.",
    "You do not need to know the answers. You need to be there every Tuesday, and to have biscuits.",
)

INTERVIEWS: Final = Masthead(
    "interviews.migration-school.example",
    "Interviews on Migration and School",
    "en",
    ("Countries", "Method", "Partners"),
    "The interviews were made with migrants and natives who have been in contact with immigrants.",
)
_COUNTRIES: Final = (
    ("belgium", "Belgium", "A headmaster in Liège on the year in which his school learned eleven languages."),
    ("germany", "Germany", "Two sisters from Aleppo and Bremen on what their teachers got right by accident."),
    ("greece", "Greece", "A bus driver in Thessaloniki who became the school’s interpreter, and then its caretaker."),
    ("italy", "Italy", "A mother in Prato on parents’ evenings, pride, and the question she never dared to ask."),
    ("portugal", "Portugal", "Grandparents in Setúbal who raise three children and learn to read along with them."),
    ("romania", "Romania", "Pupils in Iași whose parents work abroad talk about Sundays and telephone calls."),
    ("spain", "Spain", "A counsellor in Murcia explains why she begins every meeting with a map."),
    ("turkey", "Turkey", "A teacher in Gaziantep on teaching two classes in one room, and one lesson twice."),
)
_METHOD: Final = """
The interview was recorded in the language of the person interviewed and translated afterwards. Names were changed where
people asked for it.

Partners in {name} chose whom to ask; the questions were the same in every country: who helped, who stood in the way,
and what would you tell your younger self?
"""

MOVED_ON: Final = says(html(PARENTS, replace(TALKING, title="Leaflets of 2009", summary="Withdrawn.")), status=410)


def _interviews() -> Site:
    index = Article(
        "/", "Interviews in eight countries", INTERVIEWS.footer, "\n\n".join(name for _, name, _ in _COUNTRIES)
    )
    told = (
        Article(f"/interviews/{slug}", f"Interviews in {name}", told, _METHOD.format(name=name))
        for slug, name, told in _COUNTRIES
    )
    return replace(site(INTERVIEWS, index, *told), reach=down_from(4))


def _cookie_gate() -> Behaviour:
    return wants_cookie(html(FILMS, FILM), name="age_checked")


SITES: Final = (
    site(
        PARENTS, FIRST_DAY, RIGHTS, TWO_LANGUAGES,
        others=(
            (TALKING.path, until(4, before=page(PARENTS, TALKING)[1], after=page(PARENTS, TALKING_LATER)[1])),
            (f"{RIGHTS.path}/", leads_to(f"https://{PARENTS.host}{RIGHTS.path}", status=301)),
            ("/leaflets/2009", MOVED_ON),
        ),
    ),
    site(
        HANDBOOK, BARRIERS, MENTORS,
        others=(
            ("/glossary", leads_to("/glossary/")),
            ("/glossary/", leads_to("/glossary")),
            ("/chapters/3", moves(2, HANDBOOK, BARRIERS, status=301)),
            ("/chapters/5", moves(6, HANDBOOK, MENTORS, status=308)),
        ),
    ),
    site(
        COURSES, CLASSROOM, BULLYING,
        others=(
            ("/staff/module-3", locked(realm="Teachers")),
            ("/search", says('{"error": "missing parameter"}', status=400, kind="application/json")),
            (ABSENCE.path, until(7, before=page(COURSES, ABSENCE)[1], after=says("Internal Server Error", status=500))),
        ),
    ),
    site(HELPLINE, FOR_PARENTS, CLOSED, others=(("/chat", leads_to(CLOSED.path)),)),
    site(FILMS, others=((FILM.path, _cookie_gate()),)),
    site(NEIGHBOURS, others=((HOMEWORK.path, secure_only(page(NEIGHBOURS, HOMEWORK)[1])),)),
    _interviews(),
)  # fmt: skip
