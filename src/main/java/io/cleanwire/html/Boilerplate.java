package io.cleanwire.html;

import io.cleanwire.model.RemovalReason;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Furniture by tag, role and name. Names lie (a whole story can stand in an element called "promo"), so a row cuts by
 * itself only {@linkplain AboveHeadline above the headline}: else it gives its name and reason to what the model leaves out.
 *
 * <p>To add a rule: add a row and keep the rows in order of id. A row must match furniture on any site; what holds for
 * one site alone does not belong here.
 */
final class Boilerplate {

    static final List<Rule> RULES = List.of(
            rule("ad", RemovalReason.AD, named(Kind.AD), "slots and labels"),
            rule("aside", RemovalReason.RELATED, tag("aside"), "no gold set keeps asides between paragraphs"),
            rule("author-box", RemovalReason.AUTHOR_BIO, named(Kind.AUTHOR), "who wrote it is a field"),
            rule(
                    "caption",
                    RemovalReason.CAPTION,
                    el -> el.tag.equals("figcaption") || el.is(Kind.CAPTION) && !el.tag.equals("table"),
                    "captions and credits are fields of a figure"),
            rule(
                    "comments",
                    RemovalReason.COMMENTS,
                    el -> el.is(Kind.COMMENTS) && !el.is(Kind.CONTENT) && !el.tag.equals("body"),
                    "readers wrote it"),
            rule("consent", RemovalReason.CONSENT, named(Kind.CONSENT), "dialogs; not a story about cookies"),
            rule("figure", RemovalReason.CAPTION, tag("figure"), "text in a figure is about the picture"),
            rule(
                    "footer",
                    RemovalReason.FOOTER,
                    el -> el.tag.equals("footer") || el.is(Kind.FOOTER) && !el.is(Kind.CONTENT),
                    "an article's own footer holds tags and notes"),
            rule("form", RemovalReason.NEWSLETTER, tag("form"), "search, sign-up, comment"),
            rule("hidden", RemovalReason.HIDDEN, el -> el.hidden, "no reader sees it, unless it is the story itself"),
            rule(
                    "meta",
                    RemovalReason.BYLINE,
                    el -> el.is(Kind.META) && el.words < 40,
                    "date and byline rows; not a section called 'published-works'"),
            rule(
                    "nav",
                    RemovalReason.NAV,
                    el -> el.tag.equals("nav")
                            || el.tag.equals("menu")
                            || el.role.equals("navigation")
                            || el.is(Kind.NAV) && !el.is(Kind.CONTENT),
                    "menus, trails, page numbers"),
            rule("newsletter", RemovalReason.NEWSLETTER, named(Kind.NEWSLETTER), "sign-up boxes"),
            rule("related", RemovalReason.RELATED, named(Kind.RELATED), "teasers and tag rows"),
            rule("share", RemovalReason.SHARE, named(Kind.SHARE), "share bars; not 'shareholder-letter'"),
            rule("sidebar", RemovalReason.RELATED, named(Kind.SIDEBAR), "widgets beside or between the paragraphs"));

    /** The first row that matches. */
    static Optional<Rule> of(El el) {
        if (el.kinds == 0 && el.role.isEmpty() && !el.hidden && Tags.PARAGRAPHS.contains(el.tag)) {
            return Optional.empty();
        }
        for (Rule rule : RULES) {
            if (rule.matches().test(el)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static Rule rule(String id, RemovalReason reason, Predicate<El> matches, String because) {
        return new Rule(id, reason, matches, because);
    }

    private static Predicate<El> named(Kind kind) {
        return el -> el.is(kind) && !el.is(Kind.CONTENT);
    }

    private static Predicate<El> tag(String tag) {
        return el -> el.tag.equals(tag);
    }
}
