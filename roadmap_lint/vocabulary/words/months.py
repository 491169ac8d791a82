"""The names of months and weekdays. Generated from CLDR (Babel 2.18.0) by tools/generate_months.py: do not edit.

Each list belongs to a language and holds the twelve months from January, or the seven days from Monday. Lists whose
names are made with digits are left out.
"""

from __future__ import annotations

WIDE_MONTHS: tuple[tuple[str, str], ...] = (
    ("en", "January February March April May June July August September October November December"),
    ("zh", "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月"),
    ("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    ("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    ("ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    ("ru", "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    ("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    ("tr", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
    ("sv", "januari februari mars april maj juni juli augusti september oktober november december"),
)
ABBREVIATED_MONTHS: tuple[tuple[str, str], ...] = (
    ("en", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    ("de", "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
    ("de", "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"),
    ("fr", "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    ("es", "ene feb mar abr may jun jul ago sept oct nov dic"),
    ("pt", "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez."),
    ("ru", "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек."),
    ("ru", "янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек."),
    ("it", "gen feb mar apr mag giu lug ago set ott nov dic"),
    ("tr", "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara"),
    ("sv", "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec."),
)
WIDE_DAYS: tuple[tuple[str, str], ...] = (
    ("en", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    ("zh", "星期一 星期二 星期三 星期四 星期五 星期六 星期日"),
    ("zh-Hant", "星期一 星期二 星期三 星期四 星期五 星期六 星期日"),
    ("ja", "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
    ("ko", "월요일 화요일 수요일 목요일 금요일 토요일 일요일"),
    ("de", "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    ("fr", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
    ("es", "lunes martes miércoles jueves viernes sábado domingo"),
    ("pt", "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    ("ru", "понедельник вторник среда четверг пятница суббота воскресенье"),
    ("it", "lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    ("tr", "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar"),
    ("sv", "måndag tisdag onsdag torsdag fredag lördag söndag"),
)
ABBREVIATED_DAYS: tuple[tuple[str, str], ...] = (
    ("en", "Mon Tue Wed Thu Fri Sat Sun"),
    ("zh", "周一 周二 周三 周四 周五 周六 周日"),
    ("zh-Hant", "週一 週二 週三 週四 週五 週六 週日"),
    ("ja", "月 火 水 木 金 土 日"),
    ("ko", "월 화 수 목 금 토 일"),
    ("de", "Mo. Di. Mi. Do. Fr. Sa. So."),
    ("de", "Mo Di Mi Do Fr Sa So"),
    ("fr", "lun. mar. mer. jeu. ven. sam. dim."),
    ("es", "lun mar mié jue vie sáb dom"),
    ("pt", "seg. ter. qua. qui. sex. sáb. dom."),
    ("ru", "пн вт ср чт пт сб вс"),
    ("it", "lun mar mer gio ven sab dom"),
    ("tr", "Pzt Sal Çar Per Cum Cmt Paz"),
    ("sv", "mån tis ons tors fre lör sön"),
)
