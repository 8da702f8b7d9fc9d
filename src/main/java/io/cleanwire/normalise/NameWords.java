package io.cleanwire.normalise;

import java.util.Set;

/** Words that tell a name from what only looks like one. Lower case, one list a line group, separated by commas. */
final class NameWords {

    /** What systems and desks write where a name should be. */
    static final Set<String> PLACEHOLDERS = set("""
            admin, administrator, author, redaktion, die redaktion, redaction, rédaction, la rédaction,
            redacción, redaccion, la redacción, redazione, staff, staff writer, staff report, guest, editor,
            agencias, agences, agenturen, agências, avec afp, avec reuters, avec ap, avec agences, mit dpa, mit afp, con efe,
            con afp, con agencias, com lusa, com afp, com reuters, com agências, وكالات, 온라인이슈팀, צוות האתר, civicplus, drupal, joomla, typo3, contao, wix, squarespace, weebly, blogger, hubspot, granicus, revize,
            wire reports, wire services, from wire reports, from wire services, news services, agency reports, staff reports,
            staff and wire reports, combined wire services, editors, the editors, editorial staff, editorial team, webmaster, root, user, unknown, anonymous,
            none, null, undefined, n/a, web desk, news desk, newsdesk, home, contributor, autor, auteur, by,
            wordpress, default, test, super user, posted by, agencies, discuz! team and comsenz ui team, von, par, por,
            di, da, door, av, af, przez, oleh, redaktionen, redaktionen online, toimitus, redakcja, redakce, redakcia,
            redakcija, szerkesztőség, redacția, redacció, erredakzioa, редакция, редакція, редакцията, редакција, yazı işleri,
            haber merkezi, σύνταξη, συντακτική ομάδα, newsroom, هيئة التحرير, المحرر, تحریریه, מערכת, מערכת האתר,
            സ്വന്തം ലേഖകൻ, ویب ڈیسک, डिजिटल डेस्क, নিজস্ব প্রতিবেদক, স্টাফ রিপোর্টার, ডেস্ক রিপোর্ট, वेब डेस्क, न्यूज़ डेस्क, न्यूज डेस्क, 編集部, 编辑部, 編輯部, 本报记者,
            staff reporter, redaktor, redação, da redação, адмін, админ, 온라인뉴스팀, 편집국, กองบรรณาธิการ, ban biên tập, tim redaksi, redaksi,
            redaksjonen, redakcja portalu, המערכת, 편집부, 본지 편집부, 본사 편집부, 本站编辑, 本站編輯, 本站, author name, your name, first last, συντακτικη ομαδα, guest author, super admin
            """);

    /** What stands in and around bylines for readers to click on, or for dates to follow. */
    static final Set<String> CONTROLS = set("""
            written by, published by, view more posts, follow us, follow, learn more, search, read more, more, share,
            updated, published, last updated, twitter, facebook, instagram, linkedin, youtube, email, website,
            see all, more posts, subscribe, contact, view profile, see profile, see all posts, fact checked, illustration by, photo by,
            zur artikelübersicht, alle artikel, mehr, mehr lesen, zuletzt geändert, veröffentlicht, aktualisiert,
            datum, quelle, kontakt, teilen, vor, kommentare, comments, publié, partager, publicado, compartir,
            new results, tüm yazıları, tüm haberleri, todos los artículos, todos sus artículos, tutti gli articoli, tous ses articles,
            all articles, alle beiträge
            """);

    /** A single one of these is a date that was cut. */
    static final Set<String> CALENDAR = set("""
            january, february, july, september, october, november, december, feb, jul, aug, sep, sept, oct, okt, nov,
            dec, dez, dic, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri,
            sat, sun, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag
            """);

    /** One word that is an author all the same. */
    static final Set<String> AGENCIES = set("""
            reuters, afp, dpa, ap, bloomberg, efe, ansa, apa, sda, epd, kna, upi, pti, ians, lusa, pap, čtk, tasr, sita, hina,
            tanjug, fena, ritzau, ntb, tt, stt, anp, belga, mti, agerpres, mediafax, бта, тасс, унн, укринформ, интерфакс, adnkronos
            """);

    /** One of these is in what many belong to who write: behind a name it is no name. */
    static final Set<String> INSTITUTIONS = set("""
            university, universität, université, universidad, università, universidade, universitat, universiteit,
            universitet, universitetet, uniwersytet, univerzita, univerzitet, egyetem, üniversitesi, университет,
            університет, institute, institut, instituto, istituto, affairs
            """);

    /** How the names of papers and stations end; behind a name such is no name. */
    static final Set<String> PAPERS = set("""
            news, times, post, herald, tribune, gazette, chronicle, journal, today, zeitung, anzeiger, nachrichten, tageblatt,
            rundschau, kurier, presse, media, network, magazine, observer, telegraph, bulletin, dispatch
            """);

    /** Cities and countries of several words, which bylines and agencies have behind a name. */
    static final Set<String> PLACES = set("""
            new york, new delhi, new orleans, new jersey, new mexico, new zealand, new york city, los angeles, san francisco,
            san diego, san antonio, san josé, san jose, san juan, san salvador, san sebastián, santa fe, santa cruz, las vegas,
            salt lake city, kansas city, mexico city, quebec city, cape town, hong kong, tel aviv, abu dhabi, kuala lumpur,
            buenos aires, ciudad de méxico, ciudad de guatemala, la paz, la habana, santo domingo, são paulo, rio de janeiro,
            belo horizonte, porto alegre, ho chi minh city, addis ababa, port louis, sri lanka, saudi arabia, south africa,
            south korea, north korea, united states, united kingdom, la haye, le caire, le cap, den haag, the hague,
            frankfurt am main, bad homburg, st. petersburg, st. louis, st. paul, नई दिल्ली, нижний новгород, нью йорк, нью-йорк
            """);

