package io.cleanwire.metadata;

import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Titles;
import io.cleanwire.normalise.WordPattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines around the headline: the date the reader sees, and by {@link Bylines} who wrote it. */
final class NearHeadline {

    private static final int NOWHERE = -2; // nor right before the first line
    private static final int BEFORE = 4;
    private static final int AFTER = 30;
    private static final int BESIDE_AFTER = 8;

    /** A date, a time, a name and what the site says about them. */
    private static final int MOST_WORDS = 16;

    /** Numbers of a day, a year and a clock; a line with as many lists facts, and they are no words. */
    private static final int DAY_AND_TIME = 4;

    /** Lines in which the title is looked for when no heading is marked as one. */
    private static final int BEGINNING = 400;

    private static final int SENTENCE = 80;

    /** Lines between the day of publication and that of a change. */
    private static final int CHANGED_WITHIN = 3;

    private static final int LONGEST_DATE_LINE = 60;
    private static final int LONGEST_POSTED = 400;
    private static final int BEGINNING_OF_POSTED = 100; // bibliographies have it further on

    /** What stands before the date of an article, and of nothing else. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:datum|date|published|posted|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|opublikowano"
                    + "|publicerad|creado|criado|publisert|udgivet|julkaistu|опубликовано|дата|yayın|fecha|data)(?: (?:on|am|le|el|il|op|em))? ?:? ?(?=.{0,12}\\d)");

    /** What systems write below a post: that it was published, on a day. */
    private static final WordPattern POSTED = new WordPattern(
            "\\b(?:posted|published|veröffentlicht|gepostet|geschrieben|erstellt|publié|posté|publicad[oa]|pubblicat[oa]"
                    + "|geplaatst|gepubliceerd|publicerades|opublikowan[oy]|опубликован[оа]?)(?![\\p{L}])"
                    + "|(?:发布|發布|发表|發表)(?:于|於|时间|時間|日期)|(?<![新改])(?:时间|時間|日期)[：:]|(?:投稿|公開|掲載|作成)日|작성일|등록일|입력");

    /** Words before a date of change. */
    static final WordPattern CHANGED = new WordPattern(
            "更新|修正日|修改|განახლ|수정|업데이트|تحديث|עודכן|به‌روز|แก้ไข|อัปเดต|अपडेट|আপডেট|সম্পাদিত|\\b(?:updated?|modified|edited|revised|revision|aktualisiert|geändert|stand|mis à jour|modifié|actualizad[oa]|atualizad[oa]"
                    + "|aggiornat[oa]|bijgewerkt|gewijzigd|zaktualizowano|aktualizacja|poprawiono|upraveno|(?:ultima|última|dernière) modifica\\p{L}*|oppdatert|uppdaterad|opdateret|päivitetty|frissítve"
                    + "|обновлен\\p{L}*|оновлено|güncelle\\p{L}*|änderung|cập nhật|diperbarui|dikemas kini|ενημέρωση|ενημερώθηκε|aktualizován\\p{L}*|aktualizované"
                    + "|módosítva|actualizat|актуализиран\\p{L}*|обновена|ažurirano|posodobljeno|uuendatud|reviewed|last changed|überarbeit\\p{L}*|modificad[oa]|muokattu|actualitzat|ажурирано|अद्यतन|uppfært|абноўлен\\p{L}*|atjaun\\p{L}*|atnaujinta|aktualisierung|mise à jour|actualización|atualização|aggiornamento)");

    /** Before the day on which somebody joined a forum. */
    private static final Pattern JOINED = Pattern.compile(
            "(?iu)(?:join(?:ed|date| date)|member since|registered|registriert|mitglied seit|dabei seit|beigetreten|inscrit|inscription"
                    + "|membre depuis|registrado|miembro desde|membro d[ae]|iscritto|lid sinds|geregistreerd|dołączył|регистрация|зарегистрирован|katılım)");

