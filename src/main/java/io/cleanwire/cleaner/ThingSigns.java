package io.cleanwire.cleaner;

import io.cleanwire.model.Block;
import io.cleanwire.normalise.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Pages that tell no story: how shops and other systems name the page of one thing, and fields that stand with the text. */
final class ThingSigns {

    /** Classes of the body, each of one system. */
    private static final Set<String> NAMES = Set.of(
            "single-product", // WooCommerce
            "catalog-product-view", // Magento
            "template-product", // Shopify
            "page-product", // PrestaShop
            "productpage",
            "single-job_listing", // WP Job Manager
            "single-tribe_events", // The Events Calendar
            "mec-single-event",
            "single-ajde_events",
            "page-contact", // several
            "page-checkout",
            "page-cart",
            "woocommerce-account",
            "woocommerce-cart",
            "woocommerce-checkout",
            "page-user-login");

    /** Fields of other types send, hide or search. */
    private static final Set<String> TYPES =
            Set.of("", "checkbox", "date", "email", "number", "password", "radio", "tel", "text");

    /** How fields are named that search. */
    private static final Set<String> SEARCHED = Set.of("q", "s");

    /** Forms that stand on pages of all kinds. */
    private static final List<String> ELSEWHERE = List.of(
            "comment",
            "newsletter",
            "poll",
            "quiz",
            "recherche",
            "reply",
            "respond",
            "search",
            "subscri",
            "suche",
            "survey",
            "umfrage",
            "vote");

    private static final Set<String> FURNITURE = Set.of("nav", "header", "footer", "aside");

    /** So many elements around a field are asked, and so many fields. */
    private static final int AROUND = 64;

    private static final int FIELDS = 40;

    private static final int BOXES = 4;

    /** The words of a form and its text are at most so many times those of the text, and some more. */
    private static final int TIMES = 2;

    private static final int LABELS = 20;

    /** Characters by which the body is found again. */
    private static final int PROBE = 10;

    private ThingSigns() {}

    /** Whether the body is named as only the page of a thing is. */
    static boolean isSure(Document page) {
        return page.body().classNames().stream().anyMatch(NAMES::contains);
    }

    /** Whether a field stands in one box with the text, and little else does. */
    static boolean asks(Document page, List<Block> body, int bodyWords) {
        String text = body.stream()
                .map(Block::text)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        Set<Element> holders = page.stream()
                .filter(element -> begins(element, text))
                .findFirst()
                .map(element ->
                        around(element).takeWhile(up -> !up.nameIs("body")).collect(Collectors.toSet()))
                .orElse(Set.of());
        return !holders.isEmpty()
                && page.stream()
                        .filter(ThingSigns::isField)
                        .limit(FIELDS)
                        .filter(field -> around(field).noneMatch(ThingSigns::isElsewhere))
                        .flatMap(field -> around(field).filter(holders::contains).findFirst().stream())
                        .distinct()
                        .limit(BOXES)
                        .anyMatch(box -> Text.words(box.text()) <= TIMES * bodyWords + LABELS);
    }

    /** Whether the text begins in a piece of the element's own. */
    private static boolean begins(Element element, String text) {
        for (int i = 0; i < element.childNodeSize(); i++) { // of many elements, with few children each
            if (element.childNode(i) instanceof TextNode node) {
                String piece = Text.line(node.text());
                if (piece.length() >= PROBE && text.startsWith(piece.substring(0, PROBE))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isField(Element element) {
        return element.nameIs("select")
                || element.nameIs("input")
                        && TYPES.contains(element.attr("type").toLowerCase(Locale.ROOT))
                        && !SEARCHED.contains(element.attr("name"));
    }

    private static Stream<Element> around(Element element) {
        return Stream.iterate(element, Objects::nonNull, Element::parent).limit(AROUND);
    }

    private static boolean isElsewhere(Element element) {
        String named = (element.className() + ' ' + element.id() + ' ' + element.attr("role")).toLowerCase(Locale.ROOT);
        return FURNITURE.contains(element.normalName())
                || !element.nameIs("body")
                        && !element.nameIs("html")
                        && ELSEWHERE.stream().anyMatch(named::contains);
    }
}
