/**
 * The texts of errors in Portuguese. Each stands here once, under the English text as the source
 * writes it, with `{}` where a value stands; `tests/translate_test.ts` holds the two together.
 *
 * @module
 */

/** English templates and their Portuguese; values come in the same order. */
export const MESSAGES_PT: Readonly<Record<string, string>> = {
  // Permissions
  'Cannot write "{}": Deno has no permission to write it':
    'Não é possível gravar "{}": o Deno não tem permissão para isso',
  'Cannot read "{}": Deno has no permission to read it':
    'Não é possível ler "{}": o Deno não tem permissão para isso',
  'Cannot read the lock "{}": Deno has no permission to read it':
    'Não é possível ler o arquivo de trava "{}": o Deno não tem permissão para isso',
  'Cannot reach "{}": Deno has no permission to connect to it':
    'Não é possível conectar a "{}": o Deno não tem permissão para isso',
  "Cannot read from {}: Deno has no permission for it":
    "Não é possível ler de {}: o Deno não tem permissão para isso",
  "Cannot use the cache ({}): Deno has no permission for it":
    "Não é possível usar o cache ({}): o Deno não tem permissão para isso",
  'Cannot read "{}": the cache does not hold it, and Deno has no permission for its source':
    'Não é possível ler "{}": não está no cache, e o Deno não tem permissão para a fonte',
  "Cannot scan {}: the cache of {} lacks {} of {} expected files, and Deno has no permission for the source: {}{}":
    "Não é possível ler {}: o cache de {} não tem {} de {} arquivos esperados, e o Deno não tem permissão para a fonte: {}{}",
  "Add {} to the command{}": "Acrescente {} ao comando{}",
  ", {}": ", {}",
  "or do without this cache": "ou dispense este cache",
  "Deno has no permission for it (add {})": "o Deno não tem permissão para isso (acrescente {})",
  // Workers
  'Cannot decode "{}": its worker has ended: {}':
    'Não é possível decodificar "{}": o worker que o fazia terminou: {}',
  "Read again; with workers: 0 the file is decoded in the main thread":
    "Leia de novo; com workers: 0 o arquivo é decodificado na thread principal",
  // Labels and quality
  "Give a table of readCnv(), a codeList(), or a Map of codes to { pt }":
    "Informe uma tabela de readCnv(), uma codeList() ou um Map de códigos para { pt }",
  'Cannot find duplicates by "{}": it is not given out':
    'Não é possível procurar duplicatas por "{}": não está entre as colunas fornecidas',
  "The scan gives out {}{}": "A leitura fornece {}{}",
  // Displays and rates
  "Cannot show a value that is neither a table nor record batches":
    "Não é possível mostrar um valor que não é tabela nem lotes de registros",
  "Collect a scan first: show(await scan.collect())":
    "Colete antes a leitura: show(await scan.collect())",
  // Plots
  "Cannot plot a value that is neither a table nor rows as objects":
    "Não é possível desenhar um valor que não é tabela nem linhas como objetos",
  "Collect a scan first: plot.line(await scan.collect(), ...)":
    "Colete antes a leitura: plot.line(await scan.collect(), ...)",
  "Cannot plot a table without rows": "Não é possível desenhar uma tabela sem linhas",
  "Look at the scan's outcome: it says which files were read and how many rows matched":
    "Veja o resultado da leitura: ele diz quais arquivos foram lidos e quantas linhas passaram",
  'Cannot plot "{}": there is no such column': 'Não é possível desenhar "{}": não há essa coluna',
  'Cannot plot "{}": it identifies persons':
    'Não é possível desenhar "{}": a coluna identifica pessoas',
  "Plot a column that does not, or counts of rows":
    "Desenhe uma coluna que não identifique, ou contagens de linhas",
  'Cannot plot the values of "{}": "{}" is no number':
    'Não é possível desenhar os valores de "{}": "{}" não é um número',
  "Name a column of numbers, or leave the value out to count rows":
    "Informe uma coluna de números, ou nenhuma, para contar linhas",
  'Cannot plot "{}" by "{}": several rows are at "{}"':
    'Não é possível desenhar "{}" por "{}": há várias linhas em "{}"',
  'Say what to make of them: combine: "sum", "mean", "median", "min" or "max"':
    'Diga o que fazer delas: combine: "sum", "mean", "median", "min" ou "max"',
  "Cannot plot {}: no row has a value in all of them":
    "Não é possível desenhar {}: nenhuma linha tem valor em todas",
  "Look at how full the columns are: show(table, { profile: true })":
    "Veja quanto as colunas estão preenchidas: show(table, { profile: true })",
  "Cannot plot {} by {} cells: more than {}":
    "Não é possível desenhar {} por {} células: mais de {}",
  "Take fewer rows, or months in place of days": "Use menos linhas, ou meses em vez de dias",
  'Cannot plot "{}" as a map: it names no UF':
    'Não é possível desenhar "{}" como mapa: a coluna não tem nenhuma UF',
  "Name a column of UFs (SP), their names or numbers, or municipality codes":
    "Informe uma coluna de UFs (SP), de seus nomes ou números, ou de códigos de municípios",
  'Cannot save a plot as "{}": it is neither .svg nor .png':
    'Não é possível gravar um gráfico como "{}": não é .svg nem .png',
  "Give a name that ends in .svg or .png": "Dê um nome que termine em .svg ou .png",
  "Cannot draw a PNG: Deno has no permission to read the renderer":
    "Não é possível desenhar um PNG: o Deno não tem permissão para ler o renderizador",
  "or save the plot as .svg": "ou grave o gráfico como .svg",
  "Cannot make rates: {}": "Não é possível calcular taxas: {}",
  "Cannot make rates: the population is of {} years, {} to {}":
    "Não é possível calcular taxas: a população é de {} anos, de {} a {}",
  "Give by: { place, year }, or a population of one year":
    "Informe by: { place, year }, ou a população de um só ano",
  'Cannot make rates by "{}": there is no such column':
    'Não é possível calcular taxas por "{}": não há essa coluna',
  "The columns are {}": "As colunas são {}",
  // Sources
  "Cannot {} from {}: {}{}": "Não é possível {} de {}: {}{}",
  "it refuses connections": "o servidor recusa conexões",
  "its port is one that fetch never connects to": "a porta é das que o fetch nunca usa",
  "there is no way to it": "não há rota até o servidor",
  "its name could not be looked up (DNS)": "o nome não pôde ser resolvido (DNS)",
  "the connection was lost": "a conexão caiu",
  "the connection was closed": "a conexão foi fechada",
  "it hung up": "o servidor desligou",
  "it answered {}": "o servidor respondeu {}",
  "it answered {}, which is no FTP reply": "o servidor respondeu {}, que não é uma resposta de FTP",
  "its reply is longer than {} bytes": "a resposta tem mais de {} bytes",
  "it sent a reply that nothing asked for": "o servidor enviou uma resposta que ninguém pediu",
  "it offers no usable port for data in its answer {}":
    "o servidor não oferece porta de dados utilizável na resposta {}",
  "the listing is longer than {} MiB": "a listagem tem mais de {} MiB",
  "the listing has more than {} files": "a listagem tem mais de {} arquivos",
  "the file was replaced while it was read": "o arquivo foi substituído durante a leitura",
  "the file is no longer there": "o arquivo não está mais lá",
  "it sends more than the {} that it said the file has":
    "o servidor envia mais do que os {} que informou",
  "it sent {} of the file's {}": "o servidor enviou {} dos {} do arquivo",
  "it did not resume at the byte that it was asked for":
    "o servidor não retomou no byte que foi pedido",
  "it took longer than {}": "levou mais de {}",
  "its index of the directory has no end": "o índice do diretório não tem fim",
  "its index of the directory cannot be read": "o índice do diretório não pôde ser lido",
  "it redirects more than {} times": "o servidor redireciona mais de {} vezes",
  "it redirects to {}, which is not allowed":
    "o servidor redireciona para {}, o que não é permitido",
  "it answered with another range than it was asked for":
    "o servidor respondeu com outro trecho que não o pedido",
  "it packs the file as {}, which was not asked for":
    "o servidor compacta o arquivo como {}, o que não foi pedido",
  "Check the spelling of the host and this machine's connection to the network":
    "Confira o nome do servidor e a conexão desta máquina à rede",
  "Check the network: firewalls, and some countries and cloud networks, are kept from DataSUS; a mirror, source: [http(address), ftp()], may help":
    "Confira a rede: firewalls, alguns países e algumas nuvens não alcançam o DataSUS; um espelho, source: [http(endereço), ftp()], pode ajudar",
  "Try again later; DataSUS's server is often overloaded":
    "Tente mais tarde; o servidor do DataSUS fica sobrecarregado com frequência",
  "Try again later, or give the server more time with stallTimeout (milliseconds)":
    "Tente mais tarde, ou dê mais tempo ao servidor com stallTimeout (milissegundos)",
  "Ask for fewer files, or give the server more time with deadline (milliseconds)":
    "Peça menos arquivos, ou dê mais tempo ao servidor com deadline (milissegundos)",
  "Try again later; if it goes on, check the address and the path":
    "Tente mais tarde; se persistir, confira o endereço e o caminho",
  "Try again later, or ask for fewer connections at a time":
    "Tente mais tarde, ou peça menos conexões ao mesmo tempo",
  "Try again later: the copy on the server may be incomplete, or just being uploaded":
    "Tente mais tarde: a cópia no servidor pode estar incompleta, ou sendo enviada agora",
  "Try again later: the file may just be being replaced":
    "Tente mais tarde: o arquivo pode estar sendo substituído agora",
  "Run the scan again: the file was replaced on the server":
    "Execute a leitura de novo: o arquivo foi substituído no servidor",
  "Check that the address is that of a file server":
    "Confira se o endereço é de um servidor de arquivos",
  'Cannot read "{}": {}': 'Não é possível ler "{}": {}',
  'Cannot list "{}": there is no such folder': 'Não é possível listar "{}": a pasta não existe',
  "Check the path; it is the folder that holds dissemin/, or the .dbc files themselves":
    "Confira o caminho; é a pasta que contém dissemin/, ou os próprios arquivos .dbc",
  "Check the file's owner and mode, and the disk":
    "Confira o dono e as permissões do arquivo, e o disco",
  'Cannot read "{}": {} no longer has it': 'Não é possível ler "{}": {} não o tem mais',
  "It was there when the directory was listed: run the scan again":
    "Estava lá quando o diretório foi listado: execute a leitura de novo",
  'Cannot take "{}" from {}: {}': 'Não é possível obter "{}" de {}: {}',
  "Read it from DataSUS's server, source: ftp()": "Leia do servidor do DataSUS, source: ftp()",
  "it is larger than {} bytes, too large to check":
    "tem mais de {} bytes, grande demais para conferir",
  "only .dbc files can be checked": "só arquivos .dbc podem ser conferidos",
  "it does not have it": "não o tem",
  "it is longer than listed": "é maior que o listado",
  "it is shorter than listed": "é menor que o listado",
  "it carries no CRC-32 to check": "não traz CRC-32 para conferir",
  // Writing
  'Cannot write "{}": {}': 'Não é possível gravar "{}": {}',
  "its folder is not there": "a pasta não existe",
  "Make the folder first": "Crie a pasta antes",
  "Check the folder's mode, and the disk": "Confira as permissões da pasta, e o disco",
  'Cannot write "{}": another run is writing it':
    'Não é possível gravar "{}": outra execução está gravando',
  "Wait until it is done, or write to another file":
    "Espere que termine, ou grave em outro arquivo",
  'Cannot write "{}": it is {}': 'Não é possível gravar "{}": é {}',
  "a folder": "uma pasta",
  "no plain file": "algo que não é um arquivo comum",
  "Add a file name": "Acrescente um nome de arquivo",
  "Leave -o out and redirect: > {}": "Deixe -o de fora e redirecione: > {}",
  // Cache
  "Cannot keep anything in the cache ({}): {}; reading goes on without it":
    "Não é possível guardar nada no cache ({}): {}; a leitura segue sem ele",
  'Another process is fetching "{}" and does not get on; it is fetched a second time, and not kept':
    'Outro processo está baixando "{}" e não avança; será baixado de novo, e não guardado',
  '"{}" has other bytes than on {}, and the same size and time; the newer are kept':
    '"{}" tem outros bytes que em {}, com o mesmo tamanho e a mesma data; valem os mais novos',
  'Cannot read "{}": the cache does not hold it, and is offline':
    'Não é possível ler "{}": não está no cache, que está offline',
  "Run it once without offline (--offline), so that {} is asked":
    "Execute uma vez sem offline (--offline), para consultar {}",
  'Cannot keep a cache in "{}": {}': 'Não é possível manter um cache em "{}": {}',
  "it is no folder, or a link to one": "não é uma pasta, ou é um link para uma",
  "Name the folder itself": "Indique a própria pasta",
  "others can write to it": "outros usuários podem gravar nela",
  'Run chmod go-w "{}", or choose another': 'Execute chmod go-w "{}", ou escolha outra',
  "it belongs to another user": "pertence a outro usuário",
  "Choose a folder of your own": "Escolha uma pasta sua",
  'Cannot choose entries of "{}": there is no such system':
    'Não é possível escolher entradas de "{}": não há tal sistema',
  "Name it as in a scan, such as sih or sim; dsbr help lists the systems":
    "Use o nome como numa leitura, por exemplo sih ou sim; dsbr help lista os sistemas",
  // Questions
  "Cannot scan {}: group is missing": "Não é possível ler {}: falta o grupo (group)",
  'Cannot scan {}: it has no group "{}"': 'Não é possível ler {}: não há o grupo "{}"',
  "Its groups are {}": "Os grupos são {}",
  "Did you mean {}?": "Você quis dizer {}?",
  "Did you mean {}? {}": "Você quis dizer {}? {}",
  'Cannot select period "{}": it is neither a month nor a year':
    'Não é possível escolher o período "{}": não é mês nem ano',
  'Write a month as "2015-01" and a year as "2015"':
    'Escreva um mês como "2015-01" e um ano como "2015"',
  'Cannot select period "{}": year or month is given too':
    'Não é possível escolher o período "{}": year ou month também foi dado',
  "Give either period, or year with month": "Dê period, ou então year com month",
  "Cannot select a period: neither year nor period is given":
    "Não é possível escolher um período: falta year ou period",
  'Add year: 2023, or period: ["2019-07", "2021-06"]':
    'Acrescente year: 2023, ou period: ["2019-07", "2021-06"]',
  'Cannot select {} "[]": the list is empty': 'Não é possível escolher {} "[]": a lista está vazia',
  "Name at least one {}": "Indique ao menos um valor de {}",
  'Cannot select year "{}": years run from {} to {}':
    'Não é possível escolher o ano "{}": os anos vão de {} a {}',
  "Write the year as a number of four digits": "Escreva o ano como número de quatro dígitos",
  'Cannot select month "{}": months run from 1 to 12':
    'Não é possível escolher o mês "{}": os meses vão de 1 a 12',
  "Write the month as a number from 1 to 12": "Escreva o mês como número de 1 a 12",
  'Cannot select {} "{}..{}": it ends before it begins':
    'Não é possível escolher {} "{}..{}": termina antes de começar',
  "List the months of a season that crosses the year, as in month: [11, 12, 1]":
    "Liste os meses de uma estação que cruza o ano, como em month: [11, 12, 1]",
  'Swap "{}" and "{}"': 'Troque "{}" por "{}"',
  'Cannot select month "{}": the files of this group are yearly':
    'Não é possível escolher o mês "{}": os arquivos deste grupo são anuais',
  "Ask for whole years, and filter the rows by a date column":
    "Peça anos inteiros, e filtre as linhas por uma coluna de data",
  'Cannot select UF "[]": the list is empty': 'Não é possível escolher UF "[]": a lista está vazia',
  'Write "all" for every UF': 'Escreva "all" para todas as UFs',
  "Cannot plan a scan of {} by UF: its files hold the whole country":
    "Não é possível planejar a leitura de {} por UF: os arquivos contêm o país inteiro",
  "Leave uf out, and filter the rows by a column of places":
    "Deixe uf de fora, e filtre as linhas por uma coluna de lugares",
  'Cannot select UF "{}": it is neither a UF nor a region':
    'Não é possível escolher a UF "{}": não é UF nem região',
  "Cannot plan a scan of {}: uf is missing":
    "Não é possível planejar a leitura de {}: falta a UF (uf)",
  'Add uf: "SP", uf: ["SP", "RJ"], uf: "Nordeste" or uf: "all"':
    'Acrescente uf: "SP", uf: ["SP", "RJ"], uf: "Nordeste" ou uf: "all"',
  "Cannot plan a scan of {}: {}": "Não é possível planejar a leitura de {}: {}",
  "Cannot plan a scan of {} in {}": "Não é possível planejar a leitura de {} em {}",
  "{}: it begins in {}": "{}: começa em {}",
  "Ask for {} or later": "Peça {} ou depois",
  "{}: it ends in {}": "{}: termina em {}",
  "Ask for {} or earlier": "Peça {} ou antes",
  'Cannot scan "{}": the catalogue has no such dataset':
    'Não é possível ler "{}": o catálogo não tem tal conjunto de dados',
  "Name system and group, as in SIM-DO; docs/systems.md lists them":
    "Indique sistema e grupo, como em SIM-DO; docs/systems.md os lista",
  "Cannot scan {}: the query lacks {}": "Não é possível ler {}: falta à consulta {}",
  "Add {}": "Acrescente {}",
  "Cannot choose {} {}: it is chosen already": "Não é possível escolher {} {}: já foi escolhido",
  "Keep one .{}(...); it takes a list": "Mantenha um só .{}(...); ele aceita uma lista",
  // Columns
  'Cannot read "{}": no file of the scan has such a column':
    'Não é possível ler "{}": nenhum arquivo da leitura tem essa coluna',
  "The files have {} columns: {}, ...": "Os arquivos têm {} colunas: {}, ...",
  'Cannot add columns made from "{}": a file has no such column':
    'Não é possível acrescentar colunas feitas de "{}": um arquivo não tem essa coluna',
  "Its columns are {}": "As colunas são {}",
  'Cannot select "{}": the file has no such column':
    'Não é possível escolher "{}": o arquivo não tem essa coluna',
  'Cannot select "{}": it is named twice': 'Não é possível escolher "{}": está repetida',
  "Name each column once": "Indique cada coluna uma vez",
  'Cannot place "{}": it holds no codes of places':
    'Não é possível localizar "{}": não contém códigos de lugares',
  "Name a column of municipality codes, such as MUNIC_RES or CODMUNRES":
    "Indique uma coluna de códigos de municípios, como MUNIC_RES ou CODMUNRES",
  "Cannot add ages to {}: it has no age in a known encoding":
    "Não é possível acrescentar idades a {}: não há idade em codificação conhecida",
  "RD and RJ of SIH, CIH, CIHA, SIM, SINAN and all of SIA but IMPBO have one":
    "Têm idade: RD e RJ do SIH, CIH, CIHA, SIM, SINAN e todo o SIA, menos IMPBO",
  "Cannot make rates: {} is missing": "Não é possível calcular taxas: falta {}",
  "Add the column of municipalities and what to divide by: --by CODMUNRES --population POPSVS":
    "Informe a coluna de municípios e por que dividir: --by CODMUNRES --population POPSVS",
  'Cannot divide by "{}": it is no population by municipality':
    'Não é possível dividir por "{}": não é uma população por município',
  "Write --population {}, or one of them and a year: POPTCU:2019":
    "Escreva --population {}, ou uma delas e um ano: POPTCU:2019",
  'Cannot add "{}": there is such a column': 'Não é possível acrescentar "{}": já há essa coluna',
  "Add it once": "Acrescente uma vez",
  'Cannot {} "{}": {} has no such column': 'Não é possível {} "{}": {} não tem essa coluna',
  'Cannot filter by "{}": {}': 'Não é possível filtrar por "{}": {}',
  "there is no such column": "não há tal coluna",
  'Cannot label "{}": {}': 'Não é possível rotular "{}": {}',
  "it is not among the columns given out": "não está entre as colunas de saída",
  "it is named twice": "está repetida",
  "it holds no codes": "não contém códigos",
  "no code list is known for it": "não se conhece lista de códigos para ela",
  "there is a column {} already": "já há uma coluna {}",
  "Columns with a code list: {}{}": "Colunas com lista de códigos: {}{}",
  "No column given out of {}-{} has a code list":
    "Nenhuma coluna de saída de {}-{} tem lista de códigos",
  'Cannot load the code list "{}": there is none of that name':
    'Não é possível carregar a lista de códigos "{}": não há nenhuma com esse nome',
  "catalog.search() finds lists by their titles and codes":
    "catalog.search() acha listas por títulos e códigos",
  'Cannot read the condition "{}": {} (character {})':
    'Não é possível ler a condição "{}": {} (caractere {})',
  'there is no column "{}"': 'não há a coluna "{}"',
  "it is empty": "está vazio",
  "Write for example VAL_TOT > 1000": "Escreva, por exemplo, VAL_TOT > 1000",
  "a column was expected": "esperava-se uma coluna",
  "a value was expected": "esperava-se um valor",
  "text stands in quotes": "textos ficam entre aspas",
  "Text stands in quotes": "Textos ficam entre aspas",
  "this quote is not closed": "esta aspa não é fechada",
  "this parenthesis is not closed": "este parêntese não é fechado",
  "this parenthesis closes nothing": "este parêntese não fecha nada",
  "AND, OR or the end was expected": "esperava-se AND, OR ou o fim",
  "Write the column first, as in VAL_TOT > 1000":
    "Escreva a coluna primeiro, como em VAL_TOT > 1000",
  "Write '{}'": "Escreva '{}'",
  // Missing files
  "Cannot scan {}: {} lacks {} of {} expected files, and {}: {}{}":
    "Não é possível ler {}: {} não tem {} de {} arquivos esperados, e {}: {}{}",
  "the scan is frozen": "a leitura está congelada (frozen)",
  'onMissing is "error"': 'onMissing é "error"',
  "Ask for what was locked, or leave frozen (--frozen) out to read what is there":
    "Peça o que foi travado, ou deixe frozen (--frozen) de fora para ler o que há",
  'Run it once without offline (--offline), so that the cache gets them, or pass onMissing: "warn" (--on-missing warn) to read what is there':
    'Execute uma vez sem offline (--offline), para que o cache os receba, ou passe onMissing: "warn" (--on-missing warn) para ler o que há',
  'Check that it is the right folder, and the period, or pass onMissing: "warn" (--on-missing warn) to read what is there':
    'Confira se a pasta é essa, e o período, ou passe onMissing: "warn" (--on-missing warn) para ler o que há',
  'Ask for a period that is there, or pass onMissing: "warn" (--on-missing warn) to read what is there':
    'Peça um período que exista, ou passe onMissing: "warn" (--on-missing warn) para ler o que há',
  "Cannot peek at {}: {} has none of its files":
    "Não é possível espiar {}: {} não tem nenhum de seus arquivos",
  "Ask for a period that is there: coverage() shows which are":
    "Peça um período que exista: coverage() mostra quais há",
  'Cannot peek at "{}": {} does not have it': 'Não é possível espiar "{}": {} não o tem',
  "Check the path, or take one of the files that the scan's resolve() lists":
    "Confira o caminho, ou use um dos arquivos que resolve() lista",
  // Files' contents
  'Cannot decode "{}": {} (at byte {})': 'Não é possível decodificar "{}": {} (no byte {})',
  "unnamed bytes": "bytes sem nome",
  "Fetch the file again: this copy is incomplete":
    "Baixe o arquivo de novo: esta cópia está incompleta",
  "there is no file to list them in": "não há arquivo em que listá-los",
  'onBadRecord is "{}"': 'onBadRecord é "{}"',
  "Cannot list values that cannot be read: {}": "Não é possível listar valores ilegíveis: {}",
  'Pass deadLetter: "FILE.ndjson", too': 'Passe também deadLetter: "ARQUIVO.ndjson"',
  "Leave onBadRecord out, or deadLetter": "Omita onBadRecord, ou deadLetter",
  'Cannot read "{}": in row {}, {} holds the bytes {} (byte {} of the table), {}':
    'Não é possível ler "{}": na linha {}, {} contém os bytes {} (byte {} da tabela), {}',
  'Pass deadLetter: "FILE.ndjson" to list such values and read them as null, or leave onBadRecord: "error" out':
    'Passe deadLetter: "ARQUIVO.ndjson" para listar esses valores e lê-los como nulos, ou omita onBadRecord: "error"',
  'Fetch the file again: this copy is damaged; pass verify: "warn" to read what it holds all the same':
    'Baixe o arquivo de novo: esta cópia está danificada; passe verify: "warn" para ler mesmo assim o que há nela',
  "Check that the file is a .dbc or .dbf file and fetch it again":
    "Confira se o arquivo é .dbc ou .dbf e baixe-o de novo",
  'Cannot read "{}": {}{}': 'Não é possível ler "{}": {}{}',
  "See findings in the scan's outcome; without strict the scan reads on and lists them":
    "Veja findings no resultado (outcome) da leitura; sem strict a leitura segue e os lista",
  // Locks
  "Cannot scan {}: it is frozen without a lock":
    "Não é possível ler {}: está congelada (frozen) sem arquivo de trava",
  "Pass { lock: await readLock(), frozen: true }": "Passe { lock: await readLock(), frozen: true }",
  "it is not the file that was locked: {} bytes then, {} now":
    "não é o arquivo que foi travado: {} bytes antes, {} agora",
  "it is not the file that was locked: its SHA-256 was {}, is {}":
    "não é o arquivo que foi travado: o SHA-256 era {}, agora é {}",
  "its bytes are those that were locked, but its {} was {}, is {}":
    "os bytes são os que foram travados, mas {} era {}, agora é {}",
  "The lock was edited, or another version of @dsbr/core wrote it (its versions say which): lock the scan again and compare":
    "A trava foi editada, ou outra versão de @dsbr/core a gravou (versions diz qual): trave a leitura de novo e compare",
  'Cannot read the lock "{}": there is no such file':
    'Não é possível ler o arquivo de trava "{}": não existe',
  "Make it with scan.lock() and writeLock() (dsbr lock), or check the path":
    "Crie-o com scan.lock() e writeLock() (dsbr lock), ou confira o caminho",
  'Cannot read the lock "{}": {}': 'Não é possível ler o arquivo de trava "{}": {}',
  "Check that it is a file, its owner and its mode":
    "Confira se é um arquivo, seu dono e suas permissões",
  'Cannot lock the read: it ended before "{}"':
    'Não é possível travar a leitura: terminou antes de "{}"',
  "Read to the end, without a limit, or use scan.lock()":
    "Leia até o fim, sem limite, ou use scan.lock()",
  "its SHA-256 was not taken": "o SHA-256 não foi calculado",
  "it was not read to its end": "não foi lido até o fim",
  'Cannot lock "{}": {}': 'Não é possível travar "{}": {}',
  "Read to the end with { fingerprint: true }, without a limit, or use scan.lock()":
    "Leia até o fim com { fingerprint: true }, sem limite, ou use scan.lock()",
  "it is no lock file": "não é um arquivo de trava",
  "it does not say its version": "não diz sua versão",
  "it is of version {}, and this module reads up to version {}":
    "é da versão {}, e este módulo lê até a versão {}",
  ": version {} wrote it": ": a versão {} o gravou",
  "Update @dsbr/core{}": "Atualize @dsbr/core{}",
  "it does not say what wrote it": "não diz quem o gravou",
  "it lists no files": "não lista arquivos",
  "its file {} {}": "seu arquivo {} {}",
  'it lists "{}" twice': 'lista "{}" duas vezes',
  "it holds an unresolved merge conflict": "contém um conflito de merge não resolvido",
  "Take one side of it, then refresh the lock": "Fique com um dos lados, depois atualize a trava",
  "it is no JSON: {}": "não é JSON: {}",
  // Command line
  'Cannot read --{} "{}": it lists nothing': 'Não é possível ler --{} "{}": não lista nada',
  "Write --{} A,B,C": "Escreva --{} A,B,C",
  "Cannot keep everything in the cache ({}): {}": "Não é possível guardar tudo no cache ({}): {}",
  'The cache\'s copy of "{}" is damaged; it is fetched again':
    'A cópia de "{}" no cache está danificada; será baixada de novo',
  "it gave no sign for {} s": "não deu sinal durante {} s",
  'Cannot read --{} "{}": it is no size': 'Não é possível ler --{} "{}": não é um tamanho',
  "Write for example --{} 2GB, or 512MiB": "Escreva por exemplo --{} 2GB, ou 512MiB",
  'Cannot read --{} "{}": it is no integer{}': 'Não é possível ler --{} "{}": não é um inteiro{}',
  "Write for example --{} {}": "Escreva, por exemplo, --{} {}",
  'Cannot read --{} "{}": it is none of {}': 'Não é possível ler --{} "{}": não é um de {}',
  'Cannot run dsbr {}: it has no option "{}"':
    'Não é possível executar dsbr {}: não há a opção "{}"',
  "Cannot run dsbr {}: --{} lacks its value":
    "Não é possível executar dsbr {}: falta o valor de --{}",
  "Write --{} {}": "Escreva --{} {}",
  "Cannot run dsbr {}: --{} is given twice": "Não é possível executar dsbr {}: --{} está repetida",
  "Write --{} once": "Escreva --{} uma vez",
  "Keep one of {}": "Mantenha um de {}",
  "Cannot run dsbr {}: --{} takes no value": "Não é possível executar dsbr {}: --{} não leva valor",
  "Write --{}, or leave it out": "Escreva --{}, ou deixe de fora",
  'Cannot run dsbr {}: it takes options alone, and "{}" is none':
    'Não é possível executar dsbr {}: só aceita opções, e "{}" não é uma',
  'Cannot run dsbr {}: it takes one {}, and "{}" is one too many':
    'Não é possível executar dsbr {}: aceita um só {}, e "{}" sobra',
  "Put a value with blanks in quotes, and commas without blanks between the items of a list":
    "Ponha entre aspas um valor com espaços, e vírgulas sem espaços entre os itens de uma lista",
  "Cannot read offline: there is no cache to read from":
    "Não é possível ler offline: não há cache de onde ler",
  "Add --cache DIR, the folder that was given when the files were fetched":
    "Acrescente --cache DIR, a pasta indicada quando os arquivos foram baixados",
  "Cannot run dsbr {}: --cache is missing": "Não é possível executar dsbr {}: falta --cache",
  "Write --cache DIR, or set DSBR_CACHE_DIR and add --allow-env=DSBR_CACHE_DIR":
    "Escreva --cache DIR, ou defina DSBR_CACHE_DIR e acrescente --allow-env=DSBR_CACHE_DIR",
  'Cannot read --older-than "{}": it is before all time':
    'Não é possível ler --older-than "{}": é antes de todos os tempos',
  "Write fewer days": "Escreva menos dias",
  "Cannot cite the files: there are none": "Não é possível citar os arquivos: não há nenhum",
  "Lock a question that has files: see dsbr files":
    "Trave uma consulta que tenha arquivos: veja dsbr files",
  'Cannot cite both "{}" and a lock: --lock cites all that the file holds':
    'Não é possível citar "{}" e uma trava: --lock cita tudo o que o arquivo contém',
  "Leave one of them out": "Deixe um deles de fora",
  "Cannot run dsbr decode: FILE is missing": "Não é possível executar dsbr decode: falta FILE",
  "For example\n  dsbr decode RDAC2301.dbc": "Por exemplo\n  dsbr decode RDAC2301.dbc",
  "Cannot use --{} with --to dbf: the DBF is the original file, byte for byte":
    "Não é possível usar --{} com --to dbf: o DBF é o arquivo original, byte a byte",
  "Leave --{} out, or write --to csv": "Deixe --{} de fora, ou escreva --to csv",
  "Check that it is a .dbc file: a .dbf file has nothing to unpack":
    "Confira se é um arquivo .dbc: um .dbf não tem o que descompactar",
  "Cannot show {} on a screen: it is not text": "Não é possível mostrar {} na tela: não é texto",
  "Write it to a file with -o FILE.{}, or pipe it into a program":
    "Grave em um arquivo com -o FILE.{}, ou passe a um programa",
  'Cannot tell the format of "{}": its name does not end in one':
    'Não é possível saber o formato de "{}": o nome não termina em um',
  "Add --{} {}": "Acrescente --{} {}",
  'Cannot help with "{}": it is more than one command or system':
    'Não há ajuda sobre "{}": é mais de um comando ou sistema',
  "Write dsbr help COMMAND, or dsbr help SYSTEM": "Escreva dsbr help COMMAND, ou dsbr help SYSTEM",
  "Cannot run dsbr {}: it is a system, not a command":
    "Não é possível executar dsbr {}: é um sistema, não um comando",
  "Write dsbr scan {} to read it, or dsbr help {}":
    "Escreva dsbr scan {} para lê-lo, ou dsbr help {}",
  "Cannot run dsbr {}: it is no command by itself":
    "Não é possível executar dsbr {}: não é um comando por si só",
  "Cannot run dsbr {}: there is no such command":
    "Não é possível executar dsbr {}: não há tal comando",
  "Did you mean {}? dsbr help lists the commands":
    "Você quis dizer {}? dsbr help lista os comandos",
  "The commands are {}; dsbr help says what they do":
    "Os comandos são {}; dsbr help diz o que fazem",
  "Cannot refresh standard output: --refresh compares with a lock file":
    "Não é possível atualizar a saída padrão: --refresh compara com um arquivo de trava",
  "Name it with -o FILE, or leave -o out for {}":
    "Indique-o com -o FILE, ou deixe -o de fora para {}",
  'Cannot find the system "{}": the catalogue has none of that name':
    'Não se acha o sistema "{}": o catálogo não tem nenhum com esse nome',
  "Try dsbr search {}. The systems are {}": "Tente dsbr search {}. Os sistemas são {}",
  'Cannot read --period "{}": it is neither a period nor a range of two':
    'Não é possível ler --period "{}": não é um período nem um intervalo',
  "Write --period 2015-01 for a month, 2015 for a year, 2015-01..2020-06 for a range":
    "Escreva --period 2015-01 para um mês, 2015 para um ano, 2015-01..2020-06 para um intervalo",
  "For example\n  {}": "Por exemplo\n  {}",
  "Add --source sample to try things with made-up data":
    "Acrescente --source sample para experimentar com dados inventados",
  "Cannot run dsbr {}: {} is missing": "Não é possível executar dsbr {}: falta {}",
  "Cannot run dsbr {}: {} are missing": "Não é possível executar dsbr {}: faltam {}",
  "Cannot run dsbr search: TEXT is missing": "Não é possível executar dsbr search: falta TEXT",
  "For example\n  dsbr search nascidos vivos": "Por exemplo\n  dsbr search nascidos vivos",
  "Cannot make files of {} rows: {} is the most":
    "Não é possível criar arquivos de {} linhas: {} é o máximo",
  "Write --rows {}, or ask for more files": "Escreva --rows {}, ou peça mais arquivos",
  "Cannot use {}: it shapes made-up data, and the source is {}":
    "Não é possível usar {}: serve a dados inventados, e a fonte é {}",
  "not given": "nenhuma",
  "Add --source sample, or leave {} out": "Acrescente --source sample, ou deixe {} de fora",
  'Cannot read from "{}": there is no {} source': 'Não é possível ler de "{}": não há fonte {}',
  "Use --source DIR with a folder of downloaded .dbc files, --source ftp://HOST, --source https://HOST/FOLDER, or --source sample to try things":
    "Use --source DIR com uma pasta de arquivos .dbc baixados, --source ftp://HOST, --source https://HOST/FOLDER, ou --source sample para experimentar",
  'Cannot read from "{}": it is no ftp://HOST or ftp://HOST:PORT':
    'Não é possível ler de "{}": não é ftp://HOST nem ftp://HOST:PORT',
  "Write --source ftp://ftp.datasus.gov.br": "Escreva --source ftp://ftp.datasus.gov.br",
  // dsbr doctor
  "Cannot rely on {}: {} of {} checks failed":
    "Não é possível contar com {}: {} de {} testes falharam",
  "Cannot go on: {}": "Não é possível seguir: {}",
  "Cannot go on: nothing came of it within {} s": "Não é possível seguir: nada resultou em {} s",
  "Check the network, or give it more time with --timeout SECONDS":
    "Confira a rede, ou dê mais tempo com --timeout SECONDS",
  'Cannot reach "{}": its name could not be looked up (DNS)':
    'Não é possível conectar a "{}": o nome não pôde ser resolvido (DNS)',
  "Let outgoing connections to ports above 1023 pass the firewall, or use a mirror (--source https://HOST/FOLDER)":
    "Libere no firewall conexões de saída para portas acima de 1023, ou use um espelho (--source https://HOST/FOLDER)",
  "Cannot list {}: no directory of the catalogue has a file":
    "Não é possível listar {}: nenhum diretório do catálogo tem arquivos",
  "Check the address or path; it is the one that holds dissemin/publicos":
    "Confira o endereço ou caminho; é o que contém dissemin/publicos",
  // Diagnoses, TabWin
  'Cannot read diagnoses "{}": it names none':
    'Não é possível ler os diagnósticos "{}": não indica nenhum',
  'Write codes and ranges, such as "I20-I25, I60"':
    'Escreva códigos e intervalos, como "I20-I25, I60"',
  'Cannot read diagnoses "{}": it is no ICD-10 code or range':
    'Não é possível ler os diagnósticos "{}": não é código nem intervalo da CID-10',
  'Cannot read diagnoses "{}": the range runs backwards':
    'Não é possível ler os diagnósticos "{}": o intervalo está invertido',
  'Write "{}-{}"': 'Escreva "{}-{}"',
  'Cannot read "{}": line {}: {}': 'Não é possível ler "{}": linha {}: {}',
  "Take the table from the TabWin package as DataSUS ships it":
    "Use a tabela do pacote do TabWin como o DataSUS a distribui",
  'Cannot read "{}": it has no line of a TabWin definition':
    'Não é possível ler "{}": não tem linha de definição do TabWin',
  "Take the .DEF from the TabWin package as DataSUS ships it":
    "Use o .DEF do pacote do TabWin como o DataSUS o distribui",
  "more than one": "mais de um",
  'Cannot read "{}": {} has {} such file': 'Não é possível ler "{}": {} tem {} arquivo assim',
  "The package's paths are in its `paths`": "Os caminhos do pacote estão em `paths`",
  "Write one of {}": "Escreva um de {}",
  'Cannot read labels from "{}": it has no column {}':
    'Não é possível ler rótulos de "{}": não há a coluna {}',
  "Name one of the table's columns": "Indique uma das colunas da tabela",
  'Cannot unpack "{}": {}': 'Não é possível descompactar "{}": {}',
  "Fetch the package again": "Baixe o pacote de novo",
  // Groups that cannot be read
  "no file of it is known": "não se conhece nenhum arquivo dele",
  "Choose another group": "Escolha outro grupo",
  "nothing that is known": "nada conhecido",
  "its archives hold {}, not a table that can be read":
    "seus arquivos compactados contêm {}, não uma tabela que se possa ler",
  "Fetch them from {} and unpack them": "Baixe-os de {} e descompacte-os",
  // Conditions
  "it holds a {}, not text": "contém {}, não texto",
  "it holds a {}, which {} is not": "contém {}, o que {} não é",
  "it is nested too deep": "há parênteses demais uns dentro dos outros",
  "AND, OR or a closing parenthesis was expected":
    "esperava-se AND, OR ou um parêntese de fechamento",
  "IN, LIKE or BETWEEN was expected": "esperava-se IN, LIKE ou BETWEEN",
  "a comparison was expected after {}": "esperava-se uma comparação depois de {}",
  "Compare with =, <>, <, <=, >, >=, IN, BETWEEN, LIKE or IS NULL":
    "Compare com =, <>, <, <=, >, >=, IN, BETWEEN, LIKE ou IS NULL",
  "{} holds {}, and LIKE tests text": "{} contém {}, e LIKE testa textos",
  "Write {} BETWEEN '2023-01-01' AND '2023-12-31'":
    "Escreva {} BETWEEN '2023-01-01' AND '2023-12-31'",
  "a pattern in quotes was expected": "esperava-se um padrão entre aspas",
  "Write {} LIKE 'I2%'": "Escreva {} LIKE 'I2%'",
  "LIKE does not know this pattern": "LIKE não conhece este padrão",
  "What works is 'abc%', '%abc', '%abc%' and 'abc'; write \\% or \\_ for the character itself":
    "Funcionam 'abc%', '%abc', '%abc%' e 'abc'; escreva \\% ou \\_ para o próprio caractere",
  "nothing is equal to NULL": "nada é igual a NULL",
  "Write {} IS NULL or {} IS NOT NULL": "Escreva {} IS NULL ou {} IS NOT NULL",
  "a column cannot be compared with another": "uma coluna não pode ser comparada com outra",
  "For the text write '{}'": "Para o texto escreva '{}'",
  "{}, which stands in quotes": "{}, que fica entre aspas",
  "{}, which {} is not": "{}, o que {} não é",
  "Write a day as '2023-01-31'": "Escreva um dia como '2023-01-31'",
  "Write true or false": "Escreva true ou false",
  "{}, which cannot be compared": "{}, que não pode ser comparado",
  "What works is {} IS NULL and {} IS NOT NULL": "Funcionam {} IS NULL e {} IS NOT NULL",
  '"{}" was expected': 'esperava-se "{}"',
  "{} was expected": "esperava-se {}",
  '"{}" has no meaning here': '"{}" não faz sentido aqui',
  "Double a quote that is part of the text: 'D''Oeste'":
    "Dobre uma aspa que faz parte do texto: 'D''Oeste'",
  // Damaged files
  "the archive ends before its table of contents does":
    "o arquivo compactado termina antes de seu índice",
  "a DBF header has at least 33 bytes, here are {}":
    "um cabeçalho DBF tem ao menos 33 bytes, aqui há {}",
  "it begins with {}": "começa com {}",
  "its header length is {}, under 33": "o tamanho do cabeçalho é {}, menor que 33",
  "its header has {} bytes, here are {}": "o cabeçalho tem {} bytes, aqui há {}",
  "its header lists no fields": "o cabeçalho não lista campos",
  "its fields take {} bytes, its record length is {}":
    "os campos ocupam {} bytes, o registro tem {}",
  "field {} has the unknown type {}": "o campo {} tem o tipo desconhecido {}",
  'field "{}" is 0 bytes wide': 'o campo "{}" tem 0 bytes de largura',
  "its header declares {} records, it holds {}": "o cabeçalho declara {} registros, há {}",
  "it holds {} more records than the {} its header declares":
    "há {} registros a mais que os {} que o cabeçalho declara",
  "its bytes have the CRC-32 {}, it was written with {}":
    "os bytes têm o CRC-32 {}, foi gravado com {}",
  "the file ends before its records": "o arquivo termina antes dos registros",
  "it decodes to more than the {} bytes its header declares":
    "descompacta em mais que os {} bytes que o cabeçalho declara",
  "its literal mode is {}, not 0 or 1": "o modo de literais é {}, não 0 ou 1",
  "its dictionary size is {}, not 4, 5 or 6": "o tamanho do dicionário é {}, não 4, 5 ou 6",
  "a match reaches {} bytes back, before the first byte":
    "uma repetição recua {} bytes, antes do primeiro byte",
  "a member stands behind the contents": "um membro está depois do índice",
  "it is no ZIP archive": "não é um arquivo ZIP",
  "its parts do not follow each other": "as partes não seguem umas às outras",
  'its member "{}" has the CRC-32 {}, not {}': 'o membro "{}" tem o CRC-32 {}, não {}',
  "its table of contents has {} entries, and it holds {} members":
    "o índice tem {} entradas, e há {} membros",
  "it holds {}{}, and not the table that is looked for": "contém {}{}, e não a tabela procurada",
  'its member "{}" {}': 'o membro "{}" {}',
  // Changes between files
  "column {} ({}) was not there {}": "a coluna {} ({}) não existia {}",
  "column {} ({}) is not in the catalogue": "a coluna {} ({}) não está no catálogo",
  "column {}, {} {}, is not there": "a coluna {}, {} {}, não está lá",
  "column {} ({}) of the catalogue's layout is not there":
    "a coluna {} ({}) do leiaute do catálogo não está lá",
  "column {} was {} {} and is {}": "a coluna {} era {} {} e é {}",
  "column {} is {} in the catalogue and {} in the file":
    "a coluna {} é {} no catálogo e {} no arquivo",
  "column {} is null in all rows ({}), before in {}":
    "a coluna {} é nula em todas as linhas ({}), antes em {}",
  "column {} has codes outside its code list in {} rows: {}":
    "a coluna {} tem códigos fora de sua lista em {} linhas: {}",
  "it was locked, and is gone": "foi travado, e sumiu",
  'it was locked, and "{}" has taken its place': 'foi travado, e "{}" tomou seu lugar',
  "See what DataSUS republished, and accept it, with scan.refresh(lock) (dsbr lock --refresh), or read the files of then from a copy of them with directory()":
    "Veja o que o DataSUS republicou, e aceite, com scan.refresh(lock) (dsbr lock --refresh), ou leia os arquivos de então de uma cópia deles com directory()",
  "Ask for what was locked, add the file with scan.refresh(lock) (dsbr lock --refresh), or leave frozen (--frozen) out to read it unverified":
    "Peça o que foi travado, acrescente o arquivo com scan.refresh(lock) (dsbr lock --refresh), ou deixe frozen (--frozen) de fora para lê-lo sem conferir",
  " (and {} more {})": " (e mais {} {})",
  "file differs": "arquivo difere",
  "files differ": "arquivos diferem",
  "; and {} more": "; e mais {}",
  "the file ends before the end code": "o arquivo termina antes do código final",
  "the lock is frozen and does not have it": "a trava está congelada (frozen) e não o tem",
  // DuckDB, Polars, engines
  "Cannot query: the database is closed": "Não é possível consultar: o banco está fechado",
  "Open another with DuckDb.open(), or query before it is disposed of":
    "Abra outro com DuckDb.open(), ou consulte antes de descartá-lo",
  "Cannot query: a stream of this connection is still open":
    "Não é possível consultar: um fluxo desta conexão ainda está aberto",
  "Read the stream to its end or cancel it first, or open the DuckDb without a connection":
    "Leia o fluxo até o fim ou cancele-o antes, ou abra o DuckDb sem uma conexão",
  "DuckDB is locked to its folder; DuckDb.open({ unsafeExternalAccess: true }) opens it to the machine":
    "O DuckDB está restrito à sua pasta; DuckDb.open({ unsafeExternalAccess: true }) o abre à máquina",
  "Pass settings to DuckDb.open()": "Passe as configurações a DuckDb.open()",
  'Pass a larger memoryLimit, such as "4GB", or select fewer columns':
    'Passe um memoryLimit maior, como "4GB", ou escolha menos colunas',
  "Scans are tables by the names given to db.register(), or to --from of dsbr sql":
    "As leituras são tabelas com os nomes dados a db.register(), ou a --from de dsbr sql",
  "DESCRIBE followed by the table's name lists its columns and their types":
    "DESCRIBE seguido do nome da tabela lista suas colunas e os tipos delas",
  "The SQL is DuckDB's: https://duckdb.org/docs/stable/sql/introduction":
    "O SQL é o do DuckDB: https://duckdb.org/docs/stable/sql/introduction",
  "Cannot run the query: {}": "Não é possível executar a consulta: {}",
  "See DuckDB's message; db.explain() shows what reaches the scans":
    "Veja a mensagem do DuckDB; db.explain() mostra o que chega às leituras",
  'Cannot give column "{}" to DuckDB: it has no type for {}':
    'Não é possível passar a coluna "{}" ao DuckDB: não há tipo para {}',
  "Leave the column out, or cast it before": "Deixe a coluna de fora, ou converta-a antes",
  "a temporary folder": "uma pasta temporária",
  "Cannot open DuckDB: Deno does not let it have {}":
    "Não é possível abrir o DuckDB: o Deno não lhe permite {}",
  "Run with {}, or pass { folder } inside a folder that it may write":
    "Execute com {}, ou passe { folder } dentro de uma pasta em que ele possa gravar",
  'Cannot give out column "{}": Arrow gets no {} from here':
    'Não é possível dar a coluna "{}": o Arrow não recebe {} daqui',
  'Cast it in the query, as in CAST("{}" AS VARCHAR)':
    'Converta-a na consulta, como em CAST("{}" AS VARCHAR)',
  'Cannot give out column "{}": a value does not fit 64 bits':
    'Não é possível dar a coluna "{}": um valor não cabe em 64 bits',
  'Cast it in the query, as in CAST("{}" AS DECIMAL(38, 0))':
    'Converta-a na consulta, como em CAST("{}" AS DECIMAL(38, 0))',
  'Cannot find out the columns of "{}": {}': 'Não é possível saber as colunas de "{}": {}',
  "Only the header of a file tells them: register a scan of files that are there":
    "Só o cabeçalho de um arquivo as diz: registre uma leitura de arquivos que existem",
  'Cannot read "{}": the file of a batch is not known':
    'Não é possível ler "{}": não se sabe de que arquivo é um lote',
  "Leave UF, ANO, MES and _file out of the query, and report this":
    "Deixe UF, ANO, MES e _file fora da consulta, e relate isto",
  "Cannot join the scans: {}": "Não é possível juntar as leituras: {}",
  'Name columns that both give, as in { on: { MUNIC_RES: "CODMUNRES" } }; kinds are {}':
    'Indique colunas que ambas dão, como em { on: { MUNIC_RES: "CODMUNRES" } }; os tipos são {}',
  "Partition by {}, compress with {}, and leave limit() out":
    "Particione por {}, comprima com {}, e deixe limit() de fora",
  "Cannot read the data frame: {}": "Não é possível ler o data frame: {}",
  "Cast the columns that are neither text, numbers, dates nor truth values":
    "Converta as colunas que não são textos, números, datas nem valores lógicos",
  "Cannot read the data frame: a column holds more than 2 GB in one piece":
    "Não é possível ler o data frame: uma coluna tem mais de 2 GB em um só pedaço",
  "Write it in parts, with frame.slice()": "Grave-o em partes, com frame.slice()",
  "Cannot run the query in Polars: {}": "Não é possível executar a consulta no Polars: {}",
  "Polars knows a part of SQL; duckDbEngine() knows more":
    "O Polars conhece parte do SQL; duckDbEngine() conhece mais",
  "Cannot make a lazy frame: Deno does not let it write {}":
    "Não é possível criar um lazy frame: o Deno não permite gravar {}",
  "Run with {}, or pass { folder }": "Execute com {}, ou passe { folder }",
  "Cannot make a data frame of the rows: {}": "Não é possível criar um data frame das linhas: {}",
  "Select fewer columns, and look for two of one name":
    "Escolha menos colunas, e procure duas com o mesmo nome",
  "Cannot load DuckDB: Deno has no permission to run its native code":
    "Não é possível carregar o DuckDB: o Deno não tem permissão para executar seu código nativo",
  "Add --allow-ffi --allow-read --allow-write to the command":
    "Acrescente --allow-ffi --allow-read --allow-write ao comando",
  "There are more rows: see --limit, or write all with -o FILE.csv":
    "Há mais linhas: veja --limit, ou grave todas com -o FILE.csv",
  'Cannot read --from "{}": "{}" names two scans':
    'Não é possível ler --from "{}": "{}" nomeia duas leituras',
  "Give each scan a name of its own; names in capitals are the same":
    "Dê a cada leitura um nome próprio; maiúsculas não os distinguem",
  'Cannot read --from "{}": it is not NAME=SYSTEM:GROUP:UFS:PERIOD':
    'Não é possível ler --from "{}": não é NAME=SYSTEM:GROUP:UFS:PERIOD',
  "Write for example --from {}": "Escreva, por exemplo, --from {}",
  "Cannot run dsbr sql: {} is missing": "Não é possível executar dsbr sql: falta {}",
  'For example\n  dsbr sql "select count(*) from rd" --from {} --source sample':
    'Por exemplo\n  dsbr sql "select count(*) from rd" --from {} --source sample',
  "Cannot choose an engine: of {} none has {}":
    "Não é possível escolher um motor: de {} nenhum tem {}",
  'Add duckDbEngine() of "@dsbr/core/duckdb", which can do everything':
    'Acrescente duckDbEngine() de "@dsbr/core/duckdb", que faz tudo',
  ", no ": ", nem ",
  "Cannot execute a plan with {}: it has no {}":
    "Não é possível executar um plano com {}: falta {}",
  "chooseEngine() finds one that can": "chooseEngine() acha um que consiga",
};

