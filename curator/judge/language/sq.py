"""Albanian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

ALBANIAN: Final = Language(
    code="sq",
    challenges=(
        "Ju lutem prisni...", "Verifikoni që jeni njeri",
    ),
    log_ins=(
        "Hyrje", "Hyni", "Identifikohu",
    ),
    fillers=(
        "kjo ky këtë faqe faqja që po kërkoni kërkuar nuk ka s u më është e i të në një duket sikur gjë vend "
        "ndoshta provoni kërkim na vjen keq gabim hëm ups mund jetë "
    ),
    things=(
        "faqja faqe faqen dokumenti artikulli skeda përmbajtja adresa burimi lajmi "
    ),
    gone=(
        "s u gjet", "nuk u gjet", "su gjet", "nuk ekziston", "nuk ekziston më", "nuk gjendet", "nuk mund të gjendet",
        "është fshirë", "është hequr", "nuk është e disponueshme", "s u gjet gjë", "s ekziston",
    ),
    lost=(
        "Faqja nuk u gjet", "Nuk u gjet", "Gabim 404", "Faqja nuk ekziston", "S'u gjet faqja", "Faqja s'u gjet",
    ),
    named=(
        "faqj* përmbajtj* skedar* dokument* artik* burim* produkt* ofert* pozicion* vend* njoftim* shpallj* kurs* "
        "ngjarj* video* tem* projekt* profil* llogari* blog* sit* lidhj* link* url adres* objekt* regjistr* lib* "
        "titull* botim* foto* figur* imazh* prezantim* loj* aplikacion* formular* anket* përdorues* grup* forum* "
        "lajm* recet* material* shërbim* "
        "kanal* list* identifikues* id numr* kategori* mesazh* afat* sondazh* ekspozit* koleksion* album* revist* "
        "thirrj* artikuj mësim* libr* punë aplikim*"
    ),
    absent=(
        "@ .. nuk .. gjet*|gjend*|ekziston*|është|disponueshme|mund", "@ .. s .. ekziston|gjendet|gjet*",

        "nuk .. gjet*|gjej*|gjend* .. @",
        "nuk .. gjet*|gjej*|gjend* .. asgjë", "nuk u|e gjet*", "nuk ekziston|ekzistojnë",
        "@ .. fshir*|hequr|heq|larguar|skaduar|zhdukur",
        "@ .. mbyllur|zhvendosur|plotësuar|çaktivizuar|mungon|tërhequr|përfunduar",
        "@ .. u .. fshi|hoq|mbyll*|zhvendos*|zhduk|hiq", "asgjë .. këtu|gjet*", "këtu nuk",
        "nuk .. më .. disponueshme|ekziston|ofrohet", "keni humbur", "e pavlefshme",
        "@ .. nuk .. më", "@ .. u .. tërhoq|shit|arkivua|fsheh|largua|anulua",
        "@ .. mbaruar|ndërprerë|shitur|pezulluar|arkivuar|anuluar|kryer",
        "nuk ka|ekziston|gjendet .. @",
        "nuk ka|ekziston|gjendet .. asnjë",
        "nuk ka @ .. në|me", "@ .. panjohur|pavlefshme|pavlefshëm|gabuar", "këtu ishte|ka|kishte|dikur .. @",
        "nuk .. mund|u ngark*|shfaq*|hap*", "@ .. ofrohet|prodhohet|shitet .. më",
    ),
    tails=(
        "kërko*|kërkuar|kërkoni|kërkove|kërkuat", "kontrollo* .. adres*|url|lidhj*|drejtshkrim*",
        "gabim* .. adres*|shkruar|shtyp*", "zhvendosur .. fshirë|hequr|riemër*", "fshirë|hequr .. zhvendosur|riemër*",
        "përdor*|provo* .. kërkim*|menu*", "kthe*|shko*|kthehu .. kryesore|ballin*|fillim*",
        "kontakto*|shkrua*|pyet* .. person*|autor*|pronar*", "shih*|shiko*|zbulo* .. tjera|të|tona|gjitha",
        "kërkojmë ndjesë", "provo* .. sërish|përsëri|më",
    ),
    domains=(
        "domeni domain domaini "
    ),
    sale=(
        "është në shitje", "në shitje", "ka skaduar",
    ),
    sale_pages=(
        "Ky domain është në shitje", "Domain në shitje",
    ),
    sites=(
        "faqja faqe llogaria website "
    ),
    unready=(
        "në ndërtim", "së shpejti", "është pezulluar", "në mirëmbajtje",
    ),
    unready_pages=(
        "Faqja në ndërtim", "Së shpejti", "Llogaria është pezulluar",
    ),
)  # fmt: skip
