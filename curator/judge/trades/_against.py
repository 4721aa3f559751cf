"""Words of pages that speak of a trade for another reason: help, prevention, lessons, museums, charities, the law.

Never a word that the pages of a trade themselves are full of.
"""

from typing import Final

AGAINST: Final = (
    "help, helpline, helplines, support groups, self help, self exclusion, gamblers anonymous",
    "stop gambling, quit gambling, gambling harm, loved one, loved ones, affected, relapse, counsellor*",
    "counselor*, confidential, debts, prevention, prevent, addiction, addicted, support group, counselling",
    "counseling, therapy, recovery, treatment, harm, risks, awareness, warning, study, students, school",
    "schools, teachers, teacher, pupils, lesson, lessons, classroom, education, curriculum, parents",
    "families, children, youth, museum, history, encyclopedia, wikipedia, law, regulation, probability",
    "mathematics, maths, charity, fundraiser, fundraising, proceeds, raffle, volunteers, donation",
    "donations, grant, grants, funded, literacy, library, archive, dictionary, translation, advice centre",
    "problem gambling, consumer protection, police, scam warning, nonprofit, sucht*, spielsucht*, hilfe",
    "beratung*, pravention*, eltern*, schule, schulen, unterricht*, benefiz*, spendenlauf, erlos",
    "ratsuchende, jugend*, kinder, bildung*, bibliothek*, geschichte, forderung, gefordert",
    "verbraucherzentrale, aufklarung, wahrscheinlichkeit*, aide, dependance, addictions, ecole*, jeunesse",
    "enfants, musee, histoire, bibliotheque, association, benevole*, ayuda, adiccion*, ludopatia",
    "prevencion, padres, escuela*, ninos, museo, historia, biblioteca, ninas, alumnado, profesorado, aiuto",
    "dipendenza, dipendenze, prevenzione, genitori, scuola, scuole, bambini, storia, ajuda, dependencia",
    "vicio, prevencao, pais e, escola*, criancas, museu, uzaleznie*, pomoc, rodzic*, szkol*, dzieci, muzeum",
    "hulp, verslaving*, ouders, preventie, kinderen, geschiedenis, hjelp, hjalp, avhengighet, beroende",
    "ludomani, spilleavhengighet, spelberoende, foraldrar, foreldre, foraeldre, skola, skole, barn, born",
    "peliriippuvuus, riippuvuus, apua, vanhemmat, koulu, lapset, abi, soltuvus, vanemad, kool, lapsed",
    "zavislost*, skoly, skolam, deti, rodice, rodicia, prevence, prevencia, ovisnost*, zavisnost*, djeca",
    "deca, roditelj*, otroci, starsi, sola, fuggoseg*, segitseg, szulo*, iskola*, gyerek*, dependenta",
    "ajutor, parinti, scoala, copii, muzeu, зависимост*, помощь, родители, родителям, школа, школы",
    "профилактик*, детям, дети, детей, музей, история, урок*, библиотек*, залежн*, допомог*, батьк*, школ*",
    "діт*, пристрастя*, помощ, родител*, училище, деца, уроци, учител*, priklausomyb*, pagalba, tevams",
    "mokykla, atkariba, palidziba, vecakiem, bagimlilik*, bagimliligi, yardim, okul*, aile*, ogretmen*",
    "ogrenci*, cocuk*, muze, tarihi, onleme, yesilay, εξαρτηση*, βοηθεια, προληψη, γονεις, σχολει*, παιδια",
    "μουσειο, ادمان, الادمان, مساعدة, الوقاية, مدرسة, المدرسة, الاطفال, الاهل, متحف, اعتیاد, کمک, پیشگیری",
    "مدرسه, والدین, کودکان, موزه, התמכרות*, עזרה, מניעה, הורים, בית ספר, ילדים, מוזיאון, varesia, ndihme",
    "shkolla, prinderit, femijet",
)
GLUED: Final = (
    "依存症, 相談, 戒赌, 戒賭, 防治, 预防, 預防, 反诈, 중독, 상담, 예방, เลิกพนัน, ช่วยเหลือ, ป้องกัน, 授業",
    "教育, 図書館, 博物館, 博物馆, 学校, 學校, 학교, 도서관, โรงเรียน, 子ども, 保護者, 家长, 家長, 図書",
    "消費者, ワークシート, 확률",
)
