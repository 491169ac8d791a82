"""The small words of dates, beside the names of months and weekdays.

Each row of WORDS is a letter for the kind of word, a value, and the words that have both. The letters are those that
shapes are made of (`date_tokens`): a word of two kinds stands in the row that comes first.
"""

from __future__ import annotations

WORDS: tuple[tuple[str, int, str], ...] = (
    # Quarters and halves: the letter of "Q4", the word of "4th quarter", and the letter and word for halves.
    ("Q", 0, "q t kv"),
    ("R", 0, "quarter quartal quartals trimestre квартал квартала квартале кв çeyrek çeyreği çeyreğinde kvartal"),
    ("R", 0, "kvartalet trim"),
    ("H", 0, "h"),
    ("S", 0, "half halbjahr halbjahrs hälfte semestre полугодие полугодия полугодии yarı yarısı yarısında yarıyıl"),
    ("S", 0, "halvår halvåret moitié mitad metade"),
    ("K", 0, "cw kw w"),
    ("L", 0, "week woche kalenderwoche semaine semana settimana неделя недели неделе hafta haftası haftasında vecka"),
    ("L", 0, "veckan"),
    # Parts: 1 early, 2 middle, 3 late, 4 end. P goes straight before the year, p needs an "of", e (Turkish) follows it.
    ("P", 1, "early anfang début inizio начало начале"),
    ("P", 2, "mid middle mitte mi metà середина середине"),
    ("P", 3, "late spät"),
    ("P", 1, "начала началу jahresbeginn"),
    ("P", 2, "середины середине jahresmitte"),
    ("P", 4, "end ende fin fine конец конце конца концу jahresende eoy"),
    ("p", 1, "beginning start principio principios inicio inicios comienzos início começo början"),
    ("p", 2, "mediados meados mitad mitten"),
    ("p", 4, "final finales finais fim fines slutet"),
    ("e", 1, "başı başında"),
    ("e", 2, "ortası ortasında"),
    ("e", 4, "sonu sonunda"),
    # Seasons: 0 ends with the year on either half of the globe, 1 may run over into the next year.
    ("Z", 0, "spring autumn fall frühling frühjahr herbst printemps automne primavera otoño outono autunno весна"),
    ("Z", 0, "весной осень осенью ilkbahar sonbahar vår våren höst hösten"),
    ("Z", 1, "summer winter sommer été hiver verano invierno verão inverno estate лето летом зима зимой yaz kış"),
    ("Z", 1, "sommaren vinter vintern"),
    ("C", 0, "cy"),
    ("F", 0, "fy fiscal fiskaljahr geschäftsjahr gj"),
    ("f", 0, "year"),
    ("o", 0, "of de del do da des du av af di"),
    ("t", 0, "st nd rd th er ère e ème eme º ª o й го ое"),
    # What turns a Turkish year into an adjective: "2026'nın ilk çeyreği".
    ("g", 0, "nın nin nun yılının"),
    # Between two dates (j, J), before a bare year (i, J), after one (&, v), and for what has no end (b; B after &).
    ("j", 0, "to a à al au ao ile"),
    ("J", 0, "until till through thru bis hasta até fino tot do до по"),
    ("i", 0, "in by during since before throughout within im seit ab vor en depuis avant courant desde para durante"),
    ("i", 0, "em antes nel entro dal dalla в к с sedan under"),
    ("&", 0, "and or und oder et ou y o e и или ve och eller"),
    ("v", 0, "the we with for it this as but our you they will is was has have there when where if at"),
    ("v", 0, "wir der die das nous le la les el los nós года году год г yılı yılında yılına"),
    ("b", 0, "onward onwards далее"),
    ("B", 0, "beyond darüber danach"),
    # What is counted or numbered: in "Phase 3 May 2025" the 3 is no day.
    ("l", 0, "v version versions ver release phase phases stage step milestone sprint iteration part section chapter"),
    ("l", 0, "level day tier wave item task issue pr adr no nr number epic track module batch round cycle build patch"),
    ("l", 0, "epoch etapa fase étape meilenstein schritt versión versão versione версия этап фаза шаг релиз"),
    ("l", 0, "sürüm aşama faz steg"),
    # What is named by a year and a number: "JSON Schema 2020-12".
    ("D", 0, "schema draft spec standard iso iec ansi ieee din jis rfc"),
)  # fmt: skip

