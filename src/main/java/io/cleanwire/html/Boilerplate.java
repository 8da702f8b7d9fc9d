package io.cleanwire.html;

import io.cleanwire.model.RemovalReason;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Furniture that stands inside the element that holds a story, by tag, role and name.
 *
 * <p>To add a rule: add a row, keep the rows in order of id, and add a page under {@code src/test/resources/pages} that
 * fails without it. A row must match furniture on any site; what holds for one site alone does not belong here. Because
 * names lie (a whole story can stand in an element called "promo"), each row says the largest share of the story that it
 * may take.
 */
final class Boilerplate implements Pruner {

    static final List<Rule> RULES = List.of(
            rule("ad", RemovalReason.AD, .15, named(Kind.AD), "slots and labels; an advertorial's whole body stays"),
            rule("aside", RemovalReason.RELATED, .30, tag("aside"), "no gold set keeps asides between paragraphs"),
            rule(
                    "author-box",
                    RemovalReason.AUTHOR_BIO,
                    .15,
                    el -> el.is(Kind.AUTHOR) && !el.is(Kind.CONTENT),
                    "who wrote it is a field"),
            rule(
                    "caption",
                    RemovalReason.CAPTION,
                    .10,
                    el -> el.tag.equals("figcaption") || el.is(Kind.CAPTION) && !el.tag.equals("table"),
                    "captions and credits are fields of a figure"),
            new Rule(
                    "comments",
                    RemovalReason.COMMENTS,
                    .60,
                    1,
                    el -> el.is(Kind.COMMENTS) && !el.is(Kind.CONTENT) && !el.tag.equals("body"),
                    "readers wrote it; a long thread outweighs a short story"),
            rule("consent", RemovalReason.CONSENT, .30, named(Kind.CONSENT), "dialogs; not a story about cookies"),
            rule("figure", RemovalReason.CAPTION, .10, tag("figure"), "text in a figure is about the picture"),
            rule(
                    "footer",
                    RemovalReason.FOOTER,
                    .20,
                    el -> el.tag.equals("footer") || el.is(Kind.FOOTER) && !el.is(Kind.CONTENT),
                    "an article's own footer holds tags and notes"),
            rule(
                    "form",
                    RemovalReason.NEWSLETTER,
                    .15,
                    tag("form"),
                    "search, sign-up, comment; whole pages in one form are above the share"),
            rule(
                    "meta",
                    RemovalReason.BYLINE,
                    .05,
                    el -> el.is(Kind.META) && el.words < 40,
                    "date and byline rows; not a section called 'published-works'"),
            rule(
                    "nav",
                    RemovalReason.NAV,
                    .20,
                    el -> el.tag.equals("nav")
                            || el.tag.equals("menu")
                            || el.role.equals("navigation")
                            || el.is(Kind.NAV) && !el.is(Kind.CONTENT),
                    "menus, trails, page numbers"),
            rule(
                    "newsletter",
                    RemovalReason.NEWSLETTER,
                    .15,
                    el -> el.is(Kind.NEWSLETTER) && !el.is(Kind.CONTENT),
                    "sign-up boxes; a wrapper called 'subscriber-content' is above the share"),
            rule(
                    "related",
                    RemovalReason.RELATED,
                    .20,
                    el -> el.is(Kind.RELATED) && !el.is(Kind.CONTENT),
                    "teasers and tag rows"),
            rule("share", RemovalReason.SHARE, .10, named(Kind.SHARE), "share bars; not 'shareholder-letter'"),
            rule(
                    "sidebar",
                    RemovalReason.RELATED,
                    .25,
                    el -> el.is(Kind.SIDEBAR) && !el.is(Kind.CONTENT),
                    "widgets beside or between the paragraphs"));

    private static Rule rule(String id, RemovalReason reason, double most, Predicate<El> matches, String because) {
        return new Rule(id, reason, most, matches, because);
    }

    private static Predicate<El> named(Kind kind) {
        return el -> el.is(kind) && !el.is(Kind.CONTENT);
    }

    private static Predicate<El> tag(String tag) {
        return el -> el.tag.equals(tag);
    }

    @Override
    public Optional<Rule> judge(El el, Story story) {
        if (el.kinds == 0 && el.role.isEmpty() && Tags.PARAGRAPHS.contains(el.tag)) {
            return Optional.empty();
        }
        return RULES.stream().filter(rule -> rule.takes(el, story)).findFirst();
    }
}
