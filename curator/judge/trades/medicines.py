"""Medicines sold without a doctor. Never a chemist's emergency list or a leaflet on drugs."""

from typing import Final

from curator.judge.trades._trade import Trade

TRADE: Final = Trade(
    name="medicines",
    sure=(
        "viagra, cialis, levitra, sildenafil, tadalafil, vardenafil, kamagra, avanafil, dapoxetine, priligy",
        "tramadol, xanax, modafinil, ivermectin, phentermine, potenzmittel, online pharmacy",
        "canadian pharmacy, canada pharmacy, without prescription, no prescription, no rx, ohne rezept",
        "rezeptfrei*, sans ordonnance, sin receta, senza ricetta, sem receita, bez recepty, bez predpisu",
        "bez recepta, recept nelkul, fara reteta, uden recept, utan recept, uten resept, ilman reseptia",
        "zonder recept, без рецепта, без рецепту, recetesiz, χωρις συνταγη, виагра, сиалис, левитра",
        "дженерик*, дженерики, cbd gummies, cbd oil, keto gummies, thc gummies, delta 8, kratom, buy viagra",
        "buy cialis, generic viagra, ozempic kaufen, buy ozempic, semaglutide, steroids for sale, anabolic*",
        "anabolika*, weight loss gummies, erectile dysfunction, erektionsstorungen, disfuncion erectil",
        "dysfonction erectile, buy xanax, buy adderall, buy oxycodone, buy ritalin, buy tramadol, vape shop",
        "male enhancement, penis enlargement, سيتوتك, سايتوتك, سيتوتيك, حبوب الاجهاض, حبوب اجهاض",
        "صيدلية اونلاين, منشط جنسي, fleurs de cbd, fleur de cbd, huile cbd, cbd shop, cbd ol, hhc, olio cbd",
        "aceite cbd, olej cbd, cbd blute*, cannabis light, marihuana kaufen, gras kaufen, weed delivery",
        "disposable vape*, disposable vapes, wegwerp vape*, vapes kopen, einweg vape*, puff jetable, puffs",
        "vape pens, vapes, elfbar, elf bar, randm, snus, nicotine pouches, فياجرا, سياليس, ويجرا, ויאגרה",
        "סיאליס, βιαγκρα, magic mushrooms, buy weed, weed online, cannabis kaufen, pfizer viagra, obat kuat",
        "obat aborsi, thuoc cuong duong, cytotec, misoprostol beli, ayahuasca kaufen, lsd kaufen",
    ),
    telling=(
        "pharmacy, pharmacies, apotheke, pharmacie, farmacia, apteka, аптека, lekarna, gyogyszertar",
        "farmacie, apotek, apotheek, apteekki, eczane, φαρμακειο, pills, pill, tablets, cbd, gummies",
        "steroid*, vape*, hemp, ozempic, wegovy, mounjaro, retatrutide, peptides, botox, testosteron*",
        "prednisone, clomid, accutane, lasix, propecia, finasteride, doxycycline, amoxicillin, zithromax",
        "hydroxychloroquine, valium, ambien, oxycontin, nootropic*, saffron extract, diet pills",
        "schlankheits*, abnehmpillen, потенци*, таблетки",
    ),
    helping=(
        "buy, online, generic, cheap, discount, price, prices, dosage, mg, 50mg, 100mg, 20mg, shipping",
        "overnight, delivery, discreet, prescription, order, erectile, side effects, kaufen, bestellen",
        "gunstig, preis, versand, rezept, diskret, achat, acheter, ordonnance, livraison, prix, pas cher",
        "comprar, receta, envio, barato, precio, acquistare, ricetta, spedizione, prezzo, kopen, recept",
        "levering, kup, kupic, cena, wysylka, koupit, objednat, kaufe, köp, купить, цена, доставка",
        "заказать, недорого, анонимно, satin al, fiyat, siparis, kop, kob, osta, toimitus, αγορα, τιμη",
        "vasarlas, rendeles, ara, cumpara, pret, livrare, thc, oil, full spectrum, relief, cart, paypal",
        "bitcoin, whatsapp, money back, potency, potenz, impuissance, impotencia, libido",
    ),
    glued=(
        "バイアグラ, シアリス, レビトラ, ED治療薬, 威而鋼, 威而钢, 犀利士, 樂威壯, 伟哥, 壮阳, 비아그라",
        "시알리스, 레비트라, ไวอากร้า, ยาปลุกเซ็กส์, 催情, 춘약, 정품비아",
    ),
    glued_helping=(
        "個人輸入, 通販, 激安, 購買, 购买, 正品, 藥局, 구매, 구입, 약국, 처방, สั่งซื้อ, ของแท้, 価格",
        "送料無料, 購入",
    ),
    against=(
        "notdienst, emergency pharmacy, de garde, guardia, turno, abuse, misuse, public health, safety",
        "nebenwirkungen, wirkstoff, pharmacology, pharmakologie, clinical, studie, vaccine, impfung",
        "drug checking, drogenberatung",
    ),
)
