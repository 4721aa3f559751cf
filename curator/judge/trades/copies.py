"""Copies of brands, bought followers and links, false papers. Never a museum's replica."""

from typing import Final

from curator.judge.trades._trade import Trade

TRADE: Final = Trade(
    name="copies of brands, bought followers or false papers",
    sure=(
        "ray ban, ray bans, oakley, michael kors, ugg, uggs, moncler jacke, nike air, air force 1",
        "adidas superstar, nike schuhe, north face, tommy hilfiger, ralph lauren, canada goose jacke",
        "parajumpers, birkin, balenciaga, golden goose, longchamp, swarovski outlet, pandora charms",
        "cheap ugg, beats by dre, lululemon, oakley outlet, replica watches, replica rolex, fake rolex",
        "rolex replica, replica handbags, replica bags, replicas de relojes, repliche orologi",
        "replica uhren, replique montre, louis vuitton, gucci, hermes birkin, chanel replica, cheap jerseys",
        "nfl jerseys, jerseys wholesale, outlet online, outlet store, nike outlet, jordan outlet",
        "air jordan*, yeezy, air max, moncler, canada goose, ugg boots, ray ban outlet, pandora outlet",
        "cheap nike, adidas yeezy, buy followers, buy instagram followers, instagram followers",
        "tiktok followers, buy likes, buy youtube views, follower kaufen, acheter des followers",
        "comprar seguidores, seguidores instagram, takipci satin al, takipci, накрутка*, smm panel",
        "buy backlinks, backlinks, backlink*, link building, guest post*, guest posting, guest posts",
        "sponsored post*, write for us, pbn, paid links, da 50, seo services, seo agency, seo agentur",
        "agence seo, agencia seo, agenzia seo, seo company, seo paketi, jasa seo, jasa backlink",
        "dich vu seo, продвижение сайтов, раскрутка сайтов, seo продвижение, acheter un permis",
        "acheter permis de conduire, permis de conduire enregistre, permis sans examen, sans examen",
        "fuhrerschein ohne prufung, fuhrerschein online kaufen, comprar permiso de conducir",
        "comprar carnet de conducir, patente senza esame, comprare patente, comprar carta de conducao",
        "rijbewijs kopen, kup dyplom, dyplomy kolekcjonerskie, kolekcjonerskie, koupit ridicsky prukaz",
        "jogositvany vasarlas, cumpara permis, kop korkort, kjop forerkort, ehliyet satin al",
        "диплом с занесением, дипломы гознак, купить аттестат, niche edits, link insertion, link insertions",
        "dofollow, dofollow links, high da, buy passport, fake passport*, buy driver, fake id",
        "fuhrerschein kaufen, permis de conduire en ligne, acheter permis, comprar carnet, buy ielts",
        "ielts certificate, prawo jazdy bez, kup prawo jazdy, counterfeit money, falschgeld, купить права",
        "справка купить, медсправка, больничный купить",
    ),
    telling=(
        "replica, replicas, rolex, handbags, sneakers, jerseys, luxury watches, followers, seo, outlet",
        "wholesale, designer bags, nike, adidas, omega watches, cartier, birkenstock, seguidores, abonnes",
    ),
    helping=(
        "wayfarer, aviator, sonnenbrille*, sunglasses, gafas, lunettes, occhiali, schuhe, chaussures",
        "zapatillas, scarpe, damen, herren, femme, homme, mujer, hombre, donna, uomo, 80, 70, soldes",
        "rebajas, saldi, versand, zahlung, watches, watch, bags, cheap, sale, discount, price, buy, shop",
        "free shipping, luxury, fake, authentic, quality, wholesale, shoes, boots, cart, usd, instagram",
        "tiktok, youtube, likes, views, real, instant, packages, rankings, traffic, domain authority, da",
        "dr, niche, publish, agency, google, organic, keyword*, orologi, uhren, montres, relojes, gunstig",
        "kaufen, pas cher, barat*, certificate, registered, driver, licence, license, documents, fiyat",
        "satin",
    ),
    glued=(
        "スーパーコピー, ブランドコピー, N級品, コピー品, 偽物, 高仿, 复刻, A货, 仿表, 精仿, 레플리카, 짝퉁",
        "미러급, กระเป๋าก๊อป, 刷粉, 买粉, 代刷, SEO优化, 外链, 办证, 假证, ปั้มไลค์",
    ),
    glued_helping=(
        "激安, 通販, 送料無料, 時計, 財布, バッグ, 代引き, 专柜, 手表, 名表, 包包, 批发, 货到付款, 가방",
        "시계, 명품, 쇼핑몰, ราคา, 关键词, 排名, 推广",
    ),
    against=(
        "museum, museo, musee, exhibition, ausstellung, artefact*, archaeolog*, archaolog*, model, modell",
        "ship, dinosaur, fossil, science, webinar",
    ),
)
