package io.cleanwire.metadata;

import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote the article, as a line near its headline says: "by" and a name, a name below "Author", a name beside the date. */
final class Bylines {

    private static final String SOURCE = "dom:byline";

    private static final int BEFORE = 4;
    private static final int AFTER = 20;
    private static final int BESIDE_AFTER = 8;
    private static final int LONGEST = 160;
    private static final int LONGEST_DATED = 90;

    private static final Pattern BETWEEN = Pattern.compile(" ?[|•·] ?| [–—-] ");

    /** Before "by" and its like; of a name with a particle such parts are asked last. */
    private static final Pattern BEFORE_BY =
            Pattern.compile(" (?=(?:by|von|par|por|di|door|av|af|przez|od|โดย) )", Pattern.CASE_INSENSITIVE);

    /** The names in what agencies write below a story, before the place and who edited it. */
    private static final Pattern CREDIT = Pattern.compile("\\(?Report(?:ing by|agem de|aje de|e de) ([^;()]{3,160}?)"
            + "(?: (?:in|em|en) \\p{Lu}[\\p{L} .-]{1,40})?(?:[;)]|[.,]? (?:[Ee]diting|[Ww]riting) by|\\.?$)");

    private final Lines lines;
    private final int heading;
    private final Candidates found;

    private Bylines(Lines lines, int heading, Candidates found) {
        this.lines = lines;
        this.heading = heading;
        this.found = found;
    }

    /** Files the first byline that there is, the plainest kind first. */
    static void read(Lines lines, int heading, Candidates found) {
        Bylines bylines = new Bylines(lines, heading, found);
        if (!bylines.inText() && !bylines.beside() && !bylines.labelled() && !bylines.dated()) {
            bylines.reporters();
            bylines.credited();
        }
    }

    /** Files the one line of a page without a headline that says whose it is, "author:" and a name. */
    static void alone(Lines lines, Candidates found) {
        int labelled = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.isFurniture(i) && isLabelled(lines.text(i))) {
                if (labelled >= 0) {
                    return;
                }
                labelled = i;
            }
        }
        if (labelled >= 0) {
            new Bylines(lines, labelled, found).byline(labelled, lines.text(labelled));
        }
    }

    private static boolean isLabelled(String text) {
        return text.length() <= LONGEST_DATED
                && PersonNames.isLabelled(text)
                && PersonNames.byline(text).filter(names -> !names.isEmpty()).isPresent();
    }

    private boolean inText() {
        for (int i = heading + 1; i < Math.min(heading + AFTER, lines.size()); i++) {
            if (!lines.isFurniture(i) && byline(i, lines.text(i))) {
                return true;
            }
        }
        return false;
    }

    /** In what looks like furniture. */
    private boolean beside() {
        for (int i = Math.max(0, heading - BEFORE); i < Math.min(heading + BESIDE_AFTER, lines.size()); i++) {
            if (byline(i, lines.beside(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean byline(int line, String text) {
        Optional<List<String>> names =
                text.isEmpty() || text.length() > LONGEST ? Optional.empty() : PersonNames.byline(text);
        if (names.isEmpty() || names.get().isEmpty()) {
            return false;
        }
        found.add("dom:byline-text", text);
        return file(line, names.get());
    }

    private boolean labelled() {
        for (int i = Math.max(0, heading - BEFORE); i + 1 < lines.size(); i++) {
            if (!lines.isFurniture(i) && lines.isShort(i) && PersonNames.isLabel(lines.text(i))) {
                Optional<List<String>> names = PersonNames.fullNames(lines.text(i + 1));
                if (names.isPresent()) {
                    return file(i, names.get());
                }
            }
        }
        return false;
    }

    private boolean dated() {
        for (int i = Math.max(0, heading - BEFORE); i < Math.min(heading + BESIDE_AFTER, lines.size()); i++) {
            String text = lines.dated(i);
            if (text.length() > LONGEST_DATED || DateText.find(text).isEmpty()) {
                continue;
            }
            boolean near = Math.abs(i - heading) <= BEFORE; // teasers below a short story have names and dates as well
            String[] parts = BETWEEN.split(text, -1);
            Optional<List<String>> names = Arrays.stream(parts)
                    .flatMap(part -> PersonNames.written(part).stream())
                    .findFirst()
                    .map(List::of)
                    .or(() -> Arrays.stream(parts)
                            .flatMap(BEFORE_BY::splitAsStream)
                            .flatMap(part -> PersonNames.byline(part).stream())
                            .filter(found -> !found.isEmpty())
                            .findFirst())
                    .or(() -> near ? besideDate(text) : Optional.empty());
            if (names.isPresent()) {
                return file(i, names.get());
            }
        }
        return false;
    }

    /**
     * Behind the date, with a comma before them or an agency after them: places stand there, too, but in fewer words. In
     * Chinese and Japanese, alone before or behind it; elsewhere with a blank alone before it.
     */
    private Optional<List<String>> besideDate(String text) {
        List<String> sides = DateText.beside(text);
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> alone = sides.stream()
                .map(String::strip)
                .flatMap(side -> PersonNames.alone(side).stream())
                .findFirst();
        if (alone.isPresent()) {
            return alone.map(List::of);
        }
        Optional<List<String>> before = sides.get(0).endsWith(" ") && !writesNounsLarge()
                ? PersonNames.written(sides.get(0).strip()).map(List::of)
                : Optional.empty();
        if (before.isPresent()) {
            return before;
        }
        String rest = sides.get(1);
        String names = rest.startsWith(",") ? rest.substring(1).strip() : rest.strip();
        int comma = names.lastIndexOf(", ");
        boolean signed = comma > 0 && Agencies.has(Text.key(names.substring(comma + 1)));
        return rest.startsWith(",") || signed ? PersonNames.allWritten(names) : Optional.empty();
    }

    /** Whether every noun begins like a name, or nobody says which language it is. */
    private boolean writesNounsLarge() {
        return found.first("html:lang")
                .filter(tag -> !tag.startsWith("de") && !tag.startsWith("lb"))
                .isEmpty();
    }

    /** In brackets before the first sentence, as Chinese papers have it. */
    private void reporters() {
        for (int i = heading + 1; i < Math.min(heading + AFTER, lines.size()); i++) {
            List<String> names = lines.isFurniture(i) ? List.of() : PersonNames.reporters(lines.text(i));
            if (!names.isEmpty()) {
                file(i, names);
                return;
            }
        }
    }

    /** Below the last sentence, as agencies have it: "(Reporting by …; Editing by …)". */
    private void credited() {
        for (int i = heading + 1; i < lines.size(); i++) {
            String text = lines.text(i);
            boolean perhaps = !lines.isFurniture(i) && (text.startsWith("(Report") || text.startsWith("Report"));
            Matcher credit = CREDIT.matcher(perhaps ? text : "");
            if (credit.lookingAt()) {
                PersonNames.fullNames(credit.group(1)).ifPresent(names -> file(heading, names));
                return;
            }
        }
    }

    private boolean file(int line, List<String> names) {
        names.forEach(name -> found.add(new AuthorClaim(SOURCE, name, Optional.empty(), line)));
        return true;
    }
}
