import type { Lexicon } from './lexicon.ts'

/** Portuguese, of Brazil and Portugal. */
export const pt: Lexicon = {
  language: 'pt',
  functionWords:
    'o a os as de do da dos das e que em um uma no na nos nas por para pra com nao se seu sua seus suas ao aos meu minha mim me te voce voces muito mais como mas ja ou e sou foi esta estou tenho tem temos ola oi bom boa dia tarde noite obrigado obrigada pela pelo pelos ate sobre quando senhor senhora gostaria ainda gente isso eu ser aqui',
  phrases: {
    job: 'vaga|vagas|cargo|emprego|trabalho|trabalhar|posicao|posto|funcao|equipe|equipa|estagio|contrat*|empresa|oportunidade|colaborador*|servico|funcionari*|freela|clt|trainee',
    occupation:
      'engenheir*|desenvolvedor*|programador*|gerente|assistente|auxiliar|coordenador*|analista*|enfermeir*|contador*|contabilista*|supervisor*|recepcionista*|rececionista*|docente|designer*|tecnico|tecnica|motorista*|entregador*|cozinheir*|garcom|garconete|barista|estagiari*|aprendiz|trainee|diretor comercial|diretor financeiro|encarregad*|consultor*|especialista*|vendedor*|balconista*|arquitet*|cientista*|investigador*|redator*|tradutor*|bibliotecari*|advogad*|secretari*|caixa|faxineir*|diarista|porteiro*|zelador*|jardineir*|soldador*|mecanic*|eletricista*|encanador*|carpinteir*|pedreiro*|pintor*|servente|operador*|ajudante*|estoquista*|almoxarif*|repositor*|comprador*|vigilante*|seguranca patrimonial|socorrista*|cuidador*|baba|farmaceutic*|fisioterapeuta*|psicolog*|educador*|monitor*|piloto|comissari*|auditor*|executiv*|product manager|tech lead|software|frontend|backend|dados|marketing|administrativo|mestre de obras|costureir*|cabeleireir*|padeiro*|acougueir*|fotograf*|ilustrador*|produtor*|carreteiro|caminhoneiro|atendente*|copeir*',
    application: 'candidat*|inscricao|inscrev*|curriculo|cv|curriculum|aplic*|processo seletivo|hoje enviei',
    interview: 'entrevist*|processo seletivo|selecao|dinamica|etapa|fase|bate papo|teste',
    conversation:
      'conversa|conversar|conversamos|conversei|papo|reuniao|ligacao|chamada|encontro|conhecer*|receber*|recebido|recebida|falamos|falei|atencao|visita|contato|contacto|acolhimento|atender|por me ter mostrado|pela entrevista|me recebeu',
    trialDay: 'dia de experiencia|case|estudo de caso|exercicio|teste|prova|experiencia de um dia|diaria',
    documents:
      'curriculo|cv|diploma|certificado*|certidao|referencias|carteira de trabalho|ctps|rg|cpf|passaporte|portfolio|comprovante*|historico|documento*|documentacao|fotos|cnh|carta de|recibos|holerite*|antecedentes|habilitacao',
    hirers:
      'rh|recursos humanos|recrut*|selecao|talento*|gestor*|gerente|diretor*|chefe|departamento pessoal|patrao|patroa|people',
    salary:
      'salario|salarial|pretensao*|pretensoes|bruto|liquido|remuneracao|reais|beneficios|vale*|mensal|mensais|por mes|por hora|euros|comissao|plr|faixa|subsidio',
    offer: 'proposta|oferta|oferec*',
    contract: 'contrato|assin*|condicoes|pj|termo',
    startDate:
      'comecar|inicio|iniciar|aviso previo|disponibilidade imediata|admissao|primeiro dia|a partir de|pre aviso|ja posso',
    process: 'processo|selecao|recrutamento|etapa|etapas|fase|fases|concurso|proximo passo',
    recentDay:
      'hoje|ontem|esta manha|esta tarde|ha pouco|agora|segunda|terca|quarta|quinta|sexta|sabado|anteontem|mais cedo|noutro dia|outro dia',
    thanks:
      'obrigad*|agradec*|grato|grata|gratidao|valeu|brigad*|reconhecid*|bem haja|deus abencoe|deus lhe pague|gentileza|vlw',
    pleasure:
      'prazer|gostei|adorei|amei|otimo|otima|excelente|feliz|contente|agradavel|simpatia|honra|alegria|bacana|legal|massa|simpatic*|educad*|acolhedor*|a vontade|maravilh*|incrivel|bom demais|encantad*|satisfacao|carinho',
    impressed:
      'impression*|aprendi|interessante*|explic*|contou|mostrou|mostraram|clareza|franqueza|transparencia|sai de la|sai com|convencid*|conheci|entendi melhor|gostei de saber|me chamou|projeto*|admiro|inspir*|confirm* meu|confirm* minha|partilh*|compartilh*',
    keen: 'interesse|interessad*|motivad*|animad*|vontade|quero muito|gostaria muito|adoraria|fazer parte|integrar|contribuir|somar|entusiasm*|ansios* para|a disposicao|disponibilidade|sonho|primeira opcao|me identifiquei|encaix*|torcendo|tomara|empolgad*|oportunidade',
    hopeToHear:
      'aguardo|a espera|espero noticias|espero retorno|a disposicao|qualquer coisa|e so chamar|qualquer duda|qualquer duvida|se precisar|se precisarem|ansios* pelo|torcendo|espero ouvir',
    ask: 'poderia*|podia|pode me|podem me|pode dizer|gostaria de saber|queria saber|quero saber|pergunta*|sera que|voce sabe|voces sabem|sabe se|sabe dizer|saberia|tem alguma|ha alguma|ja tem|ja ha|teria|teriam|quando|consegue me|conseguiria|conseguem|me dizer|diga me|me diga|me avisa|informar|confirmar se|seria possivel|e possivel|duvida|alguma previsao|peco que|saber se|saber como',
    news: 'novidade*|noticia*|atualizacao|atualizacoes|retorno|resposta|resultado*|posicao|posicionamento|informacao|informacoes|feedback|alguma coisa|devolutiva|ponto de situacao|deu certo|ja sabem|ja tem|sabe de algo|quando sai',
    status:
      'status|andamento|em que pe|como esta|como anda|como ficou|como vai|situacao|estado|ainda esta aberta|ainda existe|ainda disponivel|ainda aberta|em aberto|preenchida|continua aberta|sigo no|sigo na|no pareo|fase em que|evolucao|desenrolar|segue|ainda estou|aprovad*|quer dizer que nao|nao fui escolhida|informassem|me informem|conto com o lugar|vao ficar comigo|fiquei com a vaga|passei|em que fase|em que ponto|ainda esta de pe|rolou',
    decision:
      'decisao|decid*|definicao|definid*|definir*|escolh*|resultado|resolver*|resolvid*|fecharam|batido o martelo|bateram o martelo',
    nextSteps:
      'proximos passos|proximo passo|proxima etapa|proximas etapas|proxima fase|prazo*|previsao|cronograma|calendario|quando sai|para quando|ate quando|data|me organizar|me programar|seguimento|como segue',
    hearBack:
      'retorno|resposta|responder|respondid*|contato|contacto|ligar*|ligou|avisar*|chamar*|retornar*|noticias|devolutiva|me atende|mandaram',
    elapsed:
      'ha uma semana|ha um mes|ha # dias|ha dias|faz uma semana|faz um mes|faz # dias|faz tempo|faz um tempo|semanas|desde entao|desde a entrevista|ja passou|ja passaram|se passaram|semana passada|mes passado|ja sao|ja tem|ja vai|ja la vao|entretanto|ate agora|ate o momento|ate ao momento',
    silence:
      'nao tive|nao recebi|sem resposta|sem retorno|sem noticias|ainda nao|ninguem|nao obtive|nao me|nao responderam|nenhum retorno|nenhuma resposta|nenhuma noticia|nada ainda|silencio|sumiram|nao sei de nada',
    followUp:
      'acompanhamento|acompanhar|seguimento|lembrete|lembrar|relembrar|reforcar|insistir|insistencia|incomodar|incomodo|novamente|de novo|outra vez|volto a|retomo|retomando|passando para|passando pra|passando aqui|so pra saber|so para saber|so queria|email anterior|mensagem anterior|mandei mensagem|chat*|perturbar',
    otherOffer:
      'outra proposta|outra oferta|outro processo|outra empresa|outro lugar|outra vaga|preciso responder|tenho que responder|tenho de responder|dar uma resposta|me chamaram|recusei|outro emprego',
    youSaid:
      'voce disse|voces disseram|o senhor disse|a senhora disse|disse que|disseram que|me falou|me falaram|falou que|ficou de|ficaram de|ficou combinado|tinha dito|mencionou|mencionaram|comentou|informaram que|prometeu|prometeram|combinamos|tinham dito|iam',
    noRush:
      'sem pressa|entendo|compreendo|sei que|imagino que|correria|ocupad*|quando puder|quando der|com calma|sem pressao|nao quero pressionar|quando tiver|na medida do possivel',
    didYouReceive:
      'receberam|recebeu|chegou|chegaram|recebido|enviei|mandei|entreguei|encaminhei|conseguiu ver|conseguiram ver|deu para ver|analis*|avaliar|olhar|olhada|confirmar o recebimento|confirmar a recepcao|candidatei|me inscrevi',
    anythingMissing:
      'falta algo|falta alguma|faltando|faltou|algum documento|mais documentos|precisam de|precisa de mais|mais informacoes|posso enviar|posso mandar|mando|envio na hora|alguma informacao',
    suitsMe:
      'pra mim|para mim|fica bom|fica otimo|esta otimo|esta bom|perfeito|combinado|pode ser|posso|consigo|estou livre|tenho livre|tenho disponibilidade|disponivel|prefiro|preferencia|melhor horario|a partir das|opcao|de manha|a tarde|da pra|me convem|convem me|da me jeito|fechado|beleza|serve',
    unavailable:
      'nao posso|nao consigo|nao vou conseguir|nao poderei|nao vai dar|nao da|impossivel|imprevisto|surgiu|doente|hospital|medico|prova|viagem|viajando|trabalhando|plantao|nao estarei|nao me convem|complicou|emergencia|acidente|febre|nao tenho disponibilidade',
    willBeThere:
      'confirmo|confirmado|confirmada|confirmadissimo|estarei|vou estar|ate segunda|ate terca|ate quarta|ate quinta|ate sexta|ate amanha|ate la|comparecerei|presenca|pode contar|podem contar|conte comigo|vou sim|com certeza|anotado|combinado|fechado|ate ja|marcado',
    attached:
      'anexo|segue|seguem|anexei|envio|mando|aqui esta|aqui estao|aqui vai|ai vai|la vai|preenchid*|escanead*|digitaliz*|assinad*|encaminho|estou enviando|link do',
    asRequested:
      'conforme pedido|conforme combinado|como pediu|como pediram|que pediu|que pediram|que voce pediu|solicitad*|em resposta|suas perguntas|sua pergunta|pelo contato|pelo contacto|pelo convite|pela mensagem|pelo retorno|pela resposta|pelo email|pelo e mail|por responder|por entrar em contato|por me chamar|pela chamada|respondendo|quanto a sua|quanto as suas|pelo interesse',
    moveIt:
      'remarcar|reagendar|adiar|mudar|trocar|outro dia|outra data|outro horario|outra hora|mais tarde|alterar|antecipar|atras*|ao inves|em vez|por video|online|passar para|passar pra|desmarcar',
    invitation:
      'convid*|convite|chamar voce|te chamar|conhecer voce|conhece lo|conhece la|te conhecer|gostariamos|queremos conhecer|bater um papo|bate papo|conversar com|proxima etapa|proxima fase|avancou|avancar|passou|pre selecionad*|foi selecionad* para|venha|vir aqui|dar um pulo|passe aqui|convocar|convocad*|foi admitida|foi admitido|admitida a entrevista|convocatoria|estamos entrevistando voce',
    available: 'disponibilidade*|disponivel|horario*|datas|opcoes|dias|que dia|melhor dia',
    accept: 'aceito|aceitar|aceite|aceitacao|aceitei|e sim|topo|fechado|estou dentro|assinad*|formalizo|bora',
    decline:
      'recus*|declin*|nao aceitar|nao vou aceitar|nao poderei aceitar|aceitei outra|outra proposta que|decidi ficar|decidi permanecer|optei|nao seguir|agradeco mas|dizer nao',
    withdraw:
      'retirar|retiro|desist*|retirada|cancelar minha|nao tenho mais|nao quero mais|sair do processo|deixar o processo|nao continuar|abrir mao|retirem|anular a',
    negotiate:
      'negoci*|melhorar|aumentar|rever|ajust*|margem|chegar a|chegar em|um pouco mais|acima|antes de assinar|duvidas sobre o contrato|duvidas sobre a proposta|home office|teletrabalho|contraproposta|flexib*|subir',
    feedback:
      'feedback|onde errei|o que faltou|me faltou|melhorar|pontos fracos|opiniao sincera|com sinceridade|aprender|motivo*|por que nao|porque nao|razoes|devolutiva sobre|pontos a',
    referral:
      'indic*|recomend*|referencia|apresentar*|passar meu|passou meu|passar o meu|passa meu|falar de mim|falou de mim|colocar em contato|me por em contacto|conhece alguem|qi|dar uma forca|dar um empurrao|cunha|encaminhar meu',
    applyNow:
      'candidatar me|me candidatar|venho apresentar|apresentar a minha candidatura|envio meu curriculo|segue meu curriculo|segue curriculo|em anexo meu|vi a vaga|vi a vossa|anuncio|vaga anunciada|divulgad*|tenho experiencia|anos de experiencia|experiencia com|experiencia em|antes de me inscrever|requisito*|venho por meio|venho por este',
    speculative:
      'estao contratando|estao precisando|precisando de alguem|precisam de alguem|tem vaga|alguma vaga|espontanea|procurando alguem|futuras|banco de talentos|nao nos conhecemos|quando surgir|se surgir|se aparecer|procura de alguem',
    advice:
      'conselho*|dica*|cafe|cafezinho|minutinhos|minutos|trajetoria|sua carreira|percurso|sua area|mudar de area|transicao|como e trabalhar|opiniao|orient*|mentoria',
    notSelected:
      'outro candidato|outra candidata|outra pessoa|nao fui|nao ter sido|nao passei|nao deu certo|nao foi dessa|embora|mesmo nao|apesar de nao|pena|lament*|triste|chateado|negativa|reprovad*|sua decisao|vossa decisao|por me avisar|por avisar',
    chooseTime:
      'qual horario|que horario|qual dia|que dia|qual delas|qual prefere|qual voce|quando voce|quando pode|quando poderia|melhor horario|melhor dia|escolha|escolher|selecione|agende|agendar|marcar|reserve|link|disponibilidade|me diz|nos diga|informe|responda|sugira|sugestao|opcoes|qual a sua|da pra voce|fica bom|fica melhor|e melhor|lhe convem|te convem|da jeito|avise|combinar|horarios',
    confirmed:
      'confirmamos|confirmad*|agendada|agendado|marcada|marcado|sera no dia|sera dia|sera realizada|fica|ficou|esperamos voce|te esperamos|te espero|aguardamos voce|lembrete|lembramos|lembrando|compareca|comparecer|traga|trazer|venha de|procurar por|as #h|link de|link da|endereco|portaria|recepcao|ate amanha|nos vemos|realizar se a|tera lugar|a sua entrevista passa|esperamos por si|contamos consigo',
    moved:
      'remarcad*|remarcar|reagend*|adiad*|adiar|mudou|mudanca|alterad*|alteracao|cancelad*|cancelar|desmarcad*|nova data|novo horario|em vez|ao inves|antes|anterior|passou para|passa para|atualizado|imprevisto|transferid*|antecip*|nao sera mais|passa de|a sua entrevista passa',
    calendar:
      'convite|quando|onde|quem|convidados|organizador*|zoom|teams|meet|reuniao|videochamada|id da|senha|codigo|entrar|ingressar|data|hora|horario|duracao|local|participantes|calendario|talvez|link|vai participar',
    received:
      'recebemos|recebida|recebido|recepcao|foi registrad*|registramos|registrada|cadastrad*|inscricao|sua candidatura|seu curriculo|por se candidatar|pela candidatura|pelo seu interesse|pelo interesse|obrigad* por se inscrever|com sucesso|concluida|enviada|chegou|automatic*|nao responda|ja esta no|confirmamos o recebimento|acusamos|foi registada|recebi sim|vamos olhar',
    review:
      'analis*|avali*|ler|triagem|se o seu perfil|se seu perfil|caso seu perfil|caso avance|caso seja|se houver|entraremos em contato|entraremos em contacto|entra em contato|retornaremos|contactaremos|contataremos|quem tiver o perfil|perfil compativel|estudar|fique de olho|acompanhe|selecionados',
    regret:
      'infelizmente|lament*|sentimos|sinto|pena|nao foi desta|nao foi dessa|nao sera possivel|mas noticias|triste|dificil|nao foi facil|com pesar|desculpe|desculpa ai',
    otherCandidates:
      'outro candidato|outra candidata|outros candidatos|outra pessoa|outro perfil|outras pessoas|nao foi selecionad*|nao foi aprovad*|nao fomos|nao seguir*|nao avancar*|nao daremos|nao dar seguimento|nao prosseguir*|nao continuar*|optamos|optou|escolhemos|selecionamos outr*|preenchid*|ocupad*|mais alinhad*|mais aderente*|maior aderencia|nao corresponde|nao se enquadra|encerrad*|desta vez nao|dessa vez|nao sera|nao passou|recaiu|nao foi escolhid*|nao foi possivel|pessoa com mais|nao precisa vir|nao venha|contratamos outra|ficamos com alguem|seguir com outros|seguiremos com outr*|colega da casa|nao alcancou|preferiu seguir|outros dois|vai ficar com|ja temos alguem|fechamos com|encontramos alguem|nao ficou entre|entre os finalistas|reprovad*|eliminad*|nao atende|nao foi desta vez|fora do processo|nao podemos oferecer|recusad*|pode esquecer|finalizou a selecao|ja contratamos',
    paused:
      'congelad*|suspens*|pausad*|cancelad*|encerrad*|sem efeito|orcament*|reestrutura*|em espera|stand by|nao sera preenchida|corte*|adiad* por tempo|paralisad*|anulad*|nao vamos contratar|vaga foi cortada|setor vai fechar|nao havera contratacao',
    onFile:
      'banco de talentos|banco de dados|banco de curriculos|guardar*|manter*|futuras|futuros|proximas oportunidades|outras vagas|novas vagas|acompanhe nossas|base de dados|volte a|tentar novamente|indicar|em carteira',
    wishLuck:
      'boa sorte|sucesso|desejamos|desejo|felicidades|tudo de bom|carreira|percurso profissional|caminhada|fica com deus|torcemos|busca',
    congratulations:
      'parabens|boas noticias|boa noticia|otima noticia|otimas noticias|temos o prazer|tenho o prazer|e com prazer|com alegria|felizes em|feliz em|aprovad*|voce passou|conseguiu|foi selecionad*|foi escolhid*|uhul|excelentes noticias|a vaga e sua|deu certo',
    weOffer:
      'oferecer|oferecemos|proposta de trabalho|proposta de emprego|proposta de contratacao|carta proposta|carta oferta|proposta formal|o lugar e seu|a vaga e tua|e sua|queremos voce|queremos que|queremos contratar|contratar voce|contrata lo|contrata la|fazer parte do|vir trabalhar|venha trabalhar|juntar se|integrar a|nossa proposta|efetivar|admissao|aprovad* para a vaga|contratad*|queremos te|comeca dia|comecas|te queremos',
    welcome:
      'bem vind*|salario|remuneracao|mensal|bruto|clt|pj|vale refeicao|vale transporte|plano de saude|ferias|periodo de experiencia|inicio|admissao|jornada|horas semanais|beneficios|subsidio|contrato sem termo|comeca|comecas|horario de trabalho|carga horaria|experiencia de # dias|efetivo',
    signBy:
      'assinad*|assinar|assine|assinatura|devolver|aceite|aceitar|resposta ate|responder ate|responda ate|preciso de uma resposta|retorno ate|ate dia|ate quarta|ate sexta|ate segunda|pense|pensa|diga se|validade|valida ate|sua resposta|sua decisao|se aceita|topa',
    willTellYou:
      'retorno|retornamos|retornaremos|te dou|damos|daremos|entraremos em contato|entro em contato|entramos em contato|ligamos|ligo|ligaremos|vou ligar|aviso|avisaremos|avisamos|informaremos|informar|comunicar*|resposta|resultado*|decisao|definicao|posicionamento|respondo|responderemos|divulgad*|divulgacao|tera|teremos|vamos decidir|decidimos|saberemos|digo lhe|eu digo|lhe digo|fica sabendo|vai saber|a gente se reune|te falamos|te falo',
    byThen:
      'ate sexta|ate segunda|ate terca|ate quarta|ate quinta|ate o fim|ate ao fim|ate ao final|ate o final|final do mes|fim do mes|fim da semana|final da semana|semana que vem|proxima semana|na proxima|esta semana|nesta semana|essa semana|em # dias|em # semanas|em duas semanas|dias uteis|no maximo|no mais tardar|o mais tardar|ate dia|ate o dia|ate ao dia|amanha|em janeiro|em dezembro|apos as|depois do|depois das|nos proximos|nas proximas|inicio da|comeco da|meados de|prazo|em breve|daqui a|ate #|quinze dias|ao longo',
    delay:
      'atras*|demor*|mais tempo|mais alguns dias|mais uns dias|ainda nao|ainda vai|ainda vamos|ainda faltam|falta|pendente|ferias|viajando|em viagem|aprovacao|autorizacao|diretoria|alinhar|alinhamento|outras pessoas|outros candidatos|mais duas|em fase de|lista de espera|entrevistas em|finalizar|terminar as|nao decidimos|comparar|um pouco mais|alongou|adiada a',
    patience:
      'paciencia|aguard*|esperar|espera|nao esquecemos|nao esqueci|nao me esqueci|calma|tranquil*|como prometido|posicionamento|por dentro|te atualizar|atualizacao|desculpa a demora|desculpe a demora|compreensao|processo continua|segue em andamento|passando para|passando pra|dar um retorno|prazo de retorno',
    foundYou:
      'seu perfil|teu perfil|vi seu|vi o teu|encontrei|cheguei ao|cheguei ate|linkedin|sua experiencia|tua experiencia|sua trajetoria|teu percurso|seu percurso|chamou atencao|chamou minha atencao|me chamou a atencao|seu github|seu curriculo no|indicaram|banco de|comunidade|seu nome|seus projetos|recomendou',
    hiringFor:
      'cliente|estamos buscando|buscamos|estou buscando|busco|procuro|procuramos|contratando|a recrutar|a apoiar|consultoria|headhunter|agencia|multinacional|oportunidade*|vaga de|vaga para|remoto|hibrido|presencial|urgente|projeto|startup|scale up|freelancer|pj|clt|empresa de|em expansao|vaga em aberto|hunter*',
    interested:
      'tem interesse|teria interesse|interessad*|interesse em|faz sentido|topa|toparia|aberto a|aberta a|estaria aberto|estaria aberta|estarias|conhecer o projeto|conhecer a vaga|saber mais|contar mais|te conto|conto mais|ouvir|bate papo|bater um papo|uma call|chamada|sem compromisso|confidencial*|mudanca|novos desafios|novo desafio|que tal|conhece alguem|te interessa|lhe interessa|me chama|responda|mande seu curriculo|envie seu curriculo|sigilo*',
    test: 'teste|testes|prova|avaliacao|questionario|case|desafio|prazo|plataforma|completar|realizar|entrevista gravada|video entrevista|link expira|perfil comportamental|disc|logica|fit cultural|exercicio|fazer quando quiser',
    account:
      'conta|senha|palavra passe|cadastro|acessar|entrar na|login|confirme seu|confirme o seu|verifi*|ativar|portal|alerta*|novas vagas|vagas para voce|vagas recomendadas|privacidade|lgpd|rgpd|consentimento|incompleto|incompleta|complete seu|finalize|rascunho|expira|codigo|plataforma',
    missingDocuments:
      'falta|faltam|faltou|pendente*|enviar|envie|encaminhe|encaminhar|anexar|precisamos|documentos|documentacao|copia|comprovante|certificado*|pretensao|referencias|atualizar|completar|rg|cpf|ctps|foto|disponibilidade de inicio|carteira|solicitamos',
    checks:
      'exame admissional|dados bancarios|conta salario|uniforme|integracao|primeiro dia|onboarding|reembolso|estacionamento|como chegar|pesquisa de|sua experiencia|avalie|satisfacao|nps|retirada|cancelamos sua|conforme solicitado|referencias|feira de|evento|feedback|cracha|abertura de conta|equipamento',
    qualify:
      'requisitos|responsabilidades|atividades|experiencia|oferecemos|conhecimento|conhecimentos|ingles|faixa salarial|beneficios|diferencial|stack|anos de|desejavel|patrocina|visto',
    handover:
      'assumo|assumiu|a partir de hoje|a partir de agora|de agora em diante|sou seu novo|sou sua nova|sou o seu novo|sou a sua nova|novo contato|nova contato|novo contacto|saiu da empresa|deixou a empresa|mudou de departamento|mudou de area|me passou|vou acompanhar|eu cuido|agora e comigo|fora do escritorio|substituo|sou a nova|sou o novo|se desligou|desligou da empresa|eu toco|candidaturas em aberto|nao trabalha mais',
    money:
      'boleto|fatura|nota fiscal|pix|vencid*|vencimento|reembolso|mensalidade|caucao|divida|debito|atrasad*|iban|multibanco',
    home: 'apartamento|apto|aluguel|alugar|arrendamento|inquilin*|senhorio|imobiliaria|imovel|condominio|vizinh*|fiador|sindico|republica|vazamento|t2|kitnet|moradia|o proprietario|meu quarto|visitar a casa',
    health:
      'doutor*|dentista|vacina*|pediatra|fisio*|psicolog*|sus|veterinari*|jejum|raio x|ubs|centro de saude|retorno medico|posto de saude|consulta com|consulta de|minha consulta|exame de sangue|sua consulta|consulta dia|com a dra|com o dr',
    school:
      'profa|licao|creche|reuniao de pais|diretora da escola|coordenadora pedagogica|educadora|infantario|boletim|meu filho|minha filha|nosso filho|nossa filha|professora do|mae do|mae da',
    university:
      'tcc|tese|dissertacao|slides|orientador*|mestrado|doutorado|doutoramento|semestre|trabalho em grupo|vestibular|sua aula|a prova de|o capitulo',
    shop: 'encomenda|pacote|devolucao|comprei|ingressos|bilhetes|desconto|cupom|promocao|defeito|tamanho|rastreio|correios',
    sales:
      'cotacao|proposta comercial|nosso produto|nossa plataforma|nossos servicos|nossa solucao|distribuidor*|contrato de prestacao|fechar negocio|o orcamento|nosso sistema|equipe de vendas|orcamento do|segue a proposta valida|valida por|proposta de orcamento',
    media: 'podcast|episodio|jornalista|reportagem|gravacao|ao ar|documentario|redacao|entrevistado',
    research:
      'utilizadores|prototipo|vale presente|voucher|transcri*|anonim*|depoimento|historia oral|mestrand*|doutorand*|questionario|teste de usabilidade|inquerito|ouvir voce|te ouvir|para minha tese|da minha tese|meu tcc|estamos entrevistando|entrevistando quem',
    newsletter:
      'newsletter|descadastrar|cancelar inscricao|cancelar a subscricao|inscreva se|ver no navegador|mais lidas|leia mais|webinar|imperdivel|vagas novas|novas vagas|da sua busca|alerta',
    authority:
      'autorizacao de residencia|sef|aima|consulado|embaixada|prefeitura|camara municipal|inss|receita federal|detran|cartorio|protocolo|seguro desemprego|seguranca social|alvara|bolsa familia|cidadania|poupatempo|iefp|meu processo de|meu pedido de|visto de|processo no',
    club: 'torneio|coral|coro|socio*|paroquia|aniversario|ong|campeonato|assembleia|escoteiros|quermesse|churrasco|rancho',
    family:
      'vovo|primo|prima|beijo*|bjs|abracao|saudade*|cerveja|churrasco|tudo bem contigo|quanto tempo|cachorro|gato|mano|parca|te amo|fofa|um dia desses|churras|boa sorte na entrevista|boa sorte amanha|torcendo por voce|me liga depois|me conta sabado|deus abencoe|vamos comemorar|a gente brinda|voce passou na entrevista|brindar',
    repair:
      'conserto|encanador|canalizador|caldeira|maquina de lavar|telhado|vistoria|geladeira|esquentador|ar condicionado|o aquecedor',
    colleagues:
      'reuniao de equipe|reuniao de equipa|daily|sprint|ata|entregavel|troca de turno|avaliacao de desempenho|os candidatos|a candidata que|o candidato que|pendencias|deploy|repasse|troca o plantao|entrevistei dois|candidatos e gostei|a pauta|vem tres candidatos|nota dos candidatos|a gente chama de novo|quem participa das',
    publishing:
      'manuscrito|editora|poema*|romance|conto|pareceristas|simposio|chamada de|publica*|galeria|anais|submissao',
    travel: 'hospede*|hospedagem|pousada|bilhete*|bagagem|check in|anfitri*|airbnb|passeio|estadia',
    funding: 'doacao|aceleradora|incubadora|investidor*|patrocin*|fomento|subsidio|captacao',
    bank: 'emprestimo|sinistro|apolice|seguradora|saldo|extrato|fraude|consorcio|pedido de credito|o seu pedido|solicitacao de credito|financiamento',
    security: 'senha|palavra passe|redefinir|verificacao|novo dispositivo|suspeit*|conta bloqueada|token',
    lure: 'sem experiencia|sem entrevista|nao precisa de entrevista|telegram|ganhar dinheiro|dados bancarios|foto do documento|voce foi aprovado|voce foi selecionado|comece hoje|renda extra',
  },
}