    /** Before what tells of a day that is not that of publication: an event, a life, a deadline, a visit. */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?iu)\\P{L}{0,3}(?:when|where|what|copyright|tour dates|tourdaten|upcoming events|veranstaltungen|wann|termine?|quand|cuándo|quando|kiedy|kdy|när|hvornår|когда|date and time|datum und uhrzeit|event date"
                    + "|released?|release date|premiere|doors|tickets?|einlass|beginn|kick-?off|anpfiff|start(?:s|ing)?|begins|ends|deadline|apply by|closing date|bewerbungsschluss|einsendeschluss"
                    + "|anmeldeschluss|valid (?:until|from)|gültig (?:bis|ab)|retrieved|accessed|abgerufen|consulté|consultado|born|died|geboren|gestorben|né(?:e)? le"
                    + "|nacid[oa]|nascid[oa]|nat[oa] il|geboren op|urodzon[ya])(?![\\p{L}])");

    /** In what tells of such a day. */
    private static final WordPattern OF_OTHER_DAY = new WordPattern(
            "(?<![\\p{L}])(?:born|geboren am|née? le|nacid[oa] el|retrieved|accessed|abgerufen am|consulté le)(?: on)? (?=.{0,12}[0-9])"
                    + "|\\((?:\\*|†|geb\\.) ?[0-9]|[0-9]{4} ?[–—-] ?(?:[0-3]?[0-9]\\.? )?\\p{L}{3,12}\\.? (?:[0-3]?[0-9], )?[12][0-9]{3}");

    /** A line below a picture or a recording; its date is theirs. */
    private static final WordPattern CREDIT = new WordPattern(
            "(?<![\\p{L}])(?:fotos?|fotografía|photos?|photograph|bild(?:er)?|image|imagem|audio|video|kuva|kép|zdjęcie|фото|фотография"
                    + "|quelle|source|credit) ?:|\\((?:foto|photo|bild)");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** A paragraph that begins with a day. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?iu)(?:(?:presse|medien)(?:mitteilung|meldung|information) vom .{0,20}[0-9]{4}|\\(?(?:[0-3]?[0-9][./][01]?[0-9][./]|[12][0-9]{3}-[01][0-9]-)[0-9]{2,4}\\)?)[\\s|:–—,-]{1,3}\\p{P}?\\p{L}");

    /** A paragraph that begins with a place and a day: {@code Lyon, le 12 mars 2026 –}. */
    private static final Pattern PLACE_AND_DAY = Pattern.compile(
            "\\p{Lu}[\\p{L}'’ -]{2,30}+, (?:(?:den|dne|dnia|le|li|il|a) )?(?:[0-3]?[0-9](?:\\.|er|º)?(?: de)? \\p{L}{3,12}+(?: de)?|\\p{Lu}\\p{L}{2,11}+ [0-3]?[0-9],) [12][0-9]{3}[)]?[.:\\s]{0,2}[–—|.-]{0,2}+ {0,2}+\\p{P}?\\p{L}");

    private NearHeadline() {}

    static void read(Lines lines, int heading, Candidates found) {
        int anchor = heading >= 0 ? heading : titleLine(lines, found);
        if (anchor < 0) {
            Bylines.alone(lines, found);
            if (!anywhere(lines, found)) {
                onlyInFurniture(lines, found);
            }
            return;
        }
        found.headingAt(anchor);
        Bylines.read(lines, anchor, found);
        if (!date(lines, anchor, anchor + AFTER, found)
                && !date(lines, Math.max(0, anchor - BEFORE), anchor, found)
                && !anywhere(lines, found)
                && !beside(lines, anchor, found)) {
            postedBeside(lines, found);
        }
    }

    /**
     * The one line of the page that is a date and nothing else, or the first that says whose date it is; failing that, the
     * one line that says that something was published on a day.
     *
     * @return whether there are such lines, be it too many
     */
    private static boolean anywhere(Lines lines, Candidates found) {
        Set<String> alone = new LinkedHashSet<>();
        Set<String> posted = new LinkedHashSet<>();
        int other = NOWHERE;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.dated(i);
            if (text.length() > LONGEST_POSTED || DateText.find(text).isEmpty() || isChange(text)) {
                continue;
            }
            if (isAnotherDay(lines, i) || other == i - 1) {
                other = i;
                continue;
            }
            if (POSTED.isIn(text) && DateText.find(beginning(text)).isPresent()) {
                posted.add(text);
            }
            if (text.length() > LONGEST_DATE_LINE) {
                continue;
            }
            if (LABEL.matcher(text).lookingAt()) {
                found.add("dom:labelled-date", text);
                return true;
            }
            if (DateText.parse(text).isPresent()) {
                alone.add(text);
            }
        }
        if (posted.size() == 1) {
            found.add("dom:posted-line", posted.iterator().next());
        } else if (alone.size() == 1) {
            found.add("dom:date-line", alone.iterator().next());
        }
        return !posted.isEmpty() || !alone.isEmpty();
    }

    /** The one date of a page without a headline that stands in what looks like furniture. */
    private static void onlyInFurniture(Lines lines, Candidates found) {
        onlyBeside("dom:date-beside", NearHeadline::isDateLine, lines, found);
    }

    /** Files the one line of what looks like furniture that is as asked for. */
    private static void onlyBeside(String source, Predicate<String> wanted, Lines lines, Candidates found) {
        Set<String> hits = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.mayHoldDate(i) ? lines.beside(i) : "";
            if (wanted.test(text)) {
                hits.add(text);
            }
        }
        if (hits.size() == 1) {
            found.add(source, hits.iterator().next());
        }
    }

    private static boolean isDateLine(String text) {
        return text.length() <= LONGEST_DATE_LINE
                && DateText.find(text).isPresent()
                && !isChange(text)
                && !tellsOfAnotherDay(text);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), BEGINNING_OF_POSTED));
    }

    /** The first date near the headline that stands in what looks like furniture. */
    private static boolean beside(Lines lines, int heading, Candidates found) {
        for (int i = Math.max(0, heading - BEFORE); i < Math.min(heading + BESIDE_AFTER, lines.size()); i++) {
            String text = lines.beside(i);
            if (isDateLine(text)) {
                found.add("dom:date-beside", text);
                return true;
            }
        }
        return false;
    }

    /** The one line in what looks like furniture that says that something was published on a day. */
    private static void postedBeside(Lines lines, Candidates found) {
        onlyBeside("dom:posted-line", NearHeadline::isPosted, lines, found);
    }

    private static boolean isPosted(String text) {
        return text.length() <= LONGEST_POSTED
                && POSTED.isIn(text)
                && DateText.find(beginning(text)).isPresent()
                && !isChange(text);
    }

    private static int titleLine(Lines lines, Candidates found) {
        Optional<String> title = found.first("meta:og:title").or(() -> found.first("dom:title"));
        if (title.isEmpty()) {
            return -1;
        }
        Titles.Likeness like = Titles.like(title.get());
        int end = Math.min(lastSentence(lines), BEGINNING);
        for (int i = 0; i < end; i++) {
            if (!lines.isFurniture(i) && like.test(lines.text(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The last line that is a sentence; those below it have the title of the page as well. -1 when there is none. */
    private static int lastSentence(Lines lines) {
        int last = lines.size() - 1;
        while (last >= 0 && (lines.isFurniture(last) || lines.text(last).length() < SENTENCE)) {
            last--;
        }
        return last;
    }

    private static boolean date(Lines lines, int from, int to, Candidates found) {
        boolean hit = false;
        String prose = "";
        int other = NOWHERE;
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            String text = lines.dated(i);
            if ((DATELINE.matcher(text).lookingAt()
                            || PLACE_AND_DAY.matcher(text).lookingAt())
                    && DateText.find(text).isPresent()) {
                found.add("dom:dateline", text.substring(0, Math.min(text.length(), LONGEST_DATE_LINE)));
            }
            if (text.length() > Lines.MAX_LENGTH || DateText.find(text).isEmpty()) {
                continue;
            }
            if (isAnotherDay(lines, i) || other == i - 1) {
                other = i; // lists of such days have one a line
                continue;
            }
            if (isProse(text) || CREDIT.isIn(text)) {
                prose = prose.isEmpty() && isProse(text) && !isChange(text) ? text : prose;
                continue;
            }
            boolean labelled = isBelowChange(lines, i);
            if (!isChange(text) && !labelled) {
                int word = firstChange(text);
                found.add("dom:near-h1", word < 0 ? text : text.substring(0, word));
                if (!hit) {
                    changed(lines, i, word < 0 ? "" : text.substring(word), found);
                }
                return true;
            }
            int posted = postedBehind(text);
            if (!hit) {
                found.add("dom:near-h1-modified", posted < 0 ? text : text.substring(0, posted));
                hit = true;
            }
            if (posted >= 0) {
                found.add("dom:near-h1", text.substring(posted));
                return true;
            }
        }
        found.add("dom:near-h1-text", prose);
        return false;
    }

    /** Whether a line is a date and nothing else, and the short one above it says that such is the day of a change. */
    private static boolean isBelowChange(Lines lines, int line) {
        if (line == 0 || !lines.isShort(line - 1)) {
            return false;
        }
        String label = lines.text(line - 1);
        return firstChange(label) >= 0
                && label.chars().noneMatch(Character::isDigit)
                && !POSTED.isIn(label)
                && DateText.parse(lines.text(line)).isPresent();
    }

    /** When it was changed, as the same line goes on to say or one right below it. */
    private static void changed(Lines lines, int published, String rest, Candidates found) {
        if (DateText.find(rest).isPresent()) {
            found.add("dom:near-h1-modified", rest);
            return;
        }
        for (int i = published + 1; i <= Math.min(published + CHANGED_WITHIN, lines.size() - 1); i++) {
            String text = lines.dated(i);
            if (text.length() <= LONGEST_DATE_LINE
                    && (isChange(text) || isBelowChange(lines, i))
                    && DateText.find(text).isPresent()) {
                found.add("dom:near-h1-modified", text);
                return;
            }
        }
    }

    /** Whether a line, or the label right above it, says that its date is not that of publication. */
    private static boolean isAnotherDay(Lines lines, int at) {
        return tellsOfAnotherDay(lines.dated(at))
                || at > 0 && lines.isShort(at - 1) && tellsOfAnotherDay(lines.text(at - 1));
    }

    private static boolean tellsOfAnotherDay(String text) {
        return JOINED.matcher(text).lookingAt() || OTHER_DAY.matcher(text).lookingAt() || OF_OTHER_DAY.isIn(text);
    }

    /** Where a line that begins with a change goes on to say when it was published; -1 when it does not. */
    private static int postedBehind(String text) {
        for (Pattern said : List.of(POSTED.pattern(), LABEL)) {
            for (Matcher posted = said.matcher(text); posted.find(); ) {
                if (DateText.find(text.substring(0, posted.start())).isPresent()
                        && DateText.find(text.substring(posted.start())).isPresent()) {
                    return posted.start();
                }
            }
        }
        return -1;
    }

    /** A caption or a sentence that speaks of a day. */
    private static boolean isProse(String text) {
        int words = Text.words(text);
        if (words <= MOST_WORDS) {
            return false;
        }
        long numbers = NUMBER.matcher(text).results().count();
        return numbers < DAY_AND_TIME || words - numbers >= MOST_WORDS;
    }

    /** Whether a text begins by saying that what follows is the date of a change, or ends so after its only date. */
    static boolean isChange(String text) {
        int word = firstChange(text);
        return word >= 0
                && (word <= 3
                        || DateText.find(text.substring(0, word)).isEmpty()
                        || !text.startsWith("更新", word) // Japanese papers end the date of an article so
                                && !POSTED.isIn(text)
                                && text.substring(word).chars().noneMatch(Character::isDigit));
    }

    private static int firstChange(String text) {
        return CHANGED.first(text);
    }
}
