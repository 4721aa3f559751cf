"""What the columns of a table are: by the names that people give them in many languages, else by what they hold.

Never decides by one row: what a column holds is seen in a sample of the rows.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_SEPARATORS: Final = re.compile(r"[\s_\-./:#]+")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
WEB: Final = re.compile(r"(?:https?|ftp)://\S", re.IGNORECASE)


class Field(StrEnum):
    URL = "url"
    TITLE = "title"
    ANNOTATION = "annotation"
    SECTION = "section"
    TAGS = "tags"
    CREATORS = "creators"
    PUBLISHER = "publisher"
    DATE = "date"
    KIND = "kind"
    COUNTRY = "country"
    LANGUAGE = "language"


def _names(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(","))


NAMES: Final[Mapping[Field, tuple[str, ...]]] = {
    Field.URL: _names(
        "url, link, href, uri, weblink, web link, hyperlink, web address, webaddress, website, web site, "
        "website url, web page, webpage, homepage, home page, site url, link url, page url, resource url, "
        "permalink, site, web, www, adresse, internetadresse, webadresse, webseite, internetseite, lien, liens, "
        "lien url, adresse web, adresse url, site web, site internet, enlace, enlaces, vinculo, vínculo, "
        "dirección web, sitio web, página web, pagina web, sitio, collegamento, sito, sito web, indirizzo web, "
        "ligação, endereço, sítio, koppeling, webadres, webpagina, länk, webbplats, webbadress, hemsida, lenke, "
        "nettsted, nettside, hjemmeside, linkki, verkkosivu, verkko-osoite, adres, adres url, adres www, strona, "
        "strona www, odkaz, stránka, webová stránka, adresa, stranica, poveznica, hivatkozás, weboldal, "
        "legătură, pagină web, bağlantı, web sitesi, адрес, ссылка, сайт, посилання, връзка, сайт url, "
        "σύνδεσμος, ιστοσελίδα, διεύθυνση, קישור, אתר, رابط, الرابط, موقع, پیوند, लिंक, ลิงก์, liên kết, tautan, "
        "pautan, 链接, 網址, 网址, 連結, 网站, リンク, ウェブサイト, アドレス, 링크, 주소, 웹사이트"
    ),
    Field.TITLE: _names(
        "title, name, resource, resource name, resource title, site name, website name, link text, linktext, "
        "headline, label, titel, bezeichnung, überschrift, titre, nom, intitulé, libellé, título, titulo, "
        "nombre, nome, titolo, naam, namn, rubrik, navn, tittel, nimi, otsikko, nimike, tytuł, nazwa, název, "
        "titul, názov, naziv, naslov, cím, név, titlu, nume, denumire, başlık, ad, adı, название, имя, "
        "заголовок, назва, заглавие, име, τίτλος, όνομα, כותרת, שם, عنوان, العنوان, اسم, الاسم, शीर्षक, नाम, "
        "ชื่อ, tiêu đề, tên, judul, nama, tajuk, 标题, 標題, 名称, 名稱, タイトル, 題名, 名前, 제목, 이름, 명칭"
    ),
    Field.ANNOTATION: _names(
        "description, annotation, summary, abstract, notes, note, comment, comments, remarks, about, details, "
        "text, beschreibung, anmerkung, anmerkungen, bemerkung, bemerkungen, kommentar, zusammenfassung, notiz, "
        "erläuterung, résumé, remarque, remarques, commentaire, descripción, descripcion, resumen, notas, "
        "comentario, observaciones, descrição, descricao, resumo, observações, descrizione, riassunto, commento, "
        "omschrijving, beschrijving, samenvatting, opmerking, beskrivning, sammanfattning, anmärkning, "
        "beskrivelse, kuvaus, tiivistelmä, huomautus, opis, streszczenie, uwagi, popis, poznámka, leírás, "
        "megjegyzés, descriere, açıklama, описание, примечание, комментарий, опис, примітка, περιγραφή, תיאור, "
        "الوصف, وصف, توضیحات, विवरण, คำอธิบาย, mô tả, deskripsi, keterangan, 描述, 说明, 說明, 备注, 備註, 説明, "
        "備考, 설명, 비고"
    ),
    Field.SECTION: _names(
        "section, heading, category description, category name, category, categories, group, chapter, topic, "
        "theme, subject, rubric, rubrik, kategorie, gruppe, kapitel, thema, bereich, abschnitt, catégorie, "
        "categorie, rubrique, groupe, thème, chapitre, categoría, categoria, grupo, tema, capítulo, sección, "
        "seção, sezione, gruppo, argomento, capitolo, groep, hoofdstuk, onderwerp, kategori, avsnitt, ämne, "
        "emne, luokka, aihe, kategoria, grupa, rozdział, temat, kategorija, skupina, téma, kapitola, csoport, "
        "fejezet, secțiune, bölüm, konu, категория, раздел, тема, категорія, розділ, κατηγορία, ενότητα, "
        "קטגוריה, القسم, الفئة, หมวดหมู่, danh mục, 类别, 分类, 類別, 分類, カテゴリ, カテゴリー, 카테고리, "
        "분류, category code"
    ),
    Field.TAGS: _names(
        "tags, tag, keywords, keyword, labels, topics, schlagwörter, schlagworte, schlagwort, stichwörter, "
        "stichworte, mots clés, mots clefs, étiquettes, etiquetas, palabras clave, palavras chave, "
        "parole chiave, etichette, trefwoorden, nyckelord, nøkkelord, emneord, avainsanat, asiasanat, "
        "słowa kluczowe, tagi, klíčová slova, kľúčové slová, ključne riječi, ključne besede, kulcsszavak, "
        "cuvinte cheie, etiketler, anahtar kelimeler, теги, ключевые слова, мітки, ключові слова, "
        "λέξεις κλειδιά, תגיות, وسوم, 标签, 標籤, 关键词, タグ, キーワード, 태그, 키워드"
    ),
    Field.CREATORS: _names(
        "author, authors, creator, creators, autor, autoren, autorin, verfasser, urheber, auteur, auteurs, "
        "autores, autore, autori, författare, forfatter, tekijä, autorzy, автор, авторы, συγγραφέας, 作者, 著者, "
        "저자"
    ),
    Field.PUBLISHER: _names(
        "publisher, organisation, organization, provider, herausgeber, verlag, anbieter, éditeur, editeur, "
        "editor, editorial, editora, editore, uitgever, utgivare, utgiver, udgiver, julkaisija, wydawca, "
        "vydavatel, kiadó, издатель, издательство, видавець, 出版社, 출판사"
    ),
    Field.DATE: _names(
        "date, published, publication date, issued, year, datum, jahr, erscheinungsjahr, année, fecha, año, "
        "data, ano, anno, jaar, år, dato, vuosi, rok, dátum, год, дата, рік, 日期, 年, 날짜, 연도"
    ),
    Field.KIND: _names("type, kind, resource type, format, medium, typ, art, tipo, soort, medientyp, тип, 类型, 種類"),
    Field.COUNTRY: _names("country, land, pays, país, pais, paese, kraj, země, ország, страна, країна, 国家, 国"),
    Field.LANGUAGE: _names(
        "language, languages, lang, sprache, sprachen, langue, langues, idioma, idiomas, língua, lingua, taal, "
        "språk, sprog, kieli, język, jazyk, nyelv, limbă, dil, язык, мова, γλώσσα, שפה, اللغة, 语言, 語言, 言語, "
        "언어"
    ),
}
"""The names of each field, the surer ones first, in lower case."""

_URL_WORDS: Final = frozenset("url urls uri link links website weblink homepage href webseite lien enlace".split())


@dataclass(frozen=True, slots=True)
class Columns:
    """The index of each field's column, and whether both address and title were told by their names."""

    of: Mapping[Field, int]
    names: tuple[str, ...] = ()
    is_named: bool = False

    def cell(self, cells: Sequence[str], wanted: Field) -> str:
        """The text of a field in a row, "" when it has none."""
        index = self.of.get(wanted)
        return cells[index].strip() if index is not None and index < len(cells) else ""

    def name(self, index: int) -> str:
        return self.names[index].strip() if index < len(self.names) else ""