    /** Lower case inside a name. */
    static final Set<String> PARTICLES = set("""
            de, del, della, di, da, dos, das, do, du, des, la, le, el, al, bin, ibn, van, von, vom, zu, zur,
            der, den, ten, ter, het, af, av, y, e, i, san, st, mc, und, of, op, 't
            """);

    /** Words that stand behind "by" in a phrase and never in a name. */
    static final Set<String> NO_NAMES = set("""
            the, a, an, this, that, these, those, all, any, my, our, your, his, her, their, its, what, way, day,
            night, now, then, far, no, not, some, using, being, der, die, das, dem, den, einem, einer, eine,
            ein, hier, wegen, la, le, les, un, une, el, los, las, una, ce, cette, este, esta, contrast,
            madame, monsieur, mesdames, messieurs, comparison, law, definition, default, popular, january, february, march, april, june, july, august,
            september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday,
            sunday, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, januar, februar, märz,
            juni, juli, oktober, dezember, anfang, ende, heute
            """);

    /** Words of what stands beside a date and is no name: sections, buttons, kinds of text. */
    static final Set<String> LABELS = set("""
            view, comments, comment, press, presse, release, digital, social, media, category, read, reading, time, min, minutes,
            news, sports, sport, politics, politik, business, opinion, culture, kultur, travel, food, health, tech, technology,
            science, world, video, audio, photo, photos, blog, posts, post, guide, reviews, review, article, update, updates,
            paid, content, sponsored, breaking, latest, featured, behalf, filed, tags, share, print, report, abuse, subscribe, sign, listen, follow, copy, link, links, policy,
            privacy, feedback, strategy, agencies, issue, corrections, navigation, mobile, site, copyright, ltd, inc, gallery, icon,
            meldung, mitteilung, beitrag, bericht, artikel, yazıları, haberleri, america, africa, premium, newsletter, editors, picks, facebook, twitter, whatsapp, telegram, linkedin, pinterest,
            instagram, youtube, reddit, email, tweet, story, stories, more, new, los, san, united, date, published,
            image, images, foto, fotos, imagen, immagine, bild, symbolbild, archivbild, fotografie, credit, crédit, source, quelle, fonte, fuente,
            next, previous, related, trending, popular, recommended, topics, advertisement, continue, watch, explore, discover,
            updated, http, https, www, opublikowano, opublikowane, опубликовано, опубліковано, publicado, veröffentlicht
            """);

    /** What a line says, as a key, when the name is the next one, or stands behind a colon. */
    static final Set<String> BEFORE_NAMES = set("""
            by, author, authors, author s, article by, host, hosted by, moderation, vært, värd, programleder, ρεπορτάζ, written by, story by, words by, posted by, published by,
            contributors, reporter, von, text, text von, autor, autorin, autoren, verfasst von, geschrieben von, par,
            auteur, auteurs, écrit par, publié par, por, escrito por, publicado por, texto, di, autore, scritto da,
            a cura di, door, auteur s, geschreven door, tekst, av, text av, skrevet av, af, skrevet af, tekst av,
            kirjoittaja, teksti, autor textu, napsal, napsala, szerző, írta, autorius, parašė, yazan, yazar, penulis,
            tác giả, đăng bởi, người đăng, viết bởi, автор, авторка, автори, текст, συντάκτης, بقلم, كتب, نویسنده, מאת, लेखक, লেখক, 作者, 記者, 著者,
            autoři, autori textu, haber, گزارش, auteur du texte, texto y fotos, report, reportagem, ρεπορτάζ του, ข่าว,
            autora, autores, autori, autoria, autoría, autrice, skrywer, outeur, müəllif, аўтар, авторы, автор статті,
            автор статьи, avtor, avtorica, autorė, autors, teksts, tekstas, tekst i foto, tekst og foto, höfundur,
            egilea, testua, awdur, údar, autori i lajmit, shkruar nga, mwandishi, isinulat ni, may akda, ditulis oleh,
            muallif, муаллиф, автору, зохиогч, հեղինակ, ავტორი, مصنف, تحریر, लेखिका, লেখিকা, ਲੇਖਕ, લેખક, రచయిత, எழுதியவர்,
            ಲೇಖಕರು, ලේඛක, ผู้เขียน, เรื่อง, 작성자, 글쓴이, 投稿者, 執筆者, 筆者, 撰文, forfatter, skribent, journalist, författare,
            kirjoittanut, γράφει, του, κείμενο, người viết, bài viết của, الكاتب, المؤلف, إعداد, كتبت, خبرنگار, रिपोर्ट, bài, bài và ảnh, per, escrit per, guest author, writer, writers,
            piše, napisao, napisala, napisał, napisała, пише, аутор, συντάκτρια, γράφει η, γράφει ο, 撰文者, 取材 文, 取材, 聞き手, ผู้สื่อข่าว, இயற்றியவர், کاتب, گزارشگر, כותב, כתבה,
            laporan, liputan, 기자명, words, texte, textes, textos, testo, testi, text und fotos, text und bilder, tekst og bilder, tekst og bilete, text och bild,
            text och foto, tekst en foto s, texte et photos, testo e foto, teksti ja kuvat, tekst i zdjęcia, текст и фото, текст і фото,
            ដោយ, អ្នកនិពន្ធ, nga, deur, gan, eftir, vum, daga, láti ọwọ́, ໂດຍ, w q, waxaa qoray
            """);

    private NameWords() {}

    private static Set<String> set(String words) {
        return Set.of(words.strip().split(",\\s+", -1));
    }
}
