package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.intake.Charsets.Decoded;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of the sources: what the bytes prove, what the header says, what the page says, what they look like. */
class CharsetsTest {

    private static final String GREETING = "Žluťoučký kůň, naïve café – “quoted” text.";
    private static final String CYRILLIC = "Паром отошёл в девять утра, как всегда, и на палубе стояла собака.";

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # bytes are,  mark,         header says,  read as,       because
                    UTF-8,        EF BB BF,     windows-1251, UTF-8,         bom
                    UTF-16BE,     FE FF,        utf-8,        UTF-16BE,      bom
                    UTF-16LE,     FF FE,        utf-8,        UTF-16LE,      bom
                    UTF-32BE,     00 00 FE FF,  '',           UTF-32BE,      bom
                    UTF-32LE,     FF FE 00 00,  '',           UTF-32LE,      bom
                    UTF-8,        '',           windows-1251, UTF-8,         utf8-valid
                    UTF-8,        '',           utf-16,       UTF-8,         utf8-valid
                    UTF-16BE,     '',           utf-16be,     UTF-16BE,      http
                    UTF-16LE,     '',           UTF-16LE,     UTF-16LE,      http
                    UTF-16LE,     '',           utf-16,       UTF-16LE,      http
                    UTF-16BE,     '',           utf-16,       UTF-16BE,      http
                    UTF-32LE,     '',           utf-32le,     UTF-32LE,      http
                    UTF-32BE,     '',           UTF-32BE,     UTF-32BE,      http
                    UTF-16LE,     '',           '',           UTF-16LE,      detected
                    UTF-16BE,     '',           '',           UTF-16BE,      detected
                    UTF-16BE,     '',           utf-8,        UTF-16BE,      detected
                    """)
    void readsWithTheFirstSourceThatKnows(String bytesAre, String mark, String header, String readAs, String because) {
        byte[] bytes = join(hex(mark), GREETING.getBytes(Charset.forName(bytesAre)));
        Decoded read = Charsets.decode(bytes, said(header));
        assertThat(of(read)).isEqualTo(List.of(GREETING, readAs, because, false));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # header says,  bytes are,    read as
                    iso-8859-1,     windows-1252, windows-1252
                    latin1,         windows-1252, windows-1252
                    us-ascii,       windows-1252, windows-1252
                    iso-8859-9,     windows-1254, windows-1254
                    gb2312,         GB18030,      GB18030
                    gbk,            GB18030,      GB18030
                    tis-620,        x-windows-874, x-windows-874
                    shift_jis,      windows-31j,  windows-31j
                    koi8-r,         KOI8-R,       KOI8-R
                    x-sjis,         windows-31j,  windows-31j
                    euc-kr,         x-windows-949, x-windows-949
                    latin5,         windows-1254, windows-1254
                    l1,             windows-1252, windows-1252
                    iso-8859-11,    x-windows-874, x-windows-874
                    macintosh,      x-MacRoman,   x-MacRoman
                    """)
    void aLabelMeansWhatBrowsersMakeOfIt(String header, String bytesAre, String readAs) {
        String text = "5 € – “naïve” Паром 渡船 フェリー เรือ";
        Charset charset = Charset.forName(bytesAre);
        Decoded read = Charsets.decode(text.getBytes(charset), said(header));
        assertThat(of(read)).isEqualTo(List.of(new String(text.getBytes(charset), charset), readAs, "http", false));
    }

    @Test
    void theHeaderBeatsThePageAndThePageBeatsDetection() {
        Charset windows = Charset.forName("windows-1251");
        byte[] page = ("<meta charset=windows-1251><p>" + CYRILLIC).getBytes(windows);
        assertThat(Charsets.decode(page, said("koi8-r")).charset()).isEqualTo("KOI8-R");
        assertThat(Charsets.decode(page, said("no-such-charset")).source()).isEqualTo("meta");
        assertThat(Charsets.decode(page, said("")).text()).endsWith(CYRILLIC);
        Decoded guessed = Charsets.decode(CYRILLIC.getBytes(windows), said(""));
        assertThat(of(guessed)).isEqualTo(List.of(CYRILLIC, "windows-1251", "detected", false));
    }

    /** A parser that could read the claim was not reading UTF-16. */
    @Test
    void aPageThatCallsItselfUtf16IsNot() {
        byte[] page = join("<meta charset=utf-16><p>caf".getBytes(Charset.forName("US-ASCII")), hex("E9"));
        assertThat(Charsets.decode(page, said("")).text()).startsWith("<meta charset=utf-16>");
    }

    @Test
    void aPageMaySayItBehindALongScript() {
        String head = "<script>" + "// ".repeat(2000) + "</script>";
        byte[] page = (head + "<META http-equiv=Content-Type content='text/html; charset=koi8-r'>Да")
                .getBytes(Charset.forName("KOI8-R"));
        assertThat(Charsets.decode(page, said("")).text()).endsWith("Да");
    }

    @Test
    void aScriptBeyondTheFirstKilobyteIsNotAsked() {
        byte[] page = (" ".repeat(1024) + "<script>url='x?charset=koi8-r'</script>" + CYRILLIC)
                .getBytes(Charset.forName("windows-1251"));
        assertThat(Charsets.decode(page, said("")).charset()).isEqualTo("windows-1251");
    }

    @Test
    void japaneseEscapesAreValidUtf8AndAreNotReadAsIt() {
        String text = "渡船は九時に出た。";
        Decoded read = Charsets.decode(text.getBytes(Charset.forName("ISO-2022-JP")), said(""));
        assertThat(of(read)).isEqualTo(List.of(text, "ISO-2022-JP", "detected", false));
    }

    @Test
    void damageInFewPlacesIsStillUtf8() {
        byte[] whole = CYRILLIC.repeat(3).getBytes(Charset.forName("UTF-8"));
        whole[40] = (byte) 0xFF;
        Decoded read = Charsets.decode(whole, said(""));
        assertThat(read.charset()).isEqualTo("UTF-8");
        assertThat(read.source()).isEqualTo("detected");
        assertThat(read.lossy()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "windows-1253", "Shift_JIS", "EUC-KR", "windows-1255"})
    void utf8ThatIsDeclaredAndIsNoneIsNotBelieved(String charset) {
        String text =
                switch (charset) {
                    case "windows-1251" -> CYRILLIC;
                    case "windows-1253" ->
                        "Το πλοίο έφυγε στις εννέα το πρωί, όπως κάθε μέρα, και κανείς δεν το πρόσεξε. ";
                    case "windows-1255" -> "הספינה יצאה בתשע בבוקר, כמו בכל יום, ואיש לא שם לב אליה. ";
                    case "EUC-KR" -> "배는 여느 때처럼 아침 아홉 시에 떠났고 아무도 그것을 눈여겨보지 않았다. ";
                    default -> "船はいつものように朝の九時に出て、だれもそれに気がつかなかった。";
                };
        String page = "<meta charset=utf-8><style>" + ".a{color:red}".repeat(400) + "</style><p>" + text.repeat(4);
        for (String header : List.of("", "utf-8")) {
            Decoded read = Charsets.decode(page.getBytes(Charset.forName(charset)), said(header));
            assertThat(read.text()).isEqualTo(page);
            assertThat(read.source()).isEqualTo("detected");
        }
    }

    @Test
    void thaiIsReadWhereNothingDeclaresIt() {
        String text =
                "เรือออกจากท่าตอนเก้าโมงเช้า เหมือนทุกวัน ไม่มีใครสังเกตเห็นมัน แต่คนเฝ้าประตู จำได้ว่า ".repeat(3);
        byte[] bytes = text.getBytes(Charset.forName("x-windows-874"));
        assertThat(Charsets.decode(bytes, said("")).text()).isEqualTo(text);
        String hebrew = "הספינה יצאה בתשע בבוקר, כמו בכל יום, ואיש לא שם לב אליה. ".repeat(3);
        assertThat(Charsets.decode(hebrew.getBytes(Charset.forName("windows-1255")), said(""))
                        .text())
                .isEqualTo(hebrew);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # declared    | bytes are     | read as       | text
                    iso-8859-1    | windows-1251  | windows-1251  | Паром отошёл в девять утра, как и каждый день, и никто этого не заметил.
                    iso-8859-1    | x-windows-874 | x-windows-874 | เรือออกจากท่าตอนเก้าโมงเช้าเหมือนทุกวันไม่มีใครสังเกตเห็นมันแต่คนเฝ้าประตูจำได้ว่าเรือออกช้า
                    iso-8859-1    | ISO-8859-2    | ISO-8859-2    | Prom odpłynął o dziewiątej, jak każdego dnia, i nikt tego nie zauważył; płynął całą godzinę.
                    iso-8859-1    | windows-1254  | windows-1254  | Vapur her sabah olduğu gibi dokuzda kalktı ve kimse bunun farkına varmadı; yaşlı balıkçı kıyıda şarkı söyledi.
                    iso-8859-1    | windows-1250  | windows-1250  | A hajó kilenckor indult, mint máskor, és senki sem látta; a víz felől hűvös szél jött, a kikötő őre várt, és nézte a járókelőket.
                    iso-8859-1    | windows-1257  | windows-1257  | Keltas išplaukė devintą ryto, kaip ir kasdien, ir niekas to nepastebėjo, žmonės žiūrėjo į šunį.
                    iso-8859-1    | windows-1252  | windows-1252  | Ferjan fór klukkan níu eins og alla daga, það þótti engum skrýtið; ýta þurfti við hundinum og þýða fréttir fyrir börnin.
                    iso-8859-1    | windows-1252  | windows-1252  | A barca saiu às nove, como todos os dias, e ninguém percebeu; os corações dos pescadores não são de pedra, mas põem-se à mesa.
                    iso-8859-1    | windows-1252  | windows-1252  | Þæt scip gewat swa hit dyde ælce dæge, and nan man ne geseah þæt, buton se hund þe sæt æt þære dura ond þone wæg beheold.
                    shift_jis     | EUC-JP        | x-eucJP-Open  | 船はいつものように朝の九時に出て、だれもそれに気がつかなかった。
                    iso-8859-1    | windows-1252  | windows-1252  | Fähre für fünf Euro… größer „über“ Nöte – so heißt es, weiß jeder Gast, der träumt.
                    iso-8859-1    | windows-1252  | windows-1252  | AGÐÉÊËÌÍÎÏ: ÀÁÂÃÄÅÆÇÈÉ are the capitals of this table.
                    """)
    void aDeclarationThatTheWordsContradictIsNotBelieved(String declared, String bytesAre, String readAs, String text) {
        byte[] bytes = (text + "\n").repeat(4).getBytes(Charset.forName(bytesAre));
        Decoded read = Charsets.decode(bytes, said(declared));
        assertThat(read.text()).isEqualTo((text + "\n").repeat(4));
        assertThat(read.charset()).isEqualTo(readAs);
    }

    @Test
    void charactersOfEastAsiaStandInNoLatinWord() {
        String polish = "<html><head><title>X</title></head><body><div id=\"menu\"><a href=\"/\">A</a></div>"
                + "<h1>Rada miasta zdecydowała we wtor</h1><p>Rada miasta zdecydowała we wtorek późnym wieczorem o zamknięciu"
                + " starego targu w porcie, kończąc spór między kupcami a urzędnikami o przyszłość nabrzeża.</p></body></html>";
        assertThat(Charsets.decode(polish.getBytes(Charset.forName("ISO-8859-2")), said(""))
                        .text())
                .isEqualTo(polish);
    }

    @Test
    void thePageIsAskedWhereTheHeaderIsContradicted() {
        byte[] page = ("<meta charset=windows-1251><p>" + CYRILLIC).getBytes(Charset.forName("windows-1251"));
        assertThat(of(Charsets.decode(page, said("iso-8859-1"))).subList(1, 3))
                .isEqualTo(List.of("windows-1251", "meta"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    windows-1257        | Keltas išplaukė devintą ryto, kaip ir kasdien, ir niekas to nepastebėjo, žmonės žiūrėjo į šunį.
                    windows-1257        | Prāmis izbrauca deviņos no rīta, kā katru dienu, un neviens to nepamanīja; šī diena bija īsa, pēc tam lija.
                    windows-1258        | Chiếc phà rời bến lúc chín giờ, như mọi ngày, và không ai để ý; nhưng con chó của ông đã thấy nó.
                    windows-1250        | Prom o dziewiątej odpłynął, jak każdego dnia, i nikt tego nie zauważył; płynął całą godzinę.
                    windows-1253        | Το πλοίο έφυγε στις εννέα, όπως κάθε μέρα. Άλλοι δεν το είδαν, ούτε η Άννα.
                    ISO-8859-15         | Le bac est parti à neuf heures, ma sœur l'a vu; l'œuvre a coûté dix € et personne n'a rien remarqué.
                    windows-1256        | کشت&#1740; نو بجے روانہ ہوئ&#1740; اور کس&#1740; نے نہ&#1740;ں د&#1740;کھا؛ ا&#1740;ک کتا بھ&#1740; تھا.
                    UTF-16LE            | Նավը մեկնեց ժամը իննին, ինչպես ամեն օր, և ոչ ոք դա չնկատեց։
                    UTF-16BE            | 渡し船は毎日と同じように九時に出た。 誰も気づかなかった。 犬がいた。
                    IBM866              | Паром отошёл в девять утра, как и каждый день, и никто этого не заметил.
                    IBM850              | Die Fähre fuhr um neun, wie jeden Tag, und niemand bemerkte es; größer wäre früher schöner gewesen.
                    IBM852              | Prom odpłynął o dziewiątej, jak każdego dnia, i nikt tego nie zauważył; płynął całą godzinę.
                    x-MacRoman          | Le bac est parti à neuf heures, comme chaque été, et personne n'a rien remarqué: ça se répète, dès février.
                    x-MacCyrillic       | Паром отошёл в девять утра, и никто этого не заметил. Но Яна и Юля, моя семья, видели его.
                    x-MacCentralEurope  | Převoz odjel dříve než přítel, který přijel pozdě; stařec vařil tři kaše, a nikdo si toho nevšiml.
                    """)
    void whatTheDetectorDoesNotKnowIsToldByItsWords(String charset, String text) {
        String long4 = (text + "\n").repeat(4);
        assertThat(Charsets.decode(long4.getBytes(Charset.forName(charset)), said(""))
                        .text())
                .isEqualTo(long4);
    }

    @Test
    void fewLongWordsAreThaiWhereTheirMarksStandRight() {
        String text =
                "ชาวบ้านท่าแพรนำเรือไม้เก่ากว่าสามสิบลำมาใส่ดินปลูกผักหลังจากน้ำท่วมสวนติดต่อกันสี่ปีและเก็บเกี่ยวเป็นครั้งแรก";
        assertThat(Charsets.decode(text.getBytes(Charset.forName("x-windows-874")), said(""))
                        .text())
                .isEqualTo(text);
    }

    private static List<Object> of(Decoded read) {
        return List.of(read.text(), read.charset(), read.source(), read.lossy());
    }

    private static Optional<String> said(String header) {
        return Optional.of(header).filter(text -> !text.isEmpty());
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] hex(String text) {
        return java.util.HexFormat.of().parseHex(text.replace(" ", ""));
    }
}
