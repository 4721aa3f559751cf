"""Shops with any goods. Never enough by themselves: a catalogue may list a publisher's shop."""

from typing import Final

from curator.judge.trades._trade import Trade

TRADE: Final = Trade(
    name="goods for sale",
    is_common=True,
    sure=(
        "san pham ban chay, ban chay, my pham, gia re, chinh hang, produk terlaris, terlaris, hot sale",
        "sale off, clearance, coupon code, coupon codes, coupon*, promo code, promo codes, discount code",
        "discount codes, gutscheincode*, rabattcode*, code promo, codes promo, cupon, cupones",
        "codigo de descuento, codice sconto, kortingscode*, kod rabatowy, kody rabatowe, slevovy kod",
        "промокод*, indirim kodu, كود خصم, كوبون*, کد تخفیف, add to cart, add to basket, add to bag",
        "in den warenkorb, ajouter au panier, anadir al carrito, agregar al carrito, aggiungi al carrello",
        "adicionar ao carrinho, in winkelwagen, in winkelmand, dodaj do koszyka, do koszyka, do kosiku",
        "do kosika, pridat do kosiku, kosarba, kosarba teszem, adauga in cos, dodaj u kosaricu",
        "dodaj v kosarico, lagg i varukorg, lagg i kundvagn, legg i handlekurv, laeg i kurv, laeg i kurven",
        "lisaa ostoskoriin, lisa ostukorvi, pievienot grozam, i krepseli, в корзину, добавить в корзину",
        "до кошика, у кошик, в количката, добави в количката, у корпу, sepete ekle, προσθηκη στο καλαθι",
        "στο καλαθι, اضف الى السلة, اضافة الى السلة, أضف إلى السلة, افزودن به سبد خرید, افزودن به سبد",
        "הוסף לסל, הוספה לסל, add to wishlist, quick view, select options, tambah ke keranjang",
        "them vao gio, them vao gio hang, sold out, regular price, sale price, free shipping",
        "versandkostenfrei, kostenloser versand, livraison gratuite, livraison offerte, envio gratis",
        "spedizione gratuita, frete gratis, gratis verzending, darmowa dostawa, doprava zdarma",
        "ingyenes szallitas, livrare gratuita, besplatna dostava, fri frakt, fri fragt, ilmainen toimitus",
        "бесплатная доставка, безкоштовна доставка, безплатна доставка, ucretsiz kargo, kargo bedava",
        "δωρεαν μεταφορικα, شحن مجاني, ارسال رایگان, משלוח חינם, gratis ongkir, mien phi van chuyen",
        "best sellers, bestsellers, new arrivals, shop now, shoptet, nejprodavanejsi, najpredavanejsie",
        "bestseller der, meistverkauft, meilleures ventes, mas vendidos, los mas vendidos, piu venduti",
        "mais vendidos, cok satanlar, najczesciej kupowane, хиты продаж, лидеры продаж, акции и скидки",
        "интернет магазин, інтернет магазин, онлайн магазин, internetovy obchod, e shop, eshop",
        "sklep internetowy, webaruhaz, magazin online, spletna trgovina, verkkokauppa, e pood, online shop",
        "onlineshop, tienda online, boutique en ligne, negozio online, loja online, loja virtual",
        "فروشگاه اینترنتی, متجر, חנות אונליין, toko online, cua hang",
    ),
    telling=(
        "sale, shop, store, cart, warenkorb, panier, carrito, carrello, carrinho, winkelwagen, koszyk",
        "kosik, kosar, kosarica, varukorg, kundvagn, handlekurv, ostoskori, ostukorv, grozs, krepselis",
        "корзина, кошик, количка, корпа, sepet, sepetim, καλαθι, سبد, السلة, keranjang, gio hang, outlet",
        "discount, rabatt, solde*, promo*, oferta*, offerta*, angebot*, wyprzedaz, sleva, akcio, reducer*",
        "indirim, скидк*, знижк*, προσφορ*, تخفيضات, تخفیف, מבצע*",
    ),
    helping=(
        "eur, usd, gbp, pln, czk, huf, sek, nok, dkk, chf, price, prices, in stock, stock, reviews, size",
        "checkout, returns, wishlist, sku, preis, mwst, lieferzeit, versand, auf lager, prix, en stock, tva",
        "taille, precio, iva, existencias, talla, prezzo, disponibile, taglia, preco, estoque, prijs",
        "voorraad, cena, zl, skladem, kc, ar, ft, raktaron, pret, lei, stoc, kn, na zalihi, pris, lager, kr",
        "varasto, hinta, hind, kaina, цена, руб, наличии, товар*, заказ*, грн, ціна, наявності, лв, налично",
        "fiyat, tl, stok, kargo, τιμη, αποθεμα, السعر, ريال, درهم, متوفر, قیمت, تومان, موجود, מחיר, שח",
        "מלאי, harga, rp, gia, vnd, con hang, t shirt, shirts, shoes, dress, dresses, sneakers, jacket*",
        "jewelry, necklace*, hoodie*, skincare, phone case*, mug*",
    ),
    glued=(
        "送料無料, カートに入れる, 買い物かご, カゴに入れる, 加入购物车, 加入購物車, 購物車, 购物车, 免运",
        "장바구니, 무료배송, 구매하기, หยิบใส่ตะกร้า, เพิ่มลงตะกร้า, ส่งฟรี",
    ),
    glued_helping=(
        "在庫, 税込, 特価, 価格, ポイント, 円, 即日発送, 包邮, 现货, 价格, 人民币, 元, 库存, 원, 할인, 특가",
        "품절, ราคา, บาท, ลดราคา, สินค้า, 商品",
    ),
)
