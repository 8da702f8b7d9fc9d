package io.cleanwire.text;

import io.cleanwire.phrases.Effect;
import io.cleanwire.phrases.Entry;
import io.cleanwire.phrases.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Residue inside the article, line by line. Labels that a story could use as a heading, and forms that could open a
 * sentence, stay where running text surrounds them.
 */
final class LineRules {

    /** Longer lines of these roles name a person or a product inside a story as often as not. */
    private static final Set<Role> SHORT_ONLY = Set.of(Role.BYLINE, Role.PROMO, Role.RELATED);

    /** Boxes that stand between paragraphs of a story, in words that no story has. */
    private static final Set<String> SURE = Set.of("nw.affiliate", "ss.thanks");

    private static final int SHORT = 14;

    /** "Read also:", and the headline of another story. */
    private static final String READ_ALSO = "nw.readalso";

    private static final int HEADLINE = 25;

    /** Of three words and more it offers other stories. */
    private static final String RELATED = "jp.related";

    /** What guides say of sights and of books, too. */
    private static final Set<String> OF_SIGHTS =
            Set.of("à ne pas manquer", "da non perdere", "no te pierdas", "what to read next", "in this article");

    /** "Culture", which right above a paragraph heads it as well. */
    private static final String SECTION = "nw.section";

    /** Words such as "Privacy", "Events" or "Name" head sections too. */
    private static final Set<String> COULD_BE_HEADINGS = Set.of(
            "nw.legal",
            "wp.field_labels",
            "wp.menu",
            "wp.widgets",
            "nw.account",
            "jp.related",
            "bl.widgets",
            "gn.emptylabel",
            "jm.details",
            "nw.player",
            "wp.author",
            "wpcom.connecting",
            "wp.powered",
            "wp.n_comments",
            "sh.networks",
            "wp.reply_link",
            "wp.back_top",
            "wp.prev_next",
            "nw.fontsize",
            "jp.like_this",
            "wd.wpdiscuz",
            "sq.comments",
            "nw.load_more",
            "nw.save",
            "nw.print_edition",
            "dr.pager",
            "hb.actions",
            "ti.actions",
            "wc.wechat");

    private static final int HEADING_WORDS = 5;

    private LineRules() {}

    /** Removes what the catalogue knows among the first {@code end} lines, and the story does not quote. */
    static void apply(Draft draft, int end, BitSet quoted) {
        int lastProse = lastProse(draft, end);
        for (int i = 0; i < end; i++) {
            Line line = draft.line(i);
            if (draft.isKept(i) && line.entry().isPresent() && !quoted.get(i)) {
                Entry entry = line.entry().get();
                int headlines = i > draft.firstProse() ? OtherStories.below(draft, i) : i;
                if (headlines > i + 1 || acts(draft, i, entry, lastProse)) {
                    draft.remove(i, entry);
                    for (int j = i + 1; j < headlines; j++) {
                        draft.remove(j, entry);
                    }
                }
            }
        }
    }

    static int lastProse(Draft draft, int end) {
        int last = end - 1;
        while (last >= 0 && !draft.line(last).prose()) {
            last--;
        }
        return last;
    }

    private static boolean acts(Draft draft, int at, Entry entry, int lastProse) {
        Line line = draft.line(at);
        if (entry.effect() == Effect.HEAD) {
            return at < draft.firstProse() && !(SECTION.equals(entry.id()) && headsText(draft, at));
        }
        boolean inside = at > draft.firstProse() && at < lastProse;
        if (SHORT_ONLY.contains(entry.role())
                && at < lastProse
                && !SURE.contains(entry.id())
                && (line.words() > (line.is(READ_ALSO) ? HEADLINE : SHORT)
                        || inside && isSentence(line) && !isInBox(draft.lines(), at))) {
            return false;
        }
        if (Speakers.introduceQuotation(draft.lines(), at)) {
            return false;
        }
        return !(COULD_BE_HEADINGS.contains(entry.id())
                && line.words() <= HEADING_WORDS
                && !(inside && isOffer(line))
                && (inside || !draft.hasProse())
                && standsAlone(draft.lines(), at));
    }

    /** "Recommended for you" heads no section, "Background" may. */
    private static boolean isOffer(Line line) {
        int blank = line.text().indexOf(' ');
        return line.is(RELATED)
                && blank > 0
                && line.text().indexOf(' ', blank + 1) > 0
                && !OF_SIGHTS.contains(line.text().toLowerCase(Locale.ROOT));
    }

    /** Below the title and right above the first paragraph, or in a text without any. */
    private static boolean headsText(Draft draft, int at) {
        return !draft.hasProse() || draft.title() >= 0 && at > draft.title() && at + 1 == draft.firstProse();
    }

    /** "Published security audits from outside." is a sentence of the story, "Published by Jane Doe" is not. */
    private static boolean isSentence(Line line) {
        return line.words() >= 6 && line.endsSentence();
    }

    /** Residue of the same kind above and below it. */
    private static boolean isInBox(List<Line> lines, int at) {
        Optional<Role> role = lines.get(at).entry().map(Entry::role);
        return at > 0
                && at + 1 < lines.size()
                && lines.get(at - 1).entry().map(Entry::role).equals(role)
                && lines.get(at + 1).entry().map(Entry::role).equals(role);
    }

    /** No residue above or below it. */
    private static boolean standsAlone(List<Line> lines, int at) {
        return (at == 0 || lines.get(at - 1).entry().isEmpty())
                && (at + 1 == lines.size() || lines.get(at + 1).entry().isEmpty());
    }
}
