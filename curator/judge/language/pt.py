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
        "nosso nossos novo nova a o os as um uma de do da que você procura procurava procurou está procurando "
        "solicitada solicitado "
        "pretende foi não mais se pode pôde podemos conseguimos encontrar desculpe desculpa lamentamos ops oops "
        "erro em no na para por e ou favor tente novamente servidor esta este é nos sua existe ter sido movida "
        "removida eliminada infelizmente pedida pedido acessar aceder talvez tenha parece endereço nossa nosso "
        "site pagina aqui"
    ),
    things=(
        "página pagina arquivo ficheiro documento artigo conteúdo recurso endereço url link item notícia"
    ),
    gone=(
        "não encontrada", "não encontrado", "não foi encontrada", "não foi encontrado", "não existe",
        "já não existe", "não existe mais", "não está disponível", "já não está disponível",
        "não está mais disponível", "indisponível", "foi removida", "foi removido", "foi eliminada",
        "foi excluída", "foi apagada", "não encontramos", "não foi possível encontrar",
        "não conseguimos encontrar", "não pode ser encontrada", "não pôde ser encontrada", "inexistente",
        "expirou", "movida ou removida", "não localizada",
    ),
    lost=(
        "Página não encontrada", "Não encontrado", "Não encontrada", "Erro 404", "404 página não encontrada",
        "Erro 404 página não encontrada", "Esta página não existe", "Nada encontrado", "Página inexistente",
        "Página indisponível", "Conteúdo indisponível",
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
    sites="site sítio página conta loja servidor",
    unready=(
        "em construção", "foi suspensa", "foi suspenso", "está suspensa", "suspensa", "em breve", "em manutenção",
        "brevemente", "temporariamente indisponível", "desativada",
    ),
    unready_pages=(
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
