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
        "nasza nasz nasze jest nowa ta ten to tej tego której którego szukasz szukana szukany szukanej żądana "
        "żądany żądanej przepraszamy "
        "niestety ups ojej błąd nie już się i lub w na do z o od przez została został zostać być może mogła "
        "odnaleźć znaleźć serwer serwerze proszę spróbuj ponownie podany podana adres usunięta przeniesiona "
        "strona próbujesz otworzyć nam naszej pod tym adresem jest były dostępna można wygląda że istnieje"
    ),
    things=(
        "strona strony stronę plik pliku dokument dokumentu artykuł artykułu treść zasób zasobu adres link "
        "materiał podstrona wpis"
    ),
    gone=(
        "nie znaleziono", "nie została znaleziona", "nie został znaleziony", "nie istnieje", "już nie istnieje",
        "nie ma takiej", "niedostępna", "niedostępny", "nie jest dostępna", "nie jest już dostępna",
        "nie jest już dostępny", "została usunięta", "został usunięty", "nie można znaleźć", "nie można odnaleźć",
        "nie mogliśmy znaleźć", "nie odnaleziono", "nie udało się znaleźć", "wygasła", "wygasł",
        "przeniesiona lub usunięta", "usunięta lub przeniesiona",
    ),
    lost=(
        "Nie znaleziono", "Nie znaleziono strony", "Strona nie istnieje", "Strona nie została znaleziona",
        "Błąd 404", "404 nie znaleziono", "404 strona nie istnieje", "Nie ma takiej strony", "Nic nie znaleziono",
        "Strona niedostępna", "Strony nie znaleziono",
    ),
    domains="domena domeny domenę",
    sale=(
        "na sprzedaż", "jest na sprzedaż", "wygasła", "jest zarejestrowana", "została zarejestrowana",
        "jest zaparkowana", "zaparkowana", "kup tę", "jest utrzymywana",
    ),
    sale_pages=(
        "Domena na sprzedaż", "Ta domena jest na sprzedaż", "Kup tę domenę", "Domena wygasła",
        "Domena zaparkowana",
    ),
    sites="strona strony witryna serwis konto sklep serwer",
    unready=(
        "w budowie", "w przygotowaniu", "została zawieszona", "zostało zawieszone", "zawieszone", "zawieszona",
        "wkrótce", "przerwa techniczna", "w trakcie prac", "trwają prace", "zablokowana", "zablokowane",
    ),
    unready_pages=(
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
