"""Ways to get rich: crypto money, trading robots, investments. Never a lesson on what a blockchain is."""

from typing import Final

from curator.judge.trades._trade import Trade

TRADE: Final = Trade(
    name="money schemes",
    sure=(
        "sàn forex, forex uy tin, tien ao, tien dien tu, dau tu tien ao, sàn giao dich, dong tien ao",
        "crypto wallet, crypto wallets, crypto news, best crypto wallets, bitcoin wallet, crypto casino",
        "crypto trading, crypto presale, presale, presales, bitcoin trading, trading bot, trading bots",
        "trading robot, forex trading, forex broker*, forex signals, binary options, quantum ai",
        "immediate edge, bitcoin era, bitcoin code, immediate connect, bitcoin profit, bitcoin evolution",
        "trader ai, bitcoin mixer, bitcoin casino, meme coin*, memecoin*, buy bitcoin, buy crypto",
        "crypto exchange, price prediction, best crypto, airdrop*, crypto wallet recovery, passive income",
        "make money online, geld verdienen, geld online verdienen, gagner de l argent, ganar dinero",
        "dinheiro online, zarabianie online, copy trading, prop firm*, crypto signals, cfd broker*",
        "krypto kaufen, bitcoin kaufen, krypto broker, kryptowahrungen kaufen, investir crypto",
        "acheter bitcoin, comprar bitcoin, criptomonedas, criptomoedas, криптовалют*, заработок в интернете",
        "инвестиции онлайн, бинарные опционы, форекс брокер, крипто обменник, kripto para, kripto borsasi",
        "para kazan*, تداول العملات, تداول الفوركس, فوركس, العملات الرقمية, ارز دیجیتال, صرافی ارز, hyip",
        "pump signals, usdt, staking rewards, nft drop, token sale, ico list",
    ),
    telling=(
        "crypto, cryptocurrency, cryptocurrencies, bitcoin, ethereum, dogecoin, solana, xrp, forex, trading",
        "trader, traders, broker, brokers, defi, nft, nfts, krypto*, kripto*, крипто*, биткоин*, трейдинг",
        "форекс, coin, coins, token, tokens",
    ),
    helping=(
        "invest*, profit*, profits, signals, robot, bot, deposit, win rate, earn*, exchange, wallet, price",
        "market, markets, portfolio, blockchain, staking, mining, leverage, returns, ai, automated",
        "register, account, sign up, anlegen, rendite, gewinn*, konto, inversion*, ganancias, beneficio*",
        "guadagn*, investiment*, rendement*, gains, zysk*, zarab*, inwest*, доход*, прибыл*, инвест*",
        "заработ*, биржа, kazanc, yatirim, أرباح, استثمار, سود",
    ),
    glued=(
        "比特币, 虚拟货币, 炒币, 外汇平台, 加密货币, USDT, 币安, 欧易, 仮想通貨, バイナリーオプション",
        "FX自動売買, 副業, 稼ぐ, 비트코인, 코인거래소, 해외선물, 주식리딩, คริปโต, บิตคอยน์",
    ),
    glued_helping=(
        "交易, 投资, 注册, 下载, 收益, 平台, 币圈, 行情, 投資, 取引, 口座, 自動, 稼げる, 月収, 투자, 수익",
        "거래, 가입, 거래소, ลงทุน, กำไร, เทรด",
    ),
    against=(
        "cryptography, kryptographie, kryptologie, cryptographie, verbraucherzentrale, consumer, warning",
        "warnung, blockchain course, history of money, literacy, lesson, unterricht",
    ),
)