def plain(name: str) -> str:
    """A column's name as it is compared: lower case, words parted by single spaces."""
    return _SEPARATORS.sub(" ", _CAMEL.sub(" ", name)).strip().lower()


def is_header(cells: Sequence[str], sample: Sequence[Sequence[str]]) -> bool:
    """True when the first row names the columns: it holds no address, and known names or rows with addresses follow."""
    if any(WEB.search(cell) for cell in cells):
        return False
    known = {name for names in NAMES.values() for name in names}
    return any(plain(cell) in known for cell in cells) or any(WEB.search(cell) for row in sample for cell in row)


def columns(header: Sequence[str], sample: Sequence[Sequence[str]], told: Mapping[Field, str]) -> Columns:
    """Which column is what.

    Args:
        header: the names, empty when there are none.
        sample: rows without the header.
        told: names that the operator gives; they win. Unknown ones are left out here.
    """
    compared = [plain(name) for name in header]
    of: dict[Field, int] = {}
    for field, name in told.items():
        if plain(name) in compared:
            of[field] = compared.index(plain(name))
    for field, names in NAMES.items():
        if field not in of:
            of |= _by_name(field, [name for name in names if name in compared], compared, taken=set(of.values()))
    is_named = Field.URL in of and Field.TITLE in of
    if Field.URL not in of:
        of |= _by_words(compared, sample) or _by_content(sample)
    if Field.TITLE not in of and Field.URL in of:
        of |= _title(sample, taken=set(of.values()))
    return Columns(of=of, names=tuple(header), is_named=is_named)


