"""Essays and theses written for money. Never a school that teaches to write them."""

from typing import Final

from curator.judge.trades._trade import Trade

TRADE: Final = Trade(
    name="bought essays",
    sure=(
        "write my essay, write my paper, essay writing service, essay writing services, essay service",
        "essay writers, custom essay, custom essays, buy essay, buy essays, buy an essay, buy essay online",
        "essay help, essay helper, paper writing service, do my homework, do my assignment, assignment help",
        "coursework help, dissertation help, dissertation writing, thesis writing service",
        "term paper writing, research paper writing, college essay writing, cheap essay*, take my exam",
        "pay for essay, essay online cheap, ghostwriter*, ghostwriting*, hausarbeit schreiben",
        "hausarbeit schreiben lassen, bachelorarbeit schreiben, masterarbeit schreiben, schreiben lassen",
        "akademische ghostwriter, doktorarbeit kaufen, redaction memoire, memoire sur mesure",
        "tfg por encargo, hacer tfg, trabajos por encargo, comprar tfg, tesi su commissione, scrivere tesi",
        "tcc pronto, comprar tcc, scriptie laten schrijven, scriptiehulp, pisanie prac, prace licencjackie",
        "prace magisterskie, курсовая на заказ, курсовые на заказ, диплом на заказ, дипломная на заказ",
        "рефераты на заказ, заказать курсовую, заказать диплом, заказать реферат, купить диплом",
        "купить диплом о, диплом купить, дипломы на заказ, аттестат купить, курсові на замовлення",
        "дипломні на замовлення, odev yaptirma, tez yazdirma, tez yazim merkezi, lucrari licenta",
        "szakdolgozat iras, joki tugas, joki skripsi, bakalarske prace na zakazku",
        "seminarni prace na zakazku, diplomky na miru, كتابة رسائل, انجام پایان نامه",
    ),
    telling=(
        "essay, essays, dissertation*, coursework, assignment, assignments, thesis, term paper",
        "bachelorarbeit*, masterarbeit*, hausarbeit*, курсовая, курсовые, дипломная, рефераты, диплом",
        "дипломы, proofreading, homework, plagiarism free, tfg, tcc",
    ),
    helping=(
        "order, order now, prices, per page, cheap, deadline, urgent, native writers, writers, custom",
        "plagiarism, money back, guarantee, 24 7, professional writer, papers, hire, buy, pay, expert*",
        "preis, agentur, diskret, anfrage*, anfragen, gunstig, autoren, bestellen, garant*, encargo",
        "precio*, redactor*, prix, devis, redacteur*, commission*, zlec*, cena, termin*, заказать, цена",
        "цены, срок*, автор*, недорого, антиплагиат, гарант*, на заказ, fiyat, ucretli, ai free, discount",
        "dissertation*, thesis, essay*, coursework, assignment*, academic",
    ),
    glued=(
        "论文代写, 代写论文, 代写作业, 留学生代写, essay代写, 代写essay, 论文代做, 卒論代行, レポート代行",
        "논문대필, 대필, รับทำวิทยานิพนธ์",
    ),
    glued_helping=("价格, 保密, 查重, 写手, 专业, 下单, 客服, 料金, 格安, 依頼, 단가, 의뢰, ราคา",),
    against=(
        "how to write, rubric, worksheet*, lesson plan, contest, competition, wettbewerb, concurso",
        "concours, writing centre, writing center, leitfaden, guidelines, schreibwerkstatt, archive",
        "repository, journal, library, bibliothek",
    ),
)
