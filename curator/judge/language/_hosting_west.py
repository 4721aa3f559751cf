"""Words of registrars and hosts in the languages of western Europe, and those that all share.

Never a phrase, and never a word that does not stand on their pages.
"""

from typing import Final

from curator.judge.language._hosting_words import Hosting

WORDS: Final = (
    Hosting(
        "",
        names="domain, domains, domainname, domainnames, whois, icann, dns, nameserver*, clienthold",
        hosting="hosting*, webhosting*, webspace, server, webserver, cpanel, plesk, ftp, directadmin, vhost, "
        "vps, index html, index php, virtual host",
        sites="website, websites, web site, webpage, homepage",
        stopped="suspended",
    ),
    Hosting(
        "en",
        names="domain name*, this name, this web address, this address",
        hosting="hosted, web space, bandwidth, registry, registrar, public_html",
        accounts="account, subscription, plan, package, service, project, app, application, deployment, store, "
        "shop, trial, license, licence",
        sites="site, web page, site's",
        lapsed="expired, expire, expiration, lapsed, parked, parking, for sale, registered, reserved, "
        "not renewed, redemption, pending deletion, pending delete, auction, available for purchase, "
        "available for registration, backorder, recently registered, purchased, bought, no longer registered, "
        "make an offer, is listed, free quote, auctioned, buy now",
        stopped="suspend*, disabled, deactivated, blocked, terminated, on hold, frozen, locked, switched off, "
        "turned off, taken offline, paused, archived, cancelled, canceled, limit exceeded, exceeded, quota",
        closed="closed, offline, unavailable, not available, inactive, not active, shut down, discontinued, "
        "stopped",
        filled="uploaded, upload, content, published, configured, connected, installed, files, index, pointed, "
        "linked, assigned, set up, put up, created, built, website, site, launched, activated, attached",
        negations="no, not, yet, isn t, hasn t, has not, nothing, without, missing, doesn t",
        actors="owner, owners, owner's, customer, customers, administrator, webmaster, provider, registrant, "
        "holder, client, reseller, host",
        deeds="renew, renewed, renewal, contact, log in, login, control panel, dashboard, upload, invoice, "
        "billing, pay, payment, unpaid, verify, verified, verification, reactivate, reactivation, support, "
        "upgrade, ticket, appraisal, broker, transfer, checkout",
        pointers="this, here",
    ),
    Hosting(
        "de",
        names="internetadress*, domänenname*, domainnam*, domaininhaber*",
        hosting="webhoster*, hoster, webpaket*, hostingpaket*, webpräsenz*, speicherplatz, provider*, "
        "konfigurations*",
        accounts="konto, account*, kundenkonto, vertrag, paket, tarif, abonnement, abo, dienst",
        sites="webseite*, internetseite*, internetpräsenz*, seite, internetauftritt*, webauftritt*",
        lapsed="abgelaufen*, geparkt*, registriert*, reserviert*, vergeben*, zu verkaufen, zum verkauf, "
        "steht zum verkauf, käuflich, erwerben, gekündigt*, vermittelt, verfügbar zum kauf, nicht verlängert",
        stopped="gesperrt*, deaktiviert*, stillgelegt*, abgeschaltet*, suspendiert*, eingefroren*, blockiert*, "
        "ausgesetzt*, pausiert*",
        closed="geschlossen*, offline, nicht verfügbar, nicht erreichbar, eingestellt*, beendet*, inaktiv*",
        filled="inhalt*, hochgeladen*, hinterlegt*, veröffentlicht*, eingerichtet*, konfiguriert*, verknüpft*, "
        "webseite, website, homepage, konnektiert*, online, abgelegt*, freigeschaltet*, zugewiesen*, verbunden",
        negations="kein*, nicht, noch, nichts, leer*",
        actors="inhaber*, besitzer*, kunde*, betreiber*, administrator*, webmaster*, anbieter*, eigentümer*",
        deeds="verlängern*, kontaktier*, wenden, einloggen, anmelden, kundenlogin, kundenmenü, kundencenter, "
        "rechnung*, bezahl*, zahlung*, verifizier*, support, kundenservice, freischalt*, beantrag*",
        pointers="diese*, hier",
    ),
    Hosting(
        "fr",
        names="nom de domaine, noms de domaine, ce domaine, domaine est, du domaine, le domaine",
        hosting="hébergement*, hébergé*, hébergeur*, serveur*, espace web",
        accounts="compte*, abonnement*, service*, forfait*, offre*, contrat*",
        sites="site, sites, site web, site internet, page web",
        lapsed="expiré*, échéance, en vente, à vendre, à la vente, enregistré*, réservé*, déposé*, parqué*, "
        "parking, rédemption, domaine public, racheter, acheter, acquérir, renouvelé*, non renouvelé",
        stopped="suspendu*, désactivé*, bloqué*, résilié*, gelé*, interrompu*, coupé*",
        closed="fermé*, indisponible*, hors ligne, inactif, inactive, inaccessible*",
        filled="contenu*, mis en ligne, publié*, configuré*, installé*, associé*, relié*, fichier*, site, "
        "créé*, lié*",
        negations="pas, aucun*, encore, n a, n est, ne, sans",
        actors="titulaire*, propriétaire*, client*, administrateur*, webmaster*, hébergeur*, fournisseur*, "
        "bureau d*",
        deeds="renouvel*, contact*, connect*, espace client, facture*, payer, paiement*, impayé*, régularis*, "
        "vérifi*, réactiv*, support, transfér*, manager",
        pointers="ce, cet, cette, ici",
    ),
    Hosting(
        "es",
        names="dominio, dominios, nombre de dominio",
        hosting="alojamiento*, hospedaje*, servidor*, alojad*, espacio web, panel de control",
        accounts="cuenta*, servicio*, plan, suscripción*, contrato*",
        sites="sitio, sitios, sitio web, página web, web, página",
        lapsed="caducad*, expirad*, vencid*, en venta, a la venta, aparcad*, estacionad*, registrad*, "
        "reservad*, parking, comprar, adquirir, redención, renovado, parkead*, obtén este",
        stopped="suspendid*, desactivad*, deshabilitad*, bloquead*, inhabilitad*, cancelad*, congelad*, "
        "dad* de baja",
        closed="cerrad*, no disponible, inactiv*, fuera de servicio, fuera de línea",
        filled="contenido*, publicad*, subido*, configurad*, instalad*, vinculad*, asociad*, archivos, sitio, "
        "página, web",
        negations="no, aún, todavía, ningún*, sin, falta",
        actors="propietari*, titular*, cliente*, administrador*, webmaster*, proveedor*, dueñ*",
        deeds="renov*, contact*, factura*, pago*, pagar, impago*, verific*, reactiv*, soporte, acceda, precio, "
        "área de cliente*, presupuesto",
        pointers="este, esta, aquí",
    ),
    Hosting(
        "pt",
        names="domínio, domínios, nome de domínio",
        hosting="hospedagem, alojamento*, hospedad*, servidor*, painel de controle, revenda",
        accounts="conta*, serviço*, plano*, assinatura*, contrato*",
        sites="site, sites, sítio*, página*, site da web",
        lapsed="expirad*, expirou, vencid*, à venda, estacionad*, registrad*, registad*, reservad*, congelad*, "
        "parqueado, comprar, adquirir, estacionamento de domínio*",
        stopped="suspens*, desativad*, desactivad*, bloquead*, cancelad*, congelad*, interrompid*",
        closed="fechad*, encerrad*, indisponível*, inativ*, inactiv*, fora do ar",
        filled="conteúdo*, publicad*, enviado*, configurad*, instalad*, associad*, arquivos, ficheiros, "
        "hospedado, site",
        negations="não, ainda, nenhum*, sem, nada",
        actors="proprietári*, titular*, cliente*, administrador*, webmaster*, provedor*, fornecedor*, dono*, "
        "responsável",
        deeds="renov*, contat*, contact*, fatura*, pagamento*, pagar, regulariz*, verific*, reativ*, suporte, "
        "financeiro, área do cliente, débito*, inadimpl*, boleto",
        pointers="este, esta, aqui, esse",
    ),
    Hosting(
        "it",
        names="dominio, domini, nome a dominio, nome di dominio",
        hosting="spazio web, server, hostato, ospitato, pannello di controllo",
        accounts="account, servizio, abbonamento, pacchetto, contratto",
        sites="sito, siti, sito web, pagina web, sito internet, pagina",
        lapsed="scadut*, in vendita, parcheggiat*, registrat*, riservat*, acquistare, acquista, redemption, "
        "parking, pre registrato, non rinnovato",
        stopped="sospes*, disattivat*, bloccat*, disabilitat*, oscurat*, congelat*, cessat*",
        closed="chius*, non disponibile, offline, non attivo, inattivo, non raggiungibile",
        filled="contenut*, pubblicat*, caricat*, configurat*, installat*, associat*, online, file, sito, "
        "collegat*",
        negations="non, ancora, nessun*, senza, nulla",
        actors="proprietari*, titolar*, client*, amministratore*, webmaster*, gestore*, intestatari*, "
        "fornitore*, provider",
        deeds="rinnov*, contatt*, fattur*, pagament*, pagare, verific*, riattiv*, assistenza, area clienti, "
        "accedi, acquist*",
        pointers="questo, questa, qui, il presente",
    ),
    Hosting(
        "nl",
        names="domein, domeinen, domeinnaam*, domeinnamen",
        hosting="webruimte, hostingpakket*, hostingaccount*, gehost*, server, provider*",
        accounts="account*, pakket*, abonnement*, dienst*, klantaccount*",
        sites="site, webpagina, pagina",
        lapsed="verlopen, te koop, geparkeerd*, geregistreerd*, gereserveerd*, vastgelegd, overnemen, kopen, "
        "opgezegd*, quarantaine",
        stopped="opgeschort*, geblokkeerd*, uitgeschakeld*, gedeactiveerd*, afgesloten*, bevroren, stopgezet*",
        closed="gesloten, offline, niet beschikbaar, niet bereikbaar, beëindigd*, inactief",
        filled="inhoud, geplaatst*, gepubliceerd*, geüpload*, ingericht*, gekoppeld*, geconfigureerd*, website, "
        "geactiveerd*, online, bestanden, aangemaakt*",
        negations="geen, nog, niet, niets, zonder",
        actors="eigenaar*, houder*, klant*, beheerder*, webmaster*, hostingprovider*, registrant*, aanbieder*",
        deeds="verleng*, contact*, inloggen, factuur*, facturen, betal*, verificatie, verifieer*, "
        "klantenpaneel, support, controlepaneel, heractiveer*",
        pointers="deze, hier",
    ),
    Hosting(
        "ca",
        names="domini, dominis, nom de domini",
        hosting="allotjament*, servidor*, allotjat*, espai web",
        accounts="compte*, servei*, pla, subscripció*",
        sites="lloc web, web, pàgina, pàgina web, lloc",
        lapsed="caducat*, expirat*, en venda, a la venda, registrat*, reservat*, aparcat*, comprar",
        stopped="suspès*, suspes*, desactivat*, bloquejat*, inhabilitat*, cancel·lat*",
        closed="tancat*, no disponible, inactiu*",
        filled="contingut*, publicat*, pujat*, configurat*, instal·lat*, associat*, web, fitxers",
        negations="no, encara, cap, sense",
        actors="propietari*, titular*, client*, administrador*, webmaster*, proveïdor*",
        deeds="renov*, contact*, factura*, pagament*, pagar, verific*, reactiv*, suport",
        pointers="aquest, aquesta, aquí",
    ),
    Hosting(
        "eu",
        names="domeinu*, domeinua",
        hosting="ostatu*, zerbitzari*, ostatatz*",
        accounts="kontu*, zerbitzu*, harpidetza*",
        sites="webgune*, webgunea, web orri*, orria",
        lapsed="iraungi*, salgai, erregistratu*, aparkatu*, erreserbatu*",
        stopped="eten*, desgaitu*, blokeatu*, bertan behera",
        closed="itxi*, ez dago erabilgarri",
        filled="eduki*, argitaratu*, igo, konfiguratu*, webgune*",
        negations="ez, oraindik, gabe",
        actors="jabe*, bezero*, administratzaile*, titular*, hornitzaile*",
        deeds="berritu*, harremanetan, ordain*, faktura*",
        pointers="hau, honek, honen, hemen",
    ),
    Hosting(
        "ga",
        names="ainm fearainn, fearann*",
        hosting="óstáil*, freastalaí*",
        accounts="cuntas*, seirbhís*",
        sites="suíomh*, láithreán*, suíomh gréasáin",
        lapsed="as feidhm, ar díol, cláraithe, páirceáilte",
        stopped="curtha ar fionraí, ar fionraí, díchumasaithe, blocáilte",
        closed="dúnta, níl ar fáil",
        filled="ábhar, foilsithe, uaslódáil*",
        negations="níl, gan, fós",
        actors="úinéir*, custaiméir*, riarthóir*",
        deeds="athnuachan, athnuaigh, teagmháil*, íoc*",
        pointers="seo, anseo",
    ),
    Hosting(
        "cy",
        names="parth, enw parth",
        hosting="lletya*, gweinydd*",
        accounts="cyfrif*, gwasanaeth*",
        sites="gwefan*, safle*, wefan*, tudalen*",
        lapsed="wedi dod i ben, ar werth, gofrestru, cofrestru, wedi ei barcio",
        stopped="atal, hatal, analluogi, rhwystro",
        closed="cau, ar gau, ddim ar gael",
        filled="cynnwys, gyhoeddi, lanlwytho",
        negations="dim, ddim, eto, heb",
        actors="perchennog*, cwsmer*, gweinyddwr*",
        deeds="adnewyddu, cysylltu, cysylltwch, talu",
        pointers="hwn, hon, yma",
    ),
    Hosting(
        "mt",
        names="dominju, isem tad dominju",
        hosting="ospitar*, server*",
        accounts="kont*, servizz*",
        sites="sit, sit elettroniku, paġna, websajt*",
        lapsed="skada, skadut*, għall bejgħ, irreġistrat*",
        stopped="sospiż*, sospiża, imblukkat*, diżattivat*",
        closed="magħluq*, mhux disponibbli",
        filled="kontenut*, ippubblikat*, mtella*",
        negations="mhux, għadu, għad, ebda, l ebda",
        actors="sid, is sid, klijent*, amministratur*, fornitur*",
        deeds="iġġedded, tiġġedded, ikkuntattja*, ħlas, ħallas",
        pointers="dan, hawn",
    ),
    Hosting(
        "lb",
        names="domän, domain numm, domainnumm",
        accounts="kont*, service, abonnement*",
        sites="websäit*, internetsäit*, säit*",
        lapsed="ofgelaf*, ze verkafen, registréiert, geparkt, reservéiert",
        stopped="gespaart, desaktivéiert, suspendéiert, blockéiert",
        closed="zou, net disponibel, zougemaach",
        filled="inhalt*, eropgelueden, publizéiert, ageriicht, websäit*",
        negations="keen*, nach, net",
        actors="proprietär*, besëtzer*, client*, clienten*, bedreiwer*, provider",
        deeds="verlänger*, kontaktéier*, rechnung*, bezuel*",
        pointers="dës, dësen, hei",
    ),
)  # fmt: skip
