package io.cleanwire.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese and Japanese names of authors: nothing need part them from the words around them, so that where they stand and
 * how they begin must tell.
 */
final class HanNames {

    /** What stands before a name, or between two. */
    private static final Glance.Needles LABELS = Glance.Needles.of(List.of(
            "作者", "记者", "記者", "实习生", "實習生", "撰文", "通讯员", "通訊員", "著者", "原创", "文／", "文/", "文・", "文：", "文＝", "聞き手", "報導",
            "报道"));

    private static final String HAN = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";

    private static final Pattern SIGNED =
            Pattern.compile("(?:(?:作者|实习生|實習生|撰文|通讯员|著者)[：:・/／ ]|(?:记者|記者)[・/／ ]|(?<=[ \u3000|｜])(?:记者|記者)[：:]"
                    + "|^[本新][报報刊网網台社华華]社?(?:特[约派約])?(?:记者|記者)) ?([" + HAN + "]{2,6}?)"
                    + "(?=$|[^" + HAN + "]|来源|來源|编辑|編輯|摄影|攝影|实习|通讯|发自|發自|报道|報道|报导|報導)");

    /** As papers of Taiwan sign, behind date and paper or not: "記者某某／某地報導". */
    private static final Pattern FROM = Pattern.compile(
            "^(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?: [0-9:]{4,8})? )?(?:[\\p{IsHan}]{2,8}[ \u3000／/]{1,2}){0,2}[〔［【（(]?(?:记者|記者)(\\p{IsHan}{2,4})[／/]");

    /** As agencies of Taiwan sign: "記者某某某某地26日電", the name and the place side by side. */
    private static final Pattern FILED =
            Pattern.compile("^[〔［【（(](?:记者|記者)(\\p{IsHan}{3})\\p{IsHan}{2,6}[0-9]{1,2}日[專专特]?[電电讯訊]");

    /** A name and where it is from: "某某某／某地報導". */
    private static final Pattern FROM_PLACE = Pattern.compile("^(\\p{IsHan}{2,4})[／/]\\p{IsHan}{2,6}(?:報導|报道|報道)$");

    /** Who wrote, beside who took the pictures; or who asks. */
    private static final Pattern WROTE =
            Pattern.compile("^(?:取材・)?(?:文(?:[・と](?:写真|撮影))?|聞き手)[／/・：:＝=]([" + HAN + "]{2,6}?)(?=$|[ \u3000（(])");

    /** A name and the trade behind it. */
    private static final Pattern TRADE_BEHIND = Pattern.compile("^([" + HAN + "]{2,6})[ \u3000](?:記者|记者)$");

    /** As accounts of WeChat begin: "原创 某某 of an account". */
    private static final Pattern OWN = Pattern.compile("^原创[:： ](\\p{IsHan}{2,4})(?= |$)");

    /** One more name behind the first. */
    private static final Pattern SECOND = Pattern.compile("(?<=\\p{IsHan})[ \u3000、](\\p{IsHan}{2,3})(?=$|[ \u3000])");

    /** What a sentence has and a byline has not: reporters are named in interviews, too. */
    private static final Pattern SENTENCE = Pattern.compile("[。？！，、；]");

    /** What a byline goes on to say of its author. */
    private static final Pattern ASIDE = Pattern.compile("[，。；].{0,200}$");

    /** Before the first sentence of a story: the paper or the place, and in brackets who reports. */
    private static final Pattern REPORTERS = Pattern.compile(
            "^[^。，、（()）]{0,20}[（(][^。，（()）]{0,6}?(?:记者|記者|通讯员|撰稿人?|撰文)[ \u3000:：/／]?([^。，（()）]{2,40})[）)]");

    /** Behind the last sentence of a story, or alone below it: who wrote it, in brackets. */
    private static final Pattern LAST =
            Pattern.compile("(?:^|[。！？”」』…])[ \u3000]{0,4}[（(【]([^（()）【】。，]{2,40})[）)】][ \u3000]{0,4}$");

