package io.cleanwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Budget;
import io.cleanwire.model.Clues;
import io.cleanwire.model.Limits;
import io.cleanwire.model.TextBalance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lines around a title tell, on dumps of whole pages: lines are parted by a slash, the story follows. */
class HeadLinesTest {

    private static final String STORY = """
            The ferry left the harbour at seven in the morning, and nobody on the quay waved until it was out of sight.
            By noon the wind had turned, the flags on the customs house hung the other way, and the gulls came back inland.
            Nobody in the harbour office would say when the next ferry was to leave, or whether there would be one at all.""";

    private static final String MENU = "Skip to content/Home/News/Sport/Contact/Subscribe/";
    private static final String URL = "https://www.harbour-post.example/news/the-ferry-that-did-not-wait-4711";

    private static Clues read(String head, String url) {
        return read(head, "", url);
    }

    private static Clues read(String head, String title, String url) {
        String text =
                head.replace("/", "\n") + "\n" + STORY + "\nShare this:\nFacebook\nLeave a Reply\nYour email address\n";
        return TextBody.standard(TextBalance.CAREFUL)
                .read(text, title, url, new Budget(Limits.DEFAULT.steps()))
                .clues();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The Harbour Post/The Ferry That Did Not Wait
            The Ferry That Did Not Wait/A short history of the quay
            Culture and Politics of the Coast/The Ferry That Did Not Wait/March 3, 2020
            Home > News > The Ferry That Did Not Wait/The Ferry That Did Not Wait/Share on Facebook Share on X Print
            The Ferry That Did Not Wait/5 min read/The Ferry That Did Not Wait
            The Harbour Post/Share this post/The Harbour Post/The Ferry That Did Not Wait/Eleven islands and no moral/Jane Doe
            """)
    void theTitleIsTheLineForWhichMostSpeaks(String head) {
        assertThat(read(MENU + head, URL).title()).contains("The Ferry That Did Not Wait");
    }

    @Test
    void aTitleThatIsGivenWithTheSiteIsTheLineWithoutIt() {
        String line = "Ferry leaves without waiting";
        assertThat(read(line + "/By Jane Doe", line + " | The Harbour Post", "").title())
                .contains(line);
        assertThat(read(line + "/By Jane Doe", line, "").title()).isEmpty();
        assertThat(read("Another line", line + " | The Harbour Post", "").title())
                .isEmpty();
    }

    @Test
    void aTitleNeedsNoAddress() {
        assertThat(read(MENU + "Harbour/Ferry leaves its harbour without waiting/By Jane Doe", "")
                        .title())
                .contains("Ferry leaves its harbour without waiting");
        assertThat(read("The Night Ferry", "").title()).contains("The Night Ferry");
        assertThat(read("Na Malé Straně", "").title()).contains("Na Malé Straně");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Log in/Create account/Jane Doe/Posted on March 3, 2020/The ferry that did not wait/#ferries/#harbours",
                "News/Column/The ferry that did not wait/Jane Doe/Senior adviser/Published March 3, 2020",
                "jane_doe/The ferry that did not wait/Jane Doe/March 3, 2020",
            })
    void whoWroteItIsNoTitle(String head) {
        Clues clues = read(head, "");
        assertThat(clues.title()).contains("The ferry that did not wait");
        assertThat(clues.authors()).containsExactly("Jane Doe");
    }

    @Test
    void aTitleMayBeQuoted() {
        assertThat(read(
                                "Головна/Культура/«Я вчу паром чекати на берег»/Розмова з капітаном про терпіння, туман і мотузки/Авторка: Оксана Верещак/3 березня 2020",
                                "")
                        .title())
                .contains("«Я вчу паром чекати на берег»");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Jane Doe/March 3, 2020                                         ; Jane Doe
            March 3, 2020/Jane Doe                                         ; Jane Doe
            Written by/Jane Doe                                            ; Jane Doe
            Autorin:/Maria Müller/Reporterin                               ; Maria Müller
            A ferry left early and nobody saw it go, which few regret today./By Jane Doe ; Jane Doe
            Jane Doe, John Roe/March 3, 2020                               ; Jane Doe,John Roe
            By Jane DoeMar 5, 2020                                         ; Jane Doe
            March 3, 2020 by Jane Doe in Harbours                          ; Jane Doe
            JANE DOE/March 3, 2020                                         ; JANE DOE
            נועה ברזילי/3.3.2020                                            ; נועה ברזילי
            von Ulrike/03.03.2020                                          ; Ulrike
            Jane Doe | March 3, 2020                                       ; Jane Doe
            Jane Doe March 3, 2020 | 12:00am                               ; Jane Doe
            02.07.2019 | 11:35 Автор: Десислава Хаджиева                   ; Десислава Хаджиева
            Februari 20, 2023 oleh Rahmadi Kusnadi, diposkan di Jalan      ; Rahmadi Kusnadi
            Author Hester VanePosted on September 12, 2016                 ; Hester Vane
            3 березня 2020 від Оксана Лелечко                              ; Оксана Лелечко
            3 Novembre 2020 di Elvira Santacroce                           ; Elvira Santacroce
            Αναρτήθηκε από Λενιώ Μαραγκού στις 11:20                       ; Λενιώ Μαραγκού
            Torunn Hegseth/Journalist/Aslak Moen/Fotograf/3. mars 2020     ; Torunn Hegseth
            March 3, 2020/Facebook Twitter Whatsapp/Jane Doe, March 3, 2020 ; Jane Doe
            Na Neema Wanjala/3 Machi 2020                                  ; Neema Wanjala
            Ni Ligaya Marasigan/March 3, 2020                              ; Ligaya Marasigan
            Nga Arta Kelmendi/3 Mars 2020                                  ; Arta Kelmendi
            Deur Willem Steyn - 3 Maart 2020                               ; Willem Steyn
            од Весна Ристеска/3 март 2020                                  ; Весна Ристеска
            ដោយ៖ ចាន់ សុភា/3/3/2020                                        ; ចាន់ សុភា
            Vum Josiane Welter/3. Mäerz 2020                               ; Josiane Welter
            Daga Aisha Bello Garba/3 Maris 2020                            ; Aisha Bello Garba
            Láti ọwọ́ Fúnmiláyọ̀ Adébáyọ̀/3 Oṣù Kẹta 2020                     ; Fúnmiláyọ̀ Adébáyọ̀
            ໂດຍ ແສງດາວ ພົມມະຈັນ/3 ມີນາ 2020                                  ; ແສງດາວ ພົມມະຈັນ
            હેતલ ઝાલા દ્વારા/3 માર્ચ 2020                                      ; હેતલ ઝાલા
            3 Am Màrt 2020 le Mòrag NicAonghais                            ; Mòrag NicAonghais
            3 a viz Meurzh 2020 gant Nolwenn Le Gall                       ; Nolwenn Le Gall
            Jane Doe/Community reporter/March 3, 2020                      ; Jane Doe
            Objavila Nives Lukić 3. ožujka 2020.                           ; Nives Lukić
            Paskelbta 2020-03-03 autorius Jonas Petraitis                  ; Jonas Petraitis
            Cofnodwyd ar 3 Mawrth 2020 gan Megan Lloyd                     ; Megan Lloyd
            פורסם ב-3 במרץ 2020 על ידי יעל ברקאי                           ; יעל ברקאי
            द्वारा पोस्ट केलेले सुलभा देशपांडे येथे १०:१५ म.पू.                     ; सुलभा देशपांडे
            2020-03-03 10:15 港灣日報 記者陳怡安／基隆報導                   ; 陳怡安
            2020年3月3日/水野春香                                           ; 水野春香
            Д.Сарнай/2020-03-03 10:15                                      ; Д.Сарнай
            """)
    void anAuthorStandsBesideTheDateOrBelowALabel(String below, String names) {
        assertThat(read(MENU + "The Ferry That Did Not Wait/" + below, URL).authors())
                .isEqualTo(List.of(names.split(",", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Harbour Post/March 3, 2020
            Privacy Policy/March 3, 2020
            New Ferries/12 comments
            Image of the Harbour/March 3, 2020
            """)
    void noOtherLineIsAnAuthor(String below) {
        assertThat(read(MENU + "The Ferry That Did Not Wait/" + below, URL).authors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Monday, March 9, 2020/The Ferry That Did Not Wait/Published/3 March 2020         ; 3 March 2020
            The Ferry That Did Not Wait/Published:/Mar 3, 2020/by/Jane Doe                   ; Mar 3, 2020
            The Ferry That Did Not Wait/Updated on:/4 March 2020/Published on:/3 March 2020  ; 3 March 2020
            The Ferry That Did Not Wait/A ferry left early and nobody saw it go, which few regret today./3 March 2020 ; 3 March 2020
            3 March 2020 • 5 min/The Ferry That Did Not Wait                                 ; 3 March 2020 • 5 min
            # The Ferry That Did Not Wait/**Harbours**/3. März 2020                          ; 3. März 2020
            The Ferry That Did Not Wait/28 ஜனவரி 2024, 6:15 am                                ; 28 ஜனவரி 2024, 6:15 am
            3 de mar. de 2020/The Ferry That Did Not Wait/Atualizado: 5 de mar. de 2020       ; 3 de mar. de 2020
            The Ferry That Did Not Wait/3.3.2020 6:45 • Päivitetty 4.3.2020 8:02              ; 3.3.2020 6:45 • Päivitetty 4.3.2020 8:02
            """)
    void theDateIsThatOfTheStory(String head, String date) {
        assertThat(read(MENU + head, URL).dateline()).contains(date);
    }

    @Test
    void aTitleMayStandBelowItsDate() {
        assertThat(read("صفحه اصلی/سیاسی/اقتصادی/فرهنگی/۷ اسفند ۱۴۰۰/کشتی بی صدا رفت/نگین رستگار", "")
                        .title())
                .contains("کشتی بی صدا رفت");
    }

    @Test
    void aPlaceOfTheStoryIsNoAuthor() {
        assertThat(read("Ferry leaves Port Ellery without waiting/Jane Doe/Port Ellery/March 3, 2020", "")
                        .authors())
                .containsExactly("Jane Doe");
        assertThat(read(
                                "Ferry leaves early/At Port Ellery nobody saw the last ferry leave its quay/Jane Doe/Port Ellery/March 3, 2020",
                                "")
                        .authors())
                .containsExactly("Jane Doe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Night Ferries ‹ Board/Night ferry goes/March 3, 2020",
                "Home/About/Archive/Log in/Subscribe/Night ferry goes/Elsa Hedlund/14 apr. 2020 — 4 dakika okuma/Photo by Unsplash",
                "Night number: 84610231/Night ferry goes/March 3, 2020",
            })
    void aPathAndANumberAreNoTitles(String head) {
        assertThat(read(head, "").title()).contains("Night ferry goes");
    }

    private static Clues below(String tail) {
        return TextBody.standard(TextBalance.CAREFUL)
                .read(
                        "The Ferry That Did Not Wait\n" + STORY + "\n" + tail.replace("/", "\n") + "\n",
                        "",
                        URL,
                        new Budget(Limits.DEFAULT.steps()))
                .clues();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Nguyễn Minh Châu/Chia sẻ/Tin liên quan/Ý kiến/Về đầu trang ; Nguyễn Minh Châu
            Jane Doe                                                   ; Jane Doe
            """)
    void aNameAloneBelowTheStorySignsIt(String tail, String name) {
        assertThat(below(tail).authors()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Next Up/Share this:/Facebook/Leave a Reply/Your email address",
                "Media Contact:/Jane Doe/press@harbour.example/About us/Privacy Policy",
            })
    void noOtherLineBelowTheStoryDoes(String tail) {
        assertThat(below(tail).authors()).isEmpty();
    }

    @Test
    void manyBlogsSignBelowTheStory() {
        String text = "The Ferry That Did Not Wait\n" + STORY
                + "\nShare this:\nFacebook\nRelated\nPublished March 3, 2020\nBy Jane Doe\nCategorized as\nHarbours\n"
                + "Leave a Reply\nYour email address\n";
        Clues clues = TextBody.standard(TextBalance.CAREFUL)
                .read(text, "", URL, new Budget(Limits.DEFAULT.steps()))
                .clues();
        assertThat(clues.authors()).containsExactly("Jane Doe");
        assertThat(clues.dateline()).contains("Published March 3, 2020");
    }
}
