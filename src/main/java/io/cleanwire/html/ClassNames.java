package io.cleanwire.html;

import io.cleanwire.words.WordList;

/**
 * What class names and ids say an element is for. Names are split into words at anything but letters and where a
 * capital follows a small letter; each word is looked up here. General words only: a name that one site uses does not
 * belong here.
 *
 * <p>To add a word: add it to its row, with a page that fails without it.
 */
final class ClassNames {

    /** Above the kinds: a name that begins so tells of something else, as {@code has-sidebar} does. */
    private static final int STATE = 1 << 24;

    /** What stands at the side, but to makers of pages everything: {@code elementor-widget}, {@code widget-span}. */
    private static final int WIDGET = 1 << 25;

    private static final int BUILDER = 1 << 26;

    /** What a word is for names of two words. */
    private static final int SUBJECT = 1 << 27;

    private static final int MATTER = 1 << 28;
    private static final int LIVE = 1 << 29;
    private static final int ENTRY = 1 << 30;
    private static final int KINDS = STATE - 1;

    /** Utility-class soup says nothing. */
    private static final int LONGEST = 400;

    private static final int[] HASHES = new int[1 << 11];
    private static final int[] BITS = new int[HASHES.length];

    private ClassNames() {}

    private static void row(Kind kind, String words) {
        row(kind.bit(), words);
    }

    private static void row(int bits, String words) {
        for (String word : words.split(" ", -1)) {
            int hash = WordList.SEED;
            for (int i = 0; i < word.length(); i++) {
                hash = WordList.hash(hash, word.charAt(i));
            }
            int slot = slot(hash);
            HASHES[slot] = hash;
            BITS[slot] |= bits;
        }
    }

    private static int slot(int hash) {
        int slot = (hash ^ hash >>> 16) & HASHES.length - 1;
        while (BITS[slot] != 0 && HASHES[slot] != hash) {
            slot = slot + 1 & HASHES.length - 1;
        }
        return slot;
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
        row(
                Kind.CONSENT,
                "cookie cookies consent gdpr onetrust cmpbox cookiebot cookieconsent cookieyes borlabs didomi iubenda klaro"
                        + " quantcast tarteaucitron trustarc usercentrics axeptio osano sourcepoint complianz cmplz dsgvo rgpd");
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
        row(Kind.SIDEBAR, "sidebar aside rail rightcol leftcol modal popup overlay lightbox");
        row(
                Kind.CONTENT,
                "articlebody storybody postbody entrycontent postcontent articlecontent storycontent bodycopy"
                        + " articletext storytext maintext articlebodytext");
        row(STATE, "has no with without");
        row(WIDGET, "widget widgets");
        row(BUILDER, "elementor hs span type");
        row(SUBJECT, "article post story entry news blog hentry");
        row(MATTER, "body content text copy main inner");
        row(LIVE, "live");
        row(ENTRY, "blog post posts update updates ticker entry story");
        row(Kind.WEAK_CONTENT, "article post story entry content body text hentry main prose richtext longform");
    }

    /** The kinds of an element with this class or id attribute, as {@link Kind#bit} bits. */
    static int kinds(String attribute) {
        if (attribute.isEmpty() || attribute.length() > LONGEST) {
            return 0;
        }
        int bits = 0;
        int name = 0; // of the name that is read, the words so far
        int first = 0;
        int last = 0;
        int hash = WordList.SEED;
        boolean begun = false;
        boolean inside = false;
        for (int i = 0; i <= attribute.length(); i++) {
            char c = i < attribute.length() ? attribute.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump =
                    letter && inside && Character.isUpperCase(c) && Character.isLowerCase(attribute.charAt(i - 1));
            if (inside && (!letter || hump)) {
                int word = BITS[slot(hash)];
                name |= word;
                first = begun ? first : word;
                begun = true;
                bits |= (last & LIVE) != 0 && (word & ENTRY) != 0 ? Kind.LIVE.bit() : 0;
                last = word;
                hash = WordList.SEED;
            }
            if (letter) {
                hash = WordList.hash(hash, c);
            } else if (c <= ' ') {
                bits |= (first & STATE) == 0 ? meaning(name) : 0;
                name = 0;
                last = 0;
                begun = false;
            }
            inside = letter;
        }
        return bits & KINDS;
    }

    /** The kinds of one name, of the bits of its words. */
    private static int meaning(int name) {
        int bits = name;
        bits |= (name & SUBJECT) != 0 && (name & MATTER) != 0 ? Kind.CONTENT.bit() : 0;
        bits |= (name & WIDGET) != 0 && (name & BUILDER) == 0 ? Kind.SIDEBAR.bit() : 0;
        return bits;
    }
}
