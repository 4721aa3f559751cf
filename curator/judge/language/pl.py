"""Polish. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

POLISH: Final = Language(
    code="pl",
    challenges=(
        "Chwileczkę...", "Jeszcze chwila...", "Czy jesteś robotem?", "Odmowa dostępu", "Brak dostępu",
    ),
    log_ins=(
        "Zaloguj się", "Logowanie", "Zaloguj", "Wymagane logowanie",
    ),
    fillers=(
        "której którego szukasz szukana przepraszamy ta ten to lub została został ups niestety żądana podana "
        "podany adres "
        "nasza nasz nasze jest nowa ta ten to tej tego której którego szukasz szukana szukany szukanej żądana "
        "żądany żądanej przepraszamy "
        "niestety ups ojej błąd nie już się i lub w na do z o od przez została został zostać być może mogła "
        "odnaleźć znaleźć serwer serwerze proszę spróbuj ponownie podany podana adres usunięta przeniesiona "
        "strona próbujesz otworzyć nam naszej pod tym adresem jest były dostępna można wygląda że istnieje "
        "takiej takiego taka taki wybrana wybrany wskazany wskazana brak znaleziono odnaleziono udało wczytać "
        "wyświetlić nieprawidłowy błędny termin ważności mamy szukanego żadnej twój kiedyś była tu zobacz obecnie "
        "zbiórka lista "
        "strony "
        "możemy "
    ),
    pointers="ten ta to",
    things=(
        "artykuł film wideo książka kurs wydarzenie oferta ogłoszenie temat rekord zdjęcie program materiał "
        "publikacja treść sekcja produkt "
        "strona strony stronę plik pliku dokument dokumentu artykuł artykułu treść zasób zasobu adres link "
        "materiał podstrona wpis"
    ),
    gone=(
        "nie jest już dostępne", "została przeniesiona", "nie istnieje lub", "nie jest dostępny",
        "nie jest dostępne", "została skasowana", "wygasło", "usunięto", "nie odnaleziona",
        "nie znaleziono", "nie została znaleziona", "nie został znaleziony", "nie istnieje", "już nie istnieje",
        "nie ma takiej", "niedostępna", "niedostępny", "nie jest dostępna", "nie jest już dostępna",
        "nie jest już dostępny", "została usunięta", "został usunięty", "nie można znaleźć", "nie można odnaleźć",
        "nie mogliśmy znaleźć", "nie odnaleziono", "nie udało się znaleźć", "wygasła", "wygasł",
        "przeniesiona lub usunięta", "usunięta lub przeniesiona",
    ),
    lost=(
        "Przepraszamy, ten artykuł nie jest już dostępny", "Strona, której szukasz, nie istnieje",
        "Materiał niedostępny", "Nie znaleziono artykułu", "Nie odnaleziono strony", "Treść niedostępna",
        "Rekord nie istnieje",
        "Nie znaleziono", "Nie znaleziono strony", "Strona nie istnieje", "Strona nie została znaleziona",
        "Błąd 404", "404 nie znaleziono", "404 strona nie istnieje", "Nie ma takiej strony", "Nic nie znaleziono",
        "Strona niedostępna", "Strony nie znaleziono",
    ),
    named=(
        "stron* podstron* treść treści plik* dokument* artykuł* zasób zasob* produkt* towar* ofert* stanowisk* "
        "ogłoszen* kurs* szkolen* wydarzen* film* wideo temat* wątek wątk* projekt* profil* konto konta blog* "
        "serwis* witryn* link* odnośnik* adres* obiekt* rekord* książk* tytuł* publikacj* zdjęci* obraz* tablic* "
        "prezentacj* odcin* lekcj* gr gra gry aplikacj* formularz* ankiet* folder* dział* element* wpis* "
        "użytkownik* grup* forum aktualnoś* przepis* warsztat* post rekrutacj* nabór usług* materiał* wystaw* "
        "komunikat* nagrani* pokój zaproszen* petycj* przetarg* "
        "kanał* album* szkoleni* konto* pozycj* list* playlist* zbiórk* kategori* identyfikator* numer* termin nabor* "
        "tre książek sprzedaż* zapis* wiadomoś* webinar* podcast* audycj* załącznik* zamówien* ogłoszeni* "
        "piosenk* aukcj* zbiór zbior* "
    ),
    absent=(
        "nie .. znale* .. @", "@ .. nie .. znale*|istniej*|dostępn*|odnalez*|ma|aktywn*|jest|została",
        "@ .. już nie", "nie ma .. takiej|tej|tu|tutaj|już|tego|takiego|nic", "nie istnieje|istnieją",
        "nie .. znale* tego|czego|niczego|żadn*", "nie udało .. znale*|odnale*|odszuka*",
        "@ .. usunięt*|skasowan*|wycofan*|wygas*", "@ .. zniknę*|zamknięt*|zakończon*|obsadzon*|nieaktualn*",
        "@ .. zarchiwizowan*|dezaktywowan*|niedostępn*|zaginę*|zgubi*",
        "@ .. przeniesion*|wyłączon*|nieaktywn*|nieistnieje|zlikwidowan*",
        "oferta|ogłoszenie .. nieaktualn*|wygas*|zakończon*|zamknięt*", "brak @", "brak takiej|takiego|wyników",
        "nic tu|tutaj .. ma", "nic nie znale*",
        "wycofan*|usunięt* .. na prośbę|życzenie|wniosek|przez autora|właściciela|użytkownika",
        "@ .. na|ma urlop*|wakacj*", "zabłądzi*|zgubi* drog*|się", "ślepa uliczka", "zły zakręt|adres",
        "szukaliśmy wszędzie", "wycofan* z oferty|sprzedaży", "nabór|rekrutacja|zapisy .. zakończon*|zamknięt*",
        "autor*|użytkowni*|właściciel* .. usun*|skasowa*|zamkn*", "niepoprawn*|nieprawidłow*|błędn*|nieznan* @",
        "@ .. niepoprawn*|nieprawidłow*|błędn*",
        "@ .. odbył*|odwołan*|unieważnion*|anulowan*|zawieszon*|zablokowan*",
        "@ .. zakończył*|zakończy|zakończon*|minęł*|minął|przeterminowan*",
        "@ .. pust*|prywatn*|ukryt*|wstrzyman*|wyczerpan*|uciek*|zbieg*|zwiał*|wyjechał*|poszł*|odeszł*|śpi",
        "@ .. nie .. figuruje|odbywa|prowadz*|obowiązuje|przyjmuje|działa|ważn*|wczytać|załadować",
        "@ .. nie .. wyświetl*|otworzyć|aktualn*|sprzedaw*|produkow*|opublikowan*|wybran*|zarejestrowan*|wróc*",
        "nie .. wczytać|załadować|wyświetlić|otworzyć|pokazać .. @", "nie mamy .. już .. @",
        "nie .. wybrano|podano|określono @", "usunął|usunęł*|skasował*|zakończył*|zamknął|zamknęł*|wycofał* .. @",
        "autor*|użytkowni*|właściciel* .. usun*|skasowa*|zamkn*|zakończy*|wycofa*|ukry*",
        "sprzedaw*|sprzedając*|administrator*|moderator* .. usun*|skasowa*|zamkn*|zakończy*|wycofa*|ukry*",
        "nieprawidłow*|niepoprawn*|błędn*|nieznan*|nieistniejąc* id|@|numer*", "się .. zgubi*|zabłądzi*",
        "tu .. była|był|było .. strona|strony|artykuł|treść", "kiedyś .. tu|tutaj .. był*", "@ .. już jej|go nie",
        "serwis|usługa|strona zakończył* działalność", "link*|ofert*|ogłosz*|zaproszen* .. stracił*|utracił*",
        "nie .. odnale*|odszuka* .. @",
        "@ .. zdjęt*|zniknął|zniknęł*|zniknie", "@ .. ściągnięt*",
    ),
    tails=(
        "szukasz|szukana|szukanej|poszukiwan*|żądan*|szukał*|szukali|wywołan*",
        "sprawd* .. adres|pisowni*|link|url|wpisan*", "błędn*|źle|niepoprawn* wpisan*|adres|link|odnośnik",
        "literówk*", "przeniesion* .. usunięt*|skasowan*|zmienion*", "usunięt*|skasowan* .. przeniesion*|zmienion*",
        "skorzystaj|użyj|spróbuj .. wyszukiwark*|menu|mapy|nawigacj*",
        "wróć|wrócić|powrót|przejdź|przejść|odwiedź .. główn*|startow*|początk*",
        "link .. nieaktualn*|uszkodzon*|błędn*", "skontaktuj .. administrator*|webmaster*",
        "inne|pozostałe|aktualne .. oferty|kursy|produkty",
        "możliwe|możliwe|prawdopodobnie|być .. usunięt*|przeniesion*|zmienion*|wygas*|nieaktualn*|błędn*",
        "zobacz|sprawdź|przejrzyj|obejrzyj .. podobne|inne|nasze|pozostałe",
    ),
    domains=(
        "domena adres "
        "domena domeny domenę"
    ),
    sale=(
        "jest do sprzedania", "do sprzedania",
        "na sprzedaż", "jest na sprzedaż", "wygasła", "jest zarejestrowana", "została zarejestrowana",
        "jest zaparkowana", "zaparkowana", "kup tę", "jest utrzymywana",
    ),
    sale_pages=(
        "Domena jest utrzymywana na serwerach home.pl",
        "Domena na sprzedaż", "Ta domena jest na sprzedaż", "Kup tę domenę", "Domena wygasła",
        "Domena zaparkowana",
    ),
    sites="domena strona strony witryna serwis konto sklep serwer",
    unready=(
        "została zablokowana",
        "jest w budowie", "w przebudowie",
        "w budowie", "w przygotowaniu", "została zawieszona", "zostało zawieszone", "zawieszone", "zawieszona",
        "wkrótce", "przerwa techniczna", "w trakcie prac", "trwają prace", "zablokowana", "zablokowane",
    ),
    unready_pages=(
        "Domena zawieszona",
        "Zapraszamy wkrótce", "Strona w przebudowie", "Trwają prace konserwacyjne",
        "W budowie", "Strona w budowie", "Strona w przygotowaniu", "Wkrótce", "Konto zawieszone",
        "Przerwa techniczna", "Prace konserwacyjne", "Już wkrótce",
    ),
    consents=(
        "Zanim przejdziesz do Google", "Zanim przejdziesz do YouTube", "Używamy plików cookie",
        "Cenimy Twoją prywatność", "Szanujemy Twoją prywatność",
    ),
    paywalls=(
        "Artykuł tylko dla prenumeratorów", "Tylko dla subskrybentów", "Treść tylko dla subskrybentów",
        "Kup dostęp, aby czytać dalej", "Wykup dostęp, aby przeczytać całość",
    ),
    stale=(
        "Ta strona nie jest już aktualizowana", "Serwis nie jest już aktualizowany", "Strona archiwalna",
        "Treść archiwalna", "Projekt został zakończony",
    ),
)  # fmt: skip
