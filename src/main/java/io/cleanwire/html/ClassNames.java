package io.cleanwire.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What class names and ids say an element is for. Names are split into words at anything but letters and where a
 * capital follows a small letter; each word is looked up here. General words only: a name that one site uses does not
 * belong here.
 *
 * <p>To add a word: add it to its row, with a page that fails without it.
 */
final class ClassNames {

    private static final Map<String, Integer> WORDS = new HashMap<>();

    private static void row(Kind kind, String words) {
        for (String word : words.split(" ", -1)) {
            WORDS.merge(word, kind.bit(), (a, b) -> a | b);
        }
    }

    static {
        row(
                Kind.AD,
                "ad ads adv advert advertisement advertising adsense adslot dfp sponsor sponsored outbrain taboola");
        row(Kind.AUTHOR, "author authors bio biography aboutauthor authorbox");
        row(Kind.CAPTION, "caption captions credit credits figcaption legend");
        row(Kind.CARD, "card cards list grid item items tile tiles teaser teasers carousel slider swiper");
        row(
                Kind.COMMENTS,
                "comment comments commentlist commenting disqus respond replies kommentare commentaires comentarios");
        row(Kind.CONSENT, "cookie cookies consent gdpr onetrust");
        row(Kind.CREDIT, "credit credits photographer copyright source attribution");
        row(Kind.LIVE, "liveblog livepost liveupdates liveticker livestory");
        row(Kind.EMBED, "embed embedded twitter tweet instagram facebook tiktok youtube iframe oembed soundcloud");
        row(Kind.FOOTER, "footer foot colophon copyright");
        row(
                Kind.LEAD,
                "dek deck standfirst subtitle subheadline subhead lead lede intro summary excerpt abstract chapo vorspann"
                        + " teasertext description");
        row(Kind.MEDIA, "image images img photo photos gallery video videos media figure slideshow picture thumbnail");
        row(Kind.META, "byline dateline date meta metadata timestamp time published posted kicker eyebrow");
        row(
                Kind.NAV,
                "nav navigation navbar menu breadcrumb breadcrumbs pagination pager toolbar masthead skip toc tabs"
                        + " dropdown");
        row(Kind.NEWSLETTER, "newsletter newsletters subscribe subscription signup paywall optin mailchimp");
        row(
                Kind.RELATED,
                "related recommended recommend recommendations recirc readmore morefrom trending popular mostread latest"
                        + " tags tag taglist promo promos promotion teaser teasers recent similar upnext outbound");
        row(Kind.SHARE, "share sharing shares sharedaddy social addthis addtoany socialmedia follow sharebar");
        row(Kind.SIDEBAR, "sidebar aside widget widgets rail rightcol leftcol modal popup overlay lightbox");
        row(
                Kind.CONTENT,
                "articlebody storybody postbody entrycontent postcontent articlecontent storycontent bodycopy"
                        + " articletext storytext maintext articlebodytext");
        row(Kind.WEAK_CONTENT, "article post story entry content body text hentry main prose richtext longform");
    }

    private static final String[] SUBJECT = {"article", "post", "story", "entry", "news", "blog", "hentry"};
    private static final String[] LIVE = {"blog", "post", "posts", "update", "updates", "ticker", "entry", "story"};
    private static final String[] MATTER = {"body", "content", "text", "copy", "main", "inner"};

    private final Map<String, Integer> known = new HashMap<>();

    /** The kinds of an element with this class and id attribute, as {@link Kind#bit} bits. */
    int kinds(String classes, String id) {
        return of(classes) | of(id);
    }

    private int of(String attribute) {
        if (attribute.isEmpty() || attribute.length() > 400) { // utility-class soup says nothing
            return 0;
        }
        Integer cached = known.get(attribute);
        if (cached != null) {
            return cached;
        }
        int bits = 0;
        for (String name : attribute.split("\\s+", -1)) {
            bits |= ofName(name);
        }
        known.put(attribute, bits);
        return bits;
    }

    private static int ofName(String name) {
        int bits = 0;
        boolean subject = false;
        boolean matter = false;
        String before = "";
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (letter && !hump) {
                continue;
            }
            if (i > start) {
                String word = name.substring(start, i).toLowerCase(Locale.ROOT);
                bits |= WORDS.getOrDefault(word, 0);
                subject |= contains(SUBJECT, word);
                matter |= contains(MATTER, word);
                bits |= before.equals("live") && contains(LIVE, word) ? Kind.LIVE.bit() : 0;
                before = word;
            }
            start = letter ? i : i + 1;
        }
        return subject && matter ? bits | Kind.CONTENT.bit() : bits;
    }

    private static boolean contains(String[] words, String word) {
        for (String each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