# Words and single characters of Chinese, Japanese and Korean, which are written without spaces; longest first wins.
CJK_WORDS: tuple[tuple[str, int, str], ...] = (
    ("年", 0, "年 년"),
    ("月", 0, "月 월"),
    ("日", 6, "日 일 号 號"),
    ("第", 0, "第 제"),
    ("季", 0, "季度 季 四半期 분기"),
    ("I", 1, "年初 初 初頭 초 초반"),
    ("I", 2, "年中 半ば 중반"),
    ("I", 4, "年底 年末 底 末 말"),
    ("Z", 0, "春季 春 秋季 秋 봄 가을"),
    ("Z", 1, "夏季 夏 冬季 冬 여름 겨울"),
    ("N", 1, "上旬 초순"),
    ("N", 2, "中旬 중순"),
    ("N", 4, "下旬 하순"),
    ("周", 0, "周 週 주"),
    ("J", 0, "至 到 から 부터"),
    ("b", 0, "以后 以後 之后 之後 以降 이후"),
    ("F", 0, "年度 년도 財年 财年"),
)

# Spellings of months that CLDR does not have, the first four ordinal words, and the two halves of a year. Each list has
# its language, as in `months`.
OTHER_MONTHS: tuple[tuple[str, str], ...] = (
    ("en", "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
    ("de", "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez"),
    ("de", "Jänner Feber März April Mai Juni Juli August September Oktober November Dezember"),
    ("es", "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre"),
    ("ru", "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"),
    ("ru", "январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю"),
    ("ru", "янв фев мар апр май июн июл авг сен окт ноя дек"),
)
ORDINALS: tuple[tuple[str, str], ...] = (
    ("en", "first second third fourth"),
    ("zh", "一 二 三 四"),
    ("de", "erstes zweites drittes viertes"),
    ("de", "erste zweite dritte vierte"),
    ("de", "ersten zweiten dritten vierten"),
    ("fr", "premier deuxième troisième quatrième"),
    ("fr", "première seconde troisième quatrième"),
    ("fr", "premier second troisième quatrième"),
    ("es", "primer segundo tercer cuarto"),
    ("es", "primera segunda tercera cuarta"),
    ("pt", "primeiro segundo terceiro quarto"),
    ("pt", "primeira segunda terceira quarta"),
    ("ru", "первый второй третий четвертый"),
    ("ru", "первое второе третье четвертое"),
    ("ru", "первом втором третьем четвертом"),
    ("it", "primo secondo terzo quarto"),
    ("it", "prima seconda terza quarta"),
    ("tr", "birinci ikinci üçüncü dördüncü"),
    ("tr", "ilk ikinci üçüncü dördüncü"),
    ("sv", "första andra tredje fjärde"),
    ("", "I II III IV"),
)
HALVES: tuple[tuple[str, str], ...] = (
    ("zh", "上半年 下半年"),
    ("ja", "上半期 下半期"),
    ("ja", "前半 後半"),
    ("ko", "상반기 하반기"),
)
# Month abbreviations that are common words, so that they need a day or a dot beside them.
WEAK_MONTHS = frozenset(("set", "out", "ago", "ara", "gen", "mag"))
# English suffixes of day numbers, by last digit; 11, 12 and 13 have "th".
SUFFIXES = {1: "st", 2: "nd", 3: "rd"}
# Words that are frequent in one language alone, to tell which one "August" is written in; and what dates show of it.
FREQUENT: tuple[tuple[str, str], ...] = (
    ("en", "the and of to with for is by updated last on"),
    ("de", "der die das und mit für ist von zuletzt aktualisiert stand geplant nicht"),
    ("fr", "le les des et avec pour est dernière mise jour sur du"),
    ("es", "el los las y con para es última actualización del por una"),
    ("pt", "o os as e com para é última atualização do da em não uma"),
    ("it", "il gli e con per è ultimo aggiornamento del della di non una"),
    ("sv", "och med för är av senast uppdaterad det som en ett inte"),
    ("tr", "ve ile için bu bir son güncelleme olarak"),
)
SIGNS: tuple[tuple[str, str], ...] = (
    ("en", "of st nd rd th"),
    ("fr", "er"),
    ("es", "de del"),
    ("pt", "de"),
)
# What may stand beside a date in a cell or heading that is a date: "by Q3 2026 (est.)".
BESIDE = (
    "by est estimated estimate expected exp eta ca circa around approx approximately about target targeted targeting "
    "planned tentative tentatively projected on in until due the of "
    "bis voraussichtlich geplant vsl etwa gegen ziel im ab von vom "
    "vers environ prévu prévue d ici courant en hacia aprox estimado estimada previsto prevista para por volta entro "
    "de da do desde del la il até o "
    "год года г к в ко во с до по около примерно "
    "yılı yılında yaklaşık ayı ayında preliminärt ungefär planerad den under "
    "预计 计划 預計 計劃 約 约 頃 予定 内 內 以内 前 左右 예정 경 까지 내"
)
