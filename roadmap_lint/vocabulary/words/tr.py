"""Turkish."""

STATUS = {
    "done": (
        "tamamlandı, tamamlanan, tamamlananlar, bitti, biten, bitirildi, yapıldı, yapılanlar, yayınlandı, yayımlandı, "
        "yayınlanan, çıktı, kapandı, kapatıldı, uygulandı, gerçekleştirildi, teslim edildi, hazır, yayında, eklendi, "
        "çözüldü, sonuçlandı, geliştirildi, tamam, kullanıma sunuldu, kullanıma açıldı, canlıda, canlıya alındı, "
        "entegre edildi, piyasaya sürüldü, düzeltildi"
    ),
    "active": (
        "devam ediyor, devam eden, devam edenler, devam etmekte, sürüyor, yapılıyor, geliştiriliyor, geliştirme "
        "aşamasında, üzerinde çalışılıyor, çalışılıyor, başladı, başlandı, kısmen, kısmen tamamlandı, aktif, şimdi, şu "
        "an, şu anda, test ediliyor, testte, işlemde, incelemede, işleniyor, geliştirme devam ediyor, çalışmalar devam "
        "ediyor, çalışmalar sürüyor, yürütülüyor, test aşamasında, tasarım aşamasında, hazırlanıyor"
    ),
    "planned": (
        "planlandı, planlanan, planlananlar, planlanıyor, planlı, yapılacak, yapılacaklar, başlanmadı, başlamadı, "
        "henüz başlanmadı, henüz başlamadı, beklemede, bekliyor, bekleyen, sırada, sıradaki, gelecek, gelecekte, "
        "sonra, daha sonra, ileride, ardından, önerildi, yakında, açık, taslak, planlama aşamasında, eklenecek, "
        "geliştirilecek, başlayacak, başlanacak, tamamlanacak, yayınlanacak, uygulanacak, tamamlanmadı, yapılmadı, "
        "düşünülüyor, planlanmakta, planlanmaktadır"
    ),
    "deferred": (
        "ertelendi, ertelenen, ertelenenler, askıda, askıya alındı, donduruldu, durduruldu, engellendi, duraklatıldı, "
        "beklemeye alındı"
    ),
    "dropped": (
        "iptal, iptal edildi, iptal edilen, vazgeçildi, reddedildi, kaldırıldı, silindi, terk edildi, yapılmayacak"
    ),
}
LOOSE = (
    "çıktı, hazır, eklendi, kısmen, bekliyor, bekleyen, biten, planlanan, tamamlanan, yayınlanan, ertelenen, devam "
    "eden, iptal, planlı, yayında, tamam, geliştirildi, entegre edildi, eklenecek, geliştirilecek, başlayacak, "
    "tamamlanacak, yayınlanacak, uygulanacak, düşünülüyor"
)
WEAK = (
    "aktif, şimdi, şu an, şu anda, sırada, sıradaki, gelecek, gelecekte, sonra, daha sonra, ileride, ardından, "
    "yakında, açık, taslak, hazır, beklemede, bekliyor, bekleyen, çıktı, kaldırıldı, silindi, eklendi, yayında, kısmen"
)
QUALIFIERS = "zaten, tamamen, yakın zamanda, son zamanlarda, hepsi, tümü, şu anda"
PARTIAL = "kısmen, neredeyse, büyük ölçüde, çoğunlukla"
NEGATIONS = "henüz"
EXCEPTIONS = "hariç, dışında, ama, fakat"
CONNECTIVES = "ile, için, da, de, te, ta, den, dan, itibaren, yılında, sonu, başı, ve"
DEMANDS = "önce, kadar"
HEALTH = "yolunda, plana uygun, hazır, çalışıyor, kararlı, stabil"
REFERENCES = "sürüm, pr, issue, faz"
BUCKETS = {
    "done": "son tamamlananlar, önceki sürümler, tamamlanan işler, yapılan işler",
    "active": (
        "devam eden işler, şu anki çalışma, mevcut çalışma, devam eden çalışmalar, üzerinde çalışılanlar, üzerinde "
        "çalıştıklarımız"
    ),
    "planned": (
        "gelecek planları, gelecek sürümler, sonraki sürüm, sonraki sürümler, sıradaki sürüm, yapılacaklar listesi, "
        "gelecek özellikler, gelecekteki planlar, bekleyenler"
    ),
    "deferred": "şimdilik yok",
    "dropped": "kapsam dışı",
}
NOUNS = (
    "özellikler, özellik, sürümler, sürüm, görevler, işler, aşamalar, hedefler, maddeler, iyileştirmeler, kilometre "
    "taşları, fazlar, geliştirmeler, çalışmalar"
)
LABELS = {
    "updated": (
        "son güncelleme, güncellendi, güncelleme, güncelleme tarihi, son güncelleme tarihi, son değişiklik, son "
        "güncellenme, son güncellenme tarihi, güncellenme tarihi, en son güncelleme, son değişiklik tarihi"
    ),
    "review": (
        "sonraki inceleme, sonraki gözden geçirme, sonraki güncelleme, bir sonraki gözden geçirme, bir sonraki "
        "inceleme, sonraki inceleme tarihi"
    ),
    "target": (
        "hedef tarih, hedef tarihi, "
        "son tarih, planlanan tarih, planlanan, bitiş tarihi, tahmini tarih, beklenen tarih, teslim "
        "tarihi, hedef sürüm, hedeflenen, takvim, tahmini bitiş, planlanan sürüm, hedeflenen tarih, hedef çeyrek, "
        "tahmini tamamlanma, tahmini bitiş tarihi, planlanan bitiş, planlanan yayın tarihi, tahmini teslim, planlanan "
        "teslim, zaman çizelgesi, dönem, tahmini, beklenen"
    ),
    "released": (
        "yayın tarihi, yayınlanma tarihi, tamamlanma tarihi, yayınlandı, tamamlandı, çıkış tarihi, tamamlandığı tarih, "
        "gerçekleşen tarih, bitirilme tarihi"
    ),
    "started": "başlangıç, başlangıç tarihi, başladı",
    "status": "durum, durumu, mevcut durum, güncel durum, genel durum, proje durumu, geliştirme durumu, statü",
    "version": "sürüm, versiyon",
    "current_version": (
        "mevcut sürüm, güncel sürüm, son sürüm, kararlı sürüm, mevcut versiyon, en son sürüm, son kararlı sürüm, "
        "güncel versiyon, son versiyon"
    ),
    "next": ("sonraki aşama, sonraki faz, sonraki sürüm, sıradaki faz, sıradaki sürüm, sıradaki aşama, sonraki sprint"),
    "ongoing": "mevcut faz, mevcut aşama, şu anki faz, güncel faz, mevcut sprint, güncel aşama, şu anki aşama",
    "progress": (
        "ilerleme, genel ilerleme, tamamlanma oranı, ilerleme durumu, tamamlanma yüzdesi, toplam ilerleme, ilerleme "
        "oranı"
    ),
    "milestone": "kilometre taşı, aşama, faz, özellik, görev, isim, başlık, madde, modül, konu, iş",
    "id": "no, numara, kimlik",
    "depends": "bağımlılık, bağımlılıklar, bağlı, gerektirir, ön koşul, ön koşullar",
    "priority": "öncelik",
    "owner": "sorumlu, sahibi, atanan",
    "legend": "lejant, açıklama işaretleri, simgeler, semboller",
    "date": "tarih",
}
KINDS = {
    "phase": "faz, aşama, evre",
    "milestone": "kilometre taşı",
    "sprint": "sprint",
    "wave": "dalga",
    "stage": "etap",
    "epic": "epik",
    "iteration": "iterasyon",
}
KINDS_AFTER = {
    "phase": "faz, aşama",
    "sprint": "sprint",
}
RANGE_WORDS = "ile, ve"
GOALS = "hedef"
MEANINGS = "yüksek, orta, düşük, kritik, acil, isteğe bağlı, opsiyonel"
EXPLAINING = "anlam, anlamı, açıklaması"
SELF = {
    "archived": "arşivlendi, arşivlenmiştir",
    "historical": "tarihsel, tarihi kayıt",
    "superseded": "yerini aldı, yerine geçti",
    "outdated": "güncel değil, güncel değildir, artık güncellenmiyor, eskidi, artık bakımı yapılmıyor",
}
THIS = "bu"
DOCUMENTS = "belge, sayfa, yol, doküman, dosya, plan"
COPULAS = "artık, olarak"
