"""Turkish."""

STATUS = {
    "done": (
        "tamamlandı,tamamlanan,tamamlananlar,bitti,biten,bitirildi,yapıldı,yapılanlar,yayınlandı,yayımlandı,yayınlanan,çıktı,kapandı,kapatıldı,"
        "uygulandı,gerçekleştirildi,teslim edildi,hazır,yayında,eklendi,çözüldü,sonuçlandı"
    ).split(","),
    "active": (
        "devam ediyor,devam eden,devam edenler,devam etmekte,sürüyor,yapılıyor,geliştiriliyor,geliştirme aşamasında,üzerinde çalışılıyor,"
        "çalışılıyor,başladı,başlandı,kısmen,kısmen tamamlandı,aktif,şimdi,şu an,şu anda,test ediliyor,testte,işlemde,incelemede"
    ).split(","),
    "planned": (
        "planlandı,planlanan,planlananlar,planlanıyor,planlı,yapılacak,yapılacaklar,başlanmadı,başlamadı,henüz başlanmadı,henüz başlamadı,"
        "beklemede,bekliyor,bekleyen,sırada,sıradaki,gelecek,gelecekte,sonra,daha sonra,ileride,ardından,önerildi,yakında,açık,taslak,"
        "planlama aşamasında"
    ).split(","),
    "deferred": "ertelendi,ertelenen,ertelenenler,askıda,askıya alındı,donduruldu,durduruldu,engellendi,duraklatıldı".split(","),
    "dropped": "iptal,iptal edildi,iptal edilen,vazgeçildi,reddedildi,kaldırıldı,silindi,terk edildi".split(","),
}
LOOSE = "çıktı,hazır,eklendi,kısmen,bekliyor,bekleyen,biten,planlanan,tamamlanan,yayınlanan,ertelenen,devam eden,iptal,planlı,yayında".split(",")
WEAK = (
    "aktif,şimdi,şu an,şu anda,sırada,sıradaki,gelecek,gelecekte,sonra,daha sonra,ileride,ardından,yakında,açık,taslak,hazır,beklemede,"
    "bekliyor,bekleyen,çıktı,kaldırıldı,silindi,eklendi,yayında,kısmen"
).split(",")
QUALIFIERS = "zaten,tamamen,yakın zamanda,son zamanlarda,hepsi,tümü,şu anda".split(",")
PARTIAL = "kısmen,neredeyse,büyük ölçüde,çoğunlukla".split(",")
NEGATIONS = ["henüz"]
EXCEPTIONS = "hariç,dışında,ama,fakat".split(",")
CONNECTIVES = "ile,için,da,de,te,ta,den,dan,itibaren,yılında,sonu,başı,ve".split(",")
DEMANDS = "önce,kadar".split(",")
REFERENCES = "sürüm,pr,issue,faz".split(",")
BUCKETS = {
    "done": "son tamamlananlar,önceki sürümler,tamamlanan işler,yapılan işler".split(","),
    "active": "devam eden işler,şu anki çalışma,mevcut çalışma".split(","),
    "planned": "gelecek planları,gelecek sürümler,sonraki sürüm,sonraki sürümler,sıradaki sürüm,yapılacaklar listesi,gelecek özellikler,gelecekteki planlar".split(
        ","
    ),
    "deferred": ["şimdilik yok"],
    "dropped": ["kapsam dışı"],
}
NOUNS = "özellikler,özellik,sürümler,sürüm,görevler,işler,aşamalar,hedefler,maddeler,iyileştirmeler,kilometre taşları,fazlar".split(",")
LABELS = {
    "updated": "son güncelleme,güncellendi,güncelleme,güncelleme tarihi,son güncelleme tarihi,son değişiklik,son güncellenme".split(","),
    "review": "sonraki inceleme,sonraki gözden geçirme,sonraki güncelleme".split(","),
    "target": (
        "hedef tarih,hedef,son tarih,planlanan tarih,planlanan,bitiş tarihi,tahmini tarih,beklenen tarih,teslim tarihi,hedef sürüm,"
        "hedeflenen,takvim,tahmini bitiş,planlanan sürüm"
    ).split(","),
    "released": "yayın tarihi,yayınlanma tarihi,tamamlanma tarihi,yayınlandı,tamamlandı,çıkış tarihi".split(","),
    "started": "başlangıç,başlangıç tarihi,başladı".split(","),
    "status": "durum,durumu,mevcut durum,güncel durum,genel durum".split(","),
    "version": "sürüm,versiyon".split(","),
    "current_version": "mevcut sürüm,güncel sürüm,son sürüm,kararlı sürüm,mevcut versiyon".split(","),
    "progress": "ilerleme,genel ilerleme,tamamlanma oranı".split(","),
    "milestone": "kilometre taşı,aşama,faz,özellik,görev,isim,başlık,madde".split(","),
    "id": "no,numara,kimlik".split(","),
    "depends": "bağımlılık,bağımlılıklar,bağlı,gerektirir,ön koşul,ön koşullar".split(","),
    "priority": ["öncelik"],
    "owner": "sorumlu,sahibi,atanan".split(","),
    "legend": "lejant,açıklama işaretleri,simgeler,semboller".split(","),
    "date": ["tarih"],
}
KINDS = {
    "phase": ["faz", "aşama", "evre"],
    "milestone": ["kilometre taşı"],
    "sprint": ["sprint"],
    "wave": ["dalga"],
    "stage": ["etap"],
    "epic": ["epik"],
    "iteration": ["iterasyon"],
}
KINDS_AFTER = {"phase": ["faz", "aşama"], "sprint": ["sprint"]}
RANGE_WORDS = "ile,ve".split(",")
MEANINGS = "yüksek,orta,düşük,kritik,acil,isteğe bağlı,opsiyonel".split(",")
SELF = {
    "archived": ["arşivlendi", "arşivlenmiştir"],
    "historical": ["tarihsel", "tarihi kayıt"],
    "superseded": ["yerini aldı", "yerine geçti"],
    "outdated": "güncel değil,güncel değildir,artık güncellenmiyor,eskidi,artık bakımı yapılmıyor".split(","),
}
THIS = ["bu"]
DOCUMENTS = "belge,sayfa,yol,doküman,dosya,plan".split(",")
COPULAS = "artık,olarak".split(",")
