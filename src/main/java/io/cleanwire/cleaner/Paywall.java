package io.cleanwire.cleaner;

import io.cleanwire.model.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What says that a reader sees only the beginning. Publishers mark whole articles as paid and leave the names of a
 * paywall on free pages, so that each sign is only evidence, and how much of it there is decides how long a text may be
 * and still be taken for a teaser. No sign ever rejects.
 */
final class Paywall {

    /** The most words of a teaser, by the weight of the signs. */
    private static final int[] MOST = {0, 100, 150, 250};

    private static final List<String> CLASSES = List.of(
            "paywall",
            "subscriber-only",
            "subscribers-only",
            "members-only",
            "member-limit",
            "premium-wall",
            "regwall");

    /**
     * What stands where the text ends, lower case. To add one: add it to its language, with a page. It must speak of
     * reading on or of readers who pay; "subscribe" alone stands on every page.
     */
    private static final List<String> PHRASES = List.of(
            // en
            "subscribe to continue",
            "subscribe to read",
            "to continue reading",
            "continue reading this",
            "for subscribers only",
            "already a subscriber",
            // de
            "weiterlesen mit",
            "nur für abonnenten",
            "diesen artikel lesen sie mit",
            "bereits abonnent",
            "schon ein abo",
            // fr
            "réservé aux abonnés",
            "pour lire la suite",
            "déjà abonné",
            // es
            "exclusivo para suscriptores",
            "solo para suscriptores",
            "suscríbete para seguir",
            "ya soy suscriptor",
            // it
            "riservato agli abbonati",
            "abbonati per continuare",
            "sei già abbonato",
            // pt
            "exclusivo para assinantes",
            "assine para continuar",
            "já é assinante",
            // nl
            "alleen voor abonnees",
            "lees verder met",
            "al abonnee",
            // pl
            "dla prenumeratorów",
            "dla subskrybentów",
            "aby czytać dalej",
            // ru
            "только для подписчиков",
            "чтобы читать дальше",
            // tr
            "devam etmek için abone",
            "yalnızca abonelere",
            "abonelere özel",
            // ja, zh, ko, ar
            "会員限定",
            "続きを読むには",
            "订阅后继续阅读",
            "仅限会员",
            "登录后阅读全文",
            "구독자 전용",
            "للمشتركين فقط",
            "اشترك لمتابعة القراءة");

    /**
     * One kind of sign.
     *
     * @param source how it is called among the evidence
     * @param weight a wall that speaks to the reader weighs more than names and flags
     */
    private record Sign(String source, int weight, Predicate<Sighting> stands) {}

    /** The verdict names the source of it. */
    private static final String DECLARED = "declared";

    private static final List<Sign> SIGNS = List.of(
            new Sign(DECLARED, 1, Paywall::isDeclared),
            new Sign("dom:paywall-class", 1, seen -> seen.document()
                    .filter(Paywall::hasClass)
                    .isPresent()),
            new Sign(
                    "text:paywall-phrase",
                    2,
                    seen -> says(seen.text().all())
                            && says(Sighting.unquoted(seen.text().all()))));

    private final List<Sign> found;

    private Paywall(List<Sign> found) {
        this.found = found;
    }

    /** Looks for signs; only for the declared one where the text is longer than any teaser. */
    static Paywall of(Sighting seen) {
        boolean mayBeTeaser = seen.bodyWords() <= MOST[MOST.length - 1];
        return new Paywall(SIGNS.stream()
                .filter(sign -> mayBeTeaser || sign.equals(SIGNS.get(0)))
                .filter(sign -> sign.stands().test(seen))
                .toList());
    }

    /** Names of what was found beside the declaration. */
    List<String> sources() {
        return found.stream()
                .map(Sign::source)
                .filter(source -> !source.equals(DECLARED))
                .toList();
    }

    /** Whether the page says, by declaration or to the reader, that one must pay. A class name alone says nothing. */
    boolean isStated() {
        return found.stream().anyMatch(sign -> !sign.source().equals("dom:paywall-class"));
    }

    /** Whether a text of so many words is only the teaser. */
    boolean leavesTeaser(int words) {
        int weight = found.stream().mapToInt(Sign::weight).sum();
        return words <= MOST[Math.min(weight, MOST.length - 1)];
    }

    private static boolean isDeclared(Sighting seen) {
        return seen.metadata()
                .isAccessibleForFree()
                .map(Evidence::value)
                .filter(free -> !free)
                .isPresent();
    }

    private static boolean hasClass(Document page) {
        return page.stream()
                .map(Element::className)
                .distinct() // a page has many elements and few names
                .map(names -> names.toLowerCase(Locale.ROOT))
                .anyMatch(names -> CLASSES.stream().anyMatch(names::contains));
    }

    private static boolean says(String text) {
        return PHRASES.stream().anyMatch(text::contains);
    }
}