    /** What a signature says beside the names. */
    private static final Pattern TRADE = Pattern.compile(
            "(?:[本新][报報刊网網台社华華]社?(?:特[约派約])?|见习|實習)?(?:记者|記者)|通讯员|通訊員|实习生|實習生|撰文|作者|文[/／]|[图圖]文|[文图圖][：:]|特约");

    /** What a signature goes on to say of them. */
    private static final Pattern DOING = Pattern.compile(
            "[ \u3000]?\\p{IsHan}{0,6}(?:综合)?(?:报道|報道|报导|報導|供稿|整理)$|(?<=\\p{IsHan}{2})文?(?:并|並)?[摄攝]影?$");

    private static final Pattern BETWEEN = Pattern.compile("[ \u3000、/／・]+");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,5}");

    /** A name of two characters that is spread over the room of three. */
    private static final Pattern SPREAD =
            Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan})[ \u3000]{1,4}(\\p{IsHan})(?!\\p{IsHan})");

    private static final int LONGEST_SPREAD = 8;

    private static final int FULL = 4;

    /** Desks, agencies and notes stand there, too. */
    private static final Pattern ENDS_NO_NAME =
            Pattern.compile("[部社略班院会所紙版誌局省県市課室団党線展館信影供]$|^(?:写真|文中|一部|敬称|共同|時事|取材|関連|続き)");

    /** Of the last lines of a story, so many may be the signature. */
    private static final int LAST_LINES = 2;

    private static final int LONGEST_LAST = 60;

    /** They stand before the first sentence. */
    private static final int LONGEST_HEAD = 200;

    private static final int MOST = 4;

    /** The family names of nine in ten Chinese, but for those that begin many other words. */
    private static final String CHINESE = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧"
            + "蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文葛";

    /** Family names of these begin many words, too. */
    private static final String BEGIN_WORDS = "高林马方江金石黄白常田夏段钱万文易龙雷康毛孔许";

    /** Family names of two characters. */
    private static final Set<String> DOUBLE = Set.of("欧阳", "歐陽", "上官", "司马", "司馬", "诸葛", "諸葛", "司徒", "皇甫", "慕容", "令狐");

    /** The commonest Japanese family names of two characters. */
    private static final Set<String> JAPANESE =
            Set.of(("佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 池田 橋本 阿部"
                            + " 石川 山下 中島 石井 小川 前田 岡田 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田"
                            + " 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山"
                            + " 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 杉本 古川 大西"
                            + " 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 菊池 西川 小松 北村 安田 川口 平田 中田 服部 岩田 土屋 川崎 本田 樋口 秋山 田口"
                            + " 永井 山中 中西 吉村 川上 馬場 石原 大橋 松岡 浜田 森本 矢野 浅野 片山 大久 長谷 佐々 五十")
                    .split(" ", -1));

    private HanNames() {}

    static boolean mayHold(String text) {
        return Glance.holdsAny(text, LABELS);
    }

    static boolean isSentence(String line) {
        return SENTENCE.matcher(line).find();
    }

    /** The names in a line that says whose they are. */
    static List<String> signed(String line) {
        Optional<String> one = first(line);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        Matcher own = OWN.matcher(line);
        if (own.lookingAt()) {
            return List.of(own.group(1));
        }
        Set<String> names = new LinkedHashSet<>();
        Matcher signed = SIGNED.matcher(line);
        while (signed.find()) {
            names.add(signed.group(1));
            Matcher second = SECOND.matcher(line).region(signed.end(), line.length());
            second.useTransparentBounds(true);
            if (second.lookingAt() && isName(second.group(1), 2)) {
                names.add(second.group(1));
            }
        }
        return List.copyOf(names);
    }

    /** The one name that papers of Taiwan begin with. */
    private static Optional<String> first(String line) {
        for (Pattern form : List.of(FROM, FROM_PLACE, WROTE, TRADE_BEHIND)) {
            Matcher named = form.matcher(line);
            if (named.lookingAt()) {
                return Optional.of(named.group(1));
            }
        }
        Matcher filed = FILED.matcher(line);
        return filed.lookingAt() && CHINESE.indexOf(filed.group(1).charAt(0)) >= 0
                ? Optional.of(filed.group(1))
                : Optional.empty();
    }

    /** What stands behind a label, without what is said of its author. */
    static String withoutAside(String names) {
        return ASIDE.matcher(names).replaceFirst("").replace('、', ',').strip();
    }

    /** The names in brackets before the first sentence, "本报讯（记者 某某）"; empty when there are none. */
    static List<String> reporters(String story) {
        String text = story.substring(0, Math.min(story.length(), LONGEST_HEAD));
        if (!mayHold(text)) {
            return List.of();
        }
        Optional<String> one = first(text);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        Matcher head = REPORTERS.matcher(text);
        return head.lookingAt()
                ? BETWEEN.splitAsStream(TRADE.matcher(head.group(1)).replaceAll(" "))
                        .filter(name -> NAME.matcher(name).matches())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The names in brackets behind the last sentence of a story, "（某某 某某）"; empty when there are none. */
    static List<String> last(String story) {
        int end = story.length();
        for (int line = 0; line < LAST_LINES && end > 0; line++) {
            Matcher signature = LAST.matcher(
                    story.substring(Math.max(story.lastIndexOf('\n', end - 1) + 1, end - LONGEST_LAST), end));
            if (signature.find()) {
                List<String> names = signature(signature.group(1));
                return names.isEmpty() && isJapanese(story) ? inBrackets(signature.group(1)) : names;
            }
            end = story.lastIndexOf('\n', end - 1);
            while (end > 0 && story.charAt(end - 1) == '\n') {
                end--;
            }
        }
        return List.of();
    }

    /** Papers of Japan end a story with the whole name of its reporter, which has four characters more often than not. */
    private static List<String> inBrackets(String text) {
        return text.length() == FULL
                        && NAME.matcher(text).matches()
                        && !ENDS_NO_NAME.matcher(text).find()
                ? List.of(text)
                : List.of();
    }

    private static boolean isJapanese(String story) {
        return story.codePoints()
                .limit(LONGEST_LAST)
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
    }

    private static List<String> signature(String text) {
        Matcher trade = TRADE.matcher(text);
        boolean told = trade.find();
        String names = DOING.matcher(trade.replaceAll(" ")).replaceFirst("").strip();
        List<String> found = BETWEEN.splitAsStream(SPREAD.matcher(names).replaceAll("$1$2"))
                .distinct()
                .toList();
        boolean all = found.size() <= MOST
                && found.stream()
                        .allMatch(name -> NAME.matcher(name).matches() && (told || isName(name, found.size())));
        return all ? found : List.of();
    }

    /** Whether a text begins with a family name and is as long as a name; of two characters that stand alone there are more words than names. */
    private static boolean isName(String text, int beside) {
        int family = JAPANESE.contains(text.substring(0, 2)) || DOUBLE.contains(text.substring(0, 2)) ? 2 : 1;
        if (family == 2) {
            return text.length() > 2;
        }
        boolean word = text.length() == 2 && beside == 1 && BEGIN_WORDS.indexOf(text.charAt(0)) >= 0;
        return text.length() < 4 && CHINESE.indexOf(text.charAt(0)) >= 0 && !word;
    }

    /** Whether a text that stands beside a date is as long as a name and begins with a family name, and with hardly anything else. */
    static boolean isAlone(String text) {
        return NAME.matcher(text).matches()
                && text.length() > 2
                && (text.length() > 3 || BEGIN_WORDS.indexOf(text.charAt(0)) < 0)
                && isName(text, 1);
    }

    /** A name whose two characters are spread over the room of three, as it is written in running text; any other as it is. */
    static String close(String name) {
        Matcher spread = SPREAD.matcher(name);
        return name.length() < LONGEST_SPREAD && spread.matches() ? spread.group(1) + spread.group(2) : name;
    }
}
