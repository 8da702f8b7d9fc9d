package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            by Jane Doe ( – Home – Jane Doe)             > Jane Doe
            Words: Jane Doe. Photography: Max Miller     > Jane Doe
            Von unserem Korrespondenten Max Kurz, Rom    > Max Kurz
            De notre correspondante à Rome, Anne Roy     > Anne Roy
            By Jane Doe, New York                        > Jane Doe
            Por Ana García, Ciudad de México             > Ana García
            By Jane Doe, The Lantern Post                > Jane Doe
            By Jane Doe | Island Post                    > Jane Doe
            By Jane Doe Photos by Max Miller             > Jane Doe
            Medically reviewed by Max Roe, MD — By Jane Doe > Jane Doe
            Story and photos by Jane Doe                 > Jane Doe
            Reviewed by Dr. Max Roe, Written by Jane Doe > Jane Doe
            By Jane Doe, John Roe and 2 others           > Jane Doe;John Roe
            Photos and text by Jane Doe                  > Jane Doe
            Ein Interview von Anna Berg                  > Anna Berg
            Une enquête de Jeanne Dupont                 > Jeanne Dupont
            Article rédigé par Jeanne Dupont             > Jeanne Dupont
            Texto de Ana Silva e fotografias de Rui Costa > Ana Silva
            Testo di Anna Rossi, foto di Luca Neri       > Anna Rossi
            كتبت سلوى النجار                              > سلوى النجار
            Laporan: Budi Santoso                        > Budi Santoso
            기자명 김민수 기자                               > 김민수
            Texte : Jeanne Dupont / Photos : Ida Roy     > Jeanne Dupont
            Texto: Ana García. Ilustración: Luis Pérez   > Ana García
            By Jane Doe and WIRE REPORTS                 > Jane Doe
            Von Anna Berg (Text) und Uwe Kurz (Fotos)    > Anna Berg
            Aus Berlin berichtet Max Müller              > Max Müller
            Das Gespräch führte Anna Berg                > Anna Berg
            Připravila Jana Malá, ČTK                    > Jana Malá
            Rozmawiała Anna Kowal                        > Anna Kowal
            Подготовил Сергей Волков                     > Сергей Волков
            文：田中美咲（ライター）                         > 田中美咲
            מאת דנה לוי, כתבת כלכלה                      > דנה לוי
            By Ann Doe, University of the Isles          > Ann Doe
            Text: Jane Doe Bild: Max Miller              > Jane Doe
            Автор: Анна Лугова. Фото: Пётр Седых         > Анна Лугова
            Review by Jane Doe Staff Writer              > Jane Doe
            Oprac. Jan Kowal                             > Jan Kowal
            Teksti Päivi Ranta, kuvat Liisa Aho          > Päivi Ranta
            2024年05月14日 来源：江北晚报 记者：何静 编辑：王明     > 何静
            Af Bo Hansen, skolelærer, Nørre By           > Bo Hansen
            Von Anna Berg, etnografin, aus dem Tal       > Anna Berg
            Por Ana Souza — Vila Nova                    > Ana Souza
            ავტორი: ნინო ბერიძე                          > ნინო ბერიძე
            מאת דנה לוי ויוסי כהן                        > דנה לוי;יוסי כהן
            Haber: Aylin Uysal / Boyabat                 > Aylin Uysal
            本报记者 王小明 李大同                         > 王小明;李大同
            原创 王小满 小巷茶话                           > 王小满
            （記者林大同金崙灣26日電）                      > 林大同
            كتبت: سلوى النجار الخميس 16 مايو 2024 - 08:15 ص   > سلوى النجار
            입력 2024.03.18 09:00 윤서하 기자 seo@dallae.example  > 윤서하
            文＝長谷川みのり                                 > 長谷川みのり
            By Jane Doe                                  > Jane Doe
            BY JANE DOE                                  > JANE DOE
            By JANE DOE .                                > JANE DOE
            Written by Jane Doe                          > Jane Doe
            By: Jane                                     > Jane
            By Jane Doe and John Q. Public               > Jane Doe;John Q. Public
            By Jane Doe, John Roe and Max Miller         > Jane Doe;John Roe;Max Miller
            By Jane Doe | March 3, 2020                  > Jane Doe
            By Jane Doe on March 3, 2020                 > Jane Doe
            By Jane Doe Published 10:00                  > Jane Doe
            By Jane Doe, Staff Writer                    > Jane Doe
            By Jane Doe, Political editor, BBC News      > Jane Doe
            By Jane Doe Email the author                 > Jane Doe
            By Jane Doe jane@example.org                 > Jane Doe
            By Reuters                                   > Reuters
            Von Maria Müller und Hans Maier              > Maria Müller;Hans Maier
            von Maria Müller, dpa                        > Maria Müller
            Par Jeanne Dupont, correspondante à Londres  > Jeanne Dupont
            Por Ana García y Luis Pérez                  > Ana García;Luis Pérez
            Por José Ortega y Gasset                     > José Ortega y Gasset
            Di Mario Rossi                               > Mario Rossi
            Door Jan de Vries                            > Jan de Vries
            Av Kari Nordmann og Ola Hansen               > Kari Nordmann;Ola Hansen
            Guest Post by Dr. Jane Doe, PhD              > Dr. Jane Doe
            This is a guest post by Jane Doe.            > Jane Doe
            Gastbeitrag von Maria Müller                 > Maria Müller
            Article invité par Jeanne Dupont             > Jeanne Dupont
            Entrada invitada por Ana García              > Ana García
            Publié par Jeanne Dupont à 10:15             > Jeanne Dupont
            Eingestellt von Maria Müller um 10:15        > Maria Müller
            한가람 기자                                      > 한가람
            Soumis par Jeanne Dupont le mercredi 6 mai 2020 - 10:15 > Jeanne Dupont
            Gespeichert von Maria Müller am 6. Mai 2020  > Maria Müller
            โดย วิภา สุขใจ                               > วิภา สุขใจ
            เขียนโดย วิภา สุขใจ                          > วิภา สุขใจ
            بواسطة رُبى العطّار                            > رُبى العطّار
            来源：江北晚报 记者 何静 实习生 唐宇 评论(0)          > 何静;唐宇
            来源：青石日报作者：周晓岚2019年05月20日 07:12      > 周晓岚
            記者林以安／嘉義報導                             > 林以安
            گزارش از مهسا رستگار                          > مهسا رستگار
            Publicada por Teresa Lobo à(s) 22:15          > Teresa Lobo
            （記者・石塚美咲）                             > 石塚美咲
            Müəllif: Aytən Səmədova                      > Aytən Səmədova
            Հեղինակ՝ Սոնա Գալստյան                        > Սոնա Գալստյան
            Συντάκτης: Ευανθία Μαραγκού                   > Ευανθία Μαραγκού
            投稿者: 宇津木さやか                             > 宇津木さやか
            إعداد: رُبى العطّار                            > رُبى العطّار
            Rédigé par Hubert Lassalle                   > Hubert Lassalle
            Analysis by Jane Doe                         > Jane Doe
            Verfasst von Maria Müller                    > Maria Müller
            Skrevet af Bo Hansen                         > Bo Hansen
            Γράφει η Ευανθία Μαραγκού                    > Ευανθία Μαραγκού
            Napsala Jiřina Malá                          > Jiřina Malá
            Von unserem Redakteur Hans Maier             > Hans Maier
            Door onze redacteur Jan de Vries             > Jan de Vries
            Piše: Ana Horvat                             > Ana Horvat
            كتبت: رُبى العطّار                             > رُبى العطّار
            文・石塚美咲                                   > 石塚美咲
            By Jane Doe, photos by John Roe              > Jane Doe
            By Jane Doe Senior Science Reporter          > Jane Doe
            By Jane Doe, Coastal Affairs Correspondent   > Jane Doe
            Von Hanna Lenz. Aus dem Dänischen von Ove Bo > Hanna Lenz
            Von Hanna Lenz. Übersetzung von Ove Bo       > Hanna Lenz
            Teksti Jane Doe Kuvat John Roe               > Jane Doe
            文・写真＝石塚美咲                              > 石塚美咲
            """)
    void readsTheNamesOfAByline(String line, String names) {
        assertThat(PersonNames.byline(line)).contains(List.of(names.split(";", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            　　本报讯（记者 蒋毓文）停用了二十三年的水塔，昨天重新“上水”。 > 蒋毓文
            本報訊（記者陳大文、李小明）渡輪昨日停航。                   > 陳大文;李小明
            """)
    void readsTheReportersBeforeTheFirstSentence(String text, String names) {
        assertThat(PersonNames.reporters(text)).isEqualTo(List.of(names.split(";", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            水塔昨天重新“上水”。（记者 蒋毓文）            > 蒋毓文
            水塔昨天重新“上水”。（周晓岚 唐宇 ）           > 周晓岚;唐宇
            水塔昨天重新“上水”。（宋颖）                   > 宋颖
            孩子们问：“水还会来吗？”（何静 江北报道）      > 何静
            水塔昨天重新“上水”。（本报记者 欧阳毓文）      > 欧阳毓文
            給水塔は二十三年ぶりに水をたたえた。【中村美咲】 > 中村美咲
            給水塔は二十三年ぶりに水をたたえた。（小林健二、高橋恵） > 小林健二;高橋恵
            給水塔は二十三年ぶりに水をたたえた。（早瀬由里） > 早瀬由里
            """)
    void readsTheSignatureBehindTheLastSentence(String story, String names) {
        List<String> expected = List.of(names.split(";", -1));
        assertThat(PersonNames.signature(story)).isEqualTo(expected);
        assertThat(PersonNames.signature(story + "\n\n责任编辑：唐宇")).isEqualTo(expected);
    }

    @Test
    void aVietnameseStoryIsSignedInItsLastLine() {
        String story = "Chiếc phà rời bến lúc chín giờ.\n\n";
        assertThat(PersonNames.signature(story + "Nguyễn Thị Minh")).containsExactly("Nguyễn Thị Minh");
        assertThat(PersonNames.signature(story + "Hà Nội")).isEmpty();
        assertThat(PersonNames.signature(story + "Bến Tre")).isEmpty();
        assertThat(PersonNames.signature(story + "Trần Văn Hùng nói.")).isEmpty();
        assertThat(PersonNames.signature("Nguyễn Thị Minh")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "水塔昨天重新上水。（完）",
                "水塔昨天重新上水。（未完待续）",
                "水塔昨天重新上水。（高清）",
                "水塔建成于一九五八年（当时叫周家塔）",
                "給水塔は二十三年ぶりに水をたたえた。（敬称略）",
                "給水塔は二十三年ぶりに水をたたえた。【共同】",
                "The tower is full again. (Jane Doe)"
            })
    void otherBracketsAreNoSignature(String story) {
        assertThat(PersonNames.signature(story)).isEmpty();
    }

    @Test
    void namesThatAreSpreadAreClosed() {
        assertThat(PersonNames.split("宋 颖")).containsExactly("宋颖");
        assertThat(PersonNames.byline("本报记者宋颖发自江北")).contains(List.of("宋颖"));
    }

    @Test
    void reportersInsideAStoryAreNone() {
        assertThat(PersonNames.reporters("他说，（记者 蒋毓文）昨天来过。")).isEmpty();
        assertThat(PersonNames.reporters("The harbour (built 1912) is closed.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JANE DOE", "Jane DOE", "נועה ברזילי", "রফিকুল ইসলাম"})
    void whatCouldBeANameIsNoSureOne(String text) {
        assertThat(PersonNames.written(text)).isEmpty();
        assertThat(PersonNames.perhapsWritten(text)).contains(text);
    }

    @Test
    void namesBesideADateMayHaveNoBlankOrAPlaceBehindThem() {
        assertThat(PersonNames.perhapsWritten("高橋由紀")).contains("高橋由紀");
        assertThat(PersonNames.perhapsWritten("শারমিন আক্তার, মোংলা থেকে")).contains("শারমিন আক্তার");
        assertThat(PersonNames.perhapsWritten("有料記事")).isEmpty();
        assertThat(PersonNames.perhapsWritten("高科技")).isEmpty();
    }

    @Test
    void tradesAreShortAndNothingElse() {
        assertThat(PersonNames.isTrade("Reporter")).isTrue();
        assertThat(PersonNames.isTrade("The reporter of the paper left by the first ferry"))
                .isFalse();
        assertThat(PersonNames.isTrade("Comments")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"By", "Written by:", "Autorin", "Автор:", "作者"})
    void labelsSayThatANameComesNext(String text) {
        assertThat(PersonNames.isLabel(text)).isTrue();
        assertThat(PersonNames.isLabel(text + " Jane Doe")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Doe", "Jane van der Berg", "J. Doe", "Seán O’Doe"})
    void knowsANameThatStandsAlone(String text) {
        assertThat(PersonNames.written(text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane",
                "JANE DOE",
                "View Comments",
                "Social Media",
                "Paid content",
                "New York",
                "5 min read",
                "Jane Doe and John Roe",
                "東京 京都",
                "Senior Writer",
                ""
            })
    void aLabelIsNoName(String text) {
        assertThat(PersonNames.written(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "By The Lantern editors,The Lantern editors",
        "'von Redaktion, 4. März 2026',Redaktion",
        "Center for Tides and Harbours,Center for Tides and Harbours"
    })
    void takesTheFrameOffWhoeverSigns(String value, String name) {
        assertThat(PersonNames.unsigned(value)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"by admin", "By Staff", "Von Redaktion", "Par La rédaction"})
    void aBylineMayNameNobody(String line) {
        assertThat(PersonNames.byline(line)).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the time they arrived, it was dark",
                "By the time they arrived",
                "By The Numbers",
                "By Accident",
                "Guest post by invitation",
                "Gastbeitrag von gestern",
                "By Any Other Name",
                "By Land and Sea",
                "by popular demand",
                "Von der Leyen",
                "Von der Leyen besucht Berlin",
                "Von Anfang an",
                "De Gaulle",
                "De la Rosa al Jardín",
                "Par ailleurs",
                "Por la mañana",
                "Di notte",
                "섬마을 우체통을 찾아간 기자",
                "记者：你好。",
                "记者：您怎么看",
                "他告诉记者：这是谎言。",
                "Author",
                ""
            })
    void aPhraseIsNoByline(String line) {
        assertThat(PersonNames.byline(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            Jane Doe                               > Jane Doe
            By Jane Doe                            > Jane Doe
            Doe, Jane                              > Jane Doe
            Jane Doe, John Roe                     > Jane Doe;John Roe
            Jane Doe; John Roe                     > Jane Doe;John Roe
            Jane Doe & John Roe                    > Jane Doe;John Roe
            Jane van der Berg / Joe Li             > Jane van der Berg;Joe Li
            Anna Berg og Ola Hansen                > Anna Berg;Ola Hansen
            Jane Doe (jane@example.org)            > Jane Doe
            Jane Doe https://example.org/jane      > Jane Doe
            Jane Doe, Political editor             > Jane Doe
            Jane Doe | Reporter                    > Jane Doe
            Jane Doe | CNN                         > Jane Doe
            By Jane Doe, Updated March 3, 2020     > Jane Doe
            Mr. Jones Jr.                          > Mr. Jones Jr.
            Di Canio                               > Di Canio
            Von Trier                              > Von Trier
            von Jane                               > Jane
            © Jane Doe Jane Doe                    > Jane Doe
            Jane Doe The Associated Press          > Jane Doe
            The Associated Press                   > The Associated Press
            Jane Doe MS                            > Jane Doe
            Jane Doe @ Lantern                     > Jane Doe
            Jane Doe; Lantern software engineer    > Jane Doe
            All posts by Jane Doe                  > Jane Doe
            Alles von Jane Doe                     > Jane Doe
            Text und Interview: Jane Doe           > Jane Doe
            Words and photos by Jane Doe           > Jane Doe
            Kolumne von Jane Doe                   > Jane Doe
            BBC News                               > BBC News
            田中太郎                                > 田中太郎
            Anna Silva e Lusa                      > Anna Silva
            Max Kurz mit Material der dpa          > Max Kurz
            Jane Doe, Head of Research             > Jane Doe
            राकेश कुमार, नई दिल्ली                   > राकेश कुमार
            Jane Doe, Max Post Miller              > Jane Doe;Max Post Miller
            Jane Doe is a senior reporter          > Jane Doe
            القاهرة - خالد الأحمد                    > خالد الأحمد
            김민수 문화전문기자                          > 김민수
            作者：刘洋 编辑：王芳                      > 刘洋
            Guðrún Jónsdóttir skrifar              > Guðrún Jónsdóttir
            University of Tokyo                    > University of Tokyo
            """)
    void splitsADeclaredValue(String value, String names) {
        assertThat(PersonNames.split(value)).isEqualTo(Arrays.asList(names.split(";", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "Redaktion",
                "Staff Writer",
                "CivicPlus",
                "Avec AFP",
                "وكالات",
                "{{author}}",
                "user1234",
                "jane@example.org",
                "@janedoe",
                "https://example.org/jane",
                "Email the author",
                "View author archive",
                "design: Jane Doe",
                ""
            })
    void dropsWhatIsNobody(String value) {
        assertThat(PersonNames.split(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Jan Novák a Petr Malý                        > Jan Novák;Petr Malý
            Иван Петров и Анна Белова                    > Иван Петров;Анна Белова
            Олена Коваль та Ігор Лис                     > Олена Коваль;Ігор Лис
            Αννα Ρήγα και Νίκος Σαράντης                 > Αννα Ρήγα;Νίκος Σαράντης
            Ayşe Kaya ve Mehmet Demir                    > Ayşe Kaya;Mehmet Demir
            Ion Popa și Ana Rus                          > Ion Popa;Ana Rus
            Dewi Lestari dan Budi Santoso                > Dewi Lestari;Budi Santoso
            سلمى الحداد وعبد الله المنصور                   > سلمى الحداد;عبد الله المنصور
            محمد علي وليد حسن                             > محمد علي وليد حسن
            水野さくら、古賀誠一                             > 水野さくら;古賀誠一
            한서윤, 박만수                                 > 한서윤;박만수
            Doe, Jane                                    > Jane Doe
            Jane Doe + John Roe                          > Jane Doe;John Roe
            Jane Doe, edited by John Roe                 > Jane Doe
            Jane Doe, as told to John Roe                > Jane Doe
            Jane Doe avec AFP                            > Jane Doe
            Von AFP                                      > AFP
            Von Trier                                    > Von Trier
            N/A                                          > ''
            jane.doe2                                    > ''
            María del Pilar de la Fuente y Ríos          > María del Pilar de la Fuente y Ríos
            记者 周德顺                                    > 周德顺
            한가람 특파원                                  > 한가람
            글·사진 한가람 기자                             > 한가람
            HABER MERKEZİ                                > ''
            lantern.example.com, Port, Island            > ''
            """)
    void readsWhatASourceDeclares(String value, String names) {
        assertThat(String.join(";", PersonNames.split(value))).isEqualTo(names);
    }
}