/** Pieces that are put into the texts above, and the words of `dsbr doctor`. */
export const PHRASES_PT: Readonly<Record<string, string>> = {
  "Did you mean {} or {}?": "Você quis dizer {} ou {}?",
  "Did you mean {} or {} or {}?": "Você quis dizer {}, {} ou {}?",
  "Take it from version control again, or make a new one with scan.lock()":
    "Recupere-o do controle de versão, ou crie outro com scan.lock()",
  'Nothing fits "{}": try fewer words, or the beginning of one':
    'Nada corresponde a "{}": tente menos palavras, ou o começo de uma',
  "it is no number": "não é um número",
  "it is no whole number of 32 bits": "não é um número inteiro de 32 bits",
  "it is no day as {}": "não é um dia no formato {}",
  "it is neither true nor false": "não é verdadeiro nem falso",
  "column {} is {} in the catalogue and {} in the file; and {} more":
    "a coluna {} é {} no catálogo e {} no arquivo; e mais {}",
  'Cannot select period "{}..{}": it ends before it begins':
    'Não é possível escolher o período "{}..{}": termina antes de começar',
  'Cannot select year "{}..{}": it ends before it begins':
    'Não é possível escolher os anos "{}..{}": terminam antes de começar',
  'Cannot select month "{}..{}": it ends before it begins':
    'Não é possível escolher os meses "{}..{}": terminam antes de começar',
  'Choose "all", a region ({}) or a UF ({})': 'Escolha "all", uma região ({}) ou uma UF ({})',
  "{} holds numbers": "{} contém números",
  "{} holds dates": "{} contém datas",
  "{} holds text": "{} contém textos",
  "{} holds truth values": "{} contém valores lógicos",
  "{} holds obfuscated bytes": "{} contém bytes ofuscados",
  "the byte {}, which no DBF or DBC file does": "o byte {}, como nenhum arquivo DBF ou DBC",
  "markup, as an error page does": "marcação (HTML ou XML), como uma página de erro",
  '"PK", as a ZIP file does': '"PK", como um arquivo ZIP',
  "its name could not be looked up (DNS) ({} attempts)":
    "o nome não pôde ser resolvido (DNS; {} tentativas)",
  'directory "{}"': 'a pasta "{}"',
  "the cache of {}": "o cache de {}",
  "{} and --group": "{} e --group",
  "{} and --uf": "{} e --uf",
  "{} and --period": "{} e --period",
  "{} ({} attempts)": "{} ({} tentativas)",
  'list "{}"': 'listar "{}"',
  'read "{}"': 'ler "{}"',
  "get a control connection": "obter o canal de controle",
  "get a login": "obter o login",
  "get a data channel": "obter o canal de dados",
  "it sent nothing for {}": "o servidor não enviou nada por {}",
  "it did not answer within {}": "o servidor não respondeu em {}",
  "it did not take the call within {}": "o servidor não atendeu em {}",
  "{} bytes": "{} bytes",
  " and {} more": " e mais {}",
  " from {} up": " a partir de {}",
  "there is no such file": "o arquivo não existe",
  "Check the path": "Confira o caminho",
  "it is a folder": "é uma pasta",
  "Name one .dbc file, or read the folder with dsbr scan --source DIR":
    "Indique um arquivo .dbc, ou leia a pasta com dsbr scan --source DIR",
  "See dsbr help {}": "Veja dsbr help {}",
  "select": "escolher",
  "place": "localizar",
  "is": "está",
  "are": "estão",
  "before": "antes",
  "in {}": "em {}",
  "a date": "uma data",
  "a number": "um número",
  "For example": "Por exemplo",
  "Deno has no permission for {} (add {}); only what the cache holds of it is read":
    "O Deno não tem permissão para {} (acrescente {}); só se lê o que o cache contém",
  "permissions": "permissões",
  "name lookup": "resolução do nome",
  "control channel": "canal de controle",
  "data channel": "canal de dados",
  "listing": "listagem",
  "small file": "arquivo pequeno",
  "cache folder": "pasta de cache",
  "none is needed": "nenhuma é necessária",
  "{} is {}": "{} é {}",
  "after {} ms": "após {} ms",
  "{} .dbc files in {}": "{} arquivos .dbc em {}",
  "{}, {} bytes, matches its CRC-32": "{}, {} bytes, confere com seu CRC-32",
  "none: files are kept in memory alone; --cache DIR names one":
    "nenhuma: arquivos ficam só na memória; --cache DIR indica uma",
  "{} can be written and read": "{} pode ser gravada e lida",
  'folder "{}"': 'pasta "{}"',
};