def _by_name(field: Field, names: Sequence[str], compared: Sequence[str], *, taken: set[int]) -> dict[Field, int]:
    free = [compared.index(name) for name in names if compared.index(name) not in taken]
    return {field: free[0]} if free else {}


def _by_words(compared: Sequence[str], sample: Sequence[Sequence[str]]) -> dict[Field, int]:
    """A column with "url" or the like among the words of its name, that mostly holds addresses."""
    for index, name in enumerate(compared):
        if _URL_WORDS & set(name.split()) and _share(sample, index) >= 0.5:
            return {Field.URL: index}
    return {}


def _by_content(sample: Sequence[Sequence[str]]) -> dict[Field, int]:
    width = max((len(row) for row in sample), default=0)
    best = max(range(width), key=lambda index: (_share(sample, index), -index), default=None)
    return {Field.URL: best} if best is not None and _share(sample, best) >= 0.5 else {}


def _title(sample: Sequence[Sequence[str]], *, taken: set[int]) -> dict[Field, int]:
    """The first column of short texts with letters that are nearly all different."""
    for index in range(max((len(row) for row in sample), default=0)):
        cells = [row[index].strip() for row in sample if index < len(row) and row[index].strip()]
        wordy = [cell for cell in cells if any(char.isalpha() for char in cell) and len(cell) < 200]
        clear = len(wordy) >= 0.9 * len(cells) and len(set(cells)) >= 0.8 * len(cells)
        if index not in taken and clear and len(cells) >= 0.8 * len(sample) and _share(sample, index) == 0:
            return {Field.TITLE: index}
    return {}


def _share(sample: Sequence[Sequence[str]], index: int) -> float:
    """How many of a column's filled cells begin with an address."""
    cells = [row[index].strip() for row in sample if index < len(row) and row[index].strip()]
    return sum(1 for cell in cells if WEB.match(cell)) / len(cells) if cells else 0.0
