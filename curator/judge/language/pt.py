"""Portuguese. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

PORTUGUESE: Final = Language(
    code="pt",
    challenges=(
        "Um momento...", "Só um momento...", "Verificação de segurança em andamento", "Você é um robô?",
        "É um robô?", "Acesso negado",
    ),
    log_ins=(
        "Iniciar sessão", "Entrar", "Fazer login", "Faça login", "Acesso restrito", "Autenticação",
    ),
    fillers=(
        "a o que você procura tentou tentava aceder acessar acedeu estava parece lamentamos pedimos desculpas "
        "pelo inconveniente mas neste endereço esta este ou e "
        "nosso nossos novo nova a o os as um uma de do da que você procura procurava procurou está procurando "
        "solicitada solicitado "
        "pretende foi não mais se pode pôde podemos conseguimos encontrar desculpe desculpa lamentamos ops oops "
        "erro em no na para por e ou favor tente novamente servidor esta este é nos sua existe ter sido movida "
        "removida eliminada infelizmente pedida pedido acessar aceder talvez tenha parece endereço nossa nosso "
        "site pagina aqui"
    ),
    pointers="este esta",
    things=(
        "vídeo notícia livro curso evento publicação oferta anúncio tópico registo registro ficha foto imagem "
        "programa conteúdo recurso categoria secção seção produto "
        "página pagina arquivo ficheiro documento artigo conteúdo recurso endereço url link item notícia"
    ),
    gone=(
        "não existe neste endereço", "foi movida", "poderá ter sido removida", "deixou de existir",
        "não encontrada", "não encontrado", "não foi encontrada", "não foi encontrado", "não existe",
        "já não existe", "não existe mais", "não está disponível", "já não está disponível",
        "não está mais disponível", "indisponível", "foi removida", "foi removido", "foi eliminada",
        "foi excluída", "foi apagada", "não encontramos", "não foi possível encontrar",
        "não conseguimos encontrar", "não pode ser encontrada", "não pôde ser encontrada", "inexistente",
        "expirou", "movida ou removida", "não localizada",
    ),
    lost=(
        "Conteúdo não encontrado", "Vídeo indisponível", "Notícia não encontrada", "Recurso não encontrado",
        "A página solicitada não existe",
        "Página não encontrada", "Não encontrado", "Não encontrada", "Erro 404", "404 página não encontrada",
        "Erro 404 página não encontrada", "Esta página não existe", "Nada encontrado", "Página inexistente",
        "Página indisponível", "Conteúdo indisponível",
    ),
    named=(
        "página* pagina* conteúdo* ficheiro* arquivo* documento* artigo* recurso* produto* oferta* vaga* emprego* "
        "anúncio* curso* evento* vídeo* tópico* tema projeto* projecto* perfil* conta blog* site* link* ligação* "
        "url endereço* objeto* objecto* registo* registro* livro* título* publicação* foto* imagem* mural "
        "apresentação* episódio* programa* lição* jogo* aplicação* aplicativo* formulário* inquérito* pasta* "
        "secção* seção item* itens entrada* utilizador* usuário* grupo* fórum* notícia* receita* oficina* edital* "
        "inscrições candidatura* sala unidade* exposição* concurso* aviso* gravaç* convite* petiç* edital "
        "procura* "
        "canal lista listas mensagem mensagens identificador* id ids serviço* categoria* material* prazo* aula* "
        "playlist álbum blogue* número* código* coleç* revista* processo* parâmetro* versão edição ediç* exposiç* "
        "galeria* inscriç* sorteio* matrícul* base registos registros referência* modelo* planilha*"
    ),
    absent=(
        "@ .. não .. encontr*|exist*|disponível|localizad*|acessível|está|válid*", "não .. encontr* .. @",
        "não .. encontr* o|nada|a|nenhum*|aquilo", "@ .. já não", "@ .. não .. mais",
        "já não existe*|está*|se|disponível|faz", "@ .. removid*|eliminad*|apagad*|retirad*|excluíd*",
        "@ .. expirad*|desaparec*|encerrad*|preenchid*|cancelad*",
        "@ .. desativad*|descontinuad*|esgotad*|inexistente*|suprimid*",
        "@ .. perdid*|movid*|arquivad*|sumiu|terminad*", "@ .. expirou|terminou|sumiu|desapareceu|encerrou",
        "nenhum* @ .. encontrad*|correspond*|disponível", "nada .. aqui|encontr*|ver|mostrar",
        "aqui não há|existe|está", "vaga|posição|lugar .. preenchid*|encerrad*",
        "retirad*|removid* .. a pedido|pelo .. autor|proprietário|utilizador",
        "fora do|de ar|catálogo|linha|serviço", "retirad* do repositório|ar|catálogo|site",
        "@ .. de|em férias|folga|greve", "perdeu|perdido se|no caminho", "beco sem saída", "caminho errado",
        "procur* em todo", "inscrições|candidaturas|prazo .. encerrad*|terminad*|fechad*",

        "autor*|utilizador* .. apag*|remov*|elimin*|exclu* .. @",
        "autor*|utilizador* .. apag*|remov*|elimin*|exclu* .. conta",

        "usuári*|proprietári*|dono .. apag*|remov*|elimin*|exclu* .. @",
        "usuári*|proprietári*|dono .. apag*|remov*|elimin*|exclu* .. conta",
        "serviço .. encerrado|terminado|descontinuado", "@ .. inválid*|desconhecid*|incorret*",
        "saiu|saíram|retirad*|tirad* de|do linha|ar|catálogo|circulação",
        "anunciante*|vendedor* .. remov*|encerr*|elimin*|apag*|exclu*|cancel*|retir* .. @",
        "organizador*|proprietário*|editor* .. remov*|encerr*|elimin*|apag*|exclu*|cancel*|retir* .. @",
        "@ .. já aconteceu|passou|terminou|acabou|ocorreu|decorreu|realizou|encerrou|fechou",
        "nenhum* @ .. especificad*|indicad*|selecionad*|informad*|fornecid*|com",
        "não há|existe|existem|consta .. nenhum*|qualquer|tal @",
        "não há|existem|existe|foram @ .. nest*|ness*|com est*|ess*|categoria|número|identificador",
        "não foi|é|está possível .. carregar|exibir|mostrar|abrir|apresentar|aceder|acessar|visualizar .. @",
        "não foi|foram indicad*|especificad*|informad*|fornecid* .. @",
        "@ .. não .. leva*|conduz|corresponde*|consta|constam|funciona|válid*",
        "@ .. não .. aceita|reconhecid*|registad*|registrad*|publicad*|ativ*|vigente",
        "@ .. fechad*|desligad*|inativ*|terminad*|concluíd*|suspens*|bloquead*|extint*|revogad*|anulad*",
        "seguiu|clicou|usou .. link|ligação .. antig*|quebrad*|expirad*|desatualizad*|inválid*",
        "aqui havia|existia|estava|esteve|houve|ficava .. @", "@ .. foi|saiu|está .. passear|passeio|embora",
        "@ .. escapou|evaporou|fugiu|desvaneceu|perdeu", "@ .. lugar|sítio|lado nenhum",
        "@ .. nenhum lugar|sítio|lado", "o que procura* não", "@ .. não contém|tem|possui @",
        "utilizador*|usuári* apagou|removeu|excluiu|eliminou|deletou", "@ .. não .. nossa base|catálogo|acervo",
    ),
    tails=(
        "procura|procurava|procurou|solicitad* aceder|acessar",
        "procurad*|pretend*|requisitad*|tentar aceder|acessar",
        "verifi*|confir* .. endereço|url|link|ortografia|digit*", "digitad*|escrit* .. incorret*|errad*|corret*|mal",
        "erro .. digitação|ortográfico", "movid* .. eliminad*|removid*|renomead*|apagad*|excluíd*",
        "removid*|eliminad*|renomead*|apagad*|excluíd* .. movid*|renomead*",
        "us*|utiliz*|tent*|experiment* .. pesquisa|busca|menu|navegação|procura|motor",
        "volt*|ir|vá|regress*|retorn*|visit* .. inicial|início|home|principal",
        "link|ligação .. quebrad*|desatualizad*|incorret*|antig*|partid*",
        "contact*|contat* .. administrador*|webmaster", "outras|nossas .. vagas|ofertas|cursos",
        "contact*|contat*|escrev*|fal*|pergunt* .. pessoa|proprietári*|autor*|responsável",
        "contact*|contat*|escrev*|fal*|pergunt* .. remetente|equipa|equipe|biblioteca",
        "enviou|compartilhou|partilhou|mandou .. link",
        "descubr*|consult*|explor*|vej*|ver .. noss*|outros|outras|todos|todas",
        "descubr*|consult*|explor*|vej*|ver .. olhada|olhadela|mais|parecid*|lista",
        "dê|dá|visit*|encontr*|confira|conheça .. noss*|outros|outras|todos|todas",
        "dê|dá|visit*|encontr*|confira|conheça .. olhada|olhadela|mais|parecid*|lista",
        "desculp*|lamentamos|perdão .. incómodo|incômodo|inconveniente|transtorno",
        "pode|poderá|talvez|possivelmente|provavelmente .. movid*|removid*|eliminad*",
        "pode|poderá|talvez|possivelmente|provavelmente .. apagad*|alterad*|expirad*|errad*",
        "tent*|experiment* .. novamente|tarde|mais|novo",
        "volt*|regress*|retorn* .. lista|catálogo|pesquisa|página|atrás|trás",
        "atualiz* .. favoritos|marcadores|links", "se acha*|acredita*|pensa|tiver|tem .. erro|dúvida*|problema",
    ),
    domains="domínio domínios",
    sale=(
        "está à venda", "à venda", "expirou", "está registado", "está registrado", "foi registado",
        "está estacionado", "compre este", "pode estar à venda",
    ),
    sale_pages=(
        "Domínio à venda", "Este domínio está à venda", "Compre este domínio", "Domínio expirado",
        "Domínio estacionado", "Domínio registado",
    ),
    sites="domínio site sítio página conta loja servidor",
    unready=(
        "está suspenso",
        "está em construção", "suspenso",
        "em construção", "foi suspensa", "foi suspenso", "está suspensa", "suspensa", "em breve", "em manutenção",
        "brevemente", "temporariamente indisponível", "desativada",
    ),
    unready_pages=(
        "Domínio suspenso",
        "Estamos em manutenção",
        "Em construção", "Site em construção", "Página em construção", "Em breve", "Brevemente", "Conta suspensa",
        "Site suspenso", "Em manutenção", "Site em manutenção",
    ),
    consents=(
        "Antes de continuar para o Google", "Antes de continuar para o YouTube", "Utilizamos cookies",
        "Usamos cookies", "A sua privacidade é importante",
    ),
    paywalls=(
        "Exclusivo para assinantes", "Conteúdo exclusivo para assinantes", "Artigo exclusivo para assinantes",
        "Assine para continuar a ler", "Assine para continuar lendo", "Já é assinante?",
    ),
    stale=(
        "Esta página já não é atualizada", "Este site já não é atualizado", "Página arquivada",
        "Conteúdo arquivado", "O projeto terminou",
    ),
)  # fmt: skip
